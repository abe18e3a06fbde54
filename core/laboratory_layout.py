"""What each row of a laboratory's file is: preamble, headings, units, limits, methods, a sample, or a remark below."""

import re
from collections import Counter
from typing import NamedTuple, Optional

import numpy as np

from .errors import DataError
from .laboratory_headings import ELEMENT, is_plain_symbol, read_axis, read_heading, sample_rank, unit_of
from .language import tr
from .written_numbers import number

UNITS, LOWER, UPPER, METHODS, NAMES = "units", "lower", "upper", "methods", "names"
"""What a row beside the headings holds."""

_AT_TOP, _AT_BOTTOM = 80, 15
_NUMBER = re.compile(r"[<>]?\s*[+-]?[\d.,]+(?:[eE][+-]?\d+)?")
_LABELS = {
    UPPER: re.compile(r"(upper|max)\w*\b.*(limit|det)|^(udl|uld|url|udl|upper)\b", re.IGNORECASE),
    LOWER: re.compile(
        r"det\w*\.?[\s_]*lim|detection|nachweis|l[ií]mite|reporting|^(lower|min)\w*\b.*lim"
        r"|^(lld|ldl|l\.?o\.?d|lor|loq|mdl|d\.?l|rl|lower)\.?:?$",
        re.IGNORECASE,
    ),
    UNITS: re.compile(r"^(unit|uom|einheit|unidad|unité|unite|unidade)(s|es|en)?\b", re.IGNORECASE),
    METHODS: re.compile(
        r"method|technique|analysis|procedure|digest|scheme|instrument|^lab(oratory)?\.?:?$|m[eé]todo|m[eé]thode",
        re.IGNORECASE,
    ),
}
_OTHER_UNITS = frozenset(
    "m km kg g mm cm um deg degrees degree ° dd decdeg metres meters metre meter none text - unit units s.u. ph us/cm "
    "ms/cm mg/l ug/l µg/l ng/l oz/t oz/ton opt cps c °c".split()
)
_METHOD = re.compile(r"(?=.*[A-Z])(?=.*[\d\-/])[A-Z0-9][A-Za-z0-9\-/_. ]{2,24}|[A-Z]{2,6}([ _][A-Z]+)*")


class Layout(NamedTuple):
    """
    The rows of a file by what they are.

    Attributes
    ----------
    headings : list of str
        Of each column, empty where it has none.
    header : int or None
        The row of the headings, None if the file has none.
    units, lower, upper, methods : dict of int to str
        What the special rows say of a column.
    samples : list of int
        The rows with samples.
    preamble : list of str
        What stands before the headings.
    remarks : list of tuple
        Row and text of what else is no sample: remarks below, a second row of limits.
    empty : int
        Rows without any text, between samples.
    """

    headings: list
    header: Optional[int]
    units: dict
    lower: dict
    upper: dict
    methods: dict
    samples: list
    preamble: list
    remarks: list
    empty: int


def find_layout(cells, style, header=None):
    """
    Find headings, units, limits and samples.

    Parameters
    ----------
    cells : list of list of str
        The rows of a file, of any length.
    style : NumberStyle
        How numbers are written.
    header : int, optional
        The row of the headings; found by their words if not given.

    Returns
    -------
    Layout

    Raises
    ------
    DataError
        If there are no samples.
    """
    filled = [row for row, texts in enumerate(cells) if any(text.strip() for text in texts)]
    if not filled:
        raise DataError(tr("The file holds no text in its cells: choose another file."))
    if header is None:
        header = _find_header(cells, filled[:_AT_TOP])
    elif not 0 <= header < len(cells):
        raise DataError(
            tr("The file has {n_cells} lines, and the headings cannot stand in line {header}.").format(
                n_cells=len(cells), header=header + 1
            )
        )
    start = header if header is not None else filled[0]
    width = max(_extent(cells[row]) for row in filled if row >= start)
    headings = _padded(cells[header], width) if header is not None else [""] * width
    rows = _Rows(cells, headings, style)

    special, twice, above = {}, [], header
    for row in reversed([row for row in filled if header is not None and row < header]):
        kind = rows.kind(row)
        if kind is None or kind == NAMES:
            break
        special[kind], above = row, row
    after = [row for row in filled if row > start] if header is not None else filled
    for place, row in enumerate(after):
        kind = rows.kind(row, after[place + 1 : place + 30], special) if header is not None else None
        if kind is None:
            after = after[place:]
            break
        if kind in special:
            twice.append((row, " ".join(text for text in rows.row(row) if text)))
        special.setdefault(kind, row)
    else:
        after = []
    samples, remarks = _without_remarks(rows, after, special)
    remarks = twice + remarks
    if not samples:
        raise DataError(
            tr(
                "No row of the file looks like a sample below its headings: choose the line of the headings, or "
                "another file."
            )
        )
    if NAMES in special:
        names = _padded(cells[special[NAMES]], width)
        headings = [name or heading for name, heading in zip(names, headings)]
    _name_first_columns(headings, rows, special)
    first = above if above is not None else start
    return Layout(
        headings,
        header,
        *(rows.texts(special.get(kind)) for kind in (UNITS, LOWER, UPPER, METHODS)),
        samples,
        [" ".join(text.strip() for text in cells[row] if text.strip()) for row in filled if row < first],
        remarks,
        samples[-1] - samples[0] + 1 - len(samples),
    )


class _Rows:
    """The rows, seen from the headings: which columns hold elements, and what a row says of them."""

    def __init__(self, cells, headings, style):
        self.cells, self.width, self.style = cells, len(headings), style
        self.elements = [column for column, text in enumerate(headings) if _names_element(text)]
        # without a known element every column may be one but the first, which has the labels
        self.elements = self.elements or list(range(1, self.width))
        self.others = [column for column in range(self.width) if column not in self.elements]
        # a row with a sample number or a position is a sample
        self.samples = [column for column in self.others if sample_rank(headings[column], column == 0)]
        self.samples = self.samples or [column for column in self.others if column == 0]
        self.samples += [column for column in self.others if read_axis(headings[column])]

    def row(self, row):
        return _padded(self.cells[row], self.width)

    def texts(self, row):
        """Return the cells of a special row by column, without its label."""
        if row is None:
            return {}
        texts = {column: text for column, text in enumerate(self.row(row)) if text}
        label = next(iter(texts), None)
        if label in self.others and not (unit_of(texts[label]) or _NUMBER.fullmatch(texts[label])):
            texts.pop(label)
        return texts

    def kind(self, row, below=(), known=()):
        """Return what a row beside the headings holds, None for a sample or anything else."""
        texts = self.row(row)
        label = next((texts[column] for column in self.others if texts[column]), "")
        inside = [texts[column] for column in self.elements if texts[column]]
        numbers = [text for text in inside if _NUMBER.fullmatch(text)]
        units = [text for text in inside if unit_of(text)]
        if not inside:
            return NAMES if below and self._gives_names(texts, below) else None
        kind = _labelled(label)
        if kind in (LOWER, UPPER) and numbers:
            return kind
        if kind == UNITS and units:
            return kind
        if kind == METHODS and len(numbers) < len(inside):
            return kind
        owned = any(texts[column] and texts[column].lower() not in _OTHER_UNITS for column in self.samples)
        if units and len(units) + sum(text.lower() in _OTHER_UNITS for text in inside) >= 0.6 * len(inside):
            return UNITS
        if len(numbers) >= 0.8 * len(inside) and below and not owned:
            return self._unlabelled_limits(texts, below, known)
        codes = sum(_METHOD.fullmatch(text) is not None for text in inside)
        if not numbers and codes >= 0.6 * len(inside) and (not label or not below or _labelled(label) == METHODS):
            return METHODS
        return None

    def _gives_names(self, texts, below):
        """Tell whether a row without results names the other columns, such as Sample and Type below the limits."""
        words = [texts[column] for column in self.others if texts[column]]
        known = [word for word in words if sample_rank(word) or read_axis(word)]
        results = sum(bool(text) for row in below[:5] for text in map(self.row(row).__getitem__, self.elements))
        return bool(known) and not any(_NUMBER.fullmatch(word) for word in words) and results > 0

    def _unlabelled_limits(self, texts, below, known):
        """Return LOWER or UPPER for a row of numbers that no sample has a name for, and that bound the results."""
        low = high = compared = 0
        for column in self.elements:
            limit = number(texts[column].lstrip("<> "), self.style)
            values = [number(self.row(row)[column], self.style) for row in below]
            values = [value for value in values if value is not None and value > 0]
            if limit is None or not values:
                continue
            compared += 1
            low += limit <= np.median(values)
            high += limit >= max(values)
        if compared and high >= 0.8 * compared and LOWER in known:
            return UPPER
        return LOWER if compared and low >= 0.8 * compared and LOWER not in known else None


def _find_header(cells, rows):
    """Return the row with the most words that head columns, None if none has more words than numbers."""
    scores = {row: sum(_heading_score(text.strip()) for text in cells[row] if text.strip()) for row in rows}
    best = max(scores, key=scores.get)
    return best if scores[best] > 0 else None


def _heading_score(text):
    if _NUMBER.fullmatch(text):
        return -1
    if _names_element(text):
        return 3 if is_plain_symbol(text) else 2
    if sample_rank(text) or read_axis(text):
        return 2
    return 0.1 if len(text) < 40 else 0


def _names_element(text):
    heading = read_heading(text.strip())
    return heading is not None and heading.kind == ELEMENT and read_axis(text.strip()) is None


def _labelled(text):
    """Return what a label says that its row holds."""
    return next((kind for kind, pattern in _LABELS.items() if pattern.search(text)), None)


def _without_remarks(rows, after, special):
    """Return the samples, and the remarks below them; limits, units and methods given there are noted in `special`."""
    remarks, last = [], len(after)
    for place in range(len(after) - 1, max(len(after) - _AT_BOTTOM, 0) - 1, -1):
        row = after[place]
        texts = [text for text in rows.row(row) if text]
        kind = _labelled(texts[0])
        if len(texts) > 1 and kind and kind == rows.kind(row):
            special.setdefault(kind, row)
        elif len(texts) == 1 and (len(texts[0].split()) > 2 or texts[0].startswith("*")):
            remarks.append((row, texts[0]))
        else:
            break
        last = place
    return after[:last], remarks[::-1]


def _name_first_columns(headings, rows, special):
    """Give columns without a heading the word that another row has for them, such as SAMPLE above DESCRIPTION."""
    for column, heading in enumerate(headings):
        if heading:
            continue
        for row in special.values():
            word = rows.row(row)[column]
            if word and (sample_rank(word) or read_axis(word)):
                headings[column] = word


def _extent(texts):
    """Return the number of cells up to the last that holds something."""
    return next((place for place in range(len(texts), 0, -1) if texts[place - 1].strip()), 0)


def _padded(texts, width):
    return [text.strip() for text in texts[:width]] + [""] * (width - len(texts))


def unique_names(headings):
    """Return the headings with a number where one stands twice, and a name where there is none."""
    counts, names = Counter(), []
    for column, heading in enumerate(headings, 1):
        name = " ".join(heading.split()) or f"column {column}"
        counts[name.lower()] += 1
        while counts[name.lower()] > 1:
            name = f"{' '.join(heading.split()) or 'column'} ({counts[name.lower()]})"
            counts[name.lower()] += 1
        names.append(name)
    return names
