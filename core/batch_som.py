r"""
Self-organising maps trained on all samples at once (batch) or on one at a time (Kohonen).

Batch: :math:`m_k = \sum_l \kappa^T(\delta(k,l)) S_l / \sum_l \kappa^T(\delta(k,l)) n_l`, with :math:`S_l` the sum
and :math:`n_l` the number of samples whose best-matching unit is :math:`l` [Kohonen2013]_; for fixed best-matching
units this minimises the distortion. Online: :math:`m_k \leftarrow m_k + \alpha \kappa^T(\delta(b,k)) (x - m_k)`
[Kohonen1990]_.

References
----------
.. [Kohonen1990] Kohonen, T. (1990). The self-organizing map. Proceedings of the IEEE 78.
.. [Kohonen2013] Kohonen, T. (2013). Essentials of the self-organizing map. Neural Networks 37.
"""

import numpy as np

from .blas import matmul
from .errors import DataError, check_choice
from .estimator import silent
from .language import tr
from .map_topology import neighbourhood
from .threads import cores, one_blas_thread, threaded_map

CHUNK = 8192
"""Samples compared with the map at once: the table of distances stays in the processor's cache."""

STARTS = ("pca", "sample", "random")

SMALLEST = 1e-300


def best_units(samples, prototypes):
    """
    Return the best-matching unit of each sample, the lowest number at a tie.

    Parameters
    ----------
    samples : (n, D) array
    prototypes : (K, D) array

    Returns
    -------
    (n,) array of int
    """
    units = np.empty(len(samples), np.intp)
    half = 0.5 * (prototypes * prototypes).sum(axis=1)
    transposed = np.ascontiguousarray(prototypes.T)
    for start in range(0, len(samples), CHUNK):
        likeness = samples[start : start + CHUNK] @ transposed
        likeness -= half
        likeness.argmax(axis=1, out=units[start : start + CHUNK])
    return units


def distances_to(samples, prototypes):
    """Return the (n, K) squared Euclidean distances of samples to prototypes."""
    squared = (samples * samples).sum(axis=1)[:, None] + (prototypes * prototypes).sum(axis=1)
    return np.maximum(squared - 2 * samples @ prototypes.T, 0)


def initial_prototypes(samples, rows, columns, method="pca", seed=None):
    """
    Return (K, D) prototypes to start from.

    Parameters
    ----------
    samples : (n, D) array
    rows, columns : int
    method : {"pca", "sample", "random"}
        "pca" spans the plane of the two largest principal components, the longer side of the map along
        the first, from minus to plus one standard deviation; "sample" takes distinct samples; "random"
        draws uniformly between the smallest and largest values.
    seed : int, SeedSequence or Generator

    Raises
    ------
    DataError
        For "sample" with fewer samples than units.
    """
    check_choice(tr("start of the map"), method, STARTS)
    n_units, dimension = rows * columns, samples.shape[1]
    if method == "pca":
        mean = samples.mean(axis=0)
        covariance = (
            np.cov(samples.T.astype(float)).reshape(dimension, dimension) if len(samples) > 1 else np.eye(dimension)
        )
        spread, axes = np.linalg.eigh(covariance)
        spread, axes = np.sqrt(np.maximum(spread[::-1], 0)), axes[:, ::-1]
        # the sign of an eigenvector is arbitrary: largest component positive, so that runs repeat
        axes = axes * np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(dimension)])
        if dimension == 1:
            spread, axes = np.append(spread, 0), np.column_stack([axes, np.zeros(1)])
        row, column = np.divmod(np.arange(n_units), columns)
        across = [2 * place / max(size - 1, 1) - (size > 1) for place, size in ((row, rows), (column, columns))]
        long, short = across if rows >= columns else across[::-1]
        start = mean + np.outer(long, spread[0] * axes[:, 0]) + np.outer(short, spread[1] * axes[:, 1])
        return start.astype(samples.dtype)
    generator = np.random.default_rng(seed)
    if method == "sample":
        if len(samples) < n_units:
            raise DataError(
                tr(
                    "{n_samples} samples cannot start a map of {rows} x {columns} units one by one: make the map "
                    "smaller, or start from principal components."
                ).format(n_samples=len(samples), rows=rows, columns=columns)
            )
        return samples[generator.choice(len(samples), n_units, replace=False)].copy()
    low, high = samples.min(axis=0), samples.max(axis=0)
    return (low + (high - low) * generator.random((n_units, dimension))).astype(samples.dtype)


def batch_step(prototypes, sums, counts, kernel):
    """
    Return the prototypes after one batch update.

    Parameters
    ----------
    prototypes : (K, D) array
    sums : (K, D) array
        Sum of the samples of each unit.
    counts : (K,) array
        Number of samples of each unit.
    kernel : (K, K) array
        Neighbourhood of each pair of units.
    """
    weight = kernel @ counts
    reached = weight > SMALLEST
    moved = (kernel @ sums)[reached] / weight[reached, None]
    result = prototypes.copy()
    # units that no sample reaches stay where they are, else 0/0
    result[reached] = moved
    return result


def train_batch(samples, prototypes, distances, schedule, kernel="gaussian", progress=silent, threads=None):
    """
    Train a map on all samples at once.

    Parameters
    ----------
    samples : (n, D) array
        Float32 halves time and memory.
    prototypes : (K, D) array
        Where to start.
    distances : (K, K) array
        Between units, on the map.
    schedule : (I,) array
        Temperature of each epoch.
    kernel : {"gaussian", "window"}
    progress : callable
        Called once an epoch.
    threads : int, optional
        All cores if None; more than one is used from 20 000 samples on.

    Returns
    -------
    (K, D) array
    """
    n_units, dimension = prototypes.shape
    one_hot = _OneHot(n_units)
    starts = range(0, len(samples), CHUNK)
    with one_blas_thread() as held:
        threads = (threads or cores()) if held and len(samples) > 20000 else 1
        blocks = np.array_split(np.asarray(starts), threads)
        for epoch, temperature in enumerate(schedule):
            progress(epoch / len(schedule), tr("Training the map"))
            # distance |x - m|^2 is smallest where x.m - |m|^2/2 is largest; the bias rides in one more column
            weights = np.vstack([prototypes.T, -0.5 * (prototypes * prototypes).sum(axis=1)[None]])
            weights = np.ascontiguousarray(weights, samples.dtype)

            def block_sums(block, weights=weights):
                total = np.zeros((n_units, dimension + 1))
                likeness = np.empty((min(CHUNK, len(samples)), n_units), samples.dtype)
                widened = np.ones((len(likeness), dimension + 1), samples.dtype)
                for start in block:
                    chunk = samples[start : start + CHUNK]
                    rows = len(chunk)
                    widened[:rows, :dimension] = chunk
                    matmul(widened[:rows], weights, likeness[:rows])
                    total += one_hot.sums(likeness[:rows].argmax(axis=1), widened[:rows])
                return total

            totals = sum(threaded_map(block_sums, blocks, threads))
            hood = neighbourhood(distances, temperature, kernel)
            prototypes = batch_step(prototypes, totals[:, :dimension], totals[:, dimension], hood).astype(samples.dtype)
    return prototypes


class _OneHot:
    """Sums of samples by unit: a product with the sparse table of memberships, dense where scipy is missing."""

    def __init__(self, n_units):
        self.n_units = n_units
        try:
            from scipy.sparse import csr_matrix
        except ImportError:
            csr_matrix = None
        self.csr_matrix = csr_matrix

    def sums(self, units, samples):
        """Return the (K, D) sums of `samples` by their `units`."""
        rows = len(units)
        if self.csr_matrix is None:
            table = np.zeros((rows, self.n_units), samples.dtype)
            table[np.arange(rows), units] = 1
            return table.T @ samples
        ones = np.ones(rows, samples.dtype)
        return self.csr_matrix((ones, units, np.arange(rows + 1)), shape=(rows, self.n_units)).T @ samples


def train_online(samples, prototypes, distances, schedule, rates, seeds, kernel="gaussian", progress=silent):
    """
    Train maps one sample at a time, several maps side by side.

    Parameters
    ----------
    samples : (R, n, D) array
        The samples of each map.
    prototypes : (R, K, D) array
        Where each map starts.
    distances : (K, K) array
        Between units, on the map.
    schedule, rates : (I,) arrays
        Temperature and learning rate of each step.
    seeds : list of R
        Each map's seed for the order of the samples, shuffled anew in every pass.
    kernel : {"gaussian", "window"}
    progress : callable

    Returns
    -------
    (R, K, D) array
    """
    n_maps, n_samples, _ = samples.shape
    maps = prototypes.copy()
    generators = [np.random.default_rng(seed) for seed in seeds]
    levels, level_of = np.unique(distances, return_inverse=True)
    level_of = level_of.reshape(distances.shape)
    every = np.arange(n_maps)
    step = 0
    while step < len(schedule):
        order = np.stack([generator.permutation(n_samples) for generator in generators])
        last = min(step + n_samples, len(schedule))
        for place in range(last - step):
            if place % 256 == 0:
                progress((step + place) / len(schedule), tr("Training the map"))
            now = step + place
            difference = samples[every, order[:, place], None] - maps
            best = np.einsum("rkd,rkd->rk", difference, difference).argmin(axis=1)
            # distances on the map take few values: one exponential each
            pull = rates[now] * neighbourhood(levels, schedule[now], kernel)
            difference *= pull[level_of[best]][..., None]
            maps += difference
        step = last
    return maps
