"""Replace results below detection by values that later steps can calculate with."""

from qgis.core import QgsProcessingOutputNumber

from .base import reporting, tell
from .features import provenance
from .gaps import missing, tell_missing
from .laboratory import LaboratoryStep
from .layers import SampleLayer
from .outputs import write_table, write_with_fields
from .parameters import chart, choice, fitted_model, layer, model, seed, table, tr
from .records import fingerprint, new_record, version


class ReplaceCensored(LaboratoryStep):
    """Replaces results below detection, element by element, by what the rest of the element makes likely.

    Every element gets two new fields: one ending in <i>_val</i>, numbers that all later steps take (also of elements
    without results below detection), and one ending in <i>_cens</i>: 0 measured, 1 below detection (the value is a
    substitute), 2 above the upper limit (the value is that limit, the true one is higher). The laboratory's own fields
    stay as they are. Measured values never change, except by multiplicative replacement in a closed table.

    <b>auto</b> takes Cohen's maximum likelihood for one limit and up to 50 % below detection, regression on order
    statistics (ros) for several limits or up to 80 %, and leaves out elements with more. <b>mle</b> is maximum
    likelihood for any number of limits; <b>multiplicative</b> also keeps the ratios between the other parts of each
    sample; <b>half</b>, <b>sqrt2</b> and <b>limit</b> put in a fixed part of the limit, and distort elements with more
    than 15 % below detection.

    Do this before looking for outliers, enrichment or factors: a distribution without one of its ends has another mean.
    The chart shows measured values and substitutes of every element on normal paper, with the fitted line.
    """

    NAME, DISPLAY_NAME = "replacecensored", "Replace censored values"
    TAGS = ("detection limit", "below detection", "Cohen", "imputation", "non-detect")
    HOW_IT_WORKS = (
        "The logarithms of an element are taken to be normal. Cohen's estimate finds their mean and standard "
        "deviation from the values above one limit and the number below it; ros regresses values on normal quantiles,"
        " and mle maximises the likelihood for several limits. A substitute is the mean, or a draw, of what that "
        "distribution has below the limit."
    )
    PITFALLS = (
        "Above 50 % below detection the substitutes say more of the method than of the ground; elements with more "
        "than 80 % are left out.",
        "One substitute for all values below a limit flattens variograms and correlations: random draws keep the "
        "spread.",
        "A column that mixes two laboratories mixes two limits: give the limits as a table or treat them apart.",
        "Values above the upper limit stay at the limit. They are your best anomalies: have them analysed again.",
    )
    REFERENCES = ("cohen", "cohen_tables", "helsel", "martin")
    HELP = {
        "OUTPUT": "The samples with the new fields ending in _val and _cens.",
        "TABLE": "One row an element: results, share below detection, limits, method, mean and standard deviation.",
        "CHART": "Measured values and substitutes of every element on normal paper, with the fitted line.",
        "N_ELEMENTS": "Elements that got new fields.",
        "N_REPLACED": "Results below detection that were replaced.",
        "N_SKIPPED": "Elements with too few results above detection.",
    }

    METHOD, REPLACEMENT, SEED, MISSING, FITTED = "METHOD", "REPLACEMENT", "SEED", "MISSING", "FITTED"
    TREATED, OUTPUT, TABLE, MODEL, CHART = "TREATED", "OUTPUT", "TABLE", "MODEL", "CHART"
    N_ELEMENTS, N_REPLACED, N_SKIPPED = "N_ELEMENTS", "N_REPLACED", "N_SKIPPED"

    def initAlgorithm(self, config=None):
        self.add_results()
        self.add(
            choice(
                self.METHOD,
                self.tr("Method"),
                ["auto", "cohen", "ros", "mle", "multiplicative", "half", "sqrt2", "limit"],
            ),
            "auto suits most surveys. half: half the limit; sqrt2: the limit divided by 1.414; limit: the limit.",
        )
        self.add(
            choice(self.REPLACEMENT, self.tr("Replacement"), ["auto", "geometric", "arithmetic", "random"]),
            "What stands for a result below the limit, by cohen, mle and multiplicative: the geometric or arithmetic "
            "mean of what lies below it, or a random draw, which keeps the spread that correlations and variograms "
            "need. auto: geometric up to 10 % below detection, random above.",
        )
        self.add_reading()
        self.add(seed(), "The same seed gives the same random draws.", advanced=True)
        self.add(
            missing(),
            "keep: they stay in the layer, and the new fields are empty where the result is missing. refuse: the run "
            "stops and names them.",
            advanced=True,
        )
        self.add(
            choice(self.TREATED, self.tr("Elements treated before"), ["replace", "keep"]),
            "replace: their earlier results (fields such as Cu_ppm_val) are replaced. keep: they stay as they are, and "
            "only the other elements are treated.",
            advanced=True,
        )
        self.add(
            fitted_model(self.FITTED, self.tr("Apply this fitted model instead of fitting")),
            "A model that this tool wrote on another survey. Elements are matched by symbol and units converted; "
            "method and replacement are those of the model.",
            advanced=True,
        )
        self.add(layer(self.OUTPUT, self.tr("Samples without censored values")))
        self.add(table(self.TABLE, self.tr("Table of replacements")))
        self.add(model(self.MODEL, self.tr("Fitted model")), "Applies the same to other samples.", optional=True)
        self.add(chart(self.CHART, self.tr("Chart of replacements")))
        self.addOutput(QgsProcessingOutputNumber(self.N_ELEMENTS, self.tr("Elements treated")))
        self.addOutput(QgsProcessingOutputNumber(self.N_REPLACED, self.tr("Values replaced")))
        self.addOutput(QgsProcessingOutputNumber(self.N_SKIPPED, self.tr("Elements left out")))

    def check(self, parameters, context):
        super().check(parameters, context)
        self._step(parameters, context, SampleLayer(self, parameters, self.INPUT, context))

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.charts.laboratory import replacement_chart
        from ..core.charts.style import save_figure
        from ..core.store import save_model

        model_path = self.parameterAsFileOutput(parameters, self.MODEL, context)
        picture = self.parameterAsFileOutput(parameters, self.CHART, context)
        with reporting(feedback) as progress:
            source = SampleLayer(self, parameters, self.INPUT, context)
            step, fields = self._step(parameters, context, source)
            if not fields:
                return self._pass_on(parameters, context, feedback, source)
            fitted = bool(step.fitted())
            progress(0.0, self.tr("Reading the samples"))
            assays = self.read(parameters, context, feedback, source, fields)
            tell(feedback, assays.warnings)
            self._tell_missing(parameters, context, feedback, assays)

            if not fitted:
                progress(0.2, self.tr("Estimating distributions"))
                step.fit(assays, lambda fraction, message="": progress(0.2 + 0.4 * fraction))
                # the reader has said so already
                tell(feedback, [notice for notice in step.warnings_ if notice.code != "right_censored"])
            filled, replaced = step.fill(assays)
            summary = step.summarise(assays)
            self._tell_methods(feedback, summary)
            figure = replacement_chart(assays, filled, replaced, summary) if picture else None

            progress(0.8, self.tr("Writing the samples"))
            columns = {}
            for name, values in zip(filled.names, filled.values.T):
                columns[f"{name}_val"], columns[f"{name}_cens"] = values, _codes(assays, name)
            origin = {"algorithm": self.NAME, "plugin": version(), "input": fingerprint(assays.values)}
            record = new_record(
                self,
                parameters,
                columns={name: f"{name}_val" for name in filled.names},
                sources={name: name for name in filled.names},
                step=step,
                input=origin["input"],
                reading=self.rules(parameters, context),
            )
            records = [*source.records, record]
            results = {
                self.OUTPUT: write_with_fields(
                    self, parameters, self.OUTPUT, context, source, columns, records, feedback
                ),
                self.TABLE: write_table(self, parameters, self.TABLE, context, summary, [record]),
            }
            if model_path:
                sheet = step.provenance if fitted else provenance(source, {name: name for name in step.names_})
                save_model(step, model_path, **{**origin, **sheet})
                results[self.MODEL] = model_path
            if picture:
                save_figure(figure, picture)
                results[self.CHART] = picture
        return {
            **{name: value for name, value in results.items() if value},
            self.N_ELEMENTS: len(filled.names),
            self.N_REPLACED: int(replaced.sum()),
            self.N_SKIPPED: len(assays.names) - len(filled.names),
        }

    def _pass_on(self, parameters, context, feedback, source):
        """Write the samples as they are, all elements having been treated before."""
        fields = self.result_fields(parameters, context, source)
        feedback.pushInfo(self.tr("Values below detection were treated before: {}.").format(", ".join(fields)))
        told = {"element": fields, "method": [self.tr("treated before")] * len(fields)}
        results = {
            self.OUTPUT: write_with_fields(
                self, parameters, self.OUTPUT, context, source, {}, source.records, feedback
            ),
            self.TABLE: write_table(self, parameters, self.TABLE, context, told, []),
        }
        counts = {self.N_ELEMENTS: 0, self.N_REPLACED: 0, self.N_SKIPPED: 0}
        return {**{name: value for name, value in results.items() if value}, **counts}

    def _step(self, parameters, context, source):
        """Return the step, fitted already if the user gave a model, and the fields that it reads."""
        from ..core.censoring import CensoredReplacement
        from ..core.errors import DataError
        from ..core.store import load_model

        fields = self.result_fields(parameters, context, source)
        if self.text(parameters, self.TREATED, context) == "keep":
            fields = [field for field in fields if not _was_treated(source, field)]
        path = self.parameterAsFile(parameters, self.FITTED, context)
        if not path:
            step = CensoredReplacement(
                self.text(parameters, self.METHOD, context),
                self.text(parameters, self.REPLACEMENT, context),
                seed=self.parameterAsInt(parameters, self.SEED, context),
            )
            return step, fields
        step = load_model(path, "censoring")
        chosen = self.names(parameters, self.ELEMENTS, context)
        matches = step.match(fields)
        absent = [name for name in step.names_ if name not in matches]
        if absent and not chosen:
            raise DataError(
                tr(
                    "The layer has no field for {absent}, which the model was fitted to: add them, or choose the "
                    "elements to apply it to."
                ).format(absent=", ".join(absent))
            )
        used = {match.name for match in matches.values()}
        foreign = [name for name in fields if name not in used]
        if foreign and chosen:
            raise DataError(
                tr("The model was not fitted to {foreign}: it holds {names}.").format(
                    foreign=", ".join(foreign), names=", ".join(step.names_)
                )
            )
        return step, fields

    def _tell_missing(self, parameters, context, feedback, assays):
        """Name the samples that lack results, or refuse them."""
        from ..core.samples import Samples

        samples = Samples(assays.names, assays.values, None, assays.labels)
        tell_missing(self, parameters, context, feedback, samples, by_column=True)

    def _tell_methods(self, feedback, summary):
        """Say which method each element got, and name those that a model of another survey does not treat."""
        methods = {}
        for name, method, percent in zip(summary["element"], summary["method"], summary["censored_percent"]):
            methods.setdefault(method if method == "left out" or percent else "nothing to replace", []).append(name)
        for method, names in methods.items():
            feedback.pushInfo(f"{method}: {', '.join(names)}")
        foreign = [name for name, text in zip(summary["element"], summary["warning"]) if text == "not in the model"]
        if foreign:
            feedback.pushWarning(
                self.tr("These elements are not in the fitted model and get no new fields: {}.").format(
                    ", ".join(foreign)
                )
            )


def _codes(assays, name):
    """Return 0 for a measured value, 1 below detection, 2 above the upper limit, None for a missing result."""
    words = {assays.DETECT: 0, assays.LEFT: 1, assays.RIGHT: 2}
    return [words.get(flag) for flag in assays.flags[:, assays.names.index(name)].tolist()]


def _was_treated(source, field):
    """Tell whether an earlier run replaced the values of a field, or left it out."""
    if f"{field}_val" in source.names:
        return True
    steps = (record.get("step") for record in source.records)
    return any(
        field in (getattr(step, "skipped_", None) or ()) for step in steps if getattr(step, "kind", "") == "censoring"
    )
