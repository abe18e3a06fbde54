"""Ensembles: one trainer, many seeds and bootstrap samples, and what the members agree on."""

import math
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np

from .classifier import class_codes
from .errors import DataError
from .estimator import Notice, share, silent
from .language import tr
from .map_clusters import adjusted_rand
from .members import in_order
from .neighbours import with_surroundings
from .partitions import aligned
from .uncertainty import Running, Uncertainty

FEWEST = 2

ENOUGH = 10
"""Members below which a notice says that they are few."""

LEVELS = ("anomaly", "halo", "background")
"""Classes of a map that is weighed with known occurrences, the background last as among those of classifiers."""

HALO, ANOMALY = 0.0, math.log(2)
"""Scores from which on occurrences are as dense as on average, and twice as dense."""

_SINGLE = ("single_run", "unstable", "device")  # what is said of a member and does not hold of the ensemble


@dataclass
class Ensemble:
    """What `classifier_ensemble` and `map_ensemble` return, for n samples."""

    classes: list
    """C names."""
    found: Uncertainty
    codes: np.ndarray
    """(n,) number of the class with the highest mean probability, the first of equal ones."""
    stability: np.ndarray
    """(n,) share of the members that name this class."""
    members: dict
    """Columns of a table with a row for each member."""
    agreement: float
    """Mean adjusted Rand index of all pairs of members, on what they name all samples."""
    tested: Any = None
    """Tested: labelled samples by the members that did not draw them; None where there are none."""
    scores: Optional[np.ndarray] = None
    """(n,) mean held-out score of a map weighed with occurrences."""
    reference: Optional[int] = None
    """Number, from 0, of the member whose classes of units those of the others are matched to."""
    notices: list = field(default_factory=list)

    @property
    def runs(self):
        """Number of members."""
        return len(self.members["member"])

    @property
    def sentence(self):
        """How far the members agree, and on how many samples they do not."""
        doubtful = float((self.stability < 0.75).mean())
        return tr(
            "{runs} members: on average {percent_stability:.0f} % of them name the same class of a sample "
            "(adjusted Rand index of pairs {agreement:.2f}); for {percent_doubtful:.0f} % of the samples more than "
            "a quarter of the members name another one."
        ).format(
            runs=self.runs,
            percent_stability=100 * self.stability.mean(),
            agreement=self.agreement,
            percent_doubtful=100 * doubtful,
        )


def classifier_ensemble(
    make, samples, labels, classes, runs=20, bootstrap=True, seed=42, threads=None, progress=silent
):
    """
    Train classifiers that differ by seed and sample, and apply them to all samples.

    Parameters
    ----------
    make : callable
        Takes a seed and returns an unfitted `Classifier`.
    samples : Samples, n rows
        Complete rows.
    labels : (n,) array of str
        Class of each, empty for those that are not learnt from.
    classes : list of str
        All classes in order.
    runs : int
        Members.
    bootstrap : bool
        Whether each learns from labelled samples drawn with replacement, as many of every class as there are; a sample
        is drawn by 63 % of the members. Else all learn from all, and differ by their seed alone.
    seed : int
    threads : int, optional
        All cores if None. The result does not depend on it.

    Returns
    -------
    Ensemble

    Raises
    ------
    DataError
        For fewer than two members, and what `Classifier.fit` refuses.
    """
    from .classifier_evaluation import Tested

    check_runs(runs)
    labels, n, width = np.asarray(labels).astype(str), len(samples), len(classes)
    known = np.flatnonzero(labels != "")
    codes = np.full(n, -1)
    codes[known] = class_codes(labels[known], classes)
    seeds, draws = _seeds(seed, runs)

    def train(number, report):
        rows = known
        if bootstrap:
            rows = np.concatenate([_drawn(known[codes[known] == code], draws[number]) for code in range(width)])
        member = make(seeds[number])
        member.fit(samples.rows(rows), labels[rows], classes, None, share(report, 0, 0.95))
        return rows, member.probabilities(samples), np.asarray(member.predict(samples)), member.warnings_

    running, named, notices = Running(), np.empty((runs, n), np.uint8), []
    outside, times = np.zeros((n, width)), np.zeros(n, int)
    table = {"member": [], "seed": [], "samples": [], "out_of_bag": [], "accuracy": [], "balanced_accuracy": []}
    for number, (rows, probabilities, said, warnings) in enumerate(
        in_order(train, runs, threads, share(progress, 0, 0.9))
    ):
        running.add(probabilities)
        named[number] = said
        left = np.setdiff1d(known, rows)
        outside[left] += probabilities[left]
        times[left] += 1
        right = said[left] == codes[left]
        of_class = [right[codes[left] == code].mean() for code in np.unique(codes[left])]
        accuracy, balanced = (float(np.mean(part)) if len(left) else math.nan for part in (right, of_class))
        for name, value in zip(table, (number + 1, seeds[number], len(np.unique(rows)), len(left), accuracy, balanced)):
            table[name].append(value)
        notices += [notice for notice in warnings if number == 0 and notice.code not in _SINGLE]
    found = running.uncertainty()
    best = found.mean.argmax(axis=1)
    tested, rows = None, np.flatnonzero(times)
    if len(rows):
        mean = outside[rows] / times[rows, None]
        tested = Tested(rows, codes[rows], mean.argmax(axis=1), mean, round(np.mean(table["samples"])))
    return _ensemble(classes, found, best, named, table, notices, share(progress, 0.9, 1), tested=tested)


def map_ensemble(make, samples, runs=20, bootstrap=True, seed=42, counted=None, threads=None, progress=silent):
    """
    Train maps of units that differ by seed and sample, and place all samples on each.

    Without occurrences the classes of units of every member are matched to those of the member that agrees best with
    the others, so that most samples keep their class; they are numbered by that member's mean features, lowest first.
    With occurrences a sample is background, halo or anomaly by its score, to which occurrences near its own ground
    contribute nothing; no matching is needed.

    Parameters
    ----------
    make : callable
        Takes a seed and returns an unfitted `MapModel` of one run.
    samples : Samples, n rows
        Complete rows; positions for means over neighbours.
    runs, bootstrap, seed, threads
        As for `classifier_ensemble`; samples are drawn from all.
    counted : OccurrenceCounts, optional
        Of known occurrences.

    Returns
    -------
    Ensemble

    Raises
    ------
    DataError
        For fewer than two members, and what `MapModel.fit` refuses.
    """
    check_runs(runs)
    beside = make(0).neighbours
    if beside:
        # means of all samples, not of those that were drawn
        samples = with_surroundings(samples, beside)
    n = len(samples)
    seeds, draws = _seeds(seed, runs)

    def train(number, report):
        rows = _drawn(np.arange(n), draws[number]) if bootstrap else np.arange(n)
        member = make(seeds[number])
        member.neighbours = 0  # they are among the features already
        member.fit(samples.rows(rows), share(report, 0, 0.9))
        report(0.9)
        score = None
        if counted is None:
            said = member.apply(samples)["cluster"] - 1
        else:
            wide = max(member.rows_, member.columns_) / 8
            score = member.held_out_scores(samples, counted.areas, counted.by_fold, counted.folds, wide)
            said = 2 - np.searchsorted([HALO, ANOMALY], score, "right")
        return len(np.unique(rows)), said, score, member.quality_, member.warnings_

    named, notices, total = np.empty((runs, n), np.uint8), [], 0.0
    table = {"member": [], "seed": [], "samples": [], "quantisation_error": [], "topographic_error": []}
    for number, (count, said, score, quality, warnings) in enumerate(
        in_order(train, runs, threads, share(progress, 0, 0.9))
    ):
        named[number] = said
        if score is not None:
            total = total + score
        errors = (float(quality[name][0]) for name in ("quantisation_error", "topographic_error"))
        for name, value in zip(table, (number + 1, seeds[number], count, *errors)):
            table[name].append(value)
        notices += [notice for notice in warnings if number == 0 and notice.code not in _SINGLE]
    classes, reference = list(LEVELS), None
    rand = _pairs(named, share(progress, 0.9, 1))
    if counted is None:
        reference = int(rand.sum(axis=1).argmax())
        named = np.array([aligned(member, named[reference]) for member in named])
        classes = [str(number + 1) for number in range(int(named.max()) + 1)]
    running = Running()
    for member in named:
        running.add(member[:, None] == np.arange(len(classes)))
    found = running.uncertainty()
    best = found.mean.argmax(axis=1)
    scores = None if counted is None else total / runs
    return _ensemble(classes, found, best, named, table, notices, silent, rand, scores=scores, reference=reference)


def check_runs(runs):
    """Refuse fewer than two members."""
    if runs < FEWEST:
        raise DataError(
            tr("An ensemble of {runs} members has none to agree with: train two or more, better twenty.").format(
                runs=runs
            )
        )


def _ensemble(classes, found, best, named, table, notices, progress, rand=None, **more):
    """Return the Ensemble of what members have `named` the samples."""
    rand = _pairs(named, progress) if rand is None else rand
    runs = len(named)
    table["adjusted_rand"] = [float(value) for value in rand.sum(axis=1) / (runs - 1)]
    if runs < ENOUGH:
        notices.append(
            Notice(
                "few_members", tr("{runs} members are few: ten at least tell how far they disagree.").format(runs=runs)
            )
        )
    if (named == named[0]).all() and not found.mutual_information.max() > 1e-9:
        notices.append(
            Notice(
                "all_alike",
                tr(
                    "All members say the same, because nothing differs between them: draw bootstrap samples, or "
                    "the ensemble tells nothing."
                ),
            )
        )
    stability = (named == best).mean(axis=0)
    return Ensemble(
        list(classes), found, best, stability, table, float(rand.sum() / (runs * (runs - 1))), notices=notices, **more
    )


def _pairs(named, progress):
    """Return the (M, M) adjusted Rand indices of members, 0 with themselves."""
    runs = len(named)
    found = np.zeros((runs, runs))
    for one in range(runs):
        for other in range(one):
            progress(one / runs, tr("Comparing the members"))
            found[one, other] = found[other, one] = adjusted_rand(named[one], named[other])
    return found


def _seeds(seed, runs):
    """Return a seed for each member, and a generator for what it draws."""
    sequences = np.random.SeedSequence(seed).spawn(runs)
    # a draw and a training must not share one stream of random numbers
    return [int(one.generate_state(1)[0] >> 1) for one in sequences], [
        np.random.default_rng(one.spawn(1)[0]) for one in sequences
    ]


def _drawn(rows, generator):
    return np.sort(rows[generator.integers(0, len(rows), len(rows))])
