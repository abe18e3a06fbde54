"""What the periodic table and the Earth's crust say of the elements: symbols, weights, oxides, abundances."""

import re
from typing import NamedTuple

SYMBOLS = (
    "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb "
    "Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au "
    "Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc "
    "Lv Ts Og"
).split()
"""The 118 chemical symbols."""

WEIGHTS = {
    "H": 1.008, "Li": 6.94, "Be": 9.0122, "B": 10.81, "C": 12.011, "N": 14.007, "O": 15.999, "Na": 22.990,
    "Mg": 24.305, "Al": 26.982, "Si": 28.085, "P": 30.974, "S": 32.06, "K": 39.098, "Ca": 40.078, "Sc": 44.956,
    "Ti": 47.867, "V": 50.942, "Cr": 51.996, "Mn": 54.938, "Fe": 55.845, "Co": 58.933, "Ni": 58.693, "Cu": 63.546,
    "Zn": 65.38, "Ga": 69.723, "As": 74.922, "Rb": 85.468, "Sr": 87.62, "Y": 88.906, "Zr": 91.224, "Nb": 92.906,
    "Mo": 95.95, "Sn": 118.71, "Sb": 121.76, "Cs": 132.91, "Ba": 137.33, "La": 138.91, "Ce": 140.12, "Nd": 144.24,
    "Hf": 178.49, "Ta": 180.95, "W": 183.84, "Pb": 207.2, "Bi": 208.98, "Th": 232.04, "U": 238.03,
}  # fmt: skip
"""Abridged standard atomic weights (IUPAC 2021) of the elements that `OXIDES` need."""

_FORMULAE = (
    "Li2O BeO B2O3 CO2 Na2O MgO Al2O3 SiO2 P2O5 SO3 K2O CaO Sc2O3 TiO2 V2O3 V2O5 Cr2O3 MnO MnO2 FeO Fe2O3 CoO NiO CuO "
    "ZnO Ga2O3 As2O3 Rb2O SrO Y2O3 ZrO2 Nb2O5 MoO3 SnO2 Sb2O3 Cs2O BaO La2O3 CeO2 Ce2O3 Nd2O3 HfO2 Ta2O5 WO3 PbO Bi2O3 "
    "ThO2 UO2 U3O8 H2O"
).split()


class Oxide(NamedTuple):
    """An oxide as laboratories report it: its element and the share of the weight that is this element."""

    element: str
    share: float


def _oxide(formula):
    element, atoms, oxygens = re.fullmatch(r"([A-Z][a-z]?)(\d*)O(\d*)", formula).groups()
    weight = WEIGHTS[element] * int(atoms or 1)
    return Oxide(element, weight / (weight + WEIGHTS["O"] * int(oxygens or 1)))


OXIDES = {formula: _oxide(formula) for formula in _FORMULAE}
"""Oxides by formula."""

CRUST = {
    "Li": 24, "Be": 2.1, "B": 17, "N": 83, "F": 557, "Na": 24300, "Mg": 15000, "Al": 81500, "Si": 311000, "P": 655,
    "S": 621, "Cl": 370, "K": 23200, "Ca": 25700, "Sc": 14, "Ti": 3840, "V": 97, "Cr": 92, "Mn": 774, "Fe": 39200,
    "Co": 17.3, "Ni": 47, "Cu": 28, "Zn": 67, "Ga": 17.5, "Ge": 1.4, "As": 4.8, "Se": 0.09, "Br": 1.6, "Rb": 84,
    "Sr": 320, "Y": 21, "Zr": 193, "Nb": 12, "Mo": 1.1, "Ru": 0.00034, "Pd": 0.00052, "Ag": 0.053, "Cd": 0.09,
    "In": 0.056, "Sn": 2.1, "Sb": 0.4, "I": 1.4, "Cs": 4.9, "Ba": 628, "La": 31, "Ce": 63, "Pr": 7.1, "Nd": 27,
    "Sm": 4.7, "Eu": 1.0, "Gd": 4.0, "Tb": 0.7, "Dy": 3.9, "Ho": 0.83, "Er": 2.3, "Tm": 0.3, "Yb": 1.96, "Lu": 0.31,
    "Hf": 5.3, "Ta": 0.9, "W": 1.9, "Re": 0.000198, "Os": 0.000031, "Ir": 0.000022, "Pt": 0.0005, "Au": 0.0015,
    "Hg": 0.05, "Tl": 0.9, "Pb": 17, "Bi": 0.16, "Th": 10.5, "U": 2.7,
}  # fmt: skip
"""Abundance in the upper continental crust, ppm (Rudnick & Gao 2003)."""
