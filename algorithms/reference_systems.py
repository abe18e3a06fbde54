"""Reference systems: which one a run works in, and positions moved from one to another."""

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsWkbTypes

from .parameters import tr


def known_crs(crs):
    """
    Return `crs`, or an invalid one for the stand-in that a GeoPackage holds for layers without reference system.

    QGIS shares reference systems between threads by their codes: one that a thread was the first to use loses its
    definition when that thread ends, and a new thread gets it valid and empty. It is made anew then, for a file written
    with it would have none.
    """
    if crs.isValid() and not crs.toWkt() and crs.authid():
        QgsCoordinateReferenceSystem.invalidateCache()
        crs = QgsCoordinateReferenceSystem(crs.authid())
    return QgsCoordinateReferenceSystem() if crs.description().lower().startswith("undefined ") else crs


def working_crs(layer, feedback, chosen=None):
    """
    Return the projected reference system to compute in.

    Parameters
    ----------
    layer : SampleLayer
    feedback : QgsProcessingFeedback or None
        Told when another system than the layer's is used.
    chosen : QgsCoordinateReferenceSystem, optional
        The user's answer for a layer without one.

    Raises
    ------
    DataError
        If the layer has no positions, neither it nor the user gives a valid system, or the positions cannot be in it.
    """
    from ..core.errors import DataError

    if layer.source.wkbType() == QgsWkbTypes.Type.NoGeometry:
        raise DataError(
            tr("The samples are a table without positions: make points of it first (“Create points layer from table”).")
        )
    if not layer.crs.isValid() and chosen is not None:
        layer.crs = chosen
    if not layer.crs.isValid():
        raise DataError(
            tr(
                "The samples have no coordinate reference system: set the layer's reference system, or choose one "
                "in this tool's advanced parameters."
            )
        )
    if not layer.crs.isGeographic():
        return layer.crs
    extent = layer.source.sourceExtent()
    name = layer.crs.authid() or layer.crs.description()
    if max(abs(extent.xMinimum()), abs(extent.xMaximum())) > 360 or max(-extent.yMinimum(), extent.yMaximum()) > 90:
        raise DataError(
            tr(
                "The samples are said to be in degrees ({name}) and lie at {x:.0f}, {y:.0f}, which are none: set "
                "the layer's reference system to the one of its positions."
            ).format(name=name, x=extent.center().x(), y=extent.center().y())
        )
    utm = utm_zone(extent)
    if feedback is not None:
        feedback.pushInfo(
            tr("The samples are in degrees ({crs}): distances and areas are computed in {utm}.").format(
                crs=name, utm=utm.description()
            )
        )
    return utm


def utm_zone(extent):
    """Return the UTM system (WGS 84) of the zone in the middle of an extent in degrees."""
    middle = extent.center()
    # an extent of half the Earth is one across the date line
    longitude = middle.x() if extent.width() < 180 else middle.x() + 180
    zone = int((longitude + 180) // 6) % 60 + 1
    return known_crs(QgsCoordinateReferenceSystem(f"EPSG:{(32600 if middle.y() >= 0 else 32700) + zone}"))


def transformed(positions, source_crs, target_crs, context, what="points"):
    """
    Return (n, 2) `positions` moved from `source_crs` to `target_crs`, NaN where that cannot be.

    Raises
    ------
    DataError
        If no position of `what` can be moved, or nobody knows where they are.
    """
    import numpy as np

    from ..core.errors import DataError

    array = np.array(positions, float).reshape(-1, 2)
    if target_crs is None or source_crs == target_crs:
        return array
    if not source_crs.isValid():
        raise DataError(
            tr("The {what} have no coordinate reference system: set the layer's reference system.").format(what=what)
        )
    transform = QgsCoordinateTransform(source_crs, target_crs, context.transformContext())
    moved, known = np.full_like(array, np.nan), np.isfinite(array).all(axis=1)
    for row in np.flatnonzero(known).tolist():
        try:
            point = transform.transform(*array[row].tolist())
        except QgsCsException:
            continue
        moved[row] = point.x(), point.y()
    moved[~np.isfinite(moved).all(axis=1)] = np.nan
    if known.any() and np.isnan(moved).all():
        raise DataError(
            tr(
                "The {what} cannot be transformed from {authid} to {target}: check their reference system, "
                "positions such as {x:.10g}, {y:.10g} do not lie in it."
            ).format(
                what=what,
                authid=source_crs.authid() or source_crs.description(),
                target=target_crs.authid() or target_crs.description(),
                x=array[known][0, 0],
                y=array[known][0, 1],
            )
        )
    return moved
