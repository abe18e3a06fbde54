"""The fitted variogram of one or several variables as a step that can be kept in a model file."""

import math

import numpy as np

from .drift import TERMS, Drift
from .errors import DataError
from .estimator import Estimator, share, silent
from .experimental_variogram import ESTIMATORS, LAGS, default_cutoff, experimental_variogram
from .kriging import averaged, check_count
from .language import tr
from .variogram import KINDS, Structure, Variogram, to_dict
from .variogram_fit import (
    AUTOMATIC,
    WEIGHTS,
    Directional,
    best_of,
    fit_variogram,
    leave_one_out_error,
    residual_variogram,
)

AUTO = "auto"

DIRECTIONS = tuple(22.5 * step for step in range(8))
TOLERANCE = 11.25
"""Degrees, of the directions in which an anisotropy is looked for: together they take every pair. Four wider ones
find ratios nearer to 1 than they are, for each is a mean of many directions."""

LEAST_RATIO = 0.05

_NO_BETTER = 1.2
"""Sum of squares without anisotropy, by that with it, up to which it may be chance: of 28 simulated fields of 300 and
500 samples without anisotropy 22 lie below, of those with a ratio of 0.35 three."""

_FEW = 250
"""Samples below which a fitted anisotropy says little: in simulated fields of 150 with ratios of 0.25 to 0.5 its
direction was 17 to 30 degrees off (median) and its ratio below 0.1 more often than not."""


class VariogramModel(Estimator):
    """
    A variogram model fitted to samples.

    Parameters
    ----------
    kinds : sequence of str
        Structures, one or several nested: words of `variogram.KINDS`, or covariance models of gstools such as
        "Stable". ``("auto",)`` takes the best of spherical, exponential and Gaussian.
    order : int
        Drift, 0 to 2; from 1 on the variogram is that of what the drift leaves, for universal kriging.
    lag, cutoff : float, optional
        Width of the classes and longest distance, metres; as in `experimental_variogram`.
    estimator : {"matheron", "cressie"}
    weights : {"pairs/distance2", "pairs/semivariance2", "pairs", "equal"}
    nugget : float, optional
        Known nugget; fitted if None.
    sill, range : float or sequence of float, optional
        Known partial sills and practical ranges, one a structure, None where fitted. Nothing is fitted if all are
        known.
    shape : float, optional
        Smoothness of Matérn structures, or first shape parameter of models of gstools.
    anisotropy : {"none", "fit"}
        Whether the direction of the longest range, and the ratio of the shortest to it, are fitted.
    azimuth, ratio : float, optional
        Known anisotropy.

    Attributes
    ----------
    nugget_, structures_, azimuth_, ratio_
        The model: see `variogram`.
    error_ : float
        Weighted sum of squares.
    distance_, semivariance_, pairs_, direction_ : (m,) arrays
        Classes of the experimental variogram; `direction_`, degrees, is None where all directions are together.
    chosen_ : str
        Name of the model, such as "spherical+exponential".
    candidates_ : dict
        ``error``, ``rmse`` (leaving one out, NaN where kriging fails) and ``variogram`` of every model tried.
    names_, n_samples_, lag_, cutoff_
        What was read.
    relative_ : bool
        Whether the model is the mean of several variables, each scaled to a variance of 1; see `scales`.
    """

    kind = "variogram"
    essential = ("nugget_", "structures_", "azimuth_", "ratio_", "relative_")
    choices = {"estimator": ESTIMATORS, "weights": WEIGHTS, "anisotropy": ("none", "fit")}

    def __init__(
        self,
        kinds=("spherical",),
        order=0,
        lag=None,
        cutoff=None,
        estimator="matheron",
        weights="pairs/distance2",
        nugget=None,
        sill=None,
        range=None,
        shape=None,
        anisotropy="none",
        azimuth=None,
        ratio=None,
    ):
        self.kinds = kinds
        self.order = order
        self.lag = lag
        self.cutoff = cutoff
        self.estimator = estimator
        self.weights = weights
        self.nugget = nugget
        self.sill = sill
        self.range = range
        self.shape = shape
        self.anisotropy = anisotropy
        self.azimuth = azimuth
        self.ratio = ratio
        self.warnings_ = []

    def fit(self, samples, progress=silent):
        """
        Fit the model.

        Parameters
        ----------
        samples : Samples
            With positions, and one column; of several the mean of their variograms is fitted.

        Raises
        ------
        DataError
            For impossible settings, too few samples, or samples that are all alike.
        """
        self.warnings_ = []
        self.check()
        coordinates, values = self._places(samples)
        self.names_, self.n_samples_, self.relative_ = list(samples.names), len(values), len(samples.names) > 1
        scales = self._residual_scales(coordinates, values)
        if not self.relative_:
            # a power of two near the standard deviation: exact, so that known numbers stay as they were given
            scales = 2.0 ** np.round(np.log2(scales))
        unit = 1.0 if self.relative_ else float(scales[0] ** 2)
        values = values / scales
        self.cutoff_ = self._reach(coordinates)
        self.lag_ = self.lag or self.cutoff_ / LAGS

        classes, fits = self._fit_all(coordinates, values, unit, share(progress, 0, 0.6))
        errors = {}
        for number, (name, fit) in enumerate(fits.items()):
            part = share(progress, 0.6 + 0.4 * number / len(fits), 0.6 + 0.4 * (number + 1) / len(fits))
            part(0, tr("Leaving one sample out"))
            errors[name] = leave_one_out_error(coordinates, values, fit.variogram, self.order, part)
        self.chosen_ = best_of(fits, errors)
        best = fits[self.chosen_]
        self._keep(classes, fits, errors, best, unit)
        self._doubt(classes, best, unit)
        progress(1.0)
        return self

    @property
    def variogram(self):
        """The `Variogram`; of a `relative_` model, for variables with a variance of 1."""
        structures = tuple(Structure(*structure) for structure in self.structures_)
        return Variogram(self.nugget_, structures, self.azimuth_, self.ratio_)

    @property
    def classes(self):
        """The classes of the experimental variogram, as `Directional`."""
        return Directional(self.distance_, self.semivariance_, self.pairs_, self.direction_)

    def scales(self, coordinates, values):
        """
        Return by what the sill of `variogram` and every kriging variance are multiplied for each variable.

        Parameters
        ----------
        coordinates : (n, 2) array
        values : (n, q) array

        Returns
        -------
        (q,) array
            The variance of what the drift leaves of each variable if the model is `relative_`, else 1.
        """
        values = np.asarray(values, float).reshape(len(coordinates), -1)
        return self._residual_scales(coordinates, values) ** 2 if self.relative_ else np.ones(values.shape[1])

    def residuals(self, samples):
        """Return positions, and what the drift leaves of each variable; of a `relative_` model with a variance of 1."""
        coordinates, values, _ = averaged(samples.coordinates, samples.values)
        left = _without_drift(coordinates, values, self.order)
        return coordinates, left / left.std(axis=0) if self.relative_ else left

    def check(self):
        """Raise `DataError` for settings that are impossible whatever the samples."""
        self._check_choices()
        if self.order not in (0, 1, 2):
            raise DataError(tr("A drift of order {order} is impossible: choose 0, 1 or 2.").format(order=self.order))
        kinds = self._kinds()[0]
        sills, ranges = self._known(self.sill, kinds, tr("partial sill")), self._known(self.range, kinds, "range")
        if self.azimuth is not None and not math.isfinite(self.azimuth):
            raise DataError(tr("The azimuth is no number: give degrees clockwise from north."))
        if (self.azimuth is None) != (self.ratio is None):
            raise DataError(tr("A known anisotropy has an azimuth and a ratio: give both, or neither."))
        if self.anisotropy == "fit" and self.ratio is not None:
            raise DataError(
                tr("An anisotropy is given and is to be fitted: choose anisotropy none to keep the given one.")
            )
        structures = tuple(
            Structure(kind, 1.0 if sill is None else sill, 1.0 if reach is None else reach, self.shape)
            for kind, sill, reach in zip(kinds, sills, ranges)
        )
        ratio = 1.0 if self.ratio is None else self.ratio
        Variogram(0.0 if self.nugget is None else self.nugget, structures, 0.0, ratio).check()
        for what, length in ((tr("class width"), self.lag), (tr("longest distance"), self.cutoff)):
            if length is not None and not (length > 0 and math.isfinite(length)):
                raise DataError(tr("The {what} is {length:g} m: it must be above 0.").format(what=what, length=length))

    def _kinds(self):
        """Return the structures of every model that is tried."""
        kinds = tuple(self.kinds)
        if kinds == (AUTO,):
            return [(kind,) for kind in AUTOMATIC]
        if not kinds:
            raise DataError(
                tr("There is no variogram model: choose one of {kinds}.").format(kinds=", ".join((AUTO, *KINDS)))
            )
        if AUTO in kinds:
            raise DataError(
                tr("{AUTO} chooses a single structure: name all structures of a nested model.").format(AUTO=AUTO)
            )
        return [kinds]

    def _known(self, value, kinds, what):
        """Return the known numbers of each structure, None where fitted."""
        if value is None:
            return [None] * len(kinds)
        values = list(value) if isinstance(value, (list, tuple, np.ndarray)) else [value]
        if len(values) != len(kinds):
            raise DataError(
                tr(
                    "{n_values} known numbers are given as {what} and the model has {n_kinds} structures: give one "
                    "a structure."
                ).format(n_values=len(values), what=what, n_kinds=len(kinds))
            )
        return values

    def _places(self, samples):
        """Return positions and values, samples at one place averaged."""
        if samples.coordinates is None:
            raise DataError(tr("The samples have no positions, and a variogram needs them."))
        samples.check()
        bad = ~np.isfinite(samples.coordinates).all(axis=1)
        if bad.any():
            raise DataError(
                tr("Sample {label} has no position: leave it out.").format(label=samples.label(int(bad.argmax())))
            )
        coordinates, values, repeated = averaged(samples.coordinates, samples.values)
        if repeated:
            self._note("averaged", averaged_in_words(repeated))
        check_count(len(values), TERMS[self.order])
        # rounding makes a mean of equal values differ from them
        alike = np.ptp(values, axis=0) <= 1e-12 * np.abs(values).max(axis=0)
        if alike.any():
            raise DataError(
                tr("{names} has the same value at all samples: there is no variogram to fit.").format(
                    names=samples.names[int(alike.argmax())]
                )
            )
        return coordinates, values

    def _residual_scales(self, coordinates, values):
        """Return the standard deviation of what the drift leaves of each variable."""
        scales = _without_drift(coordinates, values, self.order).std(axis=0)
        if not (scales > 1e-12 * np.abs(values).max(axis=0)).all():
            raise DataError(
                tr("The drift leaves nothing of the values: there is no variogram to fit, choose a lower one.")
            )
        return scales

    def _reach(self, coordinates):
        """Return the longest distance; that of residuals is at most half the extent."""
        reach = default_cutoff(coordinates) if self.cutoff is None else float(self.cutoff)
        half = float(np.ptp(coordinates, axis=0).max()) / 2
        if self.order and reach > half:
            self._note(
                "cutoff",
                tr(
                    "What a drift leaves is too alike at long distances: the longest distance is {half:.0f} m, "
                    "half the extent, instead of {reach:.0f} m."
                ).format(half=half, reach=reach),
            )
            reach = half
        return reach

    def _fit_all(self, coordinates, values, unit, progress):
        """Return the classes, and a `Fit` for each model tried, by name."""
        anisotropy = (0.0, 1.0)
        if self.ratio is not None and self.ratio < 1:
            anisotropy = (float(self.azimuth), float(self.ratio))
        elif self.anisotropy == "fit":
            anisotropy = None

        def estimate(places, residuals):
            return self._classes(places, residuals, anisotropy != (0.0, 1.0), share(progress, 0, 0.9))

        def fit(classes, anisotropy=anisotropy):
            fits = {}
            for kinds in self._kinds():
                fits["+".join(kinds)] = fit_variogram(
                    classes,
                    kinds,
                    self.weights,
                    None if self.nugget is None else self.nugget / unit,
                    [
                        None if sill is None else sill / unit
                        for sill in self._known(self.sill, kinds, tr("partial sill"))
                    ],
                    self._known(self.range, kinds, "range"),
                    self.shape,
                    anisotropy,
                    progress=share(progress, 0.9, 1),
                )
            return fits

        def fit_best(classes):
            return min(fit(classes).values(), key=lambda found: found.error)

        if self.order:
            _, _, classes = residual_variogram(coordinates, values, self.order, fit_best, None, progress, estimate)
        else:
            classes = estimate(coordinates, values)
        fits = fit(classes)
        if anisotropy is None:
            self._doubt_anisotropy(fits, fit(classes, (0.0, 1.0)))
        return classes, fits

    def _classes(self, coordinates, values, directional, progress):
        """Return the classes that are fitted, of all directions or of each; of several variables their mean."""
        options = {"lag": self.lag_, "cutoff": self.cutoff_, "estimator": self.estimator}
        together = experimental_variogram(coordinates, values, progress=progress, **options)
        if not directional:
            return as_classes({None: together})
        found = by_direction(coordinates, values, DIRECTIONS, TOLERANCE, progress=progress, **options)
        if len(found) < 3:
            raise DataError(
                tr(
                    "The samples lie along a line or two, where no anisotropy shows: choose anisotropy none, and "
                    "give no azimuth and ratio."
                )
            )
        return as_classes(found)

    def _keep(self, classes, fits, errors, best, unit):
        """Set the fitted attributes, in the variable's own unit."""
        variogram = best.variogram.scaled(unit)
        self.nugget_ = float(variogram.nugget)
        self.structures_ = [list(structure) for structure in variogram.structures]
        self.azimuth_, self.ratio_ = float(variogram.azimuth), float(variogram.ratio)
        power = 0 if self.weights == "pairs/semivariance2" else 2
        self.error_ = best.error * unit**power
        self.distance_, self.semivariance_ = np.asarray(classes.distance, float), classes.semivariance * unit
        self.pairs_ = np.asarray(classes.pairs, int)
        self.direction_ = None if classes.azimuth is None else np.asarray(classes.azimuth, float)
        self.candidates_ = {
            name: {
                "error": fit.error * unit**power,
                "rmse": errors[name] * math.sqrt(unit),
                "variogram": to_dict(fit.variogram.scaled(unit)),
            }
            for name, fit in fits.items()
        }

    def _doubt(self, classes, best, unit):
        """Note what speaks against the model."""
        if self.relative_:
            self._note(
                "relative",
                tr(
                    "The model is that of {n_names} variables ({names}), each scaled to a variance of 1: kriging "
                    "scales it back for each."
                ).format(n_names=len(self.names_), names=", ".join(self.names_)),
            )
        for notice in best.warnings:
            if notice.code != "no_sill" or self.range is None:
                self._note(*notice)
        lost = len(self._kinds()[0]) - len(self.structures_)
        if lost and self.structures_:
            self._note(
                "fewer_structures",
                (
                    tr("1 of the nested structures got no sill and is left out: a simpler model tells as much.")
                    if lost == 1
                    else tr(
                        "{lost} of the nested structures got no sill and are left out: a simpler model tells as much."
                    )
                ).format(lost=lost),
            )

    def _doubt_anisotropy(self, fits, isotropic):
        """Note an anisotropy that may be chance, or is none that this model can have."""
        name = min(fits, key=lambda one: fits[one].error)
        if isotropic[name].error <= _NO_BETTER * fits[name].error:
            self._note(
                "isotropic",
                tr(
                    "The anisotropy (ratio {ratio:.2f}) may be chance: the variogram fits nearly as well without "
                    "it. Keep it only if the geology says the same."
                ).format(ratio=fits[name].variogram.ratio),
            )
        if self.n_samples_ < _FEW:
            self._note(
                "few_for_anisotropy",
                tr(
                    "{n_samples} samples are few for fitting an anisotropy, its direction and ratio may be far "
                    "off: better give azimuth and ratio from the geology, or none."
                ).format(n_samples=self.n_samples_),
            )
        if fits[name].variogram.ratio < 1.01 * LEAST_RATIO:
            self._note(
                "zonal",
                tr(
                    "The ratio of the ranges is at its bound of {LEAST_RATIO:g}: the directions differ in their "
                    "sill rather than in their range, a drift may be there (universal kriging)."
                ).format(LEAST_RATIO=LEAST_RATIO),
            )


def by_direction(coordinates, values, azimuths, tolerance=TOLERANCE, progress=silent, **options):
    """
    Return the `ExperimentalVariogram` of each direction, by azimuth; directions without pairs are left out.

    Parameters
    ----------
    coordinates : (n, 2) array
    values : (n,) or (n, q) array
    azimuths : sequence of float or None
        Degrees clockwise from north; None is all directions together.
    tolerance : float
    options
        Of `experimental_variogram`.

    Raises
    ------
    DataError
        If no direction has pairs.
    """
    found, refused = {}, None
    for number, azimuth in enumerate(azimuths):
        part = share(progress, number / len(azimuths), (number + 1) / len(azimuths))
        try:
            found[azimuth] = experimental_variogram(
                coordinates, values, azimuth=azimuth, tolerance=tolerance, progress=part, **options
            )
        except DataError as error:
            refused = error
    if not found:
        raise refused
    return found


def as_classes(found):
    """Return what `by_direction` found as `Directional`; of several variables the mean of their semivariances."""
    parts = [(one.distance, one.semivariance.mean(axis=1), one.pairs) for one in found.values()]
    distance, semivariance, pairs = (np.concatenate(part) for part in zip(*parts))
    if None in found:
        return Directional(distance, semivariance, pairs)
    return Directional(
        distance, semivariance, pairs, np.repeat(np.array(list(found), float), [len(part[0]) for part in parts])
    )


def averaged_in_words(repeated):
    """Return what is said of samples at one place."""
    return tr(
        "{repeated} samples lie where another one does: samples at one place are averaged, kriging cannot tell "
        "them apart."
    ).format(repeated=repeated)


def parse_kinds(text):
    """
    Return the structures that a text such as "spherical+exponential" names.

    Case does not matter: Spherical is ours, though gstools has one of that name with another range.

    Raises
    ------
    DataError
        For an empty name; a name that nobody knows is refused in the fit.
    """
    kinds = [part.strip() for part in str(text).split("+")]
    if not all(kinds):
        raise DataError(
            tr("{text!r} names no variogram model: choose one of {kinds}, or several joined by +.").format(
                text=text, kinds=", ".join((AUTO, *KINDS))
            )
        )
    known = {kind.lower(): kind for kind in (AUTO, *KINDS)}
    return tuple(known.get(kind.lower(), kind) for kind in kinds)


def _without_drift(coordinates, values, order):
    """Return what a drift fitted by least squares leaves of each variable."""
    drift = Drift(coordinates, order).values
    return values - drift @ np.linalg.lstsq(drift, values, rcond=None)[0]
