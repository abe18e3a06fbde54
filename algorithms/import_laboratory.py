"""Make points of a laboratory's file."""

import json
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from .base import GeohaloAlgorithm, reporting, tell
from .layers import _LABEL as SAMPLE_NAMES
from .outputs import DOUBLE, INTEGER, TEXT, write_features, write_table
from .parameters import choice, layer, report, table, text, tr, whole_number
from .records import fingerprint, new_record
from .reference_systems import known_crs
from .refusals import destination

_DECIMALS = {"auto": "", "point": ".", "comma": ","}
_KINDS = {"text": TEXT, "number": DOUBLE, "integer": INTEGER}


class ImportLaboratory(GeohaloAlgorithm):
    """Makes points of a laboratory's file: CSV or other text, or a spreadsheet.

    It recognises what laboratories write: lines before the headings, rows of units, detection limits and methods,
    headings such as <i>Au (ppb)</i>, <i>AU_PPB_FA</i> or <i>Cu-ICP61</i>, decimal commas, results such as <0.5, L0.5 or
    bdl, columns of remarks, degrees with minutes and seconds. The log says what was recognised and why; the dialog
    <i>Laboratory CSV</i> shows the same and lets you correct it before anything is written.

    Fields with results are called like <i>Cu_ppm</i>, so that all tools find them. What is no plain number stays as the
    laboratory wrote it; run <i>Check samples</i> and <i>Replace censored values</i> next, with the table of limits.
    Samples without coordinates are kept, without a position. A unit that the file does not state is suggested and not
    taken; a reference system that nobody states is asked for.
    """

    NAME, DISPLAY_NAME, GROUP = "importlaboratory", "Import laboratory table", "Samples"
    TAGS = ("CSV", "Excel", "import", "assay", "detection limit", "units")
    HOW_IT_WORKS = (
        "Every line and column is compared with what laboratories write: the words of headings, symbols and units, the "
        "marks for results below detection, the range of the numbers. The likeliest reading is taken, and the reason "
        "is kept with it."
    )
    PITFALLS = (
        "Look at the units before anything else: gold in ppb that is read as ppm is a thousand times too high.",
        "Look at where the points fall on the map: eastings and northings change places easily.",
        "Do not tidy results below detection in a spreadsheet before: a limit that was deleted cannot be brought back.",
    )
    REFERENCES = ("reimann", "helsel")
    HELP = {
        "OUTPUT": "One point a sample, fields called like Cu_ppm.",
        "REPORT": "What was recognised and why, as a page.",
        "RECOGNISED": "The same for programs.",
        "N_SAMPLES": "Rows of the file that are samples.",
        "N_POSITIONS": "Samples that have a position; the others are kept without.",
    }

    INPUT, X_FIELD, Y_FIELD, CRS, COLUMNS = "INPUT", "X_FIELD", "Y_FIELD", "CRS", "COLUMNS"
    DELIMITER, ENCODING, DECIMAL, HEADER_LINE, SHEET = "DELIMITER", "ENCODING", "DECIMAL", "HEADER_LINE", "SHEET"
    PREVIEW, OUTPUT, LIMITS, REPORT = "PREVIEW", "OUTPUT", "LIMITS", "REPORT"
    RECOGNISED, N_SAMPLES, N_POSITIONS = "RECOGNISED", "N_SAMPLES", "N_POSITIONS"

    def initAlgorithm(self, config=None):
        files = self.tr("Tables (*.csv *.txt *.tsv *.asc *.dat *.xlsx *.xls *.ods)") + ";;" + self.tr("All files (*.*)")
        self.add(
            QgsProcessingParameterFile(self.INPUT, self.tr("Laboratory file"), fileFilter=files),
            "CSV or other text, or a spreadsheet. It stays as it is.",
        )
        for name, label in (
            (self.X_FIELD, tr("Column of eastings or longitudes")),
            (self.Y_FIELD, tr("Column of northings or latitudes")),
        ):
            self.add(text(name, label), "The heading in the file. Empty: found by headings and values.")
        self.add(
            QgsProcessingParameterCrs(self.CRS, self.tr("Reference system of the coordinates"), optional=True),
            "Empty: what the file says (UTM zone, datum); degrees are WGS 84; else the project's, where the positions "
            "lie in its area of use; else none, and the log asks for it.",
        )
        self.add(
            QgsProcessingParameterString(
                self.COLUMNS, self.tr("Corrections of columns"), multiLine=True, optional=True
            ),
            "One column a line: heading;role;symbol;unit;lower limit;upper limit, such as Kupfer;element;Cu;ppm;0.5. "
            "What is left empty stays as it was guessed. Roles: element, sample, x, y, qualifier, limit, other, leave "
            "out.",
        )
        delimiters = ["auto", "comma", "semicolon", "tab", "pipe"]
        self.add(choice(self.DELIMITER, self.tr("Delimiter"), delimiters), "What parts the columns.", advanced=True)
        self.add(
            text(self.ENCODING, self.tr("Encoding"), "auto"),
            "auto finds UTF-8, UTF-16 and Western European; write cp1251 for Cyrillic, cp1256 for Arabic letters.",
            advanced=True,
        )
        self.add(
            choice(self.DECIMAL, self.tr("Decimal mark"), list(_DECIMALS)),
            "Choose it where all numbers look like 1,234.",
            advanced=True,
        )
        self.add(
            whole_number(self.HEADER_LINE, self.tr("Line of the headings"), 0),
            "The number of the line in the file. 0: found by its words.",
            advanced=True,
        )
        self.add(
            text(self.SHEET, self.tr("Sheet of a spreadsheet")), "Empty: the one with the most cells.", advanced=True
        )
        first = whole_number(self.PREVIEW, self.tr("Look at the first rows only"), 0)
        first.setFlags(first.flags() | QgsProcessingParameterDefinition.Flag.FlagHidden)
        self.add(first, "Nothing is written then.")
        self.add(layer(self.OUTPUT, self.tr("Samples"), optional=True))
        self.add(
            table(self.LIMITS, self.tr("Detection limits")),
            "One row an element, as Check samples and Replace censored values take it.",
        )
        self.add(report(self.REPORT, self.tr("What was recognised")))
        self.addOutput(QgsProcessingOutputString(self.RECOGNISED, self.tr("What was recognised, as JSON")))
        self.addOutput(QgsProcessingOutputNumber(self.N_SAMPLES, self.tr("Number of samples")))
        self.addOutput(QgsProcessingOutputNumber(self.N_POSITIONS, self.tr("Samples with a position")))

    def check(self, parameters, context):
        from ..core.errors import DataError
        from ..core.laboratory_file import is_spreadsheet
        from ..core.laboratory_table import read_overrides

        is_spreadsheet(self.parameterAsFile(parameters, self.INPUT, context))
        read_overrides(self.parameterAsString(parameters, self.COLUMNS, context))
        place = destination(parameters.get(self.OUTPUT), context)
        if place is not None and place.path.suffix.lower() == ".shp":
            raise DataError(
                tr(
                    "A shapefile cuts the names of fields after ten letters and loses long text: choose a "
                    "GeoPackage (.gpkg)."
                )
            )

    def prepareAlgorithm(self, parameters, context, feedback):
        # the project belongs to the main thread, where this runs
        project = context.project()
        self._project_crs = project.crs() if project is not None else QgsCoordinateReferenceSystem()
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(self, parameters, context, feedback):
        import numpy as np

        most = self.parameterAsInt(parameters, self.PREVIEW, context)
        with reporting(feedback) as progress:
            progress(0.0, self.tr("Reading the file"))
            found = self._read(parameters, context, most)
            progress(0.2, self.tr("Looking for positions"))
            crs = self._system(parameters, context, found)
            places, notices = found.coordinates()
            placed = 0 if places is None else int(np.isfinite(places).all(axis=1).sum())
            progress(0.3, self.tr("Reading the columns"))
            columns, translated = found.output(lambda fraction: progress(0.3 + 0.4 * fraction))
            found.notices += notices + translated
            results = {self.N_SAMPLES: len(found), self.N_POSITIONS: placed}
            if not most:
                results.update(self._write(parameters, context, feedback, found, columns, crs, places, progress))
        return {**results, self.RECOGNISED: json.dumps(_recognised(found, placed))}

    def _read(self, parameters, context, most):
        """Return the file as `LaboratoryTable`."""
        from ..core.laboratory_file import DELIMITERS, is_spreadsheet, read_rows, read_spreadsheet
        from ..core.laboratory_table import LaboratoryTable, read_overrides

        path = self.parameterAsFile(parameters, self.INPUT, context)
        if is_spreadsheet(path):
            from osgeo import gdal

            rows = read_spreadsheet(path, gdal, self.parameterAsString(parameters, self.SHEET, context), most or None)
        else:
            delimiter = DELIMITERS.get(self.text(parameters, self.DELIMITER, context), "")
            encoding = self.parameterAsString(parameters, self.ENCODING, context).strip()
            rows = read_rows(path, delimiter, "" if encoding.lower() in ("", "auto") else encoding, most or None)
        line = self.parameterAsInt(parameters, self.HEADER_LINE, context)
        return LaboratoryTable(
            rows,
            _row_of(rows, line) if line else None,
            _DECIMALS[self.text(parameters, self.DECIMAL, context)],
            self.parameterAsString(parameters, self.X_FIELD, context),
            self.parameterAsString(parameters, self.Y_FIELD, context),
            read_overrides(self.parameterAsString(parameters, self.COLUMNS, context)),
            lambda name: SAMPLE_NAMES.match(name) is not None,
        )

    def _system(self, parameters, context, found):
        """Return the reference system, and note in the table where it comes from."""
        from ..core.laboratory_positions import METRES, System

        chosen = self.parameterAsCrs(parameters, self.CRS, context)
        guess = found.positions.system
        if chosen.isValid():
            found.place(System(_name(chosen), tr("Chosen by you.")))
            return chosen
        crs = known_crs(QgsCoordinateReferenceSystem(guess.authid)) if guess.authid else QgsCoordinateReferenceSystem()
        if guess.authid and not crs.isValid():
            found.place(
                System("", tr("QGIS does not know {}: choose the reference system.").format(guess.authid), False)
            )
        if not crs.isValid() and found.positions.unit == METRES and self._fits_project(found, context):
            crs = self._project_crs
            said = tr("Metres, and all positions lie where the project's reference system {} is used: check it.")
            found.place(System(_name(crs), said.format(crs.description()), False))
        return crs

    def _fits_project(self, found, context):
        """Tell whether the positions lie in the area of use of the project's reference system."""
        import numpy as np

        crs = self._project_crs
        if not crs.isValid() or crs.isGeographic() or crs.bounds().isEmpty():
            return False
        places = found.coordinates()[0]
        places = places[np.isfinite(places).all(axis=1)]
        # corners and middles stand for thousands
        low, middle, high = (np.quantile(places, q, axis=0) for q in (0.01, 0.5, 0.99))
        transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), context.transformContext())
        try:
            return all(
                crs.bounds().contains(transform.transform(QgsPointXY(float(x), float(y))))
                for x, y in (low, middle, high, (low[0], high[1]), (high[0], low[1]))
            )
        except QgsCsException:
            return False

    def _write(self, parameters, context, feedback, found, columns, crs, places, progress):
        """Say what was recognised, and write samples, limits and report."""
        import numpy as np

        path = self.parameterAsFile(parameters, self.INPUT, context)
        placed = 0 if places is None else int(np.isfinite(places).all(axis=1).sum())
        self._tell(feedback, found, placed)
        fields = QgsFields()
        for column in columns:
            fields.append(QgsField(column.name, _KINDS[column.kind]))
        content = np.frombuffer(Path(path).read_bytes(), np.uint8)
        methods = {name: found.layout.methods[j] for j, name in enumerate(found.fields) if j in found.layout.methods}
        record = new_record(
            self,
            parameters,
            input=fingerprint(content),
            headings={field: name for name, field in zip(found.names, found.fields) if field},
            methods={name: method for name, method in methods.items() if name},
        )

        def features():
            rows = zip(*(column.values for column in columns))
            for number, values in enumerate(rows):
                if not number % 1000:
                    progress(0.7 + 0.3 * number / len(found), self.tr("Writing the samples"))
                feature = QgsFeature(fields)
                feature.setAttributes(list(values))
                if places is not None and np.isfinite(places[number]).all():
                    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*places[number].tolist())))
                yield feature

        kind = QgsWkbTypes.NoGeometry if places is None else QgsWkbTypes.Point
        style = None if places is None else "samples"
        limits = found.limits()
        results = {
            self.OUTPUT: write_features(
                self, parameters, self.OUTPUT, context, fields, kind, crs, features(), [record], style
            ),
            self.LIMITS: write_table(self, parameters, self.LIMITS, context, limits, [record]),
            self.REPORT: self._report(parameters, context, found, placed),
        }
        return {name: value for name, value in results.items() if value}

    def _tell(self, feedback, found, placed):
        """Say in the log what was recognised."""
        rows, positions, n = found.rows, found.positions, len(found)
        if rows.delimiter:
            feedback.pushInfo(
                tr("Encoding {encoding}, columns parted by {delimiter}, decimal mark {decimal}.").format(
                    encoding=rows.encoding, delimiter=repr(rows.delimiter), decimal=repr(found.style.decimal)
                )
            )
        elif len(rows.sheets) > 1:
            feedback.pushInfo(
                tr("Sheet {sheet} is read, of {sheets}.").format(sheet=rows.sheet, sheets=", ".join(rows.sheets))
            )
        for line in _lines(found):
            feedback.pushInfo(line)
        if positions.x is None:
            feedback.pushWarning(
                tr("{} A table without positions is written: choose the columns if there are any.").format(
                    positions.reason
                )
            )
        else:
            said = tr("Reference system {crs}. {reason}").format(
                crs=positions.system.authid or tr("none"), reason=positions.system.reason
            )
            (feedback.pushInfo if positions.system.sure else feedback.pushWarning)(said)
            if not positions.sure:
                feedback.pushWarning(positions.reason)
        tell(feedback, found.notices)
        feedback.pushInfo(
            tr("{samples} samples in the file, {samples} written, {placed} with a position.").format(
                samples=n, placed=placed
            )
        )

    def _report(self, parameters, context, found, placed):
        """Write the page on what was recognised; return its path, None if it is not wanted."""
        from .report_page import ReportPage

        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if not path:
            return None
        name = Path(self.parameterAsFile(parameters, self.INPUT, context)).name
        lead = tr("{samples} samples, {elements} elements, {placed} samples with a position.").format(
            samples=len(found), elements=len(found.elements()), placed=placed
        )
        page = ReportPage(tr("What was recognised in {}").format(name), lead)
        if found.notices:
            page.heading(tr("What to know"))
        for notice in found.notices:
            page.box(notice.text, kind="look")
        page.heading(tr("Positions"))
        positions = found.positions
        page.paragraph(positions.reason)
        if positions.x is not None:
            crs = positions.system.authid or tr("none")
            page.paragraph(tr("Reference system: {}.").format(crs) + f" {positions.system.reason}")
        page.heading(tr("Columns"))
        methods = found.layout.methods
        page.table(
            {
                tr("Heading"): [column.name for column in found.columns],
                tr("Read as"): [column.role for column in found.columns],
                tr("Field"): found.fields,
                tr("Unit"): [column.unit for column in found.columns],
                tr("Limit"): [column.lower for column in found.columns],
                tr("Upper limit"): [column.upper for column in found.columns],
                tr("Method"): [methods.get(j) for j in range(len(found.columns))],
                tr("Why"): [column.reason for column in found.columns],
            }
        )
        if found.layout.preamble:
            page.heading(tr("Before the headings"))
            for line in found.layout.preamble:
                page.paragraph(line)
        page.save(path)
        return path


def _lines(found):
    """Return the lines of the log on columns."""
    elements = found.elements()
    lines = []
    if elements:
        pairs = ", ".join(field if name == field else f"{field} ({name})" for name, field, _ in elements)
        lines.append(tr("{n} elements: {pairs}.").format(n=len(elements), pairs=pairs))
    limits = found.limits()
    if limits["element"]:
        pairs = ", ".join(
            f"{name} {'' if limit is None else format(limit, 'g')}"
            for name, limit in zip(limits["element"], limits["limit"])
        )
        lines.append(tr("Detection limits: {}.").format(pairs))
    out = [column.name for column, field in zip(found.columns, found.fields) if field is None]
    if out:
        lines.append(tr("Columns left out: {}.").format(", ".join(out)))
    return lines


def _recognised(found, placed):
    """Return what was recognised, with the first rows and the choices that are left."""
    return {**found.description(), "placed": placed, "preview": found.preview()}


def _row_of(rows, line):
    """Return the row that begins in a line of the file."""
    from ..core.errors import DataError

    if line not in rows.lines:
        raise DataError(
            tr("No row of the file begins in line {line}: choose another line for the headings.").format(line=line)
        )
    return rows.lines.index(line)


def _name(crs):
    """Return what makes a reference system again: its code, or its definition where it has none."""
    return crs.authid() or crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
