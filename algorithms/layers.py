"""From QGIS's layers to the core's tables, in one projected reference system."""

import re

from qgis.core import (
    NULL,
    QgsFeatureRequest,
    QgsPoint,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
)

from .parameters import tr
from .records import read_records
from .reference_systems import known_crs, transformed

_LABEL = re.compile(
    r"^(sample|samp)[ _]?(id|no|num|number|name|code)?$|^(id|lab[ _]?id|field[ _]?id|observation[ _]?id)$",
    re.IGNORECASE,
)


class SampleLayer:
    """
    The sample points of a run, read once.

    Attributes
    ----------
    source : QgsFeatureSource
        What the user chose: a layer, its selection, a filter.
    layer : QgsVectorLayer or None
        The layer behind it, for its metadata.
    records : list of dict
        What earlier steps noted.
    names : list of str
        Its fields.
    crs : QgsCoordinateReferenceSystem
        Of the positions: the layer's own, else the one that `working_crs` was given.
    label_field : str or None
        The field that holds the sample numbers.
    """

    def __init__(self, algorithm, parameters, name, context):
        self.source = algorithm.parameterAsSource(parameters, name, context)
        if self.source is None:
            raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
        self.context = context
        self.layer = layer_behind(algorithm, parameters, name, context)
        self.records = read_records(self.layer)
        self.fields = self.source.fields()
        self.names = [field.name() for field in self.fields]
        self.crs = known_crs(self.source.sourceCrs())
        self.label_field = next((name for name in self.names if _LABEL.match(name)), None)
        self.left_out = []
        self._columns, self._labels, self._coordinates = {}, None, None

    def __len__(self):
        count = self.source.featureCount()
        # services and filters do not know without reading
        return count if count >= 0 else len(self.labels)

    def elements(self, chosen, with_left_out=False):
        """
        Return the raw fields to work on: `chosen`, or every field whose name is an element with its unit.

        A derived column that was chosen stands for itself. Fields are not checked here. What an earlier step left
        out (too much below detection, constant) is left out here too, and noted in `left_out`, unless
        `with_left_out`.
        """
        from ..core.errors import DataError

        fields = self._fields_of(chosen) if chosen else self._concentrations()
        if with_left_out:
            return fields
        self.left_out = [name for name in fields if self._was_left_out(name)]
        kept = [name for name in fields if name not in self.left_out]
        if not kept:
            raise DataError(
                tr("An earlier step left out {fields}: choose other elements.").format(fields=", ".join(fields))
            )
        return kept

    def _was_left_out(self, name):
        """Say whether the newest step that dealt with the raw field `name` made no column of it."""
        from ..core.chain import newest_column

        for record in reversed(self.records):
            if name in record.get("columns", {}):
                return False
            if name in (getattr(record.get("step"), "skipped_", None) or ()):
                return newest_column(name, self.names, self.records) == name
        return False

    def _concentrations(self):
        """Return every field whose name is an element with its unit."""
        from ..core.chain import base_name
        from ..core.elements import POSITION, parse_field
        from ..core.errors import DataError

        found, bare = [], []
        for name in self.names:
            if base_name(name) != name or POSITION.match(name):
                continue
            try:
                field = parse_field(name)
            except DataError:
                continue
            (found if field.unit else bare).append(name)
        if not (found or bare):
            raise DataError(
                tr(
                    "No field looks like a concentration (such as Cu_ppm, Au_ppb, Fe_pct): choose the elements by "
                    "hand, the layer has {names}."
                ).format(names=", ".join(self.names) or tr("no fields"))
            )
        # names without units are taken only where none has a unit: W or U may be anything
        return found or bare

    def _fields_of(self, chosen):
        """Return the field that each of `chosen` names: the field itself, else the one of that element."""
        from ..core.chain import base_name
        from ..core.elements import parse_field
        from ..core.errors import DataError

        fields = []
        for name in chosen:
            if name in self.names:
                fields.append(name)
                continue
            matches = []
            for candidate in self.names:
                try:
                    if base_name(candidate) == candidate and parse_field(candidate).symbol == parse_field(name).symbol:
                        matches.append(candidate)
                except DataError:
                    continue
            if len(matches) != 1:
                raise DataError(
                    (
                        tr("The layer has several fields ({matches}) for {name}: choose among {names}.")
                        if matches
                        else tr("The layer has no field for {name}: choose among {names}.")
                    ).format(matches=", ".join(matches), name=name, names=", ".join(self.names))
                )
            fields += matches
        return list(dict.fromkeys(fields))

    def tell_columns(self, columns, feedback):
        """Say in the log which columns are read, and what was left out before."""
        read = [raw if raw == column else f"{raw} ({column})" for raw, column in columns.items()]
        feedback.pushInfo(tr("Columns read: {}.").format(", ".join(read)))
        if self.left_out:
            feedback.pushWarning(tr("Left out by an earlier step: {}.").format(", ".join(self.left_out)))

    def newest(self, names, concentration=False, without=()):
        """
        Return for each raw field the newest column derived from it, as a dict in the order of `names`.

        See `chain.newest_column`.
        """
        from ..core.chain import base_name, newest_column

        return {
            base_name(name): newest_column(name, self.names, self.records, concentration, without) for name in names
        }

    def cells(self, names, feedback=None):
        """Return the columns `names` as lists of what the table holds (number, text or None)."""
        self._read(names, feedback)
        return {name: self._columns[name] for name in names}

    def coordinates(self, crs=None):
        """Return the (n, 2) positions, transformed to `crs` if given; NaN where a sample has none."""
        self._read([], None)
        return transformed(self._coordinates, self.crs, crs, self.context, "samples")

    @property
    def labels(self):
        """What the user calls each sample."""
        self._read([], None)
        return self._labels

    def samples(self, columns, crs=None, positions=False, feedback=None):
        """
        Return numeric columns as `Samples`.

        Parameters
        ----------
        columns : dict or list of str
            The name each column shall have, to the field it is read from.
        crs : QgsCoordinateReferenceSystem, optional
            Where the positions shall be.
        positions : bool
            Whether positions are needed.

        Raises
        ------
        DataError
            For text that is no number, naming sample and field.
        """
        import numpy as np

        from ..core.samples import Samples

        columns = columns if isinstance(columns, dict) else {name: name for name in columns}
        cells = self.cells(list(columns.values()), feedback)
        values = np.column_stack(
            [numbers(cells[field], field, self.labels) for field in columns.values()]
            or [np.empty((len(self.labels), 0))]
        )
        return Samples(list(columns), values, self.coordinates(crs) if positions else None, self.labels)

    def features(self):
        """Iterate over the features, all attributes and the geometry."""
        return self.source.getFeatures(_in_order(QgsFeatureRequest()))

    def _read(self, names, feedback):
        """Read fields that are not there yet, and on the first call positions and labels."""
        wanted = [name for name in names if name not in self._columns]
        for name in wanted:
            if name not in self.names:
                from ..core.errors import DataError
                from ..core.laboratory import listed

                raise DataError(
                    tr("The layer has no field {name}: it has {names}.").format(
                        name=name, names=listed(self.names) or tr("none")
                    )
                )
        first = self._labels is None
        if not (wanted or first):
            return
        label = self.label_field if first else None
        read = [*wanted, *([label] if label and label not in wanted else [])]
        indices = [self.names.index(name) for name in read]
        request = QgsFeatureRequest().setSubsetOfAttributes(indices)
        if not first:
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        rows, labels, positions = [], [], []
        label_index = self.names.index(label) if label else -1
        for feature in self.source.getFeatures(_in_order(request)):
            if feedback is not None and feedback.isCanceled():
                from ..core.errors import Cancelled

                raise Cancelled
            attributes = feature.attributes()
            rows.append([plain(attributes[index]) for index in indices])
            if first:
                labels.append(plain(attributes[label_index]) if label else None)
                labels[-1] = str(labels[-1]) if labels[-1] not in (None, "") else f"feature {feature.id()}"
                positions.append(position(feature.geometry()))
        if first:
            self._labels, self._coordinates = labels, positions
        for column, name in enumerate(read):
            if name in wanted:
                self._columns[name] = [row[column] for row in rows]


def _in_order(request):
    """Ask for features by their number: a selection comes in another order in every session of QGIS."""
    request.addOrderBy("$id")
    return request


def layer_behind(algorithm, parameters, name, context):
    """Return the vector layer behind a feature source parameter, or None."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        text, _ = value.source.valueAsString(context.expressionContext())
        return QgsProcessingUtils.mapLayerFromString(text, context)
    return algorithm.parameterAsVectorLayer(parameters, name, context)


def plain(value):
    """Return an attribute as Python has it: None for QGIS's NULL."""
    return None if value is None or value == NULL else value


def position(geometry):
    """Return easting and northing of a point, or of the first point of a multi-point; NaN without one."""
    point = None if geometry is None or geometry.isNull() or geometry.isEmpty() else geometry.constGet()
    if point is not None and geometry.isMultipart():
        point = point.geometryN(0)
    return (point.x(), point.y()) if isinstance(point, QgsPoint) else (float("nan"), float("nan"))


def numbers(cells, field, labels):
    """Return `cells` as an array of float, NaN where empty; refuse text that is no number."""
    import numpy as np

    from ..core.errors import DataError

    values = np.empty(len(cells))
    for row, cell in enumerate(cells):
        try:
            values[row] = np.nan if cell is None or cell == "" else float(cell)
        except (TypeError, ValueError):
            raise DataError(
                tr(
                    "{field} of sample {labels} is the text {cell!r}, not a number: run “Replace censored values” "
                    "first, or correct the table."
                ).format(field=field, labels=labels[row], cell=cell)
            ) from None
    return values
