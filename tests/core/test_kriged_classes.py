"""Classes by kriging: a planted field is found again, as kriging itself has it, at places that were left out."""

import numpy as np
import numpy.testing as npt
import pytest

pytest.importorskip("scipy")

from geohalo.core.classifier import BACKGROUND
from geohalo.core.classifier_evaluation import fold_test
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.fuzzy import logistic
from geohalo.core.kriged_classes import KrigedClasses, KrigedIndicators
from geohalo.core.kriging import Kriging
from geohalo.core.sample_labels import factor_labels
from geohalo.core.samples import Samples
from geohalo.core.variogram_model import VariogramModel

RNG = np.random.default_rng(2)
PLACES = RNG.uniform(0, 20_000, (180, 2))
EAST, NORTH = PLACES.T / 3000
SCORES = np.column_stack([2 * np.sin(EAST) + 0.3 * NORTH - 1, 2 * np.cos(NORTH) - 0.2 * EAST])
FUZZY = Samples(["F1_fuzzy", "F2_fuzzy"], logistic(SCORES), PLACES)
LIMITS, LOW = [0.7, 0.8], 0.6
FOUND = factor_labels(FUZZY.values, LIMITS, LOW)
LABELS, CLASSES = FOUND.labels, ["F1", "F2", BACKGROUND]
LABELLED = np.flatnonzero(LABELS != "")
TRAIN, TEST = LABELLED[::2], LABELLED[1::2]


def by_hand(rows, places, values, order):
    """Kriging of one column with a spherical variogram of what the drift leaves."""
    table = Samples(["F"], values[rows][:, None], PLACES[rows])
    variogram = VariogramModel(("spherical",), order).fit(table).variogram
    return Kriging(PLACES[rows], values[rows], variogram, order).predict(places).values[:, 0]


@pytest.mark.parametrize("order", [0, 1, 2])
def test_memberships_are_those_of_kriged_scores(order):
    model = KrigedClasses(["F1", "F2"], LIMITS, LOW, order).fit(FUZZY.rows(TRAIN), LABELS[TRAIN], CLASSES)
    expected = np.column_stack([by_hand(TRAIN, PLACES[TEST], SCORES[:, factor], order) for factor in (0, 1)])
    npt.assert_allclose(model.memberships(FUZZY.rows(TEST)), logistic(expected), atol=1e-6)
    labels = factor_labels(logistic(expected), LIMITS, LOW).labels
    said = np.array([*CLASSES, ""])[model.predict(FUZZY.rows(TEST))]
    npt.assert_array_equal(said, labels)


def test_a_smooth_field_is_found_again():
    model = KrigedClasses(["F1", "F2"], LIMITS, LOW).fit(FUZZY.rows(TRAIN), LABELS[TRAIN], CLASSES)
    said = np.array([*CLASSES, ""])[model.predict(FUZZY.rows(TEST))]
    assert (said == LABELS[TEST]).mean() > 0.85
    # at the samples themselves there is nothing to guess
    npt.assert_array_equal(np.array(CLASSES)[model.predict(FUZZY.rows(TRAIN))], LABELS[TRAIN])


def test_the_tested_samples_own_chemistry_has_no_say():
    blind = Samples(FUZZY.names, np.full_like(FUZZY.values, 0.5), PLACES)
    for model in (KrigedClasses(["F1", "F2"], LIMITS, LOW), KrigedIndicators()):
        model.fit(FUZZY.rows(TRAIN), LABELS[TRAIN], CLASSES)
        npt.assert_array_equal(model.predict(blind.rows(TEST)), model.predict(FUZZY.rows(TEST)))
        assert not model.sees_features


def test_between_the_thresholds_is_no_class():
    model = KrigedClasses(["F1", "F2"], LIMITS, LOW).fit(FUZZY.rows(TRAIN), LABELS[TRAIN], CLASSES)
    between = np.flatnonzero(LABELS == "")
    assert (model.predict(FUZZY.rows(between)) == -1).any()
    assert not model.gives_probabilities


def test_folds_are_cross_validated_kriging():
    """Every fold by its own variogram, from the others alone."""
    folds = np.full(len(LABELS), -1)
    folds[LABELLED] = np.arange(len(LABELLED)) % 2
    tested = fold_test(lambda _: KrigedClasses(["F1", "F2"], LIMITS, LOW), FUZZY, LABELS, CLASSES, folds)
    for fold in range(2):
        rows, places = np.flatnonzero((folds >= 0) & (folds != fold)), PLACES[folds == fold]
        kriged = np.column_stack([by_hand(rows, places, SCORES[:, factor], 1) for factor in (0, 1)])
        expected = factor_labels(logistic(kriged), LIMITS, LOW).labels
        said = np.array([*CLASSES, ""])[tested.predicted[folds[tested.rows] == fold]]
        npt.assert_array_equal(said, expected)
    assert tested.probabilities is None


def test_indicators_are_kriged_classes():
    model = KrigedIndicators(1).fit(FUZZY.rows(TRAIN), LABELS[TRAIN], CLASSES)
    found = model.probabilities(FUZZY.rows(TEST))
    expected = np.column_stack([by_hand(TRAIN, PLACES[TEST], (LABELS == name).astype(float), 1) for name in CLASSES])
    expected = np.clip(expected, 0, 1)
    npt.assert_allclose(found, expected / expected.sum(axis=1, keepdims=True), atol=1e-6)
    npt.assert_allclose(found.sum(axis=1), 1)
    npt.assert_array_equal(model.predict(FUZZY.rows(TEST)), found.argmax(axis=1))
    assert (np.array(CLASSES)[found.argmax(axis=1)] == LABELS[TEST]).mean() > 0.8
    assert model.gives_probabilities


def test_where_no_class_is_left_the_shares_count():
    model = KrigedIndicators().fit(FUZZY.rows(TRAIN), LABELS[TRAIN], CLASSES)

    class Nothing:
        def predict(self, places):
            return Kriging.predict(first, places)._replace(values=np.full((len(places), 1), -0.1))

    first = model._systems[0]
    model._systems = [Nothing()] * 3
    npt.assert_allclose(model.probabilities(FUZZY.rows(TEST[:2])), [model.counts_ / len(TRAIN)] * 2)


def test_pairs_at_one_place_count_as_one():
    twice = np.concatenate([TRAIN, TRAIN])
    one, both = (KrigedIndicators(0).fit(FUZZY.rows(rows), LABELS[rows], CLASSES) for rows in (TRAIN, twice))
    npt.assert_allclose(one.probabilities(FUZZY.rows(TEST)), both.probabilities(FUZZY.rows(TEST)), atol=1e-9)


def test_certain_scores_stay_finite():
    sure = np.where(np.arange(180)[:, None] % 5 == 0, 1.0, FUZZY.values)
    model = KrigedClasses(["F1", "F2"], LIMITS, LOW).fit(Samples(FUZZY.names, sure, PLACES), ["F1", "F2"] * 90)
    assert np.isfinite(model.memberships(FUZZY)).all()


@pytest.mark.parametrize("make", [lambda: KrigedClasses(["F1", "F2"], LIMITS, LOW), KrigedIndicators])
def test_what_is_refused(make):
    rows = FUZZY.rows(TRAIN)
    with pytest.raises(DataError, match="Kriging needs the position of every sample"):
        make().fit(Samples(FUZZY.names, rows.values), LABELS[TRAIN])
    lost = rows.coordinates.copy()
    lost[3] = np.nan
    with pytest.raises(DataError, match="Kriging needs the position of every sample"):
        make().fit(Samples(FUZZY.names, rows.values, lost), LABELS[TRAIN])
    with pytest.raises(DataError, match="at distinct places"):
        make().fit(Samples(FUZZY.names, rows.values, np.zeros_like(lost)), LABELS[TRAIN])

    def cancel(fraction, message=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        make().fit(rows, LABELS[TRAIN], CLASSES, progress=cancel)
