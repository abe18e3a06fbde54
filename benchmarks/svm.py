"""
Support-vector machines tuned by a genetic search: GeoHalo beside scikit-learn's cross_val_score on the same candidates.

GeoHalo's time is that of the whole training: search, probabilities and the final machines. The peer judges the
candidates of that search and nothing else, one after the other in a loop; it parts equal votes as GeoHalo does.
"""

import sys
import time

from side_by_side import import_geohalo, in_turn, median, report

import_geohalo()

import numpy as np
from geohalo.core import support_vectors
from geohalo.core.inner_folds import inner_folds
from geohalo.core.pairwise_machines import STEPS
from geohalo.core.samples import Samples
from geohalo.core.support_vectors import SupportVectors

SAMPLES, FEATURES, CLASSES, FOLDS = 430, 8, (8, 2), 5


def survey(n_classes, seed=0):
    """Overlapping groups of samples, without positions, so that both draw the same folds by lot."""
    random = np.random.default_rng(seed)
    centres = random.standard_normal((n_classes, FEATURES)) * (1.5 if n_classes > 2 else 0.5)
    codes = random.integers(0, n_classes, SAMPLES)
    values = centres[codes] + random.standard_normal((SAMPLES, FEATURES))
    return Samples([f"F{number + 1}" for number in range(FEATURES)], values), codes, [f"c{code}" for code in codes]


def candidates(samples, labels):
    """Return the (C, gamma) that the search judges, in order."""
    tried, train = {}, support_vectors.fold_decisions

    def watched(fold, kernel, c, balanced):
        tried[c, kernel.gamma] = True
        return train(fold, kernel, c, balanced)

    support_vectors.fold_decisions = watched
    try:
        SupportVectors(threads=1).fit(samples, labels)
    finally:
        support_vectors.fold_decisions = train
    return list(tried)


def cross_validated(samples, codes, tried):
    """Return a function that gives scikit-learn's fitness of each candidate."""
    from sklearn.model_selection import cross_val_score
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    from sklearn.svm import SVC

    folds = inner_folds(codes, sorted(map(str, set(codes))), k=FOLDS)[0]
    splits = [(np.flatnonzero(folds != number), np.flatnonzero(folds == number)) for number in range(FOLDS)]

    def judge():
        scores = []
        for c, gamma in tried:
            machine = SVC(C=c, gamma=gamma, class_weight="balanced", max_iter=STEPS, break_ties=codes.max() > 1)
            steps = make_pipeline(StandardScaler(), machine)
            found = cross_val_score(steps, samples.values, codes, cv=splits, scoring="f1_macro")
            scores.append(found.mean())
        return np.array(scores)

    return judge


def compare(n_classes, rounds=3):
    """Return rows of the table and the targets for so many classes."""
    import warnings

    warnings.filterwarnings("ignore", message="Solver terminated early")
    samples, codes, labels = survey(n_classes)
    tried = candidates(samples, labels)
    tasks = {
        "GeoHalo": lambda: SupportVectors().fit(samples, labels),
        "GeoHalo, one thread": lambda: SupportVectors(threads=1).fit(samples, labels),
        "cross_val_score": cross_validated(samples, codes, tried),
    }
    times, found = in_turn(tasks, rounds)
    own = median(times["GeoHalo"])
    rows = [
        {
            "classes": n_classes,
            "who": name,
            "seconds": median(seconds),
            "ms a candidate": 1000 * median(seconds) / len(tried),
            "times GeoHalo": median(seconds) / own,
            "best fitness": max(found[name].history_["best"] if name.startswith("Geo") else found[name]),
        }
        for name, seconds in times.items()
    ]
    best = {row["who"]: row["best fitness"] for row in rows}
    return rows, [
        (f"cross_val_score in a loop, {n_classes} classes", rows[2]["times GeoHalo"], 2),
        (
            f"best fitness as cross_val_score's, {n_classes} classes, {len(tried)} candidates (1 = equal)",
            1 - abs(best["GeoHalo"] - best["cross_val_score"]),
            1 - 1e-9,
        ),
    ]


def main():
    start = time.time()
    parts = [compare(n_classes) for n_classes in CLASSES]
    rows, targets = ([line for part in parts for line in part[which]] for which in (0, 1))
    met = report(
        "svm", f"Tuned support-vector machines, {SAMPLES} x {FEATURES}, {FOLDS} folds, macro F1", rows, targets
    )
    print(f"{time.time() - start:.0f} s")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
