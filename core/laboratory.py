"""Laboratory results: cells as a laboratory writes them into values, flags and detection limits."""

from dataclasses import dataclass, field
from typing import NamedTuple, Optional

import numpy as np

from .cells import (
    ABOVE,
    BELOW,
    BLANK,
    MEASURED,
    NUMBER,
    UNDETECTED,
    UNQUANTIFIED,
    UNREADABLE,
    close,
    read_cells,
    with_remarks,
)
from .detection_limits import Limit
from .elements import notices, parse_fields
from .errors import DataError, check_choice
from .estimator import Notice
from .language import tr
from .samples import LARGEST

DETECT, LEFT, RIGHT, MISSING = range(4)
"""Flags of a cell: measured, below the limit, above the limit, no result. Also attributes of `Assays`."""

NA_CODES = (-9999, -999, -99999)
"""Numbers that stand for a missing result unless the caller says otherwise."""

_NOTICES = {
    "decimal_comma": "Commas were read as decimal marks: {}.",
    "negative": "Negative values were read as below the detection limit of that size: {}.",
    "zero": "Zeros were taken as missing results: {}.",
    "below_limit": "Values below the detection limit of their column were taken as below it: {}.",
    "right_censored": "Values above the upper limit keep the limit, the true ones are higher: {}.",
    "uncertain": "Values marked ! (below the limit of quantification) were taken as measured: {}.",
    "assumed_limit": "Results marked as below detection give no limit; the smallest value measured serves as one: {}.",
    "substituted": "Many low values are equal, probably a substitute for results below detection, and were left as "
    "they are; a limits table with the substitute has them treated: {}.",
    "no_detects": "Nothing was measured above detection: {}.",
}


class Unread(NamedTuple):
    """A cell that cannot be read: row counted from 0, field, the cell, and why, where that is not plain to see."""

    row: int
    field: str
    cell: object
    reason: str = ""


@dataclass
class Assays:
    """
    Concentrations with what the laboratory said about each of them.

    Attributes
    ----------
    names : list of str, length p
        Field names as the user has them.
    values : (n, p) array
        Concentrations in each field's own unit; a censored value is its limit, a missing one NaN.
    flags : (n, p) array of uint8
        `DETECT`, `LEFT` (below the limit), `RIGHT` (above the limit) or `MISSING`.
    limits : (n, p) array
        The limit of each censored value, NaN elsewhere.
    coordinates : (n, 2) array or None
        Easting and northing, metres.
    labels : list or None, length n
        What the user calls each row.
    warnings : list of Notice
        What was noticed while reading.
    unread : list of Unread
        Cells that cannot be read, where the reader was asked to go on; they count as missing.
    """

    names: list
    values: np.ndarray
    flags: np.ndarray
    limits: np.ndarray
    coordinates: Optional[np.ndarray] = None
    labels: Optional[list] = None
    warnings: list = field(default_factory=list)
    unread: list = field(default_factory=list)

    DETECT, LEFT, RIGHT, MISSING = DETECT, LEFT, RIGHT, MISSING

    def __len__(self):
        return len(self.values)

    def label(self, row):
        """Return what the user calls row number `row` (counted from 0)."""
        return str(self.labels[row]) if self.labels is not None else str(row + 1)

    def rows(self, keep):
        """Return the rows chosen by `keep`, an (n,) mask or row numbers."""
        keep = np.asarray(keep)
        keep = np.flatnonzero(keep) if keep.dtype == bool else keep
        return Assays(
            self.names,
            self.values[keep],
            self.flags[keep],
            self.limits[keep],
            None if self.coordinates is None else self.coordinates[keep],
            None if self.labels is None else [self.labels[row] for row in keep],
            self.warnings,
        )


class Column(NamedTuple):
    """One column read: `value`, `flag` and `limit` of each cell, (n,) arrays."""

    value: np.ndarray
    flag: np.ndarray
    limit: np.ndarray


class PileUp(NamedTuple):
    """The lowest `value` of a column and in how many samples it stands."""

    value: float
    count: int


class _Rules(NamedTuple):
    na_codes: tuple
    decimal_comma: object
    negative_policy: str
    zero_policy: str
    unreadable: str = "refuse"

    def check(self):
        for name, allowed in (
            ("decimal_comma", (True, False, "auto")),
            ("negative_policy", ("dl", "missing", "reject")),
            ("zero_policy", ("missing", "dl", "reject")),
            ("unreadable", ("refuse", "list")),
        ):
            check_choice(name, getattr(self, name), allowed)
        return self


def parse_cells(
    cells, column_dl=None, na_codes=NA_CODES, decimal_comma=False, negative_policy="dl", zero_policy="missing"
):
    """
    Read one column of laboratory results, by the rules of `read_assays`.

    Parameters
    ----------
    cells : sequence of text, number or None
    column_dl : float, optional
        Lower detection limit of the column.
    na_codes, decimal_comma, negative_policy, zero_policy
        As for `read_assays`.

    Returns
    -------
    Column

    Raises
    ------
    DataError
        Listing the cells that cannot be read.
    """
    rules = _Rules(tuple(na_codes), decimal_comma, negative_policy, zero_policy).check()
    column, bad, _ = _read_column(cells, Limit() if column_dl is None else Limit(float(column_dl)), rules)
    _refuse(
        [
            tr("the value of sample {row} is {cells!r}{reason}").format(row=row + 1, cells=cells[row], reason=reason)
            for row, reason in bad
        ]
    )
    return column


def read_assays(
    columns,
    limits=None,
    na_codes=NA_CODES,
    decimal_comma="auto",
    negative_policy="dl",
    zero_policy="missing",
    qualifiers=None,
    coordinates=None,
    labels=None,
    unreadable="refuse",
):
    """
    Read a table of laboratory results.

    In this order: blank, NA, NaN, null, "-" and the missing-value codes are missing; "<v" and "≤v" are below the
    limit v; ">v" and "≥v" above it; n.d., bdl, bld, lld and tr below the limit of the column; a positive number is a
    concentration, unless it lies below the column's limit or reaches its upper limit; a negative number -v means
    "below v" (the convention of R's rgr, Garrett 2013); zero is missing. Spaces are ignored, a decimal point is
    always accepted, thousands separators never. Everything else is refused, all bad cells in one error.

    Parameters
    ----------
    columns : dict of str to sequence
        Cells by field name: text, numbers or None.
    limits : LimitsTable, optional
        Detection limits. Where it gives a substitute, only values equal to it are below the limit.
    na_codes : sequence
        Numbers (or words) that stand for missing results; they are tested before the sign.
    decimal_comma : bool or "auto"
        Whether "0,5" is one half. "auto" decides by column: yes if every comma stands once in its cell, among
        digits and without a point, and not all these cells could be thousands, like "1,234".
    negative_policy : {"dl", "missing", "reject"}
    zero_policy : {"missing", "dl", "reject"}
        "dl" takes zeros as below the limit of the column.
    qualifiers : dict of str to sequence, optional
        Remarks by field name: "<" below the limit (the value or, where that is 0 or blank, the column's limit, else
        the column's smallest measured value), ">" above the value, "!" uncertain but measured.
    coordinates : (n, 2) array, optional
        Easting and northing, metres.
    labels : list, optional
        What the user calls each row.
    unreadable : {"refuse", "list"}
        What becomes of cells that cannot be read: one error for all of them, or `Assays.unread`.

    Returns
    -------
    Assays

    Raises
    ------
    DataError
        For empty tables, columns of different length, names that are no elements, and cells that cannot be read.
    """
    rules = _Rules(tuple(na_codes), decimal_comma, negative_policy, zero_policy, unreadable).check()
    qualifiers = qualifiers or {}
    names = list(columns)
    shape = (_length(columns, qualifiers, coordinates, labels), len(names))
    found = {"lookalike": notices(parse_fields(names))}
    known, found["limits"] = limits.of(names) if limits is not None else ({}, [])
    assays = Assays(names, np.empty(shape), np.empty(shape, np.uint8), np.empty(shape), labels=labels)
    if coordinates is not None:
        assays.coordinates = np.asarray(coordinates, float)
    seen = {}
    for j, name in enumerate(names):
        column, bad, remarks = _read_column(columns[name], known.get(name, Limit()), rules, qualifiers.get(name))
        assays.values[:, j], assays.flags[:, j], assays.limits[:, j] = column
        assays.unread += [Unread(row, name, columns[name][row], reason) for row, reason in bad]
        # where nobody speaks of limits, equal lowest values are the only trace of them
        if name not in known and not (column.flag == LEFT).any():
            pile = pile_up(column.value)
            remarks["substituted"] = (
                tr("{count} times {value:g}").format(count=pile.count, value=pile.value) if pile else 0
            )
        for code, what in remarks.items():
            if what:
                seen.setdefault(code, []).append(name if what is True else f"{name} ({what})")
    if unreadable == "refuse":
        _refuse(
            [
                tr("{name} of sample {label} is {cell!r}{why}").format(
                    name=name, label=assays.label(row), cell=cell, why=why
                )
                for row, name, cell, why in assays.unread
            ]
        )
    assays.warnings = found["lookalike"] + found["limits"]
    assays.warnings += [
        Notice(code, tr(text).format(listed(seen[code]))) for code, text in _NOTICES.items() if code in seen
    ]
    return assays


def pile_up(values):
    """
    Find equal low values that probably stand for results below detection.

    They are at least 3 samples and 1 % of the column, all but the lowest of it (values below them, as from a laboratory
    with a lower limit, are a tenth of them at most), and either more than the next higher value has, or a factor of 1.4
    or more below it, as half a limit lies below the limit.

    Parameters
    ----------
    values : (n,) array
        Concentrations; NaN and what is not above zero are passed over.

    Returns
    -------
    PileUp or None
    """
    values = np.asarray(values, float)
    distinct, counts = np.unique(values[values > 0], return_counts=True)
    if len(distinct) < 2:
        return None
    below = np.cumsum(counts) - counts
    piled = (counts >= max(3, 0.01 * counts.sum())) & (below <= 0.1 * counts)
    piled[:-1] &= (counts[:-1] > counts[1:]) | (distinct[1:] >= 1.4 * distinct[:-1])
    piled[-1] = False
    if not piled.any():
        return None
    # the largest of several, as of two laboratories
    place = int(np.argmax(np.where(piled, counts, 0)))
    return PileUp(float(distinct[place]), int(counts[place]))


def _length(columns, qualifiers, coordinates, labels):
    """Return the number of samples, checked to be the same everywhere."""
    if not columns:
        raise DataError(tr("No concentration field was chosen: choose at least one."))
    lengths = [(name, len(cells)) for name, cells in columns.items()]
    lengths += [
        (tr("the column of remarks on {name}").format(name=name), len(cells)) for name, cells in qualifiers.items()
    ]
    lengths += [(tr("the list of samples"), len(labels))] if labels is not None else []
    lengths += [(tr("the list of positions"), len(coordinates))] if coordinates is not None else []
    first, n = lengths[0]
    if n == 0:
        raise DataError(tr("The table has no samples: check the layer, its filter and the selection."))
    for name, length in lengths:
        if length != n:
            raise DataError(
                tr("{first} has {n} cells and {name} has {length}: give every column one cell a sample.").format(
                    first=first, n=n, name=name, length=length
                )
            )
    return n


def _read_column(cells, limit, rules, qualifiers=None):
    """Return the `Column`, its bad cells as (row, reason), and counts by the code of the notice they call for."""
    read = read_cells(cells, rules.na_codes, rules.decimal_comma)
    if qualifiers is not None:
        read = with_remarks(read, qualifiers, limit.substitute)
    marks, numbers = read.marks, read.numbers
    number = (marks == NUMBER) & (np.abs(numbers) <= LARGEST)
    undecided = np.ones(len(marks), bool)

    def take(mask):
        mask = mask & undecided
        undecided[mask] = False
        return mask

    limited = not np.isnan(limit.lower)
    # the order of these lines is the order of the rules
    take(marks == BLANK)
    below, above = take(marks == BELOW), take(marks == ABOVE)
    measured = take(marks == MEASURED)
    at_limit = take((marks == UNDETECTED) & limited) | take(number & close(numbers, limit.substitute))
    unquantified = take(marks == UNQUANTIFIED)
    # with a substitute, values below the limit are what the laboratory did measure
    low = take(number & (numbers > 0) & (numbers < limit.lower * (1 - 1e-6)) & np.isnan(limit.substitute))
    high = take(number & (numbers >= limit.upper * (1 - 1e-6)))
    detect = take(number & (numbers > 0)) | measured
    negative = take(number & (numbers < 0) & (rules.negative_policy != "reject"))
    zero = take(number & (numbers == 0) & (rules.zero_policy == "missing"))
    at_limit |= take(number & (numbers == 0) & limited & (rules.zero_policy == "dl"))

    value = np.full(len(marks), np.nan)
    flag = np.full(len(marks), MISSING, np.uint8)
    flag[detect], flag[above | high] = DETECT, RIGHT
    flag[below | at_limit | low] = LEFT
    shown = detect | below | above | high
    value[shown] = numbers[shown]
    value[at_limit | low] = limit.lower
    if rules.negative_policy == "dl":
        flag[negative], value[negative] = LEFT, -numbers[negative]
    assumed = 0
    if unquantified.any():
        stand_in = limit.lower
        if not limited and detect.any():
            stand_in = assumed = value[detect].min()
        flag[unquantified], value[unquantified] = LEFT, stand_in
        undecided |= unquantified & np.isnan(stand_in)
    flag[undecided], value[undecided] = MISSING, np.nan
    limits = np.where((flag == LEFT) | (flag == RIGHT), value, np.nan)
    limits[high] = limit.upper

    counts = {
        "decimal_comma": read.commas if rules.decimal_comma == "auto" else 0,
        "negative": int(negative.sum()) if rules.negative_policy == "dl" else 0,
        "zero": int(zero.sum()),
        "below_limit": int(low.sum()),
        "right_censored": int((flag == RIGHT).sum()),
        "uncertain": int(measured.sum()),
        "assumed_limit": f"{assumed:g}" if assumed else 0,
        "no_detects": not (detect | above | high).any(),
    }
    bad = [
        (row, _reason(marks[row], numbers[row], None if qualifiers is None else qualifiers[row]))
        for row in np.flatnonzero(undecided).tolist()
    ]
    return Column(value, flag, limits), bad, counts


def _reason(mark, number, remark):
    """Return why a cell is bad, to stand behind it in a sentence; nothing where the cell shows it."""
    if mark == UNREADABLE and isinstance(remark, str) and remark.strip():
        return tr(" with the remark {remark!r}").format(remark=remark)
    if mark in (UNDETECTED, UNQUANTIFIED) or (mark == NUMBER and number == 0):
        return tr(" and has no detection limit")
    if mark == NUMBER and not abs(number) <= LARGEST:
        return tr(", which is no measurement")
    if mark == NUMBER and number < 0:
        return tr(", which is negative")
    return ""


def _refuse(unread):
    """Raise one error for all cells that cannot be read."""
    if unread:
        cells = tr("One cell") if len(unread) == 1 else tr("{n_unread} cells").format(n_unread=len(unread))
        raise DataError(
            tr(
                "{cells} cannot be read as concentrations: {unread}. Correct the table, or say how to read it: "
                "missing-value codes, decimal comma, detection limits."
            ).format(cells=cells, unread=listed(unread, "; "))
        )


def listed(items, separator=", ", most=10):
    """Return the first `most` of the texts, joined, and how many more there are."""
    more = [tr("and {left} more").format(left=len(items) - most)] if len(items) > most else []
    return separator.join([*items[:most], *more])
