"""Tables of detection limits, as laboratories and surveys publish them."""

import math
from typing import NamedTuple

import numpy as np

from .cells import BELOW, BLANK, NUMBER, read_cells
from .elements import Field, best_match, parse_field, parse_unit, split_unit
from .errors import DataError
from .estimator import Notice
from .language import tr

_HEADERS = {
    "element": "element elements symbol analyte column field determinand oxide variable parameter component name",
    "lower": "lowerlimit lower lowerdetectionlimit detectionlimit lld ldl lod mdl dl limitofdetection "
    "lowerreportinglimit limit limits",
    "unit": "unit units uom",
    "upper": "upperlimit upper upperdetectionlimit upperreportinglimit url udl uld",
    "substitute": "substitute substituted substitutedvalue substitution replacement replacedby hdlhalflld halflld "
    "halfdl hdl",
}


class Limit(NamedTuple):
    """Limits of one column, in its unit; NaN where there is none.

    Results below `lower` and from `upper` on are censored. With a `substitute`, only values equal to it are below
    the limit: the lower values are what the laboratory measured.
    """

    lower: float = math.nan
    upper: float = math.nan
    substitute: float = math.nan


class LimitsTable(NamedTuple):
    """Detection limits by field.

    `entries` pairs of `elements.Field` (its unit is that of the limits, None if the table does not say) and `Limit`;
    `ignored` names of the table's rows that are no elements.
    """

    entries: list
    ignored: list

    def rows(self):
        """Return the table as plain rows, from which `read_limits` makes it again."""
        rows = [
            {
                "element": field.name,
                "unit": field.unit,
                **{key: _given(value) for key, value in zip(limit._fields, limit)},
            }
            for field, limit in self.entries
        ]
        return rows + [{"element": name} for name in self.ignored]

    def of(self, names):
        """
        Return the limits of the fields `names`, in their units.

        Returns
        -------
        limits : dict of str to Limit
            Fields that the table does not hold are left out.
        warnings : list of Notice
        """
        limits, unstated = {}, []
        for name in names:
            field = parse_field(name)
            known = [entry for entry, _ in self.entries]
            if field.unit is None:
                field, known = field._replace(unit="ppm"), [entry._replace(unit="ppm") for entry in known]
            match = best_match(field, [entry if entry.unit else entry._replace(unit=field.unit) for entry in known])
            if match is None:
                continue
            entry, limit = next(pair for pair in self.entries if pair[0].name == match.name)
            limits[name] = Limit(*(value * match.factor for value in limit))
            if parse_field(name).unit != entry.unit and None in (parse_field(name).unit, entry.unit):
                unstated.append(name)
        warnings = []
        without = [name for name in names if name not in limits]
        for code, text, listed in (
            ("limits_ignored", tr("Rows of the limits table that name no element were passed over"), self.ignored),
            ("limits_unit", tr("Limits were taken in the unit of the field, for want of a unit on one side"), unstated),
            ("limits_missing", tr("The limits table holds nothing for these fields"), without),
        ):
            if listed:
                warnings.append(Notice(code, f"{text}: {', '.join(listed)}."))
        return limits, warnings


def read_limits(rows):
    """
    Read a table of detection limits.

    Headers are matched loosely: element (or column, analyte, symbol, name), lower limit (limit, LLD, DL, detection
    limit), and optionally unit, upper limit and substitute (the value that stands for results below the limit). The
    unit of a limit is that of the unit column, else of the header ("DL (ppm)"), else of the element's name.

    Parameters
    ----------
    rows : list of dict
        One element a row, cells by header.

    Returns
    -------
    LimitsTable

    Raises
    ------
    DataError
        If the headers are not recognised, or a limit is no number above zero.
    """
    if not rows:
        raise DataError(tr("The limits table is empty: give one row an element, with its detection limit."))
    headers = _find_headers(rows[0])
    texts = {key: [row.get(header) for row in rows] for key, (header, _) in headers.items()}
    numbers = {
        key: _read_numbers(texts["element"], texts[key], key)
        for key in ("lower", "upper", "substitute")
        if key in texts
    }
    entries, ignored = [], []
    for i, text in enumerate(texts["element"]):
        if text is None or not str(text).strip():
            continue
        try:
            field = parse_field(text)
        except DataError:
            ignored.append(str(text))
            continue
        stated = parse_unit(texts["unit"][i]) if "unit" in texts else None
        field = Field(field.name, field.symbol, stated or headers["lower"][1] or field.unit, field.lookalike)
        limit = Limit(**{key: float(column[i]) for key, column in numbers.items()})
        _check(field.name, limit)
        if (field, limit) not in entries:
            entries.append((field, limit))
    if not entries:
        raise DataError(
            tr(
                "No row of the limits table names an element ({ignored}): write symbols or field names into the "
                "column {element}."
            ).format(ignored=", ".join(ignored) or tr("the column is empty"), element=headers["element"][0])
        )
    return LimitsTable(entries, ignored)


def _given(value):
    """Return a limit as a cell: None where there is none."""
    return None if math.isnan(value) else value


def _find_headers(row):
    """Return header and unit of every known column: for each the first of its names that is there."""
    found = {}
    plain = {}
    for header in row:
        name, unit = split_unit(header)
        plain.setdefault(name, (header, unit))
    for key, names in _HEADERS.items():
        match = [plain[name] for name in names.split() if name in plain]
        if match:
            found[key] = match[0]
    for key, what in (("element", tr("the element")), ("lower", tr("the lower detection limit"))):
        if key not in found:
            raise DataError(
                tr(
                    "The limits table has no column for {what} among {row}: call its columns element, limit and unit."
                ).format(what=what, row=", ".join(map(str, row)))
            )
    return found


def _read_numbers(names, cells, key):
    cells = read_cells(cells, (-9999, -999, -99999), "auto")
    for name, mark in zip(names, cells.marks):
        if mark not in (NUMBER, BLANK, BELOW):
            raise DataError(
                tr("The {key} limit of {name} in the limits table is no number: correct it, or leave it empty.").format(
                    key=key, name=name
                )
            )
    return np.where(cells.marks == BLANK, np.nan, cells.numbers)


def _check(name, limit):
    for key, value in (("lower", limit.lower), ("upper", limit.upper)):
        if value <= 0 or math.isinf(value):
            raise DataError(
                tr(
                    "The {key} limit of {name} in the limits table is {value:g}: write a number above zero, or "
                    "leave the cell empty."
                ).format(key=key, name=name, value=value)
            )
    if limit.lower >= limit.upper:
        raise DataError(
            tr(
                "The limits of {name} in the limits table are the wrong way round: the lower is not below the upper."
            ).format(name=name)
        )
    if not math.isnan(limit.substitute) and not limit.substitute <= limit.lower:
        raise DataError(
            tr(
                "The substitute of {name} in the limits table is {substitute:g} and its lower limit {lower:g}: "
                "give the limit below which this value stands."
            ).format(name=name, substitute=limit.substitute, lower=limit.lower)
        )
