"""The computations of GeoHalo: plain Python and numpy, usable without QGIS."""
