"""Regression kriging: PyKrige finds the same, linear truths come back, and kriging adds what a regression leaves."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import DataError
from geohalo.core.grid import Grid
from geohalo.core.kriging import Kriging
from geohalo.core.regression_kriging import (
    REGRESSORS,
    PykrigeSystem,
    Regression,
    RegressionKriging,
    cross_validate,
    errors_of,
    unseen_residuals,
    variogram_of_residuals,
)
from geohalo.core.spatial_folds import block_folds
from geohalo.core.variogram import Structure, Variogram

pytest.importorskip("sklearn")

SPHERICAL = Variogram(0.1, (Structure("spherical", 0.9, 400.0),))
NESTED = Variogram(0.1, (Structure("spherical", 0.4, 200.0), Structure("exponential", 0.5, 600.0)), 30.0, 0.5)


def survey(n=120, seed=3):
    """Places, two predictors, and a variable that follows them, with a residual related over 400 m."""
    rng = np.random.default_rng(seed)
    places = rng.uniform(0, 1500, (n, 2))
    predictors = np.column_stack([np.sin(places[:, 0] / 300), rng.normal(size=n)])
    distance = np.hypot(*(places[:, None] - places).T)
    covariance = SPHERICAL.covariance(distance) + SPHERICAL.nugget * np.eye(n)
    residual = np.linalg.cholesky(covariance) @ rng.normal(size=n)
    return places, predictors, 3 + predictors @ [2.0, -1.0], residual


def pykrige_system(coordinates, values, variogram):
    return PykrigeSystem(coordinates, values, variogram)


def test_pykrige_finds_the_same():
    rk = pytest.importorskip("pykrige.rk")
    from sklearn.linear_model import LinearRegression

    places, predictors, trend, residual = survey()
    values = trend + residual
    rng = np.random.default_rng(1)
    new, at_new = rng.uniform(0, 1500, (30, 2)), rng.normal(size=(30, 2))
    peer = rk.RegressionKriging(
        LinearRegression(),
        n_closest_points=len(places),
        variogram_model="spherical",
        variogram_parameters={"psill": 0.9, "range": 400.0, "nugget": 0.1},
    )
    peer.fit(predictors, places, values)
    own = RegressionKriging(places, predictors, values, SPHERICAL, Kriging)
    npt.assert_allclose(own.predict(new, at_new).values, peer.predict(at_new, new), atol=1e-8)
    # a sample comes back as it is
    npt.assert_allclose(own.predict(places, predictors).values, values, atol=1e-9)


@pytest.mark.parametrize("variogram", [SPHERICAL, NESTED])
@pytest.mark.parametrize("neighbours", [0, 12])
def test_the_engines_find_the_same(variogram, neighbours):
    pytest.importorskip("pykrige")
    from geohalo.core.local_kriging import LocalKriging

    places, predictors, trend, residual = survey()

    def own(coordinates, values, model):
        if neighbours:
            return LocalKriging(coordinates, values, model, neighbours=neighbours)
        return Kriging(coordinates, values, model)

    def other(coordinates, values, model):
        return PykrigeSystem(coordinates, values, model, neighbours)

    new, at_new = np.random.default_rng(1).uniform(0, 1500, (2, 40, 2))
    found, expected = (
        RegressionKriging(places, predictors, trend + residual, variogram, krige).predict(new, at_new)
        for krige in (own, other)
    )
    for one, two in zip(found, expected):
        npt.assert_allclose(one, two, atol=1e-8)


@pytest.mark.parametrize("krige", [Kriging, pykrige_system])
def test_a_grid_is_its_places(krige):
    pytest.importorskip("pykrige")
    places, predictors, trend, residual = survey()
    model = RegressionKriging(places, predictors, trend + residual, NESTED, krige)
    grid, inside, parts = Grid(0, 1500, 60, 25, 20), np.ones((25, 20), bool), []
    inside[3:9, 5:] = False
    east, north = np.meshgrid(grid.eastings(), grid.northings())
    at_cells = np.stack([np.sin(east / 300), np.cos(north / 100)], axis=-1)
    model.grid(grid, lambda *part: parts.append(part), lambda rows: at_cells[rows], inside)
    assert [first for first, _ in parts] == np.cumsum([0, *(len(part.values) for _, part in parts[:-1])]).tolist()
    expected = model.predict(np.column_stack([east[inside], north[inside]]), at_cells[inside])
    for name in ("values", "regression", "variance"):
        found = np.concatenate([getattr(part, name) for _, part in parts])
        # the variance of a grid is in single precision
        npt.assert_allclose(found[inside], getattr(expected, name), atol=2e-5)
        assert np.isnan(found[~inside]).all()


def test_a_linear_truth_comes_back():
    places, predictors, trend, _ = survey()
    left = trend - Regression().fit(predictors, trend).predict(predictors)
    variogram, notices = variogram_of_residuals(places, left, trend)
    assert [notice.code for notice in notices] == ["nothing_left"]
    rng = np.random.default_rng(1)
    new, at_new = rng.uniform(0, 1500, (30, 2)), rng.normal(size=(30, 2))
    found = RegressionKriging(places, predictors, trend, variogram, Kriging).predict(new, at_new)
    npt.assert_allclose(found.values, 3 + at_new @ [2.0, -1.0], atol=1e-10)
    assert found.variance.max() < 1e-12


def test_kriging_adds_what_the_regression_leaves():
    """On a trend with a related residual, both together are better than either, by about what the variogram says."""
    places, predictors, trend, residual = survey(300)
    values = trend + residual
    folds = np.random.default_rng(0).permutation(300) % 5
    found = cross_validate(places, predictors, values, folds, Kriging, "linear", 1)
    errors = {name: errors_of(values, predicted)["RMSE"] for name, predicted in found.items()}
    left = values - Regression().fit(predictors, values).predict(predictors)
    assert errors["regression"] == pytest.approx(left.std(), rel=0.05)
    assert errors["regression kriging"] < 0.75 * errors["regression"]
    assert errors["regression kriging"] < 0.6 * errors["kriging"]
    expected = np.sqrt(Kriging(places, residual, SPHERICAL).leave_one_out()[1].mean())
    assert errors["regression kriging"] == pytest.approx(expected, rel=0.15)


@pytest.mark.parametrize("regressor", REGRESSORS)
def test_every_regressor_learns_and_repeats(regressor):
    places, predictors, trend, residual = survey(200)
    values = trend + 0.3 * residual
    left = unseen_residuals(predictors, values, regressor, 7)
    assert errors_of(values, values - left)["R2"] > 0.8
    one, two = (Regression(regressor, 7).fit(predictors, values).predict(predictors) for _ in range(2))
    npt.assert_array_equal(one, two)


def test_residuals_of_seen_samples_would_be_too_small():
    """A forest on noise leaves a third of it where it has seen the samples, and all of it where not."""
    rng = np.random.default_rng(0)
    predictors, noise = rng.normal(size=(150, 2)), rng.normal(size=150)
    forest = Regression("random forest", 1).fit(predictors, noise)
    seen = noise - forest.predict(predictors)
    assert seen.std() < 0.5 * noise.std()
    assert unseen_residuals(predictors, noise, "random forest", 1).std() > noise.std()


def test_no_fold_knows_its_own_values():
    """What is predicted of a fold does not change with the values in it."""
    places, predictors, trend, residual = survey()
    folds = block_folds(places, 300, 4, seed=1)
    values = trend + residual
    changed = np.where(folds == 2, values + 100, values)
    one, two = (cross_validate(places, predictors, v, folds, Kriging, "linear", 1) for v in (values, changed))
    for name in one:
        npt.assert_array_equal(one[name][folds == 2], two[name][folds == 2])


def test_errors_by_hand():
    found = errors_of(np.array([1.0, 2.0, 3.0]), np.array([1.0, 1.0, 3.0]))
    assert found == pytest.approx({"ME": 1 / 3, "RMSE": 3**-0.5, "R2": 0.5})


def test_refusals():
    places, predictors, trend, _ = survey(12)
    with pytest.raises(DataError, match="12 samples, and a linear regression on 4 predictors takes 15"):
        Regression().fit(np.hstack([predictors, predictors**2]), trend)
    with pytest.raises(DataError, match="regressor cannot be 'lasso'"):
        Regression("lasso")
