"""GDAL is named by what reads rasters, and asked for nothing of layers in memory."""

from unittest.mock import MagicMock

gdal, ogr, osr = MagicMock(name="gdal"), MagicMock(name="ogr"), MagicMock(name="osr")
