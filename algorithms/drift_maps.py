"""Rasters that a field follows, read where samples and cells are."""

from qgis.core import QgsPointXY, QgsRectangle

from .parameters import tr
from .rasters import check_projected, read_block, same_crs


class DriftMaps:
    """
    Rasters that a field follows, read at the samples and at the cells.

    Parameters
    ----------
    layers : list of QgsRasterLayer
        The first band of each is read.
    read : Samples
    system : QgsCoordinateReferenceSystem
        Of the samples.
    feedback : QgsProcessingFeedback
    what : str
        What the user calls such a raster.

    Attributes
    ----------
    samples : Samples
        Those that have a value of every map.
    at_samples : (n, e) array or None
    """

    def __init__(self, layers, read, system, feedback, what="drift map"):
        import numpy as np

        from ..core.errors import DataError

        self.what, self.providers, self.samples, self.at_samples = what, [], read, None
        for layer in layers:
            check_projected(layer)
            if not same_crs(layer.crs(), system):
                raise DataError(
                    tr(
                        "The {what} {layer_name} is in another reference system ({authid}) than the samples "
                        "({wanted}): reproject it with “Warp (reproject)” first."
                    ).format(what=what, layer_name=layer.name(), authid=layer.crs().authid(), wanted=system.authid())
                )
            # a clone: the layer's own provider belongs to the thread of the windows
            self.providers.append(layer.dataProvider().clone())
        if not layers:
            return
        values = self.at(read.coordinates)
        known = np.isfinite(values).all(axis=1)
        if not known.any():
            raise DataError(
                tr("No sample lies on data of all {what}s: check their extent and reference system.").format(what=what)
            )
        if not known.all():
            feedback.pushWarning(
                tr("{} of {} samples lie where a {} has no data and are left out.").format(
                    int((~known).sum()), len(known), what
                )
            )
        self.samples, self.at_samples = read.rows(known), values[known]

    def at(self, coordinates):
        """Return the (m, e) values at points, NaN without data."""
        import numpy as np

        columns = [_at_points(provider, coordinates) for provider in self.providers]
        return np.column_stack(columns or [np.empty((len(coordinates), 0))])

    def read(self, grid, progress):
        """Return the (rows, columns, e) values at the cells of a grid, NaN without data; None without maps."""
        import numpy as np

        if not self.providers:
            return None
        found = np.empty((*grid.shape, len(self.providers)), np.float32)
        step = max(1, 1_000_000 // grid.columns)
        for number_, provider in enumerate(self.providers):
            for top in range(0, grid.rows, step):
                progress((number_ + top / grid.rows) / len(self.providers), tr("Reading the {}s").format(self.what))
                count = min(step, grid.rows - top)
                north = grid.north - top * grid.cell_height
                box = QgsRectangle(grid.west, north - count * grid.cell_height, grid.extent[2], north)
                found[top : top + count, :, number_] = read_block(provider, 1, box, grid.columns, count)
        return found


def _at_points(provider, coordinates):
    """Return the values of a raster at points, NaN without data."""
    import numpy as np

    values = np.full(len(coordinates), np.nan)
    for row, (x, y) in enumerate(coordinates.tolist()):
        value, valid = provider.sample(QgsPointXY(x, y), 1)
        if valid:
            values[row] = value
    return values
