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

from .parameters import tr

RAMP = ("#d6d7cb", "#eccb94", "#f2a75f", "#dd6b4d", "#b2182b", "#5e0d24")
"""From background to anomaly: light to dark, so that it also reads in grey print; the light end is darker than paper,
which would look like no data."""


ERRORS = ("#eef2f5", "#c3d3e0", "#8fb0cc", "#5587b0", "#245d8c", "#0b2f50")
"""Of standard errors, in blue: no error is taken for an anomaly."""


_NAMED = {"background": QColor("#d6d7cb"), "anomaly": QColor("#b2182b"), "mineralised": QColor("#b2182b")}
# classes that classifiers name: what nobody looks for stands back

_TRIES = 5  # of Python's to find the right provider


def is_favourability(record):
    """Tell by the note of a raster whether its values are scores by known occurrences, ln of a density ratio."""
    scale = record.get("scale")
    # fused maps have scales of their own
    return scale is None and bool(record.get("occurrences_used")) or holds_out(record)


def holds_out(record):
    """Tell by the note of a raster whether each occurrence was left out of the scores on its own ground."""
    return str(record.get("field")).endswith("score_held_out")


def with_provider(layer, use):
    """
    Return what ``use(provider)`` gives of the provider of a raster.

    Python knows QGIS's objects by where they lie in memory. Where another thread still names a provider that QGIS has
    deleted, Python takes it for the one that lies there now, and calls that deleted; asked again, it knows better.
    """
    for _ in range(_TRIES):
        try:
            return use(layer.dataProvider())
        except RuntimeError:
            continue
    return use(layer.dataProvider())


def ramp(layer, band=1, low=None, high=None, record=None, colours=RAMP):
    """
    Give `layer` a renderer from light to dark.

    Parameters
    ----------
    layer : QgsRasterLayer
    band : int
    low, high : float, optional
        Values of the lightest and the darkest colour; the 2nd and 98th percentile if None.
    record : dict, optional
        The note of the raster, by which the legend says what its numbers are.
    colours : sequence of str
        From low to high.
    """
    extent = layer.extent()
    if low is None or high is None:
        low, high = with_provider(layer, lambda one: one.cumulativeCut(band, 0.02, 0.98, extent, 250000))
    if not high > low:
        statistics = with_provider(layer, lambda one: one.bandStatistics(band, QgsRasterBandStats.Stats.All))
        low, high = statistics.minimumValue, max(statistics.maximumValue, statistics.minimumValue + 1e-9)
    function = QgsColorRampShader(low, high)
    function.setColorRampType(QgsColorRampShader.Type.Interpolated)
    step = (high - low) / (len(colours) - 1)
    function.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(low + number * step, QColor(colour), f"{low + number * step:.3g}")
            for number, colour in enumerate(colours)
        ]
    )
    decimals = max(0, 2 - math.floor(math.log10(high - low)))
    number_format = QgsBasicNumericFormat()
    number_format.setNumberDecimalPlaces(min(decimals, 6))
    settings = QgsColorRampLegendNodeSettings()
    settings.setNumericFormat(number_format)
    if is_favourability(record or {}):
        for value, word, set_label in (
            (high, tr("high, favourable"), settings.setMaximumLabel),
            (low, "low", settings.setMinimumLabel),
        ):
            # a true minus, and what the logarithm means
            number = f"{value:.2f}".replace("-", "\N{MINUS SIGN}")
            set_label(
                tr("{number} {word}: {times:.2g} times the mean density").format(
                    number=number, word=word, times=math.exp(value)
                )
            )
    function.setLegendSettings(settings)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    renderer = with_provider(layer, lambda one: QgsSingleBandPseudoColorRenderer(one, band, shader))
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
    for code, label in sorted(labels.items()):
        entries.append(QgsPalettedRasterRenderer.Class(code, class_colour(code, label, known), label))
    layer.setRenderer(with_provider(layer, lambda one: QgsPalettedRasterRenderer(one, 1, entries)))


def class_colour(code, label, known):
    """
    Return the colour of a class.

    Parameters
    ----------
    code : int
    label : str
    known : dict of int to QColor
        The colours that codes have already.
    """
    # the golden angle keeps the hues of neighbouring numbers apart
    return _NAMED.get(label) or known.get(code) or QColor.fromHsv(int(code * 137.5) % 360, 150, 210)


def rank_classes(layer, labels):
    """
    Give a raster of ranked classes the colours of the ramp, from background to anomaly.

    Parameters
    ----------
    layer : QgsRasterLayer
    labels : dict
        Label of each class code; the higher code is the higher class.
    """
    places = [number * (len(RAMP) - 2) / max(len(labels) - 1, 1) for number in range(len(labels))]
    entries = [
        # the darkest is for the extremes of ramps
        QgsPalettedRasterRenderer.Class(code, QColor(RAMP[round(place)]), label)
        for place, (code, label) in zip(places, sorted(labels.items()))
    ]
    layer.setRenderer(with_provider(layer, lambda one: QgsPalettedRasterRenderer(one, 1, entries)))
