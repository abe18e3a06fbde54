"""Maps for reports: a raster of values or classes with points on it, a scale bar and north up."""

import math

import numpy as np

from ..language import chart_tr
from .style import INK, LINES, add_axes

RAMP = ("#d6d7cb", "#eccb94", "#f2a75f", "#dd6b4d", "#b2182b", "#5e0d24")
"""From background to anomaly, as the rasters open in QGIS."""

LARGEST = 800
"""Cells along the longer side of a picture; of larger rasters every so many-th is drawn."""


def draw_map(figure, values, grid, labels=None, colours=None, points=None, title="", quantity=""):
    """
    Draw a raster.

    Parameters
    ----------
    figure : matplotlib Figure
        An empty one.
    values : (rows, columns) array
        Row 0 in the north; NaN without data. Codes where there are `labels`.
    grid : Grid
        Metres.
    labels : dict, optional
        Name of each class by its code.
    colours : dict, optional
        Colour of each class by its code.
    points : (n, 2) array, optional
        Known occurrences, easting and northing.
    title, quantity : str
        What the map is, and what its values are.
    """
    from matplotlib.colors import LinearSegmentedColormap, ListedColormap
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    values = np.asarray(values, float)
    step = max(1, math.ceil(max(values.shape) / LARGEST))
    shown = values[::step, ::step]
    height = grid.rows * grid.cell_height / (grid.columns * grid.cell_size)
    figure.set_size_inches(7.2, min(9.0, max(2.5, 5.0 * height)) + 0.6)
    axes = add_axes(figure, title=title)
    west, north = grid.west, grid.north
    extent = (west, west + grid.columns * grid.cell_size, north - grid.rows * grid.cell_height, north)
    handles = []
    if labels:
        codes = [code for code in labels if (values == code).any()]
        taken = [(colours or {}).get(code) or LINES[place % len(LINES)] for place, code in enumerate(codes)]
        # the place of each code among those that are there
        place = np.full(shown.shape, np.nan)
        for number, code in enumerate(codes):
            place[shown == code] = number
        axes.imshow(
            place, extent=extent, cmap=ListedColormap(taken), vmin=-0.5, vmax=len(codes) - 0.5, interpolation="nearest"
        )
        handles += [Patch(facecolor=colour, label=labels[code]) for code, colour in zip(codes, taken)]
    else:
        known = shown[~np.isnan(shown)]
        low, high = np.percentile(known, (2, 98)) if len(known) else (0, 1)
        ramp = LinearSegmentedColormap.from_list("favourable", RAMP)
        image = axes.imshow(
            shown, extent=extent, cmap=ramp, vmin=low, vmax=max(high, low + 1e-12), interpolation="nearest"
        )
        bar = figure.colorbar(image, ax=axes, shrink=0.6, pad=0.02)
        bar.set_label(quantity, fontsize=8)
        bar.ax.tick_params(labelsize=7)
    if points is not None and len(points):
        axes.plot(points[:, 0], points[:, 1], "D", color=INK, markeredgecolor="white", markersize=5, linewidth=0)
        handles.append(
            Line2D(
                [], [], marker="D", color=INK, markeredgecolor="white", linewidth=0, label=chart_tr("known occurrences")
            )
        )
    axes.set_xlim(extent[0], extent[1])
    axes.set_ylim(extent[2], extent[3])
    axes.set_aspect("equal")
    axes.grid(False)
    axes.spines[:].set_visible(False)
    axes.set_xticks([])
    axes.set_yticks([])
    _scale_bar(axes, extent)
    if handles:
        axes.legend(handles=handles, loc="upper center", bbox_to_anchor=(0.5, -0.07), frameon=False, fontsize=8, ncol=4)


def _scale_bar(axes, extent):
    """Draw a bar of a round length below the map, and an arrow to the north."""
    width = extent[1] - extent[0]
    power = 10 ** math.floor(math.log10(width / 4))
    length = max(factor * power for factor in (1, 2, 5) if factor * power <= width / 4)
    text = chart_tr("{length:g} km").format(length=length / 1000) if length >= 1000 else f"{length:g} m"
    left, below = extent[0], extent[2] - 0.03 * (extent[3] - extent[2])
    axes.plot([left, left + length], [below, below], color=INK, linewidth=2, clip_on=False)
    axes.annotate(
        text,
        (left + length, below),
        xytext=(4, 0),
        textcoords="offset points",
        va="center",
        fontsize=8,
        color=INK,
        annotation_clip=False,
    )
    axes.annotate(
        "N", xy=(1, -0.01), xytext=(1, -0.07), xycoords="axes fraction", ha="center", fontsize=8, color=INK,
        arrowprops={"arrowstyle": "-|>", "color": INK}, annotation_clip=False,
    )  # fmt: skip
