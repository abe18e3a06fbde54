"""QGIS's widgets, as plain ones that offer and tell the same."""

from enum import Enum

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QComboBox, QDoubleSpinBox, QGroupBox, QHBoxLayout, QLineEdit, QSpinBox, QToolButton, QWidget

from .anything import a_class
from .application import QgsProject
from .layers import QgsCoordinateReferenceSystem, QgsFieldProxyModel, QgsMapLayerProxyModel, QgsRasterLayer, QgsWkbTypes


class QgsMapLayerComboBox(QComboBox):
    """The layers of the project."""

    layerChanged = pyqtSignal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._kinds, self._empty, self._left_out = QgsMapLayerProxyModel.Filter(31), False, []
        self._fill()
        project = QgsProject.instance()
        project.layersAdded.connect(self._fill)
        project.layersRemoved.connect(self._fill)
        self.currentIndexChanged.connect(lambda _: self.layerChanged.emit(self.currentLayer()))

    def setFilters(self, kinds):
        if not isinstance(kinds, QgsMapLayerProxyModel.Filter):
            raise TypeError(f"no kinds of layers: {kinds!r}")
        self._kinds = kinds
        self._fill()

    def setAllowEmptyLayer(self, empty):
        self._empty = empty
        self._fill()

    def setExceptedLayerList(self, layers):
        self._left_out = [layer.id() for layer in layers]
        self._fill()

    def layer(self, row):
        return QgsProject.instance().mapLayer(self.itemData(row))

    def currentLayer(self):
        return self.layer(self.currentIndex())

    def setLayer(self, layer):
        row = -1 if layer is None else self.findData(layer.id())
        self.setCurrentIndex(row if row >= 0 else 0 if self._empty else -1)

    def _fill(self, *_):
        kept, known = self.currentData(), QgsMapLayerProxyModel.Filter
        blocked = self.blockSignals(True)
        self.clear()
        if self._empty:
            self.addItem("", None)
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsRasterLayer):
                kind = known.RasterLayer
            else:
                kinds = QgsWkbTypes.GeometryType
                kind = {kinds.PointGeometry: known.PointLayer, kinds.PolygonGeometry: known.PolygonLayer}.get(
                    layer.geometryType(), known.NoGeometry
                )
            if kind & self._kinds and layer.id() not in self._left_out:
                self.addItem(layer.name(), layer.id())
        self.setCurrentIndex(max(self.findData(kept), 0))
        self.blockSignals(blocked)
        if self.currentData() != kept:
            self.layerChanged.emit(self.currentLayer())


class QgsFieldComboBox(QComboBox):
    """The fields of a layer."""

    fieldChanged = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._empty = False
        self.currentIndexChanged.connect(lambda _: self.fieldChanged.emit(self.currentText()))

    def setFilters(self, kinds):
        if not isinstance(kinds, QgsFieldProxyModel.Filter):
            raise TypeError(f"no kinds of fields: {kinds!r}")

    def setAllowEmptyFieldName(self, empty):
        self._empty = empty

    def setLayer(self, layer):
        self.clear()
        if self._empty:
            self.addItem("")
        if layer is not None:
            self.addItems(layer.fields().names())

    def setField(self, name):
        self.setCurrentIndex(self.findText(name))

    def currentField(self):
        return self.currentText()


class QgsCheckableComboBox(QComboBox):
    """A list with ticks."""

    checkedItemsChanged = pyqtSignal(list)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setEditable(True)
        self.lineEdit().setReadOnly(True)
        self._none = ""
        self.model().itemChanged.connect(lambda _: self._tell())

    def setDefaultText(self, text):
        self._none = text
        self.lineEdit().setText(text)

    def addItems(self, names):
        self.model().blockSignals(True)
        super().addItems(names)
        for row in range(self.count()):
            item = self.model().item(row)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.model().blockSignals(False)
        self._show()

    def checkedItems(self):
        rows = [self.model().item(row) for row in range(self.count())]
        return [item.text() for item in rows if item.checkState() == Qt.CheckState.Checked]

    def setCheckedItems(self, names):
        self._set(lambda text: text in names)

    def deselectAllOptions(self):
        self._set(lambda text: False)

    def _set(self, ticked):
        self.model().blockSignals(True)
        for row in range(self.count()):
            item = self.model().item(row)
            item.setCheckState(Qt.CheckState.Checked if ticked(item.text()) else Qt.CheckState.Unchecked)
        self.model().blockSignals(False)
        self._tell()

    def _tell(self):
        self._show()
        self.checkedItemsChanged.emit(self.checkedItems())

    def _show(self):
        self.lineEdit().setText(", ".join(self.checkedItems()) or self._none)


class QgsCollapsibleGroupBox(QGroupBox):
    """A group that folds."""

    collapsedStateChanged = pyqtSignal(bool)
    _collapsed = False

    def setSaveCollapsedState(self, save):
        pass

    def isCollapsed(self):
        return self._collapsed

    def setCollapsed(self, collapsed):
        self._collapsed = bool(collapsed)
        self.setMaximumHeight(self.fontMetrics().height() + 8 if collapsed else 16777215)
        self.collapsedStateChanged.emit(self._collapsed)


class QgsFileWidget(QWidget):
    """A line for a path, and a button."""

    StorageMode = Enum("StorageMode", "GetFile GetDirectory GetMultipleFiles SaveFile")
    fileChanged = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._line, button = QLineEdit(), QToolButton()
        button.setText("…")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line)
        row.addWidget(button)
        self._line.textChanged.connect(self.fileChanged)

    def setStorageMode(self, mode):
        if not isinstance(mode, self.StorageMode):
            raise TypeError(f"no mode: {mode!r}")

    def setDialogTitle(self, text):
        pass

    setFilter = setDefaultRoot = setConfirmOverwrite = setDialogTitle

    def lineEdit(self):
        return self._line

    def filePath(self):
        return self._line.text()

    def setFilePath(self, path):
        self._line.setText(path)


class QgsProjectionSelectionWidget(QWidget):
    """A box of reference systems."""

    CrsOption = Enum("CrsOption", "CrsNotSet")
    crsChanged = pyqtSignal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._box, row = QComboBox(), QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._box)
        self._box.addItem("", "")
        self._box.currentIndexChanged.connect(lambda _: self.crsChanged.emit(self.crs()))

    def setOptionVisible(self, option, visible):
        if not isinstance(option, self.CrsOption):
            raise TypeError(f"no option: {option!r}")

    def crs(self):
        return QgsCoordinateReferenceSystem(self._box.currentData())

    def setCrs(self, crs):
        if self._box.findData(crs.authid()) < 0:
            self._box.addItem(crs.authid(), crs.authid())
        self._box.setCurrentIndex(self._box.findData(crs.authid()))


class QgsDoubleSpinBox(QDoubleSpinBox):
    """A box for a number."""

    def setClearValue(self, *_):
        pass


class QgsSpinBox(QSpinBox):
    """A box for a whole number."""

    setClearValue = QgsDoubleSpinBox.setClearValue


def __getattr__(name):
    if not name.startswith("Qgs"):
        raise AttributeError(name)
    globals()[name] = a_class(name)
    return globals()[name]
