"""Rasters read, polygons drawn on their grids, grids compared, legends."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import DataError
from geohalo.core.grid import Grid

UTM = "EPSG:32640"


def read(path, band=1, name="map"):
    from geohalo.algorithms.rasters import read_raster
    from qgis.core import QgsRasterLayer

    return read_raster(QgsRasterLayer(str(path), name), band)


def write(path, values, kind, nodata=None, transform=(500_000, 100, 0, 3_800_000, 0, -100), crs=UTM):
    """Write a raster as another program would."""
    from osgeo import gdal, osr

    values = np.atleast_3d(np.asarray(values).T).T
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[2], values.shape[1], len(values), kind)
    dataset.SetGeoTransform(transform)
    if crs:
        system = osr.SpatialReference()
        system.SetFromUserInput(crs)
        dataset.SetProjection(system.ExportToWkt())
    for number, band in enumerate(values, 1):
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
        dataset.GetRasterBand(number).WriteArray(band)
    return path


@pytest.fixture
def values():
    values = np.random.default_rng(1).integers(1, 200, (37, 23)).astype(float)
    values[5:9, 3] = np.nan
    return values


@pytest.mark.parametrize(
    ("kind", "nodata", "dtype"),
    [
        ("GDT_Byte", 0, np.float32),
        ("GDT_Int16", -32768, np.float32),
        ("GDT_UInt16", 65535, np.float32),
        ("GDT_Int32", -2147483648, float),
        ("GDT_Float32", -99999, np.float32),
        ("GDT_Float32", -3.4028234663852886e38, np.float32),
        ("GDT_Float32", float("nan"), np.float32),
        ("GDT_Float64", -1e300, float),
    ],
)
def test_every_type_is_read_with_its_nodata(qgis_app, tmp_path, values, kind, nodata, dtype):
    from osgeo import gdal

    path = write(tmp_path / "map.tif", np.where(np.isnan(values), nodata, values), getattr(gdal, kind), nodata)
    found = read(path)
    npt.assert_array_equal(found.values, values)
    assert found.values.dtype == dtype
    assert found.grid == Grid(500_000, 3_800_000, 100, 37, 23)
    assert found.crs.authid() == UTM
    assert found.record == {}


def test_a_large_raster_is_read_in_strips(qgis_app, tmp_path, values, monkeypatch):
    from geohalo.algorithms import rasters
    from osgeo import gdal

    path = write(tmp_path / "map.tif", np.nan_to_num(values), gdal.GDT_Float32, 0)
    monkeypatch.setattr(rasters, "_STRIP", 23 * 5)
    npt.assert_array_equal(read(path).values, values)


def test_hidden_values_are_no_data(qgis_app, tmp_path):
    from geohalo.algorithms.rasters import read_raster
    from osgeo import gdal
    from qgis.core import QgsRasterLayer, QgsRasterRange

    layer = QgsRasterLayer(str(write(tmp_path / "map.tif", [[1, 2, 3, 4, 5]], gdal.GDT_Float32)), "map")
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(2, 3), QgsRasterRange(5, 5)])
    npt.assert_array_equal(read_raster(layer).values, [[1, np.nan, np.nan, 4, np.nan]])


def test_bands_are_chosen_and_refused(qgis_app, tmp_path):
    from osgeo import gdal

    path = write(tmp_path / "map.tif", [[[1, 2]], [[3, 4]]], gdal.GDT_Byte)
    npt.assert_array_equal(read(path, 2).values, [[3, 4]])
    with pytest.raises(DataError, match="map has no band 3: choose one of 1 to 2"):
        read(path, 3)


def test_cells_of_other_programs(qgis_app, tmp_path):
    from osgeo import gdal

    oblong = read(write(tmp_path / "oblong.tif", [[1, 2], [3, 4]], gdal.GDT_Byte, None, (0, 100, 0, 200, 0, -99.5)))
    assert oblong.grid == Grid(0, 200, 100, 2, 2, 99.5)
    # rows from south to north, as some programs write them
    south = read(write(tmp_path / "south.tif", [[1, 2], [3, 4]], gdal.GDT_Byte, None, (0, 100, 0, 0, 0, 100)))
    npt.assert_array_equal(south.values, [[3, 4], [1, 2]])
    assert south.grid == Grid(0, 200, 100, 2, 2)
    thirds = read(write(tmp_path / "thirds.tif", np.ones((30, 30)), gdal.GDT_Byte, None, (0, 1 / 3, 0, 10, 0, -1 / 3)))
    assert thirds.grid.cell_size == thirds.grid.cell_height
    npt.assert_allclose(thirds.grid.cell_size, 1 / 3, rtol=1e-9)


def test_refusals_have_a_remedy(qgis_app, tmp_path):
    from osgeo import gdal

    degrees = write(tmp_path / "d.tif", [[1]], gdal.GDT_Byte, None, (55, 0.1, 0, 35, 0, -0.1), "EPSG:4326")
    with pytest.raises(DataError, match=r"map is in degrees \(EPSG:4326\).*“Warp \(reproject\)”.*EPSG:32640"):
        read(degrees)
    with pytest.raises(DataError, match="has no coordinate reference system: set it in the layer's properties"):
        read(write(tmp_path / "n.tif", [[1]], gdal.GDT_Byte, crs=None))
    with pytest.raises(DataError, match="cannot be opened"):
        read(tmp_path / "absent.tif")


def test_a_truncated_file_is_refused(qgis_app, tmp_path):
    from osgeo import gdal

    path = write(tmp_path / "map.tif", np.random.default_rng(2).normal(size=(400, 400)), gdal.GDT_Float64)
    path.write_bytes(path.read_bytes()[: 400 * 400 * 4])
    with pytest.raises(DataError, match="map cannot be (read|opened)"):
        read(path)


def test_what_our_steps_noted_is_read_back(make_raster):
    found = read(make_raster(np.ones((2, 2), np.float32), geohalo="samplestoraster", occurrences_used=True))
    assert found.record == {"geohalo": "samplestoraster", "occurrences_used": True}


# polygons on a grid


def square(west, south, side):
    return [(west, south), (west + side, south), (west + side, south + side), (west, south + side), (west, south)]


def geometries(layer):
    return [feature.geometry() for feature in layer.getFeatures()]


def test_a_cell_belongs_to_the_polygon_that_holds_its_centre(make_polygons):
    from geohalo.algorithms.rasters import rasterise

    grid = Grid(0, 100, 10, 10, 10)
    layer = make_polygons([square(4, 4, 20), square(56, 56, 1000), square(26, 6, 8), square(500, 500, 10)])
    easting, northing = np.meshgrid(grid.eastings(), grid.northings())
    expected = np.zeros((10, 10), int)
    # no cell centre lies in the third, which is smaller than a cell, and the fourth lies outside
    expected[(easting > 4) & (easting < 24) & (northing > 4) & (northing < 24)] = 1
    expected[(easting > 56) & (northing > 56)] = 2
    npt.assert_array_equal(rasterise(geometries(layer), grid, [1, 2, 3, 4]), expected)
    npt.assert_array_equal(rasterise(geometries(layer), grid), expected > 0)


def test_of_polygons_over_each_other_the_last_is_drawn(make_polygons):
    from geohalo.algorithms.rasters import rasterise

    layer = make_polygons([square(0, 0, 100), square(0, 0, 50)])
    drawn = rasterise(geometries(layer), Grid(0, 100, 10, 10, 10), [1, 2])
    assert ((drawn == 1).sum(), (drawn == 2).sum()) == (75, 25)


def test_holes_and_oblong_cells(qgis_app):
    from geohalo.algorithms.rasters import rasterise
    from qgis.core import QgsGeometry

    ring = QgsGeometry.fromWkt("MultiPolygon(((0 0, 100 0, 100 100, 0 100, 0 0), (20 20, 80 20, 80 80, 20 80, 20 20)))")
    drawn = rasterise([ring], Grid(0, 100, 10, 20, 10, cell_height=5))
    assert drawn.sum() == 200 - 6 * 12
    assert drawn[10, 5] == 0


def test_drawing_says_nothing_to_the_console(make_polygons, capfd):
    from geohalo.algorithms.rasters import rasterise

    rasterise(geometries(make_polygons([square(0, 0, 10)])), Grid(0, 100, 10, 10, 10))
    assert "Warning" not in "".join(capfd.readouterr())


# grids compared


def test_grids_that_differ_are_named(make_raster):
    from geohalo.algorithms.rasters import check_same_grid

    values = np.ones((20, 20), np.float32)
    first = read(make_raster(values, "first"), name="first")
    check_same_grid(first, read(make_raster(values, "same"), name="same"))
    # a millimetre is rounding
    check_same_grid(first, read(make_raster(values, "near", west=500_000.001), name="near"))
    for other, text in (
        (make_raster(values, "shifted", west=500_050), "they differ in the extent .20 x 20 cells from 500000, 3798000"),
        (make_raster(values[:19], "short"), "20 x 20 cells .* and 20 x 19 cells"),
        (make_raster(values, "coarse", cell_size=200), r"they differ in the cell size \(100 and 200\)"),
        (
            make_raster(values, "zone", crs="EPSG:32639"),
            r"the reference system \(EPSG:32640 and EPSG:32639\): make both",
        ),
        (
            make_raster(values, "all", cell_size=50, crs="EPSG:32639"),
            "the reference system .* and the cell size .*: make both with the same extent and cell size",
        ),
    ):
        with pytest.raises(DataError, match=f"first and other are not on one grid.*{text}"):
            check_same_grid(first, read(other, name="other"))


def test_one_reference_system_may_be_written_in_two_ways(qgis_app):
    from geohalo.algorithms.rasters import same_crs
    from qgis.core import QgsCoordinateReferenceSystem

    utm = QgsCoordinateReferenceSystem(UTM)
    same = QgsCoordinateReferenceSystem.fromProj("+proj=utm +zone=40 +datum=WGS84 +units=m +no_defs")
    assert same_crs(utm, same)
    assert not same_crs(utm, QgsCoordinateReferenceSystem("EPSG:32639"))


def test_map_units_in_metres(qgis_app):
    from geohalo.algorithms.rasters import metres
    from qgis.core import QgsCoordinateReferenceSystem

    assert metres(QgsCoordinateReferenceSystem(UTM)) == 1
    # New York Long Island, US survey feet
    npt.assert_allclose(metres(QgsCoordinateReferenceSystem("EPSG:2263")), 0.3048, rtol=1e-5)


# legends


def test_legend_has_the_classes_that_there_are(qgis_app, tmp_path):
    from geohalo.algorithms.outputs import write_raster
    from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

    values = np.array([[0, 1, 3, 12]], np.uint8)
    path = write_raster(
        tmp_path / "c.tif", values, Grid(0, 100, 100, 1, 4), QgsCoordinateReferenceSystem(UTM), {"geohalo": "test"},
        style="unit_classes", labels={1: "granite", 3: "shale", 12: "basalt"},
    )  # fmt: skip
    layer = QgsRasterLayer(path, "c")
    classes = layer.renderer().classes()
    assert [(item.value, item.label) for item in classes] == [(1, "granite"), (3, "shale"), (12, "basalt")]
    assert len({item.color.name() for item in classes}) == 3
