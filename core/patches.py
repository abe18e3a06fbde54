"""Windows of rasters around samples and around every cell, as rows of a table."""

import math
import re

import numpy as np

from .errors import DataError
from .estimator import silent
from .language import tr
from .samples import Samples

MOST_NODATA = 0.25
"""Largest share of a window's cells without data; windows with more are skipped."""

STRIP = 8192
"""Cells whose windows are held at one time when a raster is walked."""


def check_window(window):
    """Raise `DataError` unless `window`, the side of a window in cells, is odd and 3 or more."""
    if window != int(window) or window < 3 or window % 2 == 0:
        raise DataError(
            tr("A window of {window:g} cells has no cell in the middle: choose an odd number from 3 on.").format(
                window=window
            )
        )


def column_names(bands, window):
    """Return ``band[row,column]`` of every cell of a window, rows and columns from 0 in the north-west, by band."""
    return [f"{band}[{row},{column}]" for band in bands for row in range(window) for column in range(window)]


def bands_and_window(names):
    """
    Return the bands and the side of the windows that `column_names` made columns of.

    Raises
    ------
    DataError
        If the columns are not those of whole windows, in order.
    """
    found = [re.fullmatch(r"(.*)\[(\d+),(\d+)\]", name, re.DOTALL) for name in names]
    if all(found) and names:
        bands = list(dict.fromkeys(match[1] for match in found))
        window = 1 + max(int(match[2]) for match in found)
        if column_names(bands, window) == list(names):
            return bands, window
    raise DataError(
        tr("The network patch learns from windows of rasters, and these columns are none: cut windows first.")
    )


def window_diagonal(grid, window):
    """Return the diagonal of a window on `grid`, metres: windows of samples farther apart share no cell."""
    return window * math.hypot(grid.cell_size, grid.cell_height)


def cut(rasters, rows, columns, window):
    """
    Return the windows centred on cells; beyond its edges a raster goes on as its mirror image.

    Parameters
    ----------
    rasters : (B, rows, columns) array
    rows, columns : (n,) arrays of int
        Cells in the middle.
    window : int
        Side, cells.

    Returns
    -------
    (n, B, window, window) array
        Of the rasters' own type. The mirror stands on the outermost cell, which is not repeated (`numpy.pad`, reflect).
    """
    half = np.arange(window)
    # the numbers of the cells are padded and not the rasters, which may be large
    down, across = (np.pad(np.arange(size), window // 2, mode="reflect") for size in rasters.shape[1:])
    down, across = down[np.asarray(rows)[:, None] + half], across[np.asarray(columns)[:, None] + half]
    return rasters[:, down[:, :, None], across[:, None, :]].swapaxes(0, 1)


def filled(patches, fill):
    """
    Fill what has no data in windows.

    Parameters
    ----------
    patches : (n, B, window, window) array
        NaN or infinite where there is no data; changed in place.
    fill : (B,) array
        What is put there in each band.

    Returns
    -------
    usable : (n,) array of bool
        False where more than a quarter of the cells lack data in one band or another.
    """
    lacking = ~np.isfinite(patches)
    usable = lacking.any(axis=1).mean(axis=(1, 2)) <= MOST_NODATA
    np.copyto(patches, np.asarray(fill, patches.dtype)[:, None, None], where=lacking)
    return usable


def band_means(rasters, names):
    """
    Return the mean of the cells with data of each raster, a (B,) array.

    Raises
    ------
    DataError
        If a raster has no data at all.
    """
    means = np.empty(len(rasters))
    for band, (raster, name) in enumerate(zip(rasters, names)):
        valid = np.isfinite(raster)
        if not valid.any():
            raise DataError(
                tr("The raster {name} has no data: choose another, or check its nodata value.").format(name=name)
            )
        means[band] = raster[valid].mean(dtype=float)
    return means


def checked(rasters, names, shape=None):
    """
    Return rasters as a (B, rows, columns) array.

    Raises
    ------
    DataError
        Unless there is one name a raster, each once, and the rasters have the rows and columns of `shape`.
    """
    rasters = np.asarray(rasters)
    if rasters.ndim != 3 or not rasters.size:
        raise DataError(
            tr("Windows are cut from one raster or more of the same rows and columns: choose such rasters.")
        )
    if len(names) != len(rasters) or len(set(names)) < len(names):
        raise DataError(
            tr("There are {n_rasters} rasters and {n_names} names: give each a name of its own.").format(
                n_rasters=len(rasters), n_names=len(set(names))
            )
        )
    if shape is not None and rasters.shape[1:] != tuple(shape):
        raise DataError(
            tr(
                "The rasters have {rows} x {columns} cells and their grid {grid_rows} x {grid_columns}: bring them to "
                "one grid."
            ).format(rows=rasters.shape[1], columns=rasters.shape[2], grid_rows=shape[0], grid_columns=shape[1])
        )
    return rasters if rasters.dtype.kind == "f" else rasters.astype(float)


def patch_samples(rasters, names, grid, coordinates, window=9):
    """
    Return the windows around samples as a table that a classifier learns from.

    Parameters
    ----------
    rasters : (B, rows, columns) array
        NaN where there is no data.
    names : list of str, length B
    grid : Grid
    coordinates : (n, 2) array
        Easting and northing of the samples, metres.
    window : int
        Side of the windows in cells, odd.

    Returns
    -------
    samples : Samples
        One row a usable window, columns as `column_names`, with the coordinates of the samples. What lacks data in a
        usable window is filled with the band's mean.
    usable : (n,) array of bool
        False for samples outside the grid, without coordinates, or with more than a quarter of the window without data.

    Raises
    ------
    DataError
        For an even window, rasters unlike the grid, a band without data, or no usable window.
    """
    check_window(window)
    rasters = checked(rasters, names, grid.shape)
    coordinates = np.asarray(coordinates, float).reshape(-1, 2)
    cells = grid.cells_of(coordinates)
    usable = cells >= 0
    patches = cut(rasters, *np.divmod(cells[usable], grid.columns), window)
    enough = filled(patches, band_means(rasters, names))
    usable[usable] = enough
    if not usable.any():
        raise DataError(
            tr(
                "None of the {n_cells} samples has a window of rasters with data: check that samples and rasters "
                "cover the same ground, or take a smaller window."
            ).format(n_cells=len(cells))
        )
    values = patches[enough].reshape(int(enough.sum()), -1)
    return Samples(column_names(names, window), values, coordinates[usable]), usable


def walk(rasters, window, fill, progress=silent, strip=STRIP):
    """
    Iterate over the windows of all cells, strip by strip, so that memory stays bounded.

    Parameters
    ----------
    rasters : (B, rows, columns) array
        NaN where there is no data.
    window : int
        Side of the windows in cells, odd.
    fill : (B,) array
        What stands where a usable window lacks data.
    strip : int
        Cells a step.

    Yields
    ------
    cells : (m,) array of int
        Numbers, row by row, of the cells whose window is usable (see `filled`).
    values : (m, B * window * window) array
        Their windows, columns as `column_names`.
    """
    size = rasters.shape[1] * rasters.shape[2]
    for start in range(0, size, strip):
        progress(start / size, tr("Walking the cells"))
        cells = np.arange(start, min(start + strip, size))
        patches = cut(rasters, *np.divmod(cells, rasters.shape[2]), window)
        usable = filled(patches, fill)
        if usable.any():
            yield cells[usable], patches[usable].reshape(int(usable.sum()), -1)


def dihedral_views(window):
    """
    Return the eight ways to turn and mirror a window.

    Returns
    -------
    views : (8, window * window) array of int
        View v of a flattened window is ``flat[views[v]]``; the first is the window itself.
    """
    cells = np.arange(window * window).reshape(window, window)
    turned = [np.rot90(side, quarter) for side in (cells, cells.T) for quarter in range(4)]
    return np.array([view.ravel() for view in turned])
