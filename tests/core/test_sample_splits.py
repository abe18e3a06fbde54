import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import DataError
from geohalo.core.sample_splits import cross_validation_folds, sizes, split_samples, treat_rare_classes
from geohalo.core.spatial_folds import blocks


def codes(notices):
    return [notice.code for notice in notices]


@pytest.fixture
def survey():
    """Labels in clusters on ground of 30 km, some of no class; positions; zones west, middle and east."""
    random = np.random.default_rng(15)
    places = random.uniform(0, 30_000, (600, 2))
    labels = np.where(np.sin(places / 3000).sum(axis=1) > 0.8, "F1", "background").astype(object)
    labels[random.random(600) < 0.1] = "F2"
    labels[random.random(600) < 0.1] = ""
    zones = np.array(["west", "middle", "east"])[np.digitize(places[:, 0], [8000, 14_000])]
    return labels.astype(str), places, zones


def check_parts(split, labels):
    """Every labelled sample is in one part, and no other."""
    rows = np.concatenate([split.training, split.validation, split.testing, split.excluded])
    npt.assert_array_equal(np.sort(rows), np.flatnonzero(labels != ""))
    for part in split[:4]:
        assert (np.diff(part) > 0).all()


def test_sizes_are_matlabs(vector):
    entry = vector("SPL-01")
    found = [list(sizes(n)) for n in entry["input"]["N"]]
    assert found == entry["expected"]["train_val_test"]
    for n, expected in zip(entry["input"]["N"], entry["expected"]["train_val_test"]):
        labels = np.resize(["F1", "background"], n + 7)
        labels[np.random.default_rng(0).choice(n + 7, 7, replace=False)] = ""
        split = split_samples(labels, "random")
        assert [len(part) for part in split[:3]] == expected
        check_parts(split, labels)


def test_seed_decides_the_lot(survey):
    labels, places, _ = survey
    for how in ("random", "stratified", "spatial_block"):
        first, again, other = (split_samples(labels, how, seed, places) for seed in (1, 1, 2))
        npt.assert_array_equal(first.testing, again.testing)
        npt.assert_array_equal(first.validation, again.validation)
        assert set(first.testing) != set(other.testing)


def test_stratified_keeps_the_shares_of_every_class(survey):
    labels, _, _ = survey
    split = split_samples(labels)
    check_parts(split, labels)
    for name in ("F1", "F2", "background"):
        n = (labels == name).sum()
        assert [(labels[part] == name).sum() for part in split[:3]] == list(sizes(n))


@pytest.mark.parametrize("n", range(3, 12))
def test_every_class_is_trained_and_tested_when_stratified(n):
    labels = np.repeat(["F1", "background"], [n, 40])
    split = split_samples(labels, seed=n)
    for part in (split.training, split.testing):
        assert set(labels[part]) == {"F1", "background"}
    assert split.notices == []


def test_blocks_are_never_cut_nor_shared(survey):
    labels, places, _ = survey
    for seed in range(5):
        split = split_samples(labels, "spatial_block", seed, places, size=3000)
        check_parts(split, labels)
        # the origin is the first draw
        origin = np.random.default_rng(seed).uniform(0, 3000, 2)
        inside = [set(map(tuple, blocks(places[part], 3000, origin).tolist())) for part in split[:3]]
        assert len(set.union(*inside)) == sum(map(len, inside))
        for part, share in zip(split[:3], (0.75, 0.10, 0.15)):
            assert len(part) / (labels != "").sum() == pytest.approx(share, abs=0.05)
            assert set(labels[part]) == {"F1", "F2", "background"}


def test_buffer_keeps_training_away_from_the_test(survey):
    labels, places, _ = survey
    split = split_samples(labels, "spatial_block", coordinates=places, size=3000, buffer=1000)
    check_parts(split, labels)

    def distance(rows):
        return np.sqrt(((places[rows][:, None] - places[split.testing]) ** 2).sum(axis=2)).min(axis=1)

    assert distance(np.r_[split.training, split.validation]).min() >= 1000
    assert len(split.excluded)
    assert distance(split.excluded).max() < 1000
    wide = split_samples(labels, "spatial_block", coordinates=places, size=3000, buffer=4000)
    assert "small_training" in codes(wide.notices)


def test_few_blocks_leave_no_validation(survey):
    labels, places, _ = survey
    split = split_samples(labels, "spatial_block", coordinates=places, size=30_000)
    assert "no_validation" in codes(split.notices)
    assert len(split.validation) == 0
    with pytest.raises(DataError, match="Everything lies in"):
        split_samples(labels, "spatial_block", coordinates=places, size=200_000)


def test_the_largest_zone_trains_or_a_stated_one_tests(survey):
    labels, _, zones = survey
    split = split_samples(labels, "zone", zones=zones)
    assert set(zones[np.r_[split.training, split.validation]]) == {"east"}
    assert set(zones[split.testing]) == {"west", "middle"}
    assert len(split.validation) / (len(split.training) + len(split.validation)) == pytest.approx(0.1 / 0.85, abs=0.01)
    stated = split_samples(labels, "zone", zones=zones, test_zone="west")
    assert set(zones[stated.testing]) == {"west"}
    assert set(zones[stated.training]) == {"east", "middle"}
    gaps = zones.astype(object)
    gaps[:50] = None
    split = split_samples(labels, "zone", zones=gaps)
    check_parts(split, labels)
    assert codes(split.notices) == ["no_zone"]
    npt.assert_array_equal(split.excluded, [row for row in range(50) if labels[row]])


def test_a_class_that_is_not_tested_is_noted():
    labels = np.array(["F1"] * 5 + ["background"] * 30)
    split = split_samples(labels, "zone", zones=["a"] * 20 + ["b"] * 15)
    assert "no_test" in codes(split.notices)
    assert "F1: its figures are undefined" in str(split.notices[-1])
    with pytest.raises(DataError, match="class F1 has no training sample"):
        split_samples(labels, "zone", zones=["a"] * 20 + ["b"] * 15, test_zone="a")


def test_a_class_on_one_spot_trains_and_is_not_tested(survey):
    labels, places, _ = survey
    labels = np.where(labels == "F2", "background", labels)
    spot = np.flatnonzero(labels == "background")[:6]
    labels[spot], places[spot] = "F2", [7500, 7500]
    split = split_samples(labels, "spatial_block", coordinates=places)
    assert codes(split.notices) == ["no_test"]
    assert set(spot) <= set(split.training)


def test_classes_that_blocks_cannot_part():
    """Four blocks, two folds: each of them holds a class whole."""
    places = np.repeat([(5, 5), (15, 5), (5, 15), (15, 15)], 6, axis=0)
    labels = np.repeat(["F1", "F2", "background", "background"], 6)
    for seed in range(5):
        with pytest.raises(DataError, match="class F[12] lies in one part of the ground"):
            split_samples(labels, "spatial_block", seed, places * 1.0, size=9.9)


def test_rare_classes():
    labels = np.repeat(["F1", "F2", "F3", "background", ""], [10, 2, 2, 20, 5])
    with pytest.raises(DataError, match=r"F2 \(2\), F3 \(2\)"):
        split_samples(labels)
    split = split_samples(labels, rare="leave_out")
    npt.assert_array_equal(split.excluded, [10, 11, 12, 13])
    assert codes(split.notices) == ["rare"]
    merged, notices = treat_rare_classes(labels, "merge")
    assert (merged == "other").sum() == 4
    assert codes(notices) == ["rare"]
    npt.assert_array_equal(merged == "", labels == "")
    assert labels[10] == "F2"
    with pytest.raises(DataError, match="even merged"):
        treat_rare_classes(labels[labels != "F3"], "merge")
    with pytest.raises(DataError, match="of one class .F1"):
        treat_rare_classes(["F1"] * 9 + ["background"] * 2, "leave_out")


@pytest.mark.parametrize(
    ("options", "match"),
    [
        ({"how": "spatial_block"}, "needs the positions"),
        ({"how": "zone"}, "needs the zone of every sample"),
        ({"how": "zone", "zones": ["a"] * 20}, "lie in one zone .a"),
        ({"how": "zone", "zones": ["a", "b"] * 10, "test_zone": "c"}, "No labelled sample lies in zone c"),
        ({"how": "guess"}, "cannot be 'guess'"),
        ({"shares": (0.9, 0.1)}, "leave nothing to train or test with"),
        ({"how": "spatial_block", "coordinates": np.full((20, 2), np.nan)}, "20 labelled samples have no position"),
    ],
)
def test_what_a_split_refuses(options, match):
    with pytest.raises(DataError, match=match):
        split_samples(["F1", "background"] * 10, **options)


@pytest.mark.parametrize("how", ["random", "stratified", "block"])
def test_folds_part_the_labelled_samples(survey, how):
    labels, places, _ = survey
    found = cross_validation_folds(labels, places, how, 5)
    assert found.k == 5
    assert found.notices == []
    npt.assert_array_equal(found.folds == -1, labels == "")
    counts = np.bincount(found.folds[labels != ""], minlength=5)
    assert np.ptp(counts) <= (1 if how != "block" else 0.3 * counts.mean())
    if how == "stratified":
        for name in ("F1", "F2", "background"):
            assert np.ptp(np.bincount(found.folds[labels == name], minlength=5)) <= 1
    npt.assert_array_equal(found.folds, cross_validation_folds(labels, places, how, 5).folds)
    assert (found.folds != cross_validation_folds(labels, places, how, 5, seed=7).folds).any()


def test_block_folds_never_cut_a_block(survey):
    labels, places, _ = survey
    found = cross_validation_folds(labels, places, "block", 5, 3000, seed=3)
    origin = np.random.default_rng(3).uniform(0, 3000, 2)
    _, block = np.unique(blocks(places, 3000, origin), axis=0, return_inverse=True)
    for number in np.unique(block):
        assert len(set(found.folds[(block.ravel() == number) & (labels != "")])) <= 1


def test_every_zone_is_a_fold(survey):
    labels, _, zones = survey
    found = cross_validation_folds(labels, how="zone", zones=zones)
    assert found.k == 3
    for name in ("west", "middle", "east"):
        assert len(set(found.folds[(zones == name) & (labels != "")])) == 1


def test_fewer_folds_where_a_class_would_not_be_trained(survey):
    """Two samples of a class lie in one of five folds by lot sooner or later, and in two of fewer."""
    labels = np.repeat(["F1", "background"], [2, 40])

    def folds(seed):
        try:
            return cross_validation_folds(labels, how="random", k=5, seed=seed)
        except DataError:
            return None

    found = [folds(seed) for seed in range(60)]
    assert {3, 4, 5} <= {one.k for one in found if one}
    for one in filter(None, found):
        assert codes(one.notices) == ([] if one.k == 5 else ["fewer_folds"])
        for fold in range(one.k):
            assert set(labels[one.folds != fold]) == {"F1", "background"}
    labels, places, _ = survey
    few = cross_validation_folds(labels, places, "block", 5, 30_000)
    assert few.k < 5
    assert codes(few.notices) == ["fewer_folds"]


def test_what_folds_refuse(survey):
    labels, places, zones = survey
    with pytest.raises(DataError, match="1 folds are too few"):
        cross_validation_folds(labels, places, k=1)
    with pytest.raises(DataError, match="0 samples have a class"):
        cross_validation_folds([""] * 9, places[:9])
    with pytest.raises(DataError, match="F2 lies in one fold only"):
        cross_validation_folds(np.where(zones == "west", "F2", "background"), how="zone", zones=zones)
    with pytest.raises(DataError, match="cannot be 'leave'"):
        cross_validation_folds(labels, places, "leave")
