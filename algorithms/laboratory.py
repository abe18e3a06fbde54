"""What the steps share that read results as the laboratory wrote them: elements, limits, remarks, codes."""

import re

from qgis.core import QgsProcessingException, QgsProcessingParameterString

from .base import GeohaloAlgorithm
from .layers import SampleLayer, plain
from .parameters import choice, elements, rows, samples, tr

_POLICIES = {"limit": "dl", "missing": "missing", "refuse": "reject"}
_DECIMAL_MARKS = {"auto": "auto", "point": False, "comma": True}

DEFAULT_SUFFIX = "_qual"


class LaboratoryStep(GeohaloAlgorithm):
    """Base of the steps that read laboratory results."""

    GROUP = "Samples"

    INPUT, ELEMENTS, LIMITS, QUALIFIER_SUFFIX = "INPUT", "ELEMENTS", "LIMITS", "QUALIFIER_SUFFIX"
    NEGATIVES, ZEROS, MISSING_CODES, DECIMAL_MARK = "NEGATIVES", "ZEROS", "MISSING_CODES", "DECIMAL_MARK"

    def add_results(self):
        """Add samples and elements."""
        self.add(samples())
        self.add(
            elements(numeric=False),
            "Fields with the laboratory's results: numbers, or text such as <0.5. Empty: every field that looks like "
            "one, such as Cu_ppm, Au_ppb or Fe2O3_pct.",
        )

    def add_reading(self):
        """Add how the cells are to be read."""
        self.add(
            rows(self.LIMITS, self.tr("Detection limits (table)")),
            "One row an element, with the columns element, limit and unit, and optionally upper_limit and substitute: "
            "the value that already stands for results below detection, half the limit for instance. Headings such as "
            "LLD are understood. Empty: limits are read from the cells, such as <0.5.",
        )
        self.add(
            QgsProcessingParameterString(
                self.QUALIFIER_SUFFIX, self.tr("Ending of fields with remarks"), DEFAULT_SUFFIX, optional=True
            ),
            "With _qual the field Cu_qual, or Cu_ppm_qual, holds remarks on Cu_ppm: < below detection, > above the "
            "upper limit, ! uncertain. Has no say where there are no such fields.",
            advanced=True,
        )
        self.add(
            choice(self.NEGATIVES, self.tr("Negative values"), list(_POLICIES)),
            "limit: -5 means below a detection limit of 5, as the USGS writes it. missing: no result. refuse: an error "
            "in the table.",
            advanced=True,
        )
        self.add(
            choice(self.ZEROS, self.tr("Zeros"), ["missing", "limit", "refuse"]),
            "missing: no result. limit: below the detection limit, which the limits table must hold. refuse: an error "
            "in the table.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                self.MISSING_CODES, self.tr("Codes for missing results"), "-9999; -999; -99999", optional=True
            ),
            "Numbers or words, separated by semicolons. Empty cells, NA, null and - are missing results anyway.",
            advanced=True,
        )
        self.add(
            choice(self.DECIMAL_MARK, self.tr("Decimal mark of text"), list(_DECIMAL_MARKS)),
            "auto: a comma is a decimal mark where it can be nothing else (0,5). Choose comma if all results of an "
            "element look like 1,234. A point is always understood.",
            advanced=True,
        )

    def check(self, parameters, context):
        layer = SampleLayer(self, parameters, self.INPUT, context)
        fields = self.result_fields(parameters, context, layer)
        suffix = self.rules(parameters, context)["suffix"]
        if suffix:
            remark_fields(fields, layer.names, suffix)

    def result_fields(self, parameters, context, layer):
        """Return the fields with results: the chosen ones, else all that look like concentrations."""
        from ..core.elements import parse_fields

        fields = layer.elements(self.names(parameters, self.ELEMENTS, context), with_left_out=True)
        parse_fields(fields)
        return fields

    def read(self, parameters, context, feedback, layer, fields, unreadable="refuse", crs=None):
        """Return the results as `core.laboratory.Assays`, by the rules that the user chose; see `read_results`."""
        return read_results(layer, fields, self.rules(parameters, context), feedback, unreadable, crs)

    def rules(self, parameters, context):
        """Return how the user wants cells to be read, see `read_results`."""
        codes = self.parameterAsString(parameters, self.MISSING_CODES, context)
        limits = self._limits(parameters, context)
        return {
            "na_codes": [code for code in re.split(r"[;,\s]+", codes) if code],
            "decimal_comma": _DECIMAL_MARKS[self.text(parameters, self.DECIMAL_MARK, context)],
            "negative_policy": _POLICIES[self.text(parameters, self.NEGATIVES, context)],
            "zero_policy": _POLICIES[self.text(parameters, self.ZEROS, context)],
            "suffix": self.parameterAsString(parameters, self.QUALIFIER_SUFFIX, context).strip(),
            "limits": None if limits is None else limits.rows(),
        }

    def _limits(self, parameters, context):
        """Return the limits table as the core has it, or None."""
        from ..core.detection_limits import read_limits

        if not parameters.get(self.LIMITS):
            return None
        source = self.parameterAsSource(parameters, self.LIMITS, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.LIMITS))
        headers = [field.name() for field in source.fields()]
        return read_limits([dict(zip(headers, map(plain, feature.attributes()))) for feature in source.getFeatures()])


def read_results(layer, fields, rules, feedback, unreadable="refuse", crs=None):
    """
    Return the results in a layer as `core.laboratory.Assays`.

    Parameters
    ----------
    layer : SampleLayer
    fields : list of str
    rules : dict
        As `LaboratoryStep.rules` returns it: ``na_codes``, ``decimal_comma``, ``negative_policy`` and ``zero_policy``
        as `core.laboratory.read_assays` takes them, ``suffix`` of the fields with remarks, and ``limits``, rows as
        `core.detection_limits.read_limits` takes them, or None. What it lacks is read as the tools do by default.
    feedback : QgsProcessingFeedback
    unreadable : {"refuse", "list"}
        What becomes of cells that cannot be read, see `core.laboratory.read_assays`.
    crs : QgsCoordinateReferenceSystem, optional
        Where the positions shall be; that of the layer if not given.
    """
    from ..core.detection_limits import read_limits
    from ..core.laboratory import read_assays

    rules = dict(rules)
    suffix, limits = rules.pop("suffix", DEFAULT_SUFFIX), rules.pop("limits", None)
    remarks = remark_fields(fields, layer.names, suffix) if suffix else {}
    if remarks:
        feedback.pushInfo(tr("Remarks are read from {}.").format(", ".join(remarks.values())))
    elif suffix not in ("", DEFAULT_SUFFIX):
        feedback.pushWarning(
            tr("No field ending in {} belongs to one of the elements: no remarks are read.").format(suffix)
        )
    cells = layer.cells([*fields, *remarks.values()], feedback)
    return read_assays(
        {name: cells[name] for name in fields},
        limits=read_limits(limits) if limits else None,
        qualifiers={name: cells[remark] for name, remark in remarks.items()},
        coordinates=layer.coordinates(crs),
        labels=layer.labels,
        unreadable=unreadable,
        **{"decimal_comma": "auto", **rules},
    )


def rules_in_words(rules):
    """Return a sentence on how cells are read by `rules`, those of `read_results`."""
    from ..core.laboratory import NA_CODES, listed

    words = {policy: word for word, policy in _POLICIES.items()}
    marks = {value: word for word, value in _DECIMAL_MARKS.items()}
    limits = rules.get("limits")
    return tr(
        "Cells are read so: detection limits from {limits}; negative values: {negatives}; zeros: {zeros}; codes for "
        "missing results: {codes}; decimal mark: {mark}; ending of fields with remarks: {suffix}."
    ).format(
        limits=tr("a table ({})").format(listed([str(row["element"]) for row in limits]))
        if limits
        else tr("the cells themselves"),
        negatives=words[rules.get("negative_policy", "dl")],
        zeros=words[rules.get("zero_policy", "missing")],
        codes=", ".join(map(str, rules.get("na_codes", NA_CODES))) or tr("none"),
        mark=marks[rules.get("decimal_comma", "auto")],
        suffix=rules.get("suffix", DEFAULT_SUFFIX) or tr("none"),
    )


def remark_fields(fields, names, suffix):
    """
    Find the columns of remarks that stand beside results.

    Parameters
    ----------
    fields : list of str
        Fields with results.
    names : list of str
        All fields of the layer.
    suffix : str
        What fields with remarks end in; case does not matter. Before it stands the name of the field with results,
        the same without its unit, or the element.

    Returns
    -------
    dict of str to str

    Raises
    ------
    DataError
        If a column of remarks may belong to several fields, or a field has several.
    """
    from ..core.elements import known_fields, split_unit
    from ..core.errors import DataError

    endings = [name for name in names if name.lower().endswith(suffix.lower()) and len(name) > len(suffix)]
    results = [field for field in known_fields(names) if field.name not in endings]
    found = {}
    for remark in endings:
        base = remark[: -len(suffix)]
        for fits in (
            lambda field, base=base: field.name.lower() == base.lower(),
            lambda field, base=base: split_unit(field.name)[0] == split_unit(base)[0],
            lambda field, base=base: field.symbol.lower() == base.lower(),
        ):
            owners = [field.name for field in results if fits(field)]
            if owners:
                break
        if not set(owners) & set(fields):
            continue
        rivals = [*owners, *([found[owners[0]]] if owners[0] in found else [])]
        if len(owners) > 1 or owners[0] in found:
            raise DataError(
                tr(
                    "It is not clear which remarks belong to which results among {remarks}: name the remarks after "
                    "the field with the results, like {owners}{suffix}."
                ).format(remarks=", ".join([remark, *rivals]), owners=owners[0], suffix=suffix)
            )
        found[owners[0]] = remark
    return {name: found[name] for name in fields if name in found}
