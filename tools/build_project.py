"""Make the demonstration's QGIS project, map pictures and report from what the workflow left in a folder."""

import csv
import sys
from pathlib import Path

from geohalo.algorithms.provider import add_provider
from geohalo.algorithms.raster_style import only_classes
from geohalo.algorithms.report_page import ReportPage
from geohalo.ui.layers import open_layer
from geohalo.ui.print_layout import make_layout
from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsInvertedPolygonRenderer,
    QgsLayoutExporter,
    QgsLinePatternFillSymbolLayer,
    QgsNullSymbolRenderer,
    QgsPalLayerSettings,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

METHODS = {"som": "SOM", "batch_som": "Batch SOM", "desom": "DESOM"}
MAIN = "desom"
TABLES = {
    "loadings": "Factor loadings",
    "table2": "Rates and areas of the classes",
    "comparison": "Comparison",
    "classifiers": "Classifiers",
}
MEASURES = {
    "rate": "Prediction rate at the intersection of the prediction-area plot",
    "auc": "Area under the ROC curve",
}
INK, PALE_INK = "#222222", "#555555"


class Demo:
    """The project under construction."""

    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        self.project = QgsProject.instance()
        self.project.clear()
        self.layers = {}

    def add(self, group, key, name, path, visible=True):
        """Add a layer to a group, with the style that lies beside its file."""
        layer = open_layer(self.folder / path, name)
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
        self.no_sample()
        known = root.addGroup("Known ground")
        self.add(known, "occurrences", "Known mineral occurrences", "survey/occurrences.gpkg")
        self.add(known, "samples", "Stream-sediment samples", "survey/samples.gpkg", False)
        lines = root.addGroup("Lines of the geological map")
        self.add(lines, "streams", "Streams", "survey/streams.gpkg", False)
        self.add(lines, "faults", "Faults", "survey/faults.gpkg")
        as_lines(self.add(lines, "outlines", "Rock units, with codes", "survey/geology.gpkg"))
        cover(self.add(root, "outside", "White outside the study area", "survey/study_area.gpkg", False))
        hatch(self.add(root, "no_sample", "No sample near: not judged", "maps/no_sample.gpkg"))
        maps = root.addGroup("Anomaly, halo, background")
        for number, (key, name) in enumerate(reversed(METHODS.items())):
            title = f"{name}: anomaly, halo, background"
            layer = self.add(maps, f"{key}_anomaly", title, f"maps/{key}_anomaly.tif", number == 0)
            seen_through(layer)
        classes = root.addGroup("Classes of map units, named by occurrences")
        for key, name in reversed(METHODS.items()):
            title = f"{name}: numbers of classes at the samples"
            as_numbers(self.add(classes, f"{key}_numbers", title, f"layers/{key}_samples.gpkg", False))
            layer = self.add(classes, f"{key}_classes", f"{name}: classes of units", f"maps/{key}_classes.tif", False)
            only_classes(layer, self.class_labels(name))
        scores = root.addGroup("Favourability scores: ln of density ratio")
        for key, name in reversed(METHODS.items()):
            self.add(scores, f"{key}_score", f"{name}: favourability score", f"maps/{key}_score.tif", False)
        fused = root.addGroup("Three maps fused by maximin")
        in_plain_font(self.add(fused, "targets", "Targets by rank", "layers/targets.gpkg", False))
        self.add(fused, "fused_anomaly", "Fused: anomaly, halo, background", "maps/fused_anomaly.tif", False)
        self.add(fused, "deciding", "Map that decides", "maps/deciding.tif", False)
        kriged = root.addGroup("Kriging of the indicator factors")
        self.add(kriged, "kriged", "Mean score of the indicator factors, kriged", "maps/kriged.tif", False)
        self.add(kriged, "kriged_error", "Standard error of the kriged score", "maps/kriged_error.tif", False)
        classified = root.addGroup("Classes by the network")
        self.add(classified, "network_classes", "Network: mineralised or background", "maps/network_classes.tif", False)
        self.add(classified, "labelled", "Samples with labels by occurrences", "layers/labelled_samples.gpkg", False)
        fitted = root.addGroup("Samples after each step")
        for key, name in reversed(METHODS.items()):
            title = f"{name}: samples by class of unit"
            self.add(fitted, f"{key}_samples", title, f"layers/{key}_samples.gpkg", False)
        self.add(fitted, "factor_scores", "Factor scores", "layers/factor_scores.gpkg", False)
        truth = root.addGroup("What was planted (only a synthetic survey knows)")
        self.add(truth, "truth", "Planted anomaly", "survey/truth.tif", False)
        tables = root.addGroup("Tables")
        for name in TABLES:
            self.add(tables, name, TABLES[name], f"tables/{name}.csv", False)
        ground = root.addGroup("Geological map")
        geology = self.add(ground, "geology", "Geology", "survey/geology.gpkg")
        with_codes(geology)
        self.project.layerTreeRoot().findLayer(geology.id()).setExpanded(False)
        for group in (classes, scores, fused, kriged, classified, fitted, truth, tables):
            group.setExpanded(False)
            if group is not tables:
                group.setItemVisibilityChecked(True)
        self.project.setCrs(self.layers["samples"].crs())
        view = self.project.viewSettings()
        if hasattr(view, "setDefaultViewExtent"):
            from qgis.core import QgsReferencedRectangle

            view.setDefaultViewExtent(QgsReferencedRectangle(self.extent(), self.project.crs()))

    def no_sample(self):
        """Write the parts of the study area that no sample speaks for: the cells without data of the maps."""
        from osgeo import gdal, ogr

        raster = gdal.Open(str(self.folder / "maps" / f"{MAIN}_anomaly.tif"))
        band = raster.GetRasterBand(1)
        empty = gdal.GetDriverByName("MEM").Create("", raster.RasterXSize, raster.RasterYSize, 1, gdal.GDT_Byte)
        empty.SetGeoTransform(raster.GetGeoTransform())
        empty.GetRasterBand(1).WriteArray((band.ReadAsArray() == band.GetNoDataValue()).astype("uint8"))
        found = ogr.GetDriverByName("Memory").CreateDataSource("found")
        parts = found.CreateLayer("parts", geom_type=ogr.wkbPolygon)
        parts.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
        gdal.Polygonize(empty.GetRasterBand(1), empty.GetRasterBand(1), parts, 0)
        area = ogr.Open(str(self.folder / "survey" / "study_area.gpkg"))
        # a name for the feature too: its geometry dies with it
        sheet = area.GetLayer(0).GetNextFeature()
        whole = sheet.GetGeometryRef()
        path = self.folder / "maps" / "no_sample.gpkg"
        path.unlink(missing_ok=True)
        written = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = written.CreateLayer("no_sample", area.GetLayer(0).GetSpatialRef(), ogr.wkbMultiPolygon)
        for part in parts:
            inside = part.GetGeometryRef().Intersection(whole)
            # slivers of cells whose middle lies outside the sheet
            if inside is not None and inside.GetArea() > abs(raster.GetGeoTransform()[1] ** 2) / 2:
                feature = ogr.Feature(layer.GetLayerDefn())
                feature.SetGeometry(ogr.ForceToMultiPolygon(inside))
                layer.CreateFeature(feature)
        del layer, written

    def class_labels(self, name):
        """Return the label of each code that the map of classes of the method `name` holds, with its classes."""
        table, codes = self.table("table2"), {"background": 1, "halo": 2, "anomaly": 3}
        rows = [row for row, one in enumerate(table["map"]) if one == name]
        labels = {}
        for word, code in codes.items():
            members = sorted(int(table["class"][row]) for row in rows if table["name"][row] == word)
            if members:
                labels[code] = f"{word.capitalize()} (class{'es' * (len(members) > 1)} {', '.join(map(str, members))})"
        return labels

    def rates(self, key):
        """Return what held-out occurrences say of the anomalies of a method."""
        from geohalo.core.occurrences import wilson_interval

        table = self.table(f"{key}_anomaly")
        row, n = table["name"].index("anomaly"), round(sum(table["n_occurrences"]))
        rate, area = table["held_out_rate"][row], table["held_out_area"][row]
        low, high = (100 * end for end in wilson_interval(rate / 100 * n, n))
        return (
            f"The anomaly holds {rate:.0f} % [{low:.0f}\N{EN DASH}{high:.0f}] of {n} known occurrences in {area:.0f} % "
            "of the area, each tested where it was held out (95 % interval)."
        )

    def class_rates(self, name):
        """Return how many occurrences the classes named anomaly hold."""
        table = self.table("table2")
        rows = [row for row, one in enumerate(table["map"]) if one == name and table["name"][row] == "anomaly"]
        rate, area = (sum(table[column][row] for row in rows) for column in ("prediction_rate", "area_percent"))
        return (
            f"The anomaly holds {rate:.0f} % of the known occurrences in {area:.0f} % of the area "
            "(not held out: the same occurrences name the classes)."
        )

    def extent(self):
        """Return the extent of the survey with a margin."""
        extent = self.layers["geology"].extent()
        extent.scale(1.03)
        return extent

    def layout(self, name, title, keys, legend, caption, finding="", codes=False):
        """
        Return a page with a map of the layers `keys` (top first), its legend, finding and caption.

        With `codes`, the codes of the rock units are explained in words, for a map without their colours.
        """
        units = [category.label() for category in self.layers["geology"].renderer().categories()] if codes else ()
        return make_layout(
            self.project,
            title,
            [self.layers[key] for key in keys],
            extent=self.extent(),
            legend=[self.layers[key] for key in legend],
            notes="\n".join(["Rock units", *units]) if codes else "",
            finding=finding,
            caption=caption,
            name=name,
        )

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


def seen_through(layer):
    """Say in the legend that the background lets the geology through."""
    labels = {int(entry.value): entry.label for entry in layer.renderer().classes()}
    only_classes(layer, {**labels, 1: f"{labels[1]} (geology seen through it)"})


def cover(layer):
    """Cover what lies outside polygons with white, without a place in the legend."""
    white = QgsFillSymbol.createSimple({"color": "#ffffff", "outline_style": "no"})
    layer.setRenderer(QgsInvertedPolygonRenderer(QgsSingleSymbolRenderer(white)))


def in_plain_font(layer):
    """Write the labels of a layer in a font that every system has under this name."""
    settings = layer.labeling().settings()
    text = settings.format()
    text.setFont(QFont("sans"))
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))


def text_labels(layer, field, size, colour, buffer):
    """Label a layer with a field, in one size, with a white rim of `buffer` mm."""
    text = QgsTextFormat()
    text.setFont(QFont("sans"))
    text.setSize(size)
    text.setColor(QColor(colour))
    rim = QgsTextBufferSettings()
    rim.setEnabled(buffer > 0)
    rim.setSize(buffer)
    rim.setColor(QColor(255, 255, 255, 200))
    text.setBuffer(rim)
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.setFormat(text)
    return settings


def as_lines(layer):
    """Show polygons of rock units as outlines with their codes, to lie over coloured cells."""
    layer.setRenderer(
        QgsSingleSymbolRenderer(
            QgsFillSymbol.createSimple({"style": "no", "outline_color": PALE_INK, "outline_width": "0.15"})
        )
    )
    settings = text_labels(layer, "code", 7, INK, 0.5)
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.labelPerPart = True
    settings.fitInPolygonOnly = True
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def with_codes(layer):
    """Put the code of each rock unit before its name in the legend."""
    index = layer.fields().indexOf
    codes = {feature[index("rock_class")]: feature[index("code")] for feature in layer.getFeatures()}
    renderer = layer.renderer().clone()
    for place, category in enumerate(renderer.categories()):
        if category.value() in codes:
            renderer.updateCategoryLabel(place, f"{codes[category.value()]}  {category.label()}")
    layer.setRenderer(renderer)


def hatch(layer):
    """Give polygons white ground and thin grey hatching."""
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(45)
    lines.setDistance(1.4)
    lines.subSymbol().setColor(QColor("#9a9a9a"))
    lines.subSymbol().setWidth(0.15)
    symbol = QgsFillSymbol.createSimple({"color": "#ffffff", "outline_color": "#9a9a9a", "outline_width": "0.15"})
    symbol.appendSymbolLayer(lines)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def as_numbers(layer):
    """Show samples as the number of their class only."""
    layer.setRenderer(QgsNullSymbolRenderer())
    settings = text_labels(layer, "cluster", 5, INK, 0.25)
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _number(text):
    try:
        return float(text)
    except ValueError:
        return text or None


def figures(values, digits, sign=""):
    """Return numbers as texts of one width with `digits` decimals, true minus signs, nothing for None."""
    texts = ["" if value is None else f"{value:{sign}.{digits}f}" for value in values]
    # figure spaces are as wide as figures, and not dropped by browsers
    return [text.replace("-", "\N{MINUS SIGN}").rjust(max(map(len, texts)), "\N{FIGURE SPACE}") for text in texts]


def intervals(lows, highs, digits):
    """Return intervals as texts that do not break."""
    pairs = zip(figures(lows, digits), figures(highs, digits))
    return [f"{low}\N{NO-BREAK SPACE}to\N{NO-BREAK SPACE}{high.strip()}" for low, high in pairs]


def compared(table, measure, figure, title, digits):
    """Return the columns of the comparison by one measure as readers want them: figures, both intervals, verdict."""

    def between(name):
        return intervals(table[f"{name}_low"], table[f"{name}_high"], digits)

    verdicts, difference = table[f"{measure}_verdict"], f"{measure}_difference"
    columns = {
        "Map": table["map"],
        title: figures(table[figure], digits),
        "95 % interval": between(measure),
        "Difference": figures(table[difference], digits, "+"),
        "95 % over occurrences": between(difference),
        "95 % over clusters": between(f"{difference}_cluster"),
        "Verdict": verdicts,
    }
    for name in list(columns)[3:6]:
        # a map does not differ from itself
        columns[name] = ["" if verdict == "baseline" else text for text, verdict in zip(columns[name], verdicts)]
    return columns


def class_table(table):
    """Return the columns of the rates and areas of the classes under headings for readers."""
    chance = figures(table["p_value"], 3)
    return {
        "Map": table["map"],
        "Class": table["class"],
        "Named": table["name"],
        "Area (km²)": figures(table["area_km2"], 0),
        "Area (%)": figures(table["area_percent"], 1),
        "Occurrences": table["n_occurrences"],
        "Rate (%)": figures(table["prediction_rate"], 1),
        "95 % interval": intervals(table["rate_low"], table["rate_high"], 0),
        "Density": figures(table["normalised_density"], 2),
        "ln": figures(table["weight_ln"], 2),
        "By chance": ["<\N{NO-BREAK SPACE}0.001" if text == "0.000" else text for text in chance],
    }


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
        "“From samples to anomaly map (SOM, batch SOM, DESOM)”, with its default "
        "settings, inside the geological map."
    )
    page.heading("Anomaly, halo, background")
    for key, name in METHODS.items():
        page.picture(demo.folder / pictures[f"{key}_anomaly"], f"Map of anomaly, halo and background by {name}", name)
    page.picture(demo.folder / pictures["truth"], "Map of the planted anomaly", "What was planted")
    page.heading("Prediction-area plots")
    page.paragraph(
        "Of the favourability scores: ln of how much denser known occurrences are in a sample's units than their share "
        "of the area lets one expect. Each occurrence is read where it was held out."
    )
    for key, name in METHODS.items():
        page.picture(demo.folder / "charts" / f"{key}_pa.svg", f"Prediction-area plot of {name}", name)
    page.heading("Classes of map units")
    page.paragraph("As in the paper of the method: every class of units is weighed by the occurrences in it.")
    for key, name in METHODS.items():
        page.picture(demo.folder / pictures[f"{key}_classes"], f"Map of classes of units by {name}", name)
        chart = demo.folder / "charts" / f"{key}_class_pa.svg"
        page.picture(chart, f"Prediction-area plot of the classes of {name}", f"{name}: classes")
    page.table(
        class_table(demo.table("table2")),
        "Rates and areas of all classes. Density: rate over area, 1 where occurrences are as dense as on the whole "
        "map; ln: its natural logarithm, the weight; by chance: probability of so many occurrences by the area alone.",
    )
    page.heading("Beside simple baselines")
    page.paragraph("Scores in this comparison never saw the occurrences they are tested on.")
    page.picture(demo.folder / "charts" / "comparison.svg", "Comparison of the maps with baselines")
    page.paragraph(
        "A difference from the baseline counts only where both its intervals leave zero out: the one over occurrences, "
        "and the wider one over clusters of them, since neighbouring occurrences are not independent evidence."
    )
    for measure, figure, title, digits in (
        ("rate", "prediction_rate", "Rate (%)", 1),
        ("auc", "auc", "AUC", 3),
    ):
        baseline = comparison["map"][comparison[f"{measure}_verdict"].index("baseline")]
        caption = f"{MEASURES[measure]}, and its difference from the baseline, {baseline}"
        page.table(compared(comparison, measure, figure, title, digits), caption)
    page.picture(demo.folder / "charts" / "success_rates.svg", "ROC and success-rate curves of the three maps")
    page.heading("Three maps fused, and targets")
    page.paragraph(
        "Wald's maximin over the class maps: ground counts only as far as the least favourable of the three maps lets "
        "it. It is a careful AND; maps of the same samples are no independent evidence. Targets are its anomalies, "
        "ranked by score, area and agreement, with the elements that stand out in each."
    )
    page.picture(demo.folder / pictures["fused_anomaly"], "Map of the fused classes with ranked targets", "Fused")
    page.picture(demo.folder / "charts" / "fused_pa.svg", "Prediction-area plot of the fused map")
    page.heading("Scores")
    for key, name in METHODS.items():
        caption = f"{name}: ln of the density of occurrences that the units' samples let one expect"
        page.picture(demo.folder / pictures[f"{key}_score"], f"Map of the {name} score", caption)
    page.heading("Kriging of the indicator factors")
    page.paragraph(
        "The simple map that is hard to beat: the mean score of the factors that hold indicator elements, predicted "
        "between the samples, with its standard error."
    )
    page.picture(demo.folder / pictures["kriged"], "Map of the kriged score", "Kriged score")
    page.picture(demo.folder / pictures["kriged_error"], "Map of the standard error", "Standard error")
    page.picture(demo.folder / "charts" / "variogram.svg", "Variogram with its model")
    caption = "Every sample predicted from other blocks of ground"
    page.picture(demo.folder / "charts" / "cross_validation.svg", "Cross-validation of the kriging", caption)
    page.heading("Classes by a network and support-vector machines")
    page.paragraph(
        "Samples near known occurrences are called mineralised, those far from all background, and classifiers learn "
        "to tell them by the factor scores. They are tested by lot, as papers do, and on blocks of ground that they "
        "have not seen, with a buffer around them: believe the latter. Kriging knows positions only; what it reaches "
        "is what a test gives away."
    )
    page.picture(demo.folder / pictures["network_classes"], "Map of the network's classes", "Network")
    page.picture(demo.folder / "charts" / "classifiers.svg", "Accuracy of the classifiers in both tests")
    page.heading("Factors")
    page.picture(demo.folder / "charts" / "factors.svg", "Factor loadings and scree plot")
    page.heading("Maps of units")
    for key, name in METHODS.items():
        page.picture(demo.folder / "charts" / f"{key}.svg", f"Units of {name}", name)
    page.save(demo.folder / "report.html")


def main(folder):
    demo = Demo(folder)
    # layouts name the tools that made their maps; kept, or Python throws it away
    demo.provider = add_provider()
    demo.build()
    pictures = {}
    lines = ["faults", "outlines"]

    def one(key, title, layers, caption, finding="", ground=("geology",), mask=("no_sample",)):
        page = demo.layout(
            title,
            title,
            ["occurrences", *lines, "outside", *mask, *layers, *ground],
            ["occurrences", layers[-1], *mask, *lines, *ground],
            caption,
            finding,
            codes=not ground,
        )
        pictures[key] = f"pictures/{key}.png"
        demo.picture(page, pictures[key])

    for key, name in METHODS.items():
        one(
            f"{key}_anomaly",
            f"{name}: anomaly, halo, background",
            [f"{key}_anomaly"],
            "Halo and anomaly cover the geology; outlines and codes lie above.",
            demo.rates(key),
        )
        one(
            f"{key}_classes",
            f"{name}: classes of map units, named by known occurrences",
            [f"{key}_numbers", f"{key}_classes"],
            "Small numbers: class of the unit on which each sample lies.",
            demo.class_rates(name),
        )
        one(
            f"{key}_score",
            f"{name}: favourability score",
            [f"{key}_score"],
            "Score: ln of the density of known occurrences over their mean density; 0 is the mean, 0.7 twice it.",
            ground=(),
        )
    for key, title, caption in (
        ("kriged", "Mean score of the indicator factors, kriged", "Ordinary kriging from all samples."),
        (
            "kriged_error",
            "Standard error of the kriged score",
            "Where it nears the spread of the scores, the map says nothing.",
        ),
    ):
        one(key, title, [key], caption, ground=(), mask=())
    one(
        "fused_anomaly",
        "Maximin of three maps, and targets by rank",
        ["targets", "fused_anomaly"],
        "Numbers: rank of the target by score, area and agreement.",
    )
    one("network_classes", "Classes by the network", ["network_classes"], "Nearest sample of each cell.", ground=())
    one("truth", "Planted anomaly", ["truth"], "Footprint of the planted systems in the rock.", mask=())
    keys = ["occurrences", "samples", "streams", "faults", "outlines", "geology"]
    page = demo.layout("Samples and geology", "Samples and geology", keys, keys, "Synthetic survey.")
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
