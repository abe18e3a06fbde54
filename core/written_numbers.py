"""Numbers as people write them: decimal commas, thousands, degrees with minutes and seconds, codes of laboratories."""

import re
import unicodedata
from typing import NamedTuple, Optional

from .cells import BLANK, NUMBER, UNDETECTED, UNREADABLE, read_cells

_DASHES = str.maketrans("\u2212\u2013\u2014", "---")
_PLAIN = re.compile(r"[+-]?\d+(?:\.\d*)?", re.ASCII)
_FLOAT = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
_WRITTEN = re.compile(r"([<>≤≥]=?)?\s*([+-]?)\s*(\d[\d.,' ]*|[.,]\d+)([eE][+-]?\d+)?")
_POINT_GROUPS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_COMMA_GROUPS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_LOOSE_GROUPS = re.compile(r"\d{1,3}(?:[' ]\d{3})+(?:[.,]\d+)?")
_ANGLE = re.compile(
    r"([NSEWO])?\s*([+-]?)\s*(\d{1,3}(?:\.\d+)?)\s*(?:[°ºd:]|deg|\s)\s*"
    r"(?:(\d{1,2}(?:\.\d+)?)\s*(?:['′’m:]|min|\s|$)\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:\"|″|”|''|s|sec)?\s*)?([NSEWO])?",
    re.IGNORECASE,
)
_PLAIN_ANGLE = re.compile(r"([NSEWO])?\s*([+-]?\d{1,3}(?:\.\d+)?)\s*°?\s*([NSEWO])?", re.IGNORECASE)
_SIGNED = re.compile(r"(?:([LNUG])\s*([\d.]+)|([\d.]+)\s*([LNUG<>]))", re.IGNORECASE)

_MISSING = frozenset(
    "-- --- . * ** *** n/a #n/a n.a. n.a none nss n.s.s. n.s.s i.s. i.s is ins lnr nr n/r nil null #value! #div/0! "
    "missing notanalysed notanalyzed notassayed notreceived insufficient insufficientsample nosample".split()
)
_UNDETECTED = frozenset(
    "l n u x < <l b.d.l. b.d.l bd b.d. b/d <bdl <dl. nd. notdetected notdetect belowdetection belowdetectionlimit "
    "belowlimit trace <ld <lor lor".split()
)


class NumberStyle(NamedTuple):
    """How numbers are written: the `decimal` mark, and the mark between `thousands`, nothing if there is none."""

    decimal: str = "."
    thousands: str = ""


class Result(NamedTuple):
    """A cell as the steps read it: `text`, None for a missing result, `number` of a plain one, and if undetected."""

    text: Optional[str]
    number: Optional[float] = None
    undetected: bool = False


def guess_style(texts):
    """
    Find how the numbers of a table are written.

    Returns
    -------
    style : NumberStyle
    doubtful : bool
        Whether all commas could be decimal marks as well as between thousands, such as in 1,234.
    """
    decimal_comma = thousands_point = thousands_comma = decimal_point = doubtful = False
    for text in texts:
        if "," not in text:
            decimal_point |= "." in text and _PLAIN.fullmatch(text) is not None
            continue
        match = _WRITTEN.fullmatch(tidy(text))
        if match is None:
            continue
        body = match[3]
        if _POINT_GROUPS.fullmatch(body) and "," in body:
            decimal_comma = thousands_point = True
        elif _COMMA_GROUPS.fullmatch(body) and ("." in body or body.count(",") > 1):
            thousands_comma = True
        elif body.count(",") == 1 and (not _COMMA_GROUPS.fullmatch(body) or body.startswith("0")):
            decimal_comma = True
        elif body.count(",") == 1:
            doubtful = True
    if decimal_comma and not thousands_comma:
        return NumberStyle(",", "." if thousands_point else ""), False
    thousands = thousands_comma or (doubtful and decimal_point)
    return NumberStyle(".", "," if thousands or doubtful else ""), doubtful and not thousands


def tidy(text):
    """Return a cell in plain letters: spaces of any kind as one, all dashes as minus."""
    if text.isascii():
        return text.strip()
    return " ".join(unicodedata.normalize("NFKC", text).split()).translate(_DASHES)


def plain_number(text, style):
    """Return a number, with `<` or `>` before it where it has that, with a decimal point; other text only tidied."""
    if style.thousands != "." and _PLAIN.fullmatch(text):
        return text
    text = tidy(text)
    match = _WRITTEN.fullmatch(text)
    if match is None:
        return text
    sign, minus, body, exponent = match.groups()
    body = body.strip()
    if " " in body or "'" in body:
        if not _LOOSE_GROUPS.fullmatch(body):
            return text
        body = body.replace(" ", "").replace("'", "")
    if style.decimal == ",":
        if ("," in body or style.thousands == ".") and _POINT_GROUPS.fullmatch(body):
            body = body.replace(".", "")
        body = body.replace(",", ".") if body.count(",") == 1 and "." not in body else body
    elif _COMMA_GROUPS.fullmatch(body):
        body = body.replace(",", "")
    if "," in body or body.count(".") > 1:
        return text
    return f"{sign or ''}{minus}{body}{exponent or ''}"


def results(texts, style):
    """
    Translate what laboratories write into what the steps read.

    ``L0.5``, ``0.5N`` and ``0.5<`` become ``<0.5``, ``10G`` becomes ``>10``, words for "not detected" ``bdl``, words
    for a missing result None; numbers get a decimal point. What cannot be read stays as it is.

    Parameters
    ----------
    texts : iterable of str
        Distinct cells of a column.
    style : NumberStyle

    Returns
    -------
    read : dict of str to Result
    unreadable : list of str
    """
    read, unreadable = {}, []
    texts = list(texts)
    plain = [_result(plain_number(text, style)) for text in texts]
    cells = read_cells(plain)
    for text, new, mark, number in zip(texts, plain, cells.marks.tolist(), cells.numbers.tolist()):
        if mark == BLANK:
            read[text] = Result(None)
        elif mark == UNREADABLE:
            read[text] = Result(text.strip())
            unreadable.append(text)
        else:
            read[text] = Result(new, number if mark == NUMBER else None, mark == UNDETECTED)
    return read, unreadable


def _result(text):
    """Return a tidy cell in the words that the steps know."""
    word = "".join(text.split()).lower()
    if word in _MISSING:
        return ""
    if word in _UNDETECTED:
        return "bdl"
    match = _SIGNED.fullmatch(text)
    if match is None or not text[-1:].isdigit() and not text[:-1].strip()[-1:].isdigit():
        return text
    letter, number = match[1] or match[4], match[2] or match[3]
    return f"{'>' if letter.upper() in 'G>' else '<'}{number}"


def number(text, style):
    """Return a cell as a float, None where it is no plain number."""
    text = plain_number(text, style)
    return float(text) if _FLOAT.fullmatch(text) else None


def angle(text, style):
    """Return degrees, also of degrees with minutes and seconds (57°30'12"N, 57 30 12, S 12 30.5), else None."""
    value = number(text, style)
    if value is not None:
        return value
    text = tidy(text)
    if style.decimal == ",":
        text = text.replace(",", ".")
    match = _PLAIN_ANGLE.fullmatch(text)
    if match:
        value, letters = float(match[2]), (match[1] or "") + (match[3] or "")
        return -abs(value) if letters.upper() in ("S", "W", "O") else value
    match = _ANGLE.fullmatch(text)
    if match is None:
        return None
    before, minus, degrees, minutes, seconds, after = match.groups()
    minutes, seconds = float(minutes or 0), float(seconds or 0)
    if minutes >= 60 or seconds >= 60:
        return None
    value = float(degrees) + minutes / 60 + seconds / 3600
    # O is west in Spanish and French
    return -value if minus == "-" or (before or after or "").upper() in ("S", "W", "O") else value
