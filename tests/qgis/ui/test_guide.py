"""The guide's window: pages, tools, links, search and pictures, without the Internet."""

import pytest


@pytest.fixture
def guide(qtbot, geohalo):
    from geohalo.ui import guide

    yield guide
    guide.remove_help()


@pytest.fixture
def pages(tmp_path, monkeypatch, guide):
    """A folder of pages in place of docs/."""
    from qgis.PyQt.QtGui import QImage

    (tmp_path / "pictures").mkdir()
    image = QImage(1400, 700, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(tmp_path / "pictures" / "wide.png"))
    filling = "\n\n".join(f"Line {number} of the ground." for number in range(80))
    (tmp_path / "guide.md").write_text(
        f"# First page\n\n![wide](pictures/wide.png)\n\n![gone](pictures/gone.png)\n\n{filling}\n\n"
        "## Kriging & more\n\nThe nugget.\n\n| a | b |\n| --- | --- |\n| 1 | long words in this cell |\n\n"
        "```sh\n# no heading\nrun --with everything\n```\n\n" + 60 * "The end.\n\n",
        encoding="utf-8",
    )
    (tmp_path / "tools.md").write_text(f"# Second page\n\n## Top\n\n{filling}\n", encoding="utf-8")
    monkeypatch.setattr(guide, "DOCS", tmp_path)
    return tmp_path


def images(browser):
    """Return the formats of all pictures on the page."""
    found, block = [], browser.document().begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            look = parts.fragment().charFormat()
            if look.isImageFormat():
                found.append(look.toImageFormat())
            parts += 1
        block = block.next()
    return found


def test_every_shipped_page_is_shown_with_its_title(guide):
    window = guide.show_guide()
    for name in guide.PAGES:
        window.show_page(name)
        title = (guide.DOCS / name).read_text(encoding="utf-8").split("\n")[0].lstrip("# ")
        assert window.windowTitle().startswith(title)
        assert title in window.browser.toPlainText()
        assert window.contents.currentItem().text(0) == title


def test_there_is_one_window(guide):
    assert guide.show_guide() is guide.show_guide("methods.md")
    first = guide.show_guide()
    first.close()
    assert guide.show_guide() is not first


def test_pictures_fit_the_window_and_missing_ones_leave_no_mark(guide, pages, qtbot):
    window = guide.show_guide()
    window.resize(800, 600)
    room = window.browser.viewport().width
    qtbot.waitUntil(lambda: images(window.browser)[0].width() <= room())
    (look,) = images(window.browser)
    assert look.width() > 200
    assert look.height() == pytest.approx(look.width() / 2, abs=1)
    assert "gone" not in window.browser.toPlainText()
    narrow = look.width()
    window.resize(1200, 600)
    qtbot.waitUntil(lambda: images(window.browser)[0].width() > narrow + 100)


def test_a_section_is_found_and_back_returns_to_the_place_left(guide, pages):
    window = guide.show_guide("guide.md#kriging--more")
    place = window.browser.place()
    assert place > 500
    top = window.browser.cursorForPosition(window.browser.rect().topLeft() + _down(16)).block().text()
    assert top == "Kriging & more"
    window.show_page("tools.md")
    assert window.browser.place() == 0
    assert window.back.isEnabled()
    assert not window.forward.isEnabled()
    window.go_back()
    assert window.page() == "guide.md#kriging--more"
    assert window.browser.place() == pytest.approx(place, abs=2)
    window.go_forward()
    assert window.page() == "tools.md"
    assert not window.forward.isEnabled()


def _down(pixels):
    from qgis.PyQt.QtCore import QPoint

    return QPoint(40, pixels)


def test_a_page_that_is_not_there_leads_home(guide, pages):
    window = guide.show_guide("lost.md#nowhere")
    assert "First page" in window.browser.toPlainText()


def test_links_between_pages_stay_in_the_window(guide, pages, monkeypatch):
    from qgis.PyQt.QtCore import QUrl

    opened = []
    monkeypatch.setattr(guide.QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    window = guide.show_guide()
    window.follow(QUrl("tools.md#top"))
    assert window.page() == "tools.md#top"
    window.follow(QUrl("#top"))
    assert window.page() == "tools.md#top"
    assert opened == []
    window.follow(QUrl("https://qgis.org/"))
    assert opened == ["https://qgis.org/"]
    assert window.page() == "tools.md#top"


def test_search_goes_on_wraps_and_says_when_there_is_nothing(guide, pages):
    window = guide.show_guide()
    window.search.setText("Line 7")
    found = window.browser.textCursor()
    assert found.selectedText() == "Line 7"
    window.find()
    assert window.browser.textCursor().position() > found.position()
    for _ in range(10):
        # 7 and 70 to 79
        window.find()
    assert window.browser.textCursor().position() == found.position()
    window.find(backwards=True)
    assert window.browser.textCursor().block().text() == "Line 79 of the ground."
    assert not window.missed.text()
    window.search.setText("no such words")
    assert window.missed.text()
    window.search.setText("nugget")
    assert window.browser.textCursor().selectedText() == "nugget"
    assert not window.missed.text()


def test_a_page_in_the_users_language_is_preferred(guide, pages, monkeypatch):
    (pages / "guide.de.md").write_text("# Erste Seite\n", encoding="utf-8")
    monkeypatch.setattr(guide, "language", lambda: "de_AT")
    window = guide.show_guide()
    assert "Erste Seite" in window.browser.toPlainText()
    # others stay as they are
    window.show_page("tools.md")
    assert "Second page" in window.browser.toPlainText()


def test_tables_have_lines_and_code_wraps(guide, pages):
    from qgis.PyQt.QtGui import QTextFormat, QTextTable

    window = guide.show_guide()
    document = window.browser.document()
    (table,) = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert table.format().cellPadding() >= 4
    short, long = (length.rawValue() for length in table.format().columnWidthConstraints())
    assert short + long == pytest.approx(100)
    assert long > 2 * short
    block, fenced = document.begin(), []
    while block.isValid():
        if block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence):
            fenced.append(block)
        block = block.next()
    assert fenced
    assert not any(block.blockFormat().nonBreakableLines() for block in fenced)


def test_help_buttons_open_the_tools_page(guide, qgis_iface):
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QUrl
    from qgis.PyQt.QtGui import QDesktopServices

    guide.add_help()
    algorithm = QgsApplication.processingRegistry().algorithmById("geohalo:checksamples")
    assert QDesktopServices.openUrl(QUrl(algorithm.helpUrl()))
    window = guide.show_guide.__globals__["_open"]
    assert window.page() == "geohalo:checksamples"
    assert "Kaplan-Meier" in window.browser.toPlainText()
    assert window.contents.currentItem().text(0) == algorithm.displayName()
    guide.remove_help()
    assert guide.show_guide.__globals__["_open"] is None


def test_contents_list_headings_and_every_tool(guide):
    from qgis.core import QgsApplication

    window = guide.show_guide()
    names, walk = set(), [window.contents.invisibleRootItem()]
    for item in walk:
        names.add(item.data(0, guide._PLACE))
        walk.extend(item.child(place) for place in range(item.childCount()))
    tools = {algorithm.id() for algorithm in QgsApplication.processingRegistry().providerById("geohalo").algorithms()}
    assert tools <= names
    assert set(guide.PAGES) <= names
    assert "tools.md#kriging" in names
    kriging = next(item for item in walk if item.data(0, guide._PLACE) == "tools.md#kriging")
    window.contents.setCurrentItem(kriging)
    assert window.page() == "tools.md#kriging"


def test_headings_in_code_are_none(guide):
    assert guide._headings("# A\n\n```sh\n# b\n```\n\n## C d\n") == [(1, "A"), (2, "C d")]


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [("Kriging", "kriging"), ("1. Open the wizard", "1-open-the-wizard"), ("Kriging & more", "kriging--more")],
)
def test_anchors_are_those_of_code_hosts(guide, heading, anchor):
    assert guide.slug(heading) == anchor


def test_links_of_the_shipped_pages_lead_to_sections_that_are_there(guide):
    import re

    for name in guide.PAGES:
        text = (guide.DOCS / name).read_text(encoding="utf-8")
        for page, section in re.findall(r"\]\(([a-z_]+\.md)?#([^)]+)\)", text):
            anchors = [guide.slug(words) for _, words in guide._headings(page_text(guide, page or name))]
            assert section in anchors, (name, section)


def page_text(guide, name):
    """Return the text of a page."""
    return (guide.DOCS / name).read_text(encoding="utf-8")
