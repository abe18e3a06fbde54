"""Variogram models that are changed by hand: how far they lie from the classes, and how they are kept."""

import copy
from typing import NamedTuple

import numpy as np

from .store import load_model, save_model
from .variogram import from_dict, to_dict
from .variogram_fit import FEWEST_PAIRS, Directional, class_weights, enough_pairs, fit_variogram

_ROOM = 1.5  # of the highest class or sill, up to which nugget and sills can be chosen


class Misfit(NamedTuple):
    """How far a model lies from the classes of an experimental variogram that are fitted."""

    rmse: float
    """Root mean squared difference, the semivariance's unit."""
    weighted: float
    """The same with the weights of the fit."""
    error: float
    """Weighted sum of squares: what the fit makes small."""
    classes: int
    """Classes that count."""


class Limits(NamedTuple):
    """Up to where the numbers of a model can be chosen."""

    semivariance: float
    distance: float


def modelled(classes, variogram):
    """Return the semivariance of a model at the classes, each in its own direction."""
    distance = np.asarray(classes.distance, float)
    if classes.azimuth is not None:
        distance = distance * variogram.stretch(classes.azimuth)
    return variogram.semivariance(distance)


def misfit(classes, variogram, weights="pairs/distance2", minimum_pairs=FEWEST_PAIRS):
    """
    Return the `Misfit` of a model.

    Parameters
    ----------
    classes : Directional
    variogram : Variogram
    weights : {"pairs/distance2", "pairs/semivariance2", "pairs", "equal"}
    minimum_pairs : int
        Classes of fewer pairs do not count, as in the fit.
    """
    enough = enough_pairs(classes.pairs, minimum_pairs)
    data = Directional(*(None if part is None else np.asarray(part, float)[enough] for part in classes))
    model = modelled(data, variogram)
    squared = (data.semivariance - model) ** 2
    weight = class_weights(data, weights, model)
    error = float((weight * squared).sum())
    return Misfit(
        float(np.sqrt(squared.mean())), float(np.sqrt(error / weight.sum())), error, int(np.count_nonzero(enough))
    )


def limits(classes, variogram):
    """Return the `Limits` of the numbers that suit the classes, wide enough for what the model has now."""
    highest = max(float(np.max(classes.semivariance)), variogram.sill)
    # twice the longest distance is what the fit takes for a range that it cannot see
    reach = max(2 * float(np.max(classes.distance)), 1.05 * variogram.longest)
    return Limits(_ROOM * highest, reach)


def fit_again(classes, variogram, weights="pairs/distance2", held=(), known_anisotropy=True, **options):
    """
    Return the `Fit` of a model with the structures of another.

    Parameters
    ----------
    classes : Directional
    variogram : Variogram
        Says the kinds of the structures, and the numbers that are held.
    weights : str
    held : collection
        What stays as it is: "nugget", and ("sill", 0), ("range", 0) and so on, counted from 0.
    known_anisotropy : bool
        Whether azimuth and ratio are held, too.
    options
        Of `fit_variogram`.
    """
    parts = list(enumerate(variogram.structures))
    return fit_variogram(
        classes,
        tuple(part.kind for _, part in parts),
        weights,
        nugget=variogram.nugget if "nugget" in held else None,
        sills=[part.sill if ("sill", number) in held else None for number, part in parts],
        ranges=[part.range if ("range", number) in held else None for number, part in parts],
        shape=next((part.shape for _, part in parts if part.shape is not None), None),
        anisotropy=(variogram.azimuth, variogram.ratio) if known_anisotropy else None,
        **options,
    )


def changed(model, variogram, by_hand=True):
    """
    Return a copy of a fitted `VariogramModel` with another variogram.

    Its attribute ``by_hand_`` then holds the variogram that was fitted, as a dict; with `by_hand` False, for numbers
    that a fit found, it is taken away.
    """
    variogram.check()
    other = copy.deepcopy(model)
    fitted = getattr(model, "by_hand_", None) or to_dict(model.variogram)
    other.nugget_ = float(variogram.nugget)
    other.structures_ = [list(structure) for structure in variogram.structures]
    other.azimuth_, other.ratio_ = float(variogram.azimuth), float(variogram.ratio)
    other.chosen_ = "+".join(structure.kind for structure in variogram.structures) or "nugget"
    if by_hand:
        other.by_hand_ = fitted
    else:
        vars(other).pop("by_hand_", None)
    if classes_of(model) is not None:
        other.error_ = misfit(model.classes, variogram, model.weights).error
    return other


def classes_of(model):
    """Return the classes that a model file holds, or None where it holds none."""
    if getattr(model, "distance_", None) is None or not len(model.distance_):
        return None
    return model.classes


def set_by_hand(model):
    """Return the `Variogram` that was fitted before numbers were set by hand, or None where none were."""
    found = getattr(model, "by_hand_", None)
    return from_dict(found) if found else None


def write_changed(model, variogram, path, by_hand=True):
    """
    Write a model with another variogram to `path`, with all else that it holds, and return it as it was written.

    Raises
    ------
    DataError
        If the variogram is none, or the file cannot be written.
    """
    other = changed(model, variogram, by_hand)
    save_model(other, path, **getattr(model, "provenance", {}))
    return load_model(path, "variogram")
