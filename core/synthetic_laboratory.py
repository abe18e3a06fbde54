"""What the bags of the synthetic survey hold, and what two laboratories write of it."""

from typing import NamedTuple

import numpy as np

from .synthetic_geochemistry import FIELDS, SYMBOLS


class GrossError(NamedTuple):
    """A blunder in the table: row counted from 0, field of the element, and what happened."""

    row: int
    element: str
    kind: str


class Method(NamedTuple):
    """How an element is determined: detection limits of the two laboratories, decimals, relative error."""

    limits: tuple
    decimals: int
    error: float


METHODS = {
    "Zn": Method((1, 2), 0, 0.05),
    "Pb": Method((1, 2), 0, 0.05),
    "Ag": Method((0.05, 0.1), 2, 0.07),
    "Cr": Method((2, 2), 0, 0.06),
    "Ni": Method((1, 1), 0, 0.05),
    "Bi": Method((0.1, 0.1), 2, 0.08),
    "Cu": Method((0.5, 1), 1, 0.05),
    "As": Method((1, 1), 1, 0.07),
    "Sb": Method((0.2, 0.5), 1, 0.08),
    "Co": Method((0.5, 0.5), 1, 0.05),
    "Sn": Method((1, 1), 1, 0.09),
    "Ba": Method((10, 10), 0, 0.05),
    "V": Method((2, 2), 0, 0.05),
    "Sr": Method((1, 1), 0, 0.05),
    "Hg": Method((10, 20), 0, 0.09),
    "W": Method((0.5, 1), 1, 0.09),
    "B": Method((10, 10), 0, 0.08),
    "Be": Method((0.5, 0.5), 1, 0.06),
    "Mo": Method((0.5, 0.5), 1, 0.07),
    "Li": Method((1, 1), 1, 0.05),
    "Au": Method((0.5, 1), 1, 0.09),
    "Rb": Method((0.5, 0.5), 1, 0.05),
    "P": Method((20, 20), 0, 0.05),
    "Cs": Method((0.5, 1), 1, 0.05),
    "Nb": Method((1, 1), 1, 0.07),
    "Th": Method((0.5, 0.5), 1, 0.05),
    "U": Method((0.2, 0.2), 2, 0.05),
    "Mn": Method((5, 5), 0, 0.05),
    "Fe": Method((0.01, 0.01), 2, 0.04),
    "Ca": Method((0.01, 0.01), 2, 0.04),
    "Cd": Method((0.1, 0.2), 2, 0.08),
    "Te": Method((0.05, 0.1), 2, 0.10),
}
"""How the laboratories determine each element; limits and decimals in the unit of its field."""

UPPER_LIMIT = 10000
"""Content in ppm above which the laboratories report no number."""

LEVEL_SHIFT = 0.04
"""Standard deviation of ln of the second laboratory's level against the first one's, by element."""

FIELD_ERROR, GRAIN_SIZE_ERROR = 0.07, 0.07
"""Standard deviations of ln of what two samples of one site differ by: each element alone, all alike."""

GRAINS = {"Au": (0.5, 1.0), "W": (0.3, 0.5), "Sn": (0.3, 0.5)}
"""Elements in scarce grains: share of the content that is in grains, and what one grain adds, in the field's unit."""


def collected(generator, true):
    """Return what the bags hold, (n, elements): `true` concentrations with field error and scarce grains."""
    found = true * np.exp(GRAIN_SIZE_ERROR * generator.standard_normal((len(true), 1)))
    found *= np.exp(FIELD_ERROR * generator.standard_normal(true.shape))
    for symbol, (share, grain) in GRAINS.items():
        element = SYMBOLS.index(symbol)
        caught = poisson(generator, share * true[:, element] / grain)
        found[:, element] += grain * caught - share * true[:, element]
    return found


def poisson(generator, expected):
    """Return Poisson numbers of mean `expected`, (n,), by inversion: the same on every numpy."""
    uniform = generator.random(len(expected))
    term = np.exp(-expected)
    below, numbers = term.copy(), np.zeros(len(expected))
    for number in range(1, 1 + int(np.max(expected, initial=0) + 12 * np.sqrt(np.max(expected, initial=0) + 1))):
        above = uniform > below
        numbers[above] = number
        term = term * expected / number
        below += term
    return numbers


def measured(generator, found, laboratories):
    """
    Return what the laboratories measure in the bags, (n, elements).

    The error is the relative error of the method plus a quarter of the detection limit.

    Parameters
    ----------
    found : (n, elements) array
    laboratories : (n,) array of int
        0 or 1.
    """
    levels = np.exp(LEVEL_SHIFT * generator.standard_normal(len(FIELDS)))
    found = found * np.where(laboratories[:, None] == 1, levels, 1.0)
    errors = np.array([METHODS[symbol].error for symbol in SYMBOLS])
    return found + (errors * found + 0.25 * limits(laboratories)) * generator.standard_normal(found.shape)


def limits(laboratories):
    """Return the detection limit of each value, (n, elements)."""
    return np.array([METHODS[symbol].limits for symbol in SYMBOLS], float).T[laboratories]


def reported(value, limit, decimals, upper=np.inf):
    """
    Return a value as a laboratory writes it.

    Three significant digits, but no more than `decimals` behind the point; ``<limit`` below the limit and
    ``>upper`` above the upper one.
    """
    if value < limit:
        return f"<{limit:g}"
    if value > upper:
        return f">{upper:g}"
    rounded = float(f"{value:.2e}")
    behind_point = min(2 - int(np.floor(np.log10(rounded))), decimals)
    return f"{round(rounded, behind_point):.{max(0, behind_point)}f}"


SLAG = ("Pb_ppm", 13000.0)
"""What a grain of slag makes of the sample nearest to the town."""

SLIPS = (("Cu_ppm", 10), ("As_ppm", 10), ("Cr_ppm", 0.1))
"""Decimal slips: field and factor, one sample each; one sample more has the two values of `SWAPPED` exchanged."""

SWAPPED = ("Pb_ppm", "Zn_ppm")

LOST = ("Hg_ppb", "Au_ppb")
"""Elements that one sample each was too small for; the cells are blank."""


def laboratory_table(generator, true, laboratories, slag_row, spared):
    """
    Return the columns of text by field, and the list of `GrossError` in them.

    Parameters
    ----------
    true : (n, elements) array
    laboratories : (n,) array of int
        0 or 1.
    slag_row : int
        Sample that holds slag.
    spared : (n,) mask
        Samples without gross errors.
    """
    values = measured(generator, collected(generator, true), laboratories)
    values[slag_row, FIELDS.index(SLAG[0])] = SLAG[1]
    limit = limits(laboratories)

    rows = np.argsort(generator.random(len(values)))
    rows = [row for row in rows.tolist() if row != slag_row and not spared[row]]
    gross_errors = []
    for field, factor in SLIPS:
        row = rows.pop()
        values[row, FIELDS.index(field)] *= factor
        gross_errors.append(GrossError(row, field, f"decimal slip, {factor:g} times"))
    row, pair = rows.pop(), [FIELDS.index(field) for field in SWAPPED]
    values[row, pair] = values[row, pair[::-1]]
    gross_errors += [GrossError(row, field, f"swapped with {other}") for field, other in (SWAPPED, SWAPPED[::-1])]

    columns = {}
    for element, (field, symbol) in enumerate(zip(FIELDS, SYMBOLS)):
        upper = UPPER_LIMIT if field.endswith("_ppm") else np.inf
        columns[field] = [
            reported(value, low, METHODS[symbol].decimals, upper)
            for value, low in zip(values[:, element].tolist(), limit[:, element].tolist())
        ]
    for field in LOST:
        columns[field][rows.pop()] = ""
    return columns, gross_errors
