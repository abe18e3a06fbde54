"""The network of the first paper's appendix: a perceptron of one hidden layer, on numpy alone."""

import numpy as np

from .classifier import Classifier, class_weights
from .errors import DataError
from .language import tr
from .perceptron import ROWS_AT_ONCE, RULES, Batches, Perceptrons, cross_entropy, forward
from .threads import one_blas_thread

VALIDATION_EVERY = 50
"""Iterations between two looks at the validation samples."""


class PaperNetwork(Classifier):
    r"""
    Perceptron of one hidden layer, trained by stochastic gradient descent with momentum.

    The features are rescaled to -1 to 1, and :math:`p = \mathrm{softmax}(W_2\max(0, W_1x + b_1) + b_2)`. Weights start
    Glorot-uniform [Glorot2010]_ and biases at zero; every epoch shuffles the samples and leaves out the last batch if
    it is incomplete. The validation samples are watched only: they neither stop the training nor choose the weights,
    which are those of the last epoch. There is no convolution and no dropout: 0.7 is what the learning rate is
    multiplied by every 50 epochs.

    Parameters
    ----------
    hidden : int
        Units of the hidden layer.
    epochs : int
    batch : int
        Samples in a batch; all of them if there are fewer.
    learning_rate : float
        In the first epoch.
    drop : float
        Factor by which the learning rate falls.
    drop_every : int
        Epochs between two falls.
    momentum : float
    l2 : float
        Pull of the weights to zero; biases are exempt.
    rule : {"matlab", "torch"}
        How momentum and a falling rate go together, see `core.perceptron.descend`.
    weighted : bool
        Whether every class counts alike in the loss, however many samples it has.
    restarts : int
        Networks from different starts, whose probabilities are averaged.
    seed : int
        Of the starts and the order of the samples.

    Attributes
    ----------
    minimum_, maximum_ : (F,) arrays
        Range of each feature among the training samples.
    hidden_weights_, hidden_biases_ : (R, H, F) and (R, H) arrays
    output_weights_, output_biases_ : (R, C, H) and (R, C) arrays
    history_ : dict
        ``loss`` and ``accuracy``, one number an epoch: means over its batches, each before its step.
        ``validation_iteration``, ``validation_loss`` and ``validation_accuracy``: every 50 iterations and at the last.
        With restarts, means over the networks.

    References
    ----------
    .. [Glorot2010] Glorot, X., Bengio, Y. (2010). Understanding the difficulty of training deep feedforward neural
       networks. AISTATS. The update is that of MATLAB's ``trainingOptions("sgdm")``.
    """

    kind = "paper_network"
    choices = {"rule": RULES}
    essential = (
        *Classifier.essential,
        *("minimum_", "maximum_", "hidden_weights_", "hidden_biases_", "output_weights_", "output_biases_"),
    )

    def __init__(
        self,
        hidden=20,
        epochs=500,
        batch=12,
        learning_rate=0.01,
        drop=0.7,
        drop_every=50,
        momentum=0.9,
        l2=1e-4,
        rule="matlab",
        weighted=False,
        restarts=1,
        seed=42,
    ):
        self.hidden = hidden
        self.epochs = epochs
        self.batch = batch
        self.learning_rate = learning_rate
        self.drop = drop
        self.drop_every = drop_every
        self.momentum = momentum
        self.l2 = l2
        self.rule = rule
        self.weighted = weighted
        self.restarts = restarts
        self.seed = seed

    def _train(self, training, validation, progress):
        self._check_choices()
        for name in ("hidden", "epochs", "batch", "drop_every", "restarts"):
            if getattr(self, name) < 1:
                raise DataError(
                    tr("The network's setting {name} is {number}: give 1 at least.").format(
                        name=name, number=getattr(self, name)
                    )
                )
        self.minimum_, self.maximum_ = training.values.min(axis=0), training.values.max(axis=0)
        weights = class_weights(training.codes, len(self.classes_)) if self.weighted else None
        generators = [np.random.default_rng([self.seed, member]) for member in range(self.restarts)]
        nets = Perceptrons(training.values.shape[1], self.hidden, len(self.classes_), self.restarts)
        nets.draw_weights(generators)
        n = len(training.codes)
        size = min(self.batch, n)
        # so many that progress is told and a cancelled run ends soon, whatever the number of samples
        at_once = min(n // size, max(1, ROWS_AT_ONCE // (size * self.restarts)))
        values = rescale_symmetric(training.values, self.minimum_, self.maximum_)
        batches = Batches(values, training.codes, len(self.classes_), size, at_once, self.restarts, weights)
        watch = self._watch(nets, validation, weights)
        with one_blas_thread():
            self._learn(nets, batches, generators, n, watch, progress)
        self.hidden_weights_, self.hidden_biases_, self.output_weights_, self.output_biases_ = nets.weights()

    def _learn(self, nets, batches, generators, n, watch, progress):
        """Train for all epochs; ``watch(iteration)`` looks at the validation samples."""
        losses, accuracies = [], []
        self.history_.update(loss=losses, accuracy=accuracies)
        size, at_once = batches.size, len(batches.views)
        in_epoch = n // size
        steps, iteration, said = in_epoch * self.epochs, 0, tr("Training the network")
        for epoch in range(1, self.epochs + 1):
            rate = learning_rate(epoch, self.learning_rate, self.drop, self.drop_every)
            order = np.stack([generator.permutation(n) for generator in generators])
            loss = right = 0
            for start in range(0, in_epoch, at_once):
                progress(iteration / steps, said)
                filled = batches.fill(order[:, start * size : min(start + at_once, in_epoch) * size])
                first = 0
                while first < filled:
                    last = min(filled, first + VALIDATION_EVERY - iteration % VALIDATION_EVERY) if watch else filled
                    nets.learn(batches, first, last, rate, self.momentum, self.l2, self.rule)
                    iteration += last - first
                    first = last
                    if watch and (iteration % VALIDATION_EVERY == 0 or iteration == steps):
                        watch(iteration)
                found = batches.losses()
                loss, right = loss + found[0], right + found[1]
                if not np.isfinite(loss):
                    raise DataError(
                        tr(
                            "The training left the range of numbers in epoch {epoch}: the loss is no number any "
                            "more. Choose a lower learning rate than {learning_rate:g}."
                        ).format(epoch=epoch, learning_rate=self.learning_rate)
                    )
            samples = in_epoch * size * self.restarts
            losses.append(loss / samples)
            accuracies.append(right / samples)
            if epoch % self.drop_every == 0:
                said = tr("Epoch {epoch} of {epochs}: loss {losses:.4f}, accuracy {accuracies:.3f}").format(
                    epoch=epoch, epochs=self.epochs, losses=losses[-1], accuracies=accuracies[-1]
                )
                if watch:
                    said += tr("; of the samples watched {validation_loss:.4f}").format(
                        validation_loss=self.history_["validation_loss"][-1]
                    )
        progress(1.0)

    def _watch(self, nets, validation, weights):
        """Return what notes loss and accuracy of the validation samples at an iteration; None without samples."""
        if validation is None:
            return None
        values = rescale_symmetric(validation.values, self.minimum_, self.maximum_)
        keys = "validation_iteration", "validation_loss", "validation_accuracy"
        noted = [self.history_.setdefault(key, []) for key in keys]

        def watch(iteration):
            found = [forward(values, *member)[2] for member in zip(*nets.weights())]
            loss = np.mean([cross_entropy(probabilities, validation.codes, weights) for probabilities in found])
            right = np.mean([probabilities.argmax(axis=1) == validation.codes for probabilities in found])
            for numbers, number in zip(noted, (iteration, float(loss), float(right))):
                numbers.append(number)

        return watch

    def _probabilities(self, values):
        values = rescale_symmetric(values, self.minimum_, self.maximum_)
        members = list(zip(self.hidden_weights_, self.hidden_biases_, self.output_weights_, self.output_biases_))
        found = np.empty((len(values), len(self.classes_)))
        for start in range(0, len(values), ROWS_AT_ONCE):
            part = slice(start, start + ROWS_AT_ONCE)
            found[part] = np.mean([forward(values[part], *member)[2] for member in members], axis=0)
        return found


def rescale_symmetric(values, minimum, maximum):
    """
    Return `values` with `minimum` at -1 and `maximum` at 1, not clipped beyond.

    Parameters
    ----------
    values : (n, F) array
    minimum, maximum : (F,) arrays
        Of the training samples; where they are equal, the result is 0.
    """
    values, minimum, maximum = (np.asarray(part, float) for part in (values, minimum, maximum))
    spread = maximum - minimum
    return np.where(spread > 0, 2 * (values - minimum) / np.where(spread > 0, spread, 1) - 1, 0.0)


def learning_rate(epoch, first=0.01, drop=0.7, every=50):
    """Return the learning rate of an epoch, counted from 1."""
    return first * drop ** ((epoch - 1) // every)


def parameter_count(n_features, n_classes, hidden=20):
    """Return how many weights and biases the network has."""
    return hidden * (n_features + 1) + n_classes * (hidden + 1)
