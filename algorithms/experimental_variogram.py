"""The experimental variogram of a field."""

from qgis.core import QgsProcessingOutputNumber

from .base import GeohaloAlgorithm, reporting
from .kriging_inputs import add_reading, length_unit, optional_number, read_fields, tell_skewed
from .outputs import write_table
from .parameters import chart, choice, distance, field, number, samples, table, tr
from .records import fingerprint, new_record


class ExperimentalVariogram(GeohaloAlgorithm):
    """Shows how differences between samples grow with their distance: half the mean squared difference by class.

    Look at it before you fit a model. Where it starts above zero lies the nugget: error of sampling and analysis, and
    what varies within the shortest distance. Where it levels off lies the sill, and the distance of that is the range:
    samples farther apart tell nothing of each other. If it never levels off, there is a drift.

    The variogram map shows all directions at once: an ellipse of low values shows that the field reaches farther in
    its direction (anisotropy). Choose four directions to see the same as curves.

    Samples without a value or a position are left out, those at one place averaged.
    """

    NAME, DISPLAY_NAME, GROUP = "experimentalvariogram", "Experimental variogram", "Geostatistics"
    TAGS = ("semivariogram", "kriging", "nugget", "sill", "range", "anisotropy", "variogram map")
    HOW_IT_WORKS = (
        "The semivariance of a class of distance is half the mean squared difference of its pairs (Matheron), or "
        "Cressie and Hawkins' robust mean of root differences."
    )
    PITFALLS = (
        "A few high raw values make the whole curve: take logarithms or scores.",
        "Classes of fewer than 30 pairs, hollow in the chart, are noise.",
        "A curve that never levels off has a drift: use universal kriging, or a longer distance.",
    )
    REFERENCES = ("matheron", "cressie_hawkins", "wackernagel")
    HELP = {
        "N_SAMPLES": "Samples with a value and a position.",
        "LAG_USED": "Width of a class of distance, in map units.",
        "CUTOFF_USED": "Distance up to which pairs were counted, in map units.",
        "VARIANCE": "Where the curve should level off if there is no drift.",
    }

    INPUT, FIELD, LAG, CUTOFF, AZIMUTH = "INPUT", "FIELD", "LAG", "CUTOFF", "AZIMUTH"
    TOLERANCE, BANDWIDTH, ESTIMATOR, DIRECTIONS = "TOLERANCE", "BANDWIDTH", "ESTIMATOR", "DIRECTIONS"
    MISSING, CRS, TABLE, CHART, MAP_CHART = "MISSING", "CRS", "TABLE", "CHART", "MAP_CHART"
    N_SAMPLES, LAG_USED, CUTOFF_USED, VARIANCE = "N_SAMPLES", "LAG_USED", "CUTOFF_USED", "VARIANCE"

    def initAlgorithm(self, config=None):
        self.add(samples())
        self.add(
            field(self.FIELD, self.tr("Field")),
            "A factor score, a logarithm of a concentration, or any other number. Raw concentrations are mostly "
            "skewed: take their logarithm.",
        )
        self.add(
            distance(self.LAG, self.tr("Class width")),
            "Width of a class of distance. Empty: a fifteenth of the longest distance. Metres, if the samples are in "
            "degrees.",
        )
        self.add(
            distance(self.CUTOFF, self.tr("Longest distance")),
            "Empty: a third of the diagonal of the samples' extent. Metres, if the samples are in degrees.",
        )
        self.add(
            choice(self.DIRECTIONS, self.tr("Directions"), ["one", "four"]),
            "one: all directions together, or the azimuth. four: north, north-east, east and south-east, or the "
            "azimuth and every 45° on.",
        )
        self.add(
            number(self.AZIMUTH, self.tr("Azimuth"), None, -360, 360),
            "Degrees clockwise from north. Empty: all directions together.",
        )
        self.add(
            number(self.TOLERANCE, self.tr("Tolerance of the azimuth"), 22.5, 0.1, 90),
            "Degrees to either side.",
            advanced=True,
        )
        self.add(
            distance(self.BANDWIDTH, self.tr("Bandwidth")),
            "Farthest that a pair may lie off the direction. Empty: any distance within the tolerance.",
            advanced=True,
        )
        add_reading(self)
        self.add(
            table(self.TABLE, self.tr("Classes of distance")),
            "One row a class: its edges, the mean distance, the semivariance and the number of pairs.",
        )
        self.add(chart(self.CHART, self.tr("Variogram chart")), "Classes with fewer than 30 pairs are hollow.")
        self.add(chart(self.MAP_CHART, self.tr("Variogram map")), "Semivariance by distance east and north.")
        for name, label in (
            (self.N_SAMPLES, self.tr("Number of samples")),
            (self.LAG_USED, self.tr("Class width used")),
            (self.CUTOFF_USED, self.tr("Longest distance used")),
            (self.VARIANCE, self.tr("Variance of the samples")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def processAlgorithm(self, parameters, context, feedback):
        import numpy as np

        from ..core.errors import DataError
        from ..core.estimator import share
        from ..core.experimental_variogram import LAGS, default_cutoff
        from ..core.variogram_model import by_direction

        name = self.parameterAsString(parameters, self.FIELD, context)
        pictures = [self.parameterAsFileOutput(parameters, output, context) for output in (self.CHART, self.MAP_CHART)]
        estimator = self.text(parameters, self.ESTIMATOR, context)
        with reporting(feedback) as progress:
            read, system = read_fields(self, parameters, context, feedback, [name])
            if len(read) < 2:
                raise DataError(
                    tr(
                        "{name} has values at {n_read} distinct position, and a variogram needs two or more: check "
                        "the layer, its filter and the selection."
                    ).format(name=name, n_read=len(read))
                )
            if not np.ptp(read.values):
                raise DataError(
                    tr("{name} has the same value at all samples: there is no variogram.").format(name=name)
                )
            tell_skewed(feedback, read, estimator)
            cutoff = optional_number(self, parameters, self.CUTOFF, context)
            lag = optional_number(self, parameters, self.LAG, context)
            cutoff = default_cutoff(read.coordinates) if cutoff is None else cutoff
            lag = cutoff / LAGS if lag is None else lag
            found = by_direction(
                read.coordinates,
                read.values,
                self._azimuths(parameters, context),
                self.parameterAsDouble(parameters, self.TOLERANCE, context),
                share(progress, 0, 0.7),
                lag=lag,
                cutoff=cutoff,
                bandwidth=optional_number(self, parameters, self.BANDWIDTH, context),
                estimator=estimator,
            )
            length = length_unit(system)
            self._draw(found, read, pictures, lag, cutoff, length, share(progress, 0.7, 1))
            variance = float(read.values.var(ddof=1))
            feedback.pushInfo(
                self.tr(
                    "{n} samples of {name}, variance {variance:.4g}; classes of {lag:.4g} {length} up to {cutoff:.4g} "
                    "{length}."
                ).format(n=len(read), name=name, variance=variance, lag=lag, cutoff=cutoff, length=length)
            )
            record = new_record(self, parameters, input=fingerprint(read.coordinates, read.values))
            written = write_table(self, parameters, self.TABLE, context, _table(found, lag), [record])
        return {
            **({self.TABLE: written} if written else {}),
            **{output: path for output, path in zip((self.CHART, self.MAP_CHART), pictures) if path},
            self.N_SAMPLES: len(read),
            self.LAG_USED: lag,
            self.CUTOFF_USED: cutoff,
            self.VARIANCE: variance,
        }

    def _azimuths(self, parameters, context):
        azimuth = optional_number(self, parameters, self.AZIMUTH, context)
        if self.text(parameters, self.DIRECTIONS, context) == "one":
            return [None if azimuth is None else azimuth % 180]
        return sorted(((azimuth or 0.0) + step) % 180 for step in (0, 45, 90, 135))

    def _draw(self, found, read, pictures, lag, cutoff, length, progress):
        from ..core.charts.style import add_axes, new_figure, save_figure
        from ..core.charts.variogram import MAP_SIZE, draw_variogram, draw_variogram_map, unit_of
        from ..core.experimental_variogram import variogram_map
        from ..core.variogram_model import as_classes

        name, (chart_path, map_path) = read.names[0], pictures
        words = {"name": name, "unit": unit_of(name), "length": length}
        # both are drawn before either is written
        figures = []
        if chart_path:
            figures.append((new_figure(), chart_path))
            draw_variogram(add_axes(figures[-1][0]), as_classes(found), **words)
        if map_path:
            figures.append((new_figure(*MAP_SIZE), map_path))
            cells = variogram_map(read.coordinates, read.values[:, 0], lag, cutoff, progress=progress)
            draw_variogram_map(add_axes(figures[-1][0]), cells, **words)
        for figure, path in figures:
            save_figure(figure, path)


def _table(found, lag):
    """Return the classes of all directions, by column; an azimuth is empty where all are together."""
    import numpy as np

    upper = np.concatenate([one.upper for one in found.values()])
    return {
        "azimuth": [azimuth for azimuth, one in found.items() for _ in one.pairs],
        "lower": np.maximum(lag * (np.ceil(upper / lag - 1e-9) - 1), 0),
        "upper": upper,
        "distance": np.concatenate([one.distance for one in found.values()]),
        "semivariance": np.concatenate([one.semivariance[:, 0] for one in found.values()]),
        "pairs": np.concatenate([one.pairs for one in found.values()]),
    }
