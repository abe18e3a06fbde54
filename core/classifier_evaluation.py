"""
A classifier tested on samples that it has not learnt from: by lot, as papers do, and on ground it has not seen.

Neighbouring samples resemble each other. A test by lot tells how well a classifier fills gaps between samples; a test
on whole blocks or zones tells what it knows of ground without samples, which is what it is wanted for.
"""

from dataclasses import dataclass, field
from typing import Any, NamedTuple, Optional

import numpy as np

from .classification_baselines import baseline_classifiers, permuted
from .classification_metrics import classification_scores
from .classification_tests import compare_predictions
from .classifier import class_codes
from .errors import DataError
from .estimator import Notice, saying, share, silent
from .language import tr
from .sample_splits import split_samples
from .unseen_ground import Told, by_folds, unseen_ground

LEVEL = 0.05
"""Chance below which two classifiers count as different."""

_SAME = 0.05  # balanced accuracies that differ by less are called alike

NAMES = {
    "random": "Test by lot",
    "stratified": "Test by lot within classes",
    "spatial_block": "Test on one part of the blocks",
    "zone": "Test on another zone",
    "blocks": "Each block tested by the others",
    "zones": "Each zone tested by the others",
    "buffered": "Each sample tested by those beyond the buffer",
    "nndm": "Each sample tested at distances as on the map",
}
"""What every scheme is called in reports."""


class Tested(NamedTuple):
    """What a classifier says of samples that it has not learnt from."""

    rows: np.ndarray
    """(m,) row of each sample, ascending."""
    true: np.ndarray
    """(m,) number of its class."""
    predicted: np.ndarray
    """(m,) number of the class it was given, -1 for none."""
    probabilities: Optional[np.ndarray]
    """(m, C) probability of each class, where there are any."""
    training: int
    """Samples learnt from, mean of the folds."""

    def scores(self, classes, seed=42, bootstrap=1000, progress=silent):
        """Return the `classification_scores`."""
        return classification_scores(
            self.true, self.probabilities, classes, self.predicted, bootstrap, seed, progress=progress
        )


@dataclass
class Scheme:
    """One way of testing, and what came of it."""

    key: str
    """Of `NAMES`."""
    tested: Tested
    scores: Any
    """ClassificationScores of the classifier."""
    baselines: dict = field(default_factory=dict)
    """ClassificationScores by name of what the classifier has to beat."""
    rivals: dict = field(default_factory=dict)
    """What each of them said, `Tested`."""

    @property
    def name(self):
        """What it is called in reports."""
        return NAMES[self.key]


def split_test(make, samples, labels, classes, split, seed=42, progress=silent):
    """
    Train a classifier on a split's training samples and test it on the others.

    Parameters
    ----------
    make : callable
        Takes a seed and returns a `Classifier` that is not fitted.
    samples : Samples, n rows
    labels : (n,) array of str
        Class of each, empty for none.
    classes : list of str
        All classes in order.
    split : SampleSplit

    Returns
    -------
    classifier : Classifier
    tested : Tested
    """
    labels = np.asarray(labels)
    classifier, validation = make(seed), None
    if len(split.validation):
        validation = samples.rows(split.validation), labels[split.validation]
    classifier.fit(samples.rows(split.training), labels[split.training], classes, validation, share(progress, 0, 0.95))
    return classifier, _say(classifier, samples, labels, classes, split.testing, len(split.training))


def fold_test(make, samples, labels, classes, folds, seed=42, buffer=0.0, progress=silent):
    """
    Test every fold by a classifier trained on the others.

    Parameters
    ----------
    make, samples, labels, classes
        As for `split_test`.
    folds : (n,) array of int
        Fold of each sample, -1 for those that have no part.
    buffer : float
        Samples closer than this to a tested one are not learnt from, metres.

    Returns
    -------
    Tested
    """
    rows = np.flatnonzero(np.asarray(folds) >= 0)
    places = None if samples.coordinates is None else samples.coordinates[rows]
    splits = Told(by_folds(np.asarray(folds)[rows], places, buffer), rows)
    return splits_test(make, samples, labels, classes, splits, None, seed, progress)


def splits_test(make, samples, labels, classes, splits, count=None, seed=42, progress=silent):
    """
    Test the samples of every split by a classifier trained on the split's own training samples.

    Parameters
    ----------
    make, samples, labels, classes
        As for `split_test`.
    splits : iterable of Split
        No sample is tested twice; `core.nndm` makes those that leave one out.
    count : int, optional
        How many there are; their length if None.

    Returns
    -------
    Tested
    """
    labels, said, count = np.asarray(labels), [], len(splits) if count is None else count
    for number, (training, testing, _) in enumerate(splits):
        classifier = make(seed)
        step = share(progress, number / count, (number + 1) / count)
        step = saying(
            step, tr("Test on ground not seen, part {number} of {count}").format(number=number + 1, count=count)
        )
        classifier.fit(samples.rows(training), labels[training], classes, None, step)
        said.append(_say(classifier, samples, labels, classes, testing, len(training)))
    rows = np.concatenate([one.rows for one in said])
    order = np.argsort(rows)
    probabilities = None
    if all(one.probabilities is not None for one in said):
        probabilities = np.concatenate([one.probabilities for one in said])[order]
    true, predicted = (np.concatenate([getattr(one, name) for one in said])[order] for name in ("true", "predicted"))
    return Tested(rows[order], true, predicted, probabilities, round(sum(one.training for one in said) / len(said)))


def _say(classifier, samples, labels, classes, rows, training):
    chosen = samples.rows(rows)
    return Tested(
        rows,
        class_codes(labels[rows], classes),
        np.asarray(classifier.predict(chosen)),
        classifier.probabilities(chosen) if classifier.gives_probabilities else None,
        training,
    )


def _by_chance(scores):
    """Return the balanced accuracy of guesses: one over the classes that were tested."""
    return 1 / max(1, np.count_nonzero(scores.per_class["n"]))


@dataclass
class Evaluation:
    """A classifier, and how it does on samples that it has not learnt from."""

    classifier: Any
    classes: list
    split: Scheme
    """By the split that parts what the classifier learnt from."""
    spatial: Optional[Scheme]
    """On ground that was not seen; None where that cannot be tested."""
    parts: Any
    """The SampleSplit."""
    notices: list
    distances: str = ""
    """How far what was tested on unseen ground lies from what was learnt from, beside the map."""

    @property
    def schemes(self):
        """Those that were tested."""
        return [scheme for scheme in (self.split, self.spatial) if scheme is not None]

    @property
    def sentence(self):
        """What the difference between the two tests means, and whether simpler ones do as well."""
        if self.spatial is None:
            words = [
                tr("Not tested on ground that was not seen: believe the figures only for gaps between the samples.")
            ]
        else:
            near, far = (scheme.scores.overall["balanced_accuracy"] for scheme in self.schemes)
            by_lot = self.split.key in ("random", "stratified")
            apart = tr("neighbours of the tested sample were not learnt from")
            if self.spatial.key in ("blocks", "zones"):
                apart = tr("whole {key} were held out in turn").format(key=self.spatial.key)
            words = [
                (
                    tr("Balanced accuracy is {near:.2f} in the test by lot and {far:.2f} where {apart}.")
                    if by_lot
                    else tr("Balanced accuracy is {near:.2f} on the part held out and {far:.2f} where {apart}.")
                ).format(near=near, far=far, apart=apart)
            ]
            # the interval of means over classes, by bootstrap
            least, unseen = self.split.scores.overall["balanced_accuracy_low"], self.spatial.scores
            if near - far > _SAME and far < least:
                words.append(
                    tr("The difference is what tested samples had in common with neighbours: believe the lower.")
                )
            elif near - far > _SAME:
                words.append(
                    tr(
                        "The {n_rows} samples of the first test are too few to tell whether that is chance: "
                        "believe the lower."
                    ).format(n_rows=len(self.split.tested.rows))
                )
            if unseen.overall["balanced_accuracy_low"] <= _by_chance(unseen):
                words.append(
                    tr("On ground it has not seen it may know nothing: chance reaches {by_chance:.2f}.").format(
                        by_chance=_by_chance(unseen)
                    )
                )
            elif near - far <= _SAME:
                words.append(tr("What it learnt holds on ground it has not seen."))
        return " ".join(words + self._against_baselines())

    def _against_baselines(self):
        """Return in a sentence how it does beside the best baseline, in the test that is to be believed."""
        scheme = self.schemes[-1]
        if not scheme.rivals:
            return []
        name = max(scheme.rivals, key=lambda one: scheme.baselines[one].overall["balanced_accuracy"])
        rival, own = scheme.rivals[name], scheme.tested
        paired = compare_predictions(own.true, own.predicted, rival.predicted)
        ours, theirs = (one.overall["balanced_accuracy"] for one in (scheme.scores, scheme.baselines[name]))
        beside = tr("{name} ({theirs:.2f}; exact McNemar test p = {p:.2g})").format(
            name=tr(name).lower(), theirs=theirs, p=paired.p
        )
        if paired.p > LEVEL:
            return [tr("It is not distinguishable from {beside}.").format(beside=beside)]
        more = paired.b > paired.c
        if (ours > theirs) == more:
            text = tr("It is better than the best baseline, {beside}.")
            if not more:
                text = tr("It is worse than the best baseline, {beside}.")
            return [text.format(beside=beside)]
        # rare classes count much in the one figure and little in the other
        text = tr(
            "It has more samples right than the best baseline, {beside}, and its balanced accuracy is not higher."
        )
        if not more:
            text = tr(
                "It has fewer samples right than the best baseline, {beside}, and its balanced accuracy is not lower."
            )
        return [text.format(beside=beside)]


def evaluate(
    make,
    samples,
    labels,
    classes,
    how="random",
    validation="block",
    zones=None,
    test_zone=None,
    folds=5,
    size=None,
    buffer=0.0,
    seed=42,
    plain=None,
    progress=silent,
):
    """
    Train a classifier and test it by its split and on ground it has not seen, beside its baselines.

    Parameters
    ----------
    make : callable
        Takes a seed and returns a `Classifier` that is not fitted.
    samples : Samples, n rows
        Features; positions for blocks.
    labels : (n,) array of str
        Class of each, empty for none.
    classes : list of str
        All classes in order.
    how : {"random", "stratified", "spatial_block", "zone"}
        The split; see `core.sample_splits.split_samples`.
    validation : {"block", "zone", "buffered", "nndm", "none"}
        How ground that was not seen is made for the test; see `core.unseen_ground`.
    zones, test_zone, size, buffer
        As for `split_samples`.
    folds : int
        Of blocks.
    plain : callable, optional
        Makes what is taught shuffled labels, where a search of settings for these would be a waste; `make` if None.

    Returns
    -------
    Evaluation
    """
    labels = np.asarray(labels).astype(str)
    parts = split_samples(
        labels, how, seed, samples.coordinates, zones, size=size, buffer=buffer, test_zone=test_zone, rare="refuse"
    )
    notices = list(parts.notices)
    classifier, tested = split_test(make, samples, labels, classes, parts, seed, share(progress, 0, 0.3))
    split = Scheme(how, tested, tested.scores(classes, seed))
    _against(
        split,
        make,
        samples,
        labels,
        classes,
        seed,
        notices,
        parts=parts,
        plain=plain,
        progress=share(progress, 0.3, 0.4),
    )
    spatial, distances = None, ""
    if validation != "none":
        try:
            made = unseen_ground(samples, labels, validation, folds, size, buffer, seed, zones)
            # a buffer can leave no sample of a class to learn from
            tested = splits_test(make, samples, labels, classes, made.splits, None, seed, share(progress, 0.4, 0.9))
        except DataError as error:
            notices.append(
                Notice("not_tested", tr("Not tested on ground that was not seen: {error}").format(error=error))
            )
        else:
            notices += [notice for notice in made.notices if notice not in notices]
            distances = made.distances
            spatial = Scheme(made.key, tested, tested.scores(classes, seed))
            _against(
                spatial, make, samples, labels, classes, seed, notices, made.splits, progress=share(progress, 0.9, 1)
            )
    notices += [notice for notice in classifier.warnings_ if notice not in notices]
    for scheme in (split, spatial):
        if scheme is not None:
            notices += [notice for notice in scheme.scores.notices if notice not in notices]
    return Evaluation(classifier, list(classes), split, spatial, parts, notices, distances)


def _against(
    scheme,
    make,
    samples,
    labels,
    classes,
    seed,
    notices,
    splits=None,
    parts=None,
    plain=None,
    progress=silent,
):
    """Test the baselines as the classifier was."""

    def test(maker, taught, number):
        step = share(progress, number / (len(makers) + 1), (number + 1) / (len(makers) + 1))
        step = saying(step, tr("Test of the baselines"))
        if parts is not None:
            return split_test(maker, samples, taught, classes, parts, seed, step)[1]
        return splits_test(maker, samples, taught, classes, splits, None, seed, step)

    makers, left_out = baseline_classifiers()
    if not make(seed).sees_features:
        # a baseline that is told more is none
        makers, left_out = {"majority": makers["majority"]}, []
    notices += [notice for notice in left_out if notice not in notices]
    for number, (name, maker) in enumerate(makers.items()):
        try:
            tested = test(lambda _, maker=maker: maker(), labels, number)
        except DataError as error:
            notice = Notice("baseline", tr("The baseline {name} was left out: {error}").format(name=name, error=error))
            if notice not in notices:
                notices.append(notice)
            continue
        scheme.baselines[name.capitalize()] = tested.scores(classes, seed)
        scheme.rivals[name.capitalize()] = tested
    if parts is not None and make(seed).sees_features:
        # the classifier itself, taught with labels dealt out anew: what it reaches without knowing anything
        dealt = labels.copy()
        taught = np.concatenate([parts.training, parts.validation])
        dealt[taught] = permuted(labels[taught], seed)
        try:
            tested = test(plain or make, dealt, len(makers))
        except DataError:
            return
        scheme.baselines["Shuffled labels"] = tested.scores(classes, seed)
