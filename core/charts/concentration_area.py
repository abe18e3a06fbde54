"""Chart of a concentration-area or number-size curve with its straight lines and thresholds."""

import numpy as np

from ..language import chart_tr
from .style import GRID, INK, LINES, tidy


def draw_concentration_area(axes, found, name="", number_size=False):
    """
    Draw the curve on logarithmic axes with the line of each segment, its slope, and the thresholds.

    Parameters
    ----------
    axes : matplotlib Axes
    found : core.concentration_area.ConcentrationArea
    name : str
        Of the map.
    number_size : bool
        Whether the curve counts samples instead of square kilometres.
    """
    kind, unit = (
        (chart_tr("Number-size plot"), chart_tr("Number of samples"))
        if number_size
        else (chart_tr("Concentration-area plot"), chart_tr("Area (km²)"))
    )
    tidy(
        axes,
        f"{kind}: {name}" if name else kind,
        f"{name or chart_tr('Map value')} ν",
        chart_tr("{unit} at or above ν").format(unit=unit),
    )
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.plot(found.values, found.areas, "o", color=INK, markersize=4, markerfacecolor="white", zorder=3)
    edges = [found.values[0], *found.thresholds, found.values[-1]]
    for number, slope in enumerate(found.slopes):
        inside = found.segments == number
        colour = LINES[number % len(LINES)]
        # each line as far as the thresholds, so that one sees where they meet
        x = np.array(edges[number : number + 2])
        first = np.flatnonzero(inside)[0]
        y = found.fitted[first] * (x / found.values[first]) ** slope
        axes.plot(
            x,
            y,
            color=colour,
            linewidth=2,
            label=chart_tr("slope {slope:.2f}, R² {line_r_squared:.3f}").format(
                slope=slope, line_r_squared=found.line_r_squared[number]
            ),
        )
    for place, (threshold, (low, high)) in enumerate(zip(found.thresholds, found.intervals)):
        if np.isfinite(low):
            axes.axvspan(low, high, color=GRID, alpha=0.6, linewidth=0, zorder=0)
        band = f" [{low:.3g}–{high:.3g}]" if np.isfinite(low) else ""
        doubtful = found.distinguishable.tolist()[place] is False
        label = chart_tr("threshold {place}: {threshold:.4g}{band}").format(
            place=place + 1, threshold=threshold, band=band
        ) + (chart_tr("\nmay be chance") if doubtful else "")
        axes.axvline(threshold, color=INK, linewidth=1, linestyle=":" if doubtful else "--", label=label)
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter("{x:g}")
    # two decades or less have too few whole powers of ten to read values by
    if found.values[-1] < 100 * found.values[0]:
        _more_ticks(axes.xaxis)
    axes.legend(fontsize=8, frameon=False, loc="center left", bbox_to_anchor=(1.01, 0.5), labelcolor=INK)
    if np.isfinite(found.intervals).any():
        axes.annotate(
            chart_tr("grey: 95 % bootstrap intervals of the thresholds"),
            (0, -0.17), xycoords="axes fraction", fontsize=8, color=INK,
        )  # fmt: skip


def _more_ticks(axis):
    from matplotlib.ticker import LogLocator, NullFormatter

    axis.set_major_locator(LogLocator(subs=(1, 2, 5)))
    axis.set_minor_formatter(NullFormatter())
