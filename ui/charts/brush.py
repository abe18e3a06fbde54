"""Links a chart with its layer: what is chosen in one is selected in the other."""

import math

import numpy as np
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainterPath, QPolygonF

from ..layers import bring_to_sight, put_back

_STILL = 4  # pixels that a hand moves in a click
_REACH = 8  # pixels from a point at which a click still means it
_RIM = 60  # pixels beside the axes from which a drag may begin
_MANY = 1000  # points
_LEFT = 1


class Points:
    """
    Points of a chart that stand for samples.

    Parameters
    ----------
    axes : matplotlib Axes
    x, y : (k,) arrays
        Where the points lie, in the units of the axes.
    rows : (k,) array of int, optional
        Row numbers of their samples; in order if left out.
    along_x : bool
        Whether a band takes all points between its left and its right end, however high they lie.
    """

    def __init__(self, axes, x, y, rows=None, size=6, along_x=False):
        self.axes = axes
        self._places = np.column_stack([np.asarray(x, float), np.asarray(y, float)])
        self._rows = np.arange(len(self._places)) if rows is None else np.asarray(rows)
        self._along_x = along_x
        (self._artist,) = axes.plot(
            [],
            [],
            linestyle="",
            marker="o",
            markersize=size,
            markerfacecolor=selection_colour(),
            markeredgecolor="#222222",
            markeredgewidth=0.7,
            zorder=20,
            animated=True,
            label="_selected",
        )
        self.artists = [self._artist]

    def show(self, chosen):
        """Highlight the points of the samples that `chosen`, an (n,) mask, holds."""
        places = self._places[chosen[self._rows]]
        if len(places) > _MANY:
            # one of those that share a pixel stands for all of them
            pixels = self.axes.transData.transform(places)
            pixels = np.rint(np.nan_to_num(pixels, nan=-1, posinf=-1, neginf=-1)).astype(np.int64)
            places = places[np.unique(pixels[:, 0] * (1 << 20) + pixels[:, 1], return_index=True)[1]]
        self._artist.set_data(*places.T)

    def inside(self, outline):
        """Return the row numbers of the samples inside an outline, (m, 2), pixels of the figure."""
        places = self.axes.transData.transform(self._places)
        low, high = outline.min(axis=0), outline.max(axis=0)
        if self._along_x:
            return self._rows[(places[:, 0] >= low[0]) & (places[:, 0] <= high[0])]
        # the lasso itself is asked only about what lies in its frame
        near = np.flatnonzero(((places >= low) & (places <= high)).all(axis=1))
        return self._rows[near[_within(outline, places[near])]]

    def at(self, place):
        """Return the row numbers of the samples at a pixel of the figure: the nearest one, if near enough."""
        if not len(self._places):
            return self._rows
        away = np.hypot(*(self.axes.transData.transform(self._places) - place).T)
        away[np.isnan(away)] = np.inf
        nearest = int(away.argmin())
        return self._rows[[nearest]] if away[nearest] <= _REACH else self._rows[:0]


class Bars:
    """
    Bars of a histogram that stand for samples.

    Parameters
    ----------
    axes : matplotlib Axes
    edges : (k + 1,) array
        Of the bars, in the units of the axis.
    values : (n,) array
        Of the samples.
    rows : (n,) array of int, optional
        Row numbers of the samples; in order if left out.
    """

    def __init__(self, axes, edges, values, rows=None):
        self.axes = axes
        self._edges, self._values = np.asarray(edges, float), np.asarray(values, float)
        self._rows = np.arange(len(self._values)) if rows is None else np.asarray(rows)
        # the last bar holds its right edge
        self._bar = np.clip(np.searchsorted(self._edges, self._values, "right") - 1, 0, len(self._edges) - 2)
        self._artist = axes.stairs(
            np.zeros(len(self._edges) - 1),
            self._edges,
            fill=True,
            facecolor=selection_colour(),
            edgecolor="#222222",
            linewidth=0.7,
            zorder=20,
            animated=True,
        )
        self.artists = [self._artist]

    def show(self, chosen):
        """Fill the bars as high as they have samples of `chosen`, an (n,) mask."""
        self._artist.set_data(self._counts(chosen[self._rows]), self._edges)

    def inside(self, outline):
        """Return the row numbers of the samples between the ends of an outline, (m, 2), pixels of the figure."""
        ends = outline[[outline[:, 0].argmin(), outline[:, 0].argmax()]]
        low, high = self.axes.transData.inverted().transform(ends)[:, 0]
        return self._rows[(self._values >= low) & (self._values <= high)]

    def at(self, place):
        """Return the row numbers of the samples of the bar at a pixel of the figure."""
        value = self.axes.transData.inverted().transform(place)[0]
        if not self._edges[0] <= value <= self._edges[-1]:
            return self._rows[:0]
        bar = min(int(np.searchsorted(self._edges, value, "right")) - 1, len(self._edges) - 2)
        return self._rows[self._bar == bar]

    def _counts(self, chosen):
        return np.bincount(self._bar[chosen], minlength=len(self._edges) - 1)


class Brush(QObject):
    """
    Selects samples by rectangle, lasso or click, and highlights those that are selected on the map.

    For each drawing of the chart: `clear`, `link`, draw, `add` the marks (`Points`, `Bars`, or anything with their
    ``axes``, ``artists``, ``show``, ``inside`` and ``at``), and ``canvas.redraw()``. When the selection changes, only
    the artists of the marks are drawn, over a kept picture of the rest.

    Attributes
    ----------
    ids : (n,) array of int
        Feature id of each row.
    chosen : (n,) array of bool
        Which rows are selected.

    Signals
    -------
    changed(int)
        How many of the chart's samples are selected.
    """

    changed = pyqtSignal(int)

    def __init__(self, canvas, parent=None):
        super().__init__(parent or canvas)
        self._canvas, self._paper = canvas, canvas.paper
        self._marks, self._layer, self._selecting = [], None, False
        self._sought, self._changed = "", {}
        self._background = None
        self._outline, self._axes = None, None
        self._set_ids([])
        events = {
            "draw_event": self._keep,
            "button_press_event": self._press,
            "motion_notify_event": self._move,
            "button_release_event": self._let_go,
            "key_press_event": self._key,
        }
        self._connections = [self._paper.mpl_connect(name, slot) for name, slot in events.items()]
        canvas.set_brushing(True)

    def link(self, layer, ids):
        """
        Link with a layer.

        Parameters
        ----------
        layer : QgsVectorLayer
        ids : (n,) sequence of int
            Feature id of each row; a feature may have several rows.
        """
        self.unlink()
        if layer.id() != self._sought:
            self._put_back()
        self._sought = layer.id()
        self._set_ids(ids)
        self._layer = layer
        layer.selectionChanged.connect(self._follow)
        layer.willBeDeleted.connect(self.unlink)
        self._read_selection()

    def unlink(self):
        """Let go of the layer."""
        if self._layer is None:
            return
        layer, self._layer = self._layer, None
        try:
            layer.selectionChanged.disconnect(self._follow)
            layer.willBeDeleted.disconnect(self.unlink)
        except (RuntimeError, TypeError):
            # gone before its signal came
            self._set_ids([])

    def add(self, *marks):
        """Highlight on further marks."""
        for mark in marks:
            mark.show(self.chosen)
            self._marks.append(mark)

    def clear(self):
        """Forget all marks, before their chart is cleared."""
        self._marks, self._background = [], None
        self._drop_band()

    def release(self):
        """Let go of layer and canvas."""
        self.unlink()
        self._put_back()
        self.clear()
        for connection in self._connections:
            self._paper.mpl_disconnect(connection)
        self._connections = []

    def select(self, rows, behaviour=QgsVectorLayer.SelectBehavior.SetSelection):
        """Select the samples of some rows on the map, and highlight them."""
        if self._layer is None:
            return
        self._selecting = True
        try:
            self._layer.selectByIds(np.unique(self.ids[rows]).tolist(), behaviour)
        finally:
            self._selecting = False
        self._show_selected()
        self._highlight()

    def _show_selected(self):
        """Let what is selected be seen on the map, also where the layer was hidden."""
        if self._layer is not None and self._layer.selectedFeatureCount():
            self._changed = {**bring_to_sight(QgsProject.instance(), self._layer), **self._changed}

    def _put_back(self):
        """Show the layers again as they were before samples were selected."""
        changed, self._changed = self._changed, {}
        put_back(QgsProject.instance(), changed)

    def select_none(self):
        """Clear the layer's selection."""
        if self._layer is not None:
            self._layer.removeSelection()

    def _set_ids(self, ids):
        self.ids = np.asarray(ids, np.int64)
        self._order = np.argsort(self.ids, kind="stable")
        self._sorted = self.ids[self._order]
        self.chosen = np.zeros(len(self.ids), bool)

    def _follow(self, *_):
        """Take over a selection that was made elsewhere."""
        if not self._selecting:
            self._show_selected()
            self._highlight()

    def _read_selection(self):
        """Mark the rows whose feature is selected."""
        self.chosen[:] = False
        selected = self._layer.selectedFeatureIds()
        if selected:
            selected = np.fromiter(selected, np.int64, len(selected))
            first = np.searchsorted(self._sorted, selected, "left")
            last = np.searchsorted(self._sorted, selected, "right")
            # of each run of equal ids, where it begins and ends
            steps = np.zeros(len(self.ids) + 1, np.int64)
            np.add.at(steps, first, 1)
            np.add.at(steps, last, -1)
            self.chosen[self._order] = np.cumsum(steps[:-1]) > 0

    def _highlight(self):
        """Show the selection of the layer."""
        if self._layer is None:
            return
        self._read_selection()
        for mark in self._marks:
            mark.show(self.chosen)
        if self._background is not None:
            self._paper.restore_region(self._background)
            self._draw_marks()
            self._paper.blit(self._paper.figure.bbox)
        self.changed.emit(int(np.count_nonzero(self.chosen)))

    def _draw_marks(self):
        if not self.chosen.any():
            return
        for mark in self._marks:
            for artist in mark.artists:
                mark.axes.draw_artist(artist)

    def _keep(self, event):
        """Keep a picture of the chart that was drawn just now, and highlight over it."""
        if self._paper.is_saving() or event.canvas is not self._paper or not self._marks:
            return
        self._background = self._paper.copy_from_bbox(self._paper.figure.bbox)
        for mark in self._marks:
            # pixels are others after a zoom
            mark.show(self.chosen)
        self._draw_marks()

    def _press(self, event):
        busy = self._canvas.tool not in ("rectangle", "lasso")
        if busy or event.button != _LEFT or self._layer is None:
            return
        self._axes = self._nearest(event)
        if self._axes is not None:
            self._outline = [(event.x, event.y)]

    def _nearest(self, event):
        """Return the axes with marks under the mouse, or so near that a drag from there is meant for them."""
        best, least = None, _RIM * self._paper.devicePixelRatioF()
        for axes in {id(mark.axes): mark.axes for mark in self._marks}.values():
            frame = axes.bbox
            aside = max(frame.x0 - event.x, event.x - frame.x1, 0), max(frame.y0 - event.y, event.y - frame.y1, 0)
            if math.hypot(*aside) <= least:
                best, least = axes, math.hypot(*aside)
        return best

    def _move(self, event):
        if self._outline is None:
            return
        if self._canvas.tool == "lasso":
            self._outline.append((event.x, event.y))
            corners = self._outline
        else:
            self._outline = [self._outline[0], (event.x, event.y)]
            corners = _corners(*self._outline)
        self._paper.set_band(self._on_screen(corners))

    def _let_go(self, event):
        if self._outline is None or event.button != _LEFT:
            return
        outline, axes = np.array([*self._outline, (event.x, event.y)], float), self._axes
        self._drop_band()
        marks = [mark for mark in self._marks if mark.axes is axes]
        if np.ptp(outline, axis=0).max() <= _STILL * self._paper.devicePixelRatioF():
            if not axes.bbox.contains(*outline[0]):
                return
            found = [mark.at(outline[0]) for mark in marks]
        else:
            outline = outline if self._canvas.tool == "lasso" else np.array(_corners(outline[0], outline[-1]))
            found = [mark.inside(outline) for mark in marks]
        behaviour = _behaviour(event.guiEvent.modifiers())
        rows = np.unique(np.concatenate(found)) if found else np.empty(0, int)
        if len(rows) or behaviour == QgsVectorLayer.SelectBehavior.SetSelection:
            self.select(rows, behaviour)

    def _key(self, event):
        if event.key != "escape":
            return
        if self._outline is not None:
            self._drop_band()
        else:
            self.select_none()

    def _drop_band(self):
        if self._outline is not None:
            self._outline, self._axes = None, None
            self._paper.set_band(None)

    def _on_screen(self, corners):
        """Return a closed path in pixels of the widget."""
        ratio, height = self._paper.devicePixelRatioF(), self._paper.height()
        path = QPainterPath()
        path.addPolygon(QPolygonF([QPointF(x / ratio, height - y / ratio) for x, y in corners]))
        path.closeSubpath()
        return path


def selection_colour():
    """Return the colour in which the map shows what is selected, without its transparency."""
    return QgsProject.instance().selectionColor().name()


def _behaviour(modifiers):
    """Return what happens to the selection, by the keys that QGIS's own tools use."""
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    behaviours = QgsVectorLayer.SelectBehavior
    if shift and control:
        return behaviours.IntersectSelection
    if shift:
        return behaviours.AddToSelection
    return behaviours.RemoveFromSelection if control else behaviours.SetSelection


def _corners(one, other):
    return [(one[0], one[1]), (other[0], one[1]), (other[0], other[1]), (one[0], other[1])]


def _within(outline, places):
    """Return which places lie inside a closed outline."""
    from matplotlib.path import Path

    if not len(places) or not math.isfinite(float(outline.sum())):
        return np.zeros(len(places), bool)
    return Path(outline).contains_points(places)
