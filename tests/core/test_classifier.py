"""What all classifiers share: order and numbers of classes, checks of what they learn from, entropy."""

import math

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.classification_baselines import Majority
from geohalo.core.classifier import BACKGROUND, Classifier, class_codes, class_order, class_weights, entropy
from geohalo.core.errors import DataError
from geohalo.core.samples import Samples


class Remembers(Classifier):
    """Keeps what it is trained with; its probabilities are the features, scaled to sum to 1."""

    def _train(self, training, validation, progress):
        self.training_, self.validation_ = training, validation

    def _probabilities(self, values):
        return values / values.sum(axis=1, keepdims=True)


VALUES = np.array([[1.0, 3], [5, 2], [2, 8], [7, 1], [4, 4]])
TABLE = Samples(["Cu", "Pb"], VALUES, np.arange(10.0).reshape(5, 2))
LABELS = ["vein", BACKGROUND, "vein", "porphyry", BACKGROUND]


def test_background_is_last_and_numbers_count_as_numbers():
    assert class_order(["F10", BACKGROUND, "F2", "F1", "F2"]) == ["F1", "F2", "F10", BACKGROUND]
    assert class_order([10, 9, 1]) == ["1", "9", "10"]
    assert class_order(["zinc", "background copper"]) == ["background copper", "zinc"]


def test_codes_follow_the_order_given():
    npt.assert_array_equal(class_codes(["b", "a", "b"], ["b", "a"]), [0, 1, 0])
    with pytest.raises(DataError, match="The class c is none of a, b"):
        class_codes(["a", "c"], ["a", "b"])


def test_weights_make_classes_count_alike():
    codes = np.array([0] * 6 + [1] * 3 + [3])
    weights = class_weights(codes, 4)
    npt.assert_allclose(weights, [10 / 24, 10 / 12, 0, 10 / 4])
    npt.assert_allclose(np.bincount(codes, weights[codes], 4)[[0, 1, 3]], 10 / 4)


def test_entropy_runs_from_sure_to_unknowing():
    found = entropy(np.array([[1.0, 0, 0], [1 / 3, 1 / 3, 1 / 3], [0.5, 0.5, 0], [0.2, 0.3, 0.5]]))
    npt.assert_allclose(found[:3], [0, 1, math.log(2) / math.log(3)], atol=1e-12)
    from scipy.stats import entropy as reference

    assert found[3] == pytest.approx(reference([0.2, 0.3, 0.5], base=3))


def test_what_is_learnt_from():
    watched = Samples(["Pb", "Cu"], [[9.0, 6]]), ["vein"]
    model = Remembers().fit(TABLE, LABELS, validation=watched)
    assert model.classes_ == ["porphyry", "vein", BACKGROUND]
    npt.assert_array_equal(model.counts_, [1, 2, 2])
    npt.assert_array_equal(model.training_.codes, [1, 2, 1, 0, 2])
    npt.assert_array_equal(model.training_.values, VALUES)
    npt.assert_array_equal(model.training_.coordinates, TABLE.coordinates)
    # by name, whatever their order
    npt.assert_array_equal(model.validation_.values, [[6, 9]])
    npt.assert_array_equal(model.validation_.codes, [1])
    assert Remembers().fit(TABLE, LABELS, validation=(TABLE.rows(np.arange(0)), [])).validation_ is None


def test_new_samples_are_matched_by_name():
    model = Remembers().fit(Samples(["Cu", "Pb"], VALUES), ["a", "b", "a", "b", "a"])
    npt.assert_allclose(model.probabilities(Samples(["Zn", "Pb", "Cu"], [[0.0, 3, 1]])), [[0.25, 0.75]])
    npt.assert_array_equal(model.predict(Samples(["Pb", "Cu"], [[3.0, 1], [1, 3]])), [1, 0])


@pytest.mark.parametrize(
    ("values", "labels", "classes", "match"),
    [
        (VALUES, ["a"] * 5, None, "All samples are of one class .a.: a classifier needs two"),
        (VALUES, ["a", "b"] * 2, None, "There are 5 samples and 4 labels"),
        (VALUES, ["a", "b", "a", "b", "a"], ["a", "b", "c"], "Class c has no training sample"),
        (VALUES, ["a", "b", "a", "b", "x"], ["a", "b"], "The class x is none of a, b"),
        (np.where(VALUES == 5, np.nan, VALUES), ["a", "b", "a", "b", "a"], None, "Cu of sample 2 is missing"),
        (np.where(VALUES == 8, np.inf, VALUES), ["a", "b", "a", "b", "a"], None, "Pb of sample 3 is infinite"),
        (np.ones((5, 2)), ["a", "b", "a", "b", "a"], None, "None of the features varies"),
        (VALUES[:1], ["a"], None, "There are 1 samples and at least 2 are needed"),
    ],
)
def test_what_cannot_be_learnt_from(values, labels, classes, match):
    with pytest.raises(DataError, match=match):
        Remembers().fit(Samples(["Cu", "Pb"], values), labels, classes)


def test_a_feature_that_does_not_vary_is_named():
    constant = np.column_stack([np.ones(5), VALUES[:, 1]])
    notes = Remembers().fit(Samples(["Cu", "Pb"], constant), LABELS).warnings_
    assert [note.code for note in notes] == ["constant"]
    assert str(notes[0]).startswith("Cu does not vary among the training samples")


def test_what_cannot_be_classed():
    model = Majority()
    model.warnings_ = []
    with pytest.raises(DataError, match="has not been fitted yet"):
        model.predict(TABLE)
    model.fit(TABLE, LABELS)
    with pytest.raises(DataError, match="The model learnt from Pb, which the samples lack: they have Cu, As"):
        model.predict(Samples(["Cu", "As"], VALUES))
    with pytest.raises(DataError, match="Pb of sample 1 is missing"):
        model.predict(Samples(["Cu", "Pb"], [[1.0, np.nan]]))
