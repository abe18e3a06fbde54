r"""
Perceptrons of one hidden layer, several of one shape trained side by side.

With weights :math:`W_1, W_2` and biases :math:`b_1, b_2` the probabilities of the classes are
:math:`p = \mathrm{softmax}(W_2 \max(0, W_1 x + b_1) + b_2)`, and the loss is the cross-entropy
:math:`L = -\frac1n \sum_i w_{y_i} \ln p_{i y_i}`, its gradient at the last layer
:math:`w_{y_i} (p_i - e_{y_i}) / n`. For nets of this size a step with gradients chained by hand takes a tenth of the
time of automatic differentiation, and several nets of one shape in stacked products less than one after the other.
"""

import numpy as np

from .blas import matmul

RULES = "matlab", "torch"
ROWS_AT_ONCE = 20_000
TINY = 1e-300
"""Least probability whose logarithm is taken."""


def forward(values, first, first_bias, second, second_bias):
    """
    Return what one net makes of samples.

    Parameters
    ----------
    values : (n, F) array
    first, first_bias : (H, F) and (H,) arrays
    second, second_bias : (C, H) and (C,) arrays

    Returns
    -------
    hidden, logits, probabilities : (n, H), (n, C) and (n, C) arrays
    """
    hidden = matmul(values, first.T, np.empty((len(values), len(first)))) + first_bias
    np.maximum(hidden, 0, out=hidden)
    logits = matmul(hidden, second.T, np.empty((len(values), len(second)))) + second_bias
    probabilities = np.exp(logits - logits.max(axis=1, keepdims=True))
    probabilities /= probabilities.sum(axis=1, keepdims=True)
    return hidden, logits, probabilities


def cross_entropy(probabilities, codes, weights=None):
    """
    Return the mean of -ln p of each sample's class.

    Parameters
    ----------
    probabilities : (n, C) array
    codes : (n,) array of int
    weights : (C,) array, optional
        How much a sample of each class counts.
    """
    losses = -np.log(np.maximum(probabilities[np.arange(len(codes)), codes], TINY))
    return float(np.mean(losses if weights is None else losses * weights[codes]))


def descend(values, change, gradient, rate, momentum=0.9, rule="matlab"):
    """
    Take a step of stochastic gradient descent with momentum, in place.

    With ``"matlab"`` `change` is the last step, and the next is ``momentum * change - rate * gradient``. With
    ``"torch"`` it is a running sum of gradients, of which the rate takes a part: a lower rate then brakes what is under
    way as well. The two differ only in the steps after the rate changes.

    Parameters
    ----------
    values, change : arrays
        Parameters, and what is kept from step to step, zero at the start.
    gradient : array
        Overwritten.
    rate, momentum : float
    """
    np.multiply(change, momentum, change)
    if rule == "matlab":
        np.multiply(gradient, rate, gradient)
        np.subtract(change, gradient, change)
        np.add(values, change, values)
    else:
        np.add(change, gradient, change)
        np.multiply(change, rate, gradient)
        np.subtract(values, gradient, values)


class Perceptrons:
    """
    Weights of several nets side by side, and the steps that train them.

    Parameters
    ----------
    n_features, n_hidden, n_classes : int
    members : int
        Nets trained at once; with one, arrays have no leading axis R.

    Attributes
    ----------
    first : (R, H, F + 1) array
        Weights of the hidden layer, its biases in the last column.
    second : (R, C, H + 1) array
        The same of the last layer.
    """

    def __init__(self, n_features, n_hidden, n_classes, members=1):
        self.members, self.n_hidden = members, n_hidden
        self._lead = () if members == 1 else (members,)
        self._shapes = (n_hidden, n_features + 1), (n_classes, n_hidden + 1)
        total = members * sum(a * b for a, b in self._shapes)
        # all parameters in one buffer: a step is then a few passes over it
        self._values, self._gradient, self._change, self._decayed, self._scratch = np.zeros((5, total))
        self.first, self.second = self._views(self._values)
        for layer in self._views(self._decayed):
            layer[..., :-1] = 1

    def _views(self, flat):
        cut = self.members * self._shapes[0][0] * self._shapes[0][1]
        return [part.reshape(*self._lead, *shape) for part, shape in zip((flat[:cut], flat[cut:]), self._shapes)]

    def draw_weights(self, generators):
        """Draw Glorot-uniform weights, one generator a net; biases are zero."""
        for layer, (outputs, inputs) in zip((self.first, self.second), self._shapes):
            limit = np.sqrt(6 / (outputs + inputs - 1))
            for member, generator in zip(layer.reshape(-1, outputs, inputs), generators):
                member[:, :-1] = generator.uniform(-limit, limit, (outputs, inputs - 1))

    def weights(self):
        """Return copies: (R, H, F) weights, (R, H) biases, (R, C, H) weights and (R, C) biases."""
        layers = [layer.reshape(-1, *shape) for layer, shape in zip((self.first, self.second), self._shapes)]
        return [part.copy() for layer in layers for part in (layer[..., :-1], layer[..., -1])]

    def learn(self, batches, first, last, rate, momentum=0.9, l2=1e-4, rule="matlab"):
        """
        Take a step on each of some batches.

        Parameters
        ----------
        batches : Batches
        first, last : int
            The steps are taken on the batches from `first` until before `last`.
        rate, momentum : float
        l2 : float
            Pull of the weights to zero; biases are exempt.
        rule : {"matlab", "torch"}
        """
        before = self._values.copy(), self._change.copy()
        views, found = batches.views[first:last], batches.found[first:last]
        samples = found.size / self._shapes[1][0]
        with np.errstate(all="ignore"):
            self._steps(views, rate, momentum, l2, rule, careful=False)
            # probabilities that do not sum to 1 tell of an overflow
            if not abs(found.sum() - samples) < 1e-9 * samples:
                self._values[...], self._change[...] = before
                self._steps(views, rate, momentum, l2, rule, careful=True)

    def _steps(self, views, rate, momentum, l2, rule, careful):
        """Take the steps; unless `careful`, the exponentials of the softmax may overflow, which is rare."""
        size, n_classes = views[0][0].shape[-2], self._shapes[1][0]
        hidden = np.ones((*self._lead, self.n_hidden + 1, size))
        active, below = np.empty((2, *hidden.shape))
        error, total = np.empty((2, *self._lead, n_classes, size))
        above, turned_hidden = hidden[..., :-1, :], hidden.swapaxes(-1, -2)
        # the row of the ones that stand for the bias is computed too: a whole matrix is multiplied faster than a part
        below_above = below[..., :-1, :]
        first, second, turned_second = self.first, self.second, self.second.swapaxes(-1, -2)
        values, change, gradient, scratch = self._values, self._change, self._gradient, self._scratch
        first_gradient, second_gradient = self._views(gradient)
        # gradients are sums over the batch, so that the mean costs no pass of its own; arrays are quicker than numbers
        decay, rate, momentum, zero = self._decayed * (l2 * size), *map(np.array, (rate / size, momentum, 0.0))
        # a product that sums over the classes takes half the time of a sum and a division by a row
        ones = np.ones((n_classes, n_classes))
        product = np.matmul if self._lead else np.dot
        for inputs, turned_inputs, targets, weights, found in views:
            product(first, turned_inputs, above)
            np.maximum(hidden, zero, hidden)
            product(second, hidden, found)
            if careful:
                np.subtract(found, found.max(axis=-2, keepdims=True), found)
            np.exp(found, found)
            product(ones, found, total)
            np.divide(found, total, found)
            np.subtract(found, targets, error)
            if weights is not None:
                np.multiply(error, weights, error)
            product(error, turned_hidden, second_gradient)
            product(turned_second, error, below)
            np.sign(hidden, active)
            np.multiply(below, active, below)
            product(below_above, inputs, first_gradient)
            np.multiply(values, decay, scratch)
            np.add(gradient, scratch, gradient)
            descend(values, change, gradient, rate, momentum, rule)


class Batches:
    """
    Buffers for some batches, and views on them that are made once.

    Parameters
    ----------
    inputs : (n, F) array
    codes : (n,) array of int
    n_classes : int
    size, count : int
        Samples in a batch, and batches.
    members : int
        Nets that are trained at once, each with batches of its own.
    weights : (C,) array, optional
        How much a sample of each class counts.

    Attributes
    ----------
    views : list of tuples
        Inputs with a column of ones, the same transposed, targets, weights, and room for the probabilities found.
    found : (count, R, C, size) array
        The probabilities found when a batch was last learnt from.
    """

    def __init__(self, inputs, codes, n_classes, size, count, members=1, weights=None):
        lead = () if members == 1 else (members,)
        self._inputs, self._codes, self._weights = np.column_stack([inputs, np.ones(len(inputs))]), codes, weights
        self._classes, self._shape, self.size = np.arange(n_classes)[:, None], (count, *lead, size), size
        self._taken = np.empty((*self._shape, self._inputs.shape[1]))
        self._turned = np.empty((*self._shape[:-1], self._inputs.shape[1], size))
        self._targets, self.found = np.zeros((2, count, *lead, n_classes, size))
        self._counts = None if weights is None else np.empty((count, *lead, 1, size))
        counts = [None] * count if weights is None else self._counts
        self.views = list(zip(self._taken, self._turned, self._targets, counts, self.found))

    def fill(self, rows):
        """
        Put samples in the first batches.

        Parameters
        ----------
        rows : (R, k) array of int
            Samples in the order in which each net meets them; k is a multiple of the size.

        Returns
        -------
        int
            How many batches that makes.
        """
        size = self._shape[-1]
        used = rows.shape[1] // size
        rows = rows.reshape(len(rows), used, size).swapaxes(0, 1).reshape(used, *self._shape[1:])
        self._present = self._codes[rows]
        np.take(self._inputs, rows, axis=0, out=self._taken[:used], mode="clip")
        # many products with a transposed view take twice as long as with its copy
        self._turned[:used] = self._taken[:used].swapaxes(-1, -2)
        np.equal(self._present[..., None, :], self._classes, out=self._targets[:used])
        if self._weights is not None:
            self._counts[:used] = self._weights[self._present][..., None, :]
        return used

    def losses(self):
        """Return the sum of losses that the filled batches had when learnt from, and how many samples were right."""
        used = len(self._present)
        found = self.found[:used]
        losses = np.log(np.maximum((found * self._targets[:used]).sum(axis=-2), TINY))
        if self._weights is not None:
            losses *= self._counts[:used, ..., 0, :]
        return -float(losses.sum()), int((found.argmax(axis=-2) == self._present).sum())
