"""Self-organising maps of samples, online or batch, as an ensemble of members."""

import numpy as np

from .batch_som import STARTS, initial_prototypes, train_batch, train_online
from .estimator import share
from .map_model import MapModel, nearest_prototypes
from .map_topology import DECAYS, temperatures, unit_distances


class SelfOrganisingMap(MapModel):
    """
    Self-organising map, trained one sample at a time (Kohonen) or on all at once (batch).

    Parameters
    ----------
    algorithm : {"batch", "online"}
    rows, columns : int
        Size of the map; 0 chooses it from the number of samples.
    epochs : int
        Passes of the batch algorithm.
    iterations : int
        Samples shown to the online algorithm; 0 is 20 a sample and 10 000 at least.
    first_temperature, last_temperature : float
        Neighbourhood at start and end, in units of the map; 0 at the start is half the longer side.
    decay : {"exponential", "linear", "constant"}
    initial : {"pca", "sample", "random"}
    distance : {"manhattan", "chebyshev", "euclidean", "hexagonal"}
        Between units of the map.
    toroid : bool
    neighbours : int
        Means over so many nearest samples are further features; 0 uses the samples alone.
    clusters : int
        Classes of units; 0 chooses the number by silhouette. Two mineral systems, their hosts and the barren rest
        make more than the three names that occurrences give them later.
    clustering : {"kmeans", "ward"}
    runs : int
        Members; more than one are trained on bootstrap samples.
    standardise : bool
    seed : int
    """

    kind = "som"
    choices = {**MapModel.choices, "algorithm": ("batch", "online"), "decay": DECAYS, "initial": STARTS}

    def __init__(
        self,
        algorithm="batch",
        rows=8,
        columns=8,
        epochs=30,
        iterations=0,
        first_temperature=0.0,
        last_temperature=1.0,
        decay="exponential",
        initial="pca",
        distance="manhattan",
        toroid=False,
        neighbours=0,
        clusters=6,
        clustering="kmeans",
        runs=10,
        standardise=True,
        seed=42,
    ):
        self.algorithm = algorithm
        self.rows = rows
        self.columns = columns
        self.epochs = epochs
        self.iterations = iterations
        self.first_temperature = first_temperature
        self.last_temperature = last_temperature
        self.decay = decay
        self.initial = initial
        self.distance = distance
        self.toroid = toroid
        self.neighbours = neighbours
        self.clusters = clusters
        self.clustering = clustering
        self.runs = runs
        self.standardise = standardise
        self.seed = seed

    def _train(self, features, drawn, seeds, progress):
        beside = unit_distances(self.rows_, self.columns_, self.distance, self.toroid)
        first = self.first_temperature or max(self.rows_, self.columns_) / 2
        # single precision halves the time; units that are nearer to each other than that are the same
        features = features.astype(np.float32)
        starts = [
            initial_prototypes(features[rows], self.rows_, self.columns_, self.initial, seed)
            for rows, seed in zip(drawn, seeds)
        ]
        if self.algorithm == "batch":
            schedule = temperatures(first, self.last_temperature, self.epochs, self.decay)
            ends = np.linspace(0, 1, len(drawn) + 1)
            members = [
                train_batch(features[rows], prototypes, beside, schedule, progress=share(progress, *part))
                for rows, prototypes, part in zip(drawn, starts, zip(ends, ends[1:]))
            ]
            self.prototypes_ = np.stack(members)
        else:
            steps = self.iterations or max(10000, 20 * len(features))
            self.prototypes_ = train_online(
                features[drawn],
                np.stack(starts),
                beside,
                temperatures(first, self.last_temperature, steps, self.decay),
                temperatures(0.5, 0.01, steps),
                seeds,
                progress=progress,
            )
        self.decoded_ = self.prototypes_

    def _locate(self, features):
        units, squared = nearest_prototypes(features, self.prototypes_.astype(float))
        return units, {"distance": np.sqrt(squared)}

    def fitted(self):
        """Return the fitted attributes; the prototypes are their own decoding."""
        return {name: value for name, value in super().fitted().items() if name != "decoded_"}

    @classmethod
    def from_description(cls, description):
        """Make the fitted map again."""
        model = super().from_description(description)
        model.decoded_ = model.prototypes_
        return model
