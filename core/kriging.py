r"""
Simple, ordinary and universal kriging of one or many variables that share a variogram model.

The covariances C of the samples are factored once, :math:`C = LL'`, :math:`W = L^{-1}`, :math:`WF = QR` for the drift
columns F. Every prediction and its variance are then products with W: with :math:`c_0` the covariances of a place with
the samples and :math:`r = R^{-T} f_0 - Q'W c_0`,

.. math:: \hat z = c_0'W'(I - QQ')Wz + f_0'\beta, \qquad \sigma^2 = C(0) - |Wc_0|^2 + |r|^2 .

References
----------
Cressie, N. (1993). Statistics for spatial data. Wiley.
Dubrule, O. (1983). Cross validation of kriging in a unique neighborhood. Mathematical Geology 15, 687-699.
"""

from typing import NamedTuple

import numpy as np

from .blas import matmul
from .drift import Drift
from .errors import DataError
from .estimator import silent
from .language import tr

FEWEST = 10
"""Samples below which a map is not worth making."""

_CHUNK = 1 << 20  # covariances held at once
_PASS = 1 << 15  # covariances computed at once: they stay in the processor's cache while they are

_SINGULAR = (
    "The kriging system cannot be solved, samples are as good as alike under this variogram: give it a nugget, "
    "or average samples that lie close together (a Gaussian model needs a nugget nearly always)."
)


class Prediction(NamedTuple):
    """What kriging returns at (m,) places."""

    values: np.ndarray
    """(m, q) predictions, in the variables' units."""
    variance: np.ndarray
    """(m,) kriging variance, for values with the variogram's sill; unit squared."""
    multiplier: np.ndarray
    """(m,) drift columns times Lagrange multipliers, which the mean of lognormal values needs."""


class Kriging:
    """
    Kriging from all samples.

    Parameters
    ----------
    coordinates : (n, 2) array
        Easting and northing, metres; no position twice (see `averaged`).
    values : (n,) or (n, q) array
        Variables.
    variogram : Variogram
    order : int or None
        Drift: 0 ordinary kriging, 1 and 2 universal kriging, None simple kriging with the known `mean`.
    external : (n, e) array, optional
        Drift variables at the samples.
    mean : float or (q,) array
        Known mean of simple kriging.
    nugget_as_error : bool
        Whether the nugget is error of measurement: the map then is smooth at the samples too. By default it gives
        them back, with variance 0.

    Raises
    ------
    DataError
        If there are too few samples for the drift, a position is there twice, or the system cannot be solved.
    """

    def __init__(self, coordinates, values, variogram, order=0, external=None, mean=0.0, nugget_as_error=False):
        self.coordinates = np.asarray(coordinates, float).reshape(-1, 2)
        values = np.asarray(values, float).reshape(len(self.coordinates), -1)
        check_values(self.coordinates, values)
        self.variogram, self.nugget_as_error = variogram.check(), nugget_as_error
        self.drift = Drift(self.coordinates, order, external)
        check_count(len(values), len(self.drift))
        self.mean = np.zeros(values.shape[1]) + (mean if order is None else 0.0)
        self.observed = values
        self.aligned = variogram.aligned(self.coordinates)
        self._factor(values - self.mean)

    def _factor(self, values):
        covariance = self._between(self.aligned, self.aligned)
        covariance[np.diag_indices(len(covariance))] = self.variogram.sill
        diagonal, self.inverse = _factored(covariance)
        # 1-norm condition by its cheap bound from the factor: good enough to warn
        self.condition = float((diagonal.max() / diagonal.min()) ** 2)
        whitened = product(self.inverse, self.drift.values)
        orthogonal, triangle = np.linalg.qr(whitened)
        self.triangle_inverse = np.linalg.inv(triangle)
        white_values = product(self.inverse, values)
        inside = orthogonal.T @ white_values
        self.beta = self.triangle_inverse @ inside
        self.dual = product(self.inverse.T, white_values - orthogonal @ inside)
        self.across = product(orthogonal.T, self.inverse)
        self._orthogonal, self._precision, self._whiteners = orthogonal, None, {}

    def predict(self, places, external=None, progress=silent):
        """
        Return the prediction at any places.

        Parameters
        ----------
        places : (m, 2) array
            Easting and northing, metres.
        external : (m, e) array, optional
            Drift variables there.

        Returns
        -------
        Prediction
        """
        places = np.asarray(places, float).reshape(-1, 2)
        found, step = [], max(1, _CHUNK // len(self.aligned))
        for start in range(0, len(places), step):
            part = slice(start, start + step)
            drift = self.drift.at(places[part], None if external is None else np.asarray(external)[part])
            found.append(self._at(self.variogram.aligned(places[part]), drift))
            progress(min(1.0, (start + step) / len(places)), tr("Kriging"))
        if not found:
            return Prediction(np.empty((0, self.dual.shape[1])), np.empty(0), np.empty(0))
        return Prediction(*(np.concatenate(parts) for parts in zip(*found)))

    def grid(self, grid, write, **options):
        """Krige to a raster; see `kriging_grid.krige_grid`."""
        from .kriging_grid import krige_grid

        krige_grid(self, grid, write, **options)

    def _at(self, places, drift):
        covariance = self._between(self.aligned, places)
        if not self.nugget_as_error:
            covariance[self._same(self.aligned, places)] += self.variogram.nugget
        white = product(self.inverse, covariance)
        shift = self.triangle_inverse.T @ drift.T
        residual = shift - product(self.across, covariance)
        values = product(self.dual.T, covariance).T + drift @ self.beta + self.mean
        variance = self.variogram.sill - (white * white).sum(axis=0) + (residual * residual).sum(axis=0)
        return values, positive(variance, self.variogram.sill), -(shift * residual).sum(axis=0)

    def _between(self, one, two):
        """Return the covariances, without the nugget, of two sets of aligned positions."""
        covariance, step = np.empty((len(one), len(two))), max(1, _PASS // max(1, len(two)))
        work = np.empty((min(step, len(one)), len(two)))
        for start in range(0, len(one), step):
            part = covariance[start : start + step]
            squared_distances(one[start : start + step], two, part, work[: len(part)])
            self.variogram.covariance_of(part, work[: len(part)])
        return covariance

    def _same(self, one, two):
        """Tell which places are samples, but for rounding."""
        squared, work = np.empty((2, len(one), len(two)))
        return squared_distances(one, two, squared, work) <= (1e-9 * self.drift.half) ** 2

    def whitener(self, kind):
        """Return W, lower triangular, in numbers of a type."""
        if kind not in self._whiteners:
            self._whiteners[kind] = np.ascontiguousarray(self.inverse.astype(kind))
        return self._whiteners[kind]

    def part(self, rows, kind):
        """Return an upper triangle T, T'T the block of the inverse covariance matrix that belongs to `rows`."""
        if self._precision is None:
            self._precision = product(self.inverse.T, self.inverse)
        # quicker than both at once
        block = self._precision.take(rows, axis=0).take(rows, axis=1)
        return np.ascontiguousarray(_cholesky(block).T.astype(kind))

    def leave_one_out(self, progress=silent):
        """
        Return the prediction of each sample from all others, the variogram held fixed (Dubrule 1983).

        Returns
        -------
        values : (n, q) array
        variance : (n,) array
        """
        progress(0.0, tr("Leaving one sample out"))
        diagonal = self._precision_diagonal()
        return self.observed - self.dual / diagonal[:, None], 1 / diagonal

    def leave_out(self, folds):
        """
        Return the prediction of each sample from those of the other folds, the variogram held fixed.

        Parameters
        ----------
        folds : (n,) array
            Fold of each sample.

        Returns
        -------
        values : (n, q) array
        variance : (n,) array
        """
        folds = np.asarray(folds)
        white = self.inverse - self._orthogonal @ self.across
        values, variance = np.empty_like(self.observed), np.empty(len(folds))
        for fold in np.unique(folds):
            rows = np.flatnonzero(folds == fold)
            part = white[:, rows]
            try:
                inverse = np.linalg.inv(part.T @ part)
            except np.linalg.LinAlgError as error:
                raise DataError(
                    tr("Without fold {fold} too few samples are left for the drift: use more folds.").format(fold=fold)
                ) from error
            values[rows] = self.observed[rows] - inverse @ self.dual[rows]
            variance[rows] = np.diag(inverse)
        return values, variance

    def _precision_diagonal(self):
        return np.einsum("ij,ij->j", self.inverse, self.inverse) - np.einsum("ij,ij->j", self.across, self.across)


def averaged(coordinates, values):
    """
    Return the samples with those at one place averaged.

    Returns
    -------
    coordinates : (m, 2) array
    values : (m, ...) array
    repeated : int
        How many samples were averaged away.
    """
    coordinates, values = np.asarray(coordinates, float), np.asarray(values, float)
    places, first, number = np.unique(coordinates, axis=0, return_index=True, return_inverse=True)
    if len(places) == len(coordinates):
        return coordinates, values, 0
    number = number.reshape(-1)
    sums = np.zeros((len(places), *values.shape[1:]))
    np.add.at(sums, number, values)
    counts = np.bincount(number).reshape(-1, *(1,) * (values.ndim - 1))
    order = np.argsort(first, kind="stable")
    return places[order], (sums / counts)[order], len(coordinates) - len(places)


def product(one, two):
    """Return a matrix product, at full speed inside QGIS too."""
    return matmul(np.ascontiguousarray(one), np.ascontiguousarray(two), np.empty((len(one), two.shape[1])))


def squared_distances(one, two, out, work):
    """Put the (n, m) squared distances of (n, 2) and (m, 2) positions into `out` and return it."""
    np.subtract(one[:, None, 0], two[:, 0], out=out)
    out *= out
    np.subtract(one[:, None, 1], two[:, 1], out=work)
    work *= work
    out += work
    return out


def positive(variance, sill, precision=1e-6):
    """Return `variance`, what rounding left below zero as 0: no more than `precision`, a part of the sill."""
    if (variance < -precision * sill).any():
        raise DataError(
            tr(
                "The kriging variance comes out negative ({variance:g}), the system is all but singular: give the "
                "variogram a nugget, or average samples that lie close together."
            ).format(variance=variance.min())
        )
    return np.maximum(variance, 0.0, out=variance)


def check_values(coordinates, values):
    """Raise `DataError` for a missing value or position, and for a position that is there twice."""
    bad = ~(np.isfinite(coordinates).all(axis=1) & np.isfinite(values).all(axis=1))
    if bad.any():
        raise DataError(
            tr("Sample number {number} lacks a value or position ({bad} in all): leave it out.").format(
                number=bad.argmax() + 1, bad=bad.sum()
            )
        )
    if len(np.unique(coordinates, axis=0)) < len(coordinates):
        raise DataError(tr("Several samples lie at one place, which kriging cannot tell apart: average them first."))


def check_count(n_samples, n_terms):
    """Raise `DataError` if there are too few samples, at all or for a drift of so many terms."""
    needed = max(FEWEST, 3 * n_terms)
    if n_samples < needed:
        drift = (
            (tr(" with {n_terms} drift terms").format(n_terms=n_terms), tr(", or choose a lower drift"))
            if n_terms > 1
            else ("", "")
        )
        raise DataError(
            tr(
                "There are {n_samples} samples at distinct places, and kriging{drift} takes {needed} at least: add "
                "samples{remedy}."
            ).format(n_samples=n_samples, drift=drift[0], needed=needed, remedy=drift[1])
        )


def _cholesky(covariance):
    """Return the lower Cholesky factor of a symmetric matrix."""
    try:
        return np.linalg.cholesky(covariance)
    except np.linalg.LinAlgError as error:
        raise DataError(tr(_SINGULAR)) from error


def _factored(covariance):
    """Return the diagonal of the lower Cholesky factor of a symmetric matrix, and the factor's inverse."""
    try:
        from scipy.linalg import lapack
    except ImportError:
        lower = _cholesky(covariance)
        return np.diag(lower), np.tril(np.linalg.inv(lower))
    # in place: Fortran reads a C-ordered array as its transpose, and upper as lower
    upper, failed = lapack.dpotrf(covariance.T, lower=0, clean=1, overwrite_a=1)
    if failed:
        raise DataError(tr(_SINGULAR))
    diagonal = np.diag(upper).copy()
    inverse, _ = lapack.dtrtri(upper, lower=0, overwrite_c=1)
    return diagonal, inverse.T
