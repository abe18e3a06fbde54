"""Simple maps that a model has to beat: standard scores of elements, and the best single one of them."""

import numpy as np

from .chain import CONCENTRATIONS, base_name, suffix_of
from .elements import parse_field
from .errors import DataError
from .estimator import Notice
from .language import tr
from .prediction_area import prediction_area
from .samples import Samples


def standard_scores(samples, columns):
    """
    Return elements as standard scores, concentrations after their decimal logarithm.

    Parameters
    ----------
    samples : Samples
        Elements; NaN is missing.
    columns : list of str, length p
        The field each was read from: its suffix tells whether it is a concentration or has been transformed.

    Returns
    -------
    scores : Samples
        Mean 0 and standard deviation 1; NaN where the value is missing.
    notices : list of Notice
        ``skipped`` for elements that are constant or empty, ``not_positive`` for values without a logarithm.

    Raises
    ------
    DataError
        If no element is left, or a value is infinite.
    """
    samples.check(missing=True)
    values, kept, notices = samples.values.copy(), [], []
    for place, (name, column) in enumerate(zip(samples.names, columns)):
        if is_concentration(column):
            low = values[:, place] <= 0
            if low.any():
                notices.append(
                    Notice(
                        "not_positive",
                        tr(
                            "{low} values of {name} are not above zero and have no logarithm: they are passed "
                            "over. Run “Replace censored values” first to keep them."
                        ).format(low=int(low.sum()), name=name),
                    )
                )
            values[low, place] = np.nan
            values[:, place] = np.log10(values[:, place])
        known = values[~np.isnan(values[:, place]), place]
        spread = known.std() if len(known) else 0.0
        if spread > 0:
            kept.append(place)
            values[:, place] = (values[:, place] - known.mean()) / spread
        else:
            notices.append(
                Notice(
                    "skipped",
                    (
                        tr("{name} is constant and left out.") if len(known) else tr("{name} is empty and left out.")
                    ).format(name=name),
                )
            )
    if not kept:
        raise DataError(tr("None of the elements varies: choose others for the simple maps."))
    names = [samples.names[place] for place in kept]
    return Samples(names, values[:, kept], samples.coordinates, samples.labels), notices


def is_concentration(column):
    """Tell by the name of a column whether it still holds concentrations, or ratios of them above zero."""
    try:
        parse_field(base_name(column))
    except DataError:
        return False
    return suffix_of(column) in ("", *CONCENTRATIONS)


def best_map(maps, cells):
    """
    Return the name of the map with the highest prediction rate at the intersection of its prediction-area plot.

    Parameters
    ----------
    maps : dict
        (rows, columns) arrays by name; NaN is no data.
    cells : (n,) array of int
        The cell of each occurrence.
    """
    rates = {
        name: prediction_area(values, values.ravel()[cells], bootstrap=0).intersection.rate
        for name, values in maps.items()
    }
    return max(rates, key=rates.get)
