"""Variogram bench: nugget, sill and range by hand, with the curve beside the measured variogram."""

import shutil
import tempfile
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsUnitTypes
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ...core.charts.style import add_axes
from ...core.charts.variogram import unit_of
from ...core.charts.variogram_bench import LiveModel
from ...core.errors import DataError
from ...core.variogram import KINDS, Structure
from ...core.variogram_bench import classes_of, fit_again, limits, misfit, set_by_hand, write_changed
from ..language import tr
from ..runner import Job, Runner
from .background import Background
from .flow import FlowLayout
from .model_file import ModelFile, stamp
from .number_row import NumberRow
from .view import ChartView

_MOST_STRUCTURES = 3
_LEAST_PANEL, _PANEL = 64, 216  # pixels, of the numbers, which scroll where there are more
_LETTER = 5.6  # pixels, of a letter of the text above the chart
_ROOM_OF_COUNTS = 34  # pixels, of a number of pairs


class Variogram(ChartView):
    """
    A variogram model that is changed by hand, fitted again, and written back to its file.

    The subject is ``model``, the path of a file of "Fit variogram"; without it, or for a file that holds no measured
    variogram, ``layer`` and ``field``.

    Signals
    -------
    written(str)
        Path of a model file that was written.
    """

    TITLE = tr("Variogram")
    written = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._runner = Runner()
        self._empty()
        self._file = ModelFile("variogram", tr("Variogram models (*.json)"))
        self.add_control(tr("&Model"), self._file, tr("Variogram model, a file that “Fit variogram” wrote"))
        self._file.chosen.connect(lambda path: self.set_subject(model=path))
        self._build_panel()
        self.canvas.name = "variogram"
        self.canvas.paper.mpl_connect("draw_event", self._drawn)

    def _empty(self):
        self._model = self._classes = self._variogram = self._stamp = None
        self._live = self._ground = self._task = self._folder = None
        self._problem = ""
        self._rows, self._kinds = {}, []
        # whether the numbers are those of the last fit
        self._of_fit = False

    def _build_panel(self):
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._scroll.setMinimumHeight(_LEAST_PANEL)
        self._judgement = QLabel()
        self._judgement.setWordWrap(True)
        self._judgement.setTextFormat(Qt.TextFormat.PlainText)
        self._judgement.setToolTip(
            tr(
                "Root mean squared difference of curve and points of 30 pairs or more. Weighted: as the fit weighs "
                "them, near and well-measured points most."
            )
        )
        self._buttons = QWidget()
        row = FlowLayout(self._buttons)
        self._fit = self._button(
            row,
            tr("&Fit again"),
            tr("Fit the numbers that are not held by weighted least squares, with the kinds chosen above."),
            self.fit,
        )
        self._back = self._button(
            row, tr("&Back to the file"), tr("Read the numbers of the model file again."), self.reset
        )
        self._write = self._button(
            row,
            tr("&Write to the model file"),
            tr("Put these numbers into the model file; kriging with it uses them from then on."),
            self.write,
        )
        self._write_as = self._button(
            row, tr("Write &as…"), tr("Write the model with these numbers to another file."), self._ask_where
        )
        layout = self.layout()
        for widget in (self._scroll, self._judgement, self._buttons):
            layout.addWidget(widget)
        self._show_panel(False)

    def _button(self, row, text, tip, slot):
        button = QPushButton(text)
        button.setToolTip(tip)
        # clicked hands over whether it is checked
        button.clicked.connect(lambda _=False: slot())
        row.addWidget(button)
        return button

    def _show_panel(self, there):
        for widget in (self._scroll, self._judgement, self._buttons):
            widget.setVisible(there)

    def variogram(self):
        """Return the model as it stands, None if there is none."""
        return self._variogram

    def judgement(self):
        """Return the `Misfit` of the model as it stands."""
        return misfit(self._classes, self._variogram, self._model.weights)

    def take(self):
        """Read the model file, or have the variogram computed."""
        self._let_go()
        subject = self.subject()
        self._file.show_path(subject.get("model"))
        try:
            self._open(subject)
        except DataError as error:
            self._problem = str(error)

    def _open(self, subject):
        path = subject.get("model")
        if path:
            self._stamp = stamp(path)
            self._model = self._file.load(path)
            self._classes = classes_of(self._model)
            self._variogram = self._model.variogram
        if self._classes is None:
            self._compute(subject)
        else:
            self._build_rows()

    def _compute(self, subject):
        """Have the measured variogram computed by the tool that also writes it into model files."""
        if not (subject.get("layer") and subject.get("field")):
            if self._model is None:
                raise DataError(tr("Choose a model file that “Fit variogram” wrote."))
            raise DataError(
                tr("The model file holds no measured variogram: open it together with the layer of its samples.")
            )
        self._folder = tempfile.mkdtemp(prefix="geohalo-")
        target = str(Path(self._folder) / "variogram.json")
        parameters = {"INPUT": subject["layer"].id(), "FIELD": [subject["field"]], "MODEL": target}
        if self._model is not None:
            parameters.update(_known(self._model))
        self._problem = tr("The variogram of {field} is being computed…").format(field=subject["field"])
        self._runner.add(
            Job(
                "variogram",
                "geohalo:fitvariogram",
                tr("Variogram of {field}").format(field=subject["field"]),
                parameters,
                lambda results, log: self._computed(results, log, target),
            )
        )

    def _computed(self, results, log, target):
        try:
            if results is None:
                raise DataError(log.problem())
            found = self._file.load(target)
        except DataError as error:
            self._problem = str(error)
        else:
            self._problem = ""
            self._classes = classes_of(found)
            if self._model is None:
                self._model, self._variogram = found, found.variogram
            self._build_rows()
        finally:
            self._forget_folder()
        self.refresh()

    def draw(self):
        """Draw the measured variogram with the model over it."""
        self._live = self._ground = None
        self._show_panel(not self._problem)
        if self._problem:
            raise DataError(self._problem)
        names = self._model.names_
        several = len(names) > 1
        self.canvas.clear()
        width = self.canvas.paper.width()
        self._live = LiveModel(
            add_axes(self.canvas.figure),
            self._classes,
            self._variogram,
            tr("{n} fields, scaled").format(n=len(names)) if several else names[0],
            "" if several else unit_of(names[0]),
            _length_unit(self._model),
            counts=width / max(len(self._classes.distance), 1) > _ROOM_OF_COUNTS,
            width=self._letters(),
        )
        self.canvas.redraw()
        self._judge()

    # the numbers

    def _build_rows(self):
        """Make a row for every number of the model."""
        panel, grid = QWidget(), QGridLayout()
        panel.setLayout(grid)
        grid.setContentsMargins(0, 0, 4, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._rows, self._kinds = {}, []
        hold = tr("Hold this number when fitting again")
        reach = _length_unit(self._model)
        self._add_row(
            grid,
            "nugget",
            NumberRow(
                tr("&Nugget"),
                tr("Semivariance at distance 0: error of measurement and the finest variation"),
                0,
                "",
                hold,
            ),
        )
        if not self._variogram.structures:
            grid.addWidget(QLabel(tr("No structure: a pure nugget")), grid.rowCount(), 0, 1, 3)
            grid.addWidget(self._adder(), grid.rowCount() - 1, 3)
        for number, structure in enumerate(self._variogram.structures):
            self._add_heading(grid, number, structure)
            sill = NumberRow(tr("Partial sill"), tr("What this structure adds to the semivariance"), 0, "", hold)
            tip = tr("Practical range: the distance at which 95 % of the partial sill is reached")
            self._add_row(grid, ("sill", number), sill)
            self._add_row(grid, ("range", number), NumberRow(tr("Range"), tip, 1e-9, f" {reach}", hold))
            if structure.kind not in ("spherical", "exponential", "gaussian"):
                tip = tr("Smoothness of a Matérn model (0.5 is exponential), or first parameter of a model of gstools")
                self._add_row(grid, ("shape", number), NumberRow(tr("Shape"), tip, 1e-9))
        if self._is_directional():
            tip = tr("Direction of the longest range, degrees clockwise from north")
            self._add_row(grid, "azimuth", NumberRow(tr("A&zimuth"), tip, 0, "°"))
            tip = tr("Shortest range divided by the longest; 1 is the same range in every direction")
            self._add_row(grid, "ratio", NumberRow(tr("&Ratio"), tip, 0.05))
        self._scroll.setWidget(panel)
        self._scroll.setMaximumHeight(min(panel.sizeHint().height() + 2, _PANEL))
        self._chain(grid)
        self._show_numbers()

    def _add_row(self, grid, key, row):
        line = grid.rowCount()
        for column, widget in enumerate(row.widgets()):
            grid.addWidget(widget, line, column)
        row.setParent(self)
        row.changed.connect(lambda value: self._change(key, value))
        row.settled.connect(self._settle)
        self._rows[key] = row

    def _add_heading(self, grid, number, structure):
        """Add the kind of a structure, and the button that takes it away."""
        label = QLabel(tr("Structure {n}").format(n=number + 1))
        kinds = QComboBox()
        for kind, name in _kind_names().items():
            kinds.addItem(name, kind)
        if kinds.findData(structure.kind) < 0:
            kinds.addItem(structure.kind, structure.kind)
        kinds.setCurrentIndex(kinds.findData(structure.kind))
        kinds.setToolTip(tr("Form of the curve"))
        kinds.setAccessibleName(tr("Kind of structure {n}").format(n=number + 1))
        kinds.activated.connect(lambda _: self._change_kind(number, kinds.currentData()))
        label.setBuddy(kinds)
        count = len(self._variogram.structures)
        buttons = QWidget()
        pair = QHBoxLayout(buttons)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(0)
        if count > 1:
            tip = tr("Take structure {n} away").format(n=number + 1)
            pair.addWidget(_sign("\N{MINUS SIGN}", tip, lambda: self._remove_structure(number)))
        if number == count - 1 < _MOST_STRUCTURES - 1:
            pair.addWidget(self._adder())
        line = grid.rowCount()
        grid.addWidget(label, line, 0)
        grid.addWidget(kinds, line, 1, 1, 2)
        grid.addWidget(buttons, line, 3)
        self._kinds.append(kinds)

    def _adder(self):
        return _sign("+", tr("Add a nested structure with its own sill and range"), self._add_structure)

    def _chain(self, grid):
        """Make the tab key go from row to row."""
        widgets = [grid.itemAt(place).widget() for place in range(grid.count())]
        widgets = [part for widget in widgets for part in widget.findChildren(QToolButton) or [widget]]
        reached = [widget for widget in widgets if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for one, other in zip(reached, reached[1:]):
            QWidget.setTabOrder(one, other)

    def _is_directional(self):
        return self._classes.azimuth is not None or self._variogram.ratio < 1

    def _numbers(self):
        """Return the numbers of the model, and how far their sliders reach, by the keys of their rows."""
        variogram, most = self._variogram, limits(self._classes, self._variogram)
        found = {"nugget": (variogram.nugget, most.semivariance)}
        for number, structure in enumerate(variogram.structures):
            found["sill", number] = (structure.sill, most.semivariance)
            found["range", number] = (structure.range, most.distance)
            found["shape", number] = (_shape(structure), max(5.0, _shape(structure)))
        return {**found, "azimuth": (variogram.azimuth % 180, 180.0), "ratio": (variogram.ratio, 1.0)}

    def _show_numbers(self):
        """Show the numbers of the model in their rows."""
        numbers = self._numbers()
        for key, row in self._rows.items():
            row.set_value(*numbers[key])
        room = max(row.room() for row in self._rows.values())
        for row in self._rows.values():
            row.spin.setFixedWidth(room)
        if "ratio" in self._rows:
            self._rows["ratio"].spin.setRange(0.01, 1)
            self._rows["azimuth"].spin.setRange(0, 180)
        self._state()

    def _change(self, key, value):
        """Take a number that the user gave."""
        if isinstance(key, tuple):
            name, number = key
            parts = list(self._variogram.structures)
            parts[number] = parts[number]._replace(**{name: value})
            self._set(self._variogram._replace(structures=tuple(parts)))
        else:
            self._set(self._variogram._replace(**{key: value}))

    def _set(self, variogram, of_fit=False):
        """Show another model, with the curve alone drawn again."""
        self._variogram, self._of_fit = variogram, of_fit
        if self._live is not None:
            self._live.move(variogram)
            self._paint()
        self._judge()
        self._state()

    def _settle(self):
        """Make room for a sill that was moved out of the chart."""
        if self._live is not None and not self._live.holds(self._variogram):
            self.refresh()

    def _replace(self, structures):
        """Show a model of other structures."""
        self._variogram = self._variogram._replace(structures=tuple(structures))
        self._of_fit = False
        self._build_rows()
        self.refresh()

    def _change_kind(self, number, kind):
        parts = list(self._variogram.structures)
        parts[number] = parts[number]._replace(kind=kind, shape=1.5 if kind == "matern" else None)
        self._replace(parts)

    def _add_structure(self):
        parts = list(self._variogram.structures)
        if parts:
            # half of the last one's sill, at a longer range
            last = parts[-1]
            parts[-1] = last._replace(sill=last.sill / 2, range=last.range / 2)
            parts.append(Structure(last.kind, last.sill / 2, last.range, last.shape))
        else:
            # of a pure nugget
            reach = limits(self._classes, self._variogram).distance / 6
            parts.append(Structure("spherical", self._variogram.nugget / 2, reach))
        self._replace(parts)

    def _remove_structure(self, number):
        parts = list(self._variogram.structures)
        del parts[number]
        self._replace(parts)

    # the curve

    def _drawn(self, event):
        """Keep what does not move, and draw over it what does."""
        paper = self.canvas.paper
        # a picture for a file holds all of it already
        if self._live is None or event.canvas is not paper or paper.is_saving():
            return
        self._ground = paper.copy_from_bbox(paper.figure.bbox)
        self._draw_moving()

    def _draw_moving(self):
        for artist in self._live.artists:
            self.canvas.figure.draw_artist(artist)

    def _paint(self):
        paper = self.canvas.paper
        if self._ground is None:
            paper.draw_idle()
            return
        paper.restore_region(self._ground)
        self._draw_moving()
        paper.blit(paper.figure.bbox)

    def _letters(self):
        return max(int((self.canvas.paper.width() - 40) / _LETTER), 24)

    def arrange(self):
        """Break the text above the chart anew where the width is another."""
        if self._live is not None and abs(self._letters() - self._live.width) > 4:
            self.refresh()

    def _judge(self):
        """Say how far the curve lies from the points, and the file's from them."""
        now = self.judgement()
        text = tr("RMSE {rmse:.3g}, weighted {weighted:.3g} ({n} classes)").format(
            rmse=now.rmse, weighted=now.weighted, n=now.classes
        )
        if self._is_changed():
            before = misfit(self._classes, self._model.variogram, self._model.weights)
            text += tr("; in the file {rmse:.3g}, weighted {weighted:.3g}").format(
                rmse=before.rmse, weighted=before.weighted
            )
        elif set_by_hand(self._model) is not None:
            text += tr("; the numbers of the file were set by hand")
        self._judgement.setText(text)

    def _is_changed(self):
        return self._variogram != self._model.variogram

    def _state(self):
        """Offer what is possible."""
        changed, busy = self._is_changed(), self._task is not None
        path = self.subject().get("model")
        self._back.setEnabled(bool(path))
        self._write.setEnabled(bool(path) and changed and not busy)
        self._write_as.setEnabled(not busy)
        self._fit.setEnabled(not busy)

    # the file

    def fit(self):
        """Fit the numbers that are not held, in the background."""
        if self._task is not None or self._variogram is None:
            return
        classes, variogram, weights = self._classes, self._variogram, self._model.weights
        held = {key for key, row in self._rows.items() if row.is_held()}
        known = not (self._model.anisotropy == "fit" and classes.azimuth is not None)
        self._task = Background(
            tr("Fitting the variogram"),
            lambda progress: fit_again(classes, variogram, weights, held, known, progress=progress),
            self._fitted,
        ).start()
        self._state()

    def _fitted(self, fit, problem):
        self._task = None
        if fit is None:
            self._state()
            self.said.emit(problem)
            return
        said = [tr("Fitted again."), *map(str, fit.warnings)]
        if 0 < len(fit.variogram.structures) < len(self._kinds):
            said.append(tr("A structure that got no sill is left out."))
        self._variogram, self._of_fit = fit.variogram, not any(row.is_held() for row in self._rows.values())
        self._build_rows()
        self.refresh()
        self.said.emit(" ".join(said))

    def reset(self):
        """Go back to the numbers of the file as it is now."""
        self.set_subject(**self.subject())

    def write(self, path=""):
        """Write the model to its own file, or to `path`; all else in the file stays as it is."""
        own = self.subject().get("model")
        target = path or own
        if not target:
            return
        if target == own and stamp(own) != self._stamp:
            self.said.emit(
                tr("The model file was written by something else meanwhile: go back to the file, or write as another.")
            )
            return
        try:
            model = write_changed(self._model, self._variogram, target, self._is_by_hand())
        except DataError as error:
            self.said.emit(str(error))
            return
        if target == own:
            self._model, self._stamp = model, stamp(own)
            self._judge()
            self._state()
        else:
            self.set_subject(**{**self.subject(), "model": target})
        self.said.emit(tr("The variogram was written to {}: krige again with it.").format(target))
        self.written.emit(target)

    def _is_by_hand(self):
        return not self._of_fit if self._is_changed() else set_by_hand(self._model) is not None

    def _ask_where(self):
        beside = self.subject().get("model")
        start = str(Path(beside).with_name(f"{Path(beside).stem}_by_hand.json")) if beside else "variogram.json"
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Write the variogram model"), start, tr("Variogram models (*.json)")
        )
        if path:
            self.write(path if path.lower().endswith(".json") else f"{path}.json")

    def release(self):
        """Let go of everything outside."""
        self._let_go()
        self._runner.release()
        super().release()

    def _lose(self):
        """Go on with the numbers where the layer is not needed any more."""
        if self._classes is not None and self._subject.get("model"):
            self._watch([])
            self._subject = {"model": self._subject["model"]}
        else:
            super()._lose()

    def forget(self):
        """Let go of what is kept of a subject that is lost."""
        self._let_go()
        self._show_panel(False)

    def _let_go(self):
        if self._task is not None:
            self._task.forget()
        self._runner.release()
        # without a parent: a run under way ends in the old one, which lives until then
        self._runner = Runner()
        self._forget_folder()
        self._empty()

    def _forget_folder(self):
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


def _sign(text, tip, slot):
    """Return a small button with a sign."""
    button = QToolButton()
    button.setText(text)
    button.setAutoRaise(True)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    # clicked hands over whether it is checked
    button.clicked.connect(lambda _=False: slot())
    return button


def _kind_names():
    names = {
        "spherical": tr("Spherical"),
        "exponential": tr("Exponential"),
        "gaussian": tr("Gaussian"),
        "matern": tr("Matérn"),
    }
    return {kind: names.get(kind, kind) for kind in KINDS}


def _shape(structure):
    return 1.5 if structure.shape is None else structure.shape


def _length_unit(model):
    """Return the short name of the unit of distances."""
    text = (getattr(model, "provenance", None) or {}).get("crs")
    system = QgsCoordinateReferenceSystem.fromWkt(text) if text else None
    if system is None or not system.isValid() or QgsUnitTypes.encodeUnit(system.mapUnits()) == "meters":
        # in the user's language it might be in letters that charts cannot draw
        return "m"
    return QgsUnitTypes.toAbbreviatedString(system.mapUnits())


def _known(model):
    """Return the parameters with which the tool keeps a model as it is, and only measures."""
    structures = model.variogram.structures
    shape = next((part.shape for part in structures if part.shape is not None), None)
    known = {
        "VARIOGRAM": "+".join(part.kind for part in structures) or "spherical",
        "DRIFT": model.order,
        "FIXED_NUGGET": model.variogram.nugget,
        "FIXED_SILL": "+".join(repr(part.sill) for part in structures),
        "FIXED_RANGE": "+".join(repr(part.range) for part in structures),
        "SHAPE": shape,
        "ESTIMATOR": model.estimator,
    }
    if model.variogram.ratio < 1:
        known.update(AZIMUTH=model.variogram.azimuth, RATIO=model.variogram.ratio)
    return {name: value for name, value in known.items() if value is not None and value != ""}
