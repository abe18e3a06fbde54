"""The plugin: puts the provider into QGIS and takes it out again."""

from qgis.core import QgsApplication


class GeohaloPlugin:
    """What QGIS loads."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = None

    def initProcessing(self):
        """Add the tools; all that qgis_process needs."""
        from .algorithms.provider import GeohaloProvider

        self.provider = GeohaloProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        self.initProcessing()

    def unload(self):
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
