"""What charts of samples have in common: a layer of points, fields of it, and the link with its selection."""

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSignalBlocker
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy

from ..language import tr
from .brush import Brush
from .view import ChartView


class SampleView(ChartView):
    """
    Base of the charts of a layer of samples.

    Attributes
    ----------
    layers : QgsMapLayerComboBox
    brush : Brush
    """

    def __init__(self, parent=None):
        super().__init__(parent)
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)
        self.layers.setAllowEmptyLayer(True)
        self._fields = {}
        narrow(self.layers, 14)
        self.add_control(tr("&Layer"), self.layers, tr("The layer of samples."))
        # only what the user does: a layer that comes or goes shall not change the chart
        self.layers.activated.connect(lambda: self.set_subject(layer=self.layers.currentLayer()))
        self.brush = Brush(self.canvas, self)
        self.brush.changed.connect(self._tell_count)

    def add_field(self, part, text, tip):
        """Add a box for a field, `part` of the subject."""
        box = QgsFieldComboBox()
        box.setFilters(QgsFieldProxyModel.Filter.Numeric | QgsFieldProxyModel.Filter.String)
        narrow(box, 10)
        self._fields[part] = box
        box.activated.connect(lambda: self.change_subject(**{part: box.currentField() or None}))
        return self.add_control(text, box, tip)

    def take(self):
        """Show layer and fields in their boxes."""
        layer = self._subject.get("layer")
        with QSignalBlocker(self.layers):
            self.layers.setLayer(layer)
        for part, box in self._fields.items():
            with QSignalBlocker(box):
                box.setLayer(layer)
                box.setField(self._subject.get(part, ""))

    def link(self, ids):
        """Clear the chart and link it with the features `ids` of the layer."""
        self.brush.clear()
        self.brush.link(self._subject["layer"], ids)
        self.canvas.clear()

    def forget(self):
        """Let go of a layer that is lost."""
        self.brush.unlink()
        self.brush.clear()
        self.take()

    def release(self):
        """Let go of everything outside."""
        self.brush.release()
        super().release()

    def _tell_count(self, count):
        total = len(self.brush.chosen)
        self.said.emit(tr("{} of {} samples of this chart are selected.").format(count, total))


def narrow(box, letters):
    """Let a box of long names need no more width than so many letters, and return it."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(letters)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
