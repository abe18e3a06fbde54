"""GeoHalo's translation, in the language that QGIS speaks."""

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

FOLDER = Path(__file__).resolve().parent / "i18n"

_installed = []


def language():
    """Return the locale that QGIS speaks, such as ``pt_BR``."""
    spoken = QgsApplication.instance().translation()
    if spoken and spoken != "C":
        return spoken
    # qgis_process and scripts, which QGIS itself does not translate: what the user chose, else the computer's
    settings = QgsSettings()
    if settings.value("locale/overrideFlag", False, type=bool):
        return str(settings.value("locale/userLocale", "") or "")
    return QLocale().name()


def translation_file(locale):
    """Return the path of the translation for a locale such as ``pt_BR`` or ``zh-Hans``, None for one without."""
    short = locale.replace("-", "_").split("_")[0].lower()
    path = FOLDER / f"geohalo_{short}.qm"
    return path if short and path.is_file() else None


def install(locale=None):
    """Translate GeoHalo from now on, for `locale` or that of QGIS; texts without a translation stay English."""
    remove()
    path = translation_file(language() if locale is None else locale)
    if path is None:
        return
    translator = QTranslator()
    if translator.load(str(path)):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def remove():
    """Take the translation out of QGIS again."""
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
