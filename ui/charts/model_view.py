"""What charts of a model file have in common: the box for the file, and the model read from it."""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

from ...core.errors import DataError
from ..language import tr
from .model_file import ModelFile, stamp


class ModelReader:
    """
    Mixed into a view: its subject has ``model``, the path of a model file.

    A kind sets `KINDS`, `FILTER` and `ASK`; `model` is what the file holds, read again when the file is another.
    """

    KINDS = ()
    FILTER = ""
    ASK = ""

    def build_model_file(self):
        """Put the box for the file into the row of controls."""
        self._model, self._read = None, None
        self.file = ModelFile(self.KINDS, self.FILTER)
        self.add_control(tr("&Model"), self.file, self.ASK)
        self.file.chosen.connect(lambda path: self.change_subject(model=path))

    def show_model_file(self):
        """Show the file of the subject in its box."""
        self.file.show_path(self._subject.get("model"))

    def _lose(self):
        """Go on showing the model where only a layer is lost."""
        path = self._subject.get("model")
        super()._lose()
        if path:
            self.set_subject(model=path)

    def model(self):
        """Return the fitted step in the file; `DataError` if there is none."""
        path = self._subject.get("model")
        if not path:
            raise DataError(self.ASK)
        now = (path, stamp(path))
        if self._model is None or self._read != now:
            self._model = self.file.load(path)
            self._read = now
        return self._model


def sentence():
    """Return a label for a sentence below a chart."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.hide()
    return label


def tell(label, text):
    """Show a sentence, or nothing."""
    label.setText(text)
    label.setVisible(bool(text))
