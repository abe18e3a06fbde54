"""Runs algorithms in the background, one after the other; QGIS and its dock stay free."""

import time
import traceback
from dataclasses import dataclass, field

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMessageLog,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .language import tr


@dataclass
class Job:
    """One run of an algorithm."""

    name: str
    algorithm: str
    title: str
    parameters: object
    """The parameters, or a function that gives them when the turn of the run comes; it may raise `Refused`."""
    done: object
    """Called with the results, or None where the run failed or was cancelled, and the `Log`."""
    apart: bool = False
    """Whether runs that wait behind it can do without it."""
    started: float = 0.0
    kept: tuple = field(default=())


# a runner whose dock is gone must live as long as its task
_UNDER_WAY = set()


class Refused(Exception):
    """A run cannot begin; the text is one sentence for the user."""


class Log(QgsProcessingFeedback):
    """What a run says, its warnings and errors apart."""

    def __init__(self):
        super().__init__(False)
        self.warnings, self.errors, self.lines = [], [], []

    def pushWarning(self, warning):
        """Keep a warning."""
        self.warnings.append(warning)
        self.lines.append(warning)

    def reportError(self, error, fatalError=False):
        """Keep an error."""
        self.errors.append(error)
        self.lines.append(error)

    def pushInfo(self, info):
        """Keep what was said."""
        self.lines.append(info)

    def setProgressText(self, text):
        """Keep what is being done."""
        self.lines.append(text)
        self.doing = text

    doing = ""

    def problem(self):
        """Return why the run failed, in one sentence."""
        text = self.errors[0].strip() if self.errors else tr("The tool stopped and did not say why.")
        if text.startswith("Traceback"):
            QgsMessageLog.logMessage(text, "GeoHalo", Qgis.MessageLevel.Critical)
            # the last line says what it was; the rest is for the log
            text = tr(
                "The tool met an error that it did not expect ({error}): please report what the log says."
            ).format(error=text.splitlines()[-1])
        return text


class Runner(QObject):
    """
    A queue of runs.

    Signals
    -------
    began(str, str)
        Name and title of the run that begins.
    progressed(float, str)
        Per cent, and what is being done.
    ended(str, bool)
        Name of the run, and whether it succeeded.
    emptied()
        Nothing is left to run.
    """

    began = pyqtSignal(str, str)
    progressed = pyqtSignal(float, str)
    ended = pyqtSignal(str, bool)
    emptied = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.queue = []
        self.job = self.log = self.task = None
        self._gone = []
        # the task tells in bursts: the dock looks at times
        self._timer = QTimer(self)
        self._timer.setInterval(200)
        self._timer.timeout.connect(self._tell)

    def is_running(self):
        """Tell whether something runs or waits."""
        return self.job is not None or bool(self.queue)

    def add(self, *jobs):
        """Run jobs after those that wait."""
        self.queue.extend(jobs)
        if self.job is None:
            self._next()

    def cancel(self):
        """Stop the run, and forget those that wait."""
        self.queue = []
        if self.log is not None:
            self.log.cancel()

    def release(self):
        """Stop everything and say no more; the run that is under way ends by itself."""
        self.cancel()
        self._timer.stop()
        if self.job is not None:
            self.job.done = None
        # whoever it belongs to may be thrown away before the run has ended
        self.setParent(None)

    def _next(self):
        if not self.queue:
            self.job = None
            self.emptied.emit()
            return
        job = self.job = self.queue.pop(0)
        self.log = Log()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(job.algorithm)
        self.began.emit(job.name, job.title)
        job.started = time.monotonic()
        try:
            if algorithm is None:
                raise Refused(
                    tr("The tool {tool} is not there: is the plugin Processing enabled?").format(tool=job.algorithm)
                )
            able, why = algorithm.canExecute()
            if not able:
                raise Refused(why)
            given = job.parameters() if callable(job.parameters) else job.parameters
            project, parameters = apart(given)
            context = QgsProcessingContext()
            context.setProject(project)
            context.setFeedback(self.log)
            allowed, why = algorithm.checkParameterValues(parameters, context)
            if not allowed:
                raise Refused(why)
        except Refused as refusal:
            self.log.reportError(str(refusal))
            self._end(job, self.log, False, {})
            return
        except Exception as error:
            # a bug must not leave the wizard waiting for a run that never began
            QgsMessageLog.logMessage(traceback.format_exc(), "GeoHalo", Qgis.MessageLevel.Critical)
            self.log.reportError(f"{type(error).__name__}: {error}")
            self._end(job, self.log, False, {})
            return
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, self.log)
        # held until it has ended, whatever becomes of the dock
        job.kept = (algorithm, project, context, self.log, task)
        _UNDER_WAY.add(self)
        log = self.log
        task.executed.connect(lambda ok, results: self._end(job, log, ok, results))
        self.task = task
        self._timer.start()
        QgsApplication.taskManager().addTask(task)

    def _end(self, job, log, ok, results):
        self._timer.stop()
        # QGIS shares reference systems by their codes: one that the run's thread was the first to use loses its
        # definition when that thread ends, and every later thread gets it without; so this thread makes them anew
        QgsCoordinateReferenceSystem.invalidateCache()
        ok = ok and not log.isCanceled()
        self._gone.append(job.kept)
        _UNDER_WAY.discard(self)
        # the task still stands on the stack of its own signal
        QTimer.singleShot(0, self._gone.clear)
        self.task = None
        if not ok and not job.apart:
            self.queue = []
        try:
            if job.done is not None:
                job.done(results if ok else None, log)
        finally:
            # whatever becomes of the result, the wizard must not wait for ever
            self.ended.emit(job.name, ok)
            self._next()

    def _tell(self):
        if self.log is not None:
            self.progressed.emit(self.task.progress() if self.task is not None else 0.0, self.log.doing)


def apart(parameters):
    """
    Return a project of copies of the layers that parameters name, and the parameters for it.

    A run reads its layers from another thread: a user who removes a layer or opens another project meanwhile must
    not take them away. The file of an earlier result is called as on the map, in notices and in reports too.
    """
    project = QgsProject()
    current = QgsProject.instance()
    project.setCrs(current.crs())
    project.setTransformContext(current.transformContext())
    project.setEllipsoid(current.ellipsoid())
    copies = {}
    # a filter is part of a source too
    shown = {layer.source().split("|")[0]: layer for layer in current.mapLayers().values()}

    def copied(given):
        if isinstance(given, (list, tuple)):
            return [copied(part) for part in given]
        layer = current.mapLayer(given) if isinstance(given, str) else None
        if layer is None and isinstance(given, str) and given in shown:
            # what the file holds, however the user filters its layer
            layer = _opened(given, shown[given])
            return given if layer is None else project.addMapLayer(layer).id()
        if layer is None:
            return given
        if given not in copies:
            # a copy of its own name, so that notices speak of the user's layer
            copies[given] = project.addMapLayer(layer.clone())
        return copies[given].id()

    return project, {name: copied(given) for name, given in parameters.items()}


def _opened(path, shown):
    """Open the file of a layer that is shown, under its name; None where it is no map or table."""
    if not isinstance(shown, (QgsRasterLayer, QgsVectorLayer)) or shown.providerType() not in ("gdal", "ogr"):
        return None
    layer = type(shown)(path, shown.name(), shown.providerType())
    return layer if layer.isValid() else None


def text_of(given):
    """Return a parameter as JSON takes it: layers by id or source, properties by their text; None where it cannot."""
    from qgis.core import (
        QgsMapLayer,
        QgsProcessingFeatureSourceDefinition,
        QgsProcessingOutputLayerDefinition,
        QgsProperty,
        QgsRectangle,
        QgsReferencedRectangle,
    )

    if given is None or isinstance(given, (bool, int, float, str)):
        return given
    if isinstance(given, (list, tuple)):
        return [text_of(part) for part in given]
    if isinstance(given, QgsMapLayer):
        return given.id()
    if isinstance(given, QgsProcessingFeatureSourceDefinition):
        return text_of(given.source)
    if isinstance(given, QgsProcessingOutputLayerDefinition):
        return text_of(given.sink)
    if isinstance(given, QgsProperty):
        return given.staticValue() if given.propertyType() == QgsProperty.Type.StaticProperty else None
    if isinstance(given, QgsCoordinateReferenceSystem):
        return given.authid() or given.toWkt()
    if isinstance(given, QgsReferencedRectangle):
        corners = (given.xMinimum(), given.xMaximum(), given.yMinimum(), given.yMaximum())
        return f"{','.join(map(repr, corners))} [{given.crs().authid()}]"
    if isinstance(given, QgsRectangle):
        return ",".join(map(repr, (given.xMinimum(), given.xMaximum(), given.yMinimum(), given.yMaximum())))
    return None


def destinations(algorithm, folder, unwanted=()):
    """Return a file in a folder for every output of an algorithm, by the output's name."""
    wanted = {}
    for definition in algorithm.destinationParameterDefinitions():
        if definition.name() in unwanted:
            continue
        kind = definition.type()
        suffix = definition.defaultFileExtension()
        if kind in ("sink", "vectorDestination"):
            suffix = "gpkg"
        elif kind == "rasterDestination":
            suffix = "tif"
        wanted[definition.name()] = str(folder / f"{definition.name().lower()}.{suffix}")
    return wanted
