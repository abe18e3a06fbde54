"""Runs inside QGIS (--code): the project of the tour in another theme or language; a picture of each page and chart."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(os.environ["GEOHALO_ROOT"]) / "tools"))

from desktop_play import OUT, fail, play, scene, settled, shoot
from qgis.core import QgsLayoutExporter, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface, plugins

KEPT = {}
WINDOW = iface.mainWindow()


@scene
def pages():
    """Open the project that the first tour saved, and every page of the wizard."""
    if os.environ.get("DESKTOP_LOCALE") == "fa":
        # Qt turns it by a translation of its own, which not every system has
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    WINDOW.resize(1500, 950)
    for name in ("Browser", "Browser2"):
        panel = WINDOW.findChild(QDockWidget, name)
        if panel is not None:
            panel.hide()
    if not iface.addProject(str(OUT / "study.qgz")):
        fail("the project cannot be opened")
    invalid = [layer.name() for layer in QgsProject.instance().mapLayers().values() if not layer.isValid()]
    if invalid:
        fail(f"layers that cannot be opened: {invalid}")
    KEPT["menu"] = plugins["geohalo"].menu
    dock = KEPT["dock"] = KEPT["menu"].show_wizard()
    if not dock.session.study.results:
        fail("the project came back without its study")
    for place, name in enumerate(("start", "survey", "steps", "setup")):
        dock.show_page(place)
        if name == "steps":
            dock.steps.choose("classify_desom")
        yield from settled()
        yield 200 if place < 3 else 1500
        shoot(WINDOW if name in ("start", "steps") else dock, f"1_{name}")
    dock.show_page(2)


@scene
def charts():
    """Show some charts."""
    dock, menu = KEPT["dock"], KEPT["menu"]
    for name, step in (
        ("distribution", "replace"),
        ("som", "apply_desom"),
        ("variogram", "variogram"),
        ("cross_validation", "cross_validate"),
        ("roc", "rates"),
        ("limits", "classify_desom"),
    ):
        dock.show_chart(step)
        yield 1300
        shoot(WINDOW if name == "limits" else menu.charts, f"2_chart_{name}")
    menu.charts.close()
    yield 200


@scene
def windows():
    """Show the windows: import, guide, page, and a tool."""
    from geohalo.ui.laboratory_import import LaboratoryImportDialog

    dock = KEPT["dock"]
    dock.import_table()
    yield 300
    dialog = dock.findChild(LaboratoryImportDialog)
    dialog.set_file(OUT / "certificate_26-0417.csv")
    yield lambda: dialog._told is not None and dialog._told["complete"]
    yield 800
    shoot(dialog, "3_import")
    dialog.close()
    dock.show_guide()
    yield 1500
    window = next(one for one in QApplication.topLevelWidgets() if one.objectName() == "GeohaloGuide")
    window.resize(1100, 800)
    yield 800
    shoot(window, "4_guide")
    window.close()
    page = dock.make_layout()
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 110
    path = OUT / f"{os.environ.get('DESKTOP_PREFIX', '')}5_page.png"
    if QgsLayoutExporter(page).exportToImage(str(path), settings) != QgsLayoutExporter.ExportResult.Success:
        fail("the page was not exported")
    iface.openLayoutDesigners()[-1].window().close()
    dialog = dock.session.open_dialog("desom")
    dialog.resize(1000, 760)
    yield 2000
    shoot(dialog, "6_tool")
    dialog.close()
    menu = next(one for one in iface.pluginMenu().actions() if one.text().replace("&", "") == "GeoHalo").menu()
    menu.popup(WINDOW.mapToGlobal(WINDOW.rect().center()))
    yield 400
    shoot(menu, "7_menu")
    menu.close()
    yield 200


play()
