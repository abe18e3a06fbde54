"""The widget on which matplotlib draws, with a band over it while the mouse chooses."""

import warnings
from contextlib import contextmanager

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeySequence, QPainter, QPen

# isort: split
# matplotlib takes the Qt that it finds imported
try:
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg, NavigationToolbar2QT
except ImportError:
    # before matplotlib 3.5
    from matplotlib.backends.backend_qt5agg import FigureCanvasQTAgg, NavigationToolbar2QT


@contextmanager
def quiet():
    """Keep matplotlib from complaining, as of axes without room for their names in a dock that is being folded."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        yield


class Paper(FigureCanvasQTAgg):
    """
    A figure on the screen.

    Signals
    -------
    copying()
        The keys for copying were pressed in it.
    """

    copying = pyqtSignal()

    def __init__(self, figure):
        super().__init__(figure)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._band = None

    def draw(self):
        """Draw everything anew."""
        with quiet():
            super().draw()

    def event(self, event):
        """Claim the keys for copying while it has the focus; elsewhere they copy what QGIS copies."""
        if event.type() == QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event):
        """Hand keys to the chart's tools."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copying.emit()
        else:
            super().keyPressEvent(event)

    def set_band(self, path):
        """Show a QPainterPath over the chart, in pixels of the widget; None takes it away."""
        self._band = path
        self.update()

    def paintEvent(self, event):
        """Copy the chart to the screen, and the band over it."""
        super().paintEvent(event)
        if self._band is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(34, 34, 34), 1, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(255, 200, 0, 50))
        painter.drawPath(self._band)
        painter.end()


class Navigation(NavigationToolbar2QT):
    """Moves about in a chart; its own buttons stay hidden."""

    def __init__(self, paper, parent):
        super().__init__(paper, parent, coordinates=False)
        self.hide()

    def take(self, tool):
        """Make the mouse pan or zoom; anything else makes it do neither."""
        now = self.mode.name.lower()
        if now == tool:
            return
        if tool in ("pan", "zoom"):
            getattr(self, tool)()
        elif now in ("pan", "zoom"):
            getattr(self, now)()
