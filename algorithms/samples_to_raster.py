"""Samples as a raster, each cell speaking for the samples in it or near it."""

from qgis.core import QgsProcessingOutputNumber

from .base import GeohaloAlgorithm, reporting
from .layers import SampleLayer
from .map_input import MOST_CLASSES
from .outputs import write_raster
from .parameters import choice, crs, distance, extent, field, mask, raster, samples, tr
from .rasters import metres, study_area
from .records import fingerprint, new_record
from .reference_systems import working_crs
from .survey_grid import survey_grid


class SamplesToRaster(GeohaloAlgorithm):
    """Turns a field of the samples into a raster map, without interpolation.

    With the support <i>cell</i>, a cell takes the mean of the samples in it (of classes the commonest, of equally
    common ones the highest); a cell without samples takes the nearest sample, if there is one within the largest
    distance. With <i>voronoi</i>, every cell takes the nearest sample within that distance. Beyond it there is no data:
    a map says nothing of ground that nobody has sampled, and its area is the area of the cells with data.

    Samples without a value are passed over. Extent, cell size and distance follow from the positions of all samples, so
    that maps of several fields of one survey share their cells and can be compared.

    Classes are written as whole numbers from 1; text is numbered in the order of the alphabet.
    """

    NAME, DISPLAY_NAME, GROUP = "samplestoraster", "Samples to raster", "Anomaly maps"
    TAGS = ("grid", "rasterise", "Voronoi", "Thiessen", "nearest neighbour", "support")
    HOW_IT_WORKS = (
        "A cell takes the mean of its samples (the commonest of classes), else the nearest sample within the largest "
        "distance; by voronoi always the nearest."
    )
    PITFALLS = (
        "A sample speaks for the ground upstream, and this map draws it around the site: read it as a map of samples.",
        "Where samples lie in pairs or along roads, two median spacings are short: raise the largest distance.",
        "Maps that are to be compared need the same extent, cell size and distance.",
    )
    REFERENCES = ("carranza", "bonham_carter")
    HELP = {
        "OUTPUT": "The map; no data where no sample is near.",
        "AREA_KM2": "Area of the cells that have a value.",
    }

    INPUT, FIELD, SUPPORT, EXTENT, CELL_SIZE = "INPUT", "FIELD", "SUPPORT", "EXTENT", "CELL_SIZE"
    MASK, MAX_DISTANCE, KIND, CRS, OUTPUT = "MASK", "MAX_DISTANCE", "KIND", "CRS", "OUTPUT"
    AREA_KM2, CELL_SIZE_USED = "AREA_KM2", "CELL_SIZE_USED"

    def initAlgorithm(self, config=None):
        self.add(samples())
        self.add(
            field(self.FIELD, self.tr("Field"), numeric=False),
            "A concentration, a score, a factor, or a field of classes.",
        )
        self.add(
            choice(self.SUPPORT, self.tr("What a sample stands for"), ["cell", "voronoi"]),
            "cell: the mean of the samples in a cell, else the nearest one. voronoi: always the nearest one.",
        )
        self.add(extent(self.EXTENT), "Empty: that of the samples and the largest distance around them.")
        self.add(
            distance(self.CELL_SIZE, self.tr("Cell size")),
            "Empty: a round number near a third of the median spacing of the samples.",
        )
        self.add(mask(self.MASK), "Cells outside get no data. Does not change the extent.")
        self.add(
            distance(self.MAX_DISTANCE, self.tr("Largest distance")),
            "How far a sample speaks for cells without samples. Empty: two median sample spacings.",
        )
        self.add(
            choice(self.KIND, self.tr("Kind of field"), ["auto", "value", "class"]),
            f"auto: text and up to {MOST_CLASSES} distinct whole numbers are classes, unless the field is named as a "
            "concentration.",
            advanced=True,
        )
        self.add(crs(self.CRS), advanced=True)
        self.add(raster(self.OUTPUT, self.tr("Map of the samples")))
        self.addOutput(QgsProcessingOutputNumber(self.AREA_KM2, self.tr("Area with data (km²)")))
        self.addOutput(QgsProcessingOutputNumber(self.CELL_SIZE_USED, self.tr("Cell size (map units)")))

    def processAlgorithm(self, parameters, context, feedback):
        import numpy as np

        from ..core.errors import DataError
        from ..core.support import SampleSupport

        path = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        name = self.parameterAsString(parameters, self.FIELD, context)
        with reporting(feedback) as progress:
            layer = SampleLayer(self, parameters, self.INPUT, context)
            system = working_crs(layer, feedback, self.parameterAsCrs(parameters, self.CRS, context))
            coordinates = layer.coordinates(system)
            grid, reach = survey_grid(self, parameters, context, coordinates, system)
            values, labels = self._values(parameters, context, layer, name, feedback)
            known = np.isfinite(coordinates).all(axis=1) & ~np.isnan(values)
            _tell_left_out(feedback, layer, name, coordinates, values)
            if not known.any():
                raise DataError(tr("No sample has a value of {name}: choose another field.").format(name=name))
            inside = study_area(self, parameters, self.MASK, grid, system, context)
            support = SampleSupport(
                coordinates[known], grid, self.text(parameters, self.SUPPORT, context), reach, inside, progress
            )
            if labels is None:
                cells = support.raster(values[known]).astype(np.float32)
            else:
                cells = support.class_raster(values[known])
                cells = np.where(cells < 0, 0, cells).astype(np.uint8)
            area = float(support.valid.sum() * grid.cell_area * metres(system) ** 2 / 1e6)
            feedback.pushInfo(
                self.tr(
                    "{n} samples on {columns} x {rows} cells of {size:g}, {area:.1f} km² with data, "
                    "no farther than {reach:.0f} from a sample."
                ).format(
                    n=int(known.sum()),
                    columns=grid.columns,
                    rows=grid.rows,
                    size=grid.cell_size,
                    area=area,
                    reach=reach,
                )
            )
            record = new_record(
                self,
                parameters,
                field=name,
                classes=labels is not None,
                occurrences_used=_scored_by_occurrences(layer.records, name),
                input=fingerprint(coordinates, values),
            )
            present = None if labels is None else {code: labels[code] for code in np.unique(cells[cells > 0]).tolist()}
            style = "scores" if labels is None else "unit_classes"
            write_raster(path, cells, grid, system, record, style=style, labels=present)
        self._call_after(context, path, name)
        return {self.OUTPUT: path, self.AREA_KM2: area, self.CELL_SIZE_USED: grid.cell_size}

    def _values(self, parameters, context, layer, name, feedback):
        """Return the number of each sample, NaN where empty, and the labels of classes or None for a map of values."""
        import numpy as np

        from ..core.errors import DataError

        kind = self.text(parameters, self.KIND, context)
        cells = layer.cells([name], feedback)[name]
        texts = sorted({cell.strip() for cell in cells if isinstance(cell, str) and cell.strip()})
        words = bool(texts) and not all(map(_is_number, texts))
        # a number among words may be a code, one with decimals makes a word among numbers a mistake
        names = words and not (_is_concentration(name) or _has_limits(texts) or any(map(_is_decimal, texts)))
        if kind == "class" and words or kind == "auto" and names:
            codes = {text: number for number, text in enumerate(texts, 1)}
            values = np.array([codes.get(cell.strip(), np.nan) if isinstance(cell, str) else np.nan for cell in cells])
        else:
            table = layer.samples([name])
            table.check(missing=True)
            values, codes = table.column(name), None
            known = values[~np.isnan(values)]
            distinct = np.unique(known)
            whole = len(distinct) > 0 and not (distinct % 1).any()
            few = len(distinct) <= MOST_CLASSES and not (distinct < 0).any() and not _is_concentration(name)
            if kind == "value" or kind == "auto" and not (whole and few):
                return values, None
            if not whole:
                raise DataError(
                    tr("{name} does not hold whole numbers, so it is no field of classes: take it as values.").format(
                        name=name
                    )
                )
            if distinct[0] < 1 or distinct[-1] > 255:
                codes = {f"{value:.10g}": number for number, value in enumerate(distinct.tolist(), 1)}
                values = np.where(np.isnan(values), np.nan, np.searchsorted(distinct, values) + 1.0)
        if codes is None:
            return values, {int(code): self.tr("Class {}").format(int(code)) for code in distinct}
        if len(codes) > 255:
            raise DataError(
                tr("{name} has {n_codes} classes and a raster holds 255: group them, or choose another field.").format(
                    name=name, n_codes=len(codes)
                )
            )
        feedback.pushInfo(
            self.tr("Classes: {}.").format(", ".join(f"{number} = {text}" for text, number in codes.items()))
        )
        return values, {number: text for text, number in codes.items()}

    def _call_after(self, context, path, name):
        """Call the layer that QGIS will load after the field, unless the user has given it a name."""
        if context.willLoadLayerOnCompletion(path):
            details = context.layerToLoadOnCompletionDetails(path)
            if details.name == self.parameterDefinition(self.OUTPUT).description():
                details.name = name


def _tell_left_out(feedback, layer, name, coordinates, values):
    """Say how many samples have no position or no value."""
    import numpy as np

    nowhere = ~np.isfinite(coordinates).all(axis=1)
    empty = np.isnan(values) & ~nowhere
    for rows, text in (
        (nowhere, tr("{bad} of {n_samples} samples have no position and are passed over (such as {label}).")),
        (empty, tr("{bad} of {n_samples} samples have no value of {name} and are passed over (such as {label}).")),
    ):
        if rows.any():
            label = layer.labels[int(rows.argmax())]
            feedback.pushWarning(text.format(bad=int(rows.sum()), n_samples=len(rows), name=name, label=label))


def _scored_by_occurrences(records, name):
    """Tell whether the samples' records say that `name` was fitted to known occurrences."""
    return any(
        record.get("features", {}).get("score") == name and bool(record.get("layers", {}).get("OCCURRENCES"))
        for record in records
    )


def _is_number(text):
    try:
        float(text)
    except ValueError:
        return False
    return True


def _is_decimal(text):
    return _is_number(text) and not float(text).is_integer()


def _has_limits(texts):
    """Tell whether texts look like a laboratory's, with values below or above a limit."""
    return any(text[0] in "<>≤≥" for text in texts)


def _is_concentration(name):
    from ..core.chain import base_name
    from ..core.elements import parse_field
    from ..core.errors import DataError

    try:
        parse_field(base_name(name))
    except DataError:
        return False
    return True
