"""Maps to be fused, whose classes known occurrences weigh: of classes, and of values that are cut first."""

import numpy as np

from .anomaly_classes import NAMES, NODATA, anomaly_limits, classify
from .errors import DataError
from .fusion import MISSING, Model, weigh
from .language import tr


class ClassedMap:
    """
    A map of classes and the occurrences on it.

    Parameters
    ----------
    name : str
    values : (rows, columns) array of float
        Class of every cell; NaN is no data.
    labels : dict
        Name of each class by its value, ascending; 255 at most.
    cells : (n,) array of int
        Cell of each occurrence.

    Raises
    ------
    DataError
        If there are too many classes.
    """

    def __init__(self, name, values, labels, cells=()):
        if len(labels) > MISSING:
            raise DataError(
                tr("{name} has {n_labels} classes: fuse maps of {MISSING} classes at most.").format(
                    name=name, n_labels=len(labels), MISSING=MISSING
                )
            )
        self.name, self.labels = name, list(labels.values())
        self.places = np.full(values.shape, MISSING, np.uint8)
        for place, value in enumerate(labels):
            self.places[values == value] = place
        self.at = self.places.ravel()[np.asarray(cells, int)]
        self.areas = np.bincount(self.places.ravel(), minlength=256)[: len(labels)]

    def weighed(self, rows=slice(None)):
        """
        Weigh the classes by some of the occurrences.

        Returns
        -------
        model : core.fusion.Model
        at : (n,) array
            Favourability at all occurrences, NaN where the map has no data.
        """
        own = self.at[rows]
        counts = np.bincount(own[own != MISSING], minlength=len(self.labels))
        if not counts.sum():
            raise DataError(
                tr("No occurrence lies on {name}: check the reference systems, or leave the map out.").format(
                    name=self.name
                )
            )
        return self._weighed(self.places, *_percent(counts, self.areas), self.at)

    def weighed_by(self, rates, areas):
        """Return the same by known percentages of occurrences and of area in each class, in the order of `labels`."""
        return self._weighed(self.places, rates, areas, self.at)

    def _weighed(self, places, rates, areas, at):
        found, rate = weigh(rates, areas)
        return Model(self.name, places, found, rate), np.append(found, np.full(256 - len(found), np.nan))[at]


class ValuedMap(ClassedMap):
    """
    A map of values, cut into background, halo and anomaly by the occurrences that weigh it.

    Parameters
    ----------
    name, values, cells
        As `ClassedMap`.
    """

    def __init__(self, name, values, cells):
        self.name, self.values = name, values
        self.found = values.ravel()[np.asarray(cells, int)]
        self._sorted = np.sort(values[~np.isnan(values)], axis=None)
        self.limits, self.notices = {}, []

    def weighed(self, rows=slice(None)):
        """Cut the map by some of the occurrences, keep the limits in `limits`, and weigh the classes; see there."""
        known = self.found[rows]
        known = known[~np.isnan(known)]
        if not len(known):
            raise DataError(
                tr("No occurrence lies on {name}: check the reference systems, or leave the map out.").format(
                    name=self.name
                )
            )
        # the curve of rate against area bends at occurrences only
        levels = np.unique(np.append(known, self._sorted[0]))
        above = len(self._sorted) - np.searchsorted(self._sorted, levels)
        limits = anomaly_limits(levels, known, above - np.append(above[1:], 0))
        self.limits = {
            name: one for name, one in (("halo", limits.halo), ("anomaly", limits.anomaly)) if one is not None
        }
        self.notices = limits.notices
        codes, at = (classify(part, limits.halo, limits.anomaly) for part in (self.values, self.found))
        cells = np.bincount(codes.ravel(), minlength=4)
        present = sorted(code for code in NAMES if cells[code])
        self.labels = [NAMES[code] for code in present]
        table = np.full(4, MISSING, np.uint8)
        table[present] = np.arange(len(present))
        counts = np.bincount(at[rows], minlength=4)
        counts[NODATA] = 0
        return self._weighed(table[codes], *_percent(counts[present], cells[present]), table[at])


def _percent(counts, areas):
    return 100 * counts / counts.sum(), 100 * areas / areas.sum()
