"""Leave-one-out splits: by hand, beside a literal reading of the paper, and the leak that they are there to stop."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.classification_baselines import ThresholdedScore
from geohalo.core.classifier_evaluation import fold_test, splits_test
from geohalo.core.errors import DataError
from geohalo.core.nndm import (
    LeaveOneOut,
    buffered_leave_one_out,
    distance_distributions,
    neighbours_of,
    nndm,
)
from geohalo.core.samples import Samples
from geohalo.core.spatial_folds import block_folds, repeats, splits


def on_a_line(*eastings):
    return np.column_stack([eastings, np.zeros(len(eastings))]).astype(float)


def literal(places, mapped, reach=np.inf, kept=0.5):
    """Milà et al.'s loop over the whole table of distances, one pair after the other."""
    table = np.sqrt(((places[:, None] - places) ** 2).sum(axis=2))
    bridged = np.sqrt(((mapped[:, None] - places) ** 2).sum(axis=2)).min(axis=1)
    np.fill_diagonal(table, np.inf)
    n = len(places)
    here = table.min(axis=1).min()
    while here <= reach:
        own, left = table.min(axis=1), np.isfinite(table).sum(axis=1)
        able = np.flatnonzero((own == here) & (left / n > kept) & (left > 1))
        if len(able) and ((own <= here).sum() - 1) / n >= (bridged <= here).mean():
            table[able[0], np.argmin(table[able[0]])] = np.inf
            continue
        larger = own[own > here]
        if not len(larger):
            break
        here = larger.min()
    return table.min(axis=1), [np.flatnonzero(np.isfinite(line)) for line in table]


def test_a_pair_and_two_lone_samples_by_hand():
    """Places of the map are 30 m off; samples at 0 and 10 tell each other too much."""
    places = on_a_line(0, 10, 100, 200)
    found = nndm(places, places + [0, 30])
    npt.assert_array_equal(found.before, [10, 10, 90, 100])
    # half of the samples must stay: one is left out of each of the pair's tests, and no more
    npt.assert_array_equal(found.splits.left_out, [1, 1, 0, 0])
    npt.assert_array_equal(found.distances.tested, [100, 90, 90, 100])
    npt.assert_array_equal(found.distances.mapped, [30] * 4)
    first = found.splits.split(0)
    npt.assert_array_equal(first.training, [2, 3])
    npt.assert_array_equal(first.testing, [0])
    npt.assert_array_equal(first.excluded, [1])


def test_only_as_many_as_the_map_asks_for_by_hand():
    """Half of the places lie 5 m from a sample, so half of the tests may be as near as 10 m."""
    places = on_a_line(0, 10, 1000, 1010)
    mapped = on_a_line(5, 5, 500, 500)
    found = nndm(places, mapped, kept=0)
    # at 10 m: 4 of 4 tests; 3/4 and 2/4 are at or above 2/4
    npt.assert_array_equal(found.splits.left_out, [1, 1, 0, 0])
    assert (found.distances.tested <= 10).sum() == 2


def test_regular_samples_are_left_one_out():
    """Cells between samples of a grid are nearer to a sample than samples to each other."""
    east, north = (part.ravel() for part in np.meshgrid(np.arange(8) * 100.0, np.arange(8) * 100.0))
    places = np.column_stack([east, north])
    found = nndm(places, np.random.default_rng(0).uniform(0, 700, (4000, 2)))
    npt.assert_array_equal(found.splits.left_out, 0)
    npt.assert_array_equal(found.distances.tested, found.before)


@pytest.mark.parametrize("seed", range(8))
def test_the_paper_read_literally(seed):
    rng = np.random.default_rng(seed)
    centres = rng.uniform(0, 1000, (4, 2))
    places = centres[rng.integers(0, 4, 40)] + rng.normal(0, 30, (40, 2))
    if seed == 7:
        # ties, and several samples at one place
        places = np.round(places, -1)
    mapped = rng.uniform(0, 1000, (300, 2))
    reach, kept = [np.inf, 120.0][seed % 2], [0.5, 0.0, 0.8][seed % 3]
    found = nndm(places, mapped, reach, kept)
    expected, training = literal(places, mapped, reach, kept)
    npt.assert_allclose(found.distances.tested, expected, rtol=1e-12)
    if seed != 7:
        for one, rows in zip(found.splits, training):
            npt.assert_array_equal(one.training, rows)


def test_matched_distances_lie_between_the_map_and_leaving_one_out():
    rng = np.random.default_rng(3)
    places = np.concatenate([rng.normal(0, 80, (150, 2)), rng.uniform(-2000, 2000, (50, 2))])
    mapped = rng.uniform(-2000, 2000, (5000, 2))
    found = nndm(places, mapped)
    at = np.sort(np.concatenate([found.before, found.distances.tested]))
    before = np.searchsorted(np.sort(found.before), at, "right") / 200
    matched, map_share = found.distances.shares(at)
    assert (matched <= before).all()
    # each step ahead may pass what the map has by the step itself, of one sample in 200
    crowded = before >= map_share
    assert (matched - map_share)[crowded].min() > -0.1
    plain = distance_distributions(places, LeaveOneOut(places, np.zeros(200, int)), mapped)
    npt.assert_allclose(plain.tested, found.before, rtol=1e-12)
    assert found.distances.gap < 0.3 * plain.gap
    assert "easier than the map" in plain.sentence
    # the matched distances are those of the splits
    npt.assert_allclose(distance_distributions(places, found.splits, mapped).tested, found.distances.tested, rtol=1e-12)


def test_nothing_is_matched_beyond_the_reach():
    rng = np.random.default_rng(4)
    places, mapped = rng.normal(0, 50, (60, 2)), rng.uniform(-1000, 1000, (500, 2))
    found = nndm(places, mapped, reach=20, kept=0)
    changed = found.splits.left_out > 0
    assert changed.any()
    npt.assert_array_equal(found.splits.left_out[found.before > 20], 0)


def test_at_least_the_share_stays():
    rng = np.random.default_rng(5)
    places, mapped = rng.normal(0, 50, (40, 2)), rng.uniform(-5000, 5000, (500, 2))
    for kept in (0.0, 0.5, 0.9):
        sizes = [len(split.training) for split in nndm(places, mapped, kept=kept).splits]
        assert min(sizes) == max(1, int(np.floor(kept * 40)))


def test_many_neighbours_are_sorted_block_after_block():
    """More than are sorted at once, all of them within one place of the map's reach."""
    rng = np.random.default_rng(6)
    places, mapped = rng.normal(0, 50, (700, 2)), rng.uniform(-1e5, 1e5, (50, 2))
    found = nndm(places, mapped)
    assert found.splits.left_out.max() == 349
    for row in (0, 350, 699):
        apart = np.sort(np.hypot(*(places - places[row]).T))
        npt.assert_allclose(found.distances.tested[row], apart[1 + found.splits.left_out[row]], rtol=1e-12)


def test_area_between_the_distributions():
    stats = pytest.importorskip("scipy.stats")
    rng = np.random.default_rng(7)
    places = rng.uniform(0, 1000, (50, 2))
    found = distance_distributions(places, LeaveOneOut(places, np.full(50, 3)), rng.uniform(0, 1000, (333, 2)))
    npt.assert_allclose(found.gap, stats.wasserstein_distance(found.tested, found.mapped), rtol=1e-10)


def test_a_buffer_around_each_sample():
    places = on_a_line(0, 100, 200, 300, 400)
    found = buffered_leave_one_out(places, 150)
    assert [split.excluded.tolist() for split in found] == [[1], [0, 2], [1, 3], [2, 4], [3]]
    npt.assert_array_equal(buffered_leave_one_out(places, 100).left_out, 0)
    npt.assert_array_equal(buffered_leave_one_out(places, 0).left_out, 0)
    rng = np.random.default_rng(8)
    places = rng.uniform(0, 1000, (60, 2))
    for one, other in zip(buffered_leave_one_out(places, 200), splits(np.arange(60), places, 200)[0]):
        for mine, theirs in zip(one, other):
            npt.assert_array_equal(mine, theirs)


def test_samples_at_one_place():
    places = on_a_line(0, 0, 0, 50, 90)
    npt.assert_array_equal(neighbours_of(places, 1), [0, 2, 3, 4])
    found = buffered_leave_one_out(places, 10)
    npt.assert_array_equal(found.split(1).excluded, [0, 2])
    npt.assert_array_equal(found.split(1).training, [3, 4])


def test_refusals():
    with pytest.raises(DataError, match="Sample number 2 has no position"):
        nndm([(0, 0), (np.nan, 1), (2, 2)], [(0, 0)])
    with pytest.raises(DataError, match="There are 2 samples"):
        nndm([(0, 0), (1, 1)], [(0, 0)])
    with pytest.raises(DataError, match="no place to be predicted"):
        nndm([(0, 0), (1, 1), (2, 2)], [])
    with pytest.raises(DataError, match="share 1 of samples"):
        nndm([(0, 0), (1, 1), (2, 2)], [(0, 0)], kept=1)
    with pytest.raises(DataError, match="around sample number 1 leaves no sample"):
        buffered_leave_one_out(on_a_line(0, 10, 20), 1000)
    with pytest.raises(DataError, match="below zero"):
        buffered_leave_one_out(on_a_line(0, 10, 20), -1)
    with pytest.raises(DataError, match="0 repetitions"):
        repeats(lambda seed: seed, 0)


def test_repetitions_move_the_blocks():
    places = np.random.default_rng(9).uniform(0, 30_000, (300, 2))

    def make(seed):
        return block_folds(places, 3000, seed=seed)

    one, two = repeats(make), repeats(make)
    assert len({folds.tobytes() for folds in one}) == 10
    npt.assert_array_equal(one, two)
    assert (repeats(make, 1, seed=1)[0] != one[0]).any()


def test_classifiers_are_tested_by_any_splits():
    rng = np.random.default_rng(10)
    places = rng.normal(0, 500, (60, 2))
    labels = np.where(places[:, 0] > 0, "F1", "background")
    samples = Samples(["a"], (places[:, 0] / 500 + rng.normal(0, 0.5, 60))[:, None], places)

    def test(splits):
        return splits_test(lambda seed: ThresholdedScore(), samples, labels, ["F1", "background"], splits)

    alone = test(LeaveOneOut(places, np.zeros(60, int)))
    by_folds = fold_test(lambda seed: ThresholdedScore(), samples, labels, ["F1", "background"], np.arange(60))
    npt.assert_array_equal(alone.rows, np.arange(60))
    npt.assert_array_equal(alone.probabilities, by_folds.probabilities)
    assert alone.training == 59
    matched = nndm(places, rng.uniform(-3000, 3000, (500, 2)))
    found = test(matched.splits)
    assert found.training == round(59 - matched.splits.left_out.mean())
    assert (found.probabilities != alone.probabilities).any()


def waves(rng, places, length=4000.0, count=300):
    """Values of a random field with an exponential covariance at `places`, by waves in random directions."""
    # isotropic wave numbers of exp(-r / length) in the plane: k = sqrt(1 / u² - 1) / length
    number = np.sqrt(rng.uniform(size=count) ** -2 - 1) / length
    angle, phase = rng.uniform(0, 2 * np.pi, (2, count))
    return np.sqrt(2 / count) * np.cos(places @ (number * np.array([np.cos(angle), np.sin(angle)])) + phase).sum(axis=1)


def test_random_folds_leak_and_whole_ground_does_not(vector):
    """SCV-02: five fields predict a sixth that has nothing to do with them, if neighbours are learnt from."""
    forest = pytest.importorskip("sklearn.ensemble").RandomForestClassifier
    roc_auc = pytest.importorskip("sklearn.metrics").roc_auc_score
    expected = vector("SCV-02")["expected"]
    areas = {"random": [], "blocks": []}
    for seed in range(4):
        rng = np.random.default_rng([70, seed])
        places = rng.uniform(0, 1, (500, 2)) * [30_000, 33_000]
        features = np.column_stack([waves(rng, places) for _ in range(5)])
        target = waves(rng, places)
        target = target > np.quantile(target, 0.7)
        for name, folds in (
            ("random", rng.permutation(500) % 5),
            ("blocks", block_folds(places, 8000, 8, target, seed, fewer=True)),
        ):
            said = np.empty(500)
            for split in splits(folds)[0]:
                model = forest(50, min_samples_leaf=5, random_state=seed, n_jobs=1)
                model.fit(features[split.training], target[split.training])
                said[split.testing] = model.predict_proba(features[split.testing])[:, 1]
            areas[name].append(roc_auc(target, said))
    by_lot, by_blocks = (np.mean(areas[name]) for name in ("random", "blocks"))
    # the vector's own figures, with its tolerance and what four seeds leave to chance
    assert abs(by_lot - expected["auc_random_5fold_mean"]) < 0.05 + 2 * expected["auc_random_sd"] / 4**0.5
    assert abs(by_blocks - expected["auc_block_8fold_mean"]) < 0.05 + 2 * expected["auc_block_sd"] / 4**0.5
    assert by_lot - by_blocks > 0.06
