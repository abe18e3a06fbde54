"""A ramp for continuous maps that colour-blind readers can follow."""

import math

from qgis.core import (
    QgsBasicNumericFormat,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsPalettedRasterRenderer,
    QgsRasterBandStats,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

RAMP = ("#f7f4ea", "#fbe3b6", "#f7b267", "#e5734a", "#b2182b", "#5e0d24")
"""From background to anomaly: light to dark, so that it also reads in grey print."""


def ramp(layer, band=1, low=None, high=None):
    """Give `layer` a renderer from light to dark between `low` and `high` (2nd and 98th percentile if None)."""
    provider = layer.dataProvider()
    if low is None or high is None:
        low, high = provider.cumulativeCut(band, 0.02, 0.98, layer.extent(), 250000)
    if not high > low:
        statistics = provider.bandStatistics(band, QgsRasterBandStats.Stats.All)
        low, high = statistics.minimumValue, max(statistics.maximumValue, statistics.minimumValue + 1e-9)
    function = QgsColorRampShader(low, high)
    function.setColorRampType(QgsColorRampShader.Type.Interpolated)
    step = (high - low) / (len(RAMP) - 1)
    function.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(low + number * step, QColor(colour), f"{low + number * step:.3g}")
            for number, colour in enumerate(RAMP)
        ]
    )
    decimals = max(0, 2 - math.floor(math.log10(high - low)))
    number_format = QgsBasicNumericFormat()
    number_format.setNumberDecimalPlaces(min(decimals, 6))
    settings = QgsColorRampLegendNodeSettings()
    settings.setNumericFormat(number_format)
    function.setLegendSettings(settings)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(provider, band, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)


def only_classes(layer, labels):
    """
    Reduce the legend of a raster of classes to the classes that it holds.

    Parameters
    ----------
    layer : QgsRasterLayer
        With the style of classes that gives the colours.
    labels : dict
        Label of each class code.
    """
    known = {int(entry.value): QColor(entry.color) for entry in layer.renderer().classes()}
    entries = []
    for code, label in labels.items():
        # the golden angle keeps the hues of neighbouring numbers apart
        colour = known.get(code) or QColor.fromHsv(int(code * 137.5) % 360, 150, 210)
        entries.append(QgsPalettedRasterRenderer.Class(code, colour, label))
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
