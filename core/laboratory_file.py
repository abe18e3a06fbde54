"""Files of results into rows of text: encoding, delimiter, spreadsheets."""

import codecs
import csv
import io
import re
from pathlib import Path
from typing import NamedTuple

from .errors import DataError
from .estimator import Notice
from .language import tr

DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}
"""The delimiters by their names."""

_ENCODINGS = ("utf-8-sig", "cp1252", "latin-1")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_LOOKED_AT = 200
_NUMBER_WITH_COMMA = re.compile(r"\s*[<>]?\s*-?\d[\d.]*,\d+\s*")


class Rows(NamedTuple):
    """
    The cells of a file, as they stand in it.

    `cells` a list of text a row; `lines` the line of the file in which each row begins, counted from 1; `encoding`,
    `delimiter` and `sheet` how it was read; `sheets` the names of all sheets of a spreadsheet; `notices` what was
    noticed; `complete` whether the file ends where `cells` end.
    """

    cells: list
    lines: list
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple = ()
    notices: tuple = ()
    complete: bool = True


def is_spreadsheet(path):
    """Tell whether a file is one of a spreadsheet program, which `read_rows` does not read."""
    with _opened(path) as file:
        return file.read(4).startswith(_SPREADSHEETS)


def read_rows(path, delimiter="", encoding="", most=None):
    """
    Read a file of text.

    Parameters
    ----------
    path : str or Path
    delimiter : str, optional
        One character; found by looking at the file if not given.
    encoding : str, optional
        As Python calls it; found by looking at the file if not given.
    most : int, optional
        Only so many rows are read.

    Returns
    -------
    Rows

    Raises
    ------
    DataError
        If the file cannot be opened, holds no text, or has one column only.
    """
    with _opened(path) as file:
        content = file.read()
    _check_text(path, content)
    encoding = encoding or _guess_encoding(content)
    text = _decoded(path, content, encoding).lstrip("\ufeff").replace("\0", "")
    delimiter = delimiter or _guess_delimiter(text)
    if not delimiter:
        raise DataError(
            tr(
                "{name} is no table: its lines hold no commas, semicolons, tabs or pipes that part columns. Save "
                "it as CSV, or say which delimiter it has."
            ).format(name=Path(path).name)
        )
    notices = ()
    try:
        cells, lines, complete = _parsed(text, delimiter, most, strict=True)
    except csv.Error:
        # a quotation mark for inches, or one that is not closed
        cells, lines, complete = _parsed_loosely(path, text, delimiter, most)
        notices = (
            Notice("quotes", tr("Some quotation marks do not come in pairs: compare a few rows with the file by eye.")),
        )
    return Rows(cells, lines, encoding, delimiter, notices=notices, complete=complete)


def read_spreadsheet(path, gdal, sheet="", most=None):
    """
    Read a sheet of a spreadsheet (.xlsx, .xls, .ods).

    Parameters
    ----------
    path : str or Path
    gdal : module
        ``osgeo.gdal``, which the core itself does not import.
    sheet : str, optional
        Its name; the one with the most cells if not given.
    most : int, optional
        Only so many rows are read.

    Returns
    -------
    Rows

    Raises
    ------
    DataError
        If GDAL cannot open the file, or it has no such sheet.
    """
    # all cells as text, and no row of headings: what each row is is found later
    wanted = {f"OGR_{kind}_{key}": word for kind in ("XLSX", "XLS", "ODS") for key, word in _OPTIONS.items()}
    before = {key: gdal.GetConfigOption(key) for key in wanted}
    try:
        for key, word in wanted.items():
            gdal.SetConfigOption(key, word)
        dataset = _open_dataset(gdal, str(path))
        if dataset is None:
            raise DataError(
                tr("{name} cannot be opened as a spreadsheet: save it as CSV and import that.").format(
                    name=Path(path).name
                )
            )
        layers = {layer.GetName(): layer for layer in map(dataset.GetLayer, range(dataset.GetLayerCount()))}
        if sheet and sheet not in layers:
            raise DataError(
                tr("{name} has no sheet {sheet}: choose one of {layers}.").format(
                    name=Path(path).name, sheet=sheet, layers=", ".join(layers)
                )
            )
        name = sheet or max(layers, key=lambda key: _size(layers[key]), default="")
        if not name or not _size(layers[name]):
            raise DataError(tr("{name} holds no cells: choose another file.").format(name=Path(path).name))
        cells, lines, complete = [], [], True
        for number, feature in enumerate(layers[name], 1):
            if most is not None and len(cells) >= most:
                complete = False
                break
            cells.append([_shortest(feature.GetField(i)) for i in range(feature.GetFieldCount())])
            lines.append(number)
        feature = None
    finally:
        for key, word in before.items():
            gdal.SetConfigOption(key, word)
    return Rows(cells, lines, "", "", name, tuple(layers), complete=complete)


_OPTIONS = {"HEADERS": "DISABLE", "FIELD_TYPES": "STRING"}


def _open_dataset(gdal, path):
    try:
        return gdal.OpenEx(path, gdal.OF_VECTOR, ["XLSX", "XLS", "ODS"])
    except RuntimeError:
        # where GDAL was told to raise
        return None


def _size(layer):
    return layer.GetFeatureCount() * layer.GetLayerDefn().GetFieldCount()


def _shortest(cell):
    """Return a cell without the noise of binary fractions: Excel stores 0.1 as 0.10000000000000001."""
    text = "" if cell is None else str(cell)
    if len(text) < 16:
        return text
    try:
        return f"{float(text):.15g}"
    except ValueError:
        return text


def _opened(path):
    try:
        return open(path, "rb")
    except OSError as error:
        raise DataError(
            tr(
                "The file {path} cannot be read ({strerror}): check that it is there, and that no other program "
                "holds it open."
            ).format(path=path, strerror=error.strerror or error)
        ) from error


def _check_text(path, content):
    """Refuse what is no text."""
    name = Path(path).name
    if not content.strip():
        raise DataError(tr("{name} is empty: choose another file.").format(name=name))
    if content.startswith(b"SQLite format 3"):
        raise DataError(
            tr("{name} is a GeoPackage or database, no table of text: add it to the project as a layer.").format(
                name=name
            )
        )
    head = content[:4096]
    if content.startswith(_SPREADSHEETS) or (head.count(b"\0") and not _is_utf16(head)):
        raise DataError(tr("{name} is no table of text: save it as CSV and import that.").format(name=name))


def _is_utf16(head):
    """Tell whether bytes are UTF-16: with its mark, or with zeros at every other place."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    even, odd = head[0::2].count(0), head[1::2].count(0)
    return max(even, odd) > 0.4 * len(head) / 2 and min(even, odd) < 0.05 * len(head) / 2


def _guess_encoding(content):
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return encoding
    head = content[:4096]
    if _is_utf16(head):
        return "utf-16-be" if head[0::2].count(0) > head[1::2].count(0) else "utf-16-le"
    for encoding in _ENCODINGS:
        try:
            content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return encoding
    return _ENCODINGS[-1]


def _decoded(path, content, encoding):
    try:
        return content.decode(encoding)
    except LookupError:
        raise DataError(
            tr("There is no encoding {encoding!r}: write utf-8, cp1252, utf-16 or cp1251.").format(encoding=encoding)
        ) from None
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise DataError(
            tr(
                "{name} is not written in {encoding}, line {line} holds a letter that it does not have: choose "
                "another encoding, or auto."
            ).format(name=Path(path).name, encoding=encoding, line=line)
        ) from None


def _guess_delimiter(text):
    """Return the delimiter that gives the most cells that hold no other one, nothing if none parts the lines."""
    lines = [line for line in text[:200_000].splitlines() if line.strip()][:_LOOKED_AT]
    scores = {}
    for delimiter in DELIMITERS.values():
        rows = list(csv.reader(lines, delimiter=delimiter))
        others = [other for other in DELIMITERS.values() if other != delimiter]
        scores[delimiter] = sum(
            sum(not any(other in cell for other in others) or bool(_NUMBER_WITH_COMMA.fullmatch(cell)) for cell in row)
            for row in rows
            if len(row) > 1
        )
    best = max(scores, key=scores.get)
    return best if scores[best] else ""


def _parsed(text, delimiter, most, strict):
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict)
    cells, lines, line = [], [], 1
    for row in reader:
        if most is not None and len(cells) >= most:
            return cells, lines, False
        cells.append(row)
        lines.append(line)
        line = reader.line_num + 1
    return cells, lines, True


def _parsed_loosely(path, text, delimiter, most):
    try:
        cells, lines, complete = _parsed(text, delimiter, most, strict=False)
    except csv.Error:
        cells, lines, complete = [], [], True
    swallowed = [line for row, line in zip(cells, lines) if any(cell.count("\n") > 5 for cell in row)]
    if swallowed or not cells:
        raise DataError(
            tr(
                "In {name} a quotation mark is opened and not closed (line {swallowed}): correct that line and "
                "save the file again."
            ).format(name=Path(path).name, swallowed=(swallowed or [1])[0])
        )
    return cells, lines, complete
