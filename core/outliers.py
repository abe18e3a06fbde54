"""Fences around the bulk of each element: Tukey's, by median absolute deviation, or a percentile."""

import numpy as np

from .errors import DataError
from .estimator import Estimator, Notice, silent
from .language import tr
from .spread import SCALES, median_and_mad

FEW = 8
"""Quartiles of fewer values than this say little."""

MANY = 0.1
"""A larger share of flagged values suggests that the scale is wrong."""

ROUNDING = 1e-12
"""Part of a limit that rounding may take off or add: a value that lies on its fence is not outside."""


def quartiles(values, rule="type7"):
    """
    Return the first quartile, the median and the third quartile.

    Parameters
    ----------
    values : (n,) array
        Without NaN, any unit.
    rule : {"type7", "hinges"}
        Linear interpolation between order statistics (type 7 of Hyndman and Fan 1996), or the hinges of
        Tukey (1977), which are order statistics or means of two.

    Returns
    -------
    (3,) array
        In the unit of `values`.
    """
    if rule == "type7":
        return np.quantile(values, [0.25, 0.5, 0.75])
    ordered, n = np.sort(values), len(values)
    hinge = (n + 3) // 2 / 2
    depths = np.array([hinge, (n + 1) / 2, n + 1 - hinge]) - 1
    return (ordered[np.floor(depths).astype(int)] + ordered[np.ceil(depths).astype(int)]) / 2


def tukey_fences(values, multiplier=1.5, rule="type7"):
    """
    Return the lower and upper fence: quartiles less and plus `multiplier` interquartile ranges (Tukey 1977).

    Parameters
    ----------
    values : (n,) array
        Without NaN, any unit or logarithm.
    multiplier : float
        1.5 for the inner fences, 3 for the outer ones.
    rule : {"type7", "hinges"}
        See `quartiles`.

    Returns
    -------
    lower, upper : float
        In the unit of `values`.
    """
    lower, _, upper = quartiles(values, rule)
    reach = multiplier * (upper - lower)
    return lower - reach, upper + reach


class Fences(Estimator):
    """
    Limits of each element beyond which a value lies far from the bulk.

    With ``scale="log10"`` or ``"ln"`` the quartiles, medians and percentiles are those of the logarithms, and
    a value is compared as a logarithm. A value is flagged when it lies strictly outside.

    Parameters
    ----------
    method : {"tukey", "mad", "percentile"}
        Quartiles and interquartile range; median and median absolute deviation; an upper percentile.
    scale : {"log10", "ln", "raw"}
        Scale on which the limits are sought.
    treatment : {"flag", "robust", "winsorise", "drop"}
        What `transform` does: nothing for ``flag``, ``robust`` (a later step is robust) and ``drop``
        (see `dropped_rows`); ``winsorise`` moves flagged values to their fence.
    multiplier : float
        Interquartile ranges from the quartiles to the inner fences of ``tukey``; the outer ones lie twice as far.
    deviations : float
        Median absolute deviations (times 1.4826) from the median to the limits of ``mad``.
    percentile : float
        Upper limit of ``percentile``, which has no lower one.
    quartiles : {"type7", "hinges"}
        See `quartiles`.

    Attributes
    ----------
    names_ : list of str, length p
        Elements, in column order; new samples are matched by name and may hold some of them only.
    skipped_ : list of str
        Elements without limits: no values, or more than half of the values equal.
    n_, n_low_, n_high_ : (p,) arrays of int
        Values seen in fitting, and how many of them lie below the lower and above the upper limit.
    quartiles_ : (p, 3) array
        First quartile, median, third quartile, on the scale; NaN for skipped elements.
    limits_ : (p, 4) array
        Lower, upper, outer lower, outer upper limit, on the scale; NaN where there is none.

    Notes
    -----
    In `warnings_`: ``empty``, ``ties``, ``few`` (fewer than 8 values), ``many`` (over 10 % flagged).

    References
    ----------
    Tukey (1977), Exploratory Data Analysis. Reimann, Filzmoser and Garrett (2005), Science of the Total
    Environment 346, 1-16.
    """

    kind = "fences"
    essential = ("names_", "skipped_", "limits_")
    choices = {
        "method": ("tukey", "mad", "percentile"),
        "scale": tuple(SCALES),
        "treatment": ("flag", "robust", "winsorise", "drop"),
        "quartiles": ("type7", "hinges"),
    }

    def __init__(
        self,
        method="tukey",
        scale="log10",
        treatment="flag",
        multiplier=1.5,
        deviations=2.0,
        percentile=98.0,
        quartiles="type7",
    ):
        self.method = method
        self.scale = scale
        self.treatment = treatment
        self.multiplier = multiplier
        self.deviations = deviations
        self.percentile = percentile
        self.quartiles = quartiles

    def fit(self, samples, progress=silent):
        """
        Find the limits of every column of `samples` (concentrations; NaN is left out).

        Raises
        ------
        DataError
            For an unknown option, no samples, an infinite value, or a value not above zero on a log scale.
        """
        self._check_options()
        scaled = self._scaled(samples)
        p = len(samples.names)
        self.names_, self.skipped_, self.warnings_ = list(samples.names), [], []
        self.quartiles_, self.limits_ = np.full((p, 3), np.nan), np.full((p, 4), np.nan)
        self.n_ = np.count_nonzero(~np.isnan(scaled), axis=0)
        for j, name in enumerate(self.names_):
            progress(j / p, tr("Fences of {name}").format(name=name))
            values = scaled[~np.isnan(scaled[:, j]), j]
            reason = self._unusable(name, values)
            if reason:
                self.skipped_.append(name)
                self.warnings_.append(reason)
                continue
            self.quartiles_[j] = quartiles(values, self.quartiles)
            self.limits_[j] = self._limits(values)
            if len(values) < FEW:
                self._note(
                    "few",
                    tr("{name} has only {n_values} values: its fences are vague.").format(
                        name=name, n_values=len(values)
                    ),
                )
        flags = self._compare(scaled, range(p))
        self.n_low_, self.n_high_ = (flags < 0).sum(axis=0), (flags > 0).sum(axis=0)
        for name, n, flagged in zip(self.names_, self.n_, self.n_low_ + self.n_high_):
            if flagged > MANY * n:
                self._note(
                    "many",
                    tr("{flagged} of {n} values of {name} lie outside the fences: is {scale} the wrong scale?").format(
                        flagged=flagged, n=n, name=name, scale=self.scale
                    ),
                )
        return self

    def flags(self, samples):
        """
        Return an array of int8: -1 below the lower limit, +1 above the upper one, 0 else or missing.

        It has a column for each of `names_` that the samples have, in that order.

        Raises
        ------
        DataError
            If no element is there, a value is infinite, or not above zero on a log scale.
        """
        self.check_fitted()
        chosen = samples.present(self.names_)
        return self._compare(self._scaled(chosen), self._rows(chosen))

    def transform(self, samples):
        """Return those of `names_` that the samples have, with the treatment applied: a copy in the same unit."""
        flags = self.flags(samples)
        treated = samples.present(self.names_)
        if self.treatment == "winsorise":
            lower, upper = SCALES[self.scale][1](self.limits_[self._rows(treated), :2]).T
            treated.values = np.where(flags < 0, lower, np.where(flags > 0, upper, treated.values))
        return treated

    def dropped_rows(self, samples):
        """Return the row numbers (from 0) of the samples with a flagged value; the caller decides about them."""
        return np.flatnonzero(self.flags(samples).any(axis=1))

    def table(self):
        """
        Return the limits as columns of equal length, by name, one entry an element.

        ``element``, ``scale``, ``n``, ``q1``, ``median``, ``q3``, ``lower``, ``upper``, ``outer_lower``,
        ``outer_upper`` (in the unit of the samples), ``n_low``, ``n_high``, ``percent`` flagged.
        """
        self.check_fitted()
        back = SCALES[self.scale][1]
        quarters, limits = back(self.quartiles_).T, back(self.limits_).T
        names = ("q1", "median", "q3", "lower", "upper", "outer_lower", "outer_upper")
        return {
            "element": list(self.names_),
            "scale": [self.scale] * len(self.names_),
            "n": self.n_,
            **dict(zip(names, [*quarters, *limits])),
            "n_low": self.n_low_,
            "n_high": self.n_high_,
            "percent": 100 * (self.n_low_ + self.n_high_) / np.maximum(self.n_, 1),
        }

    def _check_options(self):
        self._check_choices()
        if not 50 < self.percentile < 100:
            raise DataError(
                tr("The percentile must lie between 50 and 100, not at {percentile:g}: 98 is usual.").format(
                    percentile=self.percentile
                )
            )
        if self.multiplier <= 0 or self.deviations <= 0:
            raise DataError(tr("The fences must lie outside the bulk: give a multiplier above zero."))

    def _scaled(self, samples):
        samples.check(positive=self.scale != "raw", missing=True)
        return SCALES[self.scale][0](samples.values)

    def _unusable(self, name, values):
        if not values.size:
            return Notice("empty", tr("{name} has no values: it has no fences.").format(name=name))
        # an interquartile range of 0 means that more than half of the values are equal, so that the median
        # absolute deviation, which would stand in for it, is 0 as well
        lower, _, upper = quartiles(values, self.quartiles)
        width = {"tukey": upper - lower, "mad": median_and_mad(values)[1]}.get(self.method, np.ptp(values))
        if width == 0:
            return Notice(
                "ties",
                tr(
                    "At least half of the values of {name} are equal, perhaps substituted below detection: it has "
                    "no fences and none of its values is flagged."
                ).format(name=name),
            )
        return None

    def _limits(self, values):
        if self.method == "tukey":
            inner = tukey_fences(values, self.multiplier, self.quartiles)
            return [*inner, *tukey_fences(values, 2 * self.multiplier, self.quartiles)]
        if self.method == "mad":
            median, mad = median_and_mad(values)
            return [median - self.deviations * mad, median + self.deviations * mad, np.nan, np.nan]
        return [np.nan, np.percentile(values, self.percentile), np.nan, np.nan]

    def _rows(self, samples):
        return [self.names_.index(name) for name in samples.names]

    def _compare(self, scaled, rows):
        lower, upper = self.limits_[rows, :2].T
        # many of the smallest concentrations of a survey are one rounded value, which may lie exactly on the fence
        rounding = ROUNDING * np.fmax.reduce(np.abs(np.hstack([self.quartiles_, self.limits_[:, :2]])), axis=1)[rows]
        return (scaled > upper + rounding).astype(np.int8) - (scaled < lower - rounding).astype(np.int8)
