"""
Variogram models fitted to experimental variograms by weighted least squares.

For given ranges the nugget and the partial sills enter linearly, so that non-negative least squares finds the best of
them at once; only ranges and anisotropy are searched for. The minimum is that of the usual non-linear fit, without its
starting values.

References
----------
Cressie, N. (1985). Fitting variogram models by weighted least squares. Mathematical Geology 17, 563-586.
Golub, G. H., Pereyra, V. (1973). The differentiation of pseudo-inverses and nonlinear least squares problems whose
variables separate. SIAM Journal on Numerical Analysis 10, 413-432.
"""

import math
from typing import NamedTuple, Optional

import numpy as np

from .errors import DataError, check_choice, package_missing
from .estimator import Notice, silent
from .experimental_variogram import experimental_variogram
from .kriging import Kriging
from .language import tr
from .local_kriging import LocalKriging
from .variogram import Structure, Variogram

WEIGHTS = ("pairs/distance2", "pairs/semivariance2", "pairs", "equal")

FEWEST_PAIRS = 30
"""Classes of fewer pairs are shown and not fitted."""

AUTOMATIC = ("spherical", "exponential", "gaussian")

_NOISE = 0.75
_ROUNDS = 5
_CLOSE = 1.1  # weighted sums of squares so alike that leaving one out decides
_WHOLE = 2000  # samples up to which each is predicted from all others
_GENERALISED = 5000  # samples up to which the drift is fitted by generalised least squares


class Directional(NamedTuple):
    """Experimental semivariances of one variable as they are fitted, one entry a class."""

    distance: np.ndarray
    semivariance: np.ndarray
    pairs: np.ndarray
    azimuth: Optional[np.ndarray] = None
    """Direction of each class, degrees; None where all directions are together."""


class Fit(NamedTuple):
    """What the fits return."""

    variogram: Variogram
    error: float
    """Weighted sum of squares."""
    warnings: list


def fit_variogram(
    experimental,
    kinds=("spherical",),
    weights="pairs/distance2",
    nugget=None,
    sills=None,
    ranges=None,
    shape=None,
    anisotropy=None,
    minimum_pairs=FEWEST_PAIRS,
    progress=silent,
):
    """
    Fit a variogram model.

    Parameters
    ----------
    experimental : Directional
    kinds : sequence of str
        One structure each; two or more are nested.
    weights : {"pairs/distance2", "pairs/semivariance2", "pairs", "equal"}
        Of the classes. The first is that of gstat; the second, of Cressie, uses the fitted semivariance.
    nugget : float, optional
        Known nugget; fitted if None. So are `sills` and `ranges`, one entry a structure, None where fitted.
    shape : float, optional
        Smoothness of a Matérn structure.
    anisotropy : (azimuth, ratio), optional
        Known anisotropy; searched for if the classes have directions and it is None.
    minimum_pairs : int
        Classes of fewer pairs are left out, if at least three others remain.

    Returns
    -------
    Fit
        Warnings of code ``no_sill``, ``pure_nugget``, ``noise``, ``gaussian`` or ``few_pairs``.

    Raises
    ------
    DataError
        If there are too few classes, or all samples are alike.
    """
    check_choice(tr("weights"), weights, WEIGHTS)
    kinds = tuple(kinds)
    if not kinds and nugget is None and not len(experimental.distance):
        raise DataError(tr("There is nothing to fit: choose a variogram model."))
    problem, warnings = _problem(experimental, kinds, weights, nugget, sills, ranges, shape, anisotropy, minimum_pairs)
    best = problem.search(progress)
    if weights == "pairs/semivariance2":
        sills = problem.sills_of(best)
        for _ in range(50):
            problem.weight_by(best)
            before, best = (best, sills), problem.search(progress, best)
            sills = problem.sills_of(best)
            # known ranges are settled from the start, and the sills are not
            if np.allclose(best, before[0], rtol=1e-6) and np.allclose(sills, before[1], rtol=1e-6):
                break
    variogram, error = problem.model(best), problem.error(best)
    return Fit(variogram, error, warnings + _doubts(variogram, problem.longest))


def choose_model(experimental, kinds=AUTOMATIC, samples=None, **options):
    """
    Fit several single models and return the best `Fit`, with all of them by kind.

    That with the smallest weighted sum of squares wins; of those within a tenth of it the one that predicts `samples`,
    a pair of coordinates and values, best when each is left out.
    """
    fits = {kind: fit_variogram(experimental, (kind,), **options) for kind in kinds}
    close = rivals(fits)
    errors = {}
    if len(close) > 1 and samples is not None:
        errors = {kind: leave_one_out_error(*samples, fits[kind].variogram) for kind in close}
    return fits[best_of(fits, errors)], fits


def rivals(fits):
    """Return the names of those of several `Fit` whose weighted sum of squares is within a tenth of the smallest."""
    least = min(fit.error for fit in fits.values())
    return [name for name, fit in fits.items() if fit.error <= _CLOSE * least + 1e-300]


def best_of(fits, errors):
    """Return the name of the best of several `Fit`: of `rivals` the one with the smallest of `errors`, NaN unknown."""
    known = {name: errors[name] for name in rivals(fits) if not math.isnan(errors.get(name, math.nan))}
    return min(known, key=known.get) if known else min(fits, key=lambda name: fits[name].error)


def leave_one_out_error(coordinates, values, variogram, order=0, progress=silent):
    """Return the root mean squared error of samples predicted from the others; NaN if kriging cannot be solved."""
    values = np.asarray(values, float).reshape(len(coordinates), -1)
    try:
        if len(values) <= _WHOLE:
            predicted = Kriging(coordinates, values, variogram, order).leave_one_out()[0]
        else:
            predicted = LocalKriging(coordinates, values, variogram, order).leave_one_out(progress)[0]
    except DataError:
        return math.nan
    return float(np.sqrt(((values - predicted) ** 2).mean()))


def residual_variogram(
    coordinates, values, order, fit, external=None, progress=silent, estimate=experimental_variogram, **options
):
    """
    Fit the variogram of what a drift leaves, for universal kriging.

    The drift is fitted by ordinary, then by generalised least squares with the variogram found, until the range
    changes by less than 1 % (five rounds at most). Above 5000 samples the first is as good, and kept.

    Parameters
    ----------
    coordinates : (n, 2) array
    values : (n,) or (n, q) array
    order : int
        Of the drift.
    fit : callable
        Takes what `estimate` returns and returns a `Fit`.
    estimate : callable
        Takes coordinates and residuals, and `options`.

    Returns
    -------
    fitted : Fit
    residuals : array, as `values`
    experimental : ExperimentalVariogram, or what `estimate` returns
    """
    from .drift import Drift

    values = np.asarray(values, float)
    drift = Drift(coordinates, order, external)
    residuals = values - drift.values @ np.linalg.lstsq(drift.values, values, rcond=None)[0]
    reach, fitted, experimental = None, None, None
    for turn in range(_ROUNDS):
        progress(turn / _ROUNDS, tr("Variogram of what the drift leaves"))
        experimental = estimate(coordinates, residuals, **options)
        fitted = fit(experimental)
        found = fitted.variogram.practical_range()
        settled = reach is not None and abs(found - reach) <= 0.01 * max(reach, 1e-300)
        if settled or len(values) > _GENERALISED:
            break
        reach = found
        system = Kriging(coordinates, values, fitted.variogram, order, external)
        residuals = values - (drift.values @ system.beta).reshape(values.shape)
    return fitted, residuals, experimental


class _Problem:
    """Nugget and sills by non-negative least squares, ranges and anisotropy by search."""

    def __init__(self, data, kinds, shape, nugget, sills, ranges, anisotropy, weight):
        self.data, self.kinds, self.shape, self.weight = data, kinds, shape, weight
        self.nugget, self.sills, self.ranges = nugget, sills, ranges
        self.longest = 2 * float(data.distance.max())
        self.known = anisotropy if anisotropy is not None or data.azimuth is not None else (0.0, 1.0)
        self.open = [number for number, value in enumerate(ranges) if value is None]

    def search(self, progress, start=None):
        """Return the best (log range, …, azimuth, ratio) of what is not known."""
        starts = [start] if start is not None else self._starts()
        if not len(starts[0]):
            return np.empty(0)
        (minimize, _), best = _scipy(), None
        # as a part of the whole, so that the search stops at rounding in any unit
        whole = float((self.weight * self.data.semivariance**2).sum())
        for point in starts:
            found = minimize(
                lambda point: self.error(point) / whole,
                point,
                method="Nelder-Mead",
                options={"xatol": 1e-9, "fatol": 1e-14, "maxiter": 4000},
                callback=lambda point: progress(0.0, tr("Fitting the variogram")),
            )
            if best is None or found.fun < best.fun:
                best = found
        return best.x

    def _starts(self):
        """Return the five best points of a coarse grid."""
        shares = np.linspace(0.05, 0.95, 12)
        axes = [np.log(shares * self.longest)] * len(self.open)
        if self.known is None:
            axes += [np.arange(0.0, 180.0, 22.5), np.log([0.9, 0.6, 0.35])]
        points = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, len(axes)) if axes else np.empty((1, 0))
        # nested structures in one order only
        points = [p for p in points if all(p[i] < p[i + 1] for i in range(len(self.open) - 1))]
        return sorted(points, key=self.error)[:5]

    def error(self, point):
        """Return the weighted sum of squares, and infinity outside the bounds."""
        logs = point[: len(self.open)]
        if (np.exp(logs) > self.longest * (1 + 1e-9)).any() or (logs < math.log(self.longest) - 12).any():
            return math.inf
        if self.known is None and not math.log(0.05) <= point[-1] <= 0:
            return math.inf
        return self._solve(point)[1]

    def model(self, point):
        """Return the `Variogram` of a point."""
        solution, _ = self._solve(point)
        nugget, sills = solution[0], solution[1:]
        structures = tuple(
            Structure(kind, float(sill), float(reach), self.shape if kind not in AUTOMATIC else None)
            for kind, sill, reach in zip(self.kinds, sills, self._ranges(point))
            if sill > 0
        )
        azimuth, ratio = self._anisotropy(point)
        return Variogram(float(nugget), structures, azimuth % 180 if ratio < 1 else 0.0, ratio)

    def sills_of(self, point):
        """Return nugget and partial sills of a point."""
        return self._solve(point)[0]

    def weight_by(self, point):
        """Weigh each class by its pairs and the semivariance of a model."""
        model = self._columns(point) @ self._solve(point)[0]
        self.weight = class_weights(self.data, "pairs/semivariance2", model)

    def _ranges(self, point):
        values = list(self.ranges)
        for number, log in zip(self.open, point):
            values[number] = math.exp(log)
        return values

    def _anisotropy(self, point):
        return self.known if self.known is not None else (float(point[-2]), float(math.exp(point[-1])))

    def _columns(self, point):
        """Return the (m, 1 + structures) semivariances of a nugget and of structures with a sill of 1."""
        azimuth, ratio = self._anisotropy(point)
        distance = self.data.distance
        if ratio < 1 and self.data.azimuth is not None:
            angle = np.radians(self.data.azimuth - azimuth)
            distance = distance * np.sqrt(np.cos(angle) ** 2 + (np.sin(angle) / ratio) ** 2)
        columns = [np.ones(len(distance))]
        for kind, reach in zip(self.kinds, self._ranges(point)):
            structure = Structure(kind, 1.0, reach, self.shape if kind not in AUTOMATIC else None)
            columns.append(1 - Variogram(0.0, (structure,)).covariance(distance))
        return np.stack(columns, axis=1)

    def _solve(self, point):
        """Return nugget and sills, and the weighted sum of squares."""
        columns, root = self._columns(point), np.sqrt(self.weight)
        fixed = np.array([math.nan if value is None else value for value in (self.nugget, *self.sills)])
        open_, solution = np.isnan(fixed), np.nan_to_num(fixed)
        left = self.data.semivariance - columns @ solution
        if open_.any():
            solution[open_] = _scipy()[1](columns[:, open_] * root[:, None], left * root)[0]
        return solution, float((self.weight * (self.data.semivariance - columns @ solution) ** 2).sum())


def _scipy():
    """Return the functions of scipy that fit: a search, and non-negative least squares."""
    try:
        from scipy.optimize import minimize, nnls
    except ImportError as error:
        raise package_missing(tr("Fitting a variogram"), "scipy", tr("give nugget, sill and range by hand")) from error
    return minimize, nnls


def enough_pairs(pairs, minimum=FEWEST_PAIRS):
    """Tell which classes are fitted: those of enough pairs, or all where fewer than three have."""
    enough = np.asarray(pairs) >= minimum
    return enough if enough.sum() >= 3 else np.ones(len(enough), bool)


def _problem(data, kinds, weights, nugget, sills, ranges, shape, anisotropy, minimum_pairs):
    warnings = []
    data = Directional(*(None if part is None else np.asarray(part, float) for part in data))
    enough = enough_pairs(data.pairs, minimum_pairs)
    if not enough.all():
        warnings.append(
            Notice(
                "few_pairs",
                tr("{enough} classes of fewer than {minimum_pairs} pairs are not fitted.").format(
                    enough=(~enough).sum(), minimum_pairs=minimum_pairs
                ),
            )
        )
        data = Directional(*(None if part is None else part[enough] for part in data))
    elif (data.pairs < minimum_pairs).any():
        warnings.append(
            Notice(
                "few_pairs",
                tr("Most classes hold fewer than {minimum_pairs} pairs: the variogram is very uncertain.").format(
                    minimum_pairs=minimum_pairs
                ),
            )
        )
    sills = [None] * len(kinds) if sills is None else list(sills)
    ranges = [None] * len(kinds) if ranges is None else list(ranges)
    unknown = sum(value is None for value in (nugget, *sills, *ranges))
    if unknown and len(data.distance) < max(2, unknown):
        raise DataError(
            tr(
                "The variogram has {n_distance} classes, too few to fit {unknown} numbers: take shorter classes, "
                "or give some of the numbers."
            ).format(n_distance=len(data.distance), unknown=unknown)
        )
    if not (data.semivariance > 0).any():
        raise DataError(tr("All samples have the same value: there is no variogram to fit."))
    weight = class_weights(data, weights)
    return _Problem(data, kinds, shape, nugget, sills, ranges, anisotropy, weight), warnings


def class_weights(data, weights, semivariance=None):
    """
    Return the weight of each class.

    Parameters
    ----------
    data : Directional
    weights : {"pairs/distance2", "pairs/semivariance2", "pairs", "equal"}
    semivariance : array, optional
        Of a model at the classes, for the weights that use it; else the classes' own.
    """
    pairs = np.asarray(data.pairs, float)
    if weights == "pairs/distance2":
        return pairs / np.maximum(data.distance, 1e-300) ** 2
    if weights == "pairs/semivariance2":
        # of a class that is 0 by chance the weight stays finite
        floor = 1e-3 if semivariance is None else 1e-12
        semivariance = data.semivariance if semivariance is None else semivariance
        return pairs / np.maximum(semivariance, floor * np.max(semivariance)) ** 2
    return pairs if weights == "pairs" else np.ones(len(pairs))


def _doubts(variogram, longest):
    """Return what speaks against a fitted model."""
    found = []
    if not variogram.structures:
        return [
            Notice(
                "pure_nugget",
                tr("The samples show no continuity at these distances (pure nugget): a kriged map is their mean."),
            )
        ]
    if variogram.longest >= 0.999 * longest:
        found.append(
            Notice(
                "no_sill",
                tr(
                    "The variogram reaches no sill within {longest:.0f} m, its range is only a bound: a drift may "
                    "be there (universal kriging), or take a longer largest distance."
                ).format(longest=longest / 2),
            )
        )
    if variogram.nugget > _NOISE * variogram.sill:
        found.append(
            Notice(
                "noise",
                tr("The nugget is {percent_nugget:.0f} % of the sill: the map is mostly noise.").format(
                    percent_nugget=100 * variogram.nugget / variogram.sill
                ),
            )
        )
    if any(part.kind == "gaussian" for part in variogram.structures) and variogram.nugget < 1e-3 * variogram.sill:
        found.append(
            Notice("gaussian", tr("A Gaussian model without nugget makes kriging unstable: give it a small nugget."))
        )
    return found
