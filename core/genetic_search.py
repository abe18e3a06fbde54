r"""
Continuous genetic algorithm: numbers between 0 and 1 improved by selection, crossover and mutation.

A candidate is a row of genes in [0, 1]. The best of a generation live on; the others are children of two selected
parents [Haupt2004]_. Crossover is by blending (BLX-alpha: a child lies anywhere in the parents' interval, widened by
alpha of its length on both sides [Eshelman1993]_) or arithmetic; mutation adds a normal step that becomes smaller with
the generations t, :math:`\sigma = 0.15 (1 - t/T) + 0.01`.

References
----------
.. [Eshelman1993] Eshelman, L.J., Schaffer, J.D. (1993). Real-coded genetic algorithms and interval-schemata.
   Foundations of Genetic Algorithms 2, 187-202.
.. [Haupt2004] Haupt, R.L., Haupt, S.E. (2004). Practical genetic algorithms, 2nd ed. Wiley.
"""

import math
from typing import NamedTuple

import numpy as np

from .errors import DataError, check_choice
from .estimator import share, silent
from .language import tr
from .threads import threaded

SELECTIONS = ("tournament", "roulette")
CROSSOVERS = ("blend", "arithmetic")

ALPHA = 0.5
"""Widening of the parents' interval in a blend."""

DIGITS = 6
"""Decimals of a gene: candidates that agree in them are one, and are judged once."""


class Search(NamedTuple):
    """What `genetic_search` returns."""

    genes: np.ndarray
    """(d,) of the best candidate."""
    fitness: float
    history: dict
    """Lists, one number a generation: ``best`` so far, ``mean`` of the generation, ``evaluations`` it took."""


def genetic_search(
    fitness,
    n_genes,
    parts=None,
    population=24,
    generations=40,
    elite=2,
    selection="tournament",
    contestants=3,
    crossover="blend",
    crossover_rate=0.8,
    mutation_rate=0.15,
    stall=12,
    tolerance=1e-4,
    seed=42,
    threads=None,
    progress=silent,
):
    """
    Look for the genes of the highest fitness.

    Parameters
    ----------
    fitness : callable
        ``fitness(genes)`` of one candidate, or ``fitness(genes, part)`` with `parts`; called from several threads.
    n_genes : int
    parts : int, optional
        The fitness is the mean over so many parts, such as folds; each is computed by itself.
    population, generations : int
        Candidates of a generation, and generations at most, the first included.
    elite : int
        The best that live on unchanged.
    selection : {"tournament", "roulette"}
        Of parents: the best of some that are drawn, or drawn by rank.
    contestants : int
        Of a tournament.
    crossover : {"blend", "arithmetic"}
    crossover_rate : float
        Share of the pairs whose children are not copies of them.
    mutation_rate : float
        Probability of a gene.
    stall : int
    tolerance : float
        The search ends when the best improved by no more than `tolerance` in `stall` generations.
    seed : int
        The same seed gives the same search, whatever the threads.
    threads : int, optional
        All cores if None.

    Returns
    -------
    Search
        A fitness that is no number counts as minus infinity.

    Raises
    ------
    DataError
        For settings with which no search is possible.
    """
    check_choice(tr("selection"), selection, SELECTIONS)
    check_choice(tr("crossover"), crossover, CROSSOVERS)
    if generations < 1 or stall < 1 or not 0 <= elite < population:
        raise DataError(
            tr(
                "A search with {population} candidates, {elite} of which live on, {generations} generations and "
                "{stall} without progress cannot be: take more candidates than live on, and one generation at "
                "least."
            ).format(population=population, elite=elite, generations=generations, stall=stall)
        )
    rng = np.random.default_rng(seed)
    known, history, best = {}, {"best": [], "mean": [], "evaluations": []}, (None, -math.inf)
    candidates = latin_hypercube(population, n_genes, rng).round(DIGITS)
    for generation in range(generations):
        part = share(progress, generation / generations, (generation + 1) / generations)
        said = tr("Generation {generation} of at most {generations}").format(
            generation=generation + 1, generations=generations
        )
        new = {genes.tobytes(): genes for genes in candidates if genes.tobytes() not in known}
        found = evaluate(
            fitness, list(new.values()), parts, threads, lambda done, part=part, said=said: part(done, said)
        )
        known.update(zip(new, found))
        values = np.array([known[genes.tobytes()] for genes in candidates])
        first = int(values.argmax())
        if best[0] is None or values[first] > best[1]:
            best = candidates[first].copy(), float(values[first])
        judged = values[np.isfinite(values)]
        history["best"].append(best[1])
        history["mean"].append(float(judged.mean()) if len(judged) else -math.inf)
        history["evaluations"].append(len(new))
        if generation >= stall and best[1] - history["best"][-1 - stall] <= tolerance:
            break
        spread = mutation_spread(generation + 1, generations)
        drawn = _selected(values, 2 * ((population - elite + 1) // 2), selection, contestants, rng)
        children = _children(candidates[drawn], crossover, crossover_rate, rng)[: population - elite]
        steps = np.where(rng.random(children.shape) < mutation_rate, spread, 0) * rng.normal(size=children.shape)
        survivors = candidates[np.argsort(-values, kind="stable")[:elite]]
        candidates = np.vstack([survivors, reflect(children + steps).round(DIGITS)])
    progress(1.0)
    return Search(*best, history)


def evaluate(fitness, candidates, parts=None, threads=None, progress=silent):
    """
    Return the (m,) fitness of candidates, computed by several threads; minus infinity where it is no number.

    Parameters
    ----------
    fitness, parts, threads
        As for `genetic_search`.
    candidates : sequence of (d,) arrays
    """
    tasks = [(genes,) if parts is None else (genes, part) for genes in candidates for part in range(parts or 1)]
    values = []
    for value in threaded(lambda task: fitness(*task), tasks, threads):
        values.append(float(value))
        progress(len(values) / len(tasks))
    found = np.array(values).reshape(len(candidates), -1).mean(axis=1) if tasks else np.empty(0)
    return np.where(np.isnan(found), -math.inf, found)


def latin_hypercube(n, n_genes, rng):
    """Return (n, n_genes) genes, one candidate in each n-th of every gene's range."""
    places = np.stack([rng.permutation(n) for _ in range(n_genes)], axis=1)
    return (places + rng.random((n, n_genes))) / n


def rank_shares(n):
    """Return the (n,) probability of being drawn, of the best to the worst: (n - i + 1) / (1 + ... + n)."""
    ranks = np.arange(n, 0, -1)
    return ranks / ranks.sum()


def roulette(fitness, numbers):
    """Return the rows that random `numbers` in [0, 1) draw, each with the probability of its rank."""
    order = np.argsort(-np.asarray(fitness), kind="stable")
    places = np.searchsorted(np.cumsum(rank_shares(len(order))), numbers, side="right")
    return order[np.minimum(places, len(order) - 1)]


def tournament(fitness, contestants):
    """Return the best row of each line of `contestants`, an (m, k) array of rows."""
    contestants = np.asarray(contestants)
    best = np.asarray(fitness)[contestants].argmax(axis=1)
    return contestants[np.arange(len(contestants)), best]


def blend_interval(one, other, alpha=ALPHA):
    """Return the ends of the interval in which children of two parents lie, gene by gene; it may leave [0, 1]."""
    low, high = np.minimum(one, other), np.maximum(one, other)
    return low - alpha * (high - low), high + alpha * (high - low)


def blend(one, other, numbers, alpha=ALPHA):
    """Return the child at random `numbers` in [0, 1] of the interval of `blend_interval`, clipped to [0, 1]."""
    low, high = blend_interval(one, other, alpha)
    return np.clip(low + numbers * (high - low), 0, 1)


def arithmetic(one, other, beta):
    """Return two children, the means of the parents weighted with `beta` and 1 - `beta`, and the other way round."""
    one, other = np.asarray(one), np.asarray(other)
    return beta * one + (1 - beta) * other, (1 - beta) * one + beta * other


def mutation_spread(generation, generations):
    """Return the standard deviation of mutations, 0.16 at first and 0.01 in the end."""
    return 0.15 * (1 - generation / generations) + 0.01


def reflect(genes):
    """Return genes that left [0, 1], mirrored at its ends."""
    folded = np.mod(genes, 2)
    return np.where(folded > 1, 2 - folded, folded)


def _selected(values, count, selection, contestants, rng):
    """Return `count` rows of parents."""
    if selection == "roulette":
        return roulette(values, rng.random(count))
    return tournament(values, rng.integers(0, len(values), (count, contestants)))


def _children(parents, crossover, rate, rng):
    """Return as many children as parents, two of each two."""
    one, other = parents[0::2], parents[1::2]
    if crossover == "arithmetic":
        first, second = arithmetic(one, other, rng.random((len(one), 1)))
    else:
        first, second = (blend(one, other, rng.random(one.shape)) for _ in range(2))
    crossed = rng.random((len(one), 1)) < rate
    return np.stack([np.where(crossed, first, one), np.where(crossed, second, other)], axis=1).reshape(parents.shape)
