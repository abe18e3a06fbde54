"""Members of an ensemble trained side by side, while the thread that waits for them tells how far they are."""

from collections import deque
from concurrent.futures import ThreadPoolExecutor, wait
from threading import Event

from .errors import Cancelled
from .estimator import silent
from .language import tr
from .threads import cores, one_blas_thread

_LOOK = 0.1  # seconds between two looks at the members


def in_order(train, runs, threads=None, progress=silent):
    """
    Iterate over ``train(number, report)`` of each member, in order.

    Parameters
    ----------
    train : callable
        Takes the member's number from 0 and a ``progress`` of its own.
    runs : int
        Members.
    threads : int, optional
        That train at once; all cores if None.
    progress : callable
        Called in the calling thread only, several times a second: programs with windows allow no other. Members
        end at their next report where it raises.

    Yields
    ------
    What `train` returns.
    """
    done, left = [0.0] * runs, Event()

    def member(number):
        def report(fraction, message=""):
            if left.is_set():
                raise Cancelled
            done[number] = max(done[number], min(fraction, 1.0))

        report(0.0)
        found = train(number, report)
        done[number] = 1.0
        return found

    with one_blas_thread() as held:
        threads = min((threads or cores()) if held else 1, runs)
        with ThreadPoolExecutor(threads) as pool:
            waiting, numbers = deque(), iter(range(runs))
            try:
                for number in range(runs):
                    # a little ahead, so that results do not pile up behind a slow one
                    while len(waiting) < 2 * threads and (following := next(numbers, None)) is not None:
                        waiting.append(pool.submit(member, following))
                    while not waiting[0].done():
                        wait([waiting[0]], _LOOK)
                        progress(sum(done) / runs, tr("Training {runs} members").format(runs=runs))
                    found = waiting.popleft().result()
                    progress(
                        sum(done) / runs,
                        tr("{number} of {runs} members are trained").format(number=number + 1, runs=runs),
                    )
                    yield found
            finally:
                left.set()
                for future in waiting:
                    future.cancel()
