"""Part a map into populations by the breaks of its concentration-area curve."""

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString, QgsProcessingParameterString, QgsWkbTypes

from .base import GeohaloAlgorithm, reporting, tell
from .layers import SampleLayer
from .map_input import MapInput, check_map, read_map
from .other_layers import polygon_values
from .outputs import write_raster, write_table
from .parameters import (
    POINT,
    POLYGON,
    RASTER,
    band,
    chart,
    distance,
    map_layer,
    mask,
    raster,
    seed,
    table,
    tr,
    whole_number,
)
from .rasters import read_area
from .records import fingerprint, new_record

BLOCKS = 100
"""About so many square blocks of a map are drawn for the bootstrap."""


class ConcentrationAreaPlot(GeohaloAlgorithm):
    """Finds thresholds between background and anomalies where the scaling of area with value changes (C-A fractal).

    The area at or above each of thirty values, evenly spaced in logarithms, is drawn on logarithmic axes. Each
    population of values is a straight line there, found by least squares together with all others; neighbouring lines
    cross at a threshold. The Bayesian information criterion (BIC) says how many lines there are; one line means that
    the map has no threshold. The slopes should grow steeper from line to line, and the log says where they do not.

    For a layer of points the samples are counted instead of the area (number-size model).

    <b>Read breaks with care.</b> Cumulated areas depend on each other, so that the criterion takes too many breaks
    rather than too few: chance alone gives one to three, and a smooth lognormal map three or four. Whole blocks of the
    map, about a hundred, are therefore drawn again and again, since neighbouring cells are no independent evidence:
    each threshold gets an interval, and is said to be chance where the slope may be the same on both sides. Values must
    be above zero: take fuzzy scores, the exponential of factor scores, or concentrations; to add a constant would move
    the breaks.

    The table of the curve has the columns <i>nu</i>, <i>area</i> (km² at or above it, or samples), <i>segment</i> and
    <i>fitted</i>. “Classify anomalies” takes the thresholds as limits.
    """

    NAME, DISPLAY_NAME, GROUP = "concentrationarea", "Concentration-area plot", "Anomaly maps"
    TAGS = ("C-A", "fractal", "threshold", "number-size", "N-S", "population", "break")
    HOW_IT_WORKS = (
        "log area against log value is fitted by an independent straight line a segment, by dynamic programming; the "
        "number of lines by BIC. Thresholds lie where neighbouring lines cross, and blocks of the map drawn again "
        "tell which are more than chance."
    )
    PITFALLS = (
        "Areas are cumulated, so that breaks come too easily: believe dashed thresholds, not dotted ones.",
        "A threshold separates populations of values and says nothing of ore: hold it against occurrences.",
        "Interpolated maps have the smoothness of the interpolator in the curve.",
    )
    REFERENCES = ("cheng", "carranza")
    HELP = {
        "TABLE": "The curve: value, area at or above it, segment, fitted line.",
        "SEGMENTS": "One row a line: slope, R², and the threshold above it with its interval.",
        "CHART": "The curve on logarithmic axes with its lines and thresholds.",
        "THRESHOLDS": "From the lowest to the highest.",
        "N_THRESHOLDS": "0 means one straight line: no threshold.",
        "N_DISTINGUISHABLE": "Thresholds where the slope changes in 95 % of the curves drawn again.",
        "LOWEST_THRESHOLD": "Between background and what stands out from it.",
        "HIGHEST_THRESHOLD": "The limit of the strongest population.",
        "R2": "Share of the curve that the lines explain; always near 1, for areas are cumulated.",
    }

    INPUT, BAND, CLASS_FIELD, MASK, BREAKS = "INPUT", "BAND", "CLASS_FIELD", "MASK", "BREAKS"
    LABEL, BOOTSTRAP, CELL_SIZE, SEED = "LABEL", "BOOTSTRAP", "CELL_SIZE", "SEED"
    TABLE, SEGMENTS, CHART, OUTPUT, THRESHOLDS = "TABLE", "SEGMENTS", "CHART", "OUTPUT", "THRESHOLDS"
    NUMBERS = {
        "N_THRESHOLDS": "Number of thresholds",
        "N_DISTINGUISHABLE": "Thresholds that are more than chance",
        "LOWEST_THRESHOLD": "Lowest threshold",
        "HIGHEST_THRESHOLD": "Highest threshold",
        "R2": "R² of all lines together",
    }

    def initAlgorithm(self, config=None):
        layer = map_layer(self.INPUT, self.tr("Map (raster, polygons or points)"))
        layer.setDataTypes([RASTER, POLYGON, POINT])
        self.add(layer, "Concentrations or scores above zero. Points are counted, of other maps the area is.")
        self.add(band(self.BAND, self.INPUT), "Of a raster.")
        self.add(
            # a field parameter whose parent is a raster brings QGIS 3.22 down
            QgsProcessingParameterString(self.CLASS_FIELD, self.tr("Field of the values"), optional=True),
            "Of polygons or points.",
        )
        self.add(mask(self.MASK), "Only this part of the map counts. Empty: all of it.")
        self.add(
            whole_number(self.BREAKS, self.tr("Number of breaks"), 0, 0, 4),
            "0: as many, up to four, as fit best by the Bayesian information criterion.",
        )
        self.add(
            QgsProcessingParameterString(self.LABEL, self.tr("Name of the map"), optional=True),
            "For chart and log. Empty: the name of the layer, or of the field of points.",
        )
        self.add(
            whole_number(self.BOOTSTRAP, self.tr("Bootstrap curves"), 1000, 0, 10_000),
            "For the intervals of the thresholds. 0: none.",
            advanced=True,
        )
        self.add(
            distance(self.CELL_SIZE, self.tr("Cell size for polygons")),
            "Of the raster of populations, where the map is one of polygons. Empty: about 250 000 cells.",
            advanced=True,
        )
        self.add(seed(), "The same seed gives the same intervals.", advanced=True)
        self.add(raster(self.OUTPUT, self.tr("Populations"), optional=True), "1 is the lowest; not made of points.")
        self.add(table(self.TABLE, self.tr("Concentration-area curve")))
        self.add(table(self.SEGMENTS, self.tr("Straight lines and thresholds")))
        self.add(chart(self.CHART, self.tr("Concentration-area plot")))
        self.addOutput(QgsProcessingOutputString(self.THRESHOLDS, self.tr("Thresholds, parted by ;")))
        for name, label in self.NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(label)))

    def check(self, parameters, context):
        if self._points(parameters, context) is None:
            check_map(self, parameters, context)

    def processAlgorithm(self, parameters, context, feedback):
        import numpy as np

        from ..core.concentration_area import concentration_area
        from ..core.concentration_area_summary import class_names, curve_columns, curve_sentences, segment_columns
        from ..core.estimator import share

        path = self.parameterAsOutputLayer(parameters, self.OUTPUT, context) if parameters.get(self.OUTPUT) else ""
        picture = self.parameterAsFileOutput(parameters, self.CHART, context)
        with reporting(feedback) as progress:
            points = self._points(parameters, context)
            if points is None:
                subject = read_map(self, parameters, context, feedback, share(progress, 0, 0.2), kind="continuous")
                blocks = _map_blocks(subject)
            else:
                subject, blocks = self._samples(parameters, context, feedback)
            areas = subject.areas
            if subject.grid is not None:
                # in square kilometres, which move the curve up or down and leave its breaks where they are
                areas = np.full(subject.values.shape, subject.part_area)
            found = concentration_area(
                subject.values,
                areas,
                self.parameterAsInt(parameters, self.BREAKS, context) or None,
                bootstrap=self.parameterAsInt(parameters, self.BOOTSTRAP, context),
                clusters=blocks,
                seed=self.parameterAsInt(parameters, self.SEED, context),
                progress=share(progress, 0.2, 0.9),
            )
            codes = found.classes(subject.values)
            sizes = np.bincount(codes.ravel(), None if areas is None else areas.ravel(), len(found.slopes) + 1)[1:]
            tell(feedback, found.notices)
            unit = tr("of the area") if points is None else tr("of the samples")
            for sentence in curve_sentences(found, subject.name, sizes, unit):
                feedback.pushInfo(sentence)
            record = new_record(
                self,
                parameters,
                thresholds=found.thresholds.tolist(),
                slopes=found.slopes.tolist(),
                occurrences_used=subject.made_with_occurrences,
                input=fingerprint(subject.values),
            )
            if picture:
                _draw(found, subject.name, points is not None, picture)
            if path and points is not None:
                feedback.pushWarning(self.tr("No raster is made of points: “Samples to raster” makes a map of them."))
                path = ""
            if path:
                grid, cells = subject.raster(codes, self.parameterAsDouble(parameters, self.CELL_SIZE, context))
                labels = class_names(found)
                write_raster(path, cells.astype(np.uint8), grid, subject.crs, record, style="ranks", labels=labels)
            written = {
                name: write_table(self, parameters, name, context, columns, [record])
                for name, columns in (
                    (self.TABLE, curve_columns(found)),
                    (self.SEGMENTS, segment_columns(found, sizes)),
                )
            }
        outputs = {self.OUTPUT: path or None, **written, self.CHART: picture or None}
        thresholds = found.thresholds.tolist()
        return {
            **{name: value for name, value in outputs.items() if value is not None},
            self.THRESHOLDS: ";".join(f"{value:.10g}" for value in thresholds),
            "N_THRESHOLDS": len(thresholds),
            "N_DISTINGUISHABLE": sum(sure is True for sure in found.distinguishable.tolist()),
            "LOWEST_THRESHOLD": thresholds[0] if thresholds else None,
            "HIGHEST_THRESHOLD": thresholds[-1] if thresholds else None,
            "R2": found.r_squared,
        }

    def _points(self, parameters, context):
        """Return the layer if it is one of points; refuse one without a field of values."""
        from ..core.errors import DataError

        layer = self.parameterAsLayer(parameters, self.INPUT, context)
        if not hasattr(layer, "wkbType") or QgsWkbTypes.geometryType(layer.wkbType()) != QgsWkbTypes.PointGeometry:
            return None
        chosen = self.parameterAsString(parameters, self.CLASS_FIELD, context)
        names = [item.name() for item in layer.fields()]
        if chosen not in names:
            text = tr("{layer} has points: choose the field of their values among {names}.")
            if chosen:
                text = tr("{layer} has no field {chosen}: it has {names}.")
            raise DataError(text.format(layer=layer.name(), chosen=chosen, names=", ".join(names) or tr("none")))
        return layer

    def _samples(self, parameters, context, feedback):
        """Return the points as a map whose parts have no area, and the block of each."""
        import numpy as np

        from ..core.errors import DataError

        layer = SampleLayer(self, parameters, self.INPUT, context)
        field = self.parameterAsString(parameters, self.CLASS_FIELD, context)
        positions = layer.coordinates()
        values = layer.samples([field], feedback=feedback).values[:, 0]
        if not len(values):
            raise DataError(tr("The layer has no points: check the layer, its filter and the selection."))
        lacking = int(np.isnan(values).sum())
        if lacking:
            feedback.pushWarning(
                self.tr("{} of {} points lack a value of {} and are left out.").format(lacking, len(values), field)
            )
        study = read_area(self, parameters, self.MASK, layer.crs, context)
        if study is not None:
            inside = polygon_values([(geometry, True) for geometry in study], positions)
            values = np.where([one is True for one in inside], values, np.nan)
        if np.isnan(values).all():
            raise DataError(
                tr("{field} has no values in the study area: check the field, the mask and their CRS.").format(
                    field=field
                )
            )
        name = self.parameterAsString(parameters, self.LABEL, context).strip() or field
        return MapInput(name, values, None, 1.0, layer.crs, None, None, None, {}), _position_blocks(positions)


def _map_blocks(subject):
    """Return the block of each cell or polygon of a map."""
    import numpy as np

    if subject.grid is None:
        centres = [geometry.centroid().asPoint() for geometry in subject.polygons]
        return _position_blocks(np.array([(point.x(), point.y()) for point in centres]))
    side = max(1, round((np.count_nonzero(~np.isnan(subject.values)) / BLOCKS) ** 0.5))
    rows, columns = subject.values.shape
    return (np.arange(rows, dtype=np.int32) // side * columns)[:, None] + np.arange(columns, dtype=np.int32) // side


def _position_blocks(positions):
    """Return the block of each position; points without one are by themselves."""
    import numpy as np

    low, high = np.nanmin(positions, axis=0, initial=np.inf), np.nanmax(positions, axis=0, initial=-np.inf)
    width, height = np.maximum(high - low, 0)
    side = max((width * height / BLOCKS) ** 0.5, width / BLOCKS, height / BLOCKS) or 1.0
    placed = np.isfinite(positions).all(axis=1)
    blocks = -1 - np.arange(len(positions))
    columns, rows = ((positions[placed] - low) // side).astype(int).T
    blocks[placed] = rows * (BLOCKS + 1) + columns
    return blocks


def _draw(found, name, number_size, path):
    from ..core.charts.concentration_area import draw_concentration_area
    from ..core.charts.style import add_axes, new_figure, save_figure

    figure = new_figure(7.6, 4.6)
    draw_concentration_area(add_axes(figure), found, name, number_size)
    save_figure(figure, path)
