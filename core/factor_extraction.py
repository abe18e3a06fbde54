"""Unrotated factors of a correlation matrix: principal components, maximum likelihood, MINRES, principal axes."""

from typing import NamedTuple

import numpy as np

from .errors import DataError, package_missing
from .language import tr

SMALLEST_UNIQUENESS = 0.005
"""Lower bound of the uniquenesses; a factor model that reaches it is a Heywood case."""


class Extraction(NamedTuple):
    """
    Unrotated factors.

    Attributes
    ----------
    loadings : (p, k) array
        One column a factor; signs are arbitrary.
    uniquenesses : (p,) array
        Variance of each variable that the factors leave.
    discrepancy : float
        What the extraction minimises, at its minimum; NaN for principal components and principal axes.
    converged : bool
        Whether the iterations reached a minimum.
    """

    loadings: np.ndarray
    uniquenesses: np.ndarray
    discrepancy: float = np.nan
    converged: bool = True


def principal_components(matrix, k):
    """Return the first `k` principal components of a correlation or covariance `matrix` as an `Extraction`."""
    values, vectors = np.linalg.eigh(matrix)
    loadings = (vectors[:, ::-1] * np.sqrt(np.maximum(values[::-1], 0)))[:, :k]
    return Extraction(loadings, np.diag(matrix) - (loadings**2).sum(axis=1))


def maximum_likelihood(correlation, k):
    r"""
    Maximum-likelihood factors (Lawley; Jöreskog 1967), as R's ``factanal``.

    Minimises :math:`F(\Psi) = \sum_{j>k} (\theta_j - \ln\theta_j - 1)` with the eigenvalues :math:`\theta` of
    :math:`\Psi^{-1/2} R \Psi^{-1/2}`, over the logarithms of the uniquenesses.

    Raises
    ------
    DataError
        If the model has more parameters than the matrix has correlations, or scipy is missing.
    """
    p = len(correlation)
    if degrees_of_freedom(p, k) < 0:
        most = max((i for i in range(p) if degrees_of_freedom(p, i) >= 0), default=0)
        raise DataError(
            tr("Maximum likelihood cannot fit {k} factors to {p} elements: ask for at most {most}, or use pca.").format(
                k=k, p=p, most=most
            )
        )

    def discrepancy(uniquenesses):
        values, vectors = _scaled_spectrum(correlation, uniquenesses)
        rest, directions = values[k:], vectors[:, k:]
        return (rest - np.log(rest) - 1).sum(), -(directions**2) @ (rest - 1)

    uniquenesses, smallest, converged = _minimise(discrepancy, correlation, k, "ml")
    values, vectors = _scaled_spectrum(correlation, uniquenesses)
    loadings = np.sqrt(uniquenesses)[:, None] * vectors[:, :k] * np.sqrt(np.maximum(values[:k] - 1, 0))
    return Extraction(loadings, uniquenesses, smallest, converged)


def minimum_residuals(correlation, k):
    """
    Factors that minimise the squared off-diagonal residuals (MINRES; Harman & Jones 1966).

    With the uniquenesses free this is unweighted least squares, half the sum of the squared eigenvalues that
    the factors leave in the reduced correlation matrix.

    Raises
    ------
    DataError
        If scipy is missing.
    """

    def discrepancy(uniquenesses):
        values, vectors = _spectrum(correlation - np.diag(uniquenesses))
        rest, directions = values[k:], vectors[:, k:]
        return (rest**2).sum() / 2, -(directions**2) @ rest * uniquenesses

    uniquenesses, smallest, converged = _minimise(discrepancy, correlation, k, "minres")
    return Extraction(_reduced_loadings(correlation, uniquenesses, k), uniquenesses, smallest, converged)


def principal_axes(correlation, k):
    """
    Iterated principal-axis factors (Harman 1976).

    Communalities start from the squared multiple correlations, or from the largest correlation of each variable
    where the matrix has no inverse (centred log-ratios), and are iterated until they stand still.
    """
    if np.linalg.cond(correlation) < 1e10:
        uniquenesses = 1 / np.diag(np.linalg.inv(correlation))
    else:
        uniquenesses = 1 - np.abs(correlation - np.eye(len(correlation))).max(axis=1)
    for _ in range(5000):
        loadings = _reduced_loadings(correlation, uniquenesses, k)
        previous = uniquenesses
        uniquenesses = np.clip(1 - (loadings**2).sum(axis=1), SMALLEST_UNIQUENESS, 1)
        converged = bool(np.abs(uniquenesses - previous).max() < 1e-9)
        if converged:
            break
    return Extraction(loadings, uniquenesses, converged=converged)


def degrees_of_freedom(p, k):
    """Return the degrees of freedom of a model of `k` factors in `p` variables."""
    return ((p - k) ** 2 - (p + k)) // 2


def _spectrum(matrix):
    """Return eigenvalues and eigenvectors, largest first."""
    values, vectors = np.linalg.eigh(matrix)
    return values[::-1], vectors[:, ::-1]


def _scaled_spectrum(correlation, uniquenesses):
    root = np.sqrt(uniquenesses)
    return _spectrum(correlation / np.outer(root, root))


def _reduced_loadings(correlation, uniquenesses, k):
    values, vectors = _spectrum(correlation - np.diag(uniquenesses))
    return vectors[:, :k] * np.sqrt(np.maximum(values[:k], 0))


def _minimise(discrepancy, correlation, k, name):
    """Minimise over the uniquenesses; `discrepancy` gives value and gradient by their logarithms."""
    try:
        from scipy.optimize import minimize
    except ImportError as error:
        raise package_missing(tr("The extraction {name}").format(name=name), "scipy", tr("use pca or paf")) from error
    p = len(correlation)
    start = (1 - k / (2 * p)) / np.diag(np.linalg.inv(correlation))
    bounds = (np.log(SMALLEST_UNIQUENESS), 0.0)
    result = minimize(
        lambda logs: discrepancy(np.exp(logs)),
        np.clip(np.log(start), *bounds),
        method="L-BFGS-B",
        jac=True,
        bounds=[bounds] * p,
        options={"maxiter": 5000, "maxfun": 20000, "maxcor": 20, "ftol": 0, "gtol": 1e-10},
    )
    # the line search may give up at the limit of rounding, short of the tolerance asked for
    inner = (result.x > bounds[0]) & (result.x < bounds[1])
    converged = bool(result.success) or np.abs(result.jac[inner]).max(initial=0) < 1e-5
    return np.exp(result.x), float(result.fun), bool(converged)
