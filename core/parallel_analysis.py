"""How many factors a table holds: eigenvalues above their mean, and above those of uncorrelated elements."""

import math

import numpy as np

from .estimator import Notice, silent
from .language import tr

_BATCH = 50


def parallel_analysis(
    n_samples, n_elements, percentile=95, n_random=1000, seed=42, standard_deviations=None, progress=silent
):
    """
    Eigenvalues of tables in which nothing is correlated (Horn 1965).

    Only the matrices of sums of products are drawn, as triangular factors (Bartlett's decomposition of the
    Wishart distribution): the same distribution as tables of normal numbers, at a fraction of their time.

    Parameters
    ----------
    n_samples, n_elements : int
        Size of the table.
    percentile : float
        Which percentile of each eigenvalue to return.
    n_random : int
        Number of random tables.
    seed : int
        Of the random numbers.
    standard_deviations : (p,) array, optional
        Of the elements, for the eigenvalues of the covariance matrix; else those of the correlation matrix.
    progress : callable
        See `estimator.silent`.

    Returns
    -------
    (p,) array
        Largest first.
    """
    generator = np.random.default_rng(seed)
    df = n_samples - 1
    columns = min(n_elements, df)
    spectra = []
    for start in range(0, n_random, _BATCH):
        progress(start / n_random, tr("Parallel analysis"))
        size = min(_BATCH, n_random - start)
        factor = np.tril(generator.standard_normal((size, n_elements, columns)), -1)
        diagonal = np.arange(columns)
        factor[:, diagonal, diagonal] = np.sqrt(generator.chisquare(df - diagonal, (size, columns)))
        if standard_deviations is None:
            factor /= np.sqrt((factor**2).sum(axis=2, keepdims=True))
        else:
            factor *= np.asarray(standard_deviations)[:, None] / math.sqrt(df)
        spectra.append(np.linalg.eigvalsh(factor @ factor.transpose(0, 2, 1)))
    progress(1.0, tr("Parallel analysis"))
    return np.percentile(np.concatenate(spectra), percentile, axis=0)[::-1]


def count_kaiser(eigenvalues):
    """Return the number of eigenvalues above their mean, which is 1 for a correlation matrix (Kaiser 1960)."""
    mean = np.mean(eigenvalues)
    # uncorrelated elements have eigenvalues of 1, give or take a rounding error
    return int((eigenvalues > mean * (1 + 1e-9)).sum())


def count_parallel(eigenvalues, random_eigenvalues):
    """Return the number of leading eigenvalues that exceed the random ones, up to the first that does not."""
    fails = np.asarray(eigenvalues) <= np.asarray(random_eigenvalues)
    return int(fails.argmax()) if fails.any() else len(fails)


def count_notices(n_kaiser, n_parallel):
    """Return what should be said when eigenvalue > 1 keeps more factors than chance allows, a list of `Notice`."""
    if n_kaiser <= n_parallel:
        return []
    text = tr(
        "{n_kaiser} eigenvalues are above 1, but only {n_parallel} above those of uncorrelated elements (parallel "
        "analysis): the last factors may be chance."
    ).format(n_kaiser=n_kaiser, n_parallel=n_parallel)
    return [Notice("kaiser", text)]
