"""Classes of samples by kriging, from factor scores or from the classes themselves, to compare classifiers with."""

import numpy as np

from .classifier import Classifier
from .errors import DataError
from .kriging import Kriging, averaged
from .language import tr
from .sample_labels import factor_labels
from .samples import Samples
from .variogram_model import VariogramModel

_SURE = 1e-9  # fuzzy scores of 0 and 1 have no logit


class KrigedClasses(Classifier):
    """
    Classes by universal kriging of the factor scores from the training samples, and the rule the labels came from.

    The logit of a fuzzy score is the factor score up to a factor, of which kriging knows nothing; each has a
    spherical variogram of what its drift leaves, fitted to the training samples alone.

    Parameters
    ----------
    factors : list of str
        Class of each of the samples' columns, the fuzzy scores.
    thresholds : sequence of float
        Fuzzy score of each factor from which a sample is anomalous.
    background : float
        Fuzzy score below which it is background.
    order : int
        Of the drift.
    """

    gives_probabilities = sees_features = False

    def __init__(self, factors, thresholds, background, order=1):
        self.factors = factors
        self.thresholds = thresholds
        self.background = background
        self.order = order
        self.warnings_ = []

    def _train(self, training, validation, progress):
        self._systems = _systems(training, _logit(training.values), self.names_, self.order, progress)

    def memberships(self, samples):
        """Return the (m, k) fuzzy scores that kriging expects at the samples' positions."""
        return 1 / (1 + np.exp(-_kriged(self._systems, samples)))

    def predict(self, samples):
        """Return the (m,) number of each sample's class, -1 where it lies between the thresholds."""
        found = factor_labels(self.memberships(samples), self.thresholds, self.background, self.factors)
        place = {name: number for number, name in enumerate(self.classes_)}
        return np.array([place.get(str(label), -1) for label in found.labels])


class KrigedIndicators(Classifier):
    """
    Classes by indicator kriging: the most probable class, by kriging 1 for a class and 0 for the others.

    What leaves 0 to 1 is cut, and the probabilities of a place are made to sum to 1, as is usual (Journel 1983).

    Parameters
    ----------
    order : int
        Of the drift.
    """

    sees_features = False

    def __init__(self, order=1):
        self.order = order
        self.warnings_ = []

    def _train(self, training, validation, progress):
        indicators = (training.codes[:, None] == np.arange(len(self.classes_))).astype(float)
        self._systems = _systems(training, indicators, self.classes_, self.order, progress)

    def probabilities(self, samples):
        """Return the (m, C) probabilities at the samples' positions; their features have no say."""
        kriged = np.clip(_kriged(self._systems, samples), 0, 1)
        sums = kriged.sum(axis=1, keepdims=True)
        shares = self.counts_ / self.counts_.sum()
        return np.where(sums > 0, kriged / np.where(sums > 0, sums, 1), shares)

    def predict(self, samples):
        """Return the (m,) number of the most probable class."""
        return self.probabilities(samples).argmax(axis=1)


def _systems(training, values, names, order, progress):
    """Return a kriging system of each column, with a spherical variogram of what the drift leaves."""
    if training.coordinates is None or not np.isfinite(training.coordinates).all():
        raise DataError(tr("Kriging needs the position of every sample: leave out those without one."))
    coordinates, values, _ = averaged(training.coordinates, values)
    systems = []
    for number, (name, column) in enumerate(zip(names, values.T)):
        progress(number / len(names), tr("Kriging for the comparison"))
        model = VariogramModel(("spherical",), order).fit(Samples([name], column[:, None], coordinates))
        systems.append(Kriging(coordinates, column, model.variogram, order))
    return systems


def _kriged(systems, samples):
    return np.column_stack([system.predict(samples.coordinates).values[:, 0] for system in systems])


def _logit(memberships):
    kept = np.clip(memberships, _SURE, 1 - _SURE)
    return np.log(kept / (1 - kept))
