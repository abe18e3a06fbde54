"""The dock that holds one chart at a time."""

from importlib import import_module

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDockWidget, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...core.errors import DataError, package_missing
from ..docking import put_right
from ..language import tr

KINDS = {
    "distribution": (tr("Distribution of a field"), "distribution", "Distribution"),
    "scatter": (tr("Scatter plot of two fields"), "scatter", "Scatter"),
    "biplot": (tr("Biplot of factors"), "biplot", "Biplot"),
    "loadings": (tr("Factor loadings"), "loadings", "Loadings"),
    "scree": (tr("Scree plot"), "scree", "Scree"),
    "som": (tr("Self-organising map"), "som", "SomMap"),
    "variogram": (tr("Variogram"), "variogram", "Variogram"),
    "cross_validation": (tr("Cross-validation of kriging"), "cross_validation", "CrossValidation"),
    "prediction_area": (tr("Prediction-area plot"), "prediction_area", "PredictionArea"),
    "roc": (tr("ROC curves of maps"), "roc", "Roc"),
    "picture": (tr("Chart from a file"), "picture", "Picture"),
}
"""Kind of chart: its title, and the module and class of its view, imported when it is first shown."""

_WIDTH = 440
_OF_SAMPLES = ("distribution", "scatter")
_SHARING = (("distribution", "scatter"), ("biplot", "loadings", "scree"), ("prediction_area", "roc"))


class ChartsDock(QDockWidget):
    """
    Shows charts, linked with the map.

    Signals
    -------
    written(str)
        Path of a model that a chart has changed.
    """

    written = pyqtSignal(str)

    def __init__(self, iface, parent=None):
        super().__init__(tr("GeoHalo charts"), parent)
        self.setObjectName("GeohaloCharts")
        self._iface = iface
        self._placed = False
        self._kind, self._view, self._subjects = None, None, {}
        self._again = None
        self._kinds = QComboBox()
        for kind, (title, _, _) in KINDS.items():
            self._kinds.addItem(title, kind)
        self._kinds.setCurrentIndex(-1)
        self._kinds.setToolTip(tr("What the dock shows"))
        self._kinds.setAccessibleName(tr("Kind of chart"))
        # a long title must not make the dock wide
        self._kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._kinds.setMinimumContentsLength(12)
        self._kinds.activated.connect(lambda index: self.show_chart(self._kinds.itemData(index)))
        label = QLabel(tr("C&hart"))
        label.setBuddy(self._kinds)
        row = QHBoxLayout()
        row.setContentsMargins(6, 6, 6, 0)
        row.addWidget(label)
        row.addWidget(self._kinds, 1)
        self._line = QLabel()
        self._line.setWordWrap(True)
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._line.setContentsMargins(6, 0, 6, 6)
        self._line.hide()
        self._empty = QLabel(tr("Choose a kind of chart above."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(12)
        body = QWidget()
        self._layout = QVBoxLayout(body)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addLayout(row)
        self._layout.addWidget(self._empty, 1)
        self._layout.addWidget(self._line)
        self.setWidget(body)

    def view(self):
        """Return the view on show, None if there is none."""
        return self._view

    def kind(self):
        """Return the kind on show, None if there is none."""
        return self._kind

    def place(self):
        """Put the dock into QGIS's window, once."""
        if not self._placed and self._iface is not None:
            put_right(self._iface, self, "GeohaloWizard", _WIDTH)
            self._placed = True

    def show_chart(self, kind, **subject):
        """Show the dock with a chart; without a subject, what that kind showed last."""
        if kind not in KINDS:
            raise ValueError(f"no kind of chart: {kind}")
        self.place()
        self.say("")
        if kind != self._kind:
            self._remember()
            self._put_away()
            self._kinds.setCurrentIndex(self._kinds.findData(kind))
            self._take_out(kind)
        if self._view is not None:
            self._view.set_subject(**(subject or self._recalled(kind)))
            self._hand_over(self._view.subject().get("layer"))
        self.setVisible(True)
        self.raise_()

    def _hand_over(self, layer):
        """Let QGIS's own tools select samples of the chart's layer."""
        if self._iface is not None and isinstance(layer, QgsVectorLayer) and self._iface.activeLayer() is not layer:
            self._iface.setActiveLayer(layer)

    def closeEvent(self, event):
        """Let the map go back to its own look, and keep what was shown."""
        self._again = self._kind
        self._remember()
        self._put_away()
        super().closeEvent(event)

    def showEvent(self, event):
        """Show again what was shown, where the dock is opened from QGIS's list of panels."""
        super().showEvent(event)
        kind, self._again = self._again, None
        if kind is not None and self._view is None:
            QTimer.singleShot(0, lambda: None if self._view is not None else self.show_chart(kind))

    def say(self, sentence):
        """Show one line below the chart."""
        self._line.setText(sentence)
        self._line.setVisible(bool(sentence))

    def remove(self):
        """Take the dock out of QGIS, with everything that it is connected to."""
        self._put_away()
        self._subjects = {}
        if self._placed:
            self._iface.removeDockWidget(self)
            self._placed = False
        self.close()
        self.deleteLater()

    def _take_out(self, kind):
        """Make the view of a kind."""
        _, module, name = KINDS[kind]
        try:
            import_matplotlib()
            self._view = getattr(import_module(f".{module}", __package__), name)()
        except DataError as error:
            self._empty.setText(str(error))
            self._empty.show()
            return
        self._kind = kind
        self._view.said.connect(self.say)
        if hasattr(self._view, "written"):
            self._view.written.connect(self.written)
        self._empty.hide()
        self._layout.insertWidget(1, self._view, 1)

    def _put_away(self):
        """Throw the view away."""
        if self._view is None:
            return
        self._view.release()
        self._layout.removeWidget(self._view)
        self._view.hide()
        self._view.deleteLater()
        self._kind = self._view = None

    def _remember(self):
        """Keep what the view shows; layers by their ids, for they may be gone when it is asked for again."""
        if self._view is None:
            return
        kept = {name: _frozen(value) for name, value in self._view.subject().items()}
        for group in _SHARING:
            if self._kind in group:
                self._subjects.update({kind: {**self._kept_with(kind, kept.get("layer")), **kept} for kind in group})
        self._subjects[self._kind] = kept

    def _kept_with(self, kind, layer):
        """Return what is kept for a kind; the fields of another layer are of no use."""
        kept = self._subjects.get(kind, {})
        return kept if layer is None or kept.get("layer", layer) == layer else {}

    def _recalled(self, kind):
        """Return what a kind showed last, else the layer at hand."""
        subject = {name: _thawed(value) for name, value in self._subjects.get(kind, {}).items()}
        layer = self._iface.activeLayer() if self._iface is not None else None
        if not subject and kind in _OF_SAMPLES and _has_points(layer):
            return {"layer": layer}
        return subject


def import_matplotlib():
    """Raise `DataError` if matplotlib is missing."""
    try:
        import_module("matplotlib")
    except ImportError as error:
        raise package_missing("A chart", "matplotlib", tr("go without charts")) from error


def _frozen(value):
    if isinstance(value, QgsMapLayer):
        return ("layer", value.id())
    return ("list", [_frozen(part) for part in value]) if isinstance(value, (list, tuple)) else ("value", value)


def _thawed(value):
    kind, content = value
    if kind == "layer":
        return QgsProject.instance().mapLayer(content)
    if kind == "list":
        return [part for part in map(_thawed, content) if part is not None]
    return content


def _has_points(layer):
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
