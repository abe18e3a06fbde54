"""The same training on torch, for large nets and graphics processors; the result goes back into the numpy net."""

import numpy as np

from .desom_network import FIRST_MOMENT, SECOND_MOMENT, SMALL
from .estimator import silent
from .language import tr


def train(network, batches, hoods, gamma, rate, progress=silent, record=100):
    """
    Train `network` (a `DesomNetwork`) by automatic differentiation; arguments and result as ``DesomNetwork.train``.

    The start and the batches are the network's own, so that both engines follow the same path up to rounding.
    """
    import torch

    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")

    def tensor(array):
        return torch.tensor(array.reshape(network.members, *array.shape[-2:]), device=device)

    weights = [tensor(weight).requires_grad_() for weight in network.weights]
    biases = [tensor(bias).requires_grad_() for bias in network.biases]
    prototypes = tensor(network.prototypes).requires_grad_()
    optimiser = torch.optim.Adam(
        [*weights, *biases, prototypes], lr=rate, betas=(FIRST_MOMENT, SECOND_MOMENT), eps=SMALL
    )
    steps, every = len(hoods), max(len(hoods) // record, 1)
    history = {"step": [], "reconstruction": [], "map": []}
    for step, (samples, hood) in enumerate(zip(batches, hoods)):
        x = torch.from_numpy(np.ascontiguousarray(samples)).to(device).reshape(network.members, *samples.shape[-2:])
        values, codes = x, None
        for layer, (weight, bias) in enumerate(zip(weights, biases), 1):
            values = torch.baddbmm(bias, values, weight)
            if layer == network.n_encoder:
                codes = values
            elif layer < network.n_layers:
                values = torch.relu(values)
        squared = (codes**2).sum(-1, keepdim=True) + (prototypes**2).sum(-1)[:, None] - 2 * codes @ prototypes.mT
        pull = torch.from_numpy(hood).to(device)[squared.detach().argmin(-1)]
        reconstruction = ((values - x) ** 2).mean(dim=(1, 2))
        map_loss = (pull * squared).sum(-1).mean(-1)
        optimiser.zero_grad(set_to_none=True)
        (reconstruction + gamma * map_loss).sum().backward()
        optimiser.step()
        progress(step / steps, tr("Training the deep map"))
        if step % every == 0 or step == steps - 1:
            history["step"].append(step + 1)
            history["reconstruction"].append(reconstruction.tolist())
            history["map"].append(map_loss.tolist())
    for target, source in zip((*network.weights, *network.biases, network.prototypes), (*weights, *biases, prototypes)):
        target[...] = source.detach().cpu().numpy().reshape(target.shape)
    return history
