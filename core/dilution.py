"""Downstream dilution: what the source would show if barren sediment had not been mixed in."""

from typing import NamedTuple

import numpy as np

from .errors import DataError
from .language import tr


class Dilution(NamedTuple):
    """What `undilute` returns, each array of the shape of the concentrations."""

    source: np.ndarray
    """Concentration in the source area, in the unit of the concentrations."""

    residual: np.ndarray
    """(concentration - background) x area, unit x km²; negative where the sample is below its background."""

    target: np.ndarray
    """The residual with negative values set to 0, for ranking targets."""


def undilute(concentration, background, area, source_area=1.0, drainage_density=None, labels=None):
    r"""
    Correct concentrations of stream sediment for downstream dilution.

    The mass balance of Hawkes (1976), :math:`C_a A_a = C_m A_m + C_b (A_a - A_m)`, gives the source's
    concentration :math:`C_m = A_a (C_a - C_b) / A_m + C_b` and, with a source of 1 km², the corrected residual
    :math:`(C_a - C_b) A_a` (Bonham-Carter and Goodfellow 1986). Catchments that lie in one another share area,
    so their corrected values are correlated.

    Parameters
    ----------
    concentration : (n,) or (n, p) array
        :math:`C_a`, measured; NaN is a missing value.
    background : float or array that fits `concentration`
        :math:`C_b`, same unit.
    area : (n,) array
        :math:`A_a`, km², catchment of each sample.
    source_area : float or (n,) array
        :math:`A_m`, km², of the source; not larger than the catchment.
    drainage_density : (n,) array, optional
        Length of streams over area, km/km². If given, :math:`A_a` is divided by it in both results
        (Shahrestani and Mokhtari 2017).
    labels : list, optional
        What the user calls each row, for messages.

    Returns
    -------
    Dilution

    Raises
    ------
    DataError
        If an area or density is missing or not above zero, or a catchment is smaller than its source.
    """
    concentration = np.asarray(concentration, float)
    n = len(concentration)
    columns = {"catchment area": area, "source area": source_area}
    if drainage_density is not None:
        columns["drainage density"] = drainage_density
    for name, values in columns.items():
        columns[name] = _one_each(values, n, name)
        _refuse(~(columns[name] > 0), columns[name], labels, tr("{name} must be above zero").format(name=name))
    area, source_area = columns["catchment area"], columns["source area"]
    _refuse(area < source_area, area, labels, tr("catchment area is smaller than its source area"))
    effective = area / columns.get("drainage density", 1.0)
    if concentration.ndim == 2:
        effective, source_area = effective[:, None], source_area[:, None]
    residual = (concentration - background) * effective
    return Dilution(residual / source_area + background, residual, np.maximum(residual, 0))


def _one_each(values, n, name):
    values = np.asarray(values, float)
    if values.ndim and values.shape != (n,):
        raise DataError(
            tr("There are {n} samples and {size} values of {name}: give one for each sample.").format(
                n=n, size=values.size, name=name
            )
        )
    return np.broadcast_to(values, (n,))


def _refuse(bad, values, labels, problem):
    if bad.any():
        row = int(np.argmax(bad))
        label = labels[row] if labels is not None else row + 1
        raise DataError(
            tr("Sample {label}: the {problem} ({values:g}); correct it in the table.").format(
                label=label, problem=problem, values=values[row]
            )
        )
