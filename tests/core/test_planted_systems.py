"""The planted mineral systems are recovered on blocks that were not seen, clearly above every baseline."""

import numpy as np
import pytest
from geohalo.core.censoring import CensoredReplacement
from geohalo.core.classification_baselines import baseline_classifiers, permuted
from geohalo.core.classification_tests import compare_predictions
from geohalo.core.classifier_evaluation import fold_test
from geohalo.core.laboratory import read_assays
from geohalo.core.neighbours import neighbour_means
from geohalo.core.paper_network import PaperNetwork
from geohalo.core.sample_labels import MINERALISED, UNLABELLED, occurrence_labels, select_balanced
from geohalo.core.sample_splits import cross_validation_folds
from geohalo.core.samples import Samples
from geohalo.core.spatial_folds import block_folds
from geohalo.core.support_vectors import SupportVectors
from geohalo.core.synthetic_mineralisation import HALO_LEVEL, PLANTED
from geohalo.core.synthetic_survey import sample_survey
from geohalo.core.transforms import Transform

pytest.importorskip("sklearn")

BLOCK, SEED = 5700.0, 42
"""About fifty blocks cover the sheet."""

MAKERS = {
    "network": lambda seed: PaperNetwork(restarts=10, seed=seed),
    "machine": lambda seed: SupportVectors(tuning="none", seed=seed),
}


@pytest.fixture(scope="module")
def survey():
    return sample_survey()


@pytest.fixture(scope="module")
def samples(survey):
    """Logarithms of all elements, each sample with the mean of its five nearest."""
    assays = read_assays(survey.columns, coordinates=survey.coordinates, labels=survey.ids)
    replaced = CensoredReplacement(replacement="auto").fit(assays).transform(assays)
    logs = Transform("log10").fit(replaced).transform(replaced)
    logs = logs.rows(logs.complete())
    near = neighbour_means(logs.values, logs.coordinates, 5)
    names = [*logs.names, *(f"{name}_near" for name in logs.names)]
    return Samples(names, np.hstack([logs.values, near]), logs.coordinates)


@pytest.fixture(scope="module")
def known(survey, samples):
    places = np.array([[one.easting, one.northing] for one in survey.occurrences])
    return occurrence_labels(samples.coordinates, places)


@pytest.fixture(scope="module")
def taken(known):
    """As many background samples as mineralised ones: all tests then ask for the same."""
    return np.where(select_balanced(known.labels, "one_to_one", SEED), known.labels, UNLABELLED).astype(str)


@pytest.fixture(scope="module")
def folds(samples, taken):
    return cross_validation_folds(taken, samples.coordinates, "block", 5, BLOCK, SEED).folds


@pytest.fixture(scope="module")
def baselines(samples, known, taken, folds):
    makers, _ = baseline_classifiers()
    return {
        name: fold_test(lambda _, maker=maker: maker(), samples, taken, known.classes, folds)
        for name, maker in makers.items()
    }


def balanced_accuracy(true, predicted):
    return np.mean([(predicted[true == code] == code).mean() for code in np.unique(true)])


@pytest.mark.parametrize("name", MAKERS)
def test_unseen_blocks_are_told_clearly_better_than_by_every_baseline(name, samples, known, taken, folds, baselines):
    tested = fold_test(MAKERS[name], samples, taken, known.classes, folds, SEED)
    own = balanced_accuracy(tested.true, tested.predicted)
    assert own > 0.8
    assert set(baselines) == {"majority", "logistic regression", "thresholded score"}
    for rival in baselines.values():
        assert own > balanced_accuracy(rival.true, rival.predicted) + 0.04
        assert compare_predictions(tested.true, tested.predicted, rival.predicted).p < 0.01


def test_shuffled_labels_teach_nothing(samples, known, taken, folds):
    part = taken != UNLABELLED
    dealt = taken.copy()
    dealt[part] = permuted(taken[part], SEED)
    blind = fold_test(MAKERS["machine"], samples, dealt, known.classes, folds, SEED)
    true = np.array([known.classes.index(label) for label in taken[part]])
    assert abs(balanced_accuracy(true, blind.predicted) - 0.5) < 0.1


def test_every_strong_system_is_found_on_unseen_blocks_even_without_a_known_occurrence(survey, samples, known, taken):
    folds = block_folds(samples.coordinates, BLOCK, 5, seed=SEED)
    named = np.zeros(len(samples), bool)
    for fold in range(5):
        learnt, judged = (folds != fold) & (taken != UNLABELLED), folds == fold
        model = MAKERS["machine"](SEED).fit(samples.rows(learnt), taken[learnt], known.classes)
        named[judged] = model.predict(samples.rows(judged)) == known.classes.index(MINERALISED)
    intensity = np.array([system.intensity(samples.coordinates) for system in survey.systems])
    shares = {
        system.name: named[own >= HALO_LEVEL].mean()
        for system, own in zip(survey.systems, intensity)
        if system.strength >= 0.5
    }
    unknown = {name for name, _, _, _, occurrences in PLANTED if not occurrences}
    assert unknown == {"Long Gully", "Thorn Pass"}
    assert unknown < set(shares)
    assert len(shares) == 9
    assert min(shares.values()) > 0.6
    assert named[intensity.max(axis=0) < 0.01].mean() < 0.25
