"""Runs inside QGIS (--code): from the first page of the wizard to the printed map; a picture of each step."""

import csv
import os
import shutil
import sys
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(os.environ["GEOHALO_ROOT"]) / "tools"))

import numpy as np
import processing
from desktop_play import OUT, ROOT, fail, play, process_events, scene, settled, shoot, shoot_small
from qgis.core import QgsLayoutExporter, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface, plugins

KEPT = {}
WINDOW = iface.mainWindow()
STUDY = OUT / "study"


def idle():
    """Tell whether nothing runs."""
    return not KEPT["dock"].session.runner.is_running()


def check_steps():
    """End with an error if a step has failed."""
    session = KEPT["dock"].session
    failed = {key: why for key, why in session.failed.items() if why}
    if failed:
        fail(f"steps failed: {failed}")


def wide(width):
    """Make the docks at the right as wide as that."""
    docks = [dock for dock in (KEPT["dock"], KEPT["menu"].charts) if dock is not None]
    WINDOW.resizeDocks(docks, [width] * len(docks), Qt.Orientation.Horizontal)


@contextmanager
def shown_as(box, path):
    """Let a box of a file show another path meanwhile, such as a reader of the guide has."""
    true = box.filePath()
    box.blockSignals(True)
    box.setFilePath(path)
    try:
        yield
    finally:
        box.setFilePath(true)
        box.blockSignals(False)


def beside(dock):
    """Return left, top, width and height of the part of the window with a dock and some of the map."""
    iface.messageBar().clearWidgets()
    process_events()
    corner = dock.mapTo(WINDOW, dock.rect().topLeft())
    return corner.x() - 500, corner.y(), dock.width() + 500, dock.height()


@scene
def first_page():
    """Open the wizard as a user does who has nothing yet."""
    WINDOW.resize(1500, 950)
    for name in ("Browser", "Browser2"):
        panel = WINDOW.findChild(QDockWidget, name)
        if panel is not None:
            panel.hide()
    shutil.rmtree(STUDY, ignore_errors=True)
    menu = KEPT["menu"] = plugins["geohalo"].menu
    dock = KEPT["dock"] = menu.show_wizard()
    dock.session.study.folder = str(STUDY)
    dock.start.refresh()
    dock.session.said.connect(lambda text, wrong: print("said:", text, file=sys.stderr))
    yield 600
    shoot(WINDOW, "01_start")
    with shown_as(dock.start.folder, "Documents/GeoHalo"):
        shoot_small(dock, "start", 0, 0, dock.width(), 500)


@scene
def sample_survey():
    """Open the sample survey."""
    dock = KEPT["dock"]
    dock.start.sample.click()
    yield 300
    yield idle
    yield from settled()
    shoot(WINDOW, "02_survey")
    dock.inputs.more.setCollapsed(False)
    yield 400
    shoot(dock, "03_survey_more")
    dock.inputs.more.setCollapsed(True)
    yield 400
    shoot_small(WINDOW, "study", *beside(dock))


@scene
def steps():
    """Run all steps, with the variogram, kriging and its cross-validation."""
    dock = KEPT["dock"]
    study = dock.session.study
    dock.show_page(2)
    yield 400
    shoot(WINDOW, "04_steps_to_do")
    for key in ("outliers", "variogram", "krige", "cross_validate"):
        study.want(study.step(key), True)
    dock.steps.run_all.click()
    yield 6000
    shoot(WINDOW, "05_steps_running")
    yield idle
    check_steps()
    undone = {key: state for key, state in dock.session.states().items() if state != "done" and key != "enrich"}
    if undone:
        fail(f"not done after Run all: {undone}")
    dock.steps.choose("classify_desom")
    yield from settled()
    shoot(WINDOW, "06_steps_done")
    shoot_small(WINDOW, "steps", *beside(dock))


@scene
def narrow():
    """Make the dock 360 pixels wide, on every page."""
    dock = KEPT["dock"]
    wide(360)
    for place, name in enumerate(("start", "survey", "steps", "setup")):
        dock.show_page(place)
        yield 400 if place < 3 else 1500
        shoot(dock, f"07_narrow_{name}")
    dock.show_page(2)
    yield 200


@scene
def charts():
    """Show every kind of chart."""
    dock, menu = KEPT["dock"], KEPT["menu"]
    session = dock.session
    for name, step in (
        ("distribution", "replace"),
        ("loadings", "factors"),
        ("biplot", "scores"),
        ("som", "apply_desom"),
        ("variogram", "variogram"),
        ("cross_validation", "cross_validate"),
        ("roc", "rates"),
        ("picture", "compare"),
    ):
        dock.steps.choose(step)
        dock.show_chart(step)
        yield 1300
        if menu.charts.kind() != name:
            fail(f"the chart of {step} is {menu.charts.kind()}, not {name}")
        shoot(WINDOW, f"08_chart_{name}")
        if name == "distribution":
            view = menu.charts.view()
            view.brush.select(np.flatnonzero(layer_values(view, "Cu_ppm_val") > 143))
            yield 300
            yield from settled()
            if not any(layer is view.subject()["layer"] for layer in iface.mapCanvas().layers()):
                fail("the samples that were selected on the chart cannot be seen on the map")
            shoot(WINDOW, "08_chart_distribution_selected")
            shoot_small(WINDOW, "chart_distribution", *beside(menu.charts))
            view.brush.select_none()
    charts = menu.charts
    samples = session.study.layer("samples")
    charts.show_chart("scatter", layer=samples, x="Cu_ppm", y="Au_ppb")
    yield 1500
    shoot(WINDOW, "08_chart_scatter")
    charts.show_chart("scree", model=session.study.output("factors", "MODEL"))
    yield 1500
    shoot(charts, "08_chart_scree")
    wide(360)
    yield 800
    shoot(charts, "08_chart_scree_narrow")
    charts.show_chart("distribution")
    yield 1500
    shoot(charts, "08_chart_distribution_narrow")


def layer_values(view, field):
    """Return the values of a field in the rows of a chart."""
    layer = view.subject()["layer"]
    known = {feature.id(): feature[field] for feature in layer.getFeatures()}
    return np.array([float(known[int(one)] or 0) for one in view.brush.ids])


@scene
def limits():
    """Drag a limit on the prediction-area plot; the map follows."""
    dock, charts = KEPT["dock"], KEPT["menu"].charts
    wide(440)
    dock.steps.choose("classify_desom")
    dock.show_chart("classify_desom")
    view = charts.view()
    yield lambda: view.limits() != (None, None)
    yield from settled()
    shoot(WINDOW, "09_limits_before")
    before = view.limits()
    view.move_limit("anomaly", before[1] * 1.6)
    view.drop()
    yield 500
    yield from settled()
    shoot(WINDOW, "09_limits_after")
    shoot_small(WINDOW, "chart_pa", *beside(charts))
    view.move_limit("anomaly", before[1])
    view.drop()
    yield from settled()
    wide(360)
    yield 800
    shoot(charts, "09_limits_narrow")
    charts.close()
    yield 300


@scene
def layout():
    """Make the page, look at it and export it."""
    dock = KEPT["dock"]
    dock.show_page(2)
    page = dock.make_layout()
    if page is None:
        fail("no page was made")
    yield 1500
    opened = iface.openLayoutDesigners()[-1]
    designer = opened.window()
    designer.resize(1300, 880)
    yield 500
    opened.view().zoomFull()
    yield 1500
    shoot(designer, "10_layout_window")
    designer.resize(1040, 720)
    yield 500
    opened.view().zoomFull()
    yield 2000
    shoot_small(designer, "layout")
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 110
    path = OUT / "11_page.png"
    if QgsLayoutExporter(page).exportToImage(str(path), settings) != QgsLayoutExporter.ExportResult.Success:
        fail("the page was not exported")
    designer.close()
    yield 500


@scene
def tool():
    """Open a tool as the wizard does, with its help, and as the toolbox does."""
    dialog = KEPT["dock"].session.open_dialog("desom")
    dialog.resize(1000, 760)
    yield 2000
    shoot(dialog, "12_tool_from_the_wizard")
    dialog.close()
    KEPT["dialog"] = processing.createAlgorithmDialog(
        "geohalo:desomworkflow",
        {
            "INPUT": KEPT["dock"].session.study.layer("samples"),
            "OCCURRENCES": KEPT["dock"].session.study.layer("occurrences"),
            "INDICATORS": ["Cu_ppm", "Au_ppb", "As_ppm"],
        },
    )
    KEPT["dialog"].resize(1000, 800)
    KEPT["dialog"].show()
    yield 2000
    shoot(KEPT["dialog"], "13_workflow")
    KEPT["dialog"].close()


@scene
def toolbox():
    """Show the tools in the toolbox."""
    from qgis.gui import QgsProcessingToolboxTreeView

    panel = WINDOW.findChild(QDockWidget, "ProcessingToolbox")
    panel.show()
    panel.raise_()
    tree = panel.findChild(QgsProcessingToolboxTreeView)
    tree.setFilterString("geohalo")
    tree.expandAll()
    yield 1200
    shoot(panel, "14_toolbox")
    panel.hide()


@scene
def designer():
    """Show both workflows in the designer of models."""
    from processing.modeler.ModelerDialog import ModelerDialog

    for name in ("desomworkflow", "classifierworkflow"):
        window = KEPT["window"] = ModelerDialog.create()
        window.loadModel(str(ROOT / "algorithms" / "models" / f"{name}.model3"))
        window.resize(1560, 940)
        window.show()
        yield 1500
        if hasattr(window, "zoomFull"):
            window.zoomFull()
        window.repaint()
        process_events()
        shoot(window, f"15_designer_{name}")
        window.close()


@scene
def guide():
    """Open the guide, and the page of a tool."""
    KEPT["dock"].show_guide()
    yield 1500
    window = next(one for one in QApplication.topLevelWidgets() if one.objectName() == "GeohaloGuide")
    window.resize(1100, 800)
    yield 800
    shoot(window, "16_guide")
    window.show_page("guide.md#4-look-at-the-charts")
    yield 800
    shoot(window, "16_guide_pictures")
    window.show_page("geohalo:checksamples")
    yield 500
    shoot(window, "16_guide_tool")
    window.close()
    yield 300


def write_laboratory_file(path):
    """Write the sample survey as a laboratory would: a title, headings, units, limits, results below detection."""
    layer = KEPT["dock"].session.study.layer("samples")
    elements = [name for name in layer.fields().names() if name.endswith(("_ppm", "_ppb", "_pct"))]
    least = {"Au": 1, "Ag": 0.05, "As": 1, "Sb": 0.2, "Mo": 0.2, "Hg": 0.01, "Bi": 0.1, "W": 0.5, "Sn": 0.5, "B": 5}
    limits = {name: least.get(name.split("_")[0], 0.5) for name in elements}
    with open(path, "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["Certificate of analysis 26-0417", "Stream sediments, -80 mesh"])
        table.writerow(["Method", "Aqua regia, ICP-MS; Au by fire assay"])
        table.writerow([])
        table.writerow(["Sample No", "Easting", "Northing", *(name.split("_")[0] for name in elements), "Remarks"])
        units = {"ppm": "ppm", "ppb": "ppb", "pct": "%"}
        table.writerow(["Units", "m", "m", *(units[name.split("_")[1]] for name in elements)])
        table.writerow(["Detection limit", "", "", *limits.values()])
        for row, feature in enumerate(layer.getFeatures()):
            point = feature.geometry().asPoint()
            cells = [cell(feature[name], limits[name]) for name in elements]
            remark = "dry stream" if row % 37 == 5 else ""
            table.writerow([f"KD-{row + 1:04}", f"{point.x():.1f}", f"{point.y():.1f}", *cells, remark])


def cell(value, limit):
    """Return a result as a laboratory writes it."""
    try:
        number = float(str(value).lstrip("<"))
    except ValueError:
        return "NSS"
    return f"<{limit:g}" if str(value).startswith("<") or number < limit else f"{number:.4g}"


@scene
def laboratory():
    """Import a laboratory's table."""
    from geohalo.ui.laboratory_import import LaboratoryImportDialog

    path = OUT / "certificate_26-0417.csv"
    write_laboratory_file(path)
    dock = KEPT["dock"]
    dock.import_table()
    yield 500
    dialog = dock.findChild(LaboratoryImportDialog)
    shoot(dialog, "17_import_empty")
    dialog.set_file(path)
    yield lambda: dialog._told is not None and dialog._told["complete"]
    yield 800
    shoot(dialog, "17_import_columns")
    with shown_as(dialog.file, "Documents/certificate_26-0417.csv"):
        with shown_as(dialog.output, "Documents/GeoHalo/certificate_26-0417.gpkg"):
            shoot_small(dialog, "import")
    for place, name in ((1, "positions"), (2, "reading")):
        dialog.tabs.setCurrentIndex(place)
        yield 400
        shoot(dialog, f"17_import_{name}")
    dialog.close()
    yield 300


@scene
def save():
    """Save the project; the next tours open it again."""
    iface.mapCanvas().refresh()
    if not QgsProject.instance().write(str(OUT / "study.qgz")):
        fail("the project was not saved")
    yield 300


@scene
def classifiers():
    """Go through the second chain."""
    dock = KEPT["dock"]
    dock.inputs.chains["classes"].click()
    dock.show_page(1)
    yield 500
    shoot(dock, "18_classifiers_survey")
    dock.show_page(2)
    dock.steps.run_all.click()
    yield 1000
    yield idle
    check_steps()
    dock.steps.choose("compare_classifiers")
    yield from settled()
    shoot(WINDOW, "19_classifiers_done")
    dock.show_chart("compare_classifiers")
    yield 1500
    shoot(WINDOW, "19_classifiers_chart")


@scene
def another_project():
    """Open a new project while the docks are there."""
    iface.newProject()
    yield 800
    shoot(WINDOW, "20_new_project")


@scene
def demonstration():
    """Open the project that the demonstration wrote, where it was made."""
    project = ROOT / "out" / "demo" / "geohalo_demo.qgz"
    if not project.exists():
        return
    if not iface.addProject(str(project)):
        fail(f"{project} cannot be opened")
    invalid = [layer.name() for layer in QgsProject.instance().mapLayers().values() if not layer.isValid()]
    if invalid:
        fail(f"layers that cannot be opened: {invalid}")
    yield from settled()
    shoot(WINDOW, "21_demonstration")


play()
