"""A stand-in for QGIS on Qt 6: PyQt6 itself below, and of QGIS what GeoHalo's widgets lean on."""
