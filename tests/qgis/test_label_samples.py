"""Samples get the classes that a classifier learns."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.fuzzy import logistic
from geohalo.core.sample_labels import factor_labels, select_balanced

qgis_core = pytest.importorskip("qgis.core")

N = 200
PLACES = np.array([(500_000 + 500 * (i % 20), 3_900_000 + 500 * (i // 20)) for i in range(N)], float)


def scores(seed=4):
    drawn = np.random.default_rng(seed).standard_t(4, size=(N, 2))
    fuzzy = logistic(drawn)
    return {"F1": drawn[:, 0], "F2": drawn[:, 1], "F1_fuzzy": fuzzy[:, 0], "F2_fuzzy": fuzzy[:, 1]}


@pytest.fixture
def survey(make_layer):
    return make_layer({"sample_id": [f"S{i}" for i in range(N)], **scores()}, PLACES)


@pytest.fixture
def label(geohalo, log):
    """Return a function that labels a layer; what it said is in `log`."""

    def run(layer, **parameters):
        return geohalo("labelsamples", {"INPUT": layer, "OUTPUT": "memory:", **parameters}, feedback=log)

    return run


@pytest.fixture
def read(column):
    """Return a function: output -> labels, empty for none."""
    return lambda output: [value or "" for value in column(output, "label")]


def last_record(layer):
    from geohalo.algorithms.records import read_records

    return read_records(layer)[-1]


def test_labels_by_factors_are_the_cores(survey, label, read, column, log):
    result = label(survey)
    output = result["OUTPUT"]
    assert output.fields().names() == [*survey.fields().names(), "label", "label_multi", "label_used"]
    memberships = np.column_stack([scores()["F1_fuzzy"], scores()["F2_fuzzy"]])
    expected = factor_labels(memberships)
    assert read(output) == expected.labels.tolist()
    assert column(output, "label_multi") == expected.multi.astype(int).tolist()
    used = column(output, "label_used")
    assert used == select_balanced(expected.labels).astype(int).tolist()
    anomalous = expected.counts["F1"] + expected.counts["F2"]
    assert sum(used) == anomalous + min(anomalous, expected.counts["background"])
    assert result["UNLABELLED"] == expected.unlabelled == column(output, "label").count(None) > 0
    assert result["LABELLED"] + result["UNLABELLED"] == N
    said = log.textLog()
    assert f"F1 {expected.counts['F1']}, F2 {expected.counts['F2']}, background {expected.counts['background']}" in said
    assert said.count("self-consistency, not skill") == 1
    assert f"{expected.multi.sum()} samples are anomalous for several factors" in said


def test_the_layer_remembers_where_its_labels_come_from(survey, label, make_layer):
    record = last_record(label(survey, THRESHOLD="0.8;0.75", BACKGROUND=0.5, BALANCE="all")["OUTPUT"])
    assert record["label_field"] == "label"
    assert record["label_source"] == "factors"
    assert record["label_columns"] == ["F1_fuzzy", "F2_fuzzy"]
    assert record["thresholds"] == [0.8, 0.75]
    assert record["background"] == 0.5
    assert record["balance"] == "all"
    memberships = np.column_stack([scores()["F1_fuzzy"], scores()["F2_fuzzy"]])
    assert record["counts"] == factor_labels(memberships, [0.8, 0.75], 0.5).counts
    assert sum(record["counts"].values()) + record["unlabelled"] == N
    record = last_record(label(survey, OCCURRENCES=make_layer({"name": ["a"]}, PLACES[:1]))["OUTPUT"])
    assert (record["label_source"], record["label_columns"], record["thresholds"]) == ("occurrences", [], [])


@pytest.mark.parametrize("rule", ["tukey", "percentile"])
def test_thresholds_that_are_found_are_those_of_the_factor_scores(survey, label, rule):
    thresholds = last_record(label(survey, RULE=rule, PERCENTILE=90)["OUTPUT"])["thresholds"]
    for name, found in zip(("F1", "F2"), thresholds):
        low, high, share = np.percentile(scores()[name], [25, 75, 90])
        assert found == pytest.approx(logistic(high + 1.5 * (high - low) if rule == "tukey" else share))


def test_the_factors_of_the_newest_analysis_are_taken(geohalo, make_layer, label, tmp_path):
    random = np.random.default_rng(1)
    common = random.normal(size=(N, 2))[:, [0, 0, 0, 1, 1, 1]]
    logs = 0.9 * common + 0.4 * random.normal(size=(N, 6))
    names = ["Cu_ppm", "Au_ppb", "As_ppm", "Ni_ppm", "Cr_ppm", "Co_ppm"]
    layer = make_layer({**dict(zip(names, 10 ** (0.4 * logs + 1).T)), "F3_fuzzy": np.full(N, 0.9)}, PLACES)
    model = str(tmp_path / "factors.json")
    geohalo("fitfactoranalysis", {"INPUT": layer, "N_FACTORS": 2, "MODEL": model})
    scored = geohalo("factorscores", {"INPUT": layer, "MODEL": model, "OUTPUT": "memory:"})["OUTPUT"]
    record = last_record(label(scored)["OUTPUT"])
    # F3_fuzzy is of another analysis
    assert record["label_columns"] == ["F1_fuzzy", "F2_fuzzy"]
    assert last_record(label(scored, SCORES=["F2_fuzzy"])["OUTPUT"])["label_columns"] == ["F2_fuzzy"]


def test_labels_by_occurrences(survey, label, read, column, make_layer, log):
    """Two deposit types, one occurrence without; another that no sample reaches."""
    known = make_layer({"kind": ["vein", "porphyry", None, "vein"]}, [*PLACES[[0, 19, 180]], (900_000, 3_900_000)])
    result = label(survey, OCCURRENCES=known, TYPE_FIELD="kind", RADIUS=600, BACKGROUND_DISTANCE=1200)
    labels = read(result["OUTPUT"])
    for row, kind in ((0, "vein"), (19, "porphyry"), (180, "mineralised")):
        distance = np.sqrt(((PLACES - PLACES[row]) ** 2).sum(axis=1))
        assert [label for label, near in zip(labels, distance <= 600) if near] == [kind] * 3
        assert {label for label, near in zip(labels, (distance > 600) & (distance < 1200)) if near} == {""}
    assert labels.count("background") == N - labels.count("") - 9
    used = np.array(column(result["OUTPUT"], "label_used"))
    assert used.sum() == 18
    assert used[[0, 19, 180]].all()
    assert "label_multi" not in result["OUTPUT"].fields().names()
    assert "1 of 4 occurrences lie farther than 600 m from every sample" in log.textLog()
    assert "self-consistency" not in log.textLog()


def test_distances_are_metres_whatever_the_layers_are_in(survey, label, read, make_layer, geohalo):
    known = make_layer({"name": ["a"]}, PLACES[[90]])
    expected = read(label(survey, OCCURRENCES=known)["OUTPUT"])
    assert set(expected) == {"", "mineralised", "background"}

    def in_degrees(layer):
        return geohalo("native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"})[
            "OUTPUT"
        ]

    assert read(label(survey, OCCURRENCES=in_degrees(known))["OUTPUT"]) == expected
    assert read(label(in_degrees(survey), OCCURRENCES=in_degrees(known))["OUTPUT"]) == expected


def square(west, south, side):
    x, y = 500_000 + west, 3_900_000 + south
    return [(x, y), (x + side, y), (x + side, y + side), (x, y + side)]


def test_labels_by_polygons(survey, label, read, make_polygons):
    rings = [square(-100, -100, 1200), square(400, 400, 1200), square(7900, 2900, 1200)]
    outlines = make_polygons(rings, {"zone": ["skarn", "vein", "skarn"]})
    found = np.array(read(label(survey, POLYGONS=outlines, CLASS_FIELD="zone", BACKGROUND_DISTANCE=1000)["OUTPUT"]))
    x, y = (PLACES - [500_000, 3_900_000]).T

    def away(west, south, side):
        return np.hypot(
            np.maximum(0, np.abs(x - west - side / 2) - side / 2),
            np.maximum(0, np.abs(y - south - side / 2) - side / 2),
        )

    first, second, third = (away(*one) for one in ((-100, -100, 1200), (400, 400, 1200), (7900, 2900, 1200)))
    expected = np.where(np.minimum(np.minimum(first, second), third) >= 1000, "background", "").astype(object)
    expected[second == 0] = "vein"
    # the first of two polygons that hold a sample
    expected[(first == 0) | (third == 0)] = "skarn"
    npt.assert_array_equal(found, expected)
    assert {"skarn", "vein", "background", ""} == set(found)


def test_polygons_of_the_background_leave_the_rest_without_class(survey, label, read, make_polygons):
    outlines = make_polygons([square(0, 0, 1000), square(5000, 0, 1000)], {"zone": ["ore", "Background"]})
    result = label(survey, METHOD="polygons", POLYGONS=outlines, CLASS_FIELD="zone", BALANCE="all")
    labels = read(result["OUTPUT"])
    assert (labels.count("ore"), labels.count("background"), labels.count("")) == (9, 9, N - 18)


def test_labels_by_a_threshold(survey, label, read, log):
    result = label(survey, METHOD="thresholds", SCORES=["F1"], THRESHOLD="1")
    assert read(result["OUTPUT"]) == np.where(scores()["F1"] >= 1, "anomaly", "background").tolist()
    assert "made of F1" in log.textLog()
    record = last_record(result["OUTPUT"])
    assert (record["label_source"], record["label_columns"]) == ("thresholds", ["F1"])


def test_the_fence_of_a_concentration_is_warned_of(make_layer, label, log):
    layer = make_layer({"Cu_ppm": np.exp(scores()["F1"] * 1.5)}, PLACES)
    label(layer, METHOD="thresholds", SCORES=["Cu_ppm"], RULE="tukey")
    assert "Cu_ppm is a concentration" in log.textLog()


def test_samples_without_score_or_position(make_layer, label, read, log):
    columns = scores()
    columns["F1_fuzzy"][7] = np.nan
    layer = make_layer({"sample_id": [f"S{i}" for i in range(N)], **columns}, np.vstack([[np.nan] * 2, PLACES[1:]]))
    assert read(label(layer)["OUTPUT"])[7] == ""
    assert "1 of 200 samples lack a value of F1_fuzzy (1) and get no result (samples S7)" in log.textLog()
    known = make_layer({"name": ["a"]}, PLACES[:1])
    assert read(label(layer, OCCURRENCES=known, RADIUS=600)["OUTPUT"])[0] == ""
    assert "1 of 200 samples have no position and get no result (such as S0)" in log.textLog()
    with pytest.raises(qgis_core.QgsProcessingException, match="lack a value of F1_fuzzy"):
        label(layer, MISSING="refuse")


def test_labelling_again_replaces_the_labels(survey, label, read, column, make_layer):
    first = label(survey)["OUTPUT"]
    assert sum(column(first, "label_multi")) > 0
    again = label(first, OCCURRENCES=make_layer({"name": ["a"]}, PLACES[:1]))["OUTPUT"]
    assert again.fields().names() == first.fields().names()
    assert set(read(again)) == {"mineralised", "background", ""}
    assert sum(column(again, "label_multi")) == 0
    assert last_record(again)["label_source"] == "occurrences"


def test_a_file_opens_with_its_style_and_history(survey, label, read, tmp_path):
    path = str(tmp_path / "labels.gpkg")
    label(survey, OUTPUT=path)
    stored = qgis_core.QgsVectorLayer(path, "labels")
    assert last_record(stored)["label_source"] == "factors"
    renderer, context = stored.renderer(), qgis_core.QgsRenderContext()
    renderer.startRender(context, stored.fields())
    shown = {}
    for feature in stored.getFeatures():
        context.expressionContext().setFeature(feature)
        shown.setdefault(feature["label"] or "", set()).add(
            renderer.originalSymbolForFeature(feature, context).color().name()
        )
    renderer.stopRender(context)
    assert {name: len(colours) for name, colours in shown.items()} == dict.fromkeys(("F1", "F2", "background", ""), 1)
    assert len(set.union(*shown.values())) == 4


@pytest.mark.parametrize(
    ("parameters", "match"),
    [
        ({"SCORES": ["F1", "F2"]}, "fuzzy scores are numbers from 0 to 1"),
        ({"SCORES": ["F1", "F2"], "RULE": "tukey"}, "fuzzy scores are numbers from 0 to 1"),
        ({"SCORES": ["F9_fuzzy"]}, "no field F9_fuzzy"),
        ({"THRESHOLD": "0,7"}, "'0,7' is no number"),
        ({"THRESHOLD": "0.7;0.8;0.9"}, "3 thresholds for 2 factors .F1, F2."),
        ({"THRESHOLD": "1"}, "of one .background., and a classifier needs two"),
        ({"METHOD": "thresholds"}, "State the threshold"),
        ({"METHOD": "thresholds", "RULE": "tukey"}, "need one field, and there are 0"),
        ({"METHOD": "thresholds", "SCORES": ["F1"], "THRESHOLD": "99"}, "No sample reaches the threshold of F1, 99"),
        ({"METHOD": "occurrences"}, "need a layer: choose “Known mineral occurrences”"),
        ({"METHOD": "polygons"}, "need a layer: choose “Outlined ground"),
    ],
)
def test_what_is_refused(survey, label, parameters, match, tmp_path):
    with pytest.raises(qgis_core.QgsProcessingException, match=match):
        label(survey, **{"OUTPUT": str(tmp_path / "labels.gpkg"), **parameters})
    assert list(tmp_path.iterdir()) == []


def test_occurrences_that_are_refused(survey, label, make_layer):
    for places, options, match in (
        (PLACES[:1] + 50_000, {}, "None of the 1 occurrences lies within 1000 m of a sample"),
        (PLACES[:1], {"RADIUS": 500, "BACKGROUND_DISTANCE": 100}, "begins 100 m from what is known"),
        (PLACES[:1], {"RADIUS": 99_999}, "of one .mineralised., and a classifier"),
    ):
        with pytest.raises(qgis_core.QgsProcessingException, match=match):
            label(survey, OCCURRENCES=make_layer({"name": ["a"]}, places), **options)


def test_a_layer_without_scores(make_layer, label):
    with pytest.raises(qgis_core.QgsProcessingException, match="no fuzzy factor scores such as F1_fuzzy"):
        label(make_layer({"Cu_ppm": np.ones(N)}, PLACES))
