"""What columns are called in plain words, for the heads of tables and the tips of maps."""

import re

from .parameters import tr

_UNITS = (("_percent", " (%)"), ("_km2", " (km²)"), ("_ln", " (ln)"), ("_log10", " (log10)"), ("_m", " (m)"))

_CAPITALS = re.compile(r"\b(auc|ausrc|roc|mcc|sd|rmse|mse|msse|kmo|aic|bic|id)\b")


def heading(name):
    """
    Return the name of a column in plain words; what is no word of ours, such as an element, stays as it is.

    ``held_out_rate`` is "Rate, held out (%)", ``n_occurrences`` "Number of occurrences".
    """
    known = _known()
    if name in known:
        return known[name]
    if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name):
        return name
    stem, unit = next(((name[: -len(ending)], words) for ending, words in _UNITS if name.endswith(ending)), (name, ""))
    if stem.startswith("p_"):
        return tr("Probability of {}").format(_plain(stem[2:])) + unit
    if stem.startswith("n_"):
        return tr("Number of {}").format(_plain(stem[2:]))
    bound = ""
    for ending, words in (("_low", tr("lower end")), ("_high", tr("upper end"))):
        if stem.endswith(ending):
            stem, bound = stem[: -len(ending)], f", {words}"
    text = known.get(stem) or _plain(stem)
    return text[:1].upper() + text[1:] + bound + unit


def _plain(name):
    """Return a name with spaces, and short forms in capitals."""
    return _CAPITALS.sub(lambda found: found.group().upper(), name.replace("_", " "))


def _known():
    """Return the columns whose names say too little."""
    return {
        "n": tr("Number"),
        "bmu": tr("Unit of the map"),
        "unit": tr("Unit"),
        "cluster": tr("Class"),
        "class": tr("Class"),
        "stability": tr("Stability of the class"),
        "distance": tr("Distance to the prototype"),
        "prototype_score": tr("Score of the prototype"),
        "reconstruction_error": tr("Error of reconstruction"),
        "score": tr("Score"),
        "score_held_out": tr("Score, held out"),
        "indicator_score": tr("Indicator score"),
        "entropy": tr("Entropy (0 sure, 1 unsure)"),
        "mutual_information": tr("Disagreement of the members"),
        "probability_sd": tr("Spread of the probability"),
        "label": tr("Label"),
        "label_multi": tr("More than one label (1 yes)"),
        "label_used": tr("To learn from (1 yes)"),
        "n_outliers": tr("Elements outside their fences"),
        "robust_distance": tr("Robust distance"),
        "robust_out": tr("Outlier (1 yes)"),
        "dropped": tr("To be left out (1 yes)"),
        "prediction_rate": tr("Prediction rate (%)"),
        "rate": tr("Rate (%)"),
        "occupied_area": tr("Occupied area (%)"),
        "held_out_rate": tr("Rate, held out (%)"),
        "held_out_area": tr("Area, held out (%)"),
        "held_out_p": tr("Probability by chance, held out"),
        "p_value": tr("Probability by chance"),
        "normalised_density": tr("Normalised density"),
        "weight_ln": tr("Weight (ln)"),
        "weight_log10": tr("Weight (log10)"),
        "cumulated_rate": tr("Rate, added up (%)"),
        "cumulated_area": tr("Area, added up (%)"),
        "rate_20": tr("Rate in the best 20 % of the area (%)"),
        "auc": tr("Area under the ROC curve"),
        "ausrc": tr("Area under the success-rate curve"),
        "partial_auc": tr("Partial area under the ROC curve"),
        "macro_f1": tr("F1, mean of the classes"),
        "macro_auc": tr("Area under the ROC curve, mean of the classes"),
        "mcc": tr("Matthews correlation"),
        "brier": tr("Brier score"),
        "rank_value": tr("Value of the rank"),
        "fingerprint": tr("Elements that stand out"),
        "strongest": tr("Strongest sample"),
        "nearest_occurrence": tr("Nearest known occurrence"),
        "distance_m": tr("Distance to it (m)"),
        "host_rock": tr("Rock"),
        "host_percent": tr("Share of that rock (%)"),
    }
