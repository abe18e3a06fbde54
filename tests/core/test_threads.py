"""Threads and BLAS."""

import sys

import numpy as np
import pytest
from geohalo.core import threads


def count_blas():
    return {
        entry["num_threads"]
        for entry in pytest.importorskip("threadpoolctl").threadpool_info()
        if entry["user_api"] == "blas"
    }


@pytest.mark.parametrize("with_threadpoolctl", [True, False])
def test_blas_is_held_to_one_thread_and_let_go(monkeypatch, with_threadpoolctl):
    np.ones((10, 10)) @ np.ones((10, 10))
    before = count_blas()
    if not with_threadpoolctl:
        if not threads._openblas():
            pytest.skip("numpy does not run on OpenBLAS here")
        monkeypatch.setitem(sys.modules, "threadpoolctl", None)
    with threads.one_blas_thread() as held:
        monkeypatch.undo()
        assert held
        assert count_blas() == {1}
    assert count_blas() == before


def test_map_keeps_the_order():
    assert threads.threaded_map(lambda x: x * x, range(7), 3) == [x * x for x in range(7)]
    assert threads.threaded_map(str, [], 3) == []
