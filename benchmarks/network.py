"""The first paper's network beside torch and scikit-learn: the same net, batches of the same size, as many steps."""

import sys
import warnings

from side_by_side import import_geohalo, in_turn, median, report

import_geohalo()

import numpy as np
from geohalo.core.paper_network import PaperNetwork, learning_rate, rescale_symmetric
from geohalo.core.samples import Samples
from threadpoolctl import threadpool_limits

FEATURES, CLASSES, HIDDEN, TRAINING, TESTING = 8, 8, 20, 430, 1000
EPOCHS, BATCH, MOMENTUM, L2 = 500, 12, 0.9, 1e-4
STEPS = EPOCHS * (TRAINING // BATCH)
RESTARTS, ROUNDS = 10, 5


def survey(seed=0):
    """Return features of overlapping classes, rescaled as the network does it, and the class of each sample."""
    random = np.random.default_rng(seed)
    centres = 1.5 * random.standard_normal((CLASSES, FEATURES))
    codes = random.integers(0, CLASSES, TRAINING + TESTING)
    values = centres[codes] + random.standard_normal((len(codes), FEATURES))
    return rescale_symmetric(values, values[:TRAINING].min(axis=0), values[:TRAINING].max(axis=0)), codes


def geohalo(values, codes, restarts=1, seeds=(42,)):
    """Return what trains GeoHalo's network, once for each seed; it returns the classes of the test samples."""
    names = [f"F{number}" for number in range(FEATURES)]
    samples, labels = Samples(names, values[:TRAINING]), [f"class {code}" for code in codes[:TRAINING]]

    def train():
        for seed in seeds:
            model = PaperNetwork(HIDDEN, EPOCHS, BATCH, restarts=restarts, seed=seed).fit(samples, labels)
        return model.predict(Samples(names, values[TRAINING:]))

    return train


def torch_loop(values, codes, loader):
    """The usual torch loop, over a DataLoader or over slices of shuffled tensors with the fused optimiser."""
    import torch

    inputs, classes = torch.tensor(values, dtype=torch.float32), torch.tensor(codes)
    known = inputs[:TRAINING], classes[:TRAINING]

    def sliced():
        order = torch.randperm(TRAINING)
        shuffled = [part[order] for part in known]
        for start in range(0, TRAINING - BATCH + 1, BATCH):
            yield [part[start : start + BATCH] for part in shuffled]

    def train():
        torch.set_num_threads(1)
        torch.manual_seed(0)
        net = torch.nn.Sequential(torch.nn.Linear(FEATURES, HIDDEN), torch.nn.ReLU(), torch.nn.Linear(HIDDEN, CLASSES))
        for layer in (net[0], net[2]):
            torch.nn.init.xavier_uniform_(layer.weight)
            torch.nn.init.zeros_(layer.bias)
        cross_entropy = torch.nn.CrossEntropyLoss()
        fused = {} if loader else {"fused": True}
        optimiser = torch.optim.SGD(net.parameters(), lr=0.01, momentum=MOMENTUM, weight_decay=L2, **fused)
        batches = torch.utils.data.DataLoader(
            torch.utils.data.TensorDataset(*known), batch_size=BATCH, shuffle=True, drop_last=True
        )
        for epoch in range(1, EPOCHS + 1):
            optimiser.param_groups[0]["lr"] = learning_rate(epoch)
            for part, truth in batches if loader else sliced():
                optimiser.zero_grad()
                loss = cross_entropy(net(part), truth)
                loss.backward()
                optimiser.step()
        with torch.no_grad():
            return net(inputs[TRAINING:]).argmax(dim=1).numpy()

    return train


def scikit_learn(values, codes):
    """scikit-learn's perceptron; it has no falling rate, and learns from the incomplete batch too."""
    from sklearn.neural_network import MLPClassifier

    # so many samples that its batches are whole and its steps as many
    whole = STEPS // EPOCHS * BATCH

    def train():
        net = MLPClassifier(
            (HIDDEN,),
            solver="sgd",
            batch_size=BATCH,
            max_iter=EPOCHS,
            momentum=MOMENTUM,
            nesterovs_momentum=False,
            learning_rate_init=0.01,
            alpha=L2,
            n_iter_no_change=EPOCHS + 1,
            random_state=0,
        )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            net.fit(values[:whole], codes[:whole])
        return net.predict(values[TRAINING:])

    return train


def row(who, seconds, own, accuracy, steps=STEPS):
    return {
        "who": who,
        "seconds": median(seconds),
        "µs a step": 1e6 * median(seconds) / steps,
        "times GeoHalo": median(seconds) / own,
        "test accuracy": accuracy,
    }


def main():
    values, codes = survey()
    tasks = {"GeoHalo": geohalo(values, codes)}
    try:
        tasks["torch, DataLoader"] = torch_loop(values, codes, loader=True)
        tasks["torch, slices, fused SGD"] = torch_loop(values, codes, loader=False)
        tasks["scikit-learn MLPClassifier"] = scikit_learn(values, codes)
    except ImportError as error:
        print(f"{error.name} is not installed, left out")
    with threadpool_limits(1):
        times, found = in_turn(tasks, ROUNDS)
    own = median(times["GeoHalo"])
    truth = codes[TRAINING:]
    accuracy = {who: float((classes == truth).mean()) for who, classes in found.items()}
    rows = [row(who, seconds, own, accuracy[who]) for who, seconds in times.items()]

    at_once, in_a_row = f"GeoHalo, {RESTARTS} restarts at once", f"GeoHalo, {RESTARTS} trainings in a row"
    tasks = {
        at_once: geohalo(values, codes, RESTARTS),
        in_a_row: geohalo(values, codes, seeds=range(RESTARTS)),
    }
    together, classes = in_turn(tasks, 3)
    steps = RESTARTS * STEPS
    rows += [row(who, part, own, float((classes[who] == truth).mean()), steps) for who, part in together.items()]

    ratio = {who: median(seconds) / own for who, seconds in times.items()}
    limits = {"torch, DataLoader": 12, "torch, slices, fused SGD": 6, "scikit-learn MLPClassifier": 5}
    targets = [(who, ratio[who], limit) for who, limit in limits.items() if who in ratio]
    targets += [
        (f"{STEPS} steps within 0.35 s, the quickest of {ROUNDS}, as times faster", 0.35 / min(times["GeoHalo"]), 1),
        (
            f"{RESTARTS} restarts at once beside as many in a row",
            median(together[in_a_row]) / median(together[at_once]),
            2,
        ),
    ]
    best = max(accuracy.values())
    targets.append(("test accuracy beside the best (1 = equal)", accuracy["GeoHalo"] / best, 0.97))
    title = (
        f"Perceptron {FEATURES}-{HIDDEN}-{CLASSES}, {TRAINING} samples, batches of {BATCH}, {STEPS} steps, one thread"
    )
    return 0 if report("network", title, rows, targets) else 1


if __name__ == "__main__":
    sys.exit(main())
