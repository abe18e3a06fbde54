"""Charts of an ensemble: on how many samples its members agree, and what of the doubt is their disagreement."""

import numpy as np

from ..language import chart_tr
from .style import INK, LINES, add_axes

_DOUBT = "#c1571a"


def draw_ensemble(figure, ensemble):
    """
    Draw how many samples are stable, and the entropy of each class, on a matplotlib Figure.

    Parameters
    ----------
    figure : matplotlib Figure
    ensemble : core.ensemble.Ensemble
    """
    _stability(add_axes(figure, 1, 2, 1), ensemble)
    _doubt(add_axes(figure, 1, 2, 2), ensemble)


def _stability(axes, ensemble):
    axes.set_title(chart_tr("On how many samples the members agree"), fontsize=10, fontweight="bold", color=INK)
    axes.set_xlabel(chart_tr("Members that name the sample's class (%)"), fontsize=9, color=INK)
    axes.set_ylabel(chart_tr("Samples (%)"), fontsize=9, color=INK)
    edges = np.linspace(0, 100, 11)
    # a share at an edge is of the bin below it, so that 100 % stands in the last one
    bins = np.clip(np.ceil(100 * ensemble.stability / 10 - 1e-9) - 1, 0, 9).astype(int)
    heights = 100 * np.bincount(bins, minlength=10) / len(bins)
    axes.bar(edges[:-1] + 5, heights, width=9, color=LINES[0])
    for edge, height in zip(edges, heights):
        if height >= 0.05:
            axes.annotate(
                f"{height:.0f}" if height >= 1 else "<1",
                (edge + 5, height),
                xytext=(0, 2),
                textcoords="offset points",
                ha="center",
                fontsize=8,
                color=INK,
            )
    axes.set_xlim(0, 100)
    axes.set_xticks(edges[::2])


def _doubt(axes, ensemble):
    axes.set_title(chart_tr("What is not known of them"), fontsize=10, fontweight="bold", color=INK)
    axes.set_xlabel(chart_tr("Mean entropy (1: all classes alike)"), fontsize=9, color=INK)
    relative = {name: ensemble.found.relative(name) for name in ("expected_entropy", "mutual_information")}
    names, parts = [], []
    for code, name in enumerate(ensemble.classes):
        own = ensemble.codes == code
        names.append(f"{name[:18]} ({int(own.sum())})")
        parts.append([values[own].mean() if own.any() else 0.0 for values in relative.values()])
    members, disagreement = np.array(parts).T
    places = np.arange(len(names))[::-1]
    if members.any():
        axes.barh(places, members, height=0.6, color=LINES[0], label=chart_tr("what no member knows"))
    axes.barh(places, disagreement, height=0.6, left=members, color=_DOUBT, label=chart_tr("what members disagree on"))
    axes.set_yticks(places)
    axes.set_yticklabels(names)
    axes.set_xlim(0, 1)
    axes.grid(False, axis="y")
    axes.legend(fontsize=8, frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.16), ncol=2)
