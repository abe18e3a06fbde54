import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import DataError
from geohalo.core.grid import Grid, cell_size_for, median_spacing


def test_covers_the_extent_with_whole_cells():
    grid = Grid.covering(100, 0, 1090, 500, 100)
    assert grid.shape == (5, 10)
    assert grid.extent == (100, 0, 1100, 500)
    assert grid.rows * grid.columns * grid.cell_area == 1000 * 500


def test_an_extent_of_whole_cells_gains_none_by_rounding():
    assert Grid.covering(0, 0, 0.1 * 3, 0.7 + 0.1, 0.1).shape == (8, 3)
    assert Grid.covering(480000.1, 6100000.3, 480000.1 + 333.3, 6100000.3 + 666.6, 33.33).shape == (20, 10)


def test_a_single_point_gets_one_cell():
    assert Grid.covering(5, 5, 5, 5, 10).shape == (1, 1)


def test_centres_run_from_west_and_from_north():
    grid = Grid(100, 500, 10, 3, 2)
    npt.assert_array_equal(grid.eastings(), [105, 115])
    npt.assert_array_equal(grid.northings(), [495, 485, 475])


def test_every_centre_lies_in_its_own_cell():
    grid = Grid(12.3, 99.9, 0.7, 13, 9)
    easting, northing = np.meshgrid(grid.eastings(), grid.northings())
    cells = grid.cells_of(np.column_stack([easting.ravel(), northing.ravel()]))
    npt.assert_array_equal(cells, np.arange(13 * 9))


def test_snapped_grids_of_different_extents_share_their_cells():
    first, second = Grid.snapped(130, 20, 980, 710, 50), Grid.snapped(-40, 171, 655, 1033, 50)
    assert first.extent == (100, 0, 1000, 750)
    assert second.extent == (-50, 150, 700, 1050)
    assert Grid.snapped(100, 0, 1000, 700, 50).extent == (100, 0, 1000, 700)
    with pytest.raises(DataError, match="not an area"):
        Grid.snapped(np.nan, 0, 1, 1, 50)


@pytest.mark.parametrize(
    ("spacing", "size"), [(300, 100), (1000, 500), (1500, 500), (640, 200), (2.9, 1), (75_000, 20_000)]
)
def test_cell_sizes_are_round_numbers_near_a_third_of_the_spacing(spacing, size):
    assert cell_size_for(spacing) == size
    assert 1 / 1.6 < cell_size_for(spacing) / (spacing / 3) < 1.6


def test_cells_of_other_programs_may_be_a_little_oblong():
    grid = Grid(0, 20, 10, 4, 2, cell_height=5)
    assert grid.cell_area == 50
    assert grid.extent == (0, 0, 20, 20)
    npt.assert_array_equal(grid.northings(), [17.5, 12.5, 7.5, 2.5])
    easting, northing = np.meshgrid(grid.eastings(), grid.northings())
    npt.assert_array_equal(grid.cells_of(np.column_stack([easting.ravel(), northing.ravel()])), np.arange(8))
    assert Grid(0, 20, 10, 2, 2).cell_height == 10
    with pytest.raises(DataError, match="-5 m is not above zero"):
        Grid(0, 20, 10, 4, 2, cell_height=-5)


def test_points_on_edges_are_in_exactly_one_cell():
    grid = Grid(0, 20, 10, 2, 2)
    corners = [(0, 20), (10, 20), (20, 20), (0, 10), (10, 10), (20, 10), (0, 0), (10, 0), (20, 0)]
    npt.assert_array_equal(grid.cells_of(corners), [0, 1, 1, 2, 3, 3, 2, 3, 3])


def test_points_outside_or_without_position_are_in_no_cell():
    grid = Grid(0, 20, 10, 2, 2)
    points = [(-0.1, 5), (20.1, 5), (5, -0.1), (5, 20.1), (np.nan, 5), (5, np.nan)]
    npt.assert_array_equal(grid.cells_of(points), [-1] * 6)
    assert grid.cells_of(np.empty((0, 2))).shape == (0,)


def test_refuses_a_raster_too_large_and_names_a_cell_size_that_works():
    with pytest.raises(DataError, match=r"100000 x 50000 = 5000000000 cells.*take cells of 3\.6 m or more"):
        Grid.covering(0, 0, 100_000, 50_000, 1)
    assert Grid.covering(0, 0, 100_000, 50_000, 3.6).rows


@pytest.mark.parametrize("extent", [(10, 0, 0, 10), (0, 10, 10, 0), (np.nan, 0, 10, 10), (0, 0, np.inf, 10)])
def test_refuses_what_is_no_extent(extent):
    with pytest.raises(DataError, match="not an area"):
        Grid.covering(*extent, 1)


@pytest.mark.parametrize("size", [0, -5, np.nan, np.inf])
def test_refuses_a_cell_size_that_is_no_size(size):
    with pytest.raises(DataError, match="cell size"):
        Grid.covering(0, 0, 10, 10, size)
    with pytest.raises(DataError, match="cell size"):
        Grid(0, 10, size, 1, 1)


def test_refuses_an_empty_raster():
    with pytest.raises(DataError, match="empty"):
        Grid(0, 10, 1, 0, 5)
    with pytest.raises(DataError, match="not finite"):
        Grid(np.nan, 10, 1, 1, 5)


def test_spacing_of_a_regular_net():
    easting, northing = np.meshgrid(np.arange(10) * 250.0, np.arange(8) * 400.0)
    assert median_spacing(np.column_stack([easting.ravel(), northing.ravel()])) == 250


def test_spacing_counts_a_position_once_and_leaves_missing_ones_out():
    assert median_spacing([(0, 0), (0, 0), (0, 0), (30, 40), (np.nan, 1)]) == 50


def test_spacing_needs_two_positions():
    with pytest.raises(DataError, match="1 distinct positions"):
        median_spacing([(5, 5), (5, 5)])
