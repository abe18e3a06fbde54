"""Several rasters of scores by their names, and what may mislead in them."""

from .map_input import MOST_CLASSES
from .parameters import tr


def named_layers(layers, labels=""):
    """
    Return raster layers by name, each source once.

    Parameters
    ----------
    layers : list of QgsRasterLayer
    labels : str
        Names in the order of the layers, parted by ``;``; layers without one have their own.

    Raises
    ------
    DataError
        If there are more names than layers.
    """
    from ..core.errors import DataError

    names = [label.strip() for label in labels.split(";")] if labels else []
    if len(names) > len(layers):
        raise DataError(
            tr("There are {n_names} names for {n_layers} maps: give one name a map, or none.").format(
                n_names=len(names), n_layers=len(layers)
            )
        )
    found = {}
    for place, layer in enumerate(layers):
        if layer.source() not in {other.source() for other in found.values()}:
            name = names[place] if place < len(names) else layer.name()
            found.update(renamed({name: layer}, found))
    return found


def renamed(new, taken):
    """Return `new` with a number added to the names that are taken."""
    found = {}
    for name, value in new.items():
        unique, count = name, 2
        while unique in taken or unique in found:
            unique, count = f"{name} ({count})", count + 1
        found[unique] = value
    return found


def class_doubt(name, values):
    """Return a warning if a map looks like one of classes, else nothing."""
    import numpy as np

    known = values[~np.isnan(values)]
    if len(np.unique(known[:1000])) <= MOST_CLASSES:
        distinct = np.unique(known)
        if len(distinct) <= MOST_CLASSES and not (distinct % 1).any():
            return tr(
                "{} has {} distinct whole numbers: if they are classes, they must rise with favourability."
            ).format(name, len(distinct))
    return ""
