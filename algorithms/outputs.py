"""Results as files and layers: whole or not at all, styled, with a note of where they come from."""

import os
import shutil
import tempfile
from itertools import count
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from .layer_style import STYLES, in_plain_words, put_on, sample_tip, save_style, speaks_for_another
from .parameters import tr
from .records import annotate, as_tags
from .reference_systems import known_crs
from .refusals import destination

_AT_ONCE = 4_000_000  # cells of a raster in memory at once

if Qgis.QGIS_VERSION_INT >= 33800:
    from qgis.PyQt.QtCore import QMetaType

    DOUBLE, INTEGER, TEXT = QMetaType.Type.Double, QMetaType.Type.Int, QMetaType.Type.QString
else:
    from qgis.PyQt.QtCore import QVariant

    DOUBLE, INTEGER, TEXT = QVariant.Double, QVariant.Int, QVariant.String


def write_with_fields(algorithm, parameters, name, context, layer, columns, records, feedback, style="samples"):
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
    style : str or callable
        Name of a style in ``styles/``, or what dresses the layer (see `point_style`). The tip of each sample tells
        the new fields in any case.

    Returns
    -------
    str
        Id of the written layer.
    """
    place = destination(parameters.get(name), context)
    replaced = [field.name() for field in layer.fields if field.name() in columns]
    if replaced:
        feedback.pushInfo(tr("These fields were there already and are replaced: {}.").format(", ".join(replaced)))
    kept = [field.name() for field in layer.fields if field.name() not in columns]
    indices = [layer.names.index(field) for field in kept]
    renamed = _renamed(place, layer, [*kept, *columns])
    fields = QgsFields()
    for index, field in zip(indices, kept):
        copy = QgsField(layer.fields[index])
        if field in renamed:
            copy.setName(renamed[field])
            feedback.pushWarning(
                tr("The file keeps the name {} for itself: your field is called {} there.").format(
                    field, renamed[field]
                )
            )
        fields.append(copy)
    for new in _fields(columns):
        fields.append(new)
    _check_names(place, [field.name() for field in fields], columns)
    values = list(zip(*(_cells(column) for column in columns.values()))) if columns else None

    def features():
        for row, feature in enumerate(layer.features()):
            # a file of its own can still be left; a table in a database is written to its end
            if feedback.isCanceled() and _is_file(place):
                from ..core.errors import Cancelled

                raise Cancelled
            result = QgsFeature(fields)
            result.setGeometry(feature.geometry())
            attributes = feature.attributes()
            result.setAttributes([attributes[index] for index in indices] + list(values[row] if values else ()))
            yield result

    told, label = list(columns), renamed.get(layer.label_field, layer.label_field)

    def dress(written):
        put_on(written, style)
        sample_tip(written, label, told)

    return write_features(
        algorithm,
        parameters,
        name,
        context,
        fields,
        layer.source.wkbType(),
        known_crs(layer.source.sourceCrs()),
        features(),
        records,
        dress,
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
        lambda written: in_plain_words(written, columns),
    )


def write_features(algorithm, parameters, name, context, fields, geometry_type, crs, features, records=(), style=None):
    """
    Write `features` to the output parameter `name`; return the layer's id, or None if it is not wanted.

    A new file is written in a folder beside its place and moved there at the end: a sink of QGIS that is left
    half-way leaves a half-written file. `style` is the name of a style in ``styles/``, or what dresses the layer.
    """
    place = destination(parameters.get(name), context)
    write = _write_file if _is_file(place) else _fill
    layer_id = write(algorithm, parameters, name, context, fields, geometry_type, crs, features)
    if layer_id is not None:
        _finish(layer_id, context, place, records, style)
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


def _write_file(algorithm, parameters, name, context, fields, geometry_type, crs, features):
    """Write a file of its own, whole or not at all; return its path."""
    final, folder = destination(parameters[name], context).path, None
    try:
        final.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=".geohalo.", dir=str(final.parent)))
        temporary, given = str(folder / final.name), parameters[name]
        if isinstance(given, QgsProcessingOutputLayerDefinition):
            moved = QgsProcessingOutputLayerDefinition(given)
            moved.sink.setStaticValue(temporary)
        else:
            moved = temporary
        written = _fill(algorithm, {**parameters, name: moved}, name, context, fields, geometry_type, crs, features)
        # QGIS adds an ending where it knows none for the one given
        final = final.with_name(Path(written).name)
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
    if written in details:
        details[str(final)] = details.pop(written)
        context.setLayersToLoadOnCompletion(details)
    return str(final)


def _is_file(place):
    """Tell whether an output is a file of its own, not in memory nor a table in a file of several."""
    return place is not None and not place.table


def _is_geopackage(place):
    """Tell whether an output goes to a GeoPackage, which QGIS also takes where it knows no other format."""
    return place is not None and (bool(place.table) or place.path.suffix.lower() in (".gpkg", ""))


def _renamed(place, layer, names):
    """Return new names for fields called like a column that a GeoPackage has anyway: ``geom``, and ``fid``."""
    if not _is_geopackage(place):
        return {}
    taken, renamed = {name.lower() for name in names}, {}
    for name in layer.names:
        if name.lower() == "geom" or (name.lower() == "fid" and not _are_numbers(layer, name)):
            new = next(new for new in (f"{name}_{number}" for number in count(2)) if new.lower() not in taken)
            renamed[name] = new
    return renamed


def _are_numbers(layer, name):
    """Tell whether a field can number the features of a file: whole numbers, each once."""
    cells = layer.cells([name])[name]
    return all(isinstance(cell, int) for cell in cells) and len(set(cells)) == len(cells)


def _check_names(place, names, columns):
    """Refuse names of fields that the file cannot hold: they could not be told apart, nor found again."""
    from ..core.errors import DataError

    long = [column for column in columns if len(column) > 10]
    if place is not None and place.path.suffix.lower() == ".shp" and long:
        raise DataError(
            tr(
                "A shapefile cuts the names of fields after ten letters, such as {long}: choose a GeoPackage (.gpkg)."
            ).format(long=long[0])
        )
    first = {}
    for name in names if _is_geopackage(place) else ():
        other = first.setdefault(name.lower(), name)
        if other != name:
            raise DataError(
                tr(
                    "The fields {other} and {name} differ only by capital letters, which a GeoPackage cannot tell "
                    "apart: rename one of them."
                ).format(other=other, name=name)
            )


def _finish(layer_id, context, place, records, style):
    """Note in the written layer's metadata where it comes from, and give it its style."""
    in_store = QgsProcessingUtils.mapLayerFromString(layer_id, context, False)
    layer = in_store or QgsVectorLayer(layer_id, Path(layer_id).stem, "ogr")
    if layer is None or not layer.isValid():
        return
    put_on(layer, style)
    if records:
        annotate(layer, records)
    if _is_file(place) and not (not layer.isSpatial() and speaks_for_another(Path(layer_id))):
        # beside a file, so that it opens with its style and notes wherever it is taken
        notes = Path(layer_id).with_suffix(".qmd")
        if records:
            layer.saveNamedMetadata(str(notes))
        elif notes.exists():
            # of the file that was replaced
            notes.unlink()
        if callable(style):
            save_style(layer, Path(layer_id).with_suffix(".qml"))
        elif style:
            shutil.copyfile(STYLES / f"{style}.qml", Path(layer_id).with_suffix(".qml"))
    elif place is not None and place.table:
        # a file beside it would speak for all its tables
        if records:
            QgsProviderRegistry.instance().saveLayerMetadata("ogr", layer.source(), layer.metadata())
        if style:
            layer.saveStyleToDatabase(layer.name(), "", True, "")


def write_raster(path, values, grid, crs, record, nodata=None, style=None, labels=None, names=()):
    """
    Write a north-up GeoTIFF with nodata, statistics, provenance and a style beside it.

    Parameters
    ----------
    path : str
        Where; the folder is made.
    values : (rows, columns) or (bands, rows, columns) array
        Row 0 is the northern edge. NaN is nodata in a raster of floats, 0 in one of classes (uint8). An array that is
        kept in a file is read in strips.
    grid : Grid
        Where the cells lie.
    crs : QgsCoordinateReferenceSystem
    record : dict
        The note of this step.
    style : str, optional
        Name of a style in ``styles/``, "scores" or "errors" for a ramp over the values, or "ranks" for one over the
        classes in `labels`.
    labels : dict, optional
        Label of each class that the raster holds; the legend then has no others.
    names : sequence of str
        Of the bands.
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
            if len(names) >= number:
                band.SetDescription(names[number - 1])
            statistics = _statistics(array, classes)
            if statistics:
                # set before the data, else GDAL writes them to a file beside the raster
                band.SetStatistics(*statistics)
            for start, strip in _strips(array):
                filled = strip if classes else np.where(np.isfinite(strip), strip, nodata).astype(np.float32)
                band.WriteArray(filled, 0, start)
        dataset.FlushCache()
        del band, dataset
    style_raster(path, record, style, labels)
    return str(path)


def _strips(array):
    """Iterate over the first row and the values of strips of a raster that memory holds easily."""
    step = max(1, _AT_ONCE // array.shape[1])
    for start in range(0, len(array), step):
        yield start, array[start : start + step]


def _statistics(array, classes):
    """Return least, largest, mean and standard deviation of the cells with data, None without any."""
    import numpy as np

    def known():
        for _, strip in _strips(array):
            values = strip[strip != 0] if classes else strip[np.isfinite(strip)]
            if values.size:
                yield values.astype(float)

    parts = [(part.size, part.min(), part.max(), part.sum()) for part in known()]
    if not parts:
        return None
    counts, lowest, highest, sums = zip(*parts)
    mean = sum(sums) / sum(counts)
    squares = sum(((part - mean) ** 2).sum() for part in known())
    return float(min(lowest)), float(max(highest)), float(mean), float((squares / sum(counts)) ** 0.5)


def style_raster(path, record, style, labels=None):
    """Write the style and the metadata of a raster beside it, so that it opens with them everywhere."""
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(str(path), Path(path).stem)
    if not layer.isValid():
        return
    if style in ("scores", "errors"):
        from .raster_style import ERRORS, RAMP, ramp

        ramp(layer, record=record, colours=ERRORS if style == "errors" else RAMP)
    elif style == "ranks":
        from .raster_style import rank_classes

        rank_classes(layer, labels)
    elif style:
        layer.loadNamedStyle(str(STYLES / f"{style}.qml"))
    if labels and style != "ranks":
        from .raster_style import only_classes

        only_classes(layer, labels)
    annotate(layer, [record])
    layer.saveNamedMetadata(str(Path(path).with_suffix(".qmd")))
    if hasattr(layer, "setMapTipTemplate"):
        from ..core.map_tips import raster_tip

        # tips of rasters came with QGIS 3.32
        layer.setMapTipTemplate(raster_tip(labels))
    save_style(layer, Path(path).with_suffix(".qml"))


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
