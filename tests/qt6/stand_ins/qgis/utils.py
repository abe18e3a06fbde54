"""QGIS's own window; there is none."""

iface = None
