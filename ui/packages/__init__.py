"""Python packages that QGIS does not bring."""
