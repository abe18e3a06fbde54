"""Give samples the classes that a classifier learns: by factors, occurrences, outlined ground, or a threshold."""

import re

from qgis.core import QgsProcessingOutputNumber

from .base import GeohaloAlgorithm, reporting, tell
from .features import factor_model
from .gaps import missing, tell_missing, usable_rows
from .layers import SampleLayer
from .other_layers import nearest_polygons, read_polygons, read_typed_points
from .outputs import write_with_fields
from .parameters import choice, crs, distance, field, layer, number, occurrences, polygons, samples, seed, text, tr
from .point_style import by_label
from .records import fingerprint, new_record
from .reference_systems import working_crs

METHODS = ("auto", "factors", "occurrences", "polygons", "thresholds")
RULES = ("value", "tukey", "percentile", "concentration-area")

_FUZZY = "_fuzzy"


class LabelSamples(GeohaloAlgorithm):
    """Gives samples the classes that a classifier is to learn, in the field <i>label</i>.

    <b>occurrences</b> (recommended): a sample near a known occurrence is of its deposit type, one far from all of them
    is background, and one between is of no class. <b>polygons</b>: the same for ground that was outlined in the field.
    <b>factors</b>: a sample is anomalous for the factor whose fuzzy score is highest, if it reaches the threshold, and
    background below a lower limit. <b>thresholds</b>: anomaly and background by one field.

    Labels made of scores are no evidence: a classifier that reads the same scores finds its own threshold again, on
    random numbers as well. How well it does so is self-consistency, not skill. The layer remembers where its labels
    come from, and the tools that train say so.

    <i>label_used</i> is 1 for the samples to learn from, so that the background does not drown the rest; others keep
    their label. <i>label_multi</i> is 1 where several factors reach their thresholds.
    """

    NAME, DISPLAY_NAME, GROUP = "labelsamples", "Label samples", "Classifiers"
    TAGS = ("classes", "training", "targets", "anomaly", "background", "balance", "supervised")
    HOW_IT_WORKS = (
        "By occurrences or polygons, the distance to the nearest decides: its class within the radius, background "
        "from the distance of the background on. By factors, the highest fuzzy score decides, if it reaches the "
        "threshold."
    )
    PITFALLS = (
        "Labels made of scores test nothing but the threshold itself: prefer occurrences or mapped ground.",
        "Background far from known occurrences may hold unknown ones: a classifier then learns to overlook them.",
        "A class of fewer than ten samples cannot be tested: join it with another.",
    )
    REFERENCES = ("carranza", "cheng", "tahmooresi")
    HELP = {
        "PERCENTILE": "Percentile of the samples that is the threshold, by the rule of that name.",
        "OCCURRENCES": "Where ore is known; their field of types may give the classes.",
        "POLYGONS": "Ground that was mapped as mineralised, altered or barren.",
        "OUTPUT": "The samples with label, label_used and, by factors, label_multi.",
        "LABELLED": "Samples that got a class.",
        "UNLABELLED": "Samples between the classes, which nothing is learnt from.",
    }

    INPUT, METHOD, SCORES, RULE, THRESHOLD = "INPUT", "METHOD", "SCORES", "RULE", "THRESHOLD"
    PERCENTILE, BACKGROUND = "PERCENTILE", "BACKGROUND"
    OCCURRENCES, TYPE_FIELD, POLYGONS, CLASS_FIELD = "OCCURRENCES", "TYPE_FIELD", "POLYGONS", "CLASS_FIELD"
    RADIUS, BACKGROUND_DISTANCE, BALANCE, SEED = "RADIUS", "BACKGROUND_DISTANCE", "BALANCE", "SEED"
    MISSING, CRS, OUTPUT = "MISSING", "CRS", "OUTPUT"
    LABELLED, UNLABELLED = "LABELLED", "UNLABELLED"

    def initAlgorithm(self, config=None):
        self.add(samples())
        self.add(
            choice(self.METHOD, self.tr("Labels by"), METHODS),
            "auto: occurrences if they are given, else polygons if they are, else factors.",
        )
        self.add(
            field(self.SCORES, self.tr("Scores (factors, thresholds)"), optional=True, multiple=True),
            "factors: fuzzy scores, such as F1_fuzzy; empty: all of the newest factor analysis. thresholds: one field.",
        )
        self.add(
            choice(self.RULE, self.tr("Threshold is"), RULES),
            "value: as stated below. tukey: the upper fence of the boxplot of the scores. percentile: of the samples. "
            "concentration-area: the main break of the concentration-area curve.",
        )
        self.add(
            text(self.THRESHOLD, self.tr("Threshold")),
            "One number for all scores, or one each, such as 0.7;0.8. Empty: 0.7 for factors.",
        )
        self.add(number(self.PERCENTILE, self.tr("Percentile"), 95.0, 50, 99.99), advanced=True)
        self.add(
            number(self.BACKGROUND, self.tr("Limit of the background (factors)"), 0.6, 0, 1),
            "Samples with all fuzzy scores below it are background; those between are of no class.",
            advanced=True,
        )
        self.add(occurrences(optional=True))
        self.add(
            field(self.TYPE_FIELD, self.tr("Deposit type"), self.OCCURRENCES, numeric=False, optional=True),
            "Empty: all occurrences are of one class, mineralised.",
        )
        self.add(polygons(self.POLYGONS, self.tr("Outlined ground (polygons)")))
        self.add(
            field(
                self.CLASS_FIELD, self.tr("Class of the outlined ground"), self.POLYGONS, numeric=False, optional=True
            ),
            "Empty: all polygons are of one class, mineralised. Where polygons are outlined as background, no other "
            "samples are.",
        )
        self.add(
            distance(self.RADIUS, self.tr("Radius")),
            "Samples up to here from an occurrence or polygon are of its class. Empty: two median sample spacings, and "
            "0 for polygons.",
        )
        self.add(
            distance(self.BACKGROUND_DISTANCE, self.tr("Distance of the background")),
            "Samples from here on are background. Empty: two radii, and two median sample spacings for polygons.",
        )
        self.add(
            choice(self.BALANCE, self.tr("Samples to learn from"), ["one_to_one", "equal_per_class", "all"]),
            "one_to_one: as many of the background, by lot, as of all other classes together. equal_per_class: as many "
            "of each as the rarest has. all: every sample with a class.",
            advanced=True,
        )
        self.add(seed(), "Of the lot.", advanced=True)
        self.add(
            missing(),
            "keep: they stay in the layer and are of no class. refuse: the run stops and names them.",
            advanced=True,
        )
        self.add(crs(self.CRS), advanced=True)
        self.add(layer(self.OUTPUT, self.tr("Labelled samples")))
        self.addOutput(QgsProcessingOutputNumber(self.LABELLED, self.tr("Samples with a class")))
        self.addOutput(QgsProcessingOutputNumber(self.UNLABELLED, self.tr("Samples of no class")))

    def check(self, parameters, context):
        from ..core.errors import DataError

        method = self._method(parameters, context)
        for wanted, name in (("occurrences", self.OCCURRENCES), ("polygons", self.POLYGONS)):
            if method == wanted and not self.given(parameters, name, context):
                what = self.parameterDefinition(name).description()
                raise DataError(
                    tr("Labels by {wanted} need a layer: choose “{what}”, or another method.").format(
                        wanted=wanted, what=what
                    )
                )
        if method in ("factors", "thresholds"):
            self._thresholds(parameters, context)
            self._scores(parameters, context, SampleLayer(self, parameters, self.INPUT, context), method)

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.sample_labels import select_balanced

        with reporting(feedback) as progress:
            source = SampleLayer(self, parameters, self.INPUT, context)
            method = self._method(parameters, context)
            by = {
                "factors": self._by_factors,
                "thresholds": self._by_threshold,
                "occurrences": self._by_occurrences,
                "polygons": self._by_polygons,
            }
            found, read, derived = by[method](parameters, context, feedback, source)
            progress(0.6, self.tr("Labels"))
            _check_classes(found)
            used = select_balanced(
                found.labels,
                self.text(parameters, self.BALANCE, context),
                self.parameterAsInt(parameters, self.SEED, context),
            )
            # what lacks a value or a position has been named already
            tell(feedback, [notice for notice in found.notices if notice.code != "missing"])
            self._tell(feedback, found, used, method, derived)
            columns = {"label": [label or None for label in found.labels.tolist()]}
            if found.multi is not None or "label_multi" in source.names:
                columns["label_multi"] = [0] * len(used) if found.multi is None else found.multi.astype(int).tolist()
            columns["label_used"] = used.astype(int).tolist()
            record = new_record(
                self,
                parameters,
                label_field="label",
                label_source=method,
                label_columns=derived,
                thresholds=[] if found.thresholds is None else found.thresholds.tolist(),
                background=self.parameterAsDouble(parameters, self.BACKGROUND, context),
                balance=self.text(parameters, self.BALANCE, context),
                counts=found.counts,
                unlabelled=found.unlabelled,
                input=fingerprint(read),
            )
            records = [*source.records, record]
            output = write_with_fields(
                self, parameters, self.OUTPUT, context, source, columns, records, feedback, by_label
            )
        return {
            self.OUTPUT: output,
            self.LABELLED: len(used) - found.unlabelled,
            self.UNLABELLED: found.unlabelled,
        }

    def _by_factors(self, parameters, context, feedback, source):
        """Return the labels, the numbers and the fields they are made of."""
        from ..core.sample_labels import THRESHOLD, factor_labels
        from ..core.score_thresholds import membership_thresholds

        columns = self._scores(parameters, context, source, "factors")
        values = self._read(parameters, context, feedback, source, columns).values
        names = [name[: -len(_FUZZY)] if name.endswith(_FUZZY) else name for name in columns]
        rule = self.text(parameters, self.RULE, context)
        limit = self.parameterAsDouble(parameters, self.BACKGROUND, context)
        limits = self._thresholds(parameters, context) or THRESHOLD
        if rule != "value":
            # the limits of scores that are none would say nothing
            factor_labels(values, background=limit, names=names)
            percentile = self.parameterAsDouble(parameters, self.PERCENTILE, context)
            limits = membership_thresholds(values, rule, percentile, names)
        return factor_labels(values, limits, limit, names), values, columns

    def _by_threshold(self, parameters, context, feedback, source):
        from ..core.sample_labels import threshold_labels

        columns = self._scores(parameters, context, source, "thresholds")
        values = self._read(parameters, context, feedback, source, columns).values[:, 0]
        rule = self.text(parameters, self.RULE, context)
        if rule == "tukey":
            _tell_scale(columns[0], feedback)
        stated = self._thresholds(parameters, context)
        percentile = self.parameterAsDouble(parameters, self.PERCENTILE, context)
        return threshold_labels(values, rule, stated and stated[0], percentile, columns[0]), values, columns

    def _by_occurrences(self, parameters, context, feedback, source):
        from ..core.sample_labels import occurrence_labels

        kind = self.parameterAsString(parameters, self.TYPE_FIELD, context)
        places, system = self._places(parameters, context, feedback, source)
        points, types = read_typed_points(self, parameters, self.OCCURRENCES, system, context, feedback, kind)
        radius, far = self._distances(parameters, context)
        return occurrence_labels(places, points, types, radius, far), places, []

    def _by_polygons(self, parameters, context, feedback, source):
        import numpy as np

        from ..core.errors import DataError
        from ..core.grid import median_spacing
        from ..core.sample_labels import FAR, REACH, distance_labels

        kind = self.parameterAsString(parameters, self.CLASS_FIELD, context)
        places, system = self._places(parameters, context, feedback, source)
        outlines = read_polygons(self, parameters, self.POLYGONS, system, context, kind)
        if not outlines:
            raise DataError(tr("The outlined ground has no polygons: check the layer, its filter and the selection."))
        distances, values = nearest_polygons(outlines, places.tolist())
        radius, far = self._distances(parameters, context)
        far = max(REACH * median_spacing(places), FAR * (radius or 0.0)) if far is None else far
        classes = [value for _, value in outlines] if kind else [None]
        return distance_labels(np.array(distances), values, radius or 0.0, far, classes), places, []

    def _method(self, parameters, context):
        method = self.text(parameters, self.METHOD, context)
        if method != "auto":
            return method
        if self.given(parameters, self.OCCURRENCES, context):
            return "occurrences"
        return "polygons" if self.given(parameters, self.POLYGONS, context) else "factors"

    def _scores(self, parameters, context, source, method):
        """Return the fields to make labels of."""
        from ..core.errors import DataError

        chosen = self.names(parameters, self.SCORES, context)
        absent = [name for name in chosen if name not in source.names]
        if absent:
            raise DataError(
                tr("The layer has no field {absent}: it has {names}.").format(
                    absent=", ".join(absent), names=", ".join(source.names)
                )
            )
        if method == "thresholds":
            if len(chosen) != 1:
                raise DataError(
                    tr("Labels by a threshold need one field, and there are {n_chosen}: choose one score.").format(
                        n_chosen=len(chosen)
                    )
                )
            return chosen
        if chosen:
            return chosen
        model = factor_model(source)
        noted = [f"{name}{_FUZZY}" for name in model.factor_names_] if model is not None else []
        found = noted if noted and all(name in source.names for name in noted) else []
        found = found or [name for name in source.names if re.fullmatch(rf"F\d+{_FUZZY}", name)]
        if not found:
            raise DataError(
                tr(
                    "The layer has no fuzzy factor scores such as F1_fuzzy: run “Factor scores” first, choose the "
                    "scores, or give known occurrences."
                )
            )
        return found

    def _thresholds(self, parameters, context):
        """Return the stated thresholds as a list of numbers, None without any."""
        from ..core.errors import DataError

        given = self.value(parameters, self.THRESHOLD, context)
        if given is None:
            rule = self.text(parameters, self.RULE, context)
            if rule == "value" and self._method(parameters, context) == "thresholds":
                raise DataError(
                    tr("State the threshold, or choose how it is found (tukey, percentile, concentration-area).")
                )
            return None
        try:
            return [float(part) for part in str(given).replace(";", " ").split()]
        except ValueError:
            raise DataError(
                tr("The threshold {given!r} is no number: write it like 0.7, and several with ; between them.").format(
                    given=str(given)
                )
            ) from None

    def _read(self, parameters, context, feedback, source, columns):
        """Return the scores as `Samples`; the log counts those that lack one."""
        table = source.samples(columns, feedback=feedback)
        table.check(missing=True)
        tell_missing(self, parameters, context, feedback, table)
        return table

    def _places(self, parameters, context, feedback, source):
        """Return the positions of the samples, and their reference system."""
        import numpy as np

        from ..core.samples import Samples

        system = working_crs(source, feedback, self.parameterAsCrs(parameters, self.CRS, context))
        places = source.coordinates(system)
        # only positions count, and a table has a column
        table = Samples(["position"], np.zeros((len(places), 1)), places, source.labels)
        usable_rows(self, parameters, context, feedback, table, True)
        return places, system

    def _distances(self, parameters, context):
        """Return radius and distance of the background, None where they are not given."""
        return tuple(
            self.parameterAsDouble(parameters, name, context) if self.given(parameters, name, context) else None
            for name in (self.RADIUS, self.BACKGROUND_DISTANCE)
        )

    def _tell(self, feedback, found, used, method, derived):
        """Say how many samples are of each class, and what the labels are worth."""
        counts = ", ".join(f"{name} {count}" for name, count in found.counts.items())
        feedback.pushInfo(self.tr("Samples of each class: {}; {} of no class.").format(counts, found.unlabelled))
        if found.thresholds is not None:
            limits = ", ".join(f"{name} {limit:.4g}" for name, limit in zip(found.classes, found.thresholds))
            feedback.pushInfo(self.tr("Thresholds: {}.").format(limits))
        if found.multi is not None and found.multi.any():
            feedback.pushInfo(
                self.tr(
                    "{} samples are anomalous for several factors and are of the one with the highest score."
                ).format(int(found.multi.sum()))
            )
        if used.sum() < len(used) - found.unlabelled:
            feedback.pushInfo(
                self.tr("{} of {} samples with a class are to learn from (label_used), to balance the classes.").format(
                    int(used.sum()), len(used) - found.unlabelled
                )
            )
        if derived:
            feedback.pushWarning(
                self.tr(
                    "The labels are made of {}: how well a classifier that reads the same finds them again is "
                    "self-consistency, not skill. Label by known occurrences or outlined ground to learn what the map "
                    "is worth."
                ).format(", ".join(derived))
            )


def _check_classes(found):
    """Refuse labels of one class: there is nothing to tell apart."""
    from ..core.errors import DataError

    present = [name for name, count in found.counts.items() if count]
    if len(present) < 2:
        raise DataError(
            tr(
                "All samples with a class are of one ({present}), and a classifier needs two: choose other "
                "thresholds or distances."
            ).format(present=present[0] if present else tr("none has any"))
        )


def _tell_scale(name, feedback):
    """Say that the fences of concentrations themselves flag too much."""
    from ..core.chain import TRANSFORMED, suffix_of
    from ..core.elements import known_fields

    if suffix_of(name) not in TRANSFORMED and any(one.unit for one in known_fields([name])):
        feedback.pushWarning(
            tr(
                "{} is a concentration: these are skewed, and the fence takes far too many samples for anomalous. Take "
                "its logarithm (“Transform concentrations”)."
            ).format(name)
        )
