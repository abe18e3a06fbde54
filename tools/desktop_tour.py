"""Runs inside QGIS (--code): the demonstration's project, the toolbox, a dialog, the designer; pictures of each."""

import os
import sys
import traceback
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface

ROOT = Path(os.environ["GEOHALO_ROOT"])
OUT = ROOT / "out" / "desktop"
OUT.mkdir(parents=True, exist_ok=True)
STEPS, KEPT = [], {}


def step(wait):
    """Add a step to the tour, taken `wait` milliseconds after the one before."""
    return lambda function: STEPS.append((wait, function))


def shoot(widget, name):
    widget.grab().save(str(OUT / f"{name}.png"))
    print("picture", name, file=sys.stderr)


def toolbox():
    return iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")


@step(2000)
def open_project():
    iface.mainWindow().resize(1580, 960)
    project = ROOT / "out" / "demo" / "geohalo_demo.qgz"
    if not iface.addProject(str(project)):
        raise RuntimeError(f"{project} cannot be opened: run make demo first")
    invalid = [layer.name() for layer in QgsProject.instance().mapLayers().values() if not layer.isValid()]
    if invalid:
        raise RuntimeError(f"layers that cannot be opened: {invalid}")


@step(4000)
def show_toolbox():
    dock = toolbox()
    dock.show()
    dock.raise_()
    from qgis.gui import QgsProcessingToolboxTreeView

    tree = dock.findChild(QgsProcessingToolboxTreeView)
    tree.setFilterString("geohalo")
    tree.expandAll()


@step(2500)
def picture_of_the_project():
    shoot(iface.mainWindow(), "project")
    shoot(toolbox(), "toolbox")


@step(500)
def dialog():
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    KEPT["window"] = processing.createAlgorithmDialog(
        "geohalo:desomworkflow",
        {
            "INPUT": layers["Stream-sediment samples"],
            "OCCURRENCES": layers["Known mineral occurrences"],
            "INDICATORS": ["Cu_ppm", "Au_ppb", "As_ppm"],
        },
    )
    KEPT["window"].resize(1000, 800)
    KEPT["window"].show()


@step(2500)
def picture_of_the_dialog():
    shoot(KEPT["window"], "workflow_dialog")
    KEPT["window"].close()


@step(500)
def trainer():
    KEPT["window"] = processing.createAlgorithmDialog("geohalo:traindesom", {})
    KEPT["window"].resize(1000, 800)
    KEPT["window"].show()


@step(2500)
def picture_of_the_trainer():
    shoot(KEPT["window"], "desom_dialog")
    KEPT["window"].close()


@step(500)
def network():
    KEPT["window"] = processing.createAlgorithmDialog("geohalo:trainnetwork", {})
    KEPT["window"].resize(1000, 900)
    KEPT["window"].show()


@step(2500)
def picture_of_the_network():
    shoot(KEPT["window"], "network_dialog")
    KEPT["window"].close()


@step(500)
def classifier_designer():
    from processing.modeler.ModelerDialog import ModelerDialog

    KEPT["window"] = ModelerDialog.create()
    KEPT["window"].loadModel(str(ROOT / "algorithms" / "models" / "classifierworkflow.model3"))
    KEPT["window"].resize(1560, 940)
    KEPT["window"].show()


@step(3000)
def picture_of_the_classifier_designer():
    KEPT["window"].zoomFull() if hasattr(KEPT["window"], "zoomFull") else None
    KEPT["window"].repaint()
    QApplication.processEvents()
    shoot(KEPT["window"], "classifier_designer")
    KEPT["window"].close()


@step(500)
def designer():
    from processing.modeler.ModelerDialog import ModelerDialog

    KEPT["window"] = ModelerDialog.create()
    KEPT["window"].loadModel(str(ROOT / "algorithms" / "models" / "desomworkflow.model3"))
    KEPT["window"].resize(1560, 940)
    KEPT["window"].show()


@step(3000)
def picture_of_the_designer():
    KEPT["window"].zoomFull() if hasattr(KEPT["window"], "zoomFull") else None
    KEPT["window"].repaint()
    QApplication.processEvents()
    shoot(KEPT["window"], "model_designer")
    KEPT["window"].close()


@step(500)
def run_in_the_desktop():
    """Run a tool the way its dialog does, in a background task, and wait for the layer."""
    from qgis.core import QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback

    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("geohalo:samplestoraster")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = QgsProcessingFeedback()
    parameters = {
        "INPUT": layers["DESOM: samples by class of unit"],
        "FIELD": "stability",
        "OUTPUT": str(OUT / "stability.tif"),
    }
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    KEPT["task"] = (algorithm, context, feedback, task)

    def done(ok, results):
        if not ok:
            print("the tool failed:", feedback.textLog(), file=sys.stderr)
            os._exit(3)
        layer = iface.addRasterLayer(results["OUTPUT"], "Stability of the classes")
        if layer.renderer().type() != "singlebandpseudocolor":
            print("the result came without its style", file=sys.stderr)
            os._exit(3)

    task.executed.connect(done)
    QgsApplication.taskManager().addTask(task)


@step(6000)
def picture_of_the_result():
    shoot(iface.mainWindow(), "result")


@step(500)
def quit_qgis():
    print("result: desktop tour complete", file=sys.stderr)
    QgsProject.instance().clear()
    os._exit(0)


def walk(number=0):
    try:
        STEPS[number][1]()
    except Exception:
        traceback.print_exc()
        os._exit(3)
    if number + 1 < len(STEPS):
        QTimer.singleShot(STEPS[number + 1][0], lambda: walk(number + 1))


QTimer.singleShot(STEPS[0][0], walk)
