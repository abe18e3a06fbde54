"""What a heading of a laboratory's table says: an element and its unit, a limit, a remark, a position, a sample."""

import re
from functools import lru_cache
from typing import NamedTuple, Optional

from .elements import Field, parse_field, parse_unit, split_unit
from .errors import DataError
from .periodic_table import SYMBOLS

ELEMENT, LIMIT, QUALIFIER = "element", "limit", "qualifier"
"""What a column holds of an element: results, the detection limit of each, remarks on each."""

# not what a laboratory reports of a sediment, and apt to be a word: No, At, Fm (formation), He, O
_NEVER_BARE = frozenset(
    "H He N O Ne Ar Kr Xe Tc Pm Po At Rn Fr Ra Ac Pa Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl "
    "Mc Lv Ts Og".split()
)
_NAMES = {
    "aluminium": "Al", "aluminum": "Al", "antimony": "Sb", "arsenic": "As", "barium": "Ba", "beryllium": "Be",
    "bismuth": "Bi", "boron": "B", "bromine": "Br", "cadmium": "Cd", "calcium": "Ca", "cerium": "Ce", "cesium": "Cs",
    "caesium": "Cs", "chlorine": "Cl", "chromium": "Cr", "cobalt": "Co", "copper": "Cu", "fluorine": "F",
    "gallium": "Ga", "germanium": "Ge", "gold": "Au", "hafnium": "Hf", "indium": "In", "iodine": "I", "iron": "Fe",
    "lanthanum": "La", "lead": "Pb", "lithium": "Li", "magnesium": "Mg", "manganese": "Mn", "mercury": "Hg",
    "molybdenum": "Mo", "nickel": "Ni", "niobium": "Nb", "palladium": "Pd", "phosphorus": "P", "platinum": "Pt",
    "potassium": "K", "rhenium": "Re", "rubidium": "Rb", "scandium": "Sc", "selenium": "Se", "silicon": "Si",
    "silver": "Ag", "sodium": "Na", "strontium": "Sr", "sulfur": "S", "sulphur": "S", "tantalum": "Ta",
    "tellurium": "Te", "thallium": "Tl", "thorium": "Th", "tin": "Sn", "titanium": "Ti", "tungsten": "W",
    "uranium": "U", "vanadium": "V", "yttrium": "Y", "zinc": "Zn", "zirconium": "Zr",
    "cobre": "Cu", "oro": "Au", "plata": "Ag", "plomo": "Pb", "hierro": "Fe", "argent": "Ag", "cuivre": "Cu",
    "plomb": "Pb",
}  # fmt: skip
_QUALIFIER = re.compile(r"[\s_.\-(]+(qual|qualifier|qlf|q|flag|sign|remark|remarks|rmk|code)\)?$", re.IGNORECASE)
_LIMIT = re.compile(
    r"[\s_.\-(]+(dl|d\.l\.|ldl|lld|lod|loq|lor|mdl|det[\s_.]*lim\w*|detection[\s_]*limit|limit)\)?$", re.IGNORECASE
)
_GLUED_UNIT = re.compile(r"([A-Za-z0-9]{1,5}?)(ppm|ppb|ppt|pct)\b", re.IGNORECASE)

_SAMPLE = re.compile(
    r"^((stream[ _]?)?(sample|samp|smp|smpl|muestra|probe|échantillon|echantillon|amostra)s?"
    r"[ _.]*(id|no|num|nr|nro|n°|#|number|name|code|tag|ident\w*|description|desc)?\.?"
    r"|id|description"
    r"|(lab|field|observation|obs|station|site|locality|unique)[ _]?(sample[ _]?)?(id|no|num|number|code)"
    r"|sampleid|sampid|samplenumber|sampleno|station|site|hole[ _]?id|objectid)$",
    re.IGNORECASE,
)
_BEST_SAMPLE = re.compile(r"sample|samp|muestra|probe|chantillon|amostra", re.IGNORECASE)
_LABEL_OF_ROW = re.compile(r"^(analyte|element|parameter|determinand|oxide)s?([ _]symbol)?:?$", re.IGNORECASE)

_NAMED_ZONE = re.compile(r"(?:\bz(?:one)?|zona|huso|utm|mga)[ _:.]*(\d{1,2})[ _]?([c-hj-np-x])?\b", re.IGNORECASE)
_ZONE = re.compile(r"(?<![\d.A-Za-z])(\d{1,2})[ _]?([c-hj-np-x])?\b", re.IGNORECASE)
_EAST = {
    "degrees": "lon long longitude longitud lng",
    "metres": "easting eastings east este leste ost ostwert rechtswert eastutm utme utmeast utmeasting",
    "any": "x xcoord xcoo xloc xutm utmx coordx xc xcord xpos",
    "letter": "e",
}
_NORTH = {
    "degrees": "lat latitude latitud",
    "metres": "northing northings north norte nord nordwert hochwert northutm utmn utmnorth utmnorthing",
    "any": "y ycoord ycoo yloc yutm utmy coordy yc ycord ypos",
    "letter": "n",
}
_AXES = {
    word: (axis, family)
    for axis, families in (("x", _EAST), ("y", _NORTH))
    for family, words in families.items()
    for word in words.split()
}
_NEUTRAL = frozenset(
    "utm wgs wgs84 nad nad27 nad83 gda gda94 gda2020 mga mga94 mga2020 ed ed50 etrs etrs89 etrf sirgas sad psad coord "
    "coords coordinate coordinates coordenada co ord m metres meters metre meter dd deg degs degree degrees decimal "
    "dec dms grid site sample start collar proj projected gps local zone datum map loc location position pos tm bng "
    "nztm itm mercator geographic wgs1984 crs epsg".split()
)


class Heading(NamedTuple):
    """A heading that speaks of an element: `kind`, the `field`, and the `words` beside symbol and unit."""

    kind: str
    field: Field
    words: tuple = ()


class Axis(NamedTuple):
    """A heading that speaks of a position: `axis` x or y, `family` of its name, and `extra` words beside it."""

    axis: str
    family: str
    extra: tuple = ()


@lru_cache(maxsize=4096)
def read_heading(text) -> Optional[Heading]:
    """Return what `text` says of an element, None if it names none."""
    for kind, pattern in ((QUALIFIER, _QUALIFIER), (LIMIT, _LIMIT)):
        match = pattern.search(text)
        field = _field(text[: match.start()]) if match else None
        if field is not None:
            return Heading(kind, field._replace(name=text))
    field = _field(text)
    return None if field is None else Heading(ELEMENT, field, _words_beside(text, field))


def is_bare(heading):
    """Tell whether only a symbol speaks for an element: W and No may be anything."""
    return heading.field.unit is None


def may_be_bare(symbol):
    """Tell whether a symbol without a unit may be taken for an element."""
    return symbol not in _NEVER_BARE


def is_plain_symbol(text):
    """Tell whether a heading is nothing but a symbol, perhaps with its unit."""
    heading = read_heading(text)
    return heading is not None and heading.kind == ELEMENT and not heading.words


@lru_cache(maxsize=4096)
def read_axis(text) -> Optional[Axis]:
    """Return which coordinate a heading names, None if none."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)
    apart = re.sub(
        r"(?<![\da-z])\d{1,2}[ns]\b", " ", _NAMED_ZONE.sub(" ", apart.replace("_", " ")), flags=re.IGNORECASE
    )
    tokens = [token for token in re.findall(r"[^\W\d_]+\d*|\d+", apart.lower())]
    joined = "".join(tokens)
    if joined in _AXES:
        return Axis(*_AXES[joined])
    found = [token for token in tokens if token in _AXES]
    # "North" and "N" may stand beside "Coord_E"; of several words the longest speaks
    found.sort(key=len, reverse=True)
    if not found or (len(found) > 1 and len(found[0]) == len(found[1])):
        return None
    extra = tuple(token for token in tokens if token != found[0] and token not in _NEUTRAL and not token.isdigit())
    if len(extra) > 1 or (extra and len(found[0]) == 1):
        return None
    return Axis(*_AXES[found[0]], extra)


def zone_of(text, alone=False):
    """Return the UTM zone that a text names, as number and letter or nothing; `alone` also without the word zone."""
    text = text.replace("_", " ")
    for number, letter in _NAMED_ZONE.findall(text) or (_ZONE.findall(text) if alone else ()):
        if 1 <= int(number) <= 60:
            return int(number), letter.upper()
    return None


def sample_rank(text, first=False):
    """Return how well a heading suits sample numbers: 0 not at all, higher is better; `first` for the first column."""
    text = text.strip()
    if not _SAMPLE.match(text):
        return 1 if first and _LABEL_OF_ROW.match(text) else 0
    return 3 if _BEST_SAMPLE.search(text) else 2


def unit_of(text):
    """Return the unit of weight that a cell spells, None if it spells none."""
    try:
        return parse_unit(text.strip("()[] "))
    except DataError:
        return None


def _field(text):
    """Return the element in a heading as `elements.Field`, None without one."""
    text = text.strip()
    glued = _GLUED_UNIT.sub(r"\1_\2", text)
    for candidate in (text, glued):
        try:
            return parse_field(candidate)._replace(name=text)
        except DataError:
            continue
    name, unit = split_unit(text)
    words = re.findall(r"[^\W_]+", text)
    if name in _NAMES or (unit and words and words[0].lower() in _NAMES):
        return Field(text, _NAMES.get(name) or _NAMES[words[0].lower()], unit)
    symbols = [word for word in words if word in SYMBOLS]
    if unit is None or len(symbols) != 1:
        return None
    try:
        # the method came first, as in ICP61_Cu_ppm
        return parse_field(" ".join([*symbols, *(word for word in words if word not in symbols)]))._replace(name=text)
    except DataError:
        return None


def _words_beside(text, field):
    """Return the words of a heading that are neither symbol nor unit: of the method, mostly."""
    words, found = [], False
    for word in re.findall(r"[^\W_]+", _GLUED_UNIT.sub(r"\1_\2", text)):
        if not found and (word.lower() == field.symbol.lower() or word.lower() in _NAMES):
            found = True
        elif unit_of(word) is None and word.lower() not in ("mg", "ug", "kg", "g", "t", "wt", "weight"):
            words.append(word)
    return tuple(words)
