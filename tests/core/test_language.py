"""Texts for users: all can be translated, and English is as it stands in the source."""

import ast
import re
from pathlib import Path

import pytest
from geohalo.core import language
from geohalo.core.errors import DataError, check_choice, package_missing
from geohalo.core.findings import count, headline
from geohalo.core.language import chart_tr, tr

ROOT = Path(__file__).resolve().parents[2]
SAYING = {"DataError", "QgsProcessingException", "Notice", "Finding", "_note", "package_missing", "pushInfo",
          "pushWarning", "set_title", "set_xlabel", "set_ylabel", "suptitle", "heading", "paragraph"}  # fmt: skip
"""What is called with a text for users."""

FILES = sorted([*(ROOT / "core").rglob("*.py"), *(ROOT / "algorithms").glob("*.py")])

ENGLISH = {"synthetic_description.py"}
"""Describes the sample survey in a file that goes with it."""


@pytest.fixture
def spoken():
    """Hand a dictionary to the core as translator, for one test."""
    yield lambda words: language.use(lambda text: words.get(text, text))
    language.use()


def called(node):
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def words(node):
    """The words of a literal or f-string, less what it fills in."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return " ".join(part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str))


def bare(node):
    """Texts below a node that no `tr` translates."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and called(child) in ("tr", "chart_tr"):
            continue
        if isinstance(child, ast.Subscript) or (isinstance(child, ast.Call) and called(child) in ("count", "part")):
            continue
        if isinstance(child, ast.Dict):
            # headings of a table, which the page translates
            yield from (text for value in child.values for text in bare(ast.Expr(value)))
            continue
        if isinstance(child, ast.JoinedStr) or (isinstance(child, ast.Constant) and isinstance(child.value, str)):
            if re.search(r"[A-Za-z]{2,}\W* \W*[A-Za-z]", words(child)):
                yield child
            continue
        yield from bare(child)


@pytest.mark.parametrize(
    "path", [path for path in FILES if path.name not in ENGLISH], ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_every_text_for_users_can_be_translated(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and called(node) in SAYING:
            found = [ast.unparse(text) for text in bare(node)]
            assert not found, f"line {node.lineno}: {found}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_text_is_filled_in_after_it_is_translated(path):
    """A text that holds its numbers already would be in no dictionary."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and called(node) in ("tr", "chart_tr") and node.args:
            text = node.args[0]
            assert not isinstance(text, ast.JoinedStr), f"line {node.lineno}: {ast.unparse(text)}"
            assert not isinstance(text, ast.BinOp), f"line {node.lineno}: {ast.unparse(text)}"
            if isinstance(text, ast.Call):
                assert called(text) != "format", f"line {node.lineno}: {ast.unparse(text)}"


def test_the_core_speaks_english_by_itself():
    with pytest.raises(DataError) as caught:
        check_choice("rule", "maxmin", ("maximin", "majority"))
    assert str(caught.value) == "The rule cannot be 'maxmin': choose one of maximin, majority."
    assert str(package_missing("A chart", "matplotlib", "leave it out")) == (
        "A chart needs the Python package matplotlib, which this QGIS does not have: leave it out, or install "
        "matplotlib."
    )


def test_a_translator_puts_errors_of_the_core_into_another_language(spoken):
    spoken({"The {what} cannot be {value!r}: choose one of {choices}.": "{choices} sind erlaubt, {value!r} nicht."})
    with pytest.raises(DataError, match="^a, b sind erlaubt, 'c' nicht.$"):
        check_choice("rule", "c", ("a", "b"))
    language.use()
    with pytest.raises(DataError, match="^The rule cannot be 'c'"):
        check_choice("rule", "c", ("a", "b"))


@pytest.mark.parametrize(("number", "text"), [(0, "0 samples"), (1, "1 sample"), (2, "2 samples")])
def test_counted_nouns(number, text):
    assert count(number, "sample") == text


def test_counted_nouns_are_translated_whole(spoken):
    spoken({"{number} samples": "образцов: {number}", "1 element": "1 элемент"})
    assert headline(7, 1, []) == "образцов: 7, 1 элемент; nothing stands in the way."


def test_charts_leave_out_scripts_that_matplotlib_cannot_draw(spoken, monkeypatch):
    spoken({"Area": "مساحت", "Map": "Карта", "Rock": "岩石"})
    assert (chart_tr("Area"), chart_tr("Map")) == ("Area", "Карта")
    assert tr("Area") == "مساحت"
    monkeypatch.setattr(language, "chinese_font", lambda: None)
    assert chart_tr("Rock") == "Rock"
    monkeypatch.setattr(language, "chinese_font", lambda: "SimHei")
    assert chart_tr("Rock") == "岩石"


@pytest.mark.filterwarnings("ignore:Glyph")
@pytest.mark.parametrize(
    ("words", "family"), [({"Samples": "样品"}, ["sans-serif", "DejaVu Sans Mono"]), ({}, ["sans-serif"])]
)
def test_chinese_charts_fall_back_on_a_font_that_has_the_letters(spoken, monkeypatch, tmp_path, words, family):
    pytest.importorskip("matplotlib")
    from geohalo.core.charts import style

    for module in (language, style):
        # no Chinese font is everywhere; this one comes with matplotlib
        monkeypatch.setattr(module, "chinese_font", lambda: "DejaVu Sans Mono")
    spoken(words)
    figure = style.new_figure()
    axes = style.add_axes(figure, title=chart_tr("Samples"))
    style.save_figure(figure, tmp_path / "chart.svg")
    assert axes.title.get_fontfamily() == family
