"""The plugin: puts the provider and the menu into QGIS and takes them out again."""

from qgis.core import QgsApplication


class GeohaloPlugin:
    """What QGIS loads."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self.menu = None

    def initProcessing(self):
        """Add the tools; all that qgis_process needs."""
        from .algorithms.provider import add_provider

        self.provider = add_provider()

    def initGui(self):
        """Start in the desktop."""
        from .ui.menu import Menu

        self.initProcessing()
        self.menu = Menu(self.iface)
        self.menu.add()

    def unload(self):
        """Undo what was done at the start."""
        if self.menu is not None:
            self.menu.remove()
            self.menu = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
