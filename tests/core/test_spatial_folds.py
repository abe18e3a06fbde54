import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import DataError
from geohalo.core.spatial_folds import block_folds, block_size, blocks, buffered, splits


@pytest.fixture
def samples():
    return np.random.default_rng(15).uniform(0, 30_000, (600, 2))


def test_blocks_and_buffer(vector):
    entry = vector("SCV-01")
    given, expected = entry["input"], entry["expected"]
    found = blocks(given["xy"], given["block"], given["origin"])
    npt.assert_array_equal(found, expected["block_id"])
    testing = np.flatnonzero((found == given["test_block"]).all(axis=1))
    split = buffered(given["xy"], testing, given["buffer"])
    npt.assert_array_equal(split.testing, expected["test"])
    npt.assert_array_equal(split.training, expected["train"])
    npt.assert_array_equal(split.excluded, expected["excluded"])


def test_blocks_west_and_south_of_the_origin_count_downwards():
    npt.assert_array_equal(blocks([(-1, -1001), (0, 0), (1000, 999.9)], 1000), [(-1, -2), (0, 0), (1, 0)])


def test_folds_never_cut_a_block(samples):
    folds = block_folds(samples, 5000, origin=(0, 0))
    _, block = np.unique(blocks(samples, 5000), axis=0, return_inverse=True)
    for number in range(36):
        assert len(set(folds[block.ravel() == number])) == 1
    assert set(folds) == set(range(5))


def test_folds_are_balanced(samples):
    labels = (samples[:, 0] > 22_000).astype(int) + (np.arange(600) % 40 == 0)
    folds = block_folds(samples, 3000, labels=labels)
    for name in range(3):
        counts = np.bincount(folds[labels == name], minlength=5)
        # the largest block holds a few samples of a class
        assert np.ptp(counts) <= max(4, 0.25 * counts.mean())
    sizes = np.bincount(block_folds(samples, 3000))
    assert np.ptp(sizes) <= 4


def test_seed_moves_the_blocks(samples):
    first = block_folds(samples, 5000, seed=1)
    npt.assert_array_equal(first, block_folds(samples, 5000, seed=1))
    assert (first != block_folds(samples, 5000, seed=2)).any()


def test_too_few_blocks(samples):
    with pytest.raises(DataError, match="9 blocks of .* m, and 5 folds need 10"):
        block_folds(samples, 10_000, origin=(0, 0))
    folds = block_folds(samples, 10_000, origin=(0, 0), fewer=True)
    assert set(folds) == set(range(4))
    with pytest.raises(DataError, match="lies in 1 blocks"):
        block_folds(samples, 1e6, origin=(0, 0), fewer=True)


def test_splits_cover_every_sample_once(samples):
    folds = block_folds(samples, 5000)
    found, notices = splits(folds)
    npt.assert_array_equal(np.sort(np.concatenate([split.testing for split in found])), np.arange(600))
    for split in found:
        assert len(split.excluded) == 0
        npt.assert_array_equal(np.sort(np.append(split.training, split.testing)), np.arange(600))
    assert notices == []


def test_buffer_keeps_training_away(samples):
    spatial = pytest.importorskip("scipy.spatial")
    found, _ = splits(block_folds(samples, 10_000, k=2, fewer=True), samples, 700)
    for split in found:
        tree = spatial.cKDTree(samples[split.testing])
        assert tree.query(samples[split.training])[0].min() >= 700
        assert tree.query(samples[split.excluded])[0].max() < 700
        assert len(split.training) + len(split.testing) + len(split.excluded) == 600


def test_a_sample_at_the_buffer_is_kept():
    split = buffered([(0, 0), (300, 0), (299, 0)], [0], 300)
    npt.assert_array_equal(split.training, [1])


def test_leave_one_out_with_a_buffer():
    coordinates = np.column_stack([np.arange(10) * 100.0, np.zeros(10)])
    found, notices = splits(np.arange(10), coordinates, 150)
    assert [len(split.excluded) for split in found] == [1] + [2] * 8 + [1]
    assert notices == []


def test_a_wide_buffer_is_told():
    coordinates = np.column_stack([np.arange(10) * 100.0, np.zeros(10)])
    _, notices = splits(np.arange(10) // 5, coordinates, 350)
    assert [notice.code for notice in notices] == ["small_training"] * 2
    assert "2 of 5" in str(notices[0])


def test_a_class_missing_from_training_is_refused():
    with pytest.raises(DataError, match="Class gold is missing from the training samples of fold 1"):
        splits([0, 0, 1, 1], labels=["tin", "tin", "gold", "tin"])


def test_block_size():
    coordinates = np.column_stack([np.arange(10) * 100.0, np.zeros(10)])
    assert block_size(coordinates) == 200
    assert block_size(coordinates, 150) == 200
    assert block_size(coordinates, 5000) == 5000
    assert block_size(coordinates, 5000, area=1e12) == 5000
    assert block_size(coordinates, area=50 * 700**2) == 700
    assert block_size(coordinates, area=1) == 200


def test_refusals():
    with pytest.raises(DataError, match="Sample number 2 has no position"):
        blocks([(0, 0), (np.nan, 0)], 10)
    with pytest.raises(DataError, match="block size"):
        blocks([(0, 0)], 0)
    with pytest.raises(DataError, match="1 folds"):
        block_folds([(0, 0)], 10, k=1)
    with pytest.raises(DataError, match="one fold"):
        splits([3, 3])
    with pytest.raises(DataError, match="positions"):
        splits([0, 1], buffer=10)
    with pytest.raises(DataError, match="no sample to train on"):
        buffered([(0, 0), (1, 0)], [0], 10)


def test_random_folds_leak_and_blocks_do_not():
    """A value that neighbours share is predicted well by its neighbour, until the neighbours are held out."""
    rng = np.random.default_rng(16)
    coordinates = rng.uniform(0, 40_000, (800, 2))
    patches = blocks(coordinates, 4000)
    truth = rng.normal(size=(10, 10))[patches[:, 0], patches[:, 1]]

    def correlation(folds):
        predicted = np.empty(800)
        for split in splits(folds)[0]:
            distance = np.hypot(*(coordinates[split.testing, None] - coordinates[split.training]).transpose(2, 0, 1))
            predicted[split.testing] = truth[split.training][distance.argmin(axis=1)]
        return np.corrcoef(predicted, truth)[0, 1]

    assert correlation(np.arange(800) % 5) > 0.6
    # blocks of the patches themselves: 80 independent values, standard error 0.11
    assert abs(correlation(block_folds(coordinates, 4000, origin=(0, 0)))) < 0.3
