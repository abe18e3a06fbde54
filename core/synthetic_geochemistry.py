"""Concentrations of the synthetic survey, in the rocks and in the sediments."""

import numpy as np

from .synthetic_geology import ROCK_UNITS
from .synthetic_mineralisation import COPPER_GOLD, LEAD_ZINC
from .synthetic_terrain import smooth_field

BACKGROUND = """
           Qp    Qa    Nm    Og    Eb    Ed    Ea    Kl    Ku    Jb    Js    Pz
Zn_ppm     48    64    54    50   100    60    76    30    86   150    84    80
Pb_ppm     12    15    13    20     9    19    14    10     6    25    17    19
Ag_ppm   .060  .075  .065  .065  .070  .095  .085  .050  .060   .24  .080  .070
Cr_ppm     48    62    58    22   180    26    62    22   700    92    80    84
Ni_ppm     30    34    36    11    92    13    31    16   520    80    44    44
Bi_ppm    .10   .14   .12   .20   .07   .18   .13   .09   .05   .33   .20   .23
Cu_ppm     22    29    23    17    70    22    38    13    96    60    33    30
As_ppm    6.0   7.5   7.0   4.5   3.6   8.5   7.5   4.2   3.2    23   9.0   8.5
Sb_ppm    .42   .56   .50   .38   .34   .70   .56   .36   .24   2.1   .76   .66
Co_ppm     10    13    11   7.5    38   9.5    20   5.5    64    19    16    17
Sn_ppm    1.5   1.9   1.8   3.2   1.2   2.4   1.7   1.0   .80   3.0   2.8   2.9
Ba_ppm    340   470   360   760   330   700   560   190   130   540   470   550
V_ppm      70   100    76    56   235    72   142    32   200   235   108   104
Sr_ppm    620   320   450   240   420   270   420   510   150   150   140   160
Hg_ppb     22    24    24    15    14    28    23    18    10    88    33    26
W_ppm     .95   1.2   1.1   1.9   .65   1.5   1.1   .65   .40   2.0   1.7   1.8
B_ppm      85    30    52    14     8    21    16    22     7    74    58    50
Be_ppm    1.2   1.7   1.4   3.0   .95   2.2   1.5   .80   .45   2.2   2.1   2.2
Mo_ppm    .95   1.0   .85   1.3   .90   1.4   1.1   .65   .45   6.0   1.0   .95
Li_ppm     44    24    32    27    12    20    16    14   8.0    38    41    35
Au_ppb    .80   1.2   .85   1.0   1.7   1.3   1.5   .70   2.1   2.2   1.0   1.1
Rb_ppm     55    78    66   145    29   108    62    32   8.0   110   104   104
P_ppm     520   690   560   540  1280   620   950   370   420   880   650   650
Cs_ppm    4.2   3.9   4.0   5.8   1.1   4.8   2.8   1.8   .60   6.4   6.0   5.9
Nb_ppm    7.5    11   9.0    17    11    13    10   5.0   2.2    13    13    14
Th_ppm    5.5   8.0   7.0    15   3.0    11   6.5   3.0   .80    10    10    10
U_ppm     3.0   2.1   2.2   3.9   .85   3.0   1.8   1.5   .30   9.0   2.7   2.6
Mn_ppm    440   700   570   540  1230   660   950   430  1280   430   710   770
Fe_pct    2.4   3.7   3.0   2.7   7.5   3.3   5.2   1.5   8.2   4.1   4.3   4.3
Ca_pct    9.5   6.0   9.0   2.0   6.2   2.7   4.4    18   5.0   1.3   1.5   1.7
Cd_ppm    .12   .14   .15   .11   .13   .12   .12   .13   .11   .70   .16   .14
Te_ppm   .015  .018  .015  .015  .015  .020  .018  .012  .015  .040  .020  .020
"""
"""Median of each rock, by unit of the legend.

Of the order of the averages that Turekian and Wedepohl (1961) give for such rocks; copper of serpentinite and
gabbro is high for them, to make a false anomaly.
"""

UNITS = [unit.code for unit in ROCK_UNITS]
FIELDS = [line.split()[0] for line in BACKGROUND.strip().splitlines()[1:]]
SYMBOLS = [field.split("_")[0] for field in FIELDS]
BACKGROUND_MEDIANS = np.array([line.split()[1:] for line in BACKGROUND.strip().splitlines()[1:]], float).T
"""(units, elements) array, in the units of `FIELDS`."""

ASSOCIATIONS = {
    "mafic": (12, dict(Cr=0.30, Ni=0.32, Co=0.26, V=0.24, Fe=0.18, Cu=0.20, P=0.20, Mn=0.12)),
    "felsic": (12, dict(Rb=0.24, Be=0.28, Nb=0.28, U=0.28, Th=0.26, Sn=0.20, W=0.14, Cs=0.18, Li=0.12)),
    "carbonate": (10, dict(Ca=0.20, Sr=0.28)),
    "clay": (8, dict(Li=0.24, Cs=0.22, B=0.16, Cr=0.10)),
    "gold": (9, dict(Au=0.36, Bi=0.36, W=0.26, B=0.24, Mo=0.24, Cu=0.13, As=0.14, Te=0.20)),
    "base metal": (9, dict(Pb=0.24, Zn=0.20, Ag=0.28, Sb=0.30, Hg=0.34, Ba=0.16, Cd=0.24, As=0.16)),
}
"""Regional variation common to an association: length in cells, standard deviation of ln by element."""

OWN_LENGTH, OWN_SPREAD, LOCAL_SPREAD = 5, 0.20, 0.20
"""Regional (length in cells) and cell-to-cell variation of each element by itself, standard deviations of ln."""

WIDER_SPREAD = dict(
    Cu=0.28, Zn=0.26, Pb=0.30, Mo=0.34, Ag=0.34, W=0.34, Sb=0.34, Bi=0.38, As=0.36, Hg=0.40, B=0.30, Au=0.46
)
"""Standard deviations that replace `OWN_SPREAD` for these elements."""

ENRICHMENT = {
    COPPER_GOLD: {
        "core": dict(Cu=7, Mo=5, Bi=6, W=3.5, Au=8, Te=20, Ag=0.8),
        "shell": dict(Au=7, As=4.5, Sb=2, B=3, Bi=2, Hg=0.8, Ag=0.8, W=1.2),
    },
    LEAD_ZINC: {
        "core": dict(Pb=11, Zn=6, Ag=7, Cd=8, Sb=4, Ba=1.5, Cu=0.8, Mn=0.6),
        "shell": dict(Hg=7, Sb=4.5, Ba=2.5, As=3, Ag=1.5, Au=0.6, Zn=0.8),
    },
}
"""What a system of strength 1 adds in its core and its shell, as multiples of the background."""

SHELL_RADIUS, SHELL_WIDTH = 1.2, 0.6
"""The shell is a Gaussian ring round the core, which is a Gaussian; both in radii."""

PATCHINESS = 0.7
"""Standard deviation of ln of the mineralisation within a system, from cell to cell."""

SCAVENGING = dict(Mn=0.45, Co=0.28, Zn=0.25, Cd=0.25, As=0.25, Ni=0.18, Ba=0.22, Pb=0.15, Cu=0.10, Fe=0.10, Mo=0.15)
"""Rise of ln where iron and manganese oxides scavenge, by unit of the scavenging field above its threshold."""

SCAVENGING_LENGTH, SCAVENGING_THRESHOLD = 8, 0.8

CONTAMINATION = dict(Pb=7, Zn=4, Sn=8, Cd=3, Cu=1.0, Ag=0.8)
"""What a town adds to the sediment beside it, as multiples of the background."""

CONTAMINATION_RADIUS = 1800.0
"""Standard deviation of the Gaussian of the distance from the town, metres."""


def source_concentrations(generator, units, systems, cells):
    """
    Return the concentrations of the eroding rocks, (cells, elements), in the units of `FIELDS`.

    Lognormal round the median of the rock, times what the mineral `systems` add.
    """
    logs = np.log(BACKGROUND_MEDIANS)[units.ravel()]
    for length, spreads in ASSOCIATIONS.values():
        field = smooth_field(generator, length).ravel()
        for symbol, spread in spreads.items():
            logs[:, SYMBOLS.index(symbol)] += spread * field
    for element in range(len(FIELDS)):
        spread = WIDER_SPREAD.get(SYMBOLS[element], OWN_SPREAD)
        logs[:, element] += spread * smooth_field(generator, OWN_LENGTH).ravel()
    logs += LOCAL_SPREAD * generator.standard_normal(logs.shape)

    added = np.ones_like(logs)
    for system in systems:
        distance = system.distance(cells)
        patches = np.exp(PATCHINESS * generator.standard_normal(len(cells)) - PATCHINESS**2 / 2)
        zones = {
            "core": np.exp(-0.5 * distance**2),
            "shell": np.exp(-0.5 * ((distance - SHELL_RADIUS) / SHELL_WIDTH) ** 2),
        }
        for zone, multiples in ENRICHMENT[system.type].items():
            for symbol, multiple in multiples.items():
                added[:, SYMBOLS.index(symbol)] += system.strength * multiple * zones[zone] * patches
    return np.exp(logs) * added


def site_factors(scavenging, town_distance):
    """
    Return what happens to the sediment in the stream, (n, elements): factors on its concentrations.

    Parameters
    ----------
    scavenging : (n,) array
        Scavenging field at the sample, standard deviations.
    town_distance : (n,) array
        Distance from the town, metres.
    """
    logs = np.zeros((len(scavenging), len(FIELDS)))
    for symbol, rise in SCAVENGING.items():
        logs[:, SYMBOLS.index(symbol)] = rise * np.maximum(scavenging - SCAVENGING_THRESHOLD, 0)
    nearness = np.exp(-0.5 * (town_distance / CONTAMINATION_RADIUS) ** 2)
    waste = np.zeros_like(logs)
    for symbol, multiple in CONTAMINATION.items():
        waste[:, SYMBOLS.index(symbol)] = multiple * nearness
    return np.exp(logs) * (1 + waste)
