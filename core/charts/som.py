"""Charts of a trained map: U-matrix, hits, classes, component planes, criteria, training losses."""

import math
from textwrap import fill

import numpy as np

from ..language import chart_tr
from ..map_quality import u_matrix
from ..map_topology import unit_distances
from .factors import elements_of_factors
from .style import INK, LINES, new_figure, readable, tidy

CLASSES = ("#4f83bd", "#ece18f", "#35a27e", "#bfa3d9", "#a6dcef", "#7d6f60", "#9bb233", "#e6e0d6")
"""Colours of the classes of units, told apart by colour-blind readers; no red and no orange, which would say anomaly
and halo: only occurrences decide that."""

MOST_PLANES = 30
MOST_ELEMENTS = 8


def draw_map(model, member=0):
    """
    Return a figure of one member of a trained map.

    Parameters
    ----------
    model : MapModel
    member : int
        The member whose units are shown; sample fields refer to the first.
    """
    names = model.names_[:MOST_PLANES]
    across = 5
    down = math.ceil(len(names) / across)
    figure = new_figure(12, 3.1 + 2.3 * down)
    upper, lower = figure.subfigures(2, 1, height_ratios=[3.1, 2.3 * down])
    with_losses = bool(getattr(model, "history_", None))
    widths = [1, 1, 1, 1.25, 1.25][: 5 if with_losses else 4]
    axes = upper.subplots(1, len(widths), gridspec_kw={"width_ratios": widths})
    draw_u_matrix(axes[0], model, member)
    draw_hits(axes[1], model, member)
    draw_classes(axes[2], model, member)
    draw_criteria(axes[3], model.criteria_, len(model.cluster_means_))
    if with_losses:
        draw_losses(axes[4], model.history_)
    panels = np.atleast_1d(lower.subplots(down, across, squeeze=False)).ravel()
    for panel, name in zip(panels, names):
        draw_component(panel, model, name, member)
    for panel in panels[len(names) :]:
        panel.set_axis_off()
    title = chart_tr("Deep embedded map") if model.kind == "desom" else chart_tr("Self-organising map")
    title += chart_tr(", {rows} x {columns} units").format(rows=model.rows_, columns=model.columns_)
    if len(model.decoded_) > 1:
        title += chart_tr(", member {member} of {n_decoded}").format(member=member + 1, n_decoded=len(model.decoded_))
    left = len(model.names_) - len(names)
    upper.suptitle(title, fontsize=11, fontweight="bold", color=INK)
    lower.suptitle(
        chart_tr("Component planes: prototypes in the features' own units")
        + (chart_tr(" ({left} more not shown)").format(left=left) if left else ""),
        fontsize=10,
        color=INK,
    )
    return figure


def factor_elements(model):
    """
    Return the elements of each factor that the map has learnt from, by the name of the factor.

    The strongest come first; elements at the other pole have a minus. Without a factor analysis among the steps that
    the model's provenance holds, there are none.
    """
    steps = getattr(model, "provenance", {}).get("preprocessing") or []
    factors = next((step for step in reversed(steps) if step.kind == "factors"), None)
    if factors is None:
        return {}
    return {name: elements for name, elements in elements_of_factors(factors, MOST_ELEMENTS).items() if elements}


def draw_u_matrix(axes, model, member=0):
    """Draw the mean distance of each unit to those next to it: ridges part groups."""
    beside = unit_distances(model.rows_, model.columns_, model.distance, model.toroid)
    values = u_matrix(model.decoded_[member].astype(float), beside)
    draw_plane(axes, model, values, chart_tr("U-matrix"), "bone_r", chart_tr("Distance to next units"))


def draw_component(axes, model, name, member=0):
    """Draw the prototypes' values of the feature `name`, in its own unit, with the elements of a factor above."""
    elements = factor_elements(model)
    title = fill(f"{name}: {elements[name]}", 36) if name in elements else name
    draw_plane(axes, model, model.component_planes(member)[:, model.names_.index(name)], title, "viridis")


def draw_unit_scores(axes, model, member=0):
    """Draw the scores that a map weighed with known occurrences gives its units: above 0 more than their share."""
    values = model.unit_scores_[member]
    draw_plane(axes, model, values, chart_tr("Scores of units"), "cividis", chart_tr("Score"))


def draw_plane(axes, model, values, title, colours, label=""):
    """Draw one value a unit, (K,) array, on the map; `label` says what the colour bar shows."""
    image = axes.imshow(values.reshape(model.rows_, model.columns_), cmap=colours, aspect="equal")
    _as_map(axes, title)
    bar = axes.figure.colorbar(image, ax=axes, shrink=0.75, pad=0.02)
    bar.ax.tick_params(labelsize=6)
    bar.set_label(label, fontsize=7, color=INK)
    bar.outline.set_visible(False)


def draw_hits(axes, model, member=0):
    """Draw how many samples each unit holds."""
    hits = model.hits_[member].reshape(model.rows_, model.columns_)
    axes.imshow(np.ones_like(hits), cmap="Greys", vmin=0, vmax=12, aspect="equal")
    row, column = np.indices(hits.shape)
    # a bubble must stay inside its unit, whatever the size of the map
    largest = 9000 / max(hits.shape) ** 2
    axes.scatter(column, row, s=largest * hits / max(hits.max(), 1), color=LINES[0], linewidths=0)
    _as_map(axes, chart_tr("Samples a unit (most: {hits})").format(hits=hits.max()))


def draw_classes(axes, model, member=0):
    """Draw the class of each unit, with its number."""
    from matplotlib.colors import ListedColormap

    classes = model.unit_clusters_[member].reshape(model.rows_, model.columns_)
    n_classes = len(model.cluster_means_)
    image = axes.imshow(
        classes, cmap=ListedColormap(CLASSES[:n_classes]), vmin=0.5, vmax=n_classes + 0.5, aspect="equal"
    )
    size = max(4, 56 / max(classes.shape))
    for (row, column), label in np.ndenumerate(classes):
        colour = readable(image.to_rgba(label))
        axes.text(column, row, str(label), ha="center", va="center", fontsize=size, color=colour)
    _as_map(axes, chart_tr("Classes of units"))


def draw_criteria(axes, criteria, chosen):
    """Draw silhouette and Davies-Bouldin against the number of classes, the chosen one marked."""
    tidy(axes, chart_tr("Number of classes"), chart_tr("Classes"), chart_tr("Silhouette (higher is better)"))
    axes.plot(
        criteria["clusters"], criteria["silhouette"], "o-", color=LINES[0], markersize=4, label=chart_tr("Silhouette")
    )
    axes.axvline(chosen, color=INK, linewidth=0.8, linestyle=":")
    axes.set_xticks(criteria["clusters"])
    twin = axes.twinx()
    twin.plot(
        criteria["clusters"],
        criteria["davies_bouldin"],
        "s--",
        color=LINES[1],
        markersize=4,
        label=chart_tr("Davies-Bouldin"),
    )
    twin.set_ylabel(chart_tr("Davies-Bouldin (lower is better)"), fontsize=9, color=LINES[1])
    twin.tick_params(labelsize=8, colors=LINES[1])
    twin.spines["top"].set_visible(False)
    axes.yaxis.label.set_color(LINES[0])
    axes.tick_params(axis="y", colors=LINES[0])


def draw_losses(axes, history):
    """Draw both losses during training, a line a member."""
    tidy(axes, chart_tr("Training losses"), chart_tr("Step"), chart_tr("Loss (log scale)"))
    for key, colour, label in (("reconstruction", LINES[0], "Reconstruction"), ("map", LINES[1], "Map")):
        values = np.array(history[key])
        axes.plot(history["step"], values, color=colour, linewidth=0.6, alpha=0.6)
        axes.plot([], [], color=colour, label=label)
    axes.set_yscale("log")
    axes.legend(fontsize=7, frameon=False)


def _as_map(axes, title):
    axes.set_title(title, fontsize=8.5, color=INK)
    axes.set_xticks([])
    axes.set_yticks([])
    for spine in axes.spines.values():
        spine.set_linewidth(0.5)
