"""Tables of “Prediction-area plot”: how many occurrences, and how much of the area, the classes of maps hold."""

from .layers import SampleLayer
from .parameters import tr

_NEEDED = ("map", "class", "prediction_rate", "area_percent")


def read_weights(algorithm, parameters, name, context):
    """
    Return the table of weights of several maps, or None if the parameter is empty.

    Raises
    ------
    DataError
        If it is no such table.
    """
    from ..core.errors import DataError

    if not algorithm.given(parameters, name, context):
        return None
    layer = SampleLayer(algorithm, parameters, name, context)
    absent = [field for field in _NEEDED if field not in layer.names]
    if absent:
        raise DataError(
            tr(
                "The table of weights has no field {absent}: take the table that “Prediction-area plot” writes for "
                "maps of classes, those of all maps below each other (“Merge vector layers”)."
            ).format(absent=", ".join(absent))
        )
    return ClassWeights(layer.cells([*_NEEDED]))


class ClassWeights:
    """
    Rates and areas of the classes of several maps.

    Parameters
    ----------
    columns : dict of lists
        map, class, prediction_rate and area_percent.
    """

    def __init__(self, columns):
        self._maps = {}
        for one, label, rate, area in zip(*(columns[name] for name in _NEEDED)):
            # tables read from CSV files may hold the class as a number
            text = label if isinstance(label, str) else f"{label:.10g}"
            self._maps.setdefault(str(one), {})[text] = (_number(rate, text), _number(area, text))

    def of(self, name, labels):
        """
        Return the rates and areas of the classes `labels` of the map `name`, two lists in percent.

        Raises
        ------
        DataError
            If the table lacks the map, or one of its classes.
        """
        from ..core.errors import DataError

        if name not in self._maps:
            raise DataError(
                tr(
                    "The table of weights has no map {name} (it has {maps}): write the names of the table as the "
                    "names of the maps."
                ).format(name=name, maps=", ".join(self._maps))
            )
        found = self._maps[name]
        lacking = [label for label in labels if label not in found]
        if lacking:
            raise DataError(
                tr(
                    "Class {lacking} of {name} has no row in the table of weights (it has {found}): make the table "
                    "from a map of the same classes."
                ).format(lacking=lacking[0], name=name, found=", ".join(found))
            )
        return tuple(list(part) for part in zip(*(found[label] for label in labels)))


def _number(value, label):
    from ..core.errors import DataError

    try:
        return 0.0 if value in (None, "") else float(value)
    except (TypeError, ValueError):
        raise DataError(
            tr("The weight of class {label} is the text {value!r}, not a number: correct the table.").format(
                label=label, value=value
            )
        ) from None
