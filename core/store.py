"""Fitted models as files: JSON when small, safetensors for networks and maps; never code that runs on loading."""

import json
import math
import struct
from importlib import import_module
from pathlib import Path

import numpy as np

from .errors import DataError
from .estimator import Estimator
from .files import replacing
from .language import tr

FORMAT = "geohalo-model"
VERSION = 1

KINDS = {
    "censoring": "censoring:CensoredReplacement",
    "fences": "outliers:Fences",
    "distances": "robust_distance:RobustDistance",
    "enrichment": "enrichment:EnrichmentIndex",
    "transform": "transforms:Transform",
    "factors": "factor_analysis:FactorAnalysis",
    "som": "som:SelfOrganisingMap",
    "desom": "desom:DeepEmbeddedMap",
    "variogram": "variogram_model:VariogramModel",
    "svm": "support_vectors:SupportVectors",
    "conv1d": "deep_networks:Conv1d",
    "deepinsight": "deep_networks:DeepInsight",
    "patch": "deep_networks:PatchNetwork",
    "paper_network": "paper_network:PaperNetwork",
}
"""Module and class of every kind of fitted step, imported only when one is loaded."""

# names of the tensor types in safetensors' header
_DTYPES = {"F64": "<f8", "F32": "<f4", "I64": "<i8", "I32": "<i4", "U8": "|u1", "BOOL": "|b1"}


def save_model(model, path, **provenance):
    """
    Write a fitted step to `path`.

    Parameters
    ----------
    model : Estimator
        A fitted step.
    path : str or Path
        ``.safetensors`` keeps arrays as tensors; any other suffix is written as JSON.
    **provenance
        Where the model comes from: ``elements``, ``units``, ``crs`` (WKT2), ``preprocessing`` (a list of
        fitted steps applied before this one) and the like; fitted steps may stand anywhere in it.

    Raises
    ------
    DataError
        If the model is not fitted or the file cannot be written.
    """
    path = Path(path)
    document = {"format": FORMAT, "version": VERSION, **plain(model), "provenance": plain(provenance)}
    with replacing(path) as temporary:
        if path.suffix.lower() == ".safetensors":
            tensors = {}
            document = _lift_arrays(document, tensors, "")
            _write_safetensors(temporary, tensors, {FORMAT: _dumps(document)})
        else:
            temporary.write_text(_dumps(_lists(document), indent=1) + "\n", encoding="utf-8")


def load_model(path, kinds=None):
    """
    Read a fitted step back.

    Parameters
    ----------
    path : str or Path
        A file written by `save_model`.
    kinds : str or iterable of str, optional
        The kinds of step that are accepted.

    Returns
    -------
    model : Estimator
        With the provenance as ``model.provenance``, a dict.

    Raises
    ------
    DataError
        If the file is missing, broken, from another program or of another kind.
    """
    path = Path(path)
    document = _read(path)
    kinds = [kinds] if isinstance(kinds, str) else list(kinds or KINDS)
    if document.get("kind") not in kinds:
        raise DataError(
            tr(
                "{name} holds a {kind!r} model, and this step needs {kinds}: choose the file that the matching step "
                "wrote."
            ).format(name=path.name, kind=document.get("kind"), kinds=" or ".join(map(repr, kinds)))
        )
    try:
        model = revive(document)
        model.provenance = revive(document.get("provenance", {}))
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise DataError(
            tr("The model file {name} is incomplete ({error}): fit the model again.").format(
                name=path.name, error=error
            )
        ) from error
    return model


def plain(value):
    """Return `value` with every fitted step in it replaced by its description."""
    if isinstance(value, Estimator):
        return plain(value.description())
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def revive(value):
    """Return `value` with every description of a fitted step in it made into that step."""
    if isinstance(value, dict):
        value = {key: revive(item) for key, item in value.items() if key != "provenance"}
        if {"kind", "parameters", "fitted"} <= set(value):
            if value["kind"] not in KINDS:
                raise DataError(
                    tr("The model holds a step of the unknown kind {kind!r}: update GeoHalo and try again.").format(
                        kind=value["kind"]
                    )
                )
            module, name = KINDS[value["kind"]].split(":")
            step = getattr(import_module(f".{module}", __package__), name)
            return step.from_description(value)
        if set(value) == {"array", "type"}:
            return np.array(_nan(value["array"]), dtype=value["type"])
        return value
    if isinstance(value, list):
        return [revive(item) for item in value]
    return value


def dumps(value):
    """Return `value` (numbers, text, lists, dicts, arrays, fitted steps) as one line of JSON."""
    return _dumps(_lists(plain(value)))


def loads(text):
    """Return what `dumps` was given; fitted steps come back as steps."""
    return revive(json.loads(text))


def _read(path):
    """Return the document in `path`, arrays in their places."""
    other = tr("{name} is not a GeoHalo model file: choose a file that a GeoHalo step wrote as MODEL.").format(
        name=path.name
    )
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DataError(
            tr("The model file {path} cannot be read ({strerror}): choose an existing file.").format(
                path=path, strerror=error.strerror
            )
        ) from error
    try:
        if content[:1] == b"{":
            document = json.loads(content.decode("utf-8"))
        else:
            tensors, metadata = _read_safetensors(content, path)
            document = _put_arrays(json.loads(metadata[FORMAT]), tensors)
    except DataError:
        raise
    except (ValueError, KeyError, TypeError) as error:
        raise DataError(other) from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise DataError(other)
    if not isinstance(document.get("version"), int) or not isinstance(document.get("provenance", {}), dict):
        raise DataError(other)
    if document["version"] > VERSION:
        raise DataError(
            tr("{name} was written by a newer GeoHalo: update the plugin to read it.").format(name=path.name)
        )
    return document


def _dumps(value, indent=None):
    return json.dumps(value, indent=indent, ensure_ascii=False, allow_nan=False, default=_number)


def _number(value):
    """Let json write numpy's numbers."""
    if isinstance(value, np.generic):
        return value.item()
    raise TypeError(f"{type(value).__name__} cannot be stored in a model file")


def _lists(value):
    """Replace arrays by lists that remember their type, and NaN by null."""
    if isinstance(value, np.ndarray):
        return {"array": _null(value.tolist()), "type": value.dtype.str if value.dtype.kind != "U" else "str"}
    if isinstance(value, dict):
        return {key: _lists(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_lists(item) for item in value]
    if isinstance(value, (float, np.floating)) and not math.isfinite(value):
        return {"array": None if math.isnan(value) else repr(float(value)), "type": "<f8"}
    return value


def _null(value):
    # JSON has no NaN and no infinity
    if isinstance(value, list):
        return [_null(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None if math.isnan(value) else repr(value)
    return value


def _nan(value):
    if isinstance(value, list):
        return [_nan(item) for item in value]
    return math.nan if value is None else value


def _lift_arrays(value, tensors, name):
    """Move numeric arrays to `tensors`, leaving ``{"tensor": name}`` behind."""
    if isinstance(value, np.ndarray) and value.dtype.newbyteorder("<").str in _DTYPES.values():
        tensors[name] = value
        return {"tensor": name}
    if isinstance(value, dict):
        return {key: _lift_arrays(item, tensors, f"{name}.{key}".strip(".")) for key, item in value.items()}
    if isinstance(value, list):
        return [_lift_arrays(item, tensors, f"{name}.{i}") for i, item in enumerate(value)]
    return _lists(value)


def _put_arrays(value, tensors):
    if isinstance(value, dict):
        if set(value) == {"tensor"}:
            return tensors[value["tensor"]]
        return {key: _put_arrays(item, tensors) for key, item in value.items()}
    if isinstance(value, list):
        return [_put_arrays(item, tensors) for item in value]
    return value


def _write_safetensors(path, tensors, metadata):
    """Write the safetensors layout: length of the header, header in JSON, raw little-endian data."""
    header, offset = {"__metadata__": metadata}, 0
    names = {numpy_name: name for name, numpy_name in _DTYPES.items()}
    for name, tensor in tensors.items():
        dtype = tensor.dtype.newbyteorder("<").str
        header[name] = {
            "dtype": names[dtype],
            "shape": list(tensor.shape),
            "data_offsets": [offset, offset + tensor.nbytes],
        }
        offset += tensor.nbytes
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for tensor in tensors.values():
            file.write(np.ascontiguousarray(tensor).astype(tensor.dtype.newbyteorder("<"), copy=False).tobytes())


def _read_safetensors(content, path):
    size = struct.unpack("<Q", content[:8])[0] if len(content) >= 8 else 0
    header = json.loads(content[8 : 8 + size].decode("utf-8"))
    data, tensors = memoryview(content)[8 + size :], {}
    metadata = header.pop("__metadata__", {})
    if any(entry["data_offsets"][1] > len(data) for entry in header.values()):
        raise DataError(
            tr("The model file {name} is cut short: copy it again, or fit the model again.").format(name=path.name)
        )
    for name, entry in header.items():
        start, stop = entry["data_offsets"]
        flat = np.frombuffer(data[start:stop], dtype=_DTYPES[entry["dtype"]])
        tensors[name] = flat.reshape(entry["shape"]).copy()
    return tensors, metadata
