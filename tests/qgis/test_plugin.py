"""The plugin in the desktop: what it adds it takes away again."""

import gc
import sys

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QApplication, QDockWidget


@pytest.fixture
def shown(qgis_iface, monkeypatch):
    """Actions in QGIS's menu and toolbar."""
    shown = {"menu": [], "toolbar": []}
    monkeypatch.setattr(qgis_iface, "addPluginToMenu", lambda _, action: shown["menu"].append(action), raising=False)
    monkeypatch.setattr(qgis_iface, "removePluginMenu", lambda _, action: shown["menu"].remove(action), raising=False)
    monkeypatch.setattr(qgis_iface, "addToolBarIcon", shown["toolbar"].append, raising=False)
    monkeypatch.setattr(qgis_iface, "removeToolBarIcon", shown["toolbar"].remove, raising=False)
    return shown


def test_menu_comes_and_goes_ten_times(qgis_iface, qgis_processing, shown):
    from geohalo.plugin import GeohaloPlugin
    from geohalo.ui.menu import entries

    for _ in range(10):
        plugin = GeohaloPlugin(qgis_iface)
        plugin.initGui()
        texts = [action.text() for action in shown["menu"]]
        assert [text for text, _ in entries()] == [text for text in texts if text.endswith("…")]
        assert [action.text() for action in shown["toolbar"]] == ["GeoHalo wizard"]
        assert QgsApplication.processingRegistry().providerById("geohalo") is not None
        plugin.unload()
        assert shown == {"menu": [], "toolbar": []}
        assert QgsApplication.processingRegistry().providerById("geohalo") is None


def test_docks_leave_nothing_behind_in_ten_loads(qgis_iface, qgis_processing, shown, make_layer, monkeypatch):
    """With both docks open and a chart drawn: no dock, no layer, no follower of the project is left."""
    from geohalo.plugin import GeohaloPlugin

    errors = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: errors.append(error))
    project = QgsProject.instance()
    project.clear()
    layer = make_layer({"Cu_ppm": [float(value) for value in range(1, 30)]}, [(value, value) for value in range(29)])
    project.addMapLayer(layer)
    watched = (project.cleared, project.readProject, project.layersWillBeRemoved, project.layersAdded)

    def followers():
        QApplication.sendPostedEvents(None, 52)  # what is to be deleted later
        gc.collect()
        return [project.receivers(signal) for signal in watched], layer.receivers(layer.selectionChanged)

    before = followers()
    for _ in range(10):
        plugin = GeohaloPlugin(qgis_iface)
        plugin.initGui()
        wizard = plugin.menu.show_wizard()
        wizard.session.study.choose(samples=layer.id())
        for place in range(4):
            wizard.show_page(place)
        plugin.menu.show_charts().show_chart("distribution", layer=layer, field="Cu_ppm")
        assert followers() != before
        plugin.unload()
    assert followers() == before
    assert list(project.mapLayers()) == [layer.id()]
    left = [widget.objectName() for widget in QApplication.topLevelWidgets() if isinstance(widget, QDockWidget)]
    assert not [name for name in left if name.startswith("Geohalo")]
    assert errors == []
    project.clear()


def test_every_entry_names_a_tool(geohalo):
    from geohalo.ui.menu import entries

    for _, name in entries():
        assert QgsApplication.processingRegistry().algorithmById(name) is not None


def test_an_entry_opens_its_dialog(geohalo, qgis_iface, monkeypatch):
    import processing
    from geohalo.ui.menu import Menu

    opened = []

    class Dialog:
        def show(self):
            opened.append("shown")

    monkeypatch.setattr(processing, "createAlgorithmDialog", lambda name, values: opened.append(name) or Dialog())
    Menu(qgis_iface).open("geohalo:checksamples")
    assert opened == ["geohalo:checksamples", "shown"]


def test_unloading_closes_the_dialogs_that_are_open(geohalo, shown, qgis_iface, qtbot, monkeypatch):
    """One that was closed before is gone, and must not stop the rest from being taken away."""
    import processing
    from geohalo.ui.menu import Menu
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QDialog

    opened = []

    def create(name, values):
        opened.append(QDialog())
        opened[-1].setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return opened[-1]

    monkeypatch.setattr(processing, "createAlgorithmDialog", create)
    menu = Menu(qgis_iface)
    menu.add()
    for name in ("checksamples", "samplesurvey"):
        menu.open(f"geohalo:{name}")
    assert all(dialog.isVisible() for dialog in opened)
    opened[0].close()
    qtbot.waitUntil(lambda: sip.isdeleted(opened[0]))
    menu.remove()
    assert shown == {"menu": [], "toolbar": []}
    qtbot.waitUntil(lambda: sip.isdeleted(opened[1]))
