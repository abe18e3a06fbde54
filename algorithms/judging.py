"""A map and known occurrences brought together: figures, sentences, chart, and occurrences held out."""

import math
from typing import Any, NamedTuple

from .parameters import chart_tr, tr


class Judgement(NamedTuple):
    """What known occurrences say of a map."""

    result: Any
    """`PredictionArea` or `ClassPredictionArea`."""
    columns: dict
    """The table, name to list."""
    sentences: list
    numbers: dict
    """Output numbers by name."""


def judge(subject, reading, folds, base="e", bootstrap=1000, seed=42, progress=None):
    """
    Return the prediction-area figures of a map.

    Parameters
    ----------
    subject : MapInput
    reading : core.occurrences.Reading
        Of the map at the occurrences.
    folds : (n,) array or None
        Of the occurrences on data, as `hold_out` returns.
    base : {"e", "10"}
        Of the logarithm of the weight among the numbers.
    bootstrap, seed, progress
        As in `core.prediction_area.prediction_area`.

    Returns
    -------
    Judgement
    """
    from ..core.prediction_area_summary import held_out_sentence

    one = _judge_values if subject.labels is None else _judge_classes
    judged, held = one(subject, reading, folds, base, bootstrap, seed, progress)
    numbers = {
        # QGIS shows nothing for numpy's own numbers
        **{name: float(value) for name, value in judged.numbers.items()},
        "N_OCCURRENCES": len(reading.rows),
        "N_OUTSIDE": reading.outside + reading.nodata,
        **held_out_numbers(held),
    }
    sentences = judged.sentences + ([] if held is None else [held_out_sentence(held, subject.name)])
    return judged._replace(numbers=numbers, sentences=sentences)


def _judge_values(subject, reading, folds, base, bootstrap, seed, progress):
    from ..core.held_out import held_out_limits
    from ..core.prediction_area import prediction_area
    from ..core.prediction_area_summary import threshold_columns, value_sentences

    curve = prediction_area(
        subject.values,
        with_nodata(reading),
        subject.areas,
        outside=reading.outside,
        bootstrap=bootstrap,
        seed=seed,
        progress=progress,
    )
    auc = subject.auc(subject.values, reading)
    progress(0.8, tr("Drawing anomalies with occurrences held out"))
    held = None if folds is None else held_out_limits(subject.values, reading.values, folds, subject.areas)
    low, high = curve.interval or curve.rate_interval
    numbers = {
        "PREDICTION_RATE": curve.intersection.rate,
        "OCCUPIED_AREA": curve.intersection.area,
        "NORMALISED_DENSITY": curve.normalised_density,
        "WEIGHT": curve.weight / (1.0 if base == "e" else math.log(10)),
        "RATE_LOW": low,
        "RATE_HIGH": high,
        "AUC": auc,
    }
    columns = threshold_columns(curve, subject.square_kilometres)
    return Judgement(curve, columns, value_sentences(curve, subject.name, auc), numbers), held


def _judge_classes(subject, reading, folds, base, bootstrap, seed, progress):
    import numpy as np

    from ..core.held_out import held_out_classes
    from ..core.occurrences import wilson_interval
    from ..core.prediction_area_summary import class_columns, class_sentences

    result, cells, areas = class_figures(subject, reading, folds is None, base, bootstrap, seed)
    names = list(subject.labels.values())
    # the map with its classes in the order of the plot, of which the AUC is taken
    ranks = np.empty(len(names) + 1)
    ranks[result.order] = -np.arange(len(names))
    ranks[-1] = np.nan
    classes = np.array(list(subject.labels))
    place = np.where(np.isnan(subject.values), len(names), np.searchsorted(classes, subject.values))
    auc = subject.auc(ranks[place], reading)
    progress(0.8, tr("Naming classes with occurrences held out"))
    held = None
    if folds is not None:
        own = np.searchsorted(classes, reading.values)
        held = held_out_classes(own, dict(enumerate(areas.tolist())), folds)
    meeting, n = result.intersection, result.n_occurrences
    low, high = result.interval or (100 * float(end) for end in wilson_interval(meeting.rate / 100 * n, n))
    numbers = {
        "PREDICTION_RATE": meeting.rate,
        "OCCUPIED_AREA": meeting.area,
        "NORMALISED_DENSITY": result.intersection_density,
        "WEIGHT": result.intersection_weight,
        "RATE_LOW": low,
        "RATE_HIGH": high,
        "AUC": auc,
    }
    columns = class_columns(result, cells, areas)
    return Judgement(result, columns, class_sentences(result, subject.name, auc), numbers), held


def class_figures(subject, reading, same_occurrences, base="e", bootstrap=1000, seed=42):
    """Return the figures of a map of classes, the number of cells of each class and their square kilometres."""
    import numpy as np

    from ..core.class_prediction_area import class_prediction_area

    cells, areas = subject.class_sizes()
    classes = np.array(list(subject.labels))
    counts = np.bincount(np.searchsorted(classes, reading.values), minlength=len(classes))
    result = class_prediction_area(
        areas,
        counts,
        list(subject.labels.values()),
        base,
        outside=reading.outside,
        nodata=reading.nodata,
        same_occurrences=same_occurrences,
        bootstrap=bootstrap,
        seed=seed,
    )
    return result, cells, areas


def hold_out(algorithm, parameters, context, feedback, subject, positions):
    """
    Return the fold of each occurrence on data, or None, and say why, where none can be held out.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        Of the run; BLOCK_SIZE and SEED are read.
    subject : MapInput
    positions : (n, 2) array
        Of the occurrences on data.
    """
    from ..core.errors import DataError
    from ..core.held_out import occurrence_folds
    from .rasters import metres

    if subject.made_with_occurrences:
        feedback.pushWarning(
            tr(
                "{} was made with known occurrences: if these are the same, its figures flatter it. Judge a map of "
                "scores that were held out (score_held_out) instead."
            ).format(subject.name)
        )
    area = subject.square_kilometres * 1e6 / metres(subject.crs) ** 2
    size = algorithm.parameterAsDouble(parameters, algorithm.BLOCK_SIZE, context)
    try:
        return occurrence_folds(
            positions, area, size or None, seed=algorithm.parameterAsInt(parameters, algorithm.SEED, context)
        )
    except DataError as error:
        feedback.pushWarning(tr("No test on held-out occurrences: {}").format(error))
        return None


def held_out_numbers(held):
    """Return the output numbers of a test on held-out occurrences, None without one."""
    names = ("HELD_OUT_RATE", "HELD_OUT_AREA", "HELD_OUT_P")
    if held is None:
        return dict.fromkeys(names)
    return {name: float(value) for name, value in zip(names, (held.rate, held.area, held.p_value))}


def draw_plot(result, subject, path, limits=None, held_out=False):
    """
    Write the prediction-area plot of the map `subject` to `path`.

    `limits` are the least values of halo and anomaly; `held_out` says that another map, in which the occurrences had no
    part, is the one that was read.
    """
    from ..core.charts.prediction_area import draw_prediction_area
    from ..core.charts.style import add_axes, new_figure, save_figure
    from .raster_style import holds_out, is_favourability

    figure = new_figure(7.2, 4.8)
    more = {}
    if held_out or is_favourability(subject.record):
        more = {
            "quantity": chart_tr("favourability score (ln of the density ratio)"),
            "held_out": held_out or holds_out(subject.record),
        }
    draw_prediction_area(add_axes(figure), result, subject.name, limits=limits, **more)
    save_figure(figure, path)


def with_nodata(reading):
    """Return the values at the occurrences, NaN for each that lies on no data, so that these are counted."""
    import numpy as np

    return np.append(reading.values, np.full(reading.nodata, np.nan))
