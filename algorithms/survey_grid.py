"""The grid of maps whose cells speak for the samples in them or near them."""

from .parameters import tr


def survey_grid(algorithm, parameters, context, coordinates, system):
    """
    Return the grid of the map and the largest distance, from the positions of all samples.

    Parameters
    ----------
    algorithm, parameters, context
        Of the run: a tool with EXTENT, CELL_SIZE and MAX_DISTANCE.
    coordinates : (n, 2) array
        NaN where a sample has no position.
    system : QgsCoordinateReferenceSystem

    Returns
    -------
    grid : Grid
    reach : float
        How far a sample speaks for cells without samples; two median spacings if not given.

    Raises
    ------
    DataError
        If no sample has a position.
    """
    import numpy as np

    from ..core.errors import DataError
    from ..core.grid import Grid, cell_size_for, median_spacing

    size = algorithm.parameterAsDouble(parameters, "CELL_SIZE", context)
    reach = algorithm.parameterAsDouble(parameters, "MAX_DISTANCE", context)
    positions = coordinates[np.isfinite(coordinates).all(axis=1)]
    if not len(positions):
        raise DataError(tr("No sample has a position: check the layer, its filter and the selection."))
    if not (size and reach):
        spacing = median_spacing(positions)
        size, reach = size or cell_size_for(spacing), reach or 2 * spacing
    if parameters.get("EXTENT") not in (None, ""):
        chosen = algorithm.parameterAsExtent(parameters, "EXTENT", context, system)
        edges = chosen.xMinimum(), chosen.yMinimum(), chosen.xMaximum(), chosen.yMaximum()
        return Grid.covering(*edges, size), reach
    return Grid.snapped(*(positions.min(axis=0) - reach), *(positions.max(axis=0) + reach), size), reach
