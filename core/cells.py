"""The text of a laboratory cell: a number, a limit, nothing, or what cannot be read."""

import re
import unicodedata
from typing import NamedTuple

import numpy as np

NUMBER, BLANK, BELOW, ABOVE, UNDETECTED, UNQUANTIFIED, MEASURED, UNREADABLE = range(8)
"""What a cell says: a plain number, nothing, below or above its number, below a limit that it does not give.

`UNQUANTIFIED` and `MEASURED` come from remarks beside the cell (`with_remarks`): below a limit that nobody gives,
and measured however low.
"""

_BLANK_WORDS = frozenset(["", "na", "nan", "null", "-"])
_UNDETECTED_WORDS = frozenset(["nd", "n.d.", "n.d", "bdl", "bld", "lld", "tr", "<dl", "<ldl", "<lld", "<lod", "<mdl"])
_DASHES = str.maketrans("\u2212\u2013\u2014", "---")
_PLAIN = re.compile(r"\s*[+-]?\d+\.?\d*\s*", re.ASCII)
_CELL = re.compile(r"(<=?|≤|>=?|≥)?([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)")
_COMMA = re.compile(r"(?:<=?|≤|>=?|≥)?[+-]?(\d*),(\d+)([eE][+-]?\d+)?")


class Cells(NamedTuple):
    """A column as read: `marks` (what each cell says), `numbers` (NaN where none), `commas` (how many were decimal)."""

    marks: np.ndarray
    numbers: np.ndarray
    commas: int = 0


def read_cells(cells, na_codes=(), decimal_comma=False):
    """
    Read a column, without judging its numbers.

    Parameters
    ----------
    cells : sequence of text, number or None
    na_codes : sequence
        Numbers or words that stand for a missing result.
    decimal_comma : bool or "auto"
        Whether a comma is a decimal mark; "auto" as `commas_are_decimal` finds.

    Returns
    -------
    Cells
    """
    codes = [_read(_tidy(str(code)), False) for code in na_codes]
    words = _BLANK_WORDS | {_tidy(str(code)).lower() for code in na_codes}
    numeric = _numbers(cells)
    commas = 0
    if numeric is not None:
        marks, numbers = np.full(len(numeric), NUMBER), numeric
    else:
        texts = {cell: _tidy(cell) for cell in set(cell for cell in cells if isinstance(cell, str))}
        comma = commas_are_decimal(texts.values()) if decimal_comma == "auto" else decimal_comma
        # a word is read once, however often it stands in the column
        read = {cell: (BLANK, np.nan) if text.lower() in words else _read(text, comma) for cell, text in texts.items()}
        pairs = [read[cell] if isinstance(cell, str) else _number(cell) for cell in cells]
        marks = np.array([mark for mark, _ in pairs])
        numbers = np.array([number for _, number in pairs])
        if comma:
            commas = sum("," in texts[cell] for cell in cells if isinstance(cell, str))
    coded = np.isnan(numbers) | np.isin(numbers, [number for mark, number in codes if mark == NUMBER])
    return Cells(np.where((marks == NUMBER) & coded, BLANK, marks), numbers, commas)


def commas_are_decimal(texts):
    """
    Tell whether the commas of a column are decimal marks.

    They are if every comma stands once in its cell, among digits and without a point, and at least one of these
    cells cannot be thousands: "1,234" could be, "0,5", "0,123" and "12,34" cannot.
    """
    found = [_COMMA.fullmatch(text) for text in texts if "," in text]
    if not all(found):
        return False
    return any(len(m[2]) != 3 or m[3] or m[1].startswith("0") or not 1 <= len(m[1]) <= 3 for m in found)


def with_remarks(cells, remarks, substitute=np.nan):
    """
    Apply a column of remarks beside the results.

    "<" says that the result is below its value or, where that is zero or blank, below a limit that is not given;
    ">" that it is above its value; "!" that it is uncertain yet measured (a zero then is below a limit not given).

    Parameters
    ----------
    cells : Cells
    remarks : sequence of text or None
    substitute : float
        A value that stands for "below the limit" and is no limit itself.

    Returns
    -------
    Cells
        With unknown remarks, and remarks that contradict their cell, as `UNREADABLE`.
    """
    marks, numbers = cells.marks.copy(), cells.numbers
    known = {"": "", "<": "<", "<=": "<", "≤": "<", ">": ">", ">=": ">", "≥": ">", "!": "!"}
    texts = ["" if remark is None or remark != remark else _tidy(str(remark)).lower() for remark in remarks]
    signs = np.array(["<" if text in _UNDETECTED_WORDS else known.get(text, "?") for text in texts])
    number = cells.marks == NUMBER
    positive, zero = number & (numbers > 0), number & (numbers == 0)
    empty = (cells.marks == BLANK) & np.isnan(numbers)
    marks[(signs == "<") & positive & ~close(numbers, substitute)] = BELOW
    marks[(signs == "<") & (zero | empty)] = UNQUANTIFIED
    marks[(signs == ">") & positive] = ABOVE
    marks[(signs == "!") & positive] = MEASURED
    marks[(signs == "!") & zero] = UNQUANTIFIED
    marks[signs == "?"] = UNREADABLE
    marks[(signs == "<") & (cells.marks == ABOVE)] = UNREADABLE
    marks[(signs == ">") & ~positive & (cells.marks != ABOVE)] = UNREADABLE
    return Cells(marks, numbers, cells.commas)


def close(numbers, value):
    """Tell which numbers equal `value`, though either may have passed through a 32-bit float."""
    return np.isclose(numbers, value, rtol=1e-6, atol=0)


def _tidy(text):
    # spaces of any width are no part of a number, and typesetters have several signs for minus
    return "".join(unicodedata.normalize("NFKC", text).split()).translate(_DASHES)


def _read(text, comma):
    """Return what a tidy text says, and its number."""
    if _PLAIN.fullmatch(text):
        return NUMBER, float(text)
    if text.lower() in _UNDETECTED_WORDS:
        return UNDETECTED, np.nan
    if comma and text.count(",") == 1 and "." not in text:
        text = text.replace(",", ".")
    match = _CELL.fullmatch(text)
    if not match:
        return UNREADABLE, np.nan
    number = float(match[2])
    if not match[1]:
        return NUMBER, number
    if not 0 < number < np.inf:
        return UNREADABLE, np.nan
    return (BELOW if match[1] in ("<", "<=", "≤") else ABOVE), number


def _numbers(cells):
    """Return the column as floats if it holds nothing but numbers and None, else None."""
    if isinstance(cells, np.ndarray) and cells.dtype.kind in "fiu":
        return cells.astype(float)
    if any(isinstance(cell, str) for cell in cells):
        return None
    try:
        return np.array(cells, dtype=float)
    except (TypeError, ValueError):
        return None


def _number(cell):
    try:
        return NUMBER, np.nan if cell is None else float(cell)
    except (TypeError, ValueError):
        return UNREADABLE, np.nan
