"""Robust regression on order statistics: limits of any number, only censored values are modelled."""

from typing import NamedTuple

import numpy as np

from .cohen import check_detects
from .normal import quantile
from .spread import SCALES


class OrderRegression(NamedTuple):
    """
    Result of `ros`.

    `intercept` and `slope` (location and scale of the distribution, on the scale of the regression), `positions`
    the (n,) plotting positions, `values` the (n,) concentrations with the censored ones modelled, `limits` the
    distinct limits and `below` the share of the distribution below each. Rows are as given; among values with the
    same limit the modelled ones rise with the row.
    """

    intercept: float
    slope: float
    positions: np.ndarray
    values: np.ndarray
    limits: np.ndarray
    below: np.ndarray


def ros(values, censored, scale="ln"):
    """
    Regress measured values on normal quantiles of their plotting positions (Helsel & Cohn 1988).

    Positions follow Hirsch & Stedinger (1987), as in R's NADA.

    Parameters
    ----------
    values : (n,) array
        Concentrations, and the limit of each censored one.
    censored : (n,) array of bool
    scale : {"ln", "log10", "raw"}

    Returns
    -------
    OrderRegression

    Raises
    ------
    DataError
        For fewer than 3 measured values, or equal ones.
    """
    values, censored = np.asarray(values, float), np.asarray(censored, bool)
    check_detects(values[~censored])
    forward, back = SCALES[scale]
    detects = values[~censored]
    limits = np.unique(values[censored])
    edges = limits if len(limits) and detects.min() >= limits[0] else np.concatenate([[-np.inf], limits])
    exceeding = _exceedance(detects, values[censored], edges)
    positions = np.empty(len(values))
    for j, low in enumerate(edges):
        high = edges[j + 1] if j + 1 < len(edges) else np.inf
        rows = np.flatnonzero(~censored & (values >= low) & (values < high))
        rows = rows[np.argsort(values[rows], kind="stable")]
        ranks = np.arange(1, len(rows) + 1)
        positions[rows] = 1 - exceeding[j] + (exceeding[j] - exceeding[j + 1]) * ranks / (len(rows) + 1)
        rows = np.flatnonzero(censored & (values == low))
        positions[rows] = (1 - exceeding[j]) * np.arange(1, len(rows) + 1) / (len(rows) + 1)
    scores = quantile(positions)
    x, y = scores[~censored], forward(detects)
    slope = (x - x.mean()) @ (y - y.mean()) / np.square(x - x.mean()).sum()
    intercept = y.mean() - slope * x.mean()
    filled = np.where(censored, back(intercept + slope * scores), values)
    below = 1 - exceeding[-1 - len(limits) : -1]
    return OrderRegression(float(intercept), float(slope), positions, filled, limits, below)


def _exceedance(detects, censored, edges):
    """Return the probability of exceeding each edge, and 0 after the last."""
    exceeding = np.zeros(len(edges) + 1)
    for j in range(len(edges) - 1, -1, -1):
        high = edges[j + 1] if j + 1 < len(edges) else np.inf
        between = np.count_nonzero((detects >= edges[j]) & (detects < high))
        below = np.count_nonzero(censored <= edges[j]) + np.count_nonzero(detects < edges[j])
        share = between / (between + below) if between else 0.0
        exceeding[j] = exceeding[j + 1] + share * (1 - exceeding[j + 1])
    return exceeding
