"""Train one model many times, and map what its members agree on."""

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterString, QgsWkbTypes

from .base import reporting, tell
from .classifier_training import LABEL, ClassifierTraining
from .features import feature_columns
from .gaps import missing, usable_rows
from .kriged_rasters import kept_in_files, raster_paths
from .layers import SampleLayer
from .outputs import write_raster, write_table, write_with_fields
from .parameters import (
    choice,
    crs,
    distance,
    extent,
    field,
    fitted_model,
    flag,
    layer,
    mask,
    occurrences,
    raster,
    report,
    samples,
    seed,
    table,
    text,
    tr,
    whole_number,
)
from .point_style import by_class
from .rasters import study_area
from .records import fingerprint, new_record
from .reference_systems import working_crs
from .survey_grid import survey_grid
from .training_data import TrainingData

TITLES = {
    "batch_som": "batch self-organising maps",
    "som": "online self-organising maps",
    "desom": "deep embedded self-organising maps",
    "paper": "networks of the paper",
    "svm": "support-vector machines",
    "conv1d": "convolutional networks over features",
    "deepinsight": "convolutional networks over images of the features",
}
"""Trainers, and what their members are called."""


class EnsembleMap(ClassifierTraining):
    """Trains one model many times, with other seeds on other bootstrap samples, and maps what the members agree on.

    A single model moves with its seed and with the samples that happened to be taken. <i>p_…</i> is the mean
    probability of each class, <i>entropy</i> what is not known of a sample (0 sure, 1 all classes alike),
    <i>mutual_information</i> the part of it that members disagree on, <i>stability</i> the share of the members that
    name the sample's class. High entropy with little disagreement is ground where the classes themselves mix: more
    samples there do not help. Disagreement is what more samples would settle.

    Classifiers learn from labelled samples. Maps of units need none: their classes are matched between members, and
    with known occurrences a sample is anomaly (twice as dense as on average, or more), halo or background by a score
    in which no occurrence has a say on its own ground.

    Members that agree can agree on something wrong: all learnt from the same survey. Stability says how little the
    result depends on chance, not that it is right, and the accuracy out of bag is a test by lot, which flatters.
    """

    NAME, DISPLAY_NAME, GROUP = "ensemble", "Ensemble", "Evaluation"
    TAGS = ("uncertainty", "entropy", "stability", "bootstrap", "bagging", "seeds", "SOM", "CNN", "SVM")
    HOW_IT_WORKS = (
        "Members learn from samples drawn with replacement and with other seeds. Entropy is −Σ p̄ ln p̄ of the mean "
        "probability, mutual information what the members' own entropies leave of it, both over ln of the number of "
        "classes. Classes of maps are matched one to one."
    )
    PITFALLS = (
        "Stability is not accuracy: all members share the samples and their errors.",
        "Accuracy out of bag has neighbours in the training and flatters.",
        "Ten members tell 90 % from 70 %, not 90 % from 85 %: take more for figures.",
    )
    REFERENCES = ("breiman", "lakshminarayanan", "depeweg", "hubert")
    HELP = {
        "OUTPUT": "The samples with p_… for each class, entropy, mutual_information and stability.",
        "PROBABILITY": "Mean probability of each class, one band each.",
        "ENTROPY": "What is not known: 0 sure, 1 all classes alike.",
        "STABILITY": "Share of the members that name the cell's class.",
        "TABLE": "One row a member: its seed, samples, and accuracy or map quality.",
        "REPORT": "Figures, chart and warnings as a page.",
        "AGREEMENT": "1 all members part the samples alike, 0 as by chance.",
        "MEAN_STABILITY": "Mean over the samples.",
        "OUT_OF_BAG_ACCURACY": "Each sample judged by members that had not drawn it; classifiers only.",
    }
    WRITES_MODEL = False

    TRAINER, SETTINGS, INDICATORS, OCCURRENCES = "TRAINER", "SETTINGS", "INDICATORS", "OCCURRENCES"
    RUNS, BOOTSTRAP, PREFIX = "RUNS", "BOOTSTRAP", "PREFIX"
    EXTENT, CELL_SIZE, MASK, MAX_DISTANCE = "EXTENT", "CELL_SIZE", "MASK", "MAX_DISTANCE"
    OUTPUT, PROBABILITY, ENTROPY, STABILITY, TABLE = "OUTPUT", "PROBABILITY", "ENTROPY", "STABILITY", "TABLE"
    AGREEMENT, MEAN_STABILITY, OUT_OF_BAG_ACCURACY = "AGREEMENT", "MEAN_STABILITY", "OUT_OF_BAG_ACCURACY"

    def initAlgorithm(self, config=None):
        self.add(samples())
        self.add(
            choice(self.TRAINER, self.tr("Trainer"), list(TITLES)),
            "batch_som, som and desom are maps of units; paper, svm, conv1d and deepinsight are classifiers and need "
            "classes. svm needs scikit-learn, conv1d and deepinsight need torch.",
        )
        self.add(
            fitted_model(self.MODEL, self.tr("Trained model with the settings")),
            "A model file of this trainer: its settings are taken. Empty: the trainer's defaults.",
        )
        self.add(
            text(self.SETTINGS, self.tr("Settings")),
            'JSON as a model file stores it, such as {"rows": 6, "columns": 6}; it overrides the file.',
            advanced=True,
        )
        self.add(
            field(self.FEATURES, self.tr("Features"), optional=True, multiple=True),
            "Numeric fields to learn from. Empty: the factor scores that the layer's records name.",
        )
        self.add(
            field(self.INDICATORS, self.tr("Indicator elements"), optional=True, multiple=True, numeric=False),
            "Only factors that hold one of them are used. Has no say where features are chosen.",
        )
        self.add(
            field(self.LABEL, self.tr("Class"), optional=True, numeric=False, default=LABEL),
            f"Classifiers: the field with the class of each sample, as “Label samples” makes it. Empty: {LABEL}.",
        )
        self.add_neighbours()
        self.add(occurrences(optional=True), "Maps of units: they make anomaly, halo and background.")
        self.add(whole_number(self.RUNS, self.tr("Runs"), 20, 2, 500), "Members; ten at least, better twenty.")
        self.add(
            flag(self.BOOTSTRAP, self.tr("Bootstrap samples"), True),
            "Each member learns from samples drawn with replacement. No: all learn from all samples and differ by "
            "their seed alone.",
        )
        self.add(seed(), "The same seed gives the same result.")
        self._add_map()
        self.add(
            flag(self.ALLOW_LABEL_FEATURE, self.tr("Allow features that hold the class")),
            "A feature that tells the class by itself is refused.",
            advanced=True,
        )
        self.add(
            missing(),
            "keep: they are left out of the training and get no result. refuse: the run stops and names them.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.PREFIX, self.tr("Prefix of the new fields"), optional=True),
            "Such as svm_, to keep the fields of several ensembles in one layer.",
            advanced=True,
        )
        self.add(crs(), advanced=True)
        self.add(layer(self.OUTPUT, self.tr("Samples with probabilities"), optional=True))
        for name, label in (
            (self.PROBABILITY, self.tr("Probability of each class")),
            (self.ENTROPY, self.tr("Entropy")),
            (self.STABILITY, self.tr("Stability")),
        ):
            self.add(raster(name, label, optional=True, created=False))
        self.add(table(self.TABLE, self.tr("Members")), optional=True)
        self.add(report(self.REPORT, self.tr("Report")), optional=True)
        self.addOutput(QgsProcessingOutputNumber(self.AGREEMENT, self.tr("Adjusted Rand index of pairs of members")))
        self.addOutput(QgsProcessingOutputNumber(self.MEAN_STABILITY, self.tr("Mean stability")))
        self.addOutput(QgsProcessingOutputNumber(self.OUT_OF_BAG_ACCURACY, self.tr("Accuracy out of bag")))

    def _add_map(self):
        """Add the grid of the rasters."""
        self.add(
            extent(self.EXTENT), "Of the rasters. Empty: that of the samples and the largest distance around them."
        )
        self.add(
            distance(self.CELL_SIZE, self.tr("Cell size")),
            "Empty: a round number near a third of the median spacing of the samples.",
        )
        self.add(mask(self.MASK), "Cells outside get no data.")
        self.add(
            distance(self.MAX_DISTANCE, self.tr("Largest distance")),
            "How far a sample speaks for cells without samples, and for occurrences. Empty: two median spacings.",
            advanced=True,
        )

    def check(self, parameters, context):
        from ..core.ensemble_trainers import MAPS, NEED
        from ..core.errors import DataError

        name = self.text(parameters, self.TRAINER, context)
        self.need(*NEED.get(name, ()), purpose=tr("Trainer {}").format(name))
        self._make(parameters, context)
        if self.given(parameters, self.OCCURRENCES, context) and name not in MAPS:
            raise DataError(
                tr(
                    "Known occurrences make classes of maps of units, and a classifier learns from classes: clear "
                    "them, and give samples classes with “Label samples”."
                )
            )
        wanted = (self.OUTPUT, self.PROBABILITY, self.ENTROPY, self.STABILITY, self.TABLE, self.REPORT)
        if not any(self.given(parameters, output, context) for output in wanted):
            raise DataError(tr("Nothing is to be written: choose an output."))

    def processAlgorithm(self, parameters, context, feedback):
        import numpy as np

        from ..core.blas import describe
        from ..core.ensemble_trainers import MAPS, ONE_AT_A_TIME
        from ..core.estimator import share

        name = self.text(parameters, self.TRAINER, context)
        paths = raster_paths(self, parameters, context, (self.PROBABILITY, self.ENTROPY, self.STABILITY))
        with reporting(feedback) as progress:
            data = (self._read_unlabelled if name in MAPS else self.read)(parameters, context, feedback)
            feedback.pushInfo(self.tr("Matrices are multiplied by {}.").format(describe()))
            given = {
                "runs": self.parameterAsInt(parameters, self.RUNS, context),
                "bootstrap": self.parameterAsBool(parameters, self.BOOTSTRAP, context),
                "seed": self.parameterAsInt(parameters, self.SEED, context),
                "threads": 1 if name in ONE_AT_A_TIME else None,
                "progress": share(progress, 0.05, 0.85),
            }
            # what is wrong with the map is to be said before the training, not after it
            support = self._support(parameters, context, data, share(progress, 0, 0.05)) if paths else None
            found = self._train(parameters, context, feedback, data, given, name in MAPS)
            tell(feedback, found.notices)
            if found.reference is not None:
                feedback.pushInfo(
                    self.tr("Classes are matched to those of member {}, which agrees best with the others.").format(
                        found.reference + 1
                    )
                )
            feedback.pushInfo(found.sentence)
            scores = None
            if found.tested is not None:
                scores = found.tested.scores(found.classes, given["seed"], progress=share(progress, 0.85, 0.88))
                feedback.pushInfo(self.tr("Out of bag, a test by lot: {}").format(scores.sentence))
            rows = np.array([int(key.split(":")[0]) for key in data.keys])
            record = new_record(
                self,
                parameters,
                trainer=name,
                classes=found.classes,
                agreement=round(found.agreement, 4),
                input=fingerprint(data.samples.values),
            )
            outputs = self._write_rasters(data, found, support, paths, record, share(progress, 0.88, 0.98))
            outputs.update(self._write_samples(parameters, context, feedback, data, found, rows, record))
            outputs.update(self._write_members(parameters, context, data, found, scores, record))
        outputs[self.AGREEMENT], outputs[self.MEAN_STABILITY] = found.agreement, float(found.stability.mean())
        if scores is not None:
            outputs[self.OUT_OF_BAG_ACCURACY] = scores.overall["accuracy"]
        return outputs

    def _make(self, parameters, context, data=None):
        """Return what makes a member of a seed."""
        from ..core.ensemble_trainers import MAPS, trainer

        name, settings = self.text(parameters, self.TRAINER, context), self._settings(parameters, context)
        if name in MAPS:
            settings["neighbours"] = self.neighbours(parameters, context)
        if name == "paper" and data is not None:
            # as “Train network” does: where the classes were not balanced, each counts alike all the same
            settings.setdefault("weighted", (data.record.get("balance") or "all") == "all")
        return trainer(name, settings)

    def _settings(self, parameters, context):
        """Return the settings that were given."""
        from ..core.ensemble_trainers import read_settings

        return read_settings(
            self.text(parameters, self.TRAINER, context),
            self.parameterAsFile(parameters, self.MODEL, context),
            self.parameterAsString(parameters, self.SETTINGS, context),
        )

    def neighbours(self, parameters, context):
        """Return over how many samples means are taken: as asked, or as the model did."""
        asked = super().neighbours(parameters, context) or self._settings(parameters, context).get("neighbours", 0)
        path = self.parameterAsFile(parameters, self.MODEL, context)
        if asked or not path:
            return asked
        from ..core.store import load_model

        return load_model(path).provenance.get("neighbours") or 0

    def _train(self, parameters, context, feedback, data, given, is_map):
        """Return the Ensemble."""
        from ..core.ensemble import classifier_ensemble, map_ensemble

        make = self._make(parameters, context, data)
        if not is_map:
            self._tell(data, feedback)
            return classifier_ensemble(make, data.samples, data.labels, data.classes, **given)
        counted = None
        if self.given(parameters, self.OCCURRENCES, context):
            from ..core.occurrence_counts import count_occurrences
            from .other_layers import read_points

            points = read_points(self, parameters, self.OCCURRENCES, data.system, context, feedback)
            reach = self.parameterAsDouble(parameters, self.MAX_DISTANCE, context) or None
            counted = count_occurrences(data.samples.coordinates, points, max_distance=reach, seed=given["seed"])
            tell(feedback, counted.warnings)
        return map_ensemble(make, data.samples, counted=counted, **given)

    def _read_unlabelled(self, parameters, context, feedback):
        """Return the samples of a map of units, which needs no classes."""
        import numpy as np

        source = SampleLayer(self, parameters, self.INPUT, context)
        columns = feature_columns(self, parameters, context, source, feedback)
        feedback.pushInfo(self.tr("Features: {}.").format(", ".join(columns)))
        system = self.system(parameters, context, source, feedback)
        found = source.samples(columns, system, system is not None, feedback)
        found.check(missing=True)
        usable = usable_rows(self, parameters, context, feedback, found, system is not None)
        keys = [f"{row}:{source.labels[row]}" for row in np.flatnonzero(usable).tolist()]
        return TrainingData(source, columns, system, found.rows(usable), None, None, keys, None, {})

    def system(self, parameters, context, layer, feedback):
        """Return the projected reference system to work in, None for a table that no step needs positions of."""
        needed = [self.PROBABILITY, self.ENTROPY, self.STABILITY, self.OCCURRENCES]
        placed = layer.source.wkbType() != QgsWkbTypes.Type.NoGeometry
        means = self.neighbours(parameters, context)
        tuned = placed and self.text(parameters, self.TRAINER, context) == "svm"
        if means or tuned or any(self.given(parameters, name, context) for name in needed):
            return working_crs(layer, feedback, self.parameterAsCrs(parameters, self.CRS, context))
        return None

    def _support(self, parameters, context, data, progress):
        """Return which sample speaks for which cell of the rasters."""
        from ..core.support import SampleSupport

        grid, reach = survey_grid(self, parameters, context, data.layer.coordinates(data.system), data.system)
        inside = study_area(self, parameters, self.MASK, grid, data.system, context)
        return SampleSupport(data.samples.coordinates, grid, "cell", reach, inside, progress)

    def _write_rasters(self, data, found, support, paths, record, progress):
        """Write the rasters that are wanted; return their paths."""
        import numpy as np

        outputs = {}
        for number, (name, style, values) in enumerate(
            (
                (self.PROBABILITY, "scores", found.found.mean),
                (self.ENTROPY, "errors", found.found.relative("entropy")[:, None]),
                (self.STABILITY, "scores", found.stability[:, None]),
            )
        ):
            if name not in paths:
                continue
            names = [f"p_{one}" for one in found.classes] if name == self.PROBABILITY else [name.lower()]
            with kept_in_files({name: (values.shape[1], *support.grid.shape)}) as arrays:
                for band, column in enumerate(values.T):
                    progress((number + band / len(names)) / 3, self.tr("Writing the rasters"))
                    arrays[name][band] = support.raster(column).astype(np.float32)
                outputs[name] = write_raster(
                    paths[name], arrays[name], support.grid, data.system, record, style=style, names=names
                )
        return outputs

    def _write_samples(self, parameters, context, feedback, data, found, rows, record):
        """Write the samples with what the ensemble says of them; return the layer by output."""
        import numpy as np

        prefix, n = self.parameterAsString(parameters, self.PREFIX, context), len(data.layer)
        named = [None] * n
        for row, code in zip(rows.tolist(), found.codes.tolist()):
            named[row] = found.classes[code]
        columns = {f"{prefix}class": named}
        for name, values in (
            *((f"p_{name}", column) for name, column in zip(found.classes, found.found.mean.T)),
            ("probability_sd", found.found.spread[np.arange(len(rows)), found.codes]),
            ("entropy", found.found.relative("entropy")),
            ("mutual_information", found.found.relative("mutual_information")),
            ("stability", found.stability),
            *([] if found.scores is None else [("score_held_out", found.scores)]),
        ):
            filled = np.full(n, np.nan)
            filled[rows] = values
            columns[f"{prefix}{name}"] = filled
        written = write_with_fields(
            self,
            parameters,
            self.OUTPUT,
            context,
            data.layer,
            columns,
            [*data.layer.records, record],
            feedback,
            by_class(f"{prefix}class", {name: name for name in found.classes}),
        )
        return {self.OUTPUT: written} if written else {}

    def _write_members(self, parameters, context, data, found, scores, record):
        """Write the table of the members and the report; return them by output."""
        from .ensemble_report import ensemble_report

        outputs = {}
        written = write_table(self, parameters, self.TABLE, context, found.members, [record])
        if written:
            outputs[self.TABLE] = written
        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if path:
            title = self.tr("Ensemble of {} {}").format(
                found.runs, TITLES[self.text(parameters, self.TRAINER, context)]
            )
            ensemble_report(title, found, scores, data, record["parameters"]).save(path)
            outputs[self.REPORT] = path
        return outputs
