"""
What a classifier scores when there is nothing to find: labels made from the very features it learns from.

Where samples are labelled by thresholds of their factor scores and a classifier then learns the labels from the same
scores, it only has to find the thresholds again. Scores that are shuffled among the samples, each factor by itself,
keep their distributions and lose all geology, and yet they are classed nearly as well. What a classifier reaches with
them is what its accuracy has to be read against.
"""

from typing import NamedTuple

import numpy as np

from .classifier import class_order
from .errors import DataError
from .estimator import saying, share, silent
from .language import tr
from .sample_labels import UNLABELLED, select_balanced
from .sample_splits import sizes
from .samples import Samples


class CircularityNull(NamedTuple):
    """How well shuffled scores are classed, one number a repeat."""

    accuracies: np.ndarray
    """(r,) share of the test samples that were classed right, 0 to 1."""
    majority_rates: np.ndarray
    """(r,) share of the most frequent class among the test samples."""

    def sentence(self, accuracy=None):
        """Return what it means, beside the `accuracy` (0 to 1) that the scores themselves had in such a test."""
        low, high = (f"{100 * value:.0f}" for value in (self.accuracies.min(), self.accuracies.max()))
        reached = f"{low} %" if low == high else tr("{low} to {high} %").format(low=low, high=high)
        text = tr(
            "Scores shuffled among the samples, without any geology left, were labelled in the same way and "
            "classed right in {reached} of their test samples (always the most frequent class: "
            "{percent_majority_rates:.0f} %). "
        ).format(reached=reached, percent_majority_rates=100 * self.majority_rates.mean())
        if accuracy is not None:
            text += tr("The scores themselves reached {percent_accuracy:.0f} %. ").format(
                percent_accuracy=100 * accuracy
            )
        return text + tr("Accuracy against labels made from the same scores is self-consistency, not skill.")


def circularity_null(memberships, label, make, select=select_balanced, repeats=5, seed=42, progress=silent):
    """
    Train and test a classifier on shuffled scores.

    Every repeat shuffles each column by itself, labels the rows anew, selects, parts the selected rows by lot into
    75 % training, 10 % validation and 15 % test samples, and scores the classifier on the last.

    Parameters
    ----------
    memberships : (n, k) array
        The features, from which the labels are made too.
    label : callable
        Takes such an array and returns the (n,) class of each row, empty text for none.
    make : callable
        Takes a seed and returns a `Classifier` that is not fitted.
    select : callable
        Takes labels and ``seed``, and returns the (n,) mask of the rows that are used.
    repeats : int
    seed : int

    Returns
    -------
    CircularityNull

    Raises
    ------
    DataError
        If the labels of shuffled scores leave too few samples, or what the classifier refuses.
    """
    memberships = np.asarray(memberships, float)
    names = [f"F{number}" for number in range(1, memberships.shape[1] + 1)]
    found = []
    for repeat in range(repeats):
        rng = np.random.default_rng([seed, repeat])
        step = share(progress, repeat / repeats, (repeat + 1) / repeats)
        step = saying(step, tr("Shuffled scores {repeat} of {repeats}").format(repeat=repeat + 1, repeats=repeats))
        shuffled = Samples(names, np.column_stack([rng.permutation(column) for column in memberships.T]))
        labels = np.asarray(label(shuffled.values)).astype(str)
        used = np.flatnonzero(select(labels, seed=seed + repeat) & (labels != UNLABELLED))
        found.append(_score(make(seed + repeat), shuffled, labels, rng.permutation(used), step))
    progress(1.0)
    return CircularityNull(*np.array(found).T)


def _score(classifier, samples, labels, rows, progress):
    """Return the accuracy on the last rows of a classifier trained on the first, and the share of their main class."""
    trained, watched, tested = sizes(len(rows))
    training, validation, testing = np.split(rows, [trained, trained + watched])
    if not tested or len(np.unique(labels[training])) < 2:
        raise DataError(
            tr(
                "The labels of shuffled scores leave {n_rows} samples, too few to train and test with: choose "
                "lower thresholds."
            ).format(n_rows=len(rows))
        )
    classes = class_order(labels[training])
    # a class that the lot left out of training can be neither learnt nor watched; tested, it counts as an error
    validation = validation[np.isin(labels[validation], classes)]
    watch = (samples.rows(validation), labels[validation]) if len(validation) else None
    classifier.fit(samples.rows(training), labels[training], classes, watch, progress)
    said = np.array(classes)[classifier.predict(samples.rows(testing))]
    most = np.unique(labels[testing], return_counts=True)[1].max()
    return np.mean(said == labels[testing]), most / len(testing)
