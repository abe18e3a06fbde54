"""Location and covariance of a table: classical, or resistant to outlying samples."""

import numpy as np

from .errors import DataError, package_missing
from .estimator import silent
from .language import tr

METHODS = ("none", "mcd", "winsorised")
_TAIL = 0.05
_SUPPORT = 0.75


def location_and_covariance(values, method="none", names=(), closed=False, seed=42, progress=silent):
    """
    Estimate the mean and the covariance matrix.

    Parameters
    ----------
    values : (n, p) array
        One row a sample, nothing missing.
    method : {"none", "mcd", "winsorised"}
        ``none``: mean and sample covariance. ``mcd``: minimum covariance determinant of three quarters of the
        samples, reweighted (Rousseeuw & Van Driessen 1999) and consistent for normal data (Croux & Haesbroeck 1999).
        ``winsorised``: mean and covariance after the lowest
        and the highest 5 % of each column are set to the 5th and 95th percentile.
    names : list of str
        Of the columns, for messages.
    closed : bool
        Whether rows sum to zero (centred log-ratios): robust estimates are then made of isometric log-ratios
        and turned back (Filzmoser, Hron, Reimann & Garrett 2009).
    seed : int
        Of the subsets that ``mcd`` starts from.
    progress : callable
        See `estimator.silent`.

    Returns
    -------
    mean : (p,) array
    covariance : (p, p) array

    Raises
    ------
    DataError
        If most values of a column are equal, so that ``mcd`` finds no spread, or scikit-learn is missing.
    """
    if method == "none":
        return values.mean(axis=0), np.cov(values, rowvar=False)
    basis = log_ratio_basis(values.shape[1]) if closed else np.eye(values.shape[1])
    coordinates = values @ basis
    if method == "winsorised":
        low, high = np.percentile(coordinates, [100 * _TAIL, 100 * (1 - _TAIL)], axis=0)
        clipped = np.clip(coordinates, low, high)
        mean, covariance = clipped.mean(axis=0), np.cov(clipped, rowvar=False)
    else:
        progress(0.0, tr("Minimum covariance determinant; this step cannot be interrupted"))
        mean, covariance, support = _minimum_covariance_determinant(coordinates, seed)
        if covariance is None:
            tied = [name for name, column in zip(names, values[support].T) if column.min() == column.max()]
            raise DataError(
                tr("The robust covariance mcd finds no spread")
                + (
                    tr(": three quarters of the samples have the same value of {tied}").format(tied=", ".join(tied))
                    if tied
                    else ""
                )
                + tr(". Use winsorised, or leave such elements out.")
            )
    return basis @ mean, basis @ np.atleast_2d(covariance) @ basis.T


def log_ratio_basis(p):
    """Return the (p, p - 1) orthonormal basis that turns centred log-ratios into pivot coordinates."""
    basis = np.zeros((p, p - 1))
    for i in range(p - 1):
        rest = p - 1 - i
        basis[i, i] = np.sqrt(rest / (rest + 1))
        basis[i + 1 :, i] = -1 / np.sqrt(rest * (rest + 1))
    return basis


def _minimum_covariance_determinant(values, seed):
    """Return location, covariance (None if there is none) and the (n,) mask of the samples it started from."""
    try:
        from sklearn.covariance import MinCovDet
    except ImportError as error:
        raise package_missing(tr("The robust covariance mcd"), "scikit-learn", tr("use winsorised")) from error
    import warnings

    # it is affine equivariant; equal spreads make its rank plain
    centre, spread = values.mean(axis=0), values.std(axis=0)
    with warnings.catch_warnings():
        # of a determinant of zero, which is told below
        warnings.simplefilter("ignore")
        fitted = MinCovDet(support_fraction=_SUPPORT, random_state=seed).fit((values - centre) / spread)
    if np.linalg.matrix_rank(fitted.raw_covariance_, hermitian=True, tol=1e-9) < values.shape[1]:
        return None, None, fitted.raw_support_
    kept = values[fitted.support_]
    return kept.mean(axis=0), _consistent(np.cov(kept, rowvar=False), fitted.support_.mean()), fitted.raw_support_


def _consistent(covariance, share):
    """Return the covariance of the innermost `share` of normal data made that of all, as R's robustbase does."""
    # versions of scikit-learn differ in this factor
    from scipy.stats import chi2

    p = len(np.atleast_2d(covariance))
    return covariance * share / chi2.cdf(chi2.ppf(share, p), p + 2)
