"""Concentration fields: which element, in which unit, and how two of them convert."""

import re
import unicodedata
from typing import NamedTuple, Optional

from .errors import DataError
from .estimator import Notice
from .language import tr
from .periodic_table import OXIDES, SYMBOLS

EXPONENTS = {"pct": 4, "ppm": 0, "ppb": -3, "ppt": -6}
"""The canonical units, as powers of ten of ppm."""

_UNITS = {
    "pct": "pct % wt% wtpct wtpercent percent mass% weight% weightpercent weightoxide%",
    "ppm": "ppm mgkg mgkg1 gt gt1 ugg ugg1",
    "ppb": "ppb ugkg ugkg1 ngg ngg1",
    "ppt": "ppt ngkg ngkg1",
}
_UNIT_OF = {alias: unit for unit, aliases in _UNITS.items() for alias in aliases.split()}

_TOTAL_IRON = {"fe2o3t": "Fe2O3", "fe2o3tot": "Fe2O3", "tfe2o3": "Fe2O3", "feot": "FeO", "feotot": "FeO", "tfeo": "FeO"}
_SPELLING = {**{symbol.lower(): symbol for symbol in (*SYMBOLS, *OXIDES)}, **_TOTAL_IRON}

# Cyrillic and Greek letters that are drawn like Latin ones, small capitals included: symbols have no case
_LOOKALIKES = str.maketrans(
    {
        pair[0]: pair[1]
        for pair in (
            "АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX аa вb еe ѕs іi јj кk мm нh оo рp "
            "сc тt уy хx ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa ιi κk νv οo ρp τt υu χx"
        ).split()
    }
)

POSITION = re.compile(r"^(x|y|lat|lon|long|latitude|longitude|easting|northing|utm_?[xyen])$", re.IGNORECASE)
"""Names of fields that hold positions."""

_DERIVED = frozenset(
    "val cens out outliers win flag qual ei eires log log10 ln clr alr ilr plr logit boxcox nscore z rz std zscore "
    "score fuzzy rank dl lod".split()
)


class Field(NamedTuple):
    """A concentration field.

    `name` as the user wrote it; `symbol` the element ("Cu") or oxide ("Fe2O3"); `unit` "pct", "ppm", "ppb",
    "ppt" or None; `lookalike` whether letters of another alphabet were read as Latin ones.
    """

    name: str
    symbol: str
    unit: Optional[str] = None
    lookalike: bool = False


class Match(NamedTuple):
    """The column `name` that holds a wanted field, and the `factor` that turns it into the wanted unit."""

    name: str
    factor: float


def parse_field(name):
    """
    Read a field name such as ``Cu_ppm``, ``Fe2O3_pct``, ``As (mg/kg)``, ``Cu_ICPMS_ppm`` or ``ppm_Cu``.

    Case does not matter, and words of the method may stand beside the unit.

    Returns
    -------
    Field

    Raises
    ------
    DataError
        If the name holds no chemical symbol or oxide, two units, or the suffix of a later step.
    """
    tokens, lookalike = _tokens(name)
    unit, rest = _take_unit(tokens)
    symbol = _SPELLING.get(rest[0].lower()) if rest else None
    if symbol is None:
        raise DataError(
            tr(
                "{name!r} names no chemical element or oxide: choose concentration fields, called like Cu_ppm, "
                "Au_ppb or Fe2O3_pct."
            ).format(name=str(name))
        )
    derived = [word for word in rest[1:] if word.lower() in _DERIVED]
    if derived:
        raise DataError(
            tr(
                "{name!r} ends in {derived!r}, which marks the result of a later step: choose the field with the "
                "laboratory's own values."
            ).format(name=str(name), derived=derived[0])
        )
    if _take_unit(rest[1:])[0]:
        raise DataError(
            tr("{name!r} names two units: rename the field so that it has one, like {symbol}_ppm.").format(
                name=str(name), symbol=symbol
            )
        )
    return Field(str(name), symbol, unit, lookalike)


def parse_fields(names):
    """Return `parse_field` of every name; one `DataError` lists all names that are no concentration fields."""
    fields, bad = [], []
    for name in names:
        try:
            fields.append(parse_field(name))
        except DataError as error:
            bad.append((str(name), error))
    if len(bad) == 1:
        raise bad[0][1]
    if bad:
        raise DataError(
            tr(
                "These fields are not the laboratory's concentrations of an element or oxide: {bad}. Choose fields "
                "called like Cu_ppm, Au_ppb or Fe2O3_pct."
            ).format(bad=", ".join((name for name, _ in bad)))
        )
    return fields


def parse_unit(text):
    """Return the canonical unit that `text` ("mg/kg", "wt%", "Weight oxide %", ...) spells, or None if it is empty.

    Raises
    ------
    DataError
        If the unit is unknown.
    """
    tokens = _tokens("" if text is None else text)[0]
    unit = _UNIT_OF.get("".join(tokens).lower())
    if tokens and unit is None:
        raise DataError(
            tr("The unit {text!r} is unknown: write pct, ppm (mg/kg, g/t) or ppb (ug/kg).").format(text=str(text))
        )
    return unit


def split_unit(text):
    """Return the words of `text` without the unit among them, joined in lower case, and the unit or None."""
    unit, rest = _take_unit(_tokens(text)[0])
    return "".join(rest).lower(), unit


def notices(fields):
    """Return the `Notice`s that the names of `fields` call for: letters of another alphabet."""
    foreign = [field for field in fields if field.lookalike]
    if not foreign:
        return []
    readings = ", ".join(tr("{name} as {symbol}").format(name=field.name, symbol=field.symbol) for field in foreign)
    return [
        Notice(
            "lookalike",
            tr("Some names are written with Cyrillic or Greek letters and were read so: {readings}.").format(
                readings=readings
            ),
        )
    ]


def conversion(source, target):
    """
    Return the factor that turns concentrations of one field into those of another.

    Units convert by powers of ten; an oxide and its element, or two oxides of one element, by their weights.

    Parameters
    ----------
    source, target : Field

    Raises
    ------
    DataError
        If the fields hold different elements, or one has no unit.
    """
    if _element(source) != _element(target):
        raise DataError(
            tr("{name} cannot be converted into {target}: they are different elements.").format(
                name=source.name, target=target.name
            )
        )
    # the same column of another sheet needs no unit
    if source.unit is None and target.unit is None and _plain(source.name) == _plain(target.name):
        return 1.0
    for field in (source, target):
        if field.unit is None:
            raise DataError(
                tr(
                    "{name} cannot be converted into {target}, because the unit of {unknown} is not known: rename "
                    "the field so that it says the unit, like {symbol}_ppm."
                ).format(name=source.name, target=target.name, unknown=field.name, symbol=field.symbol)
            )
    factor = 10.0 ** (EXPONENTS[source.unit] - EXPONENTS[target.unit])
    return factor if source.symbol == target.symbol else factor * _share(source) / _share(target)


def match_fields(wanted, available):
    """
    Find the columns that hold the wanted fields.

    The same name wins, then the same symbol, then an oxide for its element or the reverse.

    Parameters
    ----------
    wanted, available : list of str
        Field names; those of `available` that are no concentration fields are passed over.

    Returns
    -------
    list of Match
        In the order of `wanted`.

    Raises
    ------
    DataError
        Naming all fields that are missing, two columns that fit equally well, or a unit that is not known.
    """
    candidates = known_fields(available)
    found = [best_match(field, candidates) for field in parse_fields(wanted)]
    missing = [name for name, match in zip(wanted, found) if match is None]
    if missing:
        raise DataError(
            tr(
                "There is no field for {missing}; the fields found are {candidates}: add the missing ones, or "
                "choose another layer."
            ).format(missing=", ".join(missing), candidates=", ".join(field.name for field in candidates) or tr("none"))
        )
    return found


def known_fields(names):
    """Return the `Field`s of those `names` that are concentration fields."""
    fields = []
    for name in names:
        if POSITION.match(name):
            # y is a northing, not yttrium
            continue
        try:
            fields.append(parse_field(name))
        except DataError:
            continue
    return fields


def best_match(field, candidates):
    """Return the `Match` among the `candidates` (Fields) for one field, None if none holds its element."""
    for fits in (
        lambda other: other.name == field.name,
        lambda other: _plain(other.name) == _plain(field.name),
        lambda other: other.symbol == field.symbol and other.unit is not None,
        lambda other: other.symbol == field.symbol,
        lambda other: _element(other) == _element(field),
    ):
        fitting = [other for other in candidates if fits(other)]
        if len(fitting) > 1:
            raise DataError(
                tr(
                    "{fitting} fit {name} equally well: leave all but one of them out, or rename the right one to "
                    "match."
                ).format(fitting=" and ".join(other.name for other in fitting), name=field.name)
            )
        if fitting:
            return Match(fitting[0].name, conversion(fitting[0], field))
    return None


def _tokens(text):
    """Return the words of `text` in Latin letters, and whether letters of another alphabet were replaced."""
    text = unicodedata.normalize("NFKC", str(text))
    # byte order marks and the like, invisible at the head of many a CSV file
    text = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    text = text.replace("\u03bcg", "ug")
    latin = text.translate(_LOOKALIKES)
    return re.findall(r"[^\W_]+|%", latin), latin != text


def _take_unit(tokens):
    """Return the first unit among the words, which may be several words long, and the other words."""
    for start in range(len(tokens)):
        for length in (3, 2, 1):
            stop = start + length
            unit = _UNIT_OF.get("".join(tokens[start:stop]).lower())
            if unit and stop <= len(tokens):
                return unit, tokens[:start] + tokens[stop:]
    return None, tokens


def _plain(name):
    return "".join(_tokens(name)[0]).lower()


def _element(field):
    return OXIDES[field.symbol].element if field.symbol in OXIDES else field.symbol


def _share(field):
    """Weight of the element in a unit weight of what the field reports."""
    return OXIDES[field.symbol].share if field.symbol in OXIDES else 1.0
