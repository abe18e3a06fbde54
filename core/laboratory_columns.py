"""What each column of a laboratory's table holds: the element with its unit and limits, remarks, a number, text."""

import re
from typing import NamedTuple, Optional

import numpy as np

from .elements import Field, parse_field
from .errors import DataError
from .laboratory_headings import (
    ELEMENT,
    LIMIT,
    QUALIFIER,
    is_bare,
    is_plain_symbol,
    may_be_bare,
    read_heading,
    sample_rank,
    unit_of,
)
from .laboratory_summary import guess_unit
from .language import tr
from .periodic_table import CRUST, OXIDES
from .written_numbers import number, results

X, Y, SAMPLE, OTHER, LEAVE_OUT = "x", "y", "sample", "other", "leave out"
ROLES = (ELEMENT, SAMPLE, X, Y, QUALIFIER, LIMIT, OTHER, LEAVE_OUT)
"""What a column may be, in the words of overrides."""

_REMARKS = {
    "<": "<", ">": ">", "!": "!", "<=": "<", ">=": ">", "≤": "<", "≥": ">", "l": "<", "n": "<", "u": "<", "nd": "<",
    "bdl": "<", "bld": "<", "lld": "<", "tr": "<", "g": ">", "e": "!", "j": "!",
}  # fmt: skip
"""Remarks on results, and what the steps write for them."""


class Column(NamedTuple):
    """
    One column of the file.

    `name` its heading, unique in the table; `role` one of `ROLES`; `symbol` and `unit` of an element, the unit None
    where nobody states it, and `suggested` the one that its values are typical of; `lower` and `upper` its detection
    limits; `odd` whether its values would be unusual in its unit; `owner` the column that a remark or limit belongs to;
    `words` of the method; `reason` why; `sure` whether there is nothing to check.
    """

    name: str
    role: str
    symbol: str = ""
    unit: Optional[str] = None
    suggested: Optional[str] = None
    lower: Optional[float] = None
    upper: Optional[float] = None
    odd: bool = False
    owner: Optional[int] = None
    words: tuple = ()
    reason: str = ""
    sure: bool = True


def guess_columns(names, cells, layout, positions, style):
    """
    Find what each column holds.

    Parameters
    ----------
    names : list of str
        Unique headings.
    cells : list of list of str
        Of each column, of the first samples.
    layout : Layout
    positions : Positions
    style : NumberStyle

    Returns
    -------
    list of Column
    """
    headings = [read_heading(heading) for heading in layout.headings]
    placed = {positions.x, positions.y} | positions.others
    elements = sum(h is not None and h.kind == ELEMENT and j not in placed for j, h in enumerate(headings)) - 1
    columns = []
    for j, (name, heading) in enumerate(zip(names, headings)):
        if j in (positions.x, positions.y):
            columns.append(Column(name, X if j == positions.x else Y, reason=positions.reason, sure=positions.sure))
        elif j in placed:
            columns.append(Column(name, OTHER, reason=tr("Other coordinates of the same samples.")))
        else:
            columns.append(_column(j, name, heading, cells[j], layout, style, elements))
    _choose_sample(columns, cells)
    _find_owners(columns, cells, layout, style)
    return columns


def as_element(column, cells, layout, j, style, symbol, unit):
    """Return `column` as the results of an element, with its limits and a unit that its values would suggest."""
    values = _values(cells, style)
    lower, upper = (_limit(texts.get(j, ""), style) for texts in (layout.lower, layout.upper))
    suggested, note, odd = None, "", False
    median = float(np.median(values)) if len(values) else 0.0
    if unit is None:
        suggested = _evident_unit(symbol, median)
        note = tr("The unit is not stated.")
        if suggested:
            note = tr("The unit is not stated; a median of {median:g} is typical of {unit}.").format(
                median=median, unit=suggested
            )
    elif guess_unit(Field("", symbol, unit), median) not in (None, unit):
        odd = True
        note = tr("A median of {median:g} would be unusual in {unit}.").format(median=median, unit=unit)
    if lower is not None and upper is not None and lower >= upper:
        lower = upper = None
    reason = " ".join(part for part in (column.reason, note) if part)
    return column._replace(
        role=ELEMENT,
        symbol=symbol,
        unit=unit,
        suggested=suggested,
        lower=lower,
        upper=upper,
        reason=reason,
        odd=odd,
        sure=column.sure and not note,
    )


def translated_remarks(texts):
    """Return what the steps write for each of the distinct remarks, and those that they do not know."""
    known = {text: _REMARKS.get("".join(text.split()).lower()) if text.strip() else None for text in texts}
    foreign = [text for text, sign in known.items() if sign is None and text.strip()]
    return {text: text.strip() if text in foreign else sign for text, sign in known.items()}, foreign


def field_names(columns, keeps=lambda name: False):
    """
    Return the name of the field for each column, None for one that is left out, and what to say about names.

    Parameters
    ----------
    columns : list of Column
    keeps : callable
        Tells whether a name of the sample column may stay: the steps know it as the samples' numbers.

    Returns
    -------
    names : list of str or None
    renamed : list of tuple
        Heading and name of fields that could not be called SYMBOL_UNIT, or keep their own name, for another has it.
    """
    names, taken, renamed = [None] * len(columns), {"fid", "geom", "ogc_fid"}, []

    def take(j, name):
        new, count = name, 1
        while new.lower() in taken:
            count += 1
            new = f"{name}_{count}"
        taken.add(new.lower())
        names[j] = new
        return new

    # elements come first: a text column called Cu_ppm has to give way
    for j, column in enumerate(columns):
        if column.role != ELEMENT:
            continue
        wanted = f"{column.symbol}_{column.unit}" if column.unit else column.symbol
        if wanted.lower() in taken:
            wanted = _with_method(wanted, column, taken)
            if take(j, wanted) != column.name:
                renamed.append((column.name, names[j]))
        else:
            take(j, wanted)
    for j, column in enumerate(columns):
        if column.role in (ELEMENT, LEAVE_OUT):
            continue
        wanted = column.name
        if column.role == QUALIFIER and column.owner is not None:
            wanted = f"{names[column.owner]}_qual"
        elif column.role == SAMPLE and not keeps(column.name):
            wanted = "sample_id"
        if take(j, wanted) != column.name and column.role != QUALIFIER:
            renamed.append((column.name, names[j]))
    return names, renamed


def _with_method(wanted, column, taken):
    """Return a name with the method in it, where that parts two columns of one element and is read as such."""
    name = "_".join([wanted, *column.words])
    try:
        readable = parse_field(name)
    except DataError:
        return wanted
    fits = (
        column.words and name.lower() not in taken and (readable.symbol, readable.unit) == (column.symbol, column.unit)
    )
    return name if fits else wanted


def _column(j, name, heading, cells, layout, style, other_elements):
    if heading is None:
        return Column(name, OTHER)
    symbol, unit, reason = heading.field.symbol, heading.field.unit, tr("Called {name}.").format(name=name)
    if heading.kind != ELEMENT:
        return Column(name, heading.kind, symbol, unit, reason=reason)
    stated = unit_of(layout.units.get(j, "")) if layout.units.get(j) else None
    if unit is None and stated:
        unit, reason = stated, tr("Called {name}, unit from the row of units.").format(name=name)
    elif unit and stated and stated != unit:
        reason = tr("Called {name}, and the row of units says {units}.").format(name=name, units=layout.units[j])
    elif unit is None and layout.units.get(j):
        return Column(name, OTHER, reason=tr("{units} is no unit of weight.").format(units=layout.units[j]), sure=False)
    readable = _readable_share(cells, style)
    plain_word = unit is None and not may_be_bare(symbol)
    lonely = unit is None and len(symbol) == 1 and other_elements < 2
    if plain_word or lonely or readable < (0.5 if unit else 0.8):
        return Column(name, OTHER, reason="", sure=True)
    column = Column(name, ELEMENT, words=heading.words, reason=reason, sure=not (unit and stated and stated != unit))
    if is_bare(heading) and unit is None and not is_plain_symbol(layout.headings[j]):
        column = column._replace(sure=False)
    return as_element(column, cells, layout, j, style, symbol, unit)


def _choose_sample(columns, cells):
    """Give the role of the sample numbers to the column that is called so, the fullest and most distinct of several."""
    best, rank = None, (0,)
    for j, column in enumerate(columns):
        own = sample_rank(column.name, j == 0) if column.role == OTHER else 0
        filled = [cell.strip() for cell in cells[j] if cell.strip()]
        if not own or not filled:
            continue
        distinct = len(set(filled)) / len(filled)
        this = (own if distinct > 0.5 else 0.5, len(filled) / len(cells[j]) > 0.5, -j)
        if this > rank:
            best, rank = j, this
    if best is not None:
        columns[best] = columns[best]._replace(role=SAMPLE, reason=tr("Called {name}.").format(name=columns[best].name))


def _find_owners(columns, cells, layout, style):
    """Give remarks and limits to the column of results they belong to; the other ones are plain columns."""
    for j, column in enumerate(columns):
        signs = {"".join(cell.split()).lower() for cell in cells[j]} - {""}
        unnamed = not layout.headings[j] and column.role == OTHER and signs and signs <= set(_REMARKS)
        if unnamed:
            # older laboratories put < into a narrow column of its own before the result
            beside = [i for i in (j + 1, j - 1) if 0 <= i < len(columns) and columns[i].role == ELEMENT]
            owner = beside[0] if beside else None
        elif column.role in (QUALIFIER, LIMIT):
            owner = _owner(columns, column, j)
        else:
            continue
        if owner is None or (column.role == QUALIFIER and signs and max(map(len, signs)) > 5):
            columns[j] = column._replace(role=OTHER, symbol="", unit=None, reason="")
            continue
        of = columns[owner].name
        if unnamed or column.role == QUALIFIER:
            columns[j] = column._replace(role=QUALIFIER, owner=owner, reason=tr("Remarks on {of}.").format(of=of))
            continue
        columns[j] = column._replace(owner=owner, reason=tr("Detection limits of {of}.").format(of=of))
        values = {number(cell, style) for cell in cells[j] if cell.strip()}
        if len(values) == 1 and columns[owner].lower is None and (next(iter(values)) or 0) > 0:
            columns[owner] = columns[owner]._replace(lower=next(iter(values)))


def _owner(columns, column, j):
    """Return the column of results that a remark or a limit belongs to: the same element, the nearest before it."""
    fitting = [
        i
        for i, other in enumerate(columns)
        if other.role == ELEMENT and other.symbol == column.symbol and column.unit in (None, other.unit)
    ]
    return min(fitting, key=lambda i: (abs(i - j), i > j), default=None)


def _readable_share(cells, style):
    """Return the share of the cells with text that can be read as results; 1 for none."""
    filled = [cell for cell in cells if cell.strip()]
    _, unreadable = results(set(filled), style)
    bad = set(unreadable)
    return 1 - sum(cell in bad for cell in filled) / len(filled) if filled else 1.0


def _values(cells, style):
    read, _ = results(set(cells), style)
    return [value for value in (read[cell].number for cell in cells) if value is not None and value > 0]


def _limit(text, style):
    """Return a limit as a number above zero, None without one."""
    value = number(re.sub(r"^[<>≤≥=\s]+", "", text), style) if text else None
    return value if value and value > 0 else None


def _evident_unit(symbol, median):
    """Return the unit in which a median is within a factor of ten of the Earth's crust, None without one."""
    unit = guess_unit(Field("", symbol), median)
    crust = CRUST.get(OXIDES[symbol].element if symbol in OXIDES else symbol, 0)
    # nobody reports copper in per cent, or iron in ppb, unless saying so
    if (unit == "pct" and crust < 1000) or (unit == "ppb" and crust > 0.1):
        return None
    # guess_unit keeps a unit up to a factor of a hundred
    near = [guess_unit(Field("", symbol, unit), median * factor) == unit for factor in (0.1, 10)]
    return unit if unit and all(near) else None
