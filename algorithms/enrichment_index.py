"""Divide concentrations by the background of their rocks."""

from qgis.core import QgsProcessingOutputNumber

from .base import reporting
from .element_steps import ElementStep
from .other_layers import polygon_values, read_polygons
from .outputs import write_table, write_with_fields
from .parameters import choice, crs, field, flag, polygons, tr, whole_number
from .reference_systems import transformed

OUTSIDE = "outside"
"""Class of the samples outside every polygon."""

GEOLOGY_CLASS = "geology_class"
"""Field that holds the rock class found in the geology."""

BY_CLASS = ("class", "catchment")
BY_AREA = ("weighted", "regression")


class EnrichmentIndex(ElementStep):
    """Divides each concentration by the background of its own rocks, so that samples on different rocks compare.

    An index of 1 is the background and 2 twice as much. What belongs to the rock itself, such as nickel in basalt, no
    longer stands out, and what was added to it does. New fields end in _ei; later steps read them in place of the
    concentrations.

    <b>class</b> divides by the median of the samples on the same rock, given by a field or by geological polygons;
    <b>catchment</b> by that of the samples in the same basin, given by a field. <b>weighted</b> and <b>regression</b>
    take the areas of all rocks upstream of each sample: the mean of each rock weighted by area, or the least-squares
    fit of what each rock contributes. <b>global</b> divides by the median of all samples, which only shifts logarithms:
    factors and maps come out as without it. <b>auto</b> takes class where classes are given, else weighted where areas
    are, else global.

    The polygon that holds a sample tells the rock at the site, while its sediment comes from the whole catchment: where
    you can, give each sample the most widespread rock upstream as a field. Classes of few samples have no background of
    their own and take that of all samples. A class that is all mineralised hides its own anomaly.
    """

    NAME, DISPLAY_NAME = "enrichmentindex", "Enrichment index"
    TAGS = ("background", "lithology", "levelling", "catchment", "ratio")
    KINDS = ("enrichment",)
    HOW_IT_WORKS = (
        "Concentration divided by the background of its rock: the median of the class or basin, or a mean of rocks "
        "weighted by their area upstream. The residual is the difference from it in median absolute deviations."
    )
    PITFALLS = (
        "A rock that is mineralised throughout hides its own anomaly: compare the maps with and without the index.",
        "The rock at the site need not be the rock upstream, where the sediment comes from.",
        "Medians of fewer than ten samples jump about; such classes take the background of all samples.",
    )
    REFERENCES = ("bonham_carter", "carranza")
    HELP = {
        "GEOLOGY_FIELD": "The field with the class of each polygon; needed with a geology.",
        "OUTPUT": "The samples with a field ending in _ei (or _eires) for each element.",
        "TABLE": "The background of each element in each class, and the number of samples behind it.",
        "CLASSES": "Classes, basins or rocks that backgrounds were made for.",
    }

    BACKGROUND, CLASS_FIELD, GEOLOGY, GEOLOGY_FIELD = "BACKGROUND", "CLASS_FIELD", "GEOLOGY", "GEOLOGY_FIELD"
    AREAS, MINIMUM, RESIDUAL, CRS, CLASSES = "AREAS", "MINIMUM", "RESIDUAL", "CRS", "CLASSES"

    def initAlgorithm(self, config=None):
        self.add_inputs()
        self.add(
            choice(
                self.BACKGROUND,
                self.tr("Background"),
                ["auto", "global", "class", "catchment", "weighted", "regression"],
            ),
            "regression needs the Python package scipy.",
        )
        self.add(
            field(self.CLASS_FIELD, self.tr("Field of rock classes or basins"), numeric=False, optional=True),
            "Text or codes. Samples without a class form one of their own.",
        )
        self.add(
            polygons(self.GEOLOGY, self.tr("Geology (polygons)")),
            "In place of a field: each sample takes the class of the polygon that holds it, written to the field "
            "geology_class. Samples outside every polygon form the class “outside”.",
        )
        self.add(field(self.GEOLOGY_FIELD, self.tr("Field of rock classes in the geology"), self.GEOLOGY, False, True))
        self.add(
            field(self.AREAS, self.tr("Upstream areas, one field a rock (km²)"), optional=True, multiple=True),
            "For weighted and regression: how much of each rock lies upstream of the sample.",
        )
        self.add(
            whole_number(self.MINIMUM, self.tr("Smallest class"), 10, 1),
            "Fewest values of an element for a class to have a background of its own.",
            advanced=True,
        )
        self.add(
            flag(self.RESIDUAL, self.tr("Residual in place of the ratio")),
            "Concentration less background, made comparable between elements by median and median absolute deviation. "
            "New fields end in _eires; they may lie below zero, so that no logarithm is taken of them.",
            advanced=True,
        )
        self.add_fitting()
        self.add(crs(), advanced=True)
        self.add_outputs(self.tr("Samples with enrichment index"), self.tr("Backgrounds"))
        self.addOutput(QgsProcessingOutputNumber(self.CLASSES, self.tr("Number of classes or rocks")))

    def estimator(self, parameters, context):
        from ..core.enrichment import EnrichmentIndex as Index

        return Index(
            self.text(parameters, self.BACKGROUND, context),
            self.parameterAsInt(parameters, self.MINIMUM, context),
            self.parameterAsBoolean(parameters, self.RESIDUAL, context),
        )

    def reads(self, step):
        return {"concentration": True, "without": ("ei",)}

    def check(self, parameters, context):
        super().check(parameters, context)
        step, fitted = self._step(parameters, context)
        self._sources(parameters, context, step, fitted)

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.step_columns import for_step

        with reporting(feedback) as progress:
            reading = self.read(parameters, context, feedback)
            step, source = reading.step, reading.layer
            class_field, area_fields = self._sources(parameters, context, step, reading.fitted)
            classes, areas, new = None, None, {}
            if class_field == GEOLOGY_CLASS and parameters.get(self.GEOLOGY):
                classes = new[GEOLOGY_CLASS] = self._rocks(parameters, context, feedback, source)
            elif class_field:
                classes = source.cells([class_field], feedback)[class_field]
            if area_fields:
                areas = source.samples(area_fields, feedback=feedback)
            if not reading.fitted:
                step.fit(reading.table, classes, areas, progress)
            given = for_step(step, reading.table, reading.suffixes)
            made = step.transform(given.samples, classes, areas)
            self.tell_warnings(feedback, step)
            self._tell_background(feedback, step, class_field, area_fields)

            columns = {given.names[name]: f"{given.names[name]}_{step.suffix}" for name in made.names}
            record = self.record(
                parameters,
                reading,
                columns=columns,
                sources={raw: reading.columns[raw] for raw in columns},
                class_field=class_field,
                area_fields=area_fields,
            )
            progress(0.9, self.tr("Writing the samples"))
            result = write_with_fields(
                self,
                parameters,
                self.OUTPUT,
                context,
                source,
                {**new, **dict(zip(columns.values(), made.values.T))},
                [*source.records, record],
                feedback,
            )
            backgrounds = write_table(self, parameters, self.TABLE, context, step.table())
            written = self.save(parameters, context, reading, class_field=class_field, area_fields=area_fields)
        return {
            self.OUTPUT: result,
            **({self.TABLE: backgrounds} if backgrounds else {}),
            **written,
            self.CLASSES: len(step.classes_),
        }

    def _sources(self, parameters, context, step, fitted):
        """Return the field of classes and the fields of areas that the background is made of, each or neither."""
        from ..core.errors import DataError

        class_field = self.parameterAsString(parameters, self.CLASS_FIELD, context)
        areas = self.names(parameters, self.AREAS, context)
        geology = bool(parameters.get(self.GEOLOGY))
        wanted = step.background_ if fitted else step.background
        if fitted and not (class_field or geology):
            class_field = step.provenance.get("class_field") or ""
        if fitted and not areas:
            areas = step.provenance.get("area_fields") or []
        if wanted == "auto":
            wanted = "class" if class_field or geology else "weighted" if areas else "global"
        if wanted in BY_CLASS:
            if class_field and geology:
                raise DataError(tr("Rock classes are given by a field and by geology: choose one of the two."))
            if not (class_field or geology):
                raise DataError(
                    (
                        tr(
                            "The background by {wanted} needs to know the rock of each sample: choose the field that "
                            "holds it, or geological polygons."
                        )
                        if wanted == "class"
                        else tr(
                            "The background by {wanted} needs to know the basin of each sample: choose the field that "
                            "holds it, or geological polygons."
                        )
                    ).format(wanted=wanted)
                )
            if geology:
                self._check_geology(parameters, context)
            return (GEOLOGY_CLASS if geology else class_field), []
        if wanted in BY_AREA:
            if not areas:
                raise DataError(
                    tr(
                        "The {wanted} background needs the upstream areas of the rocks: choose the fields that "
                        "hold them, one field a rock."
                    ).format(wanted=wanted)
                )
            if wanted == "regression" and not fitted:
                self.need("scipy", purpose="regression")
            return None, areas
        return None, []

    def _check_geology(self, parameters, context):
        from ..core.errors import DataError

        source = self.parameterAsSource(parameters, self.GEOLOGY, context)
        name = self.parameterAsString(parameters, self.GEOLOGY_FIELD, context)
        names = [] if source is None else source.fields().names()
        if source is not None and name not in names:
            raise DataError(
                tr("The geology has no field {name}: it has {names}.").format(name=name, names=", ".join(names))
                if name
                else tr("Choose the field of the geology that holds the rock classes: it has {names}.").format(
                    names=", ".join(names)
                )
            )

    def _rocks(self, parameters, context, feedback, source):
        """Return the rock class of each sample, by the polygon that holds it."""
        from qgis.core import QgsProcessingException

        from ..core.enrichment import UNKNOWN, class_labels
        from ..core.errors import DataError

        geology = self.parameterAsSource(parameters, self.GEOLOGY, context)
        if geology is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.GEOLOGY))
        self._check_geology(parameters, context)
        own, system = source.crs, geology.sourceCrs()
        if not own.isValid():
            own = self.parameterAsCrs(parameters, self.CRS, context)
        for valid, what in ((own.isValid(), tr("samples have")), (system.isValid(), tr("geology has"))):
            if not valid:
                raise DataError(
                    tr(
                        "The {what} no coordinate reference system, so that positions cannot be compared: set the "
                        "layer's reference system."
                    ).format(what=what)
                )
        name = self.parameterAsString(parameters, self.GEOLOGY_FIELD, context)
        found = read_polygons(self, parameters, self.GEOLOGY, system, context, name)
        named = [(geometry, UNKNOWN if value is None else value) for geometry, value in found]
        # points are moved, not polygons, whose edges would no longer be straight
        positions = transformed(source.coordinates(), own, system, context)
        known = positions[:, 0] == positions[:, 0]
        values = [
            OUTSIDE if value is None and known[row] else value
            for row, value in enumerate(polygon_values(named, positions))
        ]
        outside = values.count(OUTSIDE)
        if outside == len(values):
            raise DataError(tr("No sample lies inside a polygon of the geology: choose the geology of this area."))
        if outside:
            feedback.pushWarning(
                self.tr("{n} samples lie outside every polygon of the geology and form the class “{name}”.").format(
                    n=outside, name=OUTSIDE
                )
            )
        return class_labels(values, values)

    def _tell_background(self, feedback, step, class_field, area_fields):
        if class_field:
            text = self.tr("Background: median of each class of {fields} ({n} classes).")
        elif area_fields:
            text = self.tr("Background: {method}, by the areas {fields}.")
        else:
            text = self.tr(
                "Background: median of all samples. It only shifts logarithms: factors and maps come out as "
                "without it. Give rock classes or upstream areas to take the rocks out."
            )
        feedback.pushInfo(
            text.format(fields=class_field or ", ".join(area_fields), n=len(step.classes_), method=step.background_)
        )
