"""Enrichment index: concentrations over the local background of their rocks."""

import numpy as np

from .errors import DataError, package_missing
from .estimator import Estimator, silent
from .language import tr
from .samples import Samples
from .spread import median_and_mad

UNKNOWN = "unknown"
"""Class of the samples whose class is blank."""

_BY_CLASS = ("class", "catchment")
_BY_AREA = ("weighted", "regression")


class EnrichmentIndex(Estimator):
    r"""
    Concentration over background, :math:`C_{ij} / B_{ij}`, with backgrounds learnt from training samples.

    The background of a sample is

    - ``global``: the median of all samples. It only shifts logarithms, so later steps see no difference;
    - ``class``, ``catchment``: the median of the samples of its rock class, or in its basin;
    - ``weighted``: :math:`\sum_l M_{jl} X_{il} / \sum_l X_{il}`, with the upstream areas :math:`X_{il}` of the
      lithologies and their mean concentrations :math:`M_{jl} = \sum_i C_{ij} X_{il} / \sum_i X_{il}`;
    - ``regression``: the least-squares fit of the concentrations by the shares of the lithologies in the
      upstream area, without intercept and with no negative coefficient (needs scipy);
    - ``auto``: ``class`` if classes are given, else ``weighted`` if areas are, else ``global``.

    Parameters
    ----------
    background : {"auto", "global", "class", "catchment", "weighted", "regression"}
        Where the background comes from.
    minimum : int
        Fewest values in a class that give it a median of its own; smaller classes have the global one.
    residual : bool
        Give :math:`C - B` instead, less its median and over 1.4826 times its median absolute deviation in the
        training samples.

    Attributes
    ----------
    names_ : list of str, length p
        Elements that have an index.
    skipped_ : list of str
        Elements left out: no values, a background of zero, or residuals without spread.
    background_ : str
        What ``auto`` has chosen.
    global_, n_ : (p,) arrays
        Median of all samples, in each element's unit, and the number of values behind it.
    classes_ : list of str, length l
        Rock classes, basins or lithologies.
    levels_, counts_, own_ : (l, p) arrays
        Background of each class, the number of values behind it, and whether it is the class's own (else the
        global median).
    centre_, scale_ : (p,) arrays
        Median and spread of the residuals, 0 and 1 for the index.

    Notes
    -----
    In `warnings_`: ``empty``, ``small_class``, ``unlabelled`` (samples without a class form one of their own),
    ``unknown_class`` (new samples of a class or lithology without training samples have the global median),
    ``background`` (a background of zero) and ``ties`` (residuals without spread).

    References
    ----------
    Bonham-Carter and Goodfellow (1986), Journal of Geochemical Exploration 25, 3-14; Carranza (2009), Handbook
    of Exploration and Environmental Geochemistry 11, chapter 5.
    """

    kind = "enrichment"
    essential = ("names_", "skipped_", "background_", "classes_", "global_", "levels_", "own_", "centre_", "scale_")
    choices = {"background": ("auto", "global", *_BY_CLASS, *_BY_AREA)}

    def __init__(self, background="auto", minimum=10, residual=False):
        self.background = background
        self.minimum = minimum
        self.residual = residual

    @property
    def suffix(self):
        """What the results add to the field's name: ``Cu_ppm`` gives ``Cu_ppm_ei``, or ``Cu_ppm_eires``."""
        return "eires" if self.residual else "ei"

    def fit(self, samples, classes=None, areas=None, progress=silent):
        """
        Learn the backgrounds.

        Parameters
        ----------
        samples : Samples
            Concentrations above zero; NaN is left out.
        classes : list of length n, optional
            Rock class or basin of each sample, text or numbers.
        areas : Samples, optional
            Upstream area of each lithology, km²: the same rows as `samples`, a column a lithology.
        progress : callable
            See `estimator.silent`.

        Raises
        ------
        DataError
            For an unknown option, a concentration not above zero, classes or areas that are missing, of another
            length, negative or zero in sum, or no element left.
        """
        self.background_ = self._chosen(classes, areas)
        samples.check(positive=True, missing=True)
        self.warnings_, self.skipped_ = [], []
        empty = np.isnan(samples.values).all(axis=0)
        self._tell_left_out(samples.names, empty, "empty", tr("without values"))
        self.names_ = [name for name in samples.names if name not in self.skipped_]
        samples = samples.select(self.names_)
        progress(0, tr("Backgrounds of the enrichment index"))
        self.n_ = np.count_nonzero(~np.isnan(samples.values), axis=0)
        self.global_ = np.nanmedian(samples.values, axis=0)
        if self.background_ in _BY_CLASS:
            self._learn_classes(samples, class_labels(classes, samples))
        elif self.background_ in _BY_AREA:
            self._learn_lithologies(samples, areas)
        else:
            self.classes_, self.levels_ = [], np.empty((0, len(self.names_)))
            self.counts_, self.own_ = self.levels_.astype(int), self.levels_.astype(bool)
        self._learn_residuals(samples.values, self._backgrounds(samples, classes, areas))
        return self

    def transform(self, samples, classes=None, areas=None):
        """
        Return the index (or residual) of those of `names_` that the samples have, without unit.

        Classes and lithologies that were not in the training samples have the global median as background.

        Raises
        ------
        DataError
            As `fit`, and if no element is there or the background of a sample is zero.
        """
        self.check_fitted()
        chosen = samples.present(self.names_)
        chosen.check(minimum=0, positive=True, missing=True)
        columns = [self.names_.index(name) for name in chosen.names]
        background = self._backgrounds(chosen, classes, areas)[:, columns]
        if self.residual:
            chosen.values = (chosen.values - background - self.centre_[columns]) / self.scale_[columns]
            return chosen
        if (background <= 0).any():
            row, column = np.argwhere(background <= 0)[0]
            raise DataError(
                tr(
                    "The regression gives {names} no background in the lithologies of sample {label}: use the "
                    "weighted background."
                ).format(names=chosen.names[column], label=samples.label(row))
            )
        chosen.values = chosen.values / background
        return chosen

    def table(self):
        """
        Return the backgrounds as columns of equal length, by name: first those of all samples, then each class.

        ``class``, ``element``, ``n`` values, ``background`` in the element's unit, and ``own``, whether it comes
        from the class itself and not from all samples.
        """
        self.check_fitted()
        p = len(self.names_)
        return {
            "class": ["all samples"] * p + [name for name in self.classes_ for _ in range(p)],
            "element": self.names_ * (1 + len(self.classes_)),
            "n": np.concatenate([self.n_, self.counts_.ravel()]),
            "background": np.concatenate([self.global_, self.levels_.ravel()]),
            "own": np.concatenate([np.ones(p, bool), self.own_.ravel()]),
        }

    def _chosen(self, classes, areas):
        self._check_choices()
        if self.background != "auto":
            return self.background
        return "class" if classes is not None else "weighted" if areas is not None else "global"

    def _tell_left_out(self, names, bad, code, reason):
        out = [name for name, dropped in zip(names, bad) if dropped]
        if len(out) == len(names):
            raise DataError(
                tr("All elements are {reason}: check the layer, or choose another background.").format(reason=reason)
            )
        if out:
            self._note(code, tr("Elements {reason} are left out: {out}.").format(reason=reason, out=", ".join(out)))
            self.skipped_ += out

    def _learn_classes(self, samples, labels):
        distinct, index = np.unique(labels, return_inverse=True)
        self.classes_ = distinct.tolist()
        members = [samples.values[index == row] for row in range(len(distinct))]
        self.counts_ = np.array([np.count_nonzero(~np.isnan(values), axis=0) for values in members])
        self.own_ = self.counts_ >= max(self.minimum, 1)
        self.levels_ = np.tile(self.global_, (len(members), 1))
        for level, own, values in zip(self.levels_, self.own_, members):
            level[own] = np.nanmedian(values[:, own], axis=0)
        small = [
            f"{name} ({len(values)})" for name, own, values in zip(self.classes_, self.own_, members) if not own.all()
        ]
        if small:
            self._note(
                "small_class",
                tr(
                    "Classes with fewer than {minimum} values of an element have the median of all samples as its "
                    "background: {small}."
                ).format(minimum=self.minimum, small=", ".join(small)),
            )
        if UNKNOWN in self.classes_:
            self._note(
                "unlabelled",
                tr("{UNKNOWN} samples without a class form one of their own.").format(UNKNOWN=labels.count(UNKNOWN)),
            )

    def _learn_lithologies(self, samples, areas):
        shares = area_shares(areas, samples)
        self.classes_ = list(areas.names)
        filled = ~np.isnan(samples.values)
        self.counts_ = (areas.values > 0).T.astype(int) @ filled
        self.own_ = self.counts_ > 0
        self.levels_ = np.tile(self.global_, (len(self.classes_), 1))
        if self.background_ == "weighted":
            total = areas.values.T @ np.where(filled, samples.values, 0)
            self.levels_[self.own_] = total[self.own_] / (areas.values.T @ filled)[self.own_]
            return
        try:
            from scipy.optimize import nnls
        except ImportError as error:
            raise package_missing(
                tr("The background by regression"), "scipy", tr("use the weighted background")
            ) from error
        for j, (column, ok, own) in enumerate(zip(samples.values.T, filled.T, self.own_.T)):
            self.levels_[own, j] = nnls(shares[ok][:, own], column[ok])[0]

    def _learn_residuals(self, values, background):
        self.centre_, self.scale_ = np.zeros(len(self.names_)), np.ones(len(self.names_))
        if self.residual:
            residuals = [column[~np.isnan(column)] for column in (values - background).T]
            self.centre_, self.scale_ = np.array([median_and_mad(column) for column in residuals]).T
            # what rounding leaves of an exact regression is no spread
            least = 1e-12 * np.nanmax(np.abs(values), axis=0)
            bad, code, reason = self.scale_ <= least, "ties", tr("whose residuals have no spread")
        else:
            bad, code, reason = (background <= 0).any(axis=0), "background", tr("with a background of zero")
        self._tell_left_out(self.names_, bad, code, reason)
        self.names_ = [name for name in self.names_ if name not in self.skipped_]
        for attribute in ("global_", "n_", "levels_", "counts_", "own_", "centre_", "scale_"):
            setattr(self, attribute, getattr(self, attribute)[..., ~bad])

    def _backgrounds(self, samples, classes, areas):
        """Return the (n, p) backgrounds of `samples`."""
        if self.background_ == "global":
            return np.tile(self.global_, (len(samples), 1))
        levels = np.vstack([self.levels_, self.global_])
        if self.background_ in _BY_CLASS:
            labels = class_labels(classes, samples)
            self._tell_unknown(sorted(set(labels) - set(self.classes_)))
            rows = {name: row for row, name in enumerate(self.classes_)}
            return levels[[rows.get(label, -1) for label in labels]]
        shares = area_shares(areas, samples)
        self._tell_unknown([name for name in areas.names if name not in self.classes_ and areas.column(name).any()])
        known = Samples(areas.names, shares).select(self.classes_).values
        # summed, not 1 less the known ones: rounding would give a background of zero a trace
        unknown = shares[:, [name not in self.classes_ for name in areas.names]].sum(axis=1)
        return np.column_stack([known, unknown]) @ levels

    def _tell_unknown(self, new):
        if new:
            self._note(
                "unknown_class",
                tr("There were no training samples of {new}: their background is the median of all samples.").format(
                    new=", ".join(new)
                ),
            )


def class_labels(classes, samples):
    """
    Return the class of each sample as text, `UNKNOWN` where it is blank.

    Raises
    ------
    DataError
        If there are no classes, or not one a sample.
    """
    if classes is None or len(classes) != len(samples):
        raise DataError(
            tr(
                "The background by class needs the class of each of the {n_samples} samples ({word} given): choose "
                "the field that holds it."
            ).format(n_samples=len(samples), word=0 if classes is None else len(classes))
        )
    return [_label(value) for value in classes]


def _label(value):
    if value is None or value != value:
        return UNKNOWN
    # codes read from a spreadsheet come as 20.0
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        value = int(value)
    return str(value).strip() or UNKNOWN


def area_shares(areas, samples):
    """
    Return the (n, l) share of each lithology in the upstream area of each sample.

    Raises
    ------
    DataError
        If there are no areas, not one row a sample, or an area is missing, negative or zero in sum.
    """
    if areas is None or len(areas) != len(samples):
        raise DataError(
            tr(
                "This background needs the upstream areas of each of the {n_samples} samples ({word} given): "
                "choose the fields that hold them."
            ).format(n_samples=len(samples), word=0 if areas is None else len(areas))
        )
    areas.check(minimum=0, missing=False)
    if (areas.values < 0).any():
        row, column = np.argwhere(areas.values < 0)[0]
        raise DataError(
            tr(
                "The area of {names} upstream of sample {label} is negative ({values:g} km²): correct it in the table."
            ).format(names=areas.names[column], label=samples.label(row), values=areas.values[row, column])
        )
    total = areas.values.sum(axis=1)
    if (total == 0).any():
        raise DataError(
            tr("Sample {label} has no upstream area: give it one, or leave the sample out.").format(
                label=samples.label(int(np.argmin(total)))
            )
        )
    return areas.values / total[:, None]
