"""A laboratory's file as a table: what was recognised in it, what the user corrected, and fields to write."""

import json
from typing import NamedTuple

import numpy as np

from .elements import parse_unit
from .errors import DataError
from .estimator import Notice
from .laboratory import listed
from .laboratory_columns import (
    OTHER,
    ROLES,
    SAMPLE,
    X,
    Y,
    as_element,
    field_names,
    guess_columns,
    translated_remarks,
)
from .laboratory_headings import ELEMENT, LIMIT, QUALIFIER, read_heading
from .laboratory_layout import find_layout, unique_names
from .laboratory_positions import Positions, find_positions, read_positions
from .language import tr
from .periodic_table import OXIDES, SYMBOLS
from .written_numbers import NumberStyle, guess_style, number, results

LOOKED_AT = 3000
"""Rows from which columns are guessed."""

_TOLD = ("role", "symbol", "unit", "lower", "upper")
_NO_SAMPLES = ("blank", "blk", "std", "standard", "oreas", "crm", "dup", "duplicate", "repeat", "rep ", "qc", "rgm")
_TOTALS = {
    *("total", "totals", "sum", "mean", "average", "median", "minimum", "maximum", "min", "max", "std dev", "count"),
    *("summe", "mittelwert", "mittel", "somme", "moyenne", "suma", "promedio", "media", "soma", "média"),
    *("итого", "сумма", "среднее", "جمع", "میانگین", "合计", "平均", "平均值"),
}
_BEFORE = 3  # columns, at the left, in which such a word stands


def read_overrides(text):
    """
    Read corrections of columns.

    Parameters
    ----------
    text : str
        One column a line, ``heading;role;symbol;unit;lower limit;upper limit``, where what is left empty stays as it
        was guessed; or JSON, a list of objects with ``column`` and any of ``role``, ``symbol``, ``unit``, ``lower``
        and ``upper``.

    Returns
    -------
    dict of str to dict
        As `LaboratoryTable` takes them.

    Raises
    ------
    DataError
        If it is neither.
    """
    text = (text or "").strip()
    if not text.startswith("["):
        rows = [line.split(";") for line in text.splitlines() if line.strip()]
        return {
            row[0].strip(): {key: cell.strip() for key, cell in zip(_TOLD, row[1:]) if cell.strip()} for row in rows
        }
    try:
        told = {str(row["column"]): {key: row[key] for key in _TOLD if key in row} for row in json.loads(text)}
    except (ValueError, KeyError, TypeError):
        raise DataError(
            tr("The corrections of columns cannot be read: write one column a line, like Cu (FA);element;Cu;ppm.")
        ) from None
    return told


class OutputField(NamedTuple):
    """A field to write: `name`, `kind` ("text", "number", "integer") and the `values`, None where there is none."""

    name: str
    kind: str
    values: list


class LaboratoryTable:
    """
    A file of results, read and recognised.

    Parameters
    ----------
    rows : Rows
        The cells of the file.
    header : int, optional
        The row of the headings, counted from 0; found if not given.
    decimal : {"", ".", ","}
        The decimal mark; found if not given.
    x, y : str, optional
        Headings of the columns of positions.
    overrides : dict of str to dict, optional
        What the user corrected, by heading: ``role``, and of an element ``symbol``, ``unit`` (empty: not known),
        ``lower`` and ``upper``.
    keeps : callable, optional
        Tells whether the sample column may keep its name.

    Attributes
    ----------
    layout : Layout
    names : list of str
        Headings, each once.
    columns : list of Column
    positions : Positions
    style : NumberStyle
    notices : list of Notice
        What the user should know.
    """

    def __init__(self, rows, header=None, decimal="", x="", y="", overrides=None, keeps=lambda name: False):
        self.rows, self.notices = rows, list(rows.notices)
        head = rows.cells[: LOOKED_AT + 100]
        self.style, doubtful = _style(head, rows.delimiter, decimal)
        self.layout = find_layout(rows.cells, self.style, header)
        self.names = unique_names(self.layout.headings)
        first = [rows.cells[row] for row in self.layout.samples[:LOOKED_AT]]
        self._head = [_column_of(first, j) for j in range(len(self.names))]
        overrides = dict(overrides or {})
        x, y = self._chosen(x, X, overrides), self._chosen(y, Y, overrides)
        if (x is None) != (y is None):
            raise DataError(tr("Only one of the two columns of positions was chosen: choose both, or none."))
        self.positions = find_positions(self.names, self._head, self.layout.preamble, self.style, x, y)
        guessed = [j for j in (self.positions.x, self.positions.y) if j is not None]
        if any(overrides.get(self.names[j], {}).get("role", X) not in (X, Y) for j in guessed):
            # what was taken for positions is none
            self.positions = Positions(reason=tr("Chosen by you."), others=frozenset(guessed))
        self.columns = guess_columns(self.names, self._head, self.layout, self.positions, self.style)
        self._correct(overrides)
        self.fields, self._renamed = field_names(self.columns, keeps)
        self._remember(doubtful)

    def __len__(self):
        return len(self.layout.samples)

    def cells(self, j):
        """Return the cells of a column as they stand in the file."""
        return _column_of([self.rows.cells[row] for row in self.layout.samples], j)

    def coordinates(self):
        """Return the (n, 2) positions, NaN where a sample has none, and notices; None without columns of them."""
        x, y = self.positions.x, self.positions.y
        if x is None:
            return None, []
        return read_positions(self.cells(x), self.cells(y), self.positions.unit, self.style)

    def output(self, progress=None):
        """
        Return the fields to write.

        Returns
        -------
        fields : list of OutputField
        notices : list of Notice
            What was translated, and what cannot be read.
        """
        fields, seen = [], {"translated": {}, "missing": {}, "unread": {}, "remarks": {}}
        for j, (column, name) in enumerate(zip(self.columns, self.fields)):
            if progress is not None:
                progress(j / len(self.columns))
            if name is None:
                continue
            cells = self.cells(j)
            if column.role == ELEMENT:
                fields.append(self._results(name, cells, self._own_limits(j), seen))
            elif column.role == QUALIFIER and column.owner is not None:
                signs, foreign = translated_remarks(set(cells))
                for text in foreign:
                    seen["remarks"].setdefault(text.strip(), []).append(column.name)
                fields.append(OutputField(name, "text", [signs[cell] for cell in cells]))
            else:
                fields.append(_plain_field(name, cells, self.style, column.role == SAMPLE))
        return fields, _told(seen)

    def limits(self):
        """Return the table of detection limits as columns: element, limit, unit and, where known, upper_limit."""
        chosen = [
            (name, column)
            for name, column in zip(self.fields, self.columns)
            if column.role == ELEMENT and (column.lower is not None or column.upper is not None)
        ]
        table = {
            "element": [name for name, _ in chosen],
            "limit": [column.lower for _, column in chosen],
            "unit": [column.unit or "" for _, column in chosen],
        }
        if any(column.upper is not None for _, column in chosen):
            table["upper_limit"] = [column.upper for _, column in chosen]
        return table

    def place(self, system):
        """Take `system`, a `System` that somebody else found, as that of the positions."""
        self.positions = self.positions._replace(system=system)

    def elements(self):
        """Return heading, field and column of every element."""
        return [(c.name, field, c) for c, field in zip(self.columns, self.fields) if c.role == ELEMENT]

    def description(self):
        """Return what was recognised, as plain types: for a dialog, a report or a program."""
        positions, layout = self.positions, self.layout
        return {
            "encoding": self.rows.encoding,
            "delimiter": self.rows.delimiter,
            "decimal": self.style.decimal,
            "sheet": self.rows.sheet,
            "sheets": list(self.rows.sheets),
            "complete": self.rows.complete,
            "header_line": None if layout.header is None else self.rows.lines[layout.header],
            "samples": len(self),
            "x": None if positions.x is None else self.names[positions.x],
            "y": None if positions.y is None else self.names[positions.y],
            "unit": positions.unit,
            "position_reason": positions.reason,
            "position_sure": positions.sure,
            "crs": positions.system.authid,
            "crs_reason": positions.system.reason,
            "crs_sure": positions.system.sure,
            "columns": [
                {**column._asdict(), "words": list(column.words), "field": field}
                for column, field in zip(self.columns, self.fields)
            ],
            "preamble": layout.preamble,
            "notices": [{"code": notice.code, "text": notice.text} for notice in self.notices],
        }

    def preview(self, most=50):
        """Return the first samples as they stand in the file."""
        width = len(self.names)
        rows = [self.rows.cells[row] for row in self.layout.samples[:most]]
        return [[cell.strip() for cell in row[:width]] + [""] * (width - len(row)) for row in rows]

    def _chosen(self, name, role, overrides):
        """Return the column that the user chose for a coordinate, None for none."""
        name = name or next((key for key, told in overrides.items() if told.get("role") == role), "")
        return self._find(name) if name else None

    def _find(self, name):
        """Return the column of a heading."""
        wanted = " ".join(str(name).split())
        for fits in (lambda other: other == wanted, lambda other: other.lower() == wanted.lower()):
            found = next((j for j, other in enumerate(self.names) if fits(other)), None)
            if found is not None:
                return found
        raise DataError(
            tr("The file has no column {wanted}: it has {names}.").format(
                wanted=wanted, names=listed(self.names, most=30)
            )
        )

    def _correct(self, overrides):
        """Apply what the user said of columns."""
        for name, told in overrides.items():
            j = self._find(name)
            column, role = self.columns[j], told.get("role") or self.columns[j].role
            if role not in ROLES:
                raise DataError(
                    tr("{role!r} is no role of a column: write one of {ROLES}.").format(
                        role=role, ROLES=", ".join(ROLES)
                    )
                )
            if role in (X, Y):
                continue
            column = column._replace(role=role, reason=tr("Chosen by you."), sure=True, owner=None)
            if role == SAMPLE:
                self._unname_sample()
            if role == ELEMENT:
                column = self._told_element(j, column, told)
            elif role in (QUALIFIER, LIMIT):
                column = self._with_owner(j, column, told)
            else:
                column = column._replace(symbol="", unit=None, suggested=None, lower=None, upper=None)
            self.columns[j] = column
        for j, column in enumerate(self.columns):
            # what it belonged to may be no element any more
            if column.owner is not None and self.columns[column.owner].role != ELEMENT:
                self.columns[j] = column._replace(role=OTHER, owner=None, symbol="", unit=None)

    def _unname_sample(self):
        for j, column in enumerate(self.columns):
            if column.role == SAMPLE:
                self.columns[j] = column._replace(role=OTHER, reason="")

    def _told_element(self, j, column, told):
        """Return a column as the element that the user says it is; what is not said stays as it was guessed."""
        symbol = _symbol(told.get("symbol")) or column.symbol
        if not symbol:
            heading = read_heading(self.layout.headings[j])
            symbol = heading.field.symbol if heading else ""
        if not symbol:
            raise DataError(tr("{name} was chosen as an element: say which, by its symbol.").format(name=column.name))
        unit = parse_unit(told["unit"]) if told.get("unit") is not None else column.unit
        found = as_element(column, self._head[j], self.layout, j, self.style, symbol, unit)
        limits = {key: _told_limit(column.name, told[key]) for key in ("lower", "upper") if told.get(key) is not None}
        found = found._replace(reason=tr("Chosen by you."), sure=True, words=column.words, **limits)
        if found.lower is not None and found.upper is not None and found.lower >= found.upper:
            raise DataError(
                tr("The limits of {name} are the wrong way round: the lower is not below the upper.").format(
                    name=column.name
                )
            )
        return found

    def _with_owner(self, j, column, told):
        """Return a column of remarks or limits with the element it belongs to."""
        symbol = _symbol(told.get("symbol")) or column.symbol
        fitting = [
            i
            for i, other in enumerate(self.columns)
            if other.role == ELEMENT and i != j and symbol in ("", other.symbol)
        ]
        if not fitting:
            raise DataError(
                tr("{name} was chosen as {role}, and no column of results belongs to it.").format(
                    name=column.name, role=column.role
                )
            )
        return column._replace(owner=min(fitting, key=lambda i: (abs(i - j), i > j)), symbol=symbol)

    def _own_limits(self, j):
        """Return the cells of the column that gives a limit for each result of column j, None without one."""
        own = next((i for i, other in enumerate(self.columns) if other.role == LIMIT and other.owner == j), None)
        return None if own is None else self.cells(own)

    def _results(self, name, cells, limits, seen):
        """Return the field of an element: numbers, or text where a cell is more than a number."""
        read, unreadable = results(set(cells), self.style)
        if unreadable:
            seen["unread"][name] = unreadable
        for cell, result in read.items():
            text = cell.strip()
            if result.text is None and text.lower() not in ("", "na", "nan", "null", "-"):
                seen["missing"][text] = seen["missing"].get(text, 0) + cells.count(cell)
            elif result.number is None and result.text and result.text[0] != text[0]:
                seen["translated"][text] = result.text
        if all(result.number is not None or result.text is None for result in read.values()):
            return OutputField(name, "number", [read[cell].number for cell in cells])
        values = [read[cell].text for cell in cells]
        if limits is not None:
            own, _ = results(set(limits), self.style)
            for row, (cell, limit) in enumerate(zip(cells, limits)):
                if read[cell].undetected and (own[limit].number or 0) > 0:
                    values[row] = f"<{own[limit].number:g}"
        return OutputField(name, "text", values)

    def _remember(self, doubtful):
        """Note what the user should know before anything is written."""
        layout = self.layout

        def say(code, text):
            self.notices.append(Notice(code, text))

        if layout.header is None:
            say("no_header", tr("No row of headings was found: the columns are called by their number."))
        if layout.empty:
            say("empty_rows", tr("Empty rows that were passed over: {n}.").format(n=layout.empty))
        if layout.remarks:
            texts = listed([f"“{text}”" for _, text in layout.remarks], most=5)
            say("remarks", tr("Rows that are no samples were left out: {texts}.").format(texts=texts))
        if doubtful:
            say(
                "thousands",
                tr(
                    "All commas in numbers could be decimal marks or part thousands, as in 1,234: choose the "
                    "decimal mark."
                ),
            )
        wide = [j for j, heading in enumerate(layout.headings) if not heading and layout.header is not None]
        over = self._lines_over(wide) if wide else []
        if over:
            lines = listed([str(line) for line in over], most=5)
            say(
                "long_rows",
                tr(
                    "Some rows have more cells than there are headings (line {lines}): look for a comma inside a cell."
                ).format(lines=lines),
            )
        if self._renamed:
            pairs = listed(
                [tr("{heading} as {name}").format(heading=heading, name=name) for heading, name in self._renamed],
                most=8,
            )
            say(
                "renamed",
                tr("Some fields get another name, for theirs is taken or not usual: {pairs}.").format(pairs=pairs),
            )
        bare = [(name, column) for name, _, column in self.elements() if column.unit is None]
        if bare:
            texts = [f"{name} ({column.suggested}?)" if column.suggested else name for name, column in bare]
            say("no_unit", tr("No unit is stated for these elements: {texts}.").format(texts=listed(texts, most=20)))
        odd = [(name, column) for name, _, column in self.elements() if column.odd]
        if odd:
            texts = [f"{name} ({column.unit})" for name, column in odd]
            say(
                "odd_unit",
                tr("The unit of these elements may be another one, by their values: {texts}.").format(
                    texts=listed(texts, most=20)
                ),
            )
        sample = next((j for j, column in enumerate(self.columns) if column.role == SAMPLE), None)
        sums = self._totals(sample)
        if sums:
            say(
                "totals",
                tr(
                    "Rows that look like totals or means are kept ({n}): {texts}. "
                    "They are no samples: delete them in the file, and import it again."
                ).format(n=len(sums), texts=listed(list(dict.fromkeys(sums)), most=5)),
            )
        if sample is None:
            say("no_sample", tr("No column is called like sample numbers."))
        else:
            own = [cell for cell in self.cells(sample) if cell.strip().lower().startswith(_NO_SAMPLES)]
            if own:
                texts = listed(list(dict.fromkeys(cell.strip() for cell in own)), most=5)
                say(
                    "standards",
                    tr(
                        "Rows that look like standards, blanks or repeats of the laboratory are kept ({n}): {texts}. "
                        "Leave them out before mapping."
                    ).format(n=len(own), texts=texts),
                )
        if not self.elements():
            say("no_elements", tr("No column was recognised as the results of an element: choose them."))

    def _totals(self, sample):
        """Return the words of rows that sum up others; `sample` is the column of sample numbers, if there is one."""
        words = [j for j, column in enumerate(self.columns) if column.role in (SAMPLE, OTHER)][:_BEFORE]
        found = []
        for row in self.layout.samples:
            cells = self.rows.cells[row]
            # "mean" behind the number of a sample may be how its stream flows
            own = cells[sample].strip() if sample is not None and sample < len(cells) else ""
            texts = [cells[j].strip() for j in words if j < len(cells) and (not own or j <= sample)]
            found += [text for text in texts if text.strip(" :.").lower() in _TOTALS][:1]
        return found

    def _lines_over(self, wide):
        """Return the lines of samples that have text in columns without a heading."""
        lines = []
        for row in self.layout.samples:
            cells = self.rows.cells[row]
            if any(j < len(cells) and cells[j].strip() for j in wide if self.columns[j].role == OTHER):
                lines.append(self.rows.lines[row])
        return lines


def _style(head, delimiter, decimal):
    """Return the `NumberStyle` of a table, and whether it is a guess between two."""
    found, doubtful = guess_style({cell for row in head for cell in row})
    if decimal:
        # the other mark can then only part thousands
        return NumberStyle(decimal, found.thousands if found.thousands != decimal else "."), False
    if doubtful and delimiter == ";":
        # semicolons part columns where commas are decimal marks
        return NumberStyle(",", ""), False
    return found, doubtful


def _column_of(rows, j):
    return [row[j] if j < len(row) else "" for row in rows]


def _symbol(text):
    """Return a symbol as it is spelt, None for none."""
    if not text:
        return None
    spelt = {symbol.lower(): symbol for symbol in (*SYMBOLS, *OXIDES)}
    symbol = spelt.get(str(text).strip().lower())
    if symbol is None:
        raise DataError(
            tr("{text!r} is no chemical symbol or oxide: write one like Cu or Fe2O3.").format(text=str(text))
        )
    return symbol


def _told_limit(name, value):
    """Return a limit that the user gave: a number above zero, or None for an empty text."""
    if str(value).strip() == "":
        return None
    try:
        limit = float(str(value).replace(",", "."))
    except ValueError:
        limit = np.nan
    if not 0 < limit < np.inf:
        raise DataError(
            tr("The limit {value!r} of {name} is no number above zero: correct it, or leave it empty.").format(
                value=value, name=name
            )
        )
    return limit


def _plain_field(name, cells, style, as_text):
    """Return the field of a column that holds no results: numbers if all of its cells are, else its text."""
    texts = {cell: cell.strip() for cell in set(cells)}
    if not as_text:
        values = {cell: number(text, style) if text else None for cell, text in texts.items()}
        # 00123 is a name
        numeric = all(
            values[cell] is not None and not (len(text) > 1 and text[0] == "0" and text.isdigit())
            for cell, text in texts.items()
            if text
        )
        if numeric and any(texts.values()):
            whole = all(
                text.lstrip("+-").isdigit() and abs(values[cell]) < 2**31 for cell, text in texts.items() if text
            )
            if whole:
                return OutputField(
                    name, "integer", [None if values[cell] is None else int(values[cell]) for cell in cells]
                )
            return OutputField(name, "number", [values[cell] for cell in cells])
    return OutputField(name, "text", [texts[cell] or None for cell in cells])


def _told(seen):
    """Return notices on what was translated, and on cells that cannot be read."""
    notices = []
    if seen["translated"]:
        pairs = listed(
            [tr("{text} as {new}").format(text=text, new=new) for text, new in seen["translated"].items()], most=8
        )
        notices.append(
            Notice("translated", tr("Codes of the laboratory were translated: {pairs}.").format(pairs=pairs))
        )
    if seen["missing"]:
        pairs = listed([f"{text} ({count})" for text, count in seen["missing"].items()], most=8)
        notices.append(
            Notice("missing_words", tr("These words were taken as missing results: {pairs}.").format(pairs=pairs))
        )
    if seen["unread"]:
        pairs = listed([f"{name} ({listed(texts, most=3)})" for name, texts in seen["unread"].items()], most=8)
        notices.append(
            Notice(
                "unread", tr("Some cells cannot be read as results and are kept as text: {pairs}.").format(pairs=pairs)
            )
        )
    if seen["remarks"]:
        pairs = listed(
            [
                tr("{text} in {names}").format(text=text, names=listed(names, most=3))
                for text, names in seen["remarks"].items()
            ],
            most=8,
        )
        notices.append(
            Notice(
                "remarks_unknown",
                tr("Some remarks on results are not known and are kept: {pairs}.").format(pairs=pairs),
            )
        )
    return notices
