"""What stands for qgis.core; a name that is not made here is a class that can be anything."""

from .anything import a_class
from .application import (  # noqa: F401
    QgsApplication,
    QgsMessageLog,
    QgsProcessingAlgRunnerTask,
    QgsProject,
    QgsSettings,
    QgsTask,
)
from .layers import (  # noqa: F401
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFieldProxyModel,
    QgsFields,
    QgsGeometry,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsPoint,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)
from .models import QgsProcessingModelAlgorithm, QgsProcessingModelChildParameterSource  # noqa: F401
from .processing_classes import *  # noqa: F403


def __getattr__(name):
    if not name.startswith("Qgs"):
        raise AttributeError(name)
    globals()[name] = a_class(name)
    return globals()[name]
