"""Make the synthetic sample survey."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsWkbTypes,
)

from .base import GeohaloAlgorithm, reporting
from .outputs import DOUBLE, INTEGER, TEXT, write_features, write_raster
from .parameters import LINE, POLYGON, layer, raster, seed, whole_number
from .records import new_record
from .reference_systems import known_crs


class SampleSurvey(GeohaloAlgorithm):
    """Makes a synthetic stream-sediment survey to learn and to test with: samples, occurrences, geology and the truth.

    The ground is invented and stated number by number in the documentation: a terrain with its drainage, rock units,
    two mineral systems (copper-gold, lead-zinc-silver), barren look-alikes (mafic rock, black shale, a town), and what
    a laboratory makes of it: two laboratories, values below several detection limits as text (such as <0.5), gaps and a
    few gross errors. <i>Truth</i> is the planted anomaly: 1 background, 2 halo, 3 anomaly.
    """

    NAME, DISPLAY_NAME, GROUP = "samplesurvey", "Make sample survey", "Samples"
    TAGS = ("synthetic", "example", "demo")
    HOW_IT_WORKS = (
        "Rocks, terrain, drainage and mineral systems are drawn from stated formulas and the seed; each sample takes "
        "the mean of the ground upstream of it, to which errors of sampling and of the laboratory are added."
    )
    PITFALLS = (
        "The ground is invented: what works on it need not work on yours.",
        "Truth is there to learn by. Give it to no tool that is to find it.",
        "Some cells are wrong on purpose, as in any delivery: check the samples first.",
    )
    REFERENCES = ("carranza", "reimann")
    HELP = {
        "N_SAMPLES": "Sites that are sampled; more of them lie closer together.",
        "SAMPLES": "The samples, with concentrations as text, as a laboratory writes them.",
        "OCCURRENCES": "Known mineral occurrences, with name, type and commodity.",
        "GEOLOGY": "Rock units as polygons.",
        "STREAMS": "The drainage that the samples were taken from.",
        "FAULTS": "Faults as lines.",
        "TRUTH": "Where metal was planted: 1 background, 2 halo, 3 anomaly.",
    }

    SEED, N_SAMPLES = "SEED", "N_SAMPLES"
    SAMPLES, OCCURRENCES, GEOLOGY, STREAMS, FAULTS, TRUTH = (
        "SAMPLES",
        "OCCURRENCES",
        "GEOLOGY",
        "STREAMS",
        "FAULTS",
        "TRUTH",
    )

    def initAlgorithm(self, config=None):
        self.add(seed(self.SEED), "Another seed is another survey on other ground.")
        self.add(whole_number(self.N_SAMPLES, self.tr("Number of samples"), 800, 100, 2000))
        self.add(layer(self.SAMPLES, self.tr("Stream-sediment samples")))
        self.add(layer(self.OCCURRENCES, self.tr("Known mineral occurrences")))
        self.add(layer(self.GEOLOGY, self.tr("Geology"), POLYGON))
        self.add(layer(self.STREAMS, self.tr("Streams"), LINE, True, False))
        self.add(layer(self.FAULTS, self.tr("Faults"), LINE, True, False))
        self.add(raster(self.TRUTH, self.tr("Planted anomaly (truth)")))

    def processAlgorithm(self, parameters, context, feedback):
        import numpy as np

        from ..core.grid import Grid
        from ..core.synthetic_survey import sample_survey

        path = self.parameterAsOutputLayer(parameters, self.TRUTH, context)
        with reporting(feedback) as progress:
            survey = sample_survey(
                self.parameterAsInt(parameters, self.SEED, context),
                self.parameterAsInt(parameters, self.N_SAMPLES, context),
                progress,
            )
        record = new_record(self, parameters)
        crs = known_crs(QgsCoordinateReferenceSystem(survey.crs))

        def write(name, kind, columns, geometries, style):
            fields = QgsFields()
            for field, values in columns.items():
                first = next((value for value in values if value is not None), "")
                fields.append(
                    QgsField(field, INTEGER if isinstance(first, int) else DOUBLE if isinstance(first, float) else TEXT)
                )

            def features():
                for row, geometry in enumerate(geometries):
                    feature = QgsFeature(fields)
                    feature.setGeometry(geometry)
                    feature.setAttributes([values[row] for values in columns.values()])
                    yield feature

            return write_features(self, parameters, name, context, fields, kind, crs, features(), [record], style)

        results = {
            self.SAMPLES: write(
                self.SAMPLES,
                QgsWkbTypes.Point,
                {
                    "sample_id": survey.ids,
                    "laboratory": survey.laboratories,
                    "rock_class": survey.rock_classes,
                    "catchment_km2": [round(float(area), 2) for area in survey.catchment_km2],
                    # blank, as in a spreadsheet, is NULL in a layer
                    **{name: [cell or None for cell in cells] for name, cells in survey.columns.items()},
                },
                [QgsGeometry.fromPointXY(QgsPointXY(*map(float, xy))) for xy in survey.coordinates],
                "samples",
            ),
            self.OCCURRENCES: write(
                self.OCCURRENCES,
                QgsWkbTypes.Point,
                {name: [getattr(item, name) for item in survey.occurrences] for name in ("name", "type", "status")},
                [QgsGeometry.fromPointXY(QgsPointXY(item.easting, item.northing)) for item in survey.occurrences],
                "occurrences",
            ),
            self.GEOLOGY: write(
                self.GEOLOGY,
                QgsWkbTypes.Polygon,
                {
                    name: [getattr(item, name) for item in survey.geology]
                    for name in ("code", "name", "rock_class", "age")
                },
                [
                    QgsGeometry.fromPolygonXY([[QgsPointXY(*map(float, xy)) for xy in ring] for ring in item.rings])
                    for item in survey.geology
                ],
                "geology",
            ),
            self.STREAMS: write(
                self.STREAMS,
                QgsWkbTypes.LineString,
                {"strahler": [int(item.order) for item in survey.streams]},
                [
                    QgsGeometry.fromPolylineXY([QgsPointXY(*map(float, xy)) for xy in item.line])
                    for item in survey.streams
                ],
                "streams",
            ),
            self.FAULTS: write(
                self.FAULTS,
                QgsWkbTypes.LineString,
                {"name": [item.name for item in survey.faults]},
                [
                    QgsGeometry.fromPolylineXY([QgsPointXY(*map(float, xy)) for xy in item.line])
                    for item in survey.faults
                ],
                "faults",
            ),
        }
        truth = survey.truth
        grid = Grid(truth.west, truth.north, truth.cell_size, *truth.classes.shape)
        results[self.TRUTH] = write_raster(
            path, truth.classes.astype(np.uint8), grid, crs, record, style="anomaly_classes"
        )
        return {name: value for name, value in results.items() if value is not None}
