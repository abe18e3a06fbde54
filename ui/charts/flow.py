"""A row of widgets that goes on in the next line where the dock is narrow."""

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout


class FlowLayout(QLayout):
    """Lays its widgets side by side, from the side where reading begins."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self._items = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(6)

    def addItem(self, item):
        """Append; Qt calls it."""
        self._items.append(item)

    def count(self):
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index):
        """Return an item, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index):
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self):
        """It takes the width that there is, and no more height than it needs."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self):
        """A narrow row is a high one."""
        return True

    def heightForWidth(self, width):
        """Return the height of all lines."""
        return self._place(QRect(0, 0, width, 0), False)

    def setGeometry(self, rectangle):
        """Move the widgets to their places."""
        super().setGeometry(rectangle)
        self._place(rectangle, True)

    def sizeHint(self):
        """Return the least size."""
        return self.minimumSize()

    def minimumSize(self):
        """Return the size of the largest widget."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rectangle, move):
        """Lay the items out and return the height that they take."""
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x, y, line = rectangle.x(), rectangle.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(rectangle.width(), item.minimumSize().width()), 1 << 20))
            if x > rectangle.x() and x + size.width() > rectangle.x() + rectangle.width():
                x, y, line = rectangle.x(), y + line + self.spacing(), 0
            if move:
                left = rectangle.right() - (x - rectangle.x()) - size.width() + 1 if mirrored else x
                item.setGeometry(QRect(QPoint(left, y), size))
            x, line = x + size.width() + self.spacing(), max(line, size.height())
        return y + line - rectangle.y()
