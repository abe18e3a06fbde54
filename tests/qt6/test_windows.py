"""Windows of their own on Qt 6: the import of laboratory files, the guide."""

import pytest

TEXT = """Laboratory: Some Laboratory
Sample,Easting,Northing,Rock,Cu,Au,Zn
Units,m,m,,ppm,ppb,
LLD,,,,0.5,5,2
"""


@pytest.mark.parametrize("width", [360, 640])
def test_the_import_of_a_laboratory_file(geohalo, qtbot, tmp_path, theme, picture, width):
    from geohalo.ui.laboratory_import import LaboratoryImportDialog

    rows = (
        f"S{i},{500000 + i},{3900000 + i},granite,{'<0.5' if i % 8 == 0 else 20 + i},{6 + i},{60 + i}"
        for i in range(30)
    )
    (tmp_path / "lab.csv").write_text(TEXT + "\n".join(rows), encoding="utf-8")
    dialog = LaboratoryImportDialog(str(tmp_path / "results"))
    qtbot.addWidget(dialog)
    dialog.resize(width, 700)
    dialog.show()
    dialog.set_file(tmp_path / "lab.csv")
    qtbot.waitUntil(lambda: dialog._told is not None, timeout=20_000)
    assert dialog.width() == width
    for place, name in enumerate(("columns", "positions", "reading")):
        dialog.tabs.setCurrentIndex(place)
        picture(dialog, f"laboratory_{name}_{width}_{theme}")
    dialog.reject()


def test_the_guide(geohalo, qtbot, theme, picture):
    from geohalo.ui.guide import remove_help, show_guide

    window = show_guide()
    qtbot.wait(200)
    picture(window, f"guide_{theme}")
    window.show_page("geohalo:checksamples")
    assert "Check samples" in window.browser.toPlainText()
    picture(window, f"guide_tool_{theme}")
    remove_help()
