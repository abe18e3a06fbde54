"""Several classifiers side by side: accuracy with its interval, by lot and on ground not seen."""

import numpy as np

from ..language import chart_tr
from .style import ANOMALY, INK, LINES, add_axes

_ROW = 0.26  # inches a classifier


def draw_comparison(figure, rows, note=""):
    """
    Draw the accuracy of classifiers with 95 % intervals, one panel a way of testing.

    Parameters
    ----------
    figure : matplotlib Figure
        An empty one; its height is set by the number of rows.
    rows : dict of lists
        Columns ``test``, ``classifier``, ``samples``, ``accuracy``, ``accuracy_low``, ``accuracy_high``,
        ``balanced_accuracy``, 0 to 1, one row a classifier and test.
    note : str
        What the reader must know before reading on; stands above the panels.
    """
    tests = list(dict.fromkeys(rows["test"]))
    counts = [rows["test"].count(test) for test in tests]
    figure.set_size_inches(9, 1.0 + sum(_ROW * count + 0.75 for count in counts))
    grid = figure.add_gridspec(len(tests), 1, height_ratios=[count + 1 for count in counts])
    shared = None
    if note:
        figure.suptitle(note, fontsize=9, color=ANOMALY)
    for number, test in enumerate(tests):
        axes = add_axes(figure, grid[number], title=test, **({} if shared is None else {"sharex": shared}))
        shared = shared or axes
        unexplained = {"accuracy", "balanced"}
        place = [row for row, name in enumerate(rows["test"]) if name == test][::-1]
        for height, row in enumerate(place):
            low, high = rows["accuracy_low"][row], rows["accuracy_high"][row]
            axes.plot([low, high], [height, height], color=LINES[0], linewidth=2, solid_capstyle="butt")
            balanced = rows["balanced_accuracy"][row]
            for name, share, mark, colour, size in (
                ("accuracy", rows["accuracy"][row], "o", LINES[0], 6),
                ("balanced", balanced, "D", LINES[1], 5),
            ):
                if share is None or not np.isfinite(share):
                    continue
                label = name if name in unexplained else None
                unexplained.discard(name)
                axes.plot(share, height, mark, color=colour, markersize=size, label=label)
        axes.set_yticks(range(len(place)), [rows["classifier"][row] for row in place])
        axes.set_ylim(-0.7, len(place) - 0.3)
        axes.set_xlim(0, 1.02)
        axes.grid(axis="x", color=INK, alpha=0.12)
        if not number:
            axes.legend(loc="lower left", frameon=False, fontsize="small")
    axes.set_xlabel(chart_tr("Share of samples that were named right; bars hold 95 %"))
