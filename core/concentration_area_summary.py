"""What a concentration-area curve says: tables, sentences, and names of its classes."""

import numpy as np

from .language import tr


def curve_columns(found):
    """Return the curve as a table: ``nu``, ``area`` at or above it, ``segment`` from 1, and ``fitted`` area."""
    return {
        "nu": found.values.tolist(),
        "area": found.areas.tolist(),
        "segment": (found.segments + 1).tolist(),
        "fitted": found.fitted.tolist(),
    }


def segment_columns(found, sizes):
    """
    Return a table of the straight lines, one row each, from low to high values.

    Parameters
    ----------
    found : core.concentration_area.ConcentrationArea
    sizes : (b + 1,) array
        Area of each class, in the unit of the curve, or how many values it has.

    Returns
    -------
    columns : dict of list
        ``value_from`` is the threshold below the line, with its interval ``from_low`` to ``from_high``;
        ``distinguishable`` says whether the slope surely changes there.
    """
    sizes = np.asarray(sizes, float)
    low, high = ([None, *column.tolist()] for column in found.intervals.T)
    return {
        "segment": list(range(1, len(found.slopes) + 1)),
        "value_from": [float(found.values[0]), *found.thresholds.tolist()],
        "from_low": low,
        "from_high": high,
        "distinguishable": [None, *(None if sure is None else bool(sure) for sure in found.distinguishable)],
        "slope": found.slopes.tolist(),
        "r_squared": found.line_r_squared.tolist(),
        "points": np.bincount(found.segments).tolist(),
        "area": sizes.tolist(),
        "area_percent": (100 * sizes / sizes.sum()).tolist(),
    }


def class_names(found):
    """Return the name of each class by its code, by the values that it holds."""
    marks = [f"{value:.4g}" for value in found.thresholds]
    if not marks:
        return {1: tr("one population")}
    inner = [tr("{low} to {high}").format(low=low, high=high) for low, high in zip(marks, marks[1:])]
    return dict(
        enumerate(
            [tr("below {marks}").format(marks=marks[0]), *inner, tr("{marks} and more").format(marks=marks[-1])], 1
        )
    )


def curve_sentences(found, name, sizes, unit="of the area"):
    """Return what the curve of the map `name` says, one sentence a threshold and one for the whole."""
    sentences = []
    sizes = np.asarray(sizes, float)
    shares = 100 * np.cumsum(sizes[::-1])[::-1] / sizes.sum()
    for place, threshold in enumerate(found.thresholds):
        low, high = found.intervals[place]
        band = "" if np.isnan(low) else tr(" [95 % bootstrap: {low:.4g} to {high:.4g}]").format(low=low, high=high)
        before, after = found.slopes[place : place + 2]
        doubt = tr(" (may be chance)") if found.distinguishable.tolist()[place] is False else ""
        sentences.append(
            tr(
                "{name}, threshold {place}: {threshold:.4g}{band}, where the slope turns from {before:.2f} to "
                "{after:.2f}{doubt}; {shares:.2g} % {unit} is at or above it."
            ).format(
                name=name,
                place=place + 1,
                threshold=threshold,
                band=band,
                before=before,
                after=after,
                doubt=doubt,
                shares=shares[place + 1],
                unit=tr(unit),
            )
        )
    lines = len(found.slopes)
    text = tr("{name}: 1 straight line, R² {r_squared:.4f}")
    if lines > 1:
        text = tr("{name}: {lines} straight lines, R² {r_squared:.4f}")
    fit = text.format(name=name, lines=lines, r_squared=found.r_squared)
    if np.isfinite(found.agreement):
        fit += tr("; {percent_agreement:.0f} % of the bootstrap curves have as many breaks").format(
            percent_agreement=100 * found.agreement
        )
    return [*sentences, f"{fit}."]
