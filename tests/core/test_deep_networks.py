"""Convolutional networks: their layers, what they learn that no linear model can, and that runs repeat."""

import sys

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.classifier import class_codes, class_weights
from geohalo.core.deep_networks import Conv1d, DeepInsight, PatchNetwork, leaf_order
from geohalo.core.deep_training import conv1d_layers, image_layers, patch_layers
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.grid import Grid
from geohalo.core.patches import column_names, dihedral_views, patch_samples
from geohalo.core.samples import Samples
from geohalo.core.store import load_model, save_model

torch = pytest.importorskip("torch")
pytest.importorskip("scipy")


def clouds(n, seed=0, n_features=6):
    """Samples of three classes, each enriched in two features of its own."""
    random = np.random.default_rng(seed)
    codes = np.arange(n) % 3
    values = random.normal(size=(n, n_features)) + 3 * (np.arange(n_features) // 2 == codes[:, None])
    names = ["gold", "tin", "background"]
    return Samples([f"E{i}" for i in range(n_features)], 10 + values), [names[code] for code in codes]


def windows(n, seed, side=5):
    """
    Windows of two rasters; in those of class "striped", cells of the first contrast with their neighbours.

    Every pattern comes with both signs alike, so that no weighted sum of cells tells the classes apart.
    """
    random = np.random.default_rng(seed)
    codes = np.arange(n) % 2
    checks = np.indices((side, side)).sum(axis=0) % 2 * 2.0 - 1
    values = random.normal(0, 0.5, size=(n, 2, side, side))
    signs = random.choice([-1.0, 1.0], n)[:, None, None]
    values[:, 0] += signs * np.where(codes[:, None, None] == 1, checks, 1.0)
    labels = np.array(["background", "striped"])[codes].tolist()
    return Samples(column_names(["Cu", "K"], side), values.reshape(n, -1)), labels


def chains(n, seed, shuffle):
    """Features along a chain; class "jump" has a high one beside a low one, the other class two high or two low."""
    random = np.random.default_rng(seed)
    codes, length = np.arange(n) % 2, len(shuffle)
    noise = random.normal(size=(n, length + 2))
    values = noise[:, :-2] + noise[:, 1:-1] + noise[:, 2:]
    places, signs = random.integers(0, length - 1, n), random.choice([-4.0, 4.0], n)
    values[np.arange(n), places] += signs
    values[np.arange(n), places + 1] += np.where(codes == 1, -signs, signs)
    labels = np.array(["background", "jump"])[codes].tolist()
    return Samples([f"E{i}" for i in shuffle], values[:, shuffle]), labels


def accuracy(model, case):
    return float(np.mean(model.predict(case[0]) == class_codes(case[1], model.classes_)))


def linear_accuracy(training, case):
    """Accuracy of least squares of a class on all features, the best threshold being known."""
    design = [np.column_stack([np.ones(len(part[0])), part[0].values]) for part in (training, case)]
    signs = [np.array([1.0 if label == "background" else -1.0 for label in part[1]]) for part in (training, case)]
    return float(np.mean(np.sign(design[1] @ np.linalg.lstsq(design[0], signs[0], rcond=None)[0]) == signs[1]))


def small(kind, **settings):
    """Return a network fitted in a second, the samples it was watched with, and others."""
    settings = {"epochs": 4, "seed": 3, **settings}
    make = windows if kind is PatchNetwork else clouds
    watched = make(30, 1)
    return kind(**settings).fit(*make(64, 0), validation=watched), watched, make(20, 2)


KINDS = pytest.mark.parametrize("kind", [Conv1d, DeepInsight, PatchNetwork])


def test_numbers_of_weights(vector):
    case = vector("NET-05")
    n_features, n_classes = case["input"]["F"], case["input"]["C"]
    for layers, key in (
        (conv1d_layers(n_features, n_classes), "conv1d"),
        (image_layers(16, n_classes), "conv2d_deepinsight_16x16"),
        (patch_layers(7, n_classes), "conv2d_patch_9x9_7bands"),
    ):
        assert sum(weight.numel() for weight in layers.parameters()) == case["expected"][key], key


@KINDS
def test_probabilities_and_the_way_through_a_file(kind, tmp_path):
    model, _, (samples, _) = small(kind)
    found = model.probabilities(samples)
    assert found.shape == (20, len(model.classes_))
    assert (found >= 0).all()
    npt.assert_allclose(found.sum(axis=1), 1, atol=1e-12)
    # as the layers run in training, the spread of the batch would come in: a sample by itself would read otherwise
    alone = np.concatenate([model.probabilities(samples.rows([row])) for row in range(20)])
    npt.assert_allclose(alone, found, atol=1e-6)
    save_model(model, tmp_path / "network.safetensors")
    again = load_model(tmp_path / "network.safetensors", kind.kind)
    npt.assert_array_equal(again.probabilities(samples.select(samples.names[::-1])), found)
    assert again.history_ == model.history_
    assert again.weights_["body.0.weight"].dtype == np.float32


@KINDS
def test_the_same_seed_gives_the_same_network(kind):
    before, threads = torch.get_rng_state(), torch.get_num_threads()
    torch.manual_seed(99)
    first = small(kind)[0]
    state = torch.get_rng_state()
    # neither what others drew nor what the network draws is in the way of the other
    torch.rand(5)
    second, other = small(kind)[0], small(kind, seed=4)[0]
    torch.manual_seed(99)
    assert torch.equal(torch.get_rng_state(), state)
    torch.set_rng_state(before)
    assert torch.get_num_threads() == threads
    for name, weight in first.weights_.items():
        npt.assert_array_equal(weight, second.weights_[name])
    assert first.history_ == second.history_
    assert np.abs(first.weights_["body.0.weight"] - other.weights_["body.0.weight"]).max() > 0.01


@KINDS
def test_early_stopping_keeps_the_best_epoch(kind):
    random = np.random.default_rng(5)
    samples, labels = (windows if kind is PatchNetwork else clouds)(60, 0)
    # labels by lot: what is learnt makes the validation loss worse before long
    labels, watched = random.permutation(labels).tolist(), (samples, random.permutation(labels).tolist())
    model = kind(rate=0.01, patience=3, batch=16).fit(samples, labels, validation=watched)
    losses = model.history_["validation_loss"]
    assert len(losses) == model.best_epoch_ + 3 < 200
    assert model.best_epoch_ == 1 + int(np.argmin(losses))
    # the loss of the weights that were kept, classes alike
    codes = class_codes(watched[1], model.classes_)
    chances = model.probabilities(samples)[np.arange(60), codes]
    weights = class_weights(class_codes(labels, model.classes_), len(model.classes_))[codes]
    assert -(weights * np.log(chances)).sum() / weights.sum() == pytest.approx(min(losses), abs=1e-5)
    share = accuracy(model, watched)
    assert share == pytest.approx(model.history_["validation_accuracy"][model.best_epoch_ - 1], abs=1e-6)
    assert {len(values) for values in model.history_.values()} == {len(losses)}


@pytest.mark.parametrize("kind", [Conv1d, DeepInsight])
def test_enriched_features_are_learnt(kind):
    model = kind(epochs=25, batch=16).fit(*clouds(150, 0), validation=clouds(60, 1))
    assert model.classes_ == ["gold", "tin", "background"]
    assert accuracy(model, clouds(150, 2)) > 0.9
    assert model.history_["loss"][-1] < 0.7 * model.history_["loss"][0]


def test_contrasts_between_neighbouring_cells_are_learnt():
    training, case = windows(160, 0), windows(200, 2)
    model = PatchNetwork(epochs=20, batch=16, rate=0.005).fit(*training, validation=windows(60, 1))
    assert (model.bands_, model.window_) == (["Cu", "K"], 5)
    assert linear_accuracy(training, case) < 0.65
    assert accuracy(model, case) > 0.95
    # turned windows are as good
    turned = case[0].values.reshape(200, 2, 25)[:, :, dihedral_views(5)[6]].reshape(200, -1)
    assert accuracy(model, (Samples(case[0].names, turned), case[1])) > 0.95


def test_patterns_along_ordered_features_are_learnt():
    shuffle = np.random.default_rng(8).permutation(12)
    training, case = chains(400, 0, shuffle), chains(300, 2, shuffle)
    model = Conv1d(epochs=30, rate=0.005).fit(*training, validation=chains(100, 1, shuffle))
    assert linear_accuracy(training, case) < 0.62
    assert accuracy(model, case) > 0.8
    assert not [notice for notice in model.warnings_ if notice.code == "unordered"]


def test_order_of_leaves_keeps_groups_together():
    random = np.random.default_rng(3)
    groups = np.array([0, 1, 2, 0, 1, 2, 0, 1])
    values = random.normal(size=(300, 3))[:, groups] * [1, -1, 1, -1, 1, 1, 1, 1] + random.normal(0, 0.3, (300, 8))
    order = leaf_order(np.corrcoef(values.T))
    assert sorted(order) == list(range(8))
    assert np.count_nonzero(np.diff(groups[order])) == 2
    npt.assert_array_equal(leaf_order(np.ones((1, 1))), [0])


def test_features_that_do_not_correlate_have_no_order():
    values = np.random.default_rng(0).normal(size=(400, 5))
    names, labels = [f"F{i}" for i in range(5)], ["gold", "background"] * 200
    for share, expected in ((0.0, True), (0.3, False)):
        values[:, 1] += share * values[:, 0]
        model = Conv1d(epochs=1).fit(Samples(names, values), labels)
        assert ("unordered" in [notice.code for notice in model.warnings_]) == expected


def test_a_tenth_is_set_aside_and_no_class_is_lost():
    samples, labels = clouds(60)
    rare = ["rare" if row == 7 else label for row, label in enumerate(labels)]
    for seed in range(5):
        model = Conv1d(epochs=1, seed=seed).fit(samples, rare)
        assert "6 of the 60 training samples" in str(model.warnings_[-1])
    with pytest.raises(DataError, match="3 training samples for 3 classes"):
        Conv1d().fit(samples.rows([0, 1, 2]), labels[:3])


@pytest.mark.parametrize(("rows", "batch"), [(33, 32), (20, 64)])
def test_last_batches(rows, batch):
    """One sample left over goes with the batch before it, and a batch larger than the table is the table."""
    samples, labels = clouds(rows)
    calls = []
    model = Conv1d(epochs=2, batch=batch).fit(
        samples, labels, validation=clouds(9, 1), progress=lambda fraction, message="": calls.append(fraction)
    )
    assert calls == [0, 0.5]
    assert np.isfinite(model.history_["loss"]).all()


def test_training_can_be_cancelled_at_every_batch():
    threads = torch.get_num_threads()
    calls = []

    def stop(fraction, message=""):
        calls.append(fraction)
        if len(calls) == 6:
            raise Cancelled

    with pytest.raises(Cancelled):
        Conv1d(batch=16, epochs=10).fit(*clouds(64), validation=clouds(9, 1), progress=stop)
    # four batches an epoch, ten epochs
    npt.assert_allclose(calls, np.arange(6) / 40)
    assert torch.get_num_threads() == threads


def test_a_loss_that_is_no_number_names_the_epoch():
    with pytest.raises(DataError, match="no longer a number in epoch 1: take a lower learning rate"):
        Conv1d(rate=1e38).fit(*clouds(64), validation=clouds(9, 1))
    with pytest.raises(DataError, match="batch 2 or more"):
        Conv1d(batch=1).fit(*clouds(64))
    with pytest.raises(DataError, match="cut windows first"):
        PatchNetwork().fit(*clouds(64))


def test_constant_features_do_no_harm():
    samples, labels = clouds(60)
    samples.values[:, 2] = 7
    for kind in (Conv1d, DeepInsight):
        model = kind(epochs=2).fit(samples, labels, validation=(samples, labels))
        assert np.isfinite(model.probabilities(samples)).all()


def test_maps_are_the_probabilities_of_windows():
    model = small(PatchNetwork)[0]
    grid = Grid(0.0, 700.0, 10.0, 8, 9)
    rasters = np.random.default_rng(4).normal(size=(2, 8, 9))
    rasters[1, :4, :3] = np.nan
    found = model.probability_rasters(rasters[::-1], ["K", "Cu"])
    eastings, northings = np.meshgrid(grid.eastings(), grid.northings())
    samples, usable = patch_samples(
        rasters, ["Cu", "K"], grid, np.column_stack([eastings.ravel(), northings.ravel()]), 5
    )
    npt.assert_array_equal(np.isfinite(found).all(axis=0).ravel(), usable)
    # where nothing was filled in
    full = np.isfinite(np.pad(rasters[1], 2, mode="reflect"))
    whole = np.array([full[row : row + 5, column : column + 5].all() for row in range(8) for column in range(9)])
    expected = model.probabilities(samples)[whole[usable]]
    npt.assert_allclose(found.reshape(2, -1)[:, whole].T, expected, atol=1e-6)
    with pytest.raises(DataError, match="raster K, and the rasters are Cu, slope"):
        model.probability_rasters(rasters, ["Cu", "slope"])


@pytest.mark.parametrize("module", ["torch", "scipy.cluster.hierarchy"])
def test_a_missing_package_is_named(monkeypatch, module):
    model, _, (samples, _) = small(Conv1d, epochs=1)
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(
        DataError, match=f"network conv1d needs .* {module.split('.')[0]}, .*: choose the network paper"
    ):
        Conv1d().fit(*clouds(30))
    if module == "torch":
        with pytest.raises(DataError, match="torch"):
            model.probabilities(samples)
