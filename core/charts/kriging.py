"""Charts of kriging: how well samples were predicted that it did not use."""

import numpy as np

from ..language import chart_tr
from .style import ANOMALY, INK, LINES, add_axes

EDGE = "#8a8a8a"


def draw_validation(figure, observed, predicted, standardised, result, name, coordinates=None):
    """
    Draw observed against predicted with the 1:1 and the fitted line, the standardised errors, and where they lie.

    Parameters
    ----------
    figure : matplotlib Figure
    observed, predicted, standardised : (n,) arrays
        NaN where nothing was predicted.
    result : core.kriging_validation.Validation
    name : str
        Of the variable, with its unit.
    coordinates : (n, 2) array, optional
        Easting and northing, metres, for the map of errors.
    """
    known = np.isfinite(observed) & np.isfinite(predicted) & np.isfinite(standardised)
    figure.set_size_inches(12.6 if coordinates is not None else 8.6, 4.4)
    columns = 3 if coordinates is not None else 2
    draw_predicted(add_axes(figure, 1, columns, 1), observed[known], predicted[known], result, name)
    draw_standardised(add_axes(figure, 1, columns, 2), standardised[known], result)
    if coordinates is not None:
        _map(figure, add_axes(figure, 1, columns, 3), coordinates[known], standardised[known])


def draw_predicted(axes, observed, predicted, result, name):
    """
    Draw observed against predicted with the 1:1 and the fitted line, and the figures of merit.

    Parameters
    ----------
    axes : matplotlib Axes
    observed, predicted : (n,) arrays
        Without NaN.
    result : core.kriging_validation.Validation
    name : str
        Of the variable, with its unit.
    """
    low, high = min(observed.min(), predicted.min()), max(observed.max(), predicted.max())
    margin = 0.03 * (high - low or 1)
    ends = np.array([low - margin, high + margin])
    axes.scatter(predicted, observed, s=14, color=LINES[0], alpha=0.55, linewidths=0, zorder=3)
    axes.plot(ends, ends, color=INK, linewidth=1, linestyle="--", label="1:1", zorder=2)
    axes.plot(
        ends,
        result.intercept + result.slope * ends,
        color=LINES[1],
        linewidth=1.6,
        label=chart_tr("fitted, slope {slope:.2f}").format(slope=result.slope),
        zorder=4,
    )
    axes.set_xlim(ends)
    axes.set_ylim(ends)
    axes.set_aspect("equal")
    axes.set_title(chart_tr("Observed against predicted"), fontsize=10, fontweight="bold", color=INK)
    axes.set_xlabel(chart_tr("{name}, predicted without the sample").format(name=name), fontsize=9, color=INK)
    axes.set_ylabel(chart_tr("{name}, observed").format(name=name), fontsize=9, color=INK)
    text = chart_tr("n = {n}\nME = {me:.3g}\nRMSE = {rmse:.3g}\nR² = {r2:.2f}").format(
        n=result.n, me=result.me, rmse=result.rmse, r2=result.r2
    )
    axes.text(0.97, 0.03, text, transform=axes.transAxes, ha="right", va="bottom", fontsize=8, color=INK)
    axes.legend(fontsize=8, framealpha=1, edgecolor="none", labelcolor=INK, loc="upper left")


def draw_standardised(axes, standardised, result, counts=False):
    """
    Draw the histogram of standardised errors with the normal curve.

    Parameters
    ----------
    axes : matplotlib Axes
    standardised : (n,) array
        Without NaN.
    result : core.kriging_validation.Validation
    counts : bool
        Whether bars are as high as they have samples, instead of having an area of 1 together.

    Returns
    -------
    edges : array
        Of the bars; the first and the last hold what lies beyond.
    clipped : (n,) array
        The errors as the bars hold them.
    """
    reach = max(3.5, min(6.0, float(np.abs(standardised).max())))
    edges = np.linspace(-reach, reach, 29)
    clipped = np.clip(standardised, -reach, reach)
    axes.hist(clipped, edges, density=not counts, color=LINES[0], alpha=0.6, label=chart_tr("errors"))
    at = np.linspace(-reach, reach, 200)
    normal = np.exp(-(at**2) / 2) / np.sqrt(2 * np.pi)
    if counts:
        normal = normal * len(clipped) * (edges[1] - edges[0])
    axes.plot(at, normal, color=LINES[1], linewidth=1.6, label=chart_tr("normal, as it should be"))
    axes.set_title(chart_tr("Standardised errors"), fontsize=10, fontweight="bold", color=INK)
    axes.set_xlabel(chart_tr("(observed - predicted) / standard error"), fontsize=9, color=INK)
    # the legend shall not hide the highest bars
    axes.set_ylim(0, 1.28 * axes.get_ylim()[1])
    axes.set_ylabel(chart_tr("Samples") if counts else chart_tr("Density"), fontsize=9, color=INK)
    axes.text(
        0.03,
        0.97,
        chart_tr("mean = {mean_standardised:.2f}\nmean square = {msse:.2f}").format(
            mean_standardised=result.mean_standardised, msse=result.msse
        ),
        transform=axes.transAxes,
        va="top",
        fontsize=8,
        color=INK,
    )
    axes.legend(fontsize=8, framealpha=1, edgecolor="none", labelcolor=INK, loc="upper right")
    return edges, clipped


def _map(figure, axes, coordinates, standardised):
    order = np.argsort(np.abs(standardised))
    shown = axes.scatter(
        *coordinates[order].T / 1000,
        c=standardised[order],
        cmap="RdBu_r",
        vmin=-3,
        vmax=3,
        s=8 + 8 * np.minimum(np.abs(standardised[order]), 3),
        edgecolors=EDGE,
        linewidths=0.4,
    )
    wild = np.abs(standardised) > 3
    if wild.any():
        axes.scatter(
            *coordinates[wild].T / 1000,
            s=60,
            facecolors="none",
            edgecolors=ANOMALY,
            label=chart_tr("beyond ±3"),
            linewidths=1.2,
        )
        axes.legend(fontsize=8, framealpha=1, edgecolor="none", labelcolor=INK)
    axes.set_aspect("equal")
    axes.set_title(chart_tr("Where the errors lie"), fontsize=10, fontweight="bold", color=INK)
    axes.set_xlabel(chart_tr("Easting (km)"), fontsize=9, color=INK)
    axes.set_ylabel(chart_tr("Northing (km)"), fontsize=9, color=INK)
    bar = figure.colorbar(shown, ax=axes, shrink=0.75, extend="both")
    bar.set_label(chart_tr("standardised error"), fontsize=9, color=INK)
    bar.ax.tick_params(labelsize=8, colors=INK)
