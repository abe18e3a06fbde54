"""What runs in threads that are not Python's own, such as those in which QGIS runs tasks."""

import ctypes
import threading

_here = threading.local()


def keep_thread_state():
    """
    Let Python keep what it knows of this thread until the thread ends.

    QGIS makes a new thread state for each task and throws it away after it, while the thread goes on to the next task.
    Extension modules made with pybind11 (those of matplotlib, scipy and torch) that were first imported in such a
    thread remember its state, and crash when they find it gone.
    """
    if threading.get_ident() != threading.main_thread().ident and not getattr(_here, "kept", False):
        # one holder more, which never lets go
        ctypes.pythonapi.PyGILState_Ensure()
        _here.kept = True
