"""The Setup page and its installer, with pip itself and an index of small wheels in a folder."""

import base64
import hashlib
import importlib
import os
import sys
import zipfile
from importlib.metadata import version

import pytest
from geohalo.ui.packages import folder
from geohalo.ui.packages.catalogue import Package, State, packages
from geohalo.ui.packages.diagnostics import diagnostics
from geohalo.ui.packages.installer import Installer
from geohalo.ui.packages.page import PackagesPage, Row
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QProgressBar, QPushButton


@pytest.fixture
def home(tmp_path, monkeypatch):
    """The folder of packages, empty; Python's path is as before afterwards."""
    place = tmp_path / "profile" / "packages"
    monkeypatch.setattr(folder, "home", lambda: place)
    monkeypatch.setattr(sys, "path", list(sys.path))
    yield place
    importlib.invalidate_caches()
    for name in [name for name in sys.modules if name.startswith("geohalo_tiny")]:
        del sys.modules[name]


def make_wheel(at, name, code="", needs=(), version="1.0"):
    """Write a wheel of one module."""
    at.mkdir(exist_ok=True)
    module, info = name.replace("-", "_"), f"{name.replace('-', '_')}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    metadata += "".join(f"Requires-Dist: {need}\n" for need in needs)
    files = {
        f"{module}.py": code,
        f"{info}/METADATA": metadata,
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = ""
    with zipfile.ZipFile(at / f"{module}-{version}-py3-none-any.whl", "w") as wheel:
        for path, text in files.items():
            wheel.writestr(path, text)
            digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
            record += f"{path},sha256={digest},{len(text)}\n"
        wheel.writestr(f"{info}/RECORD", record + f"{info}/RECORD,,\n")


@pytest.fixture
def index(tmp_path, monkeypatch):
    """A folder that is the only index; returns a function that puts a wheel there."""
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "wheels"))
    (tmp_path / "wheels").mkdir()
    return lambda *arguments, **options: make_wheel(tmp_path / "wheels", *arguments, **options)


def package(name):
    return Package(name.replace("-", "_"), name, "", 1, 1)


def contents(at):
    return sorted(str(path.relative_to(at)) for path in at.rglob("*")) if at.exists() else []


def run(qtbot, installer, *names):
    with qtbot.waitSignal(installer.finished, timeout=90_000) as outcome:
        installer.start([package(name) for name in names])
    assert not installer.running()
    assert list(folder.home().glob(".staging-*")) == []
    return outcome.args


def test_a_package_is_installed_behind_qgis_own_and_works_at_once(qtbot, home, index):
    index("geohalo-tiny", "import numpy, geohalo_tiny_other\nanswer = geohalo_tiny_other.answer", ["numpy>=1.20"])
    index("geohalo-tiny", "import numpy, geohalo_tiny_other\n", ["numpy>=1.20", "geohalo-tiny-other"], version="1.1")
    index("geohalo-tiny-other", "answer = 42")
    # never to be taken: QGIS has a numpy
    index("numpy", "raise RuntimeError", version="99.0")
    ok, sentence = run(qtbot, Installer(), "geohalo-tiny")
    assert ok, sentence
    found = folder.record(folder.installations()[0])
    assert found["packages"] == {"geohalo-tiny": "1.1", "geohalo-tiny-other": "1.0"}
    assert found["bytes"] > 0
    assert not any("numpy" in name for name in contents(folder.folder()))
    assert importlib.util.find_spec("geohalo_tiny").origin.startswith(str(home))
    assert sys.path[-1] == str(folder.installations()[0])
    ok, sentence = run(qtbot, Installer(), "geohalo-tiny")
    assert ok
    assert "already" in sentence
    assert len(folder.installations()) == 1


def test_what_goes_with_no_version_of_qgis_own_is_refused(qtbot, home, index):
    index("geohalo-tiny", "", ["numpy>=99"])
    index("numpy", "", version="99.0")
    ok, sentence = run(qtbot, Installer(), "geohalo-tiny")
    assert not ok
    assert sentence.startswith(f"geohalo-tiny needs numpy>=99, and QGIS runs numpy {version('numpy')},")
    assert folder.installations() == []


def test_what_cannot_be_imported_does_not_come_into_its_place(qtbot, home, index):
    index("geohalo-tiny-good", "answer = 1")
    index("geohalo-tiny-bad", "raise OSError('[WinError 126] c10.dll')")
    assert run(qtbot, Installer(), "geohalo-tiny-good")[0]
    before = contents(folder.folder())
    ok, sentence = run(qtbot, Installer(), "geohalo-tiny-bad")
    assert not ok
    assert "geohalo_tiny_bad was fetched, but cannot be used here" in sentence
    assert "Visual C++" in sentence
    assert contents(folder.folder()) == before


def test_a_refused_network_is_told_and_leaves_all_as_it_was(qtbot, home, index, monkeypatch):
    index("geohalo-tiny", "answer = 1")
    assert run(qtbot, Installer(), "geohalo-tiny")[0]
    before = contents(folder.folder())
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.setenv("PIP_FIND_LINKS", "")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    ok, sentence = run(qtbot, Installer(), "geohalo-tiny-other")
    assert not ok
    assert sentence.startswith("The package index cannot be reached")
    assert contents(folder.folder()) == before


def test_cancelling_and_a_second_qgis(qtbot, home, index):
    index("geohalo-tiny", "import time; time.sleep(60)")
    first, second, told = Installer(), Installer(), []
    second.finished.connect(lambda ok, sentence: told.append((ok, sentence)))
    with qtbot.waitSignal(first.staged, timeout=60_000, check_params_cb=lambda text: text.startswith("Trying")):
        first.start([package("geohalo-tiny")])
    second.start([package("geohalo-tiny")])
    assert told[0][0] is False
    assert "Another QGIS" in told[0][1]
    with qtbot.waitSignal(first.finished, timeout=10_000) as outcome:
        first.cancel()
    assert outcome.args == [False, "Cancelled: nothing was changed."]
    assert folder.installations() == []
    assert list(home.glob(".staging-*")) == []


@pytest.fixture
def page(qtbot, home, monkeypatch):
    """The page on a QGIS that has scipy alone."""

    def state(package):
        return State(True, "1.10.1", False, "/usr/lib/scipy") if package.name == "scipy" else State(False)

    monkeypatch.setattr("geohalo.ui.packages.page.state", state)
    made = PackagesPage()
    qtbot.addWidget(made)
    made.resize(360, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def row(page, name):
    return next(row for row in page.rows if row.package.name == name)


def test_the_page_says_what_is_there_and_what_it_is_for(page):
    assert row(page, "scipy").state.text() == "1.10.1, with QGIS"
    assert not row(page, "scipy").box.isVisible()
    assert row(page, "torch").state.text() == "Missing; about 200 MB to fetch, 900 MB on disk"
    assert row(page, "gstools").unlocks.text() == "Conditional simulation of kriged maps."
    assert [package.name for package in page.chosen()] == ["matplotlib", "scikit-learn", "gstools"]


def test_every_tool_that_needs_a_package_has_it_in_the_list(geohalo):
    from qgis.core import QgsApplication

    known = {package.module for package in packages()}
    tools = QgsApplication.processingRegistry().providerById("geohalo").algorithms()
    needed = {name for tool in tools for name in getattr(tool, "REQUIRES", ())}
    assert needed
    assert needed <= known


def test_every_control_is_explained_and_fits_a_narrow_dock(page):
    for kind in (QPushButton, QCheckBox, QLineEdit, QPlainTextEdit, QProgressBar):
        for control in page.findChildren(kind):
            assert control.toolTip() or control.objectName(), control
    for one in page.findChildren(Row):
        assert one.minimumSizeHint().width() < 330
    assert page.minimumSizeHint().width() <= 360


def test_a_question_is_asked_on_the_page_and_no_leaves_all_as_it_is(qtbot, page):
    page.installer.asked.emit("This would fetch 2900 MB.")
    assert page.question.isVisible()
    assert "2900 MB" in page.question_text.text()
    qtbot.mouseClick(page.no, Qt.MouseButton.LeftButton)
    assert not page.question.isVisible()
    assert not page.installer.running()


def test_install_and_remove_by_button(qtbot, page, index, monkeypatch):
    index("geohalo-tiny", "answer = 1")
    monkeypatch.setattr(page, "chosen", lambda: [package("geohalo-tiny")])
    page._offer()
    with qtbot.waitSignal(page.installer.finished, timeout=90_000):
        qtbot.mouseClick(page.install, Qt.MouseButton.LeftButton)
        assert page.stop.isVisible()
        assert not page.install.isEnabled()
    assert page.sentence.text().startswith("Installed: geohalo-tiny")
    assert "geohalo-tiny" in page.log.toPlainText()
    assert not page.stop.isVisible()
    assert page.remove.isVisibleTo(page)
    qtbot.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    assert folder.installations()
    qtbot.mouseClick(page.yes, Qt.MouseButton.LeftButton)
    assert not folder.folder().exists()
    assert importlib.util.find_spec("geohalo_tiny") is None


def test_the_page_stops_what_runs_when_it_is_released(qtbot, page, index, monkeypatch):
    index("geohalo-tiny", "import time; time.sleep(60)")
    page.installer.start([package("geohalo-tiny")])
    page.release()
    assert not page.installer.running()
    assert folder.installations() == []


def test_diagnostics_tell_versions_and_no_secrets(page, qapp):
    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy()
    manager.setFallbackProxyAndExcludes(
        QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example", 3128, "geologist", "s3cretword"), [], []
    )
    try:
        page.refresh()
        assert "proxy.example:3128" in page.proxy.text()
        page.installer.lines.append("via http://geologist:s3cretword@proxy.example:3128 and s3cretword")
        text = diagnostics(page.installer)
    finally:
        manager.setFallbackProxyAndExcludes(before, [], [])
    assert "s3cretword" not in text
    assert "geologist" not in text
    assert f"numpy {version('numpy')}" in text
    assert sys.version.split()[0] in text
    assert "Proxy http with a user name" in text
