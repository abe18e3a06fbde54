"""What moves over a chart that is drawn once, and what stands below it."""

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QScrollArea, QSizePolicy


class Overlay:
    """
    Artists over a finished chart: when they move, nothing else is drawn anew.

    Parameters
    ----------
    canvas : ChartCanvas
    axes : matplotlib Axes
        Of its figure, to which the artists belong; they are animated.
    artists : callable
        Returns them in the order of drawing.
    prepare : callable, optional
        Called before they are drawn over a new chart, of which another part may be seen.
    """

    def __init__(self, canvas, axes, artists, prepare=None):
        self._paper, self._axes, self._artists, self._prepare = canvas.paper, axes, artists, prepare
        self._ground = None
        self._connection = self._paper.mpl_connect("draw_event", self._capture)

    def paint(self):
        """Draw what moves anew."""
        if self._ground is None:
            return
        self._paper.restore_region(self._ground)
        self._draw()
        self._paper.blit(self._axes.figure.bbox)

    def release(self):
        """Draw no more."""
        self._paper.mpl_disconnect(self._connection)
        self._ground = None

    def _capture(self, event):
        """Keep the chart that has just been drawn, and draw over it."""
        if event.canvas is not self._paper or self._paper.is_saving():
            return
        self._ground = self._paper.copy_from_bbox(self._axes.figure.bbox)
        if self._prepare is not None:
            self._prepare()
        self._draw()

    def _draw(self):
        for artist in self._artists():
            self._axes.draw_artist(artist)


class Below(QScrollArea):
    """Holds what stands below a chart: as high as it needs to be where there is room, else it can be scrolled."""

    def __init__(self, inner):
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(inner)
        # the dock's own ground, in whatever palette
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self):
        """Return the size in which nothing is hidden."""
        inner = self.widget()
        width = max(self.width(), inner.minimumSizeHint().width())
        height = inner.layout().heightForWidth(width) if inner.layout().hasHeightForWidth() else -1
        return QSize(width, max(height, inner.minimumSizeHint().height()))

    def minimumSizeHint(self):
        """Return a size in which some of it can be seen."""
        inner = self.widget().minimumSizeHint()
        return QSize(inner.width(), min(inner.height(), 120))

    def resizeEvent(self, event):
        """Ask for another height where lines break elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
