"""Samples as rasters: the core's cells, one grid for a survey, classes, styles, notes."""

from pathlib import Path

import numpy as np
import numpy.testing as npt
import pytest

UTM = "EPSG:32640"


@pytest.fixture(scope="module")
def survey():
    """80 samples about 700 m apart, a value with gaps, classes, and text."""
    rng = np.random.default_rng(5)
    coordinates = rng.uniform(0, 8000, (80, 2)) + (500_000, 3_800_000)
    value = rng.normal(size=80)
    gaps = value.copy()
    gaps[rng.choice(80, 12, replace=False)] = np.nan
    cluster = rng.integers(1, 4, 80)
    columns = {
        "Cu_ppm": 10**value,
        "score": gaps,
        "cluster": cluster.astype(float),
        "Mo_ppm": cluster * 5.0,
        "rock": [("basalt", "granite", "shale")[number - 1] for number in cluster],
    }
    return columns, coordinates


@pytest.fixture
def layer(make_layer, survey):
    return make_layer(*survey)


def read(path):
    from osgeo import gdal

    dataset = gdal.Open(str(path))
    values, nodata = dataset.ReadAsArray(), dataset.GetRasterBand(1).GetNoDataValue()
    return values, nodata, dataset


def as_nan(path):
    values, nodata, _ = read(path)
    return np.where(values == nodata, np.nan, values)


def log():
    from qgis.core import QgsProcessingFeedback

    return QgsProcessingFeedback(False)


def run(geohalo, layer, path, field="Cu_ppm", **more):
    feedback = log()
    result = geohalo(
        "samplestoraster", {"INPUT": layer, "FIELD": field, "OUTPUT": str(path), **more}, feedback=feedback
    )
    return result, feedback.textLog()


@pytest.mark.parametrize("support", ["cell", "voronoi"])
def test_cells_are_those_of_the_core(geohalo, layer, survey, tmp_path, support):
    from geohalo.core.grid import Grid, median_spacing
    from geohalo.core.support import SampleSupport

    columns, coordinates = survey
    result, said = run(geohalo, layer, tmp_path / "cu.tif", SUPPORT=support)
    _, nodata, dataset = read(result["OUTPUT"])
    assert nodata == -99999
    spacing = median_spacing(coordinates)
    size, reach = result["CELL_SIZE_USED"], 2 * spacing
    # a third of the spacing, to the next of 1, 2, 5, 10 times a power of ten
    assert 300 < spacing < 424
    assert size == 100
    west, pixel, _, north, _, height = dataset.GetGeoTransform()
    assert (pixel, height) == (size, -size)
    assert west % size == north % size == 0
    assert west <= coordinates[:, 0].min() - reach < west + size
    assert north - size < coordinates[:, 1].max() + reach <= north
    grid = Grid(west, north, size, dataset.RasterYSize, dataset.RasterXSize)
    expected = SampleSupport(coordinates, grid, support, reach).raster(columns["Cu_ppm"])
    npt.assert_array_equal(as_nan(result["OUTPUT"]), expected.astype(np.float32))
    npt.assert_allclose(result["AREA_KM2"], np.isfinite(expected).sum() * 0.01)
    assert type(result["AREA_KM2"]) is type(size) is float
    assert f"80 samples on {grid.columns} x {grid.rows} cells of 100" in said


def test_every_field_of_a_survey_shares_one_grid(geohalo, layer, tmp_path):
    transforms = []
    for field in ("Cu_ppm", "score", "cluster"):
        result, said = run(geohalo, layer, tmp_path / f"{field}.tif", field)
        _, _, dataset = read(result["OUTPUT"])
        transforms.append((dataset.GetGeoTransform(), dataset.RasterXSize, dataset.RasterYSize))
        assert ("12 of 80 samples have no value of score and are passed over (such as feature " in said) == (
            field == "score"
        )
    assert len(set(transforms)) == 1


def test_samples_without_value_are_as_if_not_taken(geohalo, layer, survey, tmp_path):
    from geohalo.core.grid import Grid, median_spacing
    from geohalo.core.support import SampleSupport

    columns, coordinates = survey
    result, _ = run(geohalo, layer, tmp_path / "score.tif", "score")
    _, _, dataset = read(result["OUTPUT"])
    west, size, _, north, _, _ = dataset.GetGeoTransform()
    known = ~np.isnan(columns["score"])
    grid = Grid(west, north, size, dataset.RasterYSize, dataset.RasterXSize)
    # the reach stays that of the whole survey
    support = SampleSupport(coordinates[known], grid, "cell", 2 * median_spacing(coordinates))
    npt.assert_array_equal(as_nan(result["OUTPUT"]), support.raster(columns["score"][known]).astype(np.float32))


def test_cluster_codes_become_classes(geohalo, layer, survey, tmp_path):
    from qgis.core import QgsRasterLayer

    result, _ = run(geohalo, layer, tmp_path / "cluster.tif", "cluster")
    values, nodata, _ = read(result["OUTPUT"])
    assert values.dtype == np.uint8
    assert nodata == 0
    assert set(np.unique(values)) == {0, 1, 2, 3}
    opened = QgsRasterLayer(result["OUTPUT"], "cluster")
    classes = opened.renderer().classes()
    assert [item.label for item in classes] == ["Class 1", "Class 2", "Class 3"]
    assert classes[0].color.name() == "#4f83bd"
    # every sample's own cell holds the commonest class of its samples
    columns, coordinates = survey
    _, _, dataset = read(result["OUTPUT"])
    west, size, _, north, _, _ = dataset.GetGeoTransform()
    cells = np.floor((coordinates - (west, north)) / (size, -size)).astype(int)
    alone = [row for row in range(80) if (cells == cells[row]).all(axis=1).sum() == 1]
    npt.assert_array_equal(values[cells[alone, 1], cells[alone, 0]], columns["cluster"][alone])


def test_text_becomes_numbered_classes(geohalo, layer, survey, tmp_path):
    from qgis.core import QgsRasterLayer

    result, said = run(geohalo, layer, tmp_path / "rock.tif", "rock")
    numbers, _ = run(geohalo, layer, tmp_path / "cluster.tif", "cluster")
    npt.assert_array_equal(read(result["OUTPUT"])[0], read(numbers["OUTPUT"])[0])
    assert "Classes: 1 = basalt, 2 = granite, 3 = shale." in said
    opened = QgsRasterLayer(result["OUTPUT"], "rock")
    assert [item.label for item in opened.renderer().classes()] == ["basalt", "granite", "shale"]


def test_whole_concentrations_are_values_unless_told(geohalo, layer, tmp_path):
    result, _ = run(geohalo, layer, tmp_path / "mo.tif", "Mo_ppm")
    assert read(result["OUTPUT"])[0].dtype == np.float32
    told, _ = run(geohalo, layer, tmp_path / "mo_class.tif", "Mo_ppm", KIND="class")
    values = read(told["OUTPUT"])[0]
    assert values.dtype == np.uint8
    assert set(np.unique(values)) == {0, 5, 10, 15}
    untold, _ = run(geohalo, layer, tmp_path / "cluster.tif", "cluster", KIND="value")
    assert read(untold["OUTPUT"])[0].dtype == np.float32


def test_classes_beyond_a_byte_are_numbered_anew(geohalo, make_layer, survey, tmp_path):
    codes = [float((0, 1000, 7)[number % 3]) for number in range(80)]
    result, said = run(geohalo, make_layer({"zone": codes}, survey[1]), tmp_path / "zone.tif", "zone")
    assert set(np.unique(read(result["OUTPUT"])[0])) == {0, 1, 2, 3}
    assert "Classes: 1 = 0, 2 = 7, 3 = 1000." in said


def test_mask_takes_cells_away_and_leaves_the_grid(geohalo, layer, make_polygons, tmp_path):
    whole, _ = run(geohalo, layer, tmp_path / "whole.tif")
    west, south, side = 502_000, 3_802_000, 3000
    ring = [(west, south), (west + side, south), (west + side, south + side), (west, south + side), (west, south)]
    part, _ = run(geohalo, layer, tmp_path / "part.tif", MASK=make_polygons([ring]))
    one, other = as_nan(whole["OUTPUT"]), as_nan(part["OUTPUT"])
    assert one.shape == other.shape
    _, _, dataset = read(whole["OUTPUT"])
    left, size, _, top, _, _ = dataset.GetGeoTransform()
    easting = left + (np.arange(one.shape[1]) + 0.5) * size
    northing = top - (np.arange(one.shape[0]) + 0.5) * size
    inside = (abs(northing - south - side / 2) < side / 2)[:, None] & (abs(easting - west - side / 2) < side / 2)
    npt.assert_array_equal(other, np.where(inside, one, np.nan))
    npt.assert_allclose(part["AREA_KM2"], np.isfinite(one[inside]).sum() * 0.01)
    with_far = make_polygons([[(x + 1e6, y) for x, y in ring]])
    with pytest.raises(Exception, match="study area does not overlap with the map"):
        run(geohalo, layer, tmp_path / "far.tif", MASK=with_far)
    assert not (tmp_path / "far.tif").exists()


def test_extent_and_cell_size_are_kept_as_given(geohalo, layer, tmp_path):
    result, _ = run(
        geohalo, layer, tmp_path / "e.tif", EXTENT=f"500033,504033,3800011,3803011 [{UTM}]", CELL_SIZE=250,
        MAX_DISTANCE=900,
    )  # fmt: skip
    _, _, dataset = read(result["OUTPUT"])
    assert dataset.GetGeoTransform() == (500_033, 250, 0, 3_803_011, 0, -250)
    assert (dataset.RasterXSize, dataset.RasterYSize) == (16, 12)
    assert result["CELL_SIZE_USED"] == 250


def test_selected_samples_alone(geohalo, layer, tmp_path):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    layer.selectByExpression('"cluster" = 2')
    QgsProject.instance().addMapLayer(layer, False)
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    result, said = run(geohalo, chosen, tmp_path / "two.tif", "cluster")
    assert set(np.unique(read(result["OUTPUT"])[0])) == {0, 2}
    assert f"{layer.selectedFeatureCount()} samples on" in said
    QgsProject.instance().takeMapLayer(layer)


def test_degrees_are_mapped_in_metres(geohalo, make_layer, survey, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

    columns, coordinates = survey
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(UTM), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    degrees = [to_degrees.transform(QgsPointXY(*xy)) for xy in coordinates.tolist()]
    layer = make_layer(columns, [(point.x(), point.y()) for point in degrees], "EPSG:4326")
    result, said = run(geohalo, layer, tmp_path / "cu.tif")
    metres, _ = run(geohalo, make_layer(columns, coordinates), tmp_path / "metres.tif")
    assert "UTM zone 40N" in said
    npt.assert_allclose(as_nan(result["OUTPUT"]), as_nan(metres["OUTPUT"]))
    assert read(result["OUTPUT"])[2].GetGeoTransform() == read(metres["OUTPUT"])[2].GetGeoTransform()


def test_samples_without_position_are_counted(geohalo, make_layer, survey, tmp_path):
    columns, coordinates = survey
    lost = np.append(coordinates, [[np.nan, np.nan]] * 2, axis=0)
    layer = make_layer({"score": np.append(columns["Cu_ppm"], [1, 2])}, lost)
    result, said = run(geohalo, layer, tmp_path / "lost.tif", "score")
    whole, _ = run(geohalo, make_layer({"score": columns["Cu_ppm"]}, coordinates), tmp_path / "whole.tif", "score")
    npt.assert_array_equal(as_nan(result["OUTPUT"]), as_nan(whole["OUTPUT"]))
    assert "2 of 82 samples have no position and are passed over" in said


def test_style_and_notes_lie_beside_the_raster(geohalo, layer, tmp_path):
    from qgis.core import QgsRasterLayer

    result, _ = run(geohalo, layer, tmp_path / "cu.tif")
    assert {path.suffix for path in tmp_path.iterdir()} == {".tif", ".qml", ".qmd"}
    opened = QgsRasterLayer(result["OUTPUT"], "cu")
    assert opened.renderer().type() == "singlebandpseudocolor"
    opened.loadDefaultMetadata()
    (line,) = opened.metadata().history()
    assert '"geohalo": "samplestoraster"' in line or '"geohalo":"samplestoraster"' in line
    assert "Cu_ppm" in line
    _, _, dataset = read(result["OUTPUT"])
    statistics = dataset.GetRasterBand(1).GetStatistics(False, False)
    npt.assert_allclose(statistics[:2], [np.nanmin(as_nan(result["OUTPUT"])), np.nanmax(as_nan(result["OUTPUT"]))])


def test_layer_in_the_project_is_called_after_the_field(geohalo, layer, tmp_path):
    from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProject

    names = []
    for wanted in ("", "Copper"):
        project, context = QgsProject(), QgsProcessingContext()
        context.setProject(project)
        output = QgsProcessingOutputLayerDefinition(str(tmp_path / f"x{wanted}.tif"), project)
        if wanted:
            output.destinationName = wanted
        geohalo("samplestoraster", {"INPUT": layer, "FIELD": "Cu_ppm", "OUTPUT": output}, context=context)
        names += [details.name for details in context.layersToLoadOnCompletion().values()]
    assert names == ["Cu_ppm", "Copper"]


def test_same_samples_same_bytes(geohalo, layer, tmp_path):
    one, _ = run(geohalo, layer, tmp_path / "one.tif")
    two, _ = run(geohalo, layer, tmp_path / "two.tif")
    assert Path(one["OUTPUT"]).read_bytes() == Path(two["OUTPUT"]).read_bytes()


def test_scores_made_with_occurrences_carry_a_note(geohalo, layer, tmp_path):
    from geohalo.algorithms.outputs import annotate
    from geohalo.algorithms.rasters import read_raster
    from qgis.core import QgsRasterLayer

    annotate(layer, [{
        "geohalo": "applysom", "parameters": {}, "layers": {"OCCURRENCES": "deposits.gpkg"},
        "features": {"score": "score", "score_held_out": "Mo_ppm"},
    }])  # fmt: skip
    for field, noted in (("score", True), ("Mo_ppm", False)):
        result, _ = run(geohalo, layer, tmp_path / f"{field}.tif", field)
        assert read_raster(QgsRasterLayer(result["OUTPUT"], field)).record["occurrences_used"] is noted


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        (
            "Au_ppb",
            "<0.5",
            "Au_ppb of sample feature 4 is the text '<0.5', not a number: run “Replace censored values”",
        ),
        ("Au_ppb", float("inf"), "Au_ppb of sample feature 4 is infinite"),
        ("Au_ppb", None, "No sample has a value of Au_ppb"),
        ("score", 1.5, None),
    ],
)
def test_bad_values(geohalo, make_layer, survey, tmp_path, field, value, text):
    cells = (
        [None] * 80
        if value is None
        else [str(number) if isinstance(value, str) else float(number) for number in range(80)]
    )
    cells[3] = value
    layer = make_layer({field: cells}, survey[1])
    if text is None:
        run(geohalo, layer, tmp_path / "x.tif", field)
        return
    with pytest.raises(Exception, match=text):
        run(geohalo, layer, tmp_path / "x.tif", field)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("count", "text"),
    [(0, "has no points: check the layer, its filter"), (1, "1 distinct positions and a spacing needs two")],
)
def test_too_few_samples(geohalo, make_layer, survey, tmp_path, count, text):
    layer = make_layer({"score": np.ones(count)}, survey[1][:count])
    with pytest.raises(Exception, match=text):
        run(geohalo, layer, tmp_path / "x.tif", "score")
    assert list(tmp_path.iterdir()) == []


def test_one_sample_will_do_with_size_and_distance(geohalo, make_layer, tmp_path):
    layer = make_layer({"score": [2.5]}, [(500_000, 3_800_000)])
    result, _ = run(geohalo, layer, tmp_path / "one.tif", "score", CELL_SIZE=10, MAX_DISTANCE=100)
    values = as_nan(result["OUTPUT"])
    assert set(values[np.isfinite(values)]) == {2.5}
    # a circle of 100 m, by cells of 10 m
    npt.assert_allclose(np.isfinite(values).sum() * 100, np.pi * 100**2, rtol=0.03)


def test_refusals_of_classes_and_sizes(geohalo, layer, tmp_path):
    with pytest.raises(Exception, match="Cu_ppm does not hold whole numbers, so it is no field of classes"):
        run(geohalo, layer, tmp_path / "x.tif", KIND="class")
    with pytest.raises(Exception, match="at most 400000000 are possible: take cells of"):
        run(geohalo, layer, tmp_path / "x.tif", CELL_SIZE=0.01)
    with pytest.raises(Exception, match="No cell of the map has a sample within"):
        run(geohalo, layer, tmp_path / "x.tif", EXTENT=f"0,1000,0,1000 [{UTM}]")
    assert list(tmp_path.iterdir()) == []


def test_gold_of_stewart(geohalo, surveys, tmp_path):
    """The published baseline: nearest sample, 500 m cells, 3 km."""
    package = surveys / "bc-stewart" / "bc-stewart.gpkg"
    raster, _ = run(
        geohalo, f"{package}|layername=stream_sediments", tmp_path / "au.tif", "Au_ppb",
        SUPPORT="voronoi", CELL_SIZE=500, MAX_DISTANCE=3000,
    )  # fmt: skip
    judged = geohalo("predictionarea", {
        "INPUT": raster["OUTPUT"], "OCCURRENCES": f"{package}|layername=minfile_occurrences", "TABLE": "memory:",
    })  # fmt: skip
    assert (judged["N_OCCURRENCES"], judged["N_OUTSIDE"]) == (56, 5)
    # published: 80.8 %, of a grid that starts at the south-western sample less 3 km, each occurrence read from its
    # nearest sample; another origin moves the figure by 0.1, and an occurrence that reads its cell instead of its own
    # nearest sample (one of 56 is 1.8 %) by as much again
    npt.assert_allclose(judged["PREDICTION_RATE"], 80.8, atol=0.25)
