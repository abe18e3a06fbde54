"""Class labels of samples: from fuzzy factor scores, known occurrences, outlined ground, or a threshold."""

from typing import NamedTuple, Optional

import numpy as np

from .classifier import BACKGROUND, class_codes, class_order
from .errors import DataError, check_choice
from .estimator import Notice
from .grid import median_spacing
from .language import tr
from .neighbours import nearest
from .score_thresholds import PERCENTILE, find_threshold

UNLABELLED = ""
"""Label of a sample that is of no class: neither learnt from nor judged by."""

MINERALISED = "mineralised"
"""Class of occurrences and outlines without a type."""

ANOMALY, OTHER = "anomaly", "other"

THRESHOLD, BACKGROUND_LIMIT = 0.7, 0.6
"""Fuzzy score from which a sample is anomalous, and below which it is background."""

SELECTIONS = ("one_to_one", "equal_per_class", "all")

_ROUNDING = 1e-9

REACH, FAR = 2, 2
"""Median sample spacings of the radius, and radii from the nearest occurrence from which a sample is background."""


class SampleLabels(NamedTuple):
    """Classes of samples."""

    labels: np.ndarray
    """(n,) class of each sample; empty text where it is of none."""
    classes: list
    """All classes in order, the background last; some may have no sample."""
    notices: list
    multi: Optional[np.ndarray] = None
    """(n,) whether several factors are above their thresholds; only of factors."""
    thresholds: Optional[np.ndarray] = None
    """(k,) threshold of each score, where there are any."""

    @property
    def codes(self):
        """(n,) number of each sample's class, -1 where it is of none."""
        codes = class_codes(self.labels, [*self.classes, UNLABELLED])
        return np.where(codes == len(self.classes), -1, codes)

    @property
    def counts(self):
        """Number of samples of each class, a dict in the order of the classes."""
        return {name: int((self.labels == name).sum()) for name in self.classes}

    @property
    def unlabelled(self):
        """Number of samples of no class."""
        return int((self.labels == UNLABELLED).sum())


def factor_labels(memberships, thresholds=THRESHOLD, background=BACKGROUND_LIMIT, names=None):
    r"""
    Label samples by their fuzzy factor scores.

    Sample :math:`i` is anomalous for factor :math:`j` where :math:`\mu_{ij} \ge \tau_j`; of several such factors the
    one with the highest :math:`\mu` counts (of equal ones the first). It is background where it is anomalous for none
    and :math:`\max_j \mu_{ij} < \tau_{bg}`, and of no class between.

    Parameters
    ----------
    memberships : (n, k) array
        Fuzzy scores, 0 to 1; a sample that lacks one (NaN) is of no class.
    thresholds : float or (k,) array
        One for all factors, or one each.
    background : float
        Limit of the background.
    names : list of str, optional
        Of the factors; F1, F2 and so on if None.

    Returns
    -------
    SampleLabels

    Raises
    ------
    DataError
        For scores or thresholds that are not between 0 and 1, or as many thresholds as there are not factors.

    Notes
    -----
    Notices: ``missing``, ``empty_class``, ``background_above`` (the limit of the background is above a threshold).
    """
    scores = np.asarray(memberships, float)
    if scores.ndim != 2 or not scores.shape[1]:
        raise DataError(tr("Labels by factors need the fuzzy score of one factor at least: choose the scores."))
    names = [f"F{number}" for number in range(1, scores.shape[1] + 1)] if names is None else list(names)
    limits = _limits(thresholds, names)
    _check_unit(tr("A fuzzy score"), scores[~np.isnan(scores)])
    _check_unit(tr("The limit of the background"), np.array([background], float))

    complete = ~np.isnan(scores).any(axis=1)
    above = (scores >= limits) & complete[:, None]
    anomalous = above.any(axis=1)
    codes = np.full(len(scores), -1)
    codes[anomalous] = np.where(above, scores, -np.inf)[anomalous].argmax(axis=1)
    codes[complete & ~anomalous & (scores.max(axis=1) < background)] = len(names)
    classes = [*names, BACKGROUND]
    labels = np.array([*classes, UNLABELLED])[codes]

    notices = []
    if not complete.all():
        notices.append(
            Notice(
                "missing", tr("{complete} samples lack a score and are of no class.").format(complete=(~complete).sum())
            )
        )
    below = [name for name, limit in zip(names, limits) if limit < background]
    if below:
        notices.append(
            Notice(
                "background_above",
                tr(
                    "The threshold of {below} lies below the limit of the background ({background:g}): samples "
                    "between are anomalous."
                ).format(below=", ".join(below), background=background),
            )
        )
    return SampleLabels(labels, classes, notices + _empty(labels, classes), above.sum(axis=1) > 1, limits)


def threshold_labels(values, rule="tukey", value=None, percentile=PERCENTILE, name="the field"):
    """
    Label samples as anomaly or background by one field.

    Parameters
    ----------
    values : (n,) array
        Any number that is high where the ground is anomalous; a sample without one (NaN) is of no class.
    rule : {"value", "tukey", "percentile", "concentration-area"}
        How the threshold is found: `value` states it, the others as in `core.score_thresholds.find_threshold`.
    value, percentile : float
    name : str
        What the values are, for messages.

    Returns
    -------
    SampleLabels
        A sample at the threshold is an anomaly.

    Raises
    ------
    DataError
        As `find_threshold`, for a threshold that is not stated, or that leaves one class only.
    """
    values = np.asarray(values, float).ravel()
    if rule != "value":
        value = find_threshold(values, rule, percentile, name)
    if value is None or not np.isfinite(value):
        raise DataError(tr("State the threshold of {name}, or let it be found.").format(name=name))
    known = ~np.isnan(values)
    classes = [ANOMALY, BACKGROUND]
    labels = np.array([*classes, UNLABELLED])[np.where(known, np.where(values >= value, 0, 1), -1)]
    notices = []
    if not known.all():
        notices.append(
            Notice(
                "missing",
                tr("{known} samples lack a value of {name} and are of no class.").format(
                    known=(~known).sum(), name=name
                ),
            )
        )
    for one, where in ((ANOMALY, tr("reaches")), (BACKGROUND, tr("is below"))):
        if not (labels == one).any():
            raise DataError(
                tr("No sample {where} the threshold of {name}, {value:g}: choose another threshold.").format(
                    where=where, name=name, value=value
                )
            )
    return SampleLabels(labels, classes, notices, thresholds=np.array([value], float))


def occurrence_labels(coordinates, occurrences, types=None, radius=None, background_distance=None):
    """
    Label samples by the nearest known occurrence.

    A sample within `radius` of an occurrence is of its deposit type, one at `background_distance` or farther from
    every occurrence is background, and one between is of no class.

    Parameters
    ----------
    coordinates : (n, 2) array
        Easting and northing of the samples, metres; a sample without position (NaN) is of no class.
    occurrences : (m, 2) array
        The same of the occurrences.
    types : sequence of str, length m, optional
        Deposit type of each; all are "mineralised" if None, and those without a type.
    radius, background_distance : float, optional
        Metres; two median spacings of the samples, and two radii.

    Returns
    -------
    SampleLabels

    Raises
    ------
    DataError
        If no sample is within reach of an occurrence, or the distances contradict each other.

    Notes
    -----
    Notices: ``unreached`` (occurrences far from every sample), ``missing``, ``empty_class``.
    """
    coordinates = np.asarray(coordinates, float).reshape(-1, 2)
    occurrences = np.asarray(occurrences, float).reshape(-1, 2)
    radius = REACH * median_spacing(coordinates) if radius is None else radius
    kinds = _types(types, len(occurrences))
    distance, owner = nearest(coordinates, occurrences)
    reach = nearest(occurrences, coordinates)[0]
    unreached = reach > radius * (1 + _ROUNDING)
    if unreached.all():
        raise DataError(
            tr(
                "None of the {n_occurrences} occurrences lies within {radius:.0f} m of a sample: check their "
                "reference system, or raise the radius."
            ).format(n_occurrences=len(occurrences), radius=radius)
        )
    far = FAR * radius if background_distance is None else background_distance
    found = distance_labels(distance, kinds[owner], radius, far, sorted(set(kinds.tolist())))
    lost = int(unreached.sum())
    if lost:
        text = tr(
            "{lost} of {n_occurrences} occurrences lie farther than {radius:.0f} m from every sample. They label none."
        ).format(lost=lost, n_occurrences=len(occurrences), radius=radius)
        found.notices.insert(0, Notice("unreached", text))
    return found


def distance_labels(distance, types, radius, background_distance, classes=None):
    """
    Label samples by their distance to what is known, such as outlines of mineralised ground.

    Parameters
    ----------
    distance : (n,) array
        Metres to the nearest, 0 inside; NaN or infinite where it is not known.
    types : sequence of str, length n
        Class of the nearest.
    radius, background_distance : float
        Up to the first a sample is of that class, from the second on it is background, metres. Where the class of
        the nearest may itself be the background, only such samples are.
    classes : list of str, optional
        All classes but the background; those of `types` if None.

    Returns
    -------
    SampleLabels

    Raises
    ------
    DataError
        If the background begins within the radius.
    """
    distance = np.asarray(distance, float)
    kinds = _types(types, len(distance))
    if not radius >= 0 or not background_distance >= radius:
        raise DataError(
            tr(
                "The background begins {background_distance:g} m from what is known, within its radius of "
                "{radius:g} m: raise the distance of the background, or lower the radius."
            ).format(background_distance=background_distance, radius=radius)
        )
    classes = class_order(kinds if classes is None else _types(classes, len(classes)))
    stated = BACKGROUND in classes
    classes = [name for name in classes if name != BACKGROUND] + [BACKGROUND]
    known = np.isfinite(distance)
    # on a regular grid neighbours lie just at the distance, and positions that were transformed a rounding beside it
    near = known & (distance <= radius * (1 + _ROUNDING))
    codes = np.full(len(distance), -1)
    codes[near] = class_codes(kinds[near], classes)
    if not stated:
        codes[known & ~near & (distance >= background_distance * (1 - _ROUNDING))] = len(classes) - 1
    labels = np.array([*classes, UNLABELLED])[codes]
    notices = []
    if not known.all():
        notices.append(
            Notice("missing", tr("{known} samples have no position and are of no class.").format(known=(~known).sum()))
        )
    return SampleLabels(labels, classes, notices + _empty(labels, classes))


def select_balanced(labels, how="one_to_one", seed=42):
    """
    Choose the samples to learn from, so that no class drowns the others.

    Parameters
    ----------
    labels : (n,) array of str
        Class of each sample, empty for none.
    how : {"one_to_one", "equal_per_class", "all"}
        As many of the background, drawn at random, as there are samples of all other classes; as many of each class
        as the rarest has; all that have a class.
    seed : int
        Of the draw.

    Returns
    -------
    used : (n,) array of bool
        Samples without a class are never used.

    Raises
    ------
    DataError
        For an unknown choice, or no sample of any class but the background.
    """
    check_choice(tr("selection"), how, SELECTIONS)
    labels = np.asarray(labels).astype(str)
    rng = np.random.default_rng(seed)
    counts = {name: int((labels == name).sum()) for name in class_order(labels[labels != UNLABELLED])}
    anomalous = sum(counts.values()) - counts.get(BACKGROUND, 0)
    if not anomalous:
        raise DataError(tr("No sample is of any class but the background: there is nothing to balance it with."))
    rarest = min(counts.values())
    used = np.zeros(len(labels), bool)
    for name, count in counts.items():
        wanted = {"equal_per_class": rarest, "one_to_one": anomalous if name == BACKGROUND else count}.get(how, count)
        rows = np.flatnonzero(labels == name)
        used[rows if wanted >= count else rng.choice(rows, wanted, replace=False)] = True
    return used


def _limits(thresholds, names):
    """Return the threshold of each factor."""
    limits = np.atleast_1d(np.asarray(thresholds, float))
    if limits.shape not in ((1,), (len(names),)):
        raise DataError(
            tr("There are {size} thresholds for {n_names} factors ({names}): give one for all, or one each.").format(
                size=limits.size, n_names=len(names), names=", ".join(names)
            )
        )
    _check_unit(tr("A threshold"), limits)
    return np.broadcast_to(limits, (len(names),)).copy()


def _check_unit(what, values):
    outside = ~((values >= 0) & (values <= 1))
    if outside.any():
        raise DataError(
            tr(
                "{what} is {values:g}, and fuzzy scores are numbers from 0 to 1: choose fields such as F1_fuzzy, "
                "and limits between 0 and 1."
            ).format(what=what, values=values[outside][0])
        )


def _types(types, n):
    """Return the class of each occurrence or outline as text."""
    given = [None] * n if types is None else list(types)
    if len(given) != n:
        raise DataError(
            tr("There are {n} occurrences and {n_types} types: give every one its type, or none.").format(
                n=n, n_types=len(given)
            )
        )
    # a field of whole numbers may be stored as decimals
    given = [int(kind) if isinstance(kind, float) and kind.is_integer() else kind for kind in given]
    texts = ["" if kind is None or kind != kind else str(kind).strip() for kind in given]
    return np.array([BACKGROUND if text.lower() == BACKGROUND else text or MINERALISED for text in texts], object)


def _empty(labels, classes):
    """Return a notice of the classes without samples."""
    empty = [name for name in classes if not (labels == name).any()]
    return (
        [Notice("empty_class", tr("No sample is of the class {empty}.").format(empty=", ".join(empty)))]
        if empty
        else []
    )
