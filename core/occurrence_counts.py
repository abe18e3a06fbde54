"""Known occurrences handed to samples, and which of them may be used to score which samples."""

from typing import NamedTuple

import numpy as np

from .errors import DataError
from .estimator import Notice
from .grid import Grid, median_spacing
from .language import tr
from .neighbours import nearest
from .occurrences import FEWEST
from .spatial_folds import block_folds, block_size
from .support import SampleSupport


class OccurrenceCounts(NamedTuple):
    """
    What known occurrences say of samples.

    Attributes
    ----------
    areas : (n,) array
        Square metres each sample stands for.
    counts : (n,) array
        Occurrences whose nearest sample is each one, within reach.
    folds : (n,) array of int
        Spatial fold of each sample.
    by_fold : (f, n) array
        The counts that may be used when a fold is left out: occurrences far from every sample of it.
    outside : int
        Occurrences beyond the reach of every sample.
    warnings : list of Notice
    """

    areas: np.ndarray
    counts: np.ndarray
    folds: np.ndarray
    by_fold: np.ndarray
    outside: int
    warnings: list


def count_occurrences(coordinates, occurrences, size=None, n_folds=5, max_distance=None, seed=42):
    """
    Hand occurrences to samples and part the samples into spatial folds.

    Parameters
    ----------
    coordinates : (n, 2) array, metres
        Of the samples.
    occurrences : (m, 2) array, metres
    size : float, optional
        Side of the blocks that make the folds, metres; by default that of `core.spatial_folds.block_size`.
    n_folds : int
    max_distance : float, optional
        Reach of a sample, metres; two median spacings by default.
    seed : int

    Raises
    ------
    DataError
        If no occurrence lies within reach of a sample.
    """
    spacing = median_spacing(coordinates)
    reach = max_distance or 2 * spacing
    low, high = coordinates.min(axis=0) - reach, coordinates.max(axis=0) + reach
    support = SampleSupport(coordinates, Grid.covering(*low, *high, spacing / 4), "voronoi", reach)
    areas = support.areas()
    distance, owner = nearest(occurrences, coordinates)
    near = distance <= reach
    warnings = []
    if not near.any():
        raise DataError(
            tr(
                "None of the {n_occurrences} occurrences lies within {reach:.0f} m of a sample: check their "
                "reference system, or raise the largest distance."
            ).format(n_occurrences=len(occurrences), reach=reach)
        )
    if (~near).any():
        warnings.append(
            Notice(
                "outside",
                tr(
                    "{near} of {n_occurrences} occurrences lie farther than {reach:.0f} m from every sample and "
                    "were left out."
                ).format(near=int((~near).sum()), n_occurrences=len(occurrences), reach=reach),
            )
        )
    if near.sum() < FEWEST:
        warnings.append(
            Notice(
                "few_occurrences",
                tr("Only {near} occurrences can be used: the scores are hardly more than chance.").format(
                    near=int(near.sum())
                ),
            )
        )
    counts = np.bincount(owner[near], minlength=len(coordinates)).astype(float)
    size = size or block_size(coordinates, area=areas.sum())
    folds = block_folds(coordinates, size, n_folds, counts > 0, seed, fewer=True)
    by_fold = np.empty((int(folds.max()) + 1, len(coordinates)))
    distance, around = nearest(occurrences[near], coordinates, min(5, len(coordinates)))
    within = distance <= reach
    for fold in range(len(by_fold)):
        # an occurrence beside the border of a block also speaks for samples across it: keep it out of both
        allowed = ~((folds[around] == fold) & within).any(axis=1)
        by_fold[fold] = np.bincount(owner[near][allowed], minlength=len(coordinates))
    return OccurrenceCounts(areas, counts, folds, by_fold, int((~near).sum()), warnings)
