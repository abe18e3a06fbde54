"""Run several things in turn on the same data and compare their medians."""

import json
import platform
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "out" / "bench"


def import_geohalo():
    """Give the checkout its import name, whatever its folder is called."""
    folder = Path(tempfile.mkdtemp(prefix="geohalo-bench-"))
    (folder / "geohalo").symlink_to(ROOT)
    sys.path.insert(0, str(folder))
    peers = OUT / "peers"
    if peers.exists():
        sys.path.append(str(peers))


def in_turn(tasks, rounds):
    """
    Time functions in turn, A B C A B C.

    Parameters
    ----------
    tasks : dict of str to callable
        Each returns whatever `rounds` of it should keep, the last result wins.
    rounds : int

    Returns
    -------
    times : dict of str to list of float
    results : dict of str to object
    """
    times, results = {name: [] for name in tasks}, {}
    for _ in range(rounds):
        for name, task in tasks.items():
            start = time.perf_counter()
            results[name] = task()
            times[name].append(time.perf_counter() - start)
    return times, results


def machine():
    """Return one line on the machine, the interpreter and the BLAS in use."""
    import numpy

    try:
        from threadpoolctl import threadpool_info

        blas = ", ".join(
            f"{entry['internal_api']} {entry['version']} ({entry['num_threads']} threads)"
            for entry in threadpool_info()
            if entry["user_api"] == "blas"
        )
    except ImportError:
        blas = "unknown"
    import os

    return (
        f"{os.cpu_count()} cores {platform.machine()}, Python {platform.python_version()}, numpy {numpy.__version__}, "
        f"BLAS: {blas or 'reference (no OpenBLAS or MKL found: expect far lower speed)'}"
    )


def report(name, title, rows, targets):
    """
    Print a table and the verdict on each target, and keep both in out/bench.

    Parameters
    ----------
    rows : list of dict
        One a line of the table.
    targets : list of (text, value, limit)
        `value` must be at least `limit`.
    """
    lines = [f"# {title}", "", machine(), ""]
    if rows:
        columns = list(rows[0])
        lines += ["| " + " | ".join(columns) + " |", "|" + " --- |" * len(columns)]
        lines += ["| " + " | ".join(_cell(row.get(column, "")) for column in columns) + " |" for row in rows]
        lines.append("")
    for text, value, limit in targets:
        lines.append(f"- {'met' if value >= limit else 'MISSED'}: {text}: {value:.3g} (at least {limit:g})")
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / f"{name}.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (OUT / f"{name}.json").write_text(json.dumps({"rows": rows, "targets": targets}, indent=1), encoding="utf-8")
    print("\n".join(lines), flush=True)
    return all(value >= limit for _, value, limit in targets)


def median(values):
    """Return the median."""
    return statistics.median(values)


def _cell(value):
    return f"{value:.4g}" if isinstance(value, float) else str(value)
