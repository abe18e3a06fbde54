"""Columns of one sheet handed to a step that was fitted on another: matched by element, converted by unit."""

from typing import NamedTuple

import numpy as np

from .elements import Match, best_match, known_fields, parse_field
from .errors import DataError
from .language import tr
from .samples import Samples

_LOGARITHMS = ("log10", "ln", "boxcox")
"""Suffixes of columns whose values move with the unit of the concentration behind them."""


class StepColumns(NamedTuple):
    """What `for_step` returns."""

    samples: Samples
    """The columns as the step has them: its names, its units, its order."""

    names: dict
    """The step's name of each column to the sheet's."""

    factors: np.ndarray
    """(p,) what the sheet's values were multiplied with."""


def columns_of(step):
    """Return the columns that a fitted step reads, by the names it knows them by."""
    return list(step.kept_ if hasattr(step, "kept_") else step.names_)


def match_columns(wanted, names):
    """
    Find the columns that hold the wanted ones: the same name, else the same element in any known unit.

    Parameters
    ----------
    wanted, names : list of str
        Columns of a fitted step, and columns of a sheet.

    Returns
    -------
    dict of str to Match
        Those that were found, in the order of `wanted`. A column of the sheet is taken once.

    Raises
    ------
    DataError
        If two columns fit one element equally well, or a unit is not known.
    """
    found = {name: Match(name, 1.0) for name in wanted if name in names}
    free = known_fields([name for name in names if name not in found])
    for name in wanted:
        if name in found:
            continue
        try:
            field = parse_field(name)
        except DataError:
            # a factor or another feature has no element to be found by
            continue
        match = best_match(field, free)
        if match is not None:
            found[name] = match
            free = [other for other in free if other.name != match.name]
    return {name: found[name] for name in wanted if name in found}


def for_step(step, samples, suffixes=None):
    """
    Return the columns of `samples` that a fitted step reads, as it was fitted to them.

    Logarithms are not a matter of units: `log10` and `ln` are taken of the values as they are.

    Parameters
    ----------
    step : Estimator
    samples : Samples
        Columns named by the sheet's raw fields.
    suffixes : dict of str to str, optional
        What was made of each raw field, by the suffix of the column: nothing or ``val`` is a concentration in
        the unit of the field; ``ei`` and others have no unit.

    Returns
    -------
    StepColumns

    Raises
    ------
    DataError
        If no column fits, one fits ambiguously, or one is a logarithm in another unit than the step's.
    """
    wanted = columns_of(step)
    matches = match_columns(wanted, samples.names)
    if not matches:
        raise DataError(
            tr("The fitted model reads {wanted} and none of them is here: the columns are {names}.").format(
                wanted=", ".join(wanted), names=", ".join(samples.names) or tr("none")
            )
        )
    any_unit = step.kind == "transform" and step.method in ("log10", "ln")
    factors = []
    for name, match in matches.items():
        suffix = (suffixes or {}).get(match.name, "")
        if suffix in _LOGARITHMS and match.factor != 1:
            raise DataError(
                tr(
                    "{name}_{suffix} is in another unit than {fitted}, which the model was fitted to: convert the "
                    "field to that unit and run the earlier steps again."
                ).format(name=match.name, suffix=suffix, fitted=name)
            )
        factors.append(match.factor if suffix in ("", "val") and not any_unit else 1.0)
    chosen = samples.select([match.name for match in matches.values()])
    factors = np.array(factors)
    return StepColumns(
        Samples(list(matches), chosen.values * factors, samples.coordinates, samples.labels),
        {name: match.name for name, match in matches.items()},
        factors,
    )
