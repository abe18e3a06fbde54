"""Where the samples of a laboratory's table are: columns of positions, degrees or metres, reference system."""

import re
from typing import NamedTuple, Optional

import numpy as np

from .estimator import Notice
from .laboratory import NA_CODES
from .laboratory_headings import read_axis, zone_of
from .language import tr
from .written_numbers import NumberStyle, angle, number

DEGREES, METRES = "degrees", "metres"

_RANKS = {"degrees": 2.0, "metres": 1.5, "any": 1.0, "letter": 0.5}
_ZONE_HEADING = re.compile(
    r"^(utm|mga|grid|map|coord\w*)?[ _]?(zone|zona|huso)([ _]?(no|num|number|utm))?$", re.IGNORECASE
)
_SYSTEM_HEADING = re.compile(
    r"datum|^crs|coord\w*[ _]?(ref\w*[ _]?)?sys"
    r"|^(map[ _]?)?(grid|projection|proj|spheroid|srid|epsg)([ _]?(id|name|code))?$",
    re.IGNORECASE,
)
_POINT = NumberStyle()
_EPSG = re.compile(r"epsg\W{0,3}(\d{4,6})", re.IGNORECASE)


class _Datum(NamedTuple):
    """EPSG codes of a datum: degrees, UTM zone 0 north and south (which add up with the zone), and its zones."""

    name: str
    geographic: int
    north: int
    south: int
    zones: range


_DATUMS = {
    r"wgs[ _-]*(19)?84": _Datum("WGS 84", 4326, 32600, 32700, range(1, 61)),
    r"wgs[ _-]*(19)?72": _Datum("WGS 72", 4322, 32200, 32300, range(1, 61)),
    r"nad[ _-]*(19)?83": _Datum("NAD83", 4269, 26900, 0, range(1, 24)),
    r"nad[ _-]*(19)?27": _Datum("NAD27", 4267, 26700, 0, range(1, 23)),
    r"[gm]da?[ _-]*2020|mga[ _-]*2020": _Datum("GDA2020", 7844, 0, 7800, range(46, 60)),
    r"gda[ _-]*(19)?94|mga[ _-]*(19)?94": _Datum("GDA94", 4283, 0, 28300, range(48, 59)),
    r"\bed[ _-]*(19)?50|european datum": _Datum("ED50", 4230, 23000, 0, range(28, 39)),
    r"etr[sf][ _-]*(19)?(89)?": _Datum("ETRS89", 4258, 25800, 0, range(28, 39)),
    r"sirgas": _Datum("SIRGAS 2000", 4674, 31954, 31960, range(11, 26)),
    r"psad[ _-]*(19)?56": _Datum("PSAD56", 4248, 24800, 24860, range(17, 23)),
    r"(?<!p)sad[ _-]*(19)?69": _Datum("SAD69", 4618, 29150, 29170, range(17, 26)),
}
_GRIDS = {
    r"british national grid|\bbng\b|osgb": ("the British National Grid", 27700),
    r"irish transverse|\bitm\b": ("Irish Transverse Mercator", 2157),
    r"\bnztm": ("New Zealand Transverse Mercator", 2193),
    r"lambert[ _-]*93": ("Lambert-93", 2154),
    r"sweref[ _-]*99[ _-]*tm": ("SWEREF99 TM", 3006),
    r"tm35fin": ("ETRS-TM35FIN", 3067),
}


class System(NamedTuple):
    """A reference system: `authid` such as EPSG:4326, empty if nobody knows it; why; and whether that is certain."""

    authid: str = ""
    reason: str = ""
    sure: bool = True


class Positions(NamedTuple):
    """
    What is known of the positions.

    `x` and `y` the columns, None without any; `unit` degrees or metres, empty if it may be either; `system` the
    reference system; `reason` why these columns; `sure` whether there is nothing to check; `others` columns of other
    positions.
    """

    x: Optional[int] = None
    y: Optional[int] = None
    unit: str = ""
    system: System = System()
    reason: str = ""
    sure: bool = True
    others: frozenset = frozenset()


def find_positions(names, columns, preamble, style, x=None, y=None):
    """
    Find the columns of positions and their reference system.

    Parameters
    ----------
    names : list of str
        Headings.
    columns : list of list of str
        Cells of each column, of the first samples.
    preamble : list of str
        What stands before the headings.
    style : NumberStyle
    x, y : int, optional
        The columns that the user chose.

    Returns
    -------
    Positions
    """
    axes = [read_axis(name) for name in names]
    pairs = _pairs(names, axes, columns, preamble, style)
    others = frozenset(column for pair in pairs for column in pair[1:3])
    if x is not None and y is not None:
        family = next((axis.family for axis in (axes[x], axes[y]) if axis), "any")
        unit, _, sure, _ = _look(columns[x], columns[y], family, style)
        system = _system(unit, names, columns, preamble, x, y)
        return Positions(x, y, unit, system, tr("Chosen by you."), True, others - {x, y})
    if not pairs:
        return Positions(
            reason=tr("No pair of columns is called like coordinates (easting and northing, lon and lat).")
        )
    _, x, y, unit, swapped, sure, note, system = max(pairs, key=lambda pair: pair[0])
    reason = tr("Called {x} and {y}.").format(x=names[x], y=names[y])
    if swapped:
        reason = tr(
            "{x} and {y} seem to be exchanged, by the size of their numbers, and are read the other way round."
        ).format(x=names[x], y=names[y])
        x, y = y, x
    elif note:
        reason += f" {note}"
    return Positions(x, y, unit, system, reason, sure and not swapped, others - {x, y})


def read_positions(x, y, unit, style):
    """
    Read positions.

    Parameters
    ----------
    x, y : list of str
    unit : {"degrees", "metres", ""}
    style : NumberStyle

    Returns
    -------
    positions : (n, 2) array
        NaN where a sample has none.
    notices : list of Notice
    """
    xy = np.column_stack([_numbers(x, style), _numbers(y, style)]).reshape(-1, 2)
    written = np.array([bool(a.strip() or b.strip()) for a, b in zip(x, y)], bool)
    coded = np.isin(xy, NA_CODES).any(axis=1) | (xy == 0).all(axis=1)
    outside = np.zeros(len(xy), bool)
    if unit == DEGREES:
        with np.errstate(invalid="ignore"):
            outside = (np.abs(xy) > [360, 90]).any(axis=1) & ~coded
    xy[coded | outside] = np.nan
    lost = np.isnan(xy).any(axis=1)
    xy[lost] = np.nan
    notices = []
    for code, mask, one, many in (
        (
            "no_position",
            lost & ~written,
            tr("1 sample has no coordinates: kept without a position."),
            tr("{n} samples have no coordinates: kept without a position."),
        ),
        (
            "position_code",
            coded & written,
            tr("1 sample has coordinates that stand for none ({example}): kept without a position."),
            tr("{n} samples have coordinates that stand for none ({example}): kept without a position."),
        ),
        (
            "position_outside",
            outside,
            tr("1 sample has coordinates that are no degrees ({example}): kept without a position."),
            tr("{n} samples have coordinates that are no degrees ({example}): kept without a position."),
        ),
        (
            "position_unread",
            lost & written & ~coded & ~outside,
            tr("1 sample has coordinates that cannot be read ({example}): kept without a position."),
            tr("{n} samples have coordinates that cannot be read ({example}): kept without a position."),
        ),
    ):
        rows = np.flatnonzero(mask)
        if len(rows):
            example = "; ".join(text[rows[0]].strip() for text in (x, y))
            notices.append(Notice(code, (many if len(rows) > 1 else one).format(n=len(rows), example=example)))
    return xy, notices


def _numbers(texts, style):
    read = {text: angle(text, style) for text in set(texts)}
    return np.array([np.nan if read[text] is None else read[text] for text in texts], float)


def _pairs(names, axes, columns, preamble, style):
    """Return the pairs of columns that may be positions, each with its rank first."""
    found = []
    both = [(x, y) for x, one in enumerate(axes) for y, two in enumerate(axes) if _beside(one, two)]
    alike = [(x, y) for x, y in both if axes[x].family == axes[y].family]
    # beside easting and northing, Y is yttrium
    for x, y in alike or both:
        one, two = axes[x], axes[y]
        unit, swapped, sure, note = _look(columns[x], columns[y], one.family, style)
        if unit is None:
            continue
        system = _system(unit, names, columns, preamble, x, y)
        rank = min(_RANKS[one.family], _RANKS[two.family])
        # metres that nobody can place are worth less than degrees, and those with a known system more
        rank += 1 if unit == METRES and system.authid and system.sure else 0
        rank -= 0.3 * len(one.extra + two.extra) + (one.extra != two.extra) + (one.family != two.family)
        found.append((rank, x, y, unit, swapped, sure, note, system))
    return found


def _beside(one, two):
    """Tell whether two headings may name the coordinates of one point."""
    if not (one and two and one.axis == "x" and two.axis == "y"):
        return False
    return one.family == two.family or DEGREES not in (one.family, two.family)


def _look(x, y, family, style):
    """Return unit (None if they are no positions), whether exchanged, whether certain, and what to say."""
    xy = np.column_stack([_numbers(x, style), _numbers(y, style)]).reshape(-1, 2)
    known = xy[np.isfinite(xy).all(axis=1) & ~np.isin(xy, NA_CODES).any(axis=1) & (xy != 0).any(axis=1)]
    if len(known) < 0.2 * len(xy) or not len(known):
        return None, False, False, ""
    a, b = np.abs(known).T
    middle_x, middle_y = np.median(a), np.median(b)
    in_degrees = np.mean((a <= 360) & (b <= 90)) > 0.9
    if family == DEGREES and in_degrees:
        return DEGREES, False, True, ""
    if family == DEGREES and np.mean((b <= 180) & (a <= 90)) > 0.9:
        return DEGREES, True, False, ""
    # eastings of more than 1 200 km are rare, and then northings are no smaller
    swapped = 1.2e6 < middle_x < 1.01e7 and 1e5 < middle_y < middle_x / 2
    if not in_degrees:
        note = "" if family != DEGREES else tr("Their numbers are too large for degrees: read as metres.")
        return METRES, bool(swapped), not note, note
    texts = [text.replace(",", ".") for text in (*x, *y) if text.strip()]
    decimals = np.median([len(text.rpartition(".")[2]) if "." in text else 0 for text in texts])
    if decimals >= 4 and family != "metres":
        return DEGREES, False, False, tr("Their numbers look like degrees.")
    return "", False, False, tr("Their numbers are small: degrees, or metres of a local grid.")


def _system(unit, names, columns, preamble, x, y):
    """Return the reference system that names, columns or preamble state for a pair of columns."""
    axes = read_axis(names[x]), read_axis(names[y])
    extra = set((axes[0].extra if axes[0] else ()) + (axes[1].extra if axes[1] else ()))
    headings = [names[x], names[y]]
    zones = _constant(names, columns, _ZONE_HEADING, extra)
    systems = _constant(names, columns, _SYSTEM_HEADING, extra)
    several = next(
        ((name, ", ".join(values[:3])) for name, values in zones + systems if len(values) > 1),
        None,
    )
    texts = headings + [f"{name} {value}" for name, values in systems for value in values[:1]] + preamble
    for text in texts:
        match = _EPSG.search(text)
        if match:
            return System(f"EPSG:{match[1]}", tr("The file says {match}.").format(match=match[0]))
    datum = next((found for text in texts for found in [_datum(text)] if found), None)
    if unit == DEGREES:
        if datum:
            return System(
                f"EPSG:{datum.geographic}",
                tr("Degrees, and the file names {name}.").format(name=datum.name),
                several is None,
            )
        return System("EPSG:4326", tr("Degrees; WGS 84 is taken, since the file names no datum."))
    if unit != METRES:
        return System("", tr("The numbers may be degrees or metres: choose the reference system."), False)
    if several:
        return System(
            "",
            tr("{name} holds {values}: one layer has one reference system, so split the file, or choose one.").format(
                name=several[0], values=several[1]
            ),
            False,
        )
    for text in texts:
        grid = next((grid for pattern, grid in _GRIDS.items() if re.search(pattern, text, re.IGNORECASE)), None)
        if grid:
            return System(f"EPSG:{grid[1]}", tr("The file names {grid}.").format(grid=grid[0]))
    zone = next((zone_of(values[0], alone=True) for _, values in zones if values), None)
    zone = zone or next((found for text in headings + texts for found in [zone_of(text)] if found), None)
    # ETRS89_40N: a zone without the word
    zone = zone or next((found for text in headings for found in [_glued_zone(text)] if found), None)
    if zone is None:
        what = tr("Metres, and the file does not say which: choose the reference system.")
        if datum:
            what = tr("Metres, and the file names {name} and no zone: choose the reference system.").format(
                name=datum.name
            )
        return System("", what, False)
    return _utm(zone, datum, texts, columns[y])


def _glued_zone(text):
    match = re.search(r"(?<!\d)(\d{1,2})([NS])\b", text.replace("_", " "))
    return (int(match[1]), match[2]) if match and 1 <= int(match[1]) <= 60 else None


def _utm(zone, datum, texts, northings):
    """Return the UTM system of a zone."""
    number_, letter = zone
    south = None
    if letter == "S":
        # the band S of the military grid lies between 32 and 40 degrees north
        values = [value for value in (number(text, _POINT) for text in northings) if value]
        band = bool(values) and 3.5e6 < np.median(values) < 4.5e6
        if band:
            return System(
                "",
                tr("Zone {number}S may be south, or the band S in the north: choose the reference system.").format(
                    number=number_
                ),
                False,
            )
        south = True
    elif letter:
        south = letter < "N"
    elif datum is not None and not (datum.north and datum.south):
        south = not datum.north
    elif any(re.search(r"\bmga", text, re.IGNORECASE) for text in texts):
        south = True
    elif any(re.search(r"\b(north|northern hemisphere)\b|\d ?N\b", text) for text in texts[2:]):
        south = False
    if south is None:
        return System(
            "",
            tr("Zone {number}, and neither north nor south is said: choose the reference system.").format(
                number=number_
            ),
            False,
        )
    known, datum = datum is not None, datum or next(iter(_DATUMS.values()))
    base = datum.south if south else datum.north
    if not base or number_ not in datum.zones:
        return System(
            "",
            tr("{name} has no UTM zone {number}: choose the reference system.").format(name=datum.name, number=number_),
            False,
        )
    name = tr("{name}, UTM zone {number}{half}").format(name=datum.name, number=number_, half="S" if south else "N")
    if known:
        return System(f"EPSG:{base + number_}", tr("The file names {name}.").format(name=name))
    return System(
        f"EPSG:{base + number_}", tr("{name}: the datum is not said, WGS 84 is taken.").format(name=name), False
    )


def _datum(text):
    return next((datum for pattern, datum in _DATUMS.items() if re.search(pattern, text, re.IGNORECASE)), None)


def _constant(names, columns, pattern, extra):
    """Return heading and distinct values of the columns whose heading fits; those of other positions left out."""
    found = []
    for name, cells in zip(names, columns):
        if not pattern.search(name):
            continue
        # datum_orig belongs to lat_orig
        beside = {word for word in ("orig", "original", "old", "source") if re.search(rf"[ _]{word}$", name.lower())}
        values = list(dict.fromkeys(cell.strip() for cell in cells if cell.strip()))
        plain_zone = name.lower() in ("zone", "zona") and (len(values) > 2 or not all(zone_of(v, True) for v in values))
        if beside <= extra and values and not plain_zone:
            found.append((name, values))
    return found
