"""Transform concentrations towards symmetric, scale-free variables."""

from qgis.core import QgsProcessingOutputNumber

from .base import reporting
from .element_steps import ElementStep
from .outputs import write_with_fields
from .parameters import choice

CONCENTRATIONS = ("log10", "ln", "boxcox", "clr", "ilr")
"""Transforms that need concentrations above zero; the others take the newest column of any kind."""


class TransformConcentrations(ElementStep):
    """Turns skewed concentrations into variables that factor analysis, maps and distances can use.

    <b>log10</b> is the usual choice and <b>ln</b> differs from it by a factor only. <b>boxcox</b> fits a power to each
    element. <b>clr</b> (centred log-ratios) and <b>ilr</b> (pivot coordinates, one fewer than the elements) compare
    the parts of each sample and so are free of the closure effect; they need all elements of a sample, and maximum
    likelihood factors and the KMO do not exist for clr.

    <b>normalscore</b> replaces values by those of a normal distribution in the same order, <b>z</b> subtracts the mean
    and divides by the standard deviation, <b>robustz</b> does so with median and median absolute deviation. These
    three take the newest column of any kind, logarithms for instance; the tools that train maps and fit factors
    standardise by themselves.

    Values must be above zero: run “Replace censored values” first. Enrichment indices are taken where they were made.
    A layer holds one column for each transform, so that running again replaces it. With a fitted model log10 and ln
    are still taken in the unit of the field; other transforms convert to the model's unit.
    """

    NAME, DISPLAY_NAME = "transformconcentrations", "Transform concentrations"
    TAGS = ("logarithm", "log-ratio", "clr", "ilr", "Box-Cox", "normal score", "standardise")
    KINDS = ("transform",)
    HOW_IT_WORKS = (
        "log10 and ln are logarithms; Box-Cox is (x^λ − 1)/λ with the λ of greatest likelihood; clr is the logarithm "
        "of a part over the geometric mean of its sample, and ilr are orthonormal coordinates of the same."
    )
    PITFALLS = (
        "Logarithms of half detection limits make a false second population: replace values below detection first.",
        "clr and ilr depend on which elements you choose: keep the same list on every sheet.",
        "Parts of different units have no log-ratio until they are converted; check the names of the fields.",
    )
    REFERENCES = ("aitchison", "egozcue", "box_cox")
    HELP = {
        "OUTPUT": "The samples with the new columns.",
        "COLUMNS": "Columns that were added.",
    }

    TRANSFORM, COLUMNS = "TRANSFORM", "COLUMNS"

    def initAlgorithm(self, config=None):
        self.add_inputs()
        self.add(
            choice(
                self.TRANSFORM,
                self.tr("Transform"),
                ["log10", "ln", "boxcox", "clr", "ilr", "normalscore", "z", "robustz"],
            ),
            "New fields end in _log10, _ln, _boxcox, _clr, _nscore, _z or _rz; those of ilr are called ilr1, ilr2 and "
            "so on.",
        )
        self.add_fitting()
        self.add_outputs(self.tr("Transformed samples"))
        self.addOutput(QgsProcessingOutputNumber(self.COLUMNS, self.tr("Number of new fields")))

    def estimator(self, parameters, context):
        from ..core.transforms import Transform

        return Transform(self.text(parameters, self.TRANSFORM, context))

    def reads(self, step):
        return {"concentration": step.method in CONCENTRATIONS, "without": (step.suffix,)}

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.estimator import share
        from ..core.step_columns import for_step

        with reporting(feedback) as progress:
            reading = self.read(parameters, context, feedback)
            step = reading.step
            if not reading.fitted:
                if step.mixes:
                    step.units = self.ratios(reading)
                step.fit(reading.table, share(progress, 0, 0.8))
            given = for_step(step, reading.table, reading.suffixes)
            made = step.transform(given.samples)
            self.tell_warnings(feedback, step)

            columns = {
                given.names.get(name, name): f"{given.names[name]}_{step.suffix}" if name in given.names else name
                for name in made.names
            }
            read = list(reading.columns) if step.mixes else list(columns)
            record = self.record(
                parameters, reading, columns=columns, sources={raw: reading.columns[raw] for raw in read}
            )
            progress(0.9, self.tr("Writing the samples"))
            result = write_with_fields(
                self,
                parameters,
                self.OUTPUT,
                context,
                reading.layer,
                dict(zip(columns.values(), made.values.T)),
                [*reading.layer.records, record],
                feedback,
            )
            written = self.save(parameters, context, reading)
        return {self.OUTPUT: result, **written, self.COLUMNS: len(columns)}
