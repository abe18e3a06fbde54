"""
Translations of everything that a user reads: ui/i18n/*.ts (Qt TS) and the *.qm that QGIS loads.

tools/with_qgis.sh tools/translations.py                        collect the texts, merge them, write .ts and .qm
tools/with_qgis.sh tools/translations.py --check                tell what lacks or is wrong, and fail if anything
tools/with_qgis.sh tools/translations.py --export fa FILE.json [--part 1/4]    untranslated texts, to fill in
tools/with_qgis.sh tools/translations.py --import fa FILE.json  put them in; refuses what has other placeholders
"""

import argparse
import ast
import json
import os
import re
import shutil
import string
import subprocess
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "ui" / "i18n"
LANGUAGES = ("es", "fa", "fr", "pt", "ru", "zh")
CONTEXT = "GeoHalo"

TRANSLATORS = {"tr", "chart_tr"}

CONSTANTS = {
    "algorithms/classifier_report.py": ("FIGURES",),
    "algorithms/ensemble.py": ("TITLES",),
    "algorithms/refusals.py": ("_PLURALS",),
    "algorithms/success_rate.py": ("SUCCESS", "PREDICTION"),
    "algorithms/train_network.py": ("_TITLES",),
    "core/censoring.py": ("_NOTICES",),
    "core/charts/classification.py": ("_SHOWN",),
    "core/charts/laboratory.py": ("_PARTS",),
    "core/classifier_evaluation.py": ("NAMES",),
    "core/kriging.py": ("_SINGULAR",),
    "core/laboratory.py": ("_NOTICES",),
    "core/methods_text.py": ("_CENSORED", "_TRANSFORMS", "_EXTRACTIONS"),
    "core/survey_check.py": ("_FROM_NOTICES",),
}
"""Constants with texts that are translated where they are shown: translating them as they are imported is too early."""

TABLES = (
    "algorithms/check_samples.py",
    "algorithms/classifier_report.py",
    "algorithms/compare_classifiers.py",
    "algorithms/compare_models.py",
    "algorithms/ensemble_report.py",
    "algorithms/report_sections.py",
    "core/sample_check.py",
    "core/survey_check.py",
)
"""Modules that make tables of a report; `report_page` translates the headings."""

DEFAULTS = {"title", "quantity", "occurrences", "unit"}
"""Parameters of charts and summaries whose default is a text."""

ELSEWHERE = (
    "Majority",
    "Logistic regression",
    "Thresholded score",
    "Shuffled labels",
    "no results",
    "nothing measured above detection",
    "rows",
    "better",
    "worse",
    "not distinguishable",
    "baseline",
    "nugget",
    "sill",
    "range",
    "longest range",
    "shortest range",
    "Anomaly",
    "Halo",
    "Background",
    "Several alike",
)
"""Names that tables keep in English and pages show in the user's language."""


def sources():
    """Return the Python files with texts."""
    found = [path for folder in ("core", "algorithms", "ui") for path in (ROOT / folder).rglob("*.py")]
    return sorted([*found, ROOT / "plugin.py", ROOT / "__init__.py"])


def literals():
    """Return every text that stands in the sources, as a dict to the file it stands in."""
    found = dict.fromkeys(ELSEWHERE, "core")
    for path in sources():
        name = path.relative_to(ROOT).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        texts = [*called(tree), *constants(tree, CONSTANTS.get(name, ()))]
        if name in TABLES:
            texts += headings(tree)
        if name.startswith("core/"):
            texts += defaults(tree)
        for text in texts:
            found.setdefault(text, name)
    return found


def called(tree):
    """Return the literals handed to `tr`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _name(node.func) in TRANSLATORS:
            yield from _texts(node.args[0])


def constants(tree, wanted):
    """Return the texts in constants of a module."""
    missing = set(wanted)
    for node in tree.body:
        if isinstance(node, ast.Assign):
            targets = {one.id for target in node.targets for one in ast.walk(target) if isinstance(one, ast.Name)}
            if targets & set(wanted):
                missing -= targets
                keys = {id(key) for one in ast.walk(node.value) if isinstance(one, ast.Dict) for key in one.keys}
                keys |= {id(row.elts[0]) for row in getattr(node.value, "elts", []) if isinstance(row, ast.Tuple)}
                for one in ast.walk(node.value):
                    if isinstance(one, ast.Constant) and isinstance(one.value, str) and id(one) not in keys:
                        if re.search("[A-Za-z]{2}", one.value) and not one.value.startswith("#"):
                            yield one.value
    if missing:
        raise SystemExit(f"no such constants: {missing}")


def headings(tree):
    """Return the headings of tables: texts with a capital, or in words, that are keys or will be."""
    inside = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _name(node.func) in {*TRANSLATORS, "add", "Finding", "need"}
        for argument in node.args
        if not isinstance(argument, (ast.Dict, ast.Call))
        for part in ast.walk(argument)
    }
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        for node in ast.walk(function):
            texts = []
            if isinstance(node, ast.Dict):
                texts = [*node.keys, *node.values]
            elif isinstance(node, ast.Subscript):
                texts = [node.slice]
            elif isinstance(node, (ast.Tuple, ast.comprehension)):
                texts = node.elts if isinstance(node, ast.Tuple) else getattr(node.iter, "elts", [])
            for text in texts:
                if isinstance(text, ast.Constant) and isinstance(text.value, str) and id(text) not in inside:
                    if re.match("[A-Z][a-z]|[0-9]+.%|AUC|over ", text.value):
                        yield text.value


def defaults(tree):
    """Return the texts that parameters have if nobody gives another."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            given = node.args.args[len(node.args.args) - len(node.args.defaults) :]
            for argument, value in zip(given, node.args.defaults):
                if argument.arg in DEFAULTS and isinstance(value, ast.Constant) and value.value:
                    yield value.value


def _name(function):
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _texts(node):
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        return [node.value]
    if isinstance(node, ast.IfExp):
        return [*_texts(node.body), *_texts(node.orelse)]
    if isinstance(node, ast.BoolOp):
        return [text for value in node.values for text in _texts(value)]
    return []


def shown():
    """Return the texts that QGIS asks for when it lists the tools: names, groups, tags, help, parameters, models."""
    from geohalo.algorithms.provider import add_provider
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    class Recorder(QTranslator):
        """Gives every text back, and remembers it."""

        found = {}

        def isEmpty(self):  # noqa: N802
            return False

        def translate(self, context, source, disambiguation=None, n=-1):
            if context == CONTEXT and source:
                self.found[source] = "tools"
            return source if context == CONTEXT else None

    recorder = Recorder()
    QCoreApplication.installTranslator(recorder)
    try:
        provider = add_provider()
        for one in provider.algorithms():
            algorithm = one.create()
            algorithm.displayName(), algorithm.group(), algorithm.tags(), algorithm.shortDescription()
            algorithm.shortHelpString(), algorithm.canExecute()
        QgsApplication.processingRegistry().removeProvider(provider)
    finally:
        QCoreApplication.removeTranslator(recorder)
    return recorder.found


def collect():
    """Return all texts, with where each was found first."""
    return {**shown(), **literals()}


def read(language):
    """Return the translations of a language by text, and those of texts that are no more."""
    path = FOLDER / f"geohalo_{language}.ts"
    known, gone = {}, {}
    if path.exists():
        for message in ElementTree.parse(path).getroot().iter("message"):
            translation = message.find("translation")
            place = gone if translation.get("type") in ("vanished", "obsolete") else known
            place[message.findtext("source")] = translation.text or ""
    return known, gone


def merged(language, found):
    """Return the translations of `found`, and of what is no more but was translated."""
    known, gone = read(language)
    old = {**gone, **known}
    now = {text: old.get(text, "") for text in found}
    return now, {text: said for text, said in old.items() if said and text not in now}


def write(language, now, gone):
    """Write the .ts file, in the order of the texts."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>"]
    lines.append(f"    <name>{CONTEXT}</name>")
    for texts, kind in ((now, ' type="unfinished"'), (gone, ' type="vanished"')):
        for text in sorted(texts):
            mark = kind if kind.endswith('vanished"') or not texts[text] else ""
            lines += [
                "    <message>",
                f"        <source>{escape(text)}</source>",
                f"        <translation{mark}>{escape(texts[text])}</translation>",
                "    </message>",
            ]
    lines += ["</context>", "</TS>", ""]
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"geohalo_{language}.ts").write_text("\n".join(lines), encoding="utf-8")


def release(language):
    """Write the .qm file that QGIS loads."""
    tool = next(
        (found for name in ("lrelease", "pyside6-lrelease", "lrelease-qt6") if (found := shutil.which(name))), None
    )
    if tool is None:
        raise SystemExit("lrelease is missing: apt install qttools5-dev-tools")
    path = FOLDER / f"geohalo_{language}.ts"
    subprocess.run([tool, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)


def placeholders(text):
    """Return the places of a text that are filled in, numbers for those without a name; None where it is no format."""
    found, number = Counter(), 0
    try:
        for _, name, spec, conversion in string.Formatter().parse(text):
            if name is None:
                continue
            if name == "":
                name, number = str(number), number + 1
            found[name, spec or "", conversion or ""] += 1
    except ValueError:
        return None
    return found


def fault(text, said, language=""):
    """Say what is wrong with a translation, nothing if all is well."""
    places, there = placeholders(text), placeholders(said)
    if places is not None:
        if there is None:
            return "a brace { or } too many or too few"
        if set(places) != set(there):
            return f"placeholders differ: {_listed(set(places) ^ set(there))}"
    tags = [Counter(re.findall(r"</?[A-Za-z][A-Za-z0-9]*", one)) for one in (text, said)]
    if tags[0] != tags[1]:
        return "HTML tags differ"
    for end in (slice(0, 1), slice(-1, None)):
        if (text[end] == "\n") != (said[end] == "\n"):
            return "a line break at the end or start differs"
        # a piece of a sentence: the space parts it from the next
        if language != "zh" and text[end] == " " and said[end] not in (" ", ""):
            return "a space at the end or start is missing"
    return ""


def _listed(places):
    return ", ".join(
        "{" + name + (f"!{way}" if way else "") + (f":{spec}" if spec else "") + "}"
        for name, spec, way in sorted(places)
    )


def check(found):
    """Return what is wrong with the files."""
    wrong = []
    for language in LANGUAGES:
        known, _ = read(language)
        lacking = [text for text in found if text not in known]
        empty = [text for text in found if text in known and not known[text]]
        wrong += [f"{language}: not in the file: {text[:80]!r}" for text in lacking]
        wrong += [f"{language}: {len(empty)} texts are not translated"] if empty else []
        wrong += [f"{language}: not used any more: {text[:80]!r}" for text in known if text not in found]
        for text, said in known.items():
            problem = fault(text, said, language) if said else ""
            if problem:
                wrong.append(f"{language}: {problem}: {text[:80]!r}")
    return wrong


def put_in(language, path, found):
    """Put the translations of a JSON file into the .ts; return what was refused."""
    now, gone = merged(language, found)
    refused = []
    for text, said in json.loads(Path(path).read_text(encoding="utf-8")).items():
        problem = fault(text, said, language) if said else "empty"
        if text not in now:
            problem = "no such text"
        if problem:
            refused.append(f"{problem}: {text[:100]!r}")
        else:
            now[text] = said
    write(language, now, gone)
    release(language)
    return refused


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--export", nargs=2, metavar=("LANGUAGE", "FILE"))
    parser.add_argument("--import", nargs=2, metavar=("LANGUAGE", "FILE"), dest="import_")
    parser.add_argument("--part", default="1/1")
    given = parser.parse_args()
    if given.import_:
        # what the files hold: many may translate at once, without QGIS
        found = read(given.import_[0])[0]
        refused = put_in(*given.import_, found)
        print(*refused, f"{len(refused)} refused", sep="\n")
        return bool(refused)
    if given.export:
        language, path = given.export
        part, parts = map(int, given.part.split("/"))
        empty = sorted(text for text, said in read(language)[0].items() if not said)
        size = -(-len(empty) // parts)
        chunk = empty[(part - 1) * size : part * size]
        Path(path).write_text(json.dumps(dict.fromkeys(chunk, ""), ensure_ascii=False, indent=1), encoding="utf-8")
        print(f"{len(chunk)} of {len(empty)} texts")
        return False
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    found = collect()
    if given.check:
        wrong = check(found)
        print(*wrong, f"{len(found)} texts, {len(wrong)} faults", sep="\n")
        status = bool(wrong)
    else:
        for language in LANGUAGES:
            now, gone = merged(language, found)
            write(language, now, gone)
            release(language)
            print(f"{language}: {sum(map(bool, now.values()))} of {len(now)} translated")
        print(f"{len(found)} texts, {sum(len(text.split()) for text in found)} words")
        status = False
    sys.stdout.flush()
    # QGIS frees what Python still holds in an order that crashes now and then
    os._exit(int(status))


if __name__ == "__main__":
    sys.exit(main())
