"""The plugin in QGIS's window on Qt 6: menu, docks, and nothing left of it afterwards."""

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QApplication, QDockWidget


@pytest.fixture
def plugin(qgis_iface, qtbot):
    import geohalo

    qtbot.addWidget(qgis_iface.window)
    qgis_iface.window.resize(900, 700)
    qgis_iface.window.show()
    made = geohalo.classFactory(qgis_iface)
    made.initGui()
    yield made
    if made.provider is not None:
        made.unload()


def docks(iface):
    return {dock.objectName() for dock in iface.window.findChildren(QDockWidget) if dock.isVisible()}


def test_the_menu_opens_the_docks_and_tools(plugin, qgis_iface, qtbot):
    assert len(qgis_iface.menu) == 7
    assert all(isinstance(action, QAction) for action in qgis_iface.menu)
    wizard, charts, check = (qgis_iface.menu[place] for place in (0, 1, 3))
    assert qgis_iface.bar == [wizard]
    assert not wizard.icon().isNull()
    wizard.trigger()
    assert docks(qgis_iface) == {"GeohaloWizard"}
    charts.trigger()
    assert docks(qgis_iface) == {"GeohaloWizard", "GeohaloCharts"}
    check.trigger()
    assert plugin.menu.dialogs[-1].algorithm.name() == "checksamples"


def test_unloaded_it_leaves_nothing(plugin, qgis_iface, qtbot, survey):
    plugin.menu.show_wizard().session.study.choose(samples=survey[0].id())
    plugin.menu.show_charts().show_chart("distribution", layer=survey[0])
    plugin.unload()
    QApplication.processEvents()
    assert qgis_iface.menu == qgis_iface.bar == []
    assert docks(qgis_iface) == set()
    assert QgsApplication.processingRegistry().providerById("geohalo") is None
    # whatever the project does reaches no widget that is gone
    survey[0].selectByIds([1, 2])
    QgsProject.instance().clear()
    QApplication.processEvents()


def test_every_icon_of_ours_can_be_drawn():
    from pathlib import Path

    import geohalo
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QIcon

    drawings = sorted((Path(geohalo.__file__).parent / "ui" / "icons").glob("*.svg"))
    assert drawings
    for path in drawings:
        assert not QIcon(str(path)).pixmap(QSize(24, 24)).isNull(), path.name
