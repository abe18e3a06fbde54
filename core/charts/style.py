"""The house style of charts: colours, fonts, and a figure that needs no window."""

from ..errors import DataError
from ..files import replacing

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
        import matplotlib
        from matplotlib.figure import Figure
    except ImportError as error:
        raise DataError(
            "Charts need the Python package matplotlib, which this QGIS does not have: "
            "leave the chart output empty, or install matplotlib."
        ) from error
    matplotlib.rcParams.update(
        {
            # text stays text in SVG, and the ids in it do not change from run to run
            "svg.fonttype": "none",
            "svg.hashsalt": "geohalo",
            "font.family": "sans-serif",
            "font.size": 9,
            "axes.edgecolor": INK,
            "axes.titlesize": 10,
            "axes.titleweight": "bold",
            "axes.spines.top": False,
            "axes.spines.right": False,
            "axes.grid": True,
            "grid.color": GRID,
            "grid.linewidth": 0.5,
            "axes.axisbelow": True,
            "legend.frameon": False,
        }
    )
    return Figure(figsize=(width, height), constrained_layout=True)


def save_figure(figure, path):
    """Write `figure` to `path`, SVG or PNG by its suffix, whole or not at all."""
    suffix = str(path).rsplit(".", 1)[-1].lower()
    if suffix not in ("svg", "png"):
        raise DataError(f"A chart is written as .svg or .png, not as .{suffix}: change the ending of {path}.")
    with replacing(path) as temporary:
        # no date inside: the same run gives the same bytes
        metadata = {"Date": None} if suffix == "svg" else {"Software": None}
        figure.savefig(temporary, format=suffix, dpi=150, metadata=metadata, facecolor="white")
