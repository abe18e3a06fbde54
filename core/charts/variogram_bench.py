"""A variogram model on a chart that moves while its numbers are changed."""

from ..language import chart_tr
from .style import INK
from .variogram import draw_classes, write_above


class LiveModel:
    """
    Chart of an experimental variogram, and of a model over it whose artists alone are drawn again when it changes.

    Parameters
    ----------
    axes : matplotlib Axes
        Where to draw.
    classes : Directional
        Experimental variogram.
    variogram : Variogram
        Model to begin with; its sill decides how high the axis reaches.
    name, unit, length : str
        As for `draw_variogram`.
    counts : bool
        Whether the numbers of pairs are written.
    width : int
        Letters on a line of the text above.
    """

    def __init__(self, axes, classes, variogram, name="", unit="", length="m", counts=True, width=88):
        self.axes, self.width = axes, width
        self.ground = draw_classes(axes, classes, variogram, name, unit, length, counts)
        self._curves = [axes.plot([], [], linewidth=1.6, zorder=3)[0] for _ in self.ground.directions]
        self._levels = {"nugget": _level(axes, chart_tr("nugget")), "sill": _level(axes, chart_tr("sill"))}
        self._ends = {"range": _end(axes, chart_tr("range")), "shortest": _end(axes, chart_tr("shortest range"))}
        self._text = write_above(axes, self.ground.handles(variogram), self.ground.in_words(variogram, width))
        for artist in self.artists:
            artist.set_animated(True)
        self._directed = len(self.ground.curves(variogram)) > 1
        self.move(variogram)

    @property
    def artists(self):
        """What moves, in the order of drawing; a canvas that draws all leaves it to its caller."""
        marks = [artist for pair in (*self._levels.values(), *self._ends.values()) for artist in pair]
        return [*marks, *self._curves, self._text]

    def move(self, variogram):
        """Show another model."""
        ground, drawn = self.ground, self.ground.curves(variogram)
        for number, curve in enumerate(self._curves):
            curve.set_visible(number < len(drawn))
            if number < len(drawn):
                look = ground.look(variogram, number)
                curve.set_data(*ground.curve(variogram, drawn[number]))
                curve.set(color=look["color"], linestyle=look["linestyle"])
        self._mark(variogram)
        self._text.set_text(ground.in_words(variogram, self.width))

    def holds(self, variogram):
        """Tell whether the axes are high enough for the sill of a model, and the legend names its curves."""
        directed = len(self.ground.curves(variogram)) > 1
        return variogram.sill <= self.axes.get_ylim()[1] and directed == self._directed

    def _mark(self, variogram):
        """Move the lines of nugget, sill and range, and their names."""
        top = self.axes.get_ylim()[1]
        heights = {"nugget": variogram.nugget, "sill": variogram.sill if variogram.structures else None}
        for word, (line, name) in self._levels.items():
            height = heights[word]
            shown = height is not None and height <= top
            line.set_visible(shown)
            name.set_visible(shown)
            if shown:
                line.set_ydata([height, height])
                name.set_position((0.995, height))
                # below its line where there is no room above, and the nugget's wherever the sill's is close
                below = height > 0.94 * top or (word == "nugget" and 0.06 * top < height > variogram.sill - 0.06 * top)
                name.set_verticalalignment("top" if below else "bottom")
        reach = variogram.practical_range() / self.ground.divisor
        ends = {"range": reach, "shortest": reach * variogram.ratio if variogram.ratio < 1 else 0}
        for word, (line, name) in self._ends.items():
            shown = 0 < ends[word] <= self.ground.right
            line.set_visible(shown)
            name.set_visible(shown)
            if shown:
                line.set_xdata([ends[word], ends[word]])
                left = ends[word] > 0.7 * self.ground.right
                # one above the other: both may be close together
                name.set_position((ends[word], 0.01 if word == "range" else 0.09))
                name.set_horizontalalignment("right" if left else "left")
                if word == "range":
                    said = chart_tr("longest range") if variogram.ratio < 1 else chart_tr("range")
                    name.set_text(f" {said} ")


def _level(axes, word):
    line = axes.axhline(0, color=INK, linewidth=0.8, linestyle=":", zorder=2)
    return line, _name(axes, word, axes.get_yaxis_transform(), ha="right")


def _end(axes, word):
    line = axes.axvline(0, color=INK, linewidth=0.8, linestyle=":", zorder=2)
    return line, _name(axes, word, axes.get_xaxis_transform(), va="bottom")


def _name(axes, word, transform, **options):
    from matplotlib.patheffects import withStroke

    rim = [withStroke(linewidth=2, foreground="white")]
    return axes.text(0, 0, word, transform=transform, fontsize=8, color=INK, path_effects=rim, zorder=6, **options)
