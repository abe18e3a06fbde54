import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core import support as support_module
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.grid import Grid
from geohalo.core.support import SampleSupport, nearest_sample

GRID = Grid(0, 3000, 1000, 3, 4)
"""Three rows and four columns of 1 km."""


def centres(grid):
    easting, northing = np.meshgrid(grid.eastings(), grid.northings())
    return np.column_stack([easting.ravel(), northing.ravel()])


@pytest.mark.parametrize("clustered", [False, True])
def test_nearest_sample_is_that_of_a_tree(clustered):
    spatial = pytest.importorskip("scipy.spatial")
    rng = np.random.default_rng(3)
    grid = Grid(100, 20_000, 100, 150, 170)
    # a dense cluster makes the tiles be quartered
    samples = rng.normal(9000, 300, (3000, 2)) if clustered else rng.uniform(0, 20_000, (800, 2))
    expected, index = spatial.cKDTree(samples).query(centres(grid), distance_upper_bound=2500)
    found = nearest_sample(samples, grid, 2500)
    npt.assert_array_equal(found.ravel(), np.where(expected <= 2500, index, -1))


def test_of_equally_near_samples_and_of_duplicates_the_first_counts():
    # the centre of the cell is as far from all four; samples 1 and 2 are at one place
    samples = [(0, 0), (2, 0), (2, 0), (0, 2), (2, 2)]
    assert nearest_sample(samples, Grid(0.5, 1.5, 1, 1, 1), 5) == 0
    assert nearest_sample(samples[1:], Grid(1.5, 0.5, 1, 1, 1), 5) == 0


def test_distance_is_inclusive_and_mask_and_missing_positions_are_left_out():
    samples = [(np.nan, 500), (500, 500)]
    found = nearest_sample(samples, Grid(0, 1000, 1000, 1, 4), 1000)
    npt.assert_array_equal(found, [[1, 1, -1, -1]])
    found = nearest_sample(samples, Grid(0, 1000, 1000, 1, 4), 1000, mask=[[False, True, True, True]])
    npt.assert_array_equal(found, [[-1, 1, -1, -1]])


def test_narrow_tiles_of_crowded_samples(monkeypatch):
    monkeypatch.setattr(support_module, "_CROWD", 5)
    samples = np.random.default_rng(4).uniform(0, 100, (200, 2))
    for grid in (Grid(0, 51, 1, 1, 100), Grid(50, 100, 1, 100, 1)):
        distance = np.hypot(*(centres(grid)[:, None] - samples).transpose(2, 0, 1))
        npt.assert_array_equal(nearest_sample(samples, grid, 1000).ravel(), distance.argmin(axis=1))


def test_nearest_can_be_cancelled():
    def stop(fraction, message=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        nearest_sample([(0, 0)], GRID, 100, progress=stop)


def test_cell_support_is_the_mean_of_a_cell_else_the_nearest_else_nothing():
    samples = [(500, 2500), (900, 2900), (3500, 500)]
    raster = SampleSupport(samples, GRID, "cell", 1100).raster([10, 20, 5])
    npt.assert_array_equal(raster, [[15, 20, np.nan, np.nan], [10, np.nan, np.nan, 5], [np.nan, np.nan, 5, 5]])


def test_voronoi_support_is_the_nearest_alone():
    samples = [(400, 2500), (900, 2900), (3500, 500)]
    raster = SampleSupport(samples, GRID, "voronoi", 1100).raster([10, 20, 5])
    npt.assert_array_equal(raster, [[10, 20, np.nan, np.nan], [10, np.nan, np.nan, 5], [np.nan, np.nan, 5, 5]])


def test_a_cell_with_a_sample_has_data_however_small_the_distance():
    support = SampleSupport([(10, 2990), (2500, 1500)], GRID, "cell", 1)
    assert support.valid.sum() == 2
    assert support.raster([7, 8])[0, 0] == 7


def test_a_missing_value_is_passed_over():
    samples = [(500, 2500), (600, 2500), (1500, 2500)]
    support = SampleSupport(samples, GRID, "cell", 1100)
    npt.assert_array_equal(support.raster([np.nan, 4, 8])[0, :3], [4, 8, 8])
    npt.assert_array_equal(support.raster([np.nan, np.nan, 8])[0, :3], [8, 8, 8])


@pytest.mark.parametrize("kind", ["cell", "voronoi"])
def test_areas_add_up_to_the_valid_area(kind):
    rng = np.random.default_rng(5)
    grid = Grid(0, 10_000, 130, 80, 77)
    samples = rng.uniform(-500, 10_500, (400, 2))
    samples[7], samples[9] = samples[8], np.nan
    mask = rng.random(grid.shape) < 0.8
    support = SampleSupport(samples, grid, kind, 700, mask)
    areas = support.areas()
    npt.assert_allclose(areas.sum(), support.valid.sum() * grid.cell_area, rtol=1e-12)
    assert not (support.valid & ~mask).any()
    assert areas[9] == 0
    assert (areas >= 0).all()
    # the map's mean is the mean of the samples, each weighted by its area
    values = rng.random(400)
    values[9] = 0.5
    raster = support.raster(values)
    npt.assert_array_equal(np.isnan(raster), ~support.valid)
    npt.assert_allclose(np.nanmean(raster), np.average(values, weights=areas), rtol=1e-12)


def test_areas_of_one_sample_a_cell_are_alike():
    npt.assert_array_equal(SampleSupport(centres(GRID), GRID).areas(), 1e6)


def test_default_distance_is_twice_the_median_spacing():
    assert SampleSupport([(0, 0), (300, 400), (300, 0)], GRID).max_distance == 600


def test_commonest_class_and_of_a_tie_the_highest():
    samples = [(100, 2500), (200, 2500), (300, 2500), (1500, 2500), (1600, 2500), (2500, 2500)]
    raster = SampleSupport(samples, GRID, "cell", 1000).class_raster([1, 1, 3, 1, 2, 0])
    npt.assert_array_equal(raster[0], [1, 2, 0, 0])
    npt.assert_array_equal(raster[2], -1)


def test_a_sample_without_class_is_passed_over():
    support = SampleSupport([(500, 2500), (600, 2500), (1500, 2500)], GRID, "cell", 1000)
    npt.assert_array_equal(support.class_raster([np.nan, 2, -1])[0], [2, 2, -1, -1])


def test_class_raster_equals_brute_force():
    rng = np.random.default_rng(6)
    samples, classes = rng.uniform(0, 3000, (60, 2)), rng.integers(0, 4, 60)
    support = SampleSupport(samples, GRID, "cell", 5000)
    raster = support.class_raster(classes)
    for cell in range(12):
        counts = np.bincount(classes[support.cells == cell], minlength=4)
        expected = 3 - counts[::-1].argmax() if counts.any() else classes[support.nearest.ravel()[cell]]
        assert raster.ravel()[cell] == expected


def test_refusals():
    with pytest.raises(DataError, match="catchment"):
        SampleSupport([(0, 0)], GRID, "catchment")
    with pytest.raises(DataError, match="not above zero"):
        SampleSupport([(0, 0)], GRID, max_distance=0)
    with pytest.raises(DataError, match="same grid"):
        SampleSupport([(0, 0)], GRID, max_distance=10, mask=np.ones((2, 2), bool))
    with pytest.raises(DataError, match="No sample has a position"):
        nearest_sample([(np.nan, 0)], GRID, 10)
    with pytest.raises(DataError, match="No cell of the map"):
        SampleSupport([(1e6, 1e6)], GRID, max_distance=10)
    support = SampleSupport([(500, 500)], GRID, max_distance=10)
    with pytest.raises(DataError, match="1 samples and 2 values"):
        support.raster([1, 2])
    with pytest.raises(DataError, match="infinite"):
        support.raster([np.inf])
    with pytest.raises(DataError, match="No sample has a value"):
        support.raster([np.nan])
    with pytest.raises(DataError, match="whole numbers"):
        support.class_raster([1.5])
