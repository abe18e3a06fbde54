"""The columns of a laboratory's file as a table in which what was guessed can be corrected."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QRect, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from .language import tr

NAME, ROLE, SYMBOL, UNIT, LIMIT, WHY = range(6)
ELEMENT = "element"
_OWNED = (ELEMENT, "qualifier", "limit")  # roles that have a symbol
_VALUE = Qt.ItemDataRole.UserRole


def roles():
    """Return the roles that can be chosen, and how the user reads them."""
    return {
        ELEMENT: tr("element"),
        "sample": tr("sample number"),
        "qualifier": tr("remark on results"),
        "limit": tr("detection limit"),
        "other": tr("as it is"),
        "leave out": tr("leave out"),
    }


def _places():
    return {"x": tr("east"), "y": tr("north")}


def units():
    """Return the units that can be chosen, and how the user reads them."""
    return {"": tr("not known"), "ppm": "ppm", "ppb": "ppb", "pct": "%", "ppt": "ppt"}


class ColumnTable(QTableWidget):
    """
    One row a column of the file: what it is read as, symbol, unit, detection limit, and why.

    Signals
    -------
    corrected()
        The user changed something.
    """

    corrected = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(0, 6, parent)
        self.setHorizontalHeaderLabels([tr("Column"), tr("Read as"), tr("Symbol"), tr("Unit"), tr("Limit"), tr("Why")])
        self.setAccessibleName(tr("Columns of the file, and what they are read as"))
        self.setToolTip(tr("Click a cell, or press F2 in it, to correct what was guessed"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.clicked.connect(self._click)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        compact(self)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(40)
        self.setItemDelegate(_Delegate(self))
        self.itemChanged.connect(self._changed)
        self._guessed = []
        self._filling = False

    def show_columns(self, columns):
        """Show the columns as they were recognised."""
        self._guessed = columns
        self._filling = True
        self.setRowCount(len(columns))
        for row, column in enumerate(columns):
            limit = column["lower"]
            values = (
                column["name"],
                column["role"],
                column["symbol"] if column["role"] in _OWNED else "",
                column["unit"] or column["suggested"] or "",
                "" if limit is None else f"{limit:g}",
                column["reason"],
            )
            for place, value in enumerate(values):
                self.setItem(row, place, _item(place, value))
            self._dress(row)
            if not column["sure"]:
                self._mark(row)
        self.resizeColumnsToContents()
        for place, most in ((NAME, 150), (ROLE, 170)):
            self.setColumnWidth(place, min(self.columnWidth(place) + 8, most))
        self._filling = False

    def take_limits(self, columns):
        """Show limits and reasons that only the end of the file held, where the user has not said otherwise."""
        self._filling = True
        for row, (old, new) in enumerate(zip(self._guessed, columns)):
            was, now = ("" if one["lower"] is None else f"{one['lower']:g}" for one in (old, new))
            if was != now and self.value(row, LIMIT) == was:
                self.setItem(row, LIMIT, _item(LIMIT, now))
        self._guessed = columns if len(columns) == len(self._guessed) else self._guessed
        self._filling = False

    def value(self, row, place):
        """Return what a cell says, in the words of the tool."""
        return self.item(row, place).data(_VALUE) or ""

    def names(self):
        """Return the headings."""
        return [column["name"] for column in self._guessed]

    def corrections(self):
        """Return what differs from what was recognised, as the tool takes it."""
        told = []
        for row, column in enumerate(self._guessed):
            role = self.value(row, ROLE)
            if role in _places():
                continue
            one = {} if role == column["role"] else {"role": role}
            if role == ELEMENT:
                limit = self.value(row, LIMIT)
                if self.value(row, SYMBOL) != column["symbol"]:
                    one["symbol"] = self.value(row, SYMBOL)
                # a unit that was suggested and stands is taken
                if self.value(row, UNIT) != (column["unit"] or ""):
                    one["unit"] = self.value(row, UNIT)
                if limit != ("" if column["lower"] is None else f"{column['lower']:g}"):
                    one["lower"] = limit
                if one:
                    one["role"] = role
            elif role in _OWNED and self.value(row, SYMBOL) != column["symbol"]:
                one = {"role": role, "symbol": self.value(row, SYMBOL)}
            if one:
                told.append({"column": column["name"], **one})
        return told

    def has_limits(self):
        """Tell whether an element has a detection limit."""
        upper = any(column["upper"] is not None for column in self._guessed)
        return upper or any(
            self.value(row, LIMIT) for row in range(self.rowCount()) if self.value(row, ROLE) == ELEMENT
        )

    def suggested(self):
        """Return the headings of elements whose unit is a suggestion that nobody has looked at."""
        return [
            column["name"]
            for row, column in enumerate(self._guessed)
            if self.value(row, ROLE) == ELEMENT
            and column["unit"] is None
            and column["suggested"]
            and self.value(row, UNIT) == column["suggested"]
        ]

    def unknown(self):
        """Return the headings of elements without a unit."""
        rows = range(self.rowCount())
        return [self.value(row, NAME) for row in rows if self.value(row, ROLE) == ELEMENT and not self.value(row, UNIT)]

    def without_symbol(self):
        """Return the headings of elements without a symbol."""
        rows = range(self.rowCount())
        return [
            self.value(row, NAME) for row in rows if self.value(row, ROLE) == ELEMENT and not self.value(row, SYMBOL)
        ]

    def _click(self, index):
        # one click opens the list of a cell
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def _changed(self, item):
        if self._filling:
            return
        if item.column() == ROLE:
            self._dress(item.row())
        self.corrected.emit()

    def _dress(self, row):
        """Let only those cells be changed that say something of the role."""
        filling, self._filling = self._filling, True
        role = self.value(row, ROLE)
        for place, open_ in (
            (ROLE, role not in _places()),
            (SYMBOL, role in _OWNED),
            (UNIT, role == ELEMENT),
            (LIMIT, role == ELEMENT),
        ):
            item = self.item(row, place)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if open_ else flags)
            if place != ROLE:
                item.setText(_shown(place, item.data(_VALUE) or "") if open_ else "")
        self._filling = filling

    def _mark(self, row):
        item = self.item(row, NAME)
        item.setIcon(QgsApplication.getThemeIcon("/mIconWarning.svg"))
        item.setToolTip(tr("Check this column. {why}").format(why=self.value(row, WHY)))

    def sizeHint(self):
        """Ask for room for a few rows."""
        return QSize(320, 200)


class _Delegate(QStyledItemDelegate):
    """Lists to choose from in cells, shown by an arrow."""

    def createEditor(self, parent, option, index):
        choices = {ROLE: roles, UNIT: units}.get(index.column())
        if choices is not None:
            editor = QComboBox(parent)
            for value, text in choices().items():
                editor.addItem(text, value)
            editor.activated.connect(lambda _: self._done(editor))
            QTimer.singleShot(0, editor.showPopup)
            return editor
        editor = QLineEdit(parent)
        if index.column() == LIMIT:
            editor.setPlaceholderText(tr("none"))
        return editor

    def setEditorData(self, editor, index):
        value = index.data(_VALUE) or ""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(value), 0))
        else:
            editor.setText(value)
            editor.selectAll()

    def setModelData(self, editor, model, index):
        value = editor.currentData() if isinstance(editor, QComboBox) else editor.text().strip()
        if index.column() == SYMBOL:
            value = _spelt(value)
        if value == (index.data(_VALUE) or ""):
            return
        item = self.parent().item(index.row(), index.column())
        table = self.parent()
        table._filling = True
        item.setData(_VALUE, value)
        table._filling = False
        item.setText(_shown(index.column(), value))
        if item.text() == "" and value == "":
            table._changed(item)

    def paint(self, painter, option, index):
        super().paint(painter, option, index)
        if index.column() in (ROLE, UNIT) and index.flags() & Qt.ItemFlag.ItemIsEditable:
            arrow = QStyleOptionViewItem(option)
            side = min(12, option.rect.height() - 4)
            rect = option.rect.adjusted(0, 0, -3, 0)
            x = rect.left() + 3 if option.direction == Qt.LayoutDirection.RightToLeft else rect.right() - side
            arrow.rect = QRect(x, rect.center().y() - side // 2 + 1, side, side)
            style = option.widget.style() if option.widget else QgsApplication.style()
            style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorArrowDown, arrow, painter, option.widget)

    def sizeHint(self, option, index):
        size = super().sizeHint(option, index)
        return QSize(size.width() + (18 if index.column() in (ROLE, UNIT) else 0), size.height())

    def eventFilter(self, editor, event):
        # a list is opened by the keys that open one, and closed by Tab like any other cell
        if isinstance(editor, QComboBox) and event.type() == QEvent.Type.FocusOut and editor.view().isVisible():
            return False
        return super().eventFilter(editor, event)

    def _done(self, editor):
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


def compact(table):
    """Give the rows of a table the height of a line of text."""
    height = table.fontMetrics().height() + 6
    table.verticalHeader().setMinimumSectionSize(height)
    table.verticalHeader().setDefaultSectionSize(height)


def _item(place, value):
    item = QTableWidgetItem(_shown(place, value))
    item.setData(_VALUE, value)
    item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
    if place in (NAME, WHY):
        item.setToolTip(value)
    return item


def _shown(place, value):
    """Return the text of a cell."""
    if place == ROLE:
        return {**roles(), **_places()}.get(value, value)
    if place == UNIT:
        return units().get(value, value)
    return value


def _spelt(symbol):
    """Return a symbol as chemists spell it; what is none stays, for the tool to say so."""
    from ..core.periodic_table import OXIDES, SYMBOLS

    return next((known for known in (*SYMBOLS, *OXIDES) if known.lower() == symbol.lower()), symbol)
