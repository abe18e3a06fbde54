"""Translations: every text is in the files of each language, and QGIS's language chooses the file."""

import importlib.util
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parents[2]
CHOICE = "The {what} cannot be {value!r}: choose one of {choices}."


@pytest.fixture(scope="module")
def tool():
    found = importlib.util.spec_from_file_location("translations", ROOT / "tools" / "translations.py")
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


@pytest.fixture
def made(tool, tmp_path, monkeypatch):
    """Return a function: language and translations -> files like those of the plugin, which is made to use them."""
    from geohalo.ui import translation

    if shutil.which("lrelease") is None:
        pytest.skip("needs lrelease, which writes the .qm")
    monkeypatch.setattr(tool, "FOLDER", tmp_path)
    monkeypatch.setattr(translation, "FOLDER", tmp_path)

    def make(language, texts):
        tool.write(language, texts, {})
        tool.release(language)
        return translation

    yield make
    translation.remove()


def said(text):
    return QCoreApplication.translate("GeoHalo", text)


def test_every_text_is_in_the_file_of_each_language(tool, qgis_app, qgis_processing):
    found = tool.collect()
    assert {"Random seed", "Anomaly", CHOICE} <= set(found)
    for language in tool.LANGUAGES:
        known = tool.read(language)[0]
        assert set(found) - set(known) == set(), f"{language}: run tools/with_qgis.sh tools/translations.py"


def test_translations_fill_in_what_the_texts_do(tool):
    for language in tool.LANGUAGES:
        for text, translated in tool.read(language)[0].items():
            assert not (translated and tool.fault(text, translated, language)), (language, text)


def test_the_files_that_qgis_loads_hold_what_translators_wrote(tool, qgis_app):
    for language in tool.LANGUAGES:
        translator = QTranslator()
        loaded = translator.load(str(ROOT / "ui" / "i18n" / f"geohalo_{language}.qm"))
        assert loaded, language
        # through the application: the translator itself takes ASCII alone
        QCoreApplication.installTranslator(translator)
        try:
            for text, translated in tool.read(language)[0].items():
                assert said(text) == (translated or text), (language, text)
        finally:
            QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(
    ("text", "translated", "problem"),
    [
        ("{n} samples of {name}", "{name}: {n} muestras", ""),
        ("{n} samples", "{m} muestras", "placeholders differ"),
        ("{share:.1f} %", "{share} %", "placeholders differ"),
        ("{} of {}", "{1}, {0}", ""),
        ("{} of {}", "{0}", "placeholders differ"),
        ("{n} samples", "{n muestras", "brace"),
        ("<b>Map</b>", "<b>Mapa", "tags"),
        (" of {name}", "de {name}", "space"),
        ("a\n", "b", "line break"),
    ],
)
def test_faults_of_a_translation(tool, text, translated, problem):
    found = tool.fault(text, translated, "es")
    assert problem in found
    assert bool(found) == bool(problem)


def test_what_is_no_more_is_kept_apart_and_comes_back(tool, tmp_path, monkeypatch):
    monkeypatch.setattr(tool, "FOLDER", tmp_path)
    tool.write("es", {"Map & <b>more</b>": "Mapa & <b>más</b>", "Rock": "Roca"}, {})
    tool.write("es", *tool.merged("es", ["Rock", "New"]))
    assert tool.read("es") == ({"New": "", "Rock": "Roca"}, {"Map & <b>more</b>": "Mapa & <b>más</b>"})
    tool.write("es", *tool.merged("es", ["Map & <b>more</b>"]))
    assert tool.read("es") == ({"Map & <b>more</b>": "Mapa & <b>más</b>"}, {"Rock": "Roca"})


def test_what_was_translated_is_put_in_and_what_is_wrong_refused(tool, made, tmp_path):
    made("ru", {"Rock": "", "{n} maps": ""})
    chunk = tmp_path / "chunk.json"
    chunk.write_text('{"Rock": "Порода", "{n} maps": "карт", "Gone": "Нет"}', encoding="utf-8")
    refused = tool.put_in("ru", chunk, tool.read("ru")[0])
    assert [line.split(":")[0] for line in refused] == ["placeholders differ", "no such text"]
    assert tool.read("ru")[0] == {"Rock": "Порода", "{n} maps": ""}


@pytest.mark.parametrize(
    ("locale", "name"),
    [
        ("pt_BR", "geohalo_pt.qm"),
        ("pt", "geohalo_pt.qm"),
        ("zh-Hans", "geohalo_zh.qm"),
        ("zh_CN", "geohalo_zh.qm"),
        ("fa_IR", "geohalo_fa.qm"),
        ("de_DE", None),
        ("en_US", None),
        ("C", None),
        ("", None),
    ],
)
def test_the_file_of_a_locale(locale, name):
    from geohalo.ui.translation import translation_file

    found = translation_file(locale)
    assert (found.name if found else None) == name


def test_the_language_is_the_one_that_the_user_chose(qgis_app, made):
    settings = QgsSettings()
    kept = settings.value("locale/overrideFlag"), settings.value("locale/userLocale")
    translation = made("es", {"Rock": "Roca"})
    try:
        settings.setValue("locale/overrideFlag", True)
        settings.setValue("locale/userLocale", "es_MX")
        translation.install()
        assert said("Rock") == "Roca"
        assert said("Map") == "Map"
        settings.setValue("locale/userLocale", "de_DE")
        translation.install()
        assert said("Rock") == "Rock"
    finally:
        settings.setValue("locale/overrideFlag", kept[0])
        settings.setValue("locale/userLocale", kept[1])


def test_errors_of_the_core_reach_the_user_in_the_language_of_qgis(geohalo, made):
    from geohalo.core.errors import DataError, check_choice

    translation = made("fr", {CHOICE: "{what} : {value!r} n'est pas permis, mais {choices}."})
    translation.install("fr_CA")
    with pytest.raises(DataError, match="^rule : 'x' n'est pas permis, mais a, b.$"):
        check_choice("rule", "x", ("a", "b"))
    translation.remove()
    with pytest.raises(DataError, match="^The rule cannot be 'x'"):
        check_choice("rule", "x", ("a", "b"))


def test_tools_and_workflows_are_listed_in_the_language_of_qgis(geohalo, made):
    from qgis.core import QgsApplication

    texts = {"Check samples": "Vérifier", "Random seed": "Graine", "Workflows": "Chaînes", "Factor analysis": "AF"}
    made("fr", texts).install("fr")
    registry = QgsApplication.processingRegistry()
    assert registry.algorithmById("geohalo:checksamples").displayName() == "Vérifier"
    workflow = registry.algorithmById("geohalo:desomworkflow").create()
    assert (workflow.group(), workflow.groupId()) == ("Chaînes", "Workflows")
    assert workflow.parameterDefinition("SEED").description() == "Graine"
    assert "AF" in [child.description() for child in workflow.childAlgorithms().values()]
