"""Points and polygons beside the samples: occurrences, geology, study area."""

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsPoint,
    QgsPointXY,
    QgsSpatialIndex,
)

from .layers import plain
from .parameters import tr
from .reference_systems import known_crs, transformed


def read_points(algorithm, parameters, name, crs, context, feedback):
    """
    Return the positions of another point layer in `crs`, or None if the parameter is empty.

    Returns
    -------
    coordinates : (m, 2) array or None
        Points without a position are left out, and counted in the log.

    Raises
    ------
    DataError
        If there are none.
    """
    return read_typed_points(algorithm, parameters, name, crs, context, feedback)[0]


def read_typed_points(algorithm, parameters, name, crs, context, feedback, field=None):
    """
    Return the positions of another point layer in `crs` and what the attribute `field` says of each.

    Returns
    -------
    coordinates : (m, 2) array or None
        As `read_points`.
    values : list or None, length m
        None without `field`, and for a feature without value.

    Raises
    ------
    DataError
        If there are no positions.
    """
    import numpy as np

    from ..core.errors import DataError

    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        return None, None
    index = source.fields().lookupField(field) if field else -1
    positions, values, without = [], [], 0
    for feature in source.getFeatures(QgsFeatureRequest().setSubsetOfAttributes([index] if index >= 0 else [])):
        parts = [part for part in feature.geometry().constParts() if isinstance(part, QgsPoint)]
        positions += [(part.x(), part.y()) for part in parts]
        values += [plain(feature.attributes()[index]) if index >= 0 else None] * len(parts)
        without += not parts
    what = algorithm.parameterDefinition(name).description().lower()
    moved = transformed(positions, known_crs(source.sourceCrs()), crs, context, what)
    placed = np.isfinite(moved).all(axis=1)
    known = moved[placed]
    without += len(moved) - len(known)
    if without:
        feedback.pushWarning(tr("{} {} have no position and are left out.").format(without, what))
    if not len(known):
        raise DataError(
            tr("None of the {what} has a position: check the layer, its filter and the selection.").format(what=what)
        )
    return known, [value for value, there in zip(values, placed.tolist()) if there] if index >= 0 else None


def read_polygons(algorithm, parameters, name, crs, context, field=None):
    """
    Return the polygons of a layer in `crs`, or None if the parameter is empty.

    Returns
    -------
    polygons : list of (QgsGeometry, value)
        The value is the attribute `field`, or None.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        return None
    transform = QgsCoordinateTransform(known_crs(source.sourceCrs()), crs, context.transformContext())
    index = source.fields().lookupField(field) if field else -1
    found = []
    for feature in source.getFeatures():
        geometry = feature.geometry()
        if geometry.isNull() or geometry.isEmpty():
            continue
        if source.sourceCrs().isValid() and source.sourceCrs() != crs:
            geometry.transform(transform)
        found.append((geometry, plain(feature.attributes()[index]) if index >= 0 else None))
    return found


def polygon_values(polygons, coordinates):
    """Return for each position the value of the polygon that holds it, or None."""
    index = QgsSpatialIndex()
    for number, (geometry, _) in enumerate(polygons):
        feature = QgsFeature(number)
        feature.setGeometry(geometry)
        index.addFeature(feature)
    engines, values = {}, []
    from qgis.core import QgsGeometry, QgsRectangle

    for x, y in coordinates:
        value = None
        if x == x and y == y:
            point = QgsGeometry.fromPointXY(QgsPointXY(x, y))
            for number in sorted(index.intersects(QgsRectangle(x, y, x, y))):
                if number not in engines:
                    engine = QgsGeometry.createGeometryEngine(polygons[number][0].constGet())
                    engine.prepareGeometry()
                    engines[number] = engine
                if engines[number].intersects(point.constGet()):
                    value = polygons[number][1]
                    break
        values.append(value)
    return values


def nearest_polygons(polygons, coordinates):
    """
    Return how far each position is from the nearest polygon, and the value of that one.

    Returns
    -------
    distances : list of float
        Map units; 0 inside, NaN for a position that is missing.
    values : list
        Of several polygons that hold a position, that of the first.
    """
    from qgis.core import QgsGeometry, QgsRectangle

    index = QgsSpatialIndex(QgsSpatialIndex.Flag.FlagStoreFeatureGeometries)
    for number, (geometry, _) in enumerate(polygons):
        feature = QgsFeature(number)
        feature.setGeometry(geometry)
        index.addFeature(feature)
    distances, values = [], []
    for x, y in coordinates:
        distance, value = float("nan"), None
        if x == x and y == y:
            place = QgsPointXY(x, y)
            point = QgsGeometry.fromPointXY(place)
            # several may hold it, which only the first search returns in their order
            around = sorted(index.intersects(QgsRectangle(x, y, x, y))) + sorted(index.nearestNeighbor(place, 1))
            away = [polygons[number][0].distance(point) for number in around]
            distance = min(away)
            value = polygons[around[away.index(distance)]][1]
        distances.append(distance)
        values.append(value)
    return distances, values
