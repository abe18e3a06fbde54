"""The wizard's dock on Qt 6: every page built, clicked, run, cancelled, and looked at in two themes."""

import time

import pytest
from geohalo.ui.study import DONE, TODO
from geohalo.ui.wizard_dock import INPUTS, SETUP, START, STEPS, WizardDock
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def stand_ins():
    """Algorithms that a test puts in the place of the real ones, by their ids."""
    return QgsApplication.processingRegistry().stand_ins


@pytest.fixture
def wizard(geohalo, qgis_iface, qtbot, tmp_path):
    from geohalo.ui.charts.dock import ChartsDock

    charts = ChartsDock(qgis_iface)
    dock = WizardDock(qgis_iface, lambda: charts)
    dock.session.study.folder = str(tmp_path / "results")
    dock.setFloating(True)
    dock.resize(360, 700)
    dock.show()
    dock.charts = charts
    yield dock
    for one in (dock, charts):
        one.remove()


@pytest.fixture
def surveyed(wizard, survey):
    samples, occurrences = survey
    wizard.session.study.choose(samples=samples.id(), occurrences=occurrences.id())
    return wizard


def checked(stand_ins):
    """Let “Check samples” write a page and be well."""

    def run(given, log):
        with open(given["REPORT"], "w", encoding="utf-8") as file:
            file.write("<p>Well</p>")
        log.pushWarning("One sample number is used twice.")
        return {"REPORT": given["REPORT"], "N_SAMPLES": 100, "N_PROBLEMS": 1}

    stand_ins["geohalo:checksamples"] = run


def test_every_page_in_a_narrow_dock(surveyed, qtbot, theme, picture):
    for place, name in ((START, "start"), (INPUTS, "inputs"), (STEPS, "steps"), (SETUP, "setup")):
        qtbot.mouseClick(surveyed.tabs, LEFT, pos=surveyed.tabs.tabRect(place).center())
        assert surveyed.pages.currentIndex() == place
        qtbot.wait(20)
        assert surveyed.width() == 360
        picture(surveyed, f"wizard_{name}_{theme}")


def test_layers_elements_and_settings_are_chosen(wizard, survey, qtbot):
    samples, occurrences = survey
    study, page = wizard.session.study, wizard.inputs
    qtbot.mouseClick(wizard.start.layers, LEFT)
    assert wizard.pages.currentIndex() == INPUTS
    assert not page.on.isEnabled()
    page.layers["samples"].setFocus()
    qtbot.keyClick(page.layers["samples"], Qt.Key.Key_Down)
    assert study.layer("samples") is samples
    page.layers["occurrences"].setLayer(occurrences)
    assert study.layer("occurrences") is occurrences
    assert page.on.isEnabled()
    page.indicators.model().item(0).setCheckState(Qt.CheckState.Checked)
    assert study.inputs["indicators"] == ["Cu_ppm"]
    page.settings["clusters"].setValue(4)
    assert study.inputs["clusters"] == 4
    qtbot.mouseClick(page.chains["classes"], LEFT)
    assert study.chain == "classes"
    assert "label" in {step.key for step in study.steps()}
    qtbot.mouseClick(page.on, LEFT)
    assert wizard.pages.currentIndex() == STEPS


def test_a_step_is_run_shown_and_taken_back(surveyed, stand_ins, qtbot, monkeypatch, theme, picture):
    checked(stand_ins)
    opened = []
    monkeypatch.setattr("geohalo.ui.pages.steps.QDesktopServices.openUrl", opened.append)
    surveyed.show_page(STEPS)
    steps, study = surveyed.steps, surveyed.session.study
    steps.choose("check")
    with qtbot.waitSignal(surveyed.session.runner.emptied):
        qtbot.mouseClick(steps.run, LEFT)
        assert surveyed.foot.isVisible()
    assert not surveyed.foot.isVisible()
    assert study.state(study.step("check")) == DONE
    assert "used twice" in steps.about.text()
    picture(surveyed, f"wizard_done_{theme}")
    qtbot.mouseClick(steps.page, LEFT)
    assert opened[0].toLocalFile().endswith("report.html")
    qtbot.mouseClick(steps.chart, LEFT)
    assert surveyed.charts.kind() == "distribution"
    assert surveyed.charts.view().subject()["field"] == "Cu_ppm"
    qtbot.mouseClick(steps.undo, LEFT)
    assert study.state(study.step("check")) == TODO


def test_a_run_is_cancelled(surveyed, stand_ins, qtbot, theme, picture):
    def run(given, log):
        log.setProgressText("Looking at sample 5 of 100")
        log.setProgress(5)
        for _ in range(500):
            if log.isCanceled():
                raise RuntimeError("Cancelled")
            time.sleep(0.02)
        return {}

    stand_ins["geohalo:checksamples"] = run
    surveyed.show_page(STEPS)
    surveyed.steps.choose("check")
    qtbot.mouseClick(surveyed.steps.run, LEFT)
    qtbot.waitUntil(lambda: surveyed.progress.value() == 5)
    assert surveyed.doing.text() == "Check samples: Looking at sample 5 of 100"
    picture(surveyed, f"wizard_running_{theme}")
    with qtbot.waitSignal(surveyed.session.runner.emptied):
        qtbot.mouseClick(surveyed.cancel, LEFT)
    assert surveyed.session.study.newest("check") is None
    assert not surveyed.foot.isVisible()


def test_what_failed_is_said_until_it_is_closed(surveyed, stand_ins, qtbot, theme, picture):
    def run(given, log):
        raise RuntimeError("The samples lie at one place, and a map needs two or more: check the coordinates.")

    stand_ins["geohalo:checksamples"] = run
    surveyed.show_page(STEPS)
    surveyed.steps.choose("check")
    with qtbot.waitSignal(surveyed.session.runner.emptied):
        qtbot.mouseClick(surveyed.steps.run, LEFT)
    assert surveyed.notice.isVisible()
    assert "at one place" in surveyed.notice.text.text()
    picture(surveyed, f"wizard_failed_{theme}")
    qtbot.mouseClick(surveyed.notice.findChildren(type(surveyed.cancel))[0], LEFT)
    assert not surveyed.notice.isVisible()


def test_ticks_and_groups(surveyed, qtbot):
    surveyed.show_page(STEPS)
    tree, study = surveyed.steps.tree, surveyed.session.study
    surveyed.steps.choose("replace")
    item = tree.currentItem()
    box = tree.visualItemRect(item)
    qtbot.mouseClick(tree.viewport(), LEFT, pos=box.center())
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert not study.is_wanted(study.step("replace"))
    assert item.parent().checkState(0) == Qt.CheckState.PartiallyChecked
    item.parent().setCheckState(0, Qt.CheckState.Checked)
    assert study.is_wanted(study.step("replace"))


def test_the_tools_own_dialog(surveyed, stand_ins, qtbot):
    checked(stand_ins)
    surveyed.show_page(STEPS)
    surveyed.steps.choose("check")
    qtbot.mouseClick(surveyed.steps.settings, LEFT)
    (dialog,) = surveyed.session.dialogs
    assert dialog.given["INPUT"] == surveyed.session.study.inputs["samples"]
    dialog.algorithmFinished.emit(True, {"N_SAMPLES": 100})
    assert surveyed.session.study.newest("check")["outputs"] == {"N_SAMPLES": 100}
    dialog.deleteLater()
    qtbot.waitUntil(lambda: surveyed.session.dialogs == [])


def test_a_layer_in_use_is_removed(surveyed):
    study = surveyed.session.study
    for place in (INPUTS, STEPS):
        surveyed.show_page(place)
    QgsProject.instance().removeMapLayer(study.inputs["samples"])
    assert study.layer("samples") is None
    surveyed.steps.choose("check")
    assert not surveyed.steps.run.isEnabled()
    surveyed.show_page(INPUTS)
    assert surveyed.inputs.layers["samples"].currentLayer() is None


def test_the_import_opens_from_the_start_page(wizard, qtbot):
    from geohalo.ui.laboratory_import import LaboratoryImportDialog

    qtbot.mouseClick(wizard.start.laboratory, LEFT)
    (dialog,) = wizard.findChildren(LaboratoryImportDialog)
    assert dialog.isVisible()
    dialog.reject()
