"""Baselines: what they must reach on classes that are known, and that chance stays chance."""

import sys

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.classification_baselines import (
    LogisticBaseline,
    Majority,
    ThresholdedScore,
    baseline_classifiers,
    permuted,
)
from geohalo.core.classification_metrics import classification_scores
from geohalo.core.errors import DataError
from geohalo.core.samples import Samples

NAMES = ["F1", "F2", "F3"]


@pytest.fixture(scope="module")
def survey():
    """Cu where F1 is high, Pb where F3 is low, background elsewhere."""
    rng = np.random.default_rng(4)
    values = rng.normal(5, 2, size=(400, 3))
    labels = np.full(400, "background", object)
    labels[values[:, 0] > 8] = "Cu"
    labels[(values[:, 2] < 2) & (values[:, 0] <= 8)] = "Pb"
    return Samples(NAMES, values), labels.tolist()


def share_right(model, samples, labels):
    return np.mean([model.classes_[number] == label for number, label in zip(model.predict(samples), labels)])


def macro_f1(model, samples, labels):
    return classification_scores(labels, model.probabilities(samples), model.classes_, bootstrap=0).overall["macro_f1"]


def test_majority_names_the_most_frequent_class(survey):
    samples, labels = survey
    model = Majority().fit(samples, labels)
    assert model.classes_ == ["Cu", "Pb", "background"]
    shares = [labels.count(name) / 400 for name in model.classes_]
    npt.assert_allclose(model.probabilities(samples.rows([0, 1])), [shares, shares])
    assert share_right(model, samples, labels) == max(shares)


@pytest.mark.parametrize("classes", [["Cu", "Pb", "background"], ["Cu", "background"]])
def test_logistic_regression_is_that_of_scikit_learn(survey, classes):
    linear = pytest.importorskip("sklearn.linear_model")
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    samples, labels = survey
    keep = np.flatnonzero([label in classes for label in labels])
    samples, labels = samples.rows(keep), [labels[row] for row in keep]
    model = LogisticBaseline().fit(samples, labels)
    expected = make_pipeline(StandardScaler(), linear.LogisticRegression(class_weight="balanced", max_iter=1000))
    expected.fit(samples.values, [classes.index(label) for label in labels])
    npt.assert_allclose(model.probabilities(samples), expected.predict_proba(samples.values), atol=1e-9)
    assert macro_f1(model, samples, labels) > 0.8


def test_thresholded_score_finds_the_features_their_direction_and_the_threshold(survey):
    samples, labels = survey
    model = ThresholdedScore().fit(samples, labels)
    assert [model.names_[feature] for feature in model.features_] == ["F1", "F3"]
    npt.assert_array_equal(np.sign(model.scales_), [1, -1])
    # one threshold serves both classes: 1.5 standard deviations
    assert model.threshold_ == pytest.approx(1.5, abs=0.1)
    assert share_right(model, samples, labels) > 0.97
    # the rule, by hand
    scores = (samples.values[:, [0, 2]] - model.means_) / model.scales_
    named = np.where(scores.max(axis=1) > model.threshold_, scores.argmax(axis=1), 2)
    npt.assert_array_equal(model.predict(samples), named)


def test_no_other_threshold_is_better(survey):
    samples, labels = survey
    rng = np.random.default_rng(5)
    # rounded and noisy: ties, and a best threshold that is not plain
    noisy = Samples(NAMES, np.round(samples.values + rng.normal(size=samples.values.shape), 1))
    model = ThresholdedScore().fit(noisy, labels)
    best, chosen = macro_f1(model, noisy, labels), model.threshold_
    found = []
    for model.threshold_ in np.linspace(-3, 4, 400):
        found.append(macro_f1(model, noisy, labels))
    assert best >= max(found) - 1e-12
    assert min(found) < best - 0.1
    assert -3 < chosen < 4


def test_without_a_background_the_highest_decides(survey):
    samples, labels = survey
    keep = np.flatnonzero([label != "background" for label in labels])
    samples, labels = samples.rows(keep), [labels[row] for row in keep]
    model = ThresholdedScore().fit(samples, labels)
    assert np.isnan(model.threshold_)
    probabilities = model.probabilities(samples)
    npt.assert_allclose(probabilities.sum(axis=1), 1)
    assert share_right(model, samples, labels) > 0.9


def test_permuted_labels_are_the_same_ones_and_teach_nothing(survey):
    samples, labels = survey
    shuffled = permuted(labels, seed=1)
    assert sorted(shuffled) == sorted(labels)
    assert shuffled != labels
    assert permuted(labels, seed=1) == shuffled
    assert permuted(labels, seed=2) != shuffled
    training, testing = samples.rows(np.arange(200)), samples.rows(np.arange(200, 400))

    def tested(taught):
        model = ThresholdedScore().fit(training, taught)
        found = classification_scores(labels[200:], model.probabilities(testing), model.classes_, bootstrap=0)
        return found.overall["macro_auc"]

    assert tested(labels[:200]) > 0.9
    assert np.mean([tested(permuted(labels[:200], seed)) for seed in range(20)]) == pytest.approx(0.5, abs=0.06)


def test_without_scikit_learn_the_logistic_regression_is_left_out(monkeypatch, survey):
    makers, notices = baseline_classifiers()
    assert (list(makers), notices) == (["majority", "logistic regression", "thresholded score"], [])
    monkeypatch.setitem(sys.modules, "sklearn.linear_model", None)
    makers, notices = baseline_classifiers()
    assert list(makers) == ["majority", "thresholded score"]
    assert "scikit-learn" in notices[0].text
    with pytest.raises(DataError, match="scikit-learn"):
        LogisticBaseline().fit(*survey)


def test_a_model_can_be_made_again_from_its_description(survey):
    samples, labels = survey
    for maker in baseline_classifiers()[0].values():
        model = maker().fit(samples, labels)
        again = maker.from_description(model.description())
        npt.assert_array_equal(again.probabilities(samples), model.probabilities(samples))
