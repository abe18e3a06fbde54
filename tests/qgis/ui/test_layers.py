"""Results in the layer tree."""

import json

import numpy as np
import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFillSymbol,
    QgsPointXY,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QCoreApplication


@pytest.fixture
def project(qgis_app):
    project = QgsProject()
    yield project
    project.clear()


@pytest.fixture
def classes(make_raster):
    def make(name="anomaly", value=2):
        return make_raster(np.full((4, 4), value, np.uint8), name, geohalo="classifyanomalies", parameters={"SEED": 7})

    return make


@pytest.fixture
def points(make_layer, tmp_path):
    """Return a function: name -> path of a GeoPackage of points."""

    def make(name="scores", **columns):
        columns = columns or {"score": [1.0, 2.5]}
        layer = make_layer({"sample_id": ["S1", "S2"], **columns}, [[500_100, 3_799_900], [500_200, 3_799_800]])
        options = QgsVectorFileWriter.SaveVectorOptions()
        path = str(tmp_path / f"{name}.gpkg")
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, layer.transformContext(), options)
        return path

    return make


def tree(group):
    """Return the tree as nested lists of names; what is not ticked has a minus before it."""
    return [
        [child.name(), tree(child)]
        if hasattr(child, "findLayers")
        else ("" if child.itemVisibilityChecked() else "-") + child.name()
        for child in group.children()
    ]


def add(project, *given, **options):
    from geohalo.ui.layers import add_result

    return add_result(project, *given, **options)


def test_points_stand_above_rasters_and_tables_at_the_foot(project, classes, points, tmp_path):
    (tmp_path / "rates.csv").write_text("map,rate\na,1\n")
    add(project, tmp_path / "rates.csv", "Rates", "Maps", tables=True)
    add(project, classes(), "Anomaly, halo, background", "Maps")
    add(project, points(), "Samples with scores", "Samples")
    assert tree(project.layerTreeRoot()) == [
        [
            "GeoHalo",
            [["Samples", ["Samples with scores"]], ["Maps", ["Anomaly, halo, background"]], ["Tables", ["-Rates"]]],
        ]
    ]
    # tables are many
    assert not project.layerTreeRoot().findGroup("Tables").isExpanded()
    assert project.layerTreeRoot().findGroup("Maps").isExpanded()


def test_only_the_newest_map_is_shown_and_it_stands_on_top(project, classes, points):
    for name in ("first", "second"):
        add(project, classes(name), name, "Maps")
    add(project, points(), "samples", "Maps")
    add(project, classes("third"), "third", "Maps", visible=False)
    assert tree(project.layerTreeRoot()) == [["GeoHalo", [["Maps", ["samples", "-third", "second", "-first"]]]]]


def test_rock_units_lie_below_rasters_and_outlines_of_targets_above(project, classes, make_polygons):
    square = [[(500_000, 3_799_600), (500_400, 3_799_600), (500_400, 3_800_000)]]
    rocks, targets = make_polygons(square, name="rocks"), make_polygons(square, name="targets")
    rocks.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#abcdef"})))
    targets.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "178,24,43,45"})))
    for layer in (targets, rocks):
        add(project, layer, layer.name(), "Maps")
    add(project, classes(), "classes", "Maps")
    assert tree(project.layerTreeRoot()) == [["GeoHalo", [["Maps", ["targets", "classes"]], ["Ground", ["rocks"]]]]]


def test_a_group_that_gets_a_raster_goes_below_those_of_points(project, classes, points):
    add(project, points("a"), "kriging errors", "Kriging")
    add(project, points("b"), "scores", "Samples")
    raster = add(project, classes(), "kriged", "Kriging")
    assert tree(project.layerTreeRoot()) == [
        ["GeoHalo", [["Samples", ["scores"]], ["Kriging", ["-kriging errors", "kriged"]]]]
    ]
    QCoreApplication.processEvents()
    assert len(project.mapLayers()) == 3
    assert raster.isValid()


def test_occurrences_of_the_user_stay_above_results_and_his_samples_below(project, classes, make_layer):
    place = [[500_100, 3_799_900]]
    for name, columns in (("geology", {"a": [1]}), ("my samples", {"Cu_ppm": [3.0]}), ("occurrences", {"type": ["x"]})):
        project.addMapLayer(make_layer(columns, place, name=name))
    add(project, classes(), "classes", "Maps")
    names = [child.name() for child in project.layerTreeRoot().children()]
    # nothing of what lies below the samples was moved
    assert names == ["occurrences", "GeoHalo", "my samples", "geology"]


def test_the_same_file_again_is_read_anew_in_its_place(project, classes, points):
    path = classes("one", 2)
    first = add(project, path, "one", "Maps")
    add(project, classes("two"), "two", "Maps")
    node = project.layerTreeRoot().findLayer(first.id())
    assert not node.itemVisibilityChecked()
    project.layerTreeRoot().findGroup("Maps").setName("My maps")
    classes("one", 3)
    again = add(project, path, "one, once more", "Maps")
    assert tree(project.layerTreeRoot()) == [["GeoHalo", [["My maps", ["two", "-one, once more"]]]]]
    assert again.id() == first.id()
    assert again.dataProvider().sample(QgsPointXY(500_150, 3_799_850), 1) == (3.0, True)
    # and goes on in the group that the user renamed
    add(project, classes("three"), "three", "Maps", visible=False)
    assert [one[0] for one in tree(project.layerTreeRoot())[0][1]] == ["My maps"]


def test_a_rewritten_table_of_points_has_its_new_fields(project, points):
    path = points()
    layer = add(project, path, "scores", "Samples")
    points(other=[5.0, 6.0])
    again = add(project, f"{path}|layername=scores", "scores", "Samples")
    assert again.id() == layer.id()
    assert [feature["other"] for feature in again.getFeatures()] == [5.0, 6.0]
    assert len(project.mapLayers()) == 1


def test_nothing_is_left_of_removed_results(project, classes, points):
    from geohalo.ui.layers import remove_result

    mine = project.layerTreeRoot().addGroup("My own empty group")
    raster, samples = add(project, classes(), "a", "Maps"), add(project, points(), "b", "Samples")
    remove_result(project, raster.id())
    assert tree(project.layerTreeRoot())[0] == ["GeoHalo", [["Samples", ["b"]]]]
    gone = samples.id()
    project.removeMapLayer(gone)
    remove_result(project, gone)
    assert tree(project.layerTreeRoot()) == [[mine.name(), []]]
    assert not project.mapLayers()
    # and it can begin again
    add(project, classes(), "a", "Maps")
    assert ["GeoHalo", [["Maps", ["a"]]]] in tree(project.layerTreeRoot())


def test_a_layer_in_memory_is_moved_not_doubled(project, make_layer):
    layer = make_layer({"score": [1.0]}, [[5e5, 39e5]], name="Output")
    project.addMapLayer(layer)
    add(project, layer, "Samples on the map", "Samples")
    assert tree(project.layerTreeRoot()) == [["GeoHalo", [["Samples", ["Samples on the map"]]]]]
    QCoreApplication.processEvents()
    assert list(project.mapLayers()) == [layer.id()]


def test_notes_of_the_steps_come_along(project, classes):
    from geohalo.ui.layers import provenance

    layer = add(project, classes(), "Anomaly, halo, background", "Maps")
    assert layer.metadata().title() == "Anomaly, halo, background"
    assert [json.loads(line)["geohalo"] for line in layer.metadata().history()] == ["classifyanomalies"]
    assert provenance(layer)[-1]["parameters"] == {"SEED": 7}


def test_what_is_no_layer_is_refused(project, tmp_path):
    from geohalo.core.errors import DataError

    with pytest.raises(DataError, match="nothing.gpkg"):
        add(project, tmp_path / "nothing.gpkg", "a", "Maps")
    assert not project.layerTreeRoot().children()


def tip_of(layer, feature):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def test_tip_of_any_layer_tells_what_it_has(project, points):
    layer = add(project, points(), "scores", "Samples")
    told = tip_of(layer, next(layer.getFeatures()))
    assert "S1" in told
    assert "<td>1" in told
    empty = QgsFeature(layer.fields())
    assert "<tr>" not in tip_of(layer, empty)


def test_results_in_words_are_no_tags_of_a_tip(project, make_layer):
    from geohalo.core.map_tips import any_tip, words

    layer = add(project, make_layer({"Cu_ppm": ["<LOD & more"]}, [(0, 0)], name="a <b> c"), "a <b> c", "Samples")
    layer.setMapTipTemplate(any_tip(words('"Cu_ppm"')))
    told = tip_of(layer, next(layer.getFeatures()))
    assert told.startswith("<b>&lt;LOD &amp; more</b>")
    assert "&nbsp;</td><td>&lt;LOD &amp; more</td>" in told
