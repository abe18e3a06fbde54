"""The map models: planted groups, ensembles, scores, files, errors."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.desom import DeepEmbeddedMap
from geohalo.core.desom_network import DesomNetwork
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.map_clusters import adjusted_rand
from geohalo.core.samples import Samples
from geohalo.core.som import SelfOrganisingMap
from geohalo.core.store import load_model, save_model

NAMES = ["Cu", "Au", "As", "Pb", "Zn", "Ni"]


def groups(n=300, seed=0):
    """Three groups of samples far apart, in six features of different size."""
    random = np.random.default_rng(seed)
    centres = random.normal(size=(3, 6)) * 4
    truth = np.repeat([0, 1, 2], [n // 2, n // 3, n - n // 2 - n // 3])
    values = (centres[truth] + random.normal(size=(n, 6))) * [1, 10, 100, 1, 0.1, 1] + 5
    return Samples(NAMES, values, random.uniform(0, 1000, (n, 2))), truth


def small(kind, **options):
    """A quick map."""
    options = {"runs": 3, "clusters": 3, **options}
    if kind == "desom":
        return DeepEmbeddedMap(rows=4, columns=4, hidden=(16,), **{"iterations": 1500, **options})
    return SelfOrganisingMap(kind, rows=4, columns=4, **{"iterations": 3000, **options})


KINDS = ("batch", "online", "desom")


@pytest.mark.parametrize("kind", KINDS)
def test_planted_groups_are_the_classes(kind):
    samples, truth = groups()
    model = small(kind).fit(samples)
    result = model.apply(samples)
    assert adjusted_rand(result["cluster"], truth) > 0.95
    assert set(np.unique(result["cluster"])) == {1, 2, 3}
    assert result["stability"].min() > 0.3
    assert model.agreement_ > 0.9
    assert model.hits_.sum(axis=1).tolist() == [300, 300, 300]


@pytest.mark.parametrize("kind", KINDS)
def test_same_seed_same_result_other_seed_another(kind):
    samples, _ = groups()
    first, second, other = (small(kind, seed=seed).fit(samples) for seed in (1, 1, 2))
    npt.assert_array_equal(first.prototypes_, second.prototypes_)
    npt.assert_array_equal(first.unit_clusters_, second.unit_clusters_)
    assert not np.array_equal(first.prototypes_, other.prototypes_)


@pytest.mark.parametrize("kind", KINDS)
def test_units_of_measurement_do_not_matter(kind):
    samples, _ = groups()
    scaled = Samples(NAMES, samples.values * [1, 1000, 1, 1e-4, 1, 1], samples.coordinates)
    first, second = small(kind).fit(samples), small(kind).fit(scaled)
    # rounding differs in the last digit and may move a sample on the border between two units
    assert adjusted_rand(first.apply(samples)["cluster"], second.apply(scaled)["cluster"]) > 0.99


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("suffix", ["json", "safetensors"])
def test_a_model_comes_back_from_its_file(kind, suffix, tmp_path):
    samples, _ = groups()
    model = small(kind).fit(samples)
    model.weigh(samples, np.ones(300), np.eye(300)[5] * 4)
    save_model(model, tmp_path / f"map.{suffix}", elements=NAMES)
    again = load_model(tmp_path / f"map.{suffix}", ("som", "desom"))
    assert again.parameters() == model.parameters() or again.parameters()["hidden"] == list(model.hidden)
    before, after = model.apply(samples), again.apply(samples)
    for name, values in before.items():
        npt.assert_allclose(after[name], values, rtol=1e-6, err_msg=name)
    npt.assert_allclose(again.scores(samples), model.scores(samples), rtol=1e-6)
    assert again.provenance["elements"] == NAMES


@pytest.mark.parametrize("kind", KINDS)
def test_columns_are_matched_by_name(kind):
    samples, _ = groups()
    model = small(kind).fit(samples)
    turned = samples.select(NAMES[::-1])
    npt.assert_array_equal(model.apply(turned)["unit"], model.apply(samples)["unit"])
    with pytest.raises(DataError, match="Ni"):
        model.apply(samples.select(NAMES[:-1]))


@pytest.mark.parametrize("kind", KINDS)
def test_cancel(kind):
    samples, _ = groups()

    def stop(fraction, message=""):
        if fraction > 0.2:
            raise Cancelled

    with pytest.raises(Cancelled):
        small(kind).fit(samples, stop)


@pytest.mark.parametrize("kind", KINDS)
def test_scores_find_the_group_with_the_occurrences(kind):
    samples, truth = groups()
    counts = np.zeros(300)
    counts[np.flatnonzero(truth == 2)[:20]] = 1
    model = small(kind).fit(samples)
    model.weigh(samples, np.ones(300), counts)
    scores = model.scores(samples)
    assert scores[truth == 2].min() > scores[truth != 2].max()
    assert model.class_scores_.argmax() + 1 == model.apply(samples)["cluster"][truth == 2][0]


def test_held_out_scores_see_nothing_of_their_own_fold():
    samples, _ = groups()
    folds = np.arange(300) % 3
    model = small("batch").fit(samples)
    by_fold = np.zeros((3, 300))
    by_fold[:, 10] = 1
    by_fold[folds[10], 10] = 0
    held = model.held_out_scores(samples, np.ones(300), by_fold, folds)
    own = folds == folds[10]
    # without a single occurrence every unit scores ln(½ / ½) = 0
    npt.assert_allclose(held[own], 0, atol=1e-12)
    model.weigh(samples, np.ones(300), by_fold.max(axis=0))
    npt.assert_allclose(held[~own], model.scores(samples)[~own], rtol=1e-10)


def test_without_occurrences_there_is_no_score():
    samples, _ = groups()
    with pytest.raises(DataError, match="occurrences"):
        small("batch").fit(samples).scores(samples)


def test_neighbour_means_are_further_features():
    samples, _ = groups()
    model = small("batch", neighbours=5).fit(samples)
    assert model.decoded_.shape[2] == 12
    assert model.component_planes().shape == (16, 6)
    with pytest.raises(DataError, match="position"):
        small("batch", neighbours=5).fit(Samples(NAMES, samples.values))


@pytest.mark.parametrize("kind", KINDS)
def test_bad_input_gets_a_sentence(kind):
    samples, _ = groups()
    holed = samples.values.copy()
    holed[7, 2] = np.nan
    with pytest.raises(DataError, match="As of sample 8 is missing"):
        small(kind).fit(Samples(NAMES, holed))
    with pytest.raises(DataError, match="at least"):
        small(kind).fit(samples.rows(np.array([0])))
    with pytest.raises(DataError, match="No feature varies"):
        small(kind).fit(Samples(NAMES, np.ones((50, 6))))
    with pytest.raises(DataError, match="between 2 and 8"):
        small(kind, clusters=9).fit(samples)
    with pytest.raises(DataError, match="has not been fitted"):
        small(kind).apply(samples)
    for option in ("distance", "clustering", "initial"):
        with pytest.raises(DataError, match=f"{option} cannot be 'quick': choose one of"):
            small(kind, **{option: "quick"}).fit(samples)


def test_constant_features_are_left_out_and_named():
    samples, _ = groups()
    values = samples.values.copy()
    values[:, 1] = 3
    model = small("batch").fit(Samples(NAMES, values))
    assert "Au" not in model.names_
    assert any(notice.code == "constant" and "Au" in notice.text for notice in model.warnings_)


def test_warnings_of_single_and_large_maps():
    samples, _ = groups(60)
    codes = [notice.code for notice in SelfOrganisingMap(rows=12, columns=12, runs=1).fit(samples).warnings_]
    assert "single_run" in codes
    assert "large_map" in codes


def test_the_number_of_classes_can_be_left_to_the_silhouette():
    samples, _ = groups()
    model = small("batch", clusters=0).fit(samples)
    assert len(model.cluster_means_) == 3


def test_size_can_be_left_to_the_number_of_samples():
    samples, _ = groups()
    model = SelfOrganisingMap(rows=0, columns=0, runs=1).fit(samples)
    assert 60 < model.rows_ * model.columns_ < 120


def test_deep_map_refuses_one_feature_and_warns_of_a_wide_latent_layer():
    samples, _ = groups()
    with pytest.raises(DataError, match="two features"):
        small("desom").fit(samples.select(["Cu"]))
    model = small("desom", latent=6).fit(samples)
    assert "latent" in [notice.code for notice in model.warnings_]


@pytest.mark.parametrize(("fill", "match"), [(0.0, "one unit"), (np.inf, "infinite")])
def test_a_collapsed_deep_map_is_refused(monkeypatch, fill, match):
    samples, _ = groups()

    def collapse(network, *_):
        network.values[:] = fill
        return {"step": [1], "reconstruction": [[1.0] * 3], "map": [[0.0] * 3]}

    monkeypatch.setattr(DesomNetwork, "train", collapse)
    with pytest.raises(DataError, match=match), np.errstate(invalid="ignore"):
        small("desom").fit(samples)


def test_engines_agree():
    pytest.importorskip("torch")
    samples, _ = groups()
    options = {"iterations": 60, "seed": 3}
    ours = DeepEmbeddedMap(rows=4, columns=4, hidden=(16,), runs=2, engine="numpy", **options).fit(samples)
    theirs = DeepEmbeddedMap(rows=4, columns=4, hidden=(16,), runs=2, engine="torch", **options).fit(samples)
    # single precision, other order of sums
    npt.assert_allclose(ours.history_["reconstruction"][-1], theirs.history_["reconstruction"][-1], rtol=1e-3)
    npt.assert_allclose(ours.prototypes_, theirs.prototypes_, atol=2e-3)


def test_reconstruction_improves_and_is_reported():
    samples, _ = groups()
    model = small("desom", iterations=800).fit(samples)
    losses = np.array(model.history_["reconstruction"])
    assert (losses[-1] < 0.5 * losses[0]).all()
    error = model.apply(samples)["reconstruction_error"]
    assert error.shape == (300,)
    assert error.mean() < 0.5


def test_applying_keeps_the_order_of_the_samples():
    samples, _ = groups()
    model = small("batch").fit(samples)
    order = np.random.default_rng(0).permutation(300)
    npt.assert_array_equal(model.apply(samples.rows(order))["unit"], model.apply(samples)["unit"][order])


@pytest.mark.parametrize("kind", ["som", "desom"])
def test_every_stage_of_the_training_can_be_cancelled(kind):
    """The stages before and after the training proper take long for large maps of many members, too."""
    from geohalo.core.desom import DeepEmbeddedMap
    from geohalo.core.errors import Cancelled

    table = Samples(["a", "b", "c"], np.random.default_rng(0).normal(size=(40, 3)))
    options = {"rows": 3, "columns": 3, "runs": 4, "clusters": 2}

    def estimator():
        return DeepEmbeddedMap(iterations=8, **options) if kind == "desom" else SelfOrganisingMap(epochs=2, **options)

    said = []
    estimator().fit(table, lambda fraction, message="": said.append(message))
    assert {"Judging the map", "Looking for classes of units"} <= set(said)
    if kind == "desom":
        # each member's first prototypes, in ten epochs
        assert said.index("Training the deep map") >= 4 * 10
    for stage in dict.fromkeys(filter(None, said)):

        def stop(fraction, message="", stage=stage):
            if message == stage:
                raise Cancelled

        with pytest.raises(Cancelled):
            estimator().fit(table, stop)
