"""Judge a map by known occurrences."""

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterString

from .base import GeohaloAlgorithm, reporting, tell
from .judging import draw_plot, hold_out, judge
from .map_input import add_map_parameters, check_map, kind_parameter, read_map
from .other_layers import read_points
from .outputs import write_table
from .parameters import chart, choice, distance, occurrences, seed, table, whole_number
from .records import fingerprint, new_record


class PredictionAreaPlot(GeohaloAlgorithm):
    """Weighs a map by known occurrences: how many of them it finds, and in how much of the area.

    For a map of scores, the prediction rate (percentage of the occurrences) and the occupied area (percentage of the
    area) at or above each score are drawn as a prediction-area plot. Where the two curves cross they add up to 100 %:
    80 % of the occurrences in 20 % of the area there is a good map, 50 % in 50 % says nothing.

    For a map of classes each class gets its prediction rate, area, normalised density (rate / area) and weight (its
    logarithm), and a name: anomaly from twice the density of the whole map on, halo from once, background below. A
    class whose occurrences its area alone would explain is marked as not distinguishable.

    With 20 occurrences or more, anomalies are also drawn with the occurrences of whole blocks left out and tested on
    those: read this rate where the other looks good. It is no help if the map itself was made with the same
    occurrences, such as the field <i>score</i> of “Apply map”: judge its <i>score_held_out</i>.

    Occurrences outside the map or where it has no data are left out and counted. Tables of several maps have the same
    columns, so that “Merge vector layers” puts them below each other.
    """

    NAME, DISPLAY_NAME, GROUP = "predictionarea", "Prediction-area plot", "Anomaly maps"
    TAGS = ("P-A", "normalised density", "weights", "evaluation", "validation")
    HOW_IT_WORKS = (
        "Every distinct value is a threshold: prediction rate Pr and occupied area Oa of all ground at or above it. "
        "The curves cross where Pr + Oa = 100 %; normalised density Pr/Oa and weight ln(Pr/Oa) are read there."
    )
    PITFALLS = (
        "A map made with the occurrences is judged by what it has seen: take held-out scores.",
        "A larger study area with barren ground lifts every map: compare inside one area only.",
        "Fewer than ten occurrences cannot tell two maps apart; look at the interval.",
        "Occurrences are where people looked: roads and old mines draw the curve as well.",
    )
    REFERENCES = ("mihalasky", "pa", "hoseinzade")
    HELP = {
        "TABLE": "One row a threshold (scores) or a class, with rate, area, normalised density and weight.",
        "CHART": "Prediction rate falling and occupied area rising, and where they cross.",
        "RATE_LOW": "With few occurrences the interval is wide.",
        "RATE_HIGH": "With few occurrences the interval is wide.",
        "AUC": "Chance that the map is higher at an occurrence than elsewhere; 0.5 says nothing.",
    }

    INPUT, BAND, CLASS_FIELD, OCCURRENCES, MASK = "INPUT", "BAND", "CLASS_FIELD", "OCCURRENCES", "MASK"
    LOG_BASE, KIND, LABEL, BOOTSTRAP = "LOG_BASE", "KIND", "LABEL", "BOOTSTRAP"
    BLOCK_SIZE, SEED, TABLE, CHART = "BLOCK_SIZE", "SEED", "TABLE", "CHART"
    NUMBERS = {
        "PREDICTION_RATE": "Prediction rate at the intersection (%)",
        "OCCUPIED_AREA": "Occupied area at the intersection (%)",
        "NORMALISED_DENSITY": "Normalised density at the intersection",
        "WEIGHT": "Weight at the intersection",
        "RATE_LOW": "Prediction rate, lower end of the 95 % interval",
        "RATE_HIGH": "Prediction rate, upper end of the 95 % interval",
        "AUC": "Area under the ROC curve",
        "N_OCCURRENCES": "Occurrences used",
        "N_OUTSIDE": "Occurrences outside the map or without data",
        "HELD_OUT_RATE": "Held-out occurrences in anomalies (%)",
        "HELD_OUT_AREA": "Area of the anomalies they were tested on (%)",
        "HELD_OUT_P": "Probability of so many by area alone",
    }

    def initAlgorithm(self, config=None):
        add_map_parameters(self)
        self.add(occurrences(), "In any reference system.")
        self.add(
            choice(self.LOG_BASE, self.tr("Base of the logarithm of the weight"), ["e", "10"]),
            "Of the output number; the table holds both.",
        )
        self.add(
            QgsProcessingParameterString(self.LABEL, self.tr("Name of the map"), optional=True),
            "For table and chart. Empty: the name of the layer.",
        )
        kind_parameter(self)
        self.add(
            whole_number(self.BOOTSTRAP, self.tr("Bootstrap samples"), 1000, 0, 100_000),
            "Of the occurrences, for the interval of the rate. 0: the interval of Wilson, which takes the place of the "
            "intersection as known.",
            advanced=True,
        )
        self.add(
            distance(self.BLOCK_SIZE, self.tr("Side of the blocks that are held out")),
            "Empty: about fifty blocks on the map, two spacings of the occurrences wide at least.",
            advanced=True,
        )
        self.add(seed(), "The same seed gives the same intervals and blocks.", advanced=True)
        self.add(table(self.TABLE, self.tr("Prediction-area table")))
        self.add(chart(self.CHART, self.tr("Prediction-area plot")))
        for name, label in self.NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(label)))

    def check(self, parameters, context):
        check_map(self, parameters, context)

    def processAlgorithm(self, parameters, context, feedback):
        picture = self.parameterAsFileOutput(parameters, self.CHART, context)
        with reporting(feedback) as progress:
            subject = read_map(self, parameters, context, feedback, progress)
            points = read_points(self, parameters, self.OCCURRENCES, subject.crs, context, feedback)
            reading = subject.read(points)
            folds = hold_out(self, parameters, context, feedback, subject, points[reading.rows])
            judged = judge(
                subject,
                reading,
                folds,
                self.text(parameters, self.LOG_BASE, context),
                self.parameterAsInt(parameters, self.BOOTSTRAP, context),
                self.parameterAsInt(parameters, self.SEED, context),
                progress,
            )
            tell(feedback, judged.result.notices)
            for sentence in judged.sentences:
                feedback.pushInfo(sentence)
            if picture:
                draw_plot(judged.result, subject, picture)
            record = new_record(self, parameters, input=fingerprint(subject.values, points))
            columns = {"map": [subject.name] * len(judged.columns["area_km2"]), **judged.columns}
            written = write_table(self, parameters, self.TABLE, context, columns, [record])
        outputs = {self.TABLE: written, self.CHART: picture or None}
        return {**{name: value for name, value in outputs.items() if value is not None}, **judged.numbers}
