r"""
Maximum likelihood for samples of a normal distribution whose low values are only known to lie below a limit.

With :math:`\xi = (x_0 - \mu)/\sigma`, :math:`h` the censored share and :math:`Y = h/(1-h)\; \varphi(\xi)/\Phi(\xi)`,
the likelihood equations of Cohen (1959, 1961) for one limit :math:`x_0` give, from mean :math:`\bar x` and variance
:math:`s^2` (divisor k) of the k measured values,

.. math::

    \gamma = s^2/(\bar x - x_0)^2 = [1 - Y(Y - \xi)]/(Y - \xi)^2, \quad \lambda = Y/(Y - \xi),

    \mu = \bar x - \lambda (\bar x - x_0), \quad \sigma^2 = s^2 + \lambda (\bar x - x_0)^2.

Values are on the scale that is taken for normal, as a rule natural logarithms of concentrations.
"""

import math
from typing import NamedTuple

import numpy as np

from .errors import DataError
from .language import tr
from .normal import hazard, log_density, log_distribution


class NormalFit(NamedTuple):
    """Location `mean` and scale `sd` of the distribution, and the `log_likelihood` reached."""

    mean: float
    sd: float
    log_likelihood: float


class CohenFit(NamedTuple):
    """A `NormalFit` by Cohen's method, with his quantities: censored share h, γ, λ and ξ.

    `log_likelihood` is NaN if only moments were known.
    """

    mean: float
    sd: float
    log_likelihood: float
    h: float
    gamma: float
    lambda_: float
    xi: float


def cohen(detects, n_censored, limit):
    """
    Estimate mean and standard deviation from a sample with one limit, by Cohen (1959).

    Parameters
    ----------
    detects : (k,) array
        Measured values.
    n_censored : int
        Number of values below `limit`. If it is 0, mean and sd (divisor n) of the sample are returned.
    limit : float

    Returns
    -------
    CohenFit

    Raises
    ------
    DataError
        For fewer than 3 measured values, equal ones, or one below the limit (which then is not the only limit).
    """
    detects = np.asarray(detects, float)
    check_detects(detects)
    if detects.min() < limit:
        raise DataError(
            tr(
                "A measured value ({detects:g}) lies below the limit {limit:g}, which then is not the only one: "
                "use maximum likelihood for several limits (mle) or regression on order statistics (ros)."
            ).format(detects=detects.min(), limit=limit)
        )
    k, mean, variance = len(detects), float(detects.mean()), float(detects.var())
    fit = cohen_from_moments(n_censored / (k + n_censored), mean, variance, limit)
    log_likelihood = -k * (math.log(fit.sd) + 0.5 * math.log(2 * math.pi))
    log_likelihood -= k * (variance + (mean - fit.mean) ** 2) / (2 * fit.sd**2)
    if n_censored:
        log_likelihood += n_censored * float(log_distribution(fit.xi))
    return fit._replace(log_likelihood=log_likelihood)


def cohen_from_moments(h, mean, variance, limit):
    """
    Return the `CohenFit` from the censored share `h` and mean and variance (divisor k) of the measured values.

    Raises
    ------
    DataError
        If the variance is zero, the mean is not above the limit, or h is not at least 0 and below 1.
    """
    if not 0 <= h < 1:
        raise DataError(
            tr("The censored share {h:g} is not between 0 and 1: at least one value must be measured.").format(h=h)
        )
    if not variance > 0 or not mean > limit:
        raise DataError(
            tr(
                "The measured values (mean {mean:g}, variance {variance:g}) do not spread above the limit "
                "{limit:g}: no distribution can be fitted, leave the element out."
            ).format(mean=mean, variance=variance, limit=limit)
        )
    distance = mean - limit
    gamma = variance / distance**2
    lambda_ = cohen_lambda(h, gamma)
    location, sd = mean - lambda_ * distance, math.sqrt(variance + lambda_ * distance**2)
    return CohenFit(location, sd, math.nan, h, gamma, lambda_, (limit - location) / sd)


def cohen_lambda(h, gamma):
    """Return Cohen's λ, exact where his table (1961) gives four figures, for 0 ≤ h < 1 and γ > 0."""
    if h == 0:
        return 0.0
    odds = h / (1 - h)

    def excess(xi):
        return odds * float(hazard(xi)) - xi

    # the equation for γ has one root, below the point where Y = ξ; times (Y - ξ)² it has no pole there
    def equation(xi):
        y = odds * float(hazard(xi))
        return 1 - y * (y - xi) - gamma * (y - xi) ** 2

    top = _root(lambda xi: -excess(xi), 0.0, _double(lambda xi: excess(xi) < 0, 1.0))
    xi = _root(equation, -_double(lambda bound: equation(-bound) < 0, 2.0), top)
    y = odds * float(hazard(xi))
    return y / (y - xi)


def censored_likelihood(values, censored):
    """
    Estimate mean and standard deviation from a sample with any number of limits, by maximum likelihood.

    Newton's method in μ/σ and 1/σ, in which the likelihood has one maximum (Olsen 1978).

    Parameters
    ----------
    values : (n,) array
        Measured values, and the limit of each censored one.
    censored : (n,) array of bool
        Which values lie below the limit given.

    Returns
    -------
    NormalFit

    Raises
    ------
    DataError
        For fewer than 3 measured values, or equal ones.
    """
    values, censored = np.asarray(values, float), np.asarray(censored, bool)
    check_detects(values[~censored])
    centre, scale = values[~censored].mean(), values[~censored].std()
    x = (values[~censored] - centre) / scale
    limits, counts = np.unique((values[censored] - centre) / scale, return_counts=True)
    k = len(x)

    def likelihood(ratio, precision):
        below = counts @ log_distribution(precision * limits - ratio)
        return k * math.log(precision) + log_density(precision * x - ratio).sum() + below

    theta = np.array([0.0, 1.0])
    reached = likelihood(*theta)
    for _ in range(100):
        ratio, precision = theta
        residual = precision * x - ratio
        at = precision * limits - ratio
        rate = hazard(at)
        curvature = counts * rate * (rate + at)
        gradient = np.array([residual.sum() - counts @ rate, k / precision - x @ residual + (counts * rate) @ limits])
        mixed = x.sum() + curvature @ limits
        hessian = np.array(
            [[-k - curvature.sum(), mixed], [mixed, -k / precision**2 - x @ x - curvature @ np.square(limits)]]
        )
        step = -np.linalg.solve(hessian, gradient)
        # a full step may overshoot while the start is far away
        while theta[1] + step[1] <= 0 or likelihood(*(theta + step)) < reached - 1e-9 * abs(reached):
            step /= 2
        theta = theta + step
        reached = likelihood(*theta)
        if np.abs(step).max() < 1e-13 * np.abs(theta).max():
            break
    ratio, precision = theta
    return NormalFit(
        float(centre + scale * ratio / precision), float(scale / precision), float(reached - k * math.log(scale))
    )


def bias_corrected(mean, sd, n, k):
    """
    Correct mean and sd of `cohen` for their bias in small samples (Saw 1961, Schneider 1986).

    Parameters
    ----------
    mean, sd : float
    n, k : int
        Number of values, and of measured ones.

    Returns
    -------
    mean, sd : float
    """
    share = k / (n + 1)
    shift = -math.exp(2.692 - 5.439 * share)
    widening = -((0.312 + 0.859 * share) ** -2)
    return mean + sd * shift / (n + 1), sd - sd * widening / (n + 1)


def check_detects(detects):
    """Raise `DataError` if the measured values are too few or all equal."""
    if len(detects) < 3:
        raise DataError(
            tr("Only {n_detects} values are measured and at least 3 are needed: leave the element out.").format(
                n_detects=len(detects)
            )
        )
    if detects.min() == detects.max():
        raise DataError(
            tr("All measured values equal {detects:g}: no distribution can be fitted, leave the element out.").format(
                detects=detects[0]
            )
        )


def _double(reached, bound):
    """Double `bound` until `reached` holds."""
    while not reached(bound):
        bound *= 2
    return bound


def _root(function, low, high):
    """Bisect to the last bit a function that is negative at `low` and positive at `high`."""
    while True:
        middle = (low + high) / 2
        if middle in (low, high):
            return middle
        if function(middle) < 0:
            low = middle
        else:
            high = middle
