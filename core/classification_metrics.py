"""
How good a classifier is: its scores with their intervals, beside what needs no classifier.

The parts are in `core.confusion` (from the counts), `core.roc_auc` and `core.calibration` (from the probabilities).
"""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from .blas import matmul
from .calibration import CalibrationBins, brier_score, confidence_bins, log_loss
from .confusion import AVERAGED, agreement, averages, class_scores, confusion_matrix, matrix_notices
from .errors import DataError
from .estimator import Notice, silent
from .language import tr
from .roc_auc import (
    ResampledAuc,
    auc_hand_till,
    band,
    delong_interval,
    roc_curve,
    stratified_resamples,
)

UNKNOWN = "unknown"
"""Name of the last column of a confusion matrix, for predictions that are none of the classes."""

_TOLERANCE = 1e-3  # by which the probabilities of a sample may miss 1
_MEANS = ("macro", "weighted", "micro")


@dataclass(frozen=True)
class ClassificationScores:
    """
    How well a classifier does on samples of known class; shares from 0 to 1, intervals 95 %.

    Attributes
    ----------
    classes : list of str, length C
    matrix : (C, C) or (C, C + 1) array of int
        Rows true, columns predicted; the last column of C + 1 holds predictions that are none of the classes.
    per_class : dict of (C,) arrays
        Those of `core.confusion.class_scores`, and ``auc`` one-vs-rest with ``auc_low``, ``auc_high`` (DeLong).
    overall : dict of float
        Those of `core.confusion.agreement`; ``macro_…`` and ``weighted_…`` precision, recall, specificity, f1, auc
        and auc_hard; ``balanced_accuracy`` (macro recall); ``hand_till_auc``, ``log_loss``, ``brier``, ``ece``.
        ``balanced_accuracy``, ``macro_f1``, ``macro_auc`` and ``weighted_auc`` have ``…_low`` and ``…_high`` by
        stratified bootstrap.
    roc : dict
        `core.roc_auc.RocCurve` by class, of the classes that have one.
    calibration : CalibrationBins or None
        Of the most probable classes.
    notices : list of Notice
        Those of `core.confusion.matrix_notices`, and ``certain_auc``.
    """

    classes: list
    matrix: np.ndarray
    per_class: dict
    overall: dict
    roc: dict
    calibration: Optional[CalibrationBins]
    notices: list

    @property
    def columns(self):
        """Names of the columns of the confusion matrix."""
        return [*self.classes, UNKNOWN][: self.matrix.shape[1]]

    @property
    def sentence(self):
        """The accuracy beside what needs no classifier."""
        found = self.overall
        return tr(
            "Accuracy {accuracy:.3f} ({right} of {n} samples; 95 % interval {accuracy_low:.3f} to "
            "{accuracy_high:.3f}), balanced accuracy {balanced_accuracy:.3f}; always naming the most frequent "
            "class reaches {majority_rate:.3f}, the same predictions dealt out at random {chance_agreement:.3f}."
        ).format(
            accuracy=found["accuracy"],
            right=found["right"],
            n=found["n"],
            accuracy_low=found["accuracy_low"],
            accuracy_high=found["accuracy_high"],
            balanced_accuracy=found["balanced_accuracy"],
            majority_rate=found["majority_rate"],
            chance_agreement=found["chance_agreement"],
        )

    def table(self):
        """Return a dict of columns, lists with a row for each class and for the macro, weighted and micro average."""
        table = {"class": [*self.classes, *(f"{kind} average" for kind in _MEANS)]}
        for name, values in self.per_class.items():
            means = [self.overall.get(f"{kind}_{name}", np.nan) for kind in _MEANS]
            table[name] = [*values.tolist(), *([int(values.sum())] * 3 if name in ("n", "predicted") else means)]
        table["auc_band"] = [band(value) for value in table["auc"]]
        return table

    def as_dict(self):
        """Return everything but the ROC curves in the types of JSON, None where a score is undefined."""
        return _plain(
            {
                "classes": self.classes,
                "confusion_matrix": {"rows": "true", "columns": self.columns, "counts": self.matrix},
                "per_class": self.per_class,
                "overall": self.overall,
                "calibration": self.calibration and self.calibration._asdict(),
                "notices": [notice._asdict() for notice in self.notices],
            }
        )


def classification_scores(
    true, probabilities, classes, predicted=None, bootstrap=1000, seed=42, zero_division=np.nan, progress=silent
):
    """
    Judge a classifier by samples of known class.

    Parameters
    ----------
    true : (n,) array
        Class of each sample, by name or as a number from 0.
    probabilities : (n, C) array or None
        Of each class; None for predictions that have none.
    classes : list of str, length C
    predicted : (n,) array, optional
        The class each sample was given, by name or number; the most probable one if None. What is no class is an error.
    bootstrap : int
        Bootstrap samples for the intervals of means over classes; 0 for none.
    seed : int
        Of the bootstrap.
    zero_division : float
        The precision of a class that was never predicted; NaN leaves it out of the means.
    progress : callable
        See `core.estimator.silent`.

    Returns
    -------
    ClassificationScores

    Raises
    ------
    DataError
        If a true class is unknown, a sample has no prediction, or its probabilities are none or do not sum to 1.
    """
    classes = [str(name) for name in classes]
    true = _numbers(true, classes)
    if probabilities is not None:
        probabilities = _checked(probabilities, len(true), len(classes))
    elif predicted is None:
        raise DataError(tr("A classifier is judged by its predictions or by its probabilities: neither is given."))
    predicted = probabilities.argmax(axis=1) if predicted is None else _numbers(predicted, classes)
    matrix = confusion_matrix(true, predicted, len(classes))
    scores = matrix_scores(matrix, classes, zero_division, true, probabilities)
    if bootstrap:
        scores.overall.update(_intervals(true, predicted, probabilities, scores, bootstrap, seed, progress))
    return scores


def matrix_scores(matrix, classes, zero_division=np.nan, true=None, probabilities=None):
    """
    Return the scores that follow from a confusion matrix, and from probabilities where there are any.

    Parameters
    ----------
    matrix : (C, C) or (C, C + 1) array of int
        Rows true, columns predicted; see `core.confusion.confusion_matrix` and `core.confusion.from_table`.
    classes, zero_division
        As in `classification_scores`.
    true : (n,) array of int, optional
        Number of each sample's class; needed with probabilities.
    probabilities : (n, C) array, optional

    Returns
    -------
    ClassificationScores

    Raises
    ------
    DataError
        If there is no sample.
    """
    matrix, classes = np.asarray(matrix, int), [str(name) for name in classes]
    if not matrix.sum():
        raise DataError(tr("There is no sample to judge the classifier by: choose another split."))
    per_class, notices = class_scores(matrix, zero_division), matrix_notices(matrix, classes, zero_division)
    overall, roc, calibration = agreement(matrix), {}, None
    areas = np.full((3, len(classes)), np.nan)
    overall.update(dict.fromkeys(("hand_till_auc", "log_loss", "brier", "ece"), np.nan))
    if probabilities is not None:
        calibration = confidence_bins(true, probabilities)
        overall["hand_till_auc"] = auc_hand_till(true, probabilities)
        overall["log_loss"], overall["brier"] = log_loss(true, probabilities), brier_score(true, probabilities)
        overall["ece"] = calibration.error
        areas = np.transpose([delong_interval(true == c, column)[:3] for c, column in enumerate(probabilities.T)])
        defined = np.flatnonzero(~np.isnan(areas[0]))
        roc = {classes[c]: roc_curve(true == c, probabilities[:, c]) for c in defined}
    per_class.update(zip(("auc", "auc_low", "auc_high"), areas))
    certain = [name for name, area in zip(classes, areas[0]) if area in (0, 1)]
    if certain:
        text = tr(
            "The AUC of {certain} is as far as it can be, and its interval has no width: read it with the number of "
            "samples."
        ).format(certain=", ".join(certain))
        notices.append(Notice("certain_auc", text))
    overall.update(averages(per_class, AVERAGED))
    overall["balanced_accuracy"] = overall["macro_recall"]
    return ClassificationScores(classes, matrix, per_class, overall, roc, calibration, notices)


def _intervals(true, predicted, probabilities, scores, times, seed, progress):
    """Return the 95 % intervals of means over classes, resampling the samples of each class."""
    present = np.flatnonzero(scores.per_class["n"])
    n_classes, wide = scores.matrix.shape
    given = np.where((predicted < 0) | (predicted >= n_classes), wide - 1, predicted)
    cells = np.zeros((len(true), n_classes * wide))
    cells[np.arange(len(true)), true * wide + given] = 1
    areas = [ResampledAuc(true == c, probabilities[:, c]) for c in present if scores.classes[c] in scores.roc]
    weights = scores.per_class["n"][present] / len(true)
    found = {"balanced_accuracy": [], "macro_f1": [], "macro_auc": [], "weighted_auc": []}
    for counts in stratified_resamples(true, times, seed, progress):
        drawn = matmul(counts.astype(float), cells, np.empty((len(counts), n_classes * wide)))
        drawn = drawn.reshape(-1, n_classes, wide)
        hits, n, called = drawn[:, present, present], drawn[:, present].sum(axis=2), drawn.sum(axis=1)[:, present]
        found["balanced_accuracy"].append((hits / n).mean(axis=1))
        found["macro_f1"].append((2 * hits / (n + called)).mean(axis=1))
        if areas:
            each = np.column_stack([area(counts) for area in areas])
            found["macro_auc"].append(each.mean(axis=1))
            found["weighted_auc"].append((each * weights).sum(axis=1))
    bounds = {}
    for name, parts in found.items():
        low, high = np.quantile(np.concatenate(parts), (0.025, 0.975)) if parts else (np.nan, np.nan)
        bounds[f"{name}_low"], bounds[f"{name}_high"] = float(low), float(high)
    return bounds


def _numbers(labels, classes):
    """Return the (n,) number of each label's class, given by name or number; -1 for what is none."""
    labels = np.asarray(labels).reshape(-1)
    if labels.dtype.kind in "iu":
        return labels.astype(int)
    place = {name: number for number, name in enumerate(classes)}
    return np.array([place.get(str(label), -1) for label in labels], int)


def _checked(probabilities, n, n_classes):
    """Return the (n, C) probabilities, as they are: dividing by their sums would part equal ones. Or refuse them."""
    probabilities = np.asarray(probabilities, float)
    if probabilities.shape != (n, n_classes):
        raise DataError(
            tr(
                "There are probabilities of shape {shape} for {n} samples and {n_classes} classes: give every "
                "sample one a class."
            ).format(shape=probabilities.shape, n=n, n_classes=n_classes)
        )
    sums = probabilities.sum(axis=1)
    wrong = ~(np.abs(sums - 1) <= _TOLERANCE) | (probabilities < -_TOLERANCE).any(axis=1)
    if wrong.any():
        row = int(wrong.argmax())
        raise DataError(
            tr(
                "The probabilities of sample number {row} ({wrong} such samples) are missing, below zero or sum to "
                "{sums:g} and not to 1: give the classifier's probabilities, not its scores."
            ).format(row=row + 1, wrong=int(wrong.sum()), sums=sums[row])
        )
    return probabilities


def _plain(value):
    """Return `value` in the types of JSON."""
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [_plain(item) for item in value]
    if isinstance(value, (float, np.floating)):
        return float(value) if np.isfinite(value) else None
    return int(value) if isinstance(value, np.integer) else value
