"""Give samples the scores of a fitted factor analysis."""

from .base import GeohaloAlgorithm, reporting
from .features import model_samples, sources_of
from .gaps import missing, tell_missing
from .layers import SampleLayer
from .outputs import write_with_fields
from .parameters import fitted_model, layer, samples
from .records import fingerprint, new_record


class FactorScores(GeohaloAlgorithm):
    """Gives every sample its scores on the factors of a fitted model, plain and fuzzy.

    A score of 0 is the average of the survey the model was fitted to, and 1 about one standard deviation above it.
    F1_fuzzy and so on are the same scores between 0 and 1 (geochemical mineralisation probability index): they rank the
    samples alike, and can be combined with other evidence.

    Where the model has indicator elements, <i>indicator_score</i> is the mean of the standardised scores of the factors
    that hold them. It is the baseline: a plain map of it is hard to beat, so compare every other map with it.

    A model fitted on another sheet is applied to the raw fields with all the steps stored in it: elements are matched
    by symbol and units converted.
    """

    NAME, DISPLAY_NAME, GROUP = "factorscores", "Factor scores", "Factors"
    TAGS = ("GMPI", "fuzzy", "indicator elements", "prospectivity")
    HOW_IT_WORKS = (
        "Scores are regressed on the standardised elements (Bartlett's weights if the model says so). The fuzzy score"
        " is the logistic 1 / (1 + exp(−score))."
    )
    PITFALLS = (
        "A fuzzy score is no probability of ore: it ranks the samples as the plain score does.",
        "Scores of another sheet are measured against the sheet of the model: a shift may be the laboratory.",
        "A sample without one of the elements gets no score: replace values below detection before.",
    )
    REFERENCES = ("gmpi", "harman")
    HELP = {
        "OUTPUT": "The samples with F1, F2 … and F1_fuzzy …, and indicator_score where there are indicator elements.",
    }

    INPUT, MODEL, MISSING, OUTPUT = "INPUT", "MODEL", "MISSING", "OUTPUT"

    def initAlgorithm(self, config=None):
        self.add(samples())
        self.add(
            fitted_model(self.MODEL, self.tr("Factor model"), optional=False), "As “Fit factor analysis” wrote it."
        )
        self.add(
            missing(),
            "keep: they stay in the layer and get no scores. refuse: the run stops and names them.",
            advanced=True,
        )
        self.add(layer(self.OUTPUT, self.tr("Samples with factor scores")))

    def check(self, parameters, context):
        from ..core.store import load_model

        load_model(self.parameterAsFile(parameters, self.MODEL, context), "factors")

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.chain import INDICATOR_SCORE, factor_columns
        from ..core.store import load_model

        with reporting(feedback) as progress:
            fitted = load_model(self.parameterAsFile(parameters, self.MODEL, context), "factors")
            source = SampleLayer(self, parameters, self.INPUT, context)
            table = model_samples(fitted, source, feedback)
            table.check(missing=True)
            tell_missing(self, parameters, context, feedback, table)

            progress(0.5, self.tr("Factor scores"))
            scores = factor_columns(fitted, table)
            columns = dict(zip(scores.names, scores.values.T))
            if INDICATOR_SCORE in columns:
                feedback.pushInfo(
                    self.tr(
                        "{score} is the mean standardised score of the factors that hold indicators: {factors}."
                    ).format(score=INDICATOR_SCORE, factors=", ".join(fitted.indicator_factors_))
                )
            self._tell_stale(source, columns, feedback)

            record = new_record(
                self,
                parameters,
                columns={name: name for name in columns},
                step=fitted,
                input=fingerprint(table.values),
                **sources_of(fitted, source),
            )
            result = write_with_fields(
                self,
                parameters,
                self.OUTPUT,
                context,
                source,
                columns,
                [*source.records, record],
                feedback,
                "factor_scores",
            )
        return {self.OUTPUT: result}

    def _tell_stale(self, source, columns, feedback):
        """Name fields of an earlier factor analysis that this one does not replace."""
        made = {name for record in source.records if record.get("geohalo") == self.NAME for name in record["columns"]}
        stale = [name for name in source.names if name in made and name not in columns]
        if stale:
            feedback.pushWarning(
                self.tr(
                    "These fields are from an earlier factor analysis and have nothing to do with this one: {}."
                ).format(", ".join(stale))
            )
