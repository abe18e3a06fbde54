"""Distances on the map, neighbourhood and temperature against the published definitions."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import DataError
from geohalo.core.map_topology import map_size, neighbourhood, temperatures, unit_distances


def test_manhattan_and_hexagonal_distances(vector):
    case = vector("SOM-01")
    flat = unit_distances(3, 4)
    assert [flat[a, b] for a, b in case["input"]["pairs"]] == case["expected"]["manhattan"]
    assert unit_distances(3, 3, "hexagonal")[4].tolist() == case["expected"]["hex"]


@pytest.mark.parametrize("distance", ["manhattan", "chebyshev", "euclidean", "hexagonal"])
def test_distances_are_a_metric(distance):
    d = unit_distances(4, 5, distance)
    npt.assert_array_equal(d, d.T)
    npt.assert_array_equal(np.diag(d), 0)
    assert (d[~np.eye(20, dtype=bool)] >= 1).all()
    assert (d[:, :, None] <= d[:, None, :] + d.T[None, :, :] + 1e-12).all()


def test_hexagonal_units_have_at_most_six_neighbours():
    d = unit_distances(5, 5, "hexagonal")
    assert (d == 1).sum(axis=1).max() == 6
    assert (d[12] == 1).sum() == 6


def test_a_toroid_joins_opposite_edges():
    d = unit_distances(6, 8, toroid=True)
    assert d[0, 7] == 1
    assert d[0, 40] == 1
    assert d.max() == 3 + 4
    with pytest.raises(DataError, match="toroid"):
        unit_distances(4, 4, "hexagonal", toroid=True)


def test_schedule_and_kernel(vector):
    case = vector("SOM-05")
    schedule = temperatures(10, 0.1, case["input"]["iterations"])
    npt.assert_allclose(schedule[case["input"]["i"]], case["expected"]["T"], rtol=1e-10)
    # 3.7e-44 can be given to a few digits only
    kernel = [float(neighbourhood(d, t)) for t, d in case["input"]["kernel_T_d"]]
    npt.assert_allclose(kernel, case["expected"]["kappa"], rtol=1e-10, atol=1e-50)


def test_other_schedules():
    npt.assert_allclose(temperatures(4, 1, 4, "linear"), [4, 3, 2, 1])
    npt.assert_allclose(temperatures(4, 1, 3, "constant"), 4)
    npt.assert_allclose(temperatures(4, 1, 1), [4])
    with pytest.raises(DataError, match="above zero"):
        temperatures(4, 0, 10)


def test_window_kernel():
    npt.assert_array_equal(neighbourhood([0, 1, 2, 3], 2, "window"), [1, 1, 1, 0])


def test_unknown_words_are_refused():
    with pytest.raises(DataError, match="manhattan"):
        unit_distances(2, 2, "angular")
    with pytest.raises(DataError, match="exponential"):
        temperatures(4, 1, 3, "quick")
    with pytest.raises(DataError, match="window"):
        neighbourhood([0, 1], 2, "bubble")


def test_map_size_follows_the_samples():
    random = np.random.default_rng(0)
    rows, columns = map_size(random.normal(size=(800, 6)) * [4, 1, 1, 1, 1, 1])
    assert rows > columns
    # about five times the square root of the number of samples
    assert 100 < rows * columns < 190
    assert map_size(random.normal(size=(5, 1)))[1] >= 4
