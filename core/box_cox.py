"""The power transform of Box and Cox (1964), and the power that makes values most normal."""

import numpy as np


def box_cox(values, power):
    """Return ``(values**power - 1) / power``, the logarithm for power 0; `power` is a number or one a column."""
    logs = np.log(values)
    return np.where(power == 0, logs, np.expm1(power * logs) / np.where(power == 0, 1, power))


def inverse_box_cox(values, power):
    """Return what `box_cox` was given; NaN for values that no concentration can have."""
    with np.errstate(invalid="ignore", divide="ignore"):
        logs = np.where(power == 0, values, np.log1p(power * values) / np.where(power == 0, 1, power))
    return np.where(np.isfinite(logs), np.exp(np.where(np.isfinite(logs), logs, 0)), np.nan)


def box_cox_power(values, low=-3.0, high=3.0):
    r"""
    Return the power of the Box-Cox transform with the largest profile likelihood (Box and Cox 1964).

    The likelihood is :math:`-n/2 \ln \hat\sigma^2(\lambda) + (\lambda - 1) \sum \ln x`. It is concave: the
    variance, of values divided by their geometric mean, is a sum of log-convex functions of :math:`\lambda`. So
    bisecting its slope finds the only maximum.

    Parameters
    ----------
    values : (n,) array
        Above zero, not all equal, without NaN.
    low, high : float
        Where the power is sought.
    """
    logs = np.log(values)
    logs = logs - logs.mean()

    def slope(power):
        """Half the slope of the log variance."""
        if abs(power) < 1e-6:
            scaled, change = logs + power * logs**2 / 2, logs**2 / 2 + power * logs**3 / 3
        else:
            scaled = np.expm1(power * logs) / power
            change = (logs * np.exp(power * logs) - scaled) / power
        centred = scaled - scaled.mean()
        return centred @ change / (centred @ centred)

    if slope(low) >= 0:
        return low
    if slope(high) <= 0:
        return high
    while high - low > 1e-14:
        middle = (low + high) / 2
        if middle in (low, high):
            break
        low, high = (middle, high) if slope(middle) < 0 else (low, middle)
    return (low + high) / 2
