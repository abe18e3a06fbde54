"""Make the demonstration's QGIS project, map pictures and report from what the workflow left in a folder."""

import csv
import sys
from pathlib import Path

from geohalo.algorithms.report_page import ReportPage
from qgis.core import (
    QgsApplication,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QFont

METHODS = {"som": "SOM", "batch_som": "Batch SOM", "desom": "DESOM"}
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters


class Demo:
    """The project under construction."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.project = QgsProject.instance()
        self.project.clear()
        self.layers = {}

    def add(self, group, key, name, path, visible=True, opacity=1.0):
        """Add a layer to a group, with the style that lies beside its file."""
        source = str(self.folder / path)
        kind = QgsRasterLayer if path.endswith(".tif") else QgsVectorLayer
        layer = kind(source, name)
        if not layer.isValid():
            raise SystemExit(f"{path} cannot be opened")
        layer.loadDefaultMetadata()
        if kind is QgsRasterLayer:
            layer.setOpacity(opacity)
        self.project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(visible)
        node.setExpanded(visible)
        self.layers[key] = layer
        return layer

    def build(self):
        """Add all layers, grouped, most important on top."""
        root = self.project.layerTreeRoot()
        self.project.setTitle("GeoHalo: the sample survey")
        known = root.addGroup("Known ground")
        self.add(known, "occurrences", "Known mineral occurrences", "survey/occurrences.gpkg")
        self.add(known, "samples", "Stream-sediment samples", "survey/samples.gpkg", False)
        maps = root.addGroup("Anomaly, halo, background")
        for number, (key, name) in enumerate(reversed(METHODS.items())):
            title = f"{name}: anomaly, halo, background"
            self.add(maps, f"{key}_anomaly", title, f"maps/{key}_anomaly.tif", number == 0, 0.75)
        classes = root.addGroup("Classes of map units, named by occurrences")
        for key, name in reversed(METHODS.items()):
            self.add(classes, f"{key}_classes", f"{name}: classes of units", f"maps/{key}_classes.tif", False, 0.75)
        scores = root.addGroup("Scores")
        for key, name in reversed(METHODS.items()):
            self.add(scores, f"{key}_score", f"{name} score (ln of density)", f"maps/{key}_score.tif", False, 0.8)
        fitted = root.addGroup("Samples after each step")
        for key, name in reversed(METHODS.items()):
            self.add(fitted, f"{key}_samples", f"{name}: samples by class of unit", f"layers/{key}_samples.gpkg", False)
        self.add(fitted, "factor_scores", "Factor scores", "layers/factor_scores.gpkg", False)
        truth = root.addGroup("What was planted (only a synthetic survey knows)")
        self.add(truth, "truth", "Planted anomaly", "survey/truth.tif", False, 0.75)
        tables = root.addGroup("Tables")
        for name in ("loadings", "table2", "comparison"):
            self.add(tables, name, name.capitalize(), f"tables/{name}.csv", False)
        ground = root.addGroup("Geological map")
        self.add(ground, "streams", "Streams", "survey/streams.gpkg")
        self.add(ground, "faults", "Faults", "survey/faults.gpkg")
        self.add(ground, "geology", "Geology", "survey/geology.gpkg")
        for group in (classes, scores, fitted, truth, tables):
            group.setExpanded(False)
            if group is not tables:
                group.setItemVisibilityChecked(True)
        self.project.setCrs(self.layers["samples"].crs())
        view = self.project.viewSettings()
        if hasattr(view, "setDefaultViewExtent"):
            from qgis.core import QgsReferencedRectangle

            view.setDefaultViewExtent(QgsReferencedRectangle(self.extent(), self.project.crs()))

    def extent(self):
        """Return the extent of the survey with a margin."""
        extent = self.layers["geology"].extent()
        extent.scale(1.03)
        return extent

    def layout(self, name, title, keys, legend, caption):
        """Return a page with one map of the layers `keys` (top first), its legend, scale, north arrow and caption."""
        page = QgsPrintLayout(self.project)
        page.initializeDefaults()
        page.setName(name)
        self._label(page, title, 10, 6, 277, 10, 15, True)
        frame = QgsLayoutItemMap(page)
        page.addLayoutItem(frame)
        frame.attemptMove(QgsLayoutPoint(10, 18, MM))
        frame.attemptResize(QgsLayoutSize(188, 178, MM))
        frame.setCrs(self.project.crs())
        frame.setLayers([self.layers[key] for key in keys])
        frame.setKeepLayerSet(True)
        frame.setKeepLayerStyles(False)
        # an extent to start from: zooming from none ends in none
        frame.setExtent(self.extent())
        frame.attemptResize(QgsLayoutSize(188, 178, MM))
        frame.zoomToExtent(self.extent())
        frame.setFrameEnabled(True)
        self._grid(frame)
        key_list = QgsLayoutItemLegend(page)
        key_list.setLinkedMap(frame)
        key_list.setAutoUpdateModel(False)
        tree = key_list.model().rootGroup()
        tree.clear()
        for key in legend:
            tree.addLayer(self.layers[key])
            self._without_band_name(key_list.model(), tree.findLayer(self.layers[key].id()))
        key_list.setLegendFilterByMapEnabled(False)
        key_list.attemptMove(QgsLayoutPoint(203, 18, MM))
        page.addLayoutItem(key_list)
        bar = QgsLayoutItemScaleBar(page)
        page.addLayoutItem(bar)
        bar.setStyle("Single Box")
        bar.setLinkedMap(frame)
        bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
        bar.setUnitLabel("km")
        bar.setUnitsPerSegment(5)
        bar.setNumberOfSegments(2)
        bar.setNumberOfSegmentsLeft(0)
        bar.update()
        bar.attemptMove(QgsLayoutPoint(203, 168, MM))
        arrow = QgsLayoutItemPicture(page)
        arrow.setPicturePath(str(Path(__file__).resolve().parent / "north.svg"))
        arrow.attemptMove(QgsLayoutPoint(268, 166, MM))
        arrow.attemptResize(QgsLayoutSize(14, 16, MM))
        page.addLayoutItem(arrow)
        self._label(page, f"{self.project.crs().userFriendlyIdentifier()}. {caption}", 203, 184, 85, 22, 8, False)
        self.project.layoutManager().addLayout(page)
        return page

    @staticmethod
    def _without_band_name(model, node):
        """Leave the line "Band 1" out of a raster's legend."""
        if isinstance(node.layer(), QgsRasterLayer):
            shown = len(model.layerLegendNodes(node)) - 1
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, shown + 1)))
            model.refreshLayerLegend(node)

    def _grid(self, frame):
        """Put coordinates along the frame."""
        grid = frame.grid()
        grid.setEnabled(True)
        grid.setIntervalX(10000)
        grid.setIntervalY(10000)
        grid.setStyle(grid.GridStyle.FrameAnnotationsOnly)
        grid.setAnnotationEnabled(True)
        grid.setAnnotationPrecision(0)
        font = QFont("sans")
        font.setPointSizeF(6)
        if hasattr(grid, "setAnnotationFont"):
            grid.setAnnotationFont(font)
        for side in (grid.BorderSide.Left, grid.BorderSide.Right):
            grid.setAnnotationDirection(grid.AnnotationDirection.Vertical, side)
        for side in (grid.BorderSide.Right, grid.BorderSide.Top):
            grid.setAnnotationDisplay(grid.DisplayMode.HideAll, side)

    @staticmethod
    def _label(page, text, x, y, width, height, size, bold):
        label = QgsLayoutItemLabel(page)
        label.setText(text)
        font = QFont("sans")
        font.setPointSizeF(size)
        font.setBold(bold)
        label.setFont(font)
        label.attemptMove(QgsLayoutPoint(x, y, MM))
        label.attemptResize(QgsLayoutSize(width, height, MM))
        page.addLayoutItem(label)

    def picture(self, page, path):
        """Write a layout as PNG."""
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = 150
        target = self.folder / path
        target.parent.mkdir(exist_ok=True)
        if QgsLayoutExporter(page).exportToImage(str(target), settings) != QgsLayoutExporter.ExportResult.Success:
            raise SystemExit(f"{path} cannot be written")

    def table(self, name):
        """Return a table of the workflow as columns, numbers as numbers."""
        with open(self.folder / "tables" / f"{name}.csv", newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        return {column: [_number(row[column]) for row in rows] for column in (rows[0] if rows else {})}


def _number(text):
    try:
        return float(text)
    except ValueError:
        return text or None


def report(demo, pictures):
    """Write the page that shows maps, charts and tables side by side."""
    comparison = demo.table("comparison")
    page = ReportPage(
        "From stream sediments to anomaly, halo and background",
        "The sample survey of GeoHalo, mapped by three self-organising maps and judged by its known occurrences.",
    )
    page.paragraph(
        "The survey is synthetic: its geology, mineral systems and errors are stated, so that what the maps find can "
        "be held against what was planted. Every map, chart and table on this page was made by the workflow "
        "“From samples to anomaly map (SOM, batch SOM, DESOM)”, with its default settings."
    )
    page.heading("Anomaly, halo, background")
    for key, name in METHODS.items():
        page.picture(demo.folder / pictures[f"{key}_anomaly"], f"Map of anomaly, halo and background by {name}", name)
    page.picture(demo.folder / pictures["truth"], "Map of the planted anomaly", "What was planted")
    page.heading("Prediction-area plots")
    page.paragraph("Of the scores, each occurrence read where it was held out:")
    for key, name in METHODS.items():
        page.picture(demo.folder / "charts" / f"{key}_pa.svg", f"Prediction-area plot of {name}", name)
    page.heading("Classes of map units")
    page.paragraph("As in the paper of the method: every class of units is weighed by the occurrences in it.")
    for key, name in METHODS.items():
        page.picture(demo.folder / pictures[f"{key}_classes"], f"Map of classes of units by {name}", name)
        chart = demo.folder / "charts" / f"{key}_class_pa.svg"
        page.picture(chart, f"Prediction-area plot of the classes of {name}", f"{name}: classes")
    table = demo.table("table2")
    page.table(table, "Rates and areas of all classes")
    page.heading("Beside simple baselines")
    page.paragraph("Scores in this comparison never saw the occurrences they are tested on.")
    page.picture(demo.folder / "charts" / "comparison.svg", "Comparison of the maps with baselines")
    page.table({name: values for name, values in comparison.items() if "cluster" not in name})
    page.heading("Scores")
    for key, name in METHODS.items():
        caption = f"{name}: ln of the density of occurrences that the units' samples let one expect"
        page.picture(demo.folder / pictures[f"{key}_score"], f"Map of the {name} score", caption)
    page.heading("Factors")
    page.picture(demo.folder / "charts" / "factors.svg", "Factor loadings and scree plot")
    page.heading("Maps of units")
    for key, name in METHODS.items():
        page.picture(demo.folder / "charts" / f"{key}.svg", f"Units of {name}", name)
    page.save(demo.folder / "report.html")


def main(folder):
    demo = Demo(folder)
    demo.build()
    ground = ["streams", "faults", "geology"]
    pictures = {}

    def one(key, title, layer, caption):
        page = demo.layout(title, title, ["occurrences", layer, *ground], ["occurrences", layer, "geology"], caption)
        pictures[key] = f"pictures/{key}.png"
        demo.picture(page, pictures[key])

    for key, name in METHODS.items():
        one(
            f"{key}_anomaly",
            f"{name}: anomaly, halo, background",
            f"{key}_anomaly",
            "Limits of the score by the density of known occurrences, held out.",
        )
        one(
            f"{key}_classes",
            f"{name}: classes of units",
            f"{key}_classes",
            "Classes of map units, named by the density of known occurrences.",
        )
        one(f"{key}_score", f"{name}: score", f"{key}_score", "ln of the density of occurrences.")
    one("truth", "Planted anomaly", "truth", "Footprint of the planted systems in the rock.")
    page = demo.layout(
        "Samples and geology",
        "Samples and geology",
        ["occurrences", "samples", *ground],
        ["occurrences", "samples", "streams", "faults", "geology"],
        "Synthetic survey.",
    )
    demo.picture(page, "pictures/geology.png")
    report(demo, pictures)
    project = demo.folder / "geohalo_demo.qgz"
    demo.project.writeEntry("Paths", "/Absolute", False)
    if not demo.project.write(str(project)):
        raise SystemExit("the project cannot be written")
    print(project, len(demo.layers), "layers")


if __name__ == "__main__":
    app = QgsApplication([], False)
    app.initQgis()
    main(sys.argv[1])
    app.exitQgis()
