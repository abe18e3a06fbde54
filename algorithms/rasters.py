"""Rasters as the core sees them: values on a grid, in a projected reference system."""

import json
from typing import Any, NamedTuple

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsCsException, QgsRasterLayer, QgsRectangle, QgsUnitTypes

from .other_layers import read_polygons
from .parameters import tr
from .raster_style import with_provider
from .reference_systems import known_crs, utm_zone

_STRIP = 4_000_000  # cells read at once


class RasterMap(NamedTuple):
    """A band of a raster layer."""

    name: str
    """Of the layer."""
    values: Any
    """(rows, columns) array of float; NaN is no data."""
    grid: Any
    """Where the cells lie, a `core.grid.Grid`."""
    crs: QgsCoordinateReferenceSystem
    record: dict
    """What the step that wrote the raster noted in it; empty for rasters of other programs."""


def read_raster(layer, band=1, progress=None):
    """
    Read a band of a raster layer as QGIS shows it, values that the user hides taken as no data.

    Parameters
    ----------
    layer : QgsRasterLayer
    band : int
        From 1.
    progress : callable, optional
        See `core.estimator.silent`.

    Returns
    -------
    RasterMap

    Raises
    ------
    DataError
        For a layer without cells, in degrees or without reference system, or a band that it lacks.
    """
    import numpy as np

    from ..core.errors import DataError
    from ..core.estimator import silent

    progress = progress or silent
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
        name = tr("The raster") if layer is None else layer.name()
        raise DataError(
            tr("{name} cannot be opened as a raster: check that the file is there and is one.").format(name=name)
        )
    check_projected(layer)
    # a clone: the layer's own provider belongs to the thread of the windows
    provider = with_provider(layer, lambda one: one.clone())
    rows, columns, extent = provider.ySize(), provider.xSize(), provider.extent()
    if not rows or not columns:
        raise DataError(
            tr("{layer_name} has no cells of its own (a web map?): save it as a GeoTIFF first.").format(
                layer_name=layer.name()
            )
        )
    if not 1 <= band <= provider.bandCount():
        raise DataError(
            tr("{layer_name} has no band {band}: choose one of 1 to {n_bands}.").format(
                layer_name=layer.name(), band=band, n_bands=provider.bandCount()
            )
        )
    grid = _grid(extent, rows, columns)
    exact = provider.dataTypeSize(band) <= 2 or provider.dataType(band) == Qgis.DataType.Float32
    values = np.empty((rows, columns), np.float32 if exact else float)
    hidden = provider.userNoDataValues(band)
    step = max(1, _STRIP // columns)
    for top in range(0, rows, step):
        progress(top / rows, tr("Reading {}").format(layer.name()))
        count = min(step, rows - top)
        north, south = (extent.yMaximum() - extent.height() * row / rows for row in (top, top + count))
        block = provider.block(band, QgsRectangle(extent.xMinimum(), south, extent.xMaximum(), north), columns, count)
        strip = _numbers(block)
        if strip is None or strip.shape != (count, columns):
            raise DataError(
                tr("{layer_name} cannot be read from row {top} on: the file is damaged or incomplete.").format(
                    layer_name=layer.name(), top=top + 1
                )
            )
        for one in hidden:
            strip[(strip >= one.min()) & (strip <= one.max())] = np.nan
        check_values(strip, layer.name())
        values[top : top + count] = strip
    return RasterMap(layer.name(), values, grid, known_crs(layer.crs()), _record(layer))


def read_block(provider, band, box, columns, rows):
    """Return a box of a raster, taken from its nearest cells, as (rows, columns) numbers, NaN without data."""
    from ..core.errors import DataError

    strip = _numbers(provider.block(band, box, columns, rows))
    if strip is None or strip.shape != (rows, columns):
        raise DataError(tr("A drift map cannot be read: its file is damaged or incomplete."))
    for one in provider.userNoDataValues(band):
        strip[(strip >= one.min()) & (strip <= one.max())] = float("nan")
    return strip


def _numbers(block):
    """Return a block of any type as an array of double precision, NaN without data; None for a broken one."""
    import numpy as np

    nodata = block.noDataValue() if block.hasNoDataValue() else None
    if not block.isValid() or not block.convert(Qgis.DataType.Float64):
        return None
    strip = np.frombuffer(bytes(block.data()), float).reshape(block.height(), block.width()).copy()
    if nodata is not None and nodata == nodata:
        # written in double and read back from single precision, the mark differs in its last digits
        strip[np.isclose(strip, nodata, rtol=1e-6, atol=0)] = np.nan
    return strip


def check_values(values, name):
    """Refuse infinite values, and those that other programs write for no data without saying so, in the map `name`."""
    import numpy as np

    from ..core.errors import DataError
    from ..core.samples import LARGEST

    wild = values[np.abs(values) > LARGEST]
    if wild.size:
        raise DataError(
            tr(
                "{name} holds {wild:g}, which no score can be: make it no data in the properties of the layer "
                "(Transparency), or correct the map."
            ).format(name=name, wild=wild[0])
        )


def _grid(extent, rows, columns):
    from ..core.grid import Grid

    # the extent is kept as sums of cells: rounding brings back the size that was written
    width, height = (
        float(f"{side / count:.10g}") for side, count in ((extent.width(), columns), (extent.height(), rows))
    )
    return Grid(extent.xMinimum(), extent.yMaximum(), width, rows, columns, height)


def _record(layer):
    """Return what `outputs.write_raster` noted inside the file."""
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


def check_projected(layer):
    """
    Refuse a map in degrees or without a reference system.

    Raises
    ------
    DataError
        With the remedy.
    """
    from ..core.errors import DataError

    crs = known_crs(layer.crs())
    if not crs.isValid():
        raise DataError(
            tr(
                "{layer_name} has no coordinate reference system: set it in the layer's properties, or with "
                "“Assign projection”."
            ).format(layer_name=layer.name())
        )
    if crs.isGeographic():
        utm = utm_zone(layer.extent())
        raise DataError(
            tr(
                "{layer_name} is in degrees ({authid}), where cells have no even area: reproject it with “Warp "
                "(reproject)” to metres first, such as {metres_authid} ({description})."
            ).format(
                layer_name=layer.name(),
                authid=crs.authid() or crs.description(),
                metres_authid=utm.authid(),
                description=utm.description(),
            )
        )


def metres(crs):
    """Return the length of a map unit of `crs` in metres."""
    return QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsCoordinateReferenceSystem("EPSG:3857").mapUnits())


def check_same_grid(first, other):
    """
    Refuse two rasters whose cells do not coincide.

    Parameters
    ----------
    first, other : RasterMap

    Raises
    ------
    DataError
        Naming what differs, and the remedy.
    """
    from ..core.errors import DataError

    one, two = first.grid, other.grid
    tolerance = 1e-3 * one.cell_size
    differences = []
    if not same_crs(first.crs, other.crs):
        differences.append(
            tr("the reference system ({} and {})").format(*(_short(part.crs) for part in (first, other)))
        )
    if max(abs(one.cell_size - two.cell_size) * one.columns, abs(one.cell_height - two.cell_height) * one.rows) > (
        tolerance
    ):
        differences.append(tr("the cell size ({one} and {two})").format(one=_size(one), two=_size(two)))
    elif max(abs(one.west - two.west), abs(one.north - two.north)) > tolerance or one.shape != two.shape:
        differences.append(tr("the extent ({one} and {two})").format(one=_extent(one), two=_extent(two)))
    if differences:
        raise DataError(
            tr(
                "{name} and {other} are not on one grid, they differ in {differences}: make both with the same "
                "extent and cell size, or bring one onto the other's grid with “Warp (reproject)”."
            ).format(name=first.name, other=other.name, differences=" and ".join(differences))
        )


def same_crs(one, two):
    """Tell whether two reference systems are one, however they are written down."""
    return (
        one == two
        or bool(one.authid() and one.authid() == two.authid())
        or bool(one.toProj() and one.toProj() == two.toProj())
    )


def _short(crs):
    return crs.authid() or crs.description() or "unnamed"


def _size(grid):
    square = grid.cell_size == grid.cell_height
    return f"{grid.cell_size:g}" if square else f"{grid.cell_size:g} x {grid.cell_height:g}"


def _extent(grid):
    west, south, east, north = grid.extent
    return tr("{columns} x {rows} cells from {west:.10g}, {south:.10g} to {east:.10g}, {north:.10g}").format(
        columns=grid.columns, rows=grid.rows, west=west, south=south, east=east, north=north
    )


def rasterise(polygons, grid, values=None):
    """
    Draw polygons on a grid: a cell belongs to the polygon that holds its centre, of several to the last.

    Parameters
    ----------
    polygons : list of QgsGeometry
        In the grid's reference system.
    grid : Grid
    values : sequence of int, optional
        Number to draw for each polygon, above zero; 1 for all if None.

    Returns
    -------
    (rows, columns) array of int
        0 outside all polygons.
    """
    from osgeo import gdal, ogr

    from ..core.errors import DataError

    kind = gdal.GDT_Byte if values is None else gdal.GDT_Int32
    target = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, 1, kind)
    target.SetGeoTransform((grid.west, grid.cell_size, 0, grid.north, 0, -grid.cell_height))
    # GDAL 3.11 and later keep vectors in memory by the driver of rasters
    source = (ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")).CreateDataSource("")
    drawn = source.CreateLayer("polygons", None, ogr.wkbUnknown)
    drawn.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    for row, geometry in enumerate(polygons):
        feature = ogr.Feature(drawn.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(geometry.asWkb())))
        feature.SetField("number", 1 if values is None else int(values[row]))
        drawn.CreateFeature(feature)
    # it would warn that neither side has a reference system, which is as it should be
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        failed = gdal.RasterizeLayer(target, [1], drawn, options=["ATTRIBUTE=number"])
    except RuntimeError:
        failed = True
    finally:
        gdal.PopErrorHandler()
    if failed:
        raise DataError(tr("The polygons cannot be drawn on the grid of the map: check them with “Check validity”."))
    return target.ReadAsArray()


def study_area(algorithm, parameters, name, grid, crs, context):
    """
    Return the cells of a grid whose centre lies in the study area, or None without one.

    Raises
    ------
    DataError
        If there are none.
    """
    from ..core.errors import DataError

    polygons = read_area(algorithm, parameters, name, crs, context)
    if polygons is None:
        return None
    inside = rasterise(polygons, grid) > 0
    if not inside.any():
        west, south, east, north = grid.extent
        raise DataError(
            tr(
                "The study area does not overlap with the map ({west:.0f}, {south:.0f} to {east:.0f}, {north:.0f} "
                "in {short}): check its reference system and extent."
            ).format(west=west, south=south, east=east, north=north, short=_short(crs))
        )
    return inside


def read_area(algorithm, parameters, name, crs, context):
    """Return the polygons of the study area in `crs`, or None without one; refuse an empty layer."""
    from ..core.errors import DataError

    try:
        polygons = read_polygons(algorithm, parameters, name, crs, context)
    except QgsCsException as error:
        raise DataError(
            tr("The study area cannot be transformed to {short}: check its reference system.").format(short=_short(crs))
        ) from error
    if polygons is None:
        return None
    if not polygons:
        raise DataError(tr("The study area has no polygon: choose another layer, or leave it empty for the whole map."))
    return [geometry for geometry, _ in polygons]
