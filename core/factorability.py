"""Whether a table suits factor analysis: sampling adequacy, sphericity, collinear elements."""

import math
from dataclasses import dataclass, field

import numpy as np

from .errors import DataError
from .estimator import Notice, silent
from .language import tr
from .parallel_analysis import count_kaiser, count_notices, count_parallel, parallel_analysis

_LARGEST_CONDITION = 1e10


@dataclass
class Factorability:
    """
    What `factorability` found.

    Attributes
    ----------
    names : list of str, length p
        The elements that were used.
    n_samples : int
        Number of samples.
    eigenvalues : (p,) array
        Of the correlation matrix, largest first.
    explained, cumulative : (p,) array
        Share of the total variance of each component, and of it and all before it, in per cent.
    random_eigenvalues : (p,) array
        Eigenvalues that uncorrelated elements exceed in 5 % of the surveys (Horn 1965).
    n_kaiser, n_parallel : int
        Number of factors by eigenvalue > 1 and by parallel analysis.
    kmo : float
        Kaiser-Meyer-Olkin measure of sampling adequacy, 0 to 1.
    msa : (p,) array
        The same for each element.
    bartlett_chi2, bartlett_df, bartlett_p : float, int, float
        Bartlett's test of sphericity.
    skipped : list of str
        Elements without values or with a single value, left out.
    warnings : list of Notice
        Codes ``skipped``, ``few_samples``, ``kmo``, ``msa``, ``bartlett``, ``kaiser``.
    """

    names: list
    n_samples: int
    eigenvalues: np.ndarray
    explained: np.ndarray
    cumulative: np.ndarray
    random_eigenvalues: np.ndarray
    n_kaiser: int
    n_parallel: int
    kmo: float
    msa: np.ndarray
    bartlett_chi2: float
    bartlett_df: int
    bartlett_p: float
    skipped: list
    warnings: list = field(default_factory=list)


def factorability(samples, percentile=95, n_random=1000, seed=42, progress=silent):
    """
    Test whether the correlations of a table can be explained by a few factors, and by how many.

    Parameters
    ----------
    samples : Samples
        Transformed concentrations (logarithms); no value missing in the elements that are used.
    percentile : float
        Of the random eigenvalues, in the parallel analysis.
    n_random : int
        Number of random tables.
    seed : int
        Of the random tables.
    progress : callable
        See `estimator.silent`.

    Returns
    -------
    Factorability

    Raises
    ------
    DataError
        If values are missing, or if elements follow from one another, as centred log-ratios do.
    """
    samples, skipped, warnings = usable_columns(samples)
    if is_closed(samples):
        raise DataError(
            tr(
                "Centred log-ratios sum to zero, so that KMO and Bartlett's test do not exist: use log10 "
                "concentrations."
            )
        )
    check_enough(samples)
    correlation = np.corrcoef(samples.values, rowvar=False)
    check_independent(correlation, samples.names)
    p = len(samples.names)
    kmo, msa = kaiser_meyer_olkin(correlation)
    chi2, df, probability = bartlett_sphericity(correlation, len(samples))
    eigenvalues = np.linalg.eigvalsh(correlation)[::-1]
    random_eigenvalues = parallel_analysis(len(samples), p, percentile, n_random, seed, progress=progress)
    n_kaiser = count_kaiser(eigenvalues)
    n_parallel = count_parallel(eigenvalues, random_eigenvalues)
    warnings += adequacy_notices(samples.names, len(samples), kmo, msa, probability)
    warnings += count_notices(n_kaiser, n_parallel)
    return Factorability(
        names=samples.names,
        n_samples=len(samples),
        eigenvalues=eigenvalues,
        explained=100 * eigenvalues / p,
        cumulative=100 * np.cumsum(eigenvalues) / p,
        random_eigenvalues=random_eigenvalues,
        n_kaiser=n_kaiser,
        n_parallel=n_parallel,
        kmo=kmo,
        msa=msa,
        bartlett_chi2=chi2,
        bartlett_df=df,
        bartlett_p=probability,
        skipped=skipped,
        warnings=warnings,
    )


def usable_columns(samples, missing=False):
    """
    Leave out the columns without values or with a single value.

    Parameters
    ----------
    samples : Samples
    missing : bool
        Whether values may be missing in the other columns.

    Returns
    -------
    samples : Samples
        The other columns, at least two, checked: finite, three rows or more.
    skipped : list of str
        The columns left out.
    warnings : list of Notice
        One of code ``skipped`` if there are any.

    Raises
    ------
    DataError
        If that leaves fewer than two columns, or if a value is missing.
    """
    if not len(samples):
        samples.check()
    known = ~np.isnan(samples.values)
    lowest = np.where(known, samples.values, np.inf).min(axis=0)
    highest = np.where(known, samples.values, -np.inf).max(axis=0)
    size = np.where(known, np.abs(samples.values), 0).max(axis=0)
    # a logarithm or a ratio of equal values may differ in its last digits
    varies = highest > lowest + 1e-12 * np.where(np.isfinite(size), size, 0)
    kept = [name for name, use in zip(samples.names, varies) if use]
    skipped = [name for name, use in zip(samples.names, varies) if not use]
    warnings = []
    if skipped:
        text = tr("Left out, because they have no values or the same value everywhere: {skipped}.").format(
            skipped=", ".join(skipped)
        )
        warnings.append(Notice("skipped", text))
    if len(kept) < 2:
        raise DataError(
            tr("Factors need at least 2 elements whose values vary and there are {n_kept}").format(n_kept=len(kept))
            + (
                tr(" (no values or the same value everywhere: {skipped})").format(skipped=", ".join(skipped))
                if skipped
                else ""
            )
            + tr(": choose more elements.")
        )
    samples = samples if not skipped else samples.select(kept)
    samples.check(minimum=3, missing=missing)
    return samples, skipped, warnings


def is_closed(samples):
    """Return whether the columns are centred log-ratios: named so (``_clr``), or summing to zero in every row."""
    if any(name.lower().endswith("_clr") for name in samples.names):
        return True
    return bool(np.abs(samples.values.sum(axis=1)).max() <= 1e-6 * np.abs(samples.values).max())


def check_enough(samples):
    """Raise `DataError` unless there are more samples than elements."""
    if len(samples) <= len(samples.names):
        raise DataError(
            tr(
                "There are {n_samples} samples for {n_names} elements: factor analysis needs more samples than "
                "elements, better five times as many, so choose fewer elements."
            ).format(n_samples=len(samples), n_names=len(samples.names))
        )


def check_independent(correlation, names):
    """Raise `DataError`, naming the elements that follow from one another, if the condition number exceeds 1e10."""
    bound = collinear(correlation, names)
    if bound:
        raise DataError(
            tr(
                "{bound} follow from one another (their correlation matrix has no inverse): leave out what is "
                "given twice, such as an element and its oxide, or one part of a sum."
            ).format(bound=", ".join(bound))
        )


def collinear(correlation, names):
    """Return the names of the elements that a linear relation binds, in order; empty if there is none."""
    values, vectors = np.linalg.eigh(correlation)
    null = vectors[:, values < values[-1] / _LARGEST_CONDITION]
    part = np.sqrt((null**2).sum(axis=1))
    return [name for name, share in zip(names, part) if share > 0.01]


def kaiser_meyer_olkin(correlation):
    r"""
    Measure of sampling adequacy: how small the partial correlations are beside the correlations.

    :math:`\sum r^2 / (\sum r^2 + \sum q^2)` off the diagonal, with the partial correlations
    :math:`q_{ij} = -s_{ij}/\sqrt{s_{ii} s_{jj}}` and :math:`S = R^{-1}` [KaiserRice1974]_.

    Parameters
    ----------
    correlation : (p, p) array
        Correlation matrix with an inverse.

    Returns
    -------
    kmo : float
        Of the whole matrix.
    msa : (p,) array
        Of each element.

    References
    ----------
    .. [KaiserRice1974] Kaiser, H. F., Rice, J. (1974). Little Jiffy, Mark IV.
       Educational and Psychological Measurement 34, 111-117.
    """
    inverse = np.linalg.inv(correlation)
    root = np.sqrt(np.diag(inverse))
    partial = (inverse / np.outer(root, root)) ** 2
    squared = np.array(correlation, float) ** 2
    np.fill_diagonal(partial, 0)
    np.fill_diagonal(squared, 0)
    both = squared + partial
    # both sums vanish alike where nothing is correlated, and 1/2 is the limit
    total = both.sum(axis=0)
    msa = np.divide(squared.sum(axis=0), total, out=np.full(len(total), 0.5), where=total > 0)
    kmo = squared.sum() / both.sum() if both.sum() > 0 else 0.5
    return float(kmo), msa


def bartlett_sphericity(correlation, n_samples):
    """
    Test whether the correlations differ from none at all (Bartlett 1951).

    Parameters
    ----------
    correlation : (p, p) array
        Correlation matrix with an inverse.
    n_samples : int
        Number of samples behind it.

    Returns
    -------
    chi2 : float
        ``-(n - 1 - (2p + 5)/6) ln|R|``.
    df : int
        Degrees of freedom, ``p(p - 1)/2``.
    p : float
        Probability of so large a value without any correlation.
    """
    p = len(correlation)
    chi2 = -(n_samples - 1 - (2 * p + 5) / 6) * np.linalg.slogdet(correlation)[1]
    chi2, df = max(float(chi2), 0.0), p * (p - 1) // 2
    return chi2, df, chi_square_tail(chi2, df)


def chi_square_tail(chi2, df):
    """Return the probability that chi-square with `df` (a whole number) degrees of freedom exceeds `chi2`."""
    if df < 1:
        return math.nan
    half = chi2 / 2
    if half <= 0:
        return 1.0
    # the upper tail is a finite sum of positive terms, so it needs no special functions
    tail = math.erfc(math.sqrt(half)) if df % 2 else 0.0
    for i in range(df // 2):
        power = i + (df % 2) / 2
        tail += math.exp(power * math.log(half) - half - math.lgamma(power + 1))
    return min(tail, 1.0)


def adequacy_notices(names, n_samples, kmo, msa, bartlett_p):
    """Return what should be said of a table that hardly suits factor analysis, a list of `Notice`."""
    notices = []
    if n_samples < 5 * len(names):
        text = tr(
            "There are {n_samples} samples for {n_names} elements, fewer than five each: factors may be unstable."
        ).format(n_samples=n_samples, n_names=len(names))
        notices.append(Notice("few_samples", text))
    if kmo < 0.6:
        text = tr(
            "The Kaiser-Meyer-Olkin measure is {kmo:.2f}, below 0.6: the elements share little beyond pairs."
        ).format(kmo=kmo)
        notices.append(Notice("kmo", text))
    weak = [f"{name} ({value:.2f})" for name, value in zip(names, msa) if value < 0.5]
    if weak:
        text = tr("The measure of sampling adequacy is below 0.5 for {weak}: consider leaving them out.").format(
            weak=", ".join(weak)
        )
        notices.append(Notice("msa", text))
    if bartlett_p > 0.05:
        text = tr(
            "Bartlett's test finds no correlation (p = {bartlett_p:.2f}): there may be no factors to find."
        ).format(bartlett_p=bartlett_p)
        notices.append(Notice("bartlett", text))
    return notices
