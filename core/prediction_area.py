r"""
The prediction-area plot: how well a map finds known occurrences, and in how much of the area.

With :math:`P_r(t)` the percentage of the occurrences and :math:`O_a(t)` that of the area at or above the map value
:math:`t`, the two curves meet where :math:`P_r + O_a = 100`. There the normalised density is
:math:`N_d = P_r / O_a` and the weight of the map :math:`\ln N_d` [Yousefi2015]_ [Mihalasky2001]_.

References
----------
.. [Mihalasky2001] Mihalasky, M. J., Bonham-Carter, G. F. (2001). Lithodiversity and its spatial association with
   metallic mineral sites, Great Basin of Nevada. Natural Resources Research 10.
.. [Yousefi2015] Yousefi, M., Carranza, E. J. M. (2015). Prediction-area (P-A) plot and C-A fractal analysis to
   classify and evaluate evidential maps for mineral prospectivity modeling. Computers & Geosciences 79.
"""

import math
from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np

from .errors import DataError
from .estimator import Notice, silent
from .language import tr
from .occurrences import ENOUGH_TO_HOLD_OUT, FEWEST, resamples, wilson_interval


class Intersection(NamedTuple):
    """Where the two curves of a prediction-area plot meet; `rate` and `area` in percent."""

    threshold: float
    """Map value; NaN for a map of classes."""
    rate: float
    """Prediction rate."""
    area: float
    """Occupied area, 100 less the rate."""


@dataclass(frozen=True)
class PredictionArea:
    """
    The prediction-area curves of a map of values.

    Attributes
    ----------
    thresholds : (k,) array
        Map values, descending.
    prediction_rate, occupied_area : (k,) array
        Percent of the occurrences and of the area at or above each threshold. Both curves start at (0, 0), which
        is not among the rows.
    intersection : Intersection
        Where the rate and the area add up to 100.
    interval : tuple of float or None
        Bootstrap interval (95 %) of the rate at the intersection, percent.
    rate_interval : tuple of float
        Wilson interval (95 %) of the same rate, percent.
    normalised_density : float
        Rate over area at the intersection; above 1 the map is better than chance.
    weight : float
        Its natural logarithm.
    n_occurrences, outside, nodata : int
        Occurrences used, outside the map, and on cells without data.
    slots : (n_occurrences,) array of int
        The row of `thresholds` with which each occurrence enters the curve.
    notices : list of Notice
        What the user should know.
    """

    thresholds: np.ndarray
    prediction_rate: np.ndarray
    occupied_area: np.ndarray
    intersection: Intersection
    interval: Optional[tuple]
    rate_interval: tuple
    normalised_density: float
    weight: float
    n_occurrences: int
    outside: int
    nodata: int
    slots: np.ndarray
    notices: list

    def success_rate_area(self, up_to=100.0):
        """
        Return the area under the success-rate curve (rate against area), 0 to 1 (Chung & Fabbri 2003).

        Parameters
        ----------
        up_to : float
            Percent of the area to which the curve is followed; the result is the share of what is possible there.
        """
        area = np.append(0.0, self.occupied_area)
        rate = np.append(0.0, self.prediction_rate)
        inner = area < up_to
        area, rate = np.append(area[inner], up_to), np.append(rate[inner], np.interp(up_to, area, rate))
        return float(np.sum(np.diff(area) * (rate[1:] + rate[:-1]) / 2) / (100 * up_to))

    def rows(self, limit=500):
        """Return the numbers of at most `limit` rows that draw the same curves, first and last among them."""
        k = len(self.thresholds)
        if k <= limit:
            return np.arange(k)
        # the curves bend where occurrences are; between, the area is followed evenly
        even = np.searchsorted(self.occupied_area, np.linspace(0, 100, limit // 2 - 1)).clip(0, k - 1)
        bends = np.unique(self.slots)
        bends = bends[np.linspace(0, len(bends) - 1, min(len(bends), limit // 4)).astype(int)]
        return np.unique(np.concatenate([[0], even, bends, np.maximum(bends - 1, 0)]))


def prediction_area(
    values,
    at_occurrences,
    cell_areas=None,
    thresholds=None,
    outside=0,
    same_occurrences=False,
    bootstrap=1000,
    seed=42,
    progress=silent,
):
    """
    Compare a map of values with known occurrences.

    Parameters
    ----------
    values : array
        Value of every cell, any shape, high where occurrences are expected; NaN is no data and has no area.
    at_occurrences : (n,) array
        Value of the map at each occurrence; NaN where it has no data (skipped and counted).
    cell_areas : array, optional
        Area of every cell, in any unit; all alike if None.
    thresholds : int or array, optional
        Number of quantiles of the map, or map values. Every distinct value of the map if None.
    outside : int
        Occurrences that are not in `at_occurrences` because they lie outside the map.
    same_occurrences : bool
        Whether the map was made with the help of these occurrences.
    bootstrap : int
        Bootstrap samples of the occurrences for the interval; 0 for none.
    seed : int
        Of the bootstrap.
    progress : callable
        See `core.estimator.silent`.

    Returns
    -------
    PredictionArea
        With notices ``few_occurrences``, ``occurrences_outside``, ``occurrences_nodata``, ``same_occurrences``.

    Raises
    ------
    DataError
        If the map has no data or no area, a value is infinite, or no occurrence lies on data.
    """
    progress(0.0, tr("Sorting the map values"))
    cell_values, areas = valid_cells(values, cell_areas)
    at_occurrences = np.asarray(at_occurrences, cell_values.dtype).ravel()
    known = at_occurrences[~np.isnan(at_occurrences)]
    nodata = len(at_occurrences) - len(known)
    n = len(known)
    notices = occurrence_notices(n, outside, nodata, same_occurrences)
    distinct, above, _ = exceedance(cell_values, areas)
    # an occurrence read at its very position can lie below every cell: it counts with the lowest
    known = np.maximum(known, distinct[-1])
    chosen, occupied = _choose(distinct, 100.0 * above / above[-1], thresholds)
    slots = np.searchsorted(-chosen, -known)
    rate = 100.0 * np.cumsum(np.bincount(slots, minlength=len(chosen))) / n
    intersection = crossing(rate, occupied, chosen)
    interval = None
    if bootstrap:
        progress(0.5, tr("Resampling the occurrences"))
        rates = np.concatenate([resampled_rates(occupied, slots, counts) for counts in resamples(n, bootstrap, seed)])
        interval = tuple(np.percentile(rates, [2.5, 97.5]))
    density, weight = density_and_weight(intersection.rate, intersection.area)
    low, high = wilson_interval(intersection.rate / 100 * n, n)
    return PredictionArea(
        chosen,
        rate,
        occupied,
        intersection,
        interval,
        (100 * float(low), 100 * float(high)),
        density,
        weight,
        n,
        outside,
        nodata,
        slots,
        notices,
    )


def resampled_rates(occupied_area, slots, counts):
    """
    Return the rate at the intersection for bootstrap samples of the occurrences.

    Between two occurrences the rate does not change, so the curves need only be known at the occurrences and just
    before them.

    Parameters
    ----------
    occupied_area : (k,) array
        Percent of the area at or above each threshold.
    slots : (n,) array of int
        Row with which each occurrence enters the curve.
    counts : (b, n) array of int
        How often each occurrence was drawn, as `core.occurrences.resamples` yields.

    Returns
    -------
    rates : (b,) array
        Percent.
    """
    bends, slot = np.unique(slots, return_inverse=True)
    order = np.argsort(slot, kind="stable")
    starts = np.searchsorted(slot[order], np.arange(len(bends)))
    rate = np.add.reduceat(counts[:, order], starts, axis=1).cumsum(axis=1)
    rate = 100.0 * rate / rate[:, -1:]
    at, before = occupied_area[bends], np.append(0.0, occupied_area)[bends]
    last = (rate + at >= 100 - 1e-9).argmax(axis=1)
    row = np.arange(len(rate))
    previous = np.where(last > 0, rate[row, last - 1], 0.0)
    share = (100 - previous - before[last]) / (rate[row, last] - previous + at[last] - before[last])
    # below zero: the curves met on the level stretch before this occurrence
    return previous + np.clip(share, 0, 1) * (rate[row, last] - previous)


def crossing(rate, area, thresholds=None):
    """
    Find where two rising curves from (0, 0) add up to 100.

    Parameters
    ----------
    rate, area : (k,) array
        Percent, rising; the last ones add up to at least 100.
    thresholds : (k,) array, optional
        The map values, descending.

    Returns
    -------
    Intersection
        By linear interpolation; on a level stretch at 100 that of the highest threshold.
    """
    total = rate + area
    last = int((total >= 100 - 1e-9).argmax())
    rates, areas = np.append(0.0, rate)[last : last + 2], np.append(0.0, area)[last : last + 2]
    before = rates[0] + areas[0]
    share = min((100 - before) / (total[last] - before), 1.0)
    # nothing is higher than the highest value, where the curves start
    steps = np.full(2, math.nan) if thresholds is None else np.append(thresholds[0], thresholds)[last : last + 2]
    return Intersection(*(float(a + share * (b - a)) for a, b in (steps, rates, areas)))


def density_and_weight(rate, area):
    """Return the normalised density rate / area and its natural logarithm; NaN where there is no such number."""
    density = rate / area if area > 0 else math.nan
    return density, math.log(density) if density > 0 else math.nan


def valid_cells(values, cell_areas=None):
    """
    Return the values of the cells with data, and their areas.

    Returns
    -------
    values : (c,) array of float
        NaN left out.
    areas : (c,) array or None
        None when all are alike.

    Raises
    ------
    DataError
        If there is no data, a value is infinite, or the areas do not fit or add up to nothing.
    """
    values = np.asarray(values).ravel()
    if values.dtype.kind != "f":
        values = values.astype(float)
    known = ~np.isnan(values)
    areas = None if cell_areas is None else np.asarray(cell_areas, float).ravel()
    if areas is not None:
        if areas.shape != values.shape:
            raise DataError(
                tr("The map has {n_values} cells and {n_areas} cell areas: give one each.").format(
                    n_values=len(values), n_areas=len(areas)
                )
            )
        areas = areas[known]
        if not (areas >= 0).all():
            raise DataError(tr("A cell area is negative or missing: give square metres of zero or more."))
        if not np.isfinite(areas.sum()) or not areas.sum() > 0:
            raise DataError(tr("The areas of the cells with data add up to nothing: check the mask and the map."))
    values = values[known]
    if not len(values):
        raise DataError(tr("The map has no cell with data: check the raster and the mask."))
    if np.isinf(values).any():
        raise DataError(tr("The map holds an infinite value: make the map again, with no data there."))
    return values, areas


def exceedance(values, areas=None):
    """
    Return how much of a map lies at or above each of its values.

    Parameters
    ----------
    values, areas
        As `valid_cells` returns them.

    Returns
    -------
    distinct : (k,) array
        The distinct values, descending.
    above : (k,) array
        Area at or above each; number of cells if `areas` is None.
    cells : (k,) array of int
        Number of cells at or above each.
    """
    order = slice(None) if areas is None else np.argsort(values)
    ordered = np.sort(values) if areas is None else values[order]
    starts = np.flatnonzero(np.append(True, ordered[1:] != ordered[:-1]))[::-1]
    cells = len(ordered) - starts
    if areas is None:
        return ordered[starts], cells.astype(float), cells
    return ordered[starts], np.cumsum(areas[order][::-1])[cells - 1], cells


def _choose(thresholds, area, wanted):
    """Return the thresholds asked for and the area at or above each, in percent, down to 100."""
    if wanted is None:
        return thresholds, area
    if np.ndim(wanted) == 0:
        if wanted < 2:
            raise DataError(tr("{wanted} thresholds are too few for a curve: ask for 2 to 500.").format(wanted=wanted))
        rows = np.unique(np.searchsorted(area, np.linspace(0, 100, int(wanted))).clip(0, len(area) - 1))
        return thresholds[rows], area[rows]
    chosen = np.unique(np.append(np.asarray(wanted, thresholds.dtype).ravel(), thresholds[-1]))[::-1]
    chosen = chosen[chosen >= thresholds[-1]]
    return chosen, np.append(0.0, area)[np.searchsorted(-thresholds, -chosen, "right")]


def occurrence_notices(n, outside, nodata, same_occurrences):
    """Return the notices about `n` occurrences used, and refuse none at all."""
    if not n:
        raise DataError(
            tr(
                "None of the {n_all} occurrences lies on the map ({beyond} outside, {nodata} without data): "
                "check the CRS of both, the mask and the occurrence layer."
            ).format(n_all=outside + nodata, beyond=outside, nodata=nodata)
        )
    notices = []
    if outside:
        notices.append(
            Notice(
                "occurrences_outside",
                tr("{n_all} of {n:g} occurrences are outside.").format(n_all=outside, n=n + outside + nodata),
            )
        )
    if nodata:
        notices.append(
            Notice(
                "occurrences_nodata",
                tr("{nodata} of {n:g} occurrences lie where the map has no data.").format(
                    nodata=nodata, n=n + outside + nodata
                ),
            )
        )
    if n < FEWEST:
        notices.append(
            Notice(
                "few_occurrences",
                tr("Only {n:g} occurrences: rates and weights from fewer than {FEWEST} are rough.").format(
                    n=n, FEWEST=FEWEST
                ),
            )
        )
    if same_occurrences:
        remedy = (
            tr("hold some out (folds) for an honest figure")
            if n >= ENOUGH_TO_HOLD_OUT
            else tr(
                "with fewer than {ENOUGH_TO_HOLD_OUT} none can be held out, so read the figures as a description"
            ).format(ENOUGH_TO_HOLD_OUT=ENOUGH_TO_HOLD_OUT)
        )
        notices.append(
            Notice(
                "same_occurrences",
                tr("The map was ranked and tested on the same {n:g} occurrences: {remedy}.").format(n=n, remedy=remedy),
            )
        )
    return notices
