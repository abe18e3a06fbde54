"""Charts of variograms: semivariance against distance with its model, and the map of all directions."""

import math
from textwrap import fill
from typing import NamedTuple

import numpy as np

from ..chain import base_name, suffix_of
from ..elements import parse_field
from ..errors import DataError
from ..language import chart_tr
from ..variogram_fit import FEWEST_PAIRS, Directional, enough_pairs
from .style import GRID, INK, LINES, tidy

MAP_SIZE = (6.4, 5.2)
"""Inches, of the map with its colour bar."""

_MOST_COUNTS = 25  # numbers of pairs that can be read beside their points
_MOST_DIRECTIONS = 4
_MARKERS = "osD^v<>P"
_DASHES = ("-", "--", "-.", ":")
_MISSING = "#eeeeee"
_SUPERSCRIPT = "\N{SUPERSCRIPT TWO}"


def unit_of(name):
    """Return the unit of the values of a field such as Cu_ppm, as it is written, or nothing where it is not known."""
    if suffix_of(name) not in ("", "val"):
        return ""
    try:
        unit = parse_field(base_name(name)).unit
    except DataError:
        return ""
    return {"pct": "%"}.get(unit, unit or "")


def draw_variogram(axes, classes, variogram=None, name="", unit="", length="m"):
    """
    Draw the experimental variogram, and the model fitted to it.

    Points of classes with fewer pairs than a fit takes are hollow. In one direction or all together the number of
    pairs stands beside each point; of several directions each has its colour, and the size of a point tells the pairs.
    Of more than four directions those in steps of 45° from the one nearest to the longest range are drawn.

    Parameters
    ----------
    axes : matplotlib Axes
        Where to draw.
    classes : Directional
        Experimental variogram.
    variogram : Variogram, optional
        Its model: nugget, sill and practical range are marked and named.
    name, unit : str
        Of the variable.
    length : str
        Unit of the distances.
    """
    ground = draw_classes(axes, classes, variogram, name, unit, length)
    if variogram is not None:
        for number, azimuth in enumerate(ground.curves(variogram)):
            axes.plot(*ground.curve(variogram, azimuth), **ground.look(variogram, number), linewidth=1.6, zorder=3)
        _mark(axes, variogram, unit, ground.divisor, ground.length)
    write_above(axes, ground.handles(variogram), "" if variogram is None else ground.in_words(variogram))


class Ground(NamedTuple):
    """What `draw_classes` drew, on which models are drawn."""

    classes: Directional
    """The classes shown."""
    directions: list
    """Their azimuths, degrees; [None] where all directions are together."""
    enough: np.ndarray
    """Which of them are fitted."""
    divisor: float
    """By what metres are divided on the axis."""
    length: str
    """Unit of the distances on the axis."""
    right: float
    """End of the axis of distances."""
    unit: str
    """Of the variable."""
    counts: bool
    """Whether the numbers of pairs stand beside the points."""

    @property
    def several(self):
        """Whether there are several directions."""
        return len(self.directions) > 1

    def curves(self, variogram):
        """Return the directions that have a curve of their own; [None] is one curve for all."""
        return self.directions if self.several and variogram.ratio < 1 else [None]

    def curve(self, variogram, azimuth):
        """Return distances and semivariances of the curve in a direction."""
        distance = np.append(1e-9, np.linspace(0, self.right * self.divisor, 400)[1:])
        stretch = 1.0 if azimuth is None else variogram.stretch(azimuth)
        return distance / self.divisor, variogram.semivariance(distance * stretch)

    def look(self, variogram, number):
        """Return colour, dashes and name of a curve."""
        if len(self.curves(variogram)) == 1:
            return {"color": LINES[1], "linestyle": "-", "label": chart_tr("model")}
        return {"color": LINES[number % len(LINES)], "linestyle": _DASHES[number % len(_DASHES)], "label": None}

    def handles(self, variogram):
        """Return what the legend shows."""
        return _handles(self.classes, self.enough, self.several, variogram, self.counts)

    def in_words(self, variogram, width=88):
        """Return the model as a sum, on lines of `width` letters."""
        return _in_words(variogram, self.unit, self.divisor, self.length, width)


def draw_classes(axes, classes, variogram=None, name="", unit="", length="m", counts=True):
    """
    Draw the experimental variogram alone, on axes with room for a model, and return the `Ground` for it.

    Parameters
    ----------
    axes, classes, variogram, name, unit, length
        As for `draw_variogram`.
    counts : bool
        Whether the numbers of pairs are written where there is room.
    """
    classes = _shown(classes, variogram)
    divisor, length = _lengths(classes.distance, length)
    axis = _axis(name, unit)
    tidy(
        axes,
        (chart_tr("Variogram of {name}") if name else chart_tr("Variogram")).format(name=name),
        chart_tr("Distance ({length})").format(length=length),
        axis,
    )
    directions = [None] if classes.azimuth is None else np.unique(classes.azimuth).tolist()
    enough = enough_pairs(classes.pairs) & (np.asarray(classes.pairs) >= FEWEST_PAIRS)
    right, top = _limits(classes, enough, divisor, variogram)
    axes.set(xlim=(0, right), ylim=(0, top))
    for number, azimuth in enumerate(directions):
        rows = np.ones(len(classes.pairs), bool) if azimuth is None else classes.azimuth == azimuth
        _draw_points(axes, classes, rows, enough, divisor, number, len(directions) > 1, counts)
    return Ground(classes, directions, enough, divisor, length, right, unit, counts)


def draw_variogram_map(axes, found, variogram=None, name="", unit="", length="m"):
    """
    Draw the semivariance of pairs by the way from one sample to the other, north up.

    Parameters
    ----------
    axes : matplotlib Axes
        Where to draw.
    found : VariogramMap
    variogram : Variogram, optional
        Its practical range is drawn as an ellipse, with the direction of the longest.
    name, unit, length : str
        As for `draw_variogram`.
    """
    divisor, length = _lengths(found.half_width, length)
    tidy(
        axes,
        (chart_tr("Variogram map of {name}") if name else chart_tr("Variogram map")).format(name=name),
        chart_tr("Distance to the east ({length})").format(length=length),
    )
    axes.set_ylabel(chart_tr("Distance to the north ({length})").format(length=length), fontsize=9, color=INK)
    axes.grid(False)
    axes.set_facecolor(_MISSING)
    half = found.half_width / divisor
    known = found.semivariance[np.isfinite(found.semivariance)]
    image = axes.imshow(
        found.semivariance,
        extent=(-half, half, -half, half),
        cmap="viridis",
        vmin=0,
        # a few cells of few pairs shall not take the colours from all others
        vmax=float(np.quantile(known, 0.98)) if len(known) else 1,
        interpolation="nearest",
        aspect="equal",
    )
    bar = axes.figure.colorbar(image, ax=axes, fraction=0.046, pad=0.03, extend="max")
    bar.set_label(_axis(name, unit), fontsize=9, color=INK)
    bar.ax.tick_params(labelsize=8, colors=INK)
    bar.outline.set_visible(False)
    if variogram is not None and variogram.structures:
        _draw_ellipse(axes, variogram, divisor, length, half)
    _draw_north(axes)
    axes.set(xlim=(-half, half), ylim=(-half, half))
    axes.locator_params(nbins=7)
    if np.isnan(found.semivariance).any():
        axes.annotate(
            chart_tr("grey: too few pairs"),
            (1, 0),
            xytext=(0, -32),
            xycoords="axes fraction",
            textcoords="offset points",
            ha="right",
            fontsize=7.5,
            color=INK,
        )


def _shown(classes, variogram):
    """Return the classes of no more directions than can be told apart."""
    directions = [] if classes.azimuth is None else np.unique(classes.azimuth)
    if len(directions) <= _MOST_DIRECTIONS:
        return classes
    azimuth = 0.0 if variogram is None else variogram.azimuth
    off = (directions - azimuth + 90) % 180 - 90
    nearest = directions[np.abs(off).argmin()]
    rows = np.abs((classes.azimuth - nearest + 22.5) % 45 - 22.5) < 1
    return classes._replace(**{name: np.asarray(part)[rows] for name, part in classes._asdict().items()})


def _draw_points(axes, classes, rows, enough, divisor, number, several, counts):
    """Draw the classes of one direction."""
    x, y = classes.distance[rows] / divisor, classes.semivariance[rows]
    pairs, filled = np.asarray(classes.pairs)[rows], enough[rows]
    colour, top = LINES[number % len(LINES)], axes.get_ylim()[1]
    sizes = _sizes(pairs, np.max(classes.pairs)) if several else np.full(len(pairs), 30.0)
    height = np.minimum(y, 0.97 * top)
    for part, face in ((filled, colour), (~filled, "white")):
        axes.scatter(
            x[part],
            height[part],
            s=sizes[part],
            marker=_MARKERS[number % len(_MARKERS)] if several else "o",
            facecolor=face,
            edgecolor=colour,
            linewidth=1.1,
            zorder=4,
            clip_on=False,
        )
    for row in range(len(x)):
        texts = [] if several or not counts or len(x) > _MOST_COUNTS else [f"{pairs[row]:d}"]
        if y[row] > top:
            texts.append(f"{_figures(y[row])} \N{UPWARDS ARROW}")
        _write_over(axes, ", ".join(texts), (x[row], height[row]), 6.5, xytext=(0, 6), ha="center")


def _write_over(axes, text, place, size, **options):
    """Write over curves and cells, with a white rim."""
    from matplotlib.patheffects import withStroke

    axes.annotate(
        text,
        place,
        textcoords="offset points",
        fontsize=size,
        color=INK,
        path_effects=[withStroke(linewidth=2, foreground="white")],
        zorder=6,
        **options,
    )


def _sizes(pairs, most):
    return 10 + 60 * np.asarray(pairs) / max(most, 1)


def _limits(classes, enough, divisor, variogram):
    """Return the right and the upper end of the axes; lone points far above all others are drawn at its edge."""
    right = 1.05 * float(np.max(classes.distance)) / divisor
    top = highest = float(np.max(classes.semivariance))
    if enough.any():
        top = float(np.max(classes.semivariance[enough]))
    if variogram is not None:
        top = max(top, min(variogram.sill, 1.5 * top))
    top = min(1.5 * top, max(top, highest))
    return right, 1.12 * top if top > 0 else 1.0


def _mark(axes, variogram, unit, divisor, length):
    """Mark nugget and sill on the right and the practical range below, and name them."""
    top, right = axes.get_ylim()[1], axes.get_xlim()[1]
    lines = {"nugget": variogram.nugget, **({"sill": variogram.sill} if variogram.structures else {})}
    lines = {name: value for name, value in lines.items() if value <= top}
    # the names must not meet, however close the lines are
    places = {name: value / top for name, value in lines.items()}
    if len(places) == 2 and places["sill"] - places["nugget"] < 0.1:
        places["nugget"] = places["sill"] - 0.1
    for name, value in lines.items():
        axes.axhline(value, color=INK, linewidth=0.8, linestyle=":", zorder=2)
        axes.annotate(
            f"{chart_tr(name)}\n{_figures(value)}{_squared(unit)}",
            (1.01, places[name]),
            xycoords="axes fraction",
            va="center",
            fontsize=8,
            color=INK,
            annotation_clip=False,
        )
    reach = variogram.practical_range() / divisor
    ends = {"longest range": reach, "shortest range": reach * variogram.ratio}
    for name, value in (ends if variogram.ratio < 1 else {"range": reach}).items():
        if not 0 < value <= right:
            continue
        axes.axvline(value, color=INK, linewidth=0.8, linestyle=":", zorder=2)
        side = -1 if value > 0.7 * right else 1
        text = f"{chart_tr(name)} {_number(value)} {length}"
        box = {"boxstyle": "square,pad=0.15", "facecolor": "white", "edgecolor": "none"}
        _write_over(axes, text, (value, 0), 8, xytext=(5 * side, 5), ha="left" if side > 0 else "right", bbox=box)


def _in_words(variogram, unit, divisor, length, width):
    """Return the model as a sum, with the practical range of each structure."""
    parts = (
        [chart_tr("nugget {nugget}{squared}").format(nugget=_figures(variogram.nugget), squared=_squared(unit))]
        if variogram.nugget
        else []
    )
    for structure in variogram.structures:
        reach = chart_tr("range {range} {length}").format(range=_number(structure.range / divisor), length=length)
        parts.append(f"{structure.kind} {_figures(structure.sill)}{_squared(unit)} ({reach})")
    text = chart_tr("Model: {parts}").format(parts=" + ".join(parts))
    if variogram.ratio < 1:
        text += chart_tr("; longest range towards {azimuth:.0f}°, ratio of the ranges {ratio:.2f}").format(
            azimuth=variogram.azimuth, ratio=variogram.ratio
        )
    elif len(variogram.structures) > 1:
        text += chart_tr("; practical range {practical_range} {length}").format(
            practical_range=_number(variogram.practical_range() / divisor), length=length
        )
    return fill(text, width)


def _handles(classes, enough, several, variogram, counts):
    """Return what the legend shows."""
    from matplotlib.lines import Line2D

    def dot(text, number=0, size=5.5, face=None, edge=None):
        colour = LINES[number % len(LINES)]
        return Line2D(
            [],
            [],
            linestyle="",
            color=colour,
            marker=_MARKERS[number % len(_MARKERS)] if several else "o",
            markersize=size,
            markerfacecolor=face or colour,
            markeredgecolor=edge or colour,
            label=text,
        )

    model = variogram is not None
    handles = []
    if several:
        for number, azimuth in enumerate(np.unique(classes.azimuth).tolist()):
            handle = dot(f"{azimuth:.0f}°", number)
            if model and variogram.ratio < 1:
                handle.set_linestyle(_DASHES[number % len(_DASHES)])
            handles.append(handle)
        most = int(np.max(classes.pairs))
        for count in sorted({_rounded(most / 10), _rounded(most)}):
            handles.append(
                dot(chart_tr("{count} pairs").format(count=count), 0, math.sqrt(_sizes(count, most)), GRID, INK)
            )
    else:
        where = (
            "" if classes.azimuth is None else chart_tr(" towards {azimuth:.0f}°").format(azimuth=classes.azimuth[0])
        )
        handles.append(
            dot(
                chart_tr("measured{where}{word}").format(
                    where=where, word=chart_tr(", with the number of pairs") if counts else ""
                )
            )
        )
    if not enough.all():
        handles.append(
            dot(
                chart_tr("fewer than {FEWEST_PAIRS} pairs").format(FEWEST_PAIRS=FEWEST_PAIRS),
                face="white",
                edge=INK if several else None,
            )
        )
    if model and not (several and variogram.ratio < 1):
        handles.append(Line2D([], [], color=LINES[1], linewidth=1.6, label=chart_tr("model")))
    return handles


def write_above(axes, handles, text):
    """Put legend and text between the axes and the title, and return the text."""
    columns = len(handles) if len(handles) < 6 else math.ceil(len(handles) / 2)
    axes.legend(
        handles=handles,
        fontsize=8,
        frameon=False,
        ncol=columns,
        columnspacing=1.2,
        handletextpad=0.5,
        labelspacing=0.3,
        loc="lower center",
        bbox_to_anchor=(0.5, 0.99),
        labelcolor=INK,
    )
    offset = 8 + 13 * math.ceil(len(handles) / columns)
    return _subtitle(axes, text, offset)


def _subtitle(axes, text, offset):
    """Write a text of one line or several below the title, so many points above the axes, and return it."""
    written = axes.annotate(
        text,
        (0.5, 1),
        xytext=(0, offset),
        xycoords="axes fraction",
        textcoords="offset points",
        ha="center",
        fontsize=8,
        color=INK,
    )
    pad = offset + (3 + 10.5 * (text.count("\n") + 1) if text else 0)
    axes.set_title(axes.get_title(), fontsize=10, fontweight="bold", color=INK, pad=pad)
    return written


def _draw_ellipse(axes, variogram, divisor, length, half):
    """Draw the practical range in every direction, and the way of the longest."""
    from matplotlib.patches import Ellipse
    from matplotlib.patheffects import withStroke

    longest = variogram.practical_range() / divisor
    rim = [withStroke(linewidth=3, foreground=INK)]
    # the angle of matplotlib runs from east against the clock
    axes.add_patch(
        Ellipse(
            (0, 0),
            2 * longest,
            2 * longest * variogram.ratio,
            angle=90 - variogram.azimuth,
            fill=False,
            edgecolor="white",
            linewidth=1.6,
            path_effects=rim,
        )
    )
    text = chart_tr("Circle: practical range, {longest} {length}").format(longest=_number(longest), length=length)
    if variogram.ratio < 1:
        angle = math.radians(variogram.azimuth)
        reach = min(longest, half / max(abs(math.sin(angle)), abs(math.cos(angle))))
        east, north = reach * math.sin(angle), reach * math.cos(angle)
        axes.plot([-east, east], [-north, north], color="white", linewidth=1.4, path_effects=rim)
        across = chart_tr("{longest} {length} across").format(longest=_number(longest * variogram.ratio), length=length)
        text = chart_tr("Ellipse: practical range, {longest} {length} towards {azimuth:.0f}°, {across}").format(
            longest=_number(longest), length=length, azimuth=variogram.azimuth, across=across
        )
    _subtitle(axes, text, 6)


def _draw_north(axes):
    """Draw an arrow that points north, in the upper right corner."""
    from matplotlib.patheffects import withStroke

    rim = [withStroke(linewidth=3.5, foreground="white")]
    axes.annotate(
        "N",
        (0.95, 0.985),
        xytext=(0.95, 0.85),
        xycoords="axes fraction",
        ha="center",
        va="center",
        fontsize=10,
        fontweight="bold",
        color=INK,
        path_effects=rim,
        arrowprops={"arrowstyle": "-|>", "color": INK, "linewidth": 1.6, "path_effects": rim},
        zorder=6,
    )


def _lengths(distances, length):
    """Return by what distances are divided, and the unit they then have."""
    return (1000.0, "km") if length == "m" and np.max(distances) >= 10_000 else (1.0, length)


def _axis(name, unit):
    """Return what an axis of semivariances shows."""
    text = (chart_tr("Semivariance of {name}") if name else chart_tr("Semivariance")).format(name=name)
    return f"{text} ({_squared(unit).strip()})" if unit else text


def _squared(unit):
    return f" {unit}{_SUPERSCRIPT}" if unit else ""


def _figures(value):
    """Return three figures that count, without exponent where that is short."""
    text = f"{value:.3g}"
    return f"{float(text):.0f}" if 1000 <= abs(value) < 1e7 else text


def _number(value):
    """Return three figures, whole numbers in full."""
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def _rounded(count):
    """Return a number of pairs with one figure that counts."""
    digit = 10 ** math.floor(math.log10(max(count, 1)))
    return int(max(round(count / digit), 1) * digit)
