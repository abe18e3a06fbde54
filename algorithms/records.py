"""What earlier steps noted in a layer's metadata, and what this one adds: provenance a program can read."""

import hashlib
import json
from configparser import ConfigParser
from datetime import datetime, timezone
from functools import cache
from pathlib import PurePath

from qgis.core import Qgis, QgsLayerMetadata, QgsProcessingContext, QgsVectorLayer

from .base import ROOT

_LAYERS = ("source", "vector", "raster", "layer", "multilayer", "file")


@cache
def version():
    """Return the plugin's version from metadata.txt."""
    metadata = ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="")


def read_records(layer):
    """Return the notes of earlier steps in `layer`'s metadata, oldest first, as dicts; fitted steps revived."""
    from ..core.errors import DataError
    from ..core.store import loads

    records = []
    for line in _history(layer) if layer is not None else ():
        if _is_ours(line):
            try:
                records.append(loads(line))
            except (DataError, ValueError, KeyError, TypeError):
                # a note by another version of the plugin is no reason to refuse the layer
                continue
    return records


def _history(layer):
    """Return the history of a layer, from beside its file where QGIS has not loaded that yet."""
    history = layer.metadata().history()
    if not history and layer.providerType() in ("ogr", "delimitedtext"):
        stored = QgsVectorLayer(layer.source(), layer.name(), layer.providerType())
        stored.loadDefaultMetadata()
        history = stored.metadata().history()
    return history


def _is_ours(line):
    return line.startswith("{") and '"geohalo"' in line


def new_record(algorithm, parameters, **more):
    """
    Return the note of this run.

    Parameters
    ----------
    algorithm : GeohaloAlgorithm
    parameters : dict
        As QGIS hands them to ``processAlgorithm``.
    **more
        ``columns``, ``sources``, ``step``, ``input`` (a fingerprint) and the like.
    """
    given, layers = {}, {}
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if value is None or definition.isDestination():
            continue
        if definition.type() in _LAYERS:
            layers[definition.name()] = _layer_names(value)
        elif isinstance(value, (bool, int, float, str)):
            given[definition.name()] = value
        elif isinstance(value, (list, tuple)):
            given[definition.name()] = [str(item) for item in value]
        else:
            given[definition.name()] = str(definition.valueAsPythonString(value, QgsProcessingContext()))
    return {"geohalo": algorithm.NAME, "version": version(), "parameters": given, "layers": layers, **more}


def _layer_names(value):
    """Return what the user calls a layer or file, without folders."""
    if isinstance(value, (list, tuple)):
        return [_layer_names(item) for item in value]
    name = getattr(value, "name", None)
    return name() if callable(name) else PurePath(str(value).split("|")[0]).name


def annotate(layer, records):
    """Write `records` into `layer`'s metadata, the last of them with the time; keep what else stands there."""
    from ..core.store import dumps

    metadata = QgsLayerMetadata(layer.metadata())
    time = datetime.now(timezone.utc).isoformat(timespec="seconds")
    stamped = [*records[:-1], {**records[-1], "time": time, "qgis": Qgis.QGIS_VERSION}] if records else []
    foreign = [line for line in metadata.history() if not _is_ours(line)]
    metadata.setHistory([*foreign, *(dumps(record) for record in stamped)])
    if not metadata.title():
        metadata.setTitle(layer.name())
    metadata.setCrs(layer.crs())
    layer.setMetadata(metadata)


def fingerprint(*arrays):
    """Return a short hash of the numbers a step read, so that a result can be traced to its input."""
    import numpy as np

    digest = hashlib.sha256()
    for array in arrays:
        digest.update(np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()[:16]


def as_tags(record):
    """Return `record` as one line of JSON, for tags inside a raster: nothing that differs between equal runs."""
    left_out = ("step", "time", "qgis", "layers")
    return json.dumps({key: value for key, value in record.items() if key not in left_out}, default=str)
