"""Results as files and layers: whole or not at all, styled, with a note of where they come from."""

import os
import shutil
import tempfile
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from .records import annotate, as_tags

STYLES = Path(__file__).resolve().parent / "styles"

if Qgis.QGIS_VERSION_INT >= 33800:
    from qgis.PyQt.QtCore import QMetaType

    DOUBLE, INTEGER, TEXT = QMetaType.Type.Double, QMetaType.Type.Int, QMetaType.Type.QString
else:
    from qgis.PyQt.QtCore import QVariant

    DOUBLE, INTEGER, TEXT = QVariant.Double, QVariant.Int, QVariant.String


def tr(text):
    """Translate `text`."""
    return QCoreApplication.translate("GeoHalo", text)


def write_with_fields(algorithm, parameters, name, context, layer, columns, records, feedback, style=None):
    """
    Write the samples with new columns, every sample and every old field kept.

    Parameters
    ----------
    algorithm, parameters, name, context, feedback
        Of the run; `name` is the output parameter.
    layer : SampleLayer
        The samples.
    columns : dict of str to sequence, length n
        New fields, in order: floats (NaN becomes NULL), integers (None becomes NULL) or text. A field
        that is already there is replaced.
    records : list of dict
        Notes for the layer's metadata, the last one of this step.
    style : str, optional
        Name of a style in ``styles/``.

    Returns
    -------
    str
        Id of the written layer.
    """
    _check_names(algorithm, parameters, name, context, columns)
    kept = [field for field in layer.fields if field.name() not in columns]
    replaced = [field.name() for field in layer.fields if field.name() in columns]
    if replaced:
        feedback.pushInfo(tr("These fields were there already and are replaced: {}.").format(", ".join(replaced)))
    fields = QgsFields()
    for field in kept:
        fields.append(field)
    for new in _fields(columns):
        fields.append(new)
    indices = [layer.names.index(field.name()) for field in kept]
    values = list(zip(*(_cells(column) for column in columns.values()))) if columns else None

    def features():
        for row, feature in enumerate(layer.features()):
            result = QgsFeature(fields)
            result.setGeometry(feature.geometry())
            attributes = feature.attributes()
            result.setAttributes([attributes[index] for index in indices] + list(values[row] if values else ()))
            yield result

    return write_features(
        algorithm,
        parameters,
        name,
        context,
        fields,
        layer.source.wkbType(),
        layer.source.sourceCrs(),
        features(),
        records,
        style,
    )


def write_table(algorithm, parameters, name, context, columns, records=()):
    """Write a table without geometry from `columns`, name to sequence; return its id, or None if not wanted."""
    rows = zip(*(_cells(column) for column in columns.values()))
    fields = QgsFields()
    for field in _fields(columns):
        fields.append(field)

    def features():
        for row in rows:
            feature = QgsFeature(fields)
            feature.setAttributes(list(row))
            yield feature

    return write_features(
        algorithm,
        parameters,
        name,
        context,
        fields,
        QgsWkbTypes.NoGeometry,
        QgsCoordinateReferenceSystem(),
        features(),
        records,
    )


def write_features(algorithm, parameters, name, context, fields, geometry_type, crs, features, records=(), style=None):
    """
    Write `features` to the output parameter `name`; return the layer's id, or None if it is not wanted.

    A new file is written in a folder beside its place and moved there at the end: a sink of QGIS that is left
    half-way leaves a half-written file.
    """
    final = _plain_file(algorithm, parameters, name, context)
    if final is None:
        layer_id = _fill(algorithm, parameters, name, context, fields, geometry_type, crs, features)
    else:
        layer_id = _write_file(algorithm, parameters, name, context, fields, geometry_type, crs, features, final)
    if layer_id is not None:
        _finish(layer_id, context, records, style)
    return layer_id


def _fill(algorithm, parameters, name, context, fields, geometry_type, crs, features):
    """Open the sink `name`, fill it and close it; return the layer's id, or None if it is not wanted."""
    sink, layer_id = algorithm.parameterAsSink(parameters, name, context, fields, geometry_type, crs)
    if sink is None:
        if parameters.get(name) in (None, ""):
            return None
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    for feature in features:
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("The output could not be written ({}): choose another file or format.").format(sink.lastError())
            )
    # the file is complete only once the sink is gone, which leaving this function sees to
    return layer_id


def _write_file(algorithm, parameters, name, context, fields, geometry_type, crs, features, final):
    """Write a file of its own, whole or not at all; return its path."""
    folder = None
    try:
        final.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=f".{final.stem}.", dir=str(final.parent)))
        temporary, given = str(folder / final.name), parameters[name]
        if isinstance(given, QgsProcessingOutputLayerDefinition):
            moved = QgsProcessingOutputLayerDefinition(given)
            moved.sink.setStaticValue(temporary)
        else:
            moved = temporary
        _fill(algorithm, {**parameters, name: moved}, name, context, fields, geometry_type, crs, features)
        for part in folder.iterdir():
            if not part.name.endswith(("-wal", "-shm", "-journal")):
                os.replace(part, final.parent / part.name)
    except OSError as error:
        raise QgsProcessingException(
            tr("{} cannot be written ({}): close the program that holds it open, or choose another file.").format(
                final, error.strerror
            )
        ) from error
    finally:
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
    details = context.layersToLoadOnCompletion()
    if temporary in details:
        details[str(final)] = details.pop(temporary)
        context.setLayersToLoadOnCompletion(details)
    return str(final)


def _plain_file(algorithm, parameters, name, context):
    """Return the path of an output that is a file of its own, else None (memory, database, existing GeoPackage)."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value, _ = value.sink.valueAsString(context.expressionContext())
    if not isinstance(value, str) or value in ("", QgsProcessing.TEMPORARY_OUTPUT) or value.startswith("memory:"):
        return None
    path = Path(value)
    if "|" in value or not path.suffix or (":" in value and not path.is_absolute()):
        return None
    return path


def _check_names(algorithm, parameters, name, context, columns):
    """Refuse a shapefile for names that it would cut: the columns could not be told apart, nor found again."""
    path = _plain_file(algorithm, parameters, name, context)
    long = [column for column in columns if len(column) > 10]
    if path is not None and path.suffix.lower() == ".shp" and long:
        raise QgsProcessingException(
            tr(
                "A shapefile cuts the names of fields after ten letters, such as {}: choose a GeoPackage (.gpkg)."
            ).format(long[0])
        )


def check_not_input(algorithm, parameters, outputs, inputs, context):
    """Raise `DataError` if an output file is one of the inputs, which are never touched."""
    from ..core.errors import DataError
    from .layers import layer_behind

    sources = set()
    for name in inputs:
        layer = layer_behind(algorithm, parameters, name, context)
        if layer is None:
            layer = algorithm.parameterAsLayer(parameters, name, context)
        if layer is not None and layer.source():
            sources.add(os.path.normcase(os.path.abspath(layer.source().split("|")[0])))
    for name in outputs:
        path = _plain_file(algorithm, parameters, name, context)
        if path is not None and os.path.normcase(os.path.abspath(path)) in sources:
            raise DataError(f"The output {path} is the input itself: choose another file, the input stays as it is.")


def _finish(layer_id, context, records, style):
    """Note in the written layer's metadata where it comes from, and give it its style."""
    in_store = QgsProcessingUtils.mapLayerFromString(layer_id, context, False)
    layer = in_store or QgsVectorLayer(layer_id, Path(layer_id).stem, "ogr")
    if layer is None or not layer.isValid():
        return
    if style:
        layer.loadNamedStyle(str(STYLES / f"{style}.qml"))
    if records:
        annotate(layer, records)
    if in_store is None:
        # beside a file, so that it opens with its style and notes wherever it is taken
        if records:
            layer.saveNamedMetadata(str(Path(layer_id).with_suffix(".qmd")))
        if style:
            layer.saveNamedStyle(str(Path(layer_id).with_suffix(".qml")))


def write_raster(path, values, grid, crs, record, nodata=None, style=None, labels=None):
    """
    Write a north-up GeoTIFF with nodata, statistics, provenance and a style beside it.

    Parameters
    ----------
    path : str
        Where; the folder is made.
    values : (rows, columns) or (bands, rows, columns) array
        Row 0 is the northern edge. NaN is nodata in a raster of floats, 0 in one of classes (uint8).
    grid : Grid
        Where the cells lie.
    crs : QgsCoordinateReferenceSystem
    record : dict
        The note of this step.
    style : str, optional
        Name of a style in ``styles/``, or "scores" for a ramp over the values.
    labels : dict, optional
        Label of each class that the raster holds; the legend then has no others.
    """
    import numpy as np
    from osgeo import gdal

    from ..core.files import replacing

    bands = values if values.ndim == 3 else values[None]
    classes = bands.dtype == np.uint8
    nodata = (0 if classes else -99999.0) if nodata is None else nodata
    with replacing(path) as temporary:
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(temporary),
            grid.columns,
            grid.rows,
            len(bands),
            gdal.GDT_Byte if classes else gdal.GDT_Float32,
            ["COMPRESS=DEFLATE", "TILED=YES", f"PREDICTOR={2 if classes else 3}"],
        )
        if dataset is None:
            raise QgsProcessingException(tr("The raster {} cannot be written: choose another file.").format(path))
        dataset.SetGeoTransform((grid.west, grid.cell_size, 0, grid.north, 0, -grid.cell_height))
        dataset.SetProjection(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))
        dataset.SetMetadataItem("GEOHALO", as_tags(record))
        for number, array in enumerate(bands, 1):
            band = dataset.GetRasterBand(number)
            band.SetNoDataValue(nodata)
            valid = array[array != 0] if classes else array[np.isfinite(array)]
            if valid.size:
                wide = valid.astype(float)
                # set before the data, else GDAL writes them to a file beside the raster
                band.SetStatistics(float(wide.min()), float(wide.max()), float(wide.mean()), float(wide.std()))
            band.WriteArray(array if classes else np.where(np.isfinite(array), array, nodata).astype(np.float32))
        dataset.FlushCache()
        del band, dataset
    style_raster(path, record, style, labels)
    return str(path)


def style_raster(path, record, style, labels=None):
    """Write the style and the metadata of a raster beside it, so that it opens with them everywhere."""
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(str(path), Path(path).stem)
    if not layer.isValid():
        return
    if style == "scores":
        from .raster_style import ramp

        ramp(layer)
    elif style:
        layer.loadNamedStyle(str(STYLES / f"{style}.qml"))
    if labels:
        from .raster_style import only_classes

        only_classes(layer, labels)
    annotate(layer, [record])
    layer.saveNamedMetadata(str(Path(path).with_suffix(".qmd")))
    layer.saveNamedStyle(str(Path(path).with_suffix(".qml")))


def _fields(columns):
    """Return a field for each column: text, whole numbers or decimals, by what it holds."""
    fields = []
    for name, column in columns.items():
        values = column.tolist() if hasattr(column, "tolist") else list(column)
        known = [value for value in values if value is not None]
        if any(isinstance(value, str) for value in known):
            fields.append(QgsField(name, TEXT))
        elif known and all(isinstance(value, (bool, int)) for value in known):
            fields.append(QgsField(name, INTEGER))
        else:
            fields.append(QgsField(name, DOUBLE))
    return fields


def _cells(column):
    """Return a column as QGIS stores it: Python's own types, None for NULL."""
    values = column.tolist() if hasattr(column, "tolist") else list(column)
    return [
        None if isinstance(value, float) and value != value else int(value) if isinstance(value, bool) else value
        for value in values
    ]
