"""A page for a report, made at once: map, legend, chart, scale bar, north arrow, and where the map comes from."""

import math
from datetime import date
from pathlib import Path
from textwrap import wrap
from typing import NamedTuple

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsRasterLayer,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF, Qt, QTimer
from qgis.PyQt.QtGui import QFont, QImageReader

from .language import tr
from .layers import provenance

NORTH = Path(__file__).resolve().parent / "icons" / "north.svg"
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters

_OURS = "geohalo/layout"  # on layouts that the button made
_WIDTH, _HEIGHT = 297, 210  # of A4, in mm
_MAP = (14, 18, 182, 178)  # left, top, width, height; coordinates stand left of it and below
_SIDE, _SIDE_WIDTH = 202, 85
_TOP, _SCALE_TOP, _CAPTION_TOP, _FOOT = 18, 168, 186, 205
_GAP = 3
_DEGREES = (1 / 60, 2 / 60, 5 / 60, 10 / 60, 15 / 60, 30 / 60, 1, 2, 5, 10, 20, 30)
_SINGLE_BAND = ("paletted", "singlebandpseudocolor", "singlebandgray")


class _Fit(NamedTuple):
    """How large a legend is set."""

    size: float  # points
    columns: int
    letters: int  # of a line


_FITS = (_Fit(8.5, 1, 44), _Fit(7.5, 1, 50), _Fit(6.5, 1, 58), _Fit(6.5, 2, 26), _Fit(5.5, 2, 32), _Fit(4.5, 3, 25))


def make_layout(
    project, title, layers, chart=None, extent=None, *, legend=None, notes="", finding="", caption="", name=""
):
    """
    Return a page in A4, landscape; one of this name that the button made before is made anew.

    Parameters
    ----------
    project : QgsProject
    title : str
        Above the map, and in the list of layouts.
    layers : list of QgsMapLayer
        Shown on the map, the first on top.
    chart : str or Path, optional
        A picture to stand beside the map, such as the prediction-area plot; left out if there is no such file.
    extent : QgsRectangle, optional
        In the reference system of the project; with a margin around the results if None.
    legend : list of QgsMapLayer, optional
        Layers that the legend explains, all of the map if None.
    notes, finding, caption : str
        Small text below the legend, a sentence in bold, and what is said before the origin of the map.
    name : str
        In the list of layouts, where it shall not be `title`.

    Raises
    ------
    DataError
        If there is no layer to show.
    """
    layers = [layer for layer in layers if layer is not None and layer.isValid() and layer.isSpatial()]
    if not layers:
        from ..core.errors import DataError

        raise DataError(tr("There is no map to print: tick a layer first."))
    page, crs = _Page(_empty_layout(project, name or title), project), _crs(project, layers)
    frame = page.map(layers, _extent(extent, layers, crs, project), crs)
    page.label(title, 10, 6, 277, 10, 15 if len(title) < 80 else 11, bold=True)
    page.scale(frame)
    page.label(f"{caption} {_origin(frame.crs(), layers)}".strip(), _SIDE, _CAPTION_TOP, _SIDE_WIDTH, 20, 7)
    foot = _SCALE_TOP - _GAP
    if finding:
        foot -= 18
        page.label(finding, _SIDE, foot, _SIDE_WIDTH, 18, 9, bold=True)
    shape = _shape_of(chart)
    height = min(_SIDE_WIDTH * shape, 66) if shape else 0
    explained = layers if legend is None else legend
    top = page.legend(frame, explained, foot - (height + _GAP if height else 0))
    if height:
        # as much as a long legend leaves
        height = min(height, foot - top - _GAP)
    if height >= 25:
        foot -= height
        page.picture(chart, _SIDE, foot, _SIDE_WIDTH, height)
    if notes:
        page.label(notes, _SIDE, top + _GAP, _SIDE_WIDTH, max(10, foot - top - 2 * _GAP), 8.5)
    # undoing would bring what stood there before
    page.layout.undoStack().stack().clear()
    return page.layout


def open_layout(iface, layout):
    """Open the window in which a layout is looked at, changed and exported."""
    designer = iface.openLayoutDesigner(layout)
    if designer is not None:
        # newer QGIS zooms to the page before the window has its size
        QTimer.singleShot(300, designer.view().zoomFull)
    return designer


class _Page:
    """A layout under construction; what stands at the left stands at the right where text runs from right to left."""

    def __init__(self, layout, project):
        self.layout, self.project = layout, project
        self.mirrored = QgsApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def put(self, item, left, top, width, height):
        """Add an item at its place, in mm."""
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(_WIDTH - left - width if self.mirrored else left, top, MM))
        item.attemptResize(QgsLayoutSize(width, height, MM))

    def label(self, text, left, top, width, height, size, bold=False):
        """Add text."""
        label = QgsLayoutItemLabel(self.layout)
        label.setText(text)
        _set_text(label, size, bold)
        label.setHAlign(Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft)
        self.put(label, left, top, width, height)

    def picture(self, path, left, top, width, height):
        """Add a picture."""
        item = QgsLayoutItemPicture(self.layout)
        item.setPicturePath(str(path))
        self.put(item, left, top, width, height)
        return item

    def map(self, layers, extent, crs):
        """Add the map, at a round scale, with coordinates along its frame."""
        frame = QgsLayoutItemMap(self.layout)
        frame.setId("map")
        self.put(frame, *_MAP)
        frame.setCrs(crs)
        frame.setLayers(layers)
        frame.setKeepLayerSet(True)
        # an extent to start from: zooming from none ends in none
        frame.setExtent(extent)
        frame.attemptResize(QgsLayoutSize(_MAP[2], _MAP[3], MM))
        frame.zoomToExtent(extent)
        frame.setScale(_round_up(frame.scale()))
        frame.setFrameEnabled(True)
        self._coordinates(frame)
        return frame

    def _coordinates(self, frame):
        """Put coordinates along the frame."""
        grid, extent, geographic = frame.grid(), frame.extent(), frame.crs().isGeographic()
        wanted = max(extent.width(), extent.height()) / 5
        interval = min(_DEGREES, key=lambda degrees: abs(math.log(degrees / wanted))) if geographic else _round(wanted)
        grid.setEnabled(True)
        grid.setIntervalX(interval)
        grid.setIntervalY(interval)
        grid.setStyle(grid.GridStyle.FrameAnnotationsOnly)
        grid.setFrameStyle(grid.FrameStyle.ExteriorTicks)
        grid.setFrameWidth(1)
        grid.setFramePenSize(0.2)
        grid.setAnnotationEnabled(True)
        grid.setAnnotationPrecision(0 if geographic or interval >= 1 else 2)
        if geographic:
            grid.setAnnotationFormat(grid.AnnotationFormat.DegreeMinute)
        grid.setAnnotationTextFormat(_text_format(6))
        for side in (grid.BorderSide.Left, grid.BorderSide.Right):
            grid.setAnnotationDirection(grid.AnnotationDirection.Vertical, side)
        hidden = grid.BorderSide.Left if self.mirrored else grid.BorderSide.Right
        for side in (hidden, grid.BorderSide.Top):
            grid.setAnnotationDisplay(grid.DisplayMode.HideAll, side)
            grid.setFrameSideFlag(
                {
                    grid.BorderSide.Left: grid.FrameSideFlag.FrameLeft,
                    grid.BorderSide.Right: grid.FrameSideFlag.FrameRight,
                    grid.BorderSide.Top: grid.FrameSideFlag.FrameTop,
                }[side],
                False,
            )

    def scale(self, frame):
        """Add scale bar, scale and north arrow."""
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setStyle("Single Box")
        bar.setLinkedMap(frame)
        # two segments of about 20 mm each
        segment = _round(frame.scale() * 0.02)
        kilometres = segment >= 500
        units = QgsUnitTypes.DistanceUnit
        bar.setUnits(units.DistanceKilometers if kilometres else units.DistanceMeters)
        bar.setUnitLabel("km" if kilometres else "m")
        bar.setUnitsPerSegment(segment / 1000 if kilometres else segment)
        bar.setNumberOfSegments(2)
        bar.setNumberOfSegmentsLeft(0)
        bar.setHeight(2.2)
        bar.setTextFormat(_text_format(8))
        bar.update()
        self.put(bar, _SIDE, _SCALE_TOP, 62, 12)
        if not frame.crs().isGeographic():
            # follows the map when its scale is changed; a map in degrees has another in each direction
            figure = "format_number(map_get(item_variables('map'), 'map_scale'), 0)"
            self.label(f"1 : [% {figure} %]", _SIDE + 1, _SCALE_TOP + 12, 62, 5, 8)
        arrow = self.picture(NORTH, _SIDE + _SIDE_WIDTH - 13, _SCALE_TOP - 1, 12, 17)
        arrow.setLinkedMap(frame)

    def legend(self, frame, layers, foot):
        """Add the legend of `layers`, as large as it fits above `foot`; return where it ends."""
        item = QgsLayoutItemLegend(self.layout)
        item.setLinkedMap(frame)
        item.setAutoUpdateModel(False)
        item.setLegendFilterByMapEnabled(False)
        tree = item.model().rootGroup()
        tree.clear()
        for layer in layers:
            if _is_explained(layer):
                tree.addLayer(layer)
        if self.mirrored:
            item.setSymbolAlignment(Qt.AlignmentFlag.AlignRight)
        for fit in _FITS:
            size = self._set(item, fit)
            if size.height() <= foot - _TOP and size.width() <= _SIDE_WIDTH:
                break
        item.setBackgroundEnabled(False)
        width = min(size.width(), _SIDE_WIDTH)
        # a little to the left: a legend has a margin inside
        self.put(item, _SIDE - 2, _TOP - 2, width, size.height())
        return _TOP - 2 + size.height()

    def _set(self, item, fit):
        """Set the legend in one size; return how large it becomes, in mm."""
        for style, size, bold, space in (
            (QgsLegendStyle.Style.Title, fit.size + 1, True, 1.4),
            (QgsLegendStyle.Style.Group, fit.size + 0.5, True, 1.4),
            (QgsLegendStyle.Style.Subgroup, fit.size + 0.5, True, 2.2),
            (QgsLegendStyle.Style.Symbol, fit.size, False, 1.2),
            (QgsLegendStyle.Style.SymbolLabel, fit.size, False, 1.2),
        ):
            one = item.style(style)
            _set_text(one, size, bold)
            if style != QgsLegendStyle.Style.Title:
                one.setMargin(QgsLegendStyle.Side.Top, space * fit.size / 8.5)
            item.setStyle(style, one)
        item.setSymbolHeight(0.42 * fit.size)
        item.setSymbolWidth(0.7 * fit.size)
        item.setColumnCount(fit.columns)
        item.setSplitLayer(fit.columns > 1)
        for node in item.model().rootGroup().findLayers():
            _in_words(item.model(), node, fit)
        context = QgsLayoutUtils.createRenderContextForLayout(self.layout, None)
        return QgsLegendRenderer(item.model(), item.legendSettings()).minimumSize(context)


def _empty_layout(project, name):
    """Return the layout that the button made under this name before, emptied, or a new one."""
    manager, free, count = project.layoutManager(), name, 2
    while manager.layoutByName(free) is not None:
        layout = manager.layoutByName(free)
        if layout.customProperty(_OURS) and isinstance(layout, QgsPrintLayout):
            # the same one, for it may be open in its window
            layout.clear()
            layout.initializeDefaults()
            return layout
        free, count = f"{name} ({count})", count + 1
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(free)
    layout.setCustomProperty(_OURS, 1)
    manager.addLayout(layout)
    return layout


def _text_format(size, bold=False):
    """Return text in the plain font that every system has under this name."""
    text, font = QgsTextFormat(), QFont("sans")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPointSizeF(size)
    font.setBold(bold)
    text.setFont(font)
    text.setSize(size)
    return text


def _set_text(item, size, bold):
    text = _text_format(size, bold)
    if hasattr(item, "setTextFormat"):
        item.setTextFormat(text)
    else:
        # QGIS before 3.24, and legends before 3.30
        item.setFont(text.font())


def _crs(project, layers):
    """Return the reference system of the project, unless it is in degrees and a layer's own in metres."""
    systems = [system for system in (project.crs(), *(layer.crs() for layer in layers)) if system.isValid()]
    return next((system for system in systems if not system.isGeographic()), project.crs())


def _extent(given, layers, crs, project):
    """Return the extent `given`, else that of the results among `layers`, of all of them if there is none."""
    whole = QgsRectangle()
    boxes = [(layer.crs(), layer.extent()) for layer in _results(layers) or layers if layer.providerType() != "wms"]
    if given is not None and not given.isEmpty():
        boxes = [(project.crs() if project.crs().isValid() else crs, given)]
    for system, box in boxes:
        if box.isNull():
            continue
        try:
            there = QgsCoordinateTransform(system, crs, project.transformContext())
            whole.combineExtentWith(there.transformBoundingBox(box))
        except QgsCsException:
            # beyond what the reference system of the map can show
            continue
    if whole.isNull() or whole.isEmpty():
        # a single point
        whole.grow(0.01 if crs.isGeographic() else 1000)
    if given is None:
        # a margin
        whole.scale(1.02)
    return whole


def _results(layers):
    """Return the layers that a step made, the rasters first: the map is about them."""
    made = [layer for layer in layers if provenance(layer)]
    return sorted(made, key=lambda layer: not isinstance(layer, QgsRasterLayer))


def _round(value):
    """Return the number nearest to `value` among 1, 2 and 5 times powers of ten."""
    power = 10 ** math.floor(math.log10(value))
    return min((factor * power for factor in (1, 2, 5, 10)), key=lambda one: abs(math.log(one / value)))


def _round_up(scale):
    """Return the next scale that maps are drawn at."""
    power = 10 ** math.floor(math.log10(scale))
    return next(
        factor * power for factor in (1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 10) if factor * power >= 0.999 * scale
    )


def _shape_of(picture):
    """Return height over width of a picture, None if there is none."""
    if not picture or not Path(picture).is_file():
        return None
    size = QImageReader(str(picture)).size()
    return size.height() / size.width() if size.width() > 0 else 0.7


def _is_explained(layer):
    """Tell whether a layer has something to explain: no web map, nothing invisible."""
    if layer.providerType() == "wms":
        return False
    kind = layer.renderer().type() if getattr(layer, "renderer", lambda: None)() is not None else ""
    return kind not in ("nullSymbol", "invertedPolygonRenderer")


def _in_words(model, node, fit):
    """Break the long lines of a layer's legend, and leave out the line that names the band."""
    layer = node.layer()
    node.setCustomProperty("legend/title-label", "\n".join(wrap(layer.name(), fit.letters)))
    entries = model.layerLegendNodes(node)
    raster = isinstance(layer, QgsRasterLayer) and layer.renderer().type() in _SINGLE_BAND
    if raster and not node.customProperty("legend/node-order"):
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, len(entries))))
        if len(entries) == 2 and layer.renderer().type() == "singlebandpseudocolor":
            # a bar long enough to read colours from
            QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, 1, QSizeF(6, 26))
        model.refreshLayerLegend(node)
    elif isinstance(layer, QgsVectorLayer) and len(entries) > 1:
        for place, entry in enumerate(entries):
            text = entry.data(Qt.ItemDataRole.DisplayRole) or ""
            if len(text) > fit.letters - 4:
                QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, place, "\n".join(wrap(text, fit.letters - 4)))
        model.refreshLayerLegend(node)


def _origin(crs, layers):
    """Return in what reference system a map is, what made it and when."""
    said = [tr("Coordinates: {}.").format(crs.userFriendlyIdentifier())]
    notes = [note for layer in _results(layers) for note in reversed(provenance(layer))]
    if notes:
        first = notes[0]
        tool = QgsApplication.processingRegistry().algorithmById(f"geohalo:{first['geohalo']}")
        method = tool.displayName() if tool is not None else first["geohalo"]
        seed = next((note["parameters"]["SEED"] for note in notes if "SEED" in (note.get("parameters") or {})), None)
        words = tr("Made by “{method}” of GeoHalo {version}").format(method=method, version=first.get("version", ""))
        said.append(
            words
            + (tr(", seed {}").format(seed) if seed is not None else "")
            + tr(", on {}").format(str(first.get("time") or date.today().isoformat())[:10])
            + "."
        )
    else:
        said.append(tr("Printed on {}.").format(date.today().isoformat()))
    return " ".join(said)
