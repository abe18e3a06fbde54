r"""
The deep embedded self-organising map: an autoencoder and a map in its latent space, trained together.

With encoder :math:`z = f(x)`, decoder :math:`\tilde x = g(z)` and prototypes :math:`m_k` the loss is
:math:`L = L_R + \gamma L_{SOM}`, :math:`L_R = \frac1n\sum_i \lVert\tilde x_i - x_i\rVert^2` and
:math:`L_{SOM} = \frac1n\sum_i\sum_k w_{ik} \lVert z_i - m_k\rVert^2`, with
:math:`w_{ik} = \kappa^T(\delta(b_i, k))` held fixed in each step. The gradients are those in closed form of
[Forest2021]_ (their equations 13 to 18), chained through the layers by hand: for nets of this size a step in numpy
takes less time than one of automatic differentiation.

References
----------
.. [Forest2021] Forest, F., Lebbah, M., Azzag, H., Lacaille, J. (2021). Deep embedded self-organizing maps for
   joint representation learning and topology-preserving clustering. Neural Computing and Applications 33.
"""

import numpy as np

from .blas import matmul
from .estimator import silent
from .language import tr
from .threads import one_blas_thread

FIRST_MOMENT, SECOND_MOMENT, SMALL = 0.9, 0.999, 1e-7
"""Adam's decay rates and epsilon, as in the reference implementation."""


class DesomNetwork:
    """
    Weights, prototypes and gradients of several nets of one shape, side by side.

    Parameters
    ----------
    dims : list of int
        Sizes from the input to the latent layer; the decoder mirrors them. Hidden layers have
        rectified linear units, the latent and the output layer are linear.
    n_units : int
        Units of the map.
    members : int
        Nets trained at once; with one, arrays have no leading axis R.
    dtype : dtype

    Attributes
    ----------
    weights, biases : lists of (R, a, b) and (R, 1, b) arrays
    prototypes : (R, K, L) array
    """

    def __init__(self, dims, n_units, members=1, dtype=np.float32):
        self.dims, self.n_units, self.members, self.dtype = list(dims), n_units, members, np.dtype(dtype)
        self.sizes = [*self.dims, *self.dims[-2::-1]]
        self.n_layers, self.n_encoder = len(self.sizes) - 1, len(self.dims) - 1
        lead = () if members == 1 else (members,)
        shapes = []
        for a, b in zip(self.sizes[:-1], self.sizes[1:]):
            shapes += [(*lead, a, b), (*lead, 1, b)]
        shapes.append((*lead, n_units, self.dims[-1]))
        self._shapes, self._lead = shapes, lead
        total = sum(int(np.prod(shape)) for shape in shapes)
        # all parameters in one buffer: Adam is then a few passes over it, whatever the number of layers
        self.values, self.gradient = np.zeros(total, self.dtype), np.zeros(total, self.dtype)
        self._moments = np.zeros((2, total), self.dtype)
        self._scratch = np.empty(total, self.dtype)
        self._updates = 0
        self.weights, self.biases, self.prototypes = self._views(self.values)
        self._weight_gradients, self._bias_gradients, self._prototype_gradient = self._views(self.gradient)
        self._buffers = {}

    def _views(self, flat):
        views, start = [], 0
        for shape in self._shapes:
            stop = start + int(np.prod(shape))
            views.append(flat[start:stop].reshape(shape))
            start = stop
        return views[0:-1:2], views[1:-1:2], views[-1]

    def draw_weights(self, generators):
        """Draw Glorot-uniform weights, one generator a member; biases are zero."""
        for weight in self.weights:
            limit = np.sqrt(6 / (weight.shape[-2] + weight.shape[-1]))
            for member, generator in zip(weight.reshape(self.members, *weight.shape[-2:]), generators):
                member[...] = generator.uniform(-limit, limit, member.shape)

    def encode(self, samples):
        """Return the latent codes (R, n, L) of (n, D) or (R, n, D) samples."""
        return self._pass(samples, 0, self.n_encoder)

    def decode(self, codes):
        """Return the (R, n, D) samples that the decoder makes of (R, n, L) codes."""
        return self._pass(codes, self.n_encoder, self.n_layers)

    def _pass(self, values, first, last):
        for layer in range(first, last):
            values = np.matmul(values, self.weights[layer]) + self.biases[layer]
            if layer + 1 not in (self.n_encoder, self.n_layers):
                np.maximum(values, 0, out=values)
        return values

    def loss_and_gradient(self, samples, hood, gamma, mean_over_features=False):
        """
        Compute the loss, and the gradient into ``self.gradient``.

        Parameters
        ----------
        samples : (R, n, D) array
            A batch; (n, D) with one member.
        hood : (K, K) array
            Neighbourhood of the units at the present temperature.
        gamma : float
            Weight of the map's loss.
        mean_over_features : bool
            Whether :math:`L_R` is a mean over the features, as the reference has it, or a sum as in the paper.

        Returns
        -------
        reconstruction, map_loss : (R,) arrays
        """
        work = self._work(samples.shape[-2])
        self._backpropagate(samples, hood, gamma, mean_over_features, work)
        return self._losses(samples, mean_over_features, work)

    def _losses(self, samples, mean_over_features, work):
        """Return both losses of the batch that was just passed through."""
        features = samples.shape[-1] if mean_over_features else 1
        codes = work.layers[self.n_encoder]
        reconstruction = ((work.layers[-1] - samples) ** 2).sum(axis=-1).mean(axis=-1) / features
        # the table of distances lacks |z|^2, which the best unit does not depend on
        squared = work.distances + (codes * codes).sum(axis=-1)[..., None]
        return np.atleast_1d(reconstruction), np.atleast_1d((work.pull * squared).sum(axis=-1).mean(axis=-1))

    def _backpropagate(self, samples, hood, gamma, mean_over_features, work):
        n = samples.shape[-2]
        layers, errors, encoder = work.layers, work.errors, self.n_encoder
        layers[0] = samples
        for layer in range(self.n_layers):
            out = layers[layer + 1]
            matmul(layers[layer], self.weights[layer], out)
            out += self.biases[layer]
            if layer + 1 not in (encoder, self.n_layers):
                np.maximum(out, 0, out=out)
        codes, prototypes = layers[encoder], self.prototypes
        matmul(codes, prototypes.swapaxes(-1, -2), work.distances)
        work.distances *= -2
        work.distances += np.einsum("...ij,...ij->...i", prototypes, prototypes)[..., None, :]
        np.take(hood, work.distances.argmin(axis=-1), axis=0, out=work.pull, mode="clip")
        step = self.dtype.type(2 * gamma / n)
        toward = self._prototype_gradient
        matmul(work.pull.swapaxes(-1, -2), codes, toward)
        np.subtract(prototypes * matmul(work.ones, work.pull, work.taken).swapaxes(-1, -2), toward, out=toward)
        toward *= step
        last = errors[-1]
        np.subtract(layers[-1], samples, out=last)
        last *= self.dtype.type(2 / (n * (samples.shape[-1] if mean_over_features else 1)))
        for layer in range(self.n_layers - 1, -1, -1):
            error = errors[layer + 1]
            matmul(layers[layer].swapaxes(-1, -2), error, self._weight_gradients[layer])
            matmul(work.ones, error, self._bias_gradients[layer])
            if layer == 0:
                break
            below = errors[layer]
            matmul(error, self.weights[layer].swapaxes(-1, -2), below)
            if layer == encoder:
                # the map pulls on the codes: the only place where it reaches the encoder
                away = codes * matmul(work.pull, work.units, work.given)
                away -= matmul(work.pull, prototypes, work.centres)
                away *= step
                below += away
            else:
                np.greater(layers[layer], 0, out=work.active[layer])
                below *= work.active[layer]

    def update(self, rate):
        """Take one step of Adam [Kingma2015]_ along ``self.gradient``.

        References
        ----------
        .. [Kingma2015] Kingma, D.P., Ba, J. (2015). Adam: a method for stochastic optimization. ICLR.
        """
        self._updates += 1
        kind, (first, second), gradient, scratch = self.dtype.type, self._moments, self.gradient, self._scratch
        np.multiply(gradient, kind(1 - FIRST_MOMENT), out=scratch)
        first *= kind(FIRST_MOMENT)
        first += scratch
        np.multiply(gradient, gradient, out=scratch)
        scratch *= kind(1 - SECOND_MOMENT)
        second *= kind(SECOND_MOMENT)
        second += scratch
        np.sqrt(second, out=scratch)
        scratch *= kind(1 / np.sqrt(1 - SECOND_MOMENT**self._updates))
        scratch += kind(SMALL)
        np.divide(first, scratch, out=scratch)
        scratch *= kind(rate / (1 - FIRST_MOMENT**self._updates))
        self.values -= scratch

    def _work(self, n):
        """Return the buffers for batches of `n`, made once."""
        if n not in self._buffers:
            self._buffers[n] = _Work(self, n)
        return self._buffers[n]

    def train(self, batches, hoods, gamma, rate, progress=silent, record=100):
        """
        Train for as many steps as there are neighbourhoods.

        Parameters
        ----------
        batches : iterator of (R, n, D) arrays
        hoods : iterator of (K, K) arrays
            One a step; tells how many steps there are by ``len``.
        gamma : float
            In the reference's convention, the reconstruction being a mean over features.
        rate : float
            Learning rate.
        progress : callable
        record : int
            How often the losses are noted.

        Returns
        -------
        history : dict of lists
            ``step``, and ``reconstruction`` and ``map`` with one value a member.
        """
        steps = len(hoods)
        every = max(steps // record, 1)
        history = {"step": [], "reconstruction": [], "map": []}
        with one_blas_thread(), np.errstate(under="ignore"):
            for step, (samples, hood) in enumerate(zip(batches, hoods)):
                work = self._work(samples.shape[-2])
                self._backpropagate(samples, hood, gamma, True, work)
                if step % every == 0 or step == steps - 1:
                    progress(step / steps, tr("Training the deep map"))
                    reconstruction, map_loss = self._losses(samples, True, work)
                    history["step"].append(step + 1)
                    history["reconstruction"].append(reconstruction.tolist())
                    history["map"].append(map_loss.tolist())
                    if not np.isfinite(reconstruction).all():
                        break
                elif step % 4 == 0:
                    progress(step / steps)
                self.update(rate)
        return history


class _Work:
    """Buffers for one size of batch, so that no step allocates the large ones."""

    def __init__(self, network, n):
        lead, dtype = network._lead, network.dtype
        self.layers = [None, *(np.empty((*lead, n, size), dtype) for size in network.sizes[1:])]
        self.errors = [None, *(np.empty((*lead, n, size), dtype) for size in network.sizes[1:])]
        self.active = [None, *(np.empty((*lead, n, size), bool) for size in network.sizes[1:])]
        self.distances = np.empty((*lead, n, network.n_units), dtype)
        self.pull = np.empty((*lead, n, network.n_units), dtype)
        self.centres = np.empty((*lead, n, network.dims[-1]), dtype)
        # sums as products with ones: several times faster than numpy's own along the last axes
        self.ones, self.taken = np.ones((1, n), dtype), np.empty((*lead, 1, network.n_units), dtype)
        self.units, self.given = np.ones((network.n_units, 1), dtype), np.empty((*lead, n, 1), dtype)


class Hoods:
    """The neighbourhood table of each step, made as it is asked for: the temperatures fall from step to step."""

    def __init__(self, distances, schedule, dtype=np.float32):
        self._squares = (-(distances**2)).astype(dtype)
        self._schedule = schedule

    def __len__(self):
        return len(self._schedule)

    def __iter__(self):
        table = np.empty_like(self._squares)
        for temperature in self._schedule:
            np.multiply(self._squares, table.dtype.type(temperature**-2), out=table)
            yield np.exp(table, out=table)


def shuffled_batches(samples, drawn, size, generators):
    """
    Yield batches for ever: every member's rows in an order of its own, shuffled each pass, the short last batch kept.

    Parameters
    ----------
    samples : (n, D) array
    drawn : (R, m) array of int
        Rows of each member.
    size : int
        Rows of a batch.
    generators : list of R
    """
    members, rows = drawn.shape
    # a permuted copy of everything is faster, but must fit
    whole = members * rows * samples.shape[1] <= 20_000_000
    while True:
        order = np.stack([chosen[generator.permutation(rows)] for chosen, generator in zip(drawn, generators)])
        order = order[0] if members == 1 else order
        shuffled = samples[order] if whole else None
        for start in range(0, rows, size):
            part = (..., slice(start, start + size))
            yield shuffled[(*part, slice(None))] if whole else samples[order[part]]
