"""Replacement of results below detection by what the rest of the element's distribution makes likely."""

import math
from typing import NamedTuple
from zlib import crc32

import numpy as np

from .cohen import bias_corrected, censored_likelihood, cohen
from .elements import EXPONENTS, parse_fields
from .errors import DataError
from .estimator import Estimator, Notice, silent
from .laboratory import LEFT, MISSING, RIGHT, listed
from .language import tr
from .normal import quantile
from .regression_on_order import ros
from .samples import Samples
from .spread import SCALES
from .step_columns import match_columns
from .substitutes import (
    arithmetic_below,
    expected_below,
    multiplicative_replacement,
    quantile_below,
    random_below,
)

METHODS = ("auto", "cohen", "ros", "mle", "multiplicative", "half", "sqrt2", "limit")
"""Ways to replace censored values."""

REPLACEMENTS = ("auto", "geometric", "arithmetic", "random")
"""What of the distribution below the limit stands for a censored value."""

_FIXED = {"half": 0.5, "sqrt2": math.sqrt(0.5), "limit": 1.0}
"""Share of the limit that the methods without a distribution put in."""

_NOTICES = {
    "skipped": "These elements were left out: {}.",
    "several_limits": "Cohen's method takes one limit; these have several, so maximum likelihood was used: {}.",
    "cohen_share": "Cohen's method is reliable up to about 20 % below detection, which these exceed: {}.",
    "fixed_share": "A fixed part of the limit distorts elements with more than 15 % below detection; "
    "the method auto does not: {}.",
    "heavily_censored": "More than 80 % of these are below detection, too much for any estimate: {}.",
    "spread": "One value for all results below detection narrows the spread of elements with more than 10 % of them; "
    "take random replacement before correlations and variograms: {}.",
    "right_censored": "Values above the upper limit were taken at the limit: {}.",
}
_REMARKS = {
    "several_limits": "several limits, so maximum likelihood",
    "cohen_share": "more than 20 % below detection",
    "fixed_share": "more than 15 % below detection",
    "heavily_censored": "more than 80 % below detection",
    "spread": "one value for more than 10 %",
    "right_censored": "values above the upper limit",
}


class _Fit(NamedTuple):
    """What is stored of one element."""

    method: str
    replacement: str
    mean: float
    sd: float
    share: float
    limits: np.ndarray
    below: np.ndarray
    codes: list


class CensoredReplacement(Estimator):
    r"""
    Replaces results below detection, element by element.

    The values of an element are taken for lognormal (or normal, by `scale`), with :math:`\mu` and :math:`\sigma`
    estimated from measured and censored values together. A result below the limit :math:`x_0` is replaced from the
    part of that distribution below :math:`x_0`; measured values stay as they are, missing ones missing, and those
    above an upper limit at the limit.

    Parameters
    ----------
    method : str
        "cohen" (maximum likelihood for one limit, Cohen 1959), "mle" (for any number of limits), "ros" (robust
        regression on order statistics, Helsel & Cohn 1988: its own modelled values, dealt out at random among
        results with the same limit), "multiplicative" (cohen or mle, then the ratios between the other parts kept,
        Martín-Fernández et al. 2003), "half", "sqrt2", "limit" (the limit times 1/2, 1/√2, 1), or "auto": cohen
        for one limit and up to 50 % censored, ros up to 80 %, and more than that left out.
    replacement : str
        "geometric" (:math:`\exp E[\ln X \mid X < x_0]`), "arithmetic" (:math:`E[X \mid X < x_0]`), "random" (a draw,
        which keeps the spread), or "auto": geometric up to 10 % censored and random above.
    scale : {"ln", "log10", "raw"}
        Scale on which values are normal.
    bias_correction : bool
        Whether estimates by cohen are corrected for small samples (Saw 1961, Schneider 1986).
    seed : int
        Of the random draws. An element's draws do not depend on which other elements there are.

    Attributes
    ----------
    names_ : list of str, length p
        Fields that are treated, in order.
    methods_, replacements_ : list of str, length p
        What was used; "moments" is the method of elements without censored values (mean, and sd with divisor n).
    mu_, sigma_ : (p,) array
        Location and scale, on `scale` and in the field's unit; NaN for half, sqrt2 and limit.
    shares_ : (p,) array
        Share of the results that is below detection.
    limits_ : list of (m,) arrays
        Distinct lower limits.
    below_ : list of arrays
        For ros the share of the distribution below each limit, else empty.
    total_ : float or None
        What the parts of every sample sum up to, if the table is closed; only with method multiplicative.
    skipped_, remarks_ : dict of str to str
        Why elements were left out, and what to know of those that were not.
    table_ : dict of str to list
        Summary by element, the ones left out included.
    """

    kind = "censoring"
    essential = ("names_", "skipped_", "methods_", "replacements_", "mu_", "sigma_", "limits_", "below_")
    choices = {"method": METHODS, "replacement": REPLACEMENTS, "scale": tuple(SCALES)}

    @property
    def mixes(self):
        """Whether a substitute changes the other elements: so it does in a composition."""
        return self.method == "multiplicative"

    def __init__(self, method="auto", replacement="geometric", scale="ln", bias_correction=False, seed=42):
        self.method = method
        self.replacement = replacement
        self.scale = scale
        self.bias_correction = bias_correction
        self.seed = seed

    def fit(self, assays, progress=silent):
        """
        Estimate the distribution of every element.

        Parameters
        ----------
        assays : Assays
            As `laboratory.read_assays` returns them.

        Raises
        ------
        DataError
            If no element can be treated, or a parameter has an unknown word.
        """
        self._check_parameters()
        parse_fields(assays.names)
        fits, self.skipped_ = {}, {}
        for j, name in enumerate(assays.names):
            progress(j / len(assays.names), tr("Values below detection: {name}").format(name=name))
            results = assays.flags[:, j] != MISSING
            values, flags = assays.values[results, j], assays.flags[results, j]
            reason = self._unfit(values, flags == LEFT)
            if reason:
                self.skipped_[name] = reason
            else:
                fits[name] = self._fit_element(values, flags)
        if not fits:
            reasons = listed([f"{name} ({tr(reason)})" for name, reason in self.skipped_.items()])
            raise DataError(
                tr("No element can be used: {reasons}. Choose other elements, or another method.").format(
                    reasons=reasons
                )
            )
        self.names_ = list(fits)
        self.methods_ = [fit.method for fit in fits.values()]
        self.replacements_ = [fit.replacement for fit in fits.values()]
        self.mu_ = np.array([fit.mean for fit in fits.values()])
        self.sigma_ = np.array([fit.sd for fit in fits.values()])
        self.shares_ = np.array([fit.share for fit in fits.values()])
        self.limits_ = [fit.limits for fit in fits.values()]
        self.below_ = [fit.below for fit in fits.values()]
        self.total_ = self._find_total(assays) if self.method == "multiplicative" else None
        self.remarks_ = {name: "; ".join(_REMARKS[code] for code in fit.codes) for name, fit in fits.items()}
        self.table_ = self.summarise(assays)
        named = {"skipped": [f"{name} ({tr(reason)})" for name, reason in self.skipped_.items()]}
        for name, fit in fits.items():
            for code in fit.codes:
                percent = "" if code == "right_censored" else f" ({100 * fit.share:.0f} %)"
                named.setdefault(code, []).append(name + percent)
        self.warnings_ = [
            Notice(code, tr(text).format(listed(named[code], most=20)))
            for code, text in _NOTICES.items()
            if named.get(code)
        ]
        return self

    def transform(self, assays):
        """
        Return concentrations without results below detection.

        Parameters
        ----------
        assays : Assays
            The survey of the fit, or another one: fields are matched by element, values and limits converted into
            the units of the fit, and censored values replaced below their own limit.

        Returns
        -------
        Samples
            With those of the fields `names_` that `assays` hold; method multiplicative needs them all.

        Raises
        ------
        DataError
            If fields are missing, or two fit equally well.
        """
        return self.replace(assays)[0]

    def replace(self, assays):
        """Return what `transform` does, and an (n, p) array of bool that tells which values were replaced."""
        matches = self.match(assays.names)
        shape = (len(assays), len(matches))
        values, censored = np.empty(shape), np.empty(shape, bool)
        for column, (name, match) in enumerate(matches.items()):
            j = assays.names.index(match.name)
            values[:, column] = assays.values[:, j] * match.factor
            rows = censored[:, column] = assays.flags[:, j] == LEFT
            if rows.any() and not self.mixes:
                values[rows, column] = self._substitutes(self.names_.index(name), values[rows, column])
        if self.mixes:
            values = self._replace_multiplicatively(values, censored, assays.labels)
        return Samples(list(matches), values, assays.coordinates, assays.labels), censored

    def match(self, names):
        """Return the `elements.Match` among `names` for each of the fields `names_` that is there, as a dict."""
        self.check_fitted()
        matches = match_columns(self.names_, names)
        absent = [name for name in self.names_ if name not in matches]
        if absent and (self.mixes or not matches):
            raise DataError(
                tr(
                    "There is no field for {absent}; the fields found are {names}: add the missing ones, or choose "
                    "another layer."
                ).format(absent=listed(absent), names=listed(names) or tr("none"))
            )
        return matches

    def fill(self, assays):
        """
        Replace results below detection, and leave names and units as they are.

        Parameters
        ----------
        assays : Assays

        Returns
        -------
        samples : Samples
            Those fields of `assays` that are treated, in its units.
        replaced : (n, p) array of bool
            Which values were replaced.
        """
        made, replaced = self.replace(assays)
        matches = [self.match(assays.names)[name] for name in made.names]
        given = assays.values[:, [assays.names.index(match.name) for match in matches]]
        values = made.values / [match.factor for match in matches]
        if self.total_ is None:
            # converted there and back, a measured value would differ in its last digit
            values = np.where(replaced, values, given)
        return Samples([match.name for match in matches], values, assays.coordinates, assays.labels), replaced

    def _check_parameters(self):
        if str(self.method).lower().replace("-", "").replace("_", "") in ("km", "kaplanmeier"):
            raise DataError(
                tr("Kaplan-Meier only summarises a distribution, it has no values to put in: choose another method.")
            )
        self._check_choices()

    def _unfit(self, values, left):
        """Return why an element cannot be treated, or None."""
        measured = values[~left]
        share = left.mean() if len(left) else 0.0
        if not len(values):
            return "no results"
        if not len(measured):
            return "nothing measured above detection"
        if self.method == "auto" and share > 0.8:
            return f"{100 * share:.0f} % below detection"
        if left.any() and self.method not in _FIXED and len(measured) < 3:
            return f"only {len(measured)} measured above detection"
        if measured.min() == measured.max() and (self.method not in _FIXED or not left.any()):
            return f"all measured values are {measured[0]:g}"
        return None

    def _fit_element(self, values, flags):
        left = flags == LEFT
        share = float(left.mean())
        limits = np.unique(values[left])
        # a value measured below the limit shows that there was a second, lower one
        several = len(limits) > 1 or (len(limits) == 1 and values[~left].min() < limits[0])
        codes = ["right_censored"] if (flags == RIGHT).any() else []
        replacement = self.replacement
        if replacement == "auto":
            replacement = "random" if share > 0.1 else "geometric"
        method, below, mean, sd = self.method, np.array([]), math.nan, math.nan
        if method == "auto":
            method = "ros" if several or share > 0.5 else "cohen"
        if method == "cohen" and several:
            method = "mle"
            codes.append("several_limits")
        if method in _FIXED:
            codes += ["fixed_share"] if share > 0.15 else []
        elif share == 0:
            x = SCALES[self.scale][0](values)
            mean, sd = float(x.mean()), float(x.std())
            method = "multiplicative" if method == "multiplicative" else "moments"
        elif method == "ros":
            fit = ros(values, left, self.scale)
            mean, sd, below = fit.intercept, fit.slope, fit.below
        else:
            x = SCALES[self.scale][0](values)
            if several or method == "mle":
                mean, sd, _ = censored_likelihood(x, left)
            else:
                mean, sd = cohen(x[~left], int(left.sum()), float(x[left][0]))[:2]
                if self.bias_correction:
                    mean, sd = bias_corrected(mean, sd, len(x), int((~left).sum()))
        if method == "cohen" and share > 0.2:
            codes.append("cohen_share")
        if share > 0.8:
            codes.append("heavily_censored")
        if share > 0.1 and replacement != "random" and method in ("cohen", "mle", "multiplicative"):
            codes.append("spread")
        return _Fit(method, replacement, mean, sd, share, limits, below, codes)

    def _substitutes(self, i, limits):
        """Return the values that stand for results of element number `i` below `limits`, an (m,) array."""
        if self.methods_[i] in _FIXED:
            return limits * _FIXED[self.methods_[i]]
        forward, back = SCALES[self.scale]
        mean, sd, at = self.mu_[i], self.sigma_[i], forward(limits)
        # by element, so that leaving another element out changes nothing
        generator = np.random.default_rng([self.seed, crc32(self.names_[i].encode())])
        if self.replacements_[i] == "random":
            found = back(random_below(at, mean, sd, generator))
        elif self.replacements_[i] == "arithmetic" and self.scale != "raw":
            natural = math.log(10) if self.scale == "log10" else 1.0
            found = arithmetic_below(at * natural, mean * natural, sd * natural)
        else:
            found = back(expected_below(at, mean, sd))
        if self.methods_[i] == "ros":
            for limit, below in zip(self.limits_[i], self.below_[i]):
                rows = np.flatnonzero(np.isclose(limits, limit, rtol=1e-9))
                found[rows] = generator.permutation(self._modelled(i, limit, below, len(rows)))
        if not (found > 0).all():
            raise DataError(
                tr(
                    "A substitute for {names} below {limits:g} comes out as {found:g}, no concentration: choose "
                    "the scale ln."
                ).format(names=self.names_[i], limits=limits[np.argmin(found > 0)], found=found.min())
            )
        # rounding must not lift a draw to the limit itself
        return np.minimum(found, np.nextafter(limits, 0))

    def _modelled(self, i, limit, below, n):
        """Return the `n` values that regression on order statistics models below one of its limits."""
        forward, back = SCALES[self.scale]
        mean, sd = self.mu_[i], self.sigma_[i]
        ranks = np.arange(1, n + 1) / (n + 1)
        found = back(mean + sd * quantile(below * ranks))
        if n and found[-1] >= limit:
            # the line runs above the limit here: spread the values over what it leaves below
            found = back(quantile_below(forward(limit), mean, sd, ranks))
        return found

    def _find_total(self, assays):
        """Return what the measured parts of every sample sum up to, None if the table is open."""
        parts = [assays.names.index(name) for name in self.names_]
        flags = assays.flags[:, parts]
        values = np.where(flags == LEFT, 0.0, assays.values[:, parts])
        totals = (values * self._weights())[~(flags == MISSING).any(axis=1)].sum(axis=1)
        closed = len(totals) > 1 and np.ptp(totals) <= 1e-6 * totals.max()
        return float(totals.mean()) if closed else None

    def _weights(self):
        """Return factors that turn all fields into one unit, so that they can be added up."""
        fields = parse_fields(self.names_)
        units = {field.unit for field in fields}
        if len(units) == 1:
            return np.ones(len(fields))
        if None in units:
            bare = ", ".join(field.name for field in fields if field.unit is None)
            raise DataError(
                tr(
                    "The parts of a composition are added up and the unit of {bare} is not known: rename the "
                    "fields so that they say the unit, like Cu_ppm, or choose another method than multiplicative."
                ).format(bare=bare)
            )
        return np.array([10.0 ** EXPONENTS[field.unit] for field in fields])

    def _replace_multiplicatively(self, values, censored, labels):
        weights = self._weights()
        replacements = np.zeros_like(values)
        for i in range(len(self.names_)):
            rows = censored[:, i]
            replacements[rows, i] = self._substitutes(i, values[rows, i])
        parts = multiplicative_replacement(values * weights, censored, replacements * weights, self.total_, labels)
        # measured parts of an open table must not change, not even by rounding
        return parts / weights if self.total_ is not None else np.where(censored, parts / weights, values)

    def summarise(self, assays):
        """
        Return a table of what was done, one row for each field of `assays`, in its units, as a dict of lists.

        Parameters
        ----------
        assays : Assays
            The survey of the fit, or another one.
        """
        filled = self.fill(assays)[0]
        treated = {
            match.name: (self.names_.index(name), match.factor) for name, match in self.match(assays.names).items()
        }
        columns = {key: [] for key in "element unit n censored_percent limits method mu sigma mean sd warning".split()}
        for j, field in enumerate(parse_fields(assays.names)):
            flags = assays.flags[:, j]
            n = int((flags != MISSING).sum())
            limits = np.unique(assays.limits[flags == LEFT, j])
            i, factor = treated.get(field.name, (None, 1.0))
            values = filled.column(field.name)[flags != MISSING] if i is not None else np.array([])
            mean, sd = self._in_unit(i, factor) if i is not None else (math.nan, math.nan)
            row = {
                "element": field.name,
                "unit": field.unit or "",
                "n": n,
                "censored_percent": 100 * float((flags == LEFT).sum()) / n if n else math.nan,
                "limits": "; ".join(f"{limit:g}" for limit in limits),
                "method": self.methods_[i] if i is not None else "left out",
                "mu": mean,
                "sigma": sd,
                "mean": float(values.mean()) if len(values) else math.nan,
                "sd": float(values.std(ddof=1)) if len(values) > 1 else math.nan,
                "warning": self.remarks_[self.names_[i]]
                if i is not None
                else self.skipped_.get(field.name, "not in the model"),
            }
            for key, value in row.items():
                columns[key].append(value)
        return columns

    def _in_unit(self, i, factor):
        """Return location and scale of element number `i` for values that `factor` turns into those of the fit."""
        if self.scale == "raw":
            return float(self.mu_[i] / factor), float(self.sigma_[i] / factor)
        return float(self.mu_[i] - SCALES[self.scale][0](factor)), float(self.sigma_[i])
