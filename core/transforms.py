"""Transforms of concentrations towards symmetric, scale-free variables, and back."""

from statistics import NormalDist

import numpy as np

from .box_cox import box_cox, box_cox_power, inverse_box_cox
from .elements import EXPONENTS, parse_unit, split_unit
from .errors import DataError
from .estimator import Estimator, Notice, silent
from .language import tr
from .robust_covariance import log_ratio_basis
from .spread import median_and_mad

SUFFIXES = {
    "log10": "log10",
    "ln": "ln",
    "boxcox": "boxcox",
    "clr": "clr",
    "ilr": "ilr",
    "normalscore": "nscore",
    "z": "z",
    "robustz": "rz",
}
"""Methods, and what their results add to the field's name."""

_LOG_RATIOS = ("clr", "ilr")
_POSITIVE = ("log10", "ln", "boxcox", *_LOG_RATIOS)
_STATELESS = ("log10", "ln", *_LOG_RATIOS)


def clr(parts):
    """
    Return centred log-ratios: logarithms less their mean over the parts (Aitchison 1986).

    Parameters
    ----------
    parts : (n, p) array
        Above zero, one unit; a row with NaN gives NaN.
    """
    logs = np.log(parts)
    return logs - logs.mean(axis=1, keepdims=True)


def ilr(parts):
    r"""
    Return pivot coordinates, an isometric log-ratio (Egozcue et al. 2003; Fišerová and Hron 2011).

    :math:`z_i = \sqrt{(p-i)/(p-i+1)} \ln(x_i / g(x_{i+1}, …, x_p))` with geometric means :math:`g`; they equal
    the centred log-ratios times an orthonormal (p, p - 1) basis.

    Parameters
    ----------
    parts : (n, p) array
        Above zero, one unit; a row with NaN gives NaN.

    Returns
    -------
    (n, p - 1) array
    """
    return clr(parts) @ log_ratio_basis(parts.shape[1])


def normal_scores(values):
    r"""
    Return the distinct values, ascending, and their normal scores.

    The scores are :math:`\Phi^{-1}((r - 3/8) / (n + 1/4))` with mid-ranks :math:`r` (Blom 1958).

    Parameters
    ----------
    values : (n,) array
        Without NaN.

    Returns
    -------
    distinct, scores : (m,) arrays
    """
    distinct, counts = np.unique(values, return_counts=True)
    ranks = np.cumsum(counts) - (counts - 1) / 2
    inverse = NormalDist().inv_cdf
    return distinct, np.array([inverse(share) for share in (ranks - 3 / 8) / (len(values) + 1 / 4)])


class Transform(Estimator):
    """
    One transform of the concentrations, fitted to training samples and applied to others by element name.

    Missing values stay missing; with log-ratios a sample that lacks a part gets no result at all.

    Parameters
    ----------
    method : {"log10", "ln", "boxcox", "clr", "ilr", "normalscore", "z", "robustz"}
        Logarithms; Box-Cox with a power fitted to each element; centred log-ratios; pivot coordinates
        (one fewer than the elements, named ``ilr1`` and so on); normal scores; standard scores by mean and
        sample standard deviation, or by median and 1.4826 times the median absolute deviation.
    units : dict of str to str, optional
        Unit of elements, by column name, where it is not the one in the name; only log-ratios need it. The same
        word for all, such as ``ratio`` for enrichment indices, leaves the values as they are.

    Attributes
    ----------
    names_ : list of str
        Elements that were given.
    kept_ : list of str, length p
        Elements that are transformed.
    skipped_ : list of str
        Elements left out: no values, all equal, or without a spread.
    powers_ : (p,) array
        Of ``boxcox``.
    centre_, scale_ : (p,) arrays
        Of ``z`` and ``robustz``, in each element's unit.
    scores_ : list of dict, length p
        Of ``normalscore``: arrays ``values`` and ``scores`` between which is interpolated.
    factors_ : (p,) array
        Of log-ratios: what brings each element to one unit.
    total_ : float
        Of log-ratios: median sum of the parts in that unit, to which `inverse` closes.

    Notes
    -----
    In `warnings_`: ``empty``, ``constant``, ``ties``, ``power`` (Box-Cox power at the end of its range),
    ``unit`` (units brought to one, or unknown), ``missing`` (samples without log-ratios), ``clipped`` (normal
    scores outside the fitted range), ``outside`` (inverse of values that no concentration can have).

    References
    ----------
    Aitchison (1986); Egozcue et al. (2003); Fišerová and Hron (2011); Box and Cox (1964); Blom (1958).
    """

    kind = "transform"
    essential = ("names_", "kept_", "skipped_")
    choices = {"method": tuple(SUFFIXES)}

    def __init__(self, method="log10", units=None):
        self.method = method
        self.units = units

    @property
    def suffix(self):
        """What the results add to the field's name: ``Cu_ppm`` gives ``Cu_ppm_log10``."""
        return SUFFIXES[self.method]

    @property
    def mixes(self):
        """Whether every result depends on all elements: so it is with log-ratios."""
        return self.method in _LOG_RATIOS

    def fit(self, samples, progress=silent):
        """
        Learn the statistics of every column of `samples`.

        Raises
        ------
        DataError
            For an unknown method, no samples, an infinite value, a value not above zero where a logarithm is
            taken, no element left, or log-ratios of fewer than two elements or of known and unknown units.
        """
        self._check_choices()
        samples.check(positive=self.method in _POSITIVE, missing=True)
        self.names_, self.kept_, self.skipped_, self.warnings_ = list(samples.names), [], [], []
        for name, values in zip(samples.names, samples.values.T):
            reason = self._unusable(name, values[~np.isnan(values)], len(samples))
            if reason:
                self.skipped_.append(name)
                self.warnings_.append(reason)
            else:
                self.kept_.append(name)
        needed = 2 if self.method in _LOG_RATIOS else 1
        if len(self.kept_) < needed:
            raise DataError(
                tr(
                    "{n_kept} elements can be transformed and at least {needed} are needed: choose elements that "
                    "have values and vary."
                ).format(n_kept=len(self.kept_), needed=needed)
            )
        self._learn(samples.select(self.kept_).values, progress)
        return self

    def transform(self, samples):
        """
        Return the transformed elements as `Samples`, without unit.

        Log-ratios need all of `kept_` and are named by `result_names`; other methods take those of `kept_` that
        the samples have.

        Raises
        ------
        DataError
            If an element is missing, or a value cannot be transformed.
        """
        self.check_fitted()
        chosen = self._chosen(samples, self.kept_)
        chosen.check(minimum=0, positive=self.method in _POSITIVE, missing=True)
        if self.method in _LOG_RATIOS:
            missing = np.count_nonzero(~chosen.complete())
            if missing:
                self._note(
                    "missing", tr("{missing} samples lack a part, so they have no log-ratios.").format(missing=missing)
                )
            chosen.values, chosen.names = self._log_ratios(chosen.values), self.result_names()
        else:
            chosen.values = self._forward(chosen.values, self._positions(chosen))
        return chosen

    def inverse(self, samples):
        """
        Return the elements in their own units from transformed ones, all of them for log-ratios.

        Log-ratios carry no total: their parts are closed to `total_`, which gives back closed data as they were.

        Raises
        ------
        DataError
            If a column is missing or a value infinite.
        """
        self.check_fitted()
        chosen = self._chosen(samples, self.result_names())
        chosen.check(minimum=0, missing=True)
        if self.method in _LOG_RATIOS:
            chosen.values, chosen.names = self._parts(chosen.values), list(self.kept_)
        else:
            chosen.values = self._backward(chosen.values, self._positions(chosen))
        return chosen

    def result_names(self):
        """Return the names of the columns that `transform` makes: `kept_`, or ``ilr1`` and so on."""
        if self.method == "ilr":
            return [f"ilr{i + 1}" for i in range(len(self.kept_) - 1)]
        return list(self.kept_)

    def _chosen(self, samples, names):
        absent = [name for name in names if name not in samples.names]
        if absent and self.method in _LOG_RATIOS:
            raise DataError(
                tr(
                    "The log-ratios were fitted to {n_names} columns and the samples have no {absent}: log-ratios "
                    "need them all, so add them or fit the transform again."
                ).format(n_names=len(names), absent=", ".join(absent))
            )
        return samples.present(names)

    def _positions(self, samples):
        return [self.kept_.index(name) for name in samples.names]

    def _unusable(self, name, values, n):
        if not values.size:
            return Notice("empty", tr("{name} has no values: it is left out.").format(name=name))
        # one sample alone is no sign of a constant element where nothing is estimated from it
        if values.min() == values.max() and (n > 1 or self.method not in _STATELESS):
            return Notice(
                "constant",
                tr("All values of {name} are {values:g}: it is left out.").format(name=name, values=values[0]),
            )
        if self.method == "robustz" and median_and_mad(values)[1] == 0:
            return Notice(
                "ties",
                tr("At least half of the values of {name} are equal: it has no robust spread.").format(name=name),
            )
        return None

    def _learn(self, values, progress):
        columns = [column[~np.isnan(column)] for column in values.T]
        if self.method == "boxcox":
            self.powers_ = np.empty(len(columns))
            for j, (name, column) in enumerate(zip(self.kept_, columns)):
                progress(j / len(columns), tr("Box-Cox power of {name}").format(name=name))
                self.powers_[j] = box_cox_power(column)
                if abs(self.powers_[j]) == 3:
                    self._note(
                        "power",
                        tr("The Box-Cox power of {name} is {powers:g}, the end of its range.").format(
                            name=name, powers=self.powers_[j]
                        ),
                    )
        elif self.method == "z":
            self.centre_ = np.array([column.mean() for column in columns])
            self.scale_ = np.array([column.std(ddof=1) for column in columns])
        elif self.method == "robustz":
            self.centre_, self.scale_ = np.array([median_and_mad(column) for column in columns]).T
        elif self.method == "normalscore":
            self.scores_ = [dict(zip(("values", "scores"), normal_scores(column))) for column in columns]
        elif self.method in _LOG_RATIOS:
            self.factors_ = self._unit_factors()
            totals = (values * self.factors_).sum(axis=1)
            if np.isnan(totals).all():
                raise DataError(tr("Every sample lacks a part, so there are no log-ratios: choose fewer elements."))
            self.total_ = float(np.nanmedian(totals))

    def _log_ratios(self, values):
        return (clr if self.method == "clr" else ilr)(values * self.factors_)

    def _parts(self, values):
        logs = values @ log_ratio_basis(len(self.kept_)).T if self.method == "ilr" else values
        parts = np.exp(logs)
        return parts * self.total_ / parts.sum(axis=1, keepdims=True) / self.factors_

    def _forward(self, values, positions):
        """Return the transforms of the columns at `positions` of `kept_`."""
        if self.method == "log10":
            return np.log10(values)
        if self.method == "ln":
            return np.log(values)
        if self.method == "boxcox":
            return box_cox(values, self.powers_[positions])
        if self.method == "normalscore":
            return self._interpolate(values, positions, "values", "scores")
        return (values - self.centre_[positions]) / self.scale_[positions]

    def _backward(self, values, positions):
        if self.method == "log10":
            return 10.0**values
        if self.method == "ln":
            return np.exp(values)
        if self.method == "boxcox":
            result = inverse_box_cox(values, self.powers_[positions])
            outside = np.count_nonzero(np.isnan(result) & ~np.isnan(values))
            if outside:
                self._note(
                    "outside",
                    tr("{outside} Box-Cox values belong to no concentration and are left empty.").format(
                        outside=outside
                    ),
                )
            return result
        if self.method == "normalscore":
            return self._interpolate(values, positions, "scores", "values")
        return values * self.scale_[positions] + self.centre_[positions]

    def _interpolate(self, values, positions, origin, goal):
        result, clipped = np.empty_like(values), {}
        for j, position in enumerate(positions):
            name, nodes = self.kept_[position], self.scores_[position]
            result[:, j] = np.interp(values[:, j], nodes[origin], nodes[goal])
            outside = (values[:, j] < nodes[origin][0]) | (values[:, j] > nodes[origin][-1])
            if outside.any():
                clipped[name] = np.count_nonzero(outside)
        if clipped:
            counts = ", ".join(f"{name} {count}" for name, count in clipped.items())
            self._note(
                "clipped", tr("Values outside the fitted range were set to its end: {counts}.").format(counts=counts)
            )
        return result

    def _unit_factors(self):
        units = [(self.units or {}).get(name) or split_unit(name)[1] for name in self.kept_]
        if len(set(units)) == 1:
            if units[0] is None:
                self._note("unit", tr("The units of the elements are not known: log-ratios take them as one unit."))
            return np.ones(len(units))
        unknown = [name for name, unit in zip(self.kept_, units) if unit is None]
        if unknown:
            raise DataError(
                tr(
                    "Log-ratios need one unit, and that of {unknown} is not known while others are: rename the "
                    "field so that it says the unit, like Cu_ppm."
                ).format(unknown=", ".join(unknown))
            )
        units = [parse_unit(unit) for unit in units]
        converted = ", ".join(
            tr("{name} from {unit}").format(name=name, unit=unit)
            for name, unit in zip(self.kept_, units)
            if unit != "ppm"
        )
        self._note("unit", tr("Units were brought to ppm for the log-ratios: {converted}.").format(converted=converted))
        return np.array([10.0 ** EXPONENTS[unit] for unit in units])
