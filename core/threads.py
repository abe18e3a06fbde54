"""Threads that do not fight: Python threads over blocks, each with a single-threaded BLAS."""

import ctypes
import os
import re
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path


def cores():
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def one_blas_thread():
    """
    Hold BLAS to one thread inside the block.

    Small products wait more than they compute when BLAS splits them, several times longer when another
    program is busy.

    Yields
    ------
    bool
        Whether it could be done; without, several Python threads over numpy would oversubscribe the machine.
    """
    try:
        from threadpoolctl import threadpool_limits
    except ImportError:
        setters = _openblas()
        before = [(set_threads, get_threads()) for set_threads, get_threads in setters]
        for set_threads, _ in before:
            set_threads(1)
        try:
            yield bool(setters)
        finally:
            for set_threads, count in before:
                set_threads(count)
    else:
        with threadpool_limits(1, user_api="blas"):
            yield True


def threaded_map(function, items, threads=None):
    """Return ``[function(item) for item in items]``, computed by `threads` threads (all cores if None)."""
    items = list(items)
    threads = min(threads or cores(), len(items))
    if threads < 2:
        return [function(item) for item in items]
    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(function, items))


def threaded(function, items, threads=None):
    """
    Iterate over ``function(item) for item in items``, computed by `threads` threads (all cores if None) a little ahead.

    Leaving the loop early, as a cancelled run does, stops what was not begun.
    """
    threads = threads or cores()
    if threads < 2:
        yield from map(function, items)
        return
    with ThreadPoolExecutor(threads) as pool:
        waiting, items = deque(), iter(items)
        try:
            for item in items:
                waiting.append(pool.submit(function, item))
                if len(waiting) >= 3 * threads:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


@lru_cache(maxsize=1)
def _openblas():
    """Return (setter, getter) of the thread count of every OpenBLAS in this process."""
    found = []
    for path in _libraries():
        try:
            library = ctypes.CDLL(path)
        except OSError:
            continue
        # numpy's own wheels rename the functions
        for prefix, suffix in (("", ""), ("", "64_"), ("scipy_", ""), ("scipy_", "64_")):
            name = f"{prefix}openblas_%s_num_threads{suffix}"
            if hasattr(library, name % "set"):
                found.append((getattr(library, name % "set"), getattr(library, name % "get")))
                break
    return found


def _libraries():
    maps = Path("/proc/self/maps")
    if maps.exists():
        return sorted(set(re.findall(r"\S*openblas\S*\.so\S*", maps.read_text(errors="replace"))))
    import numpy

    package = Path(numpy.__file__).parent
    return [
        str(path)
        for folder in (package / ".libs", package / ".dylibs", package.parent / "numpy.libs")
        for path in sorted(folder.glob("*openblas*"))
    ]
