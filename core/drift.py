"""Drift of universal kriging: polynomials of the position, and maps that the variable follows."""

import numpy as np

from .errors import DataError
from .language import tr

TERMS = (1, 3, 6)
"""Columns of a polynomial drift of order 0 (a constant), 1 and 2."""


class Drift:
    """
    The columns of the drift at any position.

    Positions are centred and scaled to -1 to 1 over the samples, so that the columns are of one size; external
    columns are centred and scaled to their standard deviation there.

    Parameters
    ----------
    coordinates : (n, 2) array
        Samples, metres.
    order : int or None
        0 a constant, 1 a plane, 2 a surface of second order; None nothing, for simple kriging.
    external : (n, e) array, optional
        Further variables at the samples.

    Raises
    ------
    DataError
        If the columns depend on each other, as those of a plane over samples on a line do.
    """

    def __init__(self, coordinates, order=0, external=None):
        if order not in (None, 0, 1, 2):
            raise DataError(tr("A drift of order {order} is impossible: choose 1 or 2.").format(order=order))
        coordinates = np.asarray(coordinates, float).reshape(-1, 2)
        self.order = order
        low, high = coordinates.min(axis=0), coordinates.max(axis=0)
        self.centre, self.half = (low + high) / 2, max(float((high - low).max()) / 2, 1e-300)
        self.means = self.scales = None
        if external is not None:
            external = np.asarray(external, float).reshape(len(coordinates), -1)
            self.means, self.scales = external.mean(axis=0), external.std(axis=0)
            if not (self.scales > 0).all():
                raise DataError(tr("A drift map has the same value at all samples: leave it out."))
        self.values = self.at(coordinates, external)
        rank = np.linalg.matrix_rank(self.values) if self.values.shape[1] else 0
        if rank < self.values.shape[1]:
            raise DataError(
                tr(
                    "A drift of {shape} terms cannot be told from samples on a line, on a conic or with drift maps "
                    "that depend on each other: choose a lower order."
                ).format(shape=self.values.shape[1])
            )

    def __len__(self):
        return self.values.shape[1]

    def at(self, coordinates, external=None):
        """Return the (m, p) columns at (m, 2) positions, with the (m, e) external variables there."""
        coordinates = np.asarray(coordinates, float).reshape(-1, 2)
        if self.order is None:
            return np.empty((len(coordinates), 0))
        east, north = (coordinates - self.centre).T / self.half
        columns = [np.ones(len(coordinates)), east, north, east * east, east * north, north * north][
            : TERMS[self.order]
        ]
        if self.means is not None:
            columns += list(((np.asarray(external, float) - self.means) / self.scales).T)
        return np.stack(columns, axis=-1)
