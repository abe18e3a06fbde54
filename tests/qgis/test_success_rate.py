"""Success-rate and ROC curves of rasters: the core's figures, what the record says of a map, refusals."""

import csv

import numpy as np
import numpy.testing as npt
import pytest

WEST, NORTH, CELL = 500_000, 3_800_000, 100


def table_of(layer):
    from qgis.core import NULL

    names = layer.fields().names()
    rows = [[None if value == NULL else value for value in feature.attributes()] for feature in layer.getFeatures()]
    return {name: [row[place] for row in rows] for place, name in enumerate(names)}


def centres(cells):
    return np.column_stack([WEST + (cells % 80 + 0.5) * CELL, NORTH - (cells // 80 + 0.5) * CELL])


@pytest.fixture(scope="module")
def survey():
    """Two maps of 60 x 80 cells, one with gaps, and the cells of 50 occurrences."""
    rng = np.random.default_rng(21)
    truth = rng.normal(size=(60, 80)).astype(np.float32)
    chance = np.exp(2 * truth.astype(float)).ravel()
    cells = rng.choice(4800, 50, p=chance / chance.sum())
    gaps = np.where(rng.uniform(size=truth.shape) < 0.1, np.nan, truth + rng.normal(size=truth.shape))
    return {"good": truth, "gaps": gaps.astype(np.float32)}, cells


@pytest.fixture
def occurrences(make_layer, survey):
    return make_layer({}, centres(survey[1]))


@pytest.fixture
def run(geohalo, log, occurrences):
    def go(**parameters):
        given = {"OCCURRENCES": occurrences, "BOOTSTRAP": 200, **parameters}
        return geohalo("successrate", given, feedback=log), log.textLog()

    return go


def test_figures_are_those_of_the_core(run, survey, make_raster, tmp_path):
    from geohalo.core.success_rate import curve_columns, success_rates

    maps, cells = survey
    paths = [make_raster(values, name) for name, values in maps.items()]
    result, said = run(INPUT=paths, TABLE="memory:", CURVES="memory:", CHART=str(tmp_path / "c.svg"))
    expected = success_rates(maps, cells, 200)
    table = table_of(result["TABLE"])
    assert table["map"] == ["good", "gaps"]
    assert table["kind"] == ["success rate"] * 2
    for name, column in expected.columns.items():
        if name != "map":
            npt.assert_allclose(table[name], column, rtol=1e-12)
    for name, column in curve_columns(expected).items():
        if name != "map":
            npt.assert_allclose(np.array(table_of(result["CURVES"])[name], float), column, rtol=1e-9)
    for name in ("auc", "auc_low", "auc_high", "ausrc", "partial_auc"):
        assert result[name.upper()] == expected.columns[name][0]
    assert result["N_OCCURRENCES"] == expected.n_occurrences < 50
    assert result["N_OUTSIDE"] == 50 - expected.n_occurrences
    npt.assert_allclose(result["AREA_KM2"], np.isfinite(maps["gaps"]).sum() * 0.01)
    assert "good: AUC 0." in said
    assert "occurrences lie where the map has no data" in said
    chart = (tmp_path / "c.svg").read_text(encoding="utf-8")
    assert "<!-- ROC curve -->" in chart
    assert "<!-- Success rate -->" in chart


def test_one_map_as_a_layer_with_names_and_band(run, survey, make_raster):
    from geohalo.core.map_auc import map_auc
    from qgis.core import QgsRasterLayer

    maps, cells = survey
    stack = QgsRasterLayer(make_raster(np.stack([maps["gaps"], maps["good"]]), "stack"), "stack")
    result, _ = run(INPUT=stack, BAND=2, LABELS="SOM", TABLE="memory:", BOOTSTRAP=0)
    npt.assert_allclose(result["AUC"], map_auc(maps["good"], maps["good"].ravel()[cells], cells=cells))
    assert result["AUC_LOW"] is None
    assert table_of(result["TABLE"])["map"] == ["SOM"]


def test_only_the_study_area_counts(run, survey, make_raster, make_polygons):
    from geohalo.core.success_rate import success_rates

    maps, cells = survey
    east, south = WEST + 40 * CELL, NORTH - 60 * CELL
    mask = make_polygons([[(WEST, south), (east, south), (east, NORTH), (WEST, NORTH)]])
    result, _ = run(INPUT=[make_raster(maps["good"])], MASK=mask, BOOTSTRAP=0)
    part = np.where(np.arange(80) < 40, maps["good"], np.nan)
    expected = success_rates({"a": part}, cells, 0)
    npt.assert_allclose((result["AUC"], result["AREA_KM2"]), (expected.columns["auc"][0], 24))


def test_the_record_tells_success_from_prediction(run, survey, make_raster, tmp_path):
    good = survey[0]["good"]
    held = make_raster(good, "held", field="score_held_out", occurrences_used=False)
    fitted = make_raster(good, "fitted", field="score", occurrences_used=True)
    result, said = run(INPUT=[held, fitted], TABLE="memory:", CHART=str(tmp_path / "c.svg"))
    assert table_of(result["TABLE"])["kind"] == ["prediction rate", "success rate"]
    assert "fitted was made with known occurrences: if these are the same, its curve is a success rate" in said
    assert "held was made with" not in said
    assert "area under the prediction rate curve" in said
    assert "<!-- Success and prediction rate -->" in (tmp_path / "c.svg").read_text(encoding="utf-8")
    run(INPUT=[held], CHART=str(tmp_path / "d.svg"))
    assert "<!-- Prediction rate -->" in (tmp_path / "d.svg").read_text(encoding="utf-8")


def test_classes_are_doubted(run, survey, make_raster):
    _, said = run(INPUT=[make_raster(np.clip(np.round(survey[0]["good"]), 0, 2), "three")])
    assert "three has 3 distinct whole numbers: if they are classes, they must rise with favourability" in said


def test_same_seed_same_table(run, survey, make_raster):
    path = make_raster(survey[0]["good"])
    one, two, other = (table_of(run(INPUT=[path], SEED=s, TABLE="memory:")[0]["TABLE"]) for s in (1, 1, 2))
    assert one == two != other


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"west": WEST + 50}, "good and other are not on one grid, they differ in the extent"),
        ({"cell_size": 200}, "good and other are not on one grid, they differ in the cell size"),
        ({"crs": "EPSG:32641"}, "they differ in the reference system .EPSG:32640 and EPSG:32641."),
    ],
)
def test_rasters_that_do_not_match(run, survey, make_raster, tmp_path, change, text):
    good = survey[0]["good"]
    with pytest.raises(Exception, match=text):
        run(INPUT=[make_raster(good, "good"), make_raster(good, "other", **change)], TABLE=str(tmp_path / "t.gpkg"))
    assert not (tmp_path / "t.gpkg").exists()


def test_other_refusals(run, survey, make_raster, make_layer):
    good = survey[0]["good"]
    path = make_raster(good, "good")
    with pytest.raises(Exception, match="good has no band 2"):
        run(INPUT=[path], BAND=2)
    with pytest.raises(Exception, match="There are 2 names for 1 maps"):
        run(INPUT=[path], LABELS="a;b")
    with pytest.raises(Exception, match="empty has no data in the study area"):
        run(INPUT=[path, make_raster(good * np.nan, "empty")])
    with pytest.raises(Exception, match="None of the 1 occurrences lies on the map .1 outside"):
        run(INPUT=[path], OCCURRENCES=make_layer({}, [(0, 0)]))


def test_published_auc_of_cloncurry(run, surveys):
    folder = surveys / "reference" / "cloncurry-iocg"
    result, _ = run(
        INPUT=[str(folder / "posterior_probability.tif")], OCCURRENCES=str(folder / "iocg_deposits.gpkg"), BOOTSTRAP=50
    )
    with open(folder / "posterior_probability_auc.csv", newline="") as file:
        npt.assert_allclose(result["AUC"], float(next(csv.DictReader(file))["AUC"]), atol=1e-9)
