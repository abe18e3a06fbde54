"""Classes of samples by kriging their fuzzy factor scores: what classifiers are compared with."""

import numpy as np

from .classifier import Classifier
from .errors import DataError
from .kriging import Kriging, averaged
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

    gives_probabilities = False

    def __init__(self, factors, thresholds, background, order=1):
        self.factors = factors
        self.thresholds = thresholds
        self.background = background
        self.order = order
        self.warnings_ = []

    def _train(self, training, validation, progress):
        if training.coordinates is None or not np.isfinite(training.coordinates).all():
            raise DataError("Kriging needs the position of every sample: leave out those without one.")
        coordinates, values, _ = averaged(training.coordinates, _logit(training.values))
        self._systems = []
        for number, (name, column) in enumerate(zip(self.names_, values.T)):
            progress(number / len(self.names_), "Kriging the factor scores")
            model = VariogramModel(("spherical",), self.order).fit(Samples([name], column[:, None], coordinates))
            self._systems.append(Kriging(coordinates, column, model.variogram, self.order))

    def memberships(self, samples):
        """Return the (m, k) fuzzy scores that kriging expects at the samples' positions."""
        kriged = [system.predict(samples.coordinates).values[:, 0] for system in self._systems]
        return 1 / (1 + np.exp(-np.column_stack(kriged)))

    def predict(self, samples):
        """Return the (m,) number of each sample's class, -1 where it lies between the thresholds."""
        found = factor_labels(self.memberships(samples), self.thresholds, self.background, self.factors)
        place = {name: number for number, name in enumerate(self.classes_)}
        return np.array([place.get(str(label), -1) for label in found.labels])


def _logit(memberships):
    kept = np.clip(memberships, _SURE, 1 - _SURE)
    return np.log(kept / (1 - kept))
