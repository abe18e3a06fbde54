"""The page that reports are made of."""

import base64
import re
from html.parser import HTMLParser

import pytest


class Reader(HTMLParser):
    """Collects what a browser would see, and checks that tags close."""

    def __init__(self, html):
        super().__init__()
        self.open, self.tags, self.texts, self.links = [], [], [], []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.links += [value for name, value in attributes if name in ("src", "href")]
        if tag not in ("meta", "img", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data)


@pytest.fixture
def page():
    from geohalo.algorithms.report_page import ReportPage

    return ReportPage("Check <of> samples", "3 samples & nothing else")


def test_texts_of_others_are_escaped(page):
    evil = '<script>alert("x")</script>'
    page.heading(evil)
    page.paragraph(evil)
    page.box(evil, [evil, ""], evil, "urgent", {evil: [evil, "<0.5"]}, evil)
    page.table({"Element": [evil], evil: [1.5]}, evil)
    read = Reader(page.html())
    assert read.open == []
    assert "script" not in read.tags
    assert read.texts.count(evil) == 11
    assert "<0.5" in read.texts
    assert "Check <of> samples" in read.texts
    assert "3 samples & nothing else" in read.texts


def test_columns_of_numbers_are_aligned(page):
    page.table({"Element": ["Cu", "Zn"], "n": [3, None], "Median": [1.23456, float("nan")]})
    html = page.html()
    assert '<th>Element</th><th class="number">n</th><th class="number">Median</th>' in html
    assert '<td>Zn</td><td class="number"></td><td class="number"></td>' in html


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (12345.678, "12346"), (1.0, "1"), (0.05, "0.05"), (0.000123456, "0.0001235"), (6123456.0, "6123456"),
        (1e-9, "1e-09"), (100, "100"), (99.996, "100"), (-0.25, "-0.25"), (0, "0"), (True, "yes"),
        (float("nan"), ""), (None, ""), (float("inf"), "inf"), (10.0, "10"), (3000.0, "3000"), (0.1234567, "0.1235"),
    ],
)  # fmt: skip
def test_numbers_are_written_for_readers(value, text):
    from geohalo.algorithms.report_page import number

    assert number(value) == text


def test_pictures_are_inside(page, tmp_path):
    pytest.importorskip("matplotlib")
    from geohalo.core.charts.style import add_axes, new_figure, save_figure

    figure = new_figure(2, 2)
    add_axes(figure, x="ppm")
    save_figure(figure, tmp_path / "chart.png")
    page.picture(figure, 'Copper "by" sample', "Copper")
    page.picture(tmp_path / "chart.png", "the same")
    read = Reader(page.html())
    svg, png = [base64.b64decode(link.split(",")[1]) for link in read.links]
    assert re.search(rb"<svg .*ppm", svg, re.DOTALL)
    assert png == (tmp_path / "chart.png").read_bytes()
    assert all(link.startswith("data:image/") for link in read.links)


def test_saved_whole_the_same_twice_and_nothing_is_fetched(page, tmp_path):
    from geohalo.core.errors import DataError

    page.paragraph("Größe ½ µg/kg")
    path = tmp_path / "new folder" / "report.html"
    page.save(path)
    first = path.read_bytes()
    page.save(path)
    assert path.read_bytes() == first
    assert b"\r" not in first
    html = first.decode("utf-8")
    assert "Größe ½ µg/kg" in html
    assert not re.search(r"https?://|@import|url\(|<link|<script", html)
    assert [item.name for item in path.parent.iterdir()] == ["report.html"]
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match="cannot be written"):
        page.save(tmp_path / "file" / "report.html")


def test_a_page_says_its_language_and_runs_as_its_script_does(monkeypatch):
    from geohalo.algorithms import report_page

    html = report_page.ReportPage("Title").html()
    assert '<html lang="en">' in html
    assert "direction: ltr" not in html
    monkeypatch.setattr(report_page, "tr", lambda text: "fa" if text == "en" else text)
    html = report_page.ReportPage("Title").html()
    assert '<html lang="fa" dir="rtl">' in html
    assert "direction: ltr" in html
