"""The first page: where a survey comes from."""

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCommandLinkButton, QLabel, QVBoxLayout, QWidget

from ..language import tr
from ..study import DONE


class StartPage(QWidget):
    """Open the sample survey, import a laboratory table, use what is in the project, or continue."""

    wants_sample = pyqtSignal()
    wants_import = pyqtSignal()
    wants_inputs = pyqtSignal()
    wants_steps = pyqtSignal()

    def __init__(self, session, parent=None):
        super().__init__(parent)
        self.session = session
        self.setObjectName("GeohaloStart")
        layout = QVBoxLayout(self)
        intro = QLabel(
            tr("From stream-sediment samples to a map of <b>anomaly, halo and background</b> that you can defend.")
        )
        intro.setWordWrap(True)
        layout.addWidget(intro)
        self.sample = self._button(
            tr("Open sample &survey"),
            tr("800 samples of an invented district whose deposits are known: to learn, and to see what works."),
            self.wants_sample,
        )
        self.laboratory = self._button(
            tr("&Import laboratory CSV…"),
            tr("Units, detection limits and coordinates are guessed and shown to you before anything is written."),
            self.wants_import,
        )
        self.layers = self._button(
            tr("Use &layers of this project"),
            tr("Samples and known occurrences that are open in QGIS."),
            self.wants_inputs,
        )
        self.go_on = self._button(tr("&Continue"), "", self.wants_steps)
        for button in (self.sample, self.laboratory, self.layers, self.go_on):
            layout.addWidget(button)
        label = QLabel(tr("&Results go to"))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder of the results"))
        self.folder.setToolTip(tr("Every result is a file in this folder; the project only points to them."))
        self.folder.fileChanged.connect(self._choose_folder)
        label.setBuddy(self.folder)
        layout.addWidget(label)
        layout.addWidget(self.folder)
        layout.addStretch(1)
        self.refresh()

    def _button(self, text, description, signal):
        button = QCommandLinkButton(text, description)
        button.setToolTip(description)
        button.clicked.connect(signal)
        return button

    def refresh(self):
        """Show what the project holds."""
        study = self.session.study
        begun = study.is_begun()
        self.go_on.setEnabled(begun)
        if begun:
            states = study.states()
            done = sum(state == DONE for state in states.values())
            self.go_on.setDescription(
                tr("{done} of {count} steps of this project are done.").format(done=done, count=len(states))
            )
        else:
            self.go_on.setDescription(tr("This project holds no survey yet."))
        busy = self.session.runner.is_running()
        for button in (self.sample, self.laboratory):
            button.setEnabled(not busy)
        self.folder.setEnabled(not busy)
        self.folder.blockSignals(True)
        self.folder.setFilePath(str(study.results_folder()))
        self.folder.blockSignals(False)

    def _choose_folder(self, path):
        if path:
            self.session.study.folder = path
            self.session.study.save()
