"""Points of ROC and success-rate curves that a reader can point at, each with its map value."""

from typing import NamedTuple

import numpy as np


class OperatingPoints(NamedTuple):
    """Where a curve turns: all ground from `thresholds` on is taken; (m,) arrays, the highest value first."""

    area: np.ndarray
    """Share of the area taken, 0 to 1: without occurrences for a ROC curve, whole for a success rate."""
    rate: np.ndarray
    """Share of the occurrences found, 0 to 1."""
    thresholds: np.ndarray
    """Least map value that is taken."""


def operating_points(curve, at_occurrences):
    """
    Return the points of a curve at which occurrences have just been found.

    Between them more area is taken and nothing more is found, so that these are the limits to choose from.

    Parameters
    ----------
    curve : core.success_rate.RateCurve
    at_occurrences : (n,) array
        Map value of each of its occurrences, in any order.

    Returns
    -------
    OperatingPoints
    """
    area, rate = (part[2:-1:2] for part in curve.corners())
    falling = np.sort(np.asarray(at_occurrences))[::-1]
    # of occurrences between which there is no other ground, the lowest closes the step
    return OperatingPoints(area, rate, falling[np.rint(rate * len(falling)).astype(int) - 1].astype(float))


def nearest_point(points, area, rate):
    """Return the number of the point next to `area` and `rate` (shares), on axes of equal length."""
    return int(np.argmin((points.area - area) ** 2 + (points.rate - rate) ** 2))
