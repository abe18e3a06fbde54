"""Weights that turn standardised concentrations into factor scores."""

import numpy as np


def regression_weights(matrix, unit, loadings, phi, of_components):
    r"""
    Weights :math:`R^{-1} \Lambda \Phi` of regression scores (Thurstone 1935).

    Parameters
    ----------
    matrix : (p, p) array
        Correlation or covariance matrix that was factored.
    unit : (p,) array
        Standard deviations when `matrix` holds covariances, else ones.
    loadings : (p, k) array
        Rotated loadings in correlation units.
    phi : (k, k) array
        Correlations of the factors.
    of_components : bool
        Whether the factors are principal components, which span the leading eigenvectors.

    Returns
    -------
    (p, k) array
        For columns of mean 0 and standard deviation 1.
    """
    structure = unit[:, None] * (loadings @ phi)
    values, vectors = np.linalg.eigh(matrix)
    # components need no more of the inverse than their own directions; centred log-ratios have no other
    used = np.arange(len(values)) >= len(values) - loadings.shape[1] if of_components else values > 1e-10 * values[-1]
    return unit[:, None] * (vectors[:, used] / values[used] @ (vectors[:, used].T @ structure))


def bartlett_weights(loadings, uniquenesses):
    r"""
    Weights :math:`\Psi^{-1} \Lambda (\Lambda^T \Psi^{-1} \Lambda)^{-1}` of unbiased scores (Bartlett 1937).

    Parameters
    ----------
    loadings : (p, k) array
        Rotated loadings in correlation units.
    uniquenesses : (p,) array
        Above zero.

    Returns
    -------
    (p, k) array
        For columns of mean 0 and standard deviation 1.
    """
    scaled = loadings / uniquenesses[:, None]
    return scaled @ np.linalg.inv(loadings.T @ scaled)
