"""The stated model behind the synthetic survey, as text for the documentation."""

import textwrap

from .synthetic_geochemistry import (
    ASSOCIATIONS,
    BACKGROUND,
    CONTAMINATION,
    CONTAMINATION_RADIUS,
    ENRICHMENT,
    FIELDS,
    LOCAL_SPREAD,
    OWN_LENGTH,
    OWN_SPREAD,
    PATCHINESS,
    SCAVENGING,
    SCAVENGING_LENGTH,
    SCAVENGING_THRESHOLD,
    SHELL_RADIUS,
    SHELL_WIDTH,
    SYMBOLS,
    WIDER_SPREAD,
)
from .synthetic_geology import (
    BASALT_SHARE,
    CONTACTS,
    CROSS_FAULTS,
    DACITE_SHARE,
    FLOOR_HEIGHT,
    NORTH_FAULT,
    PLUTONS,
    ROCK_UNITS,
    SOUTH_FAULT,
    ULTRAMAFIC_LENSES,
    VALLEY_KM2,
)
from .synthetic_laboratory import (
    FIELD_ERROR,
    GRAIN_SIZE_ERROR,
    GRAINS,
    LEVEL_SHIFT,
    LOST,
    METHODS,
    SLAG,
    SLIPS,
    SWAPPED,
    UPPER_LIMIT,
)
from .synthetic_mineralisation import (
    ANOMALY_LEVEL,
    COPPER_GOLD,
    ELONGATION,
    HALO_LEVEL,
    LEAD_ZINC,
    LONE,
    PLANTED,
    SCATTER,
)
from .synthetic_sampling import ALLUVIUM_WEIGHT, CATCHMENTS, DUPLICATES, LARGE_CATCHMENT_WEIGHT
from .synthetic_terrain import (
    CELL_KM2,
    CELL_SIZE,
    COLUMNS,
    CONCAVITY,
    CRS,
    EROSION_ROUNDS,
    NORTH,
    ROWS,
    STEEPNESS,
    WEST,
)


def numbers(table):
    """Return ``{"Cu": 7, "Mo": 5}`` as ``Cu 7, Mo 5``."""
    return ", ".join(f"{name} {value:g}" for name, value in table.items())


def kilometres(cells):
    """Return a length in cells as text."""
    return f"{cells * CELL_SIZE / 1000:g} km"


def paragraph(text):
    """Return `text` in lines of at most 110 characters."""
    return textwrap.fill(" ".join(text.split()), 110, break_on_hyphens=False)


def lines(rows):
    """Return the `rows` of a table, indented."""
    return "\n".join("  " + row for row in rows)


def describe():
    """Return the whole text, its numbers taken from the modules that make the survey."""
    places = "; ".join(f"({x:g}, {y:g}) with {a:g} by {b:g}" for x, y, a, b in PLUTONS)
    lenses = "; ".join(f"{x:g} with {a:g} by {b:g}" for x, a, b in ULTRAMAFIC_LENSES)
    faults = "; ".join(f"{name} from {start} to {end}" for name, start, end in CROSS_FAULTS)
    contacts = ", ".join(f"{contact:g}" for contact in CONTACTS)
    smallest, usual, largest = CATCHMENTS
    grains = "; ".join(f"{symbol} {100 * part:g} % in grains of {grain:g}" for symbol, (part, grain) in GRAINS.items())
    slips = ", ".join(f"{field} times {factor:g}" for field, factor in SLIPS)
    parts = [
        paragraph(
            f"""The sample survey is a made-up stream-sediment survey of {CELL_KM2 * ROWS * COLUMNS:.0f} km2. Place,
            names and values are invented; only the kind of country follows the Torud-Moalleman belt of Iran, with
            copper-gold and lead-zinc-silver systems in Eocene volcanic rocks."""
        ),
        paragraph(
            f"""SHEET. {COLUMNS} x {ROWS} cells of {CELL_SIZE:g} m; north-west corner {WEST:.0f} E {NORTH:.0f} N in
            {CRS}. Mountains strike east-west above a plain in the south. Streams have the slope {STEEPNESS:g} x
            resistance x (upstream km2)^-{CONCAVITY:g}, with resistance 0.25 in the plain and 1.25 in the mountains
            times a lognormal field (0.35 in ln), found in {EROSION_ROUNDS} rounds of erosion. Pits are filled; water
            takes the steepest of eight ways (D8)."""
        ),
        "ROCKS, young to old:\n"
        + lines(f"{unit.code}  {unit.name} ({unit.rock_class}, {unit.age})" for unit in ROCK_UNITS),
        paragraph(
            f"""Positions are shares of the sheet from its south-west corner. Playa, alluvium, Neogene, volcanic belt,
            limestone, shale and basement meet at {contacts} from south to north, bent by a smooth field (0.05), tilted
            (0.06 from west to east) and, away from faults, winding (0.016). The belt lies between border faults at
            {SOUTH_FAULT:g} and {NORTH_FAULT:g}; dacite takes {100 * DACITE_SHARE:g} % and basalt
            {100 * BASALT_SHARE:g} % of it. Granitoids: {places}. Ultramafic lenses on the northern border fault:
            {lenses}. A seam of black shale runs in the west of the shale
            at 0.855, about 0.028 thick. Cross faults: {faults}. Alluvium fills valleys
            of streams that drain {VALLEY_KM2:g} km2 or more, up to {FLOOR_HEIGHT:g} m above them."""
        ),
        "BACKGROUND. Median of each rock, by unit code:" + BACKGROUND.rstrip().replace("\n", "\n  "),
        paragraph(
            """Each cell is lognormal round the median of its rock. Gaussian fields, smoothed over a length, vary an
            association together, with these standard deviations of ln:"""
        )
        + "\n"
        + lines(
            f"{name:<11} {kilometres(length)}  {numbers(spread)}" for name, (length, spread) in ASSOCIATIONS.items()
        ),
        paragraph(
            f"""Each element varies alone by {OWN_SPREAD:g} over {kilometres(OWN_LENGTH)} (but
            {numbers(WIDER_SPREAD)}), and by {LOCAL_SPREAD:g} from cell to cell."""
        ),
        "MINERAL SYSTEMS.\n"
        + lines(
            f"{name:<12} {kind:<9} strength {strength:.2f}  radius {radius:4.0f} m  known occurrences {count}"
            for name, kind, strength, radius, count in PLANTED
        ),
        paragraph(
            f"""Copper-gold lies within 1 km of a granitoid contact and 3 km of a fault; lead-zinc within 700 m of a
            fault in andesite or dacite, 1.5 km or more from granitoids. Systems are {ELONGATION[COPPER_GOLD]:g} (Cu-Au)
            and {ELONGATION[LEAD_ZINC]:g} (Pb-Zn-Ag) times as long along the fault as across. The core is a Gaussian of
            one radius, the shell a Gaussian ring at {SHELL_RADIUS:g} radii, {SHELL_WIDTH:g} radii wide. At strength 1
            they add, in multiples of the background:"""
        )
        + "\n"
        + lines(
            f"{kind:<9} {zone:<6} {numbers(multiples)}"
            for kind, zones in ENRICHMENT.items()
            for zone, multiples in zones.items()
        ),
        paragraph(
            f"""This is patchy from cell to cell (standard deviation of ln {PATCHINESS:g}). Known occurrences scatter
            round the centres by {SCATTER:g} radii; {len(LONE)} more belong to no system."""
        ),
        paragraph(
            f"""TRUTH. Strength times the Gaussian of the distance in radii: anomaly (3) from {ANOMALY_LEVEL:g}, halo
            (2) from {HALO_LEVEL:g}, else background (1); no data (0) on the playa."""
        ),
        paragraph(
            f"""SEDIMENT. Sites lie on streams with catchments of {smallest:g} to {usual:g} km2, fewer (weight
            {LARGE_CATCHMENT_WEIGHT:g}) up to {largest:g} km2 and on alluvium and Neogene (weight {ALLUVIUM_WEIGHT:g}),
            none downstream of playa. A sediment is the average of its catchment. Where a Gaussian field
            ({kilometres(SCAVENGING_LENGTH)}) exceeds {SCAVENGING_THRESHOLD:g}, iron and manganese oxides scavenge: ln
            rises, by unit above, {numbers(SCAVENGING)}. A town at the foot of the mountains adds, in multiples of what
            is there and with a Gaussian of {CONTAMINATION_RADIUS / 1000:g} km, {numbers(CONTAMINATION)}. Basalt and
            ultramafic rocks (Cu, Co, Ni, Cr, V) and black shale (Mo, U, As, V, Zn, Sb, Hg) make anomalies without
            mineralisation."""
        ),
        paragraph(
            f"""ERRORS. Two samples of one site differ by {FIELD_ERROR:g} in ln for each element and
            {GRAIN_SIZE_ERROR:g} for all alike. Scarce grains, in the unit of the field, in Poisson numbers: {grains}.
            Laboratory A analysed the west and B the east of the sheet; B's levels differ, element by element, by
            {LEVEL_SHIFT:g} in ln. The error of an analysis is the relative error below plus a quarter of the detection
            limit. Values have three significant digits; below the limit they are written with <, above {UPPER_LIMIT}
            ppm with >. One sample beside the town holds slag ({SLAG[1]:g} ppm Pb). Gross errors, one sample each:
            {slips}, and {" and ".join(SWAPPED)} swapped. One cell each of {" and ".join(LOST)} is blank. {DUPLICATES}
            sites have a field duplicate. Detection limits of A and B, and relative error:"""
        )
        + "\n"
        + lines(
            f"{field:<7} {method.limits[0]:>5g} {method.limits[1]:>5g} {100 * method.error:>4.0f} %"
            for field, method in zip(FIELDS, (METHODS[symbol] for symbol in SYMBOLS))
        ),
    ]
    return "\n\n".join(parts) + "\n"


MODEL = describe()
"""Everything that is planted in the survey, with its numbers."""
