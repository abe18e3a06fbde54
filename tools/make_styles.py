"""Write the layer styles of algorithms/styles with PyQGIS, so that nobody edits QML by hand."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# attributes in the same order in each run
os.environ["QT_HASH_SEED"] = "0"

from geohalo.algorithms.headings import heading
from geohalo.algorithms.layer_style import STYLES, save_style
from geohalo.algorithms.point_style import by_ranges
from geohalo.core.charts.som import CLASSES as UNITS
from geohalo.core.charts.style import ANOMALY, BACKGROUND, HALO, INK, LINES
from geohalo.core.map_tips import column, number, table_tip, words
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

VEIL = 150
"""Opacity of the background, of 255: the geology below is seen through it, but never through halo and anomaly."""
CLASSES = {1: (BACKGROUND, "Background"), 2: (HALO, "Halo"), 3: (ANOMALY, "Anomaly")}
SHOWN = ("Cu_ppm", "Au_ppb", "As_ppm", "Sb_ppm", "Ag_ppm", "Pb_ppm", "Zn_ppm", "Mo_ppm")
"""Elements of the sample survey that are looked for first."""
ROCKS = {
    "playa": "#f4efe1",
    "alluvium": "#fbf3c5",
    "Neogene sediments": "#efe0bd",
    "granitoid": "#f3c3d2",
    "dacite": "#e3cfe6",
    "andesite": "#cdb7d9",
    "basalt": "#a992bd",
    "mafic-ultramafic": "#8fae8b",
    "limestone": "#bcd9ef",
    "shale": "#cfdccb",
    "black shale": "#9aa5a0",
    "metamorphic": "#d9c7a8",
}


def vector(kind, fields=""):
    return QgsVectorLayer(f"{kind}?crs=EPSG:32640{fields}", "style", "memory")


def save(layer, name):
    save_style(layer, STYLES / f"{name}.qml")
    print(f"{name}.qml")


def tip(layer, title, texts=(), numbers=()):
    """Let the tip of each feature begin with the field `title` and tell others below."""
    rows = [(heading(name), words(column(name))) for name in texts]
    rows += [(heading(name), number(column(name))) for name in numbers]
    layer.setMapTipTemplate(table_tip(words(column(title)), rows))
    layer.setDisplayExpression(column(title))


def single(kind, name, symbol, title="", texts=()):
    layer = vector(kind, "".join(f"&field={field}:string" for field in (title, *texts) if field))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    if title:
        tip(layer, title, texts)
    save(layer, name)


def paletted(name, classes, raster):
    layer = QgsRasterLayer(raster, "style")
    items = [
        QgsPalettedRasterRenderer.Class(value, QColor(colour), label) for value, (colour, label) in classes.items()
    ]
    for item in items:
        if item.label == "Background":
            item.color.setAlpha(VEIL)
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, items))
    save(layer, name)


def main(folder):
    from osgeo import gdal

    STYLES.mkdir(exist_ok=True)
    raster = str(Path(folder) / "style.tif")
    blank = gdal.GetDriverByName("GTiff").Create(raster, 2, 2, 1, gdal.GDT_Byte)
    blank.SetGeoTransform((0, 1, 0, 2, 0, -1))
    del blank
    paletted("anomaly_classes", CLASSES, raster)
    paletted("unit_classes", {n: (colour, f"Class {n}") for n, colour in enumerate(UNITS, 1)}, raster)
    single(
        "Point",
        "samples",
        QgsMarkerSymbol.createSimple(
            {"name": "circle", "size": "1.4", "color": "#3f5f7f", "outline_color": "#ffffff", "outline_width": "0.15"}
        ),
        "sample_id",
        ("rock_class", *SHOWN),
    )
    single(
        "Point",
        "occurrences",
        QgsMarkerSymbol.createSimple(
            {"name": "diamond", "size": "3", "color": "#111111", "outline_color": "#ffffff", "outline_width": "0.4"}
        ),
        "name",
        ("type", "status"),
    )
    single("LineString", "streams", QgsLineSymbol.createSimple({"line_color": "#6aa5d8", "line_width": "0.2"}))
    single(
        "LineString",
        "faults",
        QgsLineSymbol.createSimple({"line_color": "#444444", "line_width": "0.4", "line_style": "dash"}),
        "name",
    )
    layer = vector("Polygon", "&field=rock_class:string&field=name:string&field=code:string&field=age:string")
    tip(layer, "name", ("rock_class", "code", "age"))
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "rock_class",
            [
                QgsRendererCategory(
                    value,
                    QgsFillSymbol.createSimple({"color": colour, "outline_color": "#8a8a8a", "outline_width": "0.12"}),
                    value,
                )
                for value, colour in ROCKS.items()
            ],
        )
    )
    save(layer, "geology")
    factors()
    layer = vector("Point", "&field=label:string")
    labels = {
        "anomaly": (ANOMALY, "Anomaly"),
        "mineralised": (ANOMALY, "Mineralised"),
        **{f"F{number}": (colour, f"F{number}") for number, colour in enumerate(LINES, 1)},
        "background": (BACKGROUND, "Background"),
        "of no class": ("#ffffff", "Of no class"),
        # what has no entry of its own
        "": (HALO, "Other class"),
    }
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "coalesce(\"label\", 'of no class')",
            [
                QgsRendererCategory(
                    value or None,
                    QgsMarkerSymbol.createSimple(
                        {
                            "name": "circle",
                            "size": "1.2" if value in ("background", "of no class") else "2",
                            "color": colour,
                            "outline_color": "#505050",
                            "outline_width": "0.1",
                        }
                    ),
                    label,
                )
                for value, (colour, label) in labels.items()
            ],
        )
    )
    save(layer, "labels")
    targets()


def factors():
    """Samples by their score: of the indicator factors where there is one, else of the first factor."""
    layer = vector("Point", "&field=indicator_score:double&field=F1:double")
    by_ranges(
        # a field may be missing: this names none that QGIS would look for
        "coalesce(attribute($currentfeature, 'indicator_score'), \"F1\")",
        [
            (-1e6, 0, BACKGROUND, 1.2, "Below average (less than 0)"),
            (0, 1, "#fed98e", 1.6, "0 to 1"),
            (1, 2, HALO, 2.2, "1 to 2"),
            (2, 1e6, ANOMALY, 2.8, "Above 2 standard deviations"),
        ],
    )(layer)
    save(layer, "factor_scores")


def targets():
    """Outlines that leave the map below to be seen, the first rank the thickest, each with its rank."""
    layer = vector("Polygon", "&field=rank:integer")
    symbol = QgsFillSymbol.createSimple({"color": "178,24,43,45", "outline_color": INK, "outline_width": "0.5"})
    symbol.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyStrokeWidth, QgsProperty.fromExpression('if("rank" <= 5, 0.8, 0.4)')
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    style = QgsTextFormat()
    style.setSize(9)
    style.setColor(QColor(INK))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor("#ffffff"))
    style.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = "rank"
    settings.setFormat(style)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    tip(layer, "rank", ("fingerprint", "strongest", "nearest_occurrence", "host_rock"), ("area_km2", "score"))
    save(layer, "targets")


if __name__ == "__main__":
    app = QgsApplication([], False)
    app.initQgis()
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        main(folder)
    app.exitQgis()
    sys.exit(0)
