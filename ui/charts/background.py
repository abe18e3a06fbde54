"""Computing beside QGIS's window: a function of the core in a task."""

from qgis.core import QgsApplication, QgsTask
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
        except Exception as error:
            # an exception that leaves a thread of QGIS takes the program with it
            self._problem = tr("This went wrong ({kind}): {error}").format(kind=type(error).__name__, error=error)
        return self._problem is None

    def finished(self, ok):
        """Hand over what was found; QGIS calls it in the thread of the window."""
        QTimer.singleShot(0, lambda: _running.discard(self))
        if self._done is not None:
            self._done(self._result if ok else None, None if ok else self._problem or tr("Stopped."))

    def _progress(self, fraction, message=""):
        if self.isCanceled():
            raise Cancelled
        self.setProgress(100 * fraction)
