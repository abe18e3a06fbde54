"""What noise labelled by itself scores, and that the shuffle leaves nothing but the distributions."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.circularity import CircularityNull, circularity_null
from geohalo.core.classifier import Classifier
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.fuzzy import logistic
from geohalo.core.paper_network import PaperNetwork
from geohalo.core.sample_labels import factor_labels


class Recorder(Classifier):
    """Always names the most frequent class, and remembers what it was given."""

    def __init__(self, seed, calls):
        self.seed = seed
        calls.append(self)

    def _train(self, training, validation, progress):
        self.training, self.validation = training, validation

    def _probabilities(self, values):
        self.tested = values
        found = np.zeros((len(values), len(self.classes_)))
        found[:, self.counts_.argmax()] = 1
        return found


def memberships(n=580, k=7, seed=0):
    return logistic(np.random.default_rng(seed).normal(size=(n, k)))


def above(values):
    """Label by the largest score, as the simulation of the published numbers does: 1.2 standard deviations."""
    limit = float(logistic(1.2))
    return factor_labels(values, limit, limit).labels


def test_noise_scores_as_published(vector):
    case = vector("NET-07")
    null = circularity_null(memberships(), above, lambda seed: PaperNetwork(seed=seed), repeats=4)
    assert null.accuracies.mean() == pytest.approx(np.mean(case["expected"]["test_accuracy"]), abs=case["tol"])
    assert ((null.accuracies > 0.8) & (null.accuracies < 0.96)).all()
    assert null.majority_rates.mean() == pytest.approx(np.mean(case["expected"]["test_majority_rate"]), abs=case["tol"])


def test_columns_are_shuffled_apart_and_parted_as_the_paper_does():
    """Factors that are one and the same are independent after the shuffle, each with the values it had."""
    scores = np.repeat(memberships(4000, 1), 2, axis=1)
    calls, seen = [], []

    def label(values):
        seen.append(values)
        return np.where(values[:, 0] > 0.5, "F1", "background")

    def everything(labels, seed):
        return np.ones(len(labels), bool)

    null = circularity_null(scores, label, lambda seed: Recorder(seed, calls), everything, repeats=2)
    for model, values in zip(calls, seen):
        npt.assert_array_equal(np.sort(values, axis=0), np.sort(scores, axis=0))
        assert abs(np.corrcoef(values.T)[0, 1]) < 0.06
        parts = model.training.values, model.validation.values, model.tested
        assert [len(part) for part in parts] == [3000, 400, 600]
        # no row is in two parts
        npt.assert_array_equal(np.sort(np.concatenate(parts)[:, 0]), np.sort(scores[:, 0]))
    assert np.abs(seen[0] - seen[1]).max() > 0
    # it names one class, so that it is right as often as that class occurs
    npt.assert_allclose(np.maximum(null.accuracies, 1 - null.accuracies), null.majority_rates, atol=1e-12)


def test_selected_and_labelled_rows_only():
    calls = []
    scores = memberships()
    circularity_null(scores, lambda values: factor_labels(values).labels, lambda seed: Recorder(seed, calls), repeats=1)
    model = calls[0]
    values = np.concatenate([model.training.values, model.validation.values, model.tested])
    highest = values.max(axis=1)
    assert not ((highest >= 0.6) & (highest < 0.7)).any()
    # one background sample for each anomaly, or all there are
    background = (highest < 0.6).sum()
    assert 0 < background <= (highest >= 0.7).sum()


def test_same_seed_same_figures():
    one, same, other = (
        circularity_null(memberships(200), above, lambda s: PaperNetwork(epochs=5, seed=s), repeats=2, seed=seed)
        for seed in (1, 1, 2)
    )
    npt.assert_array_equal(one, same)
    assert not np.array_equal(one, other)


def test_too_few_samples_are_refused():
    with pytest.raises(DataError, match="too few to train and test"):
        circularity_null(
            memberships(30), lambda values: np.where(np.arange(30) < 2, "F1", ""), lambda seed: PaperNetwork()
        )


def test_cancelled_between_repeats():
    def cancel(fraction, message=""):
        if fraction >= 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        circularity_null(memberships(100), above, lambda seed: PaperNetwork(epochs=2), repeats=2, progress=cancel)


def test_sentence():
    null = CircularityNull(np.array([0.86, 0.91]), np.array([0.44, 0.5]))
    text = null.sentence(0.96)
    for part in ("86 to 91 %", "47 %", "reached 96 %", "self-consistency, not skill"):
        assert part in text
    assert "reached" not in null.sentence()
