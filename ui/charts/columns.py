"""Fields of a layer as numbers, with what a laboratory said about them."""

from typing import NamedTuple

import numpy as np
from qgis.core import NULL, QgsFeatureRequest

from ...core.cells import BELOW, BLANK, NUMBER, UNDETECTED, UNREADABLE, read_cells
from ...core.elements import parse_field
from ...core.errors import DataError
from ...core.laboratory import LEFT, NA_CODES, read_assays
from ..language import tr

_VALUES, _FLAGS = "_val", "_cens"


class Column(NamedTuple):
    """A field: `values` (NaN where there is none), `below` (which are limits or substitutes), `unread` cells."""

    values: np.ndarray
    below: np.ndarray
    unread: int = 0


def read_columns(layer, names):
    """
    Read fields of a layer, as far as its filter lets through.

    Parameters
    ----------
    layer : QgsVectorLayer
    names : sequence of str
        Fields; where the tools left a field of flags (Cu_ppm_cens beside Cu_ppm and Cu_ppm_val), it is heeded.

    Returns
    -------
    ids : (n,) array of int
        Feature ids.
    columns : list of Column
        In the order of `names`.

    Raises
    ------
    DataError
        If a field is not there, or the layer has no features.
    """
    fields = layer.fields()
    missing = [name for name in names if fields.lookupField(name) < 0]
    if missing:
        raise DataError(tr("The layer {} has no field {}: choose another.").format(layer.name(), ", ".join(missing)))
    flags = [next((flag for flag in _flag_names(name) if fields.lookupField(flag) >= 0), None) for name in names]
    wanted = list(dict.fromkeys([*names, *filter(None, flags)]))
    places = [fields.lookupField(name) for name in wanted]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(places)
    ids, cells = [], [[] for _ in wanted]
    for feature in layer.getFeatures(request):
        ids.append(feature.id())
        for column, place in zip(cells, places):
            value = feature[place]
            column.append(None if value == NULL else value)
    if not ids:
        raise DataError(tr("The layer {} shows no samples: check its filter.").format(layer.name()))
    by_name = dict(zip(wanted, cells))
    return np.array(ids, np.int64), [_read(name, by_name[name], by_name.get(flag)) for name, flag in zip(names, flags)]


def choose_field(layer, other=None):
    """Return the field worth a look, not `other`: the first concentration, else the first number, else None."""
    fields = [field for field in layer.fields() if field.name() != other]
    for field in fields:
        if _is_concentration(field.name()):
            return field.name()
    return next((field.name() for field in fields if field.isNumeric() and field.name().lower() != "fid"), None)


def _flag_names(name):
    base = name[: -len(_VALUES)] if name.endswith(_VALUES) else name
    return [base + _FLAGS]


def _read(name, cells, flags):
    """Return the `Column` of the cells of a field."""
    if _is_concentration(name):
        assays = read_assays({name: cells}, unreadable="list")
        values, below, unread = assays.values[:, 0], assays.flags[:, 0] == LEFT, len(assays.unread)
    else:
        read = read_cells(cells, NA_CODES if any(isinstance(cell, str) for cell in cells) else (), "auto")
        known = ~np.isin(read.marks, (BLANK, UNDETECTED, UNREADABLE))
        values, below = np.where(known, read.numbers, np.nan), read.marks == BELOW
        unread = int(np.count_nonzero(read.marks == UNREADABLE))
        if unread and not (read.marks == NUMBER).any():
            raise DataError(tr("The field {} holds words, no numbers: choose another.").format(name))
    if flags is not None:
        below = below | (np.array([flag == 1 for flag in flags]) & np.isfinite(values))
    return Column(values, below, unread)


def _is_concentration(name):
    try:
        return bool(parse_field(name).unit)
    except DataError:
        return False
