"""Charts of one variable: histogram, box with Tukey's fences, empirical distribution, normal probability plot."""

from textwrap import fill

import numpy as np

from ..elements import parse_field
from ..errors import DataError
from ..language import chart_tr
from ..normal import quantile
from ..outliers import Fences
from ..samples import Samples
from .style import ANOMALY, HALO, INK, LINES, add_axes, tidy

PANELS = ("histogram", "distribution", "probability")
"""The panels of `draw_distribution`; the box stands below the histogram."""

FEWEST = 2
"""Distinct values that a chart needs."""

_PER_CENT = (0.1, 1, 5, 25, 50, 75, 95, 99, 99.9)
_BELOW = "#9fb6cd"
_MOST_BARS = 60
_MUCH_SKEW = 0.5


class Distribution:
    """
    The values of a variable as its charts show them.

    Parameters
    ----------
    values : (n,) array
        NaN where missing.
    below : (n,) array of bool, optional
        Which values stand for a result below detection.
    name : str
        Of the variable; a concentration field such as Cu_ppm is written as Cu (ppm).
    log : bool, optional
        Whether the axis is logarithmic; left out, it is if that suits the values (`suits_logarithm`).

    Attributes
    ----------
    rows : (k,) array of int
        Row numbers of the values shown: those that are known and, on a logarithmic axis, above zero.
    values, below : (k,) arrays
        Those rows.
    n_missing, n_left_out : int
        Rows without a value, and rows not above zero on a logarithmic axis.
    quartiles : (3,) array
        In the unit of the values, sought on the scale of the axis.
    fences : (4,) array
        Lower, upper, outer lower, outer upper; NaN where there are none.
    flags : (k,) array of int
        -1 below the lower fence, +1 above the upper one, else 0.
    edges : (m + 1,) array
        Of the bars of the histogram.
    notices : list of Notice
        What there is to say about the fences.

    Raises
    ------
    DataError
        If fewer than two values differ.
    """

    def __init__(self, values, below=None, name="", log=None):
        values = np.asarray(values, float)
        known = np.isfinite(values)
        self.name = name
        self.log = suits_logarithm(values[known]) if log is None else bool(log)
        shown = known & (values > 0) if self.log else known
        self.rows, self.values = np.flatnonzero(shown), values[shown]
        self.below = np.zeros(len(self.rows), bool) if below is None else np.asarray(below, bool)[shown]
        self.n_missing = int(np.count_nonzero(~known))
        self.n_left_out = int(np.count_nonzero(known)) - len(self.rows)
        if len(np.unique(self.values)) < FEWEST:
            raise DataError(
                chart_tr("{name} has {count} different values to show: choose another field.").format(
                    name=name, count=len(np.unique(self.values))
                )
            )
        self._find_fences()
        self.edges = self._bars()

    @property
    def label(self):
        """What the axis is called."""
        return axis_label(self.name)

    @property
    def shares(self):
        """Share of the values that are as large as each value or smaller, 0 to 1."""
        return np.searchsorted(np.sort(self.values), self.values, "right") / len(self.values)

    @property
    def normal_scores(self):
        """What a value of each rank would be in a standard normal sample: of the shares (rank - 0.5) / n."""
        ranks = np.empty(len(self.values))
        ranks[np.argsort(self.values, kind="stable")] = np.arange(1, len(self.values) + 1)
        return quantile((ranks - 0.5) / len(self.values))

    def sentence(self):
        """Return in one sentence what is shown and what is not."""
        n_below, flags = int(self.below.sum()), self.flags
        parts = [chart_tr("n = {count}").format(count=len(self.values))]
        for count, text in (
            (n_below, chart_tr("{count} below detection (light, hollow)")),
            (self.n_missing, chart_tr("{count} missing")),
            (self.n_left_out, chart_tr("{count} not above zero, left out")),
        ):
            if count:
                parts.append(text.format(count=count))
        text = ", ".join(parts)
        if np.isfinite(self.fences[1]):
            text += "; " + chart_tr("fences {lower} to {upper}: {below} below, {above} above").format(
                lower=number(self.fences[0]),
                upper=number(self.fences[1]),
                below=int((flags < 0).sum()),
                above=int((flags > 0).sum()),
            )
        return text

    def _find_fences(self):
        """Find fences by the rules of the tool that flags outliers."""
        samples = Samples([self.name], self.values[:, None])
        fences = Fences(scale="log10" if self.log else "raw").fit(samples)
        table = fences.table()
        self.notices = fences.warnings_
        self.fences = np.array([table[side][0] for side in ("lower", "upper", "outer_lower", "outer_upper")])
        self.flags = fences.flags(samples)[:, 0].astype(int)
        # those of the estimator are missing where there are no fences
        scaled = np.log10(self.values) if self.log else self.values
        quarters = np.quantile(scaled, [0.25, 0.5, 0.75])
        self.quartiles = np.power(10.0, quarters) if self.log else quarters

    def _bars(self):
        """Return edges by Freedman and Diaconis (1981), in a number that can be told apart."""
        scaled = np.sort(np.log10(self.values) if self.log else self.values)
        low, high = scaled[0], scaled[-1]
        width = 2 * np.subtract(*np.quantile(scaled, [0.75, 0.25])) / len(scaled) ** (1 / 3)
        count = np.ceil((high - low) / width) if width > 0 else _MOST_BARS / 2
        edges = np.linspace(low, high, int(np.clip(count, 6, _MOST_BARS)) + 1)
        edges = np.power(10.0, edges) if self.log else edges
        # rounding must not leave the ends out
        edges[0], edges[-1] = self.values.min(), self.values.max()
        return edges


def suits_logarithm(values):
    """Tell whether `values`, without NaN, are all above zero, clearly skewed, and less so as logarithms."""
    values = np.asarray(values, float)
    if len(values) < 3 or values.min() <= 0:
        return False
    raw = _skewness(values)
    return raw > _MUCH_SKEW and abs(_skewness(np.log10(values))) < raw


def axis_label(name):
    """Return a field's name as an axis has it: Cu_ppm as Cu (ppm), others as they are."""
    try:
        field = parse_field(name)
    except DataError:
        return name
    return f"{field.symbol} ({'%' if field.unit == 'pct' else field.unit})" if field.unit else name


def number(value):
    """Return three figures, without exponent where that is short, and with a true minus sign."""
    text = f"{value:.3g}"
    if 1000 <= abs(float(text)) < 1e7:
        text = f"{float(text):.0f}"
    return text.replace("-", "\N{MINUS SIGN}")


def draw_distribution(figure, distribution, panels=PANELS, columns=2):
    """
    Draw panels of one variable, all with its values to the right.

    Parameters
    ----------
    figure : matplotlib Figure
        An empty one.
    distribution : Distribution
    panels : sequence of str
        Of `PANELS`, in order.
    columns : {1, 2, 3}
        1: one below the other; 2: the histogram on the left and the others on the right; 3: all in a row.

    Returns
    -------
    dict of str to matplotlib Axes
        By panel; "box" is there with "histogram".
    """
    draw = {"distribution": draw_ecdf, "probability": draw_probability}
    found, upper = {}, len(panels) > 1 and columns < 3
    places = _places(figure, len(panels), columns)
    for panel, place in zip(panels, places):
        shared = {"sharex": next(iter(found.values()))} if found else {}
        if panel == "histogram":
            rows = place.subgridspec(2, 1, height_ratios=[4, 1], hspace=0.02)
            found[panel] = add_axes(figure, rows[0], **shared)
            draw_histogram(found[panel], distribution)
            found["box"] = add_axes(figure, rows[1], sharex=found[panel])
            draw_box(found["box"], distribution)
            found[panel].set_xlabel("")
            found[panel].tick_params(labelbottom=False)
        else:
            found[panel] = add_axes(figure, place, **shared)
            draw[panel](found[panel], distribution)
            # the panel below has the same axis
            if upper and columns == 2 and panel == "distribution" and panels[-1] != panel:
                found[panel].set_xlabel("")
    width = figure.get_size_inches()[0]
    figure.suptitle(
        fill(f"{distribution.label}: {distribution.sentence()}", max(int(width * 15), 30)), fontsize=8.5, color=INK
    )
    return found


def _places(figure, count, columns):
    """Return a place of the figure for each panel."""
    if count == 1:
        return [figure.add_gridspec(1, 1)[0]]
    if columns == 3:
        grid = figure.add_gridspec(1, count)
        return [grid[place] for place in range(count)]
    if columns == 1:
        grid = figure.add_gridspec(count, 1)
        return [grid[place] for place in range(count)]
    grid = figure.add_gridspec(count - 1, 2)
    return [grid[:, 0], *(grid[place, 1] for place in range(count - 1))]


def draw_histogram(axes, distribution):
    """
    Draw the histogram, values below detection lighter, with the fences.

    Parameters
    ----------
    axes : matplotlib Axes
    distribution : Distribution
    """
    tidy(axes, chart_tr("Histogram"), distribution.label, chart_tr("Samples"))
    axes.grid(False, axis="x")
    bars = {"linewidth": 0.4, "edgecolor": "white"}
    count, _, _ = axes.hist(distribution.values, distribution.edges, color=LINES[0], **bars)
    if distribution.below.any():
        low = distribution.values[distribution.below]
        axes.hist(low, distribution.edges, color=_BELOW, **bars)
    axes.set_ylim(0, 1.06 * count.max())
    axes.yaxis.get_major_locator().set_params(integer=True)
    _value_axis(axes, distribution)
    _draw_fences(axes, distribution)


def draw_box(axes, distribution):
    """
    Draw the box of Tukey (1977): quartiles, whiskers to the last values inside the fences, and the values outside.

    Parameters
    ----------
    axes : matplotlib Axes
    distribution : Distribution
    """
    tidy(axes, "", distribution.label)
    axes.grid(False, axis="y")
    axes.set(ylim=(-1, 1), yticks=[])
    axes.spines["left"].set_visible(False)
    values, (q1, median, q3) = distribution.values, distribution.quartiles
    inside = values[distribution.flags == 0]
    axes.plot([inside.min(), q1], [0, 0], color=INK, linewidth=1)
    axes.plot([q3, inside.max()], [0, 0], color=INK, linewidth=1)
    axes.plot([inside.min()] * 2, [-0.25, 0.25], color=INK, linewidth=1)
    axes.plot([inside.max()] * 2, [-0.25, 0.25], color=INK, linewidth=1)
    axes.fill([q1, q3, q3, q1], [-0.5, -0.5, 0.5, 0.5], facecolor=_BELOW, edgecolor=INK, linewidth=1)
    axes.plot([median, median], [-0.5, 0.5], color=INK, linewidth=2)
    far = (values < distribution.fences[2]) | (values > distribution.fences[3])
    for rows, colour in (((distribution.flags != 0) & ~far, HALO), (far, ANOMALY)):
        axes.plot(values[rows], np.zeros(rows.sum()), "o", markersize=4, color=colour, markeredgecolor="white",
                  markeredgewidth=0.4)  # fmt: skip
    _value_axis(axes, distribution)
    _draw_fences(axes, distribution, False)


def draw_ecdf(axes, distribution):
    """
    Draw the share of samples up to each value, those below detection hollow, with the fences.

    Parameters
    ----------
    axes : matplotlib Axes
    distribution : Distribution
    """
    tidy(axes, chart_tr("Cumulative distribution"), distribution.label, chart_tr("Per cent of samples"))
    ordered = np.sort(distribution.values)
    steps = 100 * np.arange(1, len(ordered) + 1) / len(ordered)
    axes.step(ordered, steps, where="post", color=LINES[0], linewidth=1)
    _draw_points(axes, distribution, 100 * distribution.shares)
    axes.set_ylim(-2, 102)
    axes.set_yticks([0, 25, 50, 75, 100])
    _value_axis(axes, distribution)
    _draw_fences(axes, distribution, False)


def draw_probability(axes, distribution):
    """
    Draw the normal probability plot: on a straight line where the values (on a log axis: logarithms) are normal.

    The line goes through the first and the third quartile.

    Parameters
    ----------
    axes : matplotlib Axes
    distribution : Distribution
    """
    title = chart_tr("Lognormal Q-Q plot") if distribution.log else chart_tr("Normal Q-Q plot")
    tidy(axes, title, distribution.label, chart_tr("Per cent, normal scale"))
    scores = distribution.normal_scores
    reach = 1.08 * max(abs(scores.min()), abs(scores.max()), 1.0)
    ends = np.array([-reach, reach])
    q1, _, q3 = np.log10(distribution.quartiles) if distribution.log else distribution.quartiles
    slope = (q3 - q1) / (2 * float(quantile(0.75)))
    line = (q1 + q3) / 2 + slope * ends
    if slope > 0:
        axes.plot(np.power(10.0, line) if distribution.log else line, ends, color=LINES[1], linewidth=1.2)
    _draw_points(axes, distribution, scores)
    shown = [share for share in _PER_CENT if abs(float(quantile(share / 100))) <= reach]
    axes.set_yticks([float(quantile(share / 100)) for share in shown])
    axes.set_yticklabels([f"{share:g}" for share in shown])
    axes.set_ylim(-reach, reach)
    _value_axis(axes, distribution)
    _draw_fences(axes, distribution, False)


def _draw_points(axes, distribution, heights):
    """Draw a point a sample, hollow where the value is below detection."""
    below = distribution.below
    scaled = np.log10(distribution.values) if distribution.log else distribution.values
    for which, face in ((~below, LINES[0]), (below, "white")):
        rows = np.flatnonzero(which)
        rows = rows[distinct(scaled[rows], heights[rows])]
        axes.plot(
            distribution.values[rows],
            heights[rows],
            linestyle="",
            marker="o",
            markersize=3,
            markerfacecolor=face,
            markeredgecolor=LINES[0],
            markeredgewidth=0.6,
        )


def distinct(x, y, cells=1500):
    """Return row numbers of points such that each of the others lies on one of them, as the eye sees it."""
    if len(x) < cells:
        return np.arange(len(x))
    columns, rows = (np.rint(cells * (part - part.min()) / (np.ptp(part) or 1)).astype(np.int64) for part in (x, y))
    return np.sort(np.unique(columns * (cells + 1) + rows, return_index=True)[1])


def _value_axis(axes, distribution):
    """Give the values their axis: from end to end, in plain numbers."""
    low, high = distribution.values.min(), distribution.values.max()
    if not distribution.log:
        margin = 0.04 * (high - low)
        axes.set_xlim(low - margin, high + margin)
        axes.locator_params(axis="x", nbins=6)
        return
    plain_logarithms(axes, "x", low, high)
    margin = (high / low) ** 0.04
    axes.set_xlim(low / margin, high * margin)


def plain_logarithms(axes, which, low, high):
    """Make the axis "x" or "y", on which values lie from `low` to `high`, logarithmic, with plain numbers."""
    from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

    axes.set(**{f"{which}scale": "log"})
    axis = getattr(axes, f"{which}axis")
    decades = np.log10(high / low)
    steps = (1, 2, 5) if decades < 1.6 else (1, 3) if decades < 3 else (1,)
    axis.set_major_locator(LogLocator(10, subs=steps, numticks=12))
    axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:.6g}"))
    axis.set_minor_formatter(NullFormatter())


def _draw_fences(axes, distribution, named=True):
    """Draw the fences that lie among the values."""
    low, high = distribution.values.min(), distribution.values.max()
    for place, (fence, style) in enumerate(zip(distribution.fences, ("--", "--", ":", ":"))):
        if not low <= fence <= high:
            continue
        axes.axvline(fence, color=ANOMALY, linewidth=1, linestyle=style, zorder=3)
        if named and place == 1:
            axes.annotate(
                chart_tr("fence {value}").format(value=number(fence)),
                (fence, 1),
                xytext=(3, -2),
                xycoords=axes.get_xaxis_transform(),
                textcoords="offset points",
                va="top",
                fontsize=7.5,
                color=ANOMALY,
            )


def _skewness(values):
    centred = values - values.mean()
    spread = np.sqrt(np.mean(centred**2))
    return float(np.mean(centred**3) / spread**3) if spread > 0 else 0.0
