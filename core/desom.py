"""Deep embedded self-organising maps of samples, as an ensemble of members."""

from itertools import islice

import numpy as np

from .batch_som import distances_to, initial_prototypes, train_batch
from .desom_network import DesomNetwork, Hoods, shuffled_batches
from .errors import DataError, package_missing
from .estimator import share
from .language import tr
from .map_model import MapModel, nearest_prototypes
from .map_topology import temperatures, unit_distances

LARGE_NET = 1e8
"""Floating-point operations a step above which a graphics processor is worth its trips."""

COLLAPSED = 1e-6

REFERENCE = {
    "hidden": (500, 500, 2000),
    "latent": 10,
    "iterations": 10000,
    "batch": 256,
    "first_temperature": 10.0,
    "last_temperature": 0.1,
    "initial": "sample",
}
"""Settings of the implementation by the authors of the method."""


class DeepEmbeddedMap(MapModel):
    r"""
    Autoencoder and self-organising map trained together (DESOM).

    Parameters
    ----------
    rows, columns : int
        Size of the map; 0 chooses it from the number of samples.
    latent : int
        Size of the latent layer; 0 is a quarter of the features, between 2 and 8: wide layers keep every
        element's noise, and narrow ones what several elements share.
    hidden : list of int
        Sizes of the encoder's hidden layers; the decoder mirrors them.
    gamma : float
        Weight of the map's loss against the reconstruction's mean over features; the :math:`\gamma` of the paper's
        sum over features is D times as large.
    iterations : int
        Training steps.
    batch : int
        Samples a step.
    rate : float
        Learning rate of Adam.
    first_temperature, last_temperature : float
        Neighbourhood at start and end, in units of the map; 0 at the start is half the longer side.
    initial : {"som", "sample"}
        Prototypes from a batch map of the first codes, or codes of distinct samples as in the reference.
    engine : {"auto", "numpy", "torch"}
        "auto" is numpy unless the net is large and torch finds a graphics processor.
    distance, toroid, neighbours, clusters, clustering, runs, standardise, seed
        As for `SelfOrganisingMap`.

    Attributes
    ----------
    weights_, biases_ : lists of (R, a, b) and (R, 1, b) arrays
    prototypes_ : (R, K, L) array
        In the latent space.
    spread_ : (R,) array
        Mean squared distance of the codes to their best prototype: the width of the soft assignment.
    history_ : dict
        Losses during training: ``step``, ``reconstruction`` and ``map``, one value a member.
    """

    kind = "desom"
    essential = (*MapModel.essential, "weights_", "biases_", "decoded_", "spread_")
    choices = {**MapModel.choices, "initial": ("som", "sample"), "engine": ("auto", "numpy", "torch")}

    def __init__(
        self,
        rows=8,
        columns=8,
        latent=0,
        hidden=(64, 32),
        gamma=0.001,
        iterations=4000,
        batch=64,
        rate=0.001,
        first_temperature=0.0,
        last_temperature=1.0,
        initial="som",
        engine="auto",
        distance="manhattan",
        toroid=False,
        neighbours=0,
        clusters=6,
        clustering="kmeans",
        runs=10,
        standardise=True,
        seed=42,
    ):
        self.rows = rows
        self.columns = columns
        self.latent = latent
        self.hidden = hidden
        self.gamma = gamma
        self.iterations = iterations
        self.batch = batch
        self.rate = rate
        self.first_temperature = first_temperature
        self.last_temperature = last_temperature
        self.initial = initial
        self.engine = engine
        self.distance = distance
        self.toroid = toroid
        self.neighbours = neighbours
        self.clusters = clusters
        self.clustering = clustering
        self.runs = runs
        self.standardise = standardise
        self.seed = seed

    def _check_parameters(self, samples):
        super()._check_parameters(samples)
        if len(samples.names) < 2 and not self.neighbours:
            raise DataError(tr("A deep map needs two features or more: choose more, or train an ordinary map."))
        if self.iterations < 1 or self.batch < 1:
            raise DataError(tr("Iterations and batch must be 1 or more: change them."))

    def _prepare(self, samples):
        features = super()._prepare(samples)
        means, spreads = features.mean(axis=0), features.std(axis=0)
        if (np.abs(means) > 1).any() or (spreads < 0.2).any() or (spreads > 5).any():
            self._note(
                "scale", tr("The features are not standardised: let the tool do it, or the largest one decides alone.")
            )
        return features

    def _train(self, features, drawn, seeds, progress):
        features = features.astype(np.float32)
        n_features, members = features.shape[1], len(drawn)
        latent = self.latent or min(8, max(2, -(-len(self.names_) // 4)))
        if latent >= n_features:
            self._note(
                "latent",
                tr("The latent layer ({latent}) is as wide as the {n_features} features: nothing is condensed.").format(
                    latent=latent, n_features=n_features
                ),
            )
        network = DesomNetwork([n_features, *self.hidden, latent], self.rows_ * self.columns_, members)
        generators = [np.random.default_rng(seed) for seed in seeds]
        network.draw_weights(generators)
        beside = unit_distances(self.rows_, self.columns_, self.distance, self.toroid)
        first = self.first_temperature or max(self.rows_, self.columns_) / 2
        self._start(network, features, drawn, beside, first, generators, progress)
        schedule = temperatures(first, self.last_temperature, self.iterations)
        size = min(self.batch, drawn.shape[1])
        batches = islice(shuffled_batches(features, drawn, size, generators), self.iterations)
        run = network.train
        if self._use_torch(network, size):
            from .desom_torch import train

            def run(*arguments):
                return train(network, *arguments)

        self.history_ = run(batches, Hoods(beside, schedule), self.gamma, self.rate, progress)
        self._keep(network)
        self._refuse_collapse(features)

    def _start(self, network, features, drawn, beside, first, generators, progress):
        """Give every member its first prototypes."""
        prototypes = network.prototypes.reshape(len(drawn), *network.prototypes.shape[-2:])
        codes = network.encode(features).reshape(len(drawn), len(features), -1)
        for member, (rows, generator) in enumerate(zip(drawn, generators)):
            own = codes[member][rows]
            if self.initial == "sample":
                prototypes[member] = initial_prototypes(own, self.rows_, self.columns_, "sample", generator)
            else:
                flat = initial_prototypes(own, self.rows_, self.columns_)
                schedule = temperatures(first, self.last_temperature, 10)
                # the bar waits, but a large map can be cancelled here too
                prototypes[member] = train_batch(own, flat, beside, schedule, progress=share(progress, 0, 0))

    def _use_torch(self, network, size):
        if self.engine == "numpy":
            return False
        # six operations a weight and sample: forwards, and backwards to weights and to inputs
        weights = sum(a * b for a, b in zip(network.sizes[:-1], network.sizes[1:]))
        if self.engine == "auto" and 6 * weights * size * network.members < LARGE_NET:
            return False
        try:
            import torch
        except ImportError as error:
            if self.engine == "auto":
                return False
            raise package_missing(tr("The engine torch"), "torch", tr("choose numpy")) from error
        return self.engine == "torch" or torch.cuda.is_available()

    def _keep(self, network):
        lead = (network.members,)
        self.weights_ = [weight.reshape(lead + weight.shape[-2:]).copy() for weight in network.weights]
        self.biases_ = [bias.reshape(lead + bias.shape[-2:]).copy() for bias in network.biases]
        self.prototypes_ = network.prototypes.reshape(lead + network.prototypes.shape[-2:]).copy()
        self._network = None
        self.decoded_ = self._net().decode(self.prototypes_ if network.members > 1 else self.prototypes_[0])
        self.decoded_ = self.decoded_.reshape(*lead, -1, network.sizes[-1])

    def _net(self):
        """Return the trained nets, ready to encode and decode."""
        if getattr(self, "_network", None) is None:
            members, n_units, _ = self.prototypes_.shape
            dims = [self.weights_[0].shape[1]]
            dims += [weight.shape[2] for weight in self.weights_[: len(self.weights_) // 2]]
            network = DesomNetwork(dims, n_units, members)
            for target, source in zip((*network.weights, *network.biases), (*self.weights_, *self.biases_)):
                target[...] = source.reshape(target.shape)
            network.prototypes[...] = self.prototypes_.reshape(network.prototypes.shape)
            self._network = network
        return self._network

    def _refuse_collapse(self, features):
        codes = self._codes(features)
        if not np.isfinite(codes).all():
            raise DataError(
                tr("The training went astray (infinite loss): lower the learning rate, or try another seed.")
            )
        units, squared = nearest_prototypes_of(codes, self.prototypes_)
        for member in range(len(codes)):
            if codes[member].var(axis=0).sum() < COLLAPSED or len(np.unique(units[member])) == 1:
                raise DataError(
                    tr(
                        "Member {member} put every sample on one unit: lower gamma, train longer or try another seed."
                    ).format(member=member + 1)
                )
        self.spread_ = squared.mean(axis=1)

    def _codes(self, features):
        codes = self._net().encode(features.astype(np.float32))
        return codes.reshape(len(self.prototypes_), len(features), -1)

    def _locate(self, features):
        codes = self._codes(features)
        units, squared = nearest_prototypes_of(codes, self.prototypes_)
        network = self._net()
        rebuilt = network.decode(codes if network.members > 1 else codes[0]).reshape(len(codes), *features.shape)
        return units, {
            "distance": np.sqrt(squared),
            "reconstruction_error": ((rebuilt - features) ** 2).mean(axis=2),
        }

    def _read(self, unit_values, features):
        """Return the mean over the members of each sample's unit values, softly assigned in the latent space."""
        result = np.zeros(len(features))
        for codes, prototypes, values, spread in zip(
            self._codes(features).astype(float), self.prototypes_.astype(float), unit_values, self.spread_
        ):
            squared = distances_to(codes, prototypes)
            # twice the mean squared distance to the best unit: neighbours have a say, far units none
            weight = np.exp(-(squared - squared.min(axis=1, keepdims=True)) / max(2 * spread, 1e-12))
            result += weight @ values / weight.sum(axis=1)
        return result / len(unit_values)


def nearest_prototypes_of(codes, prototypes):
    """Return best-matching units and squared distances, (R, n) each, of (R, n, L) codes on (R, K, L) prototypes."""
    found = [
        nearest_prototypes(code.astype(float), prototype[None].astype(float))
        for code, prototype in zip(codes, prototypes)
    ]
    return np.stack([units[0] for units, _ in found]), np.stack([squared[0] for _, squared in found])
