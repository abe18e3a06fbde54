"""The house style of charts: colours, fonts, and a figure that needs no window."""

import numpy as np

from ..errors import DataError, package_missing
from ..files import replacing
from ..language import chinese_font, speaks_chinese, tr

BACKGROUND, HALO, ANOMALY = "#d9d9d9", "#f4a142", "#b2182b"
"""Colours of the three classes; told apart by colour-blind readers and in grey print."""

LINES = ("#1f4e79", "#c1571a", "#4a8f5b", "#7b5aa6", "#8c6d31", "#5f6b73", "#b0527a", "#2a9d9d")
"""Colours of curves, in order of use."""

INK, GRID = "#222222", "#d0d0d0"


def new_figure(width=6.4, height=4.4):
    """Return a matplotlib Figure of `width` x `height` inches, not bound to pyplot or a screen.

    Raises
    ------
    DataError
        If matplotlib is missing.
    """
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise package_missing(tr("A chart"), "matplotlib", tr("leave the chart output empty")) from error
    figure = Figure(figsize=(width, height), constrained_layout=True)
    if speaks_chinese():
        _add_letters(figure)
    return figure


def _add_letters(figure):
    """Have all texts of `figure` fall back on a font with Chinese letters, whenever it is drawn."""
    from matplotlib.text import Text

    draw, font = figure.draw, chinese_font()

    def draw_with_letters(renderer):
        for text in figure.findobj(Text):
            if font not in text.get_fontfamily():
                text.set_fontfamily([*text.get_fontfamily(), font])
        draw(renderer)

    # on the figure, not in rcParams: those belong to every plugin in QGIS at once
    figure.draw = draw_with_letters


def add_axes(figure, *place, title="", x="", y="", **options):
    """Return new Axes in the house style; `place` and `options` as ``Figure.add_subplot`` takes them."""
    axes = figure.add_subplot(*place, **options)
    return tidy(axes, title, x, y)


def tidy(axes, title="", x="", y=""):
    """Give `axes` the house style and its labels, and return it."""
    # set on the Axes, not in rcParams: those belong to every plugin in QGIS at once
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(True, color=GRID, linewidth=0.5)
    axes.set_axisbelow(True)
    axes.tick_params(labelsize=8, colors=INK)
    axes.set_title(title, fontsize=10, fontweight="bold", color=INK)
    axes.set_xlabel(x, fontsize=9, color=INK)
    axes.set_ylabel(y, fontsize=9, color=INK)
    return axes


def readable(colour):
    """Return black or white, whichever stands out better on `colour` (the contrast ratio of WCAG 2)."""
    channels = np.asarray(colour[:3])
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    luminance = linear @ [0.2126, 0.7152, 0.0722]
    # 0.066 is the luminance of INK, and 1.05 that of white, each plus 0.05
    return INK if (luminance + 0.05) ** 2 > 1.05 * 0.066 else "white"


def save_figure(figure, path):
    """Write `figure` to `path`, SVG or PNG by its suffix, whole or not at all."""
    suffix = str(path).rsplit(".", 1)[-1].lower()
    if suffix not in ("svg", "png"):
        raise DataError(
            tr("A chart is written as .svg or .png, not as .{suffix}: change the ending of {path}.").format(
                suffix=suffix, path=path
            )
        )
    import matplotlib

    # letters as outlines: QGIS's layouts, browsers and editors have other fonts, and would set text over text;
    # no date and no random ids inside: the same run gives the same bytes
    metadata = {"Date": None} if suffix == "svg" else {"Software": None}
    with replacing(path) as temporary, matplotlib.rc_context({"svg.fonttype": "path", "svg.hashsalt": "geohalo"}):
        figure.savefig(temporary, format=suffix, dpi=150, metadata=metadata, facecolor="white")
