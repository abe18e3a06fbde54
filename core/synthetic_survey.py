"""A made-up stream-sediment survey whose geology, mineralisation and errors are all known."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from .errors import DataError
from .estimator import share, silent
from .language import tr
from .samples import Samples
from .synthetic_description import MODEL
from .synthetic_geochemistry import SCAVENGING_LENGTH, site_factors, source_concentrations
from .synthetic_geology import PLAYA, ROCK_UNITS, Geology, make_geology
from .synthetic_laboratory import laboratory_table
from .synthetic_mineralisation import find_occurrences, plant_systems, truth_map
from .synthetic_sampling import DUPLICATES, choose_sites
from .synthetic_terrain import (
    CELL_KM2,
    CELL_SIZE,
    COLUMNS,
    CRS,
    EAST,
    NORTH,
    ROWS,
    WEST,
    Terrain,
    cell_coordinates,
    make_terrain,
    smooth_field,
)

__all__ = ["MODEL", "SampleSurvey", "Sheet", "Stream", "TruthGrid", "make_sheet", "sample_survey"]

PARTS = ("terrain", "geology", "systems", "occurrences", "source", "samples")
LABORATORIES = ("A", "B")

STREAM_KM2 = 1.0
"""Streams of the map drain at least this."""

FEWEST, MOST = 50, 2000
"""Samples that the sheet has room for."""


class Stream(NamedTuple):
    """A stream reach; `order` after Strahler, `line` a (k, 2) array of metres, downstream."""

    order: int
    line: np.ndarray


class TruthGrid(NamedTuple):
    """The planted anomaly: 1 background, 2 halo, 3 anomaly, 0 no data; first row northernmost, metres."""

    west: float
    north: float
    cell_size: float
    classes: np.ndarray


@dataclass
class SampleSurvey:
    """
    The survey and everything that is behind it.

    Attributes
    ----------
    crs : str
        Coordinate system of all coordinates, metres.
    ids : list of str, length n
    coordinates : (n, 2) array
        Easting and northing of the samples.
    laboratories : list of str
        Laboratory of each sample, A in the west, B in the east.
    rock_classes : list of str
        Most widespread rock class of each sample's catchment.
    catchment_km2 : (n,) array
    upstream_km2 : dict of str to (n,) array
        Area of each rock class in each sample's catchment; the classes add up to `catchment_km2`.
    columns : dict of str to list of str
        Concentrations as the laboratories write them, by field name such as ``Cu_ppm``.
    true : (n, p) array
        Concentrations of the sediment without error and censoring, in the order and units of `columns`.
    geology : list of RockPolygon
    faults : list of Fault
    streams : list of Stream
    occurrences : list of Occurrence
    systems : list of MineralSystem
    town : (2,) array
        Where the contamination comes from.
    truth : TruthGrid
    gross_errors : list of GrossError
    duplicates : list of (int, int)
        Rows of each field duplicate and of the sample it repeats.
    """

    crs: str
    ids: list
    coordinates: np.ndarray
    laboratories: list
    rock_classes: list
    catchment_km2: np.ndarray
    upstream_km2: dict
    columns: dict
    true: np.ndarray
    geology: list
    faults: list
    streams: list
    occurrences: list
    systems: list
    town: np.ndarray
    truth: TruthGrid
    gross_errors: list
    duplicates: list

    def true_samples(self):
        """Return the true concentrations as `Samples`."""
        return Samples(list(self.columns), self.true, self.coordinates, self.ids)


@dataclass
class Sheet:
    """
    The ground that is sampled.

    Attributes
    ----------
    terrain : Terrain
    geology : Geology
    systems : list of MineralSystem
    occurrences : list of Occurrence
    source : (cells, p) array
        Concentrations of the eroding rocks, in the order and units of `FIELDS`.
    scavenging : (cells,) array
        Scavenging field, standard deviations.
    town : (2,) array
        Easting and northing of the town.
    """

    terrain: Terrain
    geology: Geology
    systems: list
    occurrences: list
    source: np.ndarray
    scavenging: np.ndarray
    town: np.ndarray


def generator(seed, part):
    """Return the random numbers of one of the `PARTS`; none depends on how many another one took."""
    return np.random.default_rng([seed, PARTS.index(part)])


def make_sheet(seed, progress=silent):
    """Return the `Sheet` of `seed`, the same for every number of samples."""
    progress(0.0, tr("Shaping the terrain"))
    terrain = make_terrain(generator(seed, "terrain"))
    progress(0.6, tr("Drawing the geology"))
    geology = make_geology(generator(seed, "geology"), terrain)
    systems = plant_systems(generator(seed, "systems"), geology)
    occurrences = find_occurrences(generator(seed, "occurrences"), geology, systems)
    progress(0.8, tr("Filling the rocks with elements"))
    cells, numbers = cell_coordinates(), generator(seed, "source")
    source = source_concentrations(numbers, geology.units, systems, cells)
    scavenging = smooth_field(numbers, SCAVENGING_LENGTH).ravel()
    return Sheet(terrain, geology, systems, occurrences, source, scavenging, cells[town_cell(terrain)])


def sample_survey(seed=42, n_samples=800, progress=silent):
    """
    Make the synthetic stream-sediment survey that `MODEL` describes.

    Parameters
    ----------
    seed : int
        Not negative; the same seed gives the same survey.
    n_samples : int
        Samples in all, field duplicates included. The sheet, its rocks and mineral systems do not depend on it.

    Returns
    -------
    SampleSurvey

    Raises
    ------
    DataError
        If the seed is negative or no whole number, or `n_samples` is too small or too large.
    """
    if not isinstance(seed, (int, np.integer)) or seed < 0:
        raise DataError(tr("The seed is {seed}: give a whole number, 0 or more.").format(seed=seed))
    if not isinstance(n_samples, (int, np.integer)) or not FEWEST <= n_samples <= MOST:
        raise DataError(
            tr("The sample survey can have {FEWEST} to {MOST} samples, not {n_samples}: give another number.").format(
                FEWEST=FEWEST, MOST=MOST, n_samples=n_samples
            )
        )

    sheet = make_sheet(seed, share(progress, 0, 0.8))
    progress(0.8, tr("Sampling the streams"))
    numbers = generator(seed, "samples")
    rocks = np.eye(len(ROCK_UNITS))[sheet.geology.units.ravel()] * CELL_KM2
    upstream = sheet.terrain.drainage.accumulate(np.hstack([rocks, sheet.source * CELL_KM2]))
    sites = choose_sites(numbers, sheet.terrain, sheet.geology, upstream[:, PLAYA] == 0, n_samples - DUPLICATES)
    repeated = np.argsort(numbers.random(len(sites)))[:DUPLICATES]
    rows = np.sort(np.concatenate([np.arange(len(sites)), repeated]))
    is_duplicate = np.append(False, rows[1:] == rows[:-1])
    places = cell_coordinates()[sites] + 0.4 * CELL_SIZE * (2 * numbers.random((len(sites), 2)) - 1)
    site, coordinates = sites[rows], places.round()[rows]

    area, content = np.split(upstream[site], [len(ROCK_UNITS)], axis=1)
    catchment = area.sum(axis=1)
    town_distance = np.hypot(*(coordinates - sheet.town).T)
    true = content / catchment[:, None] * site_factors(sheet.scavenging[site], town_distance)

    progress(0.9, tr("Analysing the samples"))
    laboratories = (coordinates[:, 0] >= (WEST + EAST) / 2).astype(int)
    columns, gross_errors = laboratory_table(numbers, true, laboratories, int(np.argmin(town_distance)), is_duplicate)
    labels = [f"S{row + 1:04d}" + "D" * bool(second) for row, second in zip(rows, is_duplicate)]
    progress(1.0, tr("The sample survey is ready"))
    return SampleSurvey(
        crs=CRS,
        ids=labels,
        coordinates=coordinates,
        laboratories=[LABORATORIES[laboratory] for laboratory in laboratories],
        rock_classes=[ROCK_UNITS[unit].rock_class for unit in np.argmax(area, axis=1)],
        catchment_km2=catchment,
        upstream_km2={
            unit.rock_class: area[:, position]
            for position, unit in enumerate(ROCK_UNITS)
            if unit is not ROCK_UNITS[PLAYA]
        },
        columns=columns,
        true=true,
        geology=sheet.geology.polygons(),
        faults=sheet.geology.faults,
        streams=map_streams(sheet.terrain, sheet.geology),
        occurrences=sheet.occurrences,
        systems=sheet.systems,
        town=sheet.town,
        truth=TruthGrid(WEST, NORTH, CELL_SIZE, truth_map(sheet.geology, sheet.systems)),
        gross_errors=gross_errors,
        duplicates=[(row, row - 1) for row in np.flatnonzero(is_duplicate).tolist()],
    )


def town_cell(terrain):
    """Return the cell of the town: on the largest stream at the foot of the mountains, in the middle of the sheet."""
    column = np.arange(ROWS * COLUMNS) % COLUMNS / COLUMNS
    foot = (np.abs(terrain.structure.ravel() - 0.34) < 0.015) & (column > 0.25) & (column < 0.75)
    return int(np.argmax(np.where(foot, terrain.area, 0)))


def map_streams(terrain, geology):
    """Return the streams of the map; they end in the playa."""
    channels = (terrain.area >= STREAM_KM2) & (geology.units.ravel() != PLAYA)
    orders = terrain.drainage.stream_orders(channels)
    cells = cell_coordinates()
    return [Stream(int(orders[reach[0]]), cells[reach]) for reach in terrain.drainage.reaches(channels)]
