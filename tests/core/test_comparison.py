import csv
from dataclasses import replace

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.comparison import compare_maps
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.map_auc import map_auc
from geohalo.core.neighbours import nearest
from geohalo.core.prediction_area import prediction_area


def codes(notices):
    return [notice.code for notice in notices]


@pytest.fixture(scope="module")
def survey():
    """Four maps of 4 000 cells: good, the same by another scale, a little noisier, and noise."""
    rng = np.random.default_rng(17)
    truth = rng.normal(size=4000)
    chance = np.exp(2 * truth)
    cells = rng.choice(4000, 60, p=chance / chance.sum())
    maps = {
        "good": truth,
        "rescaled": np.exp(truth),
        "similar": truth + 0.1 * rng.normal(size=4000),
        "noise": rng.normal(size=4000),
    }
    return maps, cells, rng.uniform(0, 100_000, (60, 2))


@pytest.fixture(scope="module")
def result(survey):
    maps, cells, coordinates = survey
    at = {name: values[cells] for name, values in maps.items()}
    return compare_maps(maps, at, coordinates, supports=cells, bootstrap=2000)


def test_figures_are_those_of_each_map_alone(survey, result):
    maps, cells, _ = survey
    for row, (name, values) in enumerate(maps.items()):
        alone = prediction_area(values, values[cells], bootstrap=0)
        assert result.columns["map"][row] == name
        assert result.columns["prediction_rate"][row] == alone.intersection.rate
        assert result.columns["normalised_density"][row] == alone.normalised_density
        npt.assert_allclose(result.columns["auc"][row], map_auc(values, values[cells]))


def test_all_columns_have_a_row_a_map(result):
    assert {len(column) for column in result.columns.values()} == {4}


def test_verdicts(result):
    assert result.baseline == "good"
    assert result.columns["rate_verdict"] == ["baseline", "not distinguishable", "not distinguishable", "worse"]
    assert result.columns["auc_verdict"][3] == "worse"
    # a rising transform is the same map, in every bootstrap sample
    for key in ("difference_low", "difference_high", "difference_cluster_low", "difference_cluster_high"):
        npt.assert_allclose([result.columns[f"rate_{key}"][1], result.columns[f"auc_{key}"][1]], 0, atol=1e-9)
    assert "not distinguishable from good" in result.sentences[2]
    assert "by P-A worse than good" in result.sentences[3]
    assert result.sentences[0].startswith("good (baseline): ")


def test_conclusion_sorts_the_maps(result):
    assert result.conclusion == (
        "Worse than good by P-A or AUC: noise. Not distinguishable from good by either: rescaled, similar."
    )


def test_a_map_can_be_better_by_one_measure_and_worse_by_the_other(result):
    columns = {**result.columns, "rate_verdict": ["baseline", "better", "worse", "better"]}
    columns["auc_verdict"] = ["baseline", "worse", "worse", "not distinguishable"]
    assert replace(result, columns=columns).conclusion == (
        "Better than good by P-A or AUC: rescaled, noise. Worse than good by P-A or AUC: rescaled, similar."
    )


def test_a_better_map_is_told(survey):
    maps, cells, coordinates = survey
    at = {name: values[cells] for name, values in maps.items()}
    result = compare_maps(maps, at, coordinates, baseline="noise", bootstrap=500)
    assert result.columns["rate_verdict"][0] == "better"
    assert "by P-A better than noise" in result.sentences[0]
    npt.assert_allclose(
        result.columns["auc_difference"][0], result.columns["auc"][0] - result.columns["auc"][3], rtol=1e-12
    )


def test_intervals_hold_the_figure(result):
    for measure, figure in (("rate", "prediction_rate"), ("auc", "auc"), ("rate_difference",) * 2):
        low, high = (np.array(result.columns[f"{measure}_{end}"]) for end in ("low", "high"))
        # the drawn differences of one map from itself differ by rounding
        assert (low - 1e-9 <= result.columns[figure]).all()
        assert (result.columns[figure] <= high + 1e-9).all()


def test_same_seed_same_result(survey):
    maps, cells, coordinates = survey
    at = {name: values[cells] for name, values in maps.items()}
    first, second, third = (compare_maps(maps, at, coordinates, bootstrap=200, seed=seed) for seed in (1, 1, 2))
    assert first.columns == second.columns
    assert first.columns["auc_low"] != third.columns["auc_low"]


def test_occurrences_in_one_place_are_one_piece_of_evidence():
    rng = np.random.default_rng(18)
    good, poor = rng.normal(size=2000), rng.normal(size=2000)
    # 40 occurrences, but 36 of them in one camp where the good map happens to be high
    cells = np.append(np.full(36, good.argmax()), rng.integers(0, 2000, 4))
    coordinates = np.append(np.full((36, 2), 500.0), np.arange(8).reshape(4, 2) * 50_000 + 100_000, axis=0)
    maps = {"poor": poor, "good": good}
    result = compare_maps(maps, {n: v[cells] for n, v in maps.items()}, coordinates, supports=cells, bootstrap=1000)
    assert (result.n_occurrences, result.n_supports, result.n_clusters) == (40, 5, 5)
    assert codes(result.notices) == ["few_clusters"]
    assert result.columns["auc_difference_low"][1] > 0
    assert result.columns["auc_difference_cluster_low"][1] < 0
    assert result.columns["auc_verdict"][1] == "not distinguishable"


def test_only_common_cells_and_occurrences_count(survey):
    maps, cells, coordinates = survey
    gaps = maps["similar"].copy()
    gaps[:100] = np.nan
    at = {"good": maps["good"][cells], "gaps": gaps[cells]}
    result = compare_maps({"good": maps["good"], "gaps": gaps}, at, coordinates, outside=2, bootstrap=100)
    lost = int((cells < 100).sum())
    assert result.n_occurrences == 60 - lost
    assert "cells_left_out" in codes(result.notices)
    assert ("occurrences_nodata" in codes(result.notices)) == (lost > 0)
    assert "occurrences_outside" in codes(result.notices)
    kept = cells[cells >= 100]
    alone = prediction_area(maps["good"][100:], maps["good"][kept], bootstrap=0)
    assert result.columns["prediction_rate"][0] == alone.intersection.rate


def test_cell_areas_count(survey):
    maps, cells, coordinates = survey
    maps = {name: maps[name] for name in ("good", "noise")}
    areas = np.where(maps["good"] > 1, 5.0, 1.0)
    result = compare_maps(maps, {n: v[cells] for n, v in maps.items()}, coordinates, cell_areas=areas, bootstrap=50)
    alone = prediction_area(maps["good"], maps["good"][cells], areas, bootstrap=0)
    assert result.columns["prediction_rate"][0] == alone.intersection.rate


def test_refusals(survey):
    maps, cells, coordinates = survey
    at = {name: values[cells] for name, values in maps.items()}
    with pytest.raises(DataError, match="baseline 'best'"):
        compare_maps(maps, at, coordinates, baseline="best")
    with pytest.raises(DataError, match="not among the maps: choose one of none"):
        compare_maps({}, {}, coordinates)
    with pytest.raises(DataError, match="different numbers of cells"):
        compare_maps({"a": np.zeros(3), "b": np.zeros(4)}, {}, coordinates)
    with pytest.raises(DataError, match="no values at the occurrences for noise"):
        compare_maps(maps, {name: at[name] for name in list(at)[:3]}, coordinates)
    with pytest.raises(DataError, match="good has 60 values at 59"):
        compare_maps(maps, at, coordinates[1:])
    with pytest.raises(DataError, match="no cell in common"):
        compare_maps({"a": np.array([1, np.nan]), "b": np.array([np.nan, 1])}, {"a": [1], "b": [1]}, [(0, 0)])


def test_can_be_cancelled(survey):
    maps, cells, coordinates = survey

    def stop(fraction, message=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        compare_maps(maps, {n: v[cells] for n, v in maps.items()}, coordinates, progress=stop)


def test_evidence_of_stewart(surveys):
    def positions(name):
        with open(surveys / "bc-stewart" / name, newline="") as file:
            return np.array([(float(row["x"]), float(row["y"])) for row in csv.DictReader(file)])

    samples, occurrences = positions("stream_sediments.csv"), positions("minfile_occurrences.csv")
    distance, index = nearest(occurrences, samples)
    maps = {"northing": samples[:, 1], "easting": samples[:, 0]}
    at = {name: np.where(distance <= 3000, values[index], np.nan) for name, values in maps.items()}
    result = compare_maps(maps, at, occurrences, supports=index, bootstrap=100)
    # as published: 56 occurrences within 3 km of a sample, at 39 distinct samples, in 22 clusters of 10 km
    assert (result.n_occurrences, result.n_supports, result.n_clusters) == (56, 39, 22)
    assert "5 of 61" in str(result.notices[0])


def test_no_verdict_from_few_occurrences():
    """A map that is perfect at nine occurrences is not called better; at ten it is."""
    rng = np.random.default_rng(4)
    values = {"good": rng.permutation(1000).astype(float), "bad": rng.permutation(1000).astype(float)}
    best = np.argsort(-values["good"])[:10]
    places = rng.uniform(0, 100_000, (10, 2))
    for count, verdict in ((9, "not distinguishable"), (10, "better")):
        at = {name: column[best[:count]] for name, column in values.items()}
        compared = compare_maps(values, at, places[:count], baseline="bad", bootstrap=200)
        assert compared.columns["auc_verdict"] == [verdict, "baseline"]
        assert ("no_verdict" in [notice.code for notice in compared.notices]) == (count < 10)
