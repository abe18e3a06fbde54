"""The user's language."""

from qgis.PyQt.QtCore import QCoreApplication


def tr(text):
    """Translate `text`."""
    return QCoreApplication.translate("GeoHalo", text)
