"""Charts of two variables: scatter plot with correlations, and biplot of factors."""

from textwrap import fill
from typing import NamedTuple

import numpy as np

from ..language import chart_tr
from .distribution import axis_label, plain_logarithms
from .style import ANOMALY, GRID, INK, LINES, tidy

_BELOW = "#9fb6cd"
_FEWEST = 3
_GAP = 0.16  # radians between two names


class Correlations(NamedTuple):
    """Of `n` pairs: `spearman` of the ranks, `pearson` of the values; NaN where a variable is constant."""

    n: int
    spearman: float
    pearson: float


def correlations(x, y):
    """
    Return how two variables go together.

    Parameters
    ----------
    x, y : (n,) arrays
        Pairs with a missing value are passed over. Equal values share the mean of their ranks.

    Returns
    -------
    Correlations
    """
    x, y = np.asarray(x, float), np.asarray(y, float)
    both = np.isfinite(x) & np.isfinite(y)
    x, y = x[both], y[both]
    return Correlations(len(x), _correlation(_ranks(x), _ranks(y)), _correlation(x, y))


class Pairs:
    """
    Two variables as a scatter plot shows them.

    Parameters
    ----------
    x, y : (n,) arrays
        NaN where missing.
    log_x, log_y : bool
        Whether an axis is logarithmic: values not above zero are then left out.
    below : (n,) array of bool, optional
        Pairs of which a value stands for a result below detection.

    Attributes
    ----------
    rows : (k,) array of int
        Row numbers of the pairs shown.
    x, y, below : (k,) arrays
        Those rows.
    correlations : Correlations
        On the scales of the axes.
    """

    def __init__(self, x, y, log_x=False, log_y=False, below=None):
        x, y = np.asarray(x, float), np.asarray(y, float)
        shown = np.isfinite(x) & np.isfinite(y) & ((x > 0) | (not log_x)) & ((y > 0) | (not log_y))
        self.log_x, self.log_y = log_x, log_y
        self.rows, self.x, self.y = np.flatnonzero(shown), x[shown], y[shown]
        self.below = np.zeros(len(self.rows), bool) if below is None else np.asarray(below, bool)[shown]
        self.n_left_out = len(x) - len(self.rows)
        self.correlations = correlations(np.log10(self.x) if log_x else self.x, np.log10(self.y) if log_y else self.y)

    def sentence(self):
        """Return in one line how many there are and how they go together."""
        found = self.correlations
        parts = [chart_tr("n = {count}").format(count=found.n)]
        if self.n_left_out:
            parts.append(chart_tr("{count} left out").format(count=self.n_left_out))
        if np.isfinite(found.spearman) and found.n >= _FEWEST:
            parts.append(chart_tr("Spearman {value}").format(value=_signed(found.spearman)))
            of = chart_tr("Pearson {value} (as drawn)") if self.log_x or self.log_y else chart_tr("Pearson {value}")
            parts.append(of.format(value=_signed(found.pearson)))
        return ", ".join(parts)


def draw_scatter(axes, pairs, x_name, y_name):
    """
    Draw a point a sample, hollow where a value is below detection, with the correlations above.

    Parameters
    ----------
    axes : matplotlib Axes
    pairs : Pairs
    x_name, y_name : str
        Of the variables; concentration fields are written as an element with its unit.
    """
    letters = int(13 * axes.figure.get_size_inches()[0])
    tidy(axes, fill(pairs.sentence(), max(letters, 30)), axis_label(x_name), axis_label(y_name))
    axes.title.set(fontsize=8.5, fontweight="normal")
    for rows, face, edge in ((pairs.below, "white", _BELOW), (~pairs.below, LINES[0], "white")):
        axes.plot(
            pairs.x[rows],
            pairs.y[rows],
            linestyle="",
            marker="o",
            markersize=4.5,
            markerfacecolor=face,
            markeredgecolor=edge,
            markeredgewidth=0.4 if edge == "white" else 0.8,
        )
    if pairs.below.any():
        label = chart_tr("a value below detection")
        style = {"linestyle": "", "marker": "o", "markersize": 4.5, "markerfacecolor": "white"}
        axes.plot([], [], markeredgecolor=_BELOW, label=label, **style)
        axes.legend(fontsize=8, framealpha=0.8, edgecolor="none", labelcolor=INK, loc="upper left")
    for which, log, values in (("x", pairs.log_x, pairs.x), ("y", pairs.log_y, pairs.y)):
        if log and len(values) and np.ptp(values) > 0:
            plain_logarithms(axes, which, values.min(), values.max())
        elif not log:
            axes.locator_params(axis=which, nbins=6)


def draw_biplot(axes, scores, loadings, names, factors, minimum_loading=0.0):
    """
    Draw the samples by their scores on two factors, and over them the loadings of the elements as arrows.

    A circle marks loadings of 1; the length of an arrow against it is how much of an element's spread both factors
    share. Elements that reach `minimum_loading` on neither factor have grey arrows without names.

    Parameters
    ----------
    axes : matplotlib Axes
    scores : (n, 2) array
        NaN where missing.
    loadings : (p, 2) array
    names : list of str, length p
        Elements.
    factors : sequence of two str
        What the axes are called.
    minimum_loading : float
    """
    scores, loadings = np.asarray(scores, float), np.asarray(loadings, float)
    tidy(axes, "", *factors)
    known = np.isfinite(scores).all(axis=1)
    axes.plot(*scores[known].T, "o", markersize=3.5, color=_BELOW, markeredgecolor="white", markeredgewidth=0.3)
    # the circle holds nearly all samples
    reach = float(np.quantile(np.hypot(*scores[known].T), 0.95)) if known.any() else 1.0
    angles = np.linspace(0, 2 * np.pi, 181)
    axes.plot(reach * np.cos(angles), reach * np.sin(angles), color=INK, linewidth=0.7, linestyle=":")
    axes.annotate(
        chart_tr("loading 1"),
        (0, -reach),
        xytext=(0, 3),
        textcoords="offset points",
        ha="center",
        fontsize=7.5,
        color=INK,
    )
    for line in (axes.axhline, axes.axvline):
        line(0, color=GRID, linewidth=1)
    strong = np.abs(loadings).max(axis=1) >= minimum_loading
    for (x, y), named in zip(reach * loadings, strong):
        style = {"arrowstyle": "-|>", "color": ANOMALY if named else "#8a8a8a", "linewidth": 1.2 if named else 0.7}
        axes.annotate("", (x, y), (0, 0), arrowprops={**style, "shrinkA": 0, "shrinkB": 0, "mutation_scale": 8})
    axes.set_aspect("equal", adjustable="datalim")
    axes.margins(0.08)
    _name_arrows(axes, reach * loadings[strong], [name for name, named in zip(names, strong) if named], reach)


def _name_arrows(axes, tips, names, reach):
    """Write the names round the circle, each where its arrow points, moved apart where they would meet."""
    from matplotlib.patheffects import withStroke

    if not names:
        return
    angles = np.arctan2(tips[:, 1], tips[:, 0])
    order, places = _round(angles, min(_GAP, 2 * np.pi / (len(names) + 1)))
    for row, angle in zip(order, places):
        axes.annotate(
            names[row],
            tips[row],
            (1.09 * reach * np.cos(angle), 1.09 * reach * np.sin(angle)),
            ha="center",
            va="center",
            fontsize=8,
            color=ANOMALY,
            path_effects=[withStroke(linewidth=2, foreground="white")],
            arrowprops={"arrowstyle": "-", "color": ANOMALY, "linewidth": 0.4, "shrinkA": 1, "shrinkB": 0},
            zorder=6,
        )


def _round(angles, gap):
    """Return row numbers round the circle and the angles of their names, at least `gap` apart."""
    order = np.argsort(angles, kind="stable")
    ways = np.diff(angles[order], append=angles[order[0]] + 2 * np.pi)
    # cut the circle where there is most room
    order = np.roll(order, -int(ways.argmax()) - 1)
    turned = np.unwrap(angles[order])
    return order, _apart(turned, gap)


def _apart(heights, gap):
    """Return ascending numbers moved as little as makes neighbours `gap` apart: blocks about their means."""
    blocks = []
    for height in heights:
        blocks.append([height, 1])
        # two blocks that meet become one
        while len(blocks) > 1 and blocks[-1][0] - blocks[-2][0] < gap * (blocks[-1][1] + blocks[-2][1]) / 2:
            (upper, n), (lower, m) = blocks.pop(), blocks.pop()
            blocks.append([(upper * n + lower * m) / (n + m), n + m])
    return [centre + gap * (place - (n - 1) / 2) for centre, n in blocks for place in range(n)]


def _signed(value):
    return f"{value:.2f}".replace("-", "\N{MINUS SIGN}")


def _ranks(values):
    """Return ranks from 1, equal values sharing the mean of theirs."""
    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(count) - (count - 1) / 2)[place]


def _correlation(x, y):
    if len(x) < 2:
        return float("nan")
    x, y = x - x.mean(), y - y.mean()
    spread = float(np.sqrt((x @ x) * (y @ y)))
    return float(np.clip(x @ y / spread, -1, 1)) if spread > 0 else float("nan")
