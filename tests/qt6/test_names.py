"""Every name that shipped code takes from Qt is there in Qt 6, also in lines that no test of widgets comes to."""

import ast
import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = sorted([ROOT / "plugin.py", *(path for part in ("algorithms", "ui") for path in (ROOT / part).rglob("*.py"))])


OLDER = {"algorithms/outputs.py": ("QVariant.",)}
"""What stands behind a test of QGIS's version."""


def lacking(tree):
    """Return what a module asks of Qt and does not get, such as Qt.AlignLeft for Qt.AlignmentFlag.AlignLeft."""
    known, found = {}, []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
            module = importlib.import_module(node.module)
            for one in node.names:
                try:
                    known[one.asname or one.name] = getattr(module, one.name)
                except AttributeError:
                    found.append(f"{node.lineno}: {node.module}.{one.name}")
    for node in ast.walk(tree):
        names, inner = [], node
        while isinstance(inner, ast.Attribute):
            names.insert(0, inner.attr)
            inner = inner.value
        if not names or not isinstance(inner, ast.Name) or inner.id not in known:
            continue
        at = known[inner.id]
        for name in names:
            if not hasattr(at, name):
                found.append(f"{node.lineno}: {inner.id}.{'.'.join(names)}")
                break
            at = getattr(at, name)
    return found


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: str(path.relative_to(ROOT)))
def test_names_of_qt(path):
    older = OLDER.get(path.relative_to(ROOT).as_posix(), ())
    found = lacking(ast.parse(path.read_text(encoding="utf-8")))
    assert [one for one in found if not any(f" {name}" in one for name in older)] == []


def test_what_qt_6_has_not_is_found():
    text = "from qgis.PyQt.QtCore import QRegExp, Qt\nfrom qgis.PyQt.QtWidgets import QSizePolicy as P\n"
    text += "a = Qt.AlignLeft, Qt.AlignmentFlag.AlignLeft\nb = P.Expanding, P.Policy.Expanding\n"
    assert lacking(ast.parse(text)) == ["1: qgis.PyQt.QtCore.QRegExp", "3: Qt.AlignLeft", "4: P.Expanding"]
