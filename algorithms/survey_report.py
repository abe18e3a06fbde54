"""One page on a survey: its data, every step, maps, how they are judged, and a methods paragraph."""

from qgis.core import QgsProcessing, QgsProcessingParameterMultipleLayers

from .base import GeohaloAlgorithm, reporting, tell
from .layers import SampleLayer
from .outputs import write_table
from .parameters import mask, occurrences, rasters, report, samples, seed, table, text, tr
from .rasters import read_raster, same_crs, study_area
from .records import fingerprint, new_record
from .report_sections import (
    describe_data,
    describe_factors,
    describe_methods,
    describe_steps,
    judge_maps,
    show_classifiers,
    show_map,
)


class SurveyReport(GeohaloAlgorithm):
    """Writes one page on a survey that can be sent, printed and defended.

    It holds what the samples and maps remember of how they were made: the data, every step with its parameters and
    seed, the factors, the maps, how known occurrences judge them (prediction-area plots, ROC and success-rate curves
    with intervals), classifiers, warnings, a methods paragraph to paste, and references. The page is one file, opens
    without the Internet and prints well; its figures are also written as a table.

    Give the samples that the last step left, and the maps in the order in which they shall appear. A map that was made
    with the known occurrences is shown, and marked as such where it is judged by them.
    """

    NAME, DISPLAY_NAME, GROUP = "surveyreport", "Report on a survey", "Evaluation"
    TAGS = ("report", "HTML", "methods", "provenance", "P-A", "ROC")
    REQUIRES = ("matplotlib",)
    HOW_IT_WORKS = (
        "Steps, parameters and seeds are read from the records that layers, rasters and models carry; maps are judged"
        " by the occurrences with the same figures as in Prediction-area plot and Success rate and ROC."
    )
    PITFALLS = (
        "Only steps of GeoHalo are remembered: what you did by hand you must add by hand.",
        "A layer exported to another format loses its records.",
        "Maps made with the occurrences are marked as flattered: quote the held-out ones.",
    )
    REFERENCES = ("pa", "success", "carranza")
    HELP = {
        "TITLE": "Heading of the page.",
        "REPORT": "One HTML file with all pictures in it.",
        "TABLE": "One row a map: the figures of the page.",
    }

    INPUT, MAPS, MODELS, METRICS, OCCURRENCES = "INPUT", "MAPS", "MODELS", "METRICS", "OCCURRENCES"
    MASK, TITLE, SEED, REPORT, TABLE = "MASK", "TITLE", "SEED", "REPORT", "TABLE"

    def initAlgorithm(self, config=None):
        self.add(samples(), "As the last step left them: they remember the steps before it.")
        self.add(text(self.TITLE, self.tr("Title"), tr("Stream-sediment survey")))
        self.add(rasters(self.MAPS, self.tr("Maps"), optional=True), "Scores and classes, in the order of the page.")
        for name, label, note in (
            (self.MODELS, self.tr("Fitted models"), "Files that trainers wrote: factors, maps of units, classifiers."),
            (self.METRICS, self.tr("Figures of merit"), "JSON files that trainers of classifiers wrote as METRICS."),
        ):
            kind = QgsProcessing.SourceType.TypeFile
            self.add(QgsProcessingParameterMultipleLayers(name, label, kind), note, optional=True)
        self.add(occurrences(optional=True), "They judge the maps.")
        self.add(mask(self.MASK), "Only this part of the maps counts.")
        self.add(seed(), "Of the intervals.", advanced=True)
        self.add(report(self.REPORT, self.tr("Report"), optional=False))
        self.add(table(self.TABLE, self.tr("Figures of the maps")))

    def check(self, parameters, context):
        self._models(parameters, context)
        self._metrics(parameters, context)

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.estimator import share
        from .other_layers import read_points
        from .report_page import ReportPage

        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        with reporting(feedback) as progress:
            source = SampleLayer(self, parameters, self.INPUT, context)
            models, metrics = self._models(parameters, context), self._metrics(parameters, context)
            maps, warnings, areas, places = [], [], [], None
            layers = self.parameterAsLayerList(parameters, self.MAPS, context)
            for number, layer in enumerate(layers):
                progress(0.3 * number / len(layers), self.tr("Reading the maps"))
                read = read_raster(layer)
                maps.append((layer, read))
                _check_system(maps[0][1], read)
                areas.append(study_area(self, parameters, self.MASK, read.grid, read.crs, context))
            if maps:
                first = maps[0][1]
                if self.given(parameters, self.OCCURRENCES, context):
                    places = read_points(self, parameters, self.OCCURRENCES, first.crs, context, feedback)
            title = self.parameterAsString(parameters, self.TITLE, context)
            page = ReportPage(title, self._lead(source, maps, places))
            describe_data(page, source)
            for layer, read in maps:
                show_map(page, layer, read, places)
            progress(0.4, self.tr("Judging the maps"))
            figures, notes = judge_maps(
                page,
                maps,
                places,
                areas,
                self.parameterAsInt(parameters, self.SEED, context),
                share(progress, 0.4, 0.9),
            )
            warnings += notes
            describe_factors(page, source, models)
            show_classifiers(page, metrics)
            describe_steps(page, source, [read for _, read in maps], models)
            if warnings:
                page.heading(self.tr("Mind"))
                for warning in warnings:
                    page.box(str(warning), kind="look")
            describe_methods(page, source, [read for _, read in maps], models)
            tell(feedback, warnings)
            record = new_record(self, parameters, input=fingerprint(*(read.values for _, read in maps)))
            written = write_table(self, parameters, self.TABLE, context, figures, [record]) if figures else None
            page.save(path)
        return {self.REPORT: path, **({self.TABLE: written} if written else {})}

    def _lead(self, source, maps, places):
        text = self.tr("{} samples, {} maps").format(len(source), len(maps))
        return text + ("." if places is None else self.tr(", {} known occurrences.").format(len(places)))

    def _models(self, parameters, context):
        """Return the fitted steps of the model files, by file name."""
        from pathlib import Path

        from ..core.store import load_model

        files = self.files(parameters, self.MODELS, context) if self.given(parameters, self.MODELS, context) else []
        return {Path(file).name: load_model(file) for file in files}

    def _metrics(self, parameters, context):
        from .classifier_report import read_metrics

        given = self.given(parameters, self.METRICS, context)
        return read_metrics(self.files(parameters, self.METRICS, context) if given else [])


def _check_system(first, other):
    """Refuse maps in other reference systems than the first."""
    from ..core.errors import DataError

    if not same_crs(first.crs, other.crs):
        raise DataError(
            tr(
                "{name} is in {authid} and {other} in {other_authid}: bring the maps to one reference system (“Warp”)."
            ).format(name=other.name, authid=other.crs.authid(), other=first.name, other_authid=first.crs.authid())
        )
