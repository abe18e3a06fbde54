"""What to look at in the samples themselves: their numbers and positions."""

from collections import Counter

import numpy as np

from .findings import ACT, LOOK, Finding, count, first
from .laboratory import MISSING, listed
from .laboratory_summary import duplicate_positions
from .language import tr

FEW_SAMPLES = 30
"""Fewer samples hardly say what is usual."""


def check_samples(assays, ids=None):
    """Return the `Finding`s on sample numbers, and on samples without results."""
    findings = []
    if ids is not None:
        counts = Counter(str(item).strip() for item in ids if item is not None and str(item).strip())
        repeated = {item: n for item, n in counts.items() if n > 1}
        if repeated:
            findings.append(
                Finding(
                    "duplicate_ids",
                    ACT,
                    tr("{n_repeated} used more than once").format(n_repeated=count(len(repeated), "sample number")),
                    tr("Results may belong to the wrong sample."),
                    tr("Give every sample its own number; mark field duplicates, such as S17 and S17D."),
                    first({"Sample": list(repeated), "Times": list(repeated.values())}),
                    len(repeated),
                )
            )
        unnamed = len(ids) - sum(counts.values())
        if unnamed:
            findings.append(
                Finding(
                    "no_id",
                    LOOK,
                    tr("{unnamed} without a number").format(unnamed=count(unnamed, "sample")),
                    tr("They are called by the number of their feature."),
                    tr("Fill in the sample numbers."),
                )
            )
    empty = np.flatnonzero((assays.flags == MISSING).all(axis=1))
    if len(empty):
        findings.append(
            Finding(
                "empty_samples",
                LOOK,
                tr("{n_empty} without any result").format(n_empty=count(len(empty), "sample")),
                tr("They take no part in any step."),
                tr("Fill in their results, or leave these samples out."),
                first({"Sample": [assays.label(row) for row in empty]}),
                len(empty),
            )
        )
    if len(assays) < FEW_SAMPLES:
        findings.append(
            Finding(
                "few_samples",
                LOOK,
                tr("Only {n_assays}").format(n_assays=count(len(assays), "sample")),
                tr("Thresholds, factors and maps of so few samples are hardly better than guesses."),
                tr("Check the layer, its filter and the selection."),
            )
        )
    return findings


def check_positions(assays, positions):
    """Return the `Finding`s on `positions`, an (n, 2) array with NaN where a sample has none."""
    findings = []
    lost = np.flatnonzero(~np.isfinite(positions).all(axis=1))
    if len(lost):
        findings.append(
            Finding(
                "no_position",
                LOOK,
                tr("{n_lost} without a position").format(n_lost=count(len(lost), "sample")),
                tr("They are used for statistics and factors, and are on no map."),
                tr("Fill in their coordinates."),
                first({"Sample": [assays.label(row) for row in lost]}),
                len(lost),
            )
        )
    far = np.flatnonzero(_far_positions(positions))
    if len(far):
        findings.append(
            Finding(
                "far_position",
                LOOK,
                tr("{n_far} far away from the others").format(n_far=count(len(far), "sample")),
                tr("Coordinates were exchanged, mistyped or left at zero, or the samples belong to another sheet."),
                tr("Look at them on the map and correct their coordinates."),
                first(
                    {
                        "Sample": [assays.label(row) for row in far],
                        "East": _written(positions[far, 0]),
                        "North": _written(positions[far, 1]),
                    }
                ),
                len(far),
            )
        )
    groups = duplicate_positions(positions)
    if groups:
        n = sum(map(len, groups))
        findings.append(
            Finding(
                "duplicate_positions",
                LOOK,
                tr("{n_groups} with more than one sample").format(n_groups=count(len(groups), "place")),
                tr("{n} samples in all. The table of elements says how well their results agree.").format(n=n),
                tr("Leave field duplicates as they are, or keep one of each; correct positions that were typed twice."),
                first(
                    {
                        "Samples": [listed([assays.label(row) for row in rows]) for rows in groups],
                        "East": _written([positions[rows[0], 0] for rows in groups]),
                        "North": _written([positions[rows[0], 1] for rows in groups]),
                    }
                ),
                len(groups),
            )
        )
    return findings


def _far_positions(positions):
    """Return which positions lie more than 5 interquartile ranges outside the quartiles, east-west or north-south."""
    known = np.isfinite(positions).all(axis=1)
    far = np.zeros(len(positions), bool)
    if known.sum() < 4:
        return far
    low, high = np.quantile(positions[known], [0.25, 0.75], axis=0)
    reach = 5 * (high - low)
    # samples along one line have no spread across it, and everything beside it would be far
    with np.errstate(invalid="ignore"):
        out = ((positions < low - reach) | (positions > high + reach)) & (reach > 0)
    return known & out.any(axis=1)


def _written(coordinates):
    """Return coordinates as text: whole metres, or five decimals of a degree, which are one metre."""
    return [f"{value:.0f}" if max(map(abs, coordinates)) > 360 else f"{value:.5f}" for value in coordinates]
