"""A shipped workflow, read from its .model3 as far as the wizard asks."""

import xml.etree.ElementTree as ElementTree

from .layers import Qgis
from .processing_classes import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

_CASTS = {"int": int, "double": float, "QString": str, "bool": "true".__eq__}


class QgsProcessingModelChildParameterSource:
    """Where a parameter of a step comes from."""

    def __init__(self, read):
        self._read = read

    def source(self):
        return Qgis.ProcessingModelChildParameterSource(self._read["source"])

    def parameterName(self):
        return self._read["parameter_name"]

    def outputChildId(self):
        return self._read["child_id"]

    def outputName(self):
        return self._read["output_name"]

    def staticValue(self):
        return self._read.get("static_value")


class Child:
    """A step of a workflow."""

    def __init__(self, read):
        self._read = read

    def algorithmId(self):
        return self._read["alg_id"]

    def description(self):
        return self._read["component_description"]

    def setDescription(self, text):
        self._read["component_description"] = text

    def algorithm(self):
        from .application import QgsApplication

        return QgsApplication.processingRegistry().algorithmById(self.algorithmId())

    def parameterSources(self):
        params = self._read["params"] or {}
        return {name: [QgsProcessingModelChildParameterSource(one) for one in given] for name, given in params.items()}


class QgsProcessingModelAlgorithm(QgsProcessingAlgorithm):
    """A workflow."""

    def fromFile(self, path):
        self._read = _value(ElementTree.parse(path).getroot())
        self._parameters, self._outputs = [], []
        definitions = self._read["parameterDefinitions"]
        order = self._read["parameterOrder"]
        for name in [*order, *(name for name in definitions if name not in order)]:
            self.addParameter(_definition(definitions[name]))
        return True

    def name(self):
        return self._read["model_name"]

    def group(self):
        return self._read["model_group"]

    def helpContent(self):
        return self._read["help"]

    def childAlgorithms(self):
        return {name: Child(read) for name, read in self._read["children"].items()}

    def setChildAlgorithm(self, child):
        pass


class _Destination(QgsProcessingParameterDefinition):
    DESTINATION, SUFFIX = True, "gpkg"


def _definition(read):
    kind = read["parameter_type"]
    given = {"defaultValue": read["default"]}
    if kind in ("number", "distance"):
        cls = QgsProcessingParameterNumber
        given.update(type=cls.Type(read["data_type"]), minValue=read["min"], maxValue=read["max"])
    elif kind == "field":
        cls = QgsProcessingParameterField
        given["parentLayerParameterName"] = read["parent_layer"]
    else:
        cls = (
            _Destination
            if kind in ("sink", "fileDestination", "rasterDestination")
            else QgsProcessingParameterDefinition
        )
    made = cls(read["name"], read["description"], **given)
    made.KIND = kind
    made.setHelp(read["help"])
    made.setFlags(read["flags"])
    return made


def _value(option):
    kind = option.get("type")
    if kind == "Map":
        return {part.get("name"): _value(part) for part in option}
    if kind in ("List", "StringList"):
        return [_value(part) for part in option]
    return _CASTS[kind](option.get("value")) if kind in _CASTS else None
