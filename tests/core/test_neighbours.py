"""Means over nearest samples."""

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
    found = nearest(positions, xy, 4)
    monkeypatch.setitem(sys.modules, "scipy.spatial", None)
    npt.assert_array_equal(nearest(positions, xy, 4), found)


def test_refusals():
    xy = np.array([[0.0, 0], [1, np.nan], [2, 2]])
    with pytest.raises(DataError, match="position"):
        neighbour_means(np.ones((3, 1)), xy, 2)
    with pytest.raises(DataError, match="fewer"):
        neighbour_means(np.ones((3, 1)), np.nan_to_num(xy), 9)
