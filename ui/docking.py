"""Where the docks stand in QGIS's window: side by side where the map keeps room, else one behind the other."""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget

WIDE = 1800
"""Pixels of a window in which two docks at the right leave enough of the map."""


def put_right(iface, dock, neighbour, width, outside=False):
    """
    Put a dock at the right of QGIS's window.

    Parameters
    ----------
    iface : QgisInterface
    dock : QDockWidget
    neighbour : str
        Name of the dock that it shares the place with, if that is open.
    width : int
        In pixels.
    outside : bool
        Whether the dock, and not its neighbour, stands at the edge of the window where both fit side by side.
    """
    right, window = Qt.DockWidgetArea.RightDockWidgetArea, iface.mainWindow()
    other = window.findChild(QDockWidget, neighbour)
    iface.addDockWidget(right, dock)
    together = other is not None and not other.isFloating() and window.dockWidgetArea(other) == right
    if together and window.width() >= WIDE:
        pair = (other, dock) if outside else (dock, other)
        window.splitDockWidget(*pair, Qt.Orientation.Horizontal)
    elif together:
        # one above the other, neither would have enough
        window.tabifyDockWidget(other, dock)
    window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
