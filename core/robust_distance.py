"""Robust Mahalanobis distances: how far a sample lies from the bulk of all elements together."""

import numpy as np

from .errors import DataError
from .estimator import Estimator, silent
from .language import tr
from .robust_covariance import location_and_covariance
from .transforms import Transform


class RobustDistance(Estimator):
    r"""
    Distance of each sample from the bulk of all elements together.

    The Mahalanobis distance :math:`d = \sqrt{(z - t)^T C^{-1} (z - t)}` of the coordinates :math:`z`, with
    location and covariance of the minimum covariance determinant (MCD) of three quarters of the samples, which
    outlying ones do not move.
    Normal data lie beyond the cut :math:`\sqrt{\chi^2_{q; confidence}}` in the share ``1 - confidence``, where
    :math:`q` is the number of coordinates (one less than the elements for ilr).

    Parameters
    ----------
    coordinates : {"ilr", "log10", "ln"}
        What the distance is measured in; ilr honours closure.
    confidence : float
        Probability of the cut.
    seed : int
        Of the search for the subset; other seeds may find slightly different ones.
    units : dict of str to str, optional
        See `Transform`.

    Attributes
    ----------
    transform_ : Transform
        Makes the coordinates.
    n_ : int
        Complete samples used.
    centre_ : (q,) array
        Location, in coordinates.
    covariance_ : (q, q) array
        Reweighted covariance, consistent for normal data.
    cutoff_ : float
        Distance beyond which a sample is flagged.

    Notes
    -----
    Needs scikit-learn. In `warnings_`: those of the transform, and ``missing`` (samples left out of the fit).

    References
    ----------
    Rousseeuw and Van Driessen (1999), Technometrics 41, 212-223; Croux and Haesbroeck (1999), Journal of
    Multivariate Analysis 71, 161-190 (consistency); Filzmoser, Garrett and Reimann (2005), Computers &
    Geosciences 31, 579-587.
    """

    kind = "distances"
    essential = ("transform_", "centre_", "covariance_", "cutoff_")
    mixes = True
    choices = {"coordinates": ("ilr", "log10", "ln")}

    def __init__(self, coordinates="ilr", confidence=0.975, seed=42, units=None):
        self.coordinates = coordinates
        self.confidence = confidence
        self.seed = seed
        self.units = units

    @property
    def names_(self):
        """Elements that the distances are made of; new samples need all of them."""
        return list(self.transform_.kept_)

    def fit(self, samples, progress=silent):
        """
        Find the bulk of `samples` (concentrations above zero).

        Raises
        ------
        DataError
            For an unknown option, values that have no logarithm, too few complete samples, or elements that
            depend on each other.
        """
        self._check_choices()
        if not 0 < self.confidence < 1:
            raise DataError(
                tr("The confidence must lie between 0 and 1, not at {confidence:g}: 0.975 is usual.").format(
                    confidence=self.confidence
                )
            )
        self.transform_ = Transform(self.coordinates, self.units).fit(samples)
        self.warnings_ = self.transform_.warnings_
        values = self.transform_.transform(samples).values
        values = values[~np.isnan(values).any(axis=1)]
        self.n_, q = values.shape
        if self.n_ <= 2 * q:
            raise DataError(
                tr(
                    "Only {n} samples have values of all {n_kept} elements, and more than {needed} are needed for "
                    "robust distances: choose fewer elements."
                ).format(n=self.n_, n_kept=len(self.transform_.kept_), needed=2 * q)
            )
        if self.n_ < len(samples) and self.coordinates != "ilr":
            left_out = len(samples) - self.n_
            self._note(
                "missing", tr("{left_out} samples with missing values have no distance.").format(left_out=left_out)
            )
        names = self.transform_.result_names()
        self.centre_, covariance = location_and_covariance(values, "mcd", names, seed=self.seed, progress=progress)
        from scipy.stats import chi2

        self.covariance_ = covariance
        self.cutoff_ = float(np.sqrt(chi2.ppf(self.confidence, q)))
        return self

    def distances(self, samples):
        """
        Return the (n,) distances, without unit; NaN where a value is missing.

        Raises
        ------
        DataError
            If an element is missing, or a value has no logarithm.
        """
        self.check_fitted()
        away = self.transform_.transform(samples.select(self.names_)).values - self.centre_
        return np.sqrt(np.einsum("ij,ij->i", away @ np.linalg.inv(self.covariance_), away))

    def flags(self, samples):
        """Return an (n,) mask of the samples farther than `cutoff_` from the bulk."""
        return self.distances(samples) > self.cutoff_
