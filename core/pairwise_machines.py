r"""
Support-vector machines, one for each pair of classes, trained by libsvm and applied in numpy.

The machine of classes i < j says :math:`f(x) = \sum_s \alpha_s K(x, x_s) + b`, above zero for i. Every machine gives
its winner a vote, and the class with most votes is predicted; of classes with equal votes the one with the larger sum
of decision values. A class's value is votes and sum in one number, :math:`v + s / (3 (|s| + 1))`, as scikit-learn has
it, and Platt's sigmoid :math:`1 / (1 + e^{a v + b})` makes it a probability [Platt1999]_ [Lin2007]_.

References
----------
.. [Chang2011] Chang, C.-C., Lin, C.-J. (2011). LIBSVM: a library for support vector machines. ACM TIST 2, 27.
.. [Lin2007] Lin, H.-T., Lin, C.-J., Weng, R.C. (2007). A note on Platt's probabilistic outputs for support vector
   machines. Machine Learning 68, 267-276.
.. [Platt1999] Platt, J. (1999). Probabilistic outputs for support vector machines. Advances in Large Margin
   Classifiers, 61-74.
"""

from itertools import combinations
from typing import NamedTuple

import numpy as np

from .blas import matmul
from .classifier import class_weights
from .errors import package_missing
from .language import tr

KERNELS = ("rbf", "linear", "poly")

STEPS = 100_000
"""
Of libsvm at most for a pair of classes.

Where classes overlap, a large C keeps it busy for minutes; a machine stopped here is hardly worse.
"""

_AT_ONCE = 4_000_000  # kernel values held in memory at once


class Kernel(NamedTuple):
    """
    Likeness of two samples.

    ``rbf``: exp(-gamma |x - z|²); ``linear``: x·z; ``poly``: (gamma x·z + 1)^degree.
    """

    name: str
    gamma: float
    degree: int = 3

    def of(self, compared):
        """Return the kernel of what `compare` returned."""
        if self.name == "rbf":
            return np.exp(-self.gamma * compared)
        return compared if self.name == "linear" else (self.gamma * compared + 1) ** self.degree


class Machines(NamedTuple):
    """The trained machines of all pairs of C classes, P = C (C - 1) / 2 of them."""

    support: np.ndarray
    """(s,) rows of the support vectors, class after class."""
    counts: np.ndarray
    """(C,) support vectors of each class."""
    coefficients: np.ndarray
    """(s, P) weights of the support vectors."""
    intercepts: np.ndarray
    """(P,)"""
    converged: bool


def compare(one, other, name):
    """Return what a kernel of that name is made of: (n, m) squared distances, or products of the samples."""
    products = matmul(one, other.T, np.empty((len(one), len(other))))
    if name != "rbf":
        return products
    squares = (one * one).sum(axis=1)[:, None] + (other * other).sum(axis=1)
    return np.maximum(squares - 2 * products, 0)


def train_machines(values, codes, kernel, c, balanced=True, compared=None):
    """
    Train the machines of all pairs of classes.

    Parameters
    ----------
    values : (n, F) array
    codes : (n,) array of int
        Class of each, 0 to C - 1; all of them occur.
    kernel : Kernel
    c : float
        Cost of a training sample on the wrong side.
    balanced : bool
        Whether all classes count alike, else all samples.
    compared : (n, n) array, optional
        What `compare` says of the samples among each other, which spares libsvm the kernel.

    Returns
    -------
    Machines

    Raises
    ------
    DataError
        If scikit-learn is missing.
    """
    support_vector_classifier, quick = packages()
    settings = {"C": c, "max_iter": STEPS}
    if balanced:
        # scikit-learn's own word for it takes as long as a small machine
        settings["class_weight"] = dict(enumerate(class_weights(codes, codes.max() + 1)))
    if compared is None:
        given = values
        settings.update(kernel=kernel.name, gamma=kernel.gamma, degree=kernel.degree, coef0=1.0)
    else:
        given = kernel.of(compared)
        settings.update(kernel="precomputed")
    with quick():
        fitted = support_vector_classifier(**settings).fit(given, codes)
    counts = np.asarray(fitted.n_support_, int)
    # of two classes scikit-learn turns the sign
    sign = -1.0 if len(counts) == 2 else 1.0
    coefficients = pair_coefficients(sign * np.asarray(fitted.dual_coef_), counts)
    return Machines(fitted.support_, counts, coefficients, sign * fitted.intercept_, fitted.fit_status_ == 0)


def packages():
    """
    Return scikit-learn's SVC, and the context in which it spares checks already made.

    Raises
    ------
    DataError
        If scikit-learn is missing.
    """
    try:
        from sklearn import config_context, get_config
        from sklearn.svm import SVC
    except ImportError as error:
        raise package_missing(
            tr("A support-vector machine"), "scikit-learn", tr("train a network of the kind paper")
        ) from error
    spared = {"assume_finite": True, "skip_parameter_validation": True}
    # the second is known from scikit-learn 1.3 on
    known = {name: value for name, value in spared.items() if name in get_config()}
    return SVC, lambda: config_context(**known)


def pair_coefficients(dual, counts):
    """
    Return the (s, P) weights of the support vectors in the machine of each pair of classes.

    Parameters
    ----------
    dual : (C - 1, s) array
        libsvm's coefficients: those of a sample of class i stand in row j - 1 for pairs with a later class j, in row j
        for pairs with an earlier one.
    counts : (C,) array of int
    """
    ends = np.cumsum([0, *counts])
    rows = [slice(*ends[number : number + 2]) for number in range(len(counts))]
    coefficients = np.zeros((dual.shape[1], len(counts) * (len(counts) - 1) // 2))
    for pair, (i, j) in enumerate(combinations(range(len(counts)), 2)):
        coefficients[rows[i], pair] = dual[j - 1, rows[i]]
        coefficients[rows[j], pair] = dual[i, rows[j]]
    return coefficients


def decide(values, vectors, coefficients, intercepts, kernel):
    """Return the (m, P) decision values of new samples; those above zero are for the first class of the pair."""
    found = np.empty((len(values), len(intercepts)))
    step = max(1, _AT_ONCE // max(len(vectors), 1))
    for start in range(0, len(values), step):
        rows = slice(start, start + step)
        matmul(kernel.of(compare(values[rows], vectors, kernel.name)), coefficients, found[rows])
    return found + intercepts


def class_values(decisions, n_classes):
    """Return the (m, C) votes for each class with the sums of decision values, which part equal votes."""
    first, second = np.array(list(combinations(range(n_classes), 2))).T
    of_first, of_second = np.eye(n_classes)[first], np.eye(n_classes)[second]
    won = decisions >= 0
    votes = won @ of_first + ~won @ of_second
    sums = decisions @ (of_first - of_second)
    return votes + sums / (3 * (np.abs(sums) + 1))


def fit_sigmoids(decisions, codes, n_classes):
    """
    Return the (C, 2) a and b of each class's sigmoid; (1, 2), that of the second class, for two classes.

    Parameters
    ----------
    decisions : (n, P) array
        Of samples that the machines did not learn from.
    codes : (n,) array of int
    """
    if n_classes == 2:
        return fit_sigmoid(-decisions[:, 0], codes == 1)[None]
    values = class_values(decisions, n_classes)
    return np.array([fit_sigmoid(values[:, code], codes == code) for code in range(n_classes)])


def fit_sigmoid(values, positive, rounds=100):
    """
    Return a and b of the sigmoid 1 / (1 + exp(a v + b)), by Newton's method on Platt's targets.

    Parameters
    ----------
    values : (n,) array
    positive : (n,) array of bool
    """
    n_positive = positive.sum()
    n_negative = len(positive) - n_positive
    # not 0 and 1, so that samples that are told apart perfectly do not make the sigmoid a step
    targets = np.where(positive, (n_positive + 1) / (n_positive + 2), 1 / (n_negative + 2))
    widened = np.column_stack([values, np.ones(len(values))])
    found = np.array([0.0, np.log((n_negative + 1) / (n_positive + 1))])

    def loss(parameters):
        exponents = widened @ parameters
        return float((np.logaddexp(0, exponents) - (1 - targets) * exponents).sum())

    least = loss(found)
    for _ in range(rounds):
        p = np.exp(-np.logaddexp(0, widened @ found))
        gradient = (targets - p) @ widened
        if np.abs(gradient).max() < 1e-9:
            break
        curvature = (widened * (p * (1 - p))[:, None]).T @ widened + 1e-12 * np.eye(2)
        step, slope = np.linalg.solve(curvature, -gradient), 1.0
        while (now := loss(found + slope * step)) > least and slope > 1e-10:
            slope /= 2
        if slope <= 1e-10:
            break
        found, least = found + slope * step, now
    return found


def sigmoid_probabilities(decisions, sigmoids, n_classes):
    """Return the (m, C) probabilities by the sigmoids of `fit_sigmoids`; every row sums to 1."""
    if n_classes == 2:
        second = _sigmoid(-decisions[:, 0], *sigmoids[0])
        return np.column_stack([1 - second, second])
    p = _sigmoid(class_values(decisions, n_classes), sigmoids[:, 0], sigmoids[:, 1])
    total = p.sum(axis=1, keepdims=True)
    return np.where(total > 0, p / np.maximum(total, 1e-300), 1 / n_classes)


def _sigmoid(values, a, b):
    return np.exp(-np.logaddexp(0, a * values + b))
