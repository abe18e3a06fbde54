"""Layers held in memory: fields, features, a selection, and the signals that QGIS's layers have."""

import itertools
from enum import Enum, Flag, IntEnum
from urllib.parse import parse_qsl

import numpy as np
from PyQt6.QtCore import QObject, pyqtSignal

from .anything import Anything, a_class

NULL = None
_numbers = itertools.count(1)
_NUMBERS = ("double", "integer", "int", "real")


class QgsCsException(Exception):
    """A position cannot be transformed."""


class Qgis:
    """Constants, as far as they are asked for: code looks here for what newer versions have."""

    QGIS_VERSION, QGIS_VERSION_INT, QGIS_DEV_VERSION = "4.0.0", 40000, ""
    DataType = IntEnum("DataType", {"Byte": 1, "Int32": 5, "Float32": 6, "Float64": 7})
    MessageLevel = IntEnum("MessageLevel", "Info Warning Critical Success", start=0)
    # numbered as models in files have it
    ProcessingModelChildParameterSource = IntEnum(
        "Source", "ModelParameter ChildOutput StaticValue Expression", start=0
    )


class QgsWkbTypes(a_class("QgsWkbTypes")):
    """Kinds of geometry."""

    GeometryType = IntEnum(
        "GeometryType", "PointGeometry LineGeometry PolygonGeometry UnknownGeometry NullGeometry", start=0
    )


class QgsMapLayerProxyModel:
    """Kinds of layers that a box offers."""

    class Filter(Flag):
        """Kinds."""

        RasterLayer, NoGeometry, PointLayer, LineLayer, PolygonLayer = 1, 2, 4, 8, 16
        HasGeometry = 28
        VectorLayer = 30


class QgsFieldProxyModel:
    """Kinds of fields that a box offers."""

    Filter = Flag("Filter", "String Int LongLong Double Date Time Numeric All")


class QgsUnitTypes(a_class("QgsUnitTypes")):
    """Metres, always."""

    @staticmethod
    def fromUnitToUnitFactor(one, other):
        return 1.0

    @staticmethod
    def toAbbreviatedString(unit):
        return "m"


class QgsCoordinateReferenceSystem:
    """A reference system by its code."""

    WktVariant = Enum("WktVariant", "WKT_PREFERRED")

    def __init__(self, code=""):
        self._code = code.authid() if isinstance(code, QgsCoordinateReferenceSystem) else code

    def __eq__(self, other):
        return isinstance(other, QgsCoordinateReferenceSystem) and self._code == other._code

    def __hash__(self):
        return hash(self._code)

    @classmethod
    def fromWkt(cls, text):
        return cls(text)

    fromEpsgId = classmethod(lambda cls, number: cls(f"EPSG:{number}"))
    invalidateCache = staticmethod(lambda: None)

    def createFromUserInput(self, text):
        self._code = text
        return True

    def isValid(self):
        return bool(self._code)

    def isGeographic(self):
        return self._code == "EPSG:4326"

    def authid(self):
        return self._code

    def toWkt(self, *_):
        return self._code

    def description(self):
        return self._code

    def mapUnits(self):
        return 0

    def bounds(self):
        return QgsRectangle()


class QgsPointXY:
    """A position."""

    def __init__(self, x=0.0, y=0.0):
        self._place = float(x), float(y)

    def x(self):
        return self._place[0]

    def y(self):
        return self._place[1]


class QgsPoint(QgsPointXY):
    """A part of a geometry."""


class QgsRectangle:
    """An extent."""

    def __init__(self, west=0.0, south=0.0, east=0.0, north=0.0):
        self._sides = west, south, east, north

    def isEmpty(self):
        return self._sides[0] >= self._sides[2]

    xMinimum, yMinimum, xMaximum, yMaximum = (
        lambda self: self._sides[0],
        lambda self: self._sides[1],
        lambda self: self._sides[2],
        lambda self: self._sides[3],
    )

    def width(self):
        return self._sides[2] - self._sides[0]

    def height(self):
        return self._sides[3] - self._sides[1]


class QgsCoordinateTransform:
    """Leaves every position where it is."""

    def __init__(self, *_):
        pass

    def transform(self, x, y=None):
        return x if y is None else QgsPointXY(x, y)


class QgsGeometry(a_class("QgsGeometry")):
    """A point, or nothing."""

    _point = None

    @classmethod
    def fromPointXY(cls, point):
        found = cls()
        found._point = point
        return found

    def isEmpty(self):
        return self._point is None

    def centroid(self):
        return self

    def asPoint(self):
        return self._point

    def constParts(self):
        return [] if self._point is None else [QgsPoint(self._point.x(), self._point.y())]


class QgsField(a_class("QgsField")):
    """A field."""

    def __init__(self, name="", kind="double", *_):
        self._name, self._kind = name, kind

    def name(self):
        return self._name

    def isNumeric(self):
        return self._kind in _NUMBERS


class QgsFields:
    """The fields of a layer."""

    def __init__(self, fields=()):
        self._fields = list(fields)

    def __iter__(self):
        return iter(self._fields)

    def __len__(self):
        return len(self._fields)

    def append(self, field):
        self._fields.append(field)

    def names(self):
        return [field.name() for field in self._fields]

    def count(self):
        return len(self._fields)

    def lookupField(self, name):
        return next((place for place, known in enumerate(self.names()) if known.lower() == name.lower()), -1)

    indexFromName = indexOf = lookupField


class QgsFeature:
    """A row."""

    def __init__(self, fields=None, number=0):
        self._fields = fields or QgsFields()
        self._number, self._values, self._geometry = number, [None] * len(self._fields), QgsGeometry()

    def id(self):
        return self._number

    def fields(self):
        return self._fields

    def setAttributes(self, values):
        self._values = list(values)

    def attributes(self):
        return list(self._values)

    def setGeometry(self, geometry):
        self._geometry = geometry

    def geometry(self):
        return self._geometry

    def hasGeometry(self):
        return not self._geometry.isEmpty()

    def __getitem__(self, key):
        return self._values[key if isinstance(key, int) else self._fields.lookupField(key)]


class QgsFeatureRequest:
    """All features, or some by their ids."""

    Flag = Flag("Flag", "NoFlags NoGeometry")

    def __init__(self):
        self.ids = None

    def setFilterFids(self, ids):
        self.ids = set(ids)
        return self

    def setFlags(self, flags):
        if not isinstance(flags, Flag):
            raise TypeError(f"no flags: {flags!r}")
        return self

    def setSubsetOfAttributes(self, *_):
        return self

    setNoAttributes = setLimit = setSubsetOfAttributes


class QgsMapLayer(QObject):
    """What vectors and rasters share."""

    StyleCategory = a_class("StyleCategory")

    willBeDeleted = pyqtSignal()
    dataChanged = pyqtSignal()
    rendererChanged = pyqtSignal()
    nameChanged = pyqtSignal()

    def __init__(self, name, crs="EPSG:32640"):
        super().__init__()
        self._name, self._id = name, f"{name}_{next(_numbers)}"
        self._crs = QgsCoordinateReferenceSystem(crs)
        self._renderer, self._styles = Anything(), Styles()

    def id(self):
        return self._id

    def name(self):
        return self._name

    def setName(self, name):
        self._name = name
        self.nameChanged.emit()

    def isValid(self):
        return True

    def crs(self):
        return self._crs

    def setCrs(self, crs):
        self._crs = crs

    def source(self):
        return ""

    def renderer(self):
        return self._renderer

    def setRenderer(self, renderer):
        self._renderer = renderer
        self.rendererChanged.emit()

    def styleManager(self):
        return self._styles

    def triggerRepaint(self):
        pass


class Styles:
    """The named styles of a layer."""

    def __init__(self):
        self._names, self._current = ["default"], "default"

    def styles(self):
        return list(self._names)

    def addStyleFromLayer(self, name):
        self._names.append(name)

    def setCurrentStyle(self, name):
        self._current = name

    def currentStyle(self):
        return self._current


class QgsVectorLayer(QgsMapLayer):
    """Points or a table, made from a URI such as ``Point?crs=EPSG:32640&field=Cu_ppm:double``."""

    SelectBehavior = Enum("SelectBehavior", "SetSelection AddToSelection IntersectSelection RemoveFromSelection")

    selectionChanged = pyqtSignal(list, list, bool)
    updatedFields = pyqtSignal()
    subsetStringChanged = pyqtSignal()
    editCommandEnded = pyqtSignal()
    editingStopped = pyqtSignal()
    afterCommitChanges = pyqtSignal()

    def __init__(self, uri, name="", provider="memory"):
        kind, _, rest = uri.partition("?")
        parts = parse_qsl(rest)
        super().__init__(name, dict(parts).get("crs", ""))
        self._uri, self._kind = uri, kind
        self._fields = QgsFields(QgsField(*value.split(":")[:2]) for key, value in parts if key == "field")
        self._features, self._selected, self._filter = {}, set(), ""

    def clone(self):
        copy = QgsVectorLayer(self._uri, self._name)
        copy._features = dict(self._features)
        return copy

    def providerType(self):
        return "memory"

    def dataProvider(self):
        return self

    def addFeatures(self, features):
        for feature in features:
            number = len(self._features) + 1
            row = QgsFeature(self._fields, number)
            row.setAttributes(feature.attributes())
            row.setGeometry(feature.geometry())
            self._features[number] = row
        self.dataChanged.emit()
        return True, features

    def updateExtents(self):
        pass

    def extent(self):
        places = [row.geometry().asPoint() for row in self._features.values() if row.hasGeometry()]
        if not places:
            return QgsRectangle()
        x, y = [place.x() for place in places], [place.y() for place in places]
        return QgsRectangle(min(x), min(y), max(x), max(y))

    def isSpatial(self):
        return self._kind != "None"

    def geometryType(self):
        kinds = QgsWkbTypes.GeometryType
        return {"Point": kinds.PointGeometry, "Polygon": kinds.PolygonGeometry}.get(self._kind, kinds.NullGeometry)

    def fields(self):
        return self._fields

    def featureCount(self):
        return len(self._features)

    def allFeatureIds(self):
        return list(self._features)

    def getFeatures(self, request=None):
        wanted = None if request is None else request.ids
        return iter([row for number, row in self._features.items() if wanted is None or number in wanted])

    def subsetString(self):
        return self._filter

    def isEditable(self):
        return False

    def isModified(self):
        return False

    # the selection

    def selectByIds(self, ids, behaviour=SelectBehavior.SetSelection):
        given, how = set(ids), QgsVectorLayer.SelectBehavior
        if not isinstance(behaviour, how):
            raise TypeError(f"no behaviour: {behaviour!r}")
        self._select(
            {
                how.SetSelection: given,
                how.AddToSelection: self._selected | given,
                how.IntersectSelection: self._selected & given,
                how.RemoveFromSelection: self._selected - given,
            }[behaviour]
        )

    def selectAll(self):
        self._select(set(self._features))

    def removeSelection(self):
        self._select(set())

    def _select(self, now):
        before, self._selected = self._selected, now & set(self._features)
        if before != self._selected:
            self.selectionChanged.emit(sorted(self._selected - before), sorted(before - self._selected), True)

    def selectedFeatureIds(self):
        return sorted(self._selected)

    def selectedFeatureCount(self):
        return len(self._selected)

    def selectedFeatures(self):
        return [self._features[number] for number in sorted(self._selected)]


class QgsVectorLayerFeatureSource:
    """The features of a layer for another thread."""

    def __init__(self, layer):
        self._rows = list(layer.getFeatures())

    def getFeatures(self, request=None):
        return iter(self._rows)


class QgsRasterLayer(QgsMapLayer):
    """One band of numbers, given as an array in place of a file."""

    def __init__(self, values, name="", provider="memory", west=500_000, north=3_800_000, cell=100):
        super().__init__(name)
        self.values, self._place = np.asarray(values), (west, north, cell)

    def providerType(self):
        return "memory"

    def dataProvider(self):
        return Cells(self.values, self.extent(), self._crs)

    def extent(self):
        (west, north, cell), (rows, columns) = self._place, self.values.shape
        return QgsRectangle(west, north - rows * cell, west + columns * cell, north)

    def width(self):
        return self.values.shape[1]

    def height(self):
        return self.values.shape[0]

    def bandCount(self):
        return 1


class Cells:
    """The provider of a raster."""

    def __init__(self, values, extent, crs):
        self._values, self._extent, self._crs = values, extent, crs

    def clone(self):
        return Cells(self._values, self._extent, self._crs)

    def crs(self):
        return self._crs

    def extent(self):
        return self._extent

    def xSize(self):
        return self._values.shape[1]

    def ySize(self):
        return self._values.shape[0]

    def dataType(self, band):
        return Qgis.DataType.Float32

    def dataTypeSize(self, band):
        return 4

    def userNoDataValues(self, band):
        return []

    def block(self, band, box, columns, count):
        top = round((self._extent.yMaximum() - box.yMaximum()) / self._extent.height() * self.ySize())
        return Block(self._values[top : top + count])


class Block:
    """Some rows of a raster."""

    def __init__(self, values):
        self._values = values

    def isValid(self):
        return True

    def convert(self, kind):
        return kind == Qgis.DataType.Float64

    def hasNoDataValue(self):
        return False

    def data(self):
        return np.ascontiguousarray(self._values, float).tobytes()
