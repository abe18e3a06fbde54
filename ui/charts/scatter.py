"""Two fields of the samples against each other."""

from qgis.PyQt.QtCore import QSignalBlocker
from qgis.PyQt.QtWidgets import QCheckBox, QToolButton

from ...core.charts.distribution import suits_logarithm
from ...core.charts.scatter import Pairs, draw_scatter
from ...core.charts.style import add_axes
from ...core.errors import DataError
from ..language import tr
from .brush import Points
from .columns import choose_field, read_columns
from .samples import SampleView


class Scatter(SampleView):
    """Shows ``layer`` (points) and its fields ``x`` and ``y``."""

    TITLE = tr("Scatter plot of two fields")

    def __init__(self, parent=None):
        super().__init__(parent)
        self._logarithmic, self._shown = {}, None
        self.x = self.add_field("x", tr("&X"), tr("The field to the right."))
        self.log_x = self._scale("x", tr("Log X"), tr("Logarithmic axis to the right."))
        self.y = self.add_field("y", tr("&Y"), tr("The field upwards."))
        self.log_y = self._scale("y", tr("Log Y"), tr("Logarithmic axis upwards."))
        self.swap = QToolButton()
        self.swap.setText("⇄")
        self.swap.clicked.connect(lambda: self.change_subject(x=self._subject.get("y"), y=self._subject.get("x")))
        self.add_control("", self.swap, tr("Swap both axes."))
        self.swap.setAccessibleName(tr("Swap both axes."))

    def take(self):
        """Take the first two concentrations where no fields were chosen."""
        layer = self._subject.get("layer")
        if layer is not None:
            for part, other in (("x", "y"), ("y", "x")):
                if part not in self._subject:
                    field = choose_field(layer, self._subject.get(other))
                    self._subject.update({part: field} if field else {})
        self._logarithmic = {}
        super().take()

    def draw(self):
        """Draw the points."""
        self._shown = None
        self.brush.clear()
        layer, fields = self._subject.get("layer"), [self._subject.get("x"), self._subject.get("y")]
        if layer is None or not all(fields):
            self.canvas.tell(tr("Choose a layer of samples and two fields."))
            return
        ids, (x, y) = read_columns(layer, fields)
        logs = []
        for part, box, column in (("x", self.log_x, x), ("y", self.log_y, y)):
            known = column.values[column.values == column.values]
            logs.append(self._logarithmic.get(part, suits_logarithm(known)))
            with QSignalBlocker(box):
                box.setChecked(logs[-1])
        pairs = Pairs(x.values, y.values, *logs, x.below | y.below)
        if not len(pairs.rows):
            raise DataError(tr("No sample has a value of both fields: choose others."))
        self.canvas.name = "_".join([layer.name(), *fields])
        self._shown = pairs
        self._paint(ids)

    def arrange(self):
        """Break the line above the chart where the dock now ends."""
        if self._shown is not None:
            self._paint(self.brush.ids)

    def forget(self):
        """Let go of the values too."""
        self._shown = None
        super().forget()

    def _paint(self, ids):
        self.link(ids)
        pairs, axes = self._shown, add_axes(self.canvas.figure)
        draw_scatter(axes, pairs, self._subject["x"], self._subject["y"])
        self.brush.add(Points(axes, pairs.x, pairs.y, pairs.rows))
        self.canvas.redraw()

    def _scale(self, part, text, tip):
        box = QCheckBox(text)
        box.toggled.connect(lambda on: self._choose_scale(part, on))
        return self.add_control("", box, tip)

    def _choose_scale(self, part, logarithmic):
        self._logarithmic[part] = logarithmic
        self.refresh()
