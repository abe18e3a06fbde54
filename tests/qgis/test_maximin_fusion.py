"""Maps fused in QGIS: the published table, weights by table and by occurrences, gaps, rules, legends, refusals."""

from pathlib import Path

import numpy as np
import numpy.testing as npt
import pytest

WEST, NORTH, CELL = 500_000, 3_800_000, 100


def cells_of(path):
    from osgeo import gdal

    dataset = gdal.Open(str(path))
    values = dataset.ReadAsArray()
    if values.dtype == np.uint8:
        return values
    return np.where(values == dataset.GetRasterBand(1).GetNoDataValue(), np.nan, values)


def table_of(layer):
    from qgis.core import NULL

    names = layer.fields().names()
    rows = [[None if value == NULL else value for value in feature.attributes()] for feature in layer.getFeatures()]
    return {name: [row[place] for row in rows] for place, name in enumerate(names)}


def centres(cells, columns):
    return np.column_stack([WEST + (cells % columns + 0.5) * CELL, NORTH - (cells // columns + 0.5) * CELL])


def legend(path):
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(str(path), "x")
    return {int(entry.value): entry.label for entry in layer.renderer().classes()}


@pytest.fixture
def fuse(geohalo, log, tmp_path):
    """Return a function: parameters -> outputs; what was said is in `log`."""

    def run(name="fused", **parameters):
        outputs = {
            key: f"{tmp_path}/{name}_{key.lower()}.tif" for key in ("OUTPUT", "CLASSES", "LIMITING", "AGREEMENT")
        }
        return geohalo("maximinfusion", {**outputs, "TABLE": "memory:", **parameters}, feedback=log)

    return run


@pytest.fixture
def published(vector, make_raster, make_layer):
    """The cells and the table of the published example: three maps of one row of cells, and the weights."""
    cells = np.array(vector("FUS-01")["input"]["cells_class_SOM_Batch_Deep"], np.uint8)
    names = ("SOM", "Batch SOM", "Deep SOM")
    paths = [make_raster(cells[None, :, column], name) for column, name in enumerate(names)]
    tables = vector("PA-01")["input"]["class_area_pred_weight"]
    rows = [(name, str(number), rate, area) for name in names for number, area, rate, _ in tables[name]]
    columns = dict(zip(("map", "class", "prediction_rate", "area_percent"), zip(*rows)))
    return paths, make_layer(columns, [(0, 0)] * len(rows), name="table 2")


def test_the_published_cells_are_fused_as_the_vector_says(fuse, published, vector, log):
    paths, weights = published
    expected = vector("FUS-01")["expected"]
    result = fuse(INPUTS=paths, WEIGHTS=weights)
    npt.assert_allclose(cells_of(result["OUTPUT"])[0], expected["min"], atol=1e-7)
    npt.assert_array_equal(cells_of(result["CLASSES"])[0], [3, 2, 1, 1, 1])
    npt.assert_array_equal(cells_of(result["LIMITING"])[0], [1, 3, 1, 1, 3])
    npt.assert_allclose(cells_of(result["AGREEMENT"])[0], [1, 1 / 3, 2 / 3, 1 / 3, 1], rtol=1e-6)
    assert legend(result["CLASSES"]) == {1: "Background", 2: "Halo", 3: "Anomaly"}
    assert legend(result["LIMITING"]) == {1: "SOM", 3: "Deep SOM"}
    assert result["PREDICTION_RATE"] is None
    assert result["ANOMALY_AREA_PERCENT"] == 20
    table = table_of(result["TABLE"])
    assert table["map"] == ["Fused (maximin)", "SOM", "Batch SOM", "Deep SOM"]
    crossings = [vector("PA-01")["expected"][name]["intersection_Pr_Oa"][0] for name in table["map"][1:]]
    npt.assert_allclose(table["prediction_rate"][1:], crossings)
    assert "SOM, favourability of its classes: 1 0.69, 2 0.00, 3 0.37." in log.textLog()
    mean = fuse("mean", INPUTS=paths, WEIGHTS=weights, RULE="mean")
    npt.assert_allclose(cells_of(mean["OUTPUT"])[0], expected["mean"], atol=1e-7)


@pytest.fixture
def survey(make_raster, make_layer):
    """Two maps of classes and one of values of a field in which 60 occurrences lie high; 100 x 100 cells."""
    rng = np.random.default_rng(11)
    field = rng.normal(size=(100, 100))
    order = np.argsort(field, axis=None)
    cells = np.concatenate([order[-1500:][rng.integers(0, 1500, 45)], rng.integers(0, 10_000, 15)])
    seen = [(field + 0.7 * rng.normal(size=field.shape)).astype(np.float32) for _ in range(3)]
    values = [*(np.digitize(one, [-1, 0, 1]).astype(np.uint8) + 1 for one in seen[:2]), seen[2]]
    values[1][:10] = 0
    paths = [make_raster(one, name) for one, name in zip(values, ("first", "second", "third"))]
    return paths, make_layer({}, centres(cells, 100), name="deposits"), values, cells


def in_core(values, cells, names=("first", "second", "third")):
    """The maps of the survey as the core has them."""
    from geohalo.core.fusion_maps import ClassedMap, ValuedMap

    known = values[1] > 0
    cells = cells[known.ravel()[cells]]
    labels = {float(code): str(code) for code in range(1, 5)}
    classed = [ClassedMap(name, np.where(known, one, np.nan), labels, cells) for name, one in zip(names, values[:2])]
    return [*classed, ValuedMap(names[2], np.where(known, values[2], np.nan), cells)], cells


@pytest.mark.parametrize("rule", ["maximin", "mean", "weighted", "owa", "majority", "regret"])
def test_the_result_is_that_of_the_core(fuse, survey, rule):
    from geohalo.core.fusion import fuse as fused
    from geohalo.core.fusion import held_out_fusion
    from geohalo.core.held_out import occurrence_folds
    from geohalo.core.prediction_area import prediction_area

    paths, deposits, values, cells = survey
    result = fuse(INPUTS=paths, OCCURRENCES=deposits, RULE=rule, BETA=3, BOOTSTRAP=50)
    maps, inside = in_core(values, cells)
    models = [one.weighed()[0] for one in maps]
    expected = fused(models, rule, 3.0)
    npt.assert_array_equal(cells_of(result["OUTPUT"]), expected.score)
    npt.assert_array_equal(cells_of(result["CLASSES"]), expected.codes)
    npt.assert_array_equal(cells_of(result["LIMITING"]), expected.limiting)
    npt.assert_array_equal(cells_of(result["AGREEMENT"]), expected.agreement)
    sign = -1 if rule == "regret" else 1
    curve = prediction_area(sign * expected.score, sign * expected.score.ravel()[inside], bootstrap=0)
    npt.assert_allclose(result["PREDICTION_RATE"], curve.intersection.rate)
    npt.assert_allclose(result["WEIGHT"], curve.weight)
    npt.assert_allclose(result["ANOMALY_RATE"], 100 * (expected.codes.ravel()[inside] == 3).mean())
    held = held_out_fusion(maps, occurrence_folds(centres(inside, 100), 9000 * 1e4), rule, 3.0)
    npt.assert_allclose([result[f"HELD_OUT_{name}"] for name in ("RATE", "AREA")], [held.rate, held.area])
    table = table_of(result["TABLE"])
    assert table["n_occurrences"] == [len(inside)] * 4
    npt.assert_allclose(table["area_km2"], 90)
    for row, model in enumerate(models, 1):
        npt.assert_allclose(table["prediction_rate"][row], model.rate)
        npt.assert_allclose(table["weight_ln"][row], np.log(model.rate / (100 - model.rate)))
    assert {type(value) for value in result.values()} <= {str, float, int, type(result["TABLE"])}


def test_cells_that_a_map_lacks_are_left_out_or_left_to_the_others(fuse, survey, log):
    paths, deposits, values, _ = survey
    strict = fuse("strict", INPUTS=paths, OCCURRENCES=deposits)
    assert strict["GAPS"] == 1000
    assert "1000 cells lack data of some of the maps (second 1000): they have no data in the result." in log.textLog()
    loose = fuse("loose", INPUTS=paths, OCCURRENCES=deposits, STRICT=False)
    assert loose["GAPS"] == 1000
    assert "there the other maps decide, and are fewer" in log.textLog()
    npt.assert_array_equal(cells_of(strict["CLASSES"]) == 0, values[1] == 0)
    assert cells_of(loose["CLASSES"]).all()
    assert 2 not in cells_of(loose["LIMITING"])[:10]


def test_a_table_of_weights_of_the_same_maps_gives_the_same_as_the_occurrences(geohalo, fuse, survey, tmp_path):
    import processing

    paths, deposits, _, _ = survey
    tables = [
        geohalo("predictionarea", {"INPUT": path, "OCCURRENCES": deposits, "LABEL": name, "TABLE": "memory:"})["TABLE"]
        for path, name in zip(paths[:2], ("A", "B"))
    ]
    stacked = processing.run("native:mergevectorlayers", {"LAYERS": tables, "OUTPUT": str(tmp_path / "weights.csv")})[
        "OUTPUT"
    ]
    given = {"INPUTS": paths[:2], "LABELS": "A;B", "STRICT": False}
    one = fuse("one", **given, OCCURRENCES=deposits)
    other = fuse("other", **given, WEIGHTS=stacked)
    npt.assert_array_equal(cells_of(one["OUTPUT"]), cells_of(other["OUTPUT"]))
    assert one["HELD_OUT_RATE"] is not None
    assert other["HELD_OUT_RATE"] is None


def test_a_mask_takes_cells_out(fuse, survey, make_polygons):
    paths, deposits, values, _ = survey
    south = NORTH - 5000
    ring = [(WEST, south), (WEST + 10_000, south), (WEST + 10_000, NORTH), (WEST, NORTH), (WEST, south)]
    result = fuse(INPUTS=paths, OCCURRENCES=deposits, MASK=make_polygons([ring]))
    codes = cells_of(result["CLASSES"])
    assert not codes[50:].any()
    npt.assert_array_equal(codes[:50] == 0, values[1][:50] == 0)
    assert table_of(result["TABLE"])["area_km2"] == [40.0] * 4


def test_a_map_that_says_the_same_everywhere_is_named(fuse, survey, make_raster, log):
    paths, deposits, _, _ = survey
    flat = make_raster(np.ones((100, 100), np.uint8), "flat")
    result = fuse(INPUTS=[paths[0], flat], OCCURRENCES=deposits)
    assert "flat says the same everywhere (favourability 0.50)" in log.textLog()
    assert not (cells_of(result["CLASSES"]) == 3).any()


def test_what_was_made_with_occurrences_is_told_and_noted(fuse, survey, make_raster, log):
    from geohalo.algorithms.rasters import read_raster
    from qgis.core import QgsRasterLayer

    paths, deposits, values, _ = survey
    learnt = make_raster(values[0], "learnt", occurrences_used=True)
    result = fuse(INPUTS=[paths[1], learnt], OCCURRENCES=deposits)
    assert "learnt was made with known occurrences" in log.textLog()
    layer = QgsRasterLayer(result["OUTPUT"], "x")
    assert read_raster(layer).record["occurrences_used"]
    # favourabilities are no logarithms of densities, whatever made them
    layer.loadDefaultStyle()
    labels = layer.renderer().shader().rasterShaderFunction().legendSettings()
    assert "density" not in labels.maximumLabel()


def test_chart_and_same_bytes(fuse, survey, tmp_path):
    paths, deposits, _, _ = survey
    one = fuse("one", INPUTS=paths, OCCURRENCES=deposits, CHART=str(tmp_path / "pa.svg"))
    two = fuse("two", INPUTS=paths, OCCURRENCES=deposits)
    text = (tmp_path / "pa.svg").read_text()
    for word in ("halo", "anomaly", "Fused (maximin)"):
        assert word in text
    for name in ("OUTPUT", "CLASSES", "LIMITING", "AGREEMENT"):
        assert Path(one[name]).read_bytes() == Path(two[name]).read_bytes()


def test_the_words_of_the_rules_are_those_of_the_core(qgis_app):
    from geohalo.algorithms.maximin_fusion import RULES
    from geohalo.core import fusion

    assert RULES == fusion.RULES


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"INPUTS": ["first"]}, "One map cannot be fused"),
        ({"INPUTS": ["first", "first"]}, "first was chosen twice"),
        ({"OCCURRENCES": None}, "Nothing says how favourable the classes are"),
        ({"LABELS": "A;B"}, "There are 2 names for 3 maps"),
        ({"LABELS": "A;A;B"}, "Two maps are called A"),
        ({"INPUTS": ["first", "half"]}, "first and half are not on one grid, they differ in the extent"),
        ({"INPUTS": ["first", "degrees"]}, "degrees is in degrees"),
        ({"OCCURRENCES": None, "WEIGHTS": "weights"}, "has no map first .it has other.: write the names"),
        ({"OCCURRENCES": None, "WEIGHTS": "weights", "LABELS": "other;second;third"}, "Class 2 of other has no row"),
        ({"OCCURRENCES": None, "WEIGHTS": "samples"}, "no field map, class, prediction_rate, area_percent"),
        ({"INPUTS": ["third", "first"], "OCCURRENCES": None, "WEIGHTS": "weights"}, "third is a map of values"),
        ({"INPUTS": ["first", "south"]}, "south has no data in the study area"),
        ({"OUTPUT": "first"}, "is the input itself"),
    ],
)
def test_refusals(fuse, survey, make_raster, make_layer, tmp_path, change, text):
    paths, deposits, values, _ = survey
    made = {
        "first": lambda: paths[0],
        "third": lambda: paths[2],
        "half": lambda: make_raster(values[0][:50], "half"),
        "south": lambda: make_raster(np.zeros((100, 100), np.uint8), "south"),
        "degrees": lambda: make_raster(values[0], "degrees", 57, 35, 0.001, "EPSG:4326"),
        "weights": lambda: make_layer(
            {"map": ["other"], "class": ["1"], "prediction_rate": [50.0], "area_percent": [20.0]}, [(0, 0)]
        ),
        "samples": lambda: make_layer({"Cu_ppm": [1.0]}, [(WEST, NORTH)]),
    }

    def as_made(value):
        if isinstance(value, list):
            return [as_made(one) for one in value]
        return made[value]() if value in made else value

    change = {name: as_made(value) for name, value in change.items()}
    with pytest.raises(Exception, match=text):
        fuse("refused", **{"INPUTS": paths, "OCCURRENCES": deposits, **change})
    assert not list(tmp_path.glob("refused*"))


def test_maps_without_common_ground_are_refused(fuse, survey, make_raster):
    paths, deposits, values, _ = survey
    north, south = values[0].copy(), values[0].copy()
    north[50:], south[:50] = 0, 0
    with pytest.raises(Exception, match="No cell has data of all the maps"):
        fuse(INPUTS=[make_raster(north, "north"), make_raster(south, "south")], OCCURRENCES=deposits)


def test_one_map_of_values_and_its_classes_by_classify_anomalies_are_alike(geohalo, fuse, survey, tmp_path):
    paths, deposits, _, _ = survey
    drawn = geohalo(
        "classifyanomalies", {"INPUT": paths[2], "OCCURRENCES": deposits, "OUTPUT": str(tmp_path / "drawn.tif")}
    )["OUTPUT"]
    result = fuse(INPUTS=[paths[2], drawn], OCCURRENCES=deposits)
    npt.assert_array_equal(cells_of(result["CLASSES"]), cells_of(drawn))
    npt.assert_array_equal(cells_of(result["AGREEMENT"]), np.ones((100, 100)))
    # both say the same everywhere
    assert legend(result["LIMITING"]) == {3: "several alike"}
