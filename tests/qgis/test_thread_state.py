"""What Python knows of a thread of Qt's pool lasts from one task to the next only where it is kept."""

import threading

import pytest
from geohalo.core import thread_state
from geohalo.core.thread_state import keep_thread_state
from qgis.PyQt.QtCore import QRunnable, QThreadPool


class Task(QRunnable):
    def __init__(self, keep, local, seen):
        super().__init__()
        self.setAutoDelete(False)
        self.keep, self.local, self.seen = keep, local, seen

    def run(self):
        self.seen.append(getattr(self.local, "mark", "nothing"))
        if self.keep:
            keep_thread_state()
        self.local.mark = "kept"


@pytest.mark.parametrize(("keep", "second"), [(True, "kept"), (False, "nothing")])
def test_state_of_a_thread_of_the_pool(keep, second):
    pool, local, seen = QThreadPool(), threading.local(), []
    pool.setMaxThreadCount(1)
    tasks = [Task(keep, local, seen) for _ in range(3)]
    for task in tasks:
        pool.start(task)
    assert pool.waitForDone(10_000)
    assert seen == ["nothing", second, second]


def test_nothing_is_held_in_the_main_thread():
    keep_thread_state()
    assert not hasattr(thread_state._here, "kept")
