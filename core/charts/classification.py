"""Charts of classifiers: confusion matrix, ROC curves, calibration, the course of training and of a search."""

from textwrap import fill

import numpy as np

from ..language import chart_tr
from ..occurrences import wilson_interval
from .style import ANOMALY, GRID, INK, LINES, readable, tidy

_RIGHT, _WRONG, _MARGIN, _TOTAL, _NONE = LINES[0], ANOMALY, "#f0f0f0", "#dcdcdc", "#a0a0a0"
_DASHES = ("-", "--", ":")
_LETTERS = 16  # of the name of a class
_LINE = 62  # letters below the matrix on one line
_MANY = 7  # columns from which shares in margins have no decimals
_WIDTH, _HEIGHT = 11.7, 8.3  # inches, A4 across
_SHOWN = (
    ("accuracy", "Accuracy"),
    ("balanced_accuracy", "Balanced accuracy"),
    ("macro_f1", "F1, mean"),
    ("macro_auc", "AUC, mean"),
    ("kappa", "Kappa"),
    ("mcc", "MCC"),
)


def classification_figure(figure, scores, history=None, best_epoch=None, title=""):
    """
    Draw all that is known of a classifier on one page: confusion matrix, training, ROC curves, calibration, scores.

    Parameters
    ----------
    figure : matplotlib Figure
        An empty one; it is set to A4 across, or to half of it for two panels.
    scores : core.classification_metrics.ClassificationScores
    history : dict, optional
        ``history_`` of the classifier: that of a network (see `draw_learning`) or a search (see `draw_genetic`).
    best_epoch : int, optional
        The epoch whose weights the network has.
    title : str
        Of the page.
    """
    panels = [lambda place: draw_confusion(place.subplots(), scores)]
    if history and "loss" in history:
        panels.append(lambda place: draw_learning(place.subplots(2, 1, sharex=True), history, best_epoch))
    elif history and "best" in history:
        panels.append(lambda place: draw_genetic(place.subplots(), history))
    if scores.roc:
        panels.append(lambda place: draw_roc(place.subplots(), scores))
        panels.append(lambda place: draw_calibration(place.subplots(), scores))
    if len(panels) % 2:
        panels.append(lambda place: draw_scores(place.subplots(), scores))
    rows = len(panels) // 2
    figure.set_size_inches(_WIDTH, _HEIGHT * rows / 2)
    places = figure.subfigures(rows, 2, squeeze=False, width_ratios=(1.15, 1)).ravel()
    for draw, place in zip(panels, places):
        draw(place)
    if title:
        figure.suptitle(fill(title, 100), fontsize=11, fontweight="bold", color=INK)
    figure.supxlabel(fill(scores.sentence, len(scores.sentence) // 2 + 12), fontsize=8, color=INK)


def draw_confusion(axes, scores, title="Confusion matrix"):
    """
    Draw the confusion matrix, true classes in rows, with recall on the right and precision below.

    Each cell has the number of samples and their share of all; its colour is the share of the true class, blue where
    right and red where wrong. Margins have the share that is right and the numbers behind it, the corner the accuracy.

    Parameters
    ----------
    axes : matplotlib Axes
    scores : core.classification_metrics.ClassificationScores
    title : str
    """
    from matplotlib.colors import to_rgb

    matrix, n_classes, wide = scores.matrix, len(scores.classes), scores.matrix.shape[1]
    n, called = matrix.sum(axis=1), matrix.sum(axis=0)
    shares = matrix / np.maximum(n, 1)[:, None]
    colours = np.empty((n_classes + 1, wide + 1, 3))
    colours[:], colours[-1, -1] = to_rgb(_MARGIN), to_rgb(_TOTAL)
    full = np.where(np.eye(n_classes, wide, dtype=bool)[..., None], to_rgb(_RIGHT), to_rgb(_WRONG))
    colours[:-1, :-1] = 1 - shares[..., None] * (1 - full)
    axes.imshow(colours, aspect="auto", interpolation="nearest")
    size = float(np.clip(70 / (wide + 1), 5.5, 10))
    for (row, column), count in np.ndenumerate(matrix):
        colour = readable(colours[row, column]) if count else _NONE
        _cell(axes, column, row, str(count), _percent(count / matrix.sum()) if count else "", size, colour)
    digits = 1 if wide < _MANY else 0
    for c in range(n_classes):
        hits, recall, precision = matrix[c, c], scores.per_class["recall"][c], scores.per_class["precision"][c]
        _cell(axes, wide, c, _percent(recall, digits), f"{hits}/{n[c]}", size)
        _cell(axes, c, n_classes, _percent(precision, digits), f"{hits}/{called[c]}", size)
    found = scores.overall
    _cell(axes, wide, n_classes, _percent(found["accuracy"], digits), f"{found['right']}/{found['n']}", size)
    _frame(axes, scores, size, title)


def _cell(axes, column, row, text, below, size, colour=INK):
    """Write the two lines of a cell."""
    words = {"ha": "center", "color": colour}
    if not below:
        axes.text(column, row, text, va="center", fontsize=size, **words)
        return
    axes.text(column, row - 0.03, text, va="bottom", fontsize=size, fontweight="bold", **words)
    axes.text(column, row + 0.06, below, va="top", fontsize=0.8 * size, **words)


def _frame(axes, scores, size, title):
    """Draw the lines between cells, and the names of the classes."""
    n_classes, wide = len(scores.classes), scores.matrix.shape[1]
    for draw, n, margin in ((axes.axvline, wide, wide - 0.5), (axes.axhline, n_classes, n_classes - 0.5)):
        for edge in np.arange(n + 2) - 0.5:
            draw(edge, color="white", linewidth=1.2, zorder=2)
        draw(margin, color=INK, linewidth=1.2, zorder=3)
    tidy(axes, chart_tr(title), chart_tr("Predicted class"), chart_tr("True class"))
    axes.grid(False)
    axes.spines[:].set_visible(False)
    names = [_short(name) for name in scores.columns]
    slanted = max(map(len, names)) * (wide + 1) > _LINE
    axes.set_xticks(range(wide + 1))
    axes.set_yticks(range(n_classes + 1))
    turned = {"rotation": 40, "ha": "right", "rotation_mode": "anchor"} if slanted else {}
    axes.set_xticklabels([*names, "recall"], **turned)
    axes.set_yticklabels([*names[:n_classes], "precision"])
    axes.tick_params(length=0, labelsize=8)
    for labels in (axes.get_xticklabels(), axes.get_yticklabels()):
        labels[-1].set_fontstyle("italic")


def draw_roc(axes, scores, title="ROC curves, each class against the others"):
    """
    Draw the ROC curve of each class, with its area, the 95 % interval (DeLong) and the number of its samples.

    Parameters
    ----------
    axes : matplotlib Axes
    scores : core.classification_metrics.ClassificationScores
    title : str
    """
    tidy(axes, chart_tr(title), chart_tr("False-positive rate"), chart_tr("True-positive rate (recall)"))
    axes.plot([0, 1], [0, 1], color=INK, linewidth=0.8, linestyle=":", label=chart_tr("chance, 0.5"))
    for number, (name, curve) in enumerate(scores.roc.items()):
        place = scores.classes.index(name)
        area, low, high = (scores.per_class[key][place] for key in ("auc", "auc_low", "auc_high"))
        # without a pair out of order there is no variance, and nothing to say of how sure it is
        interval = f" ({low:.2f}–{high:.2f})" if high > low else ""
        axes.plot(
            curve.false_positive_rate,
            curve.true_positive_rate,
            color=LINES[number % len(LINES)],
            linestyle=_DASHES[number // len(LINES) % len(_DASHES)],
            linewidth=1.6,
            label=f"{_short(name)}: {area:.3f}{interval}, n = {scores.per_class['n'][place]}",
            clip_on=False,
        )
    axes.set(xlim=(0, 1), ylim=(0, 1), aspect="equal")
    mean = chart_tr("AUC (95 %), mean {macro_auc:.3f}").format(macro_auc=scores.overall["macro_auc"])
    size = 8 if len(scores.roc) < 6 else 6.5
    _legend(axes, size, loc="lower right", title=mean)


def draw_calibration(axes, scores, title="Calibration of the most probable class"):
    """
    Draw how often the most probable class was right, against its probability, with 95 % intervals (Wilson).

    Parameters
    ----------
    axes : matplotlib Axes
    scores : core.classification_metrics.ClassificationScores
        With calibration.
    title : str
    """
    bins, found = scores.calibration, scores.overall
    tidy(axes, x=chart_tr("Predicted probability, mean of the bin"), y=chart_tr("Share that was right"))
    axes.set_title(chart_tr(title), fontsize=10, fontweight="bold", color=INK, pad=28)
    losses = chart_tr("ECE {ece:.3f}, Brier {brier:.3f}, log-loss {log_loss:.3f}").format(
        ece=found["ece"], brier=found["brier"], log_loss=found["log_loss"]
    )
    place = {"textcoords": "offset points", "ha": "center", "color": INK}
    text = chart_tr("{losses}\nDashed: as it should be. Numbers: samples of each bin").format(losses=losses)
    axes.annotate(text, (0.5, 1), xytext=(0, 7), xycoords="axes fraction", fontsize=7.5, **place)
    axes.plot([0, 1], [0, 1], color=INK, linewidth=1, linestyle="--")
    low, high = wilson_interval(bins.observed * bins.n, bins.n)
    # the share of all or none lies a rounding error outside its interval
    reach = np.maximum([bins.observed - low, high - bins.observed], 0)
    axes.errorbar(bins.predicted, bins.observed, reach, color=LINES[0], linewidth=1, zorder=3)
    sizes = 20 + 100 * bins.n / bins.n.max()
    axes.scatter(bins.predicted, bins.observed, s=sizes, color=LINES[0], zorder=4, clip_on=False)
    for x, n in zip(bins.predicted, bins.n):
        axes.annotate(str(n), (x, 0), xytext=(0, 3), fontsize=7, **place)
    axes.set(xlim=(0, 1), ylim=(0, 1), aspect="equal")


def draw_scores(axes, scores, title="Scores over all classes"):
    """
    Draw the scores over all classes with their 95 % intervals, beside what needs no classifier.

    Parameters
    ----------
    axes : matplotlib Axes
    scores : core.classification_metrics.ClassificationScores
    title : str
    """
    found = scores.overall
    shown = [(name, label) for name, label in _SHOWN if np.isfinite(found[name])]
    tidy(axes, chart_tr(title), chart_tr("Lines: 95 % intervals where there are any"))
    for height, (name, _) in enumerate(reversed(shown)):
        low, high = found.get(f"{name}_low", np.nan), found.get(f"{name}_high", np.nan)
        axes.plot([low, high], [height, height], color=LINES[0], linewidth=1.8, solid_capstyle="butt")
        axes.plot(found[name], height, "o", color=LINES[0], markersize=7)
        axes.annotate(
            f"{found[name]:.3f}",
            (found[name], height),
            xytext=(0, 6),
            textcoords="offset points",
            ha="center",
            fontsize=8,
            color=INK,
        )
    # both are accuracies, and are no yardstick of the other scores
    top = len(shown) - 1
    for name, style, label in (
        ("majority_rate", "-", chart_tr("accuracy of naming the most frequent class")),
        ("chance_agreement", ":", chart_tr("accuracy of the predictions dealt out at random")),
    ):
        text = f"{label}, {found[name]:.3f}"
        axes.plot([found[name]] * 2, [top - 0.3, top + 0.3], style, color=ANOMALY, linewidth=1.6, label=text, zorder=1)
    axes.set_yticks(range(len(shown)))
    axes.set_yticklabels([chart_tr(label) for _, label in reversed(shown)])
    axes.set(xlim=(min(0, *(found[name] for name, _ in shown)), 1.02), ylim=(-0.6, len(shown) - 0.2))
    axes.grid(False, axis="y")
    _legend(axes, 8, loc="upper center", bbox_to_anchor=(0.5, -0.16))


def draw_learning(axes, history, best_epoch=None):
    """
    Draw loss and accuracy by epoch, of the training and of the validation samples.

    Parameters
    ----------
    axes : sequence of two matplotlib Axes
        For the loss and, below it, the accuracy.
    history : dict
        ``loss``, ``accuracy``, one number an epoch; ``validation_loss``, ``validation_accuracy`` alike, or at the steps
        ``validation_iteration``, the last of which ends the last epoch.
    best_epoch : int, optional
        The epoch, from 1, whose weights were kept.
    """
    epochs = np.arange(1, len(history["loss"]) + 1)
    iterations = np.asarray(history.get("validation_iteration", epochs), float)
    watched = iterations * (len(epochs) / iterations[-1]) if len(iterations) else iterations
    for one, key, label in zip(axes, ("loss", "accuracy"), (chart_tr("Loss (cross-entropy)"), "Accuracy")):
        tidy(one, y=label)
        one.plot(epochs, history[key], color=LINES[0], linewidth=1.3, label=chart_tr("training"))
        found = history.get(f"validation_{key}") or []
        if len(found):
            one.plot(watched, found, color=LINES[1], linewidth=1.3, linestyle="--", label=chart_tr("validation"))
        if best_epoch:
            one.axvline(
                best_epoch,
                color=INK,
                linewidth=0.9,
                linestyle=":",
                label=chart_tr("weights of epoch {best_epoch}").format(best_epoch=best_epoch),
            )
        one.set_xlim(0, len(epochs) + 1)
    axes[0].set_ylim(bottom=0)
    axes[1].set_ylim(top=1.01)
    axes[0].set_title(chart_tr("Training of the network"), fontsize=10, fontweight="bold", color=INK)
    axes[1].set_xlabel(chart_tr("Epoch"), fontsize=9, color=INK)
    _legend(axes[0], 8, loc="upper right")


def draw_genetic(axes, history, title="Genetic search of the settings"):
    """
    Draw the fitness of the best candidate so far and the mean of each generation.

    Parameters
    ----------
    axes : matplotlib Axes
    history : dict
        ``best`` and ``mean``, one number a generation.
    title : str
    """
    tidy(axes, chart_tr(title), chart_tr("Generation"), chart_tr("Fitness"))
    generations = np.arange(1, len(history["best"]) + 1)
    # a generation without a candidate that could be judged has no mean
    mean = np.where(np.isfinite(history["mean"]), history["mean"], np.nan)
    best = chart_tr("best so far, at last {best:.3f}").format(best=history["best"][-1])
    axes.plot(generations, history["best"], color=LINES[0], linewidth=1.6, drawstyle="steps-post", label=best)
    axes.plot(
        generations, mean, color=LINES[1], linewidth=1.3, linestyle="--", label=chart_tr("mean of the generation")
    )
    axes.set_xlim(0.5, len(generations) + 0.5)
    axes.xaxis.get_major_locator().set_params(integer=True)
    _legend(axes, 8, loc="best")


def _legend(axes, size, **options):
    drawn = axes.legend(fontsize=size, framealpha=0.85, edgecolor=GRID, labelcolor=INK, title_fontsize=size, **options)
    drawn.set_zorder(6)


def _percent(share, digits=1):
    return "–" if np.isnan(share) else f"{100 * share:.{digits}f} %"


def _short(name):
    """Return a name without its middle if it is long: the ends tell classes apart."""
    return name if len(name) <= _LETTERS else f"{name[: _LETTERS - 9]}…{name[-8:]}"
