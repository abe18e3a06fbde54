"""Rotation of factor loadings to simple structure: varimax (orthogonal) and promax (oblique)."""

import numpy as np

from .errors import DataError
from .language import tr

# of the rotation matrix itself; the criterion, flat at its top, has then long met a relative 1e-10
_TOLERANCE = 1e-10
_ROUNDS = 1000


def varimax(loadings, normalise=True):
    r"""
    Rotate loadings orthogonally so that each factor has a few large loadings and many small ones.

    Maximises :math:`\sum_j [\mathrm{mean}_i(b_{ij}^4) - \mathrm{mean}_i(b_{ij}^2)^2]`, where
    :math:`b_{ij} = l_{ij}/h_i` with Kaiser's normalisation (:math:`h_i^2` the communality) [Kaiser1958]_.

    Parameters
    ----------
    loadings : (p, k) array
        Unrotated loadings of p elements on k factors.
    normalise : bool
        Whether every element counts the same (Kaiser's normalisation) rather than by its communality.

    Returns
    -------
    rotated : (p, k) array
        ``loadings @ rotation``; signs and order of the factors are arbitrary.
    rotation : (k, k) array
        Orthogonal; the identity for a single factor.

    References
    ----------
    .. [Kaiser1958] Kaiser, H. F. (1958). The varimax criterion for analytic rotation in factor analysis.
       Psychometrika 23, 187-200.
    """
    loadings = np.asarray(loadings, float)
    rotation = np.eye(loadings.shape[1])
    if len(rotation) < 2:
        return loadings.copy(), rotation
    rows = loadings
    if normalise:
        length = np.sqrt((loadings**2).sum(axis=1, keepdims=True))
        rows = np.divide(loadings, length, out=np.zeros_like(loadings), where=length > 0)
    rotation = _ascend(rows, rotation)
    # the ascent also rests on ridges and in hollows, such as 45 degrees off a simple structure
    for _ in range(_ROUNDS):
        turn = _turn_in_best_plane(rows @ rotation)
        if turn is None:
            break
        rotation = _ascend(rows, rotation @ turn)
    return loadings @ rotation, rotation


def promax(loadings, power=4):
    """
    Rotate loadings obliquely: varimax, then towards its own loadings raised to `power`.

    Parameters
    ----------
    loadings : (p, k) array
        Unrotated loadings.
    power : float
        Sharpness of the target, 4 as in R's ``promax``.

    Returns
    -------
    pattern : (p, k) array
        Pattern loadings: weights of the correlated factors in each element.
    phi : (k, k) array
        Correlations of the factors; the identity for a single factor.

    Raises
    ------
    DataError
        If a factor has no loadings of its own.

    References
    ----------
    Hendrickson, A. E., White, P. O. (1964). Promax: a quick method for rotation to oblique simple structure.
    British Journal of Statistical Psychology 17, 65-70.
    """
    rotated, _ = varimax(loadings)
    k = rotated.shape[1]
    if k < 2:
        return rotated, np.eye(k)
    target = rotated * np.abs(rotated) ** (power - 1)
    try:
        turn = np.linalg.solve(rotated.T @ rotated, rotated.T @ target)
        turn = turn * np.sqrt(np.diag(np.linalg.inv(turn.T @ turn)))
        phi = np.linalg.inv(turn.T @ turn)
    except np.linalg.LinAlgError as error:
        raise DataError(
            tr("Promax cannot tell {k} factors apart: ask for fewer factors, or use varimax.").format(k=k)
        ) from error
    return rotated @ turn, phi


def _ascend(rows, rotation):
    """Climb to a stationary point of the criterion by singular value decompositions of its gradient."""
    for _ in range(_ROUNDS):
        turned = rows @ rotation
        gradient = rows.T @ (turned**3 - turned * (turned**2).mean(axis=0))
        left, _, right = np.linalg.svd(gradient)
        previous, rotation = rotation, left @ right
        if np.abs(rotation - previous).max() < _TOLERANCE:
            break
    return rotation


def _turn_in_best_plane(turned):
    """Return the turn of two factors that raises the criterion most (Kaiser 1958), None if none does."""
    p, k = turned.shape
    most, best = 1e-8 * p, None
    for i in range(k):
        for j in range(i + 1, k):
            u = turned[:, i] ** 2 - turned[:, j] ** 2
            v = 2 * turned[:, i] * turned[:, j]
            sine = 2 * (u @ v) - 2 * u.sum() * v.sum() / p
            cosine = u @ u - v @ v - (u.sum() ** 2 - v.sum() ** 2) / p
            gain = np.hypot(sine, cosine) - cosine
            if gain > most:
                most, best = gain, (i, j, np.arctan2(sine, cosine) / 4)
    if best is None:
        return None
    i, j, angle = best
    turn = np.eye(k)
    turn[[i, j], [i, j]] = np.cos(angle)
    turn[i, j], turn[j, i] = -np.sin(angle), np.sin(angle)
    return turn
