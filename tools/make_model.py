"""Write algorithms/models with PyQGIS: the workflows as models that users can open and change."""

import os
import re
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# attributes in the same order in each run
os.environ["QT_HASH_SEED"] = "0"
ROOT = Path(__file__).resolve().parent.parent

import classifier_model
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QPointF

Source = QgsProcessingModelChildParameterSource
POINT, POLYGON = QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon
INTEGER = QgsProcessingParameterNumber.Type.Integer

TITLE = "From samples to anomaly map (SOM, batch SOM, DESOM)"

HELP = {
    "ALG_DESC": "From stream-sediment samples to anomaly, halo and background by three self-organising maps side by "
    "side (online, batch, deep embedded), each with its prediction-area plot.\n"
    "Values below detection are replaced (those that you treated before stay), the newest concentrations or "
    "enrichment indices logged, factors fitted; the maps are trained on the scores of the factors that hold the "
    "indicator elements and weighed with the known occurrences.\n"
    "The <b>anomaly maps</b> are cut from the scores, with limits found on scores that never saw the occurrences "
    "they are judged by. The <b>class maps</b> name each class of map units by the occurrences in it, as in the "
    "method's paper; <b>Rates and areas of the classes</b> is that paper's table for this survey. "
    "<b>Comparison</b> sets the held-out scores beside simple baselines and says whether a difference is more than"
    " chance.\n"
    "The <b>fused anomaly map</b> joins the three class maps by Wald's maximin: ground counts only where all three"
    " say so. <b>Targets</b> are its anomalies as polygons, ranked, with the elements that stand out in each.",
    "METHOD": "The steps are the tools of the same names, one after the other: replace censored values, logarithms, "
    "fit factor analysis, factor scores, train and apply each map, samples to raster, classify anomalies, fuse, "
    "rank. Each of them is explained in its own dialog.",
    "PITFALLS": [
        "Check the samples first: the workflow takes what it is given.",
        "Choose indicator elements of the deposit type you look for; without them rocks may lead the maps.",
        "Believe the held-out rates, and the comparison where it says not distinguishable.",
        "With fewer than twenty known occurrences nothing can be held out: the rates then flatter.",
    ],
    "REFERENCES": ["hoseinzade", "desom", "kohonen", "pa", "wald_first"],
    "INPUT": "Points with one field an element, named like Cu_ppm, Au_ppb, Fe_pct; text such as &lt;0.5 is understood.",
    "ELEMENTS": "Empty: every field whose name is an element with its unit.",
    "INDICATORS": "Elements of the deposit type you look for. The maps learn from the factors that hold one of them,"
    " or from all where that would be a single one.",
    "OCCURRENCES": "They decide which classes are anomaly, halo and background, and judge the maps.",
    "MASK": "Areas are counted inside it. Empty: wherever a sample is near.",
    "CELL_SIZE": "Empty: a third of the median sample spacing, rounded.",
    "MAX_DISTANCE": "How far a sample speaks for the ground around it and for occurrences. Empty: two median sample "
    "spacings; take more where samples lie in pairs or lines with gaps between.",
    "CLUSTERS": "Classes that the units are parted into before occurrences name them anomaly, halo or background; "
    "the paper has 3.",
    "RUNS": "Maps in each ensemble; 1 is a single map, which moves with its seed.",
    "NEIGHBOURS": "Means over so many nearest samples are further features; 0: the samples alone, as in the paper.",
    "SEED": "The same seed gives the same result.",
    "table2:RATES_AND_AREAS_OF_THE_CLASSES": "One row a class of each map: area, occurrences, rate and weight.",
    "ALG_CREATOR": "GeoHalo",
    "ALG_VERSION": "1",
}


class Builder:
    """A model under construction, laid out in columns."""

    def __init__(self, title):
        self.model = QgsProcessingModelAlgorithm(title, "Workflows", "workflows")
        self.children = {}

    def add_input(self, definition, column, optional=False):
        if optional:
            definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(120 + 230 * column, 60))
        self.model.addModelParameter(definition, component)

    def add_step(self, key, algorithm, label, place, outputs=None, **parameters):
        """Add a child; a parameter is a value, "@NAME" (input), "=key:OUTPUT" (a result) or a list of these."""
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(key)
        child.setDescription(label)
        child.setPosition(QPointF(*place))
        for name, value in parameters.items():
            values = value if isinstance(value, list) else [value]
            sources = isinstance(value, list) and all(str(item).startswith("=") for item in value)
            child.addParameterSources(name, [self._source(item) for item in (values if sources else [value])])
        # a model states every parameter that is not optional, even one with a default
        for definition in QgsApplication.processingRegistry().algorithmById(algorithm).parameterDefinitions():
            if definition.isDestination() or definition.name() in parameters:
                continue
            if not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
                child.addParameterSources(definition.name(), [Source.fromStaticValue(definition.defaultValue())])
        finals = {}
        for number, (name, title) in enumerate((outputs or {}).items()):
            # the name is what scripts and the command line use: KEY:NAME
            stored = re.sub(r"\W+", "_", title).upper()
            output = QgsProcessingModelOutput(stored, title)
            output.setChildId(key)
            output.setChildOutputName(name)
            output.setPosition(QPointF(place[0] + 40 + 30 * number, place[1] + 70 + 30 * number))
            finals[stored] = output
        child.setModelOutputs(finals)
        self.model.addChildAlgorithm(child)
        self.children[key] = child

    def add_preparation(self, scores=None, **factors):
        """Add what every workflow begins with: values below detection, logarithms, factors and their scores."""
        self.add_step(
            "replace",
            "geohalo:replacecensored",
            "Replace values below detection",
            (150, 200),
            {"TABLE": "Values below detection"},
            INPUT="@INPUT",
            ELEMENTS="@ELEMENTS",
            METHOD="auto",
            REPLACEMENT="auto",
            TREATED="keep",
            SEED="@SEED",
        )
        self.add_step(
            "log",
            "geohalo:transformconcentrations",
            "Logarithms",
            (150, 320),
            INPUT="=replace:OUTPUT",
            ELEMENTS="@ELEMENTS",
            TRANSFORM="log10",
        )
        self.add_step(
            "factors",
            "geohalo:fitfactoranalysis",
            "Factor analysis",
            (150, 440),
            {"MODEL": "Factor model", "LOADINGS": "Factor loadings", "CHART": "Factor chart"},
            INPUT="=log:OUTPUT",
            ELEMENTS="@ELEMENTS",
            SEED="@SEED",
            **factors,
        )
        self.add_step(
            "scores",
            "geohalo:factorscores",
            "Factor scores",
            (150, 600),
            scores,
            INPUT="=log:OUTPUT",
            MODEL="=factors:MODEL",
        )

    @staticmethod
    def _source(value):
        if isinstance(value, str) and value.startswith("@"):
            return Source.fromModelParameter(value[1:])
        if isinstance(value, str) and value.startswith("="):
            key, output = value[1:].split(":")
            return Source.fromChildOutput(key, output)
        return Source.fromStaticValue(value)


def build(b):
    """Put the workflow of the maps into a builder and return its model."""
    b.add_input(QgsProcessingParameterFeatureSource("INPUT", "Stream-sediment samples", [POINT]), 0)
    field = QgsProcessingParameterField
    b.add_input(field("ELEMENTS", "Elements", None, "INPUT", field.DataType.Any, True, True), 1)
    b.add_input(field("INDICATORS", "Indicator elements", None, "INPUT", field.DataType.Any, True, True), 2)
    b.add_input(QgsProcessingParameterFeatureSource("OCCURRENCES", "Known mineral occurrences", [POINT]), 3)
    b.add_input(QgsProcessingParameterFeatureSource("MASK", "Study area (polygons)", [POLYGON], None, True), 4)
    b.add_input(QgsProcessingParameterDistance("CELL_SIZE", "Cell size", None, "INPUT", True, 0), 5)
    b.add_input(QgsProcessingParameterDistance("MAX_DISTANCE", "Largest distance", None, "INPUT", True, 0), 10)
    b.add_input(QgsProcessingParameterNumber("CLUSTERS", "Classes of units", INTEGER, 6, False, 0, 8), 9)
    b.add_input(QgsProcessingParameterNumber("RUNS", "Runs", INTEGER, 10, False, 1, 200), 6)
    b.add_input(QgsProcessingParameterNumber("NEIGHBOURS", "Neighbours to average", INTEGER, 5, False, 0, 100), 7)
    b.add_input(QgsProcessingParameterNumber("SEED", "Random seed", INTEGER, 42, False, 0), 8)

    b.add_preparation({"OUTPUT": "Factor scores"}, INDICATORS="@INDICATORS")
    trainers = {
        "som": ("SOM", "geohalo:trainsom", {"ALGORITHM": "online"}),
        "batch": ("Batch SOM", "geohalo:trainsom", {"ALGORITHM": "batch"}),
        "desom": ("DESOM", "geohalo:traindesom", {}),
    }
    for number, (key, (label, algorithm, options)) in enumerate(trainers.items()):
        x = 450 + 420 * number
        b.add_step(
            key,
            algorithm,
            f"Train {label}",
            (x, 200),
            {"CHART": f"{label} chart"},
            INPUT="=scores:OUTPUT",
            INDICATORS="@INDICATORS",
            CLUSTERS="@CLUSTERS",
            RUNS="@RUNS",
            NEIGHBOURS="@NEIGHBOURS",
            SEED="@SEED",
            **options,
        )
        b.add_step(
            f"apply_{key}",
            "geohalo:applysom",
            f"Apply {label}",
            (x, 360),
            {"OUTPUT": f"{label} samples", "WEIGHED_MODEL": f"{label} model"},
            INPUT="=scores:OUTPUT",
            MODEL=f"={key}:MODEL",
            OCCURRENCES="@OCCURRENCES",
            MAX_DISTANCE="@MAX_DISTANCE",
            SEED="@SEED",
        )
        shared = {
            "INPUT": f"=apply_{key}:OUTPUT",
            "CELL_SIZE": "@CELL_SIZE",
            "MAX_DISTANCE": "@MAX_DISTANCE",
            "MASK": "@MASK",
        }
        b.add_step(
            f"units_{key}",
            "geohalo:samplestoraster",
            f"{label}: classes of units to raster",
            (x - 60, 480),
            FIELD="cluster",
            KIND="class",
            **shared,
        )
        b.add_step(
            f"score_{key}",
            "geohalo:samplestoraster",
            f"{label}: score to raster",
            (x + 150, 480),
            {"OUTPUT": f"{label} score"},
            FIELD="score",
            KIND="value",
            **shared,
        )
        b.add_step(
            f"held_{key}",
            "geohalo:samplestoraster",
            f"{label}: held-out score to raster",
            (x + 150, 600),
            FIELD="score_held_out",
            KIND="value",
            **shared,
        )
        b.add_step(
            f"pa_{key}",
            "geohalo:predictionarea",
            f"{label}: prediction-area plot of the classes",
            (x - 60, 600),
            {"CHART": f"{label} class P-A plot"},
            INPUT=f"=units_{key}:OUTPUT",
            OCCURRENCES="@OCCURRENCES",
            MASK="@MASK",
            KIND="classes",
            LABEL=label,
            SEED="@SEED",
        )
        b.add_step(
            f"name_{key}",
            "geohalo:classifyanomalies",
            f"{label}: classes named by occurrences",
            (x - 60, 740),
            {"OUTPUT": f"{label} class map"},
            INPUT=f"=units_{key}:OUTPUT",
            OCCURRENCES="@OCCURRENCES",
            MASK="@MASK",
            KIND="classes",
            LABEL=f"{label} classes",
            SEED="@SEED",
        )
        b.add_step(
            f"classify_{key}",
            "geohalo:classifyanomalies",
            f"{label}: anomaly, halo, background",
            (x + 150, 740),
            {"OUTPUT": f"{label} anomaly map", "TABLE": f"{label} anomaly table", "CHART": f"{label} P-A plot"},
            INPUT=f"=score_{key}:OUTPUT",
            HELD_OUT=f"=held_{key}:OUTPUT",
            OCCURRENCES="@OCCURRENCES",
            MASK="@MASK",
            KIND="continuous",
            LABEL=label,
            SEED="@SEED",
        )
    b.add_step(
        "merge",
        "native:mergevectorlayers",
        "Tables of all classes",
        (650, 900),
        LAYERS=[f"=pa_{key}:TABLE" for key in trainers],
    )
    b.add_step(
        "table2",
        "native:deletecolumn",
        "Rates, areas and weights of all classes",
        (650, 1000),
        {"OUTPUT": "Rates and areas of the classes"},
        INPUT="=merge:OUTPUT",
        COLUMN=["layer", "path"],
    )
    b.add_step(
        "compare",
        "geohalo:comparemodels",
        "Compare with simple baselines",
        (1150, 900),
        {"TABLE": "Comparison", "CHART": "Comparison chart", "REPORT": "Comparison report"},
        INPUTS=[f"=held_{key}:OUTPUT" for key in trainers],
        LABELS=";".join(label for label, _, _ in trainers.values()),
        OCCURRENCES="@OCCURRENCES",
        MASK="@MASK",
        SAMPLES="=scores:OUTPUT",
        ELEMENTS="@INDICATORS",
        SEED="@SEED",
    )
    labels = ";".join(label for label, _, _ in trainers.values())
    judged = {"OCCURRENCES": "@OCCURRENCES", "MASK": "@MASK", "LABELS": labels, "SEED": "@SEED"}
    b.add_step(
        "rates",
        "geohalo:successrate",
        "ROC and success rates",
        (1150, 1010),
        {"TABLE": "Success rates", "CHART": "ROC and success-rate chart"},
        INPUT=[f"=held_{key}:OUTPUT" for key in trainers],
        **judged,
    )
    b.add_step(
        "fuse",
        "geohalo:maximinfusion",
        "Fuse the class maps (maximin)",
        (650, 1110),
        {
            "CLASSES": "Fused anomaly map",
            "LIMITING": "Map that decides",
            "TABLE": "Fusion table",
            "CHART": "Fused P-A plot",
        },
        INPUTS=[f"=units_{key}:OUTPUT" for key in trainers],
        KIND="classes",
        **judged,
    )
    b.add_step(
        "targets",
        "geohalo:targets",
        "Rank targets",
        (1150, 1150),
        {"OUTPUT": "Targets"},
        INPUT="=fuse:CLASSES",
        SCORES="=fuse:OUTPUT",
        AGREEMENT="=fuse:AGREEMENT",
        SAMPLES="=scores:OUTPUT",
        ELEMENTS="@ELEMENTS",
        OCCURRENCES="@OCCURRENCES",
    )
    b.model.setParameterOrder(
        [
            "INPUT",
            "ELEMENTS",
            "INDICATORS",
            "OCCURRENCES",
            "MASK",
            "CELL_SIZE",
            "MAX_DISTANCE",
            "CLUSTERS",
            "RUNS",
            "NEIGHBOURS",
            "SEED",
        ]
    )
    b.model.setHelpContent(HELP)
    b.model.updateDestinationParameters()
    return b.model


def write(name, model):
    """Write a model to its file; return whether nothing is wrong with it."""
    ok, problems = model.validate()
    for problem in problems:
        print(problem)
    missing = [child.algorithmId() for child in model.childAlgorithms().values() if child.algorithm() is None]
    if missing:
        print("missing algorithms:", missing)
    target = ROOT / "algorithms" / "models" / f"{name}.model3"
    target.parent.mkdir(exist_ok=True)
    done = model.toFile(str(target))
    print(target.name, "written" if done else "NOT written", len(model.childAlgorithms()), "steps")
    return ok and done and not missing


def main():
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "geohalo").symlink_to(ROOT)
        sys.path[:0] = [folder, "/usr/share/qgis/python/plugins"]
        app = QgsApplication([], False)
        app.initQgis()
        from geohalo.algorithms.provider import add_provider
        from qgis.analysis import QgsNativeAlgorithms

        registry = QgsApplication.processingRegistry()
        registry.addProvider(QgsNativeAlgorithms())
        provider = add_provider()
        done = [
            write("desomworkflow", build(Builder(TITLE))),
            write("classifierworkflow", classifier_model.build(Builder(classifier_model.TITLE))),
        ]
        registry.removeProvider(provider)
        app.exitQgis()
        return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main())
