"""The import of a laboratory's file: what is shown, what a correction changes, and what is written."""

import pytest
from geohalo.ui.laboratory_columns import LIMIT, NAME, ROLE, SYMBOL, UNIT
from geohalo.ui.laboratory_import import LaboratoryImportDialog
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

TEXT = """Laboratory: Some Laboratory
Sample,Easting,Northing,Rock,Cu,Au,Zn,a,b
Units,m,m,,ppm,ppb,,,
LLD,,,,0.5,5,2,,
"""


def rows(n=40):
    return "".join(
        f"S{i:02},{'' if i == 4 else 500000 + i},{'' if i == 4 else 3900000 + i},granite,"
        f"{'<0.5' if i % 8 == 0 else 20 + i},{6 + i},{60 + i},{57 + i / 1000},{35 + i / 1000}\n"
        for i in range(n)
    )


@pytest.fixture
def lab(tmp_path):
    path = tmp_path / "lab.csv"
    path.write_text(TEXT + rows(), encoding="utf-8")
    return path


@pytest.fixture
def dialog(qtbot, geohalo, qgis_new_project, tmp_path):
    made = LaboratoryImportDialog(str(tmp_path / "results"))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.reject()


@pytest.fixture
def looked(qtbot, dialog):
    """Return a function: a file is chosen, and what is in it is shown; returns the dialog."""

    def look(path):
        dialog.set_file(path)
        qtbot.waitUntil(lambda: dialog._told is not None and dialog._told["complete"], timeout=30_000)
        return dialog

    return look


def again(qtbot, dialog, act):
    """Do what makes the dialog look again, and wait for it."""
    before = dialog._told
    act()
    qtbot.waitUntil(lambda: dialog._told is not None and dialog._told is not before, timeout=30_000)


def column(dialog, name, place):
    row = dialog.columns.names().index(name)
    return dialog.columns.item(row, place).text()


def problems(dialog):
    return [dialog.problems.item(row).text() for row in range(dialog.problems.count())]


def write(dialog, name, place, value):
    """Correct a cell through its editor, as a user does."""
    table = dialog.columns
    index = table.model().index(table.names().index(name), place)
    table.setCurrentIndex(index)
    delegate = table.itemDelegate()
    editor = delegate.createEditor(table.viewport(), None, index)
    delegate.setEditorData(editor, index)
    if isinstance(editor, QComboBox):
        editor.setCurrentIndex(editor.findData(value))
        assert editor.currentData() == value
    else:
        editor.setText(value)
    delegate.setModelData(editor, table.model(), index)
    editor.deleteLater()


def take(qtbot, dialog):
    """Import, and return the layer."""
    with qtbot.waitSignal(dialog.imported, timeout=30_000) as caught:
        dialog.ok.click()
    layer = QgsVectorLayer(caught.args[0], "samples", "ogr")
    assert layer.isValid()
    return layer


def test_what_was_recognised_is_shown(looked, lab):
    dialog = looked(lab)
    assert dialog.preview.rowCount() == 40
    assert dialog.preview.item(0, 4).text() == "<0.5"
    assert column(dialog, "Cu", ROLE) == "element"
    assert [column(dialog, "Au", place) for place in (SYMBOL, UNIT, LIMIT)] == ["Au", "ppb", "5"]
    assert column(dialog, "Rock", ROLE) == "as it is"
    assert column(dialog, "Easting", ROLE) == "east"
    assert (dialog.x.currentText(), dialog.y.currentText()) == ("Easting", "Northing")
    assert dialog.placed.text() == "39 of 40 samples have a position; 1 without are kept."
    assert "choose the reference system" in dialog.why_crs.text()
    assert dialog.preamble.text() == "Laboratory: Some Laboratory"
    assert any("no unit for Zn" in text for text in problems(dialog))
    # what is to be checked is marked
    assert not dialog.columns.item(dialog.columns.names().index("Zn"), NAME).icon().isNull()
    assert dialog.columns.item(dialog.columns.names().index("Au"), NAME).icon().isNull()
    assert dialog.ok.isEnabled()


def test_import_writes_what_is_shown(qtbot, looked, lab, tmp_path):
    dialog = looked(lab)
    dialog.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:32640"))
    assert dialog.why_crs.text() == "Chosen by you."
    layer = take(qtbot, dialog)
    assert layer.source().startswith(str(tmp_path / "results" / "lab.gpkg"))
    assert layer.crs().authid() == "EPSG:32640"
    assert layer.featureCount() == 40
    # the unit that was suggested, shown and left
    assert {"Cu_ppm", "Au_ppb", "Zn_ppm"} <= {field.name() for field in layer.fields()}
    limits = QgsVectorLayer(dialog.limits, "limits", "ogr")
    assert {feature["element"]: feature["limit"] for feature in limits.getFeatures()} == {
        "Cu_ppm": 0.5,
        "Au_ppb": 5,
        "Zn_ppm": 2,
    }
    assert not dialog.isVisible()


def test_corrections_are_written(qtbot, looked, lab):
    dialog = looked(lab)
    write(dialog, "Zn", UNIT, "")
    assert any("unit of Zn is not known" in text for text in problems(dialog))
    write(dialog, "Cu", LIMIT, "0.7")
    write(dialog, "Rock", ROLE, "leave out")
    write(dialog, "a", ROLE, "element")
    assert any("Say which element it is" in text for text in problems(dialog))
    assert not dialog.ok.isEnabled()
    write(dialog, "a", SYMBOL, "fe2o3")
    assert column(dialog, "a", SYMBOL) == "Fe2O3"
    write(dialog, "a", UNIT, "pct")
    assert dialog.ok.isEnabled()
    layer = take(qtbot, dialog)
    names = [field.name() for field in layer.fields()]
    assert {"Zn", "Fe2O3_pct", "Cu_ppm"} <= set(names)
    assert "Rock" not in names
    limits = QgsVectorLayer(dialog.limits, "limits", "ogr")
    assert {feature["element"]: feature["limit"] for feature in limits.getFeatures()}["Cu_ppm"] == 0.7


def test_a_click_opens_the_list_of_a_cell(qtbot, looked, lab):
    dialog = looked(lab)
    table = dialog.columns
    index = table.model().index(table.names().index("Au"), UNIT)
    table.scrollTo(index)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    qtbot.waitUntil(lambda: bool(table.viewport().findChildren(QComboBox)))
    box = table.viewport().findChildren(QComboBox)[0]
    qtbot.waitUntil(lambda: box.view().isVisible())
    assert box.currentText() == "ppb"
    qtbot.keyClick(box.view(), Qt.Key.Key_Down)
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: column(dialog, "Au", UNIT) == "%")
    assert table.state() != table.State.EditingState
    # what holds positions is chosen on the other page
    fixed = table.model().index(table.names().index("Easting"), ROLE)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(fixed).center())
    assert table.state() != table.State.EditingState


def test_other_columns_of_positions(qtbot, looked, lab):
    dialog = looked(lab)
    write(dialog, "Cu", UNIT, "ppb")
    dialog.x.setCurrentIndex(dialog.x.findData("a"))
    dialog.y.setCurrentIndex(dialog.y.findData("b"))
    again(qtbot, dialog, dialog._choose_columns)
    assert (dialog.x.currentText(), dialog.y.currentText()) == ("a", "b")
    assert dialog.placed.text() == "All 40 samples have a position."
    # what was corrected before holds, and what was suggested is still a suggestion
    assert column(dialog, "Cu", UNIT) == "ppb"
    assert dialog.columns.suggested() == ["Zn"]
    dialog.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    layer = take(qtbot, dialog)
    assert layer.getFeature(1).geometry().asPoint().x() == 57
    assert "Cu_ppb" in [field.name() for field in layer.fields()]


def test_one_column_of_positions_is_too_few(qtbot, looked, lab):
    dialog = looked(lab)
    dialog.x.setCurrentIndex(0)
    dialog._choose_columns()
    assert not dialog.ok.isEnabled()
    assert any("choose the other one too" in text for text in problems(dialog))
    dialog.y.setCurrentIndex(0)
    again(qtbot, dialog, dialog._choose_columns)
    assert "become a table" in " ".join(problems(dialog))
    assert not take(qtbot, dialog).isSpatial()


def test_the_projects_system_is_shown_to_be_checked(looked, lab):
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:32640"))
    dialog = looked(lab)
    assert dialog.crs.crs().authid() == "EPSG:32640"
    assert any("check it" in text for text in problems(dialog))


def test_settings_of_reading(qtbot, looked, tmp_path):
    path = tmp_path / "mn.csv"
    path.write_text('id,Mn_ppm\nS1,"1,250"\nS2,"2,040"\nS3,980\n', encoding="utf-8")
    dialog = looked(path)
    assert any("1,234" in text for text in problems(dialog))
    dialog.decimal.setCurrentIndex(dialog.decimal.findData("comma"))
    again(qtbot, dialog, dialog._start_again)
    assert not any("1,234" in text for text in problems(dialog))
    layer = take(qtbot, dialog)
    assert [feature["Mn_ppm"] for feature in layer.getFeatures()] == [1.25, 2.04, 980]


def test_long_files_are_counted_after_the_first_look(qtbot, dialog, tmp_path):
    path = tmp_path / "long.csv"
    path.write_text(TEXT + rows(4000) + "Detection limit,,,,0.25,,,,\n", encoding="utf-8")
    seen = []
    dialog.set_file(path)
    qtbot.waitUntil(lambda: dialog._told is not None, timeout=30_000)
    seen.append((dialog._told["complete"], dialog.lead.text()))
    qtbot.waitUntil(lambda: dialog._told["complete"], timeout=60_000)
    assert seen[0][0] is False
    assert "more than" in seen[0][1]
    assert dialog.placed.text() == "3999 of 4000 samples have a position; 1 without are kept."


@pytest.mark.parametrize(
    ("content", "text"),
    [(b"", "is empty"), (b"SQLite format 3\0", "is a GeoPackage"), (b"words\nand words\n", "is no table")],
)
def test_files_that_are_no_tables(qtbot, dialog, lab, looked, tmp_path, content, text):
    path = tmp_path / "other.csv"
    path.write_bytes(content)
    looked(lab)
    dialog.set_file(path)
    qtbot.waitUntil(lambda: dialog.problems.count() == 1, timeout=30_000)
    assert text in problems(dialog)[0]
    assert not dialog.ok.isEnabled()
    assert dialog.preview.rowCount() == 0


def test_an_output_that_cannot_be_written_is_said(qtbot, looked, lab, tmp_path):
    dialog = looked(lab)
    (tmp_path / "folder.gpkg").mkdir()
    dialog.output.setFilePath(str(tmp_path / "folder.gpkg"))
    dialog.ok.click()
    qtbot.waitUntil(lambda: any("is a folder" in text for text in problems(dialog)), timeout=30_000)
    assert dialog.isVisible()
    assert dialog.ok.isEnabled()
    assert dialog._importer is None


def test_an_import_can_be_stopped(qtbot, dialog, looked, tmp_path):
    path = tmp_path / "long.csv"
    path.write_text(TEXT + rows(30_000), encoding="utf-8")
    looked(path)
    dialog.import_file()
    assert not dialog.ok.isEnabled()
    dialog.cancel()
    qtbot.waitUntil(lambda: any("was stopped" in text for text in problems(dialog)), timeout=60_000)
    assert dialog.isVisible()
    assert not (tmp_path / "results" / "long.gpkg").exists()


def test_closed_while_it_looks(qtbot, geohalo, tmp_path, qgis_new_project):
    path = tmp_path / "long.csv"
    path.write_text(TEXT + rows(20_000), encoding="utf-8")
    dialog = LaboratoryImportDialog(str(tmp_path))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    gone = []
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.show()
    dialog.set_file(path)
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: bool(gone), timeout=10_000)
    # a bug in what comes back would be raised here
    manager = QgsApplication.taskManager()
    qtbot.waitUntil(lambda: manager.countActiveTasks() == 0, timeout=60_000)
    qtbot.wait(100)


def test_names_that_are_taken_get_a_number(looked, lab, tmp_path):
    (tmp_path / "results").mkdir()
    (tmp_path / "results" / "lab.gpkg").write_bytes(b"mine")
    dialog = looked(lab)
    assert dialog.output.filePath().endswith("lab_2.gpkg")


def test_narrow_and_by_keyboard(looked, lab):
    dialog = looked(lab)
    dialog.resize(360, 700)
    assert dialog.width() == 360
    assert dialog.minimumSizeHint().width() <= 360
    # tables pass Tab on, and every control is called something
    assert not dialog.columns.tabKeyNavigation()
    for box in (dialog.x, dialog.y, dialog.delimiter, dialog.decimal, dialog.encoding, dialog.sheet, dialog.header):
        assert box.accessibleName()
        assert box.toolTip()
    for widget in (dialog.file, dialog.output):
        assert widget.toolTip()
        assert widget.findChild(QLineEdit).accessibleName()
    assert isinstance(dialog.crs, QWidget)
    assert dialog.crs.accessibleName()
