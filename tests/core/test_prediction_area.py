import csv

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.class_prediction_area import class_prediction_area, truncated
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.grid import Grid
from geohalo.core.map_auc import map_auc, placements
from geohalo.core.neighbours import nearest
from geohalo.core.occurrences import read_occurrences
from geohalo.core.prediction_area import crossing, prediction_area, resampled_rates
from geohalo.core.support import nearest_sample


def codes(notices):
    return [notice.code for notice in notices]


@pytest.fixture
def survey():
    """Values of 2 000 cells with ties, and of 60 occurrences that prefer high ones."""
    rng = np.random.default_rng(7)
    values = np.round(rng.normal(size=2000), 2)
    chance = np.exp(1.5 * values)
    cells = rng.choice(2000, 60, p=chance / chance.sum())
    return values, cells


def brute_force(values, at, areas):
    """The definition, threshold by threshold."""
    thresholds = np.unique(values)[::-1]
    rate = np.array([100 * np.mean(at >= t) for t in thresholds])
    area = np.array([100 * areas[values >= t].sum() / areas.sum() for t in thresholds])
    return thresholds, rate, area


# curves and intersection


def test_curves_are_the_definition(survey):
    values, cells = survey
    areas = np.random.default_rng(8).uniform(1, 2, 2000)
    for given, used in ((None, np.ones(2000)), (areas, areas)):
        result = prediction_area(values, values[cells], given, bootstrap=0)
        thresholds, rate, area = brute_force(values, values[cells], used)
        npt.assert_array_equal(result.thresholds, thresholds)
        npt.assert_allclose(result.prediction_rate, rate, rtol=1e-12)
        npt.assert_allclose(result.occupied_area, area, rtol=1e-12)


def test_intersection_lies_on_both_curves(survey):
    values, cells = survey
    result = prediction_area(values, values[cells])
    threshold, rate, area = result.intersection
    npt.assert_allclose(rate + area, 100, rtol=1e-12)
    rising = result.thresholds[::-1]
    npt.assert_allclose(np.interp(threshold, rising, result.prediction_rate[::-1]), rate, rtol=1e-12)
    npt.assert_allclose(np.interp(threshold, rising, result.occupied_area[::-1]), area, rtol=1e-12)
    npt.assert_allclose(result.normalised_density, rate / area)
    npt.assert_allclose(result.weight, np.log(rate / area))


def test_worked_example():
    # ten cells of values 10 to 1, occurrences at 10, 9 and 4: at 8, 66.7 % and 30 % add up to 96.7, at 7 to 106.7,
    # so the curves meet a third of the way from 8 to 7
    values = np.arange(10, 0, -1.0)
    result = prediction_area(values, [10, 9, 4], bootstrap=0)
    npt.assert_allclose(result.intersection, (8 - 1 / 3, 200 / 3, 100 / 3), rtol=1e-12)
    npt.assert_allclose(result.normalised_density, 2)


@pytest.mark.parametrize("transform", [np.exp, lambda v: v**3, lambda v: 5 - 1 / (v + 10), lambda v: np.float32(v) * 2])
def test_rising_transforms_change_nothing(survey, transform):
    values, cells = survey
    before = prediction_area(values, values[cells], bootstrap=50)
    after = prediction_area(transform(values), transform(values)[cells], bootstrap=50)
    npt.assert_allclose(after.intersection[1:], before.intersection[1:], rtol=1e-12)
    npt.assert_allclose(after.interval, before.interval, rtol=1e-12)
    npt.assert_allclose(map_auc(transform(values), transform(values)[cells]), map_auc(values, values[cells]))


def test_order_of_cells_and_occurrences_does_not_matter(survey):
    values, cells = survey
    rng = np.random.default_rng(9)
    before = prediction_area(values, values[cells], bootstrap=0)
    after = prediction_area(rng.permutation(values).reshape(40, 50), rng.permutation(values[cells]), bootstrap=0)
    npt.assert_array_equal(after.prediction_rate, before.prediction_rate)
    assert after.intersection == before.intersection


def test_flat_map_says_nothing():
    result = prediction_area(np.full((4, 5), 3.0), np.full(12, 3.0))
    npt.assert_allclose(result.intersection, (3, 50, 50))
    assert result.normalised_density == 1
    assert result.weight == 0
    assert result.interval == (50, 50)
    assert map_auc(np.full(20, 3.0), np.full(12, 3.0)) == 0.5


def test_perfect_and_hopeless_maps():
    values = np.arange(100.0)
    perfect = prediction_area(values, np.full(10, 99.0), bootstrap=0)
    # one cell in a hundred holds all: the curves meet on the way to (1 %, 100 %)
    npt.assert_allclose(perfect.intersection.rate, 10_000 / 101)
    hopeless = prediction_area(values, np.zeros(10), bootstrap=0)
    assert hopeless.intersection.rate < 1
    assert hopeless.weight < 0


def test_nodata_has_no_area_and_occurrences_on_it_are_skipped_and_counted(survey):
    values, cells = survey
    with_gaps = np.append(values, np.full(500, np.nan))
    at = np.append(values[cells], [np.nan, np.nan])
    result = prediction_area(with_gaps, at, outside=3, bootstrap=0)
    assert (result.n_occurrences, result.nodata, result.outside) == (60, 2, 3)
    assert codes(result.notices) == ["occurrences_outside", "occurrences_nodata"]
    assert "2 of 65" in str(result.notices[1])
    assert result.intersection == prediction_area(values, values[cells], bootstrap=0).intersection
    areas = np.append(np.ones(2000), np.full(500, 1e9))
    assert prediction_area(with_gaps, at, areas, bootstrap=0).intersection == result.intersection
    npt.assert_allclose(map_auc(with_gaps, at), map_auc(values, values[cells]))


def test_several_occurrences_in_a_cell_count_one_by_one():
    values = np.arange(10.0)
    once = prediction_area(values, [9, 0], bootstrap=0)
    thrice = prediction_area(values, [9, 9, 9, 0], bootstrap=0)
    assert once.prediction_rate[0] == 50
    assert thrice.prediction_rate[0] == 75


def test_an_occurrence_below_every_cell_counts_with_the_lowest():
    result = prediction_area([1.0, 2.0, 3.0], [0.5, 3.0], bootstrap=0)
    npt.assert_array_equal(result.prediction_rate, [50, 50, 100])


def test_single_precision_maps_find_their_own_values():
    values = np.array([0.1, 0.2, 0.3], np.float32)
    # the same numbers read into double precision are not quite the map's
    result = prediction_area(values, [0.1, 0.2, 0.3], bootstrap=0)
    npt.assert_allclose(result.prediction_rate, [100 / 3, 200 / 3, 100])


def test_level_stretch_at_100_takes_the_highest_threshold():
    values = np.array([5.0, 4, 3, 2, 1, 0])
    areas = np.array([1.0, 1, 0, 0, 1, 1])
    result = prediction_area(values, [5, 0], areas, bootstrap=0)
    # 50 % of the occurrences in 50 % of the area at 4, at 3 and at 2
    npt.assert_allclose(result.intersection, (4, 50, 50))
    assert crossing(np.array([60.0, 60, 100]), np.array([40.0, 40, 100]), np.array([3.0, 2, 1])) == (3, 60, 40)


def test_thresholds_as_quantiles_or_as_given(survey):
    values, cells = survey
    at = values[cells]
    every = prediction_area(values, at, bootstrap=0)
    some = prediction_area(values, at, thresholds=50, bootstrap=0)
    assert len(some.thresholds) <= 50
    assert set(some.thresholds) <= set(every.thresholds)
    npt.assert_allclose(some.occupied_area[1:], np.arange(1, len(some.thresholds)) * 100 / 49, atol=1)
    # 2 % of the area lie between two thresholds
    npt.assert_allclose(some.intersection.rate, every.intersection.rate, atol=2)
    given = prediction_area(values, at, thresholds=[99, 1.005, 0.3, -99], bootstrap=0)
    npt.assert_array_equal(given.thresholds, [99, 1.005, 0.3, values.min()])
    npt.assert_allclose(given.occupied_area, [100 * np.mean(values >= t) for t in given.thresholds])
    npt.assert_allclose(given.prediction_rate, [100 * np.mean(at >= t) for t in given.thresholds])
    with pytest.raises(DataError, match="1 thresholds"):
        prediction_area(values, at, thresholds=1)


def test_notices_of_few_and_of_the_same_occurrences():
    values = np.arange(100.0)
    assert codes(prediction_area(values, values[:9]).notices) == ["few_occurrences"]
    assert codes(prediction_area(values, values[:10]).notices) == []
    circular = prediction_area(values, values[:19], same_occurrences=True).notices
    assert codes(circular) == ["same_occurrences"]
    assert "none can be held out" in str(circular[0])
    assert "hold some out" in str(prediction_area(values, values[:20], same_occurrences=True).notices[0])


def test_refusals():
    values = np.arange(10.0)
    with pytest.raises(DataError, match="None of the 3 occurrences"):
        prediction_area(values, [np.nan], outside=2)
    with pytest.raises(DataError, match="no cell with data"):
        prediction_area(np.full(10, np.nan), [1])
    with pytest.raises(DataError, match="infinite"):
        prediction_area([1, np.inf], [1])
    with pytest.raises(DataError, match="add up to nothing"):
        prediction_area(values, [1], np.zeros(10))
    with pytest.raises(DataError, match="negative or missing"):
        prediction_area(values, [1], np.full(10, np.nan))
    with pytest.raises(DataError, match="10 cells and 9 cell areas"):
        prediction_area(values, [1], np.ones(9))


def test_can_be_cancelled():
    def stop(fraction, message=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        prediction_area([1.0, 2.0], [1.0], progress=stop)


# intervals


def test_resampled_rates_are_those_of_curves_drawn_anew(survey):
    values, cells = survey
    result = prediction_area(values, values[cells], bootstrap=0)
    counts = np.random.default_rng(10).multinomial(60, np.full(60, 1 / 60), 40)
    rates = resampled_rates(result.occupied_area, result.slots, counts)
    for rate, count in zip(rates, counts):
        again = prediction_area(values, np.repeat(values[cells], count), bootstrap=0)
        npt.assert_allclose(rate, again.intersection.rate, rtol=1e-12)
    every = resampled_rates(result.occupied_area, result.slots, np.ones((1, 60), int))
    npt.assert_allclose(every, result.intersection.rate, rtol=1e-12)


def test_interval_is_seeded_and_holds_the_rate(survey):
    values, cells = survey
    first = prediction_area(values, values[cells], seed=1)
    assert first.interval[0] < first.intersection.rate < first.interval[1]
    assert first.rate_interval[0] < first.intersection.rate < first.rate_interval[1]
    assert first.interval == prediction_area(values, values[cells], seed=1).interval
    assert prediction_area(values, values[cells], bootstrap=0).interval is None


# AUC and success rate


def test_success_rate_and_auc_keep_their_identity(vector, survey):
    expected = vector("PA-03")["expected"]
    share = 5 / 20
    npt.assert_allclose(
        (expected["success_rate_auc"] - share / 2) / (1 - share), expected["roc_auc"], atol=vector("PA-03")["tol"]
    )
    values, cells = survey
    cells = np.unique(cells)
    share = len(cells) / len(values)
    success = prediction_area(values, values[cells], bootstrap=0).success_rate_area()
    npt.assert_allclose(map_auc(values, values[cells]), (success - share / 2) / (1 - share), rtol=1e-12)


def test_auc_is_that_of_scikit_learn(survey):
    metrics = pytest.importorskip("sklearn.metrics")
    values, cells = survey
    cells = np.unique(cells)
    barren = np.delete(values, cells)
    expected = metrics.roc_auc_score(np.arange(2000) < len(cells), np.append(values[cells], barren))
    npt.assert_allclose(map_auc(values, values[cells]), expected, rtol=1e-12)
    npt.assert_allclose(map_auc(values, values[cells], cells=cells), expected, rtol=1e-12)
    areas = np.random.default_rng(11).uniform(1, 2, 2000)
    weights = np.append(np.ones(len(cells)), np.delete(areas, cells))
    expected = metrics.roc_auc_score(
        np.arange(2000) < len(cells), np.append(values[cells], barren), sample_weight=weights
    )
    npt.assert_allclose(map_auc(values, values[cells], areas, cells), expected, rtol=1e-12)


def test_auc_of_the_reverse_is_its_complement(survey):
    values, cells = survey
    for options in ({}, {"cells": cells}, {"cell_areas": np.linspace(1, 3, 2000)}):
        npt.assert_allclose(
            map_auc(-values, -values[cells], **options), 1 - map_auc(values, values[cells], **options), rtol=1e-12
        )


def test_occurrences_that_share_a_cell_leave_out_one_cell():
    # both in the highest of three cells: it outranks the two others
    assert map_auc([3.0, 2.0, 1.0], [3.0, 3.0]) == 1
    assert map_auc([3.0, 2.0, 1.0], [3.0, 3.0], cells=[0, 0]) == 1
    assert map_auc([3.0, 2.0, 2.0], [3.0, 2.0], cells=[0, 1]) == 0.75
    npt.assert_array_equal(placements([3.0, 2.0, np.nan, 2.0], [3.0, np.nan, 2.0], cells=[0, 2, 1]), [1, 0.5])


def test_auc_needs_cells_with_and_without_occurrences():
    with pytest.raises(DataError, match="No occurrence"):
        map_auc([1.0, 2.0], [np.nan])
    with pytest.raises(DataError, match="Every cell"):
        map_auc([1.0, 2.0], [1.0, 2.0])
    with pytest.raises(DataError, match="Every cell"):
        map_auc([1.0, 2.0], [1.0, 2.0], [0.1, 0.7], [0, 1])


def test_success_rate_of_the_first_part():
    values = np.arange(10.0)
    best = prediction_area(values, np.full(10, 9.0), bootstrap=0)
    # a straight rise to 100 % in the first tenth, and 100 % from there on
    npt.assert_allclose(best.success_rate_area(), 0.95)
    npt.assert_allclose(best.success_rate_area(20), 0.75)
    npt.assert_allclose(best.success_rate_area(5), 0.25)


def test_thinned_rows_draw_the_same_curves():
    rng = np.random.default_rng(12)
    values = rng.normal(size=20_000)
    result = prediction_area(values, rng.normal(1, 1, 300), bootstrap=0)
    rows = result.rows(400)
    assert len(rows) <= 400
    assert (rows[0], rows[-1]) == (0, 19_999)
    drawn = np.interp(result.occupied_area, result.occupied_area[rows], result.prediction_rate[rows])
    # a jump of the rate that falls between two rows is at most a few occurrences high
    npt.assert_allclose(drawn, result.prediction_rate, atol=1.5)
    npt.assert_array_equal(result.rows(20_000), np.arange(20_000))


# classes


def test_table_of_the_paper(vector):
    entry = vector("PA-01")
    for method, rows in entry["input"]["class_area_pred_weight"].items():
        expected = entry["expected"][method]
        names, areas, rates, printed = zip(*rows)
        natural = class_prediction_area(areas, rates, names, total_area=100)
        decimal = class_prediction_area(areas, rates, names, base="10", total_area=100)
        for position, name in enumerate(names):
            of_class = expected["classes"][str(name)]
            npt.assert_allclose(natural.normalised_density[position], of_class["Nd"], atol=entry["tol"])
            for result, key in ((natural, "ln"), (decimal, "log10")):
                weight = np.nan if of_class[key] is None else of_class[key]
                npt.assert_allclose(result.weight[position], weight, atol=entry["tol"])
            assert truncated(decimal.weight[position]) == ("-" if printed[position] is None else str(printed[position]))
        npt.assert_allclose(natural.intersection[1:], expected["intersection_Pr_Oa"], atol=entry["tol"])
        npt.assert_allclose(natural.intersection_density, expected["Nd_at_intersection"], atol=entry["tol"])
        npt.assert_allclose(natural.intersection_weight, expected["ln_W_at_intersection"], atol=entry["tol"])
        assert rates[natural.order[-1]] == min(rates)


def test_truncated_cuts_towards_zero():
    assert [truncated(w) for w in (0.29, -0.29, 0.999, -0.999, 0.0, np.nan)] == [
        "0.29",
        "-0.29",
        "0.99",
        "-0.99",
        "0.00",
        "-",
    ]


def test_classes_are_cumulated_by_density_and_those_without_hits_last():
    result = class_prediction_area([10, 30, 40, 20], [0, 6, 4, 10], ["a", "b", "c", "d"])
    assert [result.classes[i] for i in result.order] == ["d", "b", "c", "a"]
    npt.assert_allclose(result.cumulated_rate, [50, 80, 100, 100])
    npt.assert_allclose(result.cumulated_area, [20, 50, 90, 100])
    # between (20, 50) and (50, 80): half way adds up to 100
    npt.assert_allclose(result.intersection[1:], (65, 35))
    assert np.isnan(result.weight[0])
    npt.assert_allclose(result.smoothed_weight[0], np.log(0.5 / 22 / 0.1))
    npt.assert_allclose(result.smoothed_weight[1], np.log(6.5 / 22 / 0.3))
    assert codes(result.notices) == ["same_occurrences", "not_distinguishable"]
    assert "Class b" in str(result.notices[1])
    npt.assert_array_equal(result.distinguishable, [False, False, False, True])


def test_ordered_classes_are_cumulated_as_given():
    result = class_prediction_area([10, 90], [1, 99], ordered=True)
    npt.assert_array_equal(result.order, [0, 1])
    npt.assert_allclose(result.cumulated_rate, [1, 100])
    assert codes(result.notices) == []
    # a first class no better than its area
    assert codes(class_prediction_area([10, 90], [11, 89], ordered=True).notices) == ["not_distinguishable"]


def test_classes_in_order_are_a_map_of_values():
    rng = np.random.default_rng(13)
    raster = rng.integers(1, 5, 400)
    at = rng.integers(1, 5, 30)
    values = prediction_area(raster, at)
    by_class = class_prediction_area(np.bincount(raster)[:0:-1], np.bincount(at)[:0:-1], ordered=True)
    npt.assert_allclose(by_class.cumulated_rate, values.prediction_rate)
    npt.assert_allclose(by_class.intersection[1:], values.intersection[1:])
    # both resample the same occurrences; 1 000 draws settle the ends of the interval to a few per cent
    npt.assert_allclose(by_class.interval, values.interval, atol=3)


def test_percentages_have_no_binomial_test():
    result = class_prediction_area([50, 50], [66.6, 33.4])
    assert np.isnan(result.p_value).all()
    assert result.interval is None


def test_class_refusals():
    for areas, counts, message in (
        ([1, 2], [0, 0], "None of the 0"),
        ([0, 0], [1, 1], "add up to nothing"),
        ([1, 0], [1, 1], "Class 2 holds occurrences but has no area"),
        ([1, -2], [1, 1], "area of class 2 is -2"),
        ([1, 2], [1, np.nan], "number of occurrences of class 2 is nan"),
        ([1, 2, 3], [1, 2], "3 classes, 3 areas and 2 counts"),
    ):
        with pytest.raises(DataError, match=message):
            class_prediction_area(areas, counts)
    with pytest.raises(DataError, match="base of the logarithms cannot be '2'"):
        class_prediction_area([1], [1], base="2")


def test_class_without_area_is_listed_last_with_nothing():
    result = class_prediction_area([0, 1, 1], [0, 8, 4])
    assert np.isnan([result.normalised_density[0], result.weight[0], result.smoothed_weight[0]]).all()
    npt.assert_array_equal(result.order, [1, 2, 0])


# published results


def raster_of(path):
    gdal = pytest.importorskip("osgeo.gdal")
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    west, cell_size, _, north, _, _ = dataset.GetGeoTransform()
    return band.ReadAsArray(), Grid(west, north, cell_size, dataset.RasterYSize, dataset.RasterXSize)


@pytest.fixture(scope="module")
def deposits(surveys):
    ogr = pytest.importorskip("osgeo.ogr")
    source = ogr.Open(str(surveys / "reference" / "cloncurry-iocg" / "iocg_deposits.gpkg"))
    layer = source.GetLayer(0)
    return np.array([(f.GetGeometryRef().GetX(), f.GetGeometryRef().GetY()) for f in layer])


def test_fault_density_of_cloncurry(surveys, deposits):
    folder = surveys / "reference" / "cloncurry-iocg"
    raster, grid = raster_of(folder / "fault_density_class.tif")
    with open(folder / "fault_density_weights.csv", newline="") as file:
        published = [
            {key: float(row[key]) for key in ("CLASS", "CLASS_AREA", "AREA_SQ_KM", "NO_POINTS")}
            for row in csv.DictReader(file)
        ]
    reading = read_occurrences(raster, grid, deposits)
    assert (len(reading.values), reading.outside, reading.nodata) == (258, 0, 0)
    names = [int(row["CLASS"]) for row in published]
    areas = np.bincount(raster.ravel(), minlength=11)[names] * grid.cell_area / 1e6
    counts = np.bincount(reading.values, minlength=11)[names]
    npt.assert_allclose(areas, [row["CLASS_AREA"] for row in published], rtol=1e-12)
    result = class_prediction_area(areas, counts, names, ordered=True)
    npt.assert_allclose(
        result.cumulated_area, [100 * row["AREA_SQ_KM"] / published[-1]["AREA_SQ_KM"] for row in published], rtol=1e-12
    )
    npt.assert_allclose(result.cumulated_rate, [100 * row["NO_POINTS"] / 258 for row in published], rtol=1e-12)
    # class 6 and better: 187 of 258 points in 12385.13 of 31311.33 square kilometres
    values = prediction_area(raster, reading.values, bootstrap=0)
    npt.assert_allclose(values.prediction_rate, result.cumulated_rate, rtol=1e-12)
    npt.assert_allclose(values.intersection[1:], result.intersection[1:], rtol=1e-12)
    assert 5 < values.intersection.threshold < 7


def test_published_auc_of_cloncurry(surveys, deposits):
    folder = surveys / "reference" / "cloncurry-iocg"
    raster, grid = raster_of(folder / "posterior_probability.tif")
    with open(folder / "posterior_probability_auc.csv", newline="") as file:
        published = float(next(csv.DictReader(file))["AUC"])
    reading = read_occurrences(raster, grid, deposits)
    npt.assert_allclose(map_auc(raster, reading.values, cells=reading.cells), published, atol=1e-9)
    # six deposits share a cell with another, which moves the seventh decimal
    npt.assert_allclose(map_auc(raster, reading.values), published, atol=1e-6)


@pytest.fixture(scope="module")
def stewart(surveys):
    """Standardised logarithms by element, position of the samples, sample of the 75 000 cells and the occurrences."""
    with open(surveys / "bc-stewart" / "stream_sediments.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    names = list(rows[0])[7:]
    samples = np.array([(float(row["x"]), float(row["y"])) for row in rows])
    logarithms = np.log10([[float(row[name]) for name in names] for row in rows])
    scores = (logarithms - logarithms.mean(axis=0)) / logarithms.std(axis=0, ddof=1)
    with open(surveys / "bc-stewart" / "minfile_occurrences.csv", newline="") as file:
        occurrences = np.array([(float(row["x"]), float(row["y"])) for row in csv.DictReader(file)])
    west, south = samples.min(axis=0) - 3000
    columns, rows = np.ceil((np.ptp(samples, axis=0) + 6000) / 500).astype(int)
    # counted from the south-western corner, as the published figures are; another origin moves Au by 0.1
    found = nearest_sample(samples, Grid(west, south + rows * 500, 500, rows, columns), 3000)
    distance, index = nearest(occurrences, samples)
    elements = dict(zip((name.split("_")[0] for name in names), scores.T))
    _, place = np.unique(samples, axis=0, return_inverse=True)
    return elements, place.reshape(-1), found[found >= 0], np.where(distance <= 3000, index, -1)


def factor_of(elements):
    """The second of two varimax-rotated principal factors, and its loadings by element."""
    scores = np.column_stack(list(elements.values()))
    correlation = np.corrcoef(scores.T)
    values, vectors = np.linalg.eigh(correlation)
    loadings = vectors[:, :-3:-1] * np.sqrt(values[:-3:-1])
    length = np.sqrt((loadings**2).sum(axis=1, keepdims=True))
    # with two factors the varimax rotation is one angle
    angles = np.linspace(0, np.pi / 2, 20_001)
    turned = [loadings / length @ [[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]] for a in angles]
    best = turned[int(np.argmax([(part**2).var(axis=0).sum() for part in turned]))] * length
    column = np.abs(best[list(elements).index("Au")]).argmax()
    factor = scores @ np.linalg.solve(correlation, best[:, column])
    return factor * np.sign(best[list(elements).index("Au"), column])


def test_baselines_of_stewart(stewart):
    elements, place, cells, at = stewart
    at = at[at >= 0]
    assert len(at) == 56
    assert len(set(at)) == 39
    pathfinders = np.mean([elements[name] for name in ("Ag", "As", "Au", "Cu", "Pb", "Sb", "Zn")], axis=0)
    for values, rate, interval, area in (
        (elements["Au"], 80.8, None, None),
        (pathfinders, 82.1, (73, 89), 0.866),
        (factor_of(elements), 83.9, (80, 89), 0.908),
    ):
        # the mean of the samples at one position: the published figures took one of them, it is not said which
        values = (np.bincount(place, values) / np.bincount(place))[place]
        result = prediction_area(values[cells], values[at], bootstrap=5000)
        assert round(result.intersection.rate, 1) == rate
        if interval is not None:
            assert tuple(np.round(result.interval)) == interval
            # one sample or another at a position moves the area by 0.0005, and the published AUC, counted over
            # all cells, those with occurrences too, lies 0.0003 below ours
            npt.assert_allclose(result.success_rate_area(), area, atol=0.0015)
            npt.assert_allclose(map_auc(values[cells], values[at]), area, atol=0.001)
