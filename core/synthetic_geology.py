"""Rocks and faults of the synthetic survey."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from .outlines import outlines
from .synthetic_terrain import CELL_SIZE, COLUMNS, EAST, NORTH, ROWS, SOUTH, WEST, fractal_field, ramp


class RockUnit(NamedTuple):
    """A unit of the geological map's legend."""

    code: str
    name: str
    rock_class: str
    age: str


ROCK_UNITS = (
    RockUnit("Qp", "Playa clay and salt", "playa", "Quaternary"),
    RockUnit("Qa", "Gravel fans and alluvium", "alluvium", "Quaternary"),
    RockUnit("Nm", "Red marl, gypsum and sandstone", "Neogene sediments", "Miocene"),
    RockUnit("Og", "Granodiorite and granite", "granitoid", "Oligocene"),
    RockUnit("Eb", "Basalt and basaltic andesite", "basalt", "Eocene"),
    RockUnit("Ed", "Dacite and dacitic tuff", "dacite", "Eocene"),
    RockUnit("Ea", "Andesite lava and andesitic tuff", "andesite", "Eocene"),
    RockUnit("Kl", "Limestone and marl", "limestone", "Cretaceous"),
    RockUnit("Ku", "Serpentinite and gabbro", "mafic-ultramafic", "Cretaceous"),
    RockUnit("Jb", "Black shale", "black shale", "Jurassic"),
    RockUnit("Js", "Shale and sandstone", "shale", "Jurassic"),
    RockUnit("Pz", "Mica schist and gneiss", "metamorphic", "Palaeozoic"),
)
"""Legend, young to old; the geological map holds positions in it."""

(PLAYA, ALLUVIUM, NEOGENE, GRANITOID, BASALT, DACITE, ANDESITE, LIMESTONE, ULTRAMAFIC, BLACK_SHALE, SHALE, SCHIST) = (
    range(len(ROCK_UNITS))
)

BANDS = (PLAYA, ALLUVIUM, NEOGENE, ANDESITE, LIMESTONE, SHALE, SCHIST)
CONTACTS = (0.045, 0.25, 0.36, 0.74, 0.81, 0.90)
"""Limits between the `BANDS` across the strike, 0 at the south edge, 1 at the north edge."""

SOUTH_FAULT, NORTH_FAULT = 0.36, 0.74

CROSS_FAULTS = (
    ("Western fault", (0.18, 0.38), (0.38, 0.76)),
    ("Middle fault", (0.50, 0.36), (0.70, 0.78)),
    ("Eastern fault", (0.95, 0.38), (0.76, 0.72)),
    ("Inner fault", (0.33, 0.48), (0.72, 0.55)),
)
"""Name, start and end of the straight faults, shares of the sheet's width and height from its south-west corner."""

PLUTONS = ((0.28, 0.58, 0.075, 0.055), (0.62, 0.63, 0.06, 0.075), (0.85, 0.56, 0.05, 0.04))
"""Centre and half-axes of the granitoid bodies, shares as above."""

DACITE_SHARE, BASALT_SHARE = 0.30, 0.12
"""Shares of the belt between the border faults."""

ULTRAMAFIC_LENSES = ((0.70, 0.12, 0.025), (0.17, 0.08, 0.022))
"""Bodies on the northern fault: centre along the strike, half-length, half-width, shares as above."""


VALLEY_KM2, FLOOR_HEIGHT, VALLEYS_END = 25.0, 35.0, 0.66
"""Alluvium fills valleys of streams that drain so much, up to this height in metres, south of this share."""


class Fault(NamedTuple):
    """A fault; `line` is a (k, 2) array of metres."""

    name: str
    line: np.ndarray


class RockPolygon(NamedTuple):
    """A polygon of the geological map; `rings` are closed (k, 2) arrays of metres, the outer one first."""

    code: str
    name: str
    rock_class: str
    age: str
    rings: list


@dataclass
class Geology:
    """
    The geological map.

    Attributes
    ----------
    units : (rows, columns) array of int
        Position of each cell's rock in `ROCK_UNITS`.
    contact : (rows, columns) array
        Distance from the nearest granitoid contact, roughly, metres; negative inside.
    faults : list of Fault
    """

    units: np.ndarray
    contact: np.ndarray
    faults: list

    def polygons(self):
        """Return the map as `RockPolygon` that cover the sheet without gap or overlap."""
        found = []
        for unit, rings in outlines(self.units):
            rings = [ring * (CELL_SIZE, -CELL_SIZE) + (WEST, NORTH) for ring in rings]
            found.append(RockPolygon(*ROCK_UNITS[unit], rings))
        return found


def make_geology(generator, terrain):
    """
    Draw rocks and faults across the strike of the `terrain`.

    From the south: a plain with a playa, a Neogene basin, a volcanic belt between two faults, limestone, shale,
    and metamorphic basement. Granitoids cut the belt; basalt and dacite are patches of it, basalt mostly near
    its foot; ultramafic lenses follow the northern fault and a seam of black shale the shale.
    """
    north = 1 - (np.arange(ROWS) + 0.5)[:, None] / ROWS
    east = (np.arange(COLUMNS) + 0.5)[None, :] / COLUMNS
    structure = terrain.structure
    # contacts wind; where a band is cut off by a fault, it does not
    winding = structure + 0.016 * fractal_field(generator, (2, 4, 8, 16))
    wobble = fractal_field(generator, (2, 4, 8, 16))
    units = np.array(BANDS)[np.digitize(winding, CONTACTS)]
    belt = (structure > SOUTH_FAULT) & (structure < NORTH_FAULT)
    units[(units == ANDESITE) & (structure <= SOUTH_FAULT)] = NEOGENE
    units[(units == ANDESITE) & (structure >= NORTH_FAULT)] = LIMESTONE
    units[belt] = ANDESITE
    foot = ramp(structure, 0.33, 0.36) - ramp(structure, 0.40, 0.48)
    for unit, share, likely in ((DACITE, DACITE_SHARE, 0), (BASALT, BASALT_SHARE, foot)):
        field = fractal_field(generator, (2, 4, 8, 16)) + likely
        units[belt & (field > np.quantile(field[belt], 1 - share))] = unit

    seam = np.abs(winding - 0.855) < 0.014 * (1 + 0.4 * wobble) * ramp(0.55 - np.abs(east - 0.33), 0.15, 0.4)
    units[(units == SHALE) & seam] = BLACK_SHALE
    for x, half_length, half_width in ULTRAMAFIC_LENSES:
        lens = np.hypot((east - x) / half_length, (structure - NORTH_FAULT) / half_width)
        units[lens + 0.25 * wobble < 1] = ULTRAMAFIC

    contact = np.full(units.shape, np.inf)
    for x, y, half_width, half_height in PLUTONS:
        x, y = (x, y) + 0.015 * (2 * generator.random(2) - 1)
        radii = np.hypot((east - x) / half_width, (north - y) / half_height) + 0.25 * wobble
        size = np.sqrt(half_width * (EAST - WEST) * half_height * (NORTH - SOUTH))
        contact = np.minimum(contact, (radii - 1) * size)
    units[contact < 0] = GRANITOID
    units = majority(majority(units))
    units[valley_floors(terrain) & (structure < VALLEYS_END)] = ALLUVIUM
    units[structure + 0.01 * wobble < CONTACTS[0]] = PLAYA
    return Geology(majority(units), contact, draw_faults(generator, structure))


def valley_floors(terrain):
    """Return the cells less than `FLOOR_HEIGHT` above the stream that drains `VALLEY_KM2` and them, a mask."""
    elevation, drainage = terrain.elevation.ravel(), terrain.drainage
    stream = np.where(terrain.area >= VALLEY_KM2, elevation, -np.inf)
    for cell in drainage.order[::-1][terrain.area[drainage.order[::-1]] < VALLEY_KM2].tolist():
        if drainage.receivers[cell] >= 0:
            stream[cell] = stream[drainage.receivers[cell]]
    return (elevation - stream < FLOOR_HEIGHT).reshape(ROWS, COLUMNS)


def majority(units):
    """Return the most frequent unit in the 5 x 5 cells round each cell."""
    counts = []
    for unit in range(len(ROCK_UNITS)):
        framed = np.pad(units == unit, 2, mode="edge").astype(int)
        rows = sum(framed[shift : shift + ROWS] for shift in range(5))
        counts.append(sum(rows[:, shift : shift + COLUMNS] for shift in range(5)))
    return np.argmax(counts, axis=0)


def draw_faults(generator, structure):
    """Return the faults: two along the strike, the others straight across it."""
    easting = WEST + (np.arange(COLUMNS) + 0.5) * CELL_SIZE
    faults = []
    for name, level in (("Southern border fault", SOUTH_FAULT), ("Northern border fault", NORTH_FAULT)):
        row = np.argmin(np.abs(structure - level), axis=0)
        faults.append(Fault(name, np.column_stack([easting, NORTH - (row + 0.5) * CELL_SIZE])[::5]))
    size = (EAST - WEST, NORTH - SOUTH)
    for name, start, end in CROSS_FAULTS:
        ends = np.array([start, end]) + 0.02 * (2 * generator.random((2, 2)) - 1)
        faults.append(Fault(name, ends * size + (WEST, SOUTH)))
    return faults
