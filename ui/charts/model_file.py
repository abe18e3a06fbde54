"""Choice of a model file for a chart of it."""

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QSizePolicy

from ...core.store import load_model
from ..language import tr


class ModelFile(QgsFileWidget):
    """
    A file of a fitted step.

    Signals
    -------
    chosen(str)
        The user chose another file, and it is there.
    """

    chosen = pyqtSignal(str)

    def __init__(self, kinds, filters, parent=None):
        super().__init__(parent)
        self._kinds = kinds
        self._shown = ""
        self.setDialogTitle(tr("Choose a model file"))
        self.setFilter(filters)
        self.setMinimumWidth(230)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.fileChanged.connect(self._change)

    def show_path(self, path):
        """Show a path without telling of it."""
        self._shown = str(path or "")
        self.blockSignals(True)
        self.setFilePath(self._shown)
        self.blockSignals(False)

    def load(self, path):
        """Return the fitted step in a file; `DataError` if it is none of the kinds for this chart."""
        return load_model(path, self._kinds)

    def _change(self, path):
        # every letter that is typed comes here
        if path != self._shown and Path(path).is_file():
            self._shown = path
            self.chosen.emit(path)


def stamp(path):
    """Return what tells whether a file was written again; None if it is not there."""
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
