"""Regression kriging as a tool: a known ground comes back, engines agree, errors are honest; refusals, cancelling."""

import numpy as np
import numpy.testing as npt
import pytest

pytest.importorskip("sklearn")

EXTENT = "500000,505000,3796000,3800000 [EPSG:32640]"


@pytest.fixture
def ground(make_raster, make_layer):
    """A raster, and samples that follow it with a residual of a few hundred metres: raster, layer, places, values."""
    rng = np.random.default_rng(2)
    height = np.sin(np.arange(40) / 3)[:, None] + np.cos(np.arange(50) / 4)
    rows, columns = rng.integers(0, 40, 150), rng.integers(0, 50, 150)
    places = np.column_stack([500_000 + 100 * columns + rng.uniform(5, 95, 150), 3_800_000 - 100 * rows - 50.0])
    residual = 0.3 * np.sin(places[:, 0] / 400) * np.cos(places[:, 1] / 300)
    values = 3 + 2 * height[rows, columns] + residual
    layer = make_layer({"F1": values, "height": height[rows, columns]}, places)
    return make_raster(height.astype(np.float32), "height"), layer, places, values, height


def values_of(path):
    from osgeo import gdal

    dataset = gdal.Open(path)
    values = dataset.ReadAsArray().astype(float)
    values[values == dataset.GetRasterBand(1).GetNoDataValue()] = np.nan
    return values


def run(geohalo, folder, ground, **more):
    given = {"INPUT": ground[1], "FIELD": "F1", "PREDICTOR_MAPS": [ground[0]], "EXTENT": EXTENT, "CELL_SIZE": 100}
    outputs = {"OUTPUT": str(folder / "map.tif"), "STANDARD_ERROR": str(folder / "error.tif"), "TABLE": "memory:"}
    return geohalo("regressionkriging", {**given, **outputs, **more})


def test_the_ground_comes_back(geohalo, ground, column, tmp_path):
    result = run(geohalo, tmp_path, ground)
    east, north = np.meshgrid(500_050 + 100 * np.arange(50), 3_799_950 - 100 * np.arange(40))
    truth = 3 + 2 * ground[4] + 0.3 * np.sin(east / 400) * np.cos(north / 300)
    error = values_of(result["OUTPUT"]) - truth
    # the residual varies by 0.15, which kriging finds again
    assert np.sqrt((error**2).mean()) < 0.08
    assert 0 < np.median(values_of(result["STANDARD_ERROR"])) < 0.15
    assert column(result["TABLE"], "method") == ["regression", "kriging", "regression kriging"]
    alone, kriging, both = column(result["TABLE"], "RMSE")
    assert both < alone < kriging
    assert both == pytest.approx(result["RMSE"])
    assert result["R2"] > 0.98
    assert result["N_SAMPLES"] == 150


def test_the_engines_find_the_same(geohalo, ground, make_polygons, tmp_path):
    pytest.importorskip("pykrige")
    square = [(500000, 3798000), (503000, 3798000), (503000, 3800000), (500000, 3800000)]
    given = {"MASK": make_polygons([square]), "CELL_SIZE": 200}
    own = run(geohalo, tmp_path, ground, **given)
    other = run(geohalo, tmp_path / "other", ground, ENGINE="pykrige", **given)
    assert np.isfinite(values_of(own["OUTPUT"])).sum() == 150
    npt.assert_allclose(values_of(other["OUTPUT"]), values_of(own["OUTPUT"]), atol=1e-5)
    npt.assert_allclose(values_of(other["STANDARD_ERROR"]), values_of(own["STANDARD_ERROR"]), atol=1e-3)
    assert other["RMSE"] == pytest.approx(own["RMSE"], rel=1e-6)


def test_fields_predict_points(geohalo, ground, make_layer, column, tmp_path):
    """Points at the samples get the samples' values; one without the predictor gets none."""
    _, layer, places, values, _ = ground
    height = column(layer, "height")
    points = make_layer({"height": [*height[:20], None]}, np.vstack([places[:20], places[:1]]))
    given = {"PREDICTOR_MAPS": None, "PREDICTOR_FIELDS": ["height"], "OUTPUT": None, "STANDARD_ERROR": None}
    result = run(geohalo, tmp_path, ground, PLACES=points, OUTPUT_POINTS="memory:", **given)
    found = column(result["OUTPUT_POINTS"], "F1_predicted")
    npt.assert_allclose(found[:20], values[:20], atol=1e-9)
    assert found[20] is None
    assert max(column(result["OUTPUT_POINTS"], "F1_standard_error")[:20]) < 1e-4
    assert column(result["OUTPUT_POINTS"], "height")[:20] == height[:20]
    assert "OUTPUT" not in result


def test_predictors_beyond_the_samples_are_told(geohalo, ground, make_raster, make_layer, tmp_path):
    from qgis.core import QgsProcessingFeedback

    high = ground[4].copy()
    high[:10] += 50
    path = make_raster(high.astype(np.float32), "high")
    south = ground[2][:, 1] < 3_799_000
    log = QgsProcessingFeedback(False)
    given = {
        "INPUT": make_layer({"F1": ground[3][south]}, ground[2][south]),
        "PREDICTOR_MAPS": [path],
        "REGRESSOR": "ridge",
        "FOLDS": 2,
    }
    outputs = {"OUTPUT": str(tmp_path / "map.tif")}
    geohalo("regressionkriging", {"FIELD": "F1", "EXTENT": EXTENT, "CELL_SIZE": 100, **given, **outputs}, feedback=log)
    # the northern quarter, and the few cells that lie a little beyond the samples elsewhere
    assert "26 % of the map a predictor lies beyond" in log.textLog()


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"PREDICTOR_MAPS": None}, "There are no predictors"),
        ({"PREDICTOR_FIELDS": ["F1"], "OUTPUT": None}, "among its own predictors"),
        ({"PREDICTOR_FIELDS": ["height"]}, "known at points only, so there is no map"),
        ({"OUTPUT_POINTS": "memory:"}, "no points to predict"),
        ({"INPUT": "nine"}, "There are 9 samples, and a linear regression on 1 predictors takes 10"),
        ({"INPUT": "alike"}, "same value at all samples"),
        ({"INPUT": "far"}, "No sample lies on data of all predictor maps"),
        ({"EXTENT": "0,1000,0,1000 [EPSG:32640]"}, "lies apart from the samples"),
        ({"OUTPUT": "map.png"}, "written as .tif"),
    ],
)
def test_refusals(geohalo, ground, make_layer, tmp_path, change, text):
    inputs = {
        "nine": lambda: make_layer({"F1": ground[3][:9]}, ground[2][:9]),
        "alike": lambda: make_layer({"F1": np.ones(150)}, ground[2]),
        "far": lambda: make_layer({"F1": ground[3]}, ground[2] + 1e6),
    }
    if change.get("INPUT") in inputs:
        change = {"INPUT": inputs[change["INPUT"]]()}
    if change.get("OUTPUT"):
        change = {"OUTPUT": str(tmp_path / change["OUTPUT"])}
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Exception, match=text) as caught:
        run(geohalo, tmp_path, ground, **change)
    assert "Traceback" not in str(caught.value)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("limit", [10, 40, 70])
def test_a_cancelled_run_leaves_nothing(geohalo, ground, tmp_path, limit):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    log = QgsProcessingFeedback(False)
    log.progressChanged.connect(lambda percent: log.cancel() if percent > limit else None)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(QgsProcessingException, match="Cancelled: nothing was written"):
        geohalo(
            "regressionkriging",
            {
                "INPUT": ground[1],
                "FIELD": "F1",
                "PREDICTOR_MAPS": [ground[0]],
                "CELL_SIZE": 20,
                "OUTPUT": str(tmp_path / "map.tif"),
            },
            feedback=log,
        )
    assert sorted(tmp_path.iterdir()) == before
