"""Support-vector machines trained on layers."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.sample_splits import split_samples
from geohalo.core.store import load_model

qgis_core = pytest.importorskip("qgis.core")
pytest.importorskip("sklearn")

SAME = {"VALIDATION": "none"}


def test_the_machine_is_scikit_learns(train, class_survey):
    """The classes that sklearn's own names on the test samples, from the same z-scores."""
    from sklearn.svm import SVC

    result, figures = train("trainsvm", C=2.0, GAMMA=0.2, **SAME)
    parts = split_samples(class_survey.labels, "stratified", 42)
    taught = class_survey.values[parts.training]
    scaled = (class_survey.values - taught.mean(axis=0)) / taught.std(axis=0)
    model = load_model(result["MODEL"])
    reference = SVC(C=2.0, gamma=0.2, class_weight="balanced").fit(
        scaled[parts.training], class_survey.labels[parts.training]
    )
    said = figures["schemes"][0]["predictions"]
    assert said["sample"] == [f"{row}:S{row}" for row in parts.testing]
    # ties of votes may be broken otherwise
    assert np.mean(reference.predict(scaled[parts.testing]) == said["predicted"]) > 0.9
    assert model.kind == "svm"


def test_searches_log_their_way(train):
    result, figures = train("trainsvm", TUNING="grid", INNER_FOLDS=2, KERNEL="linear", **SAME)
    assert figures["title"] == "Support-vector machine, grid search"
    assert figures["history"]
    assert load_model(result["MODEL"]).classes_ == ["porphyry", "vein", "background"]


def test_shuffled_labels_are_not_searched_for(train, log, monkeypatch):
    from geohalo.core.support_vectors import SupportVectors

    seen = []
    fit = SupportVectors.fit

    def watched(self, samples, labels, *rest, **more):
        seen.append((self.tuning, len(labels)))
        return fit(self, samples, labels, *rest, **more)

    monkeypatch.setattr(SupportVectors, "fit", watched)
    train("trainsvm", TUNING="grid", INNER_FOLDS=2, KERNEL="linear", **SAME)
    assert [tuning for tuning, _ in seen] == ["grid", "none"]


def test_a_table_is_searched_by_lot(train, class_survey):
    """No positions, no blocks; the search takes folds by lot."""
    _, figures = train("trainsvm", INPUT=class_survey.table, TUNING="grid", INNER_FOLDS=2, KERNEL="linear", **SAME)
    assert [scheme["key"] for scheme in figures["schemes"]] == ["stratified"]
    with pytest.raises(qgis_core.QgsProcessingException, match="a table without positions: make points of it"):
        train("trainsvm", INPUT=class_survey.table)


def test_zones_are_held_out(train, class_survey):
    _, figures = train("trainsvm", ZONE_FIELD="zone")
    assert [scheme["key"] for scheme in figures["schemes"]] == ["stratified", "zones"]
    assert len(figures["schemes"][1]["predictions"]["sample"]) == class_survey.size


def test_probabilities_and_seed(train):
    one, two = (train("trainsvm", name=name, SEED=5, **SAME) for name in "ab")
    assert one[1]["schemes"] == two[1]["schemes"]
    assert one[0]["AUC"] > 0.8


def test_without_scikit_learn_it_stays_and_says_what_to_do(geohalo, monkeypatch):
    from geohalo.algorithms import base

    found = base.find_spec
    monkeypatch.setattr(base, "find_spec", lambda name: None if name == "sklearn" else found(name))
    algorithm = qgis_core.QgsApplication.processingRegistry().algorithmById("geohalo:trainsvm")
    assert algorithm is not None
    possible, text = algorithm.canExecute()
    assert not possible
    assert "needs the Python package scikit-learn, which this QGIS does not have: install it" in text


@pytest.mark.parametrize(
    ("given", "match"),
    [
        ({"label": ["a"] * 160}, "labelled samples are of one class .a."),
        ({"label": ["a", "a"] + ["b"] * 158}, "Too few samples of a .2."),
        ({"Fa": [1.0] * 160, "Fb": [1.0] * 160, "Fc": [1.0] * 160}, "None of the features varies"),
    ],
)
def test_what_is_refused(train, class_survey, given, match, tmp_path):
    with pytest.raises(qgis_core.QgsProcessingException, match=match):
        train("trainsvm", INPUT=class_survey.layer(**given))
    assert list(tmp_path.iterdir()) == []


def test_kernels(train):
    for kernel in ("linear", "poly"):
        result, _ = train("trainsvm", KERNEL=kernel, **SAME)
        model = load_model(result["MODEL"])
        assert model.parameters()["kernel"] == kernel
    npt.assert_array_less(0.6, result["ACCURACY"])
