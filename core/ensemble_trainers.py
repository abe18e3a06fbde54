"""The trainers that an ensemble can be made of, and their settings as a model file stores them."""

import inspect
import json
from importlib import import_module
from pathlib import Path

import numpy as np

from .errors import DataError, check_choice
from .language import tr
from .store import KINDS, load_model

TRAINERS = {
    "batch_som": ("som", {"algorithm": "batch"}),
    "som": ("som", {"algorithm": "online"}),
    "desom": ("desom", {}),
    "paper": ("paper_network", {}),
    "svm": ("svm", {}),
    "conv1d": ("conv1d", {}),
    "deepinsight": ("deepinsight", {}),
}
"""Kind of model of each trainer, and the settings that make it this one."""

MAPS = ("batch_som", "som", "desom")
"""Those that need no classes."""

NEED = {"svm": ("sklearn", "scipy"), "conv1d": ("torch", "scipy"), "deepinsight": ("torch", "scipy")}
"""Python packages that a trainer needs."""

ONE_AT_A_TIME = ("conv1d", "deepinsight")
"""Those whose package keeps its own count of threads for the whole process."""

_USUAL = {"svm": {"tuning": "none"}}
# the tools' defaults, where a class has others

_EXAMPLE = '{"rows": 6, "columns": 6}'

_OWN = ("seed", "runs")  # the ensemble draws a seed for each member, and each is a single map
# members are trained side by side, so that none may take all cores for itself
_FIXED = {"runs": 1, "threads": 1}


def trainer(name, settings=None):
    """
    Return what makes a member.

    Parameters
    ----------
    name : str
        Of `TRAINERS`.
    settings : dict, optional
        Parameters of the trainer's class; the tool's defaults where they are not given. Those of `seed` and `runs`
        have no say.

    Returns
    -------
    callable
        Takes a seed and returns an unfitted `Estimator`.

    Raises
    ------
    DataError
        If the trainer has no such setting, or a value of another kind.
    """
    check_choice(tr("trainer"), name, list(TRAINERS))
    kind, own = TRAINERS[name]
    step = _class_of(kind)
    defaults = {key: part.default for key, part in inspect.signature(step).parameters.items()}
    given = dict(settings or {})
    for key, value in given.items():
        if key not in defaults:
            known = ", ".join(key for key in defaults if key not in _OWN)
            raise DataError(
                tr("The trainer {name} has no setting {key}: its settings are {known}.").format(
                    name=name, key=key, known=known
                )
            )
        if not _alike(value, defaults[key]):
            raise DataError(
                tr("The setting {key} of the trainer {name} cannot be {value!r}: give a value like {example}.").format(
                    key=key, name=name, value=value, example=json.dumps(defaults[key])
                )
            )
        if key in own and value != own[key]:
            raise DataError(
                tr(
                    "The settings ask for {key} {value}, and the trainer is {name}: choose the trainer that does "
                    "so, or leave this setting out."
                ).format(key=key, value=value, name=name)
            )
    given = {key: tuple(value) if isinstance(value, list) else value for key, value in given.items() if key not in _OWN}
    fixed = {key: value for key, value in _FIXED.items() if key in defaults}
    return lambda seed: step(**{**_USUAL.get(name, {}), **given, **own, **fixed, "seed": seed})


def read_settings(name, path="", text=""):
    """
    Return the settings of a trainer, as a dict.

    Parameters
    ----------
    name : str
        Of `TRAINERS`.
    path : str or Path
        A model file that such a trainer wrote.
    text : str
        JSON, the parameters themselves or a model's description with ``kind`` and ``parameters``; it overrides the
        file.

    Raises
    ------
    DataError
        If the file is no such model, or the text is no JSON.
    """
    check_choice(tr("trainer"), name, list(TRAINERS))
    kind = TRAINERS[name][0]
    settings = load_model(Path(path), kind).parameters() if path else {}
    if not text.strip():
        return settings
    try:
        found = json.loads(text)
    except ValueError as error:
        raise DataError(
            tr("The settings are no JSON ({error}): write them as {EXAMPLE}.").format(error=error, EXAMPLE=_EXAMPLE)
        ) from error
    if isinstance(found, dict) and isinstance(found.get("parameters"), dict):
        if found.get("kind", kind) != kind:
            raise DataError(
                tr(
                    "The settings are those of a {kind!r} model, and the trainer {name} makes a {own_kind!r} model: "
                    "choose the trainer that belongs to them."
                ).format(kind=found["kind"], name=name, own_kind=kind)
            )
        found = found["parameters"]
    if not isinstance(found, dict):
        raise DataError(tr("The settings have no names: write them as {EXAMPLE}.").format(EXAMPLE=_EXAMPLE))
    return {**settings, **found}


def _class_of(kind):
    module, name = KINDS[kind].split(":")
    return getattr(import_module(f".{module}", __package__), name)


def _alike(value, default):
    """Tell whether a setting is of the same kind as its default, and no number below zero."""
    if isinstance(default, (bool, str)):
        return type(value) is type(default)
    if isinstance(default, (list, tuple)):
        return isinstance(value, (list, tuple)) and all(_alike(item, 1) and item > 0 for item in value)
    if isinstance(value, bool) or not isinstance(value, (int, float, np.integer, np.floating)):
        return False
    if isinstance(default, int) and int(value) != value:
        return False
    return bool(np.isfinite(value)) and value >= 0
