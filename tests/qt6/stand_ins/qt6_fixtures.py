"""Fixtures that pytest-qgis gives where QGIS itself is there; and the pictures that a test leaves to be looked at."""

import os
from pathlib import Path

import pytest
from PyQt6.QtGui import QColor, QPalette
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QApplication, QMainWindow
from qgis.core import QgsApplication, QgsMessageLog, QgsProject

NEEDS_QGIS = {
    "test_a_filter_leaves_out_samples",
    "test_an_import_can_be_stopped",
    "test_an_output_that_cannot_be_written_is_said",
    "test_a_selection_on_the_map_frames_its_units",
    "test_corrections_are_written",
    "test_deleted_samples_are_gone_from_the_chart",
    "test_diagnostics_tell_versions_and_no_secrets",
    "test_edits_show_after_a_moment",
    "test_import_writes_what_is_shown",
    "test_long_files_are_counted_after_the_first_look",
    "test_one_column_of_positions_is_too_few",
    "test_other_columns_of_positions",
    "test_settings_of_reading",
    "test_the_map_is_coloured_by_the_scores_of_a_factor",
    "test_the_projects_system_is_shown_to_be_checked",
}
"""Tests of the main suite that edit, filter, style, transform or write layers, which the stand-ins cannot."""


def pytest_collection_modifyitems(config, items):
    # what installs packages with pip has no widget, and a leg of its own
    left_out = [one for one in items if one.originalname in NEEDS_QGIS or "index" in one.fixturenames]
    items[:] = [one for one in items if one not in left_out]
    config.hook.pytest_deselected(items=left_out)


# before pytest-qt makes a plain one
APPLICATION = QgsApplication([])
APPLICATION.setStyle("Fusion")


@pytest.fixture(scope="session")
def qgis_app(qapp):
    return qapp


@pytest.fixture(scope="session")
def qgis_processing(qgis_app):
    return None


@pytest.fixture(autouse=True)
def nothing_goes_wrong_unheard(qgis_app):
    QgsMessageLog.said.clear()
    yield
    said = list(QgsMessageLog.said)
    QgsProject.instance().clear()
    QgsApplication.processingRegistry().stand_ins.clear()
    assert not said


@pytest.fixture
def qgis_new_project(qgis_app):
    QgsProject.instance().clear()


class Interface:
    """QGIS's window, as far as the plugin asks for it."""

    def __init__(self):
        self.window, self.menu, self.bar, self.active = QMainWindow(), [], [], None

    def mainWindow(self):
        return self.window

    def addDockWidget(self, area, dock):
        # a window that is not shown would hide the dock
        if self.window.isVisible():
            self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        if dock.parent() is self.window:
            self.window.removeDockWidget(dock)

    def addPluginToMenu(self, menu, action):
        self.menu.append(action)

    def removePluginMenu(self, menu, action):
        self.menu.remove(action)

    def addToolBarIcon(self, action):
        self.bar.append(action)

    def removeToolBarIcon(self, action):
        self.bar.remove(action)

    def activeLayer(self):
        return self.active

    def setActiveLayer(self, layer):
        self.active = layer

    def mapCanvas(self):
        return None

    def mapCanvases(self):
        return []


@pytest.fixture
def qgis_iface(qgis_app):
    return Interface()


def dark():
    """Return the palette of a dark theme."""
    # lines and frames are derived from these two
    palette, roles = QPalette(QColor("#3b4045"), QColor("#31363b")), QPalette.ColorRole
    for role, colour in (
        (roles.Window, "#31363b"),
        (roles.WindowText, "#eff0f1"),
        (roles.Base, "#232629"),
        (roles.AlternateBase, "#2a2e32"),
        (roles.Text, "#eff0f1"),
        (roles.PlaceholderText, "#a1a9b1"),
        (roles.Button, "#3b4045"),
        (roles.ButtonText, "#eff0f1"),
        (roles.ToolTipBase, "#31363b"),
        (roles.ToolTipText, "#eff0f1"),
        (roles.Highlight, "#3daee9"),
        (roles.HighlightedText, "#ffffff"),
        (roles.Link, "#2980b9"),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.Text, roles.ButtonText, roles.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#7f8c8d"))
    return palette


@pytest.fixture(params=["light", "dark"])
def theme(request, qgis_app):
    """Every test that asks for it runs in both."""
    before = QApplication.palette()
    QApplication.setPalette(dark() if request.param == "dark" else before)
    yield request.param
    QApplication.setPalette(before)


@pytest.fixture
def picture(request, qgis_app):
    """Return a function: a widget -> the picture of it, written where one can look at it; it must not be blank."""

    def take(widget, name):
        # lines that wrap have to find their height
        QTest.qWait(60)
        image = widget.grab().toImage()
        folder = Path(os.environ.get("QT6_PICTURES", "out/qt6"))
        folder.mkdir(parents=True, exist_ok=True)
        assert image.save(str(folder / f"{name}.png"))
        colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 3)}
        assert len(colours) > 3
        return image

    return take
