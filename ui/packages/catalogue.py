"""The optional Python packages: what each is for, and whether it is there."""

import importlib.util
from importlib.metadata import PackageNotFoundError, version
from typing import NamedTuple

from ..language import tr
from .folder import is_ours


class Package(NamedTuple):
    """A package: its names in Python and in the index, what it unlocks, and about how much it is (MB)."""

    module: str
    name: str
    unlocks: str
    fetched: int
    """With what it brings along."""
    kept: int


class State(NamedTuple):
    """Whether a package is there, in which version, whether GeoHalo installed it, and where it lies."""

    there: bool
    version: str = ""
    ours: bool = False
    place: str = ""


def packages():
    """Return the packages in the order in which they are worth having."""
    return [
        Package(
            "scipy",
            "scipy",
            tr(
                "Fitting variograms, support-vector machines, maximum-likelihood factors, Mahalanobis outliers, Ward's "
                "classes; matrix products at full speed in QGIS on Linux."
            ),
            38,
            125,
        ),
        Package("matplotlib", "matplotlib", tr("All charts, and the report on a survey."), 16, 55),
        Package(
            "sklearn",
            "scikit-learn",
            tr(
                "Training support-vector machines, regression kriging, robust Mahalanobis outliers, logistic "
                "regression as a baseline, the images of DeepInsight."
            ),
            10,
            55,
        ),
        Package("gstools", "gstools", tr("Conditional simulation of kriged maps."), 3, 15),
        Package(
            "torch",
            "torch",
            tr(
                "The convolutional networks: one-dimensional, DeepInsight and patches of maps. DESOM and the network "
                "of the literature do without."
            ),
            200,
            900,
        ),
        Package("pykrige", "pykrige", tr("A second engine to check regression kriging against."), 1, 5),
        Package(
            "threadpoolctl",
            "threadpoolctl",
            tr("Keeps threads from fighting over the processors; comes with scikit-learn."),
            0,
            0,
        ),
    ]


def state(package):
    """Return whether a package is there; it is found, never imported."""
    try:
        spec = importlib.util.find_spec(package.module)
    except (ImportError, ValueError):
        spec = None
    if spec is None:
        return State(False)
    place = spec.origin or next(iter(spec.submodule_search_locations or []), "")
    try:
        number = version(package.name)
    except PackageNotFoundError:
        number = ""
    return State(True, number, is_ours(place), place)
