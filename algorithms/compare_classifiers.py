"""Set classifiers side by side that were tested on the same samples."""

from qgis.core import QgsProcessing, QgsProcessingParameterMultipleLayers

from .base import GeohaloAlgorithm, reporting
from .classifier_report import FIGURES, learning_figure, read_metrics, rounded
from .outputs import write_table
from .parameters import chart, report, table, tr
from .records import new_record

LEVEL = 0.05
"""Chance below which two classifiers count as different."""


class CompareClassifiers(GeohaloAlgorithm):
    """Sets trained classifiers side by side: the figures of the paper, and those to believe.

    Give the figures of merit (METRICS) that the trainers wrote, from the same samples with the same labels and seed.
    Two classifiers are compared on the samples that both were tested on, by McNemar's exact test: only samples that
    one has right and the other wrong count. Where it gives more than 0.05, nobody can say which one is better.

    A comparison by lot and one on ground not seen stand beside each other: their difference is what the tested samples
    had in common with their neighbours.
    """

    NAME, DISPLAY_NAME, GROUP = "compareclassifiers", "Compare classifiers", "Classifiers"
    TAGS = ("McNemar", "accuracy", "CNN", "SVM", "kriging", "evaluation")
    HOW_IT_WORKS = (
        "Pairs are compared by McNemar's exact test: of the samples that only one of the two has right, each should "
        "have half. Shares have Wilson's intervals."
    )
    PITFALLS = (
        "Only classifiers with the same labels, split and seed can be compared.",
        "No difference found is not the same as equal: small tests find little.",
        "Of many pairs one of twenty is different by chance.",
    )
    REFERENCES = ("mcnemar", "wilson", "delong")
    HELP = {
        "TABLE": "One row a classifier and test: accuracy with interval, balanced accuracy, F1, AUC and more.",
        "PAIRS": "One row a pair: samples that only the one, only the other had right, and p.",
        "REPORT": "The tables and the chart as a page, with the figures of the method's paper beside them.",
        "CHART": "Accuracy of each classifier in both tests, with intervals and baselines.",
    }

    INPUTS, TABLE, PAIRS, REPORT, CHART = "INPUTS", "TABLE", "PAIRS", "REPORT", "CHART"

    def initAlgorithm(self, config=None):
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.INPUTS, self.tr("Figures of merit"), QgsProcessing.SourceType.TypeFile
            ),
            "JSON files that the trainers wrote as METRICS.",
        )
        self.add(table(self.TABLE, self.tr("Classifiers side by side")), optional=True)
        self.add(table(self.PAIRS, self.tr("Classifiers in pairs")), optional=True)
        self.add(report(self.REPORT, self.tr("Report")), optional=True)
        self.add(chart(self.CHART, self.tr("Chart")), optional=True)

    def check(self, parameters, context):
        self._read(parameters, context)

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.charts.classifier_comparison import draw_comparison
        from ..core.charts.style import new_figure, save_figure

        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        picture = self.parameterAsFileOutput(parameters, self.CHART, context)
        with reporting(feedback):
            found = self._read(parameters, context)
            rows = _rows(found)
            pairs = _pairs(found)
            sentences = _sentences(found, pairs)
            for sentence in sentences:
                feedback.pushInfo(sentence)
            record = new_record(self, parameters)
            written = {
                self.TABLE: write_table(self, parameters, self.TABLE, context, rows, [record]),
                self.PAIRS: write_table(self, parameters, self.PAIRS, context, pairs, [record]) if pairs else None,
            }
            if picture or page:
                figure = new_figure()
                draw_comparison(figure, rows, _caution(found))
                if picture:
                    save_figure(figure, picture)
            if page:
                _report(found, rows, pairs, sentences, figure).save(page)
        outputs = {**written, self.REPORT: page or None, self.CHART: picture or None}
        return {name: value for name, value in outputs.items() if value is not None}

    def _read(self, parameters, context):
        """Return the figures of every classifier by its title, each title once."""
        from ..core.errors import DataError

        found = read_metrics(self.files(parameters, self.INPUTS, context))
        if not found:
            raise DataError(tr("There are no figures of merit: choose the METRICS of one classifier or more."))
        return found


def _schemes(found):
    """Return the keys of the ways of testing, in order, with their names."""
    return {scheme["key"]: scheme["name"] for content in found.values() for scheme in content["schemes"]}


def _of(content, key):
    return next((scheme for scheme in content["schemes"] if scheme["key"] == key), None)


def _rows(found):
    """Return the table of classifiers and baselines, scheme after scheme."""
    columns = {name: [] for name in ("test", "classifier", "samples", "accuracy_low", "accuracy_high", *FIGURES)}
    for key, name in _schemes(found).items():
        entries, first = {}, None
        for title, content in found.items():
            scheme = _of(content, key)
            if scheme is not None:
                entries[title] = scheme["scores"]["overall"]
                first = first or scheme
        for label, overall in first["baselines"].items():
            if label != "Shuffled labels":
                entries[label] = overall
        for title, overall in entries.items():
            columns["test"].append(name)
            columns["classifier"].append(title)
            columns["samples"].append(overall["n"])
            for figure in ("accuracy_low", "accuracy_high", *FIGURES):
                columns[figure].append(rounded(overall.get(figure)))
    return columns


def _pairs(found):
    """Return the table of pairs of classifiers on the samples that both were tested on; empty without any."""
    from itertools import combinations

    from ..core.classification_tests import compare_predictions

    columns = {
        name: [] for name in ("test", "first", "second", "samples", "only_first_right", "only_second_right", "p")
    }
    for key, name in _schemes(found).items():
        for one, other in combinations(found.values(), 2):
            schemes = [_of(content, key) for content in (one, other)]
            if None in schemes:
                continue
            said = [_predictions(scheme) for scheme in schemes]
            common = [sample for sample in said[0] if sample in said[1] and said[0][sample][0] == said[1][sample][0]]
            if not common:
                continue
            true = [said[0][sample][0] for sample in common]
            result = compare_predictions(true, *([str(part[sample][1]) for sample in common] for part in said))
            values = name, one["title"], other["title"], len(common), result.b, result.c, result.p
            for column, value in zip(columns.values(), values):
                column.append(value)
    return columns if columns["p"] else {}


def _predictions(scheme):
    said = scheme["predictions"]
    return {sample: pair for sample, *pair in zip(said["sample"], said["true"], said["predicted"])}


def _sentences(found, pairs):
    """Return in words what the comparison says, the most important first."""
    sentences = []
    if _caution(found):
        sentences.append(
            tr(
                "The classes were made of factor scores, and whatever is given these scores finds the classes again: "
                "none of these classifiers has been shown to find deposits."
            )
        )
    sentences += _ranking(found, pairs)
    blind = [title for title, content in found.items() if not content.get("sees_features", True)]
    if blind:
        sentences.append(
            tr(
                "{} knows the positions of the tested samples and not their chemistry: it says how well the ground "
                "between samples can be classed, which is another question than the others answer."
            ).format(", ".join(blind))
        )
    return sentences + [f"{title}: {content['sentence']}" for title, content in found.items()]


def _ranking(found, pairs):
    """Return which classifier is best, on ground not seen if that was tested, and which nobody can tell from it."""
    schemes = _schemes(found)
    key = next((name for name in ("zones", "blocks", "buffered", "nndm") if name in schemes), list(schemes)[-1])
    test = schemes[key]
    seeing = {title: _of(content, key) for title, content in found.items() if content.get("sees_features", True)}
    figures = {
        title: scheme["scores"]["overall"]["balanced_accuracy"]
        for title, scheme in seeing.items()
        if scheme is not None
    }
    if len(figures) < 2:
        return []
    best = max(figures, key=figures.get)
    sentences = [
        tr("{}: {} has the highest balanced accuracy of the classifiers, {:.2f}.").format(test, best, figures[best])
    ]
    alike, worse, apart = [], [], set(figures) - {best}
    for where, one, other, _, b, c, p in zip(*pairs.values()) if pairs else ():
        if where == test and best in (one, other) and {one, other} <= set(figures):
            rival = other if one == best else one
            apart.discard(rival)
            if p > LEVEL:
                alike.append(rival)
            elif (b > c) == (one == best):
                worse.append(rival)
    if alike:
        sentences.append(
            tr("It is not distinguishable from: {} (exact McNemar test on the same samples).").format(", ".join(alike))
        )
    if worse:
        sentences.append(tr("It is better than: {}.").format(", ".join(worse)))
    if apart:
        sentences.append(
            tr("It cannot be compared with: {} (tested on other samples; train on the same layer and labels).").format(
                ", ".join(sorted(apart))
            )
        )
    return [" ".join(sentences)]


def _caution(found):
    """Return what must stand above figures of labels that were made of the features."""
    if any(content["self_consistency"] for content in found.values()):
        return tr("Classes made of factor scores: these are figures of self-consistency, not of skill")
    return ""


def _report(found, rows, pairs, sentences, figure):
    """Return the page of the comparison."""
    from .report_page import ReportPage

    page = ReportPage(tr("Comparison of classifiers"), sentences[0])
    if any(content["self_consistency"] for content in found.values()):
        null = next((content["circularity"] for content in found.values() if content.get("circularity")), "")
        page.box(
            tr("These scores are self-consistency, not skill"),
            [
                tr(
                    "The classes were derived from factor scores, and the classifiers get these back. How well "
                    "they repeat them says nothing of deposits."
                ),
                null,
            ],
            label=tr("Before you read on"),
            kind="urgent",
        )
    page.picture(figure, tr("Accuracy of each classifier with 95 % intervals, by lot and on ground not seen"))
    page.heading(tr("Figures"))
    for test in dict.fromkeys(rows["test"]):
        place = [number for number, name in enumerate(rows["test"]) if name == test]
        columns = {
            "Classifier": [rows["classifier"][number] for number in place],
            "Samples": [rows["samples"][number] for number in place],
        }
        for key, title in FIGURES.items():
            columns[title] = [rows[key][number] for number in place]
            if key == "accuracy":
                columns["95 % interval"] = [
                    tr("{accuracy_low:.3f} to {accuracy_high:.3f}").format(
                        accuracy_low=rows["accuracy_low"][number], accuracy_high=rows["accuracy_high"][number]
                    )
                    for number in place
                ]
        page.table(columns, tr(test))
    if pairs:
        page.heading(tr("In pairs"))
        page.table(
            {
                "Test": pairs["test"],
                "First": pairs["first"],
                "Second": pairs["second"],
                "Samples": pairs["samples"],
                "Only the first right": pairs["only_first_right"],
                "Only the second right": pairs["only_second_right"],
                "p": [f"{p:.3f}" if p >= 0.001 else "< 0.001" for p in pairs["p"]],
            },
            tr("McNemar's exact test: above 0.05 nobody can say which one is better"),
        )
    page.heading(tr("In words"))
    for sentence in sentences:
        page.paragraph(sentence)
    for title, content in found.items():
        if content.get("history"):
            page.heading(tr("{title}. Training").format(title=title))
            page.picture(learning_figure(content["history"], content.get("best_epoch")), tr("Learning curve"))
        for scheme in content["schemes"]:
            scores = scheme["scores"]
            page.heading(f"{title}. {tr(scheme['name'])}")
            page.table(_matrix(scores), tr("Confusion matrix: true classes in rows, those named in columns"))
            page.table(_classes(scores), tr("One row a class"))
    return page


def _matrix(scores):
    matrix = scores["confusion_matrix"]
    counts = matrix["counts"]
    columns = {"True class": scores["classes"]}
    for place, name in enumerate(matrix["columns"]):
        columns[name] = [row[place] for row in counts]
    return columns


def _classes(scores):
    names = {"n": "Samples", "precision": "Precision", "recall": "Recall", "f1": "F1", "auc": "AUC"}
    columns = {"Class": scores["classes"]}
    for key, title in names.items():
        columns[title] = [value if key == "n" else rounded(value) for value in scores["per_class"][key]]
    return columns
