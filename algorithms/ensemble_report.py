"""The page that says how far the members of an ensemble agree."""

from .classifier_report import comparison_columns, rounded
from .parameters import tr
from .report_page import ReportPage


def ensemble_report(title, found, scores, data, parameters):
    """
    Return the page.

    Parameters
    ----------
    title : str
    found : core.ensemble.Ensemble
    scores : core.classification_metrics.ClassificationScores or None
        Out of bag.
    data : TrainingData
    parameters : dict
        That were given.
    """
    from ..core.charts.ensemble import draw_ensemble
    from ..core.charts.style import new_figure

    page = ReportPage(title, found.sentence)
    page.box(
        tr("Members that agree can be wrong together"),
        [
            tr(
                "All learnt from the same survey. Stability says how little the result depends on the seed and on "
                "the samples that happened to be taken, not that it is right."
            ),
            tr(
                "The classes were derived from factor scores: the ensemble says how steadily these are repeated, "
                "nothing of deposits."
            )
            if data.self_consistent
            else "",
        ],
        label=tr("Before you read on"),
        kind="look",
    )
    figure = new_figure(9, 3.6)
    draw_ensemble(figure, found)
    page.picture(figure, tr("Share of the samples by stability, and mean entropy of each class in its two parts"))
    page.heading(tr("Classes"))
    page.table(_classes(found), tr("Means over the samples of each class"))
    if found.reference is not None:
        page.paragraph(
            tr(
                "The classes of member {reference}, which agrees best with the others; those of the others are "
                "matched to them so that most samples keep their class. They are numbered by the mean of the "
                "features."
            ).format(reference=found.reference + 1)
        )
    if scores is not None:
        _out_of_bag(page, title, scores, found)
    page.heading(tr("Members"))
    page.table(
        _members(found), tr("Adjusted Rand: mean over the other members; 1 the same classes, 0 as alike as chance")
    )
    if found.notices:
        page.heading(tr("Notes"))
        for notice in found.notices:
            page.paragraph(str(notice))
    page.heading(tr("What was done"))
    page.table(
        {
            "What": ["Features", *parameters],
            "": [
                ", ".join(list(data.samples.names)[:60]),
                *(", ".join(value) if isinstance(value, list) else str(value) for value in parameters.values()),
            ],
        }
    )
    return page


def _classes(found):
    import numpy as np

    own = [found.codes == code for code in range(len(found.classes))]

    def means(values):
        return [rounded(values[part].mean()) if part.any() else None for part in own]

    highest = found.found.mean[np.arange(len(found.codes)), found.codes]
    return {
        "Class": found.classes,
        "Samples": [int(part.sum()) for part in own],
        "Probability": means(highest),
        "Stability": means(found.stability),
        "Entropy": means(found.found.relative("entropy")),
        "of it disagreement": means(found.found.relative("mutual_information")),
    }


def _members(found):
    names = {
        "member": "Member",
        "samples": tr("Distinct samples learnt from"),
        "out_of_bag": tr("Out of bag"),
        "accuracy": tr("Accuracy out of bag"),
        "balanced_accuracy": tr("Balanced accuracy out of bag"),
        "quantisation_error": tr("Quantisation error"),
        "topographic_error": tr("Topographic error"),
        "adjusted_rand": tr("Adjusted Rand"),
    }
    return {
        title: [value if isinstance(value, int) else rounded(value) for value in found.members[name]]
        for name, title in names.items()
        if name in found.members
    }


def _out_of_bag(page, title, scores, found):
    from ..core.charts.classification import draw_calibration, draw_confusion
    from ..core.charts.style import add_axes, new_figure

    page.heading(tr("Out of bag"))
    page.paragraph(
        tr(
            "Every labelled sample is named by the members that did not learn from it. That is a test by lot: "
            "neighbours of the tested samples were learnt from, and it flatters. The trainers test on ground that "
            "was not seen."
        )
    )
    page.table(comparison_columns({title: scores}), tr("{n_rows} samples").format(n_rows=len(found.tested.rows)))
    page.paragraph(scores.sentence)
    figure = new_figure(9, 4.4)
    draw_confusion(add_axes(figure, 1, 2, 1), scores)
    draw_calibration(add_axes(figure, 1, 2, 2), scores)
    page.picture(figure, tr("Confusion matrix and calibration of the ensemble, out of bag"))
