r"""
Concentration-area (C-A) fractal model: thresholds where the scaling of area with value changes.

With :math:`A(\ge \nu)` the area on which the value is :math:`\nu` or more, a population of values that scales alike is
a straight line of :math:`\log A` against :math:`\log \nu`; the lines of background and anomalies cross at a threshold.

References
----------
Cheng, Q., Agterberg, F. P., Ballantyne, S. B. (1994). The separation of geochemical anomalies from background by
fractal methods. Journal of Geochemical Exploration 51, 109-130.
"""

import math
from typing import NamedTuple

import numpy as np

from .blas import matmul
from .errors import DataError
from .estimator import Notice, silent
from .language import tr
from .occurrences import resamples

POINTS = 30
"""Values, evenly spaced in logarithms, at which the curve is read."""

FEWEST_ABOVE = 5
"""Samples or cells at or above the last of them: the tail beyond is chance."""

FEWEST_DISTINCT = 10
FEWEST_IN_SEGMENT = 4
MOST_BREAKS = 4

_AT_ONCE = 100  # curves searched together


class ConcentrationArea(NamedTuple):
    """The curve and its straight lines."""

    values: np.ndarray
    """(m,) values, ascending."""
    areas: np.ndarray
    """(m,) area at or above each, in the unit given, else a number of samples."""
    segments: np.ndarray
    """(m,) number of the line to which each belongs, from 0."""
    fitted: np.ndarray
    """(m,) area on that line."""
    thresholds: np.ndarray
    """(b,) values at which neighbouring lines cross, ascending; empty where one line fits."""
    slopes: np.ndarray
    """(b + 1,) slope of each line, from low to high values."""
    line_r_squared: np.ndarray
    """(b + 1,) share of the variance of log area in each segment that its line explains."""
    r_squared: float
    """The same for all lines together."""
    intervals: np.ndarray
    """(b, 2) bootstrap interval (95 %) of each threshold; NaN without a bootstrap."""
    bends: np.ndarray
    """(b, 2) bootstrap interval (95 %) of the change of slope at each threshold; one that holds 0 may be chance."""
    agreement: float
    """Share of the bootstrap curves with as many breaks by the criterion; NaN without, and where they were stated."""
    notices: list
    """
    ``no_threshold``; ``flatter`` where a line of higher values is less steep than the one before it; ``forced`` where
    the criterion takes another number of breaks than was stated; ``unsure`` where most bootstrap curves do; ``chance``
    where the slope may not change at a threshold.
    """

    @property
    def distinguishable(self):
        """Whether the slope surely changes at each threshold, (b,) of bool; None for all without a bootstrap."""
        known = ~np.isnan(self.bends).any(axis=1)
        sure = (self.bends[:, 0] > 0) | (self.bends[:, 1] < 0)
        return np.where(known, sure, None)

    def classes(self, values):
        """Return the population of each value as uint8: 1 below the lowest threshold, and so on; 0 for NaN."""
        values = np.asarray(values)
        codes = np.ones(values.shape, np.uint8)
        for threshold in self.thresholds:
            codes += values >= threshold
        codes[np.isnan(values)] = 0
        return codes


def concentration_area(
    values, areas=None, breaks=None, most=MOST_BREAKS, bootstrap=0, clusters=None, seed=42, progress=silent
):
    """
    Fit straight lines to the concentration-area curve.

    Every segment has a line of its own by least squares, the segments are those of least squares in all, and their
    number that of the least Bayesian information criterion. The areas are cumulative and thus correlated, so that the
    criterion is optimistic: a break is a proposal to look at on the map.

    Parameters
    ----------
    values : (n,) array
        Above zero, such as concentrations or fuzzy scores; NaN is left out.
    areas : (n,) array, optional
        Area each value stands for; all alike if None.
    breaks : int, optional
        Number of breaks, 1 to 4; by the criterion if None.
    most : int
        Most breaks that the criterion may take.
    bootstrap : int
        Bootstrap curves for the intervals of the thresholds; 0 for none. Each has as many breaks as the curve itself.
    clusters : (n,) array of int, optional
        Cluster of each value, such as its block of the map: whole clusters are drawn, since neighbouring cells are
        hardly independent. Each value is drawn by itself if None.
    seed : int
        Of the bootstrap.
    progress : callable
        See `core.estimator.silent`.

    Returns
    -------
    ConcentrationArea

    Raises
    ------
    DataError
        For values not above zero, fewer than 10 distinct ones, or a number of breaks out of range.
    """
    if breaks is not None and not 1 <= breaks <= MOST_BREAKS:
        raise DataError(
            tr("{breaks} breaks are not possible: choose 1 to {MOST_BREAKS}, or none for the best number.").format(
                breaks=breaks, MOST_BREAKS=MOST_BREAKS
            )
        )
    values = np.asarray(values, float).ravel()
    known = ~np.isnan(values)
    if areas is not None:
        areas = np.asarray(areas, float).ravel()
        known &= areas > 0
        areas = areas[known]
    clusters = None if clusters is None else np.asarray(clusters).ravel()[known]
    values = values[known]
    progress(0.0, tr("Sorting the values"))
    nu = _values_of_curve(values)
    bins = np.searchsorted(nu, values, "right") - 1
    area = _above(np.bincount(bins, areas, POINTS))
    x, y = np.log(nu), np.log(area)
    search = _Search(x, y[None], MOST_BREAKS if breaks else most)
    best = int(search.criteria[:, 0].argmin())
    ends = search.ends(0, best if breaks is None else breaks)
    lines = _lines(x, y, ends)
    count = np.diff([0, *ends])
    segments = np.repeat(np.arange(len(ends)), count)
    slopes, intercepts = np.array(lines).T
    fitted = slopes[segments] * x + intercepts[segments]
    left, whole = (y - fitted) ** 2, (y - np.repeat([part.mean() for part in np.split(y, ends[:-1])], count)) ** 2
    thresholds = np.exp(_crossings(x, lines, ends))
    intervals = bends = np.full((len(thresholds), 2), np.nan)
    agreement = math.nan
    if bootstrap and len(thresholds):
        curves = _resampled(bins, areas, clusters, bootstrap, seed, progress)
        intervals, bends, agreement = _intervals(x, curves, len(thresholds), progress)
    agreement = agreement if breaks is None else math.nan
    return ConcentrationArea(
        nu,
        area,
        segments,
        np.exp(fitted),
        thresholds,
        slopes,
        1 - np.bincount(segments, left) / np.maximum(np.bincount(segments, whole), 1e-300),
        1 - float(left.sum() / ((y - y.mean()) ** 2).sum()),
        intervals,
        bends,
        agreement,
        _notices(slopes, best, breaks, agreement, bends),
    )


def _values_of_curve(values):
    """Return the values, evenly spaced in logarithms, at which the curve is read."""
    bad = ~(values > 0) | ~np.isfinite(values)
    if bad.any():
        raise DataError(
            tr(
                "A concentration-area curve needs values above zero, and one is {values:g}: take fuzzy scores, the "
                "exponential of factor scores, or concentrations with those below detection replaced. To add a "
                "constant would move the breaks."
            ).format(values=values[bad][0])
        )
    ordered = np.sort(values)
    distinct = np.count_nonzero(np.diff(ordered)) + min(len(ordered), 1)
    if distinct < FEWEST_DISTINCT:
        raise DataError(
            tr(
                "There are {distinct} distinct values, and a concentration-area curve needs {FEWEST_DISTINCT}: "
                "take values instead of classes, state the threshold, or take a percentile."
            ).format(distinct=distinct, FEWEST_DISTINCT=FEWEST_DISTINCT)
        )
    nu = np.exp(np.linspace(math.log(ordered[0]), math.log(ordered[-FEWEST_ABOVE]), POINTS))
    # rounding must neither lose the least value nor the last
    nu[0], nu[-1] = ordered[0], ordered[-FEWEST_ABOVE]
    return nu


def _above(areas):
    """Return the area from each value on, of the areas between the values (last axis)."""
    return np.cumsum(areas[..., ::-1], axis=-1)[..., ::-1].astype(float)


class _Search:
    """
    The best cuts of curves into segments, for every number of breaks, by dynamic programming.

    Parameters
    ----------
    x : (m,) array
    y : (b, m) array
        One curve a row.
    most : int
        Most breaks.

    Attributes
    ----------
    criteria : (most + 1, b) array
        Bayesian information criterion; infinite where there are too few points.
    """

    def __init__(self, x, y, most):
        n = self._n = len(x)
        cost = np.full((len(y), n + 1, n + 1), np.inf)
        for start in range(n):
            for stop in range(start + FEWEST_IN_SEGMENT, n + 1):
                cost[:, start, stop] = _residual(x[start:stop], y[:, start:stop])
        # least sum of squares of the first `stop` points in one segment, then in one more at a time
        best, self._cuts, criteria = cost[:, 0], [], []
        floor = n * (1e-9 * np.ptp(y, axis=1)) ** 2
        for count in range(most + 1):
            if count:
                total = best[:, :, None] + cost
                self._cuts.append(total.argmin(axis=1))
                best = total.min(axis=1)
            criteria.append(n * np.log(np.maximum(best[:, n], floor) / n) + (3 * count + 2) * math.log(n))
        self.criteria = np.array(criteria)

    def ends(self, row, breaks):
        """Return the ends (exclusive) of the segments of a curve."""
        ends = [self._n]
        for cut in reversed(self._cuts[:breaks]):
            ends.insert(0, int(cut[row, ends[0]]))
        return ends


def _residual(x, y):
    """Return the sum of squares that the best line leaves of each row."""
    x, y = x - x.mean(), y - y.mean(axis=1, keepdims=True)
    return np.maximum((y**2).sum(axis=1) - (y * x).sum(axis=1) ** 2 / (x @ x), 0.0)


def _lines(x, y, ends):
    """Return slope and intercept of the line through each segment."""
    lines = []
    for start, stop in zip([0, *ends], ends):
        middle, height = x[start:stop].mean(), y[start:stop].mean()
        away = x[start:stop] - middle
        slope = float(away @ (y[start:stop] - height) / (away @ away))
        lines.append((slope, float(height - slope * middle)))
    return lines


def _crossings(x, lines, ends):
    """Return where neighbouring lines cross, or the middle of the gap between their points if that is outside it."""
    found = []
    for left, right, end in zip(lines, lines[1:], ends):
        low, high = x[end - 1], x[end]
        difference = left[0] - right[0]
        crossing = (right[1] - left[1]) / difference if difference else math.nan
        found.append(crossing if low <= crossing <= high else (low + high) / 2)
    return found


def _resampled(bins, areas, clusters, bootstrap, seed, progress):
    """Return the (b, m) areas of bootstrap curves at the same values."""
    if clusters is None and areas is None:
        shares = np.bincount(bins, minlength=POINTS) / len(bins)
        return _above(np.random.default_rng(seed).multinomial(len(bins), shares, bootstrap))
    names, place = (bins, np.arange(len(bins))) if clusters is None else np.unique(clusters, return_inverse=True)
    held = np.bincount(place.reshape(-1) * POINTS + bins, areas, len(names) * POINTS).astype(float)
    held, curves, done = held.reshape(len(names), POINTS), np.empty((bootstrap, POINTS)), 0
    for counts in resamples(len(names), bootstrap, seed):
        progress(0.3 + 0.3 * done / bootstrap, tr("Drawing bootstrap curves"))
        matmul(counts.astype(float), held, curves[done : done + len(counts)])
        done += len(counts)
    return _above(curves)


def _intervals(x, curves, breaks, progress):
    """Return the (b, 2) intervals of thresholds and changes of slope, and the share of curves with as many breaks."""
    found, bends, agree = [], [], 0
    # the highest values may be missing from a bootstrap curve
    lengths = (curves > 0).sum(axis=1)
    for length in np.unique(lengths[lengths >= FEWEST_IN_SEGMENT * (breaks + 1)]):
        same = np.log(curves[lengths == length, :length])
        for start in range(0, len(same), _AT_ONCE):
            progress(0.6 + 0.4 * len(found) / len(curves), tr("Looking for the breaks of bootstrap curves"))
            part = same[start : start + _AT_ONCE]
            search = _Search(x[:length], part, MOST_BREAKS)
            agree += int((search.criteria.argmin(axis=0) == breaks).sum())
            for row, y in enumerate(part):
                ends = search.ends(row, breaks)
                lines = _lines(x, y, ends)
                found.append(_crossings(x, lines, ends))
                bends.append(np.diff([slope for slope, _ in lines]))
    if not found:
        return np.full((breaks, 2), np.nan), np.full((breaks, 2), np.nan), math.nan
    intervals, changes = (np.percentile(part, [2.5, 97.5], axis=0).T for part in (found, bends))
    return np.exp(intervals), changes, agree / len(found)


def _notices(slopes, best, breaks, agreement, bends):
    if len(slopes) == 1:
        text = tr("One straight line fits the concentration-area curve: it has no threshold.")
        return [Notice("no_threshold", text)]
    notices = []
    if (np.diff(slopes) > 0).any():
        text = tr(
            "The concentration-area curve grows flatter at higher values, where a single population would steepen: "
            "look for outliers, or mixed units."
        )
        notices.append(Notice("flatter", text))
    if breaks is not None and breaks != best:
        text = tr("{breaks} breaks were asked for, and {best} fit best by the Bayesian information criterion.").format(
            breaks=breaks, best=best
        )
        notices.append(Notice("forced", text))
    if agreement < 0.5:
        text = tr(
            "Only {percent_agreement:.0f} % of the bootstrap curves have {n_slopes} breaks as well: their number "
            "is unsure, so trust those with narrow intervals."
        ).format(percent_agreement=100 * agreement, n_slopes=len(slopes) - 1)
        notices.append(Notice("unsure", text))
    # NaN, without a bootstrap, is neither
    doubtful = np.flatnonzero((bends[:, 0] <= 0) & (bends[:, 1] >= 0)) + 1
    if len(doubtful):
        if len(doubtful) == 1:
            text = tr("Threshold {doubtful} may be chance: by the bootstrap the slope may be the same on both sides.")
        else:
            text = tr("Thresholds {doubtful} may be chance: by the bootstrap the slope may be the same on both sides.")
        text = text.format(doubtful=", ".join(map(str, doubtful)))
        notices.append(Notice("chance", text))
    return notices
