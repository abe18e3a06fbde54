"""How well a map follows the samples: quantisation and topographic error, distortion, explained variance, U-matrix."""

import numpy as np

from .batch_som import best_units, distances_to


def quantisation_error(samples, prototypes):
    """Return the mean Euclidean distance of (n, D) samples to their best of (K, D) prototypes."""
    units = best_units(samples, prototypes)
    return float(np.sqrt(((samples - prototypes[units]) ** 2).sum(axis=1)).mean())


def topographic_error(samples, prototypes, unit_distance, adjacent=1.0):
    """
    Return the share of samples whose two best units are not adjacent on the map.

    `unit_distance` is the (K, K) distance on the map: Manhattan counts four neighbours at 1, Chebyshev eight.
    """
    if len(prototypes) < 2:
        return 0.0
    broken = 0
    for start in range(0, len(samples), 20000):
        squared = distances_to(samples[start : start + 20000], prototypes)
        first = squared.argmin(axis=1)
        rows = np.arange(len(first))
        squared[rows, first] = np.inf
        broken += (unit_distance[first, squared.argmin(axis=1)] > adjacent).sum()
    return float(broken / len(samples))


def distortion(samples, prototypes, kernel):
    """Return the mean over samples of the distances to all prototypes, weighted by the (K, K) `kernel`."""
    units = best_units(samples, prototypes)
    return float((kernel[units] * distances_to(samples, prototypes)).sum(axis=1).mean())


def explained_variance(samples, prototypes):
    """Return the share of the samples' variance that their best units explain."""
    units = best_units(samples, prototypes)
    rest = ((samples - prototypes[units]) ** 2).sum()
    return float(1 - rest / ((samples - samples.mean(axis=0)) ** 2).sum())


def u_matrix(prototypes, unit_distance):
    """
    Return for each unit the mean distance to the units next to it: ridges part groups [Ultsch1990]_.

    Parameters
    ----------
    prototypes : (K, D) array
    unit_distance : (K, K) array
        Distance on the map; units at 1 are next to each other.

    References
    ----------
    .. [Ultsch1990] Ultsch, A., Siemon, H.P. (1990). Kohonen's self organizing feature maps for exploratory data
       analysis. Proceedings of INNC'90.
    """
    apart = np.sqrt(distances_to(prototypes, prototypes))
    beside = unit_distance == 1
    count = beside.sum(axis=1)
    return np.where(count > 0, (apart * beside).sum(axis=1) / np.maximum(count, 1), 0.0)
