r"""
What known occurrences say of the units of a map, smoothed over it.

The score of unit :math:`k` is :math:`\ln\frac{(Hn)_k + ½}{(He)_k + ½}`: :math:`n` counts the occurrences whose
sample falls in each unit, :math:`e` is what the unit's share of the area lets one expect, and :math:`H` spreads both
over the map. Half a count on either side keeps empty units finite [Agterberg1993]_.

References
----------
.. [Agterberg1993] Agterberg, F.P., Bonham-Carter, G.F., Cheng, Q., Wright, D.F. (1993). Weights of evidence modeling
   and weighted logistic regression for mineral potential mapping. In: Computers in Geology 25 Years of Progress.
"""

import numpy as np


def unit_scores(units, weights, occurrences, smoothing, floor=0.5):
    """
    Return the score of each unit.

    Parameters
    ----------
    units : (n,) array of int
        Unit of each sample.
    weights : (n,) array
        Area that each sample stands for, any unit.
    occurrences : (n,) array
        Number of known occurrences that each sample stands for.
    smoothing : (K, K) array
        H: rows are the units that receive; not normalised.
    floor : float
        Added to counts and expectations.

    Returns
    -------
    (K,) array
    """
    n_units = len(smoothing)
    found = np.bincount(units, occurrences, n_units)
    area = np.bincount(units, weights, n_units)
    expected = found.sum() * area / area.sum()
    return np.log((smoothing @ found + floor) / (smoothing @ expected + floor))


def smoother(unit_distance, width):
    """Return H: a Gaussian of standard deviation `width` over the (K, K) distances on the map; 0 smooths nothing."""
    if width <= 0:
        return np.eye(len(unit_distance))
    return np.exp(-0.5 * (unit_distance / width) ** 2)
