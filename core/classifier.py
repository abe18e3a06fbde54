"""What networks and support-vector machines share: features and classes by name, checks, and the arrays they learn."""

import math
from typing import NamedTuple, Optional

import numpy as np

from .errors import DataError
from .estimator import Estimator, silent
from .language import tr

BACKGROUND = "background"
"""Name of the class without anomaly; it stands last among the classes."""


class Labelled(NamedTuple):
    """What a classifier learns from or is watched with."""

    values: np.ndarray
    """(n, F) features."""
    codes: np.ndarray
    """(n,) number of the class of each."""
    coordinates: Optional[np.ndarray] = None
    """(n, 2) positions, metres, where they are known."""


class Classifier(Estimator):
    """
    Base of the classifiers; subclasses give ``_train(training, validation, progress)``, which gets `Labelled` arrays
    and sets fitted attributes, and ``_probabilities(values)``.

    Attributes
    ----------
    names_ : list of str, length F
        Features, in order; new samples are matched by name.
    classes_ : list of str, length C
        Classes, in order; the background last.
    counts_ : (C,) array of int
        Training samples of each class.
    history_ : dict
        Lists of numbers, one an epoch or generation, for learning curves.
    """

    essential = ("names_", "classes_", "counts_")

    sees_features = True
    """Whether it classes a sample by the sample's own features; what kriges does not."""

    gives_probabilities = True
    """Whether `probabilities` says something; what only names classes overrides `predict`."""

    def fit(self, samples, labels, classes=None, validation=None, progress=silent):
        """
        Train the classifier.

        Parameters
        ----------
        samples : Samples
            Complete rows only.
        labels : sequence of str, length n
            Class of each sample.
        classes : list of str, optional
            All classes in order; those of the labels by name, background last, if None.
        validation : (Samples, sequence of str), optional
            Samples that are watched and not learnt from.

        Raises
        ------
        DataError
            For missing or infinite values, fewer than two classes, or a class without training samples.
        """
        self.warnings_ = []
        samples.check(minimum=2)
        classes = class_order(labels) if classes is None else list(classes)
        if len(classes) < 2:
            raise DataError(
                tr("All samples are of one class ({classes}): a classifier needs two at least.").format(
                    classes=classes[0] if classes else tr("none")
                )
            )
        codes = class_codes(labels, classes)
        if len(codes) != len(samples):
            raise DataError(
                tr("There are {n_samples} samples and {n_codes} labels: give every sample one.").format(
                    n_samples=len(samples), n_codes=len(codes)
                )
            )
        counts = np.bincount(codes, minlength=len(classes))
        if not counts.all():
            raise DataError(
                tr(
                    "Class {classes} has no training sample: leave it out, merge it with another, or split the "
                    "samples otherwise."
                ).format(classes=classes[int(counts.argmin())])
            )
        constant = [name for name, spread in zip(samples.names, np.ptp(samples.values, axis=0)) if spread == 0]
        if len(constant) == len(samples.names):
            raise DataError(tr("None of the features varies among the training samples: choose others."))
        if constant:
            self._note(
                "constant",
                tr("{constant} does not vary among the training samples and tells nothing.").format(
                    constant=", ".join(constant)
                ),
            )
        self.names_, self.classes_, self.counts_ = samples.names, classes, counts
        self.history_ = {}
        watched = None
        if validation is not None and len(validation[0]):
            watched = Labelled(validation[0].select(self.names_).values, class_codes(validation[1], classes))
        self._train(Labelled(samples.values, codes, samples.coordinates), watched, progress)
        return self

    def probabilities(self, samples):
        """
        Return the (m, C) probability of each class; every row sums to 1.

        Parameters
        ----------
        samples : Samples
            With the features the classifier learnt from, in any order.

        Raises
        ------
        DataError
            If it is not fitted, a feature is absent, or a value is missing.
        """
        return self._probabilities(self._checked(samples))

    def predict(self, samples):
        """Return the (m,) number of the most probable class of each sample."""
        return self.probabilities(samples).argmax(axis=1)

    def _checked(self, samples):
        """Return the (m, F) features the classifier learnt from, or raise `DataError`."""
        self.check_fitted()
        absent = [name for name in self.names_ if name not in samples.names]
        if absent:
            raise DataError(
                tr("The model learnt from {absent}, which the samples lack: they have {names}.").format(
                    absent=", ".join(absent), names=", ".join(samples.names)
                )
            )
        chosen = samples.select(self.names_)
        chosen.check()
        return chosen.values


def class_order(labels):
    """Return the classes of `labels`, by name and the background last."""
    return sorted({str(label) for label in labels}, key=lambda name: (name == BACKGROUND, natural(name)))


def natural(name):
    """Return what sorts names with their numbers as numbers: F2 before F10."""
    digits = "".join(letter if letter.isdigit() else " " for letter in name).split()
    return "".join(letter for letter in name if not letter.isdigit()), [int(part) for part in digits], name


def class_codes(labels, classes):
    """
    Return the (n,) number of each label's class.

    Raises
    ------
    DataError
        For a label that is none of the classes.
    """
    place = {name: number for number, name in enumerate(classes)}
    unknown = sorted({str(label) for label in labels} - set(place))
    if unknown:
        raise DataError(
            tr("The class {unknown} is none of {classes}.").format(unknown=unknown[0], classes=", ".join(classes))
        )
    return np.array([place[str(label)] for label in labels], int)


def class_weights(codes, n_classes):
    """Return the (C,) weights n / (C n_c), by which every class counts alike; 0 for a class that is absent."""
    counts = np.bincount(codes, minlength=n_classes)
    return np.where(counts, len(codes) / (n_classes * np.maximum(counts, 1)), 0.0)


def entropy(probabilities):
    """Return the (n,) entropy of probabilities, 0 for a sure class to 1 for all classes alike."""
    p = np.clip(probabilities, 1e-300, None)
    return -(p * np.log(p)).sum(axis=1) / math.log(p.shape[1])
