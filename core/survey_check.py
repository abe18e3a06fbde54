"""What a geologist should look at before working with a table of results, the most urgent first."""

from collections import Counter

import numpy as np

from .elements import parse_fields
from .findings import ACT, LOOK, NOTE, Finding, count, first, ordered, percents
from .gross_errors import find_gross_errors
from .laboratory import DETECT, LEFT, RIGHT, listed
from .laboratory_summary import check_units
from .language import tr
from .sample_check import check_positions, check_samples

UNREAD, SUSPECTS = 50, 20
"""Unread cells and suspects that are listed."""

MANY_MISSING = 20
"""Percent of the samples without a result that make an element a poor companion of the others."""

_TOO_CENSORED, _HALF_CENSORED = 80, 50

_PER_ELEMENT = 3

_FROM_NOTICES = {
    "assumed_limit": (
        LOOK,
        "Results below detection without a limit",
        "Give a limits table with the limits of the laboratory.",
    ),
    "zero": (
        LOOK,
        "Zeros",
        "If they stand for results below detection, give a limits table and choose limit for zeros.",
    ),
    "negative": (
        NOTE,
        "Negative values",
        "If they mark missing results, choose missing for negative values, or name the code among those for missing "
        "results.",
    ),
    "below_limit": (
        NOTE,
        "Values below the limit of the table",
        "If the laboratory did measure them, state its own limit in the limits table.",
    ),
    "right_censored": (
        NOTE,
        "Values above the upper limit",
        "Ask the laboratory to analyse these samples again with another method: they may be the best anomalies.",
    ),
    "uncertain": (NOTE, "Uncertain values", ""),
    "decimal_comma": (NOTE, "Decimal commas", "Compare a few results with the certificate of the laboratory."),
    "lookalike": (NOTE, "Letters of another alphabet", "Rename these fields with Latin letters when you can."),
    "limits_missing": (NOTE, "Fields without a limit", "Add them to the limits table if they have results below it."),
    "limits_ignored": (NOTE, "Rows of the limits table that were not used", "Write symbols or field names there."),
    "limits_unit": (NOTE, "Limits without a unit", "State the units in the limits table and in the field names."),
}
"""Urgency, title and remedy of what the reader noticed."""


def check_survey(assays, table, ids=None, positions=None):
    """
    Look for what may go wrong with a survey.

    Parameters
    ----------
    assays : Assays
        As `laboratory.read_assays` returns them with ``unreadable="list"``; its coordinates, projected metres, say
        which samples are neighbours.
    table : dict of str to list
        As `laboratory_summary.summary` returns it.
    ids : list, optional
        Sample numbers as the user has them, None where one is empty.
    positions : (n, 2) array, optional
        Positions as they stand in the layer, NaN where a sample has none; those of `assays` if not given.

    Returns
    -------
    list of Finding
        The most urgent first.
    """
    positions = assays.coordinates if positions is None else positions
    findings = [*_unread(assays), *check_samples(assays, ids)]
    if positions is not None:
        findings += check_positions(assays, np.asarray(positions, float))
    findings += [*_units(assays), *_gross_errors(assays), *_elements(assays, table), *_noticed(assays)]
    findings += [*_censored(table), *_missing(table)]
    return ordered(findings)


def _unread(assays):
    if not assays.unread:
        return []
    shown = assays.unread[:UNREAD]
    counts = Counter(cell.field for cell in assays.unread)
    return [
        Finding(
            "unread",
            ACT,
            tr("{n_unread} cannot be read").format(n_unread=count(len(assays.unread), "cell")),
            tr("In {items}. They count as missing on this page; other tools stop at them.").format(
                items=listed([f"{name} ({n})" for name, n in counts.items()], most=20)
            ),
            tr(
                "Correct them in the table, or say how to read them: codes for missing results, decimal commas, a "
                "limits table for results such as n.d."
            ),
            {
                "Sample": [assays.label(cell.row) for cell in shown],
                "Element": [cell.field for cell in shown],
                "Cell": [f"{cell.cell}{cell.reason}" for cell in shown],
            },
            len(assays.unread),
            {name: tr("{n} cannot be read").format(n=count(n, "cell")) for name, n in counts.items()},
        )
    ]


def _units(assays):
    titles = {
        "unit": (
            tr("Units that may be wrong"),
            tr("The medians are more than 100 times off the mean of the Earth's upper crust."),
            tr("Compare with the certificate of the laboratory, and rename the fields if the unit is another one."),
        ),
        "no_unit": (
            tr("Fields without a unit"),
            tr("Units are needed to compare with other sheets, with limits and in compositions."),
            tr("Rename the fields so that they say the unit, like Cu_ppm."),
        ),
    }
    return [
        Finding(
            notice.code, LOOK, titles[notice.code][0], f"{notice.text} {titles[notice.code][1]}", titles[notice.code][2]
        )
        for notice in check_units(assays)
    ]


def _elements(assays, table):
    findings = []
    measured = (assays.flags == DETECT) | (assays.flags == RIGHT)
    lowest = np.where(measured, assays.values, np.inf).min(axis=0)
    highest = np.where(measured, assays.values, -np.inf).max(axis=0)
    empty = [name for name, any_measured in zip(assays.names, measured.any(axis=0)) if not any_measured]
    # a single value among results below detection is not constant but rare
    constant = [
        name
        for name, low, high, left in zip(assays.names, lowest, highest, (assays.flags == LEFT).any(axis=0))
        if low == high and not left
    ]
    for code, names, title, text, remark in (
        (
            "empty",
            empty,
            tr("with nothing measured"),
            tr("All results are below detection or missing."),
            tr("nothing measured"),
        ),
        (
            "constant",
            constant,
            tr("with one value throughout"),
            tr("They tell nothing apart."),
            tr("one value throughout"),
        ),
    ):
        if names:
            findings.append(
                Finding(
                    code,
                    LOOK,
                    f"{count(len(names), 'element')} {title}",
                    f"{listed(names, most=20)}. {text}",
                    tr("Leave them out."),
                    remarks=dict.fromkeys(names, remark),
                )
            )
    piles = [
        (name, value, n, round(100 * n / results, 1))
        for name, value, n, results in zip(
            table["element"], table["repeated_value"], table["lowest_repeated"], table["n"]
        )
        if n
    ]
    if piles:
        names, values, counts, percents = map(list, zip(*piles))
        findings.append(
            Finding(
                "substituted",
                LOOK,
                tr("{n_piles} with many equal low values").format(n_piles=count(len(piles), "element")),
                tr(
                    "These values probably stand for results below detection, as half the limit often does. They "
                    "are taken as measured unless you say otherwise."
                ),
                tr("Give a limits table with the columns element, limit, unit and substitute (the value named here)."),
                first({"Element": names, "Value": values, "Samples": counts, "Percent": percents}),
                len(piles),
                {name: tr("{n} times the same low value").format(n=n) for name, n in zip(names, counts)},
            )
        )
    symbols = {}
    for field in parse_fields(assays.names):
        symbols.setdefault(field.symbol, []).append(field.name)
    twice = [" and ".join(names) for names in symbols.values() if len(names) > 1]
    if twice:
        findings.append(
            Finding(
                "same_element",
                NOTE,
                tr("{n_twice} in more than one field").format(n_twice=count(len(twice), "element")),
                f"{listed(twice, most=20)}.",
                tr("Choose one field of each element in the steps that follow, or it counts twice."),
            )
        )
    return findings


def _censored(table):
    findings = []
    shares = {name: share for name, share in zip(table["element"], table["left_percent"]) if share > 0}
    # what has nothing measured has its own finding
    measured = dict(zip(table["element"], table["maximum"]))
    too = {name: share for name, share in shares.items() if share > _TOO_CENSORED and measured[name] == measured[name]}
    half = {name: share for name, share in shares.items() if _HALF_CENSORED < share <= _TOO_CENSORED}
    if too:
        findings.append(
            Finding(
                "too_censored",
                LOOK,
                tr("{n_too} with more than {TOO_CENSORED} % below detection").format(
                    n_too=count(len(too), "element"), TOO_CENSORED=_TOO_CENSORED
                ),
                tr("{too}. That is too much for any estimate: “Replace censored values” leaves them out.").format(
                    too=percents(too)
                ),
                tr("Go on without them. Single results above detection are worth a look on the map."),
                remarks={
                    name: tr("{share:.0f} % below detection: left out later").format(share=share)
                    for name, share in too.items()
                },
            )
        )
    if half:
        findings.append(
            Finding(
                "half_censored",
                NOTE,
                tr("{n_half} with more than {HALF_CENSORED} % below detection").format(
                    n_half=count(len(half), "element"), HALF_CENSORED=_HALF_CENSORED
                ),
                tr("{half}. Most of their values will be estimates.").format(half=percents(half)),
                tr("Give them little weight in factors and maps."),
            )
        )
    if shares:
        findings.append(
            Finding(
                "censored",
                NOTE,
                tr("{n_shares} with results below detection").format(n_shares=count(len(shares), "element")),
                f"{percents(shares)}.",
                tr("Run “Replace censored values” before any other step."),
            )
        )
    return findings


def _noticed(assays):
    findings = []
    for notice in assays.warnings:
        if notice.code in _FROM_NOTICES:
            level, title, remedy = _FROM_NOTICES[notice.code]
            rows = _above(assays) if notice.code == "right_censored" else {}
            total = len(rows.get("Sample", ()))
            findings.append(Finding(notice.code, level, title, notice.text, remedy, first(rows), total))
    return findings


def _above(assays):
    """Return the results above an upper limit as a table."""
    places = np.argwhere(assays.flags == RIGHT).tolist()
    return {
        "Sample": [assays.label(i) for i, _ in places],
        "Element": [assays.names[j] for _, j in places],
        "Result": [f">{assays.limits[i, j]:g}" for i, j in places],
    }


def _gross_errors(assays):
    suspects = find_gross_errors(assays)
    if not suspects:
        return []
    counts, top = Counter(), []
    for suspect in suspects:
        counts[suspect.field] += 1
        if counts[suspect.field] <= _PER_ELEMENT:
            top.append(suspect)
    beside = tr("those around them") if assays.coordinates is not None else tr("the others")
    return [
        Finding(
            "gross_errors",
            LOOK,
            tr("{n_suspects} unlike {beside}").format(n_suspects=count(len(suspects), "result"), beside=beside),
            tr(
                "At least 5 times higher or lower, in one or two elements of a sample only: slips of the pen or of "
                "the laboratory, or the best anomalies. Listed are the {PER_ELEMENT} strongest of each element."
            ).format(PER_ELEMENT=_PER_ELEMENT),
            tr("Compare them with the certificate of the laboratory; change nothing that is right."),
            first(
                {
                    "Sample": [assays.label(item.row) for item in top],
                    "Element": [item.field for item in top],
                    "Result": [item.value for item in top],
                    "Usual here": [float(f"{item.usual:.3g}") for item in top],
                    "Times": [float(f"{item.value / item.usual:.2g}") for item in top],
                },
                SUSPECTS,
            ),
            len(suspects),
            {name: tr("{n} to look at").format(n=count(n, "result")) for name, n in counts.items()},
        )
    ]


def _missing(table):
    findings = []
    shares = {name: share for name, share in zip(table["element"], table["missing_percent"]) if 0 < share < 100}
    many = {name: share for name, share in shares.items() if share > MANY_MISSING}
    few = {name: share for name, share in shares.items() if share <= MANY_MISSING}
    if many:
        findings.append(
            Finding(
                "many_missing",
                LOOK,
                tr("{n_many} with more than {MANY_MISSING} % of the samples missing").format(
                    n_many=count(len(many), "element"), MANY_MISSING=MANY_MISSING
                ),
                tr("{many}. A sample without a result of any of the elements chosen gets no factor score.").format(
                    many=percents(many)
                ),
                tr("Leave these elements out of the steps that take all elements together."),
                remarks={name: tr("{share:.0f} % missing").format(share=share) for name, share in many.items()},
            )
        )
    if few:
        findings.append(
            Finding(
                "missing",
                NOTE,
                tr("{n_few} with a few results missing").format(n_few=count(len(few), "element")),
                tr("{few}. Samples that lack a result are kept; they get no factor score.").format(few=percents(few)),
            )
        )
    return findings
