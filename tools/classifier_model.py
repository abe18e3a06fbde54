"""The steps of algorithms/models/classifierworkflow.model3: from samples to classes, each classifier tested twice."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

POINT, POLYGON = QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon
TITLE = "From samples to classes (network, SVM, kriging)"

HELP = {
    "ALG_DESC": "From stream-sediment samples to classes of ground by a neural network, a support-vector machine, "
    "the same tuned by a genetic algorithm, and kriging, each tested by lot and on ground that it has not seen.\n"
    "Values below detection are replaced (those that you treated before stay), the newest concentrations or "
    "enrichment indices logged, factors fitted. With known occurrences, samples near them are of their class and "
    "those far from all are background; without, classes are made of the factor scores, as in the method's paper.\n"
    "The <b>report</b> sets the classifiers side by side: the figures of the paper (by lot), those to believe "
    "(blocks or zones held out in turn), simple baselines, and whether a difference is more than chance. Classes "
    "made of factor scores are found again by any classifier, on random numbers as well: the report shows by how "
    "much on this survey.",
    "METHOD": "The steps are the tools of the same names, one after the other: replace censored values, logarithms, "
    "fit factor analysis, factor scores, label samples, train and test each classifier, compare, apply. Each of "
    "them is explained in its own dialog.",
    "PITFALLS": [
        "Labels by factor scores test the threshold and not the ground: give known occurrences where you have them.",
        "Believe the tests on ground not seen; those by lot flatter.",
        "A classifier that does not beat the baselines is not worth its trouble, and the report says so.",
    ],
    "REFERENCES": ["tahmooresi", "svm", "haupt", "cressie", "folds", "mcnemar"],
    "INPUT": "Points with one field an element, named like Cu_ppm, Au_ppb, Fe_pct; text such as &lt;0.5 is understood.",
    "ELEMENTS": "Empty: every field whose name is an element with its unit.",
    "OCCURRENCES": "They label the samples. Empty: labels by factor scores, as in the method's paper.",
    "TYPE_FIELD": "Deposit type of the occurrences, one class each. Empty: one class, mineralised.",
    "ZONE_FIELD": "Zone or prospect of each sample: zones are then held out in turn instead of blocks.",
    "THRESHOLD": "Fuzzy score from which a sample is anomalous, where classes are made of factor scores.",
    "MASK": "The map is made inside it. Empty: wherever a sample is near.",
    "CELL_SIZE": "Empty: a third of the median sample spacing, rounded.",
    "SEED": "The same seed gives the same result.",
    "ALG_CREATOR": "GeoHalo",
    "ALG_VERSION": "1",
}

TRAINERS = {
    "network": ("Network", "geohalo:trainnetwork", {"NETWORK": "paper"}),
    "svm": ("SVM", "geohalo:trainsvm", {"TUNING": "none"}),
    "svm_ga": ("SVM with genetic algorithm", "geohalo:trainsvm", {"TUNING": "genetic"}),
    "kriging": ("Kriging", "geohalo:krigeclasses", {}),
}


def build(b):
    """Put the workflow into a builder and return its model."""
    field, integer = QgsProcessingParameterField, QgsProcessingParameterNumber.Type.Integer
    b.add_input(QgsProcessingParameterFeatureSource("INPUT", "Stream-sediment samples", [POINT]), 0)
    b.add_input(field("ELEMENTS", "Elements", None, "INPUT", field.DataType.Any, True, True), 1)
    b.add_input(QgsProcessingParameterFeatureSource("OCCURRENCES", "Known mineral occurrences", [POINT], None, True), 2)
    b.add_input(field("TYPE_FIELD", "Deposit type", None, "OCCURRENCES", field.DataType.Any, False, True), 3)
    b.add_input(field("ZONE_FIELD", "Zone", None, "INPUT", field.DataType.Any, False, True), 4)
    b.add_input(QgsProcessingParameterString("THRESHOLD", "Threshold of the factor scores", "0.7", False, True), 5)
    b.add_input(QgsProcessingParameterFeatureSource("MASK", "Study area (polygons)", [POLYGON], None, True), 6)
    b.add_input(QgsProcessingParameterDistance("CELL_SIZE", "Cell size", None, "INPUT", True, 0), 7)
    b.add_input(QgsProcessingParameterNumber("SEED", "Random seed", integer, 42, False, 0), 8)

    b.add_preparation()
    b.add_step(
        "label",
        "geohalo:labelsamples",
        "Label samples",
        (150, 740),
        {"OUTPUT": "Labelled samples"},
        INPUT="=scores:OUTPUT",
        METHOD="auto",
        THRESHOLD="@THRESHOLD",
        OCCURRENCES="@OCCURRENCES",
        TYPE_FIELD="@TYPE_FIELD",
        SEED="@SEED",
    )
    for number, (key, (label, algorithm, options)) in enumerate(TRAINERS.items()):
        # METRICS is no output of the workflow: QGIS would not make it then unless the user asks for it
        wanted = {"REPORT": f"{label} report", "CHART": f"{label} chart"}
        b.add_step(
            key,
            algorithm,
            f"Train {label}" if key != "kriging" else "Class agreement of kriging",
            (500, 200 + 170 * number),
            {"MODEL": f"{label} model", **wanted} if key in ("network", "svm_ga") else wanted,
            INPUT="=label:OUTPUT",
            LABEL="label",
            SPLIT="random",
            VALIDATION="auto",
            ZONE_FIELD="@ZONE_FIELD",
            SEED="@SEED",
            **options,
        )
    b.add_step(
        "compare",
        "geohalo:compareclassifiers",
        "Compare classifiers",
        (900, 300),
        {
            "TABLE": "Classifiers side by side",
            "PAIRS": "Classifiers in pairs",
            "CHART": "Comparison chart",
            "REPORT": "Report",
        },
        INPUTS=[f"={key}:METRICS" for key in TRAINERS],
    )
    b.add_step(
        "apply",
        "geohalo:applyclassifier",
        "Classify all samples",
        (900, 500),
        {"OUTPUT": "Classified samples"},
        INPUT="=scores:OUTPUT",
        MODEL="=network:MODEL",
    )
    b.add_step(
        "map",
        "geohalo:samplestoraster",
        "Classes to raster",
        (900, 650),
        {"OUTPUT": "Class map"},
        INPUT="=apply:OUTPUT",
        FIELD="class",
        KIND="class",
        CELL_SIZE="@CELL_SIZE",
        MASK="@MASK",
    )
    b.model.setParameterOrder(
        [
            "INPUT",
            "ELEMENTS",
            "OCCURRENCES",
            "TYPE_FIELD",
            "ZONE_FIELD",
            "THRESHOLD",
            "MASK",
            "CELL_SIZE",
            "SEED",
        ]
    )
    b.model.setHelpContent(HELP)
    b.model.updateDestinationParameters()
    return b.model
