"""The import of a laboratory's file: what was recognised, shown for correction before anything is written."""

import json
from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsSettings
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from .laboratory_columns import ColumnTable, compact
from .language import tr
from .runner import Job, Runner

ALGORITHM = "geohalo:importlaboratory"
FIRST = 3100
"""Rows that are looked at before the whole file is read: as many as the tool itself guesses from."""

_FOLDER = "geohalo/laboratory_folder"
_running = set()  # a run may outlive the dialog that began it, and must not be collected meanwhile


class LaboratoryImportDialog(QDialog):
    """
    Choose a file, look at what was recognised, correct it, and import it.

    Parameters
    ----------
    folder : str
        Where the GeoPackage is written, unless the user chooses another place.

    Signals
    -------
    imported(str)
        Path of the GeoPackage with the samples. Detection limits are in `limits`, if the file has any.
    """

    imported = pyqtSignal(str)

    def __init__(self, folder, parent=None):
        super().__init__(parent)
        self.setObjectName("GeohaloLaboratoryImport")
        self.setWindowTitle(tr("Import a laboratory's file"))
        self.folder = Path(folder)
        self.limits = None
        self._told = None
        self._filling = False
        self._own_crs = False
        # corrections that the tool knows of already, by heading
        self._kept = {}
        self._looker, self._importer = None, None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(400)
        self._wait.timeout.connect(self.look)
        self._build()
        self._show_nothing()
        self.resize(640, 720)

    # --- what is seen

    def _build(self):
        layout = QVBoxLayout(self)
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file.setDialogTitle(tr("Choose the laboratory's file"))
        self.file.setFilter(
            tr("Tables (*.csv *.txt *.tsv *.asc *.dat *.xlsx *.xls *.ods)") + ";;" + tr("All files (*)")
        )
        self.file.setDefaultRoot(QgsSettings().value(_FOLDER, "", type=str))
        self.file.setToolTip(tr("CSV or other text, or a spreadsheet. It stays as it is."))
        self.file.fileChanged.connect(self._choose_file)
        self.lead = _label()
        form = _form()
        form.addRow(_buddy(tr("Laboratory &file"), self.file.lineEdit()), self.file)
        layout.addLayout(form)
        layout.addWidget(self.lead)

        self.preview = QTableWidget()
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.setTabKeyNavigation(False)
        self.preview.setWordWrap(False)
        self.preview.setAccessibleName(tr("The first samples as they stand in the file"))
        self.preview.setToolTip(self.preview.accessibleName())
        self.preview.setMinimumHeight(80)
        # a file is written from left to right, and <0.5 with it
        self.preview.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        compact(self.preview)
        self.columns = ColumnTable()
        self.columns.corrected.connect(self._judge)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.columns, tr("&Columns"))
        self.tabs.addTab(_scrolled(self._positions()), tr("&Positions"))
        self.tabs.addTab(_scrolled(self._reading()), tr("&Reading"))
        self.problems = QListWidget()
        self.problems.setWordWrap(True)
        self.problems.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.problems.setAccessibleName(tr("What to know before the import"))
        self.problems.setToolTip(self.problems.accessibleName())
        self.problems.setMinimumHeight(50)
        self.problems.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.parts = QSplitter(Qt.Orientation.Vertical)
        for widget, share in ((self.preview, 3), (self.tabs, 6), (self.problems, 3)):
            self.parts.addWidget(widget)
            self.parts.setStretchFactor(self.parts.count() - 1, share)
        self.parts.setChildrenCollapsible(False)
        layout.addWidget(self.parts, 1)
        self.preview.currentCellChanged.connect(self._show_column)

        self.placed = _label()
        layout.addWidget(self.placed)
        self.output = QgsFileWidget()
        self.output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output.setDialogTitle(tr("Choose where the samples are written"))
        self.output.setFilter("GeoPackage (*.gpkg)")
        self.output.setConfirmOverwrite(True)
        self.output.setToolTip(tr("The GeoPackage that is written; detection limits go into one beside it."))
        self.output.fileChanged.connect(self._judge)
        form = _form()
        form.addRow(_buddy(tr("&Write to"), self.output.lineEdit()), self.output)
        layout.addLayout(form)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.setTextVisible(False)
        self.progress.hide()
        layout.addWidget(self.progress)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel | standard.Help)
        self.ok = self.buttons.button(standard.Ok)
        self.ok.setText(tr("&Import"))
        self.ok.setToolTip(tr("Write the samples as they are shown"))
        self.stop = self.buttons.button(standard.Cancel)
        self.stop.setToolTip(tr("Stop the import, or close this window"))
        self.buttons.button(standard.Help).setToolTip(tr("Open the guide where it tells of laboratory files"))
        self.buttons.accepted.connect(self.import_file)
        self.buttons.rejected.connect(self.cancel)
        self.buttons.helpRequested.connect(self._help)
        layout.addWidget(self.buttons)

    def _positions(self):
        page = QWidget()
        form = _form(page)
        self.x, self.y = QComboBox(), QComboBox()
        for box, label, text in (
            (self.x, tr("&East, longitude"), tr("The column of eastings or longitudes")),
            (self.y, tr("&North, latitude"), tr("The column of northings or latitudes")),
        ):
            _narrow(box)
            box.setToolTip(text)
            box.setAccessibleName(text)
            box.activated.connect(lambda _: self._choose_columns())
            form.addRow(_buddy(label, box), box)
        self.why_columns = _label()
        form.addRow(self.why_columns)
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setToolTip(tr("The reference system that the coordinates of the file are in"))
        self.crs.setAccessibleName(tr("Reference system of the coordinates"))
        for box in self.crs.findChildren(QComboBox):
            _narrow(box)
        self.crs.crsChanged.connect(self._choose_crs)
        form.addRow(_buddy(tr("Reference &system"), self.crs), self.crs)
        self.why_crs = _label()
        form.addRow(self.why_crs)
        return page

    def _reading(self):
        page = QWidget()
        form = _form(page)
        self.delimiter, self.decimal = QComboBox(), QComboBox()
        self.encoding, self.sheet = QComboBox(), QComboBox()
        for box, words in (
            (
                self.delimiter,
                {
                    "auto": tr("found by looking"),
                    "comma": tr("comma"),
                    "semicolon": tr("semicolon"),
                    "tab": tr("tabulator"),
                    "pipe": tr("vertical bar"),
                },
            ),
            (self.decimal, {"auto": tr("found by looking"), "point": tr("point"), "comma": tr("comma")}),
            (
                self.encoding,
                {
                    "auto": tr("found by looking"),
                    **{code: code for code in ("utf-8", "utf-16", "cp1252", "cp1250", "cp1251", "cp1256", "gb18030")},
                },
            ),
        ):
            for word, text in words.items():
                box.addItem(text, word)
        self.header = QSpinBox()
        self.header.setRange(0, 9999)
        self.header.setSpecialValueText(tr("found by its words"))
        for box, label, text in (
            (self.delimiter, tr("&Delimiter"), tr("What parts the columns")),
            (self.decimal, tr("Decimal &mark"), tr("Choose it where all numbers look like 1,234")),
            (self.encoding, tr("Encodin&g"), tr("Choose it where letters look wrong")),
            (self.header, tr("&Line of the headings"), tr("The line of the file in which the headings stand")),
            (self.sheet, tr("S&heet"), tr("The sheet of the spreadsheet")),
        ):
            box.setToolTip(text)
            box.setAccessibleName(text)
            label = _buddy(label, box)
            if isinstance(box, QComboBox):
                _narrow(box)
                box.activated.connect(lambda _: self._start_again())
            else:
                box.valueChanged.connect(lambda _: self._start_again())
            form.addRow(label, box)
        self._sheet_label = form.labelForField(self.sheet)
        self.preamble = _label()
        box = QgsCollapsibleGroupBox(tr("Before the headings"))
        QVBoxLayout(box).addWidget(self.preamble)
        form.addRow(box)
        self._before = box
        return page

    # --- what the user does

    def set_file(self, path):
        """Choose a file."""
        self.file.setFilePath(str(path))

    def _choose_file(self, path):
        path = path.strip().strip('"')
        self._release(self._looker)
        self._show_nothing()
        if not path:
            return
        file = Path(path)
        QgsSettings().setValue(_FOLDER, str(file.parent))
        self._filling = True
        self.output.setFilePath(str(_free(self.folder / f"{file.stem}.gpkg")))
        for box in (self.delimiter, self.decimal, self.encoding):
            box.setCurrentIndex(0)
        self.header.setValue(0)
        self.sheet.clear()
        self._own_crs, self._kept = False, {}
        self._filling = False
        self.look()

    def _start_again(self):
        if not self._filling and self.file.filePath():
            # other columns, perhaps: what was said of the old ones does not hold
            self._kept = {}
            self.x.clear()
            self.y.clear()
            # while the line of the headings is being typed
            self._wait.start()

    def _choose_columns(self):
        x, y = self.x.currentData(), self.y.currentData()
        if bool(x) != bool(y) or self._told is None:
            self._judge()
            return
        self._own_crs = False
        self._kept = self._corrections(False)
        for name in (self._told["x"], self._told["y"]):
            if name is not None and not x:
                self._kept[name] = {"role": "other"}
        for name in (x, y):
            self._kept.pop(name, None)
        self.look()

    def _choose_crs(self, crs):
        if self._filling or self._told is None:
            return
        self._own_crs = crs.isValid()
        if crs.isValid():
            self.why_crs.setText(tr("Chosen by you."))
        else:
            self._show_crs()
        self._judge()

    def _corrections(self, suggested=True):
        """Return all that the user said of columns, by heading; with the suggested units that stand, if wanted."""
        told = {name: dict(one) for name, one in self._kept.items()}
        left = () if suggested else self.columns.suggested()
        for one in self.columns.corrections():
            name = one.pop("column")
            if name in left:
                one.pop("unit", None)
            told.setdefault(name, {}).update(one)
        return {name: one for name, one in told.items() if one}

    def _show_column(self, _row, column, *_):
        if 0 <= column < self.columns.rowCount():
            self.columns.selectRow(column)

    def _help(self):
        from .guide import show_guide

        show_guide("guide.md#a-laboratory-csv", self.parent())

    def look(self):
        """Look at the first rows of the file and show what was recognised; then read the rest."""
        self._wait.stop()
        self._release(self._looker)
        self._looker = _runner()
        self.lead.setText(tr("Looking at the file…"))
        self.ok.setEnabled(False)
        given = self._parameters(self._kept)
        self._looker.add(
            Job(
                "look",
                ALGORITHM,
                "",
                {**given, "PREVIEW": FIRST},
                lambda results, log: self._looked(results, log, given),
            )
        )

    def import_file(self):
        """Write the samples as they are shown."""
        if self._told is None or self._importer is not None:
            return
        path = Path(self.output.filePath())
        path = path if path.suffix else path.with_suffix(".gpkg")
        limits = path.with_name(f"{path.stem}_limits.gpkg")
        given = self._parameters(self._corrections())
        given["OUTPUT"] = str(path)
        if self.crs.crs().isValid() and self.x.currentData():
            given["CRS"] = self.crs.crs()
        if self.columns.has_limits():
            given["LIMITS"] = str(limits)
        self._release(self._looker)
        self._importer = _runner()
        self._importer.progressed.connect(self._progressed)
        self._busy(True)
        self._importer.add(Job("import", ALGORITHM, "", given, self._done))

    def cancel(self):
        """Stop the import, or close the dialog."""
        if self._importer is not None:
            self._importer.cancel()
        else:
            self.reject()

    def done(self, result):
        """Close, and let go of what still reads."""
        for runner in (self._looker, self._importer):
            self._release(runner)
        self._looker = self._importer = None
        self._wait.stop()
        super().done(result)

    def closeEvent(self, event):
        """Let go of what still reads."""
        for runner in (self._looker, self._importer):
            self._release(runner)
        self._looker = self._importer = None
        super().closeEvent(event)

    def sizeHint(self):
        """Fit into a narrow screen."""
        return QSize(640, 720)

    # --- what comes back

    def _parameters(self, corrections):
        given = {
            "INPUT": self.file.filePath().strip().strip('"'),
            "DELIMITER": self.delimiter.currentData(),
            "DECIMAL": self.decimal.currentData(),
            "ENCODING": self.encoding.currentData(),
            "HEADER_LINE": self.header.value(),
            "SHEET": self.sheet.currentText(),
            "OUTPUT": None,
        }
        x, y = self.x.currentData(), self.y.currentData()
        if x and y:
            given["X_FIELD"], given["Y_FIELD"] = x, y
        if corrections:
            given["COLUMNS"] = json.dumps([{"column": name, **one} for name, one in corrections.items()])
        return given

    def _looked(self, results, log, given):
        if results is None:
            if not log.isCanceled():
                self._show_nothing(log.problem())
            return
        self._told = json.loads(results["RECOGNISED"])
        self._show()
        if not self._told["complete"]:
            self._looker.add(Job("count", ALGORITHM, "", given, self._counted))

    def _counted(self, results, log):
        """Show what only the whole file tells: how many samples there are, and what its last lines hold."""
        if results is None:
            if not log.isCanceled():
                self._say(tr("The whole file cannot be read: {problem}").format(problem=log.problem()), True)
            return
        told = json.loads(results["RECOGNISED"])
        self._told = {**told, "preview": self._told["preview"]}
        self.columns.take_limits(told["columns"])
        self._show_lead()
        self._judge()

    def _done(self, results, log):
        # it still stands on the stack
        importer, self._importer = self._importer, None
        QTimer.singleShot(0, lambda: self._release(importer))
        self._busy(False)
        if results is None:
            self._say(tr("The import was stopped.") if log.isCanceled() else log.problem(), True)
            return
        self.limits = results.get("LIMITS")
        path = results["OUTPUT"]
        self.accept()
        self.imported.emit(path)

    def _progressed(self, per_cent, text):
        self.progress.setRange(0, 100 if per_cent > 0 else 0)
        self.progress.setValue(int(per_cent))
        if text:
            self.placed.setText(text)

    def _busy(self, busy):
        self.progress.setVisible(busy)
        self.progress.setRange(0, 0)
        for widget in (self.file, self.parts, self.output):
            widget.setEnabled(not busy)
        self.ok.setEnabled(not busy)
        if not busy:
            self._judge()

    def _release(self, runner):
        if runner is not None:
            runner.release()

    # --- what is shown

    def _show_nothing(self, problem=""):
        """Show an empty dialog, or why the file cannot be read."""
        self._told = None
        self.preview.setRowCount(0)
        self.preview.setColumnCount(0)
        self.columns.show_columns([])
        for box in (self.x, self.y):
            box.clear()
        for label in (self.why_columns, self.why_crs, self.placed, self.preamble):
            label.clear()
        self._before.hide()
        self._show_sheets(self.sheet.count() > 1)
        self.problems.clear()
        self.lead.setText(tr("Choose a file. Nothing is written before you press Import."))
        self.ok.setEnabled(False)
        if problem:
            self.lead.setText(tr("The file cannot be read as it is."))
            self._say(problem, True)

    def _show(self):
        told = self._told
        self._filling = True
        names = [column["name"] for column in told["columns"]]
        self.preview.setColumnCount(len(names))
        self.preview.setHorizontalHeaderLabels(names)
        self.preview.setRowCount(len(told["preview"]))
        for row, cells in enumerate(told["preview"]):
            for place, cell in enumerate(cells):
                self.preview.setItem(row, place, QTableWidgetItem(cell))
        self.preview.resizeColumnsToContents()
        for place in range(len(names)):
            self.preview.setColumnWidth(place, min(self.preview.columnWidth(place), 160))
        self.columns.show_columns(told["columns"])
        for box, chosen in ((self.x, told["x"]), (self.y, told["y"])):
            box.clear()
            box.addItem(tr("(none)"), "")
            for name in names:
                box.addItem(name, name)
            box.setCurrentIndex(max(box.findData(chosen), 0) if chosen else 0)
        self.why_columns.setText(told["position_reason"])
        if not self._own_crs:
            self._show_crs()
        self.sheet.clear()
        self.sheet.addItems(told["sheets"])
        self.sheet.setCurrentText(told["sheet"])
        self._show_sheets(len(told["sheets"]) > 1)
        self.preamble.setText("\n".join(told["preamble"]))
        self._before.setVisible(bool(told["preamble"]))
        self._filling = False
        self._show_lead()
        self._judge()

    def _show_crs(self):
        """Show the reference system that was found."""
        filling, self._filling = self._filling, True
        crs = QgsCoordinateReferenceSystem()
        if self._told["crs"]:
            crs.createFromUserInput(self._told["crs"])
        self.crs.setCrs(crs)
        self.why_crs.setText(self._told["crs_reason"])
        self._filling = filling

    def _show_sheets(self, visible):
        self.sheet.setVisible(visible)
        self._sheet_label.setVisible(visible)

    def _show_lead(self):
        told = self._told
        elements = sum(column["role"] == "element" for column in told["columns"])
        samples = str(told["samples"]) if told["complete"] else tr("more than {n}").format(n=told["samples"])
        self.lead.setText(
            tr("{samples} samples, {elements} elements. Look it over, correct what is wrong, and press Import.").format(
                samples=samples, elements=elements
            )
        )

    def _judge(self, *_):
        """Say what is worth knowing, and whether the import can begin."""
        from ..core.laboratory import listed

        told = self._told
        if told is None or self._filling:
            return
        self.problems.clear()
        one = bool(self.x.currentData()) != bool(self.y.currentData())
        nameless = self.columns.without_symbol()
        if one:
            self._say(tr("Only one column of positions is chosen: choose the other one too, or none."), True)
        if nameless:
            self._say(tr("Say which element it is, by its symbol: {names}.").format(names=listed(nameless)), True)
        placed = bool(self.x.currentData()) and not one
        if not placed and not one:
            self._say(tr("No positions: the samples become a table without points."), True)
        elif placed and not self.crs.crs().isValid():
            self._say(told["crs_reason"], True)
        elif placed and not self._own_crs and not told["crs_sure"]:
            self._say(told["crs_reason"], True)
        if placed and not told["position_sure"]:
            self._say(told["position_reason"], True)
        suggested, unknown = self.columns.suggested(), self.columns.unknown()
        if suggested:
            self._say(
                tr("The file states no unit for {names}: what is shown is suggested by their values, check it.").format(
                    names=listed(suggested)
                ),
                True,
            )
        if unknown:
            self._say(
                tr("The unit of {names} is not known: most tools pass over fields without a unit.").format(
                    names=listed(unknown)
                ),
                True,
            )
        for notice in told["notices"]:
            # said above, as the user has corrected it
            if notice["code"] != "no_unit":
                self._say(notice["text"], notice["code"] in _LOOK)
        self._count(placed)
        self.ok.setEnabled(not one and not nameless and bool(self.output.filePath()) and self._importer is None)

    def _count(self, placed):
        told = self._told
        if not placed:
            text = tr("{n} samples, none of them with a position.").format(n=told["samples"])
        elif not told["complete"]:
            text = tr("Counting the samples with a position…")
        elif told["placed"] == told["samples"]:
            text = tr("All {n} samples have a position.").format(n=told["samples"])
        else:
            text = tr("{placed} of {n} samples have a position; {lost} without are kept.").format(
                placed=told["placed"], n=told["samples"], lost=told["samples"] - told["placed"]
            )
        self.placed.setText(text)

    def _say(self, text, urgent=False):
        item = QListWidgetItem(text.strip())
        item.setIcon(QgsApplication.getThemeIcon("/mIconWarning.svg" if urgent else "/mIconInfo.svg"))
        self.problems.addItem(item)


_LOOK = ("thousands", "odd_unit", "no_elements", "unread", "long_rows", "quotes", "standards", "totals", "no_header")
"""Notices that call for a look at the file."""


def _runner():
    """Return a runner that is kept until it has nothing left to run."""
    runner = Runner()
    _running.add(runner)
    # it stands on the stack of its own signal
    runner.emptied.connect(lambda: QTimer.singleShot(0, lambda: _running.discard(runner)))
    return runner


def _label():
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    # a sentence must not make the dialog wide
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def _form(page=None):
    form = QFormLayout(page)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _buddy(text, widget):
    label = QLabel(text)
    label.setBuddy(widget)
    if isinstance(widget, QLineEdit):
        widget.setAccessibleName(text.replace("&", ""))
    return label


def _narrow(box):
    box.setMinimumContentsLength(10)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)


def _scrolled(page):
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(page)
    return area


def _free(path):
    """Return a path of its own, with a number behind the name where there is such a file."""
    number = 2
    free = path
    while free.exists():
        free = path.with_name(f"{path.stem}_{number}{path.suffix}")
        number += 1
    return free
