"""The first paper's network against published numbers, torch, and what it must refuse."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.paper_network import PaperNetwork, learning_rate, parameter_count, rescale_symmetric
from geohalo.core.perceptron import Batches, Perceptrons, cross_entropy, descend, forward
from geohalo.core.samples import Samples
from geohalo.core.store import load_model, save_model

NAMES = ["F1", "F2", "F3", "F4"]


def clouds(n=200, seed=0, spread=0.5):
    """Samples of three classes around centres of their own, and their labels."""
    random = np.random.default_rng(seed)
    centres = 2 * np.random.default_rng(9).normal(size=(3, len(NAMES)))
    codes = np.arange(n) % 3
    values = centres[codes] + spread * random.normal(size=(n, len(NAMES)))
    return Samples(NAMES, values), [("F1", "F2", "background")[code] for code in codes]


# ---------------------------------------------------------------- published numbers


def test_inputs_are_rescaled_by_the_training_range(vector):
    case = vector("NET-01")
    given, expected = case["input"], case["expected"]
    columns = np.column_stack([given["train_column"], given["constant_column"]])
    low, high = columns.min(axis=0), columns.max(axis=0)
    scaled = rescale_symmetric(columns, low, high)
    npt.assert_allclose(scaled[:, 0], expected["train"], atol=case["tol"])
    npt.assert_array_equal(scaled[:, 1], expected["constant"])
    new = rescale_symmetric([[given["new"][0], 7]], low, high)
    npt.assert_allclose(new, [[expected["new"][0], 0]], atol=case["tol"])


def test_forward_pass_and_loss(vector):
    case = vector("NET-02")
    given, expected = case["input"], case["expected"]
    layers = [np.array(given[name], float) for name in ("W1", "b1", "W2", "b2")]
    hidden, logits, probabilities = forward(np.array(given["x"], float), *layers)
    npt.assert_allclose(hidden, expected["hidden"], atol=1e-12)
    npt.assert_allclose(logits, expected["logits"], atol=1e-12)
    # the published numbers have 12 digits
    npt.assert_allclose(probabilities, expected["prob"], atol=1e-11)
    assert cross_entropy(probabilities, np.array(given["y"])) == pytest.approx(expected["loss"], abs=1e-11)


@pytest.mark.parametrize("rule", ["matlab", "torch"])
def test_momentum_when_the_rate_falls(vector, rule):
    case = vector("NET-03")
    theta, change, path = np.ones(1), np.zeros(1), []
    for rate in case["input"]["lr"]:
        descend(theta, change, theta.copy(), rate, 0.9, rule)
        path.append(float(theta[0]))
    npt.assert_allclose(path, case["expected"][rule], atol=case["tol"])


def test_schedule_of_the_learning_rate(vector):
    case = vector("NET-04")
    rates = [learning_rate(epoch) for epoch in case["input"]["epoch"]]
    npt.assert_allclose(rates, case["expected"]["lr"], atol=case["tol"])


def test_number_of_parameters(vector):
    case = vector("NET-05")
    assert parameter_count(case["input"]["F"], case["input"]["C"]) == case["expected"]["paper_mlp"]
    assert parameter_count(8, 8) == case["expected"]["paper_mlp_F8"]
    samples, labels = clouds()
    model = PaperNetwork(epochs=1).fit(samples, labels)
    arrays = model.hidden_weights_, model.hidden_biases_, model.output_weights_, model.output_biases_
    assert sum(array.size for array in arrays) == parameter_count(len(NAMES), 3)


# ---------------------------------------------------------------- torch


def torch_layers(torch, nets):
    """Return a torch network with the weights of the only net of `nets`."""
    first, first_bias, second, second_bias = (torch.tensor(part[0]) for part in nets.weights())
    layers = torch.nn.Sequential(
        torch.nn.Linear(first.shape[1], len(first)), torch.nn.ReLU(), torch.nn.Linear(second.shape[1], len(second))
    ).double()
    with torch.no_grad():
        for layer, weight, bias in ((layers[0], first, first_bias), (layers[2], second, second_bias)):
            layer.weight.copy_(weight)
            layer.bias.copy_(bias)
    return layers


def started(seed=0):
    nets = Perceptrons(4, 20, 3)
    nets.draw_weights([np.random.default_rng(seed)])
    return nets


@pytest.mark.parametrize("class_weights", [None, np.array([0.5, 1.0, 2.5])])
def test_every_step_is_torch_s(class_weights):
    """The same start, the same batches, a rate that falls: torch's SGD with L2 on the weights only."""
    torch = pytest.importorskip("torch")
    samples, _ = clouds()
    codes = np.arange(len(samples)) % 3
    nets, l2, size = started(), 1e-2, 12
    layers = torch_layers(torch, nets)
    weights = [layers[0].weight, layers[2].weight]
    optimiser = torch.optim.SGD(
        [{"params": weights, "weight_decay": l2}, {"params": [layers[0].bias, layers[2].bias]}], lr=0.1, momentum=0.9
    )
    batches = Batches(samples.values, codes, 3, size, 5, weights=class_weights)
    random = np.random.default_rng(3)
    counts = None if class_weights is None else torch.tensor(class_weights)
    for epoch in range(6):
        optimiser.param_groups[0]["lr"] = optimiser.param_groups[1]["lr"] = rate = 0.1 * 0.7**epoch
        order = random.permutation(60)
        batches.fill(order[None])
        losses = []
        for step in range(5):
            nets.learn(batches, step, step + 1, rate, 0.9, l2, "torch")
            rows = order[step * size : (step + 1) * size]
            inputs, classes = torch.tensor(samples.values[rows]), torch.tensor(codes[rows])
            optimiser.zero_grad()
            loss = torch.nn.functional.cross_entropy(layers(inputs), classes, counts, reduction="sum") / size
            loss.backward()
            optimiser.step()
            losses.append(loss.item())
            ours = nets.weights()
            npt.assert_allclose(ours[0][0], weights[0].detach(), atol=1e-10)
            npt.assert_allclose(ours[1][0], layers[0].bias.detach(), atol=1e-10)
            npt.assert_allclose(ours[2][0], weights[1].detach(), atol=1e-10)
            npt.assert_allclose(ours[3][0], layers[2].bias.detach(), atol=1e-10)
        assert batches.losses()[0] == pytest.approx(size * sum(losses), rel=1e-9)


def test_every_step_is_matlab_s():
    """Gradients from torch's differentiation, the update written out: theta - rate g + 0.9 (theta - theta before)."""
    torch = pytest.importorskip("torch")
    samples, _ = clouds()
    codes = np.arange(len(samples)) % 3
    nets = started(1)
    layers = torch_layers(torch, nets)
    parameters = list(layers.parameters())
    earlier = [parameter.detach().clone() for parameter in parameters]
    batches = Batches(samples.values, codes, 3, 12, 10)
    batches.fill(np.arange(120)[None])
    for step in range(10):
        rate = 0.2 if step < 4 else 0.05
        nets.learn(batches, step, step + 1, rate)
        rows = slice(12 * step, 12 * step + 12)
        found = layers(torch.tensor(samples.values[rows]))
        loss = torch.nn.functional.cross_entropy(found, torch.tensor(codes[rows]))
        gradients = torch.autograd.grad(loss, parameters)
        with torch.no_grad():
            for place, (parameter, gradient) in enumerate(zip(parameters, gradients)):
                pull = 1e-4 * parameter if parameter.ndim == 2 else 0
                moved = parameter - rate * (gradient + pull) + 0.9 * (parameter - earlier[place])
                earlier[place] = parameter.clone()
                parameter.copy_(moved)
        for ours, theirs in zip(nets.weights(), parameters):
            npt.assert_allclose(ours[0], theirs.detach(), atol=1e-10)


def test_overflowing_exponentials_change_nothing():
    """Logits of thousands, which the quick softmax cannot hold, give torch's step all the same."""
    torch = pytest.importorskip("torch")
    samples, _ = clouds()
    codes = np.arange(12) % 3
    nets = started()
    nets.second *= 2000
    layers = torch_layers(torch, nets)
    batches = Batches(samples.values[:12], codes, 3, 12, 1)
    batches.fill(np.arange(12)[None])
    logits = layers(torch.tensor(samples.values[:12]))
    assert logits.abs().max() > 1000
    torch.nn.functional.cross_entropy(logits, torch.tensor(codes)).backward()
    before = nets.weights()
    nets.learn(batches, 0, 1, 0.01, l2=0)
    gradients = [parameter.grad for parameter in layers.parameters()]
    for one, other, gradient in zip(before, nets.weights(), gradients):
        npt.assert_allclose(one[0] - other[0], 0.01 * gradient, atol=1e-9)


# ---------------------------------------------------------------- training


def test_learns_what_can_be_told_apart():
    samples, labels = clouds(spread=0.2)
    others, truth = clouds(90, seed=5, spread=0.2)
    model = PaperNetwork(epochs=60).fit(samples, labels, validation=(others, truth))
    found = model.probabilities(others)
    npt.assert_allclose(found.sum(axis=1), 1, atol=1e-12)
    assert [model.classes_[code] for code in found.argmax(axis=1)] == truth
    history = model.history_
    assert len(history["loss"]) == len(history["accuracy"]) == 60
    assert history["loss"][-1] < 0.1 * history["loss"][0]
    assert history["accuracy"][-1] == 1
    # 200 samples make 16 whole batches of 12, and 8 samples are left out of each epoch
    assert history["validation_iteration"] == [*range(50, 951, 50), 960]
    assert history["validation_accuracy"][-1] == 1
    codes = np.array([model.classes_.index(label) for label in truth])
    assert history["validation_loss"][-1] == pytest.approx(cross_entropy(found, codes), rel=1e-12)


def test_watching_changes_nothing():
    samples, labels = clouds()
    plain = PaperNetwork(epochs=9).fit(samples, labels)
    watched = PaperNetwork(epochs=9).fit(samples, labels, validation=clouds(30, seed=5))
    npt.assert_array_equal(plain.hidden_weights_, watched.hidden_weights_)


def test_same_seed_same_network():
    samples, labels = clouds()
    one, same, other = (PaperNetwork(epochs=20, seed=seed).fit(samples, labels) for seed in (1, 1, 2))
    npt.assert_array_equal(one.output_weights_, same.output_weights_)
    assert np.abs(one.output_weights_ - other.output_weights_).max() > 0.01


def test_restarts_are_networks_of_their_own():
    """Several at once are what each is alone, and their probabilities are averaged."""
    samples, labels = clouds()
    at_once = PaperNetwork(epochs=5, restarts=3).fit(samples, labels)
    alone = PaperNetwork(epochs=5).fit(samples, labels)
    npt.assert_allclose(at_once.hidden_weights_[:1], alone.hidden_weights_, atol=1e-10)
    npt.assert_allclose(at_once.output_biases_[:1], alone.output_biases_, atol=1e-10)
    assert np.abs(at_once.hidden_weights_[1] - at_once.hidden_weights_[2]).max() > 0.1
    values = rescale_symmetric(samples.values, at_once.minimum_, at_once.maximum_)
    arrays = at_once.hidden_weights_, at_once.hidden_biases_, at_once.output_weights_, at_once.output_biases_
    found = [forward(values, *member)[2] for member in zip(*arrays)]
    npt.assert_allclose(at_once.probabilities(samples), np.mean(found, axis=0), atol=1e-12)


def test_weighted_classes_count_alike():
    """Of two classes that overlap, the rare one is found more often when it counts as much as the other."""
    random = np.random.default_rng(0)
    values = random.normal(size=(600, 2)) + np.repeat([0.0, 1.0], [540, 60])[:, None]
    samples, labels = Samples(["a", "b"], values), ["background"] * 540 + ["F1"] * 60
    plain, weighted = (
        PaperNetwork(epochs=40, weighted=weighted).fit(samples, labels).predict(samples)[540:]
        for weighted in (False, True)
    )
    assert (weighted == 0).mean() > (plain == 0).mean() + 0.3


def test_fewer_samples_than_a_batch_make_one_batch():
    samples, labels = clouds(9)
    whole = PaperNetwork(epochs=30, batch=500).fit(samples, labels)
    fitting = PaperNetwork(epochs=30, batch=9).fit(samples, labels)
    npt.assert_array_equal(whole.hidden_weights_, fitting.hidden_weights_)
    assert whole.history_["loss"][-1] < whole.history_["loss"][0]


def test_many_samples_are_met_once_an_epoch():
    """An epoch that is learnt in several parts shows every sample once."""
    random = np.random.default_rng(0)
    values = random.normal(size=(45_000, 2))
    labels = np.where(values.sum(axis=1) > 0, "F1", "background")
    fractions = []
    model = PaperNetwork(epochs=1).fit(
        Samples(["a", "b"], values), labels, progress=lambda fraction, message="": fractions.append(fraction)
    )
    assert len(fractions) >= 3
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert 0.9 < model.history_["accuracy"][0] < 1


def circular(seed, n=580, n_features=7, threshold=1.2):
    """Noise labelled by its own largest value, as many of the background as of all anomalies: features and labels."""
    random = np.random.default_rng(seed)
    scores = random.normal(size=(n, n_features))
    codes = np.where(scores.max(axis=1) > threshold, scores.argmax(axis=1), n_features)
    anomalous, rest = np.flatnonzero(codes < n_features), np.flatnonzero(codes == n_features)
    few = min(len(anomalous), len(rest))
    rows = np.concatenate([random.permutation(anomalous)[:few], random.permutation(rest)[:few]])
    rows = random.permutation(rows)
    labels = ["background" if code == n_features else f"F{code + 1}" for code in codes[rows]]
    return Samples([f"F{column + 1}" for column in range(n_features)], scores[rows]), labels


def test_noise_labelled_by_itself_is_learnt_well(vector):
    """The paper's way of labelling finds noise as well as it finds ore; labels of other samples are not found."""
    case = vector("NET-07")
    expected, tolerance = case["expected"], case["tol"]
    accuracies = {"own": [], "others'": []}
    for seed in range(4):
        samples, labels = circular(seed, case["input"]["n"], case["input"]["F"])
        cut = int(0.85 * len(labels))
        shuffled = list(np.random.default_rng(seed).permutation(labels))
        for name, given in {"own": labels, "others'": shuffled}.items() if seed < 2 else [("own", labels)]:
            model = PaperNetwork(seed=seed).fit(samples.rows(np.arange(cut)), given[:cut])
            found = model.predict(samples.rows(np.arange(cut, len(labels))))
            truth = [model.classes_.index(label) for label in given[cut:]]
            accuracies[name].append(np.mean(found == truth))
    assert np.mean(accuracies["own"]) == pytest.approx(np.mean(expected["test_accuracy"]), abs=tolerance)
    assert np.mean(accuracies["others'"]) < np.mean(expected["test_majority_rate"]) + tolerance


# ---------------------------------------------------------------- what it says and refuses


def test_constant_feature_tells_nothing():
    samples, labels = clouds()
    values = np.column_stack([samples.values, np.full(len(samples), 5.0)])
    model = PaperNetwork(epochs=10).fit(Samples([*NAMES, "flat"], values), labels)
    assert [notice.code for notice in model.warnings_] == ["constant"]
    other = values.copy()
    other[:, -1] = 1e6
    npt.assert_array_equal(
        model.probabilities(Samples([*NAMES, "flat"], values)), model.probabilities(Samples([*NAMES, "flat"], other))
    )


def test_loss_that_is_no_number_names_the_epoch():
    samples, labels = clouds()
    with pytest.raises(DataError, match=r"epoch \d+: .* lower learning rate than 1e\+10"):
        PaperNetwork(learning_rate=1e10).fit(samples, labels)


def test_one_class_is_refused():
    samples, _ = clouds()
    with pytest.raises(DataError, match="one class"):
        PaperNetwork().fit(samples, ["F1"] * len(samples))


@pytest.mark.parametrize("settings", [{"rule": "adam"}, {"batch": 0}, {"restarts": 0}])
def test_settings_that_cannot_be(settings):
    with pytest.raises(DataError, match=next(iter(settings))):
        PaperNetwork(**settings).fit(*clouds())


def test_application_before_training_is_refused():
    with pytest.raises(DataError, match="not been fitted"):
        PaperNetwork().probabilities(clouds()[0])


def test_cancelled_in_the_second_epoch():
    calls = []

    def cancel(fraction, message=""):
        calls.append(fraction)
        if len(calls) > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        PaperNetwork().fit(*clouds(), progress=cancel)
    assert calls == [0, 1 / 500]


@pytest.mark.parametrize("suffix", ["safetensors", "json"])
def test_model_file(tmp_path, suffix):
    samples, labels = clouds()
    model = PaperNetwork(epochs=8, restarts=2).fit(samples, labels, validation=clouds(30, seed=5))
    save_model(model, tmp_path / f"network.{suffix}", crs="WKT")
    again = load_model(tmp_path / f"network.{suffix}", "paper_network")
    npt.assert_array_equal(again.probabilities(samples), model.probabilities(samples))
    assert again.parameters() == model.parameters()
    assert again.history_ == model.history_
    assert again.classes_ == ["F1", "F2", "background"]


def test_features_are_matched_by_name():
    samples, labels = clouds()
    model = PaperNetwork(epochs=8).fit(samples, labels)
    turned = samples.select(NAMES[::-1])
    npt.assert_array_equal(model.probabilities(turned), model.probabilities(samples))
    with pytest.raises(DataError, match="F4"):
        model.probabilities(samples.select(NAMES[:3]))
