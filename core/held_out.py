"""Anomalies tested on occurrences that had no part in drawing them."""

from typing import NamedTuple

import numpy as np

from .anomaly_classes import ANOMALY, anomaly_limits, name_classes
from .class_prediction_area import class_prediction_area
from .errors import DataError
from .language import tr
from .occurrences import ENOUGH_TO_HOLD_OUT, binomial_tail
from .prediction_area import exceedance, valid_cells
from .spatial_folds import block_folds, block_size


class HeldOut(NamedTuple):
    """How many occurrences fall in anomalies that were drawn without them."""

    n: int
    """Occurrences tested."""
    hits: int
    """How many fell in an anomaly."""
    rate: float
    """The same, percent."""
    area: float
    """Percent of the area that the anomalies take, mean over the occurrences tested."""
    p_value: float
    """Chance of so many hits or more by area alone (one-sided binomial)."""
    folds: list
    """One dict a fold: fold, n, hits, area (percent)."""


def occurrence_folds(coordinates, area, size=None, k=5, seed=42):
    """
    Part known occurrences into folds of whole square blocks.

    Parameters
    ----------
    coordinates : (n, 2) array
        Easting and northing of the occurrences, metres.
    area : float
        Area of the map, square metres.
    size : float, optional
        Side of a block, metres; by default that of `core.spatial_folds.block_size`.
    k : int
        Number of folds; fewer where there are not two blocks for each.
    seed : int
        Of the place of the blocks.

    Returns
    -------
    folds : (n,) array of int

    Raises
    ------
    DataError
        If there are too few occurrences, or they lie in fewer than four blocks.
    """
    coordinates = np.asarray(coordinates, float).reshape(-1, 2)
    if len(coordinates) < ENOUGH_TO_HOLD_OUT:
        raise DataError(
            tr(
                "Only {n_coordinates} occurrences: none can be held out for a test, which takes "
                "{ENOUGH_TO_HOLD_OUT} at least."
            ).format(n_coordinates=len(coordinates), ENOUGH_TO_HOLD_OUT=ENOUGH_TO_HOLD_OUT)
        )
    return block_folds(coordinates, size or block_size(coordinates, area=area), k, seed=seed, fewer=True)


def held_out_classes(class_of_occurrence, class_areas, folds):
    """
    Test the naming of classes on occurrences that had no part in it.

    In each fold the classes are named by the occurrences of the other folds, and the fold's own occurrences are
    counted in the classes named anomaly.

    Parameters
    ----------
    class_of_occurrence : (n,) array
        Class in which each occurrence lies.
    class_areas : dict
        Area of every class of the map.
    folds : (n,) array
        Fold of each occurrence (`core.spatial_folds.block_folds`; the row numbers for leave-one-out).

    Returns
    -------
    HeldOut

    Raises
    ------
    DataError
        If there are fewer than two folds or an occurrence lies in a class without area.
    """
    class_of_occurrence = np.asarray(class_of_occurrence)
    names = list(class_areas)
    areas = np.array([class_areas[name] for name in names], float)
    unknown = set(class_of_occurrence.tolist()) - set(names)
    if unknown:
        raise DataError(
            tr("Occurrences lie in class {unknown}, which has no area: make both from one map.").format(
                unknown=min(unknown)
            )
        )

    def anomalous(training, testing):
        counts = [np.count_nonzero(class_of_occurrence[training] == name) for name in names]
        table = class_prediction_area(areas, counts, names, bootstrap=0, same_occurrences=False)
        anomalies = name_classes(table.normalised_density) == ANOMALY
        chosen = [name for name, yes in zip(names, anomalies) if yes]
        return np.isin(class_of_occurrence[testing], chosen), table.occupied_area[anomalies].sum()

    return hold_out(anomalous, folds, len(class_of_occurrence))


def held_out_limits(values, at_occurrences, folds, cell_areas=None):
    """
    Test the limits of `anomaly_limits` on occurrences that had no part in them.

    Parameters
    ----------
    values, at_occurrences, cell_areas
        As in `core.prediction_area.prediction_area`; every occurrence on data.
    folds : (n,) array
        Fold of each occurrence.

    Returns
    -------
    HeldOut

    Raises
    ------
    DataError
        If there are fewer than two folds.
    """
    cell_values, areas = valid_cells(values, cell_areas)
    at = np.asarray(at_occurrences, cell_values.dtype).ravel()
    distinct, above, _ = exceedance(cell_values, areas)

    def anomalous(training, testing):
        limit = anomaly_limits(cell_values, at[training], areas).anomaly
        if limit is None:
            return np.zeros(len(at[testing]), bool), 0.0
        limit = np.asarray(limit, cell_values.dtype)
        row = np.searchsorted(-distinct, -limit, "right") - 1
        return at[testing] >= limit, 100 * above[row] / above[-1]

    return hold_out(anomalous, folds, len(at))


def hold_out(anomalous, folds, n):
    """
    Collect what anomalies drawn without the occurrences of each fold say of these.

    Parameters
    ----------
    anomalous : callable
        ``anomalous(training, testing) -> (hit mask, area in percent)``; both are (n,) masks of the occurrences.
    folds : (n,) array
        Fold of each occurrence.
    n : int
        Number of occurrences.

    Returns
    -------
    HeldOut

    Raises
    ------
    DataError
        If there are fewer than two folds.
    """
    folds = np.asarray(folds)
    if folds.shape != (n,):
        raise DataError(
            tr("There are {n} occurrences and {size} folds: give every occurrence one.").format(n=n, size=folds.size)
        )
    names = np.unique(folds)
    if len(names) < 2:
        raise DataError(tr("Holding occurrences out needs two folds at least: make more or smaller blocks."))
    rows = []
    for name in names.tolist():
        hit, area = anomalous(folds != name, folds == name)
        rows.append({"fold": name, "n": len(hit), "hits": int(hit.sum()), "area": float(area)})
    hits = sum(row["hits"] for row in rows)
    area = sum(row["area"] * row["n"] for row in rows) / n
    return HeldOut(n, hits, 100 * hits / n, area, binomial_tail(hits, n, area / 100), rows)
