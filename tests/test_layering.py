"""Imports go one way; core knows no QGIS, and ui names algorithms by id."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
QGIS = {"qgis", "osgeo", "processing", "PyQt5", "PyQt6", "sip"}
HEAVY = {"numpy", "scipy", "matplotlib", "sklearn", "torch", "gstools", "pykrige", "threadpoolctl"}
FORBIDDEN = {"core": QGIS | {"algorithms", "ui"}, "algorithms": {"ui"}, "ui": {"algorithms"}}


def imports(path, everywhere=True):
    """Names of the modules a file imports, relative ones by their last part; only at its top if not everywhere."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = set()
    for node in ast.walk(tree) if everywhere else tree.body:
        if isinstance(node, ast.Import):
            found.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add(node.module.split(".")[0])
        elif isinstance(node, ast.ImportFrom) and node.level >= 2:
            found.add((node.module or "").split(".")[0])
    return found


def files(folder):
    return sorted(path for path in (ROOT / folder).rglob("*.py"))


@pytest.mark.parametrize("layer", FORBIDDEN)
def test_imports_go_one_way(layer):
    for path in files(layer):
        assert not FORBIDDEN[layer] & imports(path), path.name


def test_core_needs_only_numpy_to_be_imported():
    for path in files("core"):
        assert not (HEAVY - {"numpy"}) & imports(path, everywhere=False), path.name


def test_algorithms_import_core_and_packages_late():
    for path in files("algorithms"):
        assert not (HEAVY | {"core"}) & imports(path, everywhere=False), path.name


def test_loading_the_provider_imports_neither_numpy_nor_scipy(tmp_path):
    """QGIS starts with every plugin: a heavy import here would be felt at each start."""
    pytest.importorskip("qgis.core")
    (tmp_path / "geohalo").symlink_to(ROOT)
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from qgis.core import QgsApplication\n"
        "app = QgsApplication([], False)\n"
        # newer QGIS imports numpy itself
        "before = set(sys.modules)\n"
        "from geohalo import classFactory\n"
        "plugin = classFactory(None); plugin.initProcessing()\n"
        "names = [alg.name() for alg in plugin.provider.algorithms()]\n"
        "new = {m.split('.')[0] for m in set(sys.modules) - before}\n"
        "print(len(names), sorted(new & set(sys.argv[2].split(','))))\n"
        "plugin.unload()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path), ",".join(sorted(HEAVY))],
        capture_output=True,
        text=True,
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin"},
        timeout=60,
        check=False,
    )
    count, loaded = done.stdout.strip().splitlines()[-1].split(" ", 1)
    assert int(count) > 10, done.stderr
    assert loaded == "[]", loaded
