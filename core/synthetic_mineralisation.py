"""Mineral systems planted in the synthetic survey, the occurrences known of them, and the truth map."""

from typing import NamedTuple

import numpy as np

from .synthetic_geology import ALLUVIUM, ANDESITE, BASALT, DACITE, GRANITOID, LIMESTONE, NEOGENE, PLAYA
from .synthetic_terrain import COLUMNS, EAST, NORTH, ROWS, SOUTH, WEST, cell_at, cell_coordinates

COPPER_GOLD, LEAD_ZINC = "Cu-Au", "Pb-Zn-Ag"

PLANTED = (
    ("Red Ridge", COPPER_GOLD, 1.00, 1700.0, 9),
    ("Old Adit", LEAD_ZINC, 1.00, 1500.0, 7),
    ("Falcon Peak", COPPER_GOLD, 0.85, 1400.0, 6),
    ("Crow Valley", LEAD_ZINC, 0.80, 1300.0, 6),
    ("Saddle", COPPER_GOLD, 0.70, 1300.0, 5),
    ("Salt Track", LEAD_ZINC, 0.70, 1200.0, 5),
    ("Long Gully", COPPER_GOLD, 0.60, 1300.0, 0),
    ("Thorn Pass", LEAD_ZINC, 0.55, 1200.0, 0),
    ("Two Cairns", LEAD_ZINC, 0.50, 1000.0, 4),
    ("Twin Wells", COPPER_GOLD, 0.45, 1100.0, 4),
    ("Windy Gap", LEAD_ZINC, 0.35, 900.0, 3),
    ("White Scar", COPPER_GOLD, 0.20, 1000.0, 3),
    ("Dry Spring", LEAD_ZINC, 0.20, 800.0, 2),
)
"""Planted systems: name, type, strength (1 is full), radius in metres, number of known occurrences."""

LONE = (("Lone Hill", COPPER_GOLD), ("Broken Bridge", LEAD_ZINC), ("Shepherd", COPPER_GOLD), ("Far Well", LEAD_ZINC))
"""Name and type of known occurrences that belong to no planted system."""

SCATTER = 0.7

ELONGATION = {COPPER_GOLD: 1.2, LEAD_ZINC: 1.8}
"""Length of a system along its fault by its width across."""

ANOMALY_LEVEL, HALO_LEVEL = 0.30, 0.08
"""Intensity above which the truth is anomaly, or else halo."""

BACKGROUND, HALO, ANOMALY, OUTSIDE = 1, 2, 3, 0


class MineralSystem(NamedTuple):
    """A planted system: `strength` 1 is full, `radius` in metres, `azimuth` of the long axis in degrees."""

    name: str
    type: str
    easting: float
    northing: float
    strength: float
    radius: float
    azimuth: float

    def distance(self, coordinates):
        """Return the distance of (n, 2) `coordinates` from the centre in radii, shorter along the long axis."""
        east, north = (np.asarray(coordinates) - (self.easting, self.northing)).T
        angle, stretch = np.radians(self.azimuth), np.sqrt(ELONGATION[self.type])
        along = east * np.sin(angle) + north * np.cos(angle)
        across = east * np.cos(angle) - north * np.sin(angle)
        return np.hypot(along / stretch, across * stretch) / self.radius

    def intensity(self, coordinates):
        """Return strength times a Gaussian of the distance, (n,)."""
        return self.strength * np.exp(-0.5 * self.distance(coordinates) ** 2)

    def at(self, along, across):
        """Return the (2,) coordinates that lie `along` and `across` the long axis, in radii."""
        angle, stretch = np.radians(self.azimuth), np.sqrt(ELONGATION[self.type])
        along, across = along * stretch * self.radius, across / stretch * self.radius
        return np.array(
            [
                self.easting + along * np.sin(angle) + across * np.cos(angle),
                self.northing + along * np.cos(angle) - across * np.sin(angle),
            ]
        )


class Occurrence(NamedTuple):
    """A known mineral occurrence; `type` is its mineral system, `status` one of mine, prospect, showing."""

    easting: float
    northing: float
    name: str
    type: str
    status: str


def plant_systems(generator, geology):
    """
    Choose the centres of the `PLANTED` systems among the cells where such systems form.

    Copper-gold lies within 1 km of a granitoid contact and 3 km of a fault; lead-zinc in andesite or dacite
    within 700 m of a fault and at least 1.5 km outside the granitoids; all at least 2 km inside the sheet. Of
    40 cells drawn at random each system takes the one farthest from the systems planted before it.
    """
    cells = cell_coordinates()
    units, contact = geology.units.ravel(), geology.contact.ravel()
    to_fault, azimuth = nearest_fault(cells, geology.faults)
    inside = (cells > (WEST + 2000, SOUTH + 2000)).all(axis=1) & (cells < (EAST - 2000, NORTH - 2000)).all(axis=1)
    hosts = inside & np.isin(units, (ANDESITE, DACITE, BASALT, GRANITOID))
    homes = {
        COPPER_GOLD: hosts & (np.abs(contact) < 1000) & (to_fault < 3000),
        LEAD_ZINC: hosts & np.isin(units, (ANDESITE, DACITE)) & (contact > 1500) & (to_fault < 700),
    }
    systems = []
    centres = np.empty((0, 2))
    for name, kind, strength, radius, _ in PLANTED:
        home = np.flatnonzero(homes[kind])
        drawn = home[(generator.random(40) * len(home)).astype(int)]
        room = np.hypot(*(cells[drawn, None] - centres).transpose(2, 0, 1)).min(axis=1, initial=np.inf)
        cell = drawn[np.argmax(room)]
        centres = np.vstack([centres, cells[cell]])
        systems.append(MineralSystem(name, kind, *cells[cell].tolist(), strength, radius, float(azimuth[cell])))
    return systems


def nearest_fault(coordinates, faults):
    """Return the distance of (n, 2) `coordinates` to the nearest fault, metres, and its azimuth there, degrees."""
    nearest, azimuth = np.full(len(coordinates), np.inf), np.zeros(len(coordinates))
    for fault in faults:
        for start, end in zip(fault.line[:-1], fault.line[1:]):
            along = end - start
            share = np.clip((coordinates - start) @ along / (along @ along), 0, 1)
            distance = np.hypot(*(coordinates - start - share[:, None] * along).T)
            azimuth[distance < nearest] = np.degrees(np.arctan2(along[0], along[1]))
            nearest = np.minimum(nearest, distance)
    return nearest, azimuth


def find_occurrences(generator, geology, systems):
    """
    Return the known occurrences, a list of `Occurrence`.

    Those of a system scatter round its centre with a standard deviation of `SCATTER` radii, on outcrop and 150 m or
    more apart; the lone ones lie in volcanic rocks, granitoids or limestone, at least 3.5 radii from every system.
    """
    cells, units = cell_coordinates(), geology.units.ravel()
    outcrop = ~np.isin(units, (PLAYA, ALLUVIUM, NEOGENE))
    found, places = [], np.full((1, 2), np.inf)
    for system, (_, _, _, _, count) in zip(systems, PLANTED):
        number = 0
        while number < count:
            place = system.at(*(SCATTER * generator.standard_normal(2))).round()
            if outcrop[cell_at(place[None])[0]] and np.hypot(*(places - place).T).min() >= 150:
                number += 1
                places = np.vstack([places, place])
                luck = generator.random()
                status = "mine" if number == 1 and system.strength >= 0.7 else "prospect" if luck < 0.4 else "showing"
                found.append(Occurrence(*place.tolist(), f"{system.name} {number}", system.type, status))

    barren = np.min([system.distance(cells) for system in systems], axis=0) > 3.5
    barren &= np.isin(units, (ANDESITE, DACITE, BASALT, GRANITOID, LIMESTONE))
    for name, kind in LONE:
        cell = np.flatnonzero(barren)[int(generator.random() * barren.sum())]
        found.append(Occurrence(*cells[cell].tolist(), name, kind, "showing"))
    return found


def truth_map(geology, systems):
    """Return the class planted in each cell, (rows, columns) uint8: 1 background, 2 halo, 3 anomaly, 0 playa."""
    cells = cell_coordinates()
    intensity = np.max([system.intensity(cells) for system in systems], axis=0)
    classes = BACKGROUND + (intensity >= HALO_LEVEL) + (intensity >= ANOMALY_LEVEL).astype(np.uint8)
    classes[geology.units.ravel() == PLAYA] = OUTSIDE
    return classes.reshape(ROWS, COLUMNS).astype(np.uint8)
