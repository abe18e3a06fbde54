"""The normal distribution far into its lower tail, on numpy alone."""

import math
from statistics import NormalDist

import numpy as np

_ROOT_TAU = 0.5 * math.log(2 * math.pi)
# erfc underflows a little further out
_TAIL = -36.0


def log_density(x):
    """Return ln φ(x)."""
    return -0.5 * np.square(x) - _ROOT_TAU


def log_distribution(x):
    """Return ln Φ(x) as an array, to about 1e-14 relative at any x."""
    return np.asarray(_log_distribution(x), float)


def hazard(x):
    """Return φ(x)/Φ(x), the density at x of what lies below x, as an array."""
    return np.asarray(_hazard(x), float)


def quantile(p):
    """Return Φ⁻¹(p) for p between 0 and 1 as an array (AS 241, Wichura 1988)."""
    return np.asarray(_quantile(p), float)


def _log_distribution_of_one(x):
    if x > 0:
        return math.log1p(-0.5 * math.erfc(x / math.sqrt(2)))
    if x > _TAIL:
        return math.log(0.5 * math.erfc(-x / math.sqrt(2)))
    return -0.5 * x * x - _ROOT_TAU - math.log(-x) + math.log(_series(x))


def _hazard_of_one(x):
    if x > _TAIL:
        return math.exp(-0.5 * x * x - _ROOT_TAU - _log_distribution_of_one(x))
    return -x / _series(x)


def _series(x):
    """Return -x Φ(x)/φ(x) by Laplace's series, which is exact to the last bits beyond `_TAIL`."""
    z = 1 / (x * x)
    return 1 - z * (1 - 3 * z * (1 - 5 * z * (1 - 7 * z * (1 - 9 * z))))


_log_distribution = np.frompyfunc(_log_distribution_of_one, 1, 1)
_hazard = np.frompyfunc(_hazard_of_one, 1, 1)
_quantile = np.frompyfunc(NormalDist().inv_cdf, 1, 1)
