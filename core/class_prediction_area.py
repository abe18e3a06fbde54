r"""
Prediction rate, occupied area and evidential weight of the classes of a map.

For class :math:`c` with the share :math:`p_c` of the occurrences and :math:`a_c` of the area, the normalised density
is :math:`N_d = p_c / a_c` and the weight :math:`\ln N_d` [Yousefi2015]_ (some authors print :math:`\log_{10} N_d`).

References
----------
.. [Yousefi2015] Yousefi, M., Carranza, E. J. M. (2015). Prediction-area (P-A) plot and C-A fractal analysis to
   classify and evaluate evidential maps for mineral prospectivity modeling. Computers & Geosciences 79.
"""

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np

from .errors import DataError, check_choice
from .estimator import Notice
from .language import tr
from .occurrences import binomial_tail, wilson_interval
from .prediction_area import Intersection, crossing, density_and_weight, occurrence_notices

BASES = ("e", "10")

CHANCE = 0.05
"""A class whose hits are more probable than this by chance is not distinguishable from area alone."""


@dataclass(frozen=True)
class ClassPredictionArea:
    """
    The prediction-area figures of a map of m classes, one entry a class in the order given.

    Attributes
    ----------
    classes : list
        Names or numbers of the classes.
    counts : (m,) array
        Occurrences in each.
    prediction_rate, occupied_area : (m,) array
        Percent of the occurrences and of the area.
    rate_low, rate_high : (m,) array
        Wilson interval (95 %) of the prediction rate, percent.
    normalised_density : (m,) array
        Rate over area; NaN for a class without area.
    weight : (m,) array
        Logarithm of the normalised density to `base`; NaN for a class without occurrences, which ranks last.
    smoothed_weight : (m,) array
        The same of (hits + 1/2) / (n + m/2), a number for every class with area.
    p_value : (m,) array
        Chance of so many occurrences or more by area alone (one-sided binomial); NaN if counts are not whole.
    order : (m,) array of int
        Classes in the order in which they are cumulated.
    cumulated_rate, cumulated_area : (m,) array
        Percent, in that order; both curves start at (0, 0), which is not among the rows.
    intersection : Intersection
        Where the cumulated rate and area add up to 100; its threshold is NaN.
    interval : tuple of float or None
        Bootstrap interval (95 %) of the rate at the intersection, percent, the order of the classes kept.
    intersection_density, intersection_weight : float
        Normalised density at the intersection, and its logarithm to `base`.
    n_occurrences : float
        Occurrences used.
    base : {"e", "10"}
        Of the logarithms.
    notices : list of Notice
        What the user should know.
    """

    classes: list
    counts: np.ndarray
    prediction_rate: np.ndarray
    occupied_area: np.ndarray
    rate_low: np.ndarray
    rate_high: np.ndarray
    normalised_density: np.ndarray
    weight: np.ndarray
    smoothed_weight: np.ndarray
    p_value: np.ndarray
    order: np.ndarray
    cumulated_rate: np.ndarray
    cumulated_area: np.ndarray
    intersection: Intersection
    interval: Optional[tuple]
    intersection_density: float
    intersection_weight: float
    n_occurrences: float
    base: str
    notices: list

    @property
    def distinguishable(self):
        """(m,) mask of the classes that hold more occurrences than their area alone explains."""
        return self.p_value <= CHANCE


def class_prediction_area(
    areas,
    counts,
    classes=None,
    base="e",
    ordered=False,
    total_area=None,
    outside=0,
    nodata=0,
    same_occurrences=None,
    bootstrap=1000,
    seed=42,
):
    """
    Compare the classes of a map with known occurrences.

    Parameters
    ----------
    areas : (m,) array
        Area of each class, in any unit.
    counts : (m,) array
        Occurrences in each class.
    classes : list, optional
        Names or numbers of the classes; 1 to m if None.
    base : {"e", "10"}
        Of the logarithms.
    ordered : bool
        Whether the classes are given from the most to the least favourable; if not, they are cumulated in decreasing
        normalised density.
    total_area : float, optional
        The whole area, where published areas do not add up to it by rounding (100 for percentages); the sum of
        `areas` if None.
    outside, nodata : int
        Occurrences that are in no class because they lie outside the map, or on no data.
    same_occurrences : bool, optional
        Whether the classes were drawn or ranked by these occurrences; if None, yes unless they are `ordered`.
    bootstrap : int
        Bootstrap samples of the occurrences for the interval; 0 for none.
    seed : int
        Of the bootstrap.

    Returns
    -------
    ClassPredictionArea
        With notices ``few_occurrences``, ``occurrences_outside``, ``occurrences_nodata``, ``same_occurrences``,
        ``not_distinguishable``.

    Raises
    ------
    DataError
        If there is no area, no occurrence, an occurrence in a class without area, or a number that is none.
    """
    check_choice(tr("base of the logarithms"), str(base), BASES)
    areas, counts = np.asarray(areas, float).ravel(), np.asarray(counts, float).ravel()
    m = len(areas)
    classes = list(range(1, m + 1)) if classes is None else list(classes)
    _check(areas, counts, classes)
    n, total_area = counts.sum(), areas.sum() if total_area is None else float(total_area)
    same_occurrences = not ordered if same_occurrences is None else same_occurrences
    notices = occurrence_notices(n, outside, nodata, same_occurrences)
    rates, shares = 100 * counts / n, 100 * areas / total_area
    scale = 1.0 if str(base) == "e" else math.log(10)
    density, logarithm = _densities(rates, shares)
    smoothed = _densities(100 * (counts + 0.5) / (n + 0.5 * m), shares)[1]
    order = np.arange(m) if ordered else np.argsort(-np.nan_to_num(density), kind="stable")
    rate, area = np.cumsum(rates[order]), np.cumsum(shares[order])
    intersection = crossing(rate, area)
    at, at_logarithm = density_and_weight(intersection.rate, intersection.area)
    whole = bool((counts % 1 == 0).all())
    chance = [binomial_tail(int(k), int(n), min(a / 100, 1.0)) if whole else math.nan for k, a in zip(counts, shares)]
    better = [c for c, p, d in zip(classes, chance, density) if d >= 1 and p > CHANCE]
    if better:
        notices.append(
            Notice(
                "not_distinguishable",
                tr(
                    "Class {better}: not distinguishable from area alone (so many occurrences would fall there by "
                    "chance in more than {CHANCE:.0%} of cases)."
                ).format(better=", ".join(map(str, better)), CHANCE=CHANCE),
            )
        )
    low, high = wilson_interval(counts, n)
    return ClassPredictionArea(
        classes,
        counts,
        rates,
        shares,
        100 * low,
        100 * high,
        density,
        logarithm / scale,
        smoothed / scale,
        np.array(chance),
        order,
        rate,
        area,
        intersection,
        _interval(counts[order], area, bootstrap, seed) if whole and bootstrap else None,
        at,
        at_logarithm / scale,
        n,
        str(base),
        notices,
    )


def truncated(weight):
    """Return a weight cut, not rounded, to two decimals, as Hoseinzade & Bazoobandi (2024) print it; "-" for NaN."""
    if math.isnan(weight):
        return "-"
    # 0.29 * 100 is 28.999...
    return f"{math.trunc(weight * 100 + math.copysign(1e-9, weight)) / 100:.2f}"


def _check(areas, counts, classes):
    if not len(areas) == len(counts) == len(classes):
        raise DataError(
            tr(
                "There are {n_classes} classes, {n_areas} areas and {n_counts} counts: give one of each a class."
            ).format(n_classes=len(classes), n_areas=len(areas), n_counts=len(counts))
        )
    for what, numbers in (("area", areas), (tr("number of occurrences"), counts)):
        bad = ~(np.isfinite(numbers) & (numbers >= 0))
        if bad.any():
            raise DataError(
                tr("The {what} of class {classes} is {numbers:g}: correct it.").format(
                    what=what, classes=classes[bad.argmax()], numbers=numbers[bad.argmax()]
                )
            )
    if not areas.sum() > 0:
        raise DataError(tr("The areas of the classes add up to nothing: check the mask and the map."))
    bad = (areas == 0) & (counts > 0)
    if bad.any():
        raise DataError(
            tr("Class {classes} holds occurrences but has no area: check the class areas.").format(
                classes=classes[bad.argmax()]
            )
        )


def _densities(rates, areas):
    """Return the normalised densities and their natural logarithms, NaN where there are none."""
    pairs = [density_and_weight(rate, area) for rate, area in zip(rates, areas)]
    density, logarithm = np.array(pairs).T
    return density, logarithm


def _interval(counts, area, bootstrap, seed):
    """Return the bootstrap interval of the rate at the intersection, classes in the order of the plot."""
    n = int(counts.sum())
    drawn = np.random.default_rng(seed).multinomial(n, counts / n, bootstrap)
    rates = [crossing(rate, area).rate for rate in 100.0 * drawn.cumsum(axis=1) / n]
    return tuple(np.percentile(rates, [2.5, 97.5]))
