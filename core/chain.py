"""From raw fields to the columns a model learnt from: names of derived columns, and stored steps applied in order."""

import re

import numpy as np

from .errors import DataError
from .estimator import Notice
from .samples import Samples

CONCENTRATIONS = ("val", "ei")
"""Suffixes of derived columns that still are concentrations or ratios of them, above zero."""

TRANSFORMED = ("log10", "ln", "boxcox", "clr", "nscore", "z", "rz")
"""Suffixes of derived columns after a transform."""

_SUFFIX = re.compile(rf"^(.+?)_({'|'.join(CONCENTRATIONS + TRANSFORMED)})$")


def base_name(column):
    """Return the raw field that a derived column stands for: ``Cu_ppm_log10`` gives ``Cu_ppm``."""
    found = _SUFFIX.match(column)
    return found.group(1) if found else column


def newest_column(name, available, records=(), concentration=False):
    """
    Return the newest derived column of a field.

    Parameters
    ----------
    name : str
        A raw field (``Cu_ppm``) or a column derived from it, which is then taken as it is.
    available : list of str
        The columns of the layer, in order.
    records : list of dict
        What earlier steps noted, oldest first; each may hold ``columns``, raw field to derived column.
    concentration : bool
        Whether only columns that still are concentrations will do.

    Raises
    ------
    DataError
        If the layer has no such column.
    """
    suffixes = CONCENTRATIONS if concentration else CONCENTRATIONS + TRANSFORMED
    if base_name(name) == name:
        candidates = {f"{name}_{suffix}" for suffix in suffixes}
        for record in reversed(records):
            column = record.get("columns", {}).get(name)
            if column in candidates and column in available:
                return column
        # no record, or it was lost on the way: columns are added at the end, so the last is the newest
        for column in reversed(available):
            if column in candidates:
                return column
    if name not in available:
        raise DataError(f"The layer has no field {name}: it has {', '.join(available) or 'none'}.")
    return name


def steps_behind(columns, records):
    """
    Return the fitted steps that made `columns`, oldest first.

    Parameters
    ----------
    columns : list of str
        Derived columns.
    records : list of dict
        What earlier steps noted, oldest first: ``step`` (a fitted step), ``columns`` (raw field or factor
        to the column made) and ``sources`` (the same keys to the column read).
    """
    wanted, steps = set(columns), []
    for record in reversed(records):
        made = record.get("columns", {})
        keys = [key for key, column in made.items() if column in wanted]
        if keys and record.get("step") is not None:
            steps.append(record["step"])
            sources = record.get("sources", {})
            wanted -= {made[key] for key in keys}
            # a step that mixes columns, as factor scores do, needs all that it read
            mixes = set(sources) != set(made)
            wanted |= set(sources.values()) if mixes else {sources[key] for key in keys}
    return steps[::-1]


def apply_steps(steps, assays, classes=None):
    """
    Apply stored steps to a new survey.

    Parameters
    ----------
    steps : list of Estimator
        Fitted steps in order: replacement of censored values, enrichment index, transform, factors.
    assays : Assays
        The raw fields, already in the names and units of the model.
    classes : list or None, length n
        Rock class of each sample, for an enrichment index by class.

    Returns
    -------
    samples : Samples
        The columns after the last step.
    notices : list of Notice
    """
    notices = []
    if not steps or steps[0].kind != "censoring":
        censored = int((assays.flags == assays.LEFT).sum()) if len(assays.flags) else 0
        if censored:
            raise DataError(
                f"{censored} values are below a detection limit and the model holds no replacement for them: "
                "run “Replace censored values” on these samples first."
            )
        samples = Samples(assays.names, assays.values, assays.coordinates, assays.labels)
    else:
        samples = assays
    for step in steps:
        if step.kind == "enrichment":
            samples = step.transform(samples, classes)
        elif step.kind == "factors":
            samples = factor_columns(step, samples)
        elif step.kind != "fences":
            samples = step.transform(samples)
        notices += step.warnings_
    return samples, notices


def factor_columns(model, samples):
    """Return factor scores and fuzzy scores of `samples` as columns ``F1…Fk`` and ``F1_fuzzy…Fk_fuzzy``."""
    from .fuzzy import logistic

    scores = model.transform(samples.select(model.names_))
    fuzzy = logistic(scores, model.score_sd_)
    names = [*model.factor_names_, *(f"{name}_fuzzy" for name in model.factor_names_)]
    return Samples(names, np.hstack([scores, fuzzy]), samples.coordinates, samples.labels)


def missing_notice(samples):
    """Return the notices on rows with missing values, which are kept and get no result."""
    lacking = np.flatnonzero(~samples.complete())
    if not len(lacking):
        return []
    names = [name for name, column in zip(samples.names, np.isnan(samples.values).T) if column.any()]
    shown = ", ".join(samples.label(row) for row in lacking[:5]) + ("…" if len(lacking) > 5 else "")
    return [
        Notice(
            "missing",
            f"{len(lacking)} of {len(samples)} samples lack a value of {', '.join(names)} and get no result "
            f"(samples {shown}).",
        )
    ]
