"""Several maps of one area beside each other: which finds the known occurrences better, and is it sure."""

from dataclasses import dataclass

import numpy as np

from .errors import DataError
from .estimator import Notice, silent
from .language import tr
from .map_auc import placements
from .occurrences import FEWEST, resamples
from .prediction_area import occurrence_notices, prediction_area, resampled_rates
from .spatial_folds import blocks

CLUSTER = 10_000.0
"""Side of the blocks within which occurrences count as one cluster, metres."""

FEWEST_CLUSTERS = 10


@dataclass(frozen=True)
class Comparison:
    """
    Maps of the same cells, judged by the same occurrences.

    Attributes
    ----------
    columns : dict
        Table, one list a column, one entry a map: ``map``; ``prediction_rate`` at the intersection of the
        prediction-area plot with ``rate_low``, ``rate_high``; ``normalised_density``; ``weight`` (natural
        logarithm); ``auc`` with ``auc_low``, ``auc_high``; and for P-A and AUC the difference from the baseline
        (``rate_difference``, ``auc_difference``) with the interval over occurrences (``…_low``, ``…_high``), that
        over clusters of occurrences (``…_cluster_low``, ``…_cluster_high``) and a verdict (``rate_verdict``,
        ``auc_verdict``: baseline, better, worse, not distinguishable). Rates in percent; intervals 95 %.
    curves : dict
        `PredictionArea` of each map.
    sentences : list of str
        What the table says, one sentence a map.
    baseline : str
        Name of the map that the others are compared with.
    n_occurrences, n_supports, n_clusters : int
        Occurrences used, distinct cells or samples in which they lie, and clusters of them.
    notices : list of Notice
        What the user should know.
    """

    columns: dict
    curves: dict
    sentences: list
    baseline: str
    n_occurrences: int
    n_supports: int
    n_clusters: int
    notices: list

    @property
    def conclusion(self):
        """A sentence or two: which maps differ from the baseline by one measure at least, and which do not."""
        groups = {"better": [], "worse": [], "not distinguishable": []}
        for name, *verdicts in zip(self.columns["map"], self.columns["rate_verdict"], self.columns["auc_verdict"]):
            # a map may be better by one and worse by the other
            for verdict in sorted({"better", "worse"}.intersection(verdicts)) or ["not distinguishable"]:
                if name != self.baseline:
                    groups[verdict].append(name)
        words = {
            "better": tr("Better than {baseline} by P-A or AUC").format(baseline=self.baseline),
            "worse": tr("Worse than {baseline} by P-A or AUC").format(baseline=self.baseline),
            "not distinguishable": tr("Not distinguishable from {baseline} by either").format(baseline=self.baseline),
        }
        parts = [f"{words[verdict]}: {', '.join(names)}." for verdict, names in groups.items() if names]
        return " ".join(parts) or tr("There is no other map than {baseline}.").format(baseline=self.baseline)


def compare_maps(
    maps,
    at_occurrences,
    coordinates,
    baseline=None,
    cell_areas=None,
    supports=None,
    outside=0,
    cluster=CLUSTER,
    bootstrap=5000,
    seed=42,
    progress=silent,
):
    """
    Compare maps by prediction-area intersection and AUC, with paired bootstrap differences from a baseline.

    Every map is judged on the cells and the occurrences where all maps have data. In each bootstrap sample all maps
    see the same occurrences; they are drawn one by one, and again by clusters, since neighbouring occurrences are
    not independent evidence.

    Parameters
    ----------
    maps : dict
        Array of cell values by name, high where occurrences are expected, all of one shape; NaN is no data.
    at_occurrences : dict
        (n,) array of the map's value at each occurrence, by the same names; NaN is no data.
    coordinates : (n, 2) array
        Easting and northing of the occurrences, metres.
    baseline : str, optional
        Name of the map to compare with; the first if None.
    cell_areas : array, optional
        Area of every cell; all alike if None.
    supports : (n,) array, optional
        The cell or sample that each occurrence reads; occurrences of one support are not distinct evidence.
    outside : int
        Occurrences left out before because they lie outside the maps.
    cluster : float
        Side of the blocks that make clusters, metres.
    bootstrap : int
        Bootstrap samples.
    seed : int
        Of the bootstrap.
    progress : callable
        See `core.estimator.silent`.

    Returns
    -------
    Comparison
        With notices ``few_occurrences``, ``occurrences_outside``, ``occurrences_nodata``, ``few_clusters``,
        ``cells_left_out``.

    Raises
    ------
    DataError
        If the maps do not fit together, the baseline is not among them, or nothing is left to compare.
    """
    names = list(maps)
    baseline = names[0] if baseline is None and names else baseline
    values, at = _checked(maps, at_occurrences, coordinates, baseline)
    valid = np.logical_and.reduce([~np.isnan(part) for part in values])
    used = np.logical_and.reduce([~np.isnan(part) for part in at])
    if not valid.any():
        raise DataError(tr("The maps have no cell in common: make them on one grid and one study area."))
    notices = occurrence_notices(int(used.sum()), outside, int((~used).sum()), same_occurrences=False)
    lost = int(np.logical_or.reduce([~np.isnan(part) for part in values]).sum() - valid.sum())
    if lost:
        notices.append(
            Notice(
                "cells_left_out",
                tr("{lost} cells that some map lacks are left out; {valid} are compared.").format(
                    lost=lost, valid=valid.sum()
                ),
            )
        )
    areas = None if cell_areas is None else np.asarray(cell_areas, float).ravel()[valid]
    curves, ranks = {}, {}
    for number, name in enumerate(names):
        progress(number / (2 * len(names)), tr("Judging {name}").format(name=name))
        curves[name] = prediction_area(values[number][valid], at[number][used], areas, bootstrap=0)
        ranks[name] = placements(values[number][valid], at[number][used], areas)
    positions = np.asarray(coordinates, float).reshape(-1, 2)[used]
    clusters = np.unique(blocks(positions, cluster), axis=0, return_inverse=True)[1].reshape(-1)
    n_clusters = int(clusters.max()) + 1
    if n_clusters < FEWEST_CLUSTERS:
        notices.append(
            Notice(
                "few_clusters",
                tr(
                    "The occurrences lie in {n_clusters} clusters of {cluster:g} km: the intervals over clusters "
                    "are rough."
                ).format(n_clusters=n_clusters, cluster=cluster / 1000),
            )
        )
    progress(0.5, tr("Resampling the occurrences"))
    single = _resampled(curves, ranks, len(positions), bootstrap, seed, None)
    progress(0.75, tr("Resampling the clusters of occurrences"))
    clustered = _resampled(curves, ranks, len(positions), bootstrap, seed, clusters)
    enough = len(positions) >= FEWEST
    if not enough:
        notices.append(
            Notice(
                "no_verdict",
                tr(
                    "{n_positions} occurrences are too few to tell maps apart, which takes {FEWEST}: no map is "
                    "called better or worse."
                ).format(n_positions=len(positions), FEWEST=FEWEST),
            )
        )
    columns = _columns(names, baseline, curves, ranks, single, clustered, enough)
    supports = positions if supports is None else np.asarray(supports)[used]
    return Comparison(
        columns,
        curves,
        _sentences(columns, baseline),
        baseline,
        len(positions),
        len(np.unique(supports, axis=0)),
        n_clusters,
        notices,
    )


def _checked(maps, at_occurrences, coordinates, baseline):
    """Return the cells and the values at the occurrences of every map, two lists of flat arrays."""
    if baseline not in maps:
        raise DataError(
            tr("The baseline {baseline!r} is not among the maps: choose one of {maps}.").format(
                baseline=baseline, maps=", ".join(maps) or tr("none")
            )
        )
    shapes = {np.shape(values) for values in maps.values()}
    if len(shapes) > 1:
        raise DataError(tr("The maps have different numbers of cells: make them on one grid."))
    missing = [name for name in maps if name not in at_occurrences]
    if missing:
        raise DataError(
            tr("There are no values at the occurrences for {missing}: read every map at all of them.").format(
                missing=missing[0]
            )
        )
    n = len(np.asarray(coordinates, float).reshape(-1, 2))
    for name in maps:
        if np.size(at_occurrences[name]) != n:
            raise DataError(
                tr("{name} has {size} values at {n} occurrences: read every map at all of them.").format(
                    name=name, size=np.size(at_occurrences[name]), n=n
                )
            )
    values = [np.asarray(part).ravel() for part in maps.values()]
    return values, [np.asarray(at_occurrences[name], float).ravel() for name in maps]


def _resampled(curves, ranks, n, bootstrap, seed, clusters):
    """Return ``{name: (rates, aucs)}`` of the bootstrap samples, the same ones for every map."""
    drawn = {name: ([], []) for name in curves}
    for counts in resamples(n, bootstrap, seed, clusters):
        for name, (rates, aucs) in drawn.items():
            rates.append(resampled_rates(curves[name].occupied_area, curves[name].slots, counts))
            aucs.append(counts @ ranks[name] / counts.sum(axis=1))
    return {name: tuple(np.concatenate(part) for part in parts) for name, parts in drawn.items()}


def _columns(names, baseline, curves, ranks, single, clustered, enough):
    """Return the table as a dict of lists."""
    rates = [curves[name].intersection.rate for name in names]
    columns = {
        "map": names,
        "prediction_rate": rates,
        **_interval("rate", [single[name][0] for name in names]),
        "normalised_density": [curves[name].normalised_density for name in names],
        "weight": [curves[name].weight for name in names],
        "auc": [float(ranks[name].mean()) for name in names],
        **_interval("auc", [single[name][1] for name in names]),
    }
    place = names.index(baseline)
    for part, measure, observed in ((0, "rate", rates), (1, "auc", columns["auc"])):
        columns[f"{measure}_difference"] = [value - observed[place] for value in observed]
        for kind, drawn in (("", single), ("_cluster", clustered)):
            differences = [drawn[name][part] - drawn[baseline][part] for name in names]
            columns.update(_interval(f"{measure}_difference{kind}", differences))
        columns[f"{measure}_verdict"] = [
            "baseline" if name == baseline else _verdict(columns, measure, row, enough)
            for row, name in enumerate(names)
        ]
    return columns


def _interval(name, draws):
    low, high = np.percentile(np.array(draws), [2.5, 97.5], axis=1)
    return {f"{name}_low": low.tolist(), f"{name}_high": high.tolist()}


def _widest(columns, measure, row):
    """Return the interval of the difference that holds those over occurrences and over clusters."""
    low = min(columns[f"{measure}_difference{kind}_low"][row] for kind in ("", "_cluster"))
    return low, max(columns[f"{measure}_difference{kind}_high"][row] for kind in ("", "_cluster"))


def _verdict(columns, measure, row, enough):
    """Return better or worse where enough is known and both intervals of the difference leave 0 out on one side."""
    if not enough:
        return "not distinguishable"
    low, high = _widest(columns, measure, row)
    return "better" if low > 0 else "worse" if high < 0 else "not distinguishable"


def _sentences(columns, baseline):
    """Return one sentence a map."""
    sentences = []
    for row, name in enumerate(columns["map"]):
        rate = tr("{prediction_rate:.1f} % of the occurrences in {area:.1f} % of the area, AUC {auc:.3f}").format(
            area=100 - columns["prediction_rate"][row],
            **{key: columns[key][row] for key in ("prediction_rate", "auc")},
        )
        if name == baseline:
            sentences.append(tr("{name} (baseline): {rate}.").format(name=name, rate=rate))
            continue
        parts = []
        for measure, label, digits in (("rate", "P-A", 1), ("auc", "AUC", 3)):
            verdict = columns[f"{measure}_verdict"][row]
            numbers = (columns[f"{measure}_difference"][row], *_widest(columns, measure, row))
            difference, low, high = (f"{number:+.{digits}f}" for number in numbers)
            text = {
                "better": tr("by {label} better than {baseline} ({difference}, 95 % {low} to {high})"),
                "worse": tr("by {label} worse than {baseline} ({difference}, 95 % {low} to {high})"),
            }.get(verdict, tr("by {label} not distinguishable from {baseline} ({difference}, 95 % {low} to {high})"))
            parts.append(text.format(label=label, baseline=baseline, difference=difference, low=low, high=high))
        sentences.append(f"{name}: {rate}; {'; '.join(parts)}.")
    return sentences
