"""Two limits on a chart of map values, to be moved: artists that are drawn over the finished chart."""

from .style import ANOMALY, BACKGROUND, HALO, INK

_COLOURS = {"halo": HALO, "anomaly": ANOMALY}


class LimitLines:
    """
    The limits of halo and anomaly, and the ground of the three classes in their colours.

    The artists are animated: a chart that is drawn leaves them out, and the caller draws `spans` and `marks` over it,
    so that a move costs no more than they do. Files hold them.

    Parameters
    ----------
    axes : matplotlib Axes
        With map values on x.
    names : dict
        What ``halo`` and ``anomaly`` are called.
    """

    def __init__(self, axes, names):
        from matplotlib.patches import Rectangle

        self._axes = axes
        self.limits = {"halo": None, "anomaly": None}
        across = axes.get_xaxis_transform()
        self._spans = {}
        for name, colour, strength in (
            ("background", BACKGROUND, 0.35), ("halo", HALO, 0.2), ("anomaly", ANOMALY, 0.14),
        ):  # fmt: skip
            span = Rectangle((0, 0), 0, 1, transform=across, color=colour, alpha=strength, linewidth=0, animated=True)
            self._spans[name] = axes.add_patch(span)
        self._lines, self._words = {}, {}
        for name, colour in _COLOURS.items():
            (self._lines[name],) = axes.plot(
                [], [], color=colour, linewidth=2, transform=across, animated=True, zorder=7,
                # a handle to take it by
                marker="v", markersize=9, markevery=[1], markeredgecolor=INK, markeredgewidth=0.6, clip_on=False,
            )  # fmt: skip
            self._words[name] = axes.text(
                0, 0.01, f" {names[name]} ", transform=across, fontsize=8, color=INK, va="bottom", animated=True,
                zorder=8,
            )  # fmt: skip

        for artist in (*self.spans, *self.marks):
            # a move must not shift the chart
            artist.set_in_layout(False)

    @property
    def spans(self):
        """The colours of the classes, drawn first."""
        return list(self._spans.values())

    @property
    def marks(self):
        """The lines and their names."""
        return [*self._lines.values(), *self._words.values()]

    def move(self, halo, anomaly):
        """Put the limits at map values; None is no such class."""
        self.limits = {"halo": halo, "anomaly": anomaly}
        low, high = self._axes.get_xlim()
        ends = [low, *(value for value in (halo, anomaly) if value is not None), high]
        present = ["background", *(name for name, value in self.limits.items() if value is not None)]
        places = dict(zip(present, zip(ends, ends[1:])))
        for name, span in self._spans.items():
            start, stop = (min(max(end, low), high) for end in places.get(name, (low, low)))
            span.set_x(start)
            span.set_width(stop - start)
        for name, value in self.limits.items():
            seen = value is not None and low <= value <= high
            self._lines[name].set_data([value, value] if seen else [], [0, 1] if seen else [])
            self._words[name].set_visible(seen)
            if seen:
                self._words[name].set_x(value)
                # by the side on which there is room
                left = name == "halo" and anomaly is not None or self._share(value) > 0.8
                self._words[name].set_ha("right" if left else "left")

    def near(self, x, reach=8.0):
        """
        Return the limit at the pixel `x` of the figure, or None.

        Parameters
        ----------
        x : float
            From the left.
        reach : float
            Pixels to either side.
        """
        found = {}
        for name, value in self.limits.items():
            if value is not None:
                found[name] = abs(self._axes.transData.transform((value, 0))[0] - x)
        # of two at one place the anomaly, which can go up
        best = min(found, key=lambda name: (found[name], name), default=None)
        return best if best is not None and found[best] <= reach else None

    def value_at(self, x):
        """Return the map value at the pixel `x` of the figure, held within the axis."""
        low, high = self._axes.get_xlim()
        return float(min(max(self._axes.transData.inverted().transform((x, 0))[0], low), high))

    def _share(self, value):
        """Return how far to the right a value stands, 0 to 1."""
        return self._axes.transAxes.inverted().transform(self._axes.transData.transform((value, 0)))[0]
