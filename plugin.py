"""The plugin: puts the provider into QGIS and takes it out again."""

from qgis.core import QgsApplication


class GeohaloPlugin:
    """What QGIS loads."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = None

    def initProcessing(self):
        """Add the tools; all that qgis_process needs."""
        from .algorithms.provider import add_provider

        self.provider = add_provider()

    def initGui(self):
        """Start in the desktop."""
        self.initProcessing()

    def unload(self):
        """Undo what was done at the start."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
