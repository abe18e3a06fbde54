r"""
Several maps of one area fused into one: maximin and its relatives.

Every class of a map is put on a scale that all maps share, the favourability [Wald1950]_ [Ihara1981]_

.. math:: u = \frac{N_d}{1 + N_d} = \frac{P_r}{P_r + O_a},

with :math:`P_r` the share of the known occurrences in the class, :math:`O_a` its share of the area and
:math:`N_d = P_r / O_a`; 1/2 is as many as its area lets one expect, 2/3 twice as many, 0 none (no weight).

=========  ===========================================================================================================
rule       score of a cell
=========  ===========================================================================================================
maximin    :math:`\min_m u_m`: what the least favourable model says (fuzzy AND)
mean       mean of the :math:`u_m`
weighted   the same, each model by its prediction rate at the intersection of its prediction-area curves
owa        :math:`\sum_j [(j/M)^\beta - ((j-1)/M)^\beta] u_{(j)}`, :math:`u_{(1)}` the greatest (Yager 1988): the mean
           with :math:`\beta = 1`, nearer to the minimum the greater :math:`\beta` is
majority   share of the models that vote for anomaly, votes for halo counting half [Yousefi2024]_
regret     :math:`\max_m (\max_a u_m(a) - u_m)`: the most that a model's best ground is better; the least is best
=========  ===========================================================================================================

A cell is anomaly from 2/3 on and halo from 1/2 on. By majority it has the class of most votes, of equally many the
lower one. By regret :math:`r` it is :math:`\max u - r` that is compared: maximin with each model lifted until its best
ground is as good as that of the best model.

References
----------
.. [Ihara1981] Ihara, J. (1981). Extension of conditional probability and measures of divisibility and intersection.
   In: Economics and decision making.
.. [Wald1950] Wald, A. (1950). Statistical decision functions. Wiley.
.. [Yousefi2024] Yousefi, M., Lindsay, M. D., Kreuzer, O. (2024). Mitigating uncertainties in mineral exploration
   targeting: majority voting and confidence index approaches in the context of an exploration information system.
   Ore Geology Reviews.
"""

from typing import NamedTuple

import numpy as np

from .anomaly_classes import ANOMALY, BACKGROUND, HALO, NODATA
from .errors import DataError, check_choice
from .estimator import Notice, share, silent
from .held_out import hold_out
from .language import tr
from .prediction_area import crossing

RULES = ("maximin", "mean", "weighted", "owa", "majority", "regret")

ANOMALY_FAVOURABILITY, HALO_FAVOURABILITY = 2 / 3, 1 / 2
"""Least favourability of an anomaly and of a halo: a normalised density of 2 and of 1."""

MISSING = 255
"""Place of a cell without data."""

_AT_ONCE = 1_000_000  # favourabilities in memory at once
_MOST_COMBINATIONS = 1_000_000  # counted one by one, whether they occur or not
_ROUNDING = 1e-9


class Model(NamedTuple):
    """A map whose classes are weighed."""

    name: str
    places: np.ndarray
    """(rows, columns) array of uint8: place of each cell's class in `favourability`, `MISSING` without data."""
    favourability: np.ndarray
    """(k,) array, 0 to 1."""
    rate: float
    """Prediction rate at the intersection of the prediction-area curves, percent: the weight of the model."""


class Fusion(NamedTuple):
    """Several models fused."""

    score: np.ndarray
    """(rows, columns) array in single precision, NaN without data; see the rules of this module."""
    codes: np.ndarray
    """uint8: 1 background, 2 halo, 3 anomaly, 0 no data."""
    limiting: np.ndarray
    """uint8: 1 for the first model, ..., that says the least of the cell (with regret, that has the greatest); one
    more than there are models where several say it; 0 no data."""
    agreement: np.ndarray
    """Single precision: share of the models that give the cell the class in `codes`, NaN without data."""
    gaps: int
    """Cells for which some models have data and others have none."""
    lacking: dict
    """How many of these each model lacks, by its name."""
    notices: list
    """``constant_model``, ``gaps``."""


def favourability(rates, areas):
    """Return Pr / (Pr + Oa) of classes by their shares of occurrences and area; 0 without occurrences, or unknown."""
    rates, areas = (np.nan_to_num(np.asarray(part, float)) for part in (rates, areas))
    return np.divide(rates, rates + areas, out=np.zeros(rates.shape), where=rates > 0)


def weigh(rates, areas):
    """
    Weigh the classes of a map.

    Parameters
    ----------
    rates, areas : (k,) array
        Share of the occurrences and of the area of each class, percent; NaN for none.

    Returns
    -------
    favourability : (k,) array
    rate : float
        Prediction rate at the intersection, the classes cumulated from the most favourable on, percent.

    Raises
    ------
    DataError
        If there is no area or no occurrence.
    """
    rates, areas = (np.nan_to_num(np.asarray(part, float)) for part in (rates, areas))
    if not (rates.sum() > 0 and areas.sum() > 0):
        raise DataError(tr("The classes hold no occurrences or no area: give weights of classes that do."))
    found = favourability(rates, areas)
    order = np.argsort(-found, kind="stable")
    # a table of another sheet may have classes that are not on this one
    curves = [np.append(np.cumsum(part[order]), 100.0) for part in (rates, areas)]
    return found, crossing(*curves).rate


def classes_of(score):
    """Return the codes (1 background, 2 halo, 3 anomaly) of favourabilities; NaN is 0, no data."""
    score = np.asarray(score, float)
    codes = np.full(score.shape, BACKGROUND, np.uint8)
    codes[score >= HALO_FAVOURABILITY - _ROUNDING] = HALO
    codes[score >= ANOMALY_FAVOURABILITY - _ROUNDING] = ANOMALY
    codes[np.isnan(score)] = NODATA
    return codes


def fuse(models, rule="maximin", beta=2.0, strict=True, progress=silent):
    """
    Fuse models cell by cell.

    Parameters
    ----------
    models : list of Model
        Of one grid.
    rule : {"maximin", "mean", "weighted", "owa", "majority", "regret"}
    beta : float
        Of owa, above 0.
    strict : bool
        Whether a cell that any model lacks has no data; else the others decide.
    progress : callable
        See `core.estimator.silent`.

    Returns
    -------
    Fusion

    Raises
    ------
    DataError
        If there are no two models, their shapes differ, a setting is none, or no cell has data of them all.
    """
    _check(models, rule, beta)
    shape = models[0].places.shape
    score, agreement = (np.full(shape, np.nan, np.float32) for _ in range(2))
    codes, limiting = (np.zeros(shape, np.uint8) for _ in range(2))
    gaps, lacking = 0, np.zeros(len(models), int)
    step = max(1, _AT_ONCE // (shape[1] * len(models)))
    for start in range(0, shape[0], step):
        progress(start / shape[0], tr("Fusing the maps"))
        rows = slice(start, start + step)
        found = np.stack([_looked_up(model, model.places[rows]) for model in models])
        missing = np.isnan(found)
        partly = missing.any(axis=0) & ~missing.all(axis=0)
        gaps += int(partly.sum())
        lacking += (missing & partly).sum(axis=(1, 2))
        known = ~partly & ~missing.all(axis=0) if strict else ~missing.all(axis=0)
        fused = _fused(found[:, known], models, rule, beta)
        for whole, part in zip((score, codes, limiting, agreement), fused):
            whole[rows][known] = part
    if not codes.any():
        raise DataError(tr("No cell has data of all the maps: check the extents and the study area."))
    lacking = {model.name: count for model, count in zip(models, lacking.tolist()) if count}
    return Fusion(score, codes, limiting, agreement, gaps, lacking, _notices(models, gaps, lacking, strict))


def fused_classes(favourabilities, models, rule="maximin", beta=2.0):
    """Return the codes of places by the (m, n) favourabilities of the models there; NaN where a model has no data."""
    favourabilities = np.asarray(favourabilities, float)
    codes = np.zeros(favourabilities.shape[1], np.uint8)
    known = ~np.isnan(favourabilities).all(axis=0)
    codes[known] = _fused(favourabilities[:, known], models, rule, beta)[1]
    return codes


def held_out_fusion(maps, folds, rule="maximin", beta=2.0, progress=silent):
    """
    Test the anomaly of fused maps on occurrences that had no part in weighing their classes.

    In each fold the classes of all maps (and the limits of maps of values) are weighed by the occurrences of the other
    folds and the maps fused; the fold's own occurrences are counted in the anomaly.

    Parameters
    ----------
    maps : list of ClassedMap or ValuedMap (`core.fusion_maps`)
        That know the same occurrences, all of them on data of one map at least.
    folds : (n,) array
        Fold of each occurrence.
    rule, beta
        As `fuse`.
    progress : callable

    Returns
    -------
    core.held_out.HeldOut
    """
    names = np.unique(folds).tolist()

    def anomalous(training, testing):
        done = names.index(np.asarray(folds)[testing][0]) / len(names)
        part = share(progress, done, done + 1 / len(names))
        weighed = [one.weighed(training) for one in maps]
        models = [model for model, _ in weighed]
        at = np.stack([found[testing] for _, found in weighed])
        places, cells = distinct_cells(models, part)
        found = np.stack([_looked_up(model, own) for model, own in zip(models, places)])
        drawn = np.bincount(fused_classes(found, models, rule, beta), cells, minlength=4)
        return fused_classes(at, models, rule, beta) == ANOMALY, 100 * drawn[ANOMALY] / drawn[1:].sum()

    return hold_out(anomalous, folds, len(folds))


def distinct_cells(models, progress=silent):
    """
    Return which combinations of classes the models have, and how often.

    Returns
    -------
    places : (m, d) array of uint8
        As in `Model.places`.
    cells : (d,) array of int
        Cells of each combination.
    """
    number, count = np.zeros(models[0].places.size, np.int64), 1
    places = np.zeros((0, 1), np.uint8)
    for done, model in enumerate(models):
        progress(done / len(models), tr("Counting classes"))
        size = len(model.favourability) + 1
        number *= size
        # missing data come last
        number += np.minimum(model.places.ravel(), size - 1)
        if count * size > _MOST_COMBINATIONS:
            present, number = np.unique(number, return_inverse=True)
        else:
            present = np.arange(count * size)
        own = (present % size).astype(np.uint8)
        own[own == size - 1] = MISSING
        places, count = np.vstack([places[:, present // size], own]), len(present)
    cells = np.bincount(number.ravel(), minlength=count)
    return places[:, cells > 0], cells[cells > 0]


def _looked_up(model, places):
    """Return the favourability of places, NaN where data are missing."""
    table = np.full(256, np.nan)
    table[: len(model.favourability)] = model.favourability
    return table[places]


def _fused(found, models, rule, beta):
    """Return score, codes, limiting model and agreement of the (m, c) favourabilities of cells with data."""
    missing = np.isnan(found)
    own = np.stack([classes_of(part) for part in found])
    lowest = np.where(missing, np.inf, found)
    if rule == "majority":
        votes = np.stack([(own == code).sum(axis=0) for code in (BACKGROUND, HALO, ANOMALY)])
        score = (votes[2] + votes[1] / 2) / votes.sum(axis=0)
        codes = (votes.argmax(axis=0) + 1).astype(np.uint8)
    elif rule == "regret":
        tops = np.array([model.favourability.max() for model in models])
        lowest = np.where(missing, np.inf, found - tops[:, None])
        score = -lowest.min(axis=0)
        codes = classes_of(tops.max() - score)
    else:
        score = {"maximin": _least, "mean": _mean, "weighted": _weighted, "owa": _ordered}[rule](found, models, beta)
        codes = classes_of(score)
    least = lowest.min(axis=0)
    deciding = lowest <= least + _ROUNDING
    limiting = deciding.argmax(axis=0).astype(np.uint8) + 1
    limiting[deciding.sum(axis=0) > 1] = len(models) + 1
    return score, codes, limiting, (own == codes).sum(axis=0) / (~missing).sum(axis=0)


def _least(found, models, beta):
    return np.nanmin(found, axis=0) if found.size else found[0]


def _mean(found, models, beta):
    return np.nansum(found, axis=0) / (~np.isnan(found)).sum(axis=0)


def _weighted(found, models, beta):
    weights = np.array([model.rate for model in models])[:, None]
    return np.nansum(weights * found, axis=0) / np.where(np.isnan(found), 0.0, weights).sum(axis=0)


def _ordered(found, models, beta):
    """Return the ordered weighted mean; models without data come last, with no weight."""
    m = len(found)
    weights = np.zeros((m + 1, m))
    for count in range(1, m + 1):
        weights[count, :count] = np.diff((np.arange(count + 1) / count) ** beta)
    ordered = -np.sort(-np.nan_to_num(found, nan=-1.0), axis=0)
    return (weights[(~np.isnan(found)).sum(axis=0)].T * ordered).sum(axis=0)


def _check(models, rule, beta):
    check_choice(tr("rule"), rule, RULES)
    if not models:
        raise DataError(tr("There is no map to fuse: choose two or more."))
    if not (beta > 0 and np.isfinite(beta)):
        raise DataError(
            tr("The exponent of the ordered weights is {beta:g}: give a number above 0, 1 for the mean.").format(
                beta=beta
            )
        )
    for model in models:
        if model.places.shape != models[0].places.shape:
            raise DataError(
                tr("{name} and {other} have other numbers of cells: make both on one grid.").format(
                    name=model.name, other=models[0].name
                )
            )


def _notices(models, gaps, lacking, strict):
    notices = []
    for model in models if len(models) > 1 else ():
        distinct = np.unique(model.favourability)
        if len(distinct) == 1:
            notices.append(
                Notice(
                    "constant_model",
                    tr(
                        "{name} says the same everywhere (favourability {distinct:.2f}): it tells no cell from "
                        "another and caps maximin there; leave it out."
                    ).format(name=model.name, distinct=distinct[0]),
                )
            )
    if gaps:
        parts = ", ".join(f"{name} {count}" for name, count in lacking.items())
        end = tr("they have no data in the result") if strict else tr("there the other maps decide, and are fewer")
        notices.append(
            Notice(
                "gaps",
                tr("{gaps} cells lack data of some of the maps ({parts}): {end}.").format(
                    gaps=gaps, parts=parts, end=end
                ),
            )
        )
    return notices
