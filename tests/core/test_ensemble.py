"""Ensembles: known probabilities, matched classes, the same result on any number of threads, an end when told to."""

import itertools
import threading
import time

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.classifier import Classifier
from geohalo.core.ensemble import ANOMALY, classifier_ensemble, map_ensemble
from geohalo.core.ensemble_trainers import TRAINERS, read_settings, trainer
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.map_clusters import adjusted_rand
from geohalo.core.members import in_order
from geohalo.core.occurrence_counts import count_occurrences
from geohalo.core.partitions import aligned, best_match
from geohalo.core.samples import Samples
from geohalo.core.store import save_model
from geohalo.core.uncertainty import entropy, uncertainty


def silent(fraction, message=""):
    pass


class Guess(Classifier):
    """Names a class by its seed, and another for samples that it has learnt from: out of bag it is always right."""

    def __init__(self, seed):
        self.seed = seed

    def _train(self, training, validation, progress):
        progress(0.5)
        self.seen_ = set(training.values[:, 0].tolist())
        self.truth_ = 1

    def _probabilities(self, values):
        seen = np.isin(values[:, 0], sorted(self.seen_))
        sure = np.where(seen, 0.9, 0.2)
        return np.column_stack([sure, 1 - sure])


def test_uncertainty_by_hand():
    """Two members, three samples: both sure of one class, both unsure, each sure of another class."""
    found = uncertainty([[[1, 0], [0.5, 0.5], [1, 0]], [[1, 0], [0.5, 0.5], [0, 1]]])
    npt.assert_allclose(found.mean, [[1, 0], [0.5, 0.5], [0.5, 0.5]])
    npt.assert_allclose(found.entropy, [0, np.log(2), np.log(2)])
    npt.assert_allclose(found.expected_entropy, [0, np.log(2), 0])
    npt.assert_allclose(found.mutual_information, [0, 0, np.log(2)])
    npt.assert_allclose(found.spread, [[0, 0], [0, 0], [0.5, 0.5]])
    npt.assert_allclose(found.relative("entropy"), [0, 1, 1])


def test_uncertainty_of_many_members():
    stats = pytest.importorskip("scipy.stats")
    table = np.random.default_rng(0).dirichlet([0.4, 1, 2], (12, 50))
    found = uncertainty(table)
    npt.assert_allclose(found.mean, table.mean(axis=0))
    npt.assert_allclose(found.spread, table.std(axis=0), atol=1e-12)
    npt.assert_allclose(found.entropy, stats.entropy(table.mean(axis=0), axis=1))
    npt.assert_allclose(found.expected_entropy, stats.entropy(table, axis=2).mean(axis=0))
    npt.assert_allclose(found.mutual_information, found.entropy - found.expected_entropy, atol=1e-12)
    assert found.relative("entropy").max() <= 1
    npt.assert_allclose(entropy([[0.25] * 4]), np.log(4))


@pytest.mark.parametrize("shape", [(4, 4), (3, 5), (5, 3), (8, 8)])
def test_the_best_match_is_scipys(shape):
    optimise = pytest.importorskip("scipy.optimize")
    for seed in range(5):
        table = np.random.default_rng(seed).integers(0, 100, shape)
        match = best_match(table)
        used = match >= 0
        assert len(set(match[used])) == used.sum() == min(shape)
        rows, columns = optimise.linear_sum_assignment(table, maximize=True)
        assert table[used, match[used]].sum() == table[rows, columns].sum()


def test_classes_get_back_the_numbers_of_the_reference():
    rng = np.random.default_rng(1)
    reference = rng.integers(0, 5, 300)
    for order in itertools.islice(itertools.permutations(range(5)), 0, 120, 17):
        npt.assert_array_equal(aligned(np.array(order)[reference], reference), reference)
    # a class that was split in two: its larger part keeps the number, and so does the rest
    split = np.where((reference == 2) & (rng.uniform(size=300) < 0.3), 5, reference)
    npt.assert_array_equal(aligned(split, reference), reference)
    # greedy matching would take 6 first and then 0: best together are 5 and 4
    npt.assert_array_equal(best_match([[6, 5], [4, 0]]), [1, 0])


def test_members_in_order_on_any_number_of_threads():
    def train(number, report):
        time.sleep(0.02 * (number % 3))
        return number, threading.get_ident()

    for threads in (1, 3):
        found = list(in_order(train, 9, threads, silent))
        assert [number for number, _ in found] == list(range(9))
        assert threading.get_ident() not in {thread for _, thread in found}


def test_progress_is_told_in_the_calling_thread_only():
    told = []

    def train(number, report):
        for part in range(5):
            time.sleep(0.03)
            report(part / 5)

    list(in_order(train, 4, 2, lambda fraction, message="": told.append((threading.get_ident(), fraction))))
    assert {thread for thread, _ in told} == {threading.get_ident()}
    fractions = [fraction for _, fraction in told]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert len(set(fractions)) > 3


def test_a_cancelled_ensemble_ends_soon():
    begun = []

    def train(number, report):
        begun.append(number)
        for part in range(1000):
            time.sleep(0.01)
            report(part / 1000)

    def cancel(fraction, message=""):
        if time.monotonic() - start > 0.2:
            raise Cancelled

    start = time.monotonic()
    with pytest.raises(Cancelled):
        list(in_order(train, 50, 2, cancel))
    assert time.monotonic() - start < 1
    assert len(begun) <= 2


def test_what_a_member_refuses_is_said():
    def train(number, report):
        if number == 3:
            raise DataError("No.")

    with pytest.raises(DataError, match="No"):
        list(in_order(train, 9, 2, silent))


@pytest.fixture(scope="module")
def survey():
    """Three classes in patches that overlap a little, a third of the samples without label."""
    rng = np.random.default_rng(2)
    places = rng.uniform(0, 10_000, (240, 2))
    codes = (places[:, 0] // 2500).astype(int) % 3
    values = np.eye(3)[codes] * 2 + rng.normal(size=(240, 3))
    labels = np.array(["F1", "F2", "background"])[codes]
    labels[::3] = ""
    return Samples(["a", "b", "c"], values, places), labels, codes


CLASSES = ["F1", "F2", "background"]


def paper(epochs=20):
    return trainer("paper", {"epochs": epochs})


@pytest.mark.parametrize("name", ["paper", "svm"])
def test_classifiers_repeat_on_any_number_of_threads(survey, name):
    if name == "svm":
        pytest.importorskip("sklearn")
    samples, labels, _ = survey
    make = trainer(name, {"epochs": 15} if name == "paper" else {"tuning": "none"})
    one, two = (classifier_ensemble(make, samples, labels, CLASSES, 6, threads=threads) for threads in (1, 3))
    npt.assert_array_equal(one.found.mean, two.found.mean)
    npt.assert_array_equal(one.stability, two.stability)
    assert one.members == two.members
    other = classifier_ensemble(make, samples, labels, CLASSES, 6, seed=1)
    assert (one.found.mean != other.found.mean).any()


def test_the_mean_is_that_of_members_trained_by_hand(survey):
    samples, labels, _ = survey
    found = classifier_ensemble(paper(), samples, labels, CLASSES, 3, bootstrap=False)
    known = np.flatnonzero(labels != "")
    members = [paper()(seed).fit(samples.rows(known), labels[known], CLASSES) for seed in found.members["seed"]]
    table = np.array([member.probabilities(samples) for member in members])
    npt.assert_allclose(found.found.mean, table.mean(axis=0), atol=1e-12)
    said = table.argmax(axis=2)
    npt.assert_allclose(found.stability, (said == found.codes).mean(axis=0))
    pairs = [adjusted_rand(said[a], said[b]) for a, b in ((0, 1), (0, 2), (1, 2))]
    npt.assert_allclose(found.agreement, np.mean(pairs))
    assert found.tested is None
    assert np.isnan(found.members["accuracy"]).all()


def test_bootstrap_and_what_was_not_drawn(survey):
    samples, labels, codes = survey
    found = classifier_ensemble(paper(60), samples, labels, CLASSES, 12)
    known = int((labels != "").sum())
    npt.assert_array_equal(np.add(found.members["samples"], found.members["out_of_bag"]), known)
    # 1 - 1/e of the samples are drawn
    assert 0.58 < np.mean(found.members["samples"]) / known < 0.68
    assert 0.6 < np.mean(found.members["accuracy"]) < 1
    npt.assert_array_equal(found.tested.true, codes[found.tested.rows])
    assert (labels[found.tested.rows] != "").all()
    # samples without label get a class as well, and most often theirs
    bare = labels == ""
    assert (found.codes[bare] == codes[bare]).mean() > 0.6
    # several say more than one
    together = (found.tested.predicted == found.tested.true).mean()
    assert together > np.mean(found.members["accuracy"]) - 0.02


def test_out_of_bag_is_what_was_not_learnt_from():
    """A classifier that knows its training samples by heart, and names all others as they are."""
    samples = Samples(["x"], np.arange(60.0)[:, None])
    labels = np.array(["a", "b"] * 30)
    labels[:] = "b"
    labels[:5] = "a"
    found = classifier_ensemble(Guess, samples, labels, ["a", "b"], 15)
    npt.assert_allclose(found.tested.probabilities[:, 0], 0.2)
    assert (found.tested.predicted == 1).all()
    # among all members those that learnt from it speak for a
    assert (found.found.mean[:, 0] > 0.5).mean() > 0.7


def test_a_rare_class_is_in_every_draw():
    rng = np.random.default_rng(3)
    samples = Samples(["x", "y"], rng.normal(size=(80, 2)))
    labels = np.array(["rare"] * 2 + ["background"] * 78)
    assert classifier_ensemble(paper(3), samples, labels, ["rare", "background"], 12).runs == 12


def test_members_that_cannot_differ_are_told(survey):
    samples, labels, _ = survey
    two = np.where(labels == "", "", np.where(labels == "F1", "a", "b"))
    found = classifier_ensemble(Guess, samples, two, ["a", "b"], 3, bootstrap=False)
    assert [notice.code for notice in found.notices] == ["few_members", "all_alike"]
    found = classifier_ensemble(Guess, samples, two, ["a", "b"], 10)
    assert found.notices == []
    with pytest.raises(DataError, match="ensemble of 1 members"):
        classifier_ensemble(Guess, samples, two, ["a", "b"], 1)


@pytest.mark.parametrize(
    ("name", "more"), [("batch_som", {"epochs": 5}), ("som", {"iterations": 400}), ("desom", {"iterations": 60})]
)
def test_maps_repeat_on_any_number_of_threads(survey, name, more):
    samples, _, codes = survey
    make = trainer(name, {"rows": 4, "columns": 4, "clusters": 3, **more})
    one, two = (map_ensemble(make, samples, 5, threads=threads) for threads in (1, 3))
    npt.assert_array_equal(one.found.mean, two.found.mean)
    assert one.members == two.members
    npt.assert_allclose(one.found.mean.sum(axis=1), 1)
    npt.assert_allclose(one.found.mean * 5, np.round(one.found.mean * 5), atol=1e-9)
    npt.assert_allclose(one.stability, one.found.mean.max(axis=1))
    # a member is sure of what it names
    npt.assert_allclose(one.found.expected_entropy, 0)


def test_classes_of_maps_are_matched(survey):
    """Clear groups: all members find them, whatever numbers they give."""
    rng = np.random.default_rng(4)
    codes = np.repeat(np.arange(4), 60)
    values = np.array([[0, 0], [8, 0], [0, 8], [8, 8]])[codes] + rng.normal(size=(240, 2))
    make = trainer("batch_som", {"rows": 5, "columns": 5, "clusters": 4, "epochs": 10})
    found = map_ensemble(make, Samples(["a", "b"], values), 10)
    assert found.classes == ["1", "2", "3", "4"]
    assert found.agreement > 0.95
    assert found.stability.mean() > 0.97
    assert adjusted_rand(found.codes, codes) > 0.97


def test_maps_take_means_over_neighbours_of_all_samples(survey):
    samples, _, _ = survey
    make = trainer("batch_som", {"rows": 3, "columns": 3, "clusters": 2, "epochs": 3, "neighbours": 5})
    plain = trainer("batch_som", {"rows": 3, "columns": 3, "clusters": 2, "epochs": 3})
    one, two = (map_ensemble(each, samples, 4, bootstrap=False) for each in (make, plain))
    assert (one.codes != two.codes).any()
    # without a draw a member is the map that the trainer makes
    alone = make(one.members["seed"][0]).fit(samples)
    npt.assert_allclose(alone.quality_["quantisation_error"][0], one.members["quantisation_error"][0])


def test_occurrences_make_background_halo_and_anomaly():
    rng = np.random.default_rng(5)
    places = rng.uniform(0, 20_000, (400, 2))
    # mineralised ground in two corners, so that a fold that is held out still has some to learn from
    near = np.minimum(*(np.hypot(*(places - centre).T) for centre in ([4000, 4000], [15_000, 15_000])))
    values = np.column_stack([3 * np.exp(-((near / 2500) ** 2)), np.zeros(400)]) + rng.normal(0, 0.5, (400, 2))
    occurrences = np.concatenate([rng.normal(centre, 1200, (20, 2)) for centre in (4000, 15_000)])
    counted = count_occurrences(places, occurrences)
    make = trainer("batch_som", {"rows": 5, "columns": 5, "epochs": 10})
    found = map_ensemble(make, Samples(["a", "b"], values, places), 10, counted=counted)
    assert found.classes == ["anomaly", "halo", "background"]
    probability = found.found.mean[:, 0]
    assert probability[near < 1500].mean() > 0.8
    assert probability[near > 6000].mean() < 0.1
    assert np.corrcoef(found.scores, probability)[0, 1] > 0.7
    # a sample whose mean score is far above the limit is anomalous by every member
    npt.assert_array_equal(probability[found.scores > ANOMALY + 2], 1)


def test_settings(tmp_path, survey):
    samples, labels, _ = survey
    assert read_settings("paper", "") == {}
    assert read_settings("som", text=' {"rows": 3}') == {"rows": 3}
    assert read_settings("som", text='{"kind": "som", "parameters": {"rows": 3}}') == {"rows": 3}
    known = labels != ""
    path = tmp_path / "model.safetensors"
    save_model(paper(7)(1).fit(samples.rows(known), labels[known], CLASSES), path)
    settings = read_settings("paper", str(path), '{"batch": 5}')
    assert (settings["epochs"], settings["batch"], settings["hidden"]) == (7, 5, 20)
    member = trainer("paper", settings)(99)
    assert (member.epochs, member.seed) == (7, 99)
    # members are single maps, on one thread each
    assert trainer("batch_som", {"runs": 30, "seed": 5})(8).parameters() == trainer("batch_som")(8).parameters()
    assert trainer("batch_som")(8).runs == 1
    svm = trainer("svm")(1)
    assert (svm.threads, svm.tuning) == (1, "none")
    assert trainer("svm", {"tuning": "grid"})(1).tuning == "grid"
    assert trainer("som")(1).algorithm == "online"
    assert trainer("desom", {"hidden": [8, 4]})(1).hidden == (8, 4)
    assert set(TRAINERS) >= {"som", "batch_som", "desom", "paper", "svm", "conv1d", "deepinsight"}


@pytest.mark.parametrize(
    ("name", "text", "match"),
    [
        ("som", "{rows: 3}", "The settings are no JSON"),
        ("som", '{"kind": "svm", "parameters": {}}', "those of a 'svm' model"),
        ("som", "[3, 4]", "settings have no names"),
        ("som", '{"lines": 3}', "no setting lines: its settings are algorithm, rows"),
        ("som", '{"rows": "many"}', "rows of the trainer som cannot be 'many': give a value like 8"),
        ("som", '{"rows": 3.5}', "cannot be 3.5"),
        ("som", '{"rows": -3}', "cannot be -3"),
        ("som", '{"toroid": 1}', "give a value like false"),
        ("desom", '{"hidden": [3, 0]}', "cannot be .3, 0."),
        ("som", '{"algorithm": "batch"}', "ask for algorithm batch, and the trainer is som"),
        ("som", "no_such_file.json", "cannot be read"),
        ("forest", "", "cannot be 'forest'"),
    ],
)
def test_what_settings_are_refused(name, text, match):
    with pytest.raises(DataError, match=match):
        trainer(name, read_settings(name, *(("", text) if "." not in text or "{" in text else (text,))))
