"""What every chart of the dock has: its subject, a row of controls, the canvas, and an eye on its layers."""

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...core.errors import DataError
from ..language import tr
from .canvas import ChartCanvas
from .flow import FlowLayout

_WAIT = 300  # milliseconds after the last of many edits
_SETTLED = 120  # milliseconds after the last change of the dock's size


class ChartView(QWidget):
    """
    Base of all kinds of chart.

    A kind sets `TITLE`, puts its own widgets into `self.controls` (or calls `add_control`), and overrides `draw`, which
    reads `self.subject()`, clears ``self.canvas.figure`` and draws on it, then calls ``self.canvas.redraw()``. A
    `DataError` raised in it is shown in the place of the chart. `take` is called with every new subject, to set the
    controls by it.

    Signals
    -------
    said(str)
        One line for the user.
    """

    TITLE = ""
    said = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._subject = {}
        self._watched = []
        self.canvas = ChartCanvas()
        self.canvas.said.connect(self.said)
        self.controls = FlowLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(4)
        layout.addLayout(self.controls)
        layout.addWidget(self.canvas, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self.refresh)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED)
        self._settled.timeout.connect(self.arrange)

    def add_control(self, text, widget, tip=""):
        """Put `widget` into the row of controls, with its name (`text`, may have a mnemonic) before it."""
        widget.setToolTip(tip or text.replace("&", ""))
        widget.setAccessibleName(text.replace("&", ""))
        if not text:
            self.controls.addWidget(widget)
            return widget
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(text)
        label.setBuddy(widget)
        label.setToolTip(widget.toolTip())
        row.addWidget(label)
        row.addWidget(widget, 1)
        self.controls.addWidget(pair)
        return widget

    def set_subject(self, **subject):
        """Show another subject; what is None is left out."""
        self._watch([])
        self._subject = {name: value for name, value in subject.items() if value is not None}
        self._watch(self._layers())
        self.take()
        self.refresh()

    def change_subject(self, **changes):
        """Show the same subject with some parts replaced."""
        self.set_subject(**{**self._subject, **changes})

    def subject(self):
        """Return the subject, by the names of `set_subject`."""
        return dict(self._subject)

    def take(self):
        """Set the controls by the subject; signals of theirs must not come back here."""

    def draw(self):
        """Draw the subject on the canvas."""
        raise NotImplementedError

    def refresh(self):
        """Draw, or say why that is impossible."""
        self._timer.stop()
        try:
            self.draw()
        except DataError as error:
            self.canvas.tell(str(error))

    def arrange(self):
        """Suit the chart to the room that there is now; the figure follows its widget without this."""

    def resizeEvent(self, event):
        """Wait until the dock has its size."""
        super().resizeEvent(event)
        self._settled.start()

    def release(self):
        """Let go of everything outside, before the view is thrown away."""
        self._timer.stop()
        self._settled.stop()
        self._watch([])
        self._subject = {}

    def _layers(self):
        """Return the map layers in the subject."""
        found = []
        for value in self._subject.values():
            parts = value if isinstance(value, (list, tuple)) else [value]
            found += [part for part in parts if isinstance(part, QgsMapLayer)]
        return found

    def _watch(self, layers):
        """Follow what happens to `layers`, and to no others."""
        for signal, slot in self._watched:
            try:
                signal.disconnect(slot)
            except (RuntimeError, TypeError):
                # gone together with the layer
                continue
        self._watched = []
        for layer in layers:
            self._follow(layer.willBeDeleted, self._lose)
            for name in ("dataChanged", "updatedFields", "subsetStringChanged", "editCommandEnded", "editingStopped"):
                # rasters have no fields, and older QGIS fewer signals
                if hasattr(layer, name):
                    self._follow(getattr(layer, name), self._later)

    def _follow(self, signal, slot):
        signal.connect(slot)
        self._watched.append((signal, slot))

    def _later(self, *_):
        self._timer.start()

    def _lose(self):
        """Show nothing more of a subject of which a layer is being removed."""
        self._timer.stop()
        self._watch([])
        self._subject = {}
        self.forget()
        self.canvas.tell(tr("The layer of this chart was removed: choose another."))

    def forget(self):
        """Let go of what a kind keeps of a subject that is lost."""
