"""Windows of rasters: the published vector, numpy's own padding, missing data, and the walk over all cells."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.grid import Grid
from geohalo.core.patches import (
    bands_and_window,
    column_names,
    cut,
    dihedral_views,
    patch_samples,
    walk,
    window_diagonal,
)

GRID = Grid(1000.0, 5000.0, 100.0, 12, 15)


def fields(seed=0, grid=GRID, bands=2):
    return np.random.default_rng(seed).normal(size=(bands, *grid.shape))


def centres(cells, grid=GRID):
    rows, columns = np.divmod(cells, grid.columns)
    return np.column_stack([grid.eastings()[columns], grid.northings()[rows]])


def test_published_windows(vector):
    case = vector("PATCH-01")
    rows, columns = np.array(case["input"]["centre_row_col"]).T
    found = cut(np.array([case["input"]["raster"]]), rows, columns, 3)
    npt.assert_array_equal(found[:, 0], case["expected"]["patches"])


@pytest.mark.parametrize("window", [3, 5, 9])
def test_windows_are_those_of_the_padded_raster(window):
    rasters, half = fields(), window // 2
    padded = np.pad(rasters, ((0, 0), (half, half), (half, half)), mode="reflect")
    rows, columns = np.divmod(np.arange(12 * 15), 15)
    for row, column, found in zip(rows, columns, cut(rasters, rows, columns, window)):
        npt.assert_array_equal(found, padded[:, row : row + window, column : column + window])


def test_a_window_larger_than_the_raster_is_mirrored_again():
    raster = np.arange(6.0).reshape(1, 2, 3)
    padded = np.pad(raster, ((0, 0), (4, 4), (4, 4)), mode="reflect")
    npt.assert_array_equal(cut(raster, [1], [2], 9)[0], padded[:, 1:10, 2:11])


def test_samples_read_the_window_of_their_cell():
    rasters = fields()
    coordinates = np.array([[1450.0, 4449.0], [990, 4500], [np.nan, 4500], [2401, 3850]])
    samples, usable = patch_samples(rasters, ["Cu", "slope"], GRID, coordinates, 5)
    npt.assert_array_equal(usable, [True, False, False, True])
    npt.assert_array_equal(samples.coordinates, coordinates[usable])
    npt.assert_array_equal(samples.values[0].reshape(2, 5, 5), rasters[:, 3:8, 2:7])
    assert samples.values[0][samples.names.index("slope[4,0]")] == rasters[1, 7, 2]
    npt.assert_array_equal(samples.values[1].reshape(2, 5, 5)[:, 2, 2], rasters[:, 11, 14])


def test_windows_with_more_than_a_quarter_without_data_are_skipped():
    grid = Grid(0, 300, 100, 3, 3)
    coordinates = centres(np.array([4]), grid)
    rasters = np.arange(18.0).reshape(2, 3, 3)
    rasters[0, 0, :2] = np.nan
    samples, usable = patch_samples(rasters, ["a", "b"], grid, coordinates, 3)
    assert usable.all()
    # two of nine cells: filled with the mean of the band's seven others
    npt.assert_allclose(samples.values[0, :3], [5, 5, 2])
    npt.assert_array_equal(samples.values[0, 9:], np.arange(9.0, 18))
    assert np.isnan(rasters[0, 0, 0])
    # a third cell, lacking in the other band only
    rasters[1, 2, 2] = np.inf
    with pytest.raises(DataError, match="None of the 1 samples has a window"):
        patch_samples(rasters, ["a", "b"], grid, coordinates, 3)
    rasters[1] = np.nan
    with pytest.raises(DataError, match="raster b has no data"):
        patch_samples(rasters, ["a", "b"], grid, coordinates, 3)


def test_names_tell_bands_and_window():
    bands = ["Cu_ppm", "distance [m]"]
    assert bands_and_window(column_names(bands, 9)) == (bands, 9)
    for names in (["Cu", "Pb"], column_names(bands, 3)[1:], column_names(bands, 3)[::-1], []):
        with pytest.raises(DataError, match="cut windows first"):
            bands_and_window(names)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"window": 4}, "window of 4 cells has no cell in the middle"),
        ({"window": 1}, "odd number from 3"),
        ({"names": ["a"]}, "2 rasters and 1 names"),
        ({"names": ["a", "a"]}, "2 rasters and 1 names"),
        ({"rasters": fields()[:, 1:]}, "11 x 15 cells and their grid 12 x 15"),
        ({"rasters": fields()[0]}, "one raster or more"),
    ],
)
def test_what_is_refused(change, message):
    given = {"rasters": fields(), "names": ["a", "b"], "window": 3, **change}
    with pytest.raises(DataError, match=message):
        patch_samples(given["rasters"], given["names"], GRID, centres(np.arange(3)), given["window"])


def test_the_walk_meets_every_usable_cell_once():
    rasters = fields().astype(np.float32)
    rasters[0, :5, :4] = np.nan
    whole, usable = patch_samples(rasters, ["a", "b"], GRID, centres(np.arange(180)), 3)
    assert 0 < (~usable).sum() < 30
    fill = [np.nanmean(band, dtype=float) for band in rasters]
    strips = list(walk(rasters, 3, fill, strip=37))
    assert max(len(cells) for cells, _ in strips) <= 37
    npt.assert_array_equal(np.concatenate([cells for cells, _ in strips]), np.flatnonzero(usable))
    npt.assert_allclose(np.concatenate([values for _, values in strips]), whole.values, atol=1e-6)


def test_the_walk_can_be_cancelled():
    def stop(fraction, message=""):
        if fraction > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(walk(fields(), 3, [0, 0], stop, strip=30))


def test_eight_views():
    views = dihedral_views(5)
    cells = np.arange(25).reshape(5, 5)
    expected = {tuple(np.rot90(side, k).ravel()) for side in (cells, cells[:, ::-1]) for k in range(4)}
    assert set(map(tuple, views)) == expected
    assert len(expected) == 8
    npt.assert_array_equal(views[0], np.arange(25))


def test_diagonal_of_a_window():
    assert window_diagonal(Grid(0, 0, 30.0, 5, 5, 40.0), 9) == pytest.approx(450)
