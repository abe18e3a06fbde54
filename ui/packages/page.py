"""The page on which Python packages are looked at, installed and removed."""

from qgis.core import QgsSettings
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ..language import tr
from . import folder
from .catalogue import packages, state
from .installer import Installer

INDEX = "geohalo/packages/extra_index"


class Row(QWidget):
    """One package: its box, whether it is there, what it unlocks, and how much it is."""

    ticked = pyqtSignal()

    def __init__(self, package, parent=None):
        super().__init__(parent)
        self.package = package
        self.box = QCheckBox(package.name)
        font = self.box.font()
        font.setBold(True)
        self.box.setFont(font)
        self.box.toggled.connect(lambda _: self.ticked.emit())
        self.name = QLabel(f"✓ {package.name}")
        self.name.setFont(font)
        self.state = wrapped("")
        self.unlocks = wrapped(package.unlocks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        column.addWidget(self.box)
        column.addWidget(self.name)
        below = QVBoxLayout()
        below.setSpacing(2)
        below.addWidget(self.unlocks)
        below.addWidget(self.state)
        # under the name, not under its box
        style, indented = self.style(), QHBoxLayout()
        indent = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
        indented.addSpacing(indent + style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing))
        indented.addLayout(below, 1)
        column.addLayout(indented)

    def refresh(self):
        """Show whether the package is there now."""
        found, name = state(self.package), self.package.name
        self.there = found.there
        if found.there:
            whose = tr("installed by GeoHalo") if found.ours else tr("with QGIS")
            self.state.setText(tr("{version}, {whose}").format(version=found.version or tr("There"), whose=whose))
            self.state.setToolTip(found.place)
        else:
            sizes = {"fetched": self.package.fetched, "kept": self.package.kept}
            about = tr("Missing; about {fetched} MB to fetch, {kept} MB on disk").format(**sizes)
            self.state.setText(about if self.package.kept else tr("Missing; less than 1 MB"))
            self.state.setToolTip(tr("Python finds no {name}.").format(name=name))
        self.box.setVisible(not found.there)
        self.name.setVisible(found.there)
        self.box.setChecked(self.box.isChecked() and not found.there)
        self.box.setToolTip(tr("Tick to install {name} with “Install chosen”.").format(name=name))
        self.box.setAccessibleDescription(f"{self.state.text()}. {self.package.unlocks}")


class PackagesPage(QWidget):
    """
    Says which optional Python packages are there, and installs those that are missing.

    Signals
    -------
    changed()
        Packages came or went.
    """

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("GeohaloPackages")
        self.installer = Installer(self)
        self._question = None
        self._build()
        self.installer.said.connect(self.log.appendPlainText)
        self.installer.staged.connect(self._stage)
        self.installer.progressed.connect(self._progress)
        self.installer.asked.connect(lambda text: self._ask(text, tr("&Fetch all the same"), self.installer.agree))
        self.installer.finished.connect(self._finished)
        self.refresh()
        for row in self.rows:
            # what most tools need; torch and the checks are for those who ask for them
            row.box.setChecked(not row.there and row.package.module in ("scipy", "matplotlib", "sklearn", "gstools"))

    # widgets

    def _build(self):
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(
            wrapped(
                tr(
                    "GeoHalo works with what QGIS brings. These Python packages add tools; they are put into a folder "
                    "of your QGIS profile, fitted to what QGIS runs, and never replace anything of QGIS."
                )
            )
        )
        self.rows = [Row(package) for package in packages()]
        for row in self.rows:
            row.ticked.connect(self._offer)
            column.addWidget(line())
            column.addWidget(row)
        column.addWidget(line())
        column.addWidget(self._settings())
        column.addWidget(self._log_box())
        self.remove = button(
            tr("&Remove GeoHalo's packages"),
            tr("Delete all packages that were installed here; those of QGIS stay"),
            self._ask_to_remove,
        )
        column.addLayout(beside(self.remove))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area, 1)
        outer.addLayout(self._foot())

    def _foot(self):
        """Return what stays in sight: buttons, progress, what happened, and questions."""
        column = QVBoxLayout()
        column.setContentsMargins(9, 0, 9, 9)
        self.install = button(tr("&Install chosen"), tr("Fetch and install the ticked packages"), self._install)
        self.stop = button(tr("&Cancel"), tr("Stop installing; what was there stays as it was"), self._cancel)
        column.addLayout(beside(self.install, self.stop))
        self.bar = QProgressBar()
        self.bar.setToolTip(tr("How far the installation has come"))
        self.bar.setAccessibleName(tr("Progress of the installation"))
        column.addWidget(self.bar)
        self.sentence = wrapped("")
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setAccessibleName(tr("What happened"))
        column.addWidget(self.sentence)
        column.addWidget(self._question_frame())
        return column

    def _question_frame(self):
        self.question = QFrame()
        self.question.setFrameShape(QFrame.Shape.StyledPanel)
        column = QVBoxLayout(self.question)
        self.question_text = wrapped("")
        column.addWidget(self.question_text)
        self.yes = button("", tr("Go on"), self._answer_yes)
        self.no = button(tr("&No"), tr("Leave everything as it is"), self._answer_no)
        column.addLayout(beside(self.yes, self.no))
        self.question.hide()
        return self.question

    def _settings(self):
        box = QgsCollapsibleGroupBox(tr("Network"))
        column = QVBoxLayout(box)
        label = wrapped(tr("E&xtra package index (optional)"))
        self.index = QLineEdit(QgsSettings().value(INDEX, "", str))
        self.index.setPlaceholderText("https://…")
        self.index.setToolTip(
            tr(
                "Address of a package index to be asked beside the usual one, such as that of torch's builds for "
                "processors or your company's; the guide says more"
            )
        )
        self.index.editingFinished.connect(self._keep_index)
        label.setBuddy(self.index)
        column.addWidget(label)
        column.addWidget(self.index)
        self.proxy = wrapped("")
        column.addWidget(self.proxy)
        box.setCollapsed(not self.index.text())
        self.network = box
        return box

    def _log_box(self):
        box = QgsCollapsibleGroupBox(tr("Log"))
        column = QVBoxLayout(box)
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.log.setMinimumHeight(160)
        self.log.setMaximumBlockCount(3000)
        # Tab goes on to the next control
        self.log.setTabChangesFocus(True)
        self.log.setToolTip(tr("What pip says; select and copy what you need"))
        self.log.setAccessibleName(tr("Log of the installation"))
        column.addWidget(self.log)
        self.copy = button(
            tr("Copy &diagnostics"),
            tr(
                "Copy versions, folders, settings and the log, without names and words of proxies, to paste in a report"
            ),
            self.copy_diagnostics,
        )
        column.addLayout(beside(self.copy))
        box.setCollapsed(True)
        self.log_box = box
        return box

    # what is shown

    def refresh(self):
        """Look again at what is there."""
        for row in self.rows:
            row.refresh()
        size, stale = folder.megabytes(), len(folder.installations()) > len(folder.usable())
        self.remove.setVisible(bool(folder.installations()))
        self.remove.setText(tr("&Remove GeoHalo's packages ({size} MB)").format(size=f"{size:.0f}"))
        if stale and not self.installer.running():
            self.sentence.setText(
                tr(
                    "QGIS has another numpy since the packages were installed, and they do not fit it: install them "
                    "again."
                )
            )
        proxy = self._proxy()
        self.proxy.setText(
            tr("Proxy: {proxy} (Settings → Options → Network)").format(proxy=proxy)
            if proxy
            else tr("Proxy: that of the system, if any (Settings → Options → Network)")
        )
        self._offer()

    def showEvent(self, event):
        """Look again when the page is shown: packages may have come by another way."""
        super().showEvent(event)
        if not self.installer.running():
            self.refresh()

    def release(self):
        """Stop what runs; called before the page goes."""
        if self.installer.running():
            self.installer.cancel()

    def copy_diagnostics(self):
        """Put the diagnostics on the clipboard."""
        from .diagnostics import diagnostics

        QApplication.clipboard().setText(diagnostics(self.installer))
        self.sentence.setText(tr("The diagnostics are on the clipboard: paste them where you report."))

    def chosen(self):
        """Return the packages that are ticked."""
        return [row.package for row in self.rows if row.box.isChecked() and not row.there]

    @staticmethod
    def _proxy():
        from .proxy import of_qgis

        proxy = of_qgis()
        return f"{proxy.host}:{proxy.port}" if proxy.kind and proxy.host else ""

    # what is done

    def _offer(self):
        running = self.installer.running()
        self.install.setEnabled(bool(self.chosen()) and not running)
        self.remove.setEnabled(not running)
        self.index.setEnabled(not running)
        self.stop.setVisible(running)
        self.bar.setVisible(running)
        for row in self.rows:
            row.box.setEnabled(not running)

    def _keep_index(self):
        QgsSettings().setValue(INDEX, self.index.text().strip())

    def _install(self):
        chosen = self.chosen()
        self._keep_index()
        self.question.hide()
        self.log.clear()
        self.sentence.setText("")
        self.installer.start(chosen, self.index.text())
        self._offer()

    def _cancel(self):
        self.question.hide()
        self.installer.cancel()

    def _stage(self, text):
        self.sentence.setText(text)

    def _progress(self, percent):
        self.bar.setRange(0, 0 if percent < 0 else 100)
        self.bar.setValue(max(percent, 0))

    def _finished(self, ok, sentence):
        self.question.hide()
        self.refresh()
        self.sentence.setText(sentence)
        if not ok:
            self.log_box.setCollapsed(False)
        self.changed.emit()

    def _ask(self, text, yes, action):
        self._question = action
        self.question_text.setText(text)
        self.yes.setText(yes)
        self.question.show()
        self.no.setFocus()

    def _answer_yes(self):
        self.question.hide()
        action, self._question = self._question, None
        if action is not None:
            action()

    def _answer_no(self):
        self.question.hide()
        self._question = None
        if self.installer.running():
            self.installer.cancel()

    def _ask_to_remove(self):
        self._ask(tr("Remove all packages that were installed here? Those of QGIS stay."), tr("&Remove"), self._remove)

    def _remove(self):
        gone = folder.remove()
        self.refresh()
        self.sentence.setText(
            tr("GeoHalo's packages are removed; start QGIS again before you install others.")
            if gone
            else tr("The packages are in use: they go when QGIS starts again.")
        )
        self.changed.emit()


def wrapped(text):
    """Return a label that breaks its lines and may be as narrow as need be."""
    label = QLabel(text)
    label.setWordWrap(True)
    # what pip says may look like HTML
    label.setTextFormat(Qt.TextFormat.PlainText)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def button(text, tip, action):
    """Return a button."""
    made = QPushButton(text)
    made.setToolTip(tip)
    made.clicked.connect(lambda _=False: action())
    return made


def beside(*widgets):
    """Return a row of widgets, packed to its start."""
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def line():
    """Return a thin line."""
    made = QFrame()
    made.setFrameShape(QFrame.Shape.HLine)
    made.setFrameShadow(QFrame.Shadow.Sunken)
    return made
