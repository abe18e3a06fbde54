"""The program: settings, the project, icons, and tasks in threads of their own."""

import os
import tempfile
import threading
from enum import Flag

from PyQt6 import sip
from PyQt6.QtCore import QObject, QRectF, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PyQt6.QtWidgets import QApplication

from .anything import Anything
from .layers import QgsCoordinateReferenceSystem
from .processing_classes import Registry

_PROFILE = tempfile.mkdtemp(prefix="profile-", dir=os.environ.get("QT6_PROFILE"))


class QgsMessageLog:
    """Keeps what went wrong, for a test to look at."""

    said = []

    @classmethod
    def logMessage(cls, text, *_):
        cls.said.append(text)


class QgsSettings:
    """Settings of this run alone."""

    _kept = {}

    def value(self, key, default=None, type=None):
        return self._kept.get(key, default)

    def setValue(self, key, value):
        self._kept[key] = value

    def remove(self, key):
        self._kept.pop(key, None)


class QgsApplication(QApplication):
    """The application."""

    _registry, _tasks = Registry(), None

    @staticmethod
    def translation():
        return "C"

    @staticmethod
    def qgisSettingsDirPath():
        return _PROFILE

    @classmethod
    def processingRegistry(cls):
        return cls._registry

    @classmethod
    def taskManager(cls):
        if cls._tasks is None:
            cls._tasks = Tasks()
        return cls._tasks

    @staticmethod
    def getThemeIcon(name):
        """Return the first letter of an icon's name in a frame: QGIS's own pictures are in its program."""
        letters = name.strip("/").removeprefix("mAction").removeprefix("mTask").removeprefix("mIcon")
        picture = QPixmap(32, 32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        colour = QColor(QApplication.palette().color(QPalette.ColorRole.WindowText))
        painter.setPen(colour)
        painter.drawRoundedRect(QRectF(2, 2, 28, 28), 6, 6)
        font = painter.font()
        font.setPixelSize(18)
        painter.setFont(font)
        painter.drawText(QRectF(0, 0, 32, 32), Qt.AlignmentFlag.AlignCenter, letters[:1].upper())
        painter.end()
        return QIcon(picture)


class Tasks(QObject):
    """Runs tasks, each in a thread."""

    _over = pyqtSignal(object, bool)

    def __init__(self):
        super().__init__()
        self.running = {}
        self._over.connect(self._finish)

    def addTask(self, task):
        thread = threading.Thread(target=lambda: self._over.emit(task, bool(task.run())), daemon=True)
        self.running[id(task)] = (task, thread)
        thread.start()
        return len(self.running)

    def countActiveTasks(self):
        return len(self.running)

    def _finish(self, task, ok):
        self.running.pop(id(task))[1].join()
        task.finished(ok and not task.isCanceled())


class QgsTask(QObject):
    """Work in a thread."""

    Flag = Flag("Flag", "CanCancel")
    progressChanged = pyqtSignal(float)

    def __init__(self, title="", flags=Flag.CanCancel):
        if not isinstance(flags, Flag):
            raise TypeError(f"no flags: {flags!r}")
        super().__init__()
        self._said, self._share, self._given_up = title, 0.0, False

    def description(self):
        return self._said

    def setProgress(self, per_cent):
        self._share = per_cent
        self.progressChanged.emit(per_cent)

    def progress(self):
        return self._share

    def cancel(self):
        self._given_up = True

    def isCanceled(self):
        return self._given_up


class QgsProcessingAlgRunnerTask(QgsTask):
    """Runs an algorithm, or what a test put in its place."""

    executed = pyqtSignal(bool, dict)

    def __init__(self, algorithm, parameters, context, feedback):
        super().__init__(algorithm.displayName())
        self._algorithm, self._given, self._context, self._log = algorithm, parameters, context, feedback
        self._results = {}
        self._stood_in = QgsApplication.processingRegistry().stand_ins.get(algorithm.id())
        if self._stood_in is None:
            algorithm.prepareAlgorithm(parameters, context, feedback)

    def progress(self):
        return self._log.progress()

    def run(self):
        try:
            if self._stood_in is not None:
                self._results = self._stood_in(self._given, self._log)
            else:
                self._results = self._algorithm.processAlgorithm(self._given, self._context, self._log)
        except Exception as error:
            self._log.reportError(str(error), True)
            return False
        return True

    def finished(self, ok):
        self.executed.emit(ok, self._results or {})


class QgsProject(QObject):
    """The project."""

    cleared = pyqtSignal()
    readProject = pyqtSignal(object)
    writeProject = pyqtSignal(object)
    layersWillBeRemoved = pyqtSignal(list)
    layersRemoved = pyqtSignal(list)
    layersAdded = pyqtSignal(list)

    _own = None

    def __init__(self):
        super().__init__()
        self._layers, self._entries, self._crs = {}, {}, QgsCoordinateReferenceSystem("EPSG:32640")

    @classmethod
    def instance(cls):
        if QgsProject._own is None:
            QgsProject._own = QgsProject()
        return QgsProject._own

    def mapLayers(self):
        return dict(self._layers)

    def mapLayer(self, number):
        return self._layers.get(number)

    def addMapLayer(self, layer, legend=True):
        self.addMapLayers([layer])
        return layer

    def addMapLayers(self, layers, legend=True):
        self._layers.update({layer.id(): layer for layer in layers})
        self.layersAdded.emit(list(layers))
        return list(layers)

    def removeMapLayer(self, layer):
        self.removeMapLayers([layer])

    def removeMapLayers(self, given):
        numbers = [layer if isinstance(layer, str) else layer.id() for layer in given]
        self.layersWillBeRemoved.emit(numbers)
        gone = [self._layers[number] for number in numbers]
        for layer in gone:
            layer.willBeDeleted.emit()
        for number in numbers:
            del self._layers[number]
        self.layersRemoved.emit(numbers)
        for layer in gone:
            # as in QGIS: whoever still holds it holds nothing
            sip.delete(layer)

    def removeAllMapLayers(self):
        self.removeMapLayers(list(self._layers))

    def clear(self):
        self.removeAllMapLayers()
        self._entries = {}
        self.cleared.emit()

    def readEntry(self, scope, key, default=""):
        found = self._entries.get((scope, key))
        return (default, False) if found is None else (found, True)

    def writeEntry(self, scope, key, value):
        self._entries[scope, key] = value
        return True

    def crs(self):
        return self._crs

    def setCrs(self, crs):
        self._crs = crs

    def title(self):
        return ""

    def homePath(self):
        return ""

    absoluteFilePath = fileName = homePath

    def transformContext(self):
        return Anything()

    def setTransformContext(self, context):
        pass

    def ellipsoid(self):
        return "NONE"

    def setEllipsoid(self, name):
        pass

    def layerTreeRoot(self):
        return Tree(self)

    def selectionColor(self):
        return QColor(255, 255, 0)


class Tree:
    """The layer tree: every layer is shown."""

    def __init__(self, project):
        self._project = project

    def layerOrder(self):
        return list(self._project.mapLayers().values())

    def findLayer(self, number):
        return self if self._project.mapLayer(number) else None

    def findGroups(self, recursive=False):
        return []

    def isVisible(self):
        return True

    itemVisibilityChecked = isVisible

    def setItemVisibilityChecked(self, shown):
        pass

    setItemVisibilityCheckedParentRecursive = setItemVisibilityChecked
