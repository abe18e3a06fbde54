"""
Variogram models: a nugget and nested structures, one geometric anisotropy for all.

Every range in a public call is the practical range, the distance at which a structure has reached its sill (spherical)
or 95 % of it (the others, which never quite reach it).

References
----------
Cressie, N. (1993). Statistics for spatial data. Wiley.
Stein, M. L. (1999). Interpolation of spatial data. Springer (Matérn).
"""

import math
from functools import lru_cache
from typing import NamedTuple, Optional

import numpy as np

from .errors import DataError, package_missing
from .language import tr

KINDS = ("spherical", "exponential", "gaussian", "matern")

LEVEL = 0.95
"""Part of the sill that is reached at the practical range."""


class Structure(NamedTuple):
    """One part of a variogram."""

    kind: str
    """One of `KINDS`, or the name of a covariance model of gstools, such as "Stable"."""
    sill: float
    """Partial sill, the values' unit squared."""
    range: float
    """Practical range, metres; along the major axis."""
    shape: Optional[float] = None
    """Smoothness of a Matérn model (1.5 if None), or the first shape parameter of a model of gstools."""


class Variogram(NamedTuple):
    r"""
    Semivariance :math:`\gamma(h) = C_0 + \sum_k C_k (1 - \rho_k(h))` for h > 0, and 0 at h = 0.

    With x = h / range: spherical :math:`\rho = 1 - 1.5 x + 0.5 x^3` (0 beyond the range), exponential
    :math:`e^{-3x}`, Gaussian :math:`e^{-3x^2}`, Matérn :math:`2^{1-\nu}/\Gamma(\nu)\, (cx)^\nu K_\nu(cx)` with c such
    that 5 % are left at the range.
    """

    nugget: float
    structures: tuple
    azimuth: float = 0.0
    """Direction of the longest range, degrees clockwise from north."""
    ratio: float = 1.0
    """Shortest range divided by the longest."""

    @property
    def sill(self):
        """Nugget and partial sills together."""
        return self.nugget + sum(structure.sill for structure in self.structures)

    @property
    def compact(self):
        """Whether samples farther apart than the longest range have nothing in common."""
        return all(structure.kind == "spherical" for structure in self.structures)

    @property
    def smooth(self):
        """Whether the covariance has no kink at any distance but zero."""
        return bool(self.structures) and all(
            structure.kind in ("exponential", "gaussian", "matern") for structure in self.structures
        )

    @property
    def longest(self):
        """Longest practical range of the structures, metres."""
        return max((structure.range for structure in self.structures), default=0.0)

    def check(self):
        """
        Return the model if it is one.

        Raises
        ------
        DataError
            For a negative nugget or sill, no sill at all, a range or an anisotropy that is none.
        """
        if not (self.nugget >= 0 and math.isfinite(self.nugget)):
            raise DataError(tr("The nugget is {nugget:g}: it must be 0 or more.").format(nugget=self.nugget))
        for kind, sill, reach, shape in self.structures:
            if not (sill > 0 and math.isfinite(sill)):
                raise DataError(
                    tr("The partial sill of the {kind} structure is {sill:g}: it must be above 0.").format(
                        kind=kind, sill=sill
                    )
                )
            if not (reach > 0 and math.isfinite(reach)):
                raise DataError(
                    tr("The range of the {kind} structure is {reach:g} m: it must be above 0.").format(
                        kind=kind, reach=reach
                    )
                )
            _correlation(kind, shape)
        if self.sill <= 0:
            raise DataError(tr("The variogram has neither nugget nor sill: give it a structure."))
        if not 0 < self.ratio <= 1:
            raise DataError(
                tr(
                    "The anisotropy ratio is {ratio:g}: the shortest range divided by the longest lies above 0 and "
                    "up to 1."
                ).format(ratio=self.ratio)
            )
        return self

    def semivariance(self, distance):
        """Return the semivariance at distances along the major axis, metres; 0 at distance 0."""
        distance = np.asarray(distance, float)
        return np.where(distance > 0, self.sill - self.covariance(distance), 0.0)

    def covariance(self, distance):
        """Return the covariance without the nugget at distances along the major axis, metres."""
        distance = np.asarray(distance, float)
        squared = np.atleast_1d(distance) ** 2
        return self.covariance_of(squared, np.empty_like(squared)).reshape(distance.shape)

    def covariance_of(self, squared, work):
        """
        Turn squared distances into covariances without the nugget, in place.

        Parameters
        ----------
        squared : array
            Squared distances, square metres, after `aligned`; overwritten.
        work : array
            Of the same shape and type; overwritten.

        Returns
        -------
        array
            `squared`.
        """
        if len(self.structures) == 1:
            return _covary(self.structures[0], squared, work)
        if not self.structures:
            squared[...] = 0
            return squared
        total = np.zeros_like(squared)
        for structure in self.structures:
            total += _covary(structure, squared.copy(), work)
        squared[...] = total
        return squared

    def aligned(self, coordinates):
        """
        Return positions in which distance counts alike in every direction.

        The first axis is the major one; the second is stretched.
        """
        coordinates = np.asarray(coordinates, float).reshape(-1, 2)
        if self.ratio == 1:
            return coordinates
        return coordinates @ self.axes().T

    def axes(self):
        """Return the (2, 2) matrix that `aligned` multiplies easting and northing with."""
        if self.ratio == 1:
            return np.eye(2)
        angle = math.radians(self.azimuth)
        sine, cosine = math.sin(angle), math.cos(angle)
        return np.array([[sine, cosine], [cosine / self.ratio, -sine / self.ratio]])

    def stretch(self, azimuth):
        """Return how much longer a way towards `azimuth`, degrees, counts than one along the longest range."""
        angle = np.radians(np.asarray(azimuth, float) - self.azimuth)
        return np.hypot(np.cos(angle), np.sin(angle) / self.ratio)

    def practical_range(self):
        """Return the distance along the major axis at which 95 % of what is above the nugget is reached, metres."""
        if not self.structures:
            return 0.0
        if len(self.structures) == 1:
            return float(self.structures[0].range)
        low, high = 0.0, self.longest
        left = (1 - LEVEL) * (self.sill - self.nugget)
        for _ in range(80):
            middle = (low + high) / 2
            low, high = (middle, high) if self.covariance(middle) > left else (low, middle)
        return high

    def scaled(self, factor):
        """Return the model of values multiplied by the root of `factor`."""
        structures = tuple(part._replace(sill=part.sill * factor) for part in self.structures)
        return self._replace(nugget=self.nugget * factor, structures=structures)

    def describe(self):
        """Return the model in words."""
        parts = [tr("nugget {nugget:.4g}").format(nugget=self.nugget)] if self.nugget else []
        parts += [
            tr("{kind} {sill:.4g} with range {range:.4g} m").format(kind=part.kind, sill=part.sill, range=part.range)
            for part in self.structures
        ]
        if self.ratio < 1:
            parts.append(
                tr("longest towards {azimuth:.0f}°, ratio {ratio:.2g}").format(
                    azimuth=self.azimuth % 180, ratio=self.ratio
                )
            )
        return ", ".join(parts)


def to_dict(variogram):
    """Return a `Variogram` as words, numbers and lists."""
    return {**variogram._asdict(), "structures": [list(structure) for structure in variogram.structures]}


def from_dict(content):
    """Return the `Variogram` that `to_dict` made words, numbers and lists of."""
    structures = tuple(Structure(*structure) for structure in content["structures"])
    return Variogram(**{**content, "structures": structures}).check()


def _covary(structure, squared, work):
    """Turn squared distances into the covariances of one structure, in place."""
    kind, sill, reach, shape = structure
    if kind == "spherical":
        squared *= 1 / reach**2
        np.minimum(squared, 1, out=squared)
        np.sqrt(squared, out=work)
        squared *= 0.5 * sill
        squared -= 1.5 * sill
        squared *= work
        squared += sill
    elif kind in ("exponential", "gaussian"):
        if kind == "exponential":
            np.sqrt(squared, out=squared)
            squared *= -3 / reach
        else:
            squared *= -3 / reach**2
        np.exp(squared, out=squared)
        squared *= sill
    else:
        np.sqrt(squared, out=squared)
        squared *= 1 / reach
        squared[...] = _correlation(kind, shape)(squared)
        squared *= sill
    return squared


@lru_cache(maxsize=32)
def _correlation(kind, shape):
    """Return the function from distance in practical ranges to correlation, for models other than the three plain."""
    if kind in ("spherical", "exponential", "gaussian"):
        return None
    return _matern(1.5 if shape is None else shape) if kind == "matern" else _of_gstools(kind, shape)


def _matern(smoothness):
    if not 0 < smoothness <= 50:
        raise DataError(
            tr("The smoothness of a Matérn model is {smoothness:g}: choose one above 0, such as 1.5.").format(
                smoothness=smoothness
            )
        )
    try:
        from scipy.optimize import brentq
        from scipy.special import gamma, kv
    except ImportError as error:
        raise package_missing(
            tr("The Matérn model"), "scipy", tr("choose an exponential or a Gaussian model")
        ) from error

    def correlation(scaled):
        scaled = np.maximum(scaled, 1e-10)
        return 2 ** (1 - smoothness) / gamma(smoothness) * scaled**smoothness * kv(smoothness, scaled)

    factor = brentq(lambda scaled: correlation(scaled) - (1 - LEVEL), 1e-3, 1e3)
    return lambda distance: correlation(distance * factor)


def _of_gstools(kind, shape):
    try:
        import gstools
    except ImportError as error:
        raise package_missing(
            tr("The {kind} model").format(kind=kind),
            "gstools",
            tr("choose one of {KINDS}").format(KINDS=", ".join(KINDS)),
        ) from error
    model = getattr(gstools, kind, None)
    if not (isinstance(model, type) and issubclass(model, gstools.CovModel) and model is not gstools.CovModel):
        raise DataError(
            tr("There is no variogram model {kind}: choose one of {KINDS} or of gstools.").format(
                kind=kind, KINDS=", ".join(KINDS)
            )
        )
    fitted = model(dim=2)
    if shape is not None and fitted.opt_arg:
        try:
            fitted = model(dim=2, **{fitted.opt_arg[0]: shape})
        except ValueError as error:
            raise DataError(
                tr("The shape {shape:g} does not suit the {kind} model ({error}): choose another.").format(
                    shape=shape, kind=kind, error=error
                )
            ) from error
    # gstools knows the distance at which so much of the variance is reached
    scale = fitted.percentile_scale(LEVEL)
    return lambda distance: fitted.correlation(distance * scale)
