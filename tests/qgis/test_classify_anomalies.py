"""Background, halo and anomaly: by occurrences, by weights, by limits; the classes cover the map once."""

from pathlib import Path

import numpy as np
import numpy.testing as npt
import pytest

WEST, NORTH, CELL = 500_000, 3_800_000, 100


def log():
    from qgis.core import QgsProcessingFeedback

    return QgsProcessingFeedback(False)


def run(geohalo, tmp_path, name="anomalies", **parameters):
    feedback = log()
    result = geohalo(
        "classifyanomalies",
        {"OUTPUT": str(tmp_path / f"{name}.tif"), "TABLE": "memory:", **parameters},
        feedback=feedback,
    )
    return result, feedback.textLog()


def table_of(layer):
    from qgis.core import NULL

    names = layer.fields().names()
    rows = [[None if value == NULL else value for value in feature.attributes()] for feature in layer.getFeatures()]
    return {name: [row[place] for row in rows] for place, name in enumerate(names)}


def cells_of(path):
    from osgeo import gdal

    return gdal.Open(str(path)).ReadAsArray()


def centres(cells, columns):
    return np.column_stack([WEST + (cells % columns + 0.5) * CELL, NORTH - (cells // columns + 0.5) * CELL])


@pytest.fixture
def survey(make_raster, make_layer):
    """100 x 100 cells, a corner empty; the top 5 % hold half of the 80 occurrences, the next 20 % hold 30 %."""
    rng = np.random.default_rng(14)
    values = rng.permutation(np.arange(10_000.0)).reshape(100, 100).astype(np.float32)
    values[:10, :10] = np.nan
    order = np.argsort(np.nan_to_num(values, nan=-1), axis=None)[100:]
    cells = np.concatenate([
        order[rng.integers(9405, 9900, 40)], order[rng.integers(7425, 9405, 24)], order[rng.integers(0, 7425, 16)]
    ])  # fmt: skip
    return make_raster(values, "scores"), make_layer({}, centres(cells, 100), name="deposits"), values, cells


def test_limits_by_occurrences_are_those_of_the_core(geohalo, survey, tmp_path):
    from geohalo.core.anomaly_classes import anomaly_limits, classify
    from geohalo.core.held_out import held_out_limits, occurrence_folds

    path, occurrences, values, cells = survey
    result, said = run(geohalo, tmp_path, INPUT=path, OCCURRENCES=occurrences)
    at = values.ravel()[cells]
    limits = anomaly_limits(values, at)
    codes = cells_of(result["OUTPUT"])
    npt.assert_array_equal(codes, classify(values, limits.halo, limits.anomaly))
    assert codes.dtype == np.uint8
    # every cell with data has one class, the others none
    npt.assert_array_equal(codes == 0, np.isnan(values))
    table = table_of(result["TABLE"])
    assert table["class"] == [3, 2, 1]
    assert table["name"] == ["anomaly", "halo", "background"]
    npt.assert_allclose(table["least_value"][:2], [limits.anomaly, limits.halo])
    assert table["least_value"][2] is None
    npt.assert_array_equal(table["cells"], [(codes == code).sum() for code in (3, 2, 1)])
    npt.assert_allclose(table["area_km2"], np.array(table["cells"]) * 0.01)
    npt.assert_array_equal(table["n_occurrences"], [(codes.ravel()[cells] == code).sum() for code in (3, 2, 1)])
    npt.assert_allclose(table["normalised_density"], limits.table.normalised_density)
    npt.assert_allclose(table["weight_ln"], limits.table.weight)
    folds = occurrence_folds(centres(cells, 100), 9900 * 1e4)
    held = held_out_limits(values, at, folds)
    assert (table["held_out_rate"], table["held_out_area"]) == ([held.rate, None, None], [held.area, None, None])
    npt.assert_allclose(
        [
            result[name]
            for name in ("ANOMALY_AREA_PERCENT", "ANOMALY_RATE", "HELD_OUT_RATE", "HELD_OUT_AREA", "HELD_OUT_P")
        ],
        [table["area_percent"][0], table["prediction_rate"][0], held.rate, held.area, held.p_value],
    )
    # QGIS shows nothing for numpy's own numbers
    assert {type(value) for value in result.values()} == {str, float, type(result["TABLE"])}
    assert f"scores, anomaly: {limits.anomaly:.4g} and more, " in said
    # the remedy has been taken, so it is not asked for
    assert "hold some out" not in said


def test_a_rising_transform_changes_no_cell(geohalo, survey, make_raster, tmp_path):
    path, occurrences, values, _ = survey
    one, _ = run(geohalo, tmp_path, "one", INPUT=path, OCCURRENCES=occurrences)
    other, _ = run(
        geohalo, tmp_path, "other", INPUT=make_raster(np.sqrt(values), "transformed"), OCCURRENCES=occurrences
    )
    npt.assert_array_equal(cells_of(one["OUTPUT"]), cells_of(other["OUTPUT"]))


def test_legend_names_the_classes(geohalo, survey, tmp_path):
    from qgis.core import QgsRasterLayer

    path, occurrences, _, _ = survey
    result, _ = run(geohalo, tmp_path, INPUT=path, OCCURRENCES=occurrences)
    layer = QgsRasterLayer(result["OUTPUT"], "anomalies")
    assert [(item.value, item.label) for item in layer.renderer().classes()] == [
        (1, "Background"), (2, "Halo"), (3, "Anomaly"),
    ]  # fmt: skip
    layer.loadDefaultMetadata()
    assert "classifyanomalies" in layer.metadata().history()[0]


def test_limits_that_were_stated(geohalo, survey, tmp_path):
    from geohalo.core.anomaly_classes import classify

    path, _, values, _ = survey
    for limits in ({"HALO": 7000, "ANOMALY": 9000}, {"ANOMALY": 9000}, {"HALO": 0}, {"HALO": 9000, "ANOMALY": 9000}):
        result, _ = run(geohalo, tmp_path, INPUT=path, **limits)
        expected = classify(values, limits.get("HALO"), limits.get("ANOMALY"))
        npt.assert_array_equal(cells_of(result["OUTPUT"]), expected)
        assert result["ANOMALY_RATE"] is None
        assert result["HELD_OUT_RATE"] is None
        npt.assert_allclose(result["ANOMALY_AREA_PERCENT"], 100 * (expected == 3).sum() / 9900)
        table = table_of(result["TABLE"])
        assert table["class"] == [code for code in (3, 2, 1) if (expected == code).any()]
        assert set(table["n_occurrences"]) == {None}


@pytest.fixture
def classes(make_raster, make_layer):
    """A map of four classes of 10 x 10 cells and 40 occurrences."""
    values = np.kron([[1, 2], [3, 7]], np.ones((10, 10), int)).astype(np.uint8)
    values[0, 0] = 0
    cells = np.concatenate([np.flatnonzero(values == 7)[::4][:24], np.flatnonzero(values == 3)[:12], [15, 16, 2, 25]])
    return make_raster(values, "classes"), make_layer({}, centres(cells, 20)), values, cells


def test_classes_are_named_by_their_density(geohalo, classes, tmp_path):
    from geohalo.core.held_out import held_out_classes, occurrence_folds

    path, occurrences, values, cells = classes
    result, said = run(geohalo, tmp_path, INPUT=path, OCCURRENCES=occurrences)
    # 24, 12, 3 and 1 of 40 occurrences in a quarter of the area each
    npt.assert_array_equal(cells_of(result["OUTPUT"]), np.array([0, 1, 1, 2, 0, 0, 0, 3], np.uint8)[values])
    table = table_of(result["TABLE"])
    assert table["n_occurrences"] == [24, 12, 4]
    npt.assert_allclose(table["area_km2"], [1, 1, 1.99])
    # 12 of 40 in a quarter of the area is what chance would do in one case of three
    assert table["distinguishable"] == ["yes", "no", None]
    assert "Class 3: not distinguishable from area alone" in said
    folds = occurrence_folds(centres(cells, 20), 399 * 1e4)
    held = held_out_classes(values.ravel()[cells], {1: 99, 2: 100, 3: 100, 7: 100}, folds)
    npt.assert_allclose((result["HELD_OUT_RATE"], result["HELD_OUT_AREA"]), (held.rate, held.area))


@pytest.mark.parametrize("place", ["memory:", "weights.gpkg", "weights.csv"])
def test_weights_give_the_same_classes_as_occurrences(geohalo, classes, make_raster, tmp_path, place):
    path, occurrences, values, _ = classes
    table = place if place == "memory:" else str(tmp_path / place)
    weights = geohalo("predictionarea", {"INPUT": path, "OCCURRENCES": occurrences, "TABLE": table})["TABLE"]
    drawn, _ = run(geohalo, tmp_path, "drawn", INPUT=path, OCCURRENCES=occurrences)
    result, said = run(geohalo, tmp_path, "weighed", INPUT=path, WEIGHTS=weights, CHART=str(tmp_path / "pa.svg"))
    npt.assert_array_equal(cells_of(result["OUTPUT"]), cells_of(drawn["OUTPUT"]))
    assert result["ANOMALY_RATE"] == 60
    assert result["HELD_OUT_RATE"] is None
    assert (tmp_path / "pa.svg").exists()
    # another sheet with the same classes: its occurrences are others
    other, said = run(geohalo, tmp_path, "on_sheet", INPUT=make_raster(values[:15], "sheet"), WEIGHTS=weights)
    npt.assert_array_equal(cells_of(other["OUTPUT"]), cells_of(drawn["OUTPUT"])[:15])
    assert other["ANOMALY_RATE"] is None
    assert "The weights come from another map" in said


def test_a_stacked_table_is_searched_by_the_name_of_the_map(geohalo, classes, make_raster, tmp_path):
    import processing

    path, occurrences, values, _ = classes
    swapped = np.array([0, 1, 2, 7, 0, 0, 0, 3], np.uint8)[values]
    tables = [
        geohalo("predictionarea", {"INPUT": raster, "OCCURRENCES": occurrences, "TABLE": "memory:"})["TABLE"]
        for raster in (path, make_raster(swapped, "swapped"))
    ]
    stacked = processing.run("native:mergevectorlayers", {"LAYERS": tables, "OUTPUT": "memory:"})["OUTPUT"]
    result, _ = run(geohalo, tmp_path, INPUT=path, WEIGHTS=stacked)
    named, _ = run(geohalo, tmp_path, "named", INPUT=path, WEIGHTS=stacked, LABEL="swapped")
    assert cells_of(result["OUTPUT"])[19, 19] == 3
    assert cells_of(named["OUTPUT"])[19, 19] == 2
    with pytest.raises(Exception, match=r"holds several maps \(classes, swapped\) and none of them is called x"):
        run(geohalo, tmp_path, "x", INPUT=path, WEIGHTS=stacked, LABEL="x")


def square(west, south, side):
    return [(west, south), (west + side, south), (west + side, south + side), (west, south + side), (west, south)]


def test_polygons_become_a_raster(geohalo, make_polygons, make_layer, tmp_path):
    rings = [square(0, 0, 1000), square(1000, 0, 1000), square(0, 1000, 1000), square(1000, 1000, 1000)]
    layer = make_polygons(rings, {"rock": ["shale", "granite", "basalt", None]}, name="geology")
    points = np.random.default_rng(1).uniform(10, 990, (20, 2)).tolist() + [(1500, 500)] * 8 + [(500, 1500)] * 2
    result, _ = run(
        geohalo, tmp_path, INPUT=layer, CLASS_FIELD="rock", OCCURRENCES=make_layer({}, points), CELL_SIZE=50
    )
    codes = cells_of(result["OUTPUT"])
    assert codes.shape == (40, 40)
    npt.assert_array_equal(codes, np.kron([[1, 0], [3, 1]], np.ones((20, 20), int)))
    npt.assert_allclose(table_of(result["TABLE"])["area_km2"], [1, 2])
    default, _ = run(geohalo, tmp_path, "default", INPUT=layer, CLASS_FIELD="rock", OCCURRENCES=make_layer({}, points))
    assert 100_000 < cells_of(default["OUTPUT"]).size < 1_000_000


def test_mask_takes_cells_out_of_the_map_and_of_the_limits(geohalo, survey, make_polygons, tmp_path):
    from geohalo.core.anomaly_classes import anomaly_limits, classify

    path, occurrences, values, cells = survey
    mask = make_polygons([square(WEST, NORTH - 10_000, 7000)])
    result, said = run(geohalo, tmp_path, INPUT=path, OCCURRENCES=occurrences, MASK=mask)
    part = values.copy()
    part[:30] = np.nan
    part[:, 70:] = np.nan
    at = part.ravel()[cells]
    limits = anomaly_limits(part, at)
    npt.assert_array_equal(cells_of(result["OUTPUT"]), classify(part, limits.halo, limits.anomaly))
    assert f"{np.isnan(at).sum()} of 80 occurrences lie where the map has no data." in said


def test_a_map_without_relation_has_no_anomaly(geohalo, make_raster, make_layer, tmp_path):
    from qgis.core import QgsRasterLayer

    values = np.arange(400.0, dtype=np.float32).reshape(20, 20)
    low = np.arange(0, 200, 8)
    result, said = run(
        geohalo, tmp_path, INPUT=make_raster(values, "against"), OCCURRENCES=make_layer({}, centres(low, 20))
    )
    assert set(np.unique(cells_of(result["OUTPUT"]))) == {1}
    drawn = QgsRasterLayer(result["OUTPUT"], "drawn")
    assert [entry.label for entry in drawn.renderer().classes()] == ["Background"]
    assert (result["ANOMALY_AREA_PERCENT"], result["ANOMALY_RATE"]) == (0, 0)
    assert "there is no anomaly class" in said
    assert "not distinguishable from area alone" in said


def test_the_map_notes_that_occurrences_made_it(geohalo, survey, tmp_path):
    from geohalo.algorithms.rasters import read_raster
    from qgis.core import QgsRasterLayer

    path, occurrences, _, _ = survey
    drawn, _ = run(geohalo, tmp_path, "drawn", INPUT=path, OCCURRENCES=occurrences)
    stated, _ = run(geohalo, tmp_path, "stated", INPUT=path, ANOMALY=9000)
    records = [read_raster(QgsRasterLayer(result["OUTPUT"], "x")).record for result in (drawn, stated)]
    assert [record["occurrences_used"] for record in records] == [True, False]
    assert records[1]["limits"] == {"anomaly": 9000}
    assert [record["way"] for record in records] == ["occurrences", "limits"]


def test_same_input_same_bytes(geohalo, survey, tmp_path):
    path, occurrences, _, _ = survey
    one, two = (run(geohalo, tmp_path, name, INPUT=path, OCCURRENCES=occurrences)[0] for name in ("one", "two"))
    assert Path(one["OUTPUT"]).read_bytes() == Path(two["OUTPUT"]).read_bytes()


def test_chart_shows_the_limits(geohalo, survey, tmp_path):
    path, occurrences, _, _ = survey
    run(geohalo, tmp_path, INPUT=path, OCCURRENCES=occurrences, CHART=str(tmp_path / "pa.svg"))
    text = (tmp_path / "pa.svg").read_text()
    # letters are outlines; matplotlib notes each text beside them
    assert "<!--  halo" in text
    assert "<!--  anomaly" in text
    result, said = run(geohalo, tmp_path, INPUT=path, ANOMALY=9000, CHART=str(tmp_path / "none.svg"))
    assert "CHART" not in result
    assert not (tmp_path / "none.svg").exists()
    assert "No chart is drawn: it needs the occurrences." in said


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({}, "Choose exactly one way.*: none was given"),
        ({"OCCURRENCES": "deposits", "HALO": 5}, "occurrences and limits were given"),
        ({"OCCURRENCES": "deposits", "WEIGHTS": "weights"}, "occurrences and weights were given"),
        ({"HALO": 5, "ANOMALY": 3}, "limit of the anomaly .3. is below that of the halo .5.: exchange them"),
        ({"WEIGHTS": "weights"}, "scores is no map of classes: give known occurrences, or limits"),
        (
            {"WEIGHTS": "weights", "KIND": "classes", "INPUT": "other"},
            "Class 9 of other has no row in the table of weights",
        ),
        ({"WEIGHTS": "samples", "INPUT": "other"}, "no field class, name, area_km2, n_occurrences, normalised_density"),
        ({"HALO": 1, "INPUT": "polygons", "CLASS_FIELD": "rock"}, "are text, which limits cannot part"),
        ({"ANOMALY": 1, "OUTPUT": "scores"}, "is the input itself"),
    ],
)
def test_refusals(geohalo, survey, classes, make_raster, make_layer, make_polygons, tmp_path, change, text):
    path, deposits, _, _ = survey
    weighed = {"INPUT": classes[0], "OCCURRENCES": classes[1], "TABLE": "memory:"}
    made = {
        "deposits": lambda: deposits,
        "weights": lambda: geohalo("predictionarea", weighed)["TABLE"],
        "other": lambda: make_raster(np.array([[1, 2, 3, 9]], np.uint8), "other"),
        "samples": lambda: make_layer({"Cu_ppm": [1.0]}, [(WEST, NORTH)]),
        "polygons": lambda: make_polygons([square(WEST, NORTH - 500, 500)], {"rock": ["a"]}),
        "scores": lambda: path,
    }
    change = {name: made[value]() if value in made else value for name, value in change.items()}
    before = {file: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(Exception, match=text):
        run(geohalo, tmp_path, **{"INPUT": path, **change})
    after = {file: file.read_bytes() for file in tmp_path.iterdir()}
    assert set(after) - set(before) <= {tmp_path / "other.qml", tmp_path / "other.qmd", tmp_path / "other.tif"}
    assert all(after[file] == content for file, content in before.items())


def test_classes_of_stewart_hold_on_ground_they_have_not_seen(geohalo, surveys, tmp_path):
    package = surveys / "bc-stewart" / "bc-stewart.gpkg"
    gold = geohalo("samplestoraster", {
        "INPUT": f"{package}|layername=stream_sediments", "FIELD": "Au_ppb", "OUTPUT": str(tmp_path / "au.tif"),
        "CELL_SIZE": 500, "MAX_DISTANCE": 3000,
    })["OUTPUT"]  # fmt: skip
    result, _ = run(geohalo, tmp_path, INPUT=gold, OCCURRENCES=f"{package}|layername=minfile_occurrences")
    # gold does find occurrences that had no say in its limit: far from chance, and less well than those that had
    assert result["HELD_OUT_P"] < 1e-6
    assert result["HELD_OUT_RATE"] / result["HELD_OUT_AREA"] <= result["ANOMALY_RATE"] / result["ANOMALY_AREA_PERCENT"]
    assert result["HELD_OUT_RATE"] > 2 * result["HELD_OUT_AREA"]


def test_limits_come_from_the_map_with_occurrences_held_out(geohalo, survey, make_raster, tmp_path):
    from geohalo.core.anomaly_classes import anomaly_limits, classify

    path, occurrences, values, cells = survey
    # a map that learnt the occurrences by heart shows each of them above everything else
    learnt = values.copy()
    learnt.ravel()[cells] += 20_000
    result, said = run(geohalo, tmp_path, INPUT=make_raster(learnt, "learnt"), HELD_OUT=path, OCCURRENCES=occurrences)
    limits = anomaly_limits(values, values.ravel()[cells])
    npt.assert_array_equal(cells_of(result["OUTPUT"]), classify(learnt, limits.halo, limits.anomaly))
    table = table_of(result["TABLE"])
    honest = classify(values, limits.halo, limits.anomaly).ravel()[cells]
    npt.assert_array_equal(table["n_occurrences"], [(honest == code).sum() for code in (3, 2, 1)])


def test_a_held_out_map_on_another_grid_is_refused(geohalo, survey, make_raster, tmp_path):
    from qgis.core import QgsProcessingException

    path, occurrences, values, _ = survey
    with pytest.raises(QgsProcessingException, match="not on one grid"):
        run(geohalo, tmp_path, INPUT=path, HELD_OUT=make_raster(values[:50], "half"), OCCURRENCES=occurrences)
    assert not (tmp_path / "anomalies.tif").exists()
