"""A row of widgets that goes on in the next line where the dock is narrow."""

from qgis.PyQt.QtCore import QRect, QSize, Qt
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
        y = rectangle.y()
        for line in self._lines(rectangle.width()):
            height = max(size.height() for _, size in line)
            if move:
                self._move(line, rectangle, y, height)
            y += height + self.spacing()
        return max(y - self.spacing() - rectangle.y(), 0)

    def _lines(self, width):
        """Return lines of items with their sizes."""
        lines, used = [], 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(max(min(size.width(), width), item.minimumSize().width()))
            if lines and used + size.width() <= width:
                lines[-1].append((item, size))
            else:
                lines.append([(item, size)])
                used = 0
            used += size.width() + self.spacing()
        return lines

    def _move(self, line, rectangle, y, height):
        """Move the items of one line; those that like to be wide share the room that is left."""
        wide = [item for item, _ in line if item.expandingDirections() & Qt.Orientation.Horizontal]
        left = rectangle.width() - sum(size.width() + self.spacing() for _, size in line) + self.spacing()
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0
        for item, size in line:
            width = size.width() + (min(max(left, 0) // len(wide), size.width()) if item in wide else 0)
            start = rectangle.width() - x - width if mirrored else x
            item.setGeometry(QRect(rectangle.x() + start, y + (height - size.height()) // 2, width, size.height()))
            x += width + self.spacing()
