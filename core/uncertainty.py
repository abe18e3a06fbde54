r"""
What an ensemble does not know of a sample, and which part of that its members disagree on.

With :math:`p_{mc}` the probability of class :math:`c` by member :math:`m`, and :math:`\bar p_c` its mean, the entropy
:math:`H = -\sum_c \bar p_c \ln \bar p_c` is what is not known of a sample; its part :math:`E[H_m]`, the mean entropy of
the members, is what no member knows, and the rest :math:`H - E[H_m]`, the mutual information, is what they disagree on
[Depeweg2018]_. A map of units has no probabilities: a member names one class, and :math:`\bar p_c` is the share that
names it.

References
----------
.. [Depeweg2018] Depeweg, S., Hernández-Lobato, J.M., Doshi-Velez, F., Udluft, S. (2018). Decomposition of uncertainty
   in Bayesian deep learning for efficient and risk-sensitive learning. ICML.
"""

import math
from typing import NamedTuple

import numpy as np


class Running:
    """Sums over members: memory does not grow with their number."""

    def __init__(self):
        self._n, self._sum, self._squares, self._entropy = 0, 0.0, 0.0, 0.0

    def add(self, probabilities):
        """Add the (n, C) probabilities of one member."""
        probabilities = np.asarray(probabilities, float)
        self._n += 1
        self._sum = self._sum + probabilities
        self._squares = self._squares + probabilities**2
        self._entropy = self._entropy + entropy(probabilities)

    def uncertainty(self):
        """Return the `Uncertainty` of the members so far."""
        mean = self._sum / self._n
        total, expected = entropy(mean), self._entropy / self._n
        # rounding could make the difference negative where all members say the same
        spread = np.sqrt(np.maximum(self._squares / self._n - mean**2, 0))
        return Uncertainty(mean, spread, total, np.minimum(expected, total), np.maximum(total - expected, 0))


class Uncertainty(NamedTuple):
    """What members of an ensemble say together; entropies in nats."""

    mean: np.ndarray
    """(n, C) mean probabilities."""
    spread: np.ndarray
    """(n, C) standard deviations over the members (divided by their number)."""
    entropy: np.ndarray
    """(n,) of the mean."""
    expected_entropy: np.ndarray
    """(n,) mean of the members' own."""
    mutual_information: np.ndarray
    """(n,) difference of both."""

    def relative(self, name):
        """Return one of the entropies over ln C, 0 to 1."""
        return getattr(self, name) / math.log(self.mean.shape[1])


def entropy(probabilities):
    """Return the (n,) entropy of (n, C) probabilities in nats; 0 ln 0 is 0."""
    p = np.asarray(probabilities, float)
    return -(p * np.log(np.where(p > 0, p, 1))).sum(axis=-1)


def uncertainty(probabilities):
    """Return the `Uncertainty` of (M, n, C) probabilities of M members."""
    running = Running()
    for member in probabilities:
        running.add(member)
    return running.uncertainty()
