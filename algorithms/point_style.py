"""
How samples look on the map after a step: a colour for each class at hand, sizes that grow with what stands out.

Each of the functions returns one that dresses a layer, for `outputs.write_with_fields`.
"""

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsClassificationQuantile,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsRendererRange,
)
from qgis.PyQt.QtGui import QColor

from .layer_style import put_on
from .parameters import tr
from .raster_style import RAMP, class_colour

RIM = "#505050"
_FAR = 1e30


def marker(colour, size):
    """Return a round symbol of `size` mm."""
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "size": f"{size:g}", "color": colour, "outline_color": RIM, "outline_width": "0.1"}
    )


def by_class(field, labels):
    """
    Colour samples by their class; the same class has the same colour on a raster.

    Parameters
    ----------
    field : str
    labels : dict
        Label of each value that `field` may have; classes without samples are left out.
    """
    from ..core.charts.som import CLASSES

    palette = {code: QColor(colour) for code, colour in enumerate(CLASSES, 1)}

    def dress(layer):
        # whole numbers come as decimals from some formats
        found = {
            f"{value:g}" if isinstance(value, float) else str(value)
            for value in layer.uniqueValues(layer.fields().indexOf(field))
        }
        categories = [
            QgsRendererCategory(
                value,
                marker(class_colour(code, label, palette).name(), 1.2 if label == "background" else 2),
                label[:1].upper() + label[1:],
            )
            for code, (value, label) in enumerate(labels.items(), 1)
            if str(value) in found
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))

    return dress


def by_label(layer):
    """Colour samples by the class that they were given, and leave out of the legend what none was given."""
    put_on(layer, "labels")
    renderer = layer.renderer().clone()
    given = {value or "of no class" for value in layer.uniqueValues(layer.fields().indexOf("label"))}
    given = {value if isinstance(value, str) else "of no class" for value in given}
    named = {str(category.value() or "") for category in renderer.categories()}
    for place, category in reversed(list(enumerate(renderer.categories()))):
        value = str(category.value() or "")
        # the one without a value stands for all that have no entry
        if value not in given and (value or given <= named):
            renderer.deleteCategory(place)
    layer.setRenderer(renderer)


def by_ranges(field, ranges):
    """Colour samples by ranges: lower end, upper end, colour, size and label of each."""

    def dress(layer):
        layer.setRenderer(
            QgsGraduatedSymbolRenderer(
                field,
                [QgsRendererRange(low, high, marker(colour, size), label) for low, high, colour, size, label in ranges],
            )
        )

    return dress


def by_outliers(field):
    """Mark samples by the number of elements outside their fences, or by a mark that is 0 or 1."""
    if field.endswith("robust_out"):
        ranges = [(-0.5, 0.5, RAMP[0], 1.2, tr("Within the cut")), (0.5, _FAR, RAMP[4], 2.4, tr("Outlier"))]
    else:
        ranges = [
            (-0.5, 0.5, RAMP[0], 1.2, tr("No element outside its fences")),
            (0.5, 1.5, RAMP[1], 1.6, tr("1 element")),
            (1.5, 3.5, RAMP[3], 2.2, tr("2 or 3 elements")),
            (3.5, _FAR, RAMP[4], 2.8, tr("4 elements or more")),
        ]
    return by_ranges(field, ranges)


def by_error(field):
    """Colour samples by their error over its standard error: red where the prediction was too low."""
    return by_ranges(
        field,
        [
            (-_FAR, -2, "#2166ac", 2.6, tr("Predicted too high, by over 2 standard errors")),
            (-2, -1, "#92c5de", 1.8, tr("Too high, by 1 to 2")),
            (-1, 1, "#e4e4e0", 1.3, tr("Within 1 standard error")),
            (1, 2, "#f4a582", 1.8, tr("Too low, by 1 to 2")),
            (2, _FAR, "#b2182b", 2.6, tr("Predicted too low, by over 2 standard errors")),
        ],
    )


def by_value(field, classes=5):
    """Colour samples by a number, in classes of equally many samples."""

    def dress(layer):
        renderer = QgsGraduatedSymbolRenderer(field)
        renderer.setSourceSymbol(marker(RAMP[0], 1.8))
        renderer.setClassificationMethod(QgsClassificationQuantile())
        renderer.updateClasses(layer, classes)
        stops = [QgsGradientStop(place / 4, QColor(colour)) for place, colour in list(enumerate(RAMP[:5]))[1:4]]
        renderer.updateColorRamp(QgsGradientColorRamp(QColor(RAMP[0]), QColor(RAMP[4]), False, stops))
        layer.setRenderer(renderer)

    return dress
