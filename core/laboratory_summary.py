"""What a table of assays holds: a line an element, units that look wrong, samples at the same place."""

import numpy as np

from .elements import EXPONENTS, parse_fields
from .estimator import Notice
from .kaplan_meier import kaplan_meier
from .laboratory import DETECT, LEFT, MISSING, RIGHT, listed, pile_up
from .language import tr
from .periodic_table import CRUST, OXIDES

_QUANTILES = {"q05": 0.05, "q25": 0.25, "median": 0.5, "q75": 0.75, "q95": 0.95, "q98": 0.98}


def summary(assays):
    """
    Summarise every element.

    Percentages below and above limits are of the results, missing ones of the samples. Quantiles, and mean and
    standard deviation (divisor n) of natural logarithms, take censored values into account by Kaplan-Meier; a
    quantile below all measured values is NaN, and `mean_biased` says that the mean is too high because the lowest
    value is a limit. Without censored values quantiles are R's type 7.

    Parameters
    ----------
    assays : Assays

    Returns
    -------
    dict of str to list
        Columns of a table, one row an element.
    """
    rows = [
        _summarise(field, values, flags, limits)
        for field, values, flags, limits in zip(
            parse_fields(assays.names), assays.values.T, assays.flags.T, assays.limits.T
        )
    ]
    return {key: [row[key] for row in rows] for key in rows[0]}


def check_units(assays):
    """
    Return `Notice`s ("unit") on elements whose median is more than 100 times off the upper continental crust.

    The abundances are those of Rudnick & Gao (2003). Fields without a unit are reported once ("no_unit").
    """
    odd, bare = [], []
    for field, median in zip(parse_fields(assays.names), summary(assays)["median"]):
        guess = guess_unit(field, median)
        if field.unit is None:
            bare.append(f"{field.name} ({guess}?)" if guess else field.name)
        elif guess not in (None, field.unit):
            odd.append(tr("{name} (median {median:g}, {guess}?)").format(name=field.name, median=median, guess=guess))
    notices = []
    if odd:
        notices.append(
            Notice("unit", tr("The unit may not be what the name says: {odd}.").format(odd=listed(odd, most=20)))
        )
    if bare:
        notices.append(
            Notice(
                "no_unit",
                tr("The names of these fields do not say the unit: {bare}.").format(bare=listed(bare, most=20)),
            )
        )
    return notices


def guess_unit(field, median):
    """
    Return the unit in which a median is nearest to the upper continental crust.

    The unit of the field is kept unless it is more than a factor of 100 off. None if nothing is known.
    """
    oxide = OXIDES.get(field.symbol)
    crust = CRUST.get(oxide.element if oxide else field.symbol)
    if crust is None or not median > 0:
        return None
    expected = crust / oxide.share if oxide else crust
    off = {unit: abs(np.log10(median / expected) + power) for unit, power in EXPONENTS.items() if unit != "ppt"}
    if field.unit is not None and off.get(field.unit, 0) <= 2:
        return field.unit
    return min(off, key=off.get)


def duplicate_positions(coordinates):
    """
    Find samples at the same place.

    Parameters
    ----------
    coordinates : (n, 2) array
        Rows with NaN are passed over.

    Returns
    -------
    list of arrays of int
        Row numbers of each place that has more than one sample, in the order of the first.
    """
    coordinates = np.asarray(coordinates, float)
    known = np.flatnonzero(~np.isnan(coordinates).any(axis=1))
    _, place, counts = np.unique(coordinates[known], axis=0, return_inverse=True, return_counts=True)
    # numpy 2.0 returned the inverse as a column
    place = place.ravel()
    groups = [known[place == i] for i in np.flatnonzero(counts > 1)]
    return sorted(groups, key=lambda rows: rows[0])


def duplicate_differences(assays, groups):
    """
    Tell how well samples of the same place agree.

    Parameters
    ----------
    assays : Assays
    groups : list of arrays of int
        As `duplicate_positions` returns them.

    Returns
    -------
    dict of str to list
        One entry an element: ``duplicates``, places with at least two measured results, and
        ``duplicate_difference_percent``, the median over these places of the range of the results in percent of
        their mean; NaN without such places.
    """
    columns = {"duplicates": [], "duplicate_difference_percent": []}
    for values, flags in zip(assays.values.T, assays.flags.T):
        found = [values[rows][flags[rows] == DETECT] for rows in groups]
        differences = [100 * np.ptp(results) / results.mean() for results in found if len(results) > 1]
        columns["duplicates"].append(len(differences))
        columns["duplicate_difference_percent"].append(float(np.median(differences)) if differences else np.nan)
    return columns


def _summarise(field, values, flags, limits):
    results = flags != MISSING
    left, right = flags == LEFT, flags == RIGHT
    n, measured = int(results.sum()), values[(flags == DETECT) | right]
    below = np.unique(limits[left])
    row = {
        "element": field.name,
        "symbol": field.symbol,
        "unit": field.unit or "",
        "n": n,
        "n_detect": int((flags == DETECT).sum()),
        "left_percent": 100 * left.sum() / n if n else np.nan,
        "right_percent": 100 * right.sum() / n if n else np.nan,
        "missing_percent": 100 * (len(flags) - n) / len(flags),
        "n_limits": len(below),
        "smallest_limit": below[0] if len(below) else np.nan,
        "largest_limit": below[-1] if len(below) else np.nan,
        "detects_below_largest_limit": int((measured < below[-1]).sum()) if len(below) else 0,
        "minimum": measured.min() if len(measured) else np.nan,
    }
    row.update(_quantiles(values[results], left[results], measured))
    row["maximum"] = measured.max() if len(measured) else np.nan
    row.update({"mean_ln": np.nan, "sd_ln": np.nan, "mean_biased": False})
    if len(measured):
        logarithms = kaplan_meier(np.log(values[results]), left[results])
        row.update({"mean_ln": logarithms.mean, "sd_ln": logarithms.sd, "mean_biased": logarithms.biased})
    pile = None if left.any() else pile_up(values)
    row["repeated_value"] = pile.value if pile else np.nan
    row["lowest_repeated"] = pile.count if pile else 0
    row["unit_guess"] = guess_unit(field, row["median"]) or ""
    return {key: value.item() if isinstance(value, np.generic) else value for key, value in row.items()}


def _quantiles(values, left, measured):
    if not len(measured):
        return dict.fromkeys(_QUANTILES, np.nan)
    if not left.any():
        return dict(zip(_QUANTILES, np.quantile(values, list(_QUANTILES.values())).tolist()))
    distribution = kaplan_meier(values, left)
    return {key: distribution.quantile(share) for key, share in _QUANTILES.items()}
