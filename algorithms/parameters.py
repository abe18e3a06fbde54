"""QGIS's own parameter objects, so that every step asks for the same thing in the same words."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

POINT = QgsProcessing.SourceType.TypeVectorPoint
LINE = QgsProcessing.SourceType.TypeVectorLine
POLYGON = QgsProcessing.SourceType.TypeVectorPolygon
TABLE = QgsProcessing.SourceType.TypeVector
RASTER = QgsProcessing.SourceType.TypeRaster
DOUBLE = QgsProcessingParameterNumber.Type.Double
INTEGER = QgsProcessingParameterNumber.Type.Integer
NUMERIC = QgsProcessingParameterField.DataType.Numeric
ANY = QgsProcessingParameterField.DataType.Any


def tr(text):
    """Translate `text`."""
    return QCoreApplication.translate("GeoHalo", text)


def chart_tr(text):
    """Translate `text` for a chart, which cannot show every script."""
    from ..core.language import chart_tr as drawn

    return drawn(text)


def samples(name="INPUT", label="Stream-sediment samples"):
    """Ask for the sample points; a table without geometry is taken where positions do not matter."""
    return QgsProcessingParameterFeatureSource(name, tr(label), [POINT])


def points(name, label, optional=False):
    """Ask for another point layer."""
    return QgsProcessingParameterFeatureSource(name, tr(label), [POINT], optional=optional)


def polygons(name, label, optional=True):
    """Ask for a polygon layer."""
    return QgsProcessingParameterFeatureSource(name, tr(label), [POLYGON], optional=optional)


def rows(name, label, optional=True):
    """Ask for any table."""
    return QgsProcessingParameterFeatureSource(name, tr(label), [TABLE], optional=optional)


def occurrences(name="OCCURRENCES", optional=False):
    """Ask for known mineral occurrences."""
    return points(name, "Known mineral occurrences", optional)


def mask(name="MASK"):
    """Ask for the study area."""
    return polygons(name, "Study area (polygons)")


def elements(name="ELEMENTS", parent="INPUT", label="Elements", numeric=True):
    """Ask for concentration fields, or none for all that look like one."""
    return QgsProcessingParameterField(
        name, tr(label), None, parent, NUMERIC if numeric else ANY, allowMultiple=True, optional=True
    )


def field(name, label, parent="INPUT", numeric=True, optional=False, multiple=False, default=None):
    """Ask for one field or several."""
    return QgsProcessingParameterField(
        name, tr(label), default, parent, NUMERIC if numeric else ANY, allowMultiple=multiple, optional=optional
    )


def choice(name, label, words, default=None):
    """Ask for one of `words`; models and scripts store the word itself."""
    return QgsProcessingParameterEnum(name, tr(label), list(words), False, default or words[0], usesStaticStrings=True)


def whole_number(name, label, default, minimum=0, maximum=None):
    """Ask for an integer."""
    return _number(name, label, INTEGER, default, minimum, maximum)


def number(name, label, default, minimum=None, maximum=None):
    """Ask for a decimal number; `default` None makes it optional."""
    return _number(name, label, DOUBLE, default, minimum, maximum)


def distance(name, label, default=None, minimum=0.0, parent="INPUT"):
    """Ask for a length in map units; optional without a default."""
    return QgsProcessingParameterDistance(name, tr(label), default, parent, default is None, minimum)


def text(name, label, default=None):
    """Ask for a text; optional without a default."""
    return QgsProcessingParameterString(name, tr(label), default, False, default is None)


def flag(name, label, default=False):
    """Ask for yes or no."""
    return QgsProcessingParameterBoolean(name, tr(label), default)


def seed(name="SEED"):
    """Ask for the random seed."""
    return whole_number(name, "Random seed", 42, 0, 2**31 - 1)


def fitted_model(name="MODEL", label="Fitted model", optional=True):
    """Ask for a model file that another step wrote."""
    return QgsProcessingParameterFile(
        name, tr(label), optional=optional, fileFilter=tr("GeoHalo models (*.json *.safetensors)") + ";;*.*"
    )


def crs(name="CRS"):
    """Ask for a reference system, for layers that have none."""
    return QgsProcessingParameterCrs(name, tr("Reference system, if the samples have none"), optional=True)


def extent(name="EXTENT"):
    """Ask for the extent of a raster."""
    return QgsProcessingParameterExtent(name, tr("Extent"), optional=True)


def band(name, parent, label="Band"):
    """Ask for a raster band, the first by default."""
    return QgsProcessingParameterBand(name, tr(label), 1, parent, True)


def map_layer(name="INPUT", label="Map"):
    """Ask for a map: a raster, or polygons with a field of classes or scores."""
    return QgsProcessingParameterMapLayer(name, tr(label), None, False, [RASTER, POLYGON])


def rasters(name="INPUTS", label="Maps", optional=False):
    """Ask for several rasters."""
    return QgsProcessingParameterMultipleLayers(name, tr(label), RASTER, None, optional)


def raster_layer(name, label, optional=False):
    """Ask for one raster."""
    return QgsProcessingParameterRasterLayer(name, tr(label), None, optional)


def layer(name="OUTPUT", label="Samples", kind=POINT, optional=False, created=True):
    """Offer a vector layer as output."""
    return QgsProcessingParameterFeatureSink(name, tr(label), kind, None, optional, created)


def table(name="TABLE", label="Table", optional=True):
    """Offer a table without geometry as output."""
    return layer(name, label, TABLE, optional)


def raster(name="OUTPUT", label="Map", optional=False, created=True):
    """Offer a GeoTIFF as output."""
    return QgsProcessingParameterRasterDestination(name, tr(label), None, optional, created)


def model(name="MODEL", label="Fitted model", suffix="json", optional=False):
    """Offer a model file as output."""
    return _file(name, label, tr("GeoHalo model") + f" (*.{suffix})", optional)


def metrics(name="METRICS", label="Figures of merit", optional=True):
    """Offer a JSON file of figures as output."""
    return _file(name, label, "JSON (*.json)", optional)


def chart(name="CHART", label="Chart", optional=True):
    """Offer a chart as output."""
    return _file(name, label, "SVG (*.svg);;PNG (*.png)", optional)


def report(name="REPORT", label="Report", optional=True):
    """Offer an HTML page as output."""
    return _file(name, label, "HTML (*.html)", optional)


def _file(name, label, file_filter, optional):
    return QgsProcessingParameterFileDestination(name, tr(label), file_filter, None, optional)


def _number(name, label, kind, default, minimum, maximum):
    limits = {key: value for key, value in (("minValue", minimum), ("maxValue", maximum)) if value is not None}
    return QgsProcessingParameterNumber(name, tr(label), kind, default, default is None, **limits)
