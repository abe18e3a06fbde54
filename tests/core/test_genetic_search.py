"""The genetic search: its operators by hand, and what every search must keep to."""

import math
from threading import Lock

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.genetic_search import (
    arithmetic,
    blend,
    blend_interval,
    genetic_search,
    latin_hypercube,
    mutation_spread,
    rank_shares,
    reflect,
    roulette,
    tournament,
)
from geohalo.core.machine_tuning import decode

TOP = np.array([0.3, 0.85])


def hill(genes):
    return 1 - ((genes - TOP) ** 2).sum()


def rugged(genes):
    """Return a hill with 100 peaks; 1 at its top."""
    return 1 - (np.abs(genes - TOP) + 0.05 * (1 - np.cos(20 * np.pi * (genes - TOP)))).sum()


def test_operators_on_given_numbers(vector):
    given, expected = vector("GA-01")["input"], vector("GA-01")["expected"]
    one, other = np.array(given["p1"]), np.array(given["p2"])
    npt.assert_allclose(arithmetic(one, other, given["arith_beta"]), expected["arith_children"], atol=1e-12)
    interval = np.transpose(blend_interval(one, other, given["blx_alpha"]))
    npt.assert_allclose(interval, expected["blx_interval"], atol=1e-12)
    child = blend(one, other, np.array(given["blx_u"]), given["blx_alpha"])
    npt.assert_allclose(child, expected["blx_child"], atol=1e-12)
    npt.assert_allclose(rank_shares(given["rank_keep"]), expected["rank_prob"], atol=1e-12)
    assert decode(given["genes"]) == tuple(expected["decoded_C_gamma"])


def test_children_beyond_the_range_are_clipped_and_mutants_reflected():
    # the interval of 0.1 and 0.9 is -0.3 to 1.3
    npt.assert_allclose(blend([0.1, 0.1], [0.9, 0.9], np.array([0.0, 0.999])), [0, 1])
    npt.assert_allclose(reflect(np.array([-0.2, 1.3, 0.4, 2.1, -1.4])), [0.2, 0.7, 0.4, 0.1, 0.6], atol=1e-12)
    npt.assert_allclose([mutation_spread(0, 40), mutation_spread(20, 40), mutation_spread(40, 40)], [0.16, 0.085, 0.01])


def test_the_fitter_are_selected():
    fitness = np.array([0.1, 0.9, 0.5, -np.inf])
    npt.assert_array_equal(tournament(fitness, [[0, 1, 2], [3, 3, 0], [2, 0, 3]]), [1, 0, 2])
    # shares 0.4, 0.3, 0.2, 0.1 of rows 1, 2, 0, 3
    npt.assert_array_equal(
        roulette(fitness, [0.0, 0.39, 0.41, 0.69, 0.71, 0.89, 0.91, 0.9999999]), [1, 1, 2, 2, 0, 0, 3, 3]
    )


def test_the_start_covers_every_gene_evenly():
    genes = latin_hypercube(24, 3, np.random.default_rng(0))
    for column in genes.T:
        assert sorted(np.floor(column * 24)) == list(range(24))


@pytest.mark.parametrize("selection", ["tournament", "roulette"])
@pytest.mark.parametrize("crossover", ["blend", "arithmetic"])
def test_every_search_keeps_the_best_stays_in_range_and_finds_the_top(selection, crossover):
    seen, lock = [], Lock()

    def watched(genes):
        with lock:
            seen.append(genes)
        return rugged(genes)

    found = genetic_search(watched, 2, selection=selection, crossover=crossover)
    assert all(now >= before for before, now in zip(found.history["best"], found.history["best"][1:]))
    assert np.min(seen) >= 0
    assert np.max(seen) <= 1
    assert sum(found.history["evaluations"]) == len(seen) == len({genes.tobytes() for genes in seen})
    assert found.fitness == rugged(found.genes) == max(map(rugged, seen)) == found.history["best"][-1]
    assert all(mean <= best for mean, best in zip(found.history["mean"], found.history["best"]))
    npt.assert_allclose(genetic_search(hill, 2, selection=selection, crossover=crossover).genes, TOP, atol=0.02)


def test_the_best_live_on():
    """One child takes the place of the worst each time: the generation can only become better."""
    mean = genetic_search(hill, 2, elite=23, generations=60, stall=60).history["mean"]
    assert mean[-1] > 0.97 > 0.8 > mean[0]


def test_the_same_seed_goes_the_same_way_whatever_the_threads():
    first, again, other = (
        genetic_search(rugged, 2, generations=10, seed=seed, threads=threads)
        for seed, threads in ((1, 1), (1, 3), (2, 1))
    )
    npt.assert_array_equal(first.genes, again.genes)
    assert first.history == again.history
    assert first.history != other.history


def test_the_search_ends_where_nothing_improves():
    flat = genetic_search(lambda genes: 0.5, 2, stall=12)
    assert len(flat.history["best"]) == 13
    # improvements that a tolerance does not count
    assert len(genetic_search(lambda genes: 1e-6 * hill(genes), 2, stall=5).history["best"]) == 6
    assert len(genetic_search(hill, 2, generations=7).history["best"]) <= 7


def test_what_is_no_number_is_worst():
    found = genetic_search(lambda genes: math.nan if genes[0] < 0.5 else 1 - genes[0], 1)
    assert found.genes[0] >= 0.5
    assert found.fitness == pytest.approx(0.5, abs=0.01)
    assert np.isfinite(found.history["mean"]).all()
    lost = genetic_search(lambda genes: math.nan, 1, generations=3)
    assert lost.fitness == -math.inf
    assert lost.genes.shape == (1,)


def test_the_fitness_is_the_mean_of_its_parts():
    whole = genetic_search(hill, 2, generations=5)
    parted = genetic_search(lambda genes, part: hill(genes) + (part - 1), 2, parts=3, generations=5)
    npt.assert_array_equal(whole.genes, parted.genes)
    assert parted.fitness == pytest.approx(whole.fitness, abs=1e-12)
    # a part that cannot be judged spoils the whole
    assert genetic_search(lambda genes, part: math.nan if part else 1.0, 2, parts=3, generations=2).fitness == -math.inf


def test_a_search_is_cancelled_between_two_evaluations():
    calls = []

    def stop(fraction, message=""):
        calls.append(fraction)
        if len(calls) == 30:
            raise Cancelled

    judged = []
    with pytest.raises(Cancelled):
        genetic_search(lambda genes: judged.append(1) or hill(genes), 2, threads=2, progress=stop)
    assert calls == sorted(calls)
    # those under way or already taken up by the threads are all that follow
    assert 30 <= len(judged) <= 36


def test_settings_that_cannot_be():
    for settings in ({"elite": 24}, {"generations": 0}, {"stall": 0}):
        with pytest.raises(DataError, match="take more candidates than live on"):
            genetic_search(hill, 2, **settings)
    with pytest.raises(DataError, match="choose one of tournament, roulette"):
        genetic_search(hill, 2, selection="lottery")
