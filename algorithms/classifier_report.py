"""What a trained classifier is worth: as JSON for other tools, as a page, and as a chart."""

from .parameters import chart_tr, tr
from .records import fingerprint, new_record

FIGURES = {
    "accuracy": "Accuracy",
    "balanced_accuracy": "Balanced accuracy",
    "macro_f1": "F1 (mean of classes)",
    "mcc": "Matthews correlation",
    "macro_auc": "AUC (mean of classes)",
    "brier": "Brier score",
}
"""Those of the overall figures that stand side by side, and what they are called."""

KIND = "geohalo-metrics"

_FIELDS = {"title", "sentence", "self_consistency", "schemes"}
"""What figures of merit hold and other tools read."""


def metrics_of(algorithm, parameters, title, data, found, null):
    """
    Return what METRICS holds, in the types of JSON.

    Parameters
    ----------
    algorithm : GeohaloAlgorithm
    parameters : dict
    title : str
        Name of the classifier.
    data : TrainingData
    found : core.classifier_evaluation.Evaluation
    null : str
        What the same labels on scores without geology come to; empty where the labels are independent.
    """
    record = new_record(algorithm, parameters)
    return {
        "format": KIND,
        "version": 1,
        "title": title,
        "algorithm": record["geohalo"],
        "plugin": record["version"],
        "parameters": _given(algorithm, parameters, record),
        "layers": record["layers"],
        "input": fingerprint(data.samples.values),
        "features": list(data.samples.names),
        "classes": found.classes,
        "counts": {name: int((data.labels == name).sum()) for name in found.classes},
        "label_source": data.record.get("label_source"),
        "sees_features": found.classifier.sees_features,
        "self_consistency": data.self_consistent,
        "circularity": null,
        "sentence": found.sentence,
        "history": {name: _numbers(values) for name, values in found.classifier.history_.items()},
        "best_epoch": getattr(found.classifier, "best_epoch_", None),
        "notices": [*([found.distances] if found.distances else []), *map(str, found.notices)],
        "schemes": [_scheme(scheme, data, found.classes) for scheme in found.schemes],
    }


def _numbers(values):
    """Return numbers in the types of JSON."""
    import numpy as np

    return np.asarray(values).tolist()


def _given(algorithm, parameters, record):
    """Return the parameters of a run that are no layers, those left at their defaults too."""
    given = {}
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if definition.isDestination() or name in record["layers"]:
            continue
        value = record["parameters"].get(name, definition.defaultValue())
        if isinstance(value, (bool, int, float, str, list)):
            given[name] = value
    return given


def _scheme(scheme, data, classes):
    names = [*classes, None]
    return {
        "key": scheme.key,
        "name": scheme.name,
        "training": scheme.tested.training,
        "scores": scheme.scores.as_dict(),
        "baselines": {name: scores.as_dict()["overall"] for name, scores in scheme.baselines.items()},
        "predictions": {
            "sample": [data.keys[row] for row in scheme.tested.rows.tolist()],
            "true": [names[code] for code in scheme.tested.true.tolist()],
            "predicted": [names[code] for code in scheme.tested.predicted.tolist()],
        },
    }


def read_metrics(files):
    """
    Return the figures of merit in files by the title of their classifier, each title once.

    Raises
    ------
    DataError
        For a file that cannot be read or holds none.
    """
    import json
    from pathlib import Path

    from ..core.errors import DataError

    found = {}
    for name in files:
        try:
            content = json.loads(Path(name).read_text(encoding="utf-8"))
        except OSError as error:
            raise DataError(
                tr("The file {name} cannot be read ({strerror}): choose an existing file.").format(
                    name=name, strerror=error.strerror
                )
            ) from error
        except ValueError:
            content = None
        if not isinstance(content, dict) or content.get("format") != KIND or not _FIELDS <= set(content):
            raise DataError(
                tr("{name} holds no figures of merit: choose files that a trainer wrote as METRICS.").format(
                    name=Path(name).name
                )
            )
        title, count = content["title"], 2
        while content["title"] in found:
            content["title"], count = f"{title} ({count})", count + 1
        found[content["title"]] = content
    return found


def report_of(figures, found, title, null):
    """Return the page that shows how good a classifier is, and what of it to believe."""
    from .report_page import ReportPage

    page = ReportPage(title, found.sentence)
    if figures["self_consistency"]:
        page.box(
            tr("These scores are self-consistency, not skill"),
            [
                tr(
                    "The classes were derived from factor scores, which the classifier gets back in one form or "
                    "another. How well it repeats them says nothing of deposits."
                ),
                null,
            ],
            label=tr("Before you read on"),
            kind="urgent",
        )
    page.heading(tr("Figures of merit"))
    for scheme in found.schemes:
        page.table(
            comparison_columns({title: scheme.scores, **scheme.baselines}),
            tr("{name}: {n_rows} samples tested, {training} learnt from").format(
                name=tr(scheme.name), n_rows=len(scheme.tested.rows), training=scheme.tested.training
            ),
        )
        page.paragraph(scheme.scores.sentence)
    page.paragraph(
        tr(
            "Intervals hold 95 %. “Majority” always names the most frequent class, “Thresholded score” takes one "
            "feature a class. “Shuffled labels” is the same classifier taught nonsense."
        )
    )
    for scheme in found.schemes:
        page.heading(tr(scheme.name))
        page.picture(
            _figure(scheme, title, found.classifier if scheme is found.split else None),
            tr("Confusion matrix, ROC curves and calibration of {title}").format(title=title),
        )
        page.table(class_columns(scheme.scores), tr("One row a class"))
    if figures["notices"]:
        page.heading(tr("Notes"))
        for text in figures["notices"]:
            page.paragraph(text)
    page.heading(tr("What was done"))
    page.table(
        {"What": ["Features", "Classes", *figures["parameters"]], "": _settings(figures)},
    )
    return page


def _settings(figures):
    counts = ", ".join(f"{name} {count}" for name, count in figures["counts"].items())
    values = figures["parameters"].values()
    return [", ".join(figures["features"][:60]), counts, *(_text(value) for value in values)]


def _text(value):
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def comparison_columns(scores):
    """Return the table of several classifiers' overall figures, accuracy with its interval."""
    columns = {"Classifier": [tr(name) for name in scores]}
    for key, name in FIGURES.items():
        columns[name] = [rounded(one.overall.get(key)) for one in scores.values()]
        if key == "accuracy":
            columns["95 % interval"] = [
                tr("{accuracy_low:.3f} to {accuracy_high:.3f}").format(
                    accuracy_low=one.overall["accuracy_low"], accuracy_high=one.overall["accuracy_high"]
                )
                for one in scores.values()
            ]
    return columns


def class_columns(scores):
    """Return the table of the classes, as the method's paper prints it and more."""
    table = scores.table()
    names = {
        "class": "Class",
        "n": "Samples",
        "precision": "Precision",
        "recall": "Recall",
        "specificity": "Specificity",
        "f1": "F1",
        "auc": "AUC",
        "auc_band": tr("AUC in words"),
    }
    return {
        title: [value if isinstance(value, (str, int)) else rounded(value) for value in table[name]]
        for name, title in names.items()
        if name in table
    }


def rounded(value):
    """Return a number with three digits, None where there is none."""
    return None if value is None or value != value else round(float(value), 3)


def figure_of(found, title):
    """Return the chart: the test that is to be believed, and the training."""
    return _figure(found.schemes[-1], title, found.classifier)


def _figure(scheme, title, classifier=None):
    from ..core.charts.classification import classification_figure
    from ..core.charts.style import new_figure

    figure, history = new_figure(), None if classifier is None else classifier.history_ or None
    best = getattr(classifier, "best_epoch_", None)
    classification_figure(figure, scheme.scores, history, best, f"{title}. {chart_tr(scheme.name)}")
    return figure


def learning_figure(history, best_epoch=None):
    """Return the learning curve of a network, or the course of a search."""
    from ..core.charts.classification import draw_genetic, draw_learning
    from ..core.charts.style import add_axes, new_figure

    if "loss" not in history:
        figure = new_figure(7, 3.2)
        draw_genetic(add_axes(figure), history)
        return figure
    figure = new_figure(7, 4)
    draw_learning([add_axes(figure, 2, 1, place) for place in (1, 2)], history, best_epoch)
    return figure
