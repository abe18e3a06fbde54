"""Chart of ROC and success-rate curves of several maps side by side."""

from textwrap import fill

import numpy as np

from ..success_rate import GRID, PARTIAL
from .style import INK, LINES, add_axes

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
    words = sorted(set(kinds.values()))
    title = " and ".join(words).capitalize() if len(words) == 1 else "Success and prediction rate"
    panels = (
        ("ROC curve", "False-positive rate (% of the area without occurrences)", rates.roc, 0, "auc"),
        (title, "Area, most favourable first (%)", rates.success, 1, "ausrc"),
    )
    for place, (heading, label, curves, kind, measure) in enumerate(panels, 1):
        y = "True-positive rate (% of the occurrences)" if kind == 0 else "Occurrences (%)"
        axes = add_axes(figure, 1, 2, place, title=heading, x=label, y=y)
        axes.plot([0, 100], [0, 100], color=INK, linewidth=0.8, linestyle=":")
        for number, name in enumerate(rates.columns["map"]):
            colour = LINES[number % len(LINES)]
            if rates.bands[name] is not None:
                low, high = 100 * rates.bands[name][kind]
                axes.fill_between(100 * GRID, low, high, color=colour, alpha=0.15, linewidth=0)
            x, height = _thinned(*curves[name].corners())
            legend = f"{name}: {_figure(rates.columns, measure, number)}"
            if kind == 1 and len(words) > 1:
                legend += f", {kinds[name]}"
            axes.plot(
                100 * x, 100 * height, color=colour, linewidth=1.6, label=fill(legend, 52),
                linestyle=_DASHES[number // len(LINES) % len(_DASHES)],
            )  # fmt: skip
        if kind == 1:
            axes.axvline(100 * PARTIAL, color=INK, linewidth=0.8, linestyle=(0, (1, 3)))
        axes.set(xlim=(0, 100), ylim=(0, 101))
        axes.legend(
            fontsize=8, frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.16), labelcolor=INK,
            title="area under the curve" + (" [95 %]" if rates.bands[name] is not None else ""), title_fontsize=8,
        )  # fmt: skip
    figure.supxlabel(
        f"{rates.n_occurrences} occurrences in {rates.n_holding} cells, {square_kilometres:,.0f} km² judged: more "
        "barren ground would raise both areas.\nBands: 95 % bootstrap. Dotted: chance"
        f", and {100 * PARTIAL:.0f} % of the area.",
        fontsize=8,
        color=INK,
    )


def _figure(columns, measure, row):
    low, high = (columns[f"{measure}_{end}"][row] for end in ("low", "high"))
    return f"{columns[measure][row]:.3f}" + ("" if low is None else f" [{low:.3f}–{high:.3f}]")


def _thinned(x, y, most=2000):
    """Return at most so many corners of a curve, first and last among them."""
    rows = np.unique(np.linspace(0, len(x) - 1, min(len(x), most)).round().astype(int))
    return x[rows], y[rows]
