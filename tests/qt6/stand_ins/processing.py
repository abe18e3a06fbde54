"""What stands for Processing: a tool's dialog that holds what it was given."""

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QDialog
from qgis.core import QgsApplication


class Dialog(QDialog):
    """A tool's own dialog."""

    algorithmFinished = pyqtSignal(bool, dict)

    def __init__(self, algorithm, given):
        super().__init__()
        self.algorithm, self.given = algorithm, given

    def createProcessingParameters(self):
        return dict(self.given)


def createAlgorithmDialog(name, given):
    algorithm = QgsApplication.processingRegistry().algorithmById(name)
    return None if algorithm is None else Dialog(algorithm, given)
