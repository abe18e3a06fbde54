"""Loss, gradients and steps of the deep map against published numbers, finite differences and torch."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.desom_network import DesomNetwork, Hoods, shuffled_batches
from geohalo.core.map_topology import neighbourhood, temperatures, unit_distances


def tiny(case):
    """The published net: two features, two hidden and two latent units, a map of 2 x 2."""
    given = case["input"]
    network = DesomNetwork([2, 2, 2], 4, dtype=np.float64)
    for weight, key in zip(network.weights, ("W1", "W2", "V1", "V2")):
        weight[...] = np.array(given[key]).T
    for bias, key in zip(network.biases, ("b1", "b2", "c1", "c2")):
        bias[...] = given[key]
    network.prototypes[...] = given["M"]
    return network, np.array(given["X"], float), neighbourhood(unit_distances(2, 2), given["T"])


def test_loss_and_gradients_of_the_published_net(vector):
    case = vector("DES-01")
    network, samples, hood = tiny(case)
    reconstruction, map_loss = network.loss_and_gradient(samples, hood, case["input"]["gamma"])
    expected, gradients = case["expected"], case["expected"]["grads"]
    # the published numbers have 12 digits
    npt.assert_allclose(reconstruction, expected["LR"], atol=1e-11)
    npt.assert_allclose(map_loss, expected["LS"], atol=1e-11)
    npt.assert_allclose(reconstruction + case["input"]["gamma"] * map_loss, expected["L"], atol=1e-11)
    npt.assert_allclose(network.encode(samples), expected["z"], atol=1e-12)
    npt.assert_allclose(network.decode(network.encode(samples)), expected["xr"], atol=1e-12)
    for gradient, key in zip(network._weight_gradients, ("W1", "W2", "V1", "V2")):
        npt.assert_allclose(gradient.T, gradients[key], atol=1e-12)
    for gradient, key in zip(network._bias_gradients, ("b1", "b2", "c1", "c2")):
        npt.assert_allclose(gradient[0], gradients[key], atol=1e-12)
    npt.assert_allclose(network._prototype_gradient, gradients["M"], atol=1e-12)


def test_plain_gradient_step_of_the_prototypes(vector):
    """Equations 17 and 18 of the paper are the same step."""
    network, samples, hood = tiny(vector("DES-01"))
    rate, gamma = vector("DES-02")["input"]["lr"], vector("DES-01")["input"]["gamma"]
    network.loss_and_gradient(samples, hood, gamma)
    moved = network.prototypes - rate * network._prototype_gradient
    npt.assert_allclose(moved, vector("DES-02")["expected"]["M_new"], atol=1e-12)
    codes = network.encode(samples)
    best = ((codes[:, None] - network.prototypes) ** 2).sum(-1).argmin(1)
    pulled = network.prototypes + 2 * gamma * rate / len(samples) * sum(
        hood[b][:, None] * (code - network.prototypes) for b, code in zip(best, codes)
    )
    npt.assert_allclose(moved, pulled, atol=1e-15)


def drawn(dims, n_units, members, seed=0, dtype=np.float64):
    network = DesomNetwork(dims, n_units, members, dtype)
    generators = [np.random.default_rng([seed, member]) for member in range(members)]
    network.draw_weights(generators)
    network.values += 0.05 * np.random.default_rng(seed).normal(size=network.values.size)
    return network


@pytest.mark.parametrize("mean", [True, False])
def test_gradient_is_the_finite_difference(mean):
    network = drawn([5, 7, 3], 9, 1)
    samples = np.random.default_rng(1).normal(size=(11, 5))
    hood = neighbourhood(unit_distances(3, 3), 1.3)
    network.loss_and_gradient(samples, hood, 0.4, mean)
    gradient = network.gradient.copy()
    random = np.random.default_rng(2)
    for place in random.choice(len(gradient), 40, replace=False):
        costs = []
        for step in (1e-6, -2e-6):
            network.values[place] += step
            reconstruction, map_loss = network.loss_and_gradient(samples, hood, 0.4, mean)
            costs.append(float(reconstruction[0] + 0.4 * map_loss[0]))
        network.values[place] += 1e-6
        npt.assert_allclose((costs[0] - costs[1]) / 2e-6, gradient[place], atol=2e-8)


def torch_net(network):
    """The same net in torch, weights as leaves, one member."""
    torch = pytest.importorskip("torch")
    leaves = [
        torch.tensor(np.array(array), requires_grad=True)
        for array in (*network.weights, *network.biases, network.prototypes)
    ]
    n = network.n_layers
    weights, biases, prototypes = leaves[:n], leaves[n : 2 * n], leaves[-1]

    def loss(samples, hood, gamma):
        values, codes = torch.tensor(samples), None
        for layer in range(n):
            values = values @ weights[layer] + biases[layer]
            if layer + 1 == network.n_encoder:
                codes = values
            elif layer + 1 < n:
                values = torch.relu(values)
        squared = ((codes[:, None] - prototypes) ** 2).sum(-1)
        pull = torch.tensor(hood)[squared.detach().argmin(1)]
        return ((values - torch.tensor(samples)) ** 2).mean() + gamma * (pull * squared).sum(1).mean()

    return leaves, loss


def test_gradients_equal_torch_autograd():
    network = drawn([27, 64, 32, 8], 64, 1)
    samples = np.random.default_rng(3).normal(size=(256, 27))
    hood = neighbourhood(unit_distances(8, 8), 3.0)
    leaves, loss = torch_net(network)
    loss(samples, hood, 0.5).backward()
    network.loss_and_gradient(samples, hood, 0.5, True)
    ours = [*network._weight_gradients, *network._bias_gradients, network._prototype_gradient]
    for leaf, gradient in zip(leaves, ours):
        npt.assert_allclose(gradient, leaf.grad.numpy(), atol=1e-12)


def test_training_follows_torch_adam_step_by_step():
    torch = pytest.importorskip("torch")
    network = drawn([6, 8, 3], 12, 1)
    samples = np.random.default_rng(4).normal(size=(40, 6))
    distances, schedule = unit_distances(3, 4), temperatures(2, 0.5, 60)
    leaves, loss = torch_net(network)
    optimiser = torch.optim.Adam(leaves, lr=0.01, eps=1e-7)
    for batch, hood in zip(
        shuffled_batches(samples, np.arange(40)[None], 16, [np.random.default_rng(9)]),
        Hoods(distances, schedule, np.float64),
    ):
        optimiser.zero_grad()
        loss(batch, hood, 0.2).backward()
        optimiser.step()
    network.train(
        shuffled_batches(samples, np.arange(40)[None], 16, [np.random.default_rng(9)]),
        Hoods(distances, schedule, np.float64),
        0.2,
        0.01,
    )
    ours = [*network.weights, *network.biases, network.prototypes]
    for leaf, array in zip(leaves, ours):
        npt.assert_allclose(array, leaf.detach().numpy(), atol=1e-9)


def test_members_side_by_side_equal_members_alone():
    samples = np.random.default_rng(5).normal(size=(30, 4))
    rows = np.stack([np.arange(30), np.arange(30)[::-1]])
    distances, schedule = unit_distances(2, 3), temperatures(2, 1, 50)
    both = drawn([4, 5, 2], 6, 2)
    alone = [DesomNetwork([4, 5, 2], 6, dtype=np.float64) for _ in range(2)]
    for member, network in enumerate(alone):
        for target, source in zip(
            (*network.weights, *network.biases, network.prototypes), (*both.weights, *both.biases, both.prototypes)
        ):
            target[...] = source[member]
    seeds = (11, 12)
    both.train(
        shuffled_batches(samples, rows, 8, [np.random.default_rng(seed) for seed in seeds]),
        Hoods(distances, schedule, np.float64),
        0.1,
        0.01,
    )
    for member, network in enumerate(alone):
        network.train(
            shuffled_batches(samples, rows[member : member + 1], 8, [np.random.default_rng(seeds[member])]),
            Hoods(distances, schedule, np.float64),
            0.1,
            0.01,
        )
        npt.assert_allclose(both.prototypes[member], network.prototypes, atol=1e-12)
        npt.assert_allclose(both.weights[0][member], network.weights[0], atol=1e-12)


def test_every_batch_of_a_pass_and_the_short_last_one(vector):
    """The reference's generator yields an empty batch when the size divides the samples, and never shuffles."""
    for n, size, _ in vector("DES-04")["input"]["cases"]:
        batches = shuffled_batches(
            np.arange(n, dtype=float)[:, None], np.arange(n)[None], size, [np.random.default_rng(0)]
        )
        seen, sizes = [], []
        while len(seen) < n:
            batch = next(batches)
            sizes.append(len(batch))
            seen += batch[:, 0].tolist()
        assert min(sizes) > 0
        assert sorted(seen) == list(range(n))
        assert seen != list(range(n))
        again = next(batches)[:, 0].tolist()
        assert again != seen[: len(again)]


def test_large_tables_are_gathered_batch_by_batch(monkeypatch):
    samples = np.random.default_rng(0).normal(size=(4001, 5003)).astype(np.float32)
    batches = shuffled_batches(samples, np.arange(4001)[None], 7, [np.random.default_rng(0)])
    order = np.random.default_rng(0).permutation(4001)
    npt.assert_array_equal(next(batches), samples[order[:7]])


def test_neighbourhoods_fall_with_the_schedule():
    distances, schedule = unit_distances(2, 2), temperatures(3, 0.5, 4)
    tables = [table.copy() for table in Hoods(distances, schedule, np.float64)]
    for table, temperature in zip(tables, schedule):
        npt.assert_allclose(table, neighbourhood(distances, temperature), rtol=1e-12)
