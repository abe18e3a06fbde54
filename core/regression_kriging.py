r"""
Regression kriging: a regression on maps that the variable follows, and kriging of what it leaves.

.. math:: \hat z(x) = m(q(x)) + \sum_i \lambda_i \, (z_i - m(q_i))

with m the regression, q the predictors and :math:`\lambda` the weights of ordinary kriging with the variogram of the
residuals. The kriging variance is that of the residuals alone: what the regression itself is unsure of is not in it.

References
----------
Odeh, I. O. A., McBratney, A. B., Chittleborough, D. J. (1995). Further results on prediction of soil properties from
terrain attributes: heterotopic cokriging and regression-kriging. Geoderma 67, 215-226.
Hengl, T., Heuvelink, G. B. M., Rossiter, D. G. (2007). About regression-kriging. Computers & Geosciences 33, 1301-1315.
"""

from typing import NamedTuple

import numpy as np

from .errors import DataError, check_choice, package_missing
from .estimator import Notice, share, silent
from .kriging import FEWEST, Prediction, positive
from .language import tr
from .samples import Samples
from .variogram import Variogram
from .variogram_model import AUTO, VariogramModel

REGRESSORS = ("linear", "ridge", "random forest", "gradient boosting", "svr")

_AT_ONCE = 20_000  # places whose regression is predicted at once, short enough to be cancelled in between
_KRIGED = 4_000_000  # covariances that PyKrige computes at once
_UNSEEN = 5  # random parts by which residuals of unseen samples are found
_NOTHING = 1e-9
"""Spread of the residuals, by that of the values, up to which they are rounding."""


class Kriged(NamedTuple):
    """What regression kriging returns, (m,) or (rows, columns) arrays."""

    values: np.ndarray
    """Predictions, in the variable's unit."""
    regression: np.ndarray
    """Of the regression alone."""
    variance: np.ndarray
    """Kriging variance of the residuals, unit squared."""


class Regression:
    """
    A regression of scikit-learn with settings for some tens to thousands of samples.

    Parameters
    ----------
    name : str
        One of `REGRESSORS`. Predictors of ridge and svr are standardised; the penalty of ridge is found by leaving
        one sample out.
    seed : int
        Of forests and boosting.

    Raises
    ------
    DataError
        If there is no regressor of that name, or scikit-learn is missing.
    """

    def __init__(self, name="linear", seed=42):
        check_choice(tr("regressor"), name, REGRESSORS)
        self.name = name
        self.model = _regressor(name, seed)

    def check(self, n, p):
        """Raise `DataError` if n samples are too few for p predictors."""
        needed = max(FEWEST, 3 * (p + 1) if self.name == "linear" else 0)
        if n < needed:
            raise DataError(
                tr(
                    "There are {n} samples, and a {name} regression on {p} predictors takes {needed} at least: add "
                    "samples, or leave predictors out."
                ).format(n=n, name=self.name, p=p, needed=needed)
            )

    def fit(self, predictors, values):
        """Fit to (n, p) predictors and (n,) values, and return self; `DataError` if there are too few samples."""
        self.check(*predictors.shape)
        self.model.fit(predictors, values)
        return self

    def predict(self, predictors, progress=silent):
        """Return the (m,) regression at (m, p) predictors."""
        found = np.empty(len(predictors))
        for start in range(0, len(predictors), _AT_ONCE):
            progress(start / len(predictors), tr("Regression"))
            part = slice(start, start + _AT_ONCE)
            found[part] = self.model.predict(np.asarray(predictors[part], float))
        return found


class RegressionKriging:
    """
    Regression kriging of one variable.

    Parameters
    ----------
    coordinates : (n, 2) array
        Easting and northing, metres; no position twice.
    predictors : (n, p) array
    values : (n,) array
    variogram : Variogram
        Of what the regression leaves.
    krige : callable
        Takes coordinates, (n,) residuals and the variogram, and returns a system such as `Kriging`.
    regressor, seed
        As in `Regression`.

    Attributes
    ----------
    regression : Regression
    residuals : (n,) array
    """

    def __init__(self, coordinates, predictors, values, variogram, krige, regressor="linear", seed=42):
        values = np.asarray(values, float).reshape(-1)
        self.regression = Regression(regressor, seed).fit(predictors, values)
        self.residuals = values - self.regression.predict(predictors)
        self.system = krige(coordinates, self.residuals, variogram)

    def predict(self, places, predictors, progress=silent):
        """Return the `Kriged` at (m, 2) places with (m, p) predictors."""
        regression = self.regression.predict(predictors, share(progress, 0, 0.5))
        found = self.system.predict(places, progress=share(progress, 0.5, 1))
        return Kriged(regression + found.values[:, 0], regression, found.variance)

    def grid(self, grid, write, predictors, inside=None, progress=silent):
        """
        Predict a raster.

        Parameters
        ----------
        grid : Grid
        write : callable
            Called with the number of the first row and a `Kriged` of (rows, columns) arrays, from north to south; NaN
            outside the study area.
        predictors : callable
            Takes a slice of rows and returns their (rows, columns, p) predictors, without gaps in the study area.
        inside : (rows, columns) array of bool, optional
            Study area.
        """

        def add(first, found):
            rows = slice(first, first + len(found.variance))
            known = np.isfinite(found.variance)
            regression = np.full(known.shape, np.nan)
            at_rows = share(progress, first / grid.rows, rows.stop / grid.rows)
            regression[known] = self.regression.predict(predictors(rows)[known], at_rows)
            write(first, Kriged(regression + found.values[..., 0], regression, found.variance))

        # residuals may be as smooth as the predictors are, whose variance single precision does not have
        self.system.grid(grid, add, inside=inside, precision="double", progress=progress)


class PykrigeSystem:
    """
    Ordinary kriging by PyKrige, as its RegressionKriging kriges residuals.

    Parameters
    ----------
    coordinates : (n, 2) array
    values : (n,) array
    variogram : Variogram
        Any of ours: PyKrige is handed its semivariances.
    neighbours : int
        Nearest samples for a prediction; 0 for all.

    Raises
    ------
    DataError
        If PyKrige is missing.
    """

    def __init__(self, coordinates, values, variogram, neighbours=0):
        try:
            from pykrige.ok import OrdinaryKriging
        except ImportError as error:
            raise package_missing(tr("The engine pykrige"), "pykrige", tr("choose the engine own")) from error
        self.variogram, self.n_samples = variogram, len(coordinates)
        self.neighbours = min(neighbours, len(coordinates))
        self.model = OrdinaryKriging(
            *variogram.aligned(coordinates).T,
            np.asarray(values, float).reshape(-1),
            variogram_model="custom",
            variogram_parameters=[],
            variogram_function=lambda _, distance: variogram.semivariance(distance),
        )

    def predict(self, places, progress=silent):
        """Return the `Prediction` at (m, 2) places."""
        aligned = self.variogram.aligned(places)
        options = {"backend": "vectorized"}
        step = max(1, _KRIGED // self.n_samples)
        if self.neighbours:
            options = {"backend": "loop", "n_closest_points": self.neighbours}
            step = 1000
        values, variance = np.empty((len(aligned), 1)), np.empty(len(aligned))
        for start in range(0, len(aligned), step):
            progress(start / len(aligned), tr("Kriging by PyKrige"))
            part = slice(start, start + step)
            values[part, 0], variance[part] = self.model.execute("points", *aligned[part].T, **options)
        return Prediction(values, positive(variance, self.variogram.sill), np.full(len(aligned), np.nan))

    def grid(self, grid, write, inside=None, precision="double", progress=silent):
        """Krige to a raster, as `kriging_grid.krige_grid`; PyKrige has no other precision."""
        eastings, northings = grid.eastings(), grid.northings()
        step = max(1, _KRIGED // (self.n_samples * grid.columns))
        for first in range(0, grid.rows, step):
            rows = slice(first, min(first + step, grid.rows))
            shape = (rows.stop - first, grid.columns)
            known = np.ones(shape, bool) if inside is None else inside[rows]
            east, north = np.meshgrid(eastings, northings[rows])
            part = share(progress, first / grid.rows, rows.stop / grid.rows)
            found = self.predict(np.column_stack([east[known], north[known]]), part)
            strip = Prediction(np.full((*shape, 1), np.nan), *np.full((2, *shape), np.nan))
            for target, values in zip(strip, found):
                target[known] = values
            write(first, strip)
        progress(1.0, tr("Kriging by PyKrige"))


def unseen_residuals(predictors, values, regressor="linear", seed=42, progress=silent):
    """
    Return what the regression leaves of samples that it has not seen, (n,).

    A forest fits its own samples much better than others: a variogram of those residuals, and the standard errors that
    come of it, would be too small. Each fifth of the samples, taken by chance, is predicted from the others.
    """
    n = len(values)
    part = np.random.default_rng(seed).permutation(n) % min(_UNSEEN, n)
    residuals = np.empty(n)
    for number in range(part.max() + 1):
        progress(number / (part.max() + 1), tr("Residuals of the regression"))
        out = part == number
        regression = Regression(regressor, seed).fit(predictors[~out], values[~out])
        residuals[out] = values[out] - regression.predict(predictors[out])
    return residuals


def variogram_of_residuals(coordinates, residuals, values, progress=silent):
    """
    Return the `Variogram` fitted to the residuals of `values`, and a list of `Notice`.

    Where the regression leaves nothing but rounding there is no structure to fit: a nugget, that adds nothing to the
    regression, stands for it.
    """
    if np.ptp(residuals) > _NOTHING * np.ptp(values):
        model = VariogramModel((AUTO,)).fit(Samples(["residual"], residuals, coordinates), progress)
        return model.variogram, model.warnings_
    nugget = max(float(np.var(residuals)), (_NOTHING * float(np.ptp(values))) ** 2)
    return Variogram(nugget, ()), [
        Notice("nothing_left", tr("The regression leaves nothing of the values: there is nothing to krige."))
    ]


def cross_validate(coordinates, predictors, values, folds, krige, regressor, seed, known=None, progress=silent):
    """
    Predict each sample from those of the other folds, by regression, by kriging and by both.

    The regressor is fitted again in every fold, and so are the variograms of the values and, unless it is known,
    of the residuals.

    Parameters
    ----------
    coordinates, predictors, values, krige, regressor, seed
        As in `RegressionKriging`.
    folds : (n,) array
        Fold of each sample.
    known : Variogram, optional
        Of the residuals; fitted if None.

    Returns
    -------
    dict of str to (n,) array
        Predictions, by ``regression``, ``kriging`` and ``regression kriging``.
    """
    names = np.unique(folds)
    found = {name: np.empty(len(values)) for name in ("regression", "kriging", "regression kriging")}
    for number, fold in enumerate(names):
        out = folds == fold
        kept = ~out
        part = share(progress, number / len(names), (number + 1) / len(names))
        part(0, tr("Cross-validation"))
        variogram = known
        if known is None:
            left = unseen_residuals(predictors[kept], values[kept], regressor, seed, share(part, 0, 0.4))
            variogram, _ = variogram_of_residuals(coordinates[kept], left, values[kept], share(part, 0.4, 0.6))
        both = RegressionKriging(
            coordinates[kept], predictors[kept], values[kept], variogram, krige, regressor, seed
        ).predict(coordinates[out], predictors[out], share(part, 0.6, 0.7))
        own = VariogramModel((AUTO,)).fit(Samples(["value"], values[kept], coordinates[kept]), share(part, 0.7, 0.9))
        alone = krige(coordinates[kept], values[kept], own.variogram).predict(coordinates[out])
        found["regression"][out] = both.regression
        found["kriging"][out] = alone.values[:, 0]
        found["regression kriging"][out] = both.values
    progress(1.0)
    return found


def errors_of(observed, predicted):
    """Return mean error, root mean squared error and R² (1 less the squared errors by those around the mean)."""
    errors, deviation = observed - predicted, observed - observed.mean()
    return {
        "ME": float(errors.mean()),
        "RMSE": float(np.sqrt((errors**2).mean())),
        "R2": float(1 - (errors**2).sum() / max((deviation**2).sum(), 1e-300)),
    }


def _regressor(name, seed):
    """Return a regressor of scikit-learn."""
    try:
        from sklearn.compose import TransformedTargetRegressor
        from sklearn.ensemble import GradientBoostingRegressor, RandomForestRegressor
        from sklearn.linear_model import LinearRegression, RidgeCV
        from sklearn.pipeline import make_pipeline
        from sklearn.preprocessing import StandardScaler
        from sklearn.svm import SVR
    except ImportError as error:
        raise package_missing(
            tr("Regression kriging"), "scikit-learn", tr("choose universal kriging with drift maps")
        ) from error
    if name == "linear":
        return LinearRegression()
    if name == "random forest":
        return RandomForestRegressor(n_estimators=200, random_state=seed)
    if name == "gradient boosting":
        return GradientBoostingRegressor(n_estimators=300, learning_rate=0.05, subsample=0.7, random_state=seed)
    model = RidgeCV(alphas=np.logspace(-3, 3, 13)) if name == "ridge" else SVR()
    return TransformedTargetRegressor(make_pipeline(StandardScaler(), model), transformer=StandardScaler())
