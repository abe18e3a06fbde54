"""What a prediction-area plot says, as the columns of a table and in words."""

import math

import numpy as np

from .anomaly_classes import HALO_DENSITY, NAMES, name_classes
from .class_prediction_area import CHANCE
from .language import tr
from .occurrences import wilson_interval
from .prediction_area import density_and_weight

MOST_SENTENCES = 12
"""Classes that are told one by one."""


def class_columns(result, cells, square_kilometres):
    """
    Return the figures of the classes of a map as a table, the most favourable class first.

    Parameters
    ----------
    result : ClassPredictionArea
        Of the map.
    cells : (m,) array of int
        Cells (or polygons) of each class.
    square_kilometres : (m,) array
        Area of each class.

    Returns
    -------
    columns : dict of lists
        ``class`` (text), ``name`` (anomaly, halo, background by the density of the occurrences), ``cells``,
        ``area_km2``, ``area_percent``, ``n_occurrences``, ``prediction_rate`` with its 95 % Wilson interval
        ``rate_low``, ``rate_high``, ``normalised_density``, ``weight_ln``, ``weight_log10`` (NaN for a class without
        occurrences), ``p_value``, ``distinguishable`` (yes or no: more occurrences than the area alone explains;
        None for a class with fewer) and the sums from the first row down, ``cumulated_rate``, ``cumulated_area``.
    """
    order = result.order
    weight = result.weight * _to_natural(result)
    columns = {
        "cells": [int(count) for count in np.asarray(cells)[order]],
        "area_km2": np.asarray(square_kilometres, float)[order].tolist(),
        "area_percent": result.occupied_area[order].tolist(),
        "n_occurrences": [int(count) for count in result.counts[order]],
        "prediction_rate": result.prediction_rate[order].tolist(),
        "rate_low": result.rate_low[order].tolist(),
        "rate_high": result.rate_high[order].tolist(),
        "normalised_density": result.normalised_density[order].tolist(),
        "weight_ln": weight[order].tolist(),
        "weight_log10": (weight[order] / math.log(10)).tolist(),
        "p_value": result.p_value[order].tolist(),
        "distinguishable": [
            None if not density >= HALO_DENSITY else "yes" if sure else "no"
            for density, sure in zip(result.normalised_density[order], result.distinguishable[order])
        ],
        "cumulated_rate": result.cumulated_rate.tolist(),
        "cumulated_area": result.cumulated_area.tolist(),
    }
    names = [NAMES[code] for code in name_classes(result.normalised_density[order]).tolist()]
    return {"class": [str(result.classes[row]) for row in order], "name": names, **columns}


def threshold_columns(result, square_kilometres, limit=500):
    """
    Return the curves of a map of values as a table, the highest threshold first.

    Parameters
    ----------
    result : PredictionArea
        Of the map.
    square_kilometres : float
        Area of the whole map.
    limit : int
        Most thresholds; those left out change no curve.

    Returns
    -------
    columns : dict of lists
        ``threshold`` (map value), ``area_km2``, ``area_percent``, ``n_occurrences``, ``prediction_rate`` at or above
        it, with its 95 % Wilson interval ``rate_low``, ``rate_high``, ``normalised_density``, ``weight_ln``,
        ``weight_log10`` and ``intersection``: yes in the row, interpolated between two thresholds, where rate and
        area add up to 100, else no. The number of occurrences there need not be whole and is left out (None).
    """
    rows = result.rows(limit)
    n, meeting = result.n_occurrences, result.intersection
    place = int(np.searchsorted(-result.thresholds[rows].astype(float), -meeting.threshold))
    thresholds = np.insert(result.thresholds[rows].astype(float), place, meeting.threshold)
    rates = np.insert(result.prediction_rate[rows], place, meeting.rate)
    areas = np.insert(result.occupied_area[rows], place, meeting.area)
    counts = [round(rate * n / 100) for rate in rates.tolist()]
    counts[place] = None
    density, weight = np.array([density_and_weight(rate, area) for rate, area in zip(rates, areas)]).T
    low, high = wilson_interval(rates / 100 * n, n)
    return {
        "threshold": thresholds.tolist(),
        "area_km2": (areas / 100 * square_kilometres).tolist(),
        "area_percent": areas.tolist(),
        "n_occurrences": counts,
        "prediction_rate": rates.tolist(),
        "rate_low": (100 * low).tolist(),
        "rate_high": (100 * high).tolist(),
        "normalised_density": density.tolist(),
        "weight_ln": weight.tolist(),
        "weight_log10": (weight / math.log(10)).tolist(),
        "intersection": ["yes" if row == place else "no" for row in range(len(thresholds))],
    }


def value_sentences(result, name, auc):
    """
    Say what the prediction-area plot of a map of values shows.

    Parameters
    ----------
    result : PredictionArea
        Of the map.
    name : str
        What the map is called.
    auc : float
        Area under its ROC curve.

    Returns
    -------
    list of str
    """
    rate, area = result.intersection.rate, result.intersection.area
    return [
        tr(
            "{name}: {rate:.1f} % of the {n_occurrences:g} occurrences{band} lie in the {area:.1f} % of the area "
            "with a map value of {threshold:.4g} or more: normalised density {normalised_density:.2f}, {weight}, "
            "AUC {auc:.3f}."
        ).format(
            name=name,
            rate=rate,
            n_occurrences=result.n_occurrences,
            band=_band(result.interval),
            area=area,
            threshold=result.intersection.threshold,
            normalised_density=result.normalised_density,
            weight=_weight(result.weight),
            auc=auc,
        ),
        *_chance(result.interval),
    ]


def class_sentences(result, name, auc):
    """Say what the prediction-area figures of a map of classes show; as `value_sentences`, of a ClassPredictionArea."""
    m = len(result.classes)
    columns = class_columns(result, np.zeros(m), np.zeros(m))
    sentences = []
    for row in range(min(m, MOST_SENTENCES)):
        words = tr(
            "{name}, class {class}: {label}, {hits} of {n:g} occurrences ({rate:.1f} %) in {area:.1f} % of the area"
        )
        density = columns["normalised_density"][row]
        unsure = columns["distinguishable"][row] == "no"
        sentences.append(
            words.format(
                **{"class": columns["class"][row]},
                name=name,
                label=columns["name"][row],
                hits=columns["n_occurrences"][row],
                n=result.n_occurrences,
                rate=columns["prediction_rate"][row],
                area=columns["area_percent"][row],
            )
            + (tr(", normalised density {density:.2f}").format(density=density) if density == density else "")
            + (tr(", not distinguishable from area alone.") if unsure else ".")
        )
    if m > MOST_SENTENCES:
        sentences.append(
            tr("{name}: {m} more classes, less favourable, are in the table.").format(name=name, m=m - MOST_SENTENCES)
        )
    return [
        *sentences,
        tr(
            "{name}: added up from the most favourable class, the curves meet at {rate:.1f} % of the "
            "{n_occurrences:g} occurrences{band} in {area:.1f} % of the area: normalised density "
            "{intersection_density:.2f}, {weight}, AUC {auc:.3f}."
        ).format(
            name=name,
            rate=result.intersection.rate,
            n_occurrences=result.n_occurrences,
            band=_band(result.interval),
            area=result.intersection.area,
            intersection_density=result.intersection_density,
            weight=_weight(result.intersection_weight * _to_natural(result)),
            auc=auc,
        ),
        *_chance(result.interval),
    ]


def held_out_sentence(held, name):
    """Say how many occurrences fall in anomalies drawn without them; `held` as `core.held_out` returns it."""
    if not held.area:
        return tr("{name}: drawn without the occurrences to be tested, there is no anomaly class.").format(name=name)
    chance = tr("less than 0.001") if held.p_value < 0.001 else f"{held.p_value:.3f}"
    verdict = tr(": no better than chance") if held.p_value > CHANCE else ""
    return tr(
        "{name}: anomalies drawn without the occurrences to be tested hold {hits} of {n} of them ({rate:.1f} %) in "
        "{area:.1f} % of the area (probability by area alone {chance}){verdict}."
    ).format(name=name, hits=held.hits, n=held.n, rate=held.rate, area=held.area, chance=chance, verdict=verdict)


def _to_natural(result):
    """Return what turns the weights of `result` into natural logarithms."""
    return 1.0 if result.base == "e" else math.log(10)


def _weight(weight):
    if math.isnan(weight):
        return tr("no weight")
    return tr("weight {weight:.2f} (ln) or {decimal_weight:.2f} (log10)").format(
        weight=weight, decimal_weight=weight / math.log(10)
    )


def _band(interval):
    return "" if interval is None else tr(" (95 % interval {:.1f} to {:.1f} %)").format(*interval)


def _chance(interval):
    """Say where the interval of the rate holds 50 %, the rate of a map that says nothing."""
    if interval is None or interval[0] > 50:
        return []
    return [tr("The interval reaches down to 50 % or less, where a map says nothing of the occurrences.")]
