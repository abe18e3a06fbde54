"""Where the synthetic survey takes its samples."""

import numpy as np

from .synthetic_geology import ALLUVIUM, NEOGENE
from .synthetic_terrain import SOUTH, WEST, cell_coordinates

CATCHMENTS = (0.8, 8.0, 40.0)
"""Smallest, largest usual and largest catchment of a sample, km2."""

LARGE_CATCHMENT_WEIGHT, ALLUVIUM_WEIGHT = 0.35, 0.6
"""Chance of sites on larger streams and on alluvium against the others."""

DUPLICATES = 3
BLOCK = 5000.0
"""The field team goes through the sheet in blocks of this side, metres, west to east."""


def choose_sites(generator, terrain, geology, has_streams, count):
    """
    Return the cells of the sample sites, (count,), in the order in which the field team visits them.

    Each new site is the stream cell farthest from the sites so far, its distance weighted by the size of its
    catchment, by its ground and by chance.
    """
    smallest, usual, largest = CATCHMENTS
    units = geology.units.ravel()
    candidates = np.flatnonzero((terrain.area >= smallest) & (terrain.area <= largest) & has_streams)
    weights = 0.6 + 0.4 * generator.random(len(candidates))
    weights[terrain.area[candidates] > usual] *= LARGE_CATCHMENT_WEIGHT
    weights[np.isin(units[candidates], (ALLUVIUM, NEOGENE))] *= ALLUVIUM_WEIGHT
    places = cell_coordinates()[candidates]
    chosen = [int(np.argmax(weights))]
    distance = np.full(len(candidates), np.inf)
    while len(chosen) < count:
        distance = np.minimum(distance, np.hypot(*(places - places[chosen[-1]]).T))
        chosen.append(int(np.argmax(distance * weights)))

    block_column, block_row = ((places[chosen] - (WEST, SOUTH)) // BLOCK).T
    # up one column of blocks and down the next, and within a block from west to east
    order = np.lexsort((places[chosen, 0], np.where(block_column % 2, -block_row, block_row), block_column))
    return candidates[np.array(chosen)[order]]
