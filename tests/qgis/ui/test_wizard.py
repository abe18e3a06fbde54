"""Clicks through the wizard as a geologist would, and what happens where things go otherwise."""

from pathlib import Path

import pytest
from geohalo.ui.study import BLOCKED, DONE, STALE, TODO
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def click(qtbot):
    """Click a button that can be clicked."""

    def press(button):
        assert button.isEnabled(), button.text()
        qtbot.mouseClick(button, LEFT)

    return press


def unwell(dock):
    """Return what the wizard complained of."""
    return [text for text, wrong in dock.told if wrong] + [text for text in dock.session.failed.values() if text]


def wanted(dock):
    study = dock.session.study
    return {step.key for step in study.steps() if study.is_wanted(step)}


def at(dock, state):
    return {key for key, found in dock.session.states().items() if found == state}


def only(dock, *groups):
    """Have “Run all” run the steps of some groups alone."""
    study = dock.session.study
    for step in study.steps():
        study.want(step, step.group in groups and not step.optional)


def files_left(dock):
    """Return half-written files in the results' folder."""
    return [path for path in Path(dock.session.study.folder).rglob("*") if path.name.startswith(".geohalo")]


def test_the_sample_survey_from_the_start_page_to_the_map(wizard, project, click, idle, iface):
    """The first chain, by clicks alone; single maps, to be quick."""
    assert not wizard.start.go_on.isEnabled()
    click(wizard.start.sample)
    idle(wizard)
    study = wizard.session.study
    assert wizard.pages.currentIndex() == 1
    assert study.layer("samples").featureCount() == 800
    assert study.layer("mask").featureCount() == 1
    assert wizard.inputs.indicators.checkedItems()
    wizard.inputs.settings["runs"].setValue(1)
    wizard.inputs.settings["clusters"].setValue(3)
    assert study.inputs["runs"] == 1
    survey_layers = set(project.mapLayers())
    click(wizard.inputs.on)
    assert wizard.pages.currentIndex() == 2
    click(wizard.steps.run_all)
    assert wizard.foot.isVisible()
    assert not wizard.steps.run_all.isEnabled()
    idle(wizard)
    assert unwell(wizard) == []
    assert at(wizard, DONE) == wanted(wizard)
    assert not wizard.foot.isVisible()
    # the planted deposits are found: most occurrences on little ground
    result = study.newest("classify_desom")["outputs"]
    assert result["ANOMALY_RATE"] > 3 * result["ANOMALY_AREA_PERCENT"]
    names = {layer.name() for layer in project.mapLayers().values()}
    assert {"DESOM: anomaly, halo, background", "Fused: anomaly, halo, background", "Targets by rank"} <= names
    assert all(layer.isValid() for layer in project.mapLayers().values())
    group = project.layerTreeRoot().findGroup("GeoHalo")
    assert {layer.layerId() for layer in group.findLayers()} == set(project.mapLayers())
    # each layer says where it comes from
    layer = wizard.session.layer_of("classify_desom")
    assert any("classifyanomalies" in line for line in layer.metadata().history())
    # every chart has its subject
    for step in study.steps():
        if step.chart and step.key in at(wizard, DONE):
            kind, subject = wizard.session.chart(step)
            assert all(given is not None for given in subject.values()), (step.key, kind)
    # the page for the report
    layout = wizard.make_layout()
    assert iface.designed == [layout]
    # a changed choice shows what it makes out of date
    wizard.show_page(1)
    wizard.inputs.settings["clusters"].setValue(4)
    stale = at(wizard, STALE)
    assert {"som", "batch", "desom", "classify_som", "fuse", "targets"} <= stale
    assert {"replace", "log", "factors", "scores", "suit"} <= at(wizard, DONE)
    wizard.inputs.settings["clusters"].setValue(3)
    assert at(wizard, STALE) == set()
    # every step taken back: the survey is what it was
    for step in reversed(study.steps()):
        wizard.session.undo(step.key)
    assert set(project.mapLayers()) == survey_layers
    assert at(wizard, DONE) == set()
    assert [path.name for path in Path(study.folder).iterdir()] == ["sample_survey_1"]


def test_the_classifiers_of_the_sample_survey(wizard, project, click, idle):
    """The second chain, by clicks alone."""
    click(wizard.start.sample)
    idle(wizard)
    click(wizard.inputs.chains["classes"])
    assert wizard.session.study.chain == "classes"
    click(wizard.inputs.on)
    # the genetic search is tested where it stands
    wizard.steps.choose("svm_ga")
    wizard.steps.tree.currentItem().setCheckState(0, Qt.CheckState.Unchecked)
    assert "svm_ga" not in wanted(wizard)
    click(wizard.steps.run_all)
    idle(wizard)
    assert unwell(wizard) == []
    assert at(wizard, DONE) == wanted(wizard)
    names = {layer.name() for layer in project.mapLayers().values()}
    assert {"Labelled samples", "Classified samples", "Classes by the network"} <= names
    wizard.steps.choose("network")
    assert wizard.steps.page.isEnabled()
    assert wizard.steps.chart.isEnabled()
    assert ":" in wizard.steps.about.text()


def test_one_step_after_the_other(surveyed, click, idle, project):
    steps = surveyed.steps
    steps.choose("log")
    assert not steps.run.isEnabled()
    assert "Replace values below detection" in steps.about.text()
    steps.choose("replace")
    click(steps.run)
    idle(surveyed)
    assert surveyed.session.study.state(surveyed.session.study.step("replace")) == DONE
    layer = surveyed.session.layer_of("replace")
    assert layer.featureCount() == 144
    steps.choose("log")
    click(steps.run)
    idle(surveyed)
    assert "Cu_ppm_log10" in surveyed.session.layer_of("log").fields().names()
    # run again: one layer of it on the map, and undo goes back to the first
    first = surveyed.session.study.output("log")
    click(steps.run)
    idle(surveyed)
    assert surveyed.session.study.output("log") != first
    assert [one.name() for one in project.mapLayers().values()].count("Logarithms") == 1
    click(steps.undo)
    assert surveyed.session.study.output("log") == first
    assert surveyed.session.layer_of("log").isValid()
    click(steps.undo)
    assert surveyed.session.layer_of("log") is None
    assert unwell(surveyed) == []


def test_the_tools_own_dialog(surveyed, qtbot, monkeypatch, idle):
    """It opens filled with what the wizard knows; its result and its settings become the step's."""
    import processing
    from qgis.PyQt.QtCore import QObject, pyqtSignal

    class Dialog(QObject):
        algorithmFinished = pyqtSignal(bool, object)

        def __init__(self, given):
            super().__init__()
            self.given = given

        def createProcessingParameters(self):
            return {**self.given, "METHOD": "half"}

        def show(self):
            pass

        def close(self):
            pass

    opened = {}

    def create(name, given):
        opened[name] = Dialog(given)
        return opened[name]

    monkeypatch.setattr(processing, "createAlgorithmDialog", create)
    qtbot.mouseClick(surveyed.steps.settings, LEFT) if surveyed.steps.key() == "replace" else None
    surveyed.steps.choose("replace")
    qtbot.mouseClick(surveyed.steps.settings, LEFT)
    dialog = opened["geohalo:replacecensored"]
    study = surveyed.session.study
    assert dialog.given["INPUT"] == study.inputs["samples"]
    result = processing.run("geohalo:replacecensored", {**dialog.given, "METHOD": "half"})
    dialog.algorithmFinished.emit(True, result)
    assert study.settings["replace"] == {"METHOD": "half"}
    assert study.state(study.step("replace")) == DONE
    assert "METHOD" in surveyed.steps.about.text()
    # as the user set it, also when the wizard runs it
    assert study.parameters(study.step("replace"))["METHOD"] == "half"
    qtbot.mouseClick(surveyed.steps.usual, LEFT)
    assert study.settings == {}
    assert study.state(study.step("replace")) == STALE


def test_cancelled_in_the_middle(surveyed, click, idle, qtbot):
    study = surveyed.session.study
    study.choose(runs=60)
    click(surveyed.steps.run_all)
    qtbot.waitUntil(lambda: surveyed.session.running in ("desom", "batch", "som"), timeout=60_000)
    running = surveyed.session.running
    click(surveyed.cancel)
    idle(surveyed, 20)
    assert "scores" in at(surveyed, DONE)
    assert surveyed.session.states()[running] == TODO
    assert running not in surveyed.session.failed or surveyed.session.failed[running] == ""
    assert [text for text, wrong in surveyed.told if wrong] == []
    assert not any(path.is_file() for path in Path(study.folder, f"{running}_1").rglob("*"))
    assert files_left(surveyed) == []
    assert surveyed.steps.run_all.isEnabled()
    # and on again
    study.choose(runs=1)
    surveyed.steps.choose(running)
    click(surveyed.steps.run)
    idle(surveyed)
    assert running in at(surveyed, DONE)


def test_the_dock_is_closed_while_it_runs(surveyed, click, idle):
    only(surveyed, "Samples", "Factors", "SOM")
    click(surveyed.steps.run_all)
    surveyed.close()
    idle(surveyed)
    surveyed.show()
    assert unwell(surveyed) == []
    assert at(surveyed, DONE) == wanted(surveyed)


def test_a_layer_in_use_is_removed(surveyed, click, idle, project, qtbot):
    """The run goes on with its own copy; what comes after says what it lacks."""
    study = surveyed.session.study
    only(surveyed, "Samples", "Factors")
    click(surveyed.steps.run_all)
    qtbot.waitUntil(lambda: surveyed.session.running in ("replace", "log", "suit"), timeout=20_000)
    project.removeMapLayer(study.inputs["samples"])
    idle(surveyed)
    assert study.layer("samples") is None
    assert surveyed.session.states()["check"] in (DONE, STALE, BLOCKED)
    surveyed.steps.choose("check")
    assert not surveyed.steps.run.isEnabled()
    # a layer of the wizard's own results
    layer = surveyed.session.layer_of("scores") or surveyed.session.layer_of("log")
    if layer is not None:
        project.removeMapLayer(layer.id())
        surveyed.refresh()
    surveyed.show_page(1)
    surveyed.show_page(0)
    assert [text for text in unwell(surveyed) if "Traceback" in text or "deleted" in text] == []


def test_another_project_is_opened_while_it_runs(surveyed, click, idle, project, qtbot, tmp_path, make_layer):
    """The run stops, its results go nowhere, and the study is that of the new project."""
    study = surveyed.session.study
    assert project.write(str(tmp_path / "first.qgz"))
    project.clear()
    assert not study.is_begun()
    assert project.read(str(tmp_path / "first.qgz"))
    # layers in memory come back empty: the survey in a file instead
    assert study.is_begun()
    layer = make_layer(
        {"Cu_ppm": [float(value) for value in range(1, 41)]}, [(value, value % 7) for value in range(40)]
    )
    project.addMapLayer(layer)
    study.choose(samples=layer.id(), elements=None, indicators=None)
    surveyed.show_page(2)
    surveyed.steps.choose("check")
    click(surveyed.steps.run)
    project.clear()
    idle(surveyed)
    assert project.mapLayers() == {}
    assert not study.is_begun()
    assert at(surveyed, DONE) == set()
    assert unwell(surveyed) == []


def test_removed_while_it_runs(surveyed, click, qtbot):
    """The plugin is switched off in the middle of a run: nothing is put on the map any more."""
    click(surveyed.steps.run_all)
    qtbot.waitUntil(lambda: surveyed.session.running == "replace", timeout=20_000)
    before = set(QgsProject.instance().mapLayers())
    runner = surveyed.session.runner
    surveyed.session.release()
    qtbot.waitUntil(lambda: runner.job is None, timeout=20_000)
    assert set(QgsProject.instance().mapLayers()) == before


def test_unsaved_edits_are_named(surveyed, click, idle):
    layer = surveyed.session.study.layer("samples")
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 1, 7.0)
    surveyed.steps.choose("check")
    click(surveyed.steps.run)
    idle(surveyed)
    assert unwell(surveyed)[0] == "Save the edits of the layer samples first."
    layer.rollBack()


def test_a_folder_that_cannot_be_made_is_named(surveyed, click, idle, tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    surveyed.session.study.folder = str(tmp_path / "file" / "results")
    surveyed.steps.choose("check")
    click(surveyed.steps.run)
    idle(surveyed)
    assert "cannot be made" in unwell(surveyed)[0]


def test_without_occurrences_nothing_fails(surveyed, click, idle):
    """Units, classes of samples and the report are made; what occurrences would name waits for them."""
    study = surveyed.session.study
    study.choose(occurrences=None)
    only(surveyed, "Samples", "Factors", "SOM", "Decision")
    surveyed.show_page(2)
    click(surveyed.steps.run_all)
    idle(surveyed)
    assert unwell(surveyed) == []
    assert {"apply_som", "units_som", "report"} <= at(surveyed, DONE)
    waiting = {"score_som", "held_som", "pa_som", "name_som", "classify_som", "compare", "rates", "fuse", "targets"}
    assert waiting <= at(surveyed, BLOCKED)
    surveyed.steps.choose("name_som")
    assert "occurrences" in surveyed.steps.about.text()
    assert not surveyed.steps.run.isEnabled()
    # its dialog has other ways to name classes
    assert surveyed.steps.settings.isEnabled()
    assert "and" in next(text for text, _ in surveyed.told if "Left out" in text)


def test_a_complaint_goes_with_the_next_run(surveyed, click, idle):
    surveyed.session.said.emit("The laboratory burnt down.", True)
    surveyed.steps.choose("check")
    click(surveyed.steps.run)
    idle(surveyed)
    assert surveyed.notice.isHidden()
    # what is said of the run itself stays
    surveyed.session.study.choose(occurrences=None)
    only(surveyed, "Samples", "Decision")
    click(surveyed.steps.run_all)
    assert "Left out" in surveyed.notice.text.text()
    assert not surveyed.notice.isHidden()
    idle(surveyed)


def test_one_import_at_a_time(wizard, click, qtbot):
    click(wizard.start.laboratory)
    dialog = wizard.import_dialog
    click(wizard.start.laboratory)
    assert wizard.import_dialog is dialog
    dialog.close()
    qtbot.wait(50)
    click(wizard.start.laboratory)
    assert wizard.import_dialog is not dialog
    wizard.import_dialog.close()


def test_the_step_that_failed_is_shown(surveyed, click, idle, project):
    layer = surveyed.session.study.layer("samples")
    layer.startEditing()
    surveyed.show_page(2)
    surveyed.steps.choose("report")
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().indexOf("Cu_ppm"), 1.5)
    click(surveyed.steps.run_all)
    idle(surveyed)
    assert surveyed.session.failed[surveyed.steps.key()]
    assert "Save the edits" in surveyed.steps.about.text()
    layer.rollBack()


def test_distances_say_their_unit(surveyed, make_layer, project):
    surveyed.show_page(1)
    boxes = [surveyed.inputs.settings[name] for name in ("cell_size", "max_distance")]
    assert [box.suffix() for box in boxes] == [" m", " m"]
    assert surveyed.inputs.settings["runs"].suffix() == ""
    feet = project.addMapLayer(make_layer({"Cu_ppm": [1.0]}, [(0, 0)], crs="EPSG:2225"))
    degrees = project.addMapLayer(make_layer({"Cu_ppm": [1.0]}, [(0, 0)], crs="EPSG:4326"))
    surveyed.session.study.choose(samples=feet.id())
    assert all("ft" in box.suffix() for box in boxes)
    # maps of samples in degrees are made in metres
    surveyed.session.study.choose(samples=degrees.id())
    assert [box.suffix() for box in boxes] == [" m", " m"]


def test_a_missing_package_is_named_and_left_out_of_run_all(surveyed, click, idle, monkeypatch):
    from geohalo.algorithms.train_desom import TrainDesom

    monkeypatch.setattr(TrainDesom, "REQUIRES", ("no_such_package",))
    surveyed.steps.choose("desom")
    assert not surveyed.steps.run.isEnabled()
    assert "no_such_package" in surveyed.steps.about.text()
    only(surveyed, "Samples", "Factors", "DESOM", "SOM")
    click(surveyed.steps.run_all)
    idle(surveyed)
    states = surveyed.session.states()
    assert states["desom"] != DONE
    assert states["classify_som"] == DONE
    assert any("Left out" in text for text, _ in surveyed.told)


def test_a_laboratory_table_with_its_limits(wizard, idle, tmp_path, qtbot, project):
    """The second walk of the guide: from the laboratory's file to values below detection replaced."""
    rows = ["Sample,East,North,Cu,Au", ",,,ppm,ppb", ",,,0.5,2"]
    for row in range(60):
        copper = "<0.5" if row % 10 == 0 else f"{5 + row % 7}.5"
        gold = "<2" if row % 5 == 0 else str(3 + row % 11)
        rows.append(f"S{row},{500000 + 400 * (row % 8)},{3900000 + 400 * (row // 8)},{copper},{gold}")
    (tmp_path / "results").mkdir()
    (tmp_path / "job.csv").write_text("\n".join(rows), encoding="utf-8")
    wizard.import_table()
    dialog = wizard.import_dialog
    dialog.set_file(str(tmp_path / "job.csv"))
    qtbot.waitUntil(lambda: dialog.ok.isEnabled() or dialog.crs.isVisible(), timeout=20_000)
    from qgis.core import QgsCoordinateReferenceSystem

    dialog.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:32640"))
    qtbot.waitUntil(dialog.ok.isEnabled, timeout=20_000)
    qtbot.mouseClick(dialog.ok, LEFT)
    study = wizard.session.study
    qtbot.waitUntil(lambda: study.layer("samples") is not None, timeout=30_000)
    assert wizard.pages.currentIndex() == 1
    assert study.layer("samples").featureCount() == 60
    assert study.layer("limits").featureCount() == 2
    assert study.layer("samples").crs().authid() == "EPSG:32640"
    wizard.session.run("replace")
    idle(wizard)
    assert unwell(wizard) == []
    layer = wizard.session.layer_of("replace")
    assert sum(feature["Cu_ppm_cens"] for feature in layer.getFeatures()) == 6
    assert sum(feature["Au_ppb_cens"] for feature in layer.getFeatures()) == 12
    assert max(feature["Au_ppb_val"] for feature in layer.getFeatures() if feature["Au_ppb_cens"]) < 2


def test_it_fits_into_a_narrow_dock(surveyed, qtbot):
    for place in range(3):
        surveyed.show_page(place)
        assert surveyed.widget().minimumSizeHint().width() <= 350
        assert surveyed.minimumSizeHint().width() <= 360


def test_the_keyboard_reaches_everything(surveyed):
    for button in surveyed.steps.findChildren(type(surveyed.steps.run)):
        if button.text():
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus, button.text()
    texts = [surveyed.steps.run_all.text(), surveyed.steps.map.text()]
    texts += [getattr(surveyed.steps, name).text() for name in ("run", "settings", "undo", "chart", "page", "usual")]
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(set(letters)) == len(letters)


def test_another_project_knows_nothing_of_this_one(wizard, project, make_layer, tmp_path):
    """The boxes of the layers empty themselves when the project does, which must not write into the next one."""
    assert project.write(str(tmp_path / "other.qgz"))
    layer = make_layer({"Cu_ppm": [1.0, 2.0]}, [(0, 0), (1, 1)])
    project.addMapLayer(layer)
    wizard.show_page(1)
    wizard.inputs.layers["samples"].setLayer(layer)
    study = wizard.session.study
    study.settings["check"] = {"SEED": 3}
    study.save()
    assert project.read(str(tmp_path / "other.qgz"))
    assert not study.is_begun()
    assert study.settings == {}
    assert project.readEntry("geohalo", "study") == ("", False)
    assert not project.isDirty()


def test_the_dock_is_thrown_away_while_it_runs(geohalo, project, iface, make_layer, tmp_path, qtbot):
    """The run ends by itself, and calls nobody who is gone."""
    from geohalo.ui import runner
    from geohalo.ui.wizard_dock import WizardDock

    layer = make_layer({"Cu_ppm": [float(value) for value in range(1, 41)]}, [(place, place) for place in range(40)])
    project.addMapLayer(layer)
    wizard = WizardDock(iface)
    wizard.session.study.folder = str(tmp_path / "results")
    wizard.session.study.choose(samples=layer.id())
    wizard.session.run("check")
    assert runner._UNDER_WAY
    wizard.remove()
    qtbot.waitUntil(lambda: not runner._UNDER_WAY, timeout=20_000)
    qtbot.wait(100)


def test_removed_while_a_laboratory_table_is_looked_at(geohalo, project, iface, tmp_path, qtbot):
    from geohalo.ui import laboratory_import
    from geohalo.ui.wizard_dock import WizardDock

    rows = [f"S{row},{500000 + row},{3900000 + row},{row}" for row in range(5000)]
    (tmp_path / "job.csv").write_text("\n".join(["Sample,East,North,Cu_ppm", *rows]), encoding="utf-8")
    wizard = WizardDock(iface)
    wizard.import_table()
    wizard.import_dialog.set_file(str(tmp_path / "job.csv"))
    wizard.remove()
    qtbot.waitUntil(lambda: not laboratory_import._running, timeout=20_000)


def test_the_first_table_decides_where_results_go(wizard, project, make_layer, tmp_path, monkeypatch):
    """A project that is not saved: the folder made for its table is no reason to send the results to another."""
    from qgis.core import QgsVectorFileWriter
    from qgis.PyQt.QtCore import QStandardPaths

    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda *_: str(tmp_path / "documents"))
    study = wizard.session.study
    study.folder = ""
    wizard.import_table()
    folder = wizard.import_dialog.folder
    folder.mkdir(parents=True)
    layer = make_layer({"Cu_ppm": [1.0, 2.0]}, [(0, 0), (1, 1)])
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(folder / "job.gpkg"), project.transformContext(), options)
    wizard._imported(str(folder / "job.gpkg"))
    assert study.layer("samples") is not None
    assert study.results_folder() == folder


def test_a_result_that_cannot_be_opened_is_told(wizard, project, make_layer, tmp_path):
    layer = make_layer({"Cu_ppm": [1.0, 2.0]}, [(0, 0), (1, 1)])
    project.addMapLayer(layer)
    session = wizard.session
    session.study.choose(samples=layer.id())
    step = session.study.step("replace")
    broken = tmp_path / "output.gpkg"
    broken.write_text("no layer", encoding="utf-8")
    session._keep(step, {"OUTPUT": str(broken)}, session.study.recipe(step), (), 1.0)
    assert unwell(wizard) == [f"{broken} cannot be opened: it is gone, or no layer."]
    assert at(wizard, DONE) == {"replace"}


def test_no_password_goes_into_the_projects_file(wizard, project, make_layer):
    layer = make_layer({"Cu_ppm": [1.0, 2.0]}, [(0, 0), (1, 1)])
    project.addMapLayer(layer)
    session = wizard.session
    session.study.choose(samples=layer.id())

    class Dialog:
        def createProcessingParameters(self):
            return {"LIMITS": "dbname='lab' user='me' password='x' table=\"limits\"", "METHOD": "half"}

    assert session._own_settings(session.study.step("replace"), Dialog()) == {"METHOD": "half"}


def test_run_all_tells_what_it_had_to_leave_out(wizard, project, monkeypatch):
    """Nothing waits for an earlier step, and yet not every step is done."""
    session = wizard.session
    steps = {step.key: step for step in session.study.steps()}
    step = steps["check"]
    monkeypatch.setattr(session.study, "steps", lambda: [step])
    monkeypatch.setattr(session.study, "lacks", lambda *_: "")
    from qgis.core import QgsApplication

    class Unable:
        def canExecute(self):
            return False, "It needs the Python package scipy."

    monkeypatch.setattr(
        QgsApplication, "processingRegistry", lambda: type("R", (), {"algorithmById": lambda *_: Unable()})()
    )
    session.run_all()
    assert wizard.told[-1] == (f"Left out, for something is lacking: {step.title}.", True)
