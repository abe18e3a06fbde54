"""Chart of ROC and success-rate curves of several maps side by side."""

from textwrap import fill

import numpy as np

from ..language import chart_tr
from ..success_rate import GRID, PARTIAL
from .style import INK, LINES, tidy

_DASHES = ("-", "--", "-.", ":")


def draw_success_rates(figure, rates, kinds, square_kilometres):
    """
    Draw the ROC curves on the left and the success- or prediction-rate curves on the right.

    Parameters
    ----------
    figure : matplotlib Figure
    rates : core.success_rate.SuccessRates
    kinds : dict
        ``success rate`` or ``prediction rate`` by the name of the map.
    square_kilometres : float
        Area judged, for the line below.
    """
    for place, which in enumerate(("roc", "success"), 1):
        draw_rate_curves(figure.add_subplot(1, 2, place), rates, kinds, which)
    figure.supxlabel(
        chart_tr(
            "{n_occurrences} occurrences in {n_holding} cells, {square_kilometres:,.0f} km² judged: more barren "
            "ground would raise both areas.\nBands: 95 % bootstrap. Dotted: chance, and {partial:.0f} % of "
            "the area."
        ).format(
            n_occurrences=rates.n_occurrences,
            n_holding=rates.n_holding,
            square_kilometres=square_kilometres,
            partial=100 * PARTIAL,
        ),
        fontsize=8,
        color=INK,
    )


def draw_rate_curves(axes, rates, kinds, which, inside=False):
    """
    Draw the ROC curves, or the success- or prediction-rate curves, of several maps.

    Parameters
    ----------
    axes : matplotlib Axes
    rates, kinds
        As in `draw_success_rates`.
    which : {"roc", "success"}
    inside : bool
        Whether the legend stands in the corner that curves leave free, where there is no room below.

    Returns
    -------
    dict
        The line of each map by its name.
    """
    words = sorted(set(kinds.values()))
    success = which == "success"
    if success:
        title = chart_tr(words[0]).capitalize() if len(words) == 1 else chart_tr("Success and prediction rate")
        tidy(axes, title, chart_tr("Area, most favourable first (%)"), chart_tr("Occurrences (%)"))
    else:
        x = chart_tr("False-positive rate (% of the area without occurrences)")
        tidy(axes, chart_tr("ROC curve"), x, chart_tr("True-positive rate (% of the occurrences)"))
    axes.plot([0, 100], [0, 100], color=INK, linewidth=0.8, linestyle=":")
    curves, measure = (rates.success, "ausrc") if success else (rates.roc, "auc")
    lines = {}
    for number, name in enumerate(rates.columns["map"]):
        colour = LINES[number % len(LINES)]
        if rates.bands[name] is not None:
            low, high = 100 * rates.bands[name][int(success)]
            axes.fill_between(100 * GRID, low, high, color=colour, alpha=0.15, linewidth=0)
        x, height = _thinned(*curves[name].corners())
        legend = f"{name}: {_figure(rates.columns, measure, number)}"
        if success and len(words) > 1:
            legend += f", {kinds[name]}"
        (lines[name],) = axes.plot(
            100 * x, 100 * height, color=colour, linewidth=1.6, label=fill(legend, 36 if inside else 52),
            linestyle=_DASHES[number // len(LINES) % len(_DASHES)],
        )  # fmt: skip
    if success:
        axes.axvline(100 * PARTIAL, color=INK, linewidth=0.8, linestyle=(0, (1, 3)))
    axes.set(xlim=(0, 100), ylim=(0, 101))
    corner, anchor = ("lower right", (1, 0)) if inside else ("upper center", (0.5, -0.16))
    axes.legend(
        fontsize=8, frameon=False, labelcolor=INK, title_fontsize=8, loc=corner, bbox_to_anchor=anchor,
        title=chart_tr("area under the curve") + (" [95 %]" if rates.bands[name] is not None else ""),
    )  # fmt: skip
    return lines


def _figure(columns, measure, row):
    low, high = (columns[f"{measure}_{end}"][row] for end in ("low", "high"))
    return f"{columns[measure][row]:.3f}" + ("" if low is None else f" [{low:.3f}–{high:.3f}]")


def _thinned(x, y, most=2000):
    """Return at most so many corners of a curve, first and last among them."""
    rows = np.unique(np.linspace(0, len(x) - 1, min(len(x), most)).round().astype(int))
    return x[rows], y[rows]
