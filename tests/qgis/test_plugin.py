"""The plugin in the desktop: what it adds it takes away again."""


def test_menu_comes_and_goes_ten_times(qgis_iface, qgis_processing, monkeypatch):
    from geohalo.plugin import GeohaloPlugin
    from geohalo.ui.menu import ENTRIES
    from qgis.core import QgsApplication

    shown = []
    monkeypatch.setattr(qgis_iface, "addPluginToMenu", lambda menu, action: shown.append(action), raising=False)
    monkeypatch.setattr(qgis_iface, "removePluginMenu", lambda menu, action: shown.remove(action), raising=False)
    for _ in range(10):
        plugin = GeohaloPlugin(qgis_iface)
        plugin.initGui()
        assert [action.text() for action in shown] == [text for text, _ in ENTRIES]
        assert QgsApplication.processingRegistry().providerById("geohalo") is not None
        plugin.unload()
        assert shown == []
        assert QgsApplication.processingRegistry().providerById("geohalo") is None


def test_every_entry_names_a_tool(geohalo):
    from geohalo.ui.menu import ENTRIES
    from qgis.core import QgsApplication

    for _, name in ENTRIES:
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
