r"""
Anomaly, halo and background: naming the classes of a map by the density of known occurrences.

A class with the share :math:`p` of the occurrences and :math:`a` of the area has the normalised density
:math:`N_d = p / a` (Mihalasky & Bonham-Carter 2001; Yousefi & Carranza 2015):

=============== ================= ====
:math:`N_d`     name              code
=============== ================= ====
2 and more      anomaly           3
1 to below 2    halo              2
below 1         background        1
=============== ================= ====

A class whose hits its area alone would explain (one-sided binomial, more than 5 %) keeps its name and is marked
"not distinguishable".
"""

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np

from .class_prediction_area import CHANCE, ClassPredictionArea, class_prediction_area
from .errors import DataError
from .estimator import Notice
from .language import tr
from .prediction_area import prediction_area, valid_cells

BACKGROUND, HALO, ANOMALY = 1, 2, 3
NODATA = 0

NAMES = {ANOMALY: "anomaly", HALO: "halo", BACKGROUND: "background"}

ANOMALY_DENSITY, HALO_DENSITY = 2.0, 1.0
"""Least normalised density of an anomaly and of a halo."""

FEWEST_HITS = 3
"""Least occurrences in an anomaly or halo that is cut from a map of values."""


def name_classes(normalised_density):
    """Return the codes (1 background, 2 halo, 3 anomaly) of classes by normalised density; NaN is background."""
    density = np.nan_to_num(np.asarray(normalised_density, float))
    return np.where(density >= ANOMALY_DENSITY, ANOMALY, np.where(density >= HALO_DENSITY, HALO, BACKGROUND))


def class_codes(table):
    """
    Name the classes of a map by its prediction-area figures.

    Parameters
    ----------
    table : ClassPredictionArea
        Of the classes of the map.

    Returns
    -------
    codes : dict
        Code of each class, for `reclassify`.
    notices : list of Notice
        ``no_anomaly`` if no class holds twice the density of the whole.
    """
    codes = name_classes(table.normalised_density).tolist()
    notices = []
    if ANOMALY not in codes:
        notices.append(
            Notice(
                "no_anomaly",
                tr(
                    "No class holds occurrences at {ANOMALY_DENSITY:g} times the density of the whole map: there "
                    "is no anomaly class."
                ).format(ANOMALY_DENSITY=ANOMALY_DENSITY),
            )
        )
    return dict(zip(table.classes, codes)), notices


@dataclass(frozen=True)
class AnomalyLimits:
    """
    The map values that separate background, halo and anomaly.

    Attributes
    ----------
    anomaly, halo : float or None
        Least map value of an anomaly and of a halo; None where there is no such class.
    table : ClassPredictionArea
        The classes that there are, from anomaly to background, named as in `NAMES`.
    p_value : float
        Chance that a map unrelated to the occurrences follows them this closely somewhere (one-sided
        Kolmogorov-Smirnov test of the rate against the area, Smirnov's exponential).
    notices : list of Notice
        ``no_anomaly``, ``no_halo``, ``not_distinguishable`` and those of `class_prediction_area`.
    """

    anomaly: Optional[float]
    halo: Optional[float]
    table: ClassPredictionArea
    p_value: float
    notices: list


def anomaly_limits(values, at_occurrences, cell_areas=None, outside=0):
    r"""
    Cut a map of values into background, halo and anomaly.

    The anomaly reaches down to the value where :math:`P_r - 2 O_a` is greatest, with :math:`P_r` the rate of
    occurrences and :math:`O_a` the area at that value or above; the halo down to where :math:`P_r - O_a` is. Under
    the concave majorant of the curve of rate against area (Grenander 1956), the anomaly is thus the ground where each
    further part of the area brings occurrences at twice the density of the whole map or more, and the halo that where
    it still brings them at once; the classes obey the naming rule of this module. Anomaly and halo hold at least three
    occurrences each, or are not made. The limits are at map values, so that a rising transform of the map changes no
    class.

    Parameters
    ----------
    values, at_occurrences, cell_areas, outside
        As in `core.prediction_area.prediction_area`.

    Returns
    -------
    AnomalyLimits

    Raises
    ------
    DataError
        As `prediction_area`.
    """
    curve = prediction_area(values, at_occurrences, cell_areas, outside=outside, bootstrap=0)
    n = curve.n_occurrences
    anomaly, halo = _limits(curve)
    greatest = max(0.0, float((curve.prediction_rate - curve.occupied_area).max() / 100))
    chance = math.exp(-2 * n * greatest**2)
    table = class_table(values, at_occurrences, halo, anomaly, cell_areas, outside, same_occurrences=True)
    notices = list(table.notices)
    if anomaly is None:
        notices.append(
            Notice(
                "no_anomaly",
                tr(
                    "No part of the map holds {FEWEST_HITS} occurrences or more at twice the density of the whole: "
                    "there is no anomaly class."
                ).format(FEWEST_HITS=FEWEST_HITS),
            )
        )
    if halo is None:
        notices.append(
            Notice(
                "no_halo",
                tr(
                    "No belt of the map holds {FEWEST_HITS} occurrences or more at one to two times the density of "
                    "the whole: there is no halo class."
                ).format(FEWEST_HITS=FEWEST_HITS),
            )
        )
    if chance > CHANCE:
        notices.append(
            Notice(
                "not_distinguishable",
                tr(
                    "The map follows the occurrences no better than chance could (p = {chance:.2f}): its classes "
                    "are not distinguishable from area alone."
                ).format(chance=chance),
            )
        )
    return AnomalyLimits(anomaly, halo, table, chance, notices)


def classify(values, halo, anomaly):
    """
    Return the classes of a map by two limits.

    Parameters
    ----------
    values : array
        Map values; NaN is no data.
    halo, anomaly : float or None
        Least value of a halo and of an anomaly; None if there is no such class.

    Returns
    -------
    codes : array of uint8
        Of the shape of `values`: 0 no data, 1 background, 2 halo, 3 anomaly.

    Raises
    ------
    DataError
        If the anomaly's limit is below the halo's.
    """
    if halo is not None and anomaly is not None and anomaly < halo:
        raise DataError(
            tr("The limit of the anomaly ({anomaly:g}) is below that of the halo ({halo:g}): exchange them.").format(
                anomaly=anomaly, halo=halo
            )
        )
    values = np.asarray(values)
    # a limit read from a single precision map must find its cells again
    kind = values.dtype if values.dtype.kind == "f" else float
    codes = np.full(values.shape, BACKGROUND, np.uint8)
    if halo is not None:
        codes[values >= np.asarray(halo, kind)] = HALO
    if anomaly is not None:
        codes[values >= np.asarray(anomaly, kind)] = ANOMALY
    codes[np.isnan(values)] = NODATA
    return codes


def reclassify(classes, codes, nodata=None):
    """
    Return the map of anomaly codes of a map of classes.

    Parameters
    ----------
    classes : array
        Class of every cell.
    codes : dict
        Code of each class, as `class_codes` returns.
    nodata : number, optional
        Class that stands for no data; NaN always does.

    Returns
    -------
    codes : array of uint8
        0 no data, 1 background, 2 halo, 3 anomaly.

    Raises
    ------
    DataError
        If the map holds a class that has no code.
    """
    classes = np.asarray(classes)
    distinct, inverse = np.unique(classes, return_inverse=True)
    table = np.zeros(len(distinct), np.uint8)
    for position, name in enumerate(distinct.tolist()):
        if name == nodata or name != name:
            continue
        if name not in codes:
            raise DataError(
                tr("Class {name} of the map has no row in the table of classes: make both from one map.").format(
                    name=name
                )
            )
        table[position] = codes[name]
    return table[inverse].reshape(classes.shape)


def class_table(values, at_occurrences, halo, anomaly, cell_areas=None, outside=0, same_occurrences=False):
    """
    Return the prediction-area figures of the classes that two limits make.

    Parameters
    ----------
    values, at_occurrences, cell_areas, outside
        As in `core.prediction_area.prediction_area`.
    halo, anomaly : float or None
        As in `classify`.
    same_occurrences : bool
        Whether the limits were chosen by these occurrences.

    Returns
    -------
    ClassPredictionArea
        The classes that there are, from anomaly to background.
    """
    cell_values, areas = valid_cells(values, cell_areas)
    at = np.asarray(at_occurrences, cell_values.dtype).ravel()
    hits = np.bincount(classify(at, halo, anomaly), minlength=4)
    covered = np.bincount(classify(cell_values, halo, anomaly), areas, minlength=4)
    present = [code for code in NAMES if covered[code] > 0]
    return class_prediction_area(
        covered[present],
        hits[present],
        [NAMES[code] for code in present],
        ordered=True,
        outside=outside,
        nodata=int(hits[NODATA]),
        same_occurrences=same_occurrences,
    )


def _limits(curve):
    """Return the least map value of the anomaly and of the halo, None where there is no such class."""
    rate, area = (np.append(0.0, part) for part in (curve.prediction_rate, curve.occupied_area))
    hits = np.rint(rate * curve.n_occurrences / 100).astype(int)
    limits, inside = [], 0
    for density in (ANOMALY_DENSITY, HALO_DENSITY):
        # rounding of areas must not move a tie to the larger area
        gain = rate - density * area
        row = int((gain >= gain.max() - 1e-9).argmax())
        enough = hits[row] - hits[inside] >= FEWEST_HITS and row < len(rate) - 1
        limits.append(float(curve.thresholds[row - 1]) if enough else None)
        inside = row if enough else inside
    if limits[0] is None and inside and rate[inside] >= ANOMALY_DENSITY * area[inside]:
        # too few occurrences in the densest part, but enough together with the belt around it
        return limits[::-1]
    return limits
