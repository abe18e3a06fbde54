"""Algorithms and their parameters, so that GeoHalo's real provider can be loaded; results come from a test."""

from enum import IntEnum, IntFlag

from PyQt6.QtCore import QObject, pyqtSignal

from .anything import a_class
from .layers import QgsCoordinateReferenceSystem

_HUGE = 1.7976931348623157e308


class QgsProcessingException(Exception):
    """A run failed."""


class QgsProcessing(a_class("QgsProcessing")):
    """Constants."""

    TEMPORARY_OUTPUT = "TEMPORARY_OUTPUT"

    SourceType = IntEnum(
        "SourceType",
        {
            "TypeMapLayer": -2,
            "TypeVectorAnyGeometry": -1,
            "TypeVectorPoint": 0,
            "TypeVectorLine": 1,
            "TypeVectorPolygon": 2,
            "TypeRaster": 3,
            "TypeFile": 4,
            "TypeVector": 5,
        },
    )


class QgsProcessingParameterDefinition:
    """A parameter: `ORDER` names what may follow name and description."""

    KIND, ORDER, DESTINATION, SUFFIX = "", ("defaultValue", "optional"), False, ""

    class Flag(IntFlag):
        """How it is shown and checked."""

        FlagAdvanced, FlagHidden, FlagOptional = 2, 4, 8

    def __init__(self, name="", description="", *given, **named):
        unknown = set(named) - set(self.ORDER)
        if unknown or len(given) > len(self.ORDER):
            raise TypeError(f"{type(self).__name__}: {unknown or given}")
        self._name, self._description, self._help = name, description, ""
        self.given = {**dict(zip(self.ORDER, given)), **named}
        self._flags = self.Flag.FlagOptional if self.given.get("optional") else self.Flag(0)

    def name(self):
        return self._name

    def type(self):
        return self.KIND

    def description(self):
        return self._description

    def setDescription(self, text):
        self._description = text

    def help(self):
        return self._help

    def setHelp(self, text):
        self._help = text

    def flags(self):
        return self._flags

    def setFlags(self, flags):
        self._flags = self.Flag(flags)

    def setMetadata(self, *_):
        pass

    setDataTypes = setMinimumNumberInputs = setMetadata

    def isDestination(self):
        return self.DESTINATION

    def defaultValue(self):
        return self.given.get("defaultValue")

    def defaultFileExtension(self):
        return self.SUFFIX

    # of some kinds

    def parentLayerParameterName(self):
        return self.given.get("parentLayerParameterName", "")

    def minimum(self):
        return self.given.get("minValue", -_HUGE)

    def maximum(self):
        return self.given.get("maxValue", _HUGE)

    def dataType(self):
        return self.given.get("type")

    def options(self):
        return self.given.get("options", [])


class QgsProcessingParameterNumber(QgsProcessingParameterDefinition):
    """A number."""

    KIND, ORDER = "number", ("type", "defaultValue", "optional", "minValue", "maxValue")
    Type = IntEnum("Type", "Integer Double", start=0)


class QgsProcessingParameterDistance(QgsProcessingParameterNumber):
    """A length."""

    KIND, ORDER = "distance", ("defaultValue", "parentParameterName", "optional", "minValue", "maxValue")

    def dataType(self):
        return QgsProcessingParameterNumber.Type.Double


class QgsProcessingParameterField(QgsProcessingParameterDefinition):
    """A field."""

    KIND = "field"
    ORDER = ("defaultValue", "parentLayerParameterName", "type", "allowMultiple", "optional")
    DataType = IntEnum("DataType", {"Any": -1, "Numeric": 0, "String": 1})


class QgsProcessingParameterFileDestination(QgsProcessingParameterDefinition):
    """A file to be written."""

    KIND, ORDER, DESTINATION = "fileDestination", ("fileFilter", "defaultValue", "optional", "createByDefault"), True

    def defaultFileExtension(self):
        return self.given["fileFilter"].split("*.")[1].split(")")[0].split()[0]


def _kind(name, kind, order, destination=False, suffix=""):
    made = {"KIND": kind, "ORDER": order, "DESTINATION": destination, "SUFFIX": suffix}
    return type(name, (QgsProcessingParameterDefinition,), made)


_USUAL = ("defaultValue", "optional")
QgsProcessingParameterString = _kind("String", "string", ("defaultValue", "multiLine", "optional"))
QgsProcessingParameterBoolean = _kind("Boolean", "boolean", _USUAL)
QgsProcessingParameterCrs = _kind("Crs", "crs", _USUAL)
QgsProcessingParameterExtent = _kind("Extent", "extent", _USUAL)
QgsProcessingParameterRasterLayer = _kind("RasterLayer", "raster", _USUAL)
QgsProcessingParameterMapLayer = _kind("MapLayer", "layer", (*_USUAL, "types"))
QgsProcessingParameterFeatureSource = _kind("FeatureSource", "source", ("types", *_USUAL))
QgsProcessingParameterMultipleLayers = _kind("MultipleLayers", "multilayer", ("layerType", *_USUAL))
QgsProcessingParameterFile = _kind("File", "file", ("behavior", "extension", *_USUAL, "fileFilter"))
QgsProcessingParameterEnum = _kind(
    "Enum", "enum", ("options", "allowMultiple", "defaultValue", "optional", "usesStaticStrings")
)
QgsProcessingParameterBand = _kind(
    "Band", "band", ("defaultValue", "parentLayerParameterName", "optional", "allowMultiple")
)
QgsProcessingParameterFeatureSink = _kind(
    "FeatureSink", "sink", ("type", *_USUAL, "createByDefault", "supportsAppend"), True, "gpkg"
)
QgsProcessingParameterRasterDestination = _kind(
    "RasterDestination", "rasterDestination", (*_USUAL, "createByDefault"), True, "tif"
)


class QgsProcessingOutputNumber:
    """A result that is a number."""

    KIND = "outputNumber"

    def __init__(self, name, description=""):
        self._name, self._description = name, description

    def name(self):
        return self._name

    def description(self):
        return self._description

    def setDescription(self, text):
        self._description = text

    def type(self):
        return self.KIND


class QgsProcessingOutputString(QgsProcessingOutputNumber):
    """A result that is a text."""

    KIND = "outputString"


class Destination(QgsProcessingOutputNumber):
    """A result that is a file."""

    KIND = "outputFile"


class QgsProcessingAlgorithm:
    """Base of algorithms."""

    def __init__(self):
        self._parameters, self._outputs = [], []

    def id(self):
        return f"geohalo:{self.name()}"

    def addParameter(self, definition):
        self._parameters.append(definition)
        if definition.isDestination():
            self._outputs.append(Destination(definition.name(), definition.description()))
        return True

    def addOutput(self, definition):
        self._outputs.append(definition)
        return True

    def parameterDefinitions(self):
        return list(self._parameters)

    def parameterDefinition(self, name):
        return next((one for one in self._parameters if one.name() == name), None)

    def destinationParameterDefinitions(self):
        return [one for one in self._parameters if one.isDestination()]

    def outputDefinitions(self):
        return list(self._outputs)

    def outputDefinition(self, name):
        return next((one for one in self._outputs if one.name() == name), None)

    def initAlgorithm(self, config=None):
        pass

    def canExecute(self):
        return True, ""

    def checkParameterValues(self, parameters, context):
        for one in self._parameters:
            needed = not one.flags() & one.Flag.FlagOptional and one.defaultValue() is None
            if needed and parameters.get(one.name()) in (None, ""):
                return False, f"{one.description()} is missing"
        return True, ""

    # what a run asks for

    def _given(self, parameters, name):
        found = parameters.get(name)
        return self.parameterDefinition(name).defaultValue() if found is None else found

    def parameterAsString(self, parameters, name, context):
        return str(self._given(parameters, name) or "")

    parameterAsFile = parameterAsEnumString = parameterAsFileOutput = parameterAsString

    def parameterAsInt(self, parameters, name, context):
        return int(self._given(parameters, name) or 0)

    def parameterAsCrs(self, parameters, name, context):
        return QgsCoordinateReferenceSystem(self._given(parameters, name) or "")


class QgsProcessingProvider(a_class("QgsProcessingProvider")):
    """A provider."""

    def __init__(self):
        self._algorithms = []

    def addAlgorithm(self, algorithm):
        algorithm.initAlgorithm()
        self._algorithms.append(algorithm)
        return True

    def algorithms(self):
        return list(self._algorithms)


class Registry:
    """The algorithms of all providers; `stand_ins` run in the place of some, by their ids."""

    def __init__(self):
        self._providers, self.stand_ins = {}, {}

    def addProvider(self, provider):
        self._providers[provider.id()] = provider
        provider.loadAlgorithms()
        return True

    def removeProvider(self, provider):
        self._providers.pop(provider if isinstance(provider, str) else provider.id(), None)

    def providerById(self, name):
        return self._providers.get(name)

    def algorithmById(self, name):
        every = (one for provider in self._providers.values() for one in provider.algorithms())
        return next((one for one in every if one.id() == name), None)

    def createAlgorithmById(self, name):
        found = self.algorithmById(name)
        if found is None:
            return None
        made = found.createInstance()
        made.initAlgorithm()
        if name in self.stand_ins:
            # what is put in its place reads no layers that could be refused
            made.refuse = lambda parameters, context: None
        return made


class QgsProcessingFeedback(QObject):
    """What a run says."""

    progressChanged = pyqtSignal(float)

    def __init__(self, log=True):
        super().__init__()
        self._cancelled, self._progress = False, 0.0

    def isCanceled(self):
        return self._cancelled

    def cancel(self):
        self._cancelled = True

    def setProgress(self, per_cent):
        self._progress = per_cent

    def progress(self):
        return self._progress

    def pushInfo(self, text):
        pass

    pushWarning = pushDebugInfo = setProgressText = pushInfo

    def reportError(self, text, fatal=False):
        pass


class QgsProcessingContext(a_class("QgsProcessingContext")):
    """Around a run."""

    _project = None

    def setProject(self, project):
        self._project = project

    def project(self):
        return self._project


__all__ = [name for name in dir() if name.startswith("QgsProcessing")]
