"""What the steps that look for factors read: the newest column of each element, of samples that have them all."""

from .gaps import usable_rows, without_sparse
from .parameters import tr


def element_columns(algorithm, parameters, context, layer):
    """
    Return the raw fields to analyse, each with the newest column made of it, as a dict.

    Without ELEMENTS these are the elements that were transformed, else all concentration fields.

    Raises
    ------
    DataError
        If there are fewer than two.
    """
    from ..core.chain import TRANSFORMED, suffix_of
    from ..core.errors import DataError

    chosen = algorithm.names(parameters, "ELEMENTS", context)
    columns = layer.newest(layer.elements(chosen) if chosen else _known(layer))
    if not chosen:
        transformed = {raw: column for raw, column in columns.items() if suffix_of(column) in TRANSFORMED}
        columns = transformed or columns
    if len(columns) < 2:
        raise DataError(
            tr("Factors need at least 2 elements and there is only {columns}: choose more.").format(
                columns=", ".join(columns)
            )
        )
    return columns


def refuse_log_ratios(columns, what):
    """Raise `DataError` if any of `columns` is a centred log-ratio, for which there is no `what`."""
    from ..core.errors import DataError

    closed = [column for column in columns.values() if column.endswith("_clr")]
    if closed:
        raise DataError(
            tr(
                "{closed}{word} are centred log-ratios, which sum to zero: there is no {what} for them, so use "
                "log10 concentrations."
            ).format(closed=", ".join(closed[:3]), word="…" if len(closed) > 3 else "", what=what)
        )


def read_complete(algorithm, parameters, context, feedback, layer, columns, wanted=()):
    """
    Return the samples that have a value of every element that varies, columns named by raw field.

    The log says which columns are read, and how many samples are left out. Elements whose gaps cost more than they tell
    are left out where nobody chose them, but for those that are `wanted`.

    Raises
    ------
    DataError
        If fewer than two elements vary, or values are missing and MISSING is "refuse" or no sample is left.
    """
    from ..core.factorability import usable_columns

    table = layer.samples(columns, feedback=feedback)
    _tell_columns(layer, columns, table, feedback)
    table.check(minimum=3, missing=True)
    usable, _, _ = usable_columns(table, missing=True)
    if not algorithm.names(parameters, "ELEMENTS", context):
        dense = without_sparse(usable, feedback, wanted)
        table = table.select([name for name in table.names if name in dense.names or name not in usable.names])
        usable = dense
    return table.rows(usable_rows(algorithm, parameters, context, feedback, usable))


def _known(layer):
    """Return the raw fields that the layer's records transformed, then those that look like concentrations."""
    from ..core.errors import DataError

    noted = [
        raw
        for record in layer.records
        if getattr(record.get("step"), "kind", "") == "transform"
        for raw, column in record.get("columns", {}).items()
        if raw in layer.names and column in layer.names
    ]
    try:
        noted += layer.elements([])
    except DataError:
        if not noted:
            raise
    return list(dict.fromkeys(noted))


def _tell_columns(layer, columns, table, feedback):
    """Say which columns are read, and which of them are skewed concentrations."""
    from ..core.chain import TRANSFORMED, suffix_of
    from ..core.elements import known_fields

    layer.tell_columns(columns, feedback)
    below = dict(zip(columns.values(), (table.values < 0).any(axis=0).tolist()))
    own = [column for column in columns.values() if suffix_of(column) not in TRANSFORMED]
    # what has negative values was transformed by other means
    plain = [column for column in own if not below[column]]
    odd = [field.name for field in known_fields(own) if field.unit and below[field.name]]
    if odd:
        feedback.pushWarning(
            tr(
                "Values below zero in {} are taken as they are, as if these had been transformed: if they stand for "
                "results below detection, run “Replace censored values” first."
            ).format(", ".join(odd))
        )
    if plain:
        feedback.pushWarning(
            tr(
                "No transform was made of {}. Concentrations are skewed, and their few highest values would decide the "
                "factors: run “Transform concentrations” (log10) first."
            ).format(", ".join(plain))
        )
