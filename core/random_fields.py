r"""
Unconditional Gaussian random fields with a variogram, by gstools' randomisation method.

A field is a sum of waves, :math:`\sqrt{C/M} \sum_j z_{1j} \cos(k_j x) + z_{2j} \sin(k_j x)`, with normal amplitudes z
and wave numbers k drawn from the model's spectrum. gstools draws the spherical and the Matérn spectrum by a Markov
chain, which for the spherical one ends far from it: over forty fields the semivariance at a twentieth of the range came
out as 0.26 instead of 0.075 of the sill. So gstools is given the inverse of the distribution of the wave numbers, which
draws them exactly. On a grid a wave is a product of what rows and columns give, so that a field is one product of
matrices where gstools goes through all waves for every cell; the values are those of ``gstools.SRF``.

References
----------
Heße, F., Prykhodko, V., Schlüter, S., Attinger, S. (2014). Generating random fields with a truncated power-law
variogram. Environmental Modelling & Software 55, 32-48.
Müller, S., Schüler, L., Zech, A., Heße, F. (2022). GSTools v1.3. Geoscientific Model Development 15, 3161-3182.
"""

import math
from functools import lru_cache

import numpy as np

from .blas import matmul
from .errors import DataError, package_missing
from .language import tr
from .variogram import KINDS, LEVEL

WAVES = 1000
"""Waves of each structure of a field, as many as gstools takes by default."""

_AT_ONCE = 4096  # places whose waves are summed at once
_LONGEST = 400.0  # wave number, times the range, up to which the spherical spectrum is tabulated


class RandomField:
    """
    A random field of mean 0 with the structures of a variogram, without its nugget.

    Parameters
    ----------
    variogram : Variogram
        Of spherical, exponential, Gaussian and Matérn structures, nested or not.
    seed : int or sequence of int
        The same seed gives the same field.

    Raises
    ------
    DataError
        If gstools is missing or a structure is of another kind.
    """

    def __init__(self, variogram, seed):
        seeds = np.random.SeedSequence(seed).generate_state(max(1, len(variogram.structures)))
        axes = variogram.axes()
        self._parts = [
            _waves(gstools_model(structure), int(number), axes)
            for structure, number in zip(variogram.structures, seeds)
        ]

    def at(self, places):
        """Return the field at (m, 2) places."""
        places = np.asarray(places, float).reshape(-1, 2)
        values = np.zeros(len(places))
        for numbers, cosines, sines in self._parts:
            for start in range(0, len(places), _AT_ONCE):
                part = slice(start, start + _AT_ONCE)
                phase = places[part] @ numbers
                values[part] += np.cos(phase) @ cosines + np.sin(phase) @ sines
        return values

    def on(self, eastings, northings):
        """Return the (rows, columns) field on a grid."""
        values = np.zeros((len(northings), len(eastings)))
        part = np.empty_like(values)
        for (across, up), cosines, sines in self._parts:
            column, row = np.outer(across, eastings), np.outer(northings, up)
            cosine, sine = np.cos(row), np.sin(row)
            by_row = np.hstack([cosine * cosines + sine * sines, cosine * sines - sine * cosines])
            values += matmul(by_row, np.vstack([np.cos(column), np.sin(column)]), part)
        return values


@lru_cache(maxsize=32)
def gstools_model(structure):
    """
    Return the covariance model of gstools that equals a structure in distances along the major axis.

    Raises
    ------
    DataError
        If gstools is missing, or the structure is of another kind than `variogram.KINDS`.
    """
    gstools = _gstools()
    kind, sill, reach, shape = structure
    if kind == "spherical":
        return _exact_models()[0](dim=2, var=sill, len_scale=reach)
    if kind == "exponential":
        return gstools.Exponential(dim=2, var=sill, len_scale=reach / 3)
    if kind == "gaussian":
        return gstools.Gaussian(dim=2, var=sill, len_scale=reach / math.sqrt(3), rescale=1)
    if kind != "matern":
        raise DataError(
            tr("Fields of the {kind} model cannot be simulated: fit one of {KINDS}.").format(
                kind=kind, KINDS=", ".join(KINDS)
            )
        )
    matern = _exact_models()[1]
    smoothness = 1.5 if shape is None else shape
    try:
        scale = matern(dim=2, nu=smoothness).percentile_scale(LEVEL)
        return matern(dim=2, var=sill, len_scale=reach / scale, nu=smoothness)
    except ValueError as error:
        raise DataError(
            tr("A Matérn model of smoothness {smoothness:g} cannot be simulated: fit one of 0.2 to 20.").format(
                smoothness=smoothness
            )
        ) from error


def _gstools():
    try:
        import gstools
    except ImportError as error:
        raise package_missing(
            tr("Simulation"), "gstools", tr("choose kriging, which gives the standard error")
        ) from error
    return gstools


@lru_cache(maxsize=1)
def _exact_models():
    """Return the spherical and the Matérn model of gstools, with the inverse distribution of their wave numbers."""
    gstools = _gstools()

    class Spherical(gstools.Spherical):
        def spectral_rad_ppf(self, u):
            return _spherical_wave_numbers(np.asarray(u, float)) / self.len_rescaled

    class Matern(gstools.Matern):
        def spectral_rad_ppf(self, u):
            # the density falls as (1 + k²l²/ν)^-(ν + 1) in the plane
            left = 1 - np.asarray(u, float)
            return np.sqrt(self.nu * (left ** (-1 / self.nu) - 1)) / self.len_rescaled

    return Spherical, Matern


def _spherical_wave_numbers(shares):
    """Return the wave numbers, times the range, below which such shares of a spherical model's variance lie."""
    below, numbers = _spherical_spectrum()
    tail = shares > below[-1]
    # beyond the table the variance that is left falls as 1.5 / k
    return np.where(tail, 1.5 / np.maximum(1 - shares, 1e-300), np.interp(shares, below, numbers))


@lru_cache(maxsize=1)
def _spherical_spectrum():
    """Return the shares of the variance below wave numbers, and these, times the range."""
    from scipy.special import j0, j1

    step = 0.005
    numbers = step * np.arange(1, round(_LONGEST / step) + 1)
    ends = j0(np.append(0.0, numbers))
    # the integral of J0 by trapezia and their first correction: that of scipy 1.15 is wrong beyond 20
    whole = step * np.cumsum(ends[1:] + ends[:-1]) / 2 + step**2 / 12 * j1(numbers)
    # 1 - 1.5 times the integral of (1 - x²) J0(kx) over x from 0 to 1, by parts
    above = 1.5 * (whole / numbers - (numbers**2 * j1(numbers) + numbers * j0(numbers) - whole) / numbers**3)
    below = np.where(numbers < 0.3, numbers**2 / 20 - numbers**4 / 1120, 1 - above)
    below = np.maximum.accumulate(np.clip(below, 0, 1))
    return np.append(0.0, below), np.append(0.0, numbers)


def _waves(model, seed, axes):
    """Return the (2, waves) wave numbers in map units and the amplitudes of cosine and sine, as `gstools.SRF` has."""
    rng = _gstools().random.RNG(seed)
    amplitudes = math.sqrt(model.var / WAVES) * np.stack([rng.random.normal(size=WAVES) for _ in range(2)])
    directions = rng.sample_sphere(2, WAVES)
    lengths = model.spectral_rad_ppf(rng.random.uniform(size=WAVES))
    return axes.T @ (lengths * directions), *amplitudes
