import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.outlines import outlines, signed_area


@pytest.fixture(params=[0, 3])
def smoothing(request):
    return request.param


def segments(rings):
    return [(tuple(a), tuple(b)) for ring in rings for a, b in zip(ring[:-1].tolist(), ring[1:].tolist())]


def test_edges_of_cells_without_smoothing():
    patches = outlines(np.array([[5, 5, 5], [5, 7, 5], [5, 5, 5]]), smoothing=0)
    assert [value for value, _ in patches] == [5, 7]
    (outer, hole), (island,) = patches[0][1], patches[1][1]
    assert {tuple(point) for point in outer.tolist()} == {(0, 0), (0, 3), (3, 3), (3, 0)}
    assert {tuple(point) for point in hole.tolist()} == {(1, 1), (1, 2), (2, 2), (2, 1)}
    npt.assert_allclose([-signed_area(ring) for ring in (outer, hole, island)], [9, -1, 1])


def test_patches_cover_the_grid_once(smoothing):
    classes = np.random.default_rng(1).integers(0, 3, (14, 17))
    patches = outlines(classes, smoothing)
    npt.assert_allclose(-sum(signed_area(ring) for _, rings in patches for ring in rings), 14 * 17, rtol=1e-12)
    # rows run downwards, so anticlockwise on a map is a negative area here
    assert all(signed_area(rings[0]) < 0 for _, rings in patches)
    assert all(signed_area(hole) > 0 for _, rings in patches for hole in rings[1:])
    assert all((ring[0] == ring[-1]).all() and len(ring) >= 4 for _, rings in patches for ring in rings)
    if smoothing == 0:
        for value in range(3):
            area = -sum(signed_area(ring) for v, rings in patches for ring in rings if v == value)
            npt.assert_allclose(area, (classes == value).sum())


def test_neighbours_share_their_border_to_the_last_digit(smoothing):
    patches = outlines(np.random.default_rng(2).integers(0, 4, (12, 9)), smoothing)
    found = segments(ring for _, rings in patches for ring in rings)
    frame = [(a, b) for a, b in found if (a[0] == b[0] and a[0] in (0, 9)) or (a[1] == b[1] and a[1] in (0, 12))]
    inside = set(found) - set(frame)
    assert len(set(found)) == len(found)
    assert inside == {(b, a) for a, b in inside}
    npt.assert_allclose(sum(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in frame), 2 * (12 + 9))


def test_rings_do_not_run_through_a_corner_twice():
    # two islands that touch by a corner are two holes
    classes = np.array([[0, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 0]])
    (_, sea), *islands = outlines(classes)
    assert len(sea) == 3
    assert len(islands) == 2
    for ring in sea:
        assert len(np.unique(ring[:-1], axis=0)) == len(ring) - 1


def test_smoothing_rounds_a_border_and_keeps_its_ends():
    classes = np.repeat([[0, 0, 1, 1]], 6, axis=0)
    classes[3:] = [0, 1, 1, 1]
    left = {tuple(point) for point in outlines(classes)[0][1][0].tolist()}
    assert {(2.0, 0.0), (1.0, 6.0)} <= left
    assert not {(2.0, 3.0), (1.0, 3.0)} & left
    assert any(1 < x < 2 for x, _ in left)
