"""The three classes of a map while their limits are moved: figures by look-up, without another pass over the cells."""

import numpy as np

from .anomaly_classes import NAMES, anomaly_limits, classify
from .class_prediction_area import class_prediction_area
from .errors import DataError
from .estimator import share, silent
from .language import tr
from .prediction_area import prediction_area


class LivePredictionArea:
    """
    The figures of background, halo and anomaly for any two limits.

    The map is sorted once, in its prediction-area curve; a pair of limits then costs two searches in it, whatever the
    size of the map. The figures are those of `core.anomaly_classes.class_table`.

    Parameters
    ----------
    curve : PredictionArea
        Of every distinct value of the map.
    """

    def __init__(self, curve):
        self.curve = curve
        # searchsorted would copy a reversed view at each call
        self._rising = np.ascontiguousarray(curve.thresholds[::-1])
        self._slots = np.sort(curve.slots)

    @property
    def kind(self):
        """Type of the map's values."""
        return self._rising.dtype

    @property
    def range(self):
        """Least and greatest map value."""
        return float(self._rising[0]), float(self._rising[-1])

    def quantile(self, percent):
        """Return the map value down to which the highest `percent` of the area reach."""
        row = np.searchsorted(self.curve.occupied_area, percent)
        return float(self.curve.thresholds[min(row, len(self._rising) - 1)])

    def above(self, limit):
        """Return the occurrences, and the area in percent, at `limit` or above; none at None."""
        if limit is None:
            return 0, 0.0
        rows = len(self._rising) - int(np.searchsorted(self._rising, np.asarray(limit, self.kind)))
        hits = int(np.searchsorted(self._slots, rows))
        return hits, float(self.curve.occupied_area[rows - 1]) if rows else 0.0

    def table(self, halo, anomaly):
        """
        Return the prediction-area figures of the classes that two limits make.

        Parameters
        ----------
        halo, anomaly : float or None
            As in `core.anomaly_classes.classify`.

        Returns
        -------
        ClassPredictionArea
            The classes that there are, from anomaly to background.

        Raises
        ------
        DataError
            If the anomaly's limit is below the halo's.
        """
        if halo is not None and anomaly is not None and anomaly < halo:
            raise DataError(
                tr(
                    "The limit of the anomaly ({anomaly:g}) is below that of the halo ({halo:g}): exchange them."
                ).format(anomaly=anomaly, halo=halo)
            )
        in_anomaly = self.above(anomaly)
        # no halo: what is no anomaly is background
        in_halo = in_anomaly if halo is None else self.above(halo)
        steps = [(0, 0.0), in_anomaly, in_halo, (self.curve.n_occurrences, 100.0)]
        parts = [
            (name, after[0] - before[0], after[1] - before[1])
            for name, before, after in zip(NAMES.values(), steps, steps[1:])
            if after[1] > before[1]
        ]
        names, hits, areas = zip(*parts)
        return class_prediction_area(areas, hits, names, ordered=True, bootstrap=0, same_occurrences=False)


def live_prediction_area(values, reading, bootstrap=1000, seed=42, progress=silent):
    """
    Make ready what answers while limits are moved.

    Parameters
    ----------
    values : array
        Value of every cell, NaN without data.
    reading : core.occurrences.Reading
        Of the map at the occurrences.
    bootstrap, seed, progress
        As in `core.prediction_area.prediction_area`.

    Returns
    -------
    live : LivePredictionArea
    found : AnomalyLimits
        The limits that the occurrences themselves draw, to start at.

    Raises
    ------
    DataError
        As `core.prediction_area.prediction_area`.
    """
    # occurrences on cells without data are counted
    at = np.append(reading.values, np.full(reading.nodata, np.nan))
    curve = prediction_area(
        values, at, outside=reading.outside, bootstrap=bootstrap, seed=seed, progress=share(progress, 0, 0.6)
    )
    progress(0.6, tr("Looking for the limits"))
    return LivePredictionArea(curve), anomaly_limits(values, at, outside=reading.outside)


def first_limits(live, found):
    """
    Return the limits of halo and anomaly to start at.

    Those that the occurrences draw; where they draw none, the halo from the value at which the curves meet.

    Parameters
    ----------
    live, found
        As `live_prediction_area` returns them.

    Returns
    -------
    halo, anomaly : float or None
    """
    if found.halo is None and found.anomaly is None:
        return live.curve.intersection.threshold, None
    return found.halo, found.anomaly


def moved(halo, anomaly, name, value):
    """
    Move one of the two limits, which takes the other along rather than pass it.

    Parameters
    ----------
    halo, anomaly : float or None
        Before the move.
    name : {"halo", "anomaly"}
        The one that is moved.
    value : float or None
        Where to.

    Returns
    -------
    halo, anomaly : float or None
    """
    if name == "halo":
        halo = value
        pushed = anomaly is not None and halo is not None and anomaly < halo
        return halo, halo if pushed else anomaly
    anomaly = value
    pushed = halo is not None and anomaly is not None and anomaly < halo
    return anomaly if pushed else halo, anomaly


def just_below(limit, kind):
    """
    Return the greatest number that a cell of the class below `limit` can hold.

    A renderer's steps hold their upper end, the classes their lower one: colours cut here are those of `classify`.

    Parameters
    ----------
    limit : float
    kind : dtype
        Of the map's values.
    """
    kind = np.dtype(kind)
    kind = kind if kind.kind == "f" else np.dtype(float)
    return float(np.nextafter(np.asarray(limit, kind), np.asarray(-np.inf, kind)))


def members(at_occurrences, halo, anomaly, name):
    """
    Return which occurrences lie in a class.

    Parameters
    ----------
    at_occurrences : (n,) array
        Map value of each.
    halo, anomaly : float or None
    name : {"anomaly", "halo", "background"}

    Returns
    -------
    (n,) array of bool
    """
    codes = {word: code for code, word in NAMES.items()}
    return classify(at_occurrences, halo, anomaly) == codes[name]
