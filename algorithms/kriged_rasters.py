"""What tools that krige to rasters share: the grid, where outputs go, and arrays too large for memory."""

import math
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsRectangle

from .parameters import tr


def map_grid(algorithm, parameters, context, positions, system):
    """
    Return the grid of the map.

    Parameters
    ----------
    algorithm, parameters, context
        Of the run: a tool with EXTENT and CELL_SIZE.
    positions : (n, 2) array
        Of the samples; a map without extent reaches a sample spacing beyond them.
    system : QgsCoordinateReferenceSystem

    Raises
    ------
    DataError
        If no sample lies anywhere near the extent.
    """
    from ..core.errors import DataError
    from ..core.grid import Grid, cell_size_for, median_spacing

    spacing = median_spacing(positions)
    size = algorithm.parameterAsDouble(parameters, "CELL_SIZE", context) or cell_size_for(spacing)
    if algorithm.given(parameters, "EXTENT", context):
        chosen = algorithm.parameterAsExtent(parameters, "EXTENT", context, system)
        box = QgsRectangle(*positions.min(axis=0), *positions.max(axis=0))
        if not chosen.intersects(box):
            raise DataError(
                tr(
                    "The extent ({chosen}) lies apart from the samples ({samples_extent}): choose one over them, in "
                    "the right reference system."
                ).format(chosen=chosen.toString(0), samples_extent=box.toString(0))
            )
        return Grid.covering(chosen.xMinimum(), chosen.yMinimum(), chosen.xMaximum(), chosen.yMaximum(), size)
    return Grid.snapped(*(positions.min(axis=0) - spacing), *(positions.max(axis=0) + spacing), size)


def raster_paths(algorithm, parameters, context, names):
    """Return the path of each wanted output raster, by its name; to be asked for once, temporary ones are new ones."""
    return {
        name: algorithm.parameterAsOutputLayer(parameters, name, context)
        for name in names
        if algorithm.given(parameters, name, context)
    }


@contextmanager
def kept_in_files(shapes):
    """Yield an array in single precision for each name and shape, kept in a temporary file, not in memory."""
    import numpy as np

    from ..core.errors import DataError

    with tempfile.TemporaryDirectory(prefix="geohalo-") as folder:
        needed = sum(4 * math.prod(shape) for shape in shapes.values())
        free = shutil.disk_usage(folder).free
        # a mapped file is made without its blocks: what finds no room later ends the program
        if needed > free:
            raise DataError(
                tr(
                    "The map takes {needed:.1f} GB in the folder of temporary files, which has {free:.1f} GB left: "
                    "take larger cells, a smaller extent or fewer bands."
                ).format(needed=needed / 1000000000.0, free=free / 1000000000.0)
            )
        arrays = {name: np.memmap(Path(folder) / name, np.float32, "w+", shape=shape) for name, shape in shapes.items()}
        try:
            yield arrays
        finally:
            # a file that is still mapped cannot be deleted everywhere
            arrays.clear()
