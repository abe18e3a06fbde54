"""Flag values far outside the bulk of each element, or samples far outside the bulk of all elements."""

from qgis.core import QgsProcessingOutputNumber

from .base import reporting
from .element_steps import ElementStep
from .outputs import write_table, write_with_fields
from .parameters import choice, number, seed, tr
from .point_style import by_outliers

METHODS = ("tukey", "mad", "percentile", "mahalanobis")


class FlagOutliers(ElementStep):
    """Flags values that lie far outside the bulk of their element, without changing any value.

    In exploration the outliers are the target, so they are flagged and kept. Each element gets a field ending in _out:
    -1 below the lower fence, 1 above the upper one, 0 between; <i>n_outliers</i> counts the elements outside. The
    table gives the fences. Concentrations are skewed: on the raw scale far too much is flagged, so that log10 is the
    scale to use unless the values are logarithms already.

    <b>tukey</b>: quartiles and 1.5 interquartile ranges. <b>mad</b>: median and 2 median absolute deviations.
    <b>percentile</b>: above the 98th percentile. <b>mahalanobis</b>: one robust distance for all elements together,
    in the fields <i>robust_distance</i> and <i>robust_out</i> (1 beyond the cut); it needs the Python package
    scikit-learn and samples with all elements.

    Treatment: <b>flag</b> and <b>robust</b> leave all as it is, robust being the note that a robust later step takes
    care of the outliers; only these two are for scores and maps. <b>winsorise</b> adds fields ending in _win, in which
    flagged values are moved to their fence. These may serve to estimate loadings; no later step takes them by itself,
    because scores come from the untouched values. <b>drop</b> deletes nothing either: the field <i>dropped</i> is 1
    for samples with a flagged value and the log lists them; filter the layer by it to fit a model without them.
    """

    NAME, DISPLAY_NAME = "flagoutliers", "Flag outliers"
    TAGS = ("Tukey", "boxplot", "fences", "winsorise", "threshold", "Mahalanobis", "MAD", "percentile")
    KINDS = ("fences", "distances")
    HOW_IT_WORKS = (
        "Tukey's fences lie 1.5 interquartile ranges beyond the quartiles, on the chosen scale; mad takes the median "
        "and 2 × 1.4826 median absolute deviations, and mahalanobis the distance from a robust centre in units of a "
        "robust covariance, against a chi-squared quantile."
    )
    PITFALLS = (
        "In exploration the outliers are what you look for: flag them, and drop none before you know what they are.",
        "On the raw scale a skewed element has far too many: use log10.",
        "A fence over several rocks flags the rarest rock: look at enrichment indices as well.",
    )
    REFERENCES = ("tukey", "reimann_threshold", "filzmoser")
    HELP = {
        "METHOD": "tukey: quartiles. mad: median and median absolute deviation. percentile: the highest values. "
        "mahalanobis: all elements together.",
        "PERCENTILE": "Values above this percentile of the element are flagged.",
        "CONFIDENCE": "Share of ordinary samples that lie within the cut: 0.975 flags one of forty by chance.",
        "OUTPUT": "The samples with a field ending in _out for each element.",
        "TABLE": "One row an element: its fences and how many values lie beyond them.",
        "FLAGGED_SAMPLES": "Samples with one flagged value or more.",
        "FLAGGED_VALUES": "Flagged values of all elements together.",
    }

    METHOD, SCALE, TREATMENT, MULTIPLIER = "METHOD", "SCALE", "TREATMENT", "MULTIPLIER"
    DEVIATIONS, PERCENTILE, QUARTILES = "DEVIATIONS", "PERCENTILE", "QUARTILES"
    COORDINATES, CONFIDENCE, SEED = "COORDINATES", "CONFIDENCE", "SEED"
    FLAGGED_SAMPLES, FLAGGED_VALUES = "FLAGGED_SAMPLES", "FLAGGED_VALUES"

    def initAlgorithm(self, config=None):
        self.add_inputs()
        self.add(choice(self.METHOD, self.tr("Method"), METHODS))
        self.add(
            choice(self.SCALE, self.tr("Scale"), ["log10", "ln", "raw"]),
            "Scale on which quartiles, medians and percentiles are taken. mahalanobis has coordinates of its own.",
        )
        self.add(
            choice(self.TREATMENT, self.tr("Treatment"), ["flag", "winsorise", "drop", "robust"]),
            "flag and robust change nothing. winsorise adds fields ending in _win. drop marks samples to leave out.",
        )
        self.add(
            number(self.MULTIPLIER, self.tr("Interquartile ranges to the fence (tukey)"), 1.5, 0.01),
            "The outer fences lie twice as far.",
            advanced=True,
        )
        self.add(
            number(self.DEVIATIONS, self.tr("Median absolute deviations to the limit (mad)"), 2.0, 0.01),
            "Of 1.4826 times the median absolute deviation, which is the standard deviation of normal data.",
            advanced=True,
        )
        self.add(number(self.PERCENTILE, self.tr("Upper limit (percentile)"), 98.0, 50.1, 99.99), advanced=True)
        self.add(
            choice(self.QUARTILES, self.tr("Quartiles"), ["type7", "hinges"]),
            "type7 interpolates between samples, hinges are Tukey's own.",
            advanced=True,
        )
        self.add(
            choice(self.COORDINATES, self.tr("Coordinates (mahalanobis)"), ["ilr", "log10", "ln"]),
            "ilr, isometric log-ratios, compare the parts of each sample and are free of the closure effect.",
            advanced=True,
        )
        self.add(
            number(self.CONFIDENCE, self.tr("Confidence of the cut (mahalanobis)"), 0.975, 0.5, 0.99999), advanced=True
        )
        self.add(seed(), "Of the search for the bulk by mahalanobis.", advanced=True)
        self.add_fitting()
        self.add_outputs(self.tr("Samples with outliers flagged"), self.tr("Fences"))
        self.addOutput(QgsProcessingOutputNumber(self.FLAGGED_SAMPLES, self.tr("Samples with a flagged value")))
        self.addOutput(QgsProcessingOutputNumber(self.FLAGGED_VALUES, self.tr("Flagged values")))

    def estimator(self, parameters, context):
        from ..core.outliers import Fences
        from ..core.robust_distance import RobustDistance

        method = self.text(parameters, self.METHOD, context)
        if method == "mahalanobis":
            return RobustDistance(
                self.text(parameters, self.COORDINATES, context),
                self.parameterAsDouble(parameters, self.CONFIDENCE, context),
                self.parameterAsInt(parameters, self.SEED, context),
            )
        return Fences(
            method,
            self.text(parameters, self.SCALE, context),
            multiplier=self.parameterAsDouble(parameters, self.MULTIPLIER, context),
            deviations=self.parameterAsDouble(parameters, self.DEVIATIONS, context),
            percentile=self.parameterAsDouble(parameters, self.PERCENTILE, context),
            quartiles=self.text(parameters, self.QUARTILES, context),
        )

    def reads(self, step):
        return {"concentration": True, "transformed": getattr(step, "scale", "") == "raw"}

    def check(self, parameters, context):
        super().check(parameters, context)
        self._check_method(parameters, context, *self._step(parameters, context))

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.step_columns import for_step

        treatment = self.text(parameters, self.TREATMENT, context)
        with reporting(feedback) as progress:
            reading = self.read(parameters, context, feedback)
            step = reading.step
            self._check_method(parameters, context, step, reading.fitted)
            if not reading.fitted:
                if step.kind == "distances":
                    step.units = self.ratios(reading)
                step.fit(reading.table, progress=progress)
            given = for_step(step, reading.table, reading.suffixes)
            if step.kind == "fences":
                step.treatment = treatment
                columns, flagged, fences = _by_element(step, given, reading)
            else:
                columns, flagged, fences = _by_sample(step, given)
            self.tell_warnings(feedback, step)
            outlying = [bool(count) for count in flagged]
            if treatment == "drop":
                columns["dropped"] = [int(out) for out in outlying]
            self._tell_result(feedback, reading, outlying, treatment)

            made = {
                kind: {name[: -len(kind) - 1]: name for name in columns if name.endswith(f"_{kind}")}
                for kind in ("out", "win")
            }
            # under another word than the columns that later steps look for: flags and fences are no concentrations
            record = self.record(parameters, reading, flags=made["out"], winsorised=made["win"])
            progress(0.9, self.tr("Writing the samples"))
            result = write_with_fields(
                self,
                parameters,
                self.OUTPUT,
                context,
                reading.layer,
                columns,
                [*reading.layer.records, record],
                feedback,
                by_outliers("n_outliers" if step.kind == "fences" else "robust_out"),
            )
            table = write_table(self, parameters, self.TABLE, context, fences)
            written = self.save(parameters, context, reading)
        return {
            self.OUTPUT: result,
            **({self.TABLE: table} if table else {}),
            **written,
            self.FLAGGED_SAMPLES: sum(outlying),
            self.FLAGGED_VALUES: sum(count or 0 for count in flagged),
        }

    def _check_method(self, parameters, context, step, fitted):
        from ..core.errors import DataError

        if step.kind == "distances":
            if self.text(parameters, self.TREATMENT, context) == "winsorise":
                raise DataError(
                    tr(
                        "A distance has no fence that a value could be moved to: choose another treatment, or "
                        "another method than mahalanobis."
                    )
                )
            if not fitted:
                self.need("sklearn", "scipy", purpose="mahalanobis")

    def _tell_result(self, feedback, reading, outlying, treatment):
        feedback.pushInfo(
            self.tr("{n} of {total} samples have a flagged value.").format(n=sum(outlying), total=len(outlying))
        )
        if treatment == "drop" and any(outlying):
            labels = [reading.table.label(row) for row, out in enumerate(outlying) if out]
            feedback.pushInfo(
                self.tr("Marked in the field dropped, and still in the layer: {}.").format(", ".join(labels))
            )


def _by_element(step, given, reading):
    """Return new columns, the number of elements outside for each sample (None without any), and the fences."""
    import numpy as np

    from ..core.errors import DataError

    values = given.samples.values
    flags, missing = step.flags(given.samples), np.isnan(values)
    tested = [name not in step.skipped_ for name in given.samples.names]
    if not any(tested):
        raise DataError(
            tr("No element has fences. {warnings}").format(
                warnings=step.warnings_[0] if step.warnings_ else tr("Choose other elements.")
            )
        )
    columns = {}
    for column, name in enumerate(given.samples.names):
        if tested[column]:
            columns[f"{given.names[name]}_out"] = _whole(flags[:, column], missing[:, column])
    counts = _whole(np.abs(flags[:, tested]).sum(axis=1), missing[:, tested].all(axis=1))
    columns["n_outliers"] = counts
    if step.treatment == "winsorise":
        moved = step.transform(given.samples).values / given.factors
        own = reading.table.select(list(given.names.values())).values
        for column, name in enumerate(given.samples.names):
            if not missing[:, column].all():
                columns[f"{given.names[name]}_win"] = np.where(flags[:, column] == 0, own[:, column], moved[:, column])
    return columns, counts, _fences(step, given, flags, missing)


def _fences(step, given, flags, missing):
    """Return the table of fences, with the numbers of the samples at hand."""
    import numpy as np

    rows = [step.names_.index(name) for name in given.samples.names]
    columns = {key: np.asarray(column)[rows] for key, column in step.table().items()}
    low, high, n = (flags < 0).sum(axis=0), (flags > 0).sum(axis=0), (~missing).sum(axis=0)
    columns.update(n=n, n_low=low, n_high=high, percent=100 * (low + high) / np.maximum(n, 1))
    return columns


def _by_sample(step, given):
    """Return new columns, whether each sample is flagged (None where it has no distance), and the cut."""
    import numpy as np

    distances = step.distances(given.samples)
    unknown = np.isnan(distances)
    flags = _whole(distances > step.cutoff_, unknown)
    n, flagged = int((~unknown).sum()), sum(flag or 0 for flag in flags)
    cut = {
        "elements": [", ".join(step.names_)],
        "coordinates": [step.coordinates],
        "confidence": [step.confidence],
        "cut": [step.cutoff_],
        "n": [n],
        "n_flagged": [flagged],
        "percent": [100 * flagged / max(n, 1)],
    }
    return {"robust_distance": distances, "robust_out": flags}, flags, cut


def _whole(values, missing):
    """Return `values` as whole numbers, None where they are missing."""
    return [None if gap else int(value) for value, gap in zip(values.tolist(), missing.tolist())]
