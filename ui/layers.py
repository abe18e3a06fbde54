"""Results in the layer tree: grouped, styled, called in plain words, points over rasters over polygons."""

import json
import os
from pathlib import Path

from qgis.core import (
    QgsDataProvider,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from .language import tr

GROUP = "GeoHalo"

_STAYS = "geohalo/stays"  # on layers that no result hides
_MARK = "geohalo/group"  # on our groups, which the user may call something else
_RASTERS = (".tif", ".tiff", ".vrt", ".asc", ".img")
_POINTS, _LINES, _OUTLINES, _CELLS, _AREAS, _TABLES = range(6)  # from the top of the map to its ground


def add_result(project, path, name, group, visible=True, tables=False, stays=False):
    """
    Add a result to the project under “GeoHalo” and `group`, with the style, metadata and tips that came with it.

    A result that is there already is read anew: it keeps its place, its id and whether it is shown. A new one that is
    shown hides the older ones of its kind.

    Parameters
    ----------
    project : QgsProject
    path : str, Path or QgsMapLayer
        The file, ``file.gpkg|layername=one`` for a table in it, or a layer such as one in memory.
    name : str
        What the user reads in the layer tree.
    group : str
        Created where it does not exist.
    visible : bool
        Whether a new layer is shown.
    tables : bool
        Put it into the group “Tables”; what has no geometry goes there anyway, and what covers the map into “Ground”.
    stays : bool
        It is no result that a newer one replaces, such as known occurrences: it hides nothing, and nothing hides it.

    Returns
    -------
    QgsMapLayer

    Raises
    ------
    DataError
        If the file cannot be opened.
    """
    there = _find(project, path)
    if there is not None:
        return _read_anew(there, name)
    layer = open_layer(path, name)
    rank = _rank(layer)
    if tables or rank == _TABLES:
        group, rank, visible = tr("Tables"), _TABLES, False
    elif rank == _AREAS:
        # what covers the map is the ground of all groups
        group = tr("Ground")
    home = _home(project.layerTreeRoot())
    inner = _inner(home, group, rank)
    before = project.layerTreeRoot().findLayer(layer.id())
    if project.mapLayer(layer.id()) is None:
        project.addMapLayer(layer, False)
    node = inner.insertLayer(_place(inner, rank), layer)
    inner = _settle(inner)
    node = inner.findLayer(layer.id())
    node.setExpanded(visible)
    if stays:
        node.setCustomProperty(_STAYS, True)
    if before is not None:
        # only now: QGIS takes out of the project what stands nowhere in the tree
        before.parent().removeChildNode(before)
    if visible:
        for other in () if stays else home.findLayers():
            if other.layer() is None or other.layerId() == layer.id() or other.customProperty(_STAYS):
                continue
            if _rank(other.layer()) == rank:
                other.setItemVisibilityChecked(False)
                other.setExpanded(False)
        node.setItemVisibilityCheckedParentRecursive(True)
    else:
        node.setItemVisibilityChecked(False)
    return layer


def bring_to_sight(project, layer):
    """
    Show a raster, or points that a step made, and hide the others of its kind that lie over it.

    Returns
    -------
    dict
        Whether the layers that this changed were shown before, by their ids; for `put_back`.
    """
    root, before = project.layerTreeRoot(), {}
    ours = {node.layerId() for home in _ours(root) for node in home.findLayers() if not node.customProperty(_STAYS)}
    for one in root.layerOrder():
        node = root.findLayer(one.id())
        if node is None:
            continue
        if one is layer:
            if not node.isVisible():
                before[one.id()] = node.itemVisibilityChecked()
                node.setItemVisibilityCheckedParentRecursive(True)
            break
        covers = isinstance(one, QgsRasterLayer) or one.id() in ours
        if covers and node.isVisible() and _rank(one) == _rank(layer):
            before[one.id()] = True
            node.setItemVisibilityChecked(False)
    return before


def put_back(project, before):
    """Show and hide again what `bring_to_sight` changed, as far as it is there and the user left it so."""
    for layer_id, shown in before.items():
        node = project.layerTreeRoot().findLayer(layer_id)
        if node is not None and node.itemVisibilityChecked() != shown:
            node.setItemVisibilityChecked(shown)


def remove_result(project, layer_id):
    """Take a result out of the project, and the groups that it leaves empty; without a word if it is gone already."""
    if project.mapLayer(layer_id) is not None:
        project.removeMapLayer(layer_id)
    tidy(project)


def tidy(project):
    """Take out our groups that hold nothing."""
    for home in _ours(project.layerTreeRoot()):
        for inner in home.findGroups():
            if not inner.children() and inner.customProperty(_MARK) is not None:
                home.removeChildNode(inner)
        if not home.children():
            home.parent().removeChildNode(home)


def open_layer(path, name):
    """Open a file as a layer with the style, metadata and tips that came with it; a layer is only dressed."""
    layer = path
    if not isinstance(path, QgsMapLayer):
        provider, source = _provided(path)
        layer = QgsRasterLayer(source, name) if provider == "gdal" else QgsVectorLayer(source, name, "ogr")
        if not layer.isValid():
            from ..core.errors import DataError

            raise DataError(tr("{} cannot be opened: it is gone, or no layer.").format(source))
        layer.loadDefaultMetadata()
    _dress(layer, name)
    return layer


def layers_of(project, path):
    """Return the layers of the project that show a file, or a table in it."""
    file = _file_of(*_provided(path))[0]
    layers = [layer for layer in project.mapLayers().values() if layer.providerType() in ("ogr", "gdal")]
    return [layer for layer in layers if _file_of(layer.providerType(), layer.source())[0] == file]


def provenance(layer):
    """Return what the steps that led to a layer noted in its metadata, oldest first, as dicts."""
    notes = []
    for line in layer.metadata().history():
        try:
            note = json.loads(line)
        except ValueError:
            # someone else's
            continue
        if isinstance(note, dict) and "geohalo" in note:
            notes.append(note)
    return notes


def _dress(layer, name):
    """Give a layer its name, also in its metadata, and tips if its style has none."""
    layer.setName(name)
    metadata = layer.metadata()
    metadata.setTitle(name)
    layer.setMetadata(metadata)
    if not hasattr(layer, "mapTipTemplate") or layer.mapTipTemplate() or not layer.isSpatial():
        # tips of rasters came with QGIS 3.32
        return
    from ..core.map_tips import any_tip, raster_tip, words

    if isinstance(layer, QgsVectorLayer):
        layer.setMapTipTemplate(any_tip(words(layer.displayExpression() or "$id")))
    elif isinstance(layer, QgsRasterLayer):
        renderer = layer.renderer()
        classes = renderer.classes() if isinstance(renderer, QgsPalettedRasterRenderer) else ()
        layer.setMapTipTemplate(raster_tip({int(one.value): one.label for one in classes}))


def _read_anew(layer, name):
    """Read a layer's file again, with the style and metadata that it has now."""
    if layer.providerType() != "memory":
        if isinstance(layer, QgsVectorLayer) and layer.isEditable():
            # of a table that is no more
            layer.rollBack()
        layer.setDataSource(layer.source(), name, layer.providerType(), QgsDataProvider.ProviderOptions())
        layer.loadDefaultStyle()
        layer.loadDefaultMetadata()
    _dress(layer, name)
    layer.triggerRepaint()
    return layer


def _find(project, path):
    """Return the layer of the project that shows the file `path`, None without one."""
    if isinstance(path, QgsMapLayer):
        # a layer that stands elsewhere is still to be given its place
        return path if any(home.findLayer(path.id()) for home in _ours(project.layerTreeRoot())) else None
    wanted = _file_of(*_provided(path))
    return next(
        (layer for layer in layers_of(project, path) if _file_of(layer.providerType(), layer.source()) == wanted), None
    )


def _provided(path):
    """Return the provider that reads a file, and the source as text."""
    source = os.fspath(path)
    return ("gdal" if Path(source.split("|")[0]).suffix.lower() in _RASTERS else "ogr"), source


def _file_of(provider, source):
    """Return the file of a source and the table in it."""
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    path = Path(os.path.normcase(os.path.realpath(parts.get("path") or source)))
    # the first table of a file is mostly called like it
    return path, parts.get("layerName") or path.stem


def _rank(layer):
    """Return how far above the ground of the map a layer belongs."""
    if isinstance(layer, QgsVectorLayer):
        if not layer.isSpatial():
            return _TABLES
        kind = QgsWkbTypes.geometryType(layer.wkbType())
        if kind == QgsWkbTypes.GeometryType.PointGeometry:
            return _POINTS
        if kind == QgsWkbTypes.GeometryType.LineGeometry:
            return _LINES
        return _OUTLINES if _is_seen_through(layer) else _AREAS
    return _CELLS


def _is_seen_through(layer):
    """Tell whether polygons let what lies below them be seen: one symbol without a fill, or with a thin one."""
    symbol = getattr(layer.renderer(), "symbol", lambda: None)()
    if symbol is None:
        return False
    fill = symbol.symbolLayer(0)
    if fill is None:
        return True
    return fill.properties().get("style") == "no" or fill.color().alpha() < 128 or symbol.opacity() < 0.5


def _ours(root):
    """Return our groups at any place of the tree."""
    return [group for group in root.findGroups(True) if group.customProperty(_MARK) == GROUP]


def _home(root):
    """Return our group; a new one stands below the user's points and lines, which no raster shall cover."""
    found = _ours(root)
    if found:
        return found[0]
    place = 0
    for node in root.children():
        if not _stays_on_top(node):
            break
        place += 1
    home = root.insertGroup(place, GROUP)
    home.setCustomProperty(_MARK, GROUP)
    return home


def _stays_on_top(node):
    """Tell whether a node at the top of the tree is to stay above results: occurrences, faults, but no samples."""
    if isinstance(node, QgsLayerTreeGroup):
        return bool(node.children()) and all(map(_stays_on_top, node.children()))
    layer = node.layer() if isinstance(node, QgsLayerTreeLayer) else None
    if not isinstance(layer, QgsVectorLayer) or _rank(layer) not in (_POINTS, _LINES):
        return False
    from ..core.elements import known_fields

    # samples after a step lie where the samples lie, and are what is to be seen
    return not any(field.unit for field in known_fields(layer.fields().names()))


def _inner(home, name, rank):
    """Return the group `name` in ours, made at the place of what it is to hold."""
    for inner in home.findGroups():
        if inner.customProperty(_MARK) == f"{GROUP}/{name}" or inner.name() == name:
            return inner
    inner = home.insertGroup(_place(home, rank), name)
    inner.setCustomProperty(_MARK, f"{GROUP}/{name}")
    # a line for each of some twenty tables would bury the maps
    inner.setExpanded(rank != _TABLES)
    return inner


def _place(group, rank):
    """Return where in a group something of `rank` goes: above its like and all that belongs below."""
    for place, node in enumerate(group.children()):
        if _node_rank(node) >= rank:
            return place
    return len(group.children())


def _settle(inner):
    """Move one of our groups below those of which it would now cover something; return it."""
    siblings, rank = inner.parent().children(), _node_rank(inner)
    own = siblings.index(inner)
    lighter = [place for place, node in enumerate(siblings) if place > own and _node_rank(node) < rank]
    if not lighter:
        return inner
    moved = inner.clone()
    inner.parent().insertChildNode(lighter[-1] + 1, moved)
    # only now: QGIS takes out of the project what stands nowhere in the tree
    inner.parent().removeChildNode(inner)
    return moved


def _node_rank(node):
    if isinstance(node, QgsLayerTreeGroup):
        return max(map(_node_rank, node.children()), default=_POINTS)
    layer = node.layer() if isinstance(node, QgsLayerTreeLayer) else None
    return _TABLES if layer is None else _rank(layer)
