"""From raw fields to the columns a model learnt from: names of derived columns, and stored steps applied in order."""

import re
from typing import NamedTuple

import numpy as np

from .errors import DataError
from .estimator import Notice
from .language import tr
from .samples import Samples
from .step_columns import for_step

CONCENTRATIONS = ("val", "ei")
"""Suffixes of derived columns that still are concentrations or ratios of them, above zero."""

TRANSFORMED = ("eires", "log10", "ln", "boxcox", "clr", "nscore", "z", "rz")
"""Suffixes of derived columns that are no concentrations: residuals of the background, and transforms."""

_SUFFIX = re.compile(rf"^(.+?)_({'|'.join(CONCENTRATIONS + TRANSFORMED)})$")


def base_name(column):
    """Return the raw field that a derived column stands for: ``Cu_ppm_log10`` gives ``Cu_ppm``."""
    found = _SUFFIX.match(column)
    return found.group(1) if found else column


def suffix_of(column):
    """Return the suffix of a derived column, ``log10`` of ``Cu_ppm_log10``; nothing for a raw field."""
    found = _SUFFIX.match(column)
    return found.group(2) if found else ""


def newest_column(name, available, records=(), concentration=False, without=()):
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
    without : sequence of str
        Suffixes that will not do, such as the one of the step that asks: run again, it gives the same again.

    Raises
    ------
    DataError
        If the layer has no such column.
    """
    suffixes = CONCENTRATIONS if concentration else CONCENTRATIONS + TRANSFORMED
    if base_name(name) == name:
        candidates = {f"{name}_{suffix}" for suffix in suffixes if suffix not in without}
        for record in reversed(records):
            column = record.get("columns", {}).get(name)
            if column in candidates and column in available:
                return column
        # no record, or it was lost on the way: columns are added at the end, so the last is the newest
        for column in reversed(available):
            if column in candidates:
                return column
    if name not in available:
        raise DataError(
            tr("The layer has no field {name}: it has {available}.").format(
                name=name, available=", ".join(available) or tr("none")
            )
        )
    return name


MOST_NAMED = 8
"""Columns with gaps that a notice names."""


class Lineage(NamedTuple):
    """What `lineage` returns."""

    records: list
    """The records behind some columns, oldest first, less the columns and sources that have no part in them."""

    origins: list
    """The columns that no record made."""


def lineage(columns, records):
    """
    Return the records of the steps that made `columns`, and the columns they go back to.

    Parameters
    ----------
    columns : list of str
        Derived columns.
    records : list of dict
        What earlier steps noted, oldest first: ``step`` (a fitted step), ``columns`` (raw field or factor
        to the column made) and ``sources`` (the same keys to the column read). ``before`` holds dicts of ``step``
        and ``columns`` that came first in the same run, as when a model from another sheet is applied to raw fields.
    """
    wanted, behind = dict.fromkeys(columns), []
    for record in reversed(records):
        made, sources, step = record.get("columns", {}), record.get("sources", {}), record.get("step")
        keys = [key for key, column in made.items() if column in wanted]
        if not keys or step is None:
            continue
        # a step that mixes columns, as factor scores and log-ratios do, needs all that it read
        if not step.mixes and set(sources) == set(made):
            sources = {key: sources[key] for key in keys}
        behind.append({**record, "columns": {key: made[key] for key in keys}, "sources": sources})
        behind.extend(reversed(record.get("before", ())))
        for key in keys:
            del wanted[made[key]]
        wanted.update(dict.fromkeys(sources.values()))
    return Lineage(behind[::-1], list(wanted))


def repeatable(columns, records, origins):
    """
    Return whether `apply_steps` makes `columns` again, given their `lineage`.

    It keeps one column of each element, the newest: it cannot make two of them, nor go back to one that was
    transformed since, nor to derived columns of which no record tells.
    """
    if len({base_name(column) for column in columns}) < len(columns):
        return False
    if any(base_name(column) != column for column in origins):
        return False
    newest = {}
    for record in records:
        if "sources" not in record:
            # came before another step in one run, whose sources are those of both
            continue
        made, sources = record["columns"], record["sources"]
        if any(newest.get(key, source) != source for key, source in sources.items()):
            return False
        if record.get("before"):
            newest.update(dict.fromkeys(sources, ""))
        newest.update(made)
    return all(newest.get(base_name(column), column) == column for column in columns)


def steps_behind(columns, records):
    """Return the fitted steps that made `columns`, oldest first; see `lineage`."""
    return [record["step"] for record in lineage(columns, records).records]


def apply_steps(steps, assays, classes=None, areas=None, treated=None):
    """
    Apply stored steps to a new survey.

    Parameters
    ----------
    steps : list of Estimator
        Fitted steps in order: replacement of censored values, enrichment index, transform, factors. Fences and
        robust distances change no values and are passed over.
    assays : Assays
        The raw fields that the steps go back to, in the names and units of the survey they were fitted on.
    classes : list or None, length n
        Rock class of each sample, for an enrichment index by class.
    areas : Samples or None
        Upstream area of each lithology, for an enrichment index by areas.
    treated : list, optional
        For each step the list of columns that it makes, or None for all that it can; of all steps by default.

    Returns
    -------
    samples : Samples
        The newest of every column, by raw field or factor.
    notices : list of Notice

    Raises
    ------
    DataError
        If values are below detection and no step replaces them, or a step cannot be applied.
    """
    treated = treated or [None] * len(steps)
    samples, suffixes, notices = _without_censored(steps, assays, treated)
    for step, wanted in zip(steps, treated):
        if step.kind in ("censoring", "fences", "distances"):
            continue
        own = samples if step.mixes or wanted is None else samples.present(wanted)
        given, names, _ = for_step(step, own, suffixes)
        if step.kind == "enrichment":
            made = step.transform(given, classes, areas)
        else:
            made = factor_columns(step, given) if step.kind == "factors" else step.transform(given)
        made.names = [names.get(name, name) for name in made.names]
        made = made if wanted is None else made.present(wanted)
        samples = _merged(samples, made)
        suffixes.update(dict.fromkeys(made.names, getattr(step, "suffix", "")))
        notices += [notice for notice in step.warnings_ if notice not in notices]
    return samples, notices


def _without_censored(steps, assays, treated):
    """Return samples without values below detection, the suffix of the columns treated, and notices."""
    samples = Samples(assays.names, assays.values.copy(), assays.coordinates, assays.labels)
    suffixes, notices = {}, []
    for step, wanted in zip(steps, treated):
        if step.kind != "censoring":
            continue
        made, _ = step.fill(assays)
        for name in made.names:
            if wanted is not None and name not in wanted and not step.mixes:
                continue
            samples.column(name)[:] = made.column(name)
            suffixes[name] = "val"
        notices += step.warnings_
    left = [name not in suffixes for name in assays.names]
    censored = np.count_nonzero(assays.flags[:, left] == assays.LEFT)
    if censored:
        raise DataError(
            tr(
                "{censored} values are below a detection limit and the model holds no replacement for them: run "
                "“Replace censored values” on these samples first."
            ).format(censored=censored)
        )
    return samples, suffixes, notices


def _merged(samples, made):
    """Return the columns of `samples` with those of `made` in their place or added."""
    kept = [name for name in samples.names if name not in made.names]
    values = np.hstack([samples.values[:, [samples.names.index(name) for name in kept]], made.values])
    return Samples([*kept, *made.names], values, samples.coordinates, samples.labels)


INDICATOR_SCORE = "indicator_score"
"""The column with the mean score of the factors that hold indicator elements."""


def factor_columns(model, samples):
    """
    Return what a factor analysis says of `samples`, as columns.

    ``F1…Fk`` are the scores, ``F1_fuzzy…Fk_fuzzy`` the fuzzy ones. With indicator elements, ``indicator_score`` is the
    mean over the factors that hold them of score over standard deviation.
    """
    from .fuzzy import logistic

    scores = model.transform(samples.select(model.names_))
    columns = dict(zip(model.factor_names_, scores.T))
    columns.update(zip((f"{name}_fuzzy" for name in model.factor_names_), logistic(scores, model.score_sd_).T))
    if model.indicator_factors_:
        chosen = [model.factor_names_.index(name) for name in model.indicator_factors_]
        columns[INDICATOR_SCORE] = (scores[:, chosen] / model.score_sd_[chosen]).mean(axis=1)
    return Samples(list(columns), np.column_stack(list(columns.values())), samples.coordinates, samples.labels)


def missing_notice(samples, by_column=False):
    """
    Return the notices on rows with missing values, which are kept.

    `by_column` says that such a row lacks only the results of the columns whose value is missing.
    """
    lacking = np.flatnonzero(~samples.complete())
    if not len(lacking):
        return []
    counts = dict(zip(samples.names, np.isnan(samples.values).sum(axis=0).tolist()))
    names = [f"{name} ({counts[name]})" for name in sorted(counts, key=lambda name: -counts[name]) if counts[name]]
    # a survey of fifty elements may lack some of each
    names[MOST_NAMED:] = (
        [tr("{n_names} others").format(n_names=len(names) - MOST_NAMED)] if len(names) > MOST_NAMED else []
    )
    shown = ", ".join(samples.label(row) for row in lacking[:5]) + ("…" if len(lacking) > 5 else "")
    return [
        Notice(
            "missing",
            (
                tr(
                    "{n_lacking} of {n_samples} samples lack a value of {names} and get no result for it (samples "
                    "{shown})."
                )
                if by_column
                else tr(
                    "{n_lacking} of {n_samples} samples lack a value of {names} and get no result (samples {shown})."
                )
            ).format(n_lacking=len(lacking), n_samples=len(samples), names=", ".join(names), shown=shown),
        )
    ]
