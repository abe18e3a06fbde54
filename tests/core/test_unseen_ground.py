"""Splits for tests on unseen ground: rows, buffers and distances as they are defined."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import DataError
from geohalo.core.samples import Samples
from geohalo.core.unseen_ground import WAYS, by_folds, ground_around, unseen_ground

RANDOM = np.random.default_rng(4)
PLACES = RANDOM.uniform(0, 10_000, (120, 2))
SAMPLES = Samples(["a"], RANDOM.normal(size=(120, 1)), PLACES)
LABELS = np.array(["x", "y", "", "x"] * 30)


def distances(rows, others):
    return np.sqrt(((PLACES[rows][:, None] - PLACES[others][None]) ** 2).sum(axis=2)).min(axis=1)


@pytest.mark.parametrize("how", WAYS)
def test_every_labelled_sample_is_tested_once_and_never_learnt_from_then(how):
    zones = np.where(PLACES[:, 0] < 5000, "west", "east")
    found = unseen_ground(SAMPLES, LABELS, how, 4, 2500.0, 500.0, 42, zones)
    splits = list(found.splits)
    assert len(splits) == len(found.splits)
    npt.assert_array_equal(np.sort(np.concatenate([split.testing for split in splits])), np.flatnonzero(LABELS != ""))
    for split in splits:
        assert not set(split.training) & set(split.testing)
        assert (LABELS[split.training] != "").all()
        if how != "nndm":
            # the buffer: nobody nearer is learnt from, and nobody farther is left out
            assert distances(split.training, split.testing).min() >= 500
            if len(split.excluded):
                assert distances(split.excluded, split.testing).max() < 500
    assert "places of the map" in found.distances


def test_distances_of_the_matched_test_are_nearer_to_those_of_the_map_than_of_blocks():
    def median(how):
        splits = unseen_ground(SAMPLES, LABELS, how, 4, 2500.0, 500.0).splits
        return np.median(np.concatenate([distances(split.testing, split.training) for split in splits]))

    mapped = ground_around(PLACES)
    to_samples = np.sqrt(((mapped[:, None] - PLACES[None]) ** 2).sum(axis=2)).min(axis=1)
    assert abs(median("nndm") - np.median(to_samples)) < abs(median("block") - np.median(to_samples))


def test_the_ground_lies_around_the_samples():
    mapped = ground_around(np.vstack([PLACES, [[np.nan, np.nan]]]))
    assert 1000 < len(mapped) < 2500
    to_samples = np.sqrt(((mapped[:, None] - PLACES[None]) ** 2).sum(axis=2)).min(axis=1)
    nearest = np.sort(np.sqrt(((PLACES[:, None] - PLACES[None]) ** 2).sum(axis=2)), axis=1)[:, 1]
    assert to_samples.max() <= 2 * np.median(nearest) * (1 + 1e-9)


def test_what_is_missing_is_named():
    bare = Samples(["a"], np.zeros((120, 1)))
    with pytest.raises(DataError, match="positions"):
        unseen_ground(bare, LABELS, "nndm")
    with pytest.raises(DataError, match="A buffer needs the positions"):
        by_folds(np.arange(4) % 2, None, 10.0)
    with pytest.raises(DataError, match="test on ground not seen"):
        unseen_ground(SAMPLES, LABELS, "hexagons")
