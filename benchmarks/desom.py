"""A training step of the deep map: closed-form gradients beside torch's autograd and fused Adam, one thread each."""

import sys

from side_by_side import import_geohalo, in_turn, median, report

import_geohalo()

import numpy as np
import torch
from geohalo.core.desom_network import DesomNetwork, Hoods, shuffled_batches
from geohalo.core.map_topology import temperatures, unit_distances
from som import survey
from threadpoolctl import threadpool_limits

DIMS, SIDE, BATCH, STEPS, GAMMA, RATE = [27, 64, 32, 8], 8, 256, 2000, 0.001, 1e-3


def start(samples):
    """Return a net with drawn weights and prototypes at codes of samples."""
    network = DesomNetwork(DIMS, SIDE * SIDE)
    network.draw_weights([np.random.default_rng(0)])
    chosen = np.random.default_rng(1).choice(len(samples), SIDE * SIDE, replace=False)
    network.prototypes[...] = network.encode(samples[chosen])
    return network


def batches(samples):
    return shuffled_batches(samples, np.arange(len(samples))[None], BATCH, [np.random.default_rng(2)])


def hoods():
    return Hoods(unit_distances(SIDE, SIDE), temperatures(SIDE / 2, 0.5, STEPS))


def geohalo(samples):
    def train():
        network = start(samples)
        network.train(batches(samples), hoods(), GAMMA, RATE)
        return network

    return train


def autograd(samples):
    """The usual torch loop: modules, autograd, fused Adam; same start, same batches."""
    distances = torch.tensor(unit_distances(SIDE, SIDE), dtype=torch.float32)

    def train():
        torch.set_num_threads(1)
        network = start(samples)
        layers = []
        for weight, bias in zip(network.weights, network.biases):
            layer = torch.nn.Linear(weight.shape[0], weight.shape[1])
            with torch.no_grad():
                layer.weight.copy_(torch.tensor(weight.T))
                layer.bias.copy_(torch.tensor(bias[0]))
            layers.append(layer)
        relu = torch.nn.ReLU()
        half = len(layers) // 2

        def stack(part):
            return torch.nn.Sequential(*[module for layer in part[:-1] for module in (layer, relu)], part[-1])

        encoder, decoder = stack(layers[:half]), stack(layers[half:])
        prototypes = torch.nn.Parameter(torch.tensor(network.prototypes))
        optimiser = torch.optim.Adam(
            [*encoder.parameters(), *decoder.parameters(), prototypes], lr=RATE, eps=1e-7, fused=True
        )
        for temperature, samples_of_step in zip(temperatures(SIDE / 2, 0.5, STEPS), batches(samples)):
            x = torch.from_numpy(samples_of_step)
            codes = encoder(x)
            rebuilt = decoder(codes)
            squared = (codes**2).sum(1, keepdim=True) + (prototypes**2).sum(1) - 2 * codes @ prototypes.T
            pull = torch.exp(-((distances / float(temperature)) ** 2))[squared.detach().argmin(1)]
            loss = torch.nn.functional.mse_loss(rebuilt, x) + GAMMA * (pull * squared).sum(1).mean()
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            optimiser.step()
        for place, layer in enumerate(layers):
            network.weights[place][...] = layer.weight.detach().numpy().T
            network.biases[place][...] = layer.bias.detach().numpy()
        network.prototypes[...] = prototypes.detach().numpy()
        return network

    return train


def final_loss(network, samples):
    hood = np.exp(-((unit_distances(SIDE, SIDE) / 0.5) ** 2)).astype(np.float32)
    reconstruction, map_loss = network.loss_and_gradient(samples, hood, GAMMA, True)
    return float(reconstruction[0] + GAMMA * map_loss[0])


def main():
    samples = survey(10_000)
    with threadpool_limits(1):
        times, networks = in_turn({"GeoHalo": geohalo(samples), "torch autograd, fused Adam": autograd(samples)}, 5)
    own = median(times["GeoHalo"])
    losses = {name: final_loss(network, samples) for name, network in networks.items()}
    rows = [
        {
            "who": name,
            "ms a step": 1000 * median(seconds) / STEPS,
            "times GeoHalo": median(seconds) / own,
            "final loss": losses[name],
        }
        for name, seconds in times.items()
    ]
    ours, theirs = losses.values()
    targets = [
        ("torch autograd, one thread", rows[1]["times GeoHalo"], 2.0),
        ("final loss as torch (1 = equal)", 1 - abs(ours / theirs - 1), 0.98),
    ]
    return 0 if report("desom", "Deep map, 27-64-32-8, 8 x 8, batch 256, one thread", rows, targets) else 1


if __name__ == "__main__":
    sys.exit(main())
