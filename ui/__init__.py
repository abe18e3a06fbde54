"""What GeoHalo adds to QGIS's windows; every tool is named by its id."""
