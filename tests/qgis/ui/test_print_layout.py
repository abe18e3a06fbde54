"""The page for a report."""

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)

PLACE = [[500_500, 3_799_500], [501_500, 3_798_500]]


@pytest.fixture
def project(qgis_app):
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32640"))
    yield project
    project.clear()


@pytest.fixture
def layers(project, make_raster, make_layer):
    from geohalo.algorithms.outputs import style_raster
    from geohalo.ui.layers import add_result

    raster = make_raster(np.full((20, 20), 2, np.uint8))
    record = {"geohalo": "classifyanomalies", "version": "9.9", "parameters": {"SEED": 7}}
    style_raster(raster, record, "anomaly_classes", {2: "Halo"})
    anomaly = add_result(project, raster, "Anomaly, halo, background", "Maps")
    known = make_layer({"type": ["x", "y"]}, PLACE, name="Known occurrences")
    project.addMapLayer(known)
    return [known, anomaly]


@pytest.fixture
def chart(tmp_path):
    path = tmp_path / "chart.svg"
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="440"><rect width="640" height="440"/></svg>'
    )
    return path


def make(project, *given, **options):
    from geohalo.ui.print_layout import make_layout

    return make_layout(project, *given, **options)


def of(kind, layout):
    return [item for item in layout.items() if isinstance(item, kind)]


def text_of(layout):
    return " ".join(item.currentText() for item in of(QgsLayoutItemLabel, layout))


def box_of(item):
    """Return the place of an item on the page, in mm; that of the map without room for coordinates at all sides."""
    return item.mapRectToScene(item.rect())


def boxes(layout):
    """Return the rectangle of each item that is to be read, in mm."""
    kinds = (QgsLayoutItemMap, QgsLayoutItemLegend, QgsLayoutItemPicture, QgsLayoutItemScaleBar, QgsLayoutItemLabel)
    return [(type(item).__name__, box_of(item)) for item in layout.items() if isinstance(item, kinds)]


def overlapping(layout):
    found = boxes(layout)
    return [
        (one, other)
        for number, (one, here) in enumerate(found)
        for other, there in found[number + 1 :]
        # a hair: frames are as wide as their pens
        if here.adjusted(1, 1, -1, -1).intersects(there.adjusted(1, 1, -1, -1))
    ]


def test_page_has_all_parts_and_says_where_the_map_comes_from(project, layers, chart):
    layout = make(project, "Anomalies of the sheet", layers, chart)
    (frame,), (legend,) = of(QgsLayoutItemMap, layout), of(QgsLayoutItemLegend, layout)
    assert [layer.name() for layer in frame.layers()] == ["Known occurrences", "Anomaly, halo, background"]
    assert [node.layer() for node in legend.model().rootGroup().findLayers()] == layers
    assert of(QgsLayoutItemScaleBar, layout)
    assert {str(chart), "north.svg"} == {
        path if path == str(chart) else path.rsplit("/", 1)[-1]
        for path in (item.picturePath() for item in of(QgsLayoutItemPicture, layout))
    }
    said = text_of(layout)
    assert "Anomalies of the sheet" in said
    assert "EPSG:32640" in said
    assert "GeoHalo 9.9, seed 7, on 20" in said
    page = layout.pageCollection().page(0).pageSize()
    assert (page.width(), page.height()) == (297, 210)


def test_map_holds_the_results_at_a_round_scale(project, layers):
    layout = make(project, "a", layers)
    frame = of(QgsLayoutItemMap, layout)[0]
    assert frame.extent().contains(layers[1].extent())
    # 2 km on 178 mm, with a margin
    assert frame.scale() == pytest.approx(12_500)
    assert "1 : 12,500" in text_of(layout).replace("\N{NO-BREAK SPACE}", ",")


def test_map_of_a_project_in_degrees_is_drawn_in_the_metres_of_its_layer(project, layers):
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    frame = of(QgsLayoutItemMap, make(project, "a", layers, extent=QgsRectangle(57.0, 34.30, 57.03, 34.34)))[0]
    assert frame.crs().authid() == "EPSG:32640"
    # the extent given in degrees, and no more than the shape of the page asks for
    assert frame.extent().contains(QgsRectangle(500_000, 3_795_450, 502_700, 3_799_800))


def test_nothing_lies_upon_another_even_with_a_long_legend(project, layers, chart, make_layer):
    from geohalo.algorithms.point_style import by_class

    names = [f"a class with a rather long name that goes on and on, number {number}" for number in range(30)]
    many = make_layer(
        {"c": names}, [[500_000 + 60 * n, 3_799_000] for n in range(30)], name="Classes of many words " * 4
    )
    by_class("c", {name: name for name in names})(many)
    project.addMapLayer(many)
    short, long = make(project, "short", layers, chart), make(project, "long", [many, *layers], chart)
    for layout in (short, long):
        assert overlapping(layout) == []
        for name, box in boxes(layout):
            assert QgsRectangle(-1, -1, 298, 211).contains(
                QgsRectangle(box.left(), box.top(), box.right(), box.bottom())
            ), name


def test_second_click_makes_the_same_page_anew_and_spares_the_users_own(project, layers, chart):
    manager = project.layoutManager()
    own = QgsPrintLayout(project)
    own.setName("Anomalies")
    manager.addLayout(own)
    first = make(project, "Anomalies", layers, chart)
    assert first.name() == "Anomalies (2)"
    again = make(project, "Anomalies", layers[:1])
    assert again is first
    assert sorted(layout.name() for layout in manager.layouts()) == ["Anomalies", "Anomalies (2)"]
    assert own.items() == []
    assert [layer.name() for layer in of(QgsLayoutItemMap, again)[0].layers()] == ["Known occurrences"]
    assert len(of(QgsLayoutItemPicture, again)) == 1
    assert again.pageCollection().pageCount() == 1


def test_page_without_a_map_is_refused_and_none_is_made(project, tmp_path):
    from geohalo.core.errors import DataError

    with pytest.raises(DataError, match="tick a layer"):
        make(project, "a", [])
    assert project.layoutManager().layouts() == []


def test_right_to_left_puts_the_map_to_the_right(project, layers, qgis_app):
    from qgis.PyQt.QtCore import Qt

    before = qgis_app.layoutDirection()
    qgis_app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        layout = make(project, "a", layers)
    finally:
        qgis_app.setLayoutDirection(before)
    frame, legend = of(QgsLayoutItemMap, layout)[0], of(QgsLayoutItemLegend, layout)[0]
    assert box_of(legend).right() < box_of(frame).left()
    assert overlapping(layout) == []


def test_export_shows_map_and_chart(project, layers, chart, tmp_path):
    from qgis.PyQt.QtGui import QColor, QImage

    layout = make(project, "a", layers, chart)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 40
    path = str(tmp_path / "page.png")
    assert QgsLayoutExporter(layout).exportToImage(path, settings) == QgsLayoutExporter.ExportResult.Success
    image = QImage(path)

    def at(item, right, down):
        box = box_of(item)
        scale = image.width() / 297
        return QColor(
            image.pixel(int((box.left() + right * box.width()) * scale), int((box.top() + down * box.height()) * scale))
        ).name()

    # the halo, and the black of the chart
    assert at(of(QgsLayoutItemMap, layout)[0], 0.5, 0.4) == "#f4a142"
    picture = next(item for item in of(QgsLayoutItemPicture, layout) if item.picturePath() == str(chart))
    assert at(picture, 0.5, 0.5) == "#000000"
    pdf = tmp_path / "page.pdf"
    QgsLayoutExporter(layout).exportToPdf(str(pdf), QgsLayoutExporter.PdfExportSettings())
    assert pdf.read_bytes().startswith(b"%PDF")


def test_designer_opens_on_the_page(project, layers):
    from geohalo.ui.print_layout import open_layout

    opened = []

    class Iface:
        def openLayoutDesigner(self, layout):
            opened.append(layout)

    layout = make(project, "a", layers)
    open_layout(Iface(), layout)
    assert opened == [layout]
