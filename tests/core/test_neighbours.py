"""The nearest samples and the means over them."""

import sys

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import DataError
from geohalo.core.neighbours import nearest, neighbour_means


def test_means_on_a_line():
    xy = np.column_stack([np.arange(5.0) ** 2, np.zeros(5)])
    values = np.array([[1.0], [2], [4], [8], [16]])
    npt.assert_allclose(neighbour_means(values, xy, 2)[:, 0], [1.5, 1.5, 3, 6, 12])
    npt.assert_allclose(neighbour_means(values, xy, 1), values)
    npt.assert_allclose(neighbour_means(values, xy, 5), np.full((5, 1), 31 / 5))


def test_the_same_without_scipy(monkeypatch):
    random = np.random.default_rng(0)
    positions, xy = random.random((700, 2)), random.random((60, 2))
    # on a regular net most neighbours are equally near: the same of them must be taken
    net = np.column_stack([part.ravel() for part in np.meshgrid(np.arange(9) * 250.0, np.arange(8) * 250.0)])
    cases = [(positions, xy, 4), (positions, xy, None), (net, net, 7), (net, np.repeat(net, 3, axis=0), 2)]
    found = [nearest(*case) for case in cases]
    monkeypatch.setitem(sys.modules, "scipy.spatial", None)
    for case, (distance, index) in zip(cases, found):
        npt.assert_array_equal(nearest(*case)[0], distance)
        npt.assert_array_equal(nearest(*case)[1], index)


def test_nearest_is_that_of_a_tree():
    spatial = pytest.importorskip("scipy.spatial")
    rng = np.random.default_rng(1)
    points, coordinates = rng.uniform(0, 1e5, (300, 2)), rng.uniform(0, 1e5, (5000, 2))
    for count in (None, 3):
        distance, index = nearest(points, coordinates, count)
        expected_distance, expected_index = spatial.cKDTree(coordinates).query(points, count or 1)
        npt.assert_allclose(distance, expected_distance, rtol=1e-12)
        npt.assert_array_equal(index, expected_index)


def test_nearest_takes_the_first_of_equals_and_passes_over_missing_positions():
    coordinates = [(np.nan, 0), (10, 0), (0, 10), (10, 0), (-10, 0)]
    distance, index = nearest([(0, 0), (10, 1), (np.nan, 0)], coordinates)
    npt.assert_array_equal(index, [1, 1, -1])
    npt.assert_array_equal(distance, [10, 1, np.inf])
    assert nearest([(0, 0)], [(np.nan, np.nan)])[1].tolist() == [-1]
    assert nearest([(0, 0), (9, 0)], coordinates, 2)[1].tolist() == [[1, 2], [1, 3]]
    assert nearest([(0, 0)], coordinates[:2], 3)[1].tolist() == [[1, -1, -1]]
    assert nearest(np.empty((0, 2)), coordinates, 3)[0].shape == (0, 3)


def test_refusals():
    xy = np.array([[0.0, 0], [1, np.nan], [2, 2]])
    with pytest.raises(DataError, match="position"):
        neighbour_means(np.ones((3, 1)), xy, 2)
    with pytest.raises(DataError, match="fewer"):
        neighbour_means(np.ones((3, 1)), np.nan_to_num(xy), 9)
