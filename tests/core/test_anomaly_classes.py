import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.anomaly_classes import (
    ANOMALY,
    BACKGROUND,
    HALO,
    anomaly_limits,
    class_codes,
    class_table,
    classify,
    name_classes,
    reclassify,
)
from geohalo.core.class_prediction_area import class_prediction_area
from geohalo.core.errors import DataError
from geohalo.core.held_out import held_out_classes, held_out_limits, occurrence_folds


def codes(notices):
    return [notice.code for notice in notices]


@pytest.fixture
def planted():
    """A map of 10 000 cells whose top 5 % hold half of the 80 occurrences and whose next 20 % hold 30 %."""
    rng = np.random.default_rng(14)
    values = rng.permutation(np.arange(10_000.0))
    at = np.concatenate([rng.integers(9500, 10_000, 40), rng.integers(7500, 9500, 24), rng.integers(0, 7500, 16)])
    return values, at.astype(float)


def test_names_by_density():
    npt.assert_array_equal(name_classes([2, 1.999, 1, 0.999, 0, np.nan]), [3, 2, 2, 1, 1, 1])


def test_classes_of_the_paper_are_named(vector):
    tables = vector("PA-01")["input"]["class_area_pred_weight"]
    expected = {"SOM": [3, 1, 1], "Batch SOM": [3, 1, 1], "Deep SOM": [3, 2, 1]}
    for method, rows in tables.items():
        names, areas, rates, _ = zip(*rows)
        found, notices = class_codes(class_prediction_area(areas, rates, names, total_area=100))
        assert found == dict(zip(names, expected[method]))
        assert notices == []


def test_says_when_there_is_no_anomaly():
    found, notices = class_codes(class_prediction_area([50, 50], [12, 10], ["a", "b"]))
    assert found == {"a": HALO, "b": BACKGROUND}
    assert codes(notices) == ["no_anomaly"]


def test_finds_the_planted_classes(planted):
    values, at = planted
    limits = anomaly_limits(values, at)
    # limits stand at the occurrences next to the planted 9500 and 7500
    assert 9300 < limits.anomaly < 9600
    assert 6800 < limits.halo < 7800
    assert limits.table.classes == ["anomaly", "halo", "background"]
    assert limits.p_value < 1e-10
    assert codes(limits.notices) == ["same_occurrences"]


@pytest.mark.parametrize("seed", range(12))
def test_classes_obey_the_naming_rule(seed):
    rng = np.random.default_rng(seed)
    values = np.round(rng.normal(size=3000), seed % 4)
    areas = rng.uniform(0.5, 2, 3000)
    strength = (seed % 3) * 0.8
    chance = areas * np.exp(strength * values)
    at = values[rng.choice(3000, 12 + 8 * seed, p=chance / chance.sum())]
    limits = anomaly_limits(values, at, areas)
    names = {"anomaly": ANOMALY, "halo": HALO, "background": BACKGROUND}
    found = name_classes(limits.table.normalised_density)
    npt.assert_array_equal(found, [names[name] for name in limits.table.classes])
    for name, hits in zip(limits.table.classes, limits.table.counts):
        assert name == "background" or hits >= 3
    assert ("no_anomaly" in codes(limits.notices)) == (limits.anomaly is None)
    assert ("no_halo" in codes(limits.notices)) == (limits.halo is None)
    assert limits.anomaly is None or limits.halo is None or limits.halo < limits.anomaly


def test_limits_are_where_the_curve_of_rate_against_area_bends():
    # ten cells; per cell from the top 6, 3, 3, 2, 0, 1... of 20 occurrences: a cell at the mean density holds 2
    values = np.arange(10.0)
    at = np.repeat([9.0, 8, 7, 6, 5, 4, 3, 0], [6, 5, 4, 2, 0, 1, 1, 1])
    limits = anomaly_limits(values, at)
    # 7 still brings 4 (twice the mean density), 6 brings 2 (once): there the halo ends, at the first greatest gain
    assert limits.anomaly == 8
    assert limits.halo == 7


def test_a_small_dense_core_counts_with_its_belt():
    # two occurrences in the top cell are too few for a class; with the belt they are dense enough for an anomaly
    values = np.arange(100.0)
    limits = anomaly_limits(values, np.array([99.0, 99, 94, 93, 92, 50, 20, 10, 5, 1]))
    assert limits.anomaly is not None
    assert limits.table.normalised_density[0] >= 2


def test_rising_transforms_change_no_class(planted):
    values, at = planted
    before = anomaly_limits(values, at)
    after = anomaly_limits(np.exp(values / 1000), np.exp(at / 1000))
    npt.assert_array_equal(
        classify(values, before.halo, before.anomaly), classify(np.exp(values / 1000), after.halo, after.anomaly)
    )


def test_classes_cover_every_valid_cell_once(planted):
    values, at = planted
    values = np.where(np.arange(10_000) % 7 == 0, np.nan, values).reshape(100, 100)
    limits = anomaly_limits(values, at)
    raster = classify(values, limits.halo, limits.anomaly)
    assert raster.dtype == np.uint8
    npt.assert_array_equal(raster == 0, np.isnan(values))
    npt.assert_allclose(limits.table.occupied_area.sum(), 100, rtol=1e-12)
    counted = np.bincount(raster[raster > 0], minlength=4)[[3, 2, 1]]
    npt.assert_allclose(limits.table.occupied_area, 100 * counted / counted.sum(), rtol=1e-12)
    assert limits.table.counts.sum() == 80


def test_single_precision_limits_find_their_cells():
    values = np.linspace(0, 1, 1000, dtype=np.float32)
    at = np.concatenate([values[-20:], values[700:715], values[:5]])
    limits = anomaly_limits(values, at)
    at_limit = classify(values, limits.halo, limits.anomaly)[values == np.float32(limits.anomaly)]
    npt.assert_array_equal(at_limit, ANOMALY)


def test_map_unrelated_to_the_occurrences_is_told():
    values = np.arange(1000.0)
    limits = anomaly_limits(values, np.linspace(0, 999, 25))
    assert limits.anomaly is None
    assert "no_anomaly" in codes(limits.notices)
    assert "not_distinguishable" in codes(limits.notices)
    assert limits.p_value > 0.5


def test_map_against_the_occurrences_is_all_background():
    limits = anomaly_limits(np.arange(1000.0), np.linspace(0, 50, 25))
    assert (limits.anomaly, limits.halo) == (None, None)
    assert limits.table.classes == ["background"]
    assert set(codes(limits.notices)) >= {"no_anomaly", "no_halo", "not_distinguishable"}


def test_flat_map_is_all_background():
    limits = anomaly_limits(np.ones(50), np.ones(12))
    assert (limits.anomaly, limits.halo) == (None, None)
    npt.assert_array_equal(classify(np.ones(50), limits.halo, limits.anomaly), 1)


def test_steep_map_has_no_halo():
    values = np.arange(10.0)
    limits = anomaly_limits(values, np.full(20, 9.0))
    assert limits.anomaly == 9
    assert limits.halo is None
    assert "no_halo" in codes(limits.notices)


def test_limits_by_hand():
    values = np.array([0.1, 0.5, 0.6, 0.9, np.nan])
    npt.assert_array_equal(classify(values, 0.5, 0.9), [1, 2, 2, 3, 0])
    npt.assert_array_equal(classify(values, None, 0.6), [1, 1, 3, 3, 0])
    npt.assert_array_equal(classify(values, 0.6, None), [1, 1, 2, 2, 0])
    npt.assert_array_equal(classify(np.arange(4), 1, 3), [1, 2, 2, 3])
    table = class_table(values, [0.95, 0.7, 0.2, np.nan], 0.5, 0.9)
    npt.assert_array_equal(table.counts, [1, 1, 1])
    npt.assert_allclose(table.occupied_area, [25, 50, 25])
    assert codes(table.notices)[:2] == ["occurrences_nodata", "few_occurrences"]
    with pytest.raises(DataError, match="exchange them"):
        classify(values, 0.9, 0.5)


def test_reclassifies_every_class():
    classes = np.array([[1, 2], [7, 0]])
    npt.assert_array_equal(reclassify(classes, {1: 3, 2: 1, 7: 2}, nodata=0), [[3, 1], [2, 0]])
    npt.assert_array_equal(reclassify([1.0, np.nan, 2.0], {1: 3, 2: 1}), [3, 0, 1])
    with pytest.raises(DataError, match="Class 7"):
        reclassify(classes, {1: 3, 2: 1}, nodata=0)


# held-out occurrences


def test_held_out_classes_by_hand():
    # class a holds 5 of 8 occurrences in a tenth of the area; without fold 1 it holds 1 of 4, still 2.5 times
    folds = np.array([0, 0, 0, 0, 1, 1, 1, 1])
    classes = np.array(["a", "b", "b", "b", "a", "a", "a", "a"])
    result = held_out_classes(classes, {"a": 10.0, "b": 90.0}, folds)
    assert (result.n, result.hits, result.rate) == (8, 5, 62.5)
    npt.assert_allclose(result.area, 10)
    assert [row["hits"] for row in result.folds] == [1, 4]
    stats = pytest.importorskip("scipy.stats")
    npt.assert_allclose(result.p_value, stats.binom.sf(4, 8, 0.1), rtol=1e-12)


def test_occurrences_name_no_class_for_themselves():
    # every occurrence alone in its class: ranked on themselves all would be anomalies, held out none is
    names = [f"class {i}" for i in range(10)]
    areas = dict.fromkeys(names, 1.0)
    areas["rest"] = 90.0
    result = held_out_classes(np.array(names), areas, np.arange(10))
    assert result.hits == 0
    assert result.p_value == 1
    # 9 classes are named by the others
    npt.assert_allclose(result.area, 9)


def test_held_out_limits(planted):
    values, at = planted
    result = held_out_limits(values, at, np.arange(80) % 5)
    assert len(result.folds) == 5
    assert 20 < result.hits <= 45
    assert 2 < result.area < 9
    assert result.p_value < 1e-10
    hopeless = held_out_limits(values, 9999 - at, np.arange(80) % 5)
    assert hopeless.hits == 0
    assert hopeless.p_value == 1


def test_folds_of_occurrences_are_whole_blocks():
    rng = np.random.default_rng(15)
    coordinates = rng.uniform(0, 100_000, (60, 2))
    folds = occurrence_folds(coordinates, 1e10, seed=3)
    assert sorted(set(folds)) == [0, 1, 2, 3, 4]
    npt.assert_array_equal(folds, occurrence_folds(coordinates, 1e10, seed=3))
    # occurrences at one place are never parted
    pairs = occurrence_folds(np.repeat(coordinates, 2, axis=0), 1e10, seed=3)
    npt.assert_array_equal(pairs[::2], pairs[1::2])
    # nine blocks of 60 km touch the map, enough for four folds of two each
    assert sorted(set(occurrence_folds(coordinates, 1e10, 60_000, seed=3))) == [0, 1, 2, 3]
    with pytest.raises(DataError, match="blocks"):
        occurrence_folds(coordinates, 1e10, 1e9)
    with pytest.raises(DataError, match="Only 19 occurrences"):
        occurrence_folds(coordinates[:19], 1e10)


def test_held_out_refusals():
    with pytest.raises(DataError, match="two folds"):
        held_out_classes(np.array(["a", "a"]), {"a": 1.0}, [0, 0])
    with pytest.raises(DataError, match="class c"):
        held_out_classes(np.array(["a", "c"]), {"a": 1.0}, [0, 1])
    with pytest.raises(DataError, match="2 occurrences and 3 folds"):
        held_out_limits(np.arange(5.0), [1.0, 2.0], [0, 1, 2])
