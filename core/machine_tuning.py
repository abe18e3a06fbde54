"""What the tuning of a support-vector machine repeats: training on inner folds, made ready once, and its fitness."""

from typing import NamedTuple, Optional

import numpy as np

from .blas import matmul
from .pairwise_machines import compare, decide, train_machines

TABLES = 30_000_000
"""Numbers of the folds' tables of distances that are held in memory; libsvm computes them anew where there are more."""


class Fold(NamedTuple):
    """A fold, made ready for many machines that learn from the others and are tested on it."""

    tested: np.ndarray
    """(t,) rows."""
    tested_codes: np.ndarray
    codes: np.ndarray
    """(r,) classes of the samples that are learnt from."""
    values: np.ndarray
    """(r, F), standardised without the tested ones."""
    tested_values: np.ndarray
    compared: Optional[np.ndarray] = None
    """(r, r) table of `compare` for the samples learnt from; None where the tables would not fit in memory."""
    tested_compared: Optional[np.ndarray] = None
    """(t, r)"""


def moments(values, standardise=True):
    """Return the (F,) means and spreads by which features are standardised; a feature that does not vary keeps its."""
    if not standardise:
        return np.zeros(values.shape[1]), np.ones(values.shape[1])
    spread = values.std(axis=0)
    return values.mean(axis=0), np.where(spread > 0, spread, 1.0)


def prepare_folds(values, codes, folds, name, standardise=True):
    """
    Return a list of `Fold` for the kernel of that name.

    Parameters
    ----------
    values : (n, F) array
    codes, folds : (n,) array of int
    """
    tables = sum(len(codes) * int((folds != number).sum()) for number in range(folds.max() + 1)) <= TABLES
    prepared = []
    for number in range(folds.max() + 1):
        tested, rest = np.flatnonzero(folds == number), np.flatnonzero(folds != number)
        mean, scale = moments(values[rest], standardise)
        learnt, new = (values[rest] - mean) / scale, (values[tested] - mean) / scale
        fold = Fold(tested, codes[tested], codes[rest], learnt, new)
        if tables:
            fold = fold._replace(compared=compare(learnt, learnt, name), tested_compared=compare(new, learnt, name))
        prepared.append(fold)
    return prepared


def fold_decisions(fold, kernel, c, balanced=True):
    """Return the (t, P) decision values of the fold's samples by machines that learnt from the others."""
    machines = train_machines(fold.values, fold.codes, kernel, c, balanced, fold.compared)
    if fold.compared is None:
        return decide(
            fold.tested_values, fold.values[machines.support], machines.coefficients, machines.intercepts, kernel
        )
    likeness = kernel.of(fold.tested_compared[:, machines.support])
    return (
        matmul(likeness, machines.coefficients, np.empty((len(likeness), len(machines.intercepts))))
        + machines.intercepts
    )


def macro_f1(codes, found):
    """Return the mean F1 of the classes that occur among `codes`."""
    counts = np.bincount(codes)
    size = max(len(counts), int(found.max()) + 1)
    counts, called = np.bincount(codes, minlength=size), np.bincount(found, minlength=size)
    hits = np.bincount(codes[codes == found], minlength=size)
    there = counts > 0
    return float((2 * hits[there] / (counts + called)[there]).mean())


def decode(genes):
    """Return C, 2^-5 to 2^15, and gamma, 2^-15 to 2^3 or 0 without a gene for it."""
    c = 2.0 ** (-5 + 20 * genes[0])
    return float(c), float(2.0 ** (-15 + 18 * genes[1])) if len(genes) > 1 else 0.0
