"""A map to be judged by known occurrences: a raster or polygons, of values or of classes."""

from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsGeometry,
    QgsProcessingParameterString,
    QgsRasterLayer,
    QgsWkbTypes,
)

from .other_layers import polygon_values, read_polygons
from .parameters import band, choice, map_layer, mask, tr
from .rasters import check_projected, check_values, metres, rasterise, read_area, read_raster, study_area
from .reference_systems import known_crs, utm_zone

KINDS = ("auto", "continuous", "classes")

MOST_CLASSES = 20
"""A map of so many distinct whole numbers at most is taken for one of classes."""


@dataclass
class MapInput:
    """
    A map and its parts: the cells of a raster, or polygons.

    Attributes
    ----------
    name : str
        What the map is called.
    values : array
        Value of each part, NaN without data or outside the study area; (rows, columns) of a raster.
    areas : (n,) array or None
        Square kilometres of each polygon; None for a raster, whose cells are alike.
    part_area : float
        Square kilometres of a cell.
    crs : QgsCoordinateReferenceSystem
        Projected.
    labels : dict or None
        Name of each class by its value, ascending; None for a map of values.
    grid : Grid or None
        Of a raster.
    polygons : list of QgsGeometry or None
        Inside the study area.
    record : dict
        What the step that made the map noted; ``classes`` where it, or the layer's legend, says that it has some.
    """

    name: str
    values: Any
    areas: Any
    part_area: float
    crs: QgsCoordinateReferenceSystem
    labels: Optional[dict]
    grid: Any
    polygons: Optional[list]
    record: dict

    @property
    def square_kilometres(self):
        """Area with data."""
        import numpy as np

        known = ~np.isnan(self.values)
        return float(self.areas[known].sum() if self.grid is None else known.sum() * self.part_area)

    @property
    def made_with_occurrences(self):
        """Whether a step noted that known occurrences helped to make the map."""
        return bool(self.record.get("occurrences_used"))

    def class_sizes(self):
        """Return the number of parts of each class and their square kilometres, two (m,) arrays."""
        import numpy as np

        known = ~np.isnan(self.values)
        classes = np.array(list(self.labels))
        place = np.searchsorted(classes, self.values[known])
        count = np.bincount(place, minlength=len(classes))
        if self.grid is not None:
            return count, count * self.part_area
        return count, np.bincount(place, self.areas[known], len(classes))

    def read(self, coordinates):
        """
        Read the map at occurrences.

        Parameters
        ----------
        coordinates : (n, 2) array
            In the map's reference system.

        Returns
        -------
        core.occurrences.Reading
            Its cells are polygons for a map of polygons.
        """
        import numpy as np

        from ..core.errors import DataError
        from ..core.occurrences import Reading, read_occurrences

        if self.grid is not None:
            return read_occurrences(self.values, self.grid, coordinates)
        found = polygon_values([(geometry, number) for number, geometry in enumerate(self.polygons)], coordinates)
        cells = np.array([-1 if number is None else number for number in found], int)
        known = cells >= 0
        known[known] = ~np.isnan(self.values[cells[known]])
        if not known.any():
            raise DataError(
                tr(
                    "None of the {n_cells} occurrences lies on the map: check the CRS of both, the mask and the "
                    "occurrence layer."
                ).format(n_cells=len(cells))
            )
        rows, outside = np.flatnonzero(known), int((cells < 0).sum())
        return Reading(self.values[cells[rows]], cells[rows], rows, outside, len(cells) - outside - len(rows))

    def raster(self, codes, cell_size=None):
        """
        Return the grid and the cells of a raster of classes of the parts.

        Parameters
        ----------
        codes : array of int
            Class of each part, of the shape of `values`; 0 is no data.
        cell_size : float, optional
            For polygons, map units; about 250 000 cells if None or 0.
        """
        from ..core.grid import Grid, cell_size_for

        if self.grid is not None:
            return self.grid, codes
        boxes = [geometry.boundingBox() for geometry in self.polygons]
        west, south = min(box.xMinimum() for box in boxes), min(box.yMinimum() for box in boxes)
        east, north = max(box.xMaximum() for box in boxes), max(box.yMaximum() for box in boxes)
        size = cell_size or cell_size_for(3 * ((east - west) * (north - south) / 250_000) ** 0.5)
        grid = Grid.snapped(west, south, east, north, size)
        drawn = codes > 0
        geometries = [geometry for geometry, yes in zip(self.polygons, drawn) if yes]
        return grid, rasterise(geometries, grid, codes[drawn])

    def auc(self, values, reading):
        """
        Return the area under the ROC curve of `values` of the parts, which need not be the map's own.

        An occurrence takes its cell out of the area without occurrences, but no polygon.
        """
        from ..core.map_auc import map_auc
        from ..core.prediction_area import prediction_area

        at = values.ravel()[reading.cells]
        if self.grid is not None:
            return map_auc(values, at, cells=reading.cells)
        return prediction_area(values, at, self.areas, bootstrap=0).success_rate_area()


def add_map_parameters(algorithm):
    """Add the map, how to read it, and the study area to an algorithm with the usual names."""
    algorithm.add(
        map_layer(algorithm.INPUT, algorithm.tr("Map (raster or polygons)")),
        "A raster of scores or classes, or polygons with a field of them. High values are expected at occurrences.",
    )
    algorithm.add(band(algorithm.BAND, algorithm.INPUT), "Of a raster.")
    algorithm.add(
        # a field parameter whose parent is a raster brings QGIS 3.22 down
        QgsProcessingParameterString(algorithm.CLASS_FIELD, algorithm.tr("Field of the classes"), optional=True),
        "Of polygons: the name of the field with the class of each, as text or number, or its score.",
    )
    algorithm.add(mask(algorithm.MASK), "Only this part of the map counts. Empty: all cells with data.")


def kind_parameter(algorithm):
    """Add the choice between values and classes."""
    algorithm.add(
        choice(algorithm.KIND, algorithm.tr("Kind of map"), KINDS),
        f"auto: text, up to {MOST_CLASSES} distinct whole numbers, and rasters with a legend of classes are classes, "
        "all else is continuous.",
        advanced=True,
    )


def read_map(algorithm, parameters, context, feedback, progress, kind=None):
    """
    Read the map that the parameters of `add_map_parameters` name.

    `kind` is one of `KINDS`; by default that of the parameter of `kind_parameter`.

    Returns
    -------
    MapInput

    Raises
    ------
    DataError
        For a map that cannot be read or has no data in the study area.
    """
    import numpy as np

    from ..core.errors import DataError

    layer = algorithm.parameterAsLayer(parameters, algorithm.INPUT, context)
    name = algorithm.parameterAsString(parameters, algorithm.LABEL, context).strip()
    if isinstance(layer, QgsRasterLayer):
        found = _of_raster(algorithm, parameters, context, layer, progress)
    else:
        found = _of_polygons(algorithm, parameters, context, feedback, layer)
    if np.isnan(found.values).all():
        raise DataError(
            tr("{name} has no data in the study area: check the map, its band or field, and the mask.").format(
                name=found.name
            )
        )
    found.name = name or found.name
    found.labels = class_labels(found, kind or algorithm.text(parameters, algorithm.KIND, context))
    return found


def check_map(algorithm, parameters, context):
    """Refuse before the run what `read_map` would refuse and is seen at once."""
    from ..core.errors import DataError

    layer = algorithm.parameterAsLayer(parameters, algorithm.INPUT, context)
    if isinstance(layer, QgsRasterLayer):
        check_projected(layer)
    elif layer is not None:
        if "Polygon" not in QgsWkbTypes.displayString(layer.wkbType()):
            raise DataError(
                tr("{layer_name} has no polygons: turn samples into a map with “Samples to raster” first.").format(
                    layer_name=layer.name()
                )
            )
        chosen = algorithm.parameterAsString(parameters, algorithm.CLASS_FIELD, context)
        names = [item.name() for item in layer.fields()]
        if not chosen:
            raise DataError(
                tr("{layer_name} has polygons: choose the field of their classes ({names}).").format(
                    layer_name=layer.name(), names=", ".join(names)
                )
            )
        if chosen not in names:
            raise DataError(
                tr("{layer_name} has no field {chosen}: it has {names}.").format(
                    layer_name=layer.name(), chosen=chosen, names=", ".join(names) or tr("none")
                )
            )


def _of_raster(algorithm, parameters, context, layer, progress):
    raster = read_raster(layer, algorithm.parameterAsInt(parameters, algorithm.BAND, context), progress)
    values = raster.values
    inside = study_area(algorithm, parameters, algorithm.MASK, raster.grid, raster.crs, context)
    if inside is not None:
        values[~inside] = float("nan")
    cell = raster.grid.cell_area * metres(raster.crs) ** 2 / 1e6
    record = dict(raster.record)
    if layer.renderer() is not None and layer.renderer().type() == "paletted":
        record["classes"] = True
    return MapInput(layer.name(), values, None, cell, raster.crs, None, raster.grid, None, record)


def _of_polygons(algorithm, parameters, context, feedback, layer):
    import numpy as np

    from ..core.errors import DataError

    if layer is None:
        raise DataError(tr("The map cannot be opened: choose a raster or a polygon layer."))
    check_map(algorithm, parameters, context)
    crs = known_crs(layer.crs())
    if crs.isGeographic():
        crs = utm_zone(layer.extent())
        feedback.pushInfo(tr("The polygons are in degrees: areas are computed in {}.").format(crs.description()))
    elif not crs.isValid():
        check_projected(layer)
    chosen = algorithm.parameterAsString(parameters, algorithm.CLASS_FIELD, context)
    try:
        pairs = read_polygons(algorithm, parameters, algorithm.INPUT, crs, context, chosen)
    except QgsCsException as error:
        raise DataError(
            tr("{layer_name} cannot be transformed to {description}: check its CRS.").format(
                layer_name=layer.name(), description=crs.description()
            )
        ) from error
    # shapes that cross themselves have no area to rely on
    pairs = [(part if part.isGeosValid() else part.makeValid(), value) for part, value in pairs]
    study = read_area(algorithm, parameters, algorithm.MASK, crs, context)
    if study is not None:
        study = QgsGeometry.unaryUnion([part if part.isGeosValid() else part.makeValid() for part in study])
        pairs = [(geometry.intersection(study), value) for geometry, value in pairs]
    pairs = [(geometry, value) for geometry, value in pairs if geometry.area() > 0]
    if not pairs:
        raise DataError(
            tr("{layer_name} has no polygon in the study area: check both layers and their CRS.").format(
                layer_name=layer.name()
            )
        )
    geometries, cells = [geometry for geometry, _ in pairs], [value for _, value in pairs]
    areas = np.array([geometry.area() for geometry in geometries]) * metres(crs) ** 2 / 1e6
    # polygons drawn over each other would count their ground twice
    whole = QgsGeometry.unaryUnion([geometry for geometry, value in pairs if value is not None]).area()
    twice = areas[[value is not None for value in cells]].sum() / max(whole * metres(crs) ** 2 / 1e6, 1e-12) - 1
    if twice > 1e-3:
        feedback.pushWarning(
            tr("{} % of the area lies in several polygons and counts in each: repair the layer.").format(
                f"{100 * twice:.1f}"
            )
        )
    texts = sorted({str(value) for value in cells if isinstance(value, str) and value.strip()})
    if texts:
        codes = {text: number for number, text in enumerate(texts, 1)}
        values = np.array([codes.get(value, np.nan) if isinstance(value, str) else np.nan for value in cells], float)
    else:
        values = np.array([np.nan if value in (None, "") else value for value in cells], float)
    check_values(values, layer.name())
    found = MapInput(layer.name(), values, areas, 1.0, crs, None, None, geometries, {})
    if texts:
        found.labels = {float(number): text for text, number in codes.items()}
    return found


def class_labels(found, kind):
    """
    Return the names of the classes of a map, or None for a map of values.

    Parameters
    ----------
    found : MapInput
    kind : {"auto", "continuous", "classes"}

    Raises
    ------
    DataError
        If the map is of the other kind.
    """
    import numpy as np

    from ..core.errors import DataError

    if found.labels is not None:
        if kind == "continuous":
            raise DataError(
                tr(
                    "The classes of {name} are text, not numbers: choose a field of numbers, or take it as a map "
                    "of classes."
                ).format(name=found.name)
            )
        return found.labels
    if kind == "continuous":
        return None
    known = found.values[~np.isnan(found.values)]
    if kind == "auto" and found.record.get("classes"):
        kind = "classes"
    if kind == "auto" and len(np.unique(known[:1000])) > MOST_CLASSES:
        # spares the sorting of a large map
        return None
    distinct = np.unique(known)
    if kind == "auto" and (len(distinct) > MOST_CLASSES or (distinct % 1 != 0).any()):
        return None
    if len(distinct) > 1000:
        raise DataError(
            tr("{name} has {n_distinct} distinct values, which are no classes: take it as a continuous map.").format(
                name=found.name, n_distinct=len(distinct)
            )
        )
    return {value: f"{value:.10g}" for value in distinct.tolist()}
