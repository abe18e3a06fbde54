"""How well a map ranks known occurrences above the rest of the area (Mann-Whitney)."""

from typing import NamedTuple

import numpy as np

from .errors import DataError
from .language import tr
from .prediction_area import exceedance, valid_cells


def map_auc(values, at_occurrences, cell_areas=None, cells=None):
    """
    Return the area under the ROC curve of a map.

    The chance that the map is higher at an occurrence than at a place without occurrence, ties counting half.

    Parameters
    ----------
    values, at_occurrences, cell_areas
        As in `prediction_area`.
    cells : (n,) array of int, optional
        The cell of each occurrence, in the order of ``values.ravel()``; these cells are left out of the places
        without occurrence. If None, one cell of the same value is left out for each occurrence, which is the same
        when every occurrence has a cell of its own.

    Returns
    -------
    auc : float
        0 to 1; 0.5 for a map that says nothing. It grows with the barren area that the map includes.
    """
    return float(placements(values, at_occurrences, cell_areas, cells).mean())


def placements(values, at_occurrences, cell_areas=None, cells=None):
    """
    Return the share of the area without occurrences that each occurrence outranks, ties counting half.

    Their mean is the area under the ROC curve; parameters as in `map_auc`.

    Returns
    -------
    placements : (m,) array
        0 to 1, for the occurrences on data.

    Raises
    ------
    DataError
        If no occurrence lies on data, or every cell holds one.
    """
    below, with_ties = outranked(values, at_occurrences, cell_areas, cells)
    return (below + with_ties) / 2


class Outranked(NamedTuple):
    """Shares of the area without occurrences, (m,) arrays of 0 to 1."""

    below: np.ndarray
    """Lower than the occurrence."""
    with_ties: np.ndarray
    """Lower or equal."""


def outranked(values, at_occurrences, cell_areas=None, cells=None):
    """
    Return how much of the area without occurrences lies below each occurrence on data, as `Outranked`.

    Parameters and errors as in `placements`.
    """
    cell_values, areas = valid_cells(values, cell_areas)
    at_occurrences = np.asarray(at_occurrences, cell_values.dtype).ravel()
    known = ~np.isnan(at_occurrences)
    at = at_occurrences[known]
    if not len(at):
        raise DataError(tr("No occurrence lies on the map: check the CRS of both, the mask and the occurrence layer."))
    distinct, above, counts = (part[::-1] for part in exceedance(cell_values, areas))
    barren = -np.diff(above, append=0.0)
    if cells is None:
        slot = np.searchsorted(distinct, at).clip(0, len(distinct) - 1)
        held = np.bincount(slot[distinct[slot] == at], minlength=len(distinct))
        barren = barren * (1 - np.minimum(1.0, held / -np.diff(counts, append=0)))
    else:
        holding = np.unique(np.asarray(cells)[known])
        held_values = np.asarray(values).ravel()[holding].astype(cell_values.dtype)
        holding, held_values = holding[~np.isnan(held_values)], held_values[~np.isnan(held_values)]
        weights = None if cell_areas is None else np.asarray(cell_areas, float).ravel()[holding]
        held = np.bincount(np.searchsorted(distinct, held_values), weights, len(distinct))
        barren = np.maximum(barren - held, 0.0)
    below = np.append(0.0, np.cumsum(barren))
    # what rounding leaves of areas taken away is no area
    if below[-1] <= 1e-12 * above[0]:
        raise DataError(tr("Every cell of the map holds an occurrence: an AUC needs cells without any."))
    sides = (below[np.searchsorted(distinct, at, side)] / below[-1] for side in ("left", "right"))
    return Outranked(*sides)
