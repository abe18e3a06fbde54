"""Several rasters of one grid, read together."""

from typing import Any, NamedTuple

from .parameters import tr
from .rasters import check_same_grid, read_raster


class RasterStack(NamedTuple):
    """Rasters of one grid."""

    values: Any
    """(B, rows, columns) array, NaN without data."""
    names: list
    grid: Any
    crs: Any
    from_samples: list
    """Names of those that a step of GeoHalo made from samples."""


def read_stack(layers, progress=None):
    """
    Return the bands of raster layers.

    A layer of one band gives its name to it; of several, each band has the name it was given, or the layer's with its
    number.

    Raises
    ------
    DataError
        If there are none, or their grids or reference systems differ; the message says by what.
    """
    import numpy as np

    from ..core.errors import DataError

    if not layers:
        raise DataError(tr("There are no rasters: choose one or more."))
    first, values, names, made = None, [], [], []
    for layer in layers:
        for band in range(1, layer.bandCount() + 1):
            read = read_raster(layer, band, progress)
            if first is None:
                first = read
            else:
                check_same_grid(first, read)
            # "Band 1: F1" for a band with a name, "Band 1" without
            given = layer.bandName(band).partition(": ")[2] if layer.bandCount() > 1 else layer.name()
            name = given or f"{layer.name()} {band}"
            if name in names:
                raise DataError(
                    tr("Two rasters are called {name}: rename one, features are matched by name.").format(name=name)
                )
            values.append(np.asarray(read.values, np.float32))
            names.append(name)
            if read.record.get("geohalo"):
                made.append(name)
    return RasterStack(np.stack(values), names, first.grid, first.crs, made)
