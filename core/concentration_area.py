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

from .errors import DataError
from .estimator import Notice

POINTS = 30
"""Values, evenly spaced in logarithms, at which the curve is read."""

FEWEST_ABOVE = 5
"""Samples or cells at or above the last of them: the tail beyond is chance."""

FEWEST_DISTINCT = 10
FEWEST_IN_SEGMENT = 4
MOST_BREAKS = 4


class ConcentrationArea(NamedTuple):
    """The curve and its straight lines."""

    values: np.ndarray
    """(m,) values, ascending."""
    areas: np.ndarray
    """(m,) area at or above each, in the unit given, else a number of samples."""
    thresholds: np.ndarray
    """(b,) values at which neighbouring lines cross, ascending; empty where one line fits."""
    slopes: np.ndarray
    """(b + 1,) slope of each line, from low to high values."""
    r_squared: float
    """Share of the variance of log area that the lines explain."""
    notices: list
    """``no_threshold``; ``flatter`` where a line of higher values is less steep than the one before it."""


def concentration_area(values, areas=None, breaks=None):
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
        Most breaks that are tried, 1 to 4; 4 if None.

    Returns
    -------
    ConcentrationArea

    Raises
    ------
    DataError
        For values not above zero, or fewer than 10 distinct ones.
    """
    values = np.asarray(values, float).ravel()
    areas = np.ones(len(values)) if areas is None else np.asarray(areas, float).ravel()
    known = ~np.isnan(values)
    nu, area = _curve(values[known], areas[known])
    x, y = np.log(nu), np.log(area)
    ends = _segments(x, y, MOST_BREAKS if breaks is None else breaks)
    lines = [np.polyfit(x[start:stop], y[start:stop], 1) for start, stop in zip([0, *ends], ends)]
    fitted = np.concatenate([np.polyval(line, x[a:b]) for line, a, b in zip(lines, [0, *ends], ends)])
    crossings = [_crossing(*pair, x[end - 1], x[end]) for *pair, end in zip(lines, lines[1:], ends)]
    slopes = np.array([line[0] for line in lines])
    share = 1 - float(((y - fitted) ** 2).sum() / ((y - y.mean()) ** 2).sum())
    return ConcentrationArea(nu, area, np.exp(crossings), slopes, share, _notices(slopes))


def _curve(values, areas):
    """Return values evenly spaced in logarithms, and the area at or above each."""
    bad = ~(values > 0) | ~np.isfinite(values)
    if bad.any():
        raise DataError(
            f"A concentration-area curve needs values above zero, and one is {values[bad][0]:g}: take fuzzy scores, or "
            "concentrations with those below detection replaced."
        )
    distinct = len(np.unique(values))
    if distinct < FEWEST_DISTINCT:
        raise DataError(
            f"There are {distinct} distinct values, and a concentration-area curve needs {FEWEST_DISTINCT}: "
            "state the threshold, or take a percentile."
        )
    order = np.argsort(values, kind="stable")
    ordered, above = values[order], np.cumsum(areas[order][::-1])[::-1]
    nu = np.exp(np.linspace(math.log(ordered[0]), math.log(ordered[-FEWEST_ABOVE]), POINTS))
    # rounding must neither lose the least value nor the last
    nu[0], nu[-1] = ordered[0], ordered[-FEWEST_ABOVE]
    return nu, above[np.searchsorted(ordered, nu, "left")]


def _segments(x, y, most):
    """Return the ends (exclusive) of the segments whose lines have the least information criterion."""
    n = len(x)
    cost = np.full((n + 1, n + 1), np.inf)
    for start in range(n):
        for stop in range(start + FEWEST_IN_SEGMENT, n + 1):
            cost[start, stop] = _residual(x[start:stop], y[start:stop])
    # least sum of squares of the first `stop` points in one segment, then in one more at a time
    best, cuts = cost[0], []
    floor = n * (1e-9 * np.ptp(y)) ** 2
    found = None
    for count in range(most + 1):
        if count:
            total = best[:, None] + cost
            cuts.append(total.argmin(axis=0))
            best = total.min(axis=0)
        criterion = n * math.log(max(best[n], floor) / n) + (3 * count + 2) * math.log(n)
        if found is None or criterion < found[0]:
            found = criterion, count
    ends = [n]
    for cut in reversed(cuts[: found[1]]):
        ends.insert(0, int(cut[ends[0]]))
    return ends


def _residual(x, y):
    """Return the sum of squares that the best line leaves."""
    x, y = x - x.mean(), y - y.mean()
    return max(float(y @ y - (x @ y) ** 2 / (x @ x)), 0.0)


def _crossing(left, right, low, high):
    """Return where two lines cross, or the middle of the gap between their points if that is outside it."""
    difference = left[0] - right[0]
    crossing = (right[1] - left[1]) / difference if difference else math.nan
    return crossing if low <= crossing <= high else (low + high) / 2


def _notices(slopes):
    if len(slopes) == 1:
        text = "One straight line fits the concentration-area curve: it has no threshold."
        return [Notice("no_threshold", text)]
    if (np.diff(slopes) > 0).any():
        text = (
            "The concentration-area curve grows flatter at higher values, where a single population would steepen: "
            "look for outliers, or mixed units."
        )
        return [Notice("flatter", text)]
    return []
