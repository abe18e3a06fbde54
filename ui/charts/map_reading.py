"""Maps and known occurrences as QGIS shows them, to be read in the background."""

import json
from typing import Any, NamedTuple

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsPoint,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayerFeatureSource,
)

from ...core.errors import DataError
from ..language import tr

_STRIP = 500_000  # cells read at once


class Map(NamedTuple):
    """A band of a raster in the study area."""

    values: Any
    """(rows, columns) array; NaN is no data."""
    record: dict
    """What the step that made it noted; empty for rasters of other programs."""


class Ground(NamedTuple):
    """Maps on one grid and the known occurrences on it."""

    maps: dict
    """`Map` by the id of the layer."""
    grid: Any
    places: Any
    """(n, 2) positions of the occurrences in the reference system of the maps."""
    features: Any
    """(n,) id of the feature of each."""
    unit: float
    """Metres of a map unit."""


class GroundReader:
    """
    Takes from layers, among the windows, what is then read in the background.

    Parameters
    ----------
    rasters : list of QgsRasterLayer
        On one grid.
    occurrences : QgsVectorLayer
        Points.
    mask : QgsVectorLayer, optional
        Polygons of the study area.

    Raises
    ------
    DataError
        For layers that cannot be read so, with the remedy.
    """

    def __init__(self, rasters, occurrences, mask=None):
        for layer in (*rasters, occurrences, mask):
            if layer is not None and not layer.isValid():
                raise DataError(tr("{} cannot be opened: check that its file is there.").format(layer.name()))
        for layer in rasters:
            _check_projected(layer)
        # clones and sources: layers belong to the thread of the windows
        self._rasters = [(layer.id(), layer.name(), layer.dataProvider().clone(), _tag(layer)) for layer in rasters]
        self._crs, context = rasters[0].crs(), QgsProject.instance().transformContext()
        self._vectors = {}
        for key, layer in (("occurrences", occurrences), ("mask", mask)):
            if layer is None:
                continue
            if not layer.crs().isValid():
                raise DataError(
                    tr("{} has no reference system: set it in the properties of the layer.").format(layer.name())
                )
            transform = QgsCoordinateTransform(layer.crs(), self._crs, context)
            self._vectors[key] = (layer.name(), QgsVectorLayerFeatureSource(layer), transform)

    def read(self, progress):
        """
        Return the `Ground`; for another thread than that of the windows.

        Raises
        ------
        DataError
            If the rasters differ in their grid, or something holds nothing that can be read.
        """
        from ...core.estimator import share

        maps, grid, inside = {}, None, None
        for number, (key, name, provider, record) in enumerate(self._rasters):
            part = share(progress, number / len(self._rasters), (number + 1) / len(self._rasters))
            if grid is None:
                grid, first = _grid(provider), name
                inside = self._inside(grid)
            elif not _same(grid, _grid(provider)) or provider.crs() != self._crs:
                raise DataError(
                    tr(
                        "{} and {} are not on one grid: make both with the same extent and cell size, or bring one "
                        "onto the other's grid with “Warp (reproject)”."
                    ).format(first, name)
                )
            values = _values(provider, grid, name, part)
            if inside is not None:
                values[~inside] = float("nan")
            maps[key] = Map(values, record)
        places, features = self._points()
        unit = QgsUnitTypes.fromUnitToUnitFactor(
            self._crs.mapUnits(), QgsCoordinateReferenceSystem("EPSG:3857").mapUnits()
        )
        return Ground(maps, grid, places, features, unit)

    def _points(self):
        """Return the positions of the occurrences and the ids of their features, points without position left out."""
        import numpy as np

        name, source, transform = self._vectors["occurrences"]
        places, features = [], []
        request = QgsFeatureRequest().setSubsetOfAttributes([])
        for feature in source.getFeatures(request):
            for part in feature.geometry().constParts():
                if not isinstance(part, QgsPoint):
                    continue
                try:
                    point = transform.transform(part.x(), part.y())
                except QgsCsException:
                    continue
                places.append((point.x(), point.y()))
                features.append(feature.id())
        if not places:
            raise DataError(tr("{} has no point in the reference system of the map: check both layers.").format(name))
        return np.array(places, float), np.array(features, np.int64)

    def _inside(self, grid):
        """Return the cells whose centre lies in the study area, None without one."""
        if "mask" not in self._vectors:
            return None
        name, source, transform = self._vectors["mask"]
        polygons = []
        for feature in source.getFeatures(QgsFeatureRequest().setSubsetOfAttributes([])):
            geometry = feature.geometry()
            if geometry.isEmpty():
                continue
            try:
                geometry.transform(transform)
            except QgsCsException as error:
                raise DataError(
                    tr("{} cannot be transformed to the reference system of the map.").format(name)
                ) from error
            polygons.append(bytes(geometry.asWkb()))
        inside = _drawn(polygons, grid)
        if not inside.any():
            raise DataError(tr("The study area {} does not overlap with the map: check both layers.").format(name))
        return inside


def _check_projected(layer):
    """Refuse a map in degrees or without reference system, as the tools do."""
    if not layer.crs().isValid():
        raise DataError(tr("{} has no reference system: set it in the properties of the layer.").format(layer.name()))
    if layer.crs().isGeographic():
        raise DataError(
            tr("{} is in degrees, where cells have no even area: reproject it with “Warp (reproject)” first.").format(
                layer.name()
            )
        )


def _grid(provider):
    from ...core.grid import Grid

    extent, rows, columns = provider.extent(), provider.ySize(), provider.xSize()
    if not rows or not columns:
        raise DataError(tr("The raster has no cells of its own (a web map?): save it as a GeoTIFF first."))
    # the extent is kept as sums of cells: rounding brings back the size that was written
    width, height = (
        float(f"{side / count:.10g}") for side, count in ((extent.width(), columns), (extent.height(), rows))
    )
    return Grid(extent.xMinimum(), extent.yMaximum(), width, rows, columns, height)


def _same(one, other):
    """Tell whether the cells of two grids coincide."""
    near = 1e-3 * one.cell_size
    corners = zip(one.extent, other.extent)
    return one.shape == other.shape and all(abs(first - second) <= near for first, second in corners)


def _values(provider, grid, name, progress, band=1):
    """Return a band as numbers, in strips; values that the user hides are no data."""
    import numpy as np

    exact = provider.dataTypeSize(band) <= 2 or provider.dataType(band) == Qgis.DataType.Float32
    values = np.empty(grid.shape, np.float32 if exact else float)
    hidden = provider.userNoDataValues(band)
    west, _, east, north = grid.extent
    step = max(1, _STRIP // grid.columns)
    for top in range(0, grid.rows, step):
        progress(top / grid.rows)
        count = min(step, grid.rows - top)
        box = QgsRectangle(west, north - (top + count) * grid.cell_height, east, north - top * grid.cell_height)
        block = provider.block(band, box, grid.columns, count)
        nodata = block.noDataValue() if block.hasNoDataValue() else None
        if not block.isValid() or not block.convert(Qgis.DataType.Float64):
            raise DataError(tr("{} cannot be read: its file is damaged or incomplete.").format(name))
        strip = np.frombuffer(bytes(block.data()), float).reshape(count, grid.columns).copy()
        if nodata is not None and nodata == nodata:
            # written in double and read back from single precision, the mark differs in its last digits
            strip[np.isclose(strip, nodata, rtol=1e-6, atol=0)] = np.nan
        for one in hidden:
            strip[(strip >= one.min()) & (strip <= one.max())] = np.nan
        values[top : top + count] = strip
    return values


def _drawn(polygons, grid):
    """Return the cells whose centre lies in polygons (WKB)."""
    from osgeo import gdal, ogr

    target = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, 1, gdal.GDT_Byte)
    target.SetGeoTransform((grid.west, grid.cell_size, 0, grid.north, 0, -grid.cell_height))
    # GDAL 3.11 and later keep vectors in memory by the driver of rasters
    source = (ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")).CreateDataSource("")
    layer = source.CreateLayer("polygons", None, ogr.wkbUnknown)
    for polygon in polygons:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkb(polygon))
        layer.CreateFeature(feature)
    # it would warn that neither side has a reference system, which is as it should be
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
    finally:
        gdal.PopErrorHandler()
    return target.ReadAsArray() > 0


def _tag(layer):
    """Return what a step of GeoHalo noted in the file of a raster."""
    from osgeo import gdal

    if layer.providerType() != "gdal":
        return {}
    try:
        dataset = gdal.Open(layer.source())
        text = dataset.GetMetadataItem("GEOHALO") if dataset is not None else None
        return json.loads(text) if text else {}
    except (RuntimeError, ValueError):
        # no note of ours: GDAL may raise what it else returns as None
        return {}


def held_out(record):
    """
    Tell how a map was made, by its note: True if each occurrence was left out of the scores on its own ground, False
    if known occurrences had a part in it, None if nothing is known.
    """
    if str(record.get("field")).endswith("score_held_out"):
        return True
    return False if record.get("occurrences_used") else None


def quantity(record):
    """Return what the values of a map are, for an axis."""
    scores = held_out(record) or (record.get("occurrences_used") and record.get("scale") is None)
    return tr("favourability score (ln of the density ratio)") if scores else tr("map value")
