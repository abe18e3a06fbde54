"""Connected parts, ranks, fingerprints and rank sums, against scipy and by known truths."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import Cancelled
from geohalo.core.targets import (
    Enrichment,
    connected_parts,
    fingerprint_text,
    fingerprints,
    large_parts,
    part_means,
    positive_scores,
    rank_sum_p,
    ranking,
)


@pytest.mark.parametrize("density", [0.05, 0.3, 0.41, 0.6, 0.95])
@pytest.mark.parametrize("shape", [(60, 80), (1, 200), (200, 1)])
def test_parts_are_those_of_scipy(density, shape):
    label = pytest.importorskip("scipy.ndimage").label
    mask = np.random.default_rng(int(100 * density)).random(shape) < density
    parts, count = connected_parts(mask)
    expected, expected_count = label(mask, np.ones((3, 3)))
    assert count == expected_count
    # the same parts, in the same order: both number them as they begin
    npt.assert_array_equal(parts, expected)


def test_a_spiral_is_one_part():
    mask = np.zeros((101, 101), bool)
    row, column, steps = 50, 50, 1
    mask[row, column] = True
    for turn in range(96):
        for _ in range(steps):
            row, column = row + (0, 1, 0, -1)[turn % 4], column + (1, 0, -1, 0)[turn % 4]
            mask[row, column] = True
        steps += 2 * (turn % 2)
        if not 3 < min(row, column) or not max(row, column) < 97:
            break
    mask[0, 0] = True
    parts, count = connected_parts(mask)
    assert count == 2
    assert (parts == 2).sum() == mask.sum() - 1


def test_nothing_has_no_parts():
    parts, count = connected_parts(np.zeros((3, 4), bool))
    assert count == 0
    assert not parts.any()


def test_corners_join_and_edges_of_the_map_do_not():
    mask = np.array([[1, 0, 0, 1], [0, 1, 0, 0], [0, 0, 0, 0], [1, 0, 0, 1]], bool)
    npt.assert_array_equal(connected_parts(mask)[0], [[1, 0, 0, 2], [0, 1, 0, 0], [0, 0, 0, 0], [3, 0, 0, 4]])


def test_small_parts_are_taken_out_and_the_rest_numbered_anew():
    parts = np.array([[1, 0, 2, 2], [0, 0, 0, 2], [3, 3, 0, 0]])
    kept, count = large_parts(parts, 3, 2)
    assert count == 2
    npt.assert_array_equal(kept, [[0, 0, 1, 1], [0, 0, 0, 1], [2, 2, 0, 0]])


def test_means_over_parts_pass_over_gaps():
    parts = np.array([[1, 1, 2], [0, 3, 3]])
    values = np.array([[1.0, 3.0, np.nan], [9.0, 4.0, np.nan]])
    npt.assert_array_equal(part_means(parts, 3, values), [2, np.nan, 4])


def test_rank_is_by_the_product_of_all_that_is_given():
    areas, scores, agreements = np.array([4.0, 2.0, 1.0]), np.array([0.2, 0.5, 0.9]), np.array([1.0, 0.5, 1.0])
    npt.assert_allclose(ranking(areas)[0], areas)
    assert ranking(areas)[1].tolist() == [1, 2, 3]
    value, rank = ranking(areas, scores, agreements)
    npt.assert_allclose(value, [0.8, 0.5, 0.9])
    assert rank.tolist() == [2, 3, 1]
    npt.assert_allclose(ranking(areas, np.array([0.2, np.nan, 0.9]))[0], [0.8, 0.4, 0.9])
    assert ranking(np.ones(4))[1].tolist() == [1, 2, 3, 4]
    npt.assert_allclose(ranking(areas, np.full(3, np.nan))[0], areas)


def test_scores_below_zero_become_favourabilities():
    kept, changed = positive_scores(np.array([0.0, 2.0, np.nan]))
    assert not changed
    npt.assert_array_equal(kept, [0, 2, np.nan])
    # ln of twice the mean density is a favourability of 2/3
    made, changed = positive_scores(np.array([np.log(2), -1.0, 0.0, -1e9]))
    assert changed
    npt.assert_allclose(made, [2 / 3, 1 / (1 + np.e), 0.5, 0])


@pytest.mark.parametrize(("m", "n"), [(1, 1), (1, 30), (3, 4), (5, 60), (8, 200), (40, 6), (2, 2)])
def test_exact_rank_sums_are_those_of_scipy(m, n):
    mannwhitneyu = pytest.importorskip("scipy.stats").mannwhitneyu
    for seed in range(8):
        rng = np.random.default_rng(seed)
        own, reference = rng.normal(seed / 4, 1, m), np.sort(rng.normal(size=n))
        expected = mannwhitneyu(own, reference, alternative="greater", method="exact").pvalue
        npt.assert_allclose(rank_sum_p(own, reference), expected, rtol=1e-9)


@pytest.mark.parametrize(("m", "n", "levels"), [(1, 30, 5), (5, 60, 8), (20, 200, 1000), (40, 9, 3), (30, 40, 10**6)])
def test_rank_sums_with_ties_or_many_values_are_those_of_scipy(m, n, levels):
    mannwhitneyu = pytest.importorskip("scipy.stats").mannwhitneyu
    for seed in range(8):
        rng = np.random.default_rng(seed)
        own, reference = rng.integers(0, levels, m) + seed % 3, np.sort(rng.integers(0, levels, n))
        expected = mannwhitneyu(own, reference, alternative="greater", method="asymptotic").pvalue
        # scipy takes its ends otherwise where all is tied
        if np.isfinite(expected) and len(np.unique([*own, *reference])) < m + n or min(m, n) > 8:
            npt.assert_allclose(rank_sum_p(own, reference), expected, rtol=1e-9)


def test_equal_values_say_nothing():
    assert rank_sum_p(np.full(5, 3.0), np.full(20, 3.0)) == 1.0


def test_one_sample_above_all_others_has_the_probability_of_its_rank():
    npt.assert_allclose(rank_sum_p([9.0], np.arange(9.0)[:9]), 0.1)


def test_fingerprints_are_ratios_of_medians():
    rng = np.random.default_rng(0)
    values = np.column_stack([rng.lognormal(2, 0.3, 300), rng.lognormal(0, 0.3, 300), np.full(300, np.nan)])
    parts = np.repeat([0, 1, 2], [270, 20, 10])
    values[parts == 1, 0] *= 5
    values[parts == 2, 1] *= 3
    background = np.arange(300) < 250
    found, left_out = fingerprints(values, ["As", "Au", "W"], parts, 3, background)
    assert left_out == ["W"]
    first = found[0][0]
    assert first.element == "As"
    npt.assert_allclose(first.ratio, np.median(values[parts == 1, 0]) / np.median(values[background, 0]))
    assert first.n == 20
    assert first.p_value < 1e-9
    assert [one.element for one in found[1]] == ["Au", "As"]
    assert found[2] == []
    text, kept = fingerprint_text(found[0])
    assert text == f"As x{first.ratio:.1f}"
    assert [one.element for one in kept] == ["As"]


def test_text_holds_the_strongest_that_chance_would_hardly_give():
    rows = [Enrichment("Hg", 250.4, 0.001, 3), Enrichment("As", 4.21, 0.04, 3), Enrichment("Au", 3.1, 0.06, 3)]
    rows += [Enrichment(name, 2.0, 0.01, 3) for name in ("Sb", "Cu", "Mo", "Zn")] + [Enrichment("Ni", 0.5, 0.0, 3)]
    text, kept = fingerprint_text(rows)
    assert text == "Hg x250, As x4.2, Sb x2.0, Cu x2.0, Mo x2.0"
    assert fingerprint_text(rows[2:3]) == ("", [])


def test_cancelling_stops_it():
    def cancel(fraction, message=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        connected_parts(np.ones((5, 5), bool), cancel)
    with pytest.raises(Cancelled):
        fingerprints(np.ones((30, 1)), ["As"], np.ones(30, int), 1, np.ones(30, bool), cancel)
