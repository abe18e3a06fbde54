"""Staged factor analysis: leave out the elements that load on no factor, then those of other associations."""

from typing import NamedTuple

import numpy as np

from .errors import DataError
from .estimator import Notice, share, silent
from .factor_analysis import FactorAnalysis, rows_of
from .factorability import usable_columns
from .language import tr

_FEWEST = 3


class Members(NamedTuple):
    """
    Which elements belong to which factor.

    Attributes
    ----------
    members : dict of str to list of str
        Elements whose absolute loading reaches the threshold, by factor; an element may stand in several.
    assigned : dict of str to str
        The factor of each element that reaches it: the one with the largest absolute loading.
    dropped : list of str
        Elements that reach it on no factor.
    cross_loading : list of str
        Elements that reach it on several.
    """

    members: dict
    assigned: dict
    dropped: list
    cross_loading: list


def assign_members(names, loadings, threshold):
    """
    Assign elements to the factors ``F1`` ... ``Fk`` by their loadings.

    Parameters
    ----------
    names : list of str, length p
        Elements.
    loadings : (p, k) array
        Rotated loadings.
    threshold : float
        Absolute loading from which an element belongs to a factor.

    Returns
    -------
    Members
    """
    size = np.abs(np.asarray(loadings, float))
    reaches = size >= threshold
    factors = [f"F{j + 1}" for j in range(size.shape[1])]
    return Members(
        members={
            factor: [name for name, belongs in zip(names, column) if belongs]
            for factor, column in zip(factors, reaches.T)
        },
        assigned={name: factors[row.argmax()] for name, row, hit in zip(names, size, reaches.any(axis=1)) if hit},
        dropped=[name for name, count in zip(names, reaches.sum(axis=1)) if count == 0],
        cross_loading=[name for name, count in zip(names, reaches.sum(axis=1)) if count > 1],
    )


def staged_factor_analysis(samples, progress=silent, **parameters):
    """
    Fit factors again and again, each time without the elements that did not belong.

    First every element is dropped whose largest absolute loading is below `minimum_loading`, until none is: the
    factors are clean. Then, if there are `indicators`, only the elements of the factors that hold one are kept,
    until no other element is left: the signature of the deposit type.

    Parameters
    ----------
    samples : Samples
        As `FactorAnalysis.fit` takes them.
    progress : callable
        See `estimator.silent`.
    **parameters
        Of `FactorAnalysis`. The number of factors is found anew at each stage; if it is given, it holds until the
        factors are clean, and then it is the number of factors that hold indicators.

    Returns
    -------
    FactorAnalysis
        The last one. ``history_`` has a dict for each stage: ``stage``, ``phase`` (``clean`` or ``signature``),
        ``elements``, ``k``, ``explained`` (per cent of the variance) and ``dropped``. ``warnings_`` has, besides
        its own, notices of code ``skipped``, ``indicator_dropped`` and ``cross_loading``.

    Raises
    ------
    DataError
        If fewer than 3 elements are left, with the stages as ``history`` of the error, or as `FactorAnalysis`.

    References
    ----------
    Yousefi, M., Kamkar-Rouhani, A., Carranza, E. J. M. (2012). Geochemical mineralization probability index (GMPI).
    Journal of Geochemical Exploration 115, 24-35.
    """
    asked = FactorAnalysis(**parameters)
    current, skipped, notices = usable_columns(samples)
    lost = [name for name in asked.indicators if rows_of([name], skipped)[0] and not rows_of([name], current.names)[0]]
    indicators = [name for name in asked.indicators if name not in lost]
    if lost:
        notices.append(Notice("indicator", tr("Indicator elements left out: {lost}.").format(lost=", ".join(lost))))
    history, told = [], []
    phase, n_factors = "clean", asked.n_factors
    while True:
        stage = len(history) + 1
        model = FactorAnalysis(**{**asked.parameters(), "n_factors": n_factors, "indicators": indicators})
        try:
            model.fit(current, _stage_share(progress, stage))
        except DataError as error:
            raise _with_history(
                tr("Stage {stage} of the staged factor analysis: {error}").format(stage=stage, error=error), history
            ) from error
        belonging = assign_members(model.names_, model.loadings_, model.minimum_loading)
        kept = list(belonging.assigned)
        lost = rows_of(indicators, kept)[1]
        indicators = [name for name in indicators if name not in lost]
        if lost:
            text = tr("Stage {stage} drops the indicator elements {lost}: no factor holds them.").format(
                stage=stage, lost=", ".join(lost)
            )
            text += "" if indicators else tr(" None is left, so the elements of all factors are kept.")
            notices.append(Notice("indicator_dropped", text))
        if phase == "clean" and not belonging.dropped and indicators:
            phase = "signature"
        if phase == "signature" and indicators:
            rows = rows_of(indicators, kept)[0]
            signature = {belonging.assigned[kept[row]] for row in rows}
            kept = [name for name, factor in belonging.assigned.items() if factor in signature]
            if n_factors:
                n_factors = len(signature)
        dropped = [name for name in model.names_ if name not in kept]
        history.append(
            {
                "stage": stage,
                "phase": phase,
                "elements": list(model.names_),
                "k": len(model.factor_names_),
                "explained": 100 * float(model.explained_.sum()),
                "dropped": dropped,
            }
        )
        if phase == "signature" or not dropped:
            told += _tell_cross_loading(belonging, told, stage, notices)
        if not dropped:
            break
        if len(kept) < _FEWEST:
            raise _with_history(
                tr(
                    "Stage {stage} leaves {n_kept} elements ({kept}) and at least {FEWEST} are needed: lower the "
                    "smallest loading, or choose more elements or other indicators."
                ).format(stage=stage, n_kept=len(kept), kept=", ".join(kept) or tr("none"), FEWEST=_FEWEST),
                history,
            )
        current = current.select(kept)
    model.history_, model.skipped_ = history, skipped
    model.warnings_ = notices + model.warnings_
    return model


def _tell_cross_loading(belonging, told, stage, notices):
    """Add a notice of the elements on several factors that were not `told` of yet, and return them."""
    new = [name for name in belonging.cross_loading if name not in told]
    if new:
        taken = ", ".join(f"{name} ({belonging.assigned[name]})" for name in new)
        text = tr("Stage {stage}: these elements load on several factors and count for the one named: {taken}.").format(
            stage=stage, taken=taken
        )
        notices.append(Notice("cross_loading", text))
    return new


def _stage_share(progress, stage):
    """Return a `progress` for one stage; the number of stages is not known, so each has half of what is left."""
    part = share(progress, 1 - 0.5 ** (stage - 1), 1 - 0.5**stage)
    return lambda fraction, message="": part(
        fraction, tr("Stage {stage}: {message}").format(stage=stage, message=message)
    )


def _with_history(text, history):
    error = DataError(text)
    error.history = history
    return error
