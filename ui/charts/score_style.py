"""A layer coloured by factor scores, as a further style of the layer."""

import math

from qgis.core import QgsGraduatedSymbolRenderer, QgsMarkerSymbol, QgsRendererRange

from ..language import tr

_POSITIVE = ((0, 1, "#fed98e", 1.6), (1, 2, "#f4a142", 2.2), (2, math.inf, "#b2182b", 2.8))
_NEGATIVE = ((-math.inf, -2, "#2166ac", 2.8), (-2, -1, "#67a9cf", 2.2), (-1, 0, "#d1e5f0", 1.6))
_BELOW = ((-math.inf, 0, "#d9d9d9", 1.2),)
_FAR = 1e6
"""Beyond every score: what a file of styles cannot hold is infinity."""


def colour_by_score(layer, field, style, both_poles=False):
    """
    Colour a layer of points by scores around 0.

    Parameters
    ----------
    layer : QgsVectorLayer
    field : str
    style : str
        Name of the style, which is added to those of the layer.
    both_poles : bool
        Whether low scores mean something of their own, and are blue instead of grey.
    """
    manager = layer.styleManager()
    if style not in manager.styles():
        manager.addStyleFromLayer(style)
    manager.setCurrentStyle(style)
    classes = [*(_NEGATIVE if both_poles else _BELOW), *_POSITIVE]
    renderer = QgsGraduatedSymbolRenderer(f'"{field}"', [_range(*one) for one in classes])
    # the highest scores are drawn over the others
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def _range(low, high, colour, size):
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": colour, "outline_color": "80,80,80", "outline_width": "0.1", "size": str(size)}
    )
    symbol.symbolLayer(0).setRenderingPass(round(10 * size))
    if math.isinf(low):
        label = tr("less than {high}").format(high=high)
    elif math.isinf(high):
        label = tr("more than {low}").format(low=low)
    else:
        label = tr("{low} to {high}").format(low=low, high=high)
    return QgsRendererRange(max(low, -_FAR), min(high, _FAR), symbol, label)
