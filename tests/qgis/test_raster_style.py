"""Colours and legends of maps."""

import numpy as np
import pytest

QUIET = {"geohalo": "samplestoraster", "field": "Cu_ppm"}


def labels_of(layer):
    settings = layer.renderer().shader().rasterShaderFunction().legendSettings()
    return settings.minimumLabel(), settings.maximumLabel()


@pytest.fixture
def layer(make_raster):
    from qgis.core import QgsRasterLayer

    values = np.log(np.linspace(0.25, 4, 400)).reshape(20, 20).astype(np.float32)
    return QgsRasterLayer(make_raster(values), "score")


@pytest.mark.parametrize(
    "record", [{"field": "score", "occurrences_used": True}, {"field": "a_score_held_out", "occurrences_used": False}]
)
def test_legend_of_a_score_says_what_its_numbers_are(layer, record):
    from geohalo.algorithms.raster_style import ramp

    ramp(layer, low=np.log(0.25), high=np.log(4), record=record)
    assert labels_of(layer) == (
        "\N{MINUS SIGN}1.39 low: 0.25 times the mean density",
        "1.39 high, favourable: 4 times the mean density",
    )


def test_legend_of_other_values_has_their_numbers_only(layer):
    from geohalo.algorithms.raster_style import ramp

    for record in (QUIET, {}, None, {"field": "indicator_score"}):
        ramp(layer, record=record)
        assert labels_of(layer) == ("", "")


def test_ramp_darkens_all_along_and_begins_darker_than_paper(qgis_app):
    from geohalo.algorithms.raster_style import RAMP
    from qgis.PyQt.QtGui import QColor

    # luma as a grey print shows it
    greys = [0.299 * c.red() + 0.587 * c.green() + 0.114 * c.blue() for c in map(QColor, RAMP)]
    assert np.diff(greys).max() < -5
    assert greys[0] < 220


def test_halo_and_anomaly_cover_what_is_below_and_background_does_not(make_raster):
    from geohalo.algorithms.outputs import STYLES
    from geohalo.core.charts.style import ANOMALY, BACKGROUND, HALO
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(make_raster(np.ones((2, 2), np.uint8)), "classes")
    layer.loadNamedStyle(str(STYLES / "anomaly_classes.qml"))
    found = {entry.label: (entry.color.name(), entry.color.alpha()) for entry in layer.renderer().classes()}
    assert found["Halo"] == (HALO, 255)
    assert found["Anomaly"] == (ANOMALY, 255)
    colour, opacity = found["Background"]
    assert colour == BACKGROUND
    assert 80 < opacity < 200


def test_units_have_the_colours_of_their_chart(make_raster, make_layer):
    from geohalo.algorithms.outputs import STYLES
    from geohalo.algorithms.point_style import by_class
    from geohalo.core.charts.som import CLASSES
    from qgis.core import QgsRasterLayer

    raster = QgsRasterLayer(make_raster(np.ones((2, 2), np.uint8)), "classes")
    raster.loadNamedStyle(str(STYLES / "unit_classes.qml"))
    assert [entry.color.name() for entry in raster.renderer().classes()] == list(CLASSES)
    samples = make_layer({"cluster": [2, 5, 5]}, np.array([[5e5, 39e5], [5.1e5, 39e5], [5.2e5, 39e5]]))
    by_class("cluster", {number: f"Class {number}" for number in range(1, 9)})(samples)
    categories = samples.renderer().categories()
    assert [category.symbol().color().name() for category in categories] == [CLASSES[1], CLASSES[4]]
    assert [category.label() for category in categories] == ["Class 2", "Class 5"]


def test_a_tool_of_the_toolbox_puts_its_map_on_in_its_colours(geohalo, make_raster, tmp_path, monkeypatch):
    import processing
    from qgis.core import QgsLayerTreeModel, QgsProcessingFeedback, QgsProject, QgsRasterLayer
    from qgis.gui import QgsLayerTreeView
    from qgis.utils import iface

    project = QgsProject.instance()
    # newer QGIS puts results into the tree that is on show
    tree, model = QgsLayerTreeView(), QgsLayerTreeModel(project.layerTreeRoot())
    tree.setModel(model)
    monkeypatch.setattr(iface, "layerTreeView", lambda: tree, raising=False)
    scores = project.addMapLayer(QgsRasterLayer(make_raster(np.arange(100.0).reshape(10, 10)), "scores"))
    given = {"INPUT": scores, "HALO": 40, "ANOMALY": 80, "OUTPUT": str(tmp_path / "classes.tif")}
    processing.runAndLoadResults("geohalo:classifyanomalies", given, QgsProcessingFeedback(False))
    (made,) = (one for one in project.mapLayers().values() if isinstance(one, QgsRasterLayer) and one is not scores)
    assert made.renderer().type() == "paletted"
    assert [entry.label for entry in made.renderer().classes()] == ["Background", "Halo", "Anomaly"]
    project.clear()


def test_a_provider_that_python_holds_for_deleted_is_asked_for_again(layer):
    from geohalo.algorithms.raster_style import with_provider

    class Forgetful:
        def __init__(self, gone):
            self.gone = gone

        def dataProvider(self):
            return layer.dataProvider()

    asked = Forgetful(2)

    def use(provider):
        asked.gone -= 1
        if asked.gone >= 0:
            raise RuntimeError("wrapped C/C++ object of type QgsRasterDataProvider has been deleted")
        return provider.xSize()

    assert with_provider(asked, use) == 20
    asked.gone = 99
    with pytest.raises(RuntimeError):
        with_provider(asked, use)
