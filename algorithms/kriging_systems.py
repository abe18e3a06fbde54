"""What kriging and its cross-validation share: how samples are kriged, and the kriging systems."""

from typing import Any, NamedTuple

from .base import tell
from .kriging_inputs import optional_number
from .parameters import choice, fitted_model, flag, number, tr, whole_number

ALL_UP_TO = 5000
"""Samples that are kriged all at once; of more the nearest are taken."""

USUAL_NEIGHBOURS = 32


class Choices(NamedTuple):
    """How the user wants samples to be kriged."""

    kind: str
    order: Any
    """Of the drift; None for simple kriging."""
    neighbours: int
    """0 for all samples."""
    search: str
    sectors: bool
    radius: Any
    nugget_as_error: bool
    mean: Any
    """Known mean of simple kriging, None for that of the samples."""

    @classmethod
    def plain(cls, neighbours, mean=None, nugget_as_error=False):
        """Return the choices of ordinary kriging, or of simple kriging around a known mean, with usual neighbours."""
        kind, order = ("ordinary", 0) if mean is None else ("simple", None)
        return cls(kind, order, neighbours, "shared", False, None, nugget_as_error, mean)


def add_choices(algorithm):
    """Add the variogram model and how samples are kriged."""
    tool = algorithm
    tool.add(
        fitted_model(tool.MODEL, tool.tr("Variogram model")),
        "A file that “Fit variogram” wrote. Empty: spherical, exponential or Gaussian is fitted to each field.",
    )
    tool.add(
        choice(tool.TYPE, tool.tr("Type of kriging"), ["ordinary", "simple", "universal"]),
        "ordinary: around an unknown mean. simple: around a known mean. universal: around a surface, see the drift.",
    )
    tool.add(
        whole_number(tool.DRIFT, tool.tr("Drift of universal kriging"), 1, 1, 2),
        "1: a plane. 2: a surface of second degree.",
    )
    tool.add(
        number(tool.MEAN, tool.tr("Known mean of simple kriging"), None),
        "Empty: the mean of the samples, which is then taken as known.",
        advanced=True,
    )
    add_neighbours(tool)
    tool.add(
        choice(tool.SEARCH, tool.tr("Search for neighbours"), ["shared", "exact"]),
        "shared: a small tile of cells shares somewhat more neighbours, which is quicker and nearer to kriging from "
        "all. exact: the nearest of every single cell.",
        advanced=True,
    )
    tool.add(
        flag(tool.SECTORS, tool.tr("A quarter of the neighbours from each quadrant")),
        "For samples in clusters or along lines. The search is exact then.",
        advanced=True,
    )
    tool.add(
        number(tool.RADIUS, tool.tr("Farthest neighbour"), None, 0),
        "Map units. Places with fewer neighbours than the drift needs get no value. Empty: as far as it takes.",
        advanced=True,
    )
    tool.add(
        flag(tool.NUGGET_AS_ERROR, tool.tr("The nugget is error of measurement")),
        "The map is smooth at the samples then. Otherwise it gives them back exactly.",
        advanced=True,
    )


def add_neighbours(tool):
    """Ask for the samples that a prediction is made from."""
    tool.add(
        whole_number(tool.NEIGHBOURS, tool.tr("Neighbours"), 0, 0, 500),
        f"Nearest samples that a prediction is made from. 0: all samples, of more than {ALL_UP_TO} the "
        f"{USUAL_NEIGHBOURS} nearest.",
    )


def read_choices(algorithm, parameters, context):
    """Return the `Choices` of a run."""
    kind = algorithm.text(parameters, algorithm.TYPE, context)
    order = {"ordinary": 0, "simple": None, "universal": algorithm.parameterAsInt(parameters, algorithm.DRIFT, context)}
    return Choices(
        kind,
        order[kind],
        algorithm.parameterAsInt(parameters, algorithm.NEIGHBOURS, context),
        algorithm.text(parameters, algorithm.SEARCH, context),
        algorithm.parameterAsBool(parameters, algorithm.SECTORS, context),
        optional_number(algorithm, parameters, algorithm.RADIUS, context) or None,
        algorithm.parameterAsBool(parameters, algorithm.NUGGET_AS_ERROR, context),
        optional_number(algorithm, parameters, algorithm.MEAN, context),
    )


def read_model(algorithm, parameters, context):
    """Return the variogram model that the user gave, or None."""
    from ..core.store import load_model

    path = algorithm.parameterAsFile(parameters, algorithm.MODEL, context)
    return load_model(path, "variogram") if path else None


def fit_model(samples, choices, external, feedback, progress):
    """Return a variogram model fitted to the one column of `samples`, less what drift maps explain, and say which."""
    import numpy as np

    from ..core.drift import Drift
    from ..core.samples import Samples
    from ..core.variogram_model import VariogramModel

    order = choices.order or 0
    if external is not None:
        columns = Drift(samples.coordinates, order, external).values
        left = samples.values - columns @ np.linalg.lstsq(columns, samples.values, rcond=None)[0]
        samples, order = Samples(samples.names, left, samples.coordinates, samples.labels), 0
    fitted = VariogramModel(("auto",), order).fit(samples, progress)
    tell(feedback, fitted.warnings_)
    feedback.pushInfo(tr("Variogram of {}: {}.").format(samples.names[0], fitted.variogram.describe()))
    return fitted


def check_drift(model, choices, feedback):
    """Warn of a variogram of residuals without their drift, and of a drift over a variogram that still holds it."""
    order = choices.order or 0
    if model.order != order:
        feedback.pushWarning(
            tr("The variogram was fitted with a drift of degree {}, and kriging has one of degree {}.").format(
                model.order, order
            )
        )


def make_system(samples, variogram, choices, external=None, feedback=None):
    """
    Return the kriging system of all columns of `samples`.

    Parameters
    ----------
    samples : Samples
        Complete, at distinct positions.
    variogram : Variogram
    choices : Choices
    external : (n, e) array, optional
        Drift variables at the samples.
    feedback : QgsProcessingFeedback, optional
        Told what is assumed.

    Returns
    -------
    Kriging or LocalKriging
    """
    from ..core.kriging import Kriging
    from ..core.local_kriging import LocalKriging

    values, mean = samples.values, choices.mean
    if choices.order is None and mean is None:
        mean = values.mean(axis=0)
        if feedback is not None:
            feedback.pushInfo(tr("Known mean: that of the samples, {}.").format(", ".join(f"{m:.4g}" for m in mean)))
    options = {"order": choices.order, "external": external, "mean": 0.0 if mean is None else mean}
    options["nugget_as_error"] = choices.nugget_as_error
    neighbours = choices.neighbours or (0 if len(samples) <= ALL_UP_TO else USUAL_NEIGHBOURS)
    if not neighbours and (choices.sectors or choices.radius):
        neighbours = USUAL_NEIGHBOURS
    if neighbours and feedback is not None:
        feedback.pushInfo(tr("Each prediction is made from {} neighbours.").format(neighbours))
    if not neighbours or (neighbours >= len(samples) and not (choices.sectors or choices.radius)):
        system = Kriging(samples.coordinates, values, variogram, **options)
        if system.condition > 1e12 and feedback is not None:
            feedback.pushWarning(
                tr(
                    "The kriging system is nearly singular (condition {:.0e}): predictions may be off; give the "
                    "variogram a larger nugget."
                ).format(system.condition)
            )
        return system
    return LocalKriging(
        samples.coordinates,
        values,
        variogram,
        neighbours=neighbours,
        search=choices.search,
        sectors=choices.sectors,
        radius=choices.radius,
        **options,
    )
