"""Measures of a map against hand-made cases and their definitions."""

import numpy as np
import numpy.testing as npt
from geohalo.core.map_quality import distortion, explained_variance, quantisation_error, topographic_error, u_matrix
from geohalo.core.map_topology import neighbourhood, unit_distances


def test_topographic_error(vector):
    case = vector("SOM-04")
    prototypes, samples = np.array(case["input"]["M"]), np.array(case["input"]["X"])
    four = topographic_error(samples, prototypes, unit_distances(2, 2))
    eight = topographic_error(samples, prototypes, unit_distances(2, 2, "chebyshev"))
    assert four == case["expected"]["te_rect_4_neighbour"]
    assert eight == case["expected"]["te_rect_8_neighbour"]


def test_quantisation_error_and_explained_variance():
    samples = np.array([[0.0, 0], [0, 2], [10, 0], [10, 2]])
    prototypes = np.array([[0.0, 1], [10, 1]])
    assert quantisation_error(samples, prototypes) == 1
    npt.assert_allclose(explained_variance(samples, prototypes), 1 - 4 / 104)


def test_distortion_is_its_definition():
    random = np.random.default_rng(0)
    samples, prototypes = random.normal(size=(20, 3)), random.normal(size=(6, 3))
    kernel = neighbourhood(unit_distances(2, 3), 1.0)
    expected = 0.0
    for sample in samples:
        squared = ((sample - prototypes) ** 2).sum(axis=1)
        expected += (kernel[squared.argmin()] * squared).sum() / len(samples)
    npt.assert_allclose(distortion(samples, prototypes, kernel), expected, rtol=1e-10)


def test_u_matrix_shows_the_ridge():
    prototypes = np.array([[0.0], [0.1], [5.0], [5.1]])
    heights = u_matrix(prototypes, unit_distances(1, 4))
    npt.assert_allclose(heights, [0.1, 2.5, 2.5, 0.1], atol=1e-6)
