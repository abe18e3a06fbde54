"""Kriging tested as a classifier, on the samples of the others."""

import numpy as np
import pytest
from geohalo.core.classifier_evaluation import evaluate
from geohalo.core.fuzzy import logistic
from geohalo.core.kriged_classes import KrigedClasses, KrigedIndicators
from geohalo.core.sample_labels import factor_labels
from geohalo.core.samples import Samples

qgis_core = pytest.importorskip("qgis.core")
pytest.importorskip("scipy")

SAME = {"VALIDATION": "none"}


@pytest.fixture
def scored(geohalo, make_layer):
    """Samples labelled by two smooth factor scores, and these."""
    places = np.random.default_rng(1).uniform(0, 20_000, (150, 2))
    east, north = places.T / 3000
    scores = np.column_stack([2 * np.sin(east) + 0.3 * north - 1, 2 * np.cos(north) - 0.2 * east])
    fuzzy = logistic(scores)
    columns = {"F1": scores[:, 0], "F2": scores[:, 1], "F1_fuzzy": fuzzy[:, 0], "F2_fuzzy": fuzzy[:, 1]}
    layer = make_layer({"sample_id": [f"S{row}" for row in range(150)], **columns}, places + [500_000, 3_900_000])
    given = {"INPUT": layer, "METHOD": "factors", "THRESHOLD": "0.7;0.8", "BALANCE": "all", "OUTPUT": "memory:"}
    return geohalo("labelsamples", given)["OUTPUT"], fuzzy, places + [500_000, 3_900_000]


def test_factor_scores_are_kriged_and_labelled_by_the_same_thresholds(train, scored):
    layer, fuzzy, places = scored
    labels = factor_labels(fuzzy, [0.7, 0.8], 0.6).labels
    _, figures = train("krigeclasses", INPUT=layer, FEATURES=None, DRIFT=1, BLOCK_SIZE=5000, BUFFER=0, FOLDS=2)
    found = evaluate(
        lambda _: KrigedClasses(["F1", "F2"], [0.7, 0.8], 0.6, 1),
        Samples(["F1_fuzzy", "F2_fuzzy"], fuzzy, places),
        labels,
        ["F1", "F2", "background"],
        "stratified",
        size=5000,
        folds=2,
    )
    names = np.array(["F1", "F2", "background", None], object)
    for scheme, expected in zip(figures["schemes"], found.schemes):
        assert scheme["predictions"]["predicted"] == names[expected.tested.predicted].tolist()
        assert scheme["predictions"]["sample"] == [f"{row}:S{row}" for row in expected.tested.rows]
        assert set(scheme["baselines"]) == {"Majority"}
    assert figures["self_consistency"]
    assert figures["sees_features"] is False


def test_other_labels_are_kriged_themselves(train, class_survey):
    result, figures = train("krigeclasses", DRIFT=0, BLOCK_SIZE=2000, BUFFER=0, FOLDS=3)
    found = evaluate(
        lambda _: KrigedIndicators(0),
        Samples(class_survey.features, class_survey.values, class_survey.places),
        class_survey.labels,
        class_survey.classes,
        "stratified",
        size=2000,
        folds=3,
    )
    for scheme, expected in zip(figures["schemes"], found.schemes):
        said = [class_survey.classes[code] for code in expected.tested.predicted]
        assert scheme["predictions"]["predicted"] == said
    assert result["SPATIAL_AUC"] == pytest.approx(found.spatial.scores.overall["macro_auc"])
    # patches of 2 km told from samples 500 m apart, not from blocks as large
    assert result["ACCURACY"] > 0.85 > result["SPATIAL_ACCURACY"] + 0.1
    assert "had in common with neighbours" in figures["sentence"]


def test_it_is_tested_on_the_samples_of_the_others(train):
    options = {"BLOCK_SIZE": 2000, "BUFFER": 0, "SEED": 3, "FOLDS": 2}
    _, network = train(**options)
    _, kriged = train("krigeclasses", name="two", DRIFT=0, **options)
    for one, other in zip(network["schemes"], kriged["schemes"]):
        assert one["predictions"]["sample"] == other["predictions"]["sample"]
        assert one["predictions"]["true"] == other["predictions"]["true"]


def test_no_features_are_needed(train, class_survey, log):
    """Positions are all that it knows of a sample."""
    places = class_survey.places.copy()
    places[5] = np.nan
    bare = class_survey.layer(places, Fa=None, Fb=None, Fc=None)
    _, figures = train("krigeclasses", INPUT=bare, FEATURES=None, **SAME)
    assert figures["features"] == ["easting", "northing"]
    assert sum(figures["counts"].values()) == class_survey.size - 1
    assert "1 of 160 samples have no position and get no result (such as S5)" in log.textLog()
    assert "lack a value" not in log.textLog()


@pytest.mark.parametrize("drift", [0, 2])
def test_drift(train, drift):
    result, _ = train("krigeclasses", DRIFT=drift, **SAME)
    assert result["ACCURACY"] > 0.8


def test_what_is_refused(train, geohalo, class_survey, scored):
    def refused(match, **given):
        with pytest.raises(qgis_core.QgsProcessingException, match=match):
            train("krigeclasses", **{**SAME, **given})

    refused("a table without positions: make points of it", INPUT=class_survey.table)
    refused("no coordinate reference system", INPUT=lambda: class_survey.layer(crs=""))
    refused("There are 1 samples at distinct places", INPUT=class_survey.layer([class_survey.places[0]] * 160))
    refused("of one class", INPUT=class_survey.layer(label=["a"] * 160))
    given = {"INPUT": scored[0], "COLUMN": ["F2_fuzzy"], "OUTPUT": "memory:"}
    layer = geohalo("native:deletecolumn", given)["OUTPUT"]
    from geohalo.algorithms.records import read_records

    layer.setMetadata(scored[0].metadata())
    assert read_records(layer)
    refused(
        "The factor scores that the classes were made of are gone: run “Label samples”", INPUT=layer, FEATURES=["F1"]
    )
