"""Varimax and promax against R, and against what defines them."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import DataError
from geohalo.core.factor_extraction import principal_components
from geohalo.core.rotation import promax, varimax


def aligned(found, expected):
    """Return `found` with its columns in the order and sign of `expected`."""
    found, expected = np.asarray(found), np.asarray(expected)
    cosines = (expected / np.linalg.norm(expected, axis=0)).T @ (found / np.linalg.norm(found, axis=0))
    order = np.abs(cosines).argmax(axis=1)
    assert sorted(order) == list(range(len(order)))
    return found[:, order] * np.sign((found[:, order] * expected).sum(axis=0))


def criterion(loadings):
    squared = loadings**2 / (loadings**2).sum(axis=1, keepdims=True)
    return ((squared**2).mean(axis=0) - squared.mean(axis=0) ** 2).sum()


@pytest.fixture
def harman(vector):
    entry = vector("FA-01")
    return principal_components(np.array(entry["input"]["R"]), 2).loadings, entry["expected"], entry["tol"]


@pytest.fixture
def loadings():
    return np.random.default_rng(3).normal(size=(12, 4))


def test_varimax_of_harmans_physical_variables(harman):
    unrotated, expected, tol = harman
    rotated, rotation = varimax(unrotated)
    npt.assert_allclose(aligned(unrotated, expected["loadings_unrotated"]), expected["loadings_unrotated"], atol=tol)
    npt.assert_allclose(aligned(rotated, expected["loadings_varimax"]), expected["loadings_varimax"], atol=tol)
    npt.assert_allclose(rotated, unrotated @ rotation, atol=1e-14)


def test_promax_of_harmans_physical_variables(harman):
    unrotated, expected, tol = harman
    pattern, phi = promax(unrotated)
    npt.assert_allclose(aligned(pattern, expected["loadings_promax_m4"]), expected["loadings_promax_m4"], atol=tol)
    npt.assert_allclose(np.abs(phi), expected["phi_promax"], atol=tol)


def test_varimax_is_orthogonal_and_stationary(loadings):
    rotated, rotation = varimax(loadings)
    npt.assert_allclose(rotation.T @ rotation, np.eye(4), atol=1e-13)
    npt.assert_allclose((rotated**2).sum(axis=1), (loadings**2).sum(axis=1), rtol=1e-12)
    rows = rotated / np.linalg.norm(rotated, axis=1, keepdims=True)
    gradient = rows.T @ (rows**3 - rows * (rows**2).mean(axis=0))
    npt.assert_allclose(gradient, gradient.T, atol=1e-8)


def test_varimax_beats_random_rotations(loadings):
    best = criterion(varimax(loadings)[0])
    random = np.random.default_rng(0)
    for _ in range(200):
        turn = np.linalg.qr(random.normal(size=(4, 4)))[0]
        assert criterion(loadings @ turn) <= best + 1e-12


def test_varimax_leaves_the_hollow_at_45_degrees():
    # the gradient vanishes there, so that an ascent alone would stay; R's varimax does
    simple = np.repeat(np.eye(2), 3, axis=0) * [0.9, 0.8]
    turn = np.array([[1, -1], [1, 1]]) / np.sqrt(2)
    rotated, _ = varimax(simple @ turn)
    npt.assert_allclose(np.sort(np.abs(rotated), axis=1), np.sort(simple, axis=1), atol=1e-9)


def test_varimax_does_not_depend_on_the_order_or_sign_of_rows_and_columns(loadings):
    expected = varimax(loadings)[0]
    rows, columns = [3, 0, 7, 1, 2, 11, 5, 4, 6, 10, 9, 8], [2, 0, 3, 1]
    turned = varimax(loadings[rows][:, columns] * [1, -1, 1, -1])[0]
    npt.assert_allclose(aligned(turned, expected[rows]), expected[rows], atol=1e-8)


def test_varimax_without_normalisation_maximises_the_raw_criterion(loadings):
    def raw(values):
        return ((values**4).mean(axis=0) - (values**2).mean(axis=0) ** 2).sum()

    assert raw(varimax(loadings, normalise=False)[0]) > raw(varimax(loadings)[0])


def test_a_single_factor_is_not_turned():
    single = np.array([[0.5], [-0.7], [0.1]])
    rotated, rotation = varimax(single)
    pattern, phi = promax(single)
    npt.assert_array_equal(rotated, single)
    npt.assert_array_equal(pattern, single)
    npt.assert_array_equal(rotation, [[1.0]])
    npt.assert_array_equal(phi, [[1.0]])


def test_an_element_without_loadings_stays_without():
    rotated, _ = varimax(np.array([[0.7, 0.7], [0.6, -0.6], [0.0, 0.0]]))
    npt.assert_array_equal(rotated[2], [0, 0])
    assert np.isfinite(rotated).all()


def test_promax_keeps_the_common_variance(loadings):
    pattern, phi = promax(loadings)
    npt.assert_allclose(pattern @ phi @ pattern.T, loadings @ loadings.T, atol=1e-10)
    npt.assert_allclose(np.diag(phi), 1, atol=1e-12)
    npt.assert_allclose(phi, phi.T, atol=1e-12)


def test_promax_of_an_empty_factor_is_refused():
    with pytest.raises(DataError, match="fewer factors"):
        promax(np.array([[0.9, 0.0], [0.8, 0.0], [0.7, 0.0]]))
