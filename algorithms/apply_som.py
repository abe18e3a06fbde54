"""Apply a trained map to samples."""

from .base import GeohaloAlgorithm, reporting, tell
from .features import model_samples
from .gaps import usable_rows
from .layers import SampleLayer
from .other_layers import read_points
from .outputs import write_with_fields
from .parameters import crs, distance, fitted_model, layer, model, number, occurrences, samples, seed, tr, whole_number
from .point_style import by_class
from .records import fingerprint, new_record, version
from .reference_systems import working_crs


class ApplySom(GeohaloAlgorithm):
    """Places samples on a trained map: unit, class, distance, stability and score of each.

    With known occurrences the units are weighed: a unit whose samples lie at more occurrences than their share of the
    area lets expect scores above zero. <i>score</i> uses all occurrences and is the one for the map;
    <i>score_held_out</i> uses for each sample only occurrences away from its own part of the survey and is the one
    to judge the map by. Without occurrences the weights stored in the model are used.

    A model fitted on another sheet is applied to the raw fields with all the steps stored in it: elements are matched
    by symbol and units converted.
    """

    NAME, DISPLAY_NAME, GROUP = "applysom", "Apply map", "Self-organising maps"
    TAGS = ("SOM", "DESOM", "score", "prospectivity")
    HOW_IT_WORKS = (
        "Each sample takes its nearest unit. A unit's score is ln((n + ½)/(e + ½)), n the occurrences at its samples "
        "and e those its share of the area lets one expect, both smoothed over the map. Held-out scores leave out the"
        " occurrences of the sample's own block of ground."
    )
    PITFALLS = (
        "Judge the map by score_held_out alone: score has seen the occurrences it would be judged by.",
        "With fewer than twenty occurrences a score rests on two or three of them in most units.",
        "Occurrences farther from any sample than the largest distance have no say: the log counts them.",
    )
    REFERENCES = ("agterberg", "kohonen", "folds")
    HELP = {
        "MODEL": "As one of the two trainers of maps wrote it, or this tool for another sheet.",
        "FOLDS": "Parts of the ground whose occurrences are left out in turn.",
        "OUTPUT": "The samples with unit, cluster, distance, stability, score and score_held_out.",
        "WEIGHED_MODEL": "The map with the scores of its units, for sheets without known occurrences.",
    }

    INPUT, MODEL, OCCURRENCES, SMOOTHING = "INPUT", "MODEL", "OCCURRENCES", "SMOOTHING"
    MAX_DISTANCE, BLOCK_SIZE, FOLDS, PREFIX, CRS, SEED = "MAX_DISTANCE", "BLOCK_SIZE", "FOLDS", "PREFIX", "CRS", "SEED"
    OUTPUT, WEIGHED_MODEL = "OUTPUT", "WEIGHED_MODEL"

    def initAlgorithm(self, config=None):
        from qgis.core import QgsProcessingParameterString

        self.add(samples())
        self.add(fitted_model(self.MODEL, self.tr("Trained map"), optional=False))
        self.add(occurrences(optional=True), "They give the units their scores. Empty: the scores stored in the model.")
        self.add(
            number(self.SMOOTHING, self.tr("Smoothing over the map"), 0.0, 0),
            "Standard deviation, in units, over which occurrences are spread; 0: an eighth of the longer side.",
            advanced=True,
        )
        self.add(
            distance(self.MAX_DISTANCE, self.tr("Largest distance of an occurrence to its sample")),
            "Empty: two median sample spacings.",
            advanced=True,
        )
        self.add(
            distance(self.BLOCK_SIZE, self.tr("Side of the blocks that are held out")),
            "Empty: about fifty blocks on the survey, two sample spacings wide at least.",
            advanced=True,
        )
        self.add(whole_number(self.FOLDS, self.tr("Folds"), 5, 2, 50), advanced=True)
        self.add(
            QgsProcessingParameterString(self.PREFIX, self.tr("Prefix of the new fields"), optional=True),
            "Such as som_, to keep the fields of several maps in one layer.",
            advanced=True,
        )
        self.add(crs(), advanced=True)
        self.add(seed(), "Decides which blocks make a fold.", advanced=True)
        self.add(layer(self.OUTPUT, self.tr("Samples on the map")))
        self.add(model(self.WEIGHED_MODEL, self.tr("Trained map with scores"), "safetensors"), optional=True)

    def check(self, parameters, context):
        from ..core.store import load_model

        load_model(self.parameterAsFile(parameters, self.MODEL, context), ("som", "desom"))

    def processAlgorithm(self, parameters, context, feedback):
        import numpy as np

        from ..core.estimator import share
        from ..core.store import load_model, save_model

        weighed = self.parameterAsFileOutput(parameters, self.WEIGHED_MODEL, context)
        width = self.parameterAsDouble(parameters, self.SMOOTHING, context)
        prefix = self.parameterAsString(parameters, self.PREFIX, context)
        with reporting(feedback) as progress:
            estimator = load_model(self.parameterAsFile(parameters, self.MODEL, context), ("som", "desom"))
            source = SampleLayer(self, parameters, self.INPUT, context)
            known = parameters.get(self.OCCURRENCES)
            positions = bool(estimator.neighbours or known)
            system = (
                working_crs(source, feedback, self.parameterAsCrs(parameters, self.CRS, context)) if positions else None
            )
            table = model_samples(estimator, source, feedback, system, positions)
            table.check(missing=True)
            usable = usable_rows(self, parameters, context, feedback, table, positions)
            chosen = table.rows(usable)
            chosen.check()
            results = estimator.apply(chosen, share(progress, 0, 0.3))
            results["score"] = np.full(len(chosen), np.nan)
            if known:
                counted = self._count(parameters, context, chosen, system, feedback)
                width = width or max(estimator.rows_, estimator.columns_) / 8
                progress(0.4, self.tr("Weighing the units"))
                estimator.weigh(chosen, counted.areas, counted.counts, width)
                progress(0.6, self.tr("Scoring with occurrences held out"))
                results["score_held_out"] = estimator.held_out_scores(
                    chosen, counted.areas, counted.by_fold, counted.folds, width
                )
            if estimator.unit_scores_ is not None:
                results["score"] = estimator.scores(chosen)
            else:
                feedback.pushWarning(
                    self.tr("The map has no scores: give known occurrences to get them. The field score is empty.")
                )
            columns = {f"{prefix}{name}": _spread(values, usable) for name, values in results.items()}
            record = new_record(
                self,
                parameters,
                features={name: f"{prefix}{name}" for name in results},
                kind=estimator.kind,
                input=fingerprint(table.values),
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
                by_class(f"{prefix}cluster", _classes(results["cluster"])),
            )
            if weighed:
                origin = {**estimator.provenance, "algorithm": self.NAME, "plugin": version()}
                save_model(estimator, weighed, **origin)
        return {self.OUTPUT: result, **({self.WEIGHED_MODEL: weighed} if weighed else {})}

    def _count(self, parameters, context, chosen, system, feedback):
        from ..core.occurrence_counts import count_occurrences

        points = read_points(self, parameters, self.OCCURRENCES, system, context, feedback)
        counted = count_occurrences(
            chosen.coordinates,
            points,
            self.parameterAsDouble(parameters, self.BLOCK_SIZE, context) or None,
            self.parameterAsInt(parameters, self.FOLDS, context),
            self.parameterAsDouble(parameters, self.MAX_DISTANCE, context) or None,
            self.parameterAsInt(parameters, self.SEED, context),
        )
        tell(feedback, counted.warnings)
        feedback.pushInfo(
            self.tr("{n} occurrences at {m} samples are used.").format(
                n=int(counted.counts.sum()), m=int((counted.counts > 0).sum())
            )
        )
        return counted


def _classes(clusters):
    """Return the label of each class of units."""
    return {number_: tr("Class {}").format(number_) for number_ in range(1, int(clusters.max()) + 1)}


def _spread(values, usable):
    """Return `values` of the usable samples among all, None elsewhere."""
    column = [None] * len(usable)
    for row, value in zip(usable.nonzero()[0], values.tolist()):
        column[row] = value
    return column
