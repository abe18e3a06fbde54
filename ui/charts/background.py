"""Computing beside QGIS's window: a function of the core in a task."""

import traceback

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QTimer

from ...core.errors import Cancelled, DataError
from ...core.thread_state import keep_thread_state
from ..language import tr

_running = set()


class Background(QgsTask):
    """
    Calls ``function(progress)`` in another thread, and then ``done(result, problem)`` in that of the window.

    Parameters
    ----------
    title : str
        What QGIS shows of it.
    function : callable
        Touches no widget, layer or project.
    done : callable
        One of its arguments is None. Not called after `forget`.
    """

    def __init__(self, title, function, done):
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._function, self._done = function, done
        self._result = self._problem = None

    def start(self):
        """Begin, and return the task."""
        # Python's part of a task must live as long as QGIS's
        _running.add(self)
        QgsApplication.taskManager().addTask(self)
        return self

    def forget(self):
        """Stop as soon as possible, and say nothing."""
        self._done = None
        self.cancel()

    def run(self):
        """Compute; QGIS calls it in another thread."""
        keep_thread_state()
        try:
            self._result = self._function(self._progress)
        except Cancelled:
            self._problem = tr("Stopped.")
        except DataError as error:
            self._problem = str(error)
        except MemoryError:
            self._problem = tr("The map is too large for the memory of this computer.")
        except Exception as error:
            # an exception that leaves a thread of QGIS takes the program with it
            QgsMessageLog.logMessage(traceback.format_exc(), "GeoHalo", Qgis.MessageLevel.Critical)
            self._problem = tr("This went wrong: {}. The log messages (GeoHalo) say where.").format(error)
        return self._problem is None

    def finished(self, ok):
        """Hand over what was found; QGIS calls it in the thread of the window."""
        QTimer.singleShot(0, lambda: _running.discard(self))
        # what they hold, such as a map, is let go of here
        done, self._done, self._function = self._done, None, None
        if done is not None:
            done(self._result if ok else None, None if ok else self._problem or tr("Stopped."))
        self._result = None

    def _progress(self, fraction, message=""):
        if self.isCanceled():
            raise Cancelled
        self.setProgress(100 * fraction)
