"""The plugin: puts the provider, the menu and the docks into QGIS and takes them out again."""

from qgis.core import QgsApplication

from .ui import translation
from .ui.packages.folder import add_to_path


class GeohaloPlugin:
    """What QGIS loads."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self.menu = None
        # before any text is asked for
        translation.install()

    def initProcessing(self):
        """Add the tools; all that qgis_process needs."""
        from .algorithms.provider import add_provider

        add_to_path()
        self.provider = add_provider()

    def initGui(self):
        """Start in the desktop."""
        from .ui.guide import add_help
        from .ui.menu import Menu

        self.initProcessing()
        add_help()
        self.menu = Menu(self.iface)
        self.menu.add()

    def unload(self):
        """Undo what was done at the start."""
        if self.menu is not None:
            from .ui.guide import remove_help

            self.menu.remove()
            self.menu = None
            remove_help()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        translation.remove()
