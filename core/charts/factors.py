"""Charts of factor analysis: scree plot and table of loadings."""

import numpy as np

from ..elements import known_fields
from ..language import chart_tr
from .style import GRID, INK, LINES, add_axes, readable, tidy

# blue for negative, red for positive: told apart by colour-blind readers, and both dark in grey print
_DIVERGING = "RdBu_r"
_SCREE = (4.6, 3.9)


def draw_scree(axes, eigenvalues, parallel=None, n_factors=None):
    """
    Draw the eigenvalues in order, with those of uncorrelated elements.

    Parameters
    ----------
    axes : matplotlib Axes
        Where to draw.
    eigenvalues : (p,) array
        Largest first.
    parallel : (p,) array, optional
        95th percentile of the eigenvalues of uncorrelated elements.
    n_factors : int, optional
        Number of factors kept, marked by filled points.
    """
    eigenvalues = np.asarray(eigenvalues, float)
    number = np.arange(1, len(eigenvalues) + 1)
    tidy(axes, chart_tr("Scree plot"), chart_tr("Factor"), chart_tr("Eigenvalue"))
    axes.axhline(
        eigenvalues.mean(),
        color=INK,
        linewidth=0.8,
        linestyle=":",
        label=chart_tr("mean ({eigenvalues:.3g})").format(eigenvalues=eigenvalues.mean()),
    )
    if parallel is not None:
        label = chart_tr("uncorrelated elements, 95th percentile")
        axes.plot(number, parallel, color=LINES[1], linewidth=1.3, linestyle="--", label=label)
    axes.plot(number, eigenvalues, color=LINES[0], linewidth=1.3, zorder=3)
    kept = 0 if n_factors is None else n_factors
    points = {"linestyle": "", "marker": "o", "markersize": 5, "markeredgecolor": LINES[0], "zorder": 4}
    if kept:
        axes.plot(
            number[:kept],
            eigenvalues[:kept],
            markerfacecolor=LINES[0],
            label=chart_tr("kept, {kept}").format(kept=kept),
            **points,
        )
    axes.plot(
        number[kept:],
        eigenvalues[kept:],
        markerfacecolor="white",
        label=chart_tr("left out") if kept else chart_tr("observed"),
        **points,
    )
    axes.set_xlim(0.4, len(eigenvalues) + 0.6)
    axes.set_ylim(bottom=-0.02 * eigenvalues.max())
    axes.xaxis.get_major_locator().set_params(integer=True)
    axes.legend(fontsize=8, framealpha=1, edgecolor="none", labelcolor=INK)


def draw_factors(figure, names, loadings, factor_names, explained, minimum_loading, eigenvalues, parallel=None):
    """
    Draw the table of loadings and beside it the scree plot, on a figure made as large as both need.

    Parameters
    ----------
    figure : matplotlib Figure
    names, loadings, factor_names, explained, minimum_loading
        As for `draw_loadings`.
    eigenvalues, parallel
        As for `draw_scree`.
    """
    width, height = loadings_size(names, len(factor_names))
    figure.set_size_inches(width + _SCREE[0], max(height, _SCREE[1]))
    # the scree plot keeps its height however long the table is
    rest = max(height - _SCREE[1], 1e-3)
    grid = figure.add_gridspec(2, 2, width_ratios=[width, _SCREE[0]], height_ratios=[_SCREE[1], rest])
    draw_loadings(add_axes(figure, grid[:, 0]), names, loadings, factor_names, explained, minimum_loading)
    draw_scree(add_axes(figure, grid[0, 1]), eigenvalues, parallel, len(factor_names))


def elements_of_factors(factors, most=None):
    """
    Return the elements that belong to each factor, as text, by the factor's name.

    The strongest come first; elements at the other pole have a minus. A factor that holds none has no text.

    Parameters
    ----------
    factors : FactorAnalysis
    most : int, optional
        Elements that are named.
    """
    texts = {}
    for name, members in factors.members_.items():
        loadings = dict(zip(factors.names_, factors.loadings_[:, factors.factor_names_.index(name)]))
        words = [("" if loadings[member] > 0 else "\N{MINUS SIGN}") + symbol(member) for member in members]
        texts[name] = ", ".join(words[:most]) + (", …" if len(words) > (most or len(words)) else "")
    return texts


def symbol(name):
    """Return the element of a field such as As_ppm, or the name itself."""
    return next((field.symbol for field in known_fields([name])), name)


def bars_size(names):
    """Return width and height, in inches, that the bars of the elements `names` need."""
    return 3.2, 1.2 + 0.155 * len(names)


def draw_factor(axes, names, loadings, factor_name, minimum_loading):
    """
    Draw the loadings of one factor as bars, the largest above.

    Parameters
    ----------
    axes : matplotlib Axes
    names : list of str, length p
        Elements.
    loadings : (p,) array
    factor_name : str
    minimum_loading : float
        Absolute loading from which an element belongs to the factor: these bars are full, the others pale.
    """
    loadings = np.asarray(loadings, float)
    order = np.argsort(-loadings, kind="stable")
    place, size = np.arange(len(order)), loadings[order]
    tidy(axes, chart_tr("Loadings of {factor}").format(factor=factor_name), chart_tr("Loading"))
    axes.grid(False, axis="y")
    red, blue = "#b2182b", "#2166ac"
    bars = axes.barh(place, size, height=0.78, color=[red if value > 0 else blue for value in size])
    for bar, value in zip(bars, size):
        bar.set_alpha(1 if abs(value) >= minimum_loading else 0.35)
    for level in (-minimum_loading, minimum_loading):
        axes.axvline(level, color=INK, linewidth=0.8, linestyle=":")
    axes.axvline(0, color=INK, linewidth=0.8)
    axes.set_yticks(place)
    axes.set_yticklabels([names[row] for row in order], fontsize=7.5)
    axes.set_ylim(len(order) - 0.4, -0.6)
    reach = max(1.0, 1.05 * float(np.abs(size).max()))
    axes.set_xlim(-reach, reach)


def loadings_size(names, n_factors):
    """Return width and height, in inches, that the table of loadings of the elements `names` needs."""
    longest = max(len(str(name)) for name in names)
    return max(1.4 + 0.075 * longest + 0.62 * n_factors, 3.4), 1.7 + 0.21 * len(names)


def draw_loadings(axes, names, loadings, factor_names, explained, minimum_loading):
    """
    Draw the loadings as a coloured table: elements grouped by factor, members framed.

    Parameters
    ----------
    axes : matplotlib Axes
        Where to draw, on a figure of `loadings_size`.
    names : list of str, length p
        Elements.
    loadings : (p, k) array
        Rotated loadings.
    factor_names : list of str, length k
        Headings.
    explained : (k,) array
        Share of the total variance of each factor, 0 to 1.
    minimum_loading : float
        Absolute loading from which an element belongs to a factor.
    """
    loadings = np.asarray(loadings, float)
    size = np.abs(loadings)
    factor = size.argmax(axis=1)
    # elements that belong to no factor come last
    group = np.where(size.max(axis=1) >= minimum_loading, factor, loadings.shape[1])
    order = np.lexsort((-size.max(axis=1), group))
    loadings, size, group = loadings[order], size[order], group[order]
    p, k = loadings.shape

    tidy(axes, chart_tr("Factor loadings"))
    axes.grid(False)
    image = axes.imshow(loadings, cmap=_DIVERGING, vmin=-1, vmax=1, aspect="auto")
    for row, column in np.ndindex(p, k):
        belongs = size[row, column] >= minimum_loading
        axes.text(
            column,
            row,
            _number(loadings[row, column]),
            ha="center",
            va="center",
            fontsize=8,
            fontweight="bold" if belongs else "normal",
            color=readable(image.to_rgba(loadings[row, column])),
        )
        if belongs:
            corner = (column - 0.5, row - 0.5)
            axes.add_patch(_frame(corner))
    axes.hlines(np.flatnonzero(np.diff(group)) + 0.5, -0.5, k - 0.5, color=INK, linewidth=1.2)
    axes.vlines(np.arange(k - 1) + 0.5, -0.5, p - 0.5, color=GRID, linewidth=0.5)
    axes.set_yticks(range(p))
    axes.set_yticklabels([names[row] for row in order])
    axes.set_xticks(range(k))
    axes.set_xticklabels([f"{name}\n{100 * share:.1f} %" for name, share in zip(factor_names, explained)])
    axes.xaxis.tick_top()
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)
    total = 100 * float(np.sum(explained))
    axes.set_xlabel(
        chart_tr("Per cent of the variance; {total:.1f} % in all.\nFramed: {minimum_loading:g} or more.").format(
            total=total, minimum_loading=minimum_loading
        )
    )
    bar = axes.figure.colorbar(image, ax=axes, fraction=0.05, pad=0.02, aspect=40)
    bar.ax.tick_params(labelsize=8, colors=INK)
    bar.outline.set_visible(False)
    for level in (-minimum_loading, minimum_loading):
        bar.ax.axhline(level, color=INK, linewidth=1)


def _number(value):
    """Return two decimals with a true minus sign, and no minus before zero."""
    return f"{round(value, 2) + 0.0:.2f}".replace("-", "\N{MINUS SIGN}")


def _frame(corner):
    from matplotlib.patches import Rectangle

    return Rectangle(corner, 1, 1, fill=False, edgecolor=INK, linewidth=1)
