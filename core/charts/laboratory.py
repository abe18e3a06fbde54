"""Chart of what the laboratory could measure: detected, below and above the limits, missing."""

import numpy as np

from ..laboratory import DETECT, LEFT, MISSING, RIGHT
from .style import GRID, INK, LINES, add_axes, new_figure

_PARTS = (
    (DETECT, "measured", LINES[0]),
    (LEFT, "below detection", LINES[1]),
    (RIGHT, "above the upper limit", LINES[3]),
    (MISSING, "missing", GRID),
)


def detection_chart(assays):
    """Return a Figure with one bar an element, its samples in percent; the most censored elements at the top."""
    names = list(assays.names)
    shares = {flag: 100 * (assays.flags == flag).mean(axis=0) for flag, _, _ in _PARTS}
    order = np.argsort(shares[LEFT] + 1e-3 * shares[MISSING], kind="stable")
    figure = new_figure(6.4, 1.4 + 0.2 * len(names))
    axes = add_axes(figure, x="Samples, %")
    figure.suptitle("Results above and below detection", fontsize=10, fontweight="bold", color=INK)
    left = np.zeros(len(names))
    for flag, label, colour in _PARTS:
        if shares[flag].any():
            axes.barh(np.arange(len(names)), shares[flag][order], left=left, color=colour, label=label, height=0.8)
            left += shares[flag][order]
    axes.set_yticks(np.arange(len(names)))
    axes.set_yticklabels([names[i] for i in order])
    axes.set_xlim(0, 100)
    axes.set_ylim(-0.6, len(names) - 0.4)
    axes.grid(False, axis="y")
    # above the bars: matplotlib 3.6 has no legend outside that makes room for itself
    axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncol=4, fontsize=8, frameon=False)
    return figure
