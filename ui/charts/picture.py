"""A chart that a tool has written to a file."""

from pathlib import Path

import numpy as np
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QRectF, QSignalBlocker, Qt
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from ...core.errors import DataError
from ..language import tr
from .view import ChartView

_LONG = 2400  # pixels of the longer side of a drawing


class Picture(ChartView):
    """Shows ``path``, an SVG or PNG."""

    TITLE = tr("Chart from a file")

    def __init__(self, parent=None):
        super().__init__(parent)
        self.file = QgsFileWidget()
        self.file.setFilter(tr("Charts (*.svg *.png)"))
        self.add_control(tr("&File"), self.file, tr("The file to show: an SVG or PNG."))
        self.file.fileChanged.connect(lambda path: self.set_subject(path=path or None))

    def take(self):
        """Show the path."""
        with QSignalBlocker(self.file):
            self.file.setFilePath(self._subject.get("path", ""))

    def draw(self):
        """Draw the file as large as there is room; it is saved as it is."""
        path = self._subject.get("path")
        if not path:
            self.canvas.tell(tr("Choose a chart that a tool has written."))
            return
        image = _read(path)
        self.canvas.clear()
        axes = self.canvas.figure.add_axes([0, 0, 1, 1])
        axes.set_axis_off()
        axes.imshow(_pixels(image), interpolation="antialiased")
        self.canvas.name, self.canvas.original = Path(path).stem, path
        self.canvas.redraw()


def _read(path):
    """Return a file as QImage."""
    if Path(path).suffix.lower() == ".svg":
        drawing = QSvgRenderer(str(path))
        size = drawing.defaultSize()
        if not drawing.isValid() or size.isEmpty():
            raise DataError(tr("{} cannot be shown: it is no drawing that can be read.").format(path))
        size.scale(_LONG, _LONG, Qt.AspectRatioMode.KeepAspectRatio)
        image = QImage(size, QImage.Format.Format_RGBA8888)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        drawing.render(painter, QRectF(image.rect()))
        painter.end()
        return image
    image = QImage(str(path))
    if image.isNull():
        raise DataError(tr("{} cannot be shown: it is no picture that can be read.").format(path))
    return image.convertToFormat(QImage.Format.Format_RGBA8888)


def _pixels(image):
    """Return a QImage as an array of rows, columns and four channels."""
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    # rows may be padded
    rows = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4).copy()
