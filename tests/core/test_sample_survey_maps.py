"""The whole chain on the sample survey: what was planted is found, and held-out occurrences say so."""

import numpy as np
import pytest
from geohalo.core.censoring import CensoredReplacement
from geohalo.core.chain import factor_columns
from geohalo.core.desom import DeepEmbeddedMap
from geohalo.core.factor_analysis import FactorAnalysis
from geohalo.core.grid import Grid
from geohalo.core.held_out import held_out_classes
from geohalo.core.laboratory import read_assays
from geohalo.core.map_auc import map_auc
from geohalo.core.occurrence_counts import count_occurrences
from geohalo.core.occurrences import binomial_tail, read_occurrences
from geohalo.core.som import SelfOrganisingMap
from geohalo.core.spatial_folds import block_folds, block_size
from geohalo.core.support import SampleSupport
from geohalo.core.synthetic_survey import sample_survey
from geohalo.core.transforms import Transform

INDICATORS = ["Cu_ppm", "Au_ppb", "As_ppm", "Pb_ppm", "Zn_ppm", "Ag_ppm"]


@pytest.fixture(scope="module")
def chain():
    """Scores of the factors that hold the indicators, the occurrences, and the planted anomaly."""
    survey = sample_survey()
    assays = read_assays(survey.columns, coordinates=survey.coordinates, labels=survey.ids)
    replaced = CensoredReplacement(replacement="auto").fit(assays).transform(assays)
    logs = Transform("log10").fit(replaced).transform(replaced)
    logs = logs.rows(logs.complete())
    factors = FactorAnalysis(indicators=INDICATORS).fit(logs)
    scores = factor_columns(factors, logs)
    occurrences = np.array([[one.easting, one.northing] for one in survey.occurrences])
    return scores.select(factors.factors_of(INDICATORS)), scores, occurrences, survey.truth


@pytest.fixture(scope="module")
def support(chain):
    xy = chain[0].coordinates
    return SampleSupport(xy, Grid.covering(*(xy.min(axis=0) - 1000), *(xy.max(axis=0) + 1000), 500.0))


def held_out_anomaly(cluster, chain, support):
    """Return share, area and chance of held-out occurrences in classes named anomaly by the others."""
    occurrences = chain[2]
    raster = support.class_raster(cluster)
    reading = read_occurrences(raster, support.grid, occurrences, nodata=-1)
    areas = {int(label): float((raster == label).sum()) for label in np.unique(raster[raster >= 0])}
    places = occurrences[reading.rows]
    folds = block_folds(places, block_size(places), 5, fewer=True)
    return held_out_classes(reading.values, areas, folds)


@pytest.mark.parametrize("seed", range(10))
def test_anomaly_classes_of_the_deep_map_hold_occurrences_they_have_not_seen(chain, support, seed):
    model = DeepEmbeddedMap(neighbours=5, seed=seed).fit(chain[0])
    held = held_out_anomaly(model.apply(chain[0])["cluster"], chain, support)
    assert held.p_value < 0.01
    assert held.rate > 2 * held.area


@pytest.mark.parametrize("algorithm", ["batch", "online"])
def test_so_do_those_of_ordinary_maps(chain, support, algorithm):
    model = SelfOrganisingMap(algorithm, neighbours=5).fit(chain[0])
    held = held_out_anomaly(model.apply(chain[0])["cluster"], chain, support)
    assert held.p_value < 0.01


def test_a_shuffled_survey_has_no_anomaly(chain, support):
    """The same tools find nothing where there is nothing: scores dealt to other samples."""
    from geohalo.core.samples import Samples

    features = chain[0]
    order = np.random.default_rng(1).permutation(len(features))
    dealt = Samples(features.names, features.values[order], features.coordinates)
    model = SelfOrganisingMap(neighbours=5).fit(dealt)
    assert held_out_anomaly(model.apply(dealt)["cluster"], chain, support).p_value > 0.05


def test_the_score_finds_the_planted_anomaly(chain, support):
    """Not only the known occurrences, but also the planted systems of which none is known."""
    features, _, occurrences, truth = chain
    counted = count_occurrences(features.coordinates, occurrences)
    model = DeepEmbeddedMap(neighbours=5).fit(features)
    model.weigh(features, counted.areas, counted.counts)
    raster = support.raster(model.scores(features))
    rows, columns = np.nonzero(truth.classes == 3)
    planted = np.column_stack(
        [truth.west + (columns + 0.5) * truth.cell_size, truth.north - (rows + 0.5) * truth.cell_size]
    )
    reading = read_occurrences(raster, support.grid, planted)
    top = np.nanquantile(raster, 0.8)
    share = (reading.values >= top).mean()
    # a fifth of the sheet holds more than half of what was planted
    assert share > 0.5
    assert binomial_tail(int(share * len(occurrences)), len(occurrences), 0.2) < 1e-6


def test_held_out_scores_beat_the_mean_of_the_same_factors(chain, support):
    features, scores, occurrences, _ = chain
    counted = count_occurrences(features.coordinates, occurrences)
    model = DeepEmbeddedMap(neighbours=5).fit(features)
    held = support.raster(model.held_out_scores(features, counted.areas, counted.by_fold, counted.folds))
    plain = support.raster(scores.column("indicator_score"))

    def auc(raster):
        return map_auc(raster, read_occurrences(raster, support.grid, occurrences).values)

    assert auc(held) > auc(plain) + 0.02
    assert auc(held) > 0.77
