"""Every tool explains itself beside its dialog, and its Help button leads to the offline guide."""

import re

import pytest


@pytest.fixture
def algorithms(geohalo):
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().providerById("geohalo").algorithms()


def part(html, title):
    """Return the HTML below one heading."""
    return re.search(f"<h3>{title}</h3>(.*?)(?:<h3>|$)", html)[1]


def explained(algorithm):
    """Return the parameters and outputs that a user sees, by name."""
    shown = [one for one in algorithm.parameterDefinitions() if not one.flags() & one.Flag.FlagHidden]
    return {one.name(): one for one in [*shown, *algorithm.outputDefinitions()]}


def text(html):
    """Return HTML as a reader sees it."""
    from qgis.PyQt.QtGui import QTextDocument

    document = QTextDocument()
    document.setHtml(html)
    return " ".join(document.toPlainText().split())


def test_every_tool_tells_method_pitfalls_and_references(algorithms):
    for algorithm in algorithms:
        html = algorithm.shortHelpString()
        assert "\n" not in html, algorithm.name()
        assert len(text(part(html, "Method"))) > 60, algorithm.name()
        assert part(html, "Pitfalls").count("<p>") >= 2, algorithm.name()
        references = re.findall("<p>• (.*?)</p>", part(html, "References"))
        assert len(references) >= 2, algorithm.name()
        for reference in references:
            assert re.search(r"\w+, .*\((19|20)\d\d\)\. .{10,}\.$", reference), reference


def test_every_parameter_and_output_is_explained_once(algorithms):
    for algorithm in algorithms:
        html = algorithm.shortHelpString()
        for name in explained(algorithm):
            words = algorithm.help_of(name)
            assert len(words) > 10, (algorithm.name(), name)
            assert text(re.sub("<(?![a-z/])", "&lt;", words)) in text(html), (algorithm.name(), name)
        listed = len(re.findall("<br/>", html))
        assert listed == len(explained(algorithm)), algorithm.name()


def test_no_help_is_left_of_a_parameter_that_is_gone(algorithms):
    """A name in HELP that no parameter or output has is a misprint, or says what is no longer so."""
    tools = [type(algorithm) for algorithm in algorithms if hasattr(algorithm, "HELP")]
    assert len(tools) > 30
    for algorithm in algorithms:
        names = {one.name() for one in [*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()]}
        assert set(vars(type(algorithm)).get("HELP", {})) <= names, algorithm.name()


def test_signs_of_detection_limits_survive_as_text(algorithms):
    shown = {algorithm.name(): text(algorithm.shortHelpString()) for algorithm in algorithms}
    assert "text such as <0.5" in shown["checksamples"]
    assert "text such as <0.5" in shown["desomworkflow"]


def test_the_help_speaks_the_users_language(algorithms, monkeypatch):
    """What the translation of a text says is what is shown: headings, method, pitfalls, parameters and outputs."""
    from geohalo.algorithms import help_page
    from geohalo.algorithms.check_samples import CheckSamples

    monkeypatch.setattr(CheckSamples, "tr", lambda self, words: words.upper())
    monkeypatch.setattr(help_page, "tr", str.upper)
    html = CheckSamples().create().shortHelpString()
    assert "<h3>METHOD</h3>" in html
    assert "KAPLAN-MEIER" in part(html, "METHOD")
    assert "NOTHING IS CHANGED" in text(html)
    assert "SAMPLES IN THE LAYER." in part(html, "OUTPUTS")


def test_help_buttons_lead_to_the_guide(algorithms):
    for algorithm in algorithms:
        assert algorithm.helpUrl() == f"geohalo:{algorithm.name()}"
