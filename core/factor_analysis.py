"""Factor analysis of transformed concentrations: a few element associations behind many elements."""

import re

import numpy as np

from .chain import base_name
from .elements import parse_field
from .errors import DataError
from .estimator import Estimator, share, silent
from .factor_extraction import (
    SMALLEST_UNIQUENESS,
    degrees_of_freedom,
    maximum_likelihood,
    minimum_residuals,
    principal_axes,
    principal_components,
)
from .factor_scores import bartlett_weights, regression_weights
from .factorability import (
    adequacy_notices,
    bartlett_sphericity,
    check_enough,
    check_independent,
    chi_square_tail,
    is_closed,
    kaiser_meyer_olkin,
    usable_columns,
)
from .language import tr
from .parallel_analysis import count_kaiser, count_notices, count_parallel, parallel_analysis
from .robust_covariance import METHODS, location_and_covariance
from .rotation import promax, varimax

_NEEDS_INVERSE = ("ml", "minres")


class FactorAnalysis(Estimator):
    r"""
    Exploratory R-mode factor analysis.

    The correlations of the :math:`p` elements are written :math:`R = \Lambda \Phi \Lambda^T + \Psi`, with loadings
    :math:`\Lambda`, factor correlations :math:`\Phi` and uniquenesses :math:`\Psi` [Harman1976]_. Factors come by
    decreasing sum of squared rotated loadings; each is turned so that the sum of the loadings of the indicator elements
    it holds (else its largest loading) is positive. A factor holds the elements whose absolute loading reaches
    `minimum_loading`; if no factor holds any indicator, the one on which each indicator loads most counts as its own.

    Parameters
    ----------
    extraction : {"pca", "ml", "minres", "paf"}
        Principal components, maximum likelihood, minimum residuals, iterated principal axes.
    n_factors : int
        Number of factors; 0 leaves it to `selection`.
    selection : {"kaiser", "parallel", "fixed"}
        Eigenvalue above the mean (1 for correlations), Horn's parallel analysis, or `n_factors`.
    matrix : {"correlation", "covariance"}
        What principal components are taken of.
    rotation : {"varimax", "promax", "none"}
        Orthogonal, oblique, or none.
    scores : {"regression", "bartlett"}
        Estimate of the scores; ``bartlett`` not with ``pca``.
    robust : {"none", "mcd", "winsorised"}
        Estimate of mean and covariance; see `robust_covariance.location_and_covariance`.
    indicators : list of str
        Elements of the deposit type sought, by symbol or column; they decide the signs of the factors they belong to.
    minimum_loading : float
        Absolute loading from which an element belongs to a factor.
    seed : int
        Of parallel analysis and ``mcd``.

    Attributes
    ----------
    names_ : list of str, length p
        Columns in order; new samples are matched by name.
    skipped_ : list of str
        Columns left out: no values, or the same value everywhere.
    n_samples_ : int
        Samples fitted.
    mean_, scale_ : (p,) array
        Location and standard deviation (divisor n - 1) of each column.
    eigenvalues_ : (p,) array
        Of the correlation or covariance matrix, largest first.
    random_eigenvalues_ : (p,) array or None
        95th percentile of uncorrelated elements; None when the number of factors was given.
    adequacy_ : dict or None
        ``kmo``, ``msa`` (p,), ``bartlett_chi2``, ``bartlett_df``, ``bartlett_p``; None for centred log-ratios.
    loadings_ : (p, k) array
        Rotated loadings in correlation units (pattern loadings after promax).
    phi_ : (k, k) array
        Correlations of the factors, the identity unless promax.
    communalities_, uniquenesses_ : (p,) array
        Share of each element's variance that the factors explain, and the rest.
    explained_ : (k,) array
        Share of the total variance of each factor, 0 to 1.
    weights_ : (p, k) array
        Scores are standardised columns times these.
    score_sd_ : (k,) array, score_range_ : (2, k) array
        Standard deviation, minimum and maximum of the scores of the fitted samples.
    fit_test_ : dict or None
        ``chi2``, ``df``, ``p`` of the maximum-likelihood model.
    factor_names_ : list of str
        ``F1`` ... ``Fk``.
    members_ : dict of str to list of str
        Columns whose absolute loading reaches `minimum_loading`, by factor, largest first.
    indicator_factors_ : list of str
        Factors that hold indicator elements; empty without indicators.
    flipped_ : list of bool
        Factors whose sign was turned.
    history_ : list of dict
        Stages of a staged analysis (`staged_factor_analysis`), else empty.
    warnings_ : list of Notice
        Codes ``skipped``, ``few_samples``, ``kmo``, ``msa``, ``bartlett``, ``kaiser``, ``not_converged``,
        ``heywood``, ``indicator``, ``bipolar``, ``score_scale``.

    References
    ----------
    .. [Harman1976] Harman, H. H. (1976). Modern Factor Analysis, 3rd ed. University of Chicago Press.
    """

    kind = "factors"
    essential = (
        "names_",
        "mean_",
        "scale_",
        "weights_",
        "loadings_",
        "factor_names_",
        "indicator_factors_",
        "score_sd_",
    )
    mixes = True
    choices = {
        "extraction": ("pca", "ml", "minres", "paf"),
        "selection": ("kaiser", "parallel", "fixed"),
        "matrix": ("correlation", "covariance"),
        "rotation": ("varimax", "promax", "none"),
        "scores": ("regression", "bartlett"),
        "robust": METHODS,
    }

    def __init__(
        self,
        extraction="pca",
        n_factors=0,
        selection="kaiser",
        matrix="correlation",
        rotation="varimax",
        scores="regression",
        robust="none",
        indicators=(),
        minimum_loading=0.6,
        seed=42,
    ):
        self.extraction = extraction
        self.n_factors = n_factors
        self.selection = selection
        self.matrix = matrix
        self.rotation = rotation
        self.scores = scores
        self.robust = robust
        self.indicators = indicators
        self.minimum_loading = minimum_loading
        self.seed = seed

    def fit(self, samples, progress=silent):
        """
        Find the factors of `samples`.

        Parameters
        ----------
        samples : Samples
            Transformed concentrations (logarithms or centred log-ratios), nothing missing in the columns used.
        progress : callable
            See `estimator.silent`.

        Raises
        ------
        DataError
            If values are missing, elements follow from one another, the extraction does not suit the data, or no
            eigenvalue is large enough.
        """
        self._check_parameters()
        samples, self.skipped_, self.warnings_ = usable_columns(samples)
        self.names_, self.n_samples_, self.history_ = samples.names, len(samples), []
        check_enough(samples)
        indicators = self._indicator_rows()
        closed = is_closed(samples)
        if closed and self.extraction in _NEEDS_INVERSE:
            raise DataError(
                tr(
                    "Centred log-ratios sum to zero, so that the extraction {extraction} does not exist for them: "
                    "use pca, or log10 concentrations."
                ).format(extraction=self.extraction)
            )
        self.mean_, covariance = location_and_covariance(
            samples.values, self.robust, self.names_, closed, self.seed, progress
        )
        self.scale_ = np.sqrt(np.diag(covariance))
        correlation = covariance / np.outer(self.scale_, self.scale_)
        self._check_adequacy(correlation, closed)

        unit = self.scale_ if self.matrix == "covariance" else np.ones(len(self.names_))
        decomposed = correlation * np.outer(unit, unit)
        self.eigenvalues_ = np.maximum(np.linalg.eigvalsh(decomposed)[::-1], 0)
        k = self._count(unit, share(progress, 0, 0.8))
        progress(0.8, tr("Extraction of 1 factor") if k == 1 else tr("Extraction of {k} factors").format(k=k))
        loadings = self._extract(decomposed, k) / unit[:, None]
        loadings, phi = self._rotate(loadings)
        self._arrange(loadings, phi, unit, indicators)
        self.indicator_factors_ = self._names_of_holding(indicators) if indicators else []
        if self.scores == "bartlett":
            self.weights_ = bartlett_weights(self.loadings_, self.uniquenesses_)
        else:
            components = self.extraction == "pca"
            self.weights_ = regression_weights(decomposed, unit, self.loadings_, self.phi_, components)
        self._describe_scores(samples)
        self._describe_members()
        progress(1.0, tr("Factors found"))
        return self

    def transform(self, samples):
        """
        Return the factor scores of `samples`.

        Parameters
        ----------
        samples : Samples
            With the fitted columns, matched by name; others are ignored.

        Returns
        -------
        (n, k) array
            NaN in rows where a column is missing.

        Raises
        ------
        DataError
            If columns are absent, or a value is infinite.
        """
        self.check_fitted()
        absent = [name for name in self.names_ if name not in samples.names]
        if absent:
            raise DataError(
                tr(
                    "The factors need columns that the samples do not have: {absent}. Make them with the same "
                    "steps as for the fitted samples."
                ).format(absent=", ".join(absent))
            )
        chosen = samples.select(self.names_)
        chosen.check(missing=True)
        return (chosen.values - self.mean_) / self.scale_ @ self.weights_

    def factors_of(self, indicators):
        """
        Return the names of the factors that hold indicator elements, in order; all factors without indicators.

        A factor holds an element whose absolute loading reaches `minimum_loading`. If none holds any, the factor
        on which each indicator loads most is taken, with a `Notice` of code ``indicator`` in `warnings_`.

        Raises
        ------
        DataError
            If the model has none of the indicators.
        """
        self.check_fitted()
        if not indicators:
            return list(self.factor_names_)
        rows, absent = rows_of(indicators, self.names_)
        if not rows:
            raise DataError(
                tr(
                    "None of the indicator elements ({indicators}) is among the elements of the factors: choose "
                    "from {names}."
                ).format(indicators=", ".join(indicators), names=", ".join(self.names_))
            )
        if absent:
            self._note(
                "indicator", tr("Not among the elements of the factors: {absent}.").format(absent=", ".join(absent))
            )
        return self._names_of_holding(rows)

    def _names_of_holding(self, rows):
        """Return the names of the factors that hold the elements `rows`."""
        if not (np.abs(self.loadings_[rows]) >= self.minimum_loading).any():
            self._note(
                "indicator",
                tr(
                    "No indicator element reaches a loading of {minimum_loading:g}: the factors on which they load "
                    "most were taken."
                ).format(minimum_loading=self.minimum_loading),
            )
        else:
            self._note_unheld(rows)
        held = self._holding(self.loadings_[rows]).any(axis=0)
        return [name for name, holds in zip(self.factor_names_, held) if holds]

    def _note_unheld(self, rows):
        """Name the indicators that no factor holds while it holds others."""
        size = np.abs(self.loadings_[rows])
        unheld = [
            tr("{names} ({best:.2f} on {factor_names})").format(
                names=self.names_[row], best=best.max(), factor_names=self.factor_names_[best.argmax()]
            )
            for row, best in zip(rows, size)
            if best.max() < self.minimum_loading
        ]
        if unheld:
            self._note(
                "indicator",
                tr(
                    "No factor holds {unheld}, whose largest loading is below {minimum_loading:g}: these "
                    "indicators have no say; lower the smallest loading to let them."
                ).format(unheld=", ".join(unheld), minimum_loading=self.minimum_loading),
            )

    def _holding(self, loadings):
        """Return where the (r, k) `loadings` of the indicators make them belong to a factor, an (r, k) mask."""
        size = np.abs(loadings)
        holds = size >= self.minimum_loading
        if len(size) and not holds.any():
            holds[range(len(size)), size.argmax(axis=1)] = True
        return holds

    def _check_parameters(self):
        self._check_choices()
        if self.n_factors < 0 or (self.selection == "fixed" and not self.n_factors):
            raise DataError(
                tr("The number of factors is {n_factors}: give a whole number above zero.").format(
                    n_factors=self.n_factors
                )
            )
        if not 0 < self.minimum_loading < 1:
            raise DataError(
                tr("The smallest loading is {minimum_loading:g}: give a number between 0 and 1.").format(
                    minimum_loading=self.minimum_loading
                )
            )
        if self.matrix == "covariance" and self.extraction != "pca":
            raise DataError(
                tr("The covariance matrix goes with pca, not with {extraction}: use correlation.").format(
                    extraction=self.extraction
                )
            )
        if self.scores == "bartlett" and self.extraction == "pca":
            raise DataError(tr("Bartlett scores need uniquenesses, which pca does not have: use regression scores."))

    def _indicator_rows(self):
        """Return the rows of the indicators, with a notice of those that are not there."""
        rows, absent = rows_of(self.indicators, self.names_)
        unknown = [name for name in absent if not rows_of([name], self.skipped_)[0]]
        if unknown:
            raise DataError(
                tr(
                    "The indicator elements {unknown} are not among the elements chosen ({names}): choose others, "
                    "or add their columns."
                ).format(unknown=", ".join(unknown), names=", ".join(self.names_))
            )
        if absent:
            self._note("indicator", tr("Indicator elements left out: {absent}.").format(absent=", ".join(absent)))
        return rows

    def _check_adequacy(self, correlation, closed):
        self.adequacy_ = None
        if closed:
            return
        check_independent(correlation, self.names_)
        kmo, msa = kaiser_meyer_olkin(correlation)
        chi2, df, p = bartlett_sphericity(correlation, self.n_samples_)
        self.adequacy_ = {"kmo": kmo, "msa": msa, "bartlett_chi2": chi2, "bartlett_df": df, "bartlett_p": p}
        self.warnings_ += adequacy_notices(self.names_, self.n_samples_, kmo, msa, p)

    def _count(self, unit, progress):
        """Return the number of factors."""
        p = len(self.names_)
        self.random_eigenvalues_ = None
        if self.n_factors:
            k = int(self.n_factors)
        else:
            self.random_eigenvalues_ = parallel_analysis(
                self.n_samples_,
                p,
                seed=self.seed,
                standard_deviations=unit if self.matrix == "covariance" else None,
                progress=progress,
            )
            n_kaiser = count_kaiser(self.eigenvalues_)
            n_parallel = count_parallel(self.eigenvalues_, self.random_eigenvalues_)
            k = n_kaiser if self.selection == "kaiser" else n_parallel
            if self.selection == "kaiser":
                self.warnings_ += count_notices(n_kaiser, n_parallel)
        if k < 1:
            raise DataError(
                tr(
                    "No eigenvalue is above that of uncorrelated elements, so there is no factor to find: choose "
                    "other elements, or give the number of factors."
                )
            )
        if k >= p:
            raise DataError(
                tr("{k} factors are too many for {p} elements: ask for fewer factors than elements.").format(k=k, p=p)
            )
        if self.eigenvalues_[k - 1] <= 1e-10 * self.eigenvalues_[0]:
            raise DataError(tr("There is no variance left for {k} factors: ask for fewer factors.").format(k=k))
        return k

    def _extract(self, matrix, k):
        """Return the unrotated loadings in units of `matrix`."""
        extract = {
            "pca": principal_components,
            "ml": maximum_likelihood,
            "minres": minimum_residuals,
            "paf": principal_axes,
        }[self.extraction]
        extraction = extract(matrix, k)
        self.fit_test_ = None
        self.uniquenesses_ = extraction.uniquenesses / np.diag(matrix)
        if self.extraction == "ml":
            p = len(self.names_)
            chi2 = (self.n_samples_ - 1 - (2 * p + 5) / 6 - 2 * k / 3) * extraction.discrepancy
            df = degrees_of_freedom(p, k)
            self.fit_test_ = {"chi2": chi2, "df": df, "p": chi_square_tail(chi2, df)}
        if not extraction.converged:
            text = tr("The extraction {extraction} did not settle: ask for fewer factors, or use pca.").format(
                extraction=self.extraction
            )
            self._note("not_converged", text)
        heywood = self.uniquenesses_ <= SMALLEST_UNIQUENESS * (1 + 1e-6)
        if self.extraction != "pca" and heywood.any():
            names = ", ".join(name for name, hit in zip(self.names_, heywood) if hit)
            text = tr(
                "Heywood case: the factors leave nothing unique in {names}, more than data can tell; ask for fewer "
                "factors, or leave the element out."
            ).format(names=names)
            self._note("heywood", text)
        return extraction.loadings

    def _rotate(self, loadings):
        identity = np.eye(loadings.shape[1])
        if self.rotation == "varimax":
            return varimax(loadings)[0], identity
        if self.rotation == "promax":
            return promax(loadings)
        return loadings, identity

    def _arrange(self, loadings, phi, unit, indicators):
        """Set loadings and what follows from them, by order and sign of the factors."""
        raw = unit[:, None] * loadings
        order = np.argsort(-(raw**2).sum(axis=0), kind="stable")
        loadings, phi = loadings[:, order], phi[np.ix_(order, order)]
        towards = (loadings[indicators] * self._holding(loadings[indicators])).sum(axis=0)
        largest = loadings[np.abs(loadings).argmax(axis=0), range(loadings.shape[1])]
        sign = np.where(np.where(towards == 0, largest, towards) < 0, -1.0, 1.0)
        self.flipped_ = (sign < 0).tolist()
        self.loadings_, self.phi_ = loadings * sign, phi * np.outer(sign, sign)
        self.communalities_ = ((self.loadings_ @ self.phi_) * self.loadings_).sum(axis=1)
        raw = unit[:, None] * self.loadings_
        self.explained_ = ((raw.T @ raw) * self.phi_).sum(axis=0) / (unit**2).sum()
        self.factor_names_ = [f"F{j + 1}" for j in range(loadings.shape[1])]

    def _describe_scores(self, samples):
        scores = self.transform(samples)
        self.score_sd_ = scores.std(axis=0, ddof=1)
        self.score_range_ = np.array([scores.min(axis=0), scores.max(axis=0)])
        if np.abs(self.score_sd_ - 1).max() > 0.01:
            spread = ", ".join(f"{name} {sd:.2f}" for name, sd in zip(self.factor_names_, self.score_sd_))
            text = tr(
                "The scores have standard deviations other than 1 ({spread}): divide by them before comparing."
            ).format(spread=spread)
            self._note("score_scale", text)

    def _describe_members(self):
        self.members_ = {}
        for factor, column in zip(self.factor_names_, self.loadings_.T):
            rows = [
                row for row in np.argsort(-np.abs(column), kind="stable") if abs(column[row]) >= self.minimum_loading
            ]
            self.members_[factor] = [self.names_[row] for row in rows]
            poles = [[self.names_[row] for row in rows if column[row] * sign > 0] for sign in (1, -1)]
            if all(poles):
                text = tr("{factor} has two poles: {poles} against {other_pole}.").format(
                    factor=factor, poles=", ".join(poles[0]), other_pole=", ".join(poles[1])
                )
                self._note("bipolar", text)


def symbol_of(column):
    """Return the element or oxide of ``Cu``, ``ppm_Cu``, ``Cu_ppm_log10``; the first word of any other name."""
    try:
        return parse_field(base_name(column)).symbol
    except DataError:
        return re.match(r"\s*([^\W_]*)", column).group(1)


def rows_of(elements, columns):
    """
    Find elements among columns, by the column's name or by the symbol, in any case.

    Returns
    -------
    rows : list of int
        Positions in `columns`, each once.
    absent : list of str
        Elements that no column has.
    """
    rows, absent = [], []
    symbols = [symbol_of(column).lower() for column in columns]
    for element in elements:
        if element in columns:
            found = [list(columns).index(element)]
        else:
            found = [row for row, symbol in enumerate(symbols) if symbol and symbol == symbol_of(element).lower()]
        rows += [row for row in found if row not in rows]
        absent += [] if found else [element]
    return rows, absent
