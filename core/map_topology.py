r"""
The grid of a self-organising map: distances between units, neighbourhood, temperature.

Units are numbered row by row. The neighbourhood of distance :math:`d` at temperature :math:`T` is
:math:`\kappa^T(d) = e^{-d^2/T^2}` [Forest2021]_; a Gaussian of standard deviation :math:`\sigma` has
:math:`T = \sqrt2\,\sigma`.

References
----------
.. [Forest2021] Forest, F., Lebbah, M., Azzag, H., Lacaille, J. (2021). Deep embedded self-organizing maps for
   joint representation learning and topology-preserving clustering. Neural Computing and Applications 33.
"""

import numpy as np

from .errors import DataError, check_choice
from .language import tr

DISTANCES = ("manhattan", "chebyshev", "euclidean", "hexagonal")

DECAYS = ("exponential", "linear", "constant")


def unit_distances(rows, columns, distance="manhattan", toroid=False):
    """
    Return the distances between all pairs of units.

    Parameters
    ----------
    rows, columns : int
        Size of the map.
    distance : {"manhattan", "chebyshev", "euclidean", "hexagonal"}
        Hexagonal maps have odd rows shifted right by half a unit.
    toroid : bool
        Whether opposite edges touch; not for hexagonal maps.

    Returns
    -------
    (K, K) array of float
    """
    check_choice(tr("distance on the map"), distance, DISTANCES)
    row, column = np.divmod(np.arange(rows * columns), columns)
    down = np.abs(row[:, None] - row)
    if distance == "hexagonal":
        if toroid:
            raise DataError(tr("A hexagonal map cannot be closed to a toroid: choose a rectangular one."))
        q = column - (row - row % 2) // 2
        across = q[:, None] - q
        down = row[:, None] - row
        return (np.abs(across) + np.abs(down) + np.abs(across + down)) / 2.0
    across = np.abs(column[:, None] - column)
    if toroid:
        down, across = np.minimum(down, rows - down), np.minimum(across, columns - across)
    if distance == "manhattan":
        return (down + across).astype(float)
    if distance == "chebyshev":
        return np.maximum(down, across).astype(float)
    return np.hypot(down, across)


def neighbourhood(distances, temperature, kernel="gaussian"):
    r"""Return :math:`\kappa^T(d)`, or 1 inside the window d ≤ T and 0 outside for ``kernel="window"``."""
    check_choice(tr("kernel"), kernel, ("gaussian", "window"))
    distances = np.asarray(distances, float)
    if kernel == "window":
        return (distances <= temperature).astype(float)
    # far units underflow to 0, which is right
    with np.errstate(under="ignore"):
        return np.exp(-((distances / temperature) ** 2))


def temperatures(first, last, steps, decay="exponential"):
    """
    Return the temperature of each step, from `first` to `last`.

    Parameters
    ----------
    first, last : float
        Above zero.
    steps : int
        With one step, `first` alone.
    decay : {"exponential", "linear", "constant"}
        Exponential: :math:`T_i = T_{max} (T_{min}/T_{max})^{i/(I-1)}`.
    """
    check_choice(tr("decay"), decay, DECAYS)
    if not (first > 0 and last > 0):
        raise DataError(
            tr("The temperatures {first:g} and {last:g} must be above zero: change them.").format(
                first=first, last=last
            )
        )
    share = np.arange(steps) / max(steps - 1, 1)
    if decay == "exponential":
        return first * (last / first) ** share
    if decay == "linear":
        return first + (last - first) * share
    return np.full(steps, float(first))


def map_size(samples):
    r"""
    Return rows and columns that suit `samples`, an (n, D) array: about :math:`5\sqrt n` units.

    The sides stand in the ratio of the two largest standard deviations and lie between 4 and 25.
    """
    units = 5 * np.sqrt(len(samples))
    spread = np.sqrt(np.maximum(np.linalg.eigvalsh(np.cov(samples.T).reshape(samples.shape[1], -1))[::-1], 1e-12))
    ratio = spread[0] / spread[1] if len(spread) > 1 else 1.0
    rows = int(np.clip(round(np.sqrt(units * ratio)), 4, 25))
    return rows, int(np.clip(round(units / rows), 4, 25))
