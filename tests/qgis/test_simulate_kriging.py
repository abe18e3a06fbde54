"""Simulation as a tool: outputs that agree with each other and with the samples, refusals, cancelling."""

import numpy as np
import numpy.testing as npt
import pytest

pytest.importorskip("gstools")

EXTENT = "500000,504000,3796000,3800000 [EPSG:32640]"


@pytest.fixture
def layer(make_layer):
    """Sixty samples in the middle of cells of 100 m, with a value that is related over a kilometre or so."""
    rng = np.random.default_rng(4)
    cells = rng.choice(1600, 60, replace=False)
    places = np.column_stack([500_050 + 100.0 * (cells % 40), 3_799_950 - 100.0 * (cells // 40)])
    values = np.sin(places[:, 0] / 700) + np.cos(places[:, 1] / 900) + 0.3 * rng.normal(size=60)
    return make_layer({"F1": values, "Cu_ppm": np.exp(values)}, places), places, values


def values_of(path):
    from osgeo import gdal

    dataset = gdal.Open(path)
    bands = np.stack([dataset.GetRasterBand(n).ReadAsArray() for n in range(1, dataset.RasterCount + 1)]).astype(float)
    bands[bands == dataset.GetRasterBand(1).GetNoDataValue()] = np.nan
    return bands


def names_of(path):
    from osgeo import gdal

    dataset = gdal.Open(path)
    return [dataset.GetRasterBand(n).GetDescription() for n in range(1, dataset.RasterCount + 1)]


def run(geohalo, folder, layer, **more):
    given = {"INPUT": layer, "FIELD": "F1", "EXTENT": EXTENT, "CELL_SIZE": 100, "N": 20}
    outputs = {name: str(folder / f"{name}.tif") for name in ("OUTPUT", "PROBABILITY", "REALISATIONS")}
    return geohalo("simulatekriging", {**given, **outputs, **more})


def test_maps_agree_and_repeat(geohalo, layer, make_polygons, tmp_path):
    points, places, values = layer
    square = [(500000, 3797000), (504000, 3797000), (504000, 3800000), (500000, 3800000)]
    given = {"THRESHOLD": 0.5, "MASK": make_polygons([square])}
    result = run(geohalo, tmp_path, points, **given)
    maps, quantiles = values_of(result["REALISATIONS"]), values_of(result["OUTPUT"])
    above = values_of(result["PROBABILITY"])[0]
    assert maps.shape == (20, 40, 40)
    assert names_of(result["OUTPUT"]) == ["P10", "P50", "P90"]
    assert np.isfinite(above).sum() == 30 * 40
    npt.assert_allclose(quantiles[:, :30], np.quantile(maps[:, :30], [0.1, 0.5, 0.9], axis=0), atol=1e-6)
    npt.assert_allclose(above[:30], (maps[:, :30] > 0.5).mean(axis=0), atol=1e-6)
    assert result["SHARE_ABOVE"] == pytest.approx(100 * np.nanmean(above), abs=1e-4)
    inside = places[:, 1] > 3797000
    row, column = (
        ((3_800_000 - places[inside, 1]) // 100).astype(int),
        ((places[inside, 0] - 500_000) // 100).astype(int),
    )
    npt.assert_allclose(maps[:, row, column], np.tile(values[inside], (20, 1)), atol=1e-5)
    again = tmp_path / "again"
    assert values_of(run(geohalo, again, points, **given)["REALISATIONS"]).tobytes() == maps.tobytes()
    assert (again / "OUTPUT.tif").read_bytes() == (tmp_path / "OUTPUT.tif").read_bytes()


def test_the_mean_of_many_is_the_kriged_map(geohalo, layer, tmp_path):
    coarse = {"CELL_SIZE": 400, "N": 300, "NEIGHBOURS": 16}
    maps = values_of(run(geohalo, tmp_path, layer[0], **coarse)["REALISATIONS"])
    outputs = {"OUTPUT": str(tmp_path / "kriged.tif"), "STANDARD_ERROR": str(tmp_path / "error.tif")}
    given = {"INPUT": layer[0], "FIELD": "F1", "EXTENT": EXTENT, "CELL_SIZE": 400, "NEIGHBOURS": 16}
    kriged = geohalo("kriging", {**given, **outputs})
    error = values_of(kriged["STANDARD_ERROR"])[0]
    difference = maps.mean(axis=0) - values_of(kriged["OUTPUT"])[0]
    assert np.abs(difference / (error / np.sqrt(300))).max() < 5
    npt.assert_allclose(maps.std(axis=0), error, rtol=0.25)


def test_normal_scores_stay_within_the_samples(geohalo, layer, tmp_path):
    points, places, values = layer
    result = run(geohalo, tmp_path, points, FIELD="Cu_ppm", NORMAL_SCORE=True, THRESHOLD=2, QUANTILES="5;95")
    maps = values_of(result["REALISATIONS"])
    assert np.exp(values.min()) * 0.9999 <= maps.min()
    assert maps.max() <= np.exp(values.max()) * 1.0001
    row, column = ((3_800_000 - places[:, 1]) // 100).astype(int), ((places[:, 0] - 500_000) // 100).astype(int)
    npt.assert_allclose(maps[:, row, column], np.tile(np.exp(values), (20, 1)), rtol=1e-4)
    # as skewed as the samples are
    assert np.median(maps) == pytest.approx(np.median(np.exp(values)), rel=0.35)
    assert names_of(result["OUTPUT"]) == ["P5", "P95"]


def test_without_a_threshold_there_is_no_probability(geohalo, layer, tmp_path):
    from pathlib import Path

    from qgis.core import QgsProcessingFeedback

    log = QgsProcessingFeedback(False)
    given = {"INPUT": layer[0], "FIELD": "F1", "CELL_SIZE": 500, "N": 2, "PROBABILITY": str(tmp_path / "p.tif")}
    result = geohalo("simulatekriging", {**given, "OUTPUT": "TEMPORARY_OUTPUT"}, feedback=log)
    assert Path(result["OUTPUT"]).is_file()
    assert "PROBABILITY" not in result
    assert list(tmp_path.iterdir()) == []
    assert "no such map" in log.textLog()


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"QUANTILES": "10;high"}, "not percentages above 0 and below 100"),
        ({"FIELD": "F9"}, "no field F9"),
        ({"MODEL": "stable"}, "Stable model cannot be simulated"),
        ({"CELL_SIZE": 0.5, "N": 10_000}, "folder of temporary files"),
        ({"PROBABILITY": "p.png"}, "written as .tif"),
    ],
)
def test_refusals(geohalo, layer, tmp_path, change, text):
    from geohalo.core.samples import Samples
    from geohalo.core.store import save_model
    from geohalo.core.variogram_model import VariogramModel

    if "MODEL" in change:
        rng = np.random.default_rng(1)
        read = Samples(["v"], rng.normal(size=(40, 1)), rng.uniform(0, 1000, (40, 2)))
        change = {"MODEL": str(tmp_path / "variogram.json")}
        save_model(VariogramModel(("Stable",), nugget=0.1, sill=1.0, range=500.0).fit(read), change["MODEL"])
    if "PROBABILITY" in change:
        change = {"PROBABILITY": str(tmp_path / change["PROBABILITY"])}
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Exception, match=text) as caught:
        run(geohalo, tmp_path, layer[0], **change)
    assert "Traceback" not in str(caught.value)
    assert sorted(tmp_path.iterdir()) == before


def test_a_cancelled_run_leaves_nothing(geohalo, layer, tmp_path):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    log = QgsProcessingFeedback(False)
    log.progressChanged.connect(lambda percent: log.cancel() if percent > 40 else None)
    with pytest.raises(QgsProcessingException, match="Cancelled: nothing was written"):
        geohalo(
            "simulatekriging",
            {"INPUT": layer[0], "FIELD": "F1", "CELL_SIZE": 20, "OUTPUT": str(tmp_path / "o.tif")},
            feedback=log,
        )
    assert list(tmp_path.iterdir()) == []
