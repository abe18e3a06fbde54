"""What stands in QGIS's Plugins menu and toolbar: the wizard, charts, the guide, and the first tools."""

from pathlib import Path

from qgis.PyQt import sip
from qgis.PyQt.QtGui import QIcon

from .language import tr

try:
    from qgis.PyQt.QtGui import QAction
except ImportError:
    # Qt 5 has it among the widgets
    from qgis.PyQt.QtWidgets import QAction

MENU = "GeoHalo"
ICON = Path(__file__).resolve().parent / "icons" / "geohalo.svg"


def entries():
    """Return text and algorithm of the tools in the menu."""
    return (
        (tr("Make sample survey…"), "geohalo:samplesurvey"),
        (tr("Check samples…"), "geohalo:checksamples"),
        (tr("From samples to anomaly map…"), "geohalo:desomworkflow"),
        (tr("From samples to classes…"), "geohalo:classifierworkflow"),
    )


class Menu:
    """Adds the entries to QGIS and takes them, and the docks they opened, away again."""

    def __init__(self, iface):
        self.iface = iface
        self.actions = []
        self.wizard = self.charts = None
        self.dialogs = []

    def add(self):
        """Put the entries into the Plugins menu, and the wizard into the toolbar."""
        self._add(tr("GeoHalo wizard"), self.show_wizard, ICON)
        self.iface.addToolBarIcon(self.actions[0])
        self._add(tr("Charts"), lambda: self.show_charts().show_chart("distribution"))
        for text, algorithm in entries():
            self._add(text, lambda name=algorithm: self.open(name))
        self._add(tr("Guide"), self.show_guide)

    def _add(self, text, slot, icon=None):
        action = QAction(QIcon(str(icon)) if icon else QIcon(), text, self.iface.mainWindow())
        action.triggered.connect(lambda _=False: slot())
        self.iface.addPluginToMenu(MENU, action)
        self.actions.append(action)

    def remove(self):
        """Take away what was added and opened."""
        for dock in (self.wizard, self.charts):
            if dock is not None:
                dock.remove()
        self.wizard = self.charts = None
        for dialog in self.dialogs:
            # one that was closed is gone
            if not sip.isdeleted(dialog):
                dialog.close()
        self.dialogs = []
        if self.actions:
            self.iface.removeToolBarIcon(self.actions[0])
        for action in self.actions:
            self.iface.removePluginMenu(MENU, action)
            action.deleteLater()
        self.actions = []

    def show_wizard(self):
        """Show the wizard's dock."""
        if self.wizard is None:
            from .wizard_dock import WizardDock

            self.wizard = WizardDock(self.iface, self.show_charts)
            self.wizard.place()
        self.wizard.show()
        self.wizard.raise_()
        return self.wizard

    def show_charts(self):
        """Return the dock of charts."""
        if self.charts is None:
            from .charts.dock import ChartsDock

            self.charts = ChartsDock(self.iface)
        return self.charts

    def show_guide(self):
        """Open the guide."""
        from .guide import show_guide

        show_guide(parent=self.iface.mainWindow())

    def open(self, algorithm):
        """Show the dialog of a tool."""
        import processing

        dialog = processing.createAlgorithmDialog(algorithm, {})
        if dialog is not None:
            # kept, or Python throws it away while it is open
            self.dialogs = [one for one in self.dialogs if not sip.isdeleted(one)] + [dialog]
            dialog.show()
