"""The wizard's dock in a project of its own."""

import pytest
from qgis.core import QgsProject


@pytest.fixture
def project(qgis_app):
    """The current project, empty before and after."""
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


@pytest.fixture
def iface(qgis_iface, monkeypatch):
    """QGIS's interface, with what the stand-in lacks; what it is told lies in ``added`` and ``designed``."""
    qgis_iface.designed = []
    monkeypatch.setattr(qgis_iface, "openLayoutDesigner", qgis_iface.designed.append, raising=False)
    monkeypatch.setattr(qgis_iface, "removePluginMenu", lambda *_: None, raising=False)
    return qgis_iface


@pytest.fixture
def make_wizard(geohalo, project, iface, qtbot, tmp_path):
    """Return a function that makes a wizard whose results go to the test's folder; what it says is in ``told``."""
    from geohalo.ui.wizard_dock import WizardDock

    docks = []

    def make(charts=None):
        dock = WizardDock(iface, charts)
        dock.told = []
        dock.session.said.connect(lambda text, wrong: dock.told.append((text, wrong)))
        if not dock.session.study.folder:
            dock.session.study.folder = str(tmp_path / "results")
        dock.show()
        docks.append(dock)
        return dock

    yield make
    for dock in docks:
        if dock in docks:
            dock.remove()


@pytest.fixture
def wizard(make_wizard):
    """A wizard."""
    return make_wizard()


@pytest.fixture
def idle(qtbot):
    """Return a function that waits until a wizard runs nothing."""

    def wait(dock, seconds=240):
        qtbot.waitUntil(lambda: not dock.session.runner.is_running(), timeout=1000 * seconds)

    return wait


@pytest.fixture
def surveyed(geohalo, wizard, project, make_layer):
    """A wizard with a small survey of three elements, two of which go together, and six occurrences."""
    import numpy as np

    rng = np.random.default_rng(5)
    places = np.column_stack([500_000 + 500 * (np.arange(144) % 12), 3_900_000 + 500 * (np.arange(144) // 12)])
    near = np.hypot(*(places - (502_500, 3_902_500)).T) < 1200
    source = rng.normal(size=(144, 2)) + 3 * near[:, None] * (1, 0)
    columns = {"sample_id": [f"S{row}" for row in range(144)]}
    for name, mix in {"Cu_ppm": (1, 0), "Au_ppb": (0.9, 0.1), "Zn_ppm": (0.1, 1), "Ni_ppm": (0, 1)}.items():
        columns[name] = (10 ** (1.5 + 0.2 * (source @ mix + 0.3 * rng.normal(size=144)))).tolist()
    samples = make_layer(columns, places.tolist(), name="samples")
    known = make_layer(
        {"name": [f"M{row}" for row in range(12)]},
        (places[near][:12] + 60).tolist(),
        name="occurrences",
    )
    project.addMapLayers([samples, known])
    wizard.session.study.choose(
        samples=samples.id(),
        occurrences=known.id(),
        indicators=["Cu_ppm", "Au_ppb"],
        runs=1,
        clusters=3,
        cell_size=250.0,
    )
    wizard.show_page(2)
    return wizard
