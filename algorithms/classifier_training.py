"""What the trainers of classifiers share: their parameters, reading labels, testing, and writing what came of it."""

from qgis.core import QgsProcessingOutputNumber

from .base import GeohaloAlgorithm, reporting, tell
from .classifier_report import metrics_of, report_of
from .features import feature_columns, provenance
from .gaps import missing, usable_rows
from .layers import SampleLayer
from .parameters import (
    chart,
    choice,
    crs,
    distance,
    field,
    flag,
    metrics,
    model,
    report,
    samples,
    seed,
    tr,
    whole_number,
)
from .records import fingerprint, version
from .reference_systems import working_crs
from .training_data import TrainingData, as_class, refuse_label_features

LABEL = "label"
"""Field with the class of each sample, as `labelsamples` calls it."""

USED = "label_used"
"""Field that tells which labelled samples a balanced choice takes; `labelsamples` makes it."""

NUMBERS = {
    "ACCURACY": "Accuracy by the split",
    "BALANCED_ACCURACY": "Balanced accuracy by the split",
    "AUC": "Mean AUC by the split",
    "SPATIAL_ACCURACY": "Accuracy on ground not seen",
    "SPATIAL_BALANCED_ACCURACY": "Balanced accuracy on ground not seen",
    "SPATIAL_AUC": "Mean AUC on ground not seen",
}


class ClassifierTraining(GeohaloAlgorithm):
    """Base of the trainers; a leaf adds its own parameters and makes the classifier."""

    GROUP = "Classifiers"
    HELP = {
        "MODEL": "The trained classifier, for Apply classifier, here and on other sheets.",
        "REPORT": "Both tests side by side, baselines, confusion matrices and warnings, as a page.",
        "CHART": "Confusion matrices, ROC curves, calibration and how the training went, as far as the classifier "
        "has them.",
        "ACCURACY": "Share of the samples tested by lot that got their own class; it flatters.",
        "BALANCED_ACCURACY": "Mean of the shares of each class, which a large background does not drive up.",
        "AUC": "Chance that a sample of a class gets a higher probability than one of another, mean of the classes.",
        "SPATIAL_ACCURACY": "The same on ground that was held out: the figure to believe.",
        "SPATIAL_BALANCED_ACCURACY": "The same on ground that was held out: the figure to believe.",
        "SPATIAL_AUC": "The same on ground that was held out: the figure to believe.",
    }
    WRITES_MODEL = True

    INPUT, FEATURES, LABEL, SPLIT, VALIDATION = "INPUT", "FEATURES", "LABEL", "SPLIT", "VALIDATION"
    ZONE_FIELD, FOLDS, BLOCK_SIZE, BUFFER = "ZONE_FIELD", "FOLDS", "BLOCK_SIZE", "BUFFER"
    NEIGHBOURS = "NEIGHBOURS"
    ALLOW_LABEL_FEATURE, MISSING, CRS, SEED = "ALLOW_LABEL_FEATURE", "MISSING", "CRS", "SEED"
    MODEL, METRICS, REPORT, CHART = "MODEL", "METRICS", "REPORT", "CHART"

    def add_inputs(self):
        """Add the samples, what to learn from, and the classes."""
        self.add(samples())
        self.add(
            field(self.FEATURES, self.tr("Features"), optional=True, multiple=True),
            "Numeric fields to learn from. Empty: the factor scores that the layer's records name.",
        )
        self.add(
            # QGIS takes no default of a field for an answer
            field(self.LABEL, self.tr("Class"), optional=True, numeric=False, default=LABEL),
            "The field with the class of each sample, as “Label samples” makes it; samples without one are left out. "
            f"Empty: {LABEL}.",
        )

    def add_neighbours(self):
        """Add whether neighbouring samples have a say."""
        self.add(
            whole_number(self.NEIGHBOURS, self.tr("Neighbours to average"), 0, 0, 100),
            "Adds the mean of each feature over so many nearest samples (the sample itself included) as further "
            "features, so that a lone value counts less than a group of them. 0: the samples alone.",
        )

    def add_testing(self):
        """Add how the classifier is tested."""
        self.add(
            choice(self.SPLIT, self.tr("Split"), ["stratified", "random", "spatial_block", "zone"]),
            "How samples are parted: three quarters train, a tenth is watched, the rest tests. stratified: by lot "
            "within each class. random: by lot, as in the method's paper. spatial_block: blocks of ground. zone: the "
            "largest zone trains, the others test.",
        )
        self.add(
            choice(
                self.VALIDATION,
                self.tr("Test on ground not seen"),
                ["auto", "block", "zone", "buffered", "nndm", "none"],
            ),
            "block: square blocks are held out in turn. zone: each zone is. buffered: each sample is tested by those "
            "beyond the buffer. nndm: each sample without as many neighbours as make the distances of the test like "
            "those of the map (both train as often as there are samples). auto: zones where a field tells them, else "
            "blocks. This is the score to believe.",
        )
        self.add(
            field(self.ZONE_FIELD, self.tr("Zone"), optional=True, numeric=False),
            "Field with the prospect or zone of each sample, for the choices called zone.",
        )
        self.add(
            whole_number(self.FOLDS, self.tr("Folds of blocks"), 5, 2, 50),
            "Parts of the ground that are held out in turn.",
            advanced=True,
        )
        self.add(
            distance(self.BLOCK_SIZE, self.tr("Side of the blocks")),
            "Empty: the range of the variogram of the first feature, or as wide as leaves four blocks a fold.",
            advanced=True,
        )
        self.add(
            distance(self.BUFFER, self.tr("Buffer around tested samples")),
            "Samples nearer than this to a tested one are not learnt from, where ground is held out. Empty: half a "
            "block, none for zones.",
            advanced=True,
        )
        self.add(
            flag(self.ALLOW_LABEL_FEATURE, self.tr("Allow features that hold the class")),
            "A feature that tells the class by itself is refused, for every test would be passed. The method's paper "
            "has one.",
            advanced=True,
        )
        self.add(seed(), "The same seed gives the same result.")
        self.add(
            missing(),
            "keep: they are left out of the training. refuse: the run stops and counts them.",
            advanced=True,
        )
        self.add(crs(), advanced=True)

    def add_outputs(self):
        """Add the outputs."""
        if self.WRITES_MODEL:
            self.add(model(self.MODEL, self.tr("Trained classifier"), "safetensors"))
        self.add(metrics(self.METRICS, self.tr("Figures of merit")), "For “Compare classifiers”.", optional=True)
        self.add(report(self.REPORT, self.tr("Report")), optional=True)
        self.add(chart(self.CHART, self.tr("Chart")), optional=True)
        for name, label in NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(label)))

    def check(self, parameters, context):
        from ..core.errors import DataError

        wants = [name for name in (self.SPLIT, self.VALIDATION) if self.text(parameters, name, context) == "zone"]
        if wants and not self.given(parameters, self.ZONE_FIELD, context):
            raise DataError(
                tr("Zones are asked for and no field tells them: choose the field with the zone of samples.")
            )

    def train(self, parameters, context, feedback, make, title, read=None, plain=None):
        """
        Read the samples, train and test the classifier that ``make(data)(seed)`` returns, and write the outputs.

        `read` takes parameters, context and feedback and returns `TrainingData`; the fields of the layer if None.
        `plain` makes what is taught shuffled labels; see `core.classifier_evaluation.evaluate`.
        """
        from ..core.blas import describe
        from ..core.classifier_evaluation import evaluate
        from ..core.estimator import share

        with reporting(feedback) as progress:
            data = (read or self.read)(parameters, context, feedback)
            self._tell(data, feedback)
            feedback.pushInfo(self.tr("Matrices are multiplied by {}.").format(describe()))
            run_seed = self.parameterAsInt(parameters, self.SEED, context)
            maker = make(data)
            size = self.block_size(parameters, context, data, feedback)
            found = evaluate(
                maker,
                data.samples,
                data.labels,
                data.classes,
                self.text(parameters, self.SPLIT, context),
                self.validation(parameters, context),
                data.zones,
                folds=self.parameterAsInt(parameters, self.FOLDS, context),
                size=size,
                buffer=self.buffer(parameters, context, size),
                seed=run_seed,
                plain=plain,
                progress=share(progress, 0, 0.85),
            )
            null = ""
            if data.self_consistent:
                chance = self._null(data, run_seed, plain, share(progress, 0.85, 0.95))
                # beside the accuracy only of what was tested alike
                alike = plain is not None or found.classifier.kind == "paper_network"
                accuracy = found.split.scores.overall["accuracy"] if alike else None
                null = "" if chance is None else chance.sentence(accuracy)
            tell(feedback, found.notices)
            for scheme in found.schemes:
                feedback.pushInfo(f"{scheme.name}: {scheme.scores.sentence}")
            for text in (found.distances, found.sentence):
                if text:
                    feedback.pushInfo(text)
            if null:
                feedback.pushWarning(null)
            figures = metrics_of(self, parameters, title, data, found, null)
            outputs = self._write(parameters, context, figures, found, title, null)
            if self.WRITES_MODEL:
                outputs[self.MODEL] = self._save(parameters, context, found, data)
        for prefix, scheme in (("", found.split), ("SPATIAL_", found.spatial)):
            if scheme is not None:
                overall = scheme.scores.overall
                outputs[f"{prefix}ACCURACY"] = overall["accuracy"]
                outputs[f"{prefix}BALANCED_ACCURACY"] = overall["balanced_accuracy"]
                outputs[f"{prefix}AUC"] = overall.get("macro_auc")
        return outputs

    def validation(self, parameters, context):
        """Return how ground not seen is made for the test: block, zone, buffered, nndm or none."""
        asked = self.text(parameters, self.VALIDATION, context)
        if asked != "auto":
            return asked
        return "zone" if self.given(parameters, self.ZONE_FIELD, context) else "block"

    def block_size(self, parameters, context, data, feedback):
        """Return the side of the blocks, metres; None where none are made, or their usual size is to be taken."""
        from ..core.spatial_folds import block_size_of

        asked = self.parameterAsDouble(parameters, self.BLOCK_SIZE, context)
        blocks = self.validation(parameters, context) in ("block", "buffered", "nndm")
        if asked or not (blocks or self.text(parameters, self.SPLIT, context) == "spatial_block"):
            return asked or None
        table = self.features_for_blocks(data).rows(data.labels != "")
        size, reach = block_size_of(table, self.parameterAsInt(parameters, self.FOLDS, context))
        if size is None:
            return None
        name = table.names[0]
        feedback.pushInfo(
            self.tr("Blocks of {:.0f} m; the variogram of {} levels off at {:.0f} m.").format(size, name, reach)
        )
        if size < reach:
            feedback.pushWarning(
                self.tr(
                    "The survey is too small for blocks as wide as that: samples of neighbouring blocks are related, "
                    "and the test on ground not seen still flatters."
                )
            )
        return size

    def features_for_blocks(self, data):
        """Return the samples whose first column says how far ground is alike."""
        return data.samples

    def label_field(self, parameters, context):
        """Return the name of the field with the classes."""
        return self.parameterAsString(parameters, self.LABEL, context) or LABEL

    def buffer(self, parameters, context, size):
        """Return how near to a tested sample none is learnt from, metres; `size` is the side of the blocks."""
        if self.given(parameters, self.BUFFER, context):
            return self.parameterAsDouble(parameters, self.BUFFER, context)
        return (size or 0.0) / 2 if self.validation(parameters, context) in ("block", "buffered") else 0.0

    def neighbours(self, parameters, context):
        """Return over how many samples means are taken as further features; 0 for none."""
        if self.parameterDefinition(self.NEIGHBOURS) is None:
            return 0
        return self.parameterAsInt(parameters, self.NEIGHBOURS, context)

    def read(self, parameters, context, feedback):
        """Return the `TrainingData` of the layer's fields."""
        from ..core.neighbours import with_surroundings

        layer = SampleLayer(self, parameters, self.INPUT, context)
        columns = feature_columns(self, parameters, context, layer, feedback)
        feedback.pushInfo(self.tr("Features: {}.").format(", ".join(columns)))
        system = self.system(parameters, context, layer, feedback)
        table = layer.samples(columns, system, system is not None, feedback)
        table.check(missing=True)
        data = self.labelled(parameters, context, feedback, layer, columns, system, table)
        if not self.parameterAsBool(parameters, self.ALLOW_LABEL_FEATURE, context):
            refuse_label_features(data)
        count = self.neighbours(parameters, context)
        if count:
            data.samples = with_surroundings(data.samples, count)
        return data

    def system(self, parameters, context, layer, feedback):
        """Return the projected reference system to work in, None where no positions are needed."""
        ways = self.validation(parameters, context), self.text(parameters, self.SPLIT, context)
        apart = {"block", "spatial_block", "buffered", "nndm"}.intersection(ways)
        blocks = apart or self.neighbours(parameters, context)
        if blocks or ("zone" in ways and self.parameterAsDouble(parameters, self.BUFFER, context) > 0):
            return working_crs(layer, feedback, self.parameterAsCrs(parameters, self.CRS, context))
        return None

    def labelled(self, parameters, context, feedback, layer, columns, system, table, usable=None):
        """
        Return `TrainingData` of the samples that have all values.

        `table` has a row for each sample of the layer, or for each that is `usable`.
        """
        import numpy as np

        from ..core.classifier import class_order
        from ..core.errors import DataError

        name = self.label_field(parameters, context)
        if usable is None:
            usable = usable_rows(self, parameters, context, feedback, table, system is not None)
            table = table.rows(usable)
        rows = np.flatnonzero(usable)
        record = next((record for record in reversed(layer.records) if record.get("label_field") == name), {})
        cells = layer.cells([name, *([USED] if USED in layer.names and record else [])])
        labels = np.array([as_class(value) for value in cells[name]], object)[usable].astype(str)
        if USED in cells:
            left = np.array([value in (0, "0", False) for value in cells[USED]])[usable] & (labels != "")
            if left.any():
                feedback.pushInfo(
                    self.tr("{} labelled samples are left out to balance the classes ({}).").format(left.sum(), USED)
                )
            labels[left] = ""
        if not (labels != "").any():
            raise DataError(
                tr("No sample has a class in the field {name}: run “Label samples” first.").format(name=name)
            )
        zone = self.parameterAsString(parameters, self.ZONE_FIELD, context)
        zones = [as_class(value) for value in np.array(layer.cells([zone])[zone], object)[usable]] if zone else None
        keys = [f"{row}:{layer.labels[row]}" for row in rows.tolist()]
        classes = class_order(labels[labels != ""])
        return TrainingData(layer, columns, system, table, labels, classes, keys, zones, record)

    def _tell(self, data, feedback):
        """Say how many samples every class has."""
        counts = {name: int((data.labels == name).sum()) for name in data.classes}
        feedback.pushInfo(
            self.tr("Classes: {}; {} samples of none.").format(
                ", ".join(f"{name} {count}" for name, count in counts.items()), int((data.labels == "").sum())
            )
        )
        if data.self_consistent:
            feedback.pushWarning(
                self.tr(
                    "The classes were derived from factor scores: every score below is self-consistency, not skill. "
                    "Label by known occurrences to learn what the map is worth."
                )
            )

    def _null(self, data, seed, plain, progress):
        """
        Return what the same labels reach on scores that know no geology, None if they cannot be made.

        By the classifier that `plain` makes, else by the paper's network, which is quick.
        """
        from ..core.circularity import circularity_null
        from ..core.errors import DataError
        from ..core.paper_network import PaperNetwork
        from ..core.sample_labels import factor_labels, select_balanced

        columns, limits = data.record.get("label_columns"), data.record.get("thresholds")
        if not columns or any(name not in data.layer.names for name in columns):
            return None
        memberships = data.layer.samples(columns)
        memberships = memberships.values[memberships.complete()]
        background, how = data.record.get("background"), data.record.get("balance") or "one_to_one"
        try:
            return circularity_null(
                memberships,
                lambda scores: factor_labels(scores, limits, background).labels,
                plain or (lambda part: PaperNetwork(seed=part)),
                lambda labels, seed: select_balanced(labels, how, seed),
                repeats=3,
                seed=seed,
                progress=progress,
            )
        except DataError:
            return None

    def _save(self, parameters, context, found, data):
        """Write the model; return its path."""
        from ..core.store import save_model

        path = self.parameterAsFileOutput(parameters, self.MODEL, context)
        save_model(
            found.classifier,
            path,
            **provenance(data.layer, data.columns, data.system),
            neighbours=self.neighbours(parameters, context),
            algorithm=self.NAME,
            plugin=version(),
            input=fingerprint(data.samples.values),
            cell_size=data.cell_size,
            label={key: data.record.get(key) for key in ("label_source", "label_columns", "thresholds")},
            split={
                name: [data.keys[row] for row in getattr(found.parts, name)]
                for name in ("training", "validation", "testing")
            },
        )
        return path

    def _write(self, parameters, context, figures, found, title, null):
        """Write the figures, report and chart that are wanted; return their paths by output."""
        import json

        from ..core.charts.style import save_figure
        from ..core.files import replacing
        from .classifier_report import figure_of

        outputs = {}
        for name in (self.METRICS, self.REPORT, self.CHART):
            path = self.parameterAsFileOutput(parameters, name, context)
            if not path:
                continue
            outputs[name] = path
            if name == self.METRICS:
                with replacing(path) as temporary:
                    temporary.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
            elif name == self.REPORT:
                report_of(figures, found, title, null).save(path)
            else:
                save_figure(figure_of(found, title), path)
        return outputs
