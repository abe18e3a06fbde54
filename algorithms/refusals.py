"""What is refused before any tool starts: layers of another kind than asked for, and outputs that cannot be written."""

import os
import re
from pathlib import Path
from typing import NamedTuple

from qgis.core import (
    QgsDataProvider,
    QgsDataSourceUri,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProviderRegistry,
    QgsWkbTypes,
)

from .layers import layer_behind, plain
from .parameters import POINT, POLYGON, tr
from .reference_systems import known_crs

_SHAPES = {POINT: "Point", POLYGON: "Polygon"}
_PLURALS = {"Point": "points", "Line": "lines", "Polygon": "polygons", "No geometry": "no geometry"}


class Place(NamedTuple):
    """Where a layer or file is: `path`, and `table` in a file of several, nothing for the whole file."""

    path: Path
    table: str = ""

    def replaces(self, other):
        """Tell whether writing here would replace `other`."""
        one, two = (os.path.normcase(os.path.realpath(place.path)) for place in (self, other))
        return one == two and self.table in ("", other.table)


def check_layers(algorithm, parameters, context):
    """
    Refuse layers of features that the parameter did not ask for, empty ones, and positions without reference system.

    The samples themselves may be a table, and without reference system: not every tool needs their positions.

    Raises
    ------
    DataError
    """
    from ..core.errors import DataError

    first = QgsFeatureRequest().setLimit(1).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    for definition in algorithm.parameterDefinitions():
        if definition.type() != "source" or not algorithm.given(parameters, definition.name(), context):
            continue
        source = algorithm.parameterAsSource(parameters, definition.name(), context)
        if source is None:
            raise DataError(algorithm.invalidSourceError(parameters, definition.name()))
        what = f"{source.sourceName() or tr('the layer')} ({definition.description().split(' (')[0]})"
        wanted = _SHAPES.get(definition.dataTypes()[0])
        shape = QgsWkbTypes.geometryDisplayString(QgsWkbTypes.geometryType(source.wkbType()))
        samples = definition.name() == "INPUT"
        if wanted and shape not in (wanted, "Unknown geometry", "No geometry" if samples else wanted):
            raise DataError(
                tr("{what} has {found}, and {wanted} are needed: choose another layer.").format(
                    what=what, found=tr(_PLURALS.get(shape, shape)), wanted=tr(_PLURALS[wanted])
                )
            )
        if next(source.getFeatures(first), None) is None:
            raise DataError(
                tr("{what} has no {found}: check the layer, its filter and the selection.").format(
                    what=what, found=tr(_PLURALS.get(wanted, "rows"))
                )
            )
        if wanted and not samples and not known_crs(source.sourceCrs()).isValid():
            raise DataError(
                tr(
                    "{what} has no coordinate reference system: set it in the layer's properties, or with “Assign "
                    "projection”."
                ).format(what=what)
            )


def check_outputs(algorithm, parameters, context):
    """
    Refuse outputs that would replace an input or each other, that have the wrong ending, or no place to be.

    Raises
    ------
    DataError
    """
    from ..core.errors import DataError

    inputs, outputs = list(_inputs(algorithm, parameters, context)), []
    for definition in algorithm.destinationParameterDefinitions():
        place = destination(parameters.get(definition.name()), context)
        if place is None:
            continue
        for other in inputs:
            if place.replaces(other):
                raise DataError(
                    tr("The output {path} is the input itself: choose another file, the input stays as it is.").format(
                        path=place.path
                    )
                )
        for other in outputs:
            if place.replaces(other) or other.replaces(place):
                raise DataError(
                    tr("Two outputs would be written to {path}: choose another file for one of them.").format(
                        path=place.path
                    )
                )
        outputs.append(place)
        _check_ending(definition, place.path)
        _check_folder(place.path)


def destination(value, context):
    """Return the `Place` an output goes to; None if it is not wanted, temporary, or in a database on a server."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if hasattr(value, "valueAsString"):
        value, _ = value.valueAsString(context.expressionContext())
    if not isinstance(value, str) or value in ("", QgsProcessing.TEMPORARY_OUTPUT) or value.startswith("memory:"):
        return None
    if value.startswith("ogr:"):
        uri = QgsDataSourceUri(value[len("ogr:") :])
        return Place(Path(uri.database()), uri.table())
    return None if re.match("[a-z]{3,}:", value) else Place(Path(value))


def _inputs(algorithm, parameters, context):
    """Iterate over the places of the layers and files that a run reads."""
    for definition in algorithm.parameterDefinitions():
        kind, name = definition.type(), definition.name()
        if kind == "file" and algorithm.parameterAsFile(parameters, name, context):
            yield Place(Path(algorithm.parameterAsFile(parameters, name, context)))
        elif kind == "source":
            yield from _places([layer_behind(algorithm, parameters, name, context)])
        elif kind == "multilayer" and definition.layerType() == QgsProcessing.SourceType.TypeFile:
            yield from map(Place, map(Path, algorithm.files(parameters, name, context)))
        elif kind == "multilayer":
            yield from _places(algorithm.parameterAsLayerList(parameters, name, context))
        elif kind in ("raster", "vector", "layer"):
            yield from _places([algorithm.parameterAsLayer(parameters, name, context)])


def _places(layers):
    for layer in layers:
        if layer is None:
            continue
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        table = plain(parts.get("layerName")) or ""
        if layer.providerType() == "ogr" and not table:
            # the first of the file, which QGIS opens if none is named
            table = "".join(part.split(QgsDataProvider.sublayerSeparator())[1] for part in _sublayers(layer)[:1])
        if plain(parts.get("path")):
            yield Place(Path(parts["path"]), table)


def _sublayers(layer):
    return layer.dataProvider().subLayers() if layer.dataProvider() is not None else []


def _check_ending(definition, path):
    from ..core.errors import DataError

    endings = []
    if definition.type() == "rasterDestination":
        endings = [".tif", ".tiff"]
    elif definition.type() == "fileDestination":
        # a model or a page is read whatever it is called, the ending of a picture says what it is
        endings = [ending for ending in re.findall(r"\*(\.\w+)", definition.fileFilter()) if ending in (".svg", ".png")]
    if endings and path.suffix.lower() not in endings:
        raise DataError(
            tr("{description} is written as {endings}: change the ending of {path}.").format(
                description=definition.description(), endings=" or ".join(endings), path=path
            )
        )


def _check_folder(path):
    from ..core.errors import DataError

    if path.is_dir():
        raise DataError(tr("{path} is a folder: choose a file in it.").format(path=path))
    if path.exists() and not path.is_file():
        # renaming a file to a device would put the file in the device's place
        raise DataError(tr("{path} is a device, not a file: choose a file.").format(path=path))
    # folders that are not there yet are made
    folder = next(parent for parent in path.absolute().parents if parent.exists())
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        raise DataError(
            tr("{path} cannot be written, {folder} does not allow it: choose another folder.").format(
                path=path, folder=folder
            )
        )
