"""The page of the steps: what is done, what comes next, and what each step says."""

from datetime import datetime
from html import escape
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .. import workflow
from ..language import tr
from ..study import BLOCKED, DONE, RUNNING, STALE, TODO

_ICONS = {
    TODO: "/mTaskQueued.svg",
    BLOCKED: "/mTaskOnHold.svg",
    RUNNING: "/mTaskRunning.svg",
    DONE: "/mTaskComplete.svg",
    STALE: "/mIconWarning.svg",
    "failed": "/mIconCritical.svg",
}
_SAID = (RUNNING, STALE, "failed")
_MOST_FIGURES = 4
_KEY = Qt.ItemDataRole.UserRole


def state_words():
    """Return what each state is called."""
    return {
        TODO: tr("to do"),
        BLOCKED: tr("waits"),
        RUNNING: tr("running"),
        DONE: tr("done"),
        STALE: tr("out of date"),
        "failed": tr("failed"),
    }


class StepsPage(QWidget):
    """The steps of the chosen chain in the order of the work."""

    wants_chart = pyqtSignal(str)
    wants_layout = pyqtSignal()

    def __init__(self, session, parent=None):
        super().__init__(parent)
        self.session = session
        self.setObjectName("GeohaloSteps")
        self._items, self._shown, self._filling = {}, None, False
        layout = QVBoxLayout(self)
        top = QHBoxLayout()
        self.run_all = QPushButton(QgsApplication.getThemeIcon("/mActionStart.svg"), tr("Run &all"))
        self.run_all.setToolTip(tr("Run every ticked step that is not done, in the order of the work"))
        self.run_all.clicked.connect(self.session.run_all)
        self.map = QPushButton(QgsApplication.getThemeIcon("/mActionNewLayout.svg"), tr("Print la&yout"))
        self.map.setToolTip(tr("Make a page with the map, its legend, the prediction-area plot, scale and north arrow"))
        self.map.clicked.connect(self.wants_layout)
        for button in (self.run_all, self.map):
            button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
            top.addWidget(button)
        layout.addLayout(top)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(tr("Steps"))
        self.tree.setUniformRowHeights(True)
        self.tree.setIconSize(QSize(16, 16))
        self.tree.setIndentation(14)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(lambda *_: self._show_step())
        self.tree.itemChanged.connect(self._tick)
        self.tree.itemActivated.connect(
            lambda item, _: item.data(0, _KEY) and self.session.open_dialog(item.data(0, _KEY))
        )
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.tree)
        splitter.addWidget(self._details())
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        layout.addWidget(splitter, 1)
        self.refresh()

    def _details(self):
        box = QFrame()
        box.setFrameShape(QFrame.Shape.StyledPanel)
        layout = QVBoxLayout(box)
        self.title, self.meaning, self.about = QLabel(), QLabel(), QLabel()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        said = QWidget()
        lines = QVBoxLayout(said)
        lines.setContentsMargins(0, 0, 0, 0)
        for label in (self.title, self.meaning, self.about):
            label.setWordWrap(True)
            lines.addWidget(label)
        lines.addStretch(1)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.about.linkActivated.connect(lambda _: self._open(self.session.log_of(self.key())))
        # warnings of a run can be long
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(said)
        area.setMinimumHeight(90)
        layout.addWidget(area, 1)
        grid = QGridLayout()
        self.run = self._button(tr("&Run"), "/mActionPlay.svg", tr("Run this step with the settings it has"))
        self.settings = self._button(
            tr("Se&ttings…"), "/mActionOptions.svg", tr("Open the tool itself, filled with earlier results")
        )
        self.undo = self._button(tr("&Undo"), "/mActionUndo.svg", tr("Take this step back: its layers leave the map"))
        self.chart = self._button(tr("C&hart"), "/histogram.svg", tr("Show this step's chart, linked with the map"))
        self.page = self._button(
            tr("R&eport"), "/mActionHelpContents.svg", tr("Open this step's report in the browser")
        )
        self.usual = self._button(
            tr("&Defaults"), "/mActionRefresh.svg", tr("Forget the settings of your own for this step")
        )
        # two abreast: three do not fit into a narrow dock in every language
        buttons = (self.run, self.settings, self.chart, self.page, self.undo, self.usual)
        for place, button in enumerate(buttons):
            grid.addWidget(button, place // 2, place % 2)
        layout.addLayout(grid)
        self.run.clicked.connect(lambda: self.session.run(self.key()))
        self.settings.clicked.connect(lambda: self.session.open_dialog(self.key()))
        self.undo.clicked.connect(lambda: self.session.undo(self.key()))
        self.chart.clicked.connect(lambda: self.wants_chart.emit(self.key()))
        self.page.clicked.connect(self._open_report)
        self.usual.clicked.connect(lambda: self.session.forget_settings(self.key()))
        return box

    @staticmethod
    def _button(text, icon, tip):
        button = QToolButton()
        button.setText(text)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(tip)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        return button

    # --- what is shown

    def key(self):
        """Return the key of the step on show, None where there is none."""
        item = self.tree.currentItem()
        return item.data(0, _KEY) if item is not None else None

    def choose(self, key):
        """Show a step."""
        item = self._items.get(key)
        if item is not None:
            self.tree.setCurrentItem(item)
            self.tree.scrollToItem(item)

    def refresh(self):
        """Show the state of every step."""
        study = self.session.study
        if self._shown != study.chain:
            self._make_items()
        states, words = self.session.states(), state_words()
        self._filling = True
        try:
            for step in study.steps():
                item, state = self._items[step.key], states[step.key]
                failed = self.session.failed.get(step.key)
                shown = "failed" if failed and state != RUNNING else state
                item.setIcon(0, QgsApplication.getThemeIcon(_ICONS[shown]))
                # the icon says the usual ones; a word for each would leave no room for the titles
                item.setText(1, words[shown] if shown in _SAID else "")
                item.setToolTip(0, f"{step.title} ({words[shown]})\n{step.meaning}")
                item.setToolTip(1, failed or words[shown])
                item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{step.title}, {words[shown]}")
                ticked = Qt.CheckState.Checked if study.is_wanted(step) else Qt.CheckState.Unchecked
                if item.checkState(0) != ticked:
                    item.setCheckState(0, ticked)
            for place in range(self.tree.topLevelItemCount()):
                self._sum_up(self.tree.topLevelItem(place), states)
        finally:
            self._filling = False
        self.run_all.setEnabled(not self.session.runner.is_running())
        self._show_step()

    def _make_items(self):
        study = self.session.study
        chosen = self.key()
        self._filling = True
        self.tree.clear()
        self._items, self._shown = {}, study.chain
        parents = {}
        for title in workflow.groups(study.chain):
            parents[title] = QTreeWidgetItem(self.tree, [title, ""])
            font = parents[title].font(0)
            font.setBold(True)
            parents[title].setFont(0, font)
            parents[title].setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            parents[title].setCheckState(0, Qt.CheckState.Checked)
        for step in study.steps():
            # the method's name stands above
            title = step.title.split(": ", 1)[-1]
            item = QTreeWidgetItem(parents[step.group], [title[:1].upper() + title[1:], ""])
            item.setData(0, _KEY, step.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked if study.is_wanted(step) else Qt.CheckState.Unchecked)
            self._items[step.key] = item
        for title, parent in parents.items():
            parent.setExpanded(title not in (workflow.METHODS["batch"], workflow.METHODS["som"]))
        self._filling = False
        first = next(iter(self._items), None)
        self.choose(chosen if chosen in self._items else first)

    def _sum_up(self, parent, states):
        """Show in a group's line how far it is."""
        keys = [parent.child(place).data(0, _KEY) for place in range(parent.childCount())]
        wanted = [key for key in keys if self.session.study.is_wanted(self.session.study.step(key))]
        done = sum(states[key] == DONE for key in wanted)
        parent.setText(1, f"{done}/{len(wanted)}" if wanted else "–")
        full = Qt.CheckState.Checked if len(wanted) == len(keys) else Qt.CheckState.PartiallyChecked
        parent.setCheckState(0, full if wanted else Qt.CheckState.Unchecked)

    def _tick(self, item, column):
        if self._filling or column:
            return
        study, key = self.session.study, item.data(0, _KEY)
        on = item.checkState(0) != Qt.CheckState.Unchecked
        keys = [key] if key else [item.child(place).data(0, _KEY) for place in range(item.childCount())]
        for one in keys:
            study.want(study.step(one), on)

    def _show_step(self):
        key, study = self.key(), self.session.study
        step = study.step(key) if key else None
        run = study.newest(key) if key else None
        for button in (self.run, self.settings, self.undo, self.chart, self.page, self.usual):
            button.setEnabled(False)
        if step is None:
            item = self.tree.currentItem()
            self.title.setText(item.text(0) if item is not None else "")
            self.meaning.setText(tr("Choose a step to see what it is for. Untick what “Run all” is to leave out."))
            self.about.setText("")
            return
        self.title.setText(step.title)
        self.meaning.setText(step.meaning)
        busy = self.session.runner.is_running()
        why = self.session.why_not(step)
        self.about.setText(self._about(step, run, why))
        self.run.setEnabled(not busy and not why)
        # its dialog has other ways, such as limits of one's own
        self.settings.setEnabled(not self.session.why_not(step, needs=False))
        self.undo.setEnabled(run is not None and not busy)
        self.chart.setEnabled(self.session.chart(step) is not None)
        self.page.setEnabled(self._report(run) is not None)
        self.usual.setEnabled(bool(study.settings.get(key)))

    def _about(self, step, run, why):
        """Return what is to be said of a step's state, as HTML."""
        study, lines = self.session.study, []
        if self.session.failed.get(step.key):
            lines.append(f"<b>{tr('Failed')}:</b> {escape(self.session.failed[step.key])}")
        elif why and run is None:
            lines.append(escape(why))
        if run is not None:
            when = datetime.fromisoformat(run["when"])
            lines.append(
                tr("Done at {time} in {seconds} s.").format(time=f"{when:%Y-%m-%d %H:%M}", seconds=run["seconds"])
                + (f' <a href="log">{tr("Log")}</a>' if self.session.log_of(step.key) else "")
            )
            if study.state(step) == STALE:
                lines.append(f"<b>{tr('Out of date')}:</b> {escape(self._changed(step, run))}")
            figures = self._figures(step, run)
            if figures:
                lines.append(escape("; ".join(figures)))
            if run["said"]:
                lines.append("⚠ " + "<br>⚠ ".join(escape(text) for text in run["said"]))
        own = study.settings.get(step.key)
        if own:
            lines.append(tr("Settings of your own: {names}.").format(names=escape(", ".join(sorted(own)))))
        return "<br>".join(lines)

    def _changed(self, step, run):
        """Return what has changed since a run."""
        now = self.session.study.recipe(step)
        names = [name for name in {**now, **run["recipe"]} if now.get(name) != run["recipe"].get(name)]
        algorithm = QgsApplication.processingRegistry().algorithmById(step.algorithm)
        found = (algorithm.parameterDefinition(name) for name in names)
        labels = [definition.description() for definition in found if definition is not None]
        if labels:
            return tr("changed since: {names}.").format(names=", ".join(labels))
        return tr("an earlier step is out of date.")

    @staticmethod
    def _figures(step, run):
        algorithm = QgsApplication.processingRegistry().algorithmById(step.algorithm)
        figures = []
        for definition in algorithm.outputDefinitions():
            given = run["outputs"].get(definition.name())
            if definition.type() == "outputNumber" and isinstance(given, (int, float)) and not isinstance(given, bool):
                figures.append(
                    f"{definition.description()}: {given:g}"
                    if abs(given) >= 1e4
                    else f"{definition.description()}: {given:.4g}"
                )
        return figures[:_MOST_FIGURES]

    @staticmethod
    def _report(run):
        if run is None:
            return None
        pages = (run["outputs"][name] for name in run["files"])
        return next((page for page in pages if page.endswith(".html") and Path(page).exists()), None)

    def _open_report(self):
        self._open(self._report(self.session.study.newest(self.key())))

    @staticmethod
    def _open(path):
        if path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
