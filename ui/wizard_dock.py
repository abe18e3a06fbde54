"""The dock: from where a survey comes to the map of anomalies, one step after the other."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .docking import put_right
from .language import tr
from .notice import Notice
from .pages.inputs import InputsPage
from .pages.start import StartPage
from .pages.steps import StepsPage
from .session import Session

START, INPUTS, STEPS, SETUP = range(4)
_WIDTH = 360  # in which the titles of the steps fit
_MAPS = ("fuse", "classify_desom", "classify_batch", "classify_som", "compare_classifiers")  # the best first


class WizardDock(QDockWidget):
    """
    The wizard.

    Parameters
    ----------
    iface : QgisInterface
        Of QGIS.
    charts : callable, optional
        Returns the dock of charts.
    """

    def __init__(self, iface, charts=None, parent=None):
        super().__init__("GeoHalo", parent)
        self.setObjectName("GeohaloWizard")
        self.iface = iface
        self._charts = charts
        self.session = Session(iface, parent=self)
        self._placed, self._linked = False, None
        self.notice = Notice()
        self.tabs = QTabBar()
        self.tabs.setDocumentMode(True)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(tr("Pages"))
        self.pages = QStackedWidget()
        self.start = StartPage(self.session)
        self.inputs = InputsPage(self.session)
        self.steps = StepsPage(self.session)
        self.setup = self.import_dialog = None
        for title, tip, page in (
            (tr("Start"), tr("Where the survey comes from"), _scrolling(self.start)),
            (tr("Survey"), tr("Layers, elements and settings"), _scrolling(self.inputs)),
            (tr("Steps"), tr("What is done and what comes next"), self.steps),
            (tr("Setup"), tr("Python packages that some tools need"), QWidget()),
        ):
            # the last one by its icon, so that all fit into a narrow dock
            setup = self.tabs.count() == SETUP
            place = self.tabs.addTab(_icon("/mActionOptions.svg"), "") if setup else self.tabs.addTab(title)
            self.tabs.setTabToolTip(place, f"{title}: {tip}")
            self.pages.addWidget(page)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 4, 0)
        head.addWidget(self.tabs, 1)
        self.chart_button = self._tool("/histogram.svg", tr("Charts, linked with the map"))
        self.help_button = self._tool("/mActionHelpContents.svg", tr("The illustrated guide"))
        head.addWidget(self.chart_button)
        head.addWidget(self.help_button)
        body = QWidget()
        # what docks have beside the map on a small screen
        body.setMinimumWidth(300)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.notice)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self._foot())
        self.setWidget(body)
        self.tabs.currentChanged.connect(self.show_page)
        self.start.wants_sample.connect(self._open_sample)
        self.start.wants_import.connect(self.import_table)
        self.start.wants_inputs.connect(lambda: self.show_page(INPUTS))
        self.start.wants_steps.connect(lambda: self.show_page(STEPS))
        self.inputs.wants_steps.connect(lambda: self.show_page(STEPS))
        self.steps.wants_chart.connect(self.show_chart)
        self.steps.wants_layout.connect(self.make_layout)
        self.chart_button.clicked.connect(lambda: self.show_chart(self.steps.key()))
        self.help_button.clicked.connect(self.show_guide)
        self.session.changed.connect(self.refresh)
        self.session.said.connect(self.say)
        self.session.finished.connect(self._finished)
        self.session.runner.began.connect(self._began)
        self.session.runner.progressed.connect(self._progress)
        self.session.runner.emptied.connect(self._emptied)
        self.session.runner.ended.connect(self._ended)
        self.show_page(STEPS if self.session.study.results else START)

    def _foot(self):
        self.foot = QFrame()
        layout = QVBoxLayout(self.foot)
        layout.setContentsMargins(6, 2, 6, 4)
        layout.setSpacing(2)
        self.doing = QLabel()
        self.doing.setTextFormat(Qt.TextFormat.PlainText)
        # never wider than the dock
        self.doing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Progress"))
        self.cancel = QToolButton()
        self.cancel.setText(tr("&Cancel"))
        self.cancel.setToolTip(tr("Stop the run; steps that are done stay"))
        self.cancel.setIcon(_icon("/mTaskCancel.svg"))
        self.cancel.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.cancel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cancel.clicked.connect(self.session.cancel)
        row = QHBoxLayout()
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)
        layout.addWidget(self.doing)
        layout.addLayout(row)
        self.foot.hide()
        return self.foot

    @staticmethod
    def _tool(icon, tip):
        button = QToolButton()
        button.setIcon(_icon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        return button

    # --- in QGIS

    def place(self):
        """Put the dock into QGIS's window, once."""
        if not self._placed:
            put_right(self.iface, self, "GeohaloCharts", _WIDTH, outside=True)
            self._placed = True

    def remove(self):
        """Take the dock out of QGIS, with everything that it is connected to."""
        self.session.release()
        for dialog in self.findChildren(QDialog):
            # what still reads a file lets go of it
            dialog.close()
        if self.setup is not None:
            self.setup.release()
        if self._placed:
            self.iface.removeDockWidget(self)
            self._placed = False
        self.close()
        self.deleteLater()

    # --- pages

    def show_page(self, place):
        """Show one of the pages."""
        if place == SETUP and self.setup is None:
            from .packages.page import PackagesPage

            self.setup = PackagesPage()
            self.setup.changed.connect(self.refresh)
            old = self.pages.widget(SETUP)
            self.pages.removeWidget(old)
            old.deleteLater()
            self.pages.insertWidget(SETUP, self.setup)
        self.tabs.setCurrentIndex(place)
        self.pages.setCurrentIndex(place)
        self.refresh()

    def refresh(self):
        """Show the state of things on the page that is open."""
        page = self.pages.currentIndex()
        if page < SETUP:
            (self.start, self.inputs, self.steps)[page].refresh()

    def say(self, text, wrong):
        """Say one sentence above the page."""
        self.notice.say(text, wrong)

    def show_guide(self):
        """Open the guide."""
        from .guide import show_guide

        show_guide(parent=self.iface.mainWindow())

    def import_table(self):
        """Open the import of laboratory tables."""
        from .laboratory_import import LaboratoryImportDialog

        if self.import_dialog is not None and not sip.isdeleted(self.import_dialog):
            self.import_dialog.raise_()
            self.import_dialog.activateWindow()
            return
        folder = self.session.study.results_folder()
        self.import_dialog = LaboratoryImportDialog(str(folder), self)
        self.import_dialog.imported.connect(self._imported)
        self.import_dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.import_dialog.show()

    def _imported(self, path):
        study, folder = self.session.study, self.import_dialog.folder
        if Path(path).parent == folder:
            # the first result of a project that is not saved: the others go with it
            study.folder = study.folder or str(folder)
        if self.session.take_imported(path) is not None:
            self.show_page(INPUTS)

    def _open_sample(self):
        self.session.open_sample_survey()

    # --- what runs

    def _began(self, _, title):
        if self.foot.isHidden():
            # of the runs before
            self.notice.dismiss()
        self.foot.show()
        self.progress.setRange(0, 0)
        self._title = title
        self.doing.setText(title)

    def _progress(self, per_cent, text):
        # a bar that only moves to and fro until the tool says how far it is
        self.progress.setRange(0, 100 if per_cent > 0 else 0)
        self.progress.setValue(int(per_cent))
        self.doing.setText(f"{self._title}: {text}" if text else self._title)
        self.doing.setToolTip(self.doing.text())

    def _emptied(self):
        self.foot.hide()
        self.refresh()

    def _ended(self, key, ok):
        if not ok and self.session.failed.get(key) and self.pages.currentIndex() == STEPS:
            # where the sentence stays when the message is closed
            self.steps.choose(key)

    def _finished(self, key):
        if key == "survey":
            self._zoom()
        elif key == "survey_area":
            self.say(tr("The sample survey is on the map: 800 samples, known occurrences, geology."), False)
            self.show_page(INPUTS)
        elif key == "import":
            self._zoom()
        elif self.pages.currentIndex() == STEPS:
            self.steps.choose(key)

    def _zoom(self):
        layer = self.session.study.layer("samples")
        canvas = self.iface.mapCanvas()
        if layer is not None and canvas is not None:
            extent = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
            extent.scale(1.05)
            canvas.setExtent(extent)
            canvas.refresh()

    # --- charts and layouts

    def show_chart(self, key):
        """Show the chart of a step; without one, the dock of charts."""
        if self._charts is None:
            return
        found = self.session.chart(self.session.study.step(key)) if key else None
        dock = self._charts()
        if dock is not self._linked:
            dock.written.connect(self.session.study.touched)
            self._linked = dock
        if found is None:
            dock.show_chart(dock.kind() or "distribution")
        else:
            kind, subject = found
            dock.show_chart(kind, **subject)

    def make_layout(self):
        """Make a page of the map as it is shown, with its prediction-area plot, and open it."""
        from ..core.errors import DataError
        from .print_layout import make_layout, open_layout

        tree = self.session.project.layerTreeRoot()
        shown = [layer for layer in tree.layerOrder() if (node := tree.findLayer(layer.id())) and node.isVisible()]
        if not shown:
            self.say(tr("Show a layer on the map first."), True)
            return None
        title = self.session.project.title() or tr("Anomaly, halo and background")
        try:
            layout = make_layout(self.session.project, title, shown, chart=self._chart_of(shown))
        except DataError as error:
            self.say(str(error), True)
            return None
        open_layout(self.iface, layout)
        return layout

    def _chart_of(self, shown):
        """Return the picture of the prediction-area plot of the uppermost map, else of the best map there is."""
        study = self.session.study
        made = {layer_id: key for key in study.results for layer_id in study.newest(key)["layers"].values()}
        keys = []
        for layer in shown:
            key = made.get(layer.id(), "")
            head, _, method = key.partition("_")
            keys.append(f"classify_{method}" if head in ("score", "held", "name", "units") else key)
        keys = [*(key for key in keys if key in _MAPS), *_MAPS]
        return next((path for path in (study.output(key, "CHART") for key in keys) if path), None)


def _scrolling(page):
    """Return a page that scrolls where the dock is small."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area


def _icon(name):
    return QgsApplication.getThemeIcon(name)
