"""Fit a factor analysis and keep it as a model."""

from qgis.core import QgsProcessingOutputNumber

from .base import GeohaloAlgorithm, reporting, tell
from .factor_inputs import element_columns, read_complete, refuse_log_ratios
from .features import provenance
from .gaps import missing
from .layers import SampleLayer
from .outputs import write_table
from .parameters import chart, choice, elements, field, flag, model, number, samples, seed, table, tr, whole_number
from .records import fingerprint, new_record, version


class FitFactorAnalysis(GeohaloAlgorithm):
    """Finds the few element associations (factors) behind many elements, and keeps them as a model.

    Run it on log10 concentrations, or on centred log-ratios with the extraction pca. “Factor scores” then gives every
    sample its scores. Name the indicator elements of the deposit type you look for: each factor that holds some of
    them is turned so that high scores mean much of them, and the log says which factors these are.

    The loadings are the correlations of elements and factors; an element belongs to a factor from the smallest
    loading on. Staged analysis leaves out, round by round, the elements that belong to no factor and then those of
    factors without indicators: what remains is the signature of the deposit type. It never learns from occurrences.
    """

    NAME, DISPLAY_NAME, GROUP = "fitfactoranalysis", "Fit factor analysis", "Factors"
    TAGS = ("principal components", "PCA", "varimax", "loadings", "staged factor analysis", "GMPI")
    HOW_IT_WORKS = (
        "Principal components of the correlation matrix (or maximum likelihood, minimum residuals, principal axes), "
        "rotated by varimax so that each element loads highly on few factors. Factors are ordered by the variance "
        "they explain and turned so that indicator elements load positively."
    )
    PITFALLS = (
        "The first factors are mostly rock, not ore: look at which elements they hold before you map them.",
        "A factor with high loadings of both signs is two associations: read it from both ends.",
        "With another number of factors all of them change. Try one more and one fewer.",
        "A factor of a single element is that element, and a map of it says so more plainly.",
    )
    REFERENCES = ("harman", "kaiser", "reimann", "gmpi", "staged")
    HELP = {
        "MODEL": "The fitted factors, for Factor scores, here and on other sheets.",
        "N_FACTORS_FOUND": "Factors that were kept.",
        "EXPLAINED": "Share of the variance of all elements that the factors hold.",
        "KMO": "Above 0.6 the elements share enough for factors.",
    }

    INPUT, ELEMENTS, INDICATORS, EXTRACTION = "INPUT", "ELEMENTS", "INDICATORS", "EXTRACTION"
    SELECTION, N_FACTORS, ROTATION, STAGED = "SELECTION", "N_FACTORS", "ROTATION", "STAGED"
    MIN_LOADING, MATRIX, SCORES, ROBUST = "MIN_LOADING", "MATRIX", "SCORES", "ROBUST"
    SEED, MISSING, MODEL, LOADINGS, CHART = "SEED", "MISSING", "MODEL", "LOADINGS", "CHART"
    N_FACTORS_FOUND, EXPLAINED, KMO = "N_FACTORS_FOUND", "EXPLAINED", "KMO"

    def initAlgorithm(self, config=None):
        self.add(samples())
        self.add(
            elements(),
            "Empty: all elements that were transformed, else all concentration fields. The newest column made of each "
            "element is read, such as Cu_ppm_log10 for Cu_ppm.",
        )
        self.add(
            field(self.INDICATORS, self.tr("Indicator elements"), optional=True, multiple=True, numeric=False),
            "Elements of the deposit type you look for, such as Cu, Au, As: fields, or symbols in a script.",
        )
        self.add(
            choice(self.EXTRACTION, self.tr("Extraction"), ["pca", "ml", "minres", "paf"]),
            "pca: principal components, what most geochemists call factor analysis. ml: maximum likelihood. minres: "
            "minimum residuals. paf: iterated principal axes. The last three split off what is unique to an element.",
        )
        self.add(
            choice(self.SELECTION, self.tr("Number of factors by"), ["kaiser", "parallel", "fixed"]),
            "kaiser: eigenvalues above 1. parallel: eigenvalues above those of uncorrelated elements. fixed: the "
            "number below.",
        )
        self.add(
            whole_number(self.N_FACTORS, self.tr("Number of factors"), 0, 0, 100),
            "0 leaves it to the choice above; any other number is taken as it is.",
        )
        self.add(
            choice(self.ROTATION, self.tr("Rotation"), ["varimax", "promax", "none"]),
            "varimax: factors independent of one another. promax: factors that may be correlated.",
        )
        self.add(
            flag(self.STAGED, self.tr("Staged: leave out elements that do not belong")),
            "Repeats the analysis without the elements below the smallest loading and, with indicator elements, "
            "without the factors that hold none.",
        )
        self.add(
            number(self.MIN_LOADING, self.tr("Smallest loading"), 0.6, 0.1, 0.95),
            "Absolute loading from which an element belongs to a factor.",
        )
        self.add(
            choice(self.MATRIX, self.tr("Matrix"), ["correlation", "covariance"]),
            "covariance lets elements that vary more weigh more; for pca only.",
            advanced=True,
        )
        self.add(
            choice(self.SCORES, self.tr("Scores"), ["regression", "bartlett"]),
            "How “Factor scores” estimates them; bartlett not with pca.",
            advanced=True,
        )
        self.add(
            choice(self.ROBUST, self.tr("Resistance to outliers"), ["none", "winsorised", "mcd"]),
            "winsorised: the lowest and highest 5 % of each element are drawn in for the fit. mcd: minimum covariance "
            "determinant of three quarters of the samples (needs scikit-learn).",
            advanced=True,
        )
        self.add(seed(), "Decides the random tables of the parallel analysis, and the start of mcd.", advanced=True)
        self.add(
            missing(),
            "keep: they have no part in the fit and get no scores. refuse: the run stops and counts them.",
            advanced=True,
        )
        self.add(model(self.MODEL, self.tr("Factor model")))
        self.add(
            table(self.LOADINGS, self.tr("Loadings")),
            "One row an element: its loading on each factor, its communality (share of its variance that the factors "
            "explain) and uniqueness (the rest), and the factor it belongs to.",
        )
        self.add(chart(self.CHART, self.tr("Chart of loadings")), "The loadings by factor, and the scree plot.")
        for name, label in (
            (self.N_FACTORS_FOUND, self.tr("Number of factors found")),
            (self.EXPLAINED, self.tr("Variance explained, per cent")),
            (self.KMO, self.tr("Kaiser-Meyer-Olkin measure")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def check(self, parameters, context):
        from ..core.errors import DataError

        layer = SampleLayer(self, parameters, self.INPUT, context)
        self._columns(parameters, context, layer)
        n_factors = self.parameterAsInt(parameters, self.N_FACTORS, context)
        if self.text(parameters, self.SELECTION, context) == "fixed" and not n_factors:
            raise DataError(tr("The number of factors is fixed and 0: give it, or choose kaiser or parallel."))

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.store import save_model

        path = self.parameterAsFileOutput(parameters, self.MODEL, context)
        picture = self.parameterAsFileOutput(parameters, self.CHART, context)
        with reporting(feedback) as progress:
            layer = SampleLayer(self, parameters, self.INPUT, context)
            columns = self._columns(parameters, context, layer)
            wanted = self._wanted(parameters, context, columns)
            complete = read_complete(self, parameters, context, feedback, layer, columns, wanted)
            read = {name: columns[name] for name in complete.names}
            indicators = self._indicators(parameters, context, layer, read, feedback)

            fitted = self._fit(parameters, context, complete, indicators, feedback, progress)
            tell(feedback, fitted.warnings_)
            for line in _factors_in_words(fitted):
                feedback.pushInfo(line)
            if picture:
                _draw(fitted, picture)

            read = {name: columns[name] for name in fitted.names_}
            origin = provenance(layer, read, algorithm=self.NAME, plugin=version(), input=fingerprint(complete.values))
            if not origin["preprocessing"] and read != {name: name for name in read}:
                feedback.pushWarning(
                    self.tr(
                        "The layer does not remember how {} and the like were made: the model can be applied to layers "
                        "that have such columns, but not to the raw fields of another sheet."
                    ).format(next(column for name, column in read.items() if name != column))
                )
            save_model(fitted, path, **origin)
            record = new_record(self, parameters, input=origin["input"])
            loadings = write_table(self, parameters, self.LOADINGS, context, _table(fitted), [record])
        return {
            self.MODEL: path,
            **({self.LOADINGS: loadings} if loadings else {}),
            **({self.CHART: picture} if picture else {}),
            self.N_FACTORS_FOUND: len(fitted.factor_names_),
            self.EXPLAINED: 100 * float(fitted.explained_.sum()),
            **({self.KMO: fitted.adequacy_["kmo"]} if fitted.adequacy_ else {}),
        }

    def _columns(self, parameters, context, layer):
        """Return the columns to read, checked to suit the extraction."""
        columns = element_columns(self, parameters, context, layer)
        extraction = self.text(parameters, self.EXTRACTION, context)
        if extraction in ("ml", "minres"):
            refuse_log_ratios(columns, tr("extraction {extraction}").format(extraction=extraction))
        return columns

    def _indicators(self, parameters, context, layer, columns, feedback):
        """Return the indicators as raw fields among `columns`, and say which are not."""
        from ..core.errors import DataError
        from ..core.factor_analysis import rows_of

        chosen, names = self.names(parameters, self.INDICATORS, context), list(columns)
        raw_of = {column: raw for raw, column in columns.items()}
        absent = rows_of([raw_of.get(name, name) for name in chosen], names)[1]
        wanted = self._wanted(parameters, context, columns)
        unknown = rows_of(absent, layer.names)[1]
        if unknown or (absent and not wanted):
            raise DataError(
                tr("The indicator elements {unknown} are not among the elements: choose from {names}.").format(
                    unknown=", ".join(unknown or absent), names=", ".join(names)
                )
            )
        if absent:
            feedback.pushWarning(
                self.tr("These indicators are not among the elements analysed and have no say: {}.").format(
                    ", ".join(absent)
                )
            )
        return wanted

    def _wanted(self, parameters, context, columns):
        """Return the raw fields of the indicators among `columns`."""
        from ..core.factor_analysis import rows_of

        raw_of, names = {column: raw for raw, column in columns.items()}, list(columns)
        chosen = self.names(parameters, self.INDICATORS, context)
        return [names[row] for row in rows_of([raw_of.get(name, name) for name in chosen], names)[0]]

    def _fit(self, parameters, context, complete, indicators, feedback, progress):
        """Return the fitted factor analysis; a staged one tells its stages even where it fails."""
        from ..core.errors import DataError
        from ..core.factor_analysis import FactorAnalysis
        from ..core.staged_factor_analysis import staged_factor_analysis

        choices = {
            name.lower(): self.text(parameters, name, context)
            for name in (self.EXTRACTION, self.SELECTION, self.MATRIX, self.ROTATION, self.SCORES, self.ROBUST)
        }
        choices["n_factors"] = self.parameterAsInt(parameters, self.N_FACTORS, context)
        choices["minimum_loading"] = self.parameterAsDouble(parameters, self.MIN_LOADING, context)
        choices["seed"] = self.parameterAsInt(parameters, self.SEED, context)
        choices["indicators"] = indicators
        if not self.parameterAsBool(parameters, self.STAGED, context):
            return FactorAnalysis(**choices).fit(complete, progress)
        history = []
        try:
            fitted = staged_factor_analysis(complete, progress, **choices)
            history = fitted.history_
        except DataError as error:
            history = getattr(error, "history", [])
            raise
        finally:
            for stage in history:
                feedback.pushInfo(_stage_in_words(stage))
        return fitted


def _stage_in_words(stage):
    """Return what a stage of a staged analysis used, found and dropped."""
    factors = tr("1 factor") if stage["k"] == 1 else tr("{k} factors").format(k=stage["k"])
    return tr(
        "Stage {stage}: {n_elements} elements, {factors}, {explained:.1f} % of the variance; dropped: {dropped}."
    ).format(
        stage=stage["stage"],
        n_elements=len(stage["elements"]),
        factors=factors,
        explained=stage["explained"],
        dropped=", ".join(stage["dropped"]) or tr("none"),
    )


def _factors_in_words(fitted):
    """Return a line on every factor: its share, its elements, and whether it holds indicators."""
    from ..core.factor_analysis import rows_of

    indicators = {fitted.names_[row] for row in rows_of(fitted.indicators, fitted.names_)[0]}
    lines = []
    for name, share, column in zip(fitted.factor_names_, fitted.explained_, fitted.loadings_.T):
        members = fitted.members_[name]
        listed = ", ".join(f"{member} {column[fitted.names_.index(member)]:+.2f}" for member in members)
        line = tr("{name} ({percent_share:.1f} % of the variance): {listed}.").format(
            name=name, percent_share=100 * share, listed=listed or tr("no element reaches the smallest loading")
        )
        if name in fitted.indicator_factors_:
            held = [member for member in members if member in indicators]
            line += (
                tr(" It holds the indicators {held}.").format(held=", ".join(held))
                if held
                else tr(" Indicators load most on it.")
            )
        lines.append(line)
    return lines


def _table(fitted):
    """Return the table of loadings, by column."""
    from ..core.staged_factor_analysis import assign_members

    assigned = assign_members(fitted.names_, fitted.loadings_, fitted.minimum_loading).assigned
    return {
        "element": fitted.names_,
        **dict(zip(fitted.factor_names_, fitted.loadings_.T)),
        "communality": fitted.communalities_,
        "uniqueness": fitted.uniquenesses_,
        "factor": [assigned.get(name, "") for name in fitted.names_],
    }


def _draw(fitted, path):
    from ..core.charts.factors import draw_factors
    from ..core.charts.style import new_figure, save_figure

    figure = new_figure()
    draw_factors(
        figure,
        fitted.names_,
        fitted.loadings_,
        fitted.factor_names_,
        fitted.explained_,
        fitted.minimum_loading,
        fitted.eigenvalues_,
        fitted.random_eigenvalues_,
    )
    save_figure(figure, path)
