"""The prediction-area plot with limits to be dragged, while the map and the figures follow."""

import math
from functools import partial
from pathlib import Path
from textwrap import fill

from qgis.core import QgsMapLayerProxyModel, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.charts.limit_lines import LimitLines
from ...core.charts.prediction_area import draw_prediction_area
from ...core.language import chart_tr
from ...core.live_prediction_area import first_limits, live_prediction_area, members, moved
from ...core.occurrences import read_occurrences
from ..language import tr
from .background import Background
from .flow import FlowLayout
from .layer_choice import empty_the_lost, layer_box, put, removed
from .live_classes import COLOURS, LiveClasses, class_names
from .map_reading import GroundReader, held_out, quantity
from .overlay import Below, Overlay
from .view import ChartView

_NONE = "–"
_NARROW = 4.5  # inches
_LEAST_WIDTH = 334  # pixels, in which a class and its figures can be read


class PredictionArea(ChartView):
    """
    How well a map of scores finds known occurrences, at limits that the user moves.

    The subject: ``raster``, ``occurrences``, ``mask`` (optional).
    """

    TITLE = tr("Prediction-area plot")

    def __init__(self, parent=None):
        super().__init__(parent)
        self._work = self._live = self._classes = self._overlay = None
        self._halo = self._anomaly = None
        self._at = self._features = None
        self._marked = self._selecting = None
        self._last, self._read = {}, {}
        self._dialog = None
        self._mouse = _Mouse(self)
        self.canvas.name = "prediction_area"
        self._layers_row()
        below = QWidget()
        self._column = QVBoxLayout(below)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._limits_row()
        self._figures_table()
        self._buttons_row()
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(self._note)
        self.layout().addWidget(Below(below))
        self._enable(False)

    # -- the controls

    def _layers_row(self):
        self._combos = {}
        for name, text, tip, kinds in (
            (
                "raster",
                tr("&Map"),
                tr("A raster of scores; high values are expected at occurrences."),
                QgsMapLayerProxyModel.Filter.RasterLayer,
            ),
            (
                "occurrences",
                tr("&Occurrences"),
                tr("Points of known mineral occurrences."),
                QgsMapLayerProxyModel.Filter.PointLayer,
            ),
            (
                "mask",
                tr("St&udy area"),
                tr("Polygons: only this part of the map counts. Empty: all cells with data."),
                QgsMapLayerProxyModel.Filter.PolygonLayer,
            ),
        ):
            combo = layer_box(kinds, self._choose)
            self._combos[name] = self.add_control(text, combo, tip)

    def _limits_row(self):
        row = FlowLayout()
        self._checks, self._spins = {}, {}
        for name, text, tip in (
            ("halo", tr("Ha&lo from"), tr("The least map value of a halo. Unticked: there is no halo.")),
            ("anomaly", tr("&Anomaly from"), tr("The least map value of an anomaly. Unticked: there is no anomaly.")),
        ):
            check, spin = QCheckBox(text), QDoubleSpinBox()
            check.setToolTip(tip)
            spin.setToolTip(tip + " " + tr("It can be dragged on the chart as well."))
            spin.setAccessibleName(text.replace("&", ""))
            spin.setKeyboardTracking(False)
            check.toggled.connect(lambda on, name=name: self._tick(name, on))
            spin.valueChanged.connect(lambda value, name=name: self._spin(name, value))
            self._checks[name], self._spins[name] = check, spin
            pair = QWidget()
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(check)
            line.addWidget(spin)
            row.addWidget(pair)
        self._column.addLayout(row)

    def _figures_table(self):
        heads = (
            (tr("Class"), tr("Click a class to select its occurrences on the map.")),
            (tr("n"), tr("Occurrences in the class")),
            (tr("Occ. %"), tr("Share of the occurrences")),
            (tr("Area %"), tr("Share of the area")),
            (tr("Nd"), tr("Normalised density: share of the occurrences over share of the area; 1 is chance")),
            (tr("ln Nd"), tr("Weight of the class: natural logarithm of the normalised density")),
        )
        table = QTableWidget(3, len(heads))
        table.setAccessibleName(tr("Figures of the classes"))
        for column, (text, tip) in enumerate(heads):
            item = QTableWidgetItem(text)
            item.setToolTip(tip)
            table.setHorizontalHeaderItem(column, item)
        self._rows = list(reversed(class_names()))
        for row, name in enumerate(self._rows):
            swatch = QPixmap(10, 10)
            swatch.fill(QColor(COLOURS[name].name()))
            for column in range(len(heads)):
                item = QTableWidgetItem(_NONE)
                side = Qt.AlignmentFlag.AlignLeading if column == 0 else Qt.AlignmentFlag.AlignTrailing
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(row, column, item)
            table.item(row, 0).setText(class_names()[name])
            table.item(row, 0).setIcon(QIcon(swatch))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 6)
        table.horizontalHeader().setMinimumSectionSize(20)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.setIconSize(QSize(10, 10))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTabKeyNavigation(False)
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        table.setFixedHeight(
            table.horizontalHeader().sizeHint().height()
            + 3 * table.verticalHeader().defaultSectionSize()
            + 2 * table.frameWidth()
        )
        table.itemSelectionChanged.connect(self._select_class)
        table.setMinimumWidth(_LEAST_WIDTH)
        self._table = table
        self._column.addWidget(table)

    def _buttons_row(self):
        row = FlowLayout()
        self._again = QPushButton(tr("&First limits"))
        self._again.setToolTip(tr("Put the limits back where the tool “Classify anomalies” finds them."))
        self._again.clicked.connect(lambda: self._start())
        self._write = QPushButton(tr("&Write the classes…"))
        self._write.setToolTip(tr("Open the tool “Classify anomalies” with this map and these limits."))
        self._write.clicked.connect(lambda: self.write_classes())
        self._back = QPushButton(tr("&Give the map its own style back"))
        self._back.setToolTip(tr("Show the map as it was before a limit was moved."))
        self._back.clicked.connect(lambda: self._classes.restore())
        self._keep = QCheckBox(tr("&Keep the classes on the map"))
        self._keep.setToolTip(
            tr("Ticked: the map keeps these colours when the chart is closed. Else it gets its own style back.")
        )
        for widget in (self._write, self._again, self._back, self._keep):
            row.addWidget(widget)
        self._column.addLayout(row)

    def _enable(self, there):
        for widget in (*self._spins.values(), *self._checks.values(), self._table, self._write, self._again):
            widget.setEnabled(there)
        self._colour_buttons()

    def _colour_buttons(self, *_):
        shown = self._classes is not None and self._classes.shown()
        self._back.setEnabled(shown)
        self._keep.setEnabled(shown)

    # -- the subject

    def take(self):
        """Set the layers to be chosen by the subject."""
        for name, combo in self._combos.items():
            put(combo, self._subject.get(name))

    def _choose(self):
        lost = [removed(combo, self._subject.get(name)) for name, combo in self._combos.items()]
        chosen = {name: combo.currentLayer() for name, combo in self._combos.items()}
        if any(layer is not self._subject.get(name) for name, layer in chosen.items()):
            self.change_subject(**chosen)
        if any(lost):
            self.canvas.tell(tr("The layer of this chart was removed: choose another."))

    def _lose(self):
        empty_the_lost(self._combos, self._subject)
        super()._lose()

    def draw(self):
        """Read the map in the background, and draw it then."""
        self.forget()
        raster, occurrences = self._subject.get("raster"), self._subject.get("occurrences")
        if raster is None or occurrences is None:
            self.canvas.tell(tr("Choose a map of scores and a layer of known occurrences."))
            return
        reader = GroundReader([raster], occurrences, self._subject.get("mask"))
        key, self._read = raster.id(), self._ids()

        def work(progress):
            ground = reader.read(lambda share, _="": progress(share / 2))
            values = ground.maps[key].values
            reading = read_occurrences(values, ground.grid, ground.places)
            live, found = live_prediction_area(values, reading, progress=lambda share, _="": progress(0.5 + share / 2))
            return ground.maps[key].record, reading, ground.features[reading.rows], live, found

        self.canvas.tell(tr("Reading {}…").format(raster.name()))
        self._work = Background(tr("Prediction-area plot of {}").format(raster.name()), work, self._show)
        self._work.progressChanged.connect(self._say_how_far)
        self._work.start()

    def _say_how_far(self, percent):
        if self._work is not None and "raster" in self._subject:
            name = self._subject["raster"].name()
            self.canvas.tell(tr("Reading {}… {} %").format(name, round(percent)))

    def _show(self, result, error):
        self._work = None
        if error:
            self.canvas.tell(error)
            return
        raster, occurrences = self._subject["raster"], self._subject["occurrences"]
        self._record, reading, self._features, self._live, self._found = result
        self._at = reading.values
        self._classes = LiveClasses(raster, self._live.kind, self)
        self._classes.changed.connect(self._colour_buttons)
        self._marked = occurrences
        self._marked.selectionChanged.connect(self._mark)
        self.canvas.figure.clear()
        axes = self.canvas.figure.add_subplot()
        draw_prediction_area(
            axes,
            self._live.curve,
            raster.name(),
            tr("occurrences"),
            quantity=quantity(self._record),
            held_out=held_out(self._record),
        )
        # the dock says what it shows, and the axis which map; words that fit into a low chart
        axes.set_title("")
        axes.set_ylabel(chart_tr("Occurrences (%)"))
        self.canvas.figure.axes[1].set_ylabel(chart_tr("Area (%)"))
        axes.set_xlabel(fill(axes.get_xlabel(), 44))
        for text in axes.texts:
            if getattr(text, "arrow_patch", None) is None:
                text.set_text(fill(text.get_text(), 54))
        lines = axes.get_lines()[0], self.canvas.figure.axes[1].get_lines()[0]
        axes.legend(
            lines, [tr("occurrences (left)"), tr("area (right)")], fontsize=8, frameon=False, ncol=2,
            loc="lower center", bbox_to_anchor=(0.5, 0.99), columnspacing=1,
        )  # fmt: skip
        self._overlay = Limits(self.canvas, axes)
        self._set_spins()
        self._enable(True)
        self._say_what()
        last, self._last = self._last, {}
        if last.get("subject") == self._ids():
            self._put(*last["limits"], colour=last["shown"])
        else:
            self._start()
        self._mark()
        self.canvas.redraw()

    def _ids(self):
        return {name: layer.id() for name, layer in self._subject.items()}

    def _say_what(self):
        """Say how far the figures can be trusted."""
        held = held_out(self._record)
        texts = []
        if held is None:
            texts.append(
                tr("Nothing is known of how this map was made: if these occurrences helped, the figures flatter it.")
            )
        elif not held:
            texts.append(tr("Not held out: if the map was made with these occurrences, the figures flatter it."))
        # of the classes the table says it, as their limits move
        notices = [notice for notice in self._found.notices if notice not in self._found.table.notices]
        texts += [notice.text for notice in (*self._live.curve.notices, *notices)]
        self._note.setText("\n".join(texts))

    def _set_spins(self):
        low, high = self._live.range
        spread = self._live.quantile(5) - self._live.quantile(95) or high - low or 1.0
        decimals = min(max(0, 3 - math.floor(math.log10(spread))), 12)
        for spin in self._spins.values():
            spin.blockSignals(True)
            spin.setDecimals(decimals)
            # half a step more: rounding must not keep a limit from the ends
            spin.setRange(low - 10**-decimals, high + 10**-decimals)
            spin.setSingleStep(10 ** math.floor(math.log10(spread / 50)))
            spin.setValue(self._live.curve.intersection.threshold)
            spin.blockSignals(False)

    def forget(self):
        """Let go of what was read, and of the layer's colours."""
        if self._work is not None:
            self._work.forget()
            self._work = None
        if self._classes is not None:
            shown = self._classes.shown()
            self._last = {"subject": self._read, "limits": (self._halo, self._anomaly), "shown": shown}
            self._classes.release(shown and self._keep.isChecked())
            self._classes.deleteLater()
        if self._marked is not None and not sip.isdeleted(self._marked):
            self._marked.selectionChanged.disconnect(self._mark)
        if self._overlay is not None:
            self._overlay.release()
        self._classes = self._live = self._overlay = self._at = self._marked = None
        self._note.setText("")
        self._unselect()
        for row in range(len(self._rows)):
            for column in range(1, self._table.columnCount()):
                self._table.item(row, column).setText(_NONE)
        self._enable(False)

    def release(self):
        """Let go of everything outside; the map gets its own style back."""
        self.forget()
        super().release()

    # -- the limits

    def limits(self):
        """Return the limits of halo and anomaly, None where there is no such class."""
        return self._halo, self._anomaly

    def move_limit(self, name, value):
        """
        Move a limit; the map, the figures and the chart follow.

        Parameters
        ----------
        name : {"halo", "anomaly"}
        value : float or None
        """
        if self._live is not None:
            self._put(*moved(self._halo, self._anomaly, name, value))

    def settle(self):
        """Show on the map what still waits for its turn."""
        if self._classes is not None:
            self._classes.settle()

    def _start(self):
        """Take the limits that the occurrences draw."""
        shown = self._classes.shown()
        self._put(*first_limits(self._live, self._found), colour=shown)
        self._reselect()

    def _put(self, halo, anomaly, colour=True):
        self._halo, self._anomaly = halo, anomaly
        for name, value in (("halo", halo), ("anomaly", anomaly)):
            check, spin = self._checks[name], self._spins[name]
            for widget in (check, spin):
                widget.blockSignals(True)
            check.setChecked(value is not None)
            spin.setEnabled(value is not None)
            if value is not None:
                spin.setValue(value)
            for widget in (check, spin):
                widget.blockSignals(False)
        self._fill()
        self._overlay.lines.move(halo, anomaly)
        self._overlay.paint()
        if colour:
            self._classes.show(halo, anomaly)

    def _fill(self):
        """Write the figures of the classes."""
        table = self._live.table(self._halo, self._anomaly)
        places = {name: place for place, name in enumerate(table.classes)}
        for row, name in enumerate(self._rows):
            texts = [_NONE] * 5
            if name in places:
                at = places[name]
                texts = [
                    f"{table.counts[at]:.0f}",
                    f"{table.prediction_rate[at]:.1f}",
                    f"{table.occupied_area[at]:.1f}",
                    f"{table.normalised_density[at]:.2f}",
                    _NONE if math.isnan(table.weight[at]) else f"{table.weight[at]:.2f}".replace("-", "\N{MINUS SIGN}"),
                ]
            doubt = name in places and self._is_chance(table, places[name])
            for column, text in enumerate(texts, 1):
                item = self._table.item(row, column)
                item.setText(text)
                font = item.font()
                font.setItalic(doubt)
                item.setFont(font)
                item.setToolTip(
                    tr("Not distinguishable from area alone: so many occurrences fall there by chance in {} % of "
                       "cases.").format(f"{100 * table.p_value[places[name]]:.0f}") if doubt else ""
                )  # fmt: skip

    @staticmethod
    def _is_chance(table, place):
        """Tell whether a class that seems rich holds no more than its area alone explains."""
        return bool(table.normalised_density[place] >= 1 and not table.distinguishable[place])

    def _tick(self, name, on):
        self._spins[name].setEnabled(on)
        self.move_limit(name, self._spins[name].value() if on else None)
        self._reselect()

    def _spin(self, name, value):
        self.move_limit(name, value)
        self._reselect()

    def press(self, x):
        """Return the limit that the mouse takes at the pixel `x` of the figure, None for none."""
        return None if self._overlay is None else self._overlay.lines.near(x, 8 * self.canvas.paper.devicePixelRatioF())

    def drag(self, name, x):
        """Move a limit to the pixel `x` of the figure."""
        if self._overlay is not None:
            self.move_limit(name, self._overlay.lines.value_at(x))

    def drop(self):
        """End a drag."""
        if self._live is not None:
            self.settle()
            self._reselect()

    # -- the map

    def write_classes(self):
        """Open the tool that writes the map of the three classes, with these limits."""
        if self._live is None:
            return
        if self._halo is None and self._anomaly is None:
            self.said.emit(tr("There is no limit to write classes by: tick one."))
            return
        import processing

        given = {"INPUT": self._subject["raster"], "MASK": self._subject.get("mask"), "HALO": self._halo}
        given["ANOMALY"], given["OUTPUT"] = self._anomaly, _lasting_file()
        # kept, or Python throws it away while it is open
        self._dialog = processing.createAlgorithmDialog(
            "geohalo:classifyanomalies", {name: value for name, value in given.items() if value is not None}
        )
        if self._dialog is None:
            self.said.emit(tr("The tool “Classify anomalies” is not there: enable GeoHalo in Processing."))
            return
        # not a method: the chart may be gone when the tool has written
        self._dialog.algorithmFinished.connect(partial(_put_on_map, self._subject["raster"].name()))
        self._dialog.show()

    def _select_class(self):
        """Select the occurrences of the chosen class on the map."""
        rows = {item.row() for item in self._table.selectedItems()}
        if not rows or self._live is None or self._marked is None:
            return
        inside = members(self._at, self._halo, self._anomaly, self._rows[rows.pop()])
        self._selecting = True
        try:
            self._marked.selectByIds(sorted(set(self._features[inside].tolist())))
        finally:
            self._selecting = None

    def _reselect(self):
        """Let the selection follow the limits of the class that is chosen."""
        if self._table.selectedItems():
            self._select_class()

    def _unselect(self):
        self._table.blockSignals(True)
        self._table.clearSelection()
        self._table.blockSignals(False)

    def _mark(self, *_):
        """Mark the occurrences on the chart that are selected on the map."""
        if self._live is None or self._overlay is None:
            return
        if not self._selecting:
            self._unselect()
        selected = set(self._marked.selectedFeatureIds())
        at = self._at[[feature in selected for feature in self._features.tolist()]]
        n = self._live.curve.n_occurrences
        self._overlay.mark(at, [100 * self._live.above(value)[0] / n for value in at])


class Limits(Overlay):
    """
    The limits over the chart, and marks of selected occurrences.

    Parameters
    ----------
    canvas : ChartCanvas
    axes : matplotlib Axes
        Of its figure, with map values on x.
    """

    def __init__(self, canvas, axes):
        self.lines = LimitLines(axes, {"halo": chart_tr("Halo").lower(), "anomaly": chart_tr("Anomaly").lower()})
        (self._marks,) = axes.plot(
            [], [], "o", color="#ffe000", markeredgecolor="#222222", markersize=6, animated=True, zorder=9
        )
        self._marks.set_in_layout(False)
        # the figures at the intersection stand over the colours of the classes
        self._words = [text for text in axes.texts if getattr(text, "arrow_patch", None) is not None]
        for text in self._words:
            text.set_animated(True)
        super().__init__(canvas, axes, self._over, self._again)

    def mark(self, x, y):
        """Put the marks at these places."""
        self._marks.set_data(x, y)
        self.paint()

    def _over(self):
        # in a narrow chart the words would hide the curves; files are wide enough
        words = self._words if self._axes.figure.get_figwidth() > _NARROW else []
        return [*self.lines.spans, *words, *self.lines.marks, self._marks]

    def _again(self):
        self.lines.move(self.lines.limits["halo"], self.lines.limits["anomaly"])


class _Mouse(QObject):
    """Lets the mouse take a limit on the chart, whichever of the chart's tools is in hand."""

    def __init__(self, view):
        super().__init__(view)
        self._view, self._paper = view, view.canvas.paper
        self._held = self._cursor = None
        self._paper.setMouseTracking(True)
        self._paper.installEventFilter(self)

    def eventFilter(self, _, event):
        """Keep what belongs to a drag from the chart's own tools."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._held = self._view.press(self._x(event))
            return self._held is not None
        if kind == QEvent.Type.MouseMove:
            if self._held is not None:
                self._view.drag(self._held, self._x(event))
                return True
            self._point(self._view.press(self._x(event)) is not None)
        if kind == QEvent.Type.MouseButtonRelease and self._held is not None:
            self._held = None
            self._view.drop()
            return True
        return False

    def _x(self, event):
        place = event.position() if hasattr(event, "position") else event.localPos()
        return place.x() * self._paper.devicePixelRatioF()

    def _point(self, there):
        """Show that a limit can be taken here."""
        if there and self._cursor is None:
            self._cursor = self._paper.cursor()
            self._paper.setCursor(Qt.CursorShape.SplitHCursor)
        elif not there and self._cursor is not None:
            self._paper.setCursor(self._cursor)
            self._cursor = None


def _lasting_file():
    """Return a file for classes among the results of the survey; None where there is no survey: a temporary one."""
    from ..study import Study

    study = Study()
    begun, folder = study.load(), study.results_folder()
    study.release()
    if not begun or not folder.is_dir():
        return None
    number = 1
    while (folder / f"own_classes_{number}.tif").exists():
        number += 1
    return str(folder / f"own_classes_{number}.tif")


def _put_on_map(name, ok, results):
    """Give the classes that the tool has written their place on the map."""
    path = results.get("OUTPUT") if ok and isinstance(results, dict) else None
    if not isinstance(path, str) or not Path(path).is_file():
        return
    from ..layers import add_result, remove_result

    project = QgsProject.instance()
    # the tool has put it anywhere
    for layer_id in [one.id() for one in project.mapLayers().values() if one.source() == path]:
        remove_result(project, layer_id)
    add_result(project, path, tr("{map}: limits of your own").format(map=name), tr("Anomaly, halo, background"))
