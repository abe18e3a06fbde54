"""Scores of units from known occurrences."""

import numpy as np
import numpy.testing as npt
from geohalo.core.map_topology import unit_distances
from geohalo.core.unit_scores import smoother, unit_scores


def test_formula_by_hand():
    # four samples on two units, unit 1 has both occurrences on a quarter of the area
    scores = unit_scores(np.array([0, 0, 0, 1]), np.ones(4), np.array([0, 0, 0, 2.0]), np.eye(2))
    npt.assert_allclose(scores, np.log([0.5 / 2.0, 2.5 / 1.0]))


def test_occurrences_spread_like_the_area_score_zero():
    units = np.repeat(np.arange(9), 10)
    scores = unit_scores(units, np.full(90, 2.5), np.ones(90), smoother(unit_distances(3, 3), 1.0))
    npt.assert_allclose(scores, 0, atol=1e-12)


def test_units_of_area_do_not_matter():
    random = np.random.default_rng(0)
    units, area, found = random.integers(0, 9, 50), random.random(50), random.integers(0, 2, 50)
    hood = smoother(unit_distances(3, 3), 1.0)
    npt.assert_allclose(unit_scores(units, area, found, hood), unit_scores(units, area * 1e6, found, hood))


def test_smoothing_lends_to_neighbours():
    hood = smoother(unit_distances(1, 5), 1.0)
    npt.assert_allclose(hood[0], np.exp(-0.5 * np.arange(5) ** 2))
    scores = unit_scores(np.arange(5), np.ones(5), np.array([3.0, 0, 0, 0, 0]), hood)
    assert scores[0] > scores[1] > scores[2]
    npt.assert_array_equal(smoother(unit_distances(2, 2), 0), np.eye(4))
