"""Who is tested on what, and whether the sentence on it is true where the truth is planted."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core import classifier_evaluation
from geohalo.core.classifier import Classifier
from geohalo.core.classifier_evaluation import evaluate, fold_test, split_test
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.sample_splits import SampleSplit
from geohalo.core.samples import Samples
from geohalo.core.spatial_folds import block_size_of

CLASSES = ["ore", "background"]


class Neighbour(Classifier):
    """Says of a sample what the training sample with the most similar features is, by 90 to 10."""

    def __init__(self, seed=0, seen=None):
        self.seed = seed
        self.seen = seen

    def _train(self, training, validation, progress):
        progress(0.5, "Training")
        self.training_ = training
        if self.seen is not None:
            self.seen.append((training, validation))

    def _probabilities(self, values):
        apart = ((values[:, None] - self.training_.values) ** 2).sum(axis=2)
        codes = self.training_.codes[apart.argmin(axis=1)]
        sure = np.where(codes[:, None] == np.arange(len(self.classes_)), 0.9, 0.1 / (len(self.classes_) - 1))
        return sure


class Blind(Neighbour):
    """The same by positions, as kriging does."""

    sees_features = False


def waves(places, rng, n=12, wavelength=8000):
    """A smooth field that knows nothing of any other."""
    angle, phase = rng.uniform(0, 2 * np.pi, n), rng.uniform(0, 2 * np.pi, n)
    numbers = 2 * np.pi / wavelength * np.column_stack([np.cos(angle), np.sin(angle)])
    return np.cos(places @ numbers.T + phase).sum(axis=1)


def ground(n=500, seed=0, side=30_000):
    rng = np.random.default_rng(seed)
    return rng, rng.uniform(0, side, (n, 2))


def unrelated(seed=0):
    """Samples whose five smooth features have nothing to do with their smooth classes."""
    rng, places = ground(seed=seed)
    features = np.column_stack([waves(places, rng) for _ in range(5)])
    field = waves(places, rng)
    return Samples(list("abcde"), features, places), np.where(field > np.median(field), *CLASSES)


def told(strength=3.0, seed=0):
    """Samples of which a feature tells the class wherever they lie."""
    rng, places = ground(300, seed)
    ore = rng.random(300) < 0.4
    features = np.column_stack([strength * ore, np.zeros(300)]) + rng.normal(size=(300, 2))
    return Samples(["a", "b"], features, places), np.where(ore, *CLASSES)


def test_a_leak_by_neighbours_is_a_gap_and_called_one():
    """Unrelated fields tell a lot of a neighbour's class, and nothing of ground without samples (SCV-02)."""
    found = [evaluate(Neighbour, *unrelated(seed), CLASSES, size=8000, seed=seed) for seed in (1, 3, 4)]
    near, far = np.mean(
        [[scheme.scores.overall["balanced_accuracy"] for scheme in one.schemes] for one in found], axis=0
    )
    assert near > 0.7
    assert abs(far - 0.5) < 0.1
    for one in found:
        assert "had in common with neighbours: believe the lower" in one.sentence
        assert "holds on ground" not in one.sentence
    unknowing = [scheme.spatial.scores.overall["balanced_accuracy"] < 0.54 for scheme in found]
    assert ["chance reaches 0.50" in one.sentence for one in found] == unknowing


def test_what_holds_everywhere_is_said_to_hold():
    found = evaluate(Neighbour, *told(), CLASSES, how="stratified")
    assert found.spatial.scores.overall["balanced_accuracy"] > 0.8
    assert "What it learnt holds on ground it has not seen" in found.sentence
    assert "in common with neighbours" not in found.sentence
    assert "may know nothing" not in found.sentence


def test_noise_is_said_to_be_nothing():
    found = evaluate(Neighbour, *told(strength=0.0), CLASSES, how="stratified")
    assert "it may know nothing: chance reaches 0.50" in found.sentence
    assert "holds" not in found.sentence
    assert "not distinguishable from" in found.sentence or "worse than" in found.sentence


@pytest.mark.parametrize("seed", [7, 11, 19, 23])
def test_few_samples_by_lot_prove_no_leak(seed):
    """Sixty samples without any leak, drawn so that the test by lot is better by chance."""
    samples, labels = told(strength=1.0, seed=seed)
    found = evaluate(Neighbour, samples.rows(np.arange(60)), labels[:60], CLASSES, "stratified", seed=seed)
    near, far = (scheme.scores.overall["balanced_accuracy"] for scheme in found.schemes)
    assert near - far > 0.15
    assert f"The {len(found.parts.testing)} samples of the first test are too few to tell" in found.sentence
    assert "believe the lower" in found.sentence
    assert "in common with neighbours" not in found.sentence


def test_better_worse_and_alike_are_mcnemars():
    better = evaluate(Neighbour, *ring(), CLASSES, how="stratified")
    assert "It is better than the best baseline, " in better.sentence

    class Wrong(Neighbour):
        def _probabilities(self, values):
            return super()._probabilities(values)[:, ::-1]

    worse = evaluate(Wrong, *told(), CLASSES, how="stratified")
    assert "It is worse than the best baseline, " in worse.sentence


def ring():
    """Ore is what is neither high nor low: no threshold and no line finds it."""
    rng, places = ground(300, 5)
    features = rng.normal(size=(300, 2))
    return Samples(["a", "b"], features, places), np.where((features**2).sum(axis=1) < 1, *CLASSES)


def test_more_samples_right_is_not_called_worse():
    """Always naming the common class has more samples right than weighted baselines, and less of each class."""

    class Common(Neighbour):
        def _probabilities(self, values):
            return np.tile([0.1, 0.9], (len(values), 1))

    rng, places = ground(400, 3)
    ore = rng.random(400) < 0.08
    samples = Samples(["a"], (ore + rng.normal(size=400))[:, None], places)
    found = evaluate(Common, samples, np.where(ore, *CLASSES), CLASSES, how="stratified")
    name, rival = max(
        found.spatial.rivals.items(), key=lambda item: found.spatial.baselines[item[0]].overall["balanced_accuracy"]
    )
    own = found.spatial.tested
    assert (own.predicted == own.true).sum() > (rival.predicted == rival.true).sum() + 20
    assert f"It has more samples right than the best baseline, {name.lower()}" in found.sentence
    assert "its balanced accuracy is not higher" in found.sentence


def test_a_split_trains_watches_and_tests_what_it_says():
    samples, labels = told()
    rows = np.random.default_rng(0).permutation(300)
    parts = SampleSplit(np.sort(rows[:200]), np.sort(rows[200:240]), np.sort(rows[240:]), np.array([], int), [])
    seen = []
    classifier, tested = split_test(lambda seed: Neighbour(seed, seen), samples, labels, CLASSES, parts, seed=7)
    training, validation = seen[0]
    npt.assert_array_equal(training.values, samples.values[parts.training])
    npt.assert_array_equal(validation.values, samples.values[parts.validation])
    npt.assert_array_equal(tested.rows, parts.testing)
    npt.assert_array_equal(tested.true, (labels[parts.testing] == "background").astype(int))
    npt.assert_array_equal(tested.predicted, classifier.predict(samples.rows(parts.testing)))
    npt.assert_array_equal(tested.predicted, tested.probabilities.argmax(axis=1))
    assert (tested.training, classifier.seed) == (200, 7)


def test_folds_give_every_row_once():
    samples, labels = told()
    folds = np.random.default_rng(1).integers(-1, 4, 300)
    seen = []
    tested = fold_test(lambda seed: Neighbour(seed, seen), samples, labels, CLASSES, folds)
    npt.assert_array_equal(tested.rows, np.flatnonzero(folds >= 0))
    npt.assert_array_equal(tested.true, (labels[tested.rows] == "background").astype(int))
    npt.assert_allclose(tested.probabilities.sum(axis=1), 1)
    assert [len(training.codes) for training, _ in seen] == [((folds >= 0) & (folds != k)).sum() for k in range(4)]
    assert tested.training == round(np.mean([len(training.codes) for training, _ in seen]))
    # what a fold says is what its own classifier says
    alone = Neighbour().fit(samples.rows((folds >= 0) & (folds != 2)), labels[(folds >= 0) & (folds != 2)], CLASSES)
    npt.assert_array_equal(tested.predicted[folds[tested.rows] == 2], alone.predict(samples.rows(folds == 2)))


def test_nothing_within_the_buffer_is_learnt_from():
    samples, labels = told()
    folds, seen = (samples.coordinates[:, 0] // 10_000).astype(int), []
    fold_test(lambda seed: Neighbour(seed, seen), samples, labels, CLASSES, folds, buffer=2500)
    for fold, (training, _) in enumerate(seen):
        tested = samples.coordinates[folds == fold]
        apart = np.sqrt(((training.coordinates[:, None] - tested) ** 2).sum(axis=2)).min(axis=1)
        assert apart.min() >= 2500
        others = samples.coordinates[folds != fold]
        apart = np.sqrt(((others[:, None] - tested) ** 2).sum(axis=2)).min(axis=1)
        assert len(training.codes) == (apart >= 2500).sum() < len(others)
    with pytest.raises(DataError, match="A buffer needs the positions"):
        fold_test(Neighbour, Samples(samples.names, samples.values), labels, CLASSES, folds, buffer=100)


def test_baselines_and_shuffled_labels_stand_beside_it():
    pytest.importorskip("sklearn")
    found = evaluate(Neighbour, *told(), CLASSES, how="stratified")
    own = {"Majority", "Logistic regression", "Thresholded score"}
    assert set(found.split.baselines) == {*own, "Shuffled labels"}
    assert set(found.spatial.baselines) == own
    for scheme in found.schemes:
        for rival in scheme.rivals.values():
            npt.assert_array_equal(rival.rows, scheme.tested.rows)
            npt.assert_array_equal(rival.true, scheme.tested.true)
    shuffled = found.split.baselines["Shuffled labels"].overall["balanced_accuracy"]
    assert shuffled < found.split.scores.overall["balanced_accuracy"] - 0.15
    assert found.split.baselines["Majority"].overall["balanced_accuracy"] == 0.5


def test_what_kriges_is_beside_the_majority_alone():
    found = evaluate(Blind, *told(), CLASSES)
    assert [set(scheme.baselines) for scheme in found.schemes] == [{"Majority"}] * 2


def test_without_scikit_learn_its_baseline_is_left_out_and_named(monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "sklearn.linear_model", None)
    found = evaluate(Neighbour, *told(), CLASSES)
    assert set(found.spatial.baselines) == {"Majority", "Thresholded score"}
    assert [notice.code for notice in found.notices].count("baseline_left_out") == 1


def test_zones_are_tested_by_each_other():
    samples, labels = told()
    zones = np.where(samples.coordinates[:, 0] < 12_000, "Ahani", "Helali")
    seen = []
    found = evaluate(lambda seed: Neighbour(seed, seen), samples, labels, CLASSES, "zone", "zone", zones)
    assert found.spatial.key == "zones"
    assert "on the part held out" in found.sentence
    # the larger one trains
    npt.assert_array_equal(found.split.tested.rows, np.flatnonzero(zones == "Ahani"))
    npt.assert_array_equal(found.spatial.tested.rows, np.arange(300))
    assert (zones == "Ahani").sum() in {len(training.codes) for training, _ in seen}


def test_samples_without_class_have_no_part():
    samples, labels = told()
    labels[::7] = ""
    found = evaluate(Neighbour, samples, labels, CLASSES)
    used = np.concatenate([found.parts.training, found.parts.validation, found.parts.testing])
    npt.assert_array_equal(np.sort(used), np.flatnonzero(labels != ""))
    npt.assert_array_equal(found.spatial.tested.rows, np.flatnonzero(labels != ""))


@pytest.mark.parametrize(
    ("change", "match"),
    [
        ({"zones": ["one"] * 300, "validation": "zone"}, "lie in one zone"),
        ({"size": 60_000}, "blocks of 60000 m"),
        ({"size": 6000, "buffer": 40_000}, "leaves no sample to train on"),
    ],
)
def test_ground_that_cannot_be_held_out_is_a_notice(change, match):
    found = evaluate(Neighbour, *told(), CLASSES, **change)
    assert found.spatial is None
    assert found.schemes == [found.split]
    notice = next(notice for notice in found.notices if notice.code == "not_tested")
    import re

    assert re.search(match, notice.text)
    assert found.sentence.startswith("Not tested on ground that was not seen")


def test_the_same_seed_gives_the_same():
    samples, labels = told()
    one, two, other = (evaluate(Neighbour, samples, labels, CLASSES, seed=seed) for seed in (3, 3, 4))
    npt.assert_array_equal(one.parts.testing, two.parts.testing)
    npt.assert_array_equal(one.spatial.tested.probabilities, two.spatial.tested.probabilities)
    assert one.split.scores.overall == two.split.scores.overall
    assert set(one.parts.testing) != set(other.parts.testing)


def test_a_cancelled_run_ends():
    calls = []

    def progress(fraction, message=""):
        calls.append(fraction)
        if len(calls) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        evaluate(Neighbour, *told(), CLASSES, progress=progress)
    assert len(calls) == 3


def test_progress_only_rises():
    calls = []
    evaluate(Neighbour, *told(), CLASSES, progress=lambda fraction, message="": calls.append(fraction))
    assert calls == sorted(calls)
    assert 0 <= calls[0]
    assert calls[-1] <= 1


def test_scores_of_what_has_no_probabilities():
    tested = classifier_evaluation.Tested(np.arange(4), np.array([0, 0, 1, 1]), np.array([0, -1, 1, 0]), None, 9)
    scores = tested.scores(CLASSES, bootstrap=0)
    npt.assert_array_equal(scores.matrix, [[1, 0, 1], [1, 1, 0]])
    assert scores.overall["accuracy"] == 0.5
    assert np.isnan(scores.overall["macro_auc"])


def test_blocks_are_as_wide_as_the_first_feature_reaches():
    pytest.importorskip("scipy")
    rng, places = ground(400, 2)
    smooth = Samples(["a"], waves(places, rng, wavelength=12_000)[:, None], places)
    size, reach = block_size_of(smooth)
    assert 2000 < reach < 12_000
    assert size <= np.sqrt(30_000**2 / 20) * 1.01
    assert block_size_of(Samples(["a"], np.ones((400, 1)), places)) == (None, None)
