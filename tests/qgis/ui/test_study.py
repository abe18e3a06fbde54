"""What the wizard remembers: states, what is out of date, undo, and the project's file."""

import pytest
from geohalo.ui.study import BLOCKED, DONE, STALE, TODO


@pytest.fixture
def study(geohalo, project, make_layer, tmp_path):
    from geohalo.ui.study import Study

    study = Study(project)
    study.folder = str(tmp_path / "results")
    layer = make_layer({"Cu_ppm": [1.0, 2.0]}, [(0, 0), (1, 1)])
    project.addMapLayer(layer)
    study.choose(samples=layer.id())
    yield study
    study.release()


def done(study, key, name="OUTPUT", suffix="gpkg"):
    """Pretend that a step gave a file."""
    step = study.step(key)
    path = study.next_folder(key) / f"{name.lower()}.{suffix}"
    path.parent.mkdir(parents=True)
    path.write_text("x", encoding="utf-8")
    study.keep(key, {name: str(path)}, [name], study.recipe(step))
    return path


def test_a_step_waits_for_what_it_needs(study):
    states = study.states()
    assert states["check"] == states["replace"] == TODO
    assert states["log"] == BLOCKED
    assert "Replace values below detection" in study.lacks(study.step("log"))
    done(study, "replace")
    assert study.state(study.step("log")) == TODO


def test_a_step_needs_samples(study):
    study.choose(samples=None)
    assert study.state(study.step("check")) == BLOCKED
    assert study.lacks(study.step("check")) == "Choose the samples first."


def test_what_stands_on_a_changed_step_is_out_of_date(study):
    for key in ("replace", "log"):
        done(study, key)
    done(study, "factors", "MODEL", "json")
    assert {study.state(study.step(key)) for key in ("replace", "log", "factors")} == {DONE}
    done(study, "replace")
    states = study.states()
    assert states["replace"] == DONE
    # the logarithms took another file; the factors stand on them
    assert states["log"] == states["factors"] == STALE
    done(study, "log")
    assert study.state(study.step("factors")) == STALE
    done(study, "factors", "MODEL", "json")
    assert study.state(study.step("factors")) == DONE


def test_a_step_in_between_is_taken_up(study):
    """Outliers flagged after the logarithms: those have to be taken again, from the flagged samples."""
    for key in ("replace", "log"):
        done(study, key)
    flagged = done(study, "outliers")
    assert study.state(study.step("log")) == STALE
    assert study.parameters(study.step("log"))["INPUT"] == str(flagged)


def test_choices_and_edits_make_out_of_date(study, project):
    done(study, "replace")
    step = study.step("replace")
    study.choose(elements=["Cu_ppm"])
    assert study.state(step) == STALE
    study.choose(elements=None)
    assert study.state(step) == DONE
    layer = study.layer("samples")
    layer.setSubsetString("") if layer.subsetString() else None
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 0, 5.0)
    assert study.state(step) == DONE
    layer.commitChanges()
    assert study.state(step) == STALE


def test_undo_goes_back_to_the_run_before(study):
    first = done(study, "replace")
    second = done(study, "replace")
    assert study.output("replace") == str(second)
    gone, before = study.undo("replace")
    assert gone["outputs"]["OUTPUT"] == str(second)
    assert before["outputs"]["OUTPUT"] == str(first)
    assert study.output("replace") == str(first)
    assert not second.exists()
    study.undo("replace")
    assert study.newest("replace") is None
    assert study.state(study.step("replace")) == TODO


def test_what_stands_on_a_model_changed_by_hand_is_out_of_date(study):
    model = done(study, "variogram", "MODEL", "json")
    done(study, "krige")
    step = study.step("krige")
    assert study.state(step) == DONE
    study.touched(str(model.with_name("another.json")))
    assert study.state(step) == DONE
    study.touched(str(model))
    assert study.state(step) == STALE
    assert study.state(study.step("variogram")) == DONE


def test_only_two_runs_stay_on_disk(study):
    paths = [done(study, "replace") for _ in range(3)]
    assert [path.exists() for path in paths] == [False, True, True]


def test_folders_of_others_are_left_alone(study, tmp_path):
    """The user may have sent an output of the tool's dialog anywhere."""
    elsewhere = tmp_path / "mine" / "output.gpkg"
    elsewhere.parent.mkdir()
    elsewhere.write_text("x", encoding="utf-8")
    study.keep("replace", {"OUTPUT": str(elsewhere)}, ["OUTPUT"], {})
    study.undo("replace")
    assert elsewhere.exists()


def test_a_result_whose_file_is_gone_is_to_do(study):
    done(study, "replace").unlink()
    assert study.state(study.step("replace")) == TODO
    assert study.output("replace") is None


def test_names_of_maps_that_are_not_there_are_left_out(study):
    for key in ("held_som", "held_desom"):
        done(study, key, suffix="tif")
    given = study.parameters(study.step("rates"))
    assert len(given["INPUT"]) == 2
    assert given["LABELS"] == "SOM;DESOM"


def test_settings_of_the_users_own_go_before_links(study):
    study.settings["replace"] = {"METHOD": "ros", "SEED": 7}
    given = study.parameters(study.step("replace"))
    assert given["METHOD"] == "ros"
    assert given["SEED"] == 7
    assert study.parameters(study.step("replace"), own=False)["METHOD"] == "auto"


def test_the_project_remembers(study, project, tmp_path):
    from geohalo.ui.study import Study

    study.folder = str(tmp_path / "survey" / "results")
    done(study, "replace")
    study.want(study.step("outliers"), True)
    study.settings["log"] = {"TRANSFORM": "ln"}
    study.save()
    (tmp_path / "survey").mkdir(exist_ok=True)
    assert project.write(str(tmp_path / "survey" / "one.qgz"))
    study.save()
    assert project.write()
    before = (study.results, study.settings, study.left_out, study.inputs)
    # the whole folder is taken elsewhere
    study.release()
    project.clear()
    (tmp_path / "survey").rename(tmp_path / "moved")
    assert project.read(str(tmp_path / "moved" / "one.qgz"))
    again = Study(project)
    assert again.load()
    try:
        assert again.results["replace"][0]["recipe"] == before[0]["replace"][0]["recipe"]
        assert (again.settings, again.left_out, again.inputs) == before[1:]
        assert again.output("replace") == str(tmp_path / "moved" / "results" / "replace_1" / "output.gpkg")
    finally:
        again.release()


def test_a_damaged_entry_is_no_study(geohalo, project):
    from geohalo.ui.study import Study

    project.writeEntry("geohalo", "study", "{not json")
    study = Study(project)
    assert study.load() is False
    project.writeEntry("geohalo", "study", '{"version": 99}')
    assert study.load() is False


def test_where_results_go(study, project, tmp_path, monkeypatch):
    from qgis.PyQt.QtCore import QStandardPaths

    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda *_: str(tmp_path / "documents"))
    study.folder = ""
    first = study.results_folder()
    assert first == tmp_path / "documents" / "GeoHalo" / "survey_1"
    # another project that is not saved either
    first.mkdir(parents=True)
    assert study.results_folder().name == "survey_2"
    assert project.write(str(tmp_path / "gold.qgz"))
    assert study.results_folder() == tmp_path / "gold_geohalo"
    # what is there stays together, wherever the project is saved later
    study.next_folder("check")
    assert project.write(str(tmp_path / "copper.qgz"))
    assert study.results_folder() == tmp_path / "gold_geohalo"


def test_a_folder_of_the_users_beside_those_of_the_runs_stays(study):
    """The results may go into a folder that holds other things, and an output of the tool's dialog into one of them."""
    mine = study.results_folder() / "mine" / "output.gpkg"
    mine.parent.mkdir(parents=True)
    mine.write_text("x", encoding="utf-8")
    study.keep("replace", {"OUTPUT": str(mine)}, ["OUTPUT"], {})
    study.undo("replace")
    assert mine.exists()


@pytest.mark.parametrize(
    "entry",
    [
        "[1]",
        '{"version": 1}',
        '{"version": 1, "chain": "none", "inputs": {}, "settings": {}, "results": {}, "left_out": [], "folder": "", '
        '"stamp": 0, "edits": {}}',
        '{"version": 1, "chain": "maps", "inputs": {"samples": "a"}, "settings": {}, "results": 3, "left_out": [], '
        '"folder": "", "stamp": 0, "edits": {}}',
    ],
)
def test_what_is_no_entry_of_ours_is_no_study(geohalo, project, entry):
    from geohalo.ui.study import Study

    project.writeEntry("geohalo", "study", entry)
    study = Study(project)
    assert study.load() is False
    assert set(study.states().values()) <= {TODO, BLOCKED}


@pytest.mark.parametrize(
    ("path", "home", "windows", "rest"),
    [
        ("/data/survey/maps/a.tif", "/data/survey", False, "maps/a.tif"),
        ("/data/survey", "/data/survey", False, ""),
        ("/data/survey2/a.tif", "/data/survey", False, None),
        ("/data/Survey/a.tif", "/data/survey", False, None),
        (r"C:\Golds\survey\maps\a b.tif", "C:/Golds/survey", True, "maps/a b.tif"),
        (r"c:\GOLDS\Survey\é.tif", "C:/golds/survey", True, "é.tif"),
        ("D:/survey/a.tif", "D:/", True, "survey/a.tif"),
        (r"C:\Golds\survey2\a.tif", "C:/Golds/survey", True, None),
        (r"\\server\share\survey\a.gpkg|layername=a", "//server/share/survey", True, "a.gpkg|layername=a"),
        ("Cu_ppm", "C:/Golds/survey", True, None),
    ],
)
def test_paths_below_the_projects_folder(qgis_app, path, home, windows, rest):
    from geohalo.ui.study import below

    assert below(path, home, windows) == rest
