"""The first steps in the Plugins menu: each opens the dialog of a Processing tool."""

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

try:
    from qgis.PyQt.QtGui import QAction
except ImportError:
    # Qt 5 has it among the widgets
    from qgis.PyQt.QtWidgets import QAction

MENU = "GeoHalo"
ENTRIES = (
    ("Make sample survey…", "geohalo:samplesurvey"),
    ("Check samples…", "geohalo:checksamples"),
    ("From samples to anomaly map…", "geohalo:desomworkflow"),
    ("From samples to classes…", "geohalo:classifierworkflow"),
)
ICON = Path(__file__).resolve().parent / "icons" / "geohalo.svg"


class Menu:
    """Adds the entries to QGIS and takes them away again."""

    def __init__(self, iface):
        self.iface = iface
        self.actions = []
        self.dialog = None

    def add(self):
        """Put the entries into the Plugins menu."""
        for text, algorithm in ENTRIES:
            action = QAction(QIcon(str(ICON)), QCoreApplication.translate("GeoHalo", text), self.iface.mainWindow())
            action.triggered.connect(lambda _=False, name=algorithm: self.open(name))
            self.iface.addPluginToMenu(MENU, action)
            self.actions.append(action)

    def remove(self):
        """Take the entries out of the Plugins menu."""
        for action in self.actions:
            self.iface.removePluginMenu(MENU, action)
            action.deleteLater()
        self.actions = []

    def open(self, algorithm):
        """Show the dialog of a tool."""
        import processing

        # kept, or Python throws it away while it is open
        self.dialog = processing.createAlgorithmDialog(algorithm, {})
        if self.dialog is not None:
            self.dialog.show()
