import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import DataError
from geohalo.core.grid import Grid
from geohalo.core.occurrences import binomial_tail, read_occurrences, resamples, wilson_interval

GRID = Grid(0, 200, 100, 2, 2)


def test_every_occurrence_reads_its_own_cell():
    raster = np.array([[1.0, 2.0], [3.0, np.nan]])
    points = [(10, 150), (20, 160), (150, 150), (150, 50), (500, 500), (np.nan, 0)]
    reading = read_occurrences(raster, GRID, points)
    npt.assert_array_equal(reading.values, [1, 1, 2])
    npt.assert_array_equal(reading.cells, [0, 0, 1])
    npt.assert_array_equal(reading.rows, [0, 1, 2])
    assert (reading.outside, reading.nodata) == (2, 1)


def test_reads_classes_with_a_nodata_value():
    reading = read_occurrences(np.array([[0, 2], [3, 1]], np.uint8), GRID, [(10, 150), (150, 150)], nodata=0)
    npt.assert_array_equal(reading.values, [2])
    assert (reading.outside, reading.nodata) == (0, 1)


def test_refuses_when_no_occurrence_is_on_data():
    with pytest.raises(DataError, match=r"None of the 2 .* \(1 outside, 1 on cells without data\)"):
        read_occurrences(np.array([[np.nan, 2], [3, 1]]), GRID, [(10, 150), (900, 0)])


def test_wilson_interval():
    # 81 of 263, the example of Newcombe (1998), Statistics in Medicine 17, table I: 0.2553 to 0.3662
    npt.assert_allclose(wilson_interval(81, 263), (0.2553, 0.3662), atol=5e-5)
    npt.assert_allclose(wilson_interval(0, 20), (0, 0.1611), atol=5e-5)
    low, high = wilson_interval(np.array([0, 10]), 10)
    npt.assert_allclose(low, 1 - high[::-1], atol=1e-15)


def test_binomial_guard(vector):
    entry = vector("PA-04")
    chance = binomial_tail(entry["input"]["k"], entry["input"]["n"], entry["input"]["area"])
    npt.assert_allclose(chance, entry["expected"]["p_one_sided"], atol=entry["tol"])


@pytest.mark.parametrize(("hits", "n", "share"), [(0, 5, 0.3), (5, 5, 0.3), (140, 300, 0.4), (2600, 10_000, 0.25)])
def test_binomial_tail_is_that_of_scipy(hits, n, share):
    stats = pytest.importorskip("scipy.stats")
    npt.assert_allclose(binomial_tail(hits, n, share), stats.binom.sf(hits - 1, n, share), rtol=1e-9)


def test_binomial_tail_of_nothing_and_of_everything():
    assert binomial_tail(1, 10, 0.0) == 0
    assert binomial_tail(0, 10, 0.0) == 1
    assert binomial_tail(10, 10, 1.0) == 1


def test_resamples_are_seeded_and_of_the_right_size():
    first = np.concatenate(list(resamples(7, 50, 1)))
    assert first.shape == (50, 7)
    npt.assert_array_equal(first.sum(axis=1), 7)
    npt.assert_array_equal(first, np.concatenate(list(resamples(7, 50, 1))))
    assert (first != np.concatenate(list(resamples(7, 50, 2)))).any()
    # the mean count of a bootstrap is 1; its standard error here is 0.03
    npt.assert_allclose(np.concatenate(list(resamples(7, 1000, 3))).mean(axis=0), 1, atol=0.12)


def test_clusters_are_drawn_whole():
    clusters = np.array([0, 0, 1, 2, 2, 2])
    for counts in resamples(6, 40, 4, clusters):
        npt.assert_array_equal(counts[:, 0], counts[:, 1])
        npt.assert_array_equal(counts[:, 3], counts[:, 5])
        npt.assert_array_equal(counts[:, [0, 2, 3]].sum(axis=1), 3)


def test_many_resamples_come_in_parts(monkeypatch):
    from geohalo.core import occurrences

    whole = np.concatenate(list(resamples(5, 30, 6)))
    monkeypatch.setattr(occurrences, "_BLOCK", 20)
    parts = list(resamples(5, 30, 6))
    assert [len(part) for part in parts] == [4] * 7 + [2]
    npt.assert_array_equal(np.concatenate(parts), whole)
