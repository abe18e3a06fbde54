"""Features in the plane, the smallest rectangle around them, and the images that they make."""

import sys

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.deepinsight import (
    feature_coordinates,
    images,
    normalised,
    pixels_of,
    principal_plane,
    ranges,
    rectangle_angle,
    rotated,
)
from geohalo.core.errors import DataError

pytest.importorskip("scipy")


def area(points, angle):
    return float(np.prod(np.ptp(rotated(points, angle), axis=0)))


@pytest.mark.parametrize("turn", [0.0, 0.3, 1.2, np.pi / 2, 2.5, -0.7])
def test_the_rectangle_around_a_turned_rectangle(turn):
    corners = np.array([[0, 0], [4, 0], [4, 1], [0, 1], [1, 0.5], [3, 0.2]])
    # turning back by the angle is the opposite of turning forth
    points = rotated(corners, -turn) + [100, -20]
    angle = rectangle_angle(points)
    assert 0 <= angle < np.pi / 2
    assert np.isclose((angle - turn) % (np.pi / 2), 0, atol=1e-9) or np.isclose((angle - turn) % (np.pi / 2), np.pi / 2)
    assert area(points, angle) == pytest.approx(4, abs=1e-9)


def test_every_edge_of_the_hull_is_tried():
    """No direction gives a smaller rectangle; the last edge of the hull is the best one of many of these clouds."""
    directions = np.linspace(0, np.pi / 2, 2000)
    for seed in range(40):
        points = np.random.default_rng(seed).normal(size=(5, 2))
        least = area(points, rectangle_angle(points))
        assert least <= min(area(points, direction) for direction in directions) + 1e-12


@pytest.mark.parametrize("turn", [0.0, 0.4, 1.0])
def test_pixels_are_floors_of_stretched_coordinates_and_the_last_is_closed(turn):
    # 0, 1/4, 1/2, 3/4 and 1 of the width are the borders of four pixels; the height is stretched by itself
    points = np.array([[x, y] for x in (0, 1, 2, 3, 3.9, 4) for y in (0, 0.5, 1.0)])
    expected = [[row, column] for row in (0, 1, 2, 3, 3, 3) for column in (0, 1, 1)]
    npt.assert_array_equal(pixels_of(rotated(points, -turn), (4, 2)), expected)


def test_features_on_a_line_or_too_few_are_refused():
    with pytest.raises(DataError, match="on a line"):
        pixels_of(np.outer(np.arange(6.0), [1, 2]), (16, 16))
    values = np.random.default_rng(0).random((20, 6))
    with pytest.raises(DataError, match="4 features or more and there are 3"):
        feature_coordinates(values[:, :3])
    # features that differ by one pattern of samples only
    with pytest.raises(DataError, match="on a line"):
        pixels_of(feature_coordinates(np.outer(values[:, 0], np.arange(5))), (16, 16))
    with pytest.raises(DataError, match="layout"):
        feature_coordinates(values, "umap")


def test_principal_plane_is_that_of_scikit_learn():
    decomposition = pytest.importorskip("sklearn.decomposition")
    values = np.random.default_rng(1).random((30, 9))
    own, theirs = feature_coordinates(values), decomposition.PCA(2, svd_solver="full").fit_transform(values.T)
    npt.assert_allclose(own * np.sign((own * theirs).sum(axis=0)), theirs, atol=1e-12)
    # the sign is settled by the numbers, and not by the order of the features
    npt.assert_allclose(principal_plane(values.T[::-1])[::-1], own, atol=1e-12)


def test_embedding_puts_features_that_vary_together_side_by_side():
    pytest.importorskip("sklearn")
    random = np.random.default_rng(2)
    sources = random.random((200, 3))
    values = np.repeat(sources, 4, axis=1) + random.normal(0, 0.01, (200, 12))
    points = feature_coordinates(values, "tsne", seed=7)
    npt.assert_array_equal(points, feature_coordinates(values, "tsne", seed=7))
    apart = np.linalg.norm(points[:, None] - points[None], axis=-1)
    group = np.arange(12) // 4
    for feature in range(12):
        assert set(group[np.argsort(apart[feature])[:4]]) == {group[feature]}


def test_embedding_without_scikit_learn(monkeypatch):
    monkeypatch.setitem(sys.modules, "sklearn.manifold", None)
    with pytest.raises(DataError, match="scikit-learn.*: choose pca"):
        feature_coordinates(np.random.default_rng(0).random((9, 5)), "tsne")


def test_norm_1_by_the_training_range():
    low, high = ranges(np.array([[2.0, 5, 1], [4, 5, 3], [10, 5, 2]]))
    new = np.array([[2.0, 5, 1.5], [6, 7, 3], [12, 4, 0]])
    npt.assert_allclose(normalised(new, low, high), [[0, 0, 0.25], [0.5, 0, 1], [1, 0, 0]])


def test_features_of_one_pixel_are_averaged():
    pixels = np.array([[0, 0], [1, 2], [0, 0], [1, 0]])
    found = images(np.array([[0.2, 0.9, 0.6, 0.5], [1, 0, 0, 0.25]]), pixels, (2, 3))
    npt.assert_allclose(found, [[[0.4, 0, 0], [0.5, 0, 0.9]], [[0.5, 0, 0], [0.25, 0, 0]]])
