"""Training of maps: published steps, invariants of the batch update, other forms of the same sums."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core import batch_som
from geohalo.core.batch_som import batch_step, best_units, distances_to, initial_prototypes, train_batch, train_online
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.map_quality import distortion, quantisation_error, topographic_error
from geohalo.core.map_topology import neighbourhood, temperatures, unit_distances


@pytest.fixture
def cloud():
    random = np.random.default_rng(3)
    centres = random.normal(size=(6, 5)) * 2
    return centres[random.integers(0, 6, 400)] + random.normal(size=(400, 5)) * 0.4


def test_one_online_step(vector):
    case = vector("SOM-02")
    given, expected = case["input"], case["expected"]
    prototypes = np.array(given["M"])[None]
    sample = np.array(given["x"])[None, None]
    npt.assert_allclose(distances_to(sample[0], prototypes[0])[0], expected["d2"], atol=1e-12)
    assert best_units(sample[0], prototypes[0])[0] == expected["bmu"]
    moved = train_online(
        sample, prototypes, unit_distances(2, 2), np.array([given["T"]]), np.array([given["alpha"]]), [0]
    )
    npt.assert_allclose(moved[0], expected["M_new"], atol=1e-12)


def test_batch_update_is_the_weighted_mean(cloud):
    prototypes = initial_prototypes(cloud, 3, 4)
    distances = unit_distances(3, 4)
    kernel = neighbourhood(distances, 1.5)
    units = best_units(cloud, prototypes)
    direct = np.array([(kernel[k][units][:, None] * cloud).sum(0) / kernel[k][units].sum() for k in range(12)])
    trained = train_batch(cloud, prototypes, distances, np.array([1.5]))
    npt.assert_allclose(trained, direct, rtol=1e-12)


def test_batch_update_minimises_the_distortion_of_fixed_units(cloud):
    prototypes = initial_prototypes(cloud, 4, 4)
    distances = unit_distances(4, 4)
    kernel = neighbourhood(distances, 1.0)
    units = best_units(cloud, prototypes)

    def cost(table):
        return (kernel[units] * distances_to(cloud, table)).sum()

    best = train_batch(cloud, prototypes, distances, np.array([1.0]))
    assert cost(best) < cost(prototypes)
    random = np.random.default_rng(0)
    for _ in range(5):
        assert cost(best) < cost(best + random.normal(size=best.shape) * 1e-3)


def test_units_that_no_sample_reaches_stay(vector):
    prototypes = np.array([[0.0], [1.0], [2.0]])
    moved = batch_step(prototypes, np.array([[5.0], [0], [0]]), np.array([2.0, 0, 0]), np.eye(3))
    npt.assert_array_equal(moved, [[2.5], [1.0], [2.0]])
    # at this temperature the kernel underflows between units: no NaN, see the published remark
    trained = train_batch(np.zeros((4, 1)), prototypes, unit_distances(1, 3), np.array([0.01]))
    assert np.isfinite(trained).all()


def test_many_samples_in_chunks_and_threads_give_the_same_map(cloud, monkeypatch):
    distances, schedule = unit_distances(4, 4), temperatures(2, 0.5, 10)
    start = initial_prototypes(cloud, 4, 4)
    whole = train_batch(cloud, start, distances, schedule)
    monkeypatch.setattr(batch_som, "CHUNK", 64)
    npt.assert_allclose(train_batch(cloud, start, distances, schedule), whole, rtol=1e-10)
    large = np.tile(cloud, (60, 1))
    npt.assert_allclose(
        train_batch(large, start, distances, schedule, threads=2),
        train_batch(large, start, distances, schedule, threads=1),
        rtol=1e-10,
    )
    npt.assert_allclose(train_batch(large, start, distances, schedule), whole, rtol=1e-9)


def test_the_same_map_without_scipy(cloud, monkeypatch):
    distances, schedule = unit_distances(4, 4), temperatures(2, 0.5, 10)
    start = initial_prototypes(cloud, 4, 4)
    with_scipy = train_batch(cloud, start, distances, schedule)

    class Dense(batch_som._OneHot):
        def __init__(self, n_units):
            super().__init__(n_units)
            self.csr_matrix = None

    monkeypatch.setattr(batch_som, "_OneHot", Dense)
    npt.assert_allclose(train_batch(cloud, start, distances, schedule), with_scipy, rtol=1e-10)


def test_permuting_samples_leaves_the_batch_map(cloud):
    order = np.random.default_rng(1).permutation(len(cloud))
    distances, schedule = unit_distances(4, 4), temperatures(2, 0.5, 10)
    first = train_batch(cloud, initial_prototypes(cloud, 4, 4), distances, schedule)
    second = train_batch(cloud[order], initial_prototypes(cloud[order], 4, 4), distances, schedule)
    npt.assert_allclose(first, second, atol=1e-8)


def test_training_orders_the_map(cloud):
    distances = unit_distances(6, 6, "chebyshev")
    start = initial_prototypes(cloud, 6, 6, "random", 0)
    batch = train_batch(cloud, start, unit_distances(6, 6), temperatures(3, 1, 30))
    online = train_online(
        cloud[None], start[None], unit_distances(6, 6), temperatures(3, 1, 10000), temperatures(0.5, 0.01, 10000), [0]
    )[0]
    for trained in (batch, online):
        assert quantisation_error(cloud, trained) < 0.6 * quantisation_error(cloud, start)
        assert topographic_error(cloud, trained, distances) < 0.15


def test_batch_and_online_reach_the_same_cost():
    # an even sheet has no groups to be caught between: both roads lead to the same minimum
    square = np.random.default_rng(0).random((400, 2)) @ np.array([[2.0, 0, 1], [0, 1, 1]])
    beside, kernel = unit_distances(6, 6), neighbourhood(unit_distances(6, 6), 1.0)
    start, steps = initial_prototypes(square, 6, 6), 20000
    batch = train_batch(square, start, beside, temperatures(3, 1, 30))
    online = train_online(
        square[None], start[None], beside, temperatures(3, 1, steps), temperatures(0.5, 0.01, steps), [0]
    )[0]
    npt.assert_allclose(distortion(square, batch, kernel), distortion(square, online, kernel), rtol=0.02)


def test_members_trained_together_equal_members_alone(cloud):
    distances, rates = unit_distances(3, 3), temperatures(0.5, 0.01, 900)
    schedule = temperatures(1.5, 1, 900)
    start = np.stack([initial_prototypes(cloud, 3, 3, "random", seed) for seed in (0, 1)])
    rows = np.stack([cloud[:300], cloud[100:]])
    together = train_online(rows, start, distances, schedule, rates, [7, 8])
    for member, seed in enumerate((7, 8)):
        alone = train_online(rows[member : member + 1], start[member : member + 1], distances, schedule, rates, [seed])
        npt.assert_array_equal(together[member], alone[0])


def test_ties_go_to_the_lowest_unit():
    assert best_units(np.zeros((1, 2)), np.array([[1.0, 0], [0, 1.0], [-1.0, 0]]))[0] == 0


def test_starts():
    random = np.random.default_rng(0)
    samples = random.normal(size=(50, 3)) * [5, 2, 1]
    flat = initial_prototypes(samples, 4, 6)
    centred = flat - samples.mean(axis=0)
    # a plane of two principal components, one standard deviation to either side, the long side along the first
    assert np.linalg.matrix_rank(centred, tol=1e-8) == 2
    spread = np.sqrt(np.linalg.eigvalsh(np.cov(samples.T))[::-1])
    npt.assert_allclose(np.linalg.norm(flat[5] - flat[0]), 2 * spread[0], rtol=1e-10)
    npt.assert_allclose(np.linalg.norm(flat[18] - flat[0]), 2 * spread[1], rtol=1e-10)
    chosen = initial_prototypes(samples, 3, 3, "sample", 1)
    assert len(np.unique(chosen, axis=0)) == 9
    assert all((samples == row).all(axis=1).any() for row in chosen)
    with pytest.raises(DataError, match="smaller"):
        initial_prototypes(samples, 8, 8, "sample", 1)
    drawn = initial_prototypes(samples, 3, 3, "random", 1)
    assert (drawn >= samples.min(axis=0)).all()
    assert (drawn <= samples.max(axis=0)).all()


def test_a_map_of_one_unit_is_the_mean(cloud):
    trained = train_batch(cloud, initial_prototypes(cloud, 1, 1), unit_distances(1, 1), np.array([1.0]))
    npt.assert_allclose(trained[0], cloud.mean(axis=0), rtol=1e-12)


def test_one_feature():
    line = np.linspace(0, 1, 40)[:, None]
    trained = train_batch(line, initial_prototypes(line, 1, 5), unit_distances(1, 5), temperatures(2, 0.3, 20))
    assert (np.diff(trained[:, 0]) > 0).all() or (np.diff(trained[:, 0]) < 0).all()


@pytest.mark.parametrize("online", [False, True])
def test_cancel(cloud, online):
    def stop(fraction, message=""):
        if fraction > 0.3:
            raise Cancelled

    start, distances = initial_prototypes(cloud, 3, 3), unit_distances(3, 3)
    with pytest.raises(Cancelled):
        if online:
            train_online(cloud[None], start[None], distances, np.ones(5000), np.full(5000, 0.1), [0], progress=stop)
        else:
            train_batch(cloud, start, distances, np.ones(50), progress=stop)
