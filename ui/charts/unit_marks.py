"""Units of a self-organising map that stand for samples: one frame a unit, on a chart linked by `Brush`."""

import numpy as np

from .brush import selection_colour

_INK = "#222222"


class UnitMarks:
    """
    Frames around the units whose samples are selected.

    Parameters
    ----------
    axes : matplotlib Axes
        On which units are squares of side 1 around whole numbers, as the charts of the core draw them.
    rows, columns : int
        Size of the map.
    units : (n,) array
        Unit of each sample, from 1 on; NaN where it has none.
    """

    def __init__(self, axes, rows, columns, units):
        from matplotlib.collections import PolyCollection

        self.axes, self._shape = axes, (rows, columns)
        known = np.isfinite(units) & (units >= 1) & (units <= rows * columns)
        self._rows = np.flatnonzero(known)
        self._units = units[known].astype(int) - 1
        self._artist = PolyCollection(
            [], facecolors="none", edgecolors=selection_colour(), linewidths=2.6, zorder=20, animated=True
        )
        self._rim = PolyCollection([], facecolors="none", edgecolors=_INK, linewidths=4.6, zorder=19, animated=True)
        self.artists = [self._rim, self._artist]
        for artist in self.artists:
            axes.add_collection(artist, autolim=False)

    def units(self, chosen):
        """Return the numbers, from 1 on, of the units with samples in `chosen`, an (n,) mask."""
        return np.unique(self._units[chosen[self._rows]]) + 1

    def rows_of(self, unit):
        """Return the row numbers of the samples of a unit, numbered from 1 on."""
        return self._rows[self._units == unit - 1]

    def show(self, chosen):
        """Frame the units with samples in `chosen`, an (n,) mask."""
        row, column = np.divmod(self.units(chosen) - 1, self._shape[1])
        corners = np.array([[-0.46, -0.46], [0.46, -0.46], [0.46, 0.46], [-0.46, 0.46]])
        squares = np.column_stack([column, row])[:, None, :] + corners
        for artist in self.artists:
            artist.set_verts(list(squares))

    def inside(self, outline):
        """Return the row numbers of the samples of units whose middle is inside an outline, pixels of the figure."""
        from matplotlib.path import Path

        row, column = np.divmod(np.arange(self._shape[0] * self._shape[1]), self._shape[1])
        middles = self.axes.transData.transform(np.column_stack([column, row]))
        found = np.flatnonzero(Path(outline).contains_points(middles))
        return self._rows[np.isin(self._units, found)]

    def at(self, place):
        """Return the row numbers of the samples of the unit at a pixel of the figure."""
        unit = self.unit_at(place)
        return self.rows_of(unit) if unit else self._rows[:0]

    def unit_at(self, place):
        """Return the unit, from 1 on, at a pixel of the figure; 0 beside the map."""
        column, row = np.rint(self.axes.transData.inverted().transform(place)).astype(int)
        inside = 0 <= row < self._shape[0] and 0 <= column < self._shape[1]
        return int(row * self._shape[1] + column + 1) if inside else 0
