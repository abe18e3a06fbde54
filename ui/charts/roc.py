"""ROC and success-rate curves of several maps, with the map value at each of their points."""

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.charts.style import INK
from ...core.charts.success_rate import draw_rate_curves
from ...core.language import chart_tr
from ...core.operating_points import nearest_point, operating_points
from ...core.success_rate import success_rates
from ..language import tr
from .background import Background
from .layer_choice import empty_the_lost, layer_box, put, removed
from .map_reading import GroundReader, held_out
from .overlay import Below, Overlay
from .view import ChartView

_WAIT = 400  # milliseconds in which several maps can be ticked
_ROWS = 4  # maps seen at once


class Roc(ChartView):
    """
    How well maps rank known occurrences above the rest of the area.

    The subject: ``rasters`` (a list), ``occurrences``, ``mask`` (optional).
    """

    TITLE = tr("ROC curves of maps")

    def __init__(self, parent=None):
        super().__init__(parent)
        self._work = self._rates = self._overlay = None
        self._points, self._kinds, self._lines = {}, {}, {}
        self._pinned = None
        self.canvas.name = "roc"
        self._layers_row()
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        self._point = self._sentence(column)
        column.addWidget(self._maps_list())
        self._note = self._sentence(column)
        self.layout().addWidget(Below(below))
        for event, slot in (
            ("motion_notify_event", self._hover),
            ("button_press_event", self._click),
            ("key_press_event", self._key),
            ("axes_leave_event", self._leave),
        ):
            self.canvas.paper.mpl_connect(event, slot)
        self._ticking = QTimer(self)
        self._ticking.setSingleShot(True)
        self._ticking.setInterval(_WAIT)
        self._ticking.timeout.connect(self._choose)
        project = QgsProject.instance()
        project.layersAdded.connect(self._list_maps)
        project.layersRemoved.connect(self._list_maps)
        self._listening = True
        self._list_maps()

    # -- the controls

    def _layers_row(self):
        self._which = QComboBox()
        self._which.addItem(tr("ROC curve"), "roc")
        self._which.addItem(tr("Success rate"), "success")
        self._which.currentIndexChanged.connect(lambda _: self._draw_curves())
        self.add_control(
            tr("Cur&ve"),
            self._which,
            tr("ROC: against the area without occurrences. Success rate: against the whole area."),
        )
        self._combos = {}
        for name, text, tip, kinds in (
            (
                "occurrences",
                tr("&Occurrences"),
                tr("Points of known mineral occurrences."),
                QgsMapLayerProxyModel.Filter.PointLayer,
            ),
            (
                "mask",
                tr("St&udy area"),
                tr("Polygons: only this part of the maps counts. Empty: all cells with data."),
                QgsMapLayerProxyModel.Filter.PolygonLayer,
            ),
        ):
            combo = layer_box(kinds, self._choose)
            self._combos[name] = self.add_control(text, combo, tip)

    def _maps_list(self):
        heads = (
            (tr("Map"), tr("Tick the maps to be compared; they have to be on one grid.")),
            (tr("AUC"), tr("Area under the ROC curve: 0.5 is chance, 1 ranks every occurrence first")),
            (tr("95 %"), tr("Bootstrap interval of the AUC over the occurrences")),
            (tr("Best 20 %"), tr("Share of the occurrences in the most favourable fifth of the area")),
        )
        tree = QTreeWidget()
        tree.setAccessibleName(tr("Maps to be compared"))
        tree.setToolTip(heads[0][1])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setIconSize(QSize(10, 10))
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setHeaderLabels([text for text, _ in heads])
        for place, (_, tip) in enumerate(heads):
            tree.headerItem().setToolTip(place, tip)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.setFixedHeight(header.sizeHint().height() + _ROWS * (tree.fontMetrics().height() + 8))
        tree.itemChanged.connect(lambda *_: self._ticking.start())
        tree.currentItemChanged.connect(lambda *_: self._pin(None))
        self._tree = tree
        return tree

    def _sentence(self, column):
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(label)
        return label

    def _list_maps(self, *_):
        """List the rasters of the project, those of the subject ticked."""
        chosen = {layer.id() for layer in self._subject.get("rasters", [])}
        layers = [layer for layer in QgsProject.instance().mapLayers().values() if _has_cells(layer)]
        # maps from elsewhere than the project are in the subject alone
        known = {layer.id() for layer in layers}
        layers += [layer for layer in self._subject.get("rasters", []) if layer.id() not in known]
        layers.sort(key=lambda layer: (layer.name().lower(), layer.id()))
        self._tree.blockSignals(True)
        if [layer.id() for layer in layers] != [item.data(0, Qt.ItemDataRole.UserRole) for item in self._items()]:
            self._tree.clear()
            for layer in layers:
                item = QTreeWidgetItem(self._tree, [layer.name(), "", "", ""])
                item.setData(0, Qt.ItemDataRole.UserRole, layer.id())
                item.setToolTip(0, layer.name())
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                for column in (1, 2, 3):
                    item.setTextAlignment(column, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        for item in self._items():
            there = item.data(0, Qt.ItemDataRole.UserRole) in chosen
            item.setCheckState(0, Qt.CheckState.Checked if there else Qt.CheckState.Unchecked)
        self._tree.blockSignals(False)
        self._fill()

    def _items(self):
        return [self._tree.topLevelItem(row) for row in range(self._tree.topLevelItemCount())]

    # -- the subject

    def take(self):
        """Set the layers to be chosen by the subject."""
        for name, combo in self._combos.items():
            put(combo, self._subject.get(name))
        self._list_maps()

    def _choose(self):
        """Compare what is chosen now."""
        self._ticking.stop()
        layers = {layer.id(): layer for layer in self._subject.get("rasters", [])}
        layers.update(QgsProject.instance().mapLayers())
        ticked = [
            item.data(0, Qt.ItemDataRole.UserRole)
            for item in self._items()
            if item.checkState(0) == Qt.CheckState.Checked
        ]
        lost = [removed(combo, self._subject.get(name)) for name, combo in self._combos.items()]
        chosen = {name: combo.currentLayer() for name, combo in self._combos.items()}
        chosen["rasters"] = [layers[key] for key in ticked if key in layers]
        before = {layer.id() for layer in self._subject.get("rasters", [])}
        if before != set(ticked) or any(chosen[name] is not self._subject.get(name) for name in self._combos):
            self.change_subject(**chosen)
        if any(lost):
            self.canvas.tell(tr("The layer of this chart was removed: choose another."))

    def _lose(self):
        empty_the_lost(self._combos, self._subject)
        super()._lose()

    def draw(self):
        """Read the maps in the background, and draw their curves then."""
        self.forget()
        rasters, occurrences = self._subject.get("rasters"), self._subject.get("occurrences")
        if not rasters or occurrences is None:
            self.canvas.tell(tr("Tick the maps to be compared, and choose a layer of known occurrences."))
            return
        reader, names = GroundReader(rasters, occurrences, self._subject.get("mask")), _names(rasters)

        def work(progress):
            ground = reader.read(lambda share, _="": progress(share / 3))
            maps = {name: ground.maps[key].values for key, name in names.items()}
            cells = ground.grid.cells_of(ground.places)
            rates = success_rates(maps, cells, progress=lambda share, _="": progress((1 + 2 * share) / 3))
            found = {name: _at(maps, name, cells) for name in maps}
            points = {
                which: {name: operating_points(curves[name], found[name]) for name in maps}
                for which, curves in (("roc", rates.roc), ("success", rates.success))
            }
            held = {name: held_out(ground.maps[key].record) for key, name in names.items()}
            area = rates.n_cells * ground.grid.cell_area * ground.unit**2 / 1e6
            return rates, points, held, area

        self.canvas.tell(tr("Reading the maps…"))
        self._work = Background(tr("ROC curves of {} maps").format(len(rasters)), work, self._show)
        self._work.progressChanged.connect(self._say_how_far)
        self._work.start()

    def _say_how_far(self, percent):
        if self._work is not None:
            self.canvas.tell(tr("Reading the maps… {} %").format(round(percent)))

    def _show(self, result, error):
        self._work = None
        if error:
            self.canvas.tell(error)
            return
        self._rates, self._points, held, area = result
        self._kinds = {name: tr("prediction rate") if one else tr("success rate") for name, one in held.items()}
        self._say_what(held, area)
        self._draw_curves()
        self._fill()

    def _draw_curves(self):
        if self._rates is None:
            return
        self._free_overlay()
        self.canvas.figure.clear()
        axes = self.canvas.figure.add_subplot()
        self._lines = draw_rate_curves(axes, self._rates, self._kinds, self._which.currentData(), inside=True)
        axes.set_title("")
        # words that fit into a low chart
        axes.set_ylabel(chart_tr("Occurrences (%)"))
        if self._which.currentData() == "roc":
            axes.set_xlabel(chart_tr("Area without occurrences (%)"))
        self._overlay = Pointer(self.canvas, axes)
        self._pin(None)
        self.canvas.redraw()

    def _say_what(self, held, area):
        rates = self._rates
        texts = [
            tr("{} occurrences in {} cells, {} km² judged: more barren ground would raise all areas.").format(
                rates.n_occurrences, rates.n_holding, f"{area:,.0f}"
            )
        ]
        made = [name for name, one in held.items() if one is False]
        if made:
            texts.append(
                tr("Made with known occurrences, not held out, and flattered if these are the same: {}.").format(
                    ", ".join(made)
                )
            )
        unknown = [name for name, one in held.items() if one is None]
        if unknown:
            texts.append(tr("Nothing is known of how these were made: {}.").format(", ".join(unknown)))
        texts += [notice.text for notice in rates.notices]
        self._note.setText("\n".join(texts))

    def _fill(self):
        """Write the figures beside the maps."""
        names = _names(self._subject.get("rasters", []))
        columns = {} if self._rates is None else self._rates.columns
        self._tree.blockSignals(True)
        for item in self._items():
            name = names.get(item.data(0, Qt.ItemDataRole.UserRole))
            there = name in columns.get("map", [])
            texts, icon = ["", "", ""], QIcon()
            if there:
                row = columns["map"].index(name)
                texts = [
                    f"{columns['auc'][row]:.3f}",
                    f"{columns['auc_low'][row]:.2f}–{columns['auc_high'][row]:.2f}",
                    f"{columns['rate_20'][row]:.0f} %",
                ]
                swatch = QPixmap(10, 10)
                swatch.fill(QColor(self._lines[name].get_color()))
                icon = QIcon(swatch)
            for column, text in enumerate(texts, 1):
                item.setText(column, text)
            item.setIcon(0, icon)
        self._tree.blockSignals(False)

    def forget(self):
        """Let go of what was read."""
        if self._work is not None:
            self._work.forget()
            self._work = None
        self._free_overlay()
        self._rates, self._points, self._lines, self._pinned = None, {}, {}, None
        self._note.setText("")
        self._point.setText("")
        self._fill()

    def release(self):
        """Let go of everything outside."""
        self._ticking.stop()
        self.forget()
        if self._listening:
            project = QgsProject.instance()
            project.layersAdded.disconnect(self._list_maps)
            project.layersRemoved.disconnect(self._list_maps)
            self._listening = False
        super().release()

    def _free_overlay(self):
        if self._overlay is not None:
            self._overlay.release()
        self._overlay = None

    # -- points of the curves

    def nearest(self, x, y):
        """Return the map and the number of its point next to `x` and `y`, percent; None without curves."""
        points = self._points.get(self._which.currentData(), {})
        found = None
        for name, part in points.items():
            number = nearest_point(part, x / 100, y / 100)
            away = (100 * part.area[number] - x) ** 2 + (100 * part.rate[number] - y) ** 2
            if found is None or away < found[0]:
                found = away, name, number
        return None if found is None else found[1:]

    def sentence(self, name, number):
        """Return what a point of a curve says."""
        part = self._points[self._which.currentData()][name]
        text = (
            tr("{map}, {value} and more: {rate} % of the occurrences in {area} % of the area without occurrences")
            if self._which.currentData() == "roc"
            else tr("{map}, {value} and more: {rate} % of the occurrences in {area} % of the area")
        )
        return text.format(
            map=name,
            value=f"{part.thresholds[number]:.4g}",
            rate=f"{100 * part.rate[number]:.1f}",
            area=f"{100 * part.area[number]:.1f}",
        )

    def _hover(self, event):
        if self._overlay is None or event.inaxes is None or event.button is not None:
            return
        self._point_at(self.nearest(event.xdata, event.ydata))

    def _leave(self, _):
        if self._overlay is not None:
            self._point_at(self._pinned)

    def _click(self, event):
        if self._overlay is not None and event.inaxes is not None:
            self._pin(self.nearest(event.xdata, event.ydata))

    def _key(self, event):
        """Go along the curve of the chosen map by the arrow keys."""
        step = {"left": -1, "right": 1}.get(event.key)
        if step is None or self._overlay is None:
            return
        points = self._points[self._which.currentData()]
        name, number = self._pinned or (next(iter(points)), -1 if step > 0 else len(next(iter(points.values())).rate))
        self._pin((name, min(max(number + step, 0), len(points[name].rate) - 1)))

    def _pin(self, place):
        """Keep a point marked, None for none."""
        self._pinned = place
        if self._overlay is not None:
            self._point_at(place)

    def _point_at(self, place):
        if place is None:
            self._overlay.hide()
            self._point.setText(tr("Point at a curve to read its map value; click to keep it."))
            return
        name, number = place
        part = self._points[self._which.currentData()][name]
        self._overlay.put(
            100 * part.area[number],
            100 * part.rate[number],
            f"{part.thresholds[number]:.4g}",
            self._lines[name].get_color(),
        )
        self._point.setText(self.sentence(name, number))


class Pointer(Overlay):
    """A dot on a curve with its map value."""

    def __init__(self, canvas, axes):
        (self._dot,) = axes.plot([], [], "o", markersize=8, markeredgecolor="white", animated=True, zorder=8)
        self._word = axes.annotate(
            "", (0, 0), xytext=(8, -4), textcoords="offset points", fontsize=9, color=INK, va="top", animated=True,
            zorder=9, bbox={"boxstyle": "round,pad=0.25", "facecolor": "white", "edgecolor": INK, "linewidth": 0.6},
        )  # fmt: skip
        for artist in (self._dot, self._word):
            artist.set_in_layout(False)
        self._word.set_visible(False)
        super().__init__(canvas, axes, lambda: [self._dot, self._word])

    def put(self, x, y, text, colour):
        """Mark a point."""
        self._dot.set_data([x], [y])
        self._dot.set_color(colour)
        self._dot.set_markeredgecolor("white")
        self._word.xy = (x, y)
        left = x > (self._axes.get_xlim()[0] + 2 * self._axes.get_xlim()[1]) / 3
        self._word.set_position((-8 if left else 8, -4))
        self._word.set_ha("right" if left else "left")
        self._word.set_text(text)
        self._word.set_visible(True)
        self.paint()

    def hide(self):
        """Mark none."""
        self._dot.set_data([], [])
        self._word.set_visible(False)
        self.paint()


def _names(layers):
    """Return a name for each layer by its id, with numbers where several are called the same."""
    found = {}
    for layer in layers:
        name, number = layer.name(), 2
        while name in found.values():
            name, number = f"{layer.name()} ({number})", number + 1
        found[layer.id()] = name
    return found


def _has_cells(layer):
    """Tell whether a layer is a raster with values of its own, unlike web maps."""
    return isinstance(layer, QgsRasterLayer) and layer.isValid() and layer.dataProvider().xSize() > 0


def _at(maps, name, cells):
    """Return the values of a map at the occurrences that lie on data in all maps."""
    import numpy as np

    inside = cells[cells >= 0]
    known = np.logical_and.reduce([~np.isnan(values.ravel()[inside]) for values in maps.values()])
    return maps[name].ravel()[inside[known]]
