"""The ground of targets: outlines, occurrences nearby, rocks."""

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsSpatialIndex

from .other_layers import read_polygons, read_typed_points
from .parameters import tr
from .rasters import metres, rasterise


def outlines(parts, count, grid, progress):
    """Return the outline of each part as a multi-polygon along the edges of its cells."""
    from osgeo import gdal, ogr

    from ..core.errors import Cancelled, DataError

    raster = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, 1, gdal.GDT_Int32)
    raster.SetGeoTransform((grid.west, grid.cell_size, 0, grid.north, 0, -grid.cell_height))
    band = raster.GetRasterBand(1)
    band.WriteArray(parts)
    # GDAL 3.11 and later keep vectors in memory by the driver of rasters
    store = (ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")).CreateDataSource("")
    drawn = store.CreateLayer("parts", None, ogr.wkbPolygon)
    drawn.CreateField(ogr.FieldDefn("part", ogr.OFTInteger))
    stopped = []

    def report(done, message, data):
        try:
            progress(done, tr("Drawing outlines"))
        except Cancelled as error:
            stopped.append(error)
        return 0 if stopped else 1

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        failed = gdal.Polygonize(band, band, drawn, 0, [], report)
    except RuntimeError:
        failed = True
    finally:
        gdal.PopErrorHandler()
    if stopped:
        raise stopped[0]
    if failed:
        raise DataError(tr("The outlines of the targets cannot be drawn: raise the least area."))
    pieces = [[] for _ in range(count)]
    for number, feature in enumerate(drawn):
        if not number % 1000:
            progress(1.0)
        geometry = QgsGeometry()
        geometry.fromWkb(bytes(feature.GetGeometryRef().ExportToWkb()))
        pieces[feature.GetFieldAsInteger(0) - 1].append(geometry)
    # pieces of one part touch at corners only
    return [QgsGeometry.collectGeometry(part) for part in pieces]


def centres(geometries, progress):
    """Return easting and northing of a point inside each polygon, its centroid if that is one, as two lists."""
    found = []
    for number, geometry in enumerate(geometries):
        if not number % 1000:
            progress(number / len(geometries))
        middle = geometry.centroid()
        if not geometry.contains(middle):
            middle = geometry.pointOnSurface()
        found.append((middle.asPoint().x(), middle.asPoint().y()))
    return [x for x, _ in found], [y for _, y in found]


def nearest_occurrences(algorithm, parameters, context, feedback, read, parts, columns, geometries, progress):
    """Fill the nearest occurrence of each target."""
    import numpy as np

    source = algorithm.parameterAsSource(parameters, algorithm.OCCURRENCES, context)
    if source is None:
        return
    name = algorithm.parameterAsString(parameters, algorithm.NAME_FIELD, context)
    name = name or next((one for one in source.fields().names() if one.lower() == "name"), None)
    places, names = read_typed_points(algorithm, parameters, algorithm.OCCURRENCES, read.crs, context, feedback, name)
    cells = read.grid.cells_of(places)
    own = np.where(cells >= 0, parts.ravel()[np.maximum(cells, 0)], 0)
    columns["n_occurrences"] = np.bincount(own, minlength=len(geometries) + 1)[1:].tolist()
    index = QgsSpatialIndex(QgsSpatialIndex.Flag.FlagStoreFeatureGeometries)
    for number_, place in enumerate(places.tolist()):
        feature = QgsFeature(number_)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        index.addFeature(feature)
    # metres of a map unit: asked once, the answer takes as long as a search
    unit, middles = metres(read.crs), np.column_stack([columns["x"], columns["y"]])
    members = np.argsort(own, kind="stable")
    bounds = np.searchsorted(own[members], np.arange(1, len(geometries) + 2))
    for row, geometry in enumerate(geometries):
        if not row % 200:
            progress(row / len(geometries), tr("Looking for the nearest occurrences"))
        within = members[bounds[row] : bounds[row + 1]]
        if len(within):
            # of several inside, the one in the middle
            away = np.hypot(*(places[within] - middles[row]).T)
            near, distance = int(within[away.argmin()]), 0.0
        else:
            near = index.nearestNeighbor(geometry, 1)[0]
            distance = geometry.distance(QgsGeometry.fromPointXY(QgsPointXY(*places[near].tolist())))
        columns["distance_m"][row] = distance * unit
        if names is not None and names[near] is not None:
            columns["nearest_occurrence"][row] = str(names[near])


def host_rocks(algorithm, parameters, context, read, parts, columns):
    """Fill the rock that takes the largest share of each target."""
    import numpy as np

    count = len(columns["rank"])
    chosen = algorithm.parameterAsString(parameters, algorithm.GEOLOGY_FIELD, context)
    found = read_polygons(algorithm, parameters, algorithm.GEOLOGY, read.crs, context, chosen)
    if not found:
        return
    rocks = sorted({str(value) for _, value in found if value not in (None, "")})
    numbers = {rock: number_ for number_, rock in enumerate(rocks, 1)}
    named = [(geometry, numbers[str(value)]) for geometry, value in found if value not in (None, "")]
    drawn = rasterise([geometry for geometry, _ in named], read.grid, [number_ for _, number_ in named])
    inside = parts > 0
    pairs, cells = np.unique(parts[inside].astype(np.int64) * (len(rocks) + 1) + drawn[inside], return_counts=True)
    whole = np.bincount(parts[inside], minlength=count + 1)
    # the largest share is the last of each target
    order = np.lexsort((cells, pairs // (len(rocks) + 1)))
    for pair, size in zip(pairs[order].tolist(), cells[order].tolist()):
        part, rock = divmod(pair, len(rocks) + 1)
        columns["host_rock"][part - 1] = rocks[rock - 1] if rock else None
        columns["host_percent"][part - 1] = 100 * size / float(whole[part])
