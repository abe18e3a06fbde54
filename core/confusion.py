"""
Confusion matrices, and the scores that follow from the counts alone.

Rows are the true classes and columns the predicted ones. What is undefined is NaN, never 0, and classes without a true
sample are left out of every mean.

References
----------
Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement 20, 37-46.
Gorodkin, J. (2004). Comparing two K-category assignments by a K-category correlation coefficient. Computational Biology
and Chemistry 28, 367-374.
"""

import numpy as np

from .classification_tests import clopper_pearson_interval
from .errors import DataError, check_choice
from .estimator import Notice
from .language import tr
from .occurrences import wilson_interval

ORIENTATIONS = ("rows_true", "rows_predicted")
"""What the rows of a printed confusion matrix are; MATLAB's plotconfusion has the predicted classes in them."""

AVERAGED = ("precision", "recall", "specificity", "f1", "auc", "auc_hard")
"""The scores of single classes of which means are taken."""


def confusion_matrix(true, predicted, n_classes):
    """
    Count the samples of each class by the class they were given.

    Parameters
    ----------
    true, predicted : (n,) arrays of int
        Numbers of classes; predicted ones that are no class count as errors.
    n_classes : int
        C.

    Returns
    -------
    matrix : (C, C) array of int
        Rows true, columns predicted; (C, C + 1) with a last column where some predictions are no class.

    Raises
    ------
    DataError
        If a true number is no class, or there are not as many predictions as samples.
    """
    true, predicted = np.asarray(true, int).reshape(-1), np.asarray(predicted, int).reshape(-1)
    if len(true) != len(predicted):
        raise DataError(
            tr("There are {n_true} samples and {n_predicted} predictions: give every sample one.").format(
                n_true=len(true), n_predicted=len(predicted)
            )
        )
    if len(true) and not (0 <= true.min() and true.max() < n_classes):
        raise DataError(
            tr("A sample is of none of the {n_classes} classes: leave samples without a class out.").format(
                n_classes=n_classes
            )
        )
    unknown = (predicted < 0) | (predicted >= n_classes)
    wide = n_classes + 1
    counts = np.bincount(true * wide + np.where(unknown, n_classes, predicted), minlength=n_classes * wide)
    return counts.reshape(n_classes, wide)[:, : wide if unknown.any() else n_classes]


def from_table(matrix, orientation="rows_true"):
    """
    Return a printed confusion matrix with the true classes in the rows.

    Parameters
    ----------
    matrix : (C, C) array
        Counts, without margins.
    orientation : str
        One of `ORIENTATIONS`; ``rows_predicted`` for MATLAB's plotconfusion.

    Raises
    ------
    DataError
        If it is not square, or holds anything but counts.
    """
    check_choice(tr("orientation"), orientation, ORIENTATIONS)
    matrix = np.asarray(matrix, float)
    if matrix.ndim != 2 or matrix.shape[0] != matrix.shape[1]:
        raise DataError(tr("A confusion matrix has as many rows as columns: leave the sums and shares beside it out."))
    if not (np.isfinite(matrix).all() and (matrix >= 0).all() and (matrix == np.round(matrix)).all()):
        raise DataError(tr("A confusion matrix holds counts: whole numbers from 0."))
    return (matrix.T if orientation == "rows_predicted" else matrix).astype(int)


def class_scores(matrix, zero_division=np.nan):
    """
    Return the scores of each class against all others.

    Parameters
    ----------
    matrix : (C, C) or (C, C + 1) array of int
        See `confusion_matrix`.
    zero_division : float
        Precision of a class that was never predicted.

    Returns
    -------
    scores : dict of (C,) arrays
        ``n``, ``predicted``; ``precision``, ``recall`` with ``…_low``, ``…_high`` (Wilson, 95 %), ``specificity``,
        ``f1`` and ``auc_hard``, the mean of recall and specificity.
    """
    hits, n, predicted, total = np.diagonal(matrix), matrix.sum(axis=1), _columns(matrix), matrix.sum()
    scores = {"n": n, "predicted": predicted}
    for name, of in (("precision", predicted), ("recall", n)):
        low, high = wilson_interval(hits, np.maximum(of, 1))
        scores[name] = _ratio(hits, of)
        scores[f"{name}_low"], scores[f"{name}_high"] = np.where(of, low, np.nan), np.where(of, high, np.nan)
    scores["precision"] = np.where(predicted, scores["precision"], zero_division)
    scores["specificity"] = _ratio(total - n - predicted + hits, total - n)
    # a class that is there and never predicted is missed altogether: 0, however its precision is read
    scores["f1"] = np.where(n, _ratio(2 * hits, n + predicted), np.nan)
    scores["auc_hard"] = (scores["recall"] + scores["specificity"]) / 2
    return scores


def agreement(matrix):
    """
    Return the shares and coefficients of agreement of a confusion matrix.

    Returns
    -------
    scores : dict of float
        ``n``, ``right``; ``accuracy`` with ``accuracy_low``, ``accuracy_high`` (Wilson) and ``accuracy_exact_low``,
        ``accuracy_exact_high`` (Clopper-Pearson; NaN without scipy); ``micro_precision``, ``micro_recall``,
        ``micro_f1``; ``kappa`` (Cohen), ``mcc`` (Matthews' correlation for many classes); ``majority_rate`` and
        ``chance_agreement``.
    """
    hits, total = int(np.trace(matrix)), int(matrix.sum())
    n, predicted = matrix.sum(axis=1), matrix.sum(axis=0).astype(float)
    named = int(_columns(matrix).sum())
    accuracy, chance = hits / total, float(n @ predicted[: len(n)]) / total**2
    low, high = wilson_interval(hits, total)
    exact_low, exact_high = clopper_pearson_interval(hits, total)
    spread = (total**2 - predicted @ predicted) * (total**2 - float(n @ n))
    return {
        "n": total,
        "right": hits,
        "accuracy": accuracy,
        "accuracy_low": float(low),
        "accuracy_high": float(high),
        "accuracy_exact_low": exact_low,
        "accuracy_exact_high": exact_high,
        "micro_precision": hits / named if named else np.nan,
        "micro_recall": accuracy,
        "micro_f1": 2 * hits / (named + total),
        "kappa": (accuracy - chance) / (1 - chance) if chance < 1 else np.nan,
        # predictions of a single class go with nothing: 0, the limit
        "mcc": total**2 * (accuracy - chance) / np.sqrt(spread) if spread > 0 else 0.0,
        "majority_rate": float(n.max() / total),
        "chance_agreement": chance,
    }


def averages(scores, names):
    """
    Return the means over classes, each over those for which the score is defined.

    Parameters
    ----------
    scores : dict of (C,) arrays
        With ``n``, the true samples; classes without any are left out.
    names : sequence of str
        The scores to average.

    Returns
    -------
    means : dict of float
        ``macro_…``, all classes alike, and ``weighted_…``, by their samples.
    """
    means = {}
    for name in names:
        defined = ~np.isnan(scores[name]) & (scores["n"] > 0)
        values, weights = scores[name][defined], scores["n"][defined]
        means[f"macro_{name}"] = float(values.mean()) if len(values) else np.nan
        means[f"weighted_{name}"] = float(np.average(values, weights=weights)) if len(values) else np.nan
    return means


def matrix_notices(matrix, classes, zero_division=np.nan):
    """Return what the user should know of a confusion matrix, `Notice` of codes absent, undefined, one_class, …"""
    n, predicted = matrix.sum(axis=1), _columns(matrix)
    notices = []
    absent = [name for name, count in zip(classes, n) if not count]
    if absent:
        text = tr(
            "No test sample is of class {absent}: its recall, F1 and AUC are undefined, and the means are over the "
            "other classes."
        ).format(absent=", ".join(absent))
        notices.append(Notice("absent", text))
    never = [name for name, true, count in zip(classes, n, predicted) if true and not count]
    if never:
        way = (
            tr("left out of the mean")
            if np.isnan(zero_division)
            else tr("counted as {zero_division:g}").format(zero_division=zero_division)
        )
        text = tr(
            "No test sample was given the class {never}: its precision is undefined and {way}; its recall and F1 are 0."
        ).format(never=", ".join(never), way=way)
        notices.append(Notice("undefined", text))
    if len(absent) == len(classes) - 1:
        text = tr(
            "All test samples are of one class, which leaves specificity, AUC and kappa undefined: test on all classes."
        )
        notices.append(Notice("one_class", text))
    unknown = int(matrix[:, len(classes) :].sum())
    if unknown:
        text = tr("{unknown} predictions are none of the classes {classes}: they count as errors.").format(
            unknown=unknown, classes=", ".join(classes)
        )
        notices.append(Notice("unknown_predictions", text))
    return notices


def _columns(matrix):
    """Return the (C,) samples that were given each class."""
    return matrix[:, : len(matrix)].sum(axis=0)


def _ratio(part, whole):
    """Return the shares, NaN of nothing."""
    return np.where(whole > 0, part / np.maximum(whole, 1), np.nan)
