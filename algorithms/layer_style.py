"""Styles of result layers: from the shipped files or made for the layer, with tips of the map and plain words."""

import math
import re
from collections import deque
from pathlib import Path

from qgis.core import QgsEditorWidgetSetup, QgsMapLayer, QgsProcessingLayerPostProcessorInterface

from .headings import heading

STYLES = Path(__file__).resolve().parent / "styles"

_CONCENTRATION = re.compile(r"^[A-Z][A-Za-z0-9]*_(ppm|ppb|pct|ppt|mg_kg|wt)$")

_MAPS = (".tif", ".tiff", ".gpkg", ".shp", ".geojson", ".fgb")

_CATEGORY = QgsMapLayer.StyleCategory
# the expression that names a feature belongs to the configuration
_OF_MAPS = _CATEGORY.Symbology | _CATEGORY.Labeling | _CATEGORY.MapTips | _CATEGORY.LayerConfiguration
_OF_TABLES = _CATEGORY.Fields | _CATEGORY.Forms


class Restyle(QgsProcessingLayerPostProcessorInterface):
    """Gives a result that QGIS has opened the style beside its file."""

    _kept = deque(maxlen=100)

    @classmethod
    def new(cls):
        """Return one that lives until QGIS has used it, whoever owns it."""
        cls._kept.append(cls())
        return cls._kept[-1]

    def postProcessLayer(self, layer, context, feedback):
        layer.loadDefaultStyle()
        layer.triggerRepaint()


def put_on(layer, style):
    """Give a layer the style of a name in ``styles/``, or let ``style(layer)`` do it."""
    if callable(style):
        style(layer)
    elif style:
        layer.loadNamedStyle(str(STYLES / f"{style}.qml"))


def save_style(layer, path):
    """Write what QGIS shall show a layer like, but not the fonts of this system: QGIS warns of one that it lacks."""
    from ..core.files import replacing

    with replacing(path) as temporary:
        layer.saveNamedStyle(str(temporary), _OF_MAPS if layer.isSpatial() else _OF_TABLES)
        text = re.sub(r' (fontFamily|namedStyle)="[^"]*"', "", temporary.read_text(encoding="utf-8"))
        temporary.write_text(text, encoding="utf-8")


def speaks_for_another(path):
    """Tell whether a style beside the table `path` would be that of a map, called as the table, in the same folder."""
    return any(
        other.stem == path.stem and other.suffix.lower() in _MAPS for other in path.parent.iterdir() if other != path
    )


def sample_tip(layer, label, columns):
    """
    Let the tip of each sample tell its number, what a step found, and its concentrations.

    Parameters
    ----------
    layer : QgsVectorLayer
    label : str or None
        Field of the sample numbers.
    columns : sequence of str
        The fields of the step.
    """
    from ..core.map_tips import column, number, plain, table_tip, text, words

    fields = layer.fields()
    title = words(column(label)) if label else f"{plain(text(layer.name()))} || ' ' || to_string($id)"
    # codes that go with replaced values are for later steps
    told = [name for name in columns if fields.indexOf(name) >= 0 and not name.endswith("_cens")]
    rows = [
        (
            heading(name),
            (number if fields.field(name).typeName().lower() in ("real", "double") else words)(column(name)),
        )
        for name in told
    ]
    elements = [field.name() for field in fields if _CONCENTRATION.match(field.name()) and field.name() not in told]
    layer.setMapTipTemplate(table_tip(title, rows, elements))
    if label:
        layer.setDisplayExpression(column(label))


def in_plain_words(table, columns):
    """
    Give the columns of a table plain words as heads, and their numbers no more decimals than tell something.

    Parameters
    ----------
    table : QgsVectorLayer
    columns : dict of str to sequence
    """
    for index, field in enumerate(table.fields()):
        name = field.name()
        if name not in columns:
            continue
        words = heading(name)
        if words != name:
            table.setFieldAlias(index, words)
        known = [abs(value) for value in _numbers(columns[name]) if value and math.isfinite(value)]
        if known and any(value % 1 for value in known):
            decimals = min(6, max(0, 3 - math.floor(math.log10(max(known)))))
            table.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Range", {"Precision": decimals}))


def _numbers(values):
    values = values.tolist() if hasattr(values, "tolist") else values
    return [value for value in values if isinstance(value, float)]
