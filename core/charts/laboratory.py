"""Charts of what the laboratory could measure, and of what was put in where it could not."""

import numpy as np

from ..laboratory import DETECT, LEFT, MISSING, RIGHT
from ..language import chart_tr
from ..normal import quantile
from .style import GRID, INK, LINES, add_axes, new_figure, tidy

MOST_PANELS = 24

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
    axes = add_axes(figure, x=chart_tr("Samples, %"))
    figure.suptitle(chart_tr("Results above and below detection"), fontsize=10, fontweight="bold", color=INK)
    left = np.zeros(len(names))
    for flag, label, colour in _PARTS:
        if shares[flag].any():
            axes.barh(
                np.arange(len(names)), shares[flag][order], left=left, color=colour, label=chart_tr(label), height=0.8
            )
            left += shares[flag][order]
    axes.set_yticks(np.arange(len(names)))
    axes.set_yticklabels([names[i] for i in order])
    axes.set_xlim(0, 100)
    axes.set_ylim(-0.6, len(names) - 0.4)
    axes.grid(False, axis="y")
    # above the bars: matplotlib 3.6 has no legend outside that makes room for itself
    axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncol=4, fontsize=8, frameon=False)
    return figure


def replacement_chart(assays, filled, replaced, table):
    """
    Return a Figure of the elements with substitutes: all values in ascending order on normal paper.

    A lognormal element lies along a line; substitutes should continue the line of the measured values downwards.
    Elements with the largest share of them come first, at most `MOST_PANELS`; without any it is `detection_chart`.

    Parameters
    ----------
    assays : Assays
    filled : Samples
        The values of `CensoredReplacement.fill`.
    replaced : (n, p) array of bool
        Which of them are substitutes.
    table : dict of str to list
        Of `CensoredReplacement.summarise`: location and scale of the natural logarithms.
    """
    rows = [table["element"].index(name) for name in filled.names]
    percents = np.array(table["censored_percent"])[rows]
    order = [i for i in np.argsort(-percents, kind="stable") if replaced[:, i].any()]
    if not order:
        return detection_chart(assays)
    shown = order[:MOST_PANELS]
    across = min(4, len(shown))
    down = -(-len(shown) // across)
    figure = new_figure(max(4.8, 2.6 * across), 1.1 + 2.1 * down)
    panels = figure.subplots(down, across, squeeze=False).ravel()
    for axes in panels[len(shown) :]:
        axes.set_axis_off()
    for axes, i in zip(panels, shown):
        row, percent = rows[i], percents[i]
        _normal_paper(axes, filled.values[:, i], replaced[:, i], table["mu"][row], table["sigma"][row])
        tidy(
            axes,
            chart_tr("{names}, {percent} % below ({method})").format(
                names=filled.names[i], percent=f"{percent:.{(0 if percent >= 1 else 1)}f}", method=table["method"][row]
            ),
        )
        axes.title.set_size(8)
    figure.supxlabel(chart_tr("Concentration"), fontsize=9, color=INK)
    figure.supylabel(chart_tr("Samples with less, %"), fontsize=9, color=INK)
    left_out = len(order) - len(shown)
    more = chart_tr(" ({left_out} elements with fewer are not shown)").format(left_out=left_out) if left_out else ""
    handles, labels = panels[0].get_legend_handles_labels()
    figure.suptitle(
        chart_tr("Substitutes for results below detection{more}").format(more=more),
        fontsize=10,
        fontweight="bold",
        color=INK,
    )
    panels[0].legend(handles, labels, fontsize=7, frameon=False, loc="upper left")
    return figure


def _normal_paper(axes, values, replaced, mean, sd):
    """Draw the values against the quantiles of their ranks, and the line of the distribution that was fitted."""
    known = ~np.isnan(values)
    order = np.argsort(values[known], kind="stable")
    x, substitutes = values[known][order], replaced[known][order]
    scores = quantile((np.arange(len(x)) + 0.5) / len(x))
    for mask, label, colour in ((~substitutes, "measured", LINES[0]), (substitutes, "substitute", LINES[1])):
        axes.plot(x[mask], scores[mask], ".", markersize=2.5, color=colour, label=label, rasterized=True)
    if sd > 0:
        ends = np.array([scores[0], scores[-1]])
        axes.plot(np.exp(mean + sd * ends), ends, color=INK, linewidth=0.7, label=chart_tr("fitted"))
    axes.set_xscale("log")
    ticks = np.array([1, 10, 50, 90, 99])
    axes.set_yticks(quantile(ticks / 100))
    axes.set_yticklabels([f"{tick}" for tick in ticks])
    axes.set_ylim(min(scores[0], -2.5), max(scores[-1], 2.5))
