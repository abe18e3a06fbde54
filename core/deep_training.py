"""Layers and training of the convolutional networks, on torch."""

import math
from contextlib import contextmanager
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from .errors import DataError
from .estimator import silent
from .language import tr

DROPPED = 0.5
"""Share of the values between the convolutions and the last layers that is left out of a training step."""

ROWS = 4096
"""Samples a forward pass takes at one time."""


class Settings(NamedTuple):
    """How a network is trained."""

    epochs: int
    batch: int
    rate: float
    decay: float
    patience: int
    seed: int


class Course(NamedTuple):
    """What training came to."""

    weights: dict
    """Arrays by torch's names, those of the best epoch."""
    history: dict
    best_epoch: int


def conv1d_layers(n_features, n_classes):
    """Return the network over features in a row."""
    from torch import nn

    body = [*_convolution(nn.Conv1d, nn.BatchNorm1d, 1, 16), *_convolution(nn.Conv1d, nn.BatchNorm1d, 16, 32)]
    return _assembled([*body, nn.Flatten()], [nn.Linear(32 * n_features, 20), nn.ReLU(), nn.Linear(20, n_classes)])


def image_layers(side, n_classes):
    """Return the network over images of one band, `side` pixels wide and high."""
    from torch import nn

    body = [*_convolution(nn.Conv2d, nn.BatchNorm2d, 1, 16), nn.MaxPool2d(2)]
    body += [*_convolution(nn.Conv2d, nn.BatchNorm2d, 16, 32), nn.MaxPool2d(2), nn.Flatten()]
    return _assembled(body, [nn.Linear(32 * (side // 4) ** 2, 20), nn.ReLU(), nn.Linear(20, n_classes)])


def patch_layers(n_bands, n_classes):
    """Return the network over windows of rasters."""
    from torch import nn

    body = [*_convolution(nn.Conv2d, nn.BatchNorm2d, n_bands, 16), nn.MaxPool2d(2)]
    body += [*_convolution(nn.Conv2d, nn.BatchNorm2d, 16, 32), nn.AdaptiveAvgPool2d(1), nn.Flatten()]
    return _assembled(body, [nn.Linear(32, n_classes)])


def _convolution(convolution, normalisation, before, after):
    from torch import nn

    return convolution(before, after, 3, padding=1), normalisation(after), nn.ReLU()


def _assembled(body, head):
    """Return the two halves; values are dropped between them, in training only."""
    from torch import nn

    return nn.ModuleDict({"body": nn.Sequential(*body), "head": nn.Sequential(*head)})


@lru_cache(maxsize=1)
def graphics_processor():
    """Return the name of the graphics processor that torch computes on, "" if there is none that works."""
    import torch

    if not torch.cuda.is_available():
        return ""
    try:
        # a processor older or newer than this torch is seen, and fails at the first step
        torch.nn.functional.conv1d(torch.ones(1, 1, 3, device="cuda"), torch.ones(1, 1, 3, device="cuda")).sum().item()
    except RuntimeError:
        return ""
    return torch.cuda.get_device_name()


def device():
    """Return torch's device: the graphics processor where there is one."""
    import torch

    return torch.device("cuda" if graphics_processor() else "cpu")


def train(make, training, validation, class_weights, settings, views=None, progress=silent):
    """
    Train a network with Adam until the loss of the validation samples falls no more.

    Parameters
    ----------
    make : callable
        Returns the layers, ``{"body", "head"}``.
    training, validation : (inputs, codes)
        (n, channels, ...) array of float32 and (n,) array of int each.
    class_weights : (C,) array
        Weight of each class in the loss.
    settings : Settings
    views : (V, w * w) array of int, optional
        Ways to turn a window: every epoch sees each training window in one drawn by lot.
    progress : callable
        Called every batch.

    Returns
    -------
    Course

    Raises
    ------
    DataError
        If the loss is no longer a number; it names the epoch.
    """
    import torch

    generator = torch.Generator().manual_seed(settings.seed)
    place = device()
    with _one_thread():
        network = _fresh(make, generator).to(place)
        inputs, codes, watched, watched_codes = (torch.from_numpy(part).to(place) for part in (*training, *validation))
        views = None if views is None else torch.from_numpy(views)
        loss = torch.nn.CrossEntropyLoss(torch.tensor(class_weights, dtype=torch.float32, device=place))
        optimiser = _adam(network.parameters(), settings)
        history = {key: [] for key in ("epoch", "loss", "accuracy", "validation_loss", "validation_accuracy")}
        best, best_epoch, kept = math.inf, 0, None
        for epoch in range(1, settings.epochs + 1):
            seen = _turned(inputs, views, generator)
            message = tr("Epoch {epoch} of at most {epochs}").format(epoch=epoch, epochs=settings.epochs)
            if best_epoch:
                message += tr(", least validation loss {best:.4f}").format(best=best)
            learnt = _epoch(network, seen, codes, loss, optimiser, settings, generator, epoch, progress, message)
            found = _watch(network, watched, watched_codes, loss)
            if not all(map(math.isfinite, (*learnt, *found))):
                raise DataError(
                    tr(
                        "The loss is no longer a number in epoch {epoch}: take a lower learning rate, and look for "
                        "extreme values among the features."
                    ).format(epoch=epoch)
                )
            for key, value in zip(history, (epoch, *learnt, *found)):
                history[key].append(value)
            if found[0] < best:
                best, best_epoch, kept = found[0], epoch, _arrays(network)
            elif epoch - best_epoch >= settings.patience:
                break
    return Course(kept, history, best_epoch)


def apply(make, weights, inputs):
    """
    Return the (n, C) probabilities by a trained network, in double precision.

    Parameters
    ----------
    make : callable
        Returns the layers.
    weights : dict
        Of a `Course`.
    inputs : (n, channels, ...) array of float32
    """
    import torch

    place = device()
    with torch.random.fork_rng(devices=[]):
        network = make()
    network.load_state_dict({name: torch.tensor(array) for name, array in weights.items()})
    network.to(place).train(False)
    parts = []
    with torch.no_grad():
        for start in range(0, len(inputs), ROWS):
            logits = _logits(network, torch.from_numpy(inputs[start : start + ROWS]).to(place))
            parts.append(torch.softmax(logits.double(), dim=1).cpu().numpy())
    return np.concatenate(parts)


@contextmanager
def _one_thread():
    """Hold torch to one thread: steps of nets this small wait longer for a second one than they compute."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _fresh(make, generator):
    """Return the layers with weights of their own chance, from the distribution that torch starts with."""
    import torch

    # the layers draw weights as they are made; what others draw in this process stays as it would have been
    with torch.random.fork_rng(devices=[]):
        network = make()
    with torch.no_grad():
        for layer in network.modules():
            if isinstance(layer, (torch.nn.Linear, torch.nn.Conv1d, torch.nn.Conv2d)):
                bound = 1 / math.sqrt(layer.weight[0].numel())
                layer.weight.uniform_(-bound, bound, generator=generator)
                layer.bias.uniform_(-bound, bound, generator=generator)
    return network


def _adam(parameters, settings):
    """Return Adam, its step as one call where this torch can: the layers are small, and the calls half of the time."""
    import torch

    parameters, given = list(parameters), {"lr": settings.rate, "weight_decay": settings.decay}
    try:
        return torch.optim.Adam(parameters, fused=True, **given)
    except (RuntimeError, TypeError):
        return torch.optim.Adam(parameters, **given)


def _turned(inputs, views, generator):
    """Return windows, each in one of its views."""
    import torch

    if views is None:
        return inputs
    chosen = views[torch.randint(len(views), (len(inputs),), generator=generator)].to(inputs.device)
    return inputs.flatten(2).gather(2, chosen[:, None].expand(-1, inputs.shape[1], -1)).view_as(inputs)


def _epoch(network, inputs, codes, loss, optimiser, settings, generator, epoch, progress, message):
    """Learn from every sample once; return the mean loss and the share of right classes meanwhile."""
    import torch

    network.train()
    batches = list(torch.randperm(len(inputs), generator=generator).split(settings.batch))
    if len(batches) > 1 and len(batches[-1]) == 1:
        # the spread of one sample is none, and batch normalisation divides by it
        batches[-2:] = [torch.cat(batches[-2:])]
    total, right = torch.zeros(2, device=inputs.device)
    for step, rows in enumerate(batches):
        progress((epoch - 1 + step / len(batches)) / settings.epochs, message)
        rows = rows.to(inputs.device)
        optimiser.zero_grad(set_to_none=True)
        logits = _logits(network, inputs[rows], generator)
        cost = loss(logits, codes[rows])
        cost.backward()
        optimiser.step()
        total += cost.detach() * len(rows)
        right += (logits.detach().argmax(dim=1) == codes[rows]).sum()
    return float(total) / len(inputs), float(right) / len(inputs)


def _watch(network, inputs, codes, loss):
    """Return the loss and the share of right classes of samples that are not learnt from."""
    import torch

    network.train(False)
    with torch.no_grad():
        logits = torch.cat([_logits(network, part) for part in inputs.split(ROWS)])
        return float(loss(logits, codes)), float((logits.argmax(dim=1) == codes).float().mean())


def _logits(network, inputs, generator=None):
    """Return the (n, C) values before softmax; with a generator, half of those between the halves are dropped."""
    import torch

    values = network["body"](inputs)
    if generator is not None:
        kept = torch.rand(values.shape, generator=generator) >= DROPPED
        values = values * kept.to(values.device) / (1 - DROPPED)
    return network["head"](values)


def _arrays(network):
    """Return the weights and the running means of batch normalisation as arrays."""
    return {
        name: tensor.detach().cpu().numpy().copy()
        for name, tensor in network.state_dict().items()
        if not name.endswith("num_batches_tracked")
    }
