"""Charts of how well maps find known occurrences: prediction-area plot, success rates, comparison."""

import math
from textwrap import fill

import numpy as np

from ..language import chart_tr
from .style import ANOMALY, GRID, HALO, INK, LINES, add_axes, tidy

_RATE, _AREA = LINES[1], LINES[0]
_DASHES = ("-", "--", "-.", ":")
_MOST_LABELS = 50  # upright side by side
_LINE = 60  # letters below the chart on one line
_LETTERS = 24  # of the name of a class


def draw_prediction_area(
    axes, result, name="", occurrences="occurrences", limits=None, quantity="map value", held_out=None
):
    """
    Draw the prediction-area plot of a map, as Yousefi & Carranza (2015) do.

    Both curves stand against the map value: the prediction rate on the left axis, the occupied area on the right
    one, which runs downwards, so that the curves cross where rate and area add up to 100 per cent.

    Parameters
    ----------
    axes : matplotlib Axes
        Where to draw.
    result : PredictionArea or ClassPredictionArea
        Classes stand from the least favourable on the left to the most favourable on the right.
    name : str
        Name of the map, for the title and the axis.
    occurrences : str
        What the points are called.
    limits : dict, optional
        Least map value of ``halo`` and ``anomaly``, for a map of values.
    quantity : str
        What the values are, for the axis of a map of values.
    held_out : bool, optional
        Whether each occurrence was left out of what it is read from; None where no step is known to have used any.
    """
    classed = getattr(result, "classes", None) is not None
    draw = _draw_classes if classed else _draw_values
    occurrences, quantity = chart_tr(occurrences), chart_tr(quantity)
    kind = chart_tr("classes") if classed else quantity.split(" (")[0]
    how = _how(classed, held_out)
    tidy(axes, chart_tr("Prediction-area plot: {word}{kind}").format(word=f"{name}, " if name else "", kind=kind))
    # room for the legend, which below would meet the names of classes, and for the line on the occurrences
    axes.set_title(axes.get_title(), fontsize=10, fontweight="bold", color=INK, pad=36 if how else 22)
    place = {"xycoords": "axes fraction", "textcoords": "offset points"}
    axes.annotate(how, (0.5, 1), xytext=(0, 24), ha="center", fontsize=8, color=INK, **place)
    axes.set_xlabel(f"{name}: {quantity}" if name else quantity[:1].upper() + quantity[1:])
    right = axes.twinx()
    # the mark and its text lie on the left axes, over both curves
    axes.set_zorder(right.get_zorder() + 1)
    axes.patch.set_visible(False)
    at, density = draw(axes, right, result)
    rate = result.intersection.rate
    if result.interval is not None:
        axes.axhspan(*result.interval, color=ANOMALY, alpha=0.12, linewidth=0)
    axes.plot([at], [rate], "o", color=ANOMALY, markersize=7, markeredgecolor="white", zorder=5)
    band = "" if result.interval is None else chart_tr("\n[95 % bootstrap: {:.0f}–{:.0f} %]").format(*result.interval)
    text = chart_tr(
        "{rate:.1f} % of the {occurrences}{band}\nin {area:.1f} % of the area\nNd = {density:.2f}, ln Nd = "
        "{log:.2f}\nn = {n_occurrences:g}"
    ).format(
        rate=rate,
        occurrences=occurrences,
        band=band,
        area=result.intersection.area,
        density=density,
        log=np.log(density),
        n_occurrences=result.n_occurrences,
    )
    axes.set_ylim(0, 100)
    right.set_ylim(100, 0)
    for label, limit in (limits or {}).items():
        axes.axvline(limit, color={"halo": HALO}.get(label, ANOMALY), linewidth=1.2, linestyle=":")
        place = axes.transAxes.inverted().transform(axes.transData.transform((limit, 0)))[0]
        side = "right" if place > 0.85 else "left"
        axes.text(limit, 1, f" {label} ", color=INK, fontsize=8, va="bottom", ha=side, zorder=6)
    axes.annotate(
        text,
        (at, rate),
        xytext=_free_place(axes, right),
        textcoords="axes fraction",
        ha="center",
        va="center",
        fontsize=8,
        color=INK,
        bbox={"boxstyle": "round,pad=0.4", "facecolor": "white", "edgecolor": GRID, "alpha": 0.9},
        arrowprops={"arrowstyle": "-", "color": ANOMALY, "linewidth": 0.8},
        zorder=6,
    )
    _colour(axes, "left", chart_tr("Prediction rate (% of the {occurrences})").format(occurrences=occurrences), _RATE)
    _colour(right, "right", chart_tr("Occupied area (% of the area)"), _AREA)
    right.spines[["top", "left"]].set_visible(False)


def draw_success_rates(axes, curves, title="Success rate"):
    """
    Draw the percentage of the occurrences against that of the area, for several maps.

    Parameters
    ----------
    axes : matplotlib Axes
        Where to draw.
    curves : dict
        `PredictionArea` by the name of the map.
    title : str
        Of the chart.
    """
    tidy(axes, title, chart_tr("Area, most favourable first (%)"), chart_tr("Occurrences (%)"))
    axes.plot([0, 100], [0, 100], color=INK, linewidth=0.8, linestyle=":", label=chart_tr("chance"))
    for number, (name, curve) in enumerate(curves.items()):
        rows = curve.rows()
        axes.plot(
            np.append(0, curve.occupied_area[rows]),
            np.append(0, curve.prediction_rate[rows]),
            color=LINES[number % len(LINES)],
            linestyle=_DASHES[number // 2 % len(_DASHES)],
            linewidth=1.6,
            label=fill(f"{name} ({curve.success_rate_area():.2f})", 30),
        )
    axes.set(xlim=(0, 100), ylim=(0, 101))
    axes.legend(
        fontsize=8,
        frameon=False,
        loc="center left",
        bbox_to_anchor=(1.01, 0.5),
        title=chart_tr("area under the curve"),
        title_fontsize=8,
    )


def draw_comparison(figure, comparison):
    """
    Draw the figures of several maps with their 95 % intervals beside each other.

    Parameters
    ----------
    figure : matplotlib Figure
        Where to draw two panels: prediction-area intersection and AUC.
    comparison : Comparison
        Maps stand from the best rate at the top downwards; the dashed line is the baseline, a filled dot a map
        that differs from it.
    """
    columns = comparison.columns
    order = np.argsort(columns["prediction_rate"])
    heights = np.arange(len(order))
    baseline = columns["map"].index(comparison.baseline)
    figure.suptitle(
        chart_tr("How well the maps find known occurrences, beside the baseline: {baseline}").format(
            baseline=comparison.baseline
        ),
        fontsize=10,
        fontweight="bold",
        color=INK,
    )
    figure.supxlabel(
        chart_tr(
            "{n_occurrences} occurrences in {n_supports} cells or samples, {n_clusters} clusters. Lines: 95 % "
            "bootstrap intervals of each map. Dashed: baseline, dotted: chance.\nOpen: not distinguishable from "
            "the baseline. Verdicts come from the paired differences, not from whether lines overlap."
        ).format(
            n_occurrences=comparison.n_occurrences, n_supports=comparison.n_supports, n_clusters=comparison.n_clusters
        ),
        fontsize=8,
        color=INK,
    )
    panels = (
        ("rate", "prediction_rate", chart_tr("Prediction rate at the intersection (%)"), 50),
        ("auc", "auc", "AUC", 0.5),
    )
    for place, (measure, column, label, chance) in enumerate(panels, 1):
        axes = add_axes(figure, 1, 2, place, x=label)
        axes.axvline(chance, color=INK, linewidth=0.8, linestyle=":")
        axes.axvline(columns[column][baseline], color=LINES[0], linewidth=1, linestyle="--")
        for height, row in zip(heights, order):
            verdict = columns[f"{measure}_verdict"][row]
            colour = {"baseline": LINES[0], "better": LINES[2], "worse": ANOMALY}.get(verdict, INK)
            low, high = columns[f"{measure}_low"][row], columns[f"{measure}_high"][row]
            axes.plot([low, high], [height, height], color=colour, linewidth=1.5, solid_capstyle="butt")
            axes.plot(
                columns[column][row],
                height,
                "o",
                color=colour,
                markerfacecolor="white" if verdict == "not distinguishable" else colour,
                markersize=7,
            )
        axes.set_yticks(heights)
        axes.set_yticklabels([fill(columns["map"][row], 30) for row in order] if place == 1 else [])
        axes.set_ylim(-0.6, len(order) - 0.4)
        axes.grid(False, axis="y")


def _draw_values(axes, right, result):
    """Draw the curves of a map of values; return the place of the intersection and its density."""
    rows = result.rows(2000)
    values = result.thresholds[rows].astype(float)
    # the curves start at zero, just above the highest value
    x = np.append(values[0], values)
    _draw_curves(axes, right, x, np.append(0, result.prediction_rate[rows]), np.append(0, result.occupied_area[rows]))
    if values[-1] > 0 and values[0] > 30 * np.interp(50, result.occupied_area[rows], values):
        axes.set_xscale("log")
        axes.xaxis.set_major_formatter("{x:g}")
    axes.set_xlim(values[-1], values[0]) if values[0] > values[-1] else None
    return result.intersection.threshold, result.normalised_density


def _draw_classes(axes, right, result):
    """Draw the cumulated curves of classes; return the place of the intersection and its density."""
    m = len(result.classes)
    x = np.arange(m, -1, -1.0)
    rate, area = np.append(0, result.cumulated_rate), np.append(0, result.cumulated_area)
    _draw_curves(axes, right, x, rate, area, marker="o", markersize=4)
    names = [str(result.classes[i]) for i in result.order]
    names = [text if len(text) <= _LETTERS else f"{text[: _LETTERS - 1]}…" for text in names]
    # all classes counted so far where there is room, else the one that joins those to the right
    counted = [", ".join(names[: place + 1]) for place in range(m)]
    if sum(map(len, counted)) > _LINE:
        counted = [
            chart_tr("only {names}").format(names=names[0]),
            *(chart_tr("and {text}").format(text=text) for text in names[1:]),
        ]
    elif m > 1:
        counted[-1] = "all"
    labels = ["none", *counted]
    # the most favourable classes come first, and keep their labels where there is no room for all
    shown = np.arange(0, m + 1, math.ceil((m + 1) / _MOST_LABELS))
    axes.set_xticks(x[shown])
    axes.set_xticklabels([labels[place] for place in shown])
    if sum(map(len, labels)) > _LINE:
        axes.tick_params(axis="x", labelrotation=90, labelsize=7)
    axes.set_xlim(-0.2, m + 0.2)
    axes.set_xlabel(chart_tr("Classes counted, the densest in occurrences first, from right to left"))
    at = np.interp(result.intersection.rate + result.intersection.area, rate + area, x)
    return at, result.intersection_density


def _how(classed, held_out):
    """Return how the occurrences were used, for the line below the title."""
    if held_out:
        return chart_tr("Held out: each occurrence is read from a map in which it had no part")
    if classed:
        return chart_tr("Classes ranked by the same occurrences: not held out")
    return "" if held_out is None else chart_tr("The map was made with known occurrences: not held out")


def _free_place(axes, right):
    """Return the middle of the part of the axes, in fractions of it, through which least of the curves runs."""
    steps = np.linspace(0, 1, 400)
    points = []
    for one in (axes, right):
        for line in one.get_lines():
            drawn = one.transLimits.transform(one.transScale.transform(line.get_xydata()))
            # even steps along the line: long straight pieces have no points of their own
            along = np.append(0, np.cumsum(np.hypot(*np.diff(drawn, axis=0).T)))
            along /= max(along[-1], 1e-12)
            points.append(np.column_stack([np.interp(steps, along, part) for part in drawn.T]))
    points = np.concatenate(points)
    places = [(x, y) for y in (0.5, 0.35, 0.65, 0.2, 0.8) for x in (0.22, 0.78, 0.5, 0.36, 0.64)]
    return min(places, key=lambda place: (np.abs(points - place) < (0.22, 0.12)).all(axis=1).sum())


def _draw_curves(axes, right, x, rate, area, **options):
    lines = axes.plot(x, rate, color=_RATE, linewidth=1.8, label=chart_tr("prediction rate (left)"), **options)
    lines += right.plot(
        x, area, color=_AREA, linewidth=1.8, linestyle="--", label=chart_tr("occupied area (right)"), **options
    )
    axes.legend(
        handles=lines,
        fontsize=8,
        frameon=False,
        ncol=2,
        loc="lower center",
        bbox_to_anchor=(0.5, 0.99),
        labelcolor=INK,
    )


def _colour(axes, side, label, colour):
    """Give an axis the colour of its curve."""
    axes.set_ylabel(label, fontsize=9, color=colour)
    axes.tick_params(axis="y", labelsize=8, colors=colour)
    axes.spines[side].set_color(colour)
