"""Products through scipy equal numpy's, whatever the order of the operands in memory."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core import blas


@pytest.fixture
def through_scipy(monkeypatch):
    pytest.importorskip("scipy")
    blas._routine.cache_clear()
    monkeypatch.setattr(blas, "diverted", lambda: True)
    yield
    blas._routine.cache_clear()


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("turned", ["", "a", "b", "ab"])
@pytest.mark.parametrize("shape", [(5, 7, 3), (1, 7, 3), (5, 1, 3), (5, 7, 1), (1, 1, 1)])
def test_products_are_numpys(through_scipy, dtype, turned, shape):
    m, k, n = shape
    random = np.random.default_rng(0)
    a = random.normal(size=(k, m) if "a" in turned else (m, k)).astype(dtype)
    b = random.normal(size=(n, k) if "b" in turned else (k, n)).astype(dtype)
    a, b = a.T if "a" in turned else a, b.T if "b" in turned else b
    out = np.full((m, n), np.nan, dtype)
    assert blas.matmul(a, b, out) is out
    npt.assert_allclose(out, a @ b, rtol=1e-5 if dtype == np.float32 else 1e-13)


def test_stacks_views_and_slices(through_scipy):
    random = np.random.default_rng(1)
    a = random.normal(size=(4, 12, 6))[:, 2:9]
    b = random.normal(size=(4, 5, 6)).swapaxes(-1, -2)
    out = np.empty((4, 7, 5))
    blas.matmul(a, b, out)
    npt.assert_allclose(out, a @ b, rtol=1e-13)
    one = np.ones((1, 7))
    sums = np.empty((4, 1, 6))
    blas.matmul(one, a, sums)
    npt.assert_allclose(sums, a.sum(axis=1, keepdims=True), rtol=1e-12)
    strided = random.normal(size=(8, 6))[::2]
    out = np.empty((4, 5))
    blas.matmul(strided, b[0], out)
    npt.assert_allclose(out, strided @ b[0], rtol=1e-13)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("scipy", [False, True])
def test_triangles_are_solved(monkeypatch, dtype, turned, scipy):
    if scipy:
        pytest.importorskip("scipy")
    else:
        monkeypatch.setattr(blas, "_routine", lambda *name: None)
    random = np.random.default_rng(2)
    # what stands above the diagonal must not count
    lower = (random.normal(size=(3, 9, 9)) + 9 * np.eye(9)).astype(dtype)
    right = random.normal(size=(3, 9, 4)).astype(dtype)
    triangle = np.tril(lower).swapaxes(1, 2) if turned else np.tril(lower)
    found = right.copy()
    assert blas.solve(lower, found, turned) is found
    npt.assert_allclose(triangle @ found, right, atol=1e-5 if dtype == np.float32 else 1e-13)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("lower", [False, True])
@pytest.mark.parametrize("scipy", [False, True])
def test_triangles_are_multiplied(monkeypatch, dtype, lower, scipy):
    if scipy:
        pytest.importorskip("scipy")
    else:
        monkeypatch.setattr(blas, "_routine", lambda *name: None)
    random = np.random.default_rng(3)
    # what stands in the other half must not count
    square, right = random.normal(size=(9, 9)).astype(dtype), random.normal(size=(9, 4)).astype(dtype)
    wanted = (np.tril(square) if lower else np.triu(square)) @ right
    found = right.copy()
    assert blas.multiply(square, found, lower) is found
    npt.assert_allclose(found, wanted, atol=1e-5 if dtype == np.float32 else 1e-13)


def test_python_by_itself_is_not_diverted():
    assert not blas.diverted()
    assert blas.describe()
