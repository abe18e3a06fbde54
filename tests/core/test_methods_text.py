"""The methods paragraph says what the fitted steps did, in the order of the work."""

import numpy as np
from geohalo.core.factor_analysis import FactorAnalysis
from geohalo.core.methods_text import describe_steps
from geohalo.core.paper_network import PaperNetwork
from geohalo.core.references import REFERENCES
from geohalo.core.samples import Samples
from geohalo.core.transforms import Transform


def samples():
    random = np.random.default_rng(1)
    common = random.normal(size=(60, 2))
    values = np.exp(common @ random.normal(size=(2, 5)) + 0.3 * random.normal(size=(60, 5)))
    return Samples(["Cu_ppm", "Au_ppb", "As_ppm", "Pb_ppm", "Zn_ppm"], values)


def test_sentences_stand_in_the_order_of_the_work_and_hold_the_numbers():
    table = samples()
    logged = Transform("log10").fit(table)
    factors = FactorAnalysis(indicators=["Cu_ppm"]).fit(logged.transform(table))
    steps = [
        ("factors", factors, {}),
        ("transformconcentrations", logged, {}),
        ("replacecensored", None, {"METHOD": "ros"}),
    ]
    sentences, keys = describe_steps(steps)
    assert sentences[0] == "Concentrations below detection were replaced by regression on order statistics."
    assert sentences[1] == "They were transformed to their decimal logarithms."
    assert "of 5 elements in 60 samples" in sentences[2]
    assert f"gave {len(factors.factor_names_)} factors" in sentences[2]
    assert f"{100 * factors.explained_.sum():.0f} % of the variance" in sentences[2]
    assert keys == ["cohen", "helsel", "kaiser", "gmpi"]
    assert set(keys) <= set(REFERENCES)


def test_a_step_is_told_once_and_unknown_ones_are_passed_over():
    steps = [("applysom", None, {}), ("applysom", None, {}), ("samplesurvey", None, {}), ("native:buffer", None, {})]
    sentences, keys = describe_steps(steps)
    assert len(sentences) == 1
    assert keys == ["folds"]


def test_labels_by_factors_are_called_self_consistency():
    (by_factors,), _ = describe_steps([("labelsamples", None, {"label_source": "factors"})])
    (by_occurrences,), _ = describe_steps([("labelsamples", None, {"label_source": "occurrences"})])
    assert "self-consistency" in by_factors
    assert "occurrences" in by_occurrences


def test_the_seed_of_a_network_is_there():
    random = np.random.default_rng(2)
    table = Samples(["a", "b"], random.normal(size=(40, 2)))
    network = PaperNetwork(epochs=3, seed=7).fit(table, ["x", "y"] * 20)
    (sentence,), _ = describe_steps([("paper_network", network, {})])
    assert "20 neurons" in sentence
    assert "3 epochs" in sentence
    assert "seed 7" in sentence
