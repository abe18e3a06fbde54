"""Cross-validation of kriging as a tool, on the Meuse and on fields whose answers are known."""

import csv

import numpy as np
import numpy.testing as npt
import pytest


@pytest.fixture
def meuse(meuse, make_layer):
    return make_layer({"ln_zinc": meuse[1]}, meuse[0], "EPSG:28992")


@pytest.fixture
def model(geohalo, meuse, tmp_path):
    path = str(tmp_path / "variogram.json")
    known = {"VARIOGRAM": "spherical", "FIXED_NUGGET": 0.05, "FIXED_SILL": "0.59", "FIXED_RANGE": "897"}
    geohalo("fitvariogram", {"INPUT": meuse, "FIELD": "ln_zinc", "MODEL": path, **known})
    return path


def run(geohalo, **parameters):
    from qgis.core import QgsProcessingFeedback

    log = QgsProcessingFeedback(False)
    return geohalo("crossvalidatekriging", {"OUTPUT": "memory:", **parameters}, feedback=log), log.textLog()


def test_leaving_one_out_as_gstat_has_it(geohalo, meuse, model, surveys, column, tmp_path):
    chart = str(tmp_path / "chart.svg")
    result, said = run(geohalo, INPUT=meuse, FIELD="ln_zinc", MODEL=model, CHART=chart, TABLE="memory:", THRESHOLD=6.0)
    with open(surveys / "reference/kriging/meuse_ok_logzinc_loocv.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    npt.assert_allclose(
        column(result["OUTPUT"], "ln_zinc_predicted"), [float(row["var1.pred"]) for row in rows], atol=1e-6
    )
    errors = np.array(column(result["OUTPUT"], "ln_zinc_standard_error"))
    npt.assert_allclose(errors**2, [float(row["var1.var"]) for row in rows], atol=1e-6)
    assert result["ME"] == pytest.approx(-1.26e-05, abs=1e-7)
    assert result["RMSE"] == pytest.approx(0.391750, abs=1e-6)
    assert result["MSSE"] == pytest.approx(0.822763, abs=1e-6)
    assert "standard errors are about right" in said
    table = dict(zip(column(result["TABLE"], "measure"), column(result["TABLE"], "value")))
    assert table["class agreement"] == pytest.approx(result["AGREEMENT"] / 100)
    assert "better than calling all the larger class" in said
    assert "<svg" in open(chart, encoding="utf-8").read(1000)


def test_folds_and_blocks(geohalo, meuse, model, column):
    from geohalo.core.kriging import Kriging
    from geohalo.core.variogram import Structure, Variogram

    for scheme in ("k-fold", "block"):
        result, _ = run(geohalo, INPUT=meuse, FIELD="ln_zinc", MODEL=model, SCHEME=scheme, BLOCK_SIZE=500)
        folds = np.array(column(result["OUTPUT"], "ln_zinc_fold"))
        predicted = np.array(column(result["OUTPUT"], "ln_zinc_predicted"))
        positions = np.array([[f.geometry().asPoint().x(), f.geometry().asPoint().y()] for f in meuse.getFeatures()])
        values = np.array(column(meuse, "ln_zinc"))
        variogram = Variogram(0.05, (Structure("spherical", 0.59, 897.0),))
        assert set(folds) == set(range(5))
        out = folds == 2
        expected = Kriging(positions[~out], values[~out], variogram).predict(positions[out]).values[:, 0]
        npt.assert_allclose(predicted[out], expected, atol=1e-8)


def test_ground_without_samples_is_predicted_worse_than_gaps(geohalo, meuse, model):
    alone, _ = run(geohalo, INPUT=meuse, FIELD="ln_zinc", MODEL=model)
    blocks, _ = run(geohalo, INPUT=meuse, FIELD="ln_zinc", MODEL=model, SCHEME="block", BLOCK_SIZE=900)
    assert blocks["RMSE"] > alone["RMSE"]
    again, _ = run(geohalo, INPUT=meuse, FIELD="ln_zinc", SCHEME="k-fold", REFIT=True, FOLDS=3)
    assert again["RMSE"] == pytest.approx(alone["RMSE"], rel=0.15)


def test_every_sample_is_kept_and_a_field_without_continuity_is_told(geohalo, make_layer, column):
    rng = np.random.default_rng(6)
    places, values = rng.uniform(0, 9000, (200, 2)) + (500_000, 3_800_000), rng.normal(size=200)
    places[7], values[9] = places[8], np.nan
    result, said = run(geohalo, INPUT=make_layer({"F1": values}, places), FIELD="F1")
    predicted = column(result["OUTPUT"], "F1_predicted")
    assert len(predicted) == 200
    assert [row for row, value in enumerate(predicted) if value is None] == [9]
    assert predicted[7] == predicted[8]
    assert "The mean of the samples predicts as well" in said


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"REFIT": True}, "fitted again only in folds"),
        ({"SCHEME": "k-fold", "FOLDS": 99, "INPUT": "few"}, "99 folds are more than the 20 samples"),
        ({"SCHEME": "block", "BLOCK_SIZE": 1e6}, "Everything lies in"),
        ({"INPUT": "nine"}, "9 samples"),
    ],
)
def test_refusals(geohalo, meuse, make_layer, tmp_path, change, text):
    rng = np.random.default_rng(7)
    places = rng.uniform(0, 900, (20, 2)) + (500_000, 3_800_000)
    inputs = {
        "few": lambda: make_layer({"ln_zinc": np.sin(places[:, 0] / 300)}, places),
        "nine": lambda: make_layer({"ln_zinc": rng.normal(size=9)}, places[:9]),
    }
    given = {"INPUT": meuse, "FIELD": "ln_zinc", "OUTPUT": str(tmp_path / "o.gpkg"), **change}
    given["INPUT"] = inputs[given["INPUT"]]() if given["INPUT"] in inputs else given["INPUT"]
    with pytest.raises(Exception, match=text):
        geohalo("crossvalidatekriging", given)
    assert list(tmp_path.iterdir()) == []
