"""Boxes in which the layers of a chart are chosen, or none."""

from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QComboBox


def layer_box(kinds, chosen):
    """
    Return a box that begins empty and fits into a narrow dock.

    Parameters
    ----------
    kinds : QgsMapLayerProxyModel.Filter
        What can be chosen.
    chosen : callable
        Called without arguments after each choice.
    """
    box = QgsMapLayerComboBox()
    box.setFilters(kinds)
    box.setAllowEmptyLayer(True)
    box.setLayer(None)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(14)
    box.layerChanged.connect(lambda _: chosen())
    return box


def put(box, layer):
    """Show `layer` in a box, which tells nobody."""
    box.blockSignals(True)
    box.setLayer(layer)
    box.blockSignals(False)


def removed(box, layer):
    """
    Tell whether `layer` has gone from a box because it leaves the project, and empty the box then.

    The box itself would go on to the next layer.
    """
    if layer is None or any(box.layer(row) is layer for row in range(box.count())):
        return False
    put(box, None)
    return True


def empty_the_lost(boxes, subject):
    """Empty the boxes that have gone on to another layer because theirs left the project, by the names of `subject`."""
    for name, box in boxes.items():
        if box.currentLayer() is not subject.get(name):
            put(box, None)
