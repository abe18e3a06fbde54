"""The distribution of one field: histogram, box with Tukey's fences, cumulative distribution, Q-Q plot."""

from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel

from ...core.charts import distribution as charts
from ..language import tr
from .brush import Bars, Points
from .columns import choose_field, read_columns
from .samples import SampleView, narrow

_NARROW, _WIDE, _LOW = 560, 900, 420  # pixels
_PANEL = 2.4  # inches that a panel needs in height


class Distribution(SampleView):
    """Shows ``layer`` (points) and ``field``."""

    TITLE = tr("Distribution of a field")

    def __init__(self, parent=None):
        super().__init__(parent)
        self._logarithmic, self._panels, self._shown = None, None, None
        self.field = self.add_field("field", tr("&Field"), tr("The field whose values are shown."))
        self.panels = QComboBox()
        for text, panel in (
            (tr("All panels"), "all"),
            (tr("Histogram and box"), "histogram"),
            (tr("Cumulative distribution"), "distribution"),
            (tr("Q-Q plot"), "probability"),
        ):
            self.panels.addItem(text, panel)
        narrow(self.panels, 10)
        self.add_control(
            tr("&Show"), self.panels, tr("Which panels are shown; in a narrow dock, one is easier to read.")
        )
        self.logarithmic = self.add_control(
            "",
            QCheckBox(tr("Lo&garithmic")),
            tr("Show the values on a logarithmic axis. Fences and bars are sought on the same scale."),
        )
        self.remarks = QLabel()
        self.remarks.setWordWrap(True)
        self.remarks.setTextFormat(Qt.TextFormat.PlainText)
        self.remarks.hide()
        self.layout().insertWidget(1, self.remarks)
        self.logarithmic.toggled.connect(self._choose_scale)
        self.panels.activated.connect(self._choose_panels)

    def take(self):
        """Take the first concentration where no field was chosen; another field has its own scale."""
        layer = self._subject.get("layer")
        if layer is not None and "field" not in self._subject:
            field = choose_field(layer)
            self._subject.update({"field": field} if field else {})
        self._logarithmic = None
        super().take()

    def draw(self):
        """Draw the panels."""
        self._shown = None
        self.brush.clear()
        self.remarks.hide()
        layer, field = self._subject.get("layer"), self._subject.get("field")
        if layer is None or not field:
            self.canvas.tell(tr("Choose a layer of samples and a field."))
            return
        ids, (column,) = read_columns(layer, [field])
        self._shown = charts.Distribution(column.values, column.below, field, self._logarithmic)
        with QSignalBlocker(self.logarithmic):
            self.logarithmic.setChecked(self._shown.log)
        self.canvas.name = f"{layer.name()}_{field}"
        self._remark(column.unread)
        self._paint(ids)

    def arrange(self):
        """Arrange the panels anew when there is more room or less."""
        if self._shown is not None:
            self._paint(self.brush.ids)

    def forget(self):
        """Let go of the values too."""
        self._shown = None
        self.remarks.hide()
        super().forget()

    def _paint(self, ids):
        """Draw the chosen panels as the room allows."""
        shown, (panels, columns) = self._shown, self._arrangement()
        self.canvas.set_least_size(height=_PANEL * len(panels) if columns == 1 and len(panels) > 1 else 0)
        self.link(ids)
        axes = charts.draw_distribution(self.canvas.figure, shown, panels, columns)
        values, rows = shown.values, shown.rows
        if "histogram" in axes:
            self.brush.add(Bars(axes["histogram"], shown.edges, values, rows))
            self.brush.add(Points(axes["box"], values, 0 * values, rows, 5, along_x=True))
        if "distribution" in axes:
            self.brush.add(Points(axes["distribution"], values, 100 * shown.shares, rows, 5))
        if "probability" in axes:
            self.brush.add(Points(axes["probability"], values, shown.normal_scores, rows, 5))
        self.canvas.redraw()

    def _arrangement(self):
        """Return the panels to draw, and in how many columns."""
        width, height = self.canvas.width(), self.canvas.height()
        chosen = self._panels or ("histogram" if width < _NARROW else "all")
        self.panels.setCurrentIndex(self.panels.findData(chosen))
        panels = charts.PANELS if chosen == "all" else (chosen,)
        if width < _NARROW:
            return panels, 1
        return panels, 3 if width >= _WIDE and height < _LOW else 2

    def _choose_panels(self):
        self._panels = self.panels.currentData()
        self.arrange()

    def _choose_scale(self, logarithmic):
        self._logarithmic = logarithmic
        self.refresh()

    def _remark(self, unread):
        """Say what the chart cannot show."""
        texts = [str(notice) for notice in self._shown.notices]
        if unread:
            texts.append(tr("{} cells cannot be read as numbers and are left out.").format(unread))
        self.remarks.setText(" ".join(texts))
        self.remarks.setVisible(bool(texts))
