"""Check a survey before anything else is done with it."""

from qgis.core import QgsProcessingOutputNumber, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QUrl, QUrlQuery

from .base import reporting
from .laboratory import LaboratoryStep, rules_in_words
from .layers import SampleLayer
from .outputs import write_table
from .parameters import report, table, tr
from .records import new_record
from .reference_systems import working_crs
from .report_page import ReportPage, number


class CheckSamples(LaboratoryStep):
    """Looks through a survey and says what to put right, or to know, before going on.

    Use it first, on the table as the laboratory sent it. It never stops at a bad cell: cells that cannot be read are
    what it lists. It also finds sample numbers used twice, samples at one place, without a position or far away from
    the others, rows of a text file that QGIS left out for want of coordinates, units that do not fit the element, equal
    lowest values that stand for results below detection, elements with too few results above detection or no variation,
    and single results unlike those around them. Nothing is changed.

    The report is a page to read or print, the most urgent first. The table has one row an element; its quantiles take
    results below detection into account (Kaplan-Meier), so that an empty quantile lies below everything measured.
    """

    NAME, DISPLAY_NAME = "checksamples", "Check samples"
    TAGS = ("quality", "duplicates", "detection limit", "units", "errors")
    HOW_IT_WORKS = (
        "Every cell is read by the rules for values below and above limits; positions are compared with each other, "
        "units with the usual range of each element, and each result with its neighbours. Quantiles come from the "
        "Kaplan-Meier estimate."
    )
    PITFALLS = (
        "A high result that stands alone may be an error or the first sign of a deposit: ask the laboratory before "
        "you strike it out.",
        "Many equal lowest values are mostly half a detection limit written as a number: give the limits as a table.",
        "Duplicates that differ by more than anomalies do leave no map to believe.",
    )
    REFERENCES = ("reimann", "helsel")
    HELP = {
        "REPORT": "A page to read or print, the most urgent first.",
        "TABLE": "One row an element: results, shares missing and below detection, limits, quantiles, remark.",
        "N_SAMPLES": "Samples in the layer.",
        "N_PROBLEMS": "Findings that call for a decision; 0 is a clean table.",
    }

    REPORT, TABLE, N_SAMPLES, N_PROBLEMS = "REPORT", "TABLE", "N_SAMPLES", "N_PROBLEMS"

    def initAlgorithm(self, config=None):
        self.add_results()
        self.add_reading()
        self.add(report(self.REPORT, self.tr("Report")))
        self.add(table(self.TABLE, self.tr("Table of elements")))
        self.addOutput(QgsProcessingOutputNumber(self.N_SAMPLES, self.tr("Number of samples")))
        self.addOutput(QgsProcessingOutputNumber(self.N_PROBLEMS, self.tr("Things to look at")))

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.findings import headline, ordered, problems, remarks
        from ..core.laboratory_summary import duplicate_differences, duplicate_positions, summary
        from ..core.survey_check import check_survey

        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        with reporting(feedback) as progress:
            layer = SampleLayer(self, parameters, self.INPUT, context)
            fields = self.result_fields(parameters, context, layer)
            crs, misplaced = _system(layer, feedback)
            progress(0.0, self.tr("Reading the samples"))
            assays = self.read(parameters, context, feedback, layer, fields, "list", crs)
            ids = layer.cells([layer.label_field])[layer.label_field] if layer.label_field else None

            progress(0.4, self.tr("Looking for errors"))
            columns = summary(assays)
            chosen = bool(self.names(parameters, self.ELEMENTS, context))
            found = _layer_findings(layer, fields, chosen, crs, misplaced)
            found += check_survey(assays, columns, ids, layer.coordinates())
            findings = ordered(found)
            columns.update(duplicate_differences(assays, duplicate_positions(layer.coordinates())))
            bad = [cell.field for cell in assays.unread]
            columns["unreadable"] = [bad.count(name) for name in fields]
            columns["remark"] = remarks(fields, findings)
            sentence = headline(len(assays), len(fields), findings)
            feedback.pushInfo(sentence)
            for finding in problems(findings):
                feedback.pushInfo(f"– {finding.title}")

            progress(0.8, self.tr("Writing the report"))
            if path:
                title, name = self.tr("Check of samples"), layer.source.sourceName()
                page = ReportPage(f"{title}: {name}" if name else title, sentence)
                _fill_page(page, assays, columns, findings, rules_in_words(self.rules(parameters, context)))
                page.save(path)
            written = write_table(self, parameters, self.TABLE, context, columns, [new_record(self, parameters)])
        results = {self.REPORT: path, self.TABLE: written}
        return {
            **{name: value for name, value in results.items() if value},
            self.N_SAMPLES: len(assays),
            self.N_PROBLEMS: len(problems(findings)),
        }


def lost_rows(layer):
    """
    Return the rows of a text file that QGIS left out of its layer because they have no coordinates.

    Parameters
    ----------
    layer : QgsVectorLayer or None

    Returns
    -------
    list of QgsFeature
        Without geometry; empty for layers of other kinds.
    """
    if layer is None or layer.providerType() != "delimitedtext":
        return []
    url = QUrl.fromEncoded(layer.source().encode())
    query = QUrlQuery(url)
    if query.queryItemValue("geomType").lower() == "none":
        return []
    # QGIS itself reads the file again, without looking for points: it knows delimiters, quotes and encodings best
    for name in ("xField", "yField", "zField", "mField", "wktField", "geomType", "spatialIndex"):
        query.removeAllQueryItems(name)
    query.addQueryItem("geomType", "none")
    url.setQuery(query)
    rows = QgsVectorLayer(url.toEncoded().data().decode(), layer.name(), "delimitedtext")
    if not rows.isValid() or rows.featureCount() == layer.featureCount():
        return []
    there = {feature.id() for feature in layer.getFeatures()}
    return [feature for feature in rows.getFeatures() if feature.id() not in there]


def _system(layer, feedback):
    """Return the projected reference system, None without one, and why the layer's own cannot be right."""
    from ..core.errors import DataError

    try:
        return (working_crs(layer, feedback) if layer.crs.isValid() else None), ""
    except DataError as error:
        return None, str(error)


def _layer_findings(layer, fields, chosen, crs, misplaced):
    """Return what the layer itself calls for: rows left out, the reference system, fields that were passed over."""
    from ..core.elements import known_fields
    from ..core.findings import ACT, NOTE, Finding, count, first

    findings = []
    lost = lost_rows(layer.layer)
    if lost:
        names = [feature[layer.label_field] if layer.label_field else feature.id() for feature in lost]
        findings.append(
            Finding(
                "lost_rows",
                ACT,
                tr("{n_lost} of the file left out by QGIS").format(n_lost=count(len(lost), "row")),
                tr("They have no coordinates that can be read, so they are neither in the layer nor in this report."),
                tr("Fill in their coordinates, or load the file as a table without geometry for statistics alone."),
                first({"Row" if layer.label_field is None else "Sample": [str(name) for name in names]}),
                len(lost),
            )
        )
    if misplaced:
        what, _, remedy = misplaced.rpartition(": ")
        findings.append(
            Finding(
                "wrong_crs",
                ACT,
                tr("Positions that are none"),
                f"{what}." if what else "",
                f"{remedy[:1].upper()}{remedy[1:]}",
            )
        )
    elif not layer.crs.isValid() and layer.source.wkbType() != QgsWkbTypes.NoGeometry:
        findings.append(
            Finding(
                "no_crs",
                ACT,
                tr("The layer has no coordinate reference system"),
                tr("Nobody can tell where on Earth the samples are, and maps cannot be made."),
                tr("Set it in the properties of the layer."),
            )
        )
    elif layer.crs.isGeographic():
        findings.append(
            Finding(
                "geographic",
                NOTE,
                tr("Positions are in degrees"),
                tr("Distances and areas are computed in {description} ({authid}).").format(
                    description=crs.description(), authid=crs.authid()
                ),
                "",
            )
        )
    bare = [field.name for field in known_fields(layer.names) if field.unit is None and field.name not in fields]
    over = [] if chosen else [name for name in bare if name.lower() != "y"]
    if over:
        findings.append(
            Finding(
                "passed_over",
                NOTE,
                tr("Fields that were passed over"),
                tr("These could be elements without a unit in their name: {over}.").format(over=", ".join(over)),
                tr("If they are, rename them so that they say the unit, like Cu_ppm, or choose them by hand."),
            )
        )
    return findings


def _fill_page(page, assays, columns, findings, reading):
    """Write findings, table and chart on the page."""
    from ..core.charts.laboratory import detection_chart
    from ..core.errors import DataError
    from ..core.findings import ACT, LOOK, NOTE

    marks = {ACT: (tr("Put right first"), "urgent"), LOOK: ("", "look"), NOTE: ("", "")}
    for heading, levels in ((tr("What to look at"), (ACT, LOOK)), (tr("Good to know"), (NOTE,))):
        chosen = [finding for finding in findings if finding.level in levels]
        if chosen:
            page.heading(heading)
        for finding in chosen:
            shown = len(next(iter(finding.rows.values()), []))
            page.box(
                finding.title,
                [finding.text, finding.remedy and tr("What to do: {remedy}").format(remedy=finding.remedy)],
                *marks[finding.level],
                finding.rows,
                tr("The first {shown} of {total} are listed.").format(shown=shown, total=finding.total)
                if shown < finding.total
                else "",
            )
    page.heading(tr("Elements"))
    page.table(_element_columns(columns))
    page.paragraph(
        tr(
            "Percentages missing are of the samples, those below and above of the results. Quantiles take results "
            "below detection into account; an empty one lies below everything measured."
        )
    )
    page.paragraph(reading)
    if (assays.flags == assays.DETECT).all():
        return
    page.heading(tr("Above and below detection"))
    try:
        page.picture(
            detection_chart(assays),
            tr("For each element the share of results measured, below and above limits, and missing."),
        )
    except DataError as error:
        # a report without its chart is worth more than none
        page.paragraph(str(error))


def _element_columns(columns):
    """Return the columns that a reader looks for, those that say nothing here left out."""
    shown = {
        "Element": columns["element"],
        "Results": columns["n"],
        "Missing, %": _percents(columns["missing_percent"]),
        "Below, %": _percents(columns["left_percent"]),
        "Above, %": _percents(columns["right_percent"]),
        "Limits": [
            "\u00a0to\u00a0".join(dict.fromkeys([number(low), number(high)]))
            for low, high in zip(columns["smallest_limit"], columns["largest_limit"])
        ],
        "Lowest": columns["minimum"],
        "25\u00a0%": columns["q25"],
        "Median": columns["median"],
        "75\u00a0%": columns["q75"],
        "98\u00a0%": columns["q98"],
        "Highest": columns["maximum"],
        "Duplicates differ by, %": [round(value, 1) for value in columns["duplicate_difference_percent"]],
        "Remark": columns["remark"],
    }
    return {
        name: values
        for name, values in shown.items()
        if name in ("Element", "Results", "Median")
        or any(value not in (None, "") and value == value for value in values)
    }


def _percents(values):
    """Return percentages for the page: one decimal, nothing for none."""
    return [round(value, 1) if value else None for value in values]
