r"""
ROC, success-rate and prediction-rate curves of maps, the areas below them, and how sure they are.

Both curves rise by one :math:`n`-th at each of :math:`n` occurrences, and by a slope where cells have the same value;
:math:`x` is the share of the area without occurrences (ROC), or of the whole area (success rate), whose map value is as
high. The areas below them are means over the occurrences, so that a bootstrap sample costs one product. With one
occurrence a cell and the share :math:`p` of the cells with one, :math:`AUC = (AUSRC - p / 2) / (1 - p)`.

References
----------
Chung, C.-J. F., Fabbri, A. G. (2003). Validation of spatial prediction models for landslide hazard mapping. Natural
Hazards 30, 451-472.
"""

from typing import NamedTuple

import numpy as np

from .blas import matmul
from .errors import DataError
from .estimator import share, silent
from .language import tr
from .map_auc import outranked
from .occurrences import resamples
from .prediction_area import exceedance, occurrence_notices, valid_cells

PARTIAL = 0.2
"""Share of the area up to which the partial area is taken."""

GRID = np.concatenate([np.linspace(0, 0.1, 101), np.linspace(0.105, 1, 180)])
"""Shares of the area at which curves are tabled, closer where targets are drawn."""

MEASURES = ("auc", "ausrc", "partial_auc")


class RateCurve:
    """
    The share of the occurrences found in the first part of an area, the most favourable first.

    Parameters
    ----------
    before, after : (n,) array
        Share of the area above the value of each occurrence, and at or above it. Between them the curve rises by
        one n-th, in a straight line.
    """

    def __init__(self, before, after):
        before, after = np.asarray(before, float), np.asarray(after, float)
        self._each = before, after
        self._order = np.lexsort((after, before))
        pairs = np.column_stack([before, after])[self._order]
        # occurrences of one value rise together
        starts = np.flatnonzero(np.append(True, (np.diff(pairs, axis=0) != 0).any(axis=1)))
        self._before, self._after = pairs[starts].T
        self._ends = np.append(starts, len(pairs))

    def contributions(self, up_to=1.0):
        """
        Return what each occurrence adds to the area below the curve, as a share of what is possible; (n,) array.

        Their mean is the area up to the share `up_to` of the area, divided by it.
        """
        before, after = (np.minimum(side, up_to) for side in self._each)
        width = np.maximum(self._each[1] - self._each[0], 1e-300)
        # a slope up to where it is cut off, then one
        return ((after - before) ** 2 / (2 * width) + up_to - after) / up_to

    def corners(self):
        """Return the points between which the curve is straight, from (0, 0) to (1, 1): two (k,) arrays."""
        x = np.column_stack([self._before, self._after]).ravel()
        y = np.column_stack([self._ends[:-1], self._ends[1:]]).ravel() / len(self._order)
        return np.concatenate([[0], x, [1]]), np.concatenate([[0], y, [1]])

    def at(self, shares, counts=None):
        """
        Return the share of the occurrences found in the first `shares` of the area.

        Parameters
        ----------
        shares : (g,) array
        counts : (b, n) array of int, optional
            How often each occurrence was drawn, one bootstrap sample a row.

        Returns
        -------
        (g,) or (b, g) array
        """
        drawn = np.ones((1, len(self._order))) if counts is None else counts[:, self._order]
        total = np.concatenate([np.zeros((len(drawn), 1)), np.cumsum(drawn, axis=1)], axis=1)
        # values that are wholly found, and the next one, found in part
        whole = np.searchsorted(self._after, shares, "right")
        following = np.minimum(whole, len(self._after) - 1)
        start, stop = self._before[following], self._after[following]
        part = np.clip((shares - start) / np.maximum(stop - start, 1e-300), 0, 1)
        low, high = total[:, self._ends[whole]], total[:, self._ends[following + 1]]
        found = (low + part * np.maximum(high - low, 0)) / total[:, -1:]
        return found[0] if counts is None else found


class SuccessRates(NamedTuple):
    """Maps of the same cells, judged by the same occurrences."""

    columns: dict
    """
    Table, one list a column, one entry a map: ``map``; ``auc``, ``ausrc`` (area under the success-rate curve) and
    ``partial_auc`` (the same up to 20 % of the area, divided by 0.2; 0.1 is chance), each with ``…_low`` and ``…_high``
    (95 %); ``rate_20``, percent of the occurrences in the best 20 % of the area.
    """
    roc: dict
    """`RateCurve` over the area without occurrences, by the name of the map."""
    success: dict
    """`RateCurve` over the whole area."""
    bands: dict
    """``(2, 2, g)`` array by the name of the map: low and high of ROC and success rate at `GRID`; None without any."""
    values: dict
    """(g,) map values down to which the shares `GRID` of the area reach."""
    n_occurrences: int
    n_cells: int
    """Cells with data in all maps."""
    n_holding: int
    """Cells that hold an occurrence."""
    notices: list


def success_rates(maps, cells, bootstrap=1000, seed=42, progress=silent):
    """
    Judge maps by known occurrences, on the cells and occurrences where all of them have data.

    All maps see the same bootstrap samples of the occurrences. The cells without occurrence are taken as known, since
    there are so many of them.

    Parameters
    ----------
    maps : dict
        Array of cell values by name, high where occurrences are expected, all of one shape; NaN is no data.
    cells : (n,) array of int
        Cell of each occurrence, -1 outside; several in a cell count one by one.
    bootstrap : int
        Bootstrap samples; 0 for none.
    seed : int
    progress : callable
        See `core.estimator.silent`.

    Returns
    -------
    SuccessRates
        With notices ``few_occurrences``, ``occurrences_outside``, ``occurrences_nodata``.

    Raises
    ------
    DataError
        If the maps have no cell in common or differ in shape, no occurrence lies on data, or every cell holds one.
    """
    shapes = {np.shape(values) for values in maps.values()}
    if len(shapes) != 1:
        raise DataError(tr("The maps have different numbers of cells: make them on one grid."))
    valid = np.logical_and.reduce([~np.isnan(values) for values in maps.values()]).ravel()
    if not valid.any():
        raise DataError(tr("The maps have no cell with data in common: check the rasters and the study area."))
    cells = np.asarray(cells, int).ravel()
    inside = cells >= 0
    used = cells[inside][valid[cells[inside]]]
    notices = occurrence_notices(len(used), int((~inside).sum()), int(inside.sum() - len(used)), False)
    # numbers of the cells among those with data
    place = (np.cumsum(valid) - 1)[used]
    roc, success, values = {}, {}, {}
    for number, (name, map_values) in enumerate(maps.items()):
        progress(0.6 * number / len(maps), tr("Judging {name}").format(name=name))
        known, _ = valid_cells(np.asarray(map_values).ravel()[valid])
        at = known[place]
        below, with_ties = outranked(known, at, cells=place)
        roc[name] = RateCurve(1 - with_ties, 1 - below)
        progress(0.6 * (number + 0.5) / len(maps))
        distinct, above, _ = exceedance(known)
        slot, reached = np.searchsorted(-distinct, -at), above / above[-1]
        success[name] = RateCurve(np.append(0.0, reached)[slot], reached[slot])
        values[name] = distinct[np.searchsorted(reached, GRID - 1e-12).clip(0, len(distinct) - 1)]
    found = {
        name: np.column_stack(
            [roc[name].contributions(), success[name].contributions(), success[name].contributions(PARTIAL)]
        )
        for name in maps
    }
    draws, bands = _resampled(roc, success, found, len(used), bootstrap, seed, share(progress, 0.6, 1))
    columns = {"map": list(maps)}
    for number, measure in enumerate(MEASURES):
        columns[measure] = [float(found[name][:, number].mean()) for name in maps]
        for end, percent in (("low", 2.5), ("high", 97.5)):
            columns[f"{measure}_{end}"] = [
                float(np.percentile(draws[name][:, number], percent)) if bootstrap else None for name in maps
            ]
    columns["rate_20"] = [100 * float(success[name].at(np.array([PARTIAL]))[0]) for name in maps]
    return SuccessRates(
        columns, roc, success, bands, values, len(used), int(valid.sum()), len(np.unique(used)), notices
    )


def _resampled(roc, success, found, n, bootstrap, seed, progress):
    """Return the (b, 3) measures of the bootstrap samples and the bands of the curves, by the name of the map."""
    names = list(roc)
    if not bootstrap:
        return dict.fromkeys(names), dict.fromkeys(names)
    draws = {name: np.empty((bootstrap, len(MEASURES))) for name in names}
    curves = {name: np.empty((2, bootstrap, len(GRID)), np.float32) for name in names}
    done = 0
    for counts in resamples(n, bootstrap, seed):
        rows = slice(done, done + len(counts))
        for number, name in enumerate(names):
            progress((done + len(counts) * number / len(names)) / bootstrap, tr("Resampling the occurrences"))
            matmul(counts.astype(float), found[name], draws[name][rows])
            for kind, curve in enumerate((roc[name], success[name])):
                progress((done + len(counts) * (number + kind / 2) / len(names)) / bootstrap)
                curves[name][kind, rows] = curve.at(GRID, counts)
        done = rows.stop
    bands = {}
    for name, part in curves.items():
        progress(1.0)
        bands[name] = np.percentile(part, [2.5, 97.5], axis=1).transpose(1, 0, 2)
    return {name: part / n for name, part in draws.items()}, bands


def curve_columns(rates):
    """
    Return the curves as a table, one row a map and share of the area.

    ``area_percent`` is that of the whole area for ``rate`` (success or prediction rate), and that of the area without
    occurrences for ``true_positive_rate``; ``map_value`` is the lowest of so much of the whole area. All in percent.
    """
    parts = []
    for name in rates.columns["map"]:
        part = {"map": [name] * len(GRID), "area_percent": 100 * GRID, "map_value": rates.values[name]}
        for kind, (column, curve) in enumerate((("true_positive_rate", rates.roc), ("rate", rates.success))):
            part[column] = 100 * curve[name].at(GRID)
            for end, which in (("low", 0), ("high", 1)):
                band = rates.bands[name]
                part[f"{column}_{end}"] = [None] * len(GRID) if band is None else 100 * band[kind, which]
        parts.append(part)
    return {key: [value for part in parts for value in _plain(part[key])] for key in parts[0]}


def _plain(column):
    return column.tolist() if hasattr(column, "tolist") else column
