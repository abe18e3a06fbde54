"""Train self-organising maps."""

from .map_training import MapTraining
from .parameters import choice, number, whole_number


class TrainSom(MapTraining):
    """Sorts the samples onto a map of units on which alike samples lie side by side, and parts the units into classes.

    Online is Kohonen's training, one sample at a time; batch takes all samples at once and is faster and steadier.
    “Apply map” then gives every sample its unit, class and, with known occurrences, its score.
    """

    NAME, DISPLAY_NAME = "trainsom", "Train self-organising map"
    HOW_IT_WORKS = (
        "Each sample goes to the unit whose prototype is nearest, and prototypes around it are drawn towards it by a "
        "kernel that narrows as training goes on. k-means (or Ward) on the prototypes parts the units into classes, "
        "the number of samples in each counting."
    )
    PITFALLS = (
        "A map is made from whatever it is given: factors of rock give classes of rock.",
        "One map moves with its seed: keep ten runs, and read the agreement in the log.",
        "Classes have no meaning until occurrences or your knowledge name them.",
        "More units than samples leave empty units: 0 lets the tool choose the size.",
    )
    REFERENCES = ("kohonen", "kohonen_book", "vesanto", "hoseinzade")
    HELP = {
        "ALGORITHM": "online: one sample at a time (Kohonen). batch: all samples at once, faster and the same in any "
        "order.",
        "EPOCHS": "Passes over all samples in batch training.",
        "DISTANCE": "How far two units lie apart on the map; hexagonal gives each unit six neighbours.",
    }

    ALGORITHM, PRESET, EPOCHS, ITERATIONS = "ALGORITHM", "PRESET", "EPOCHS", "ITERATIONS"
    FIRST_TEMPERATURE, LAST_TEMPERATURE, DISTANCE = "FIRST_TEMPERATURE", "LAST_TEMPERATURE", "DISTANCE"

    def initAlgorithm(self, config=None):
        self.add_inputs()
        self.add(choice(self.ALGORITHM, self.tr("Training"), ["batch", "online"]))
        self.add_classes_and_outputs()
        self.add(
            choice(self.PRESET, self.tr("Preset"), ["geochemistry", "reference"]),
            "reference: the temperatures of the reference implementation (10 to 0.1), which end in k-means: the map "
            "loses its order. It overrides the temperatures below.",
            advanced=True,
        )
        self.add(whole_number(self.EPOCHS, self.tr("Epochs (batch)"), 30, 1, 10000), advanced=True)
        self.add(
            whole_number(self.ITERATIONS, self.tr("Steps (online)"), 0, 0),
            "0: 20 a sample, 10 000 at least.",
            advanced=True,
        )
        self.add(
            number(self.FIRST_TEMPERATURE, self.tr("First temperature"), 0.0, 0),
            "Reach of the neighbourhood at the start, in units; 0: half the longer side.",
            advanced=True,
        )
        self.add(number(self.LAST_TEMPERATURE, self.tr("Last temperature"), 1.0, 0.01), advanced=True)
        self.add(
            choice(self.DISTANCE, self.tr("Distance on the map"), ["manhattan", "chebyshev", "euclidean", "hexagonal"]),
            advanced=True,
        )

    def processAlgorithm(self, parameters, context, feedback):
        return self.train(parameters, context, feedback, self._estimator)

    def _estimator(self, parameters, context):
        from ..core.som import SelfOrganisingMap

        reference = self.text(parameters, self.PRESET, context) == "reference"
        return SelfOrganisingMap(
            algorithm=self.text(parameters, self.ALGORITHM, context),
            rows=self.parameterAsInt(parameters, self.ROWS, context),
            columns=self.parameterAsInt(parameters, self.COLUMNS, context),
            epochs=self.parameterAsInt(parameters, self.EPOCHS, context),
            iterations=self.parameterAsInt(parameters, self.ITERATIONS, context),
            first_temperature=10.0
            if reference
            else self.parameterAsDouble(parameters, self.FIRST_TEMPERATURE, context),
            last_temperature=0.1 if reference else self.parameterAsDouble(parameters, self.LAST_TEMPERATURE, context),
            distance=self.text(parameters, self.DISTANCE, context),
            neighbours=self.parameterAsInt(parameters, self.NEIGHBOURS, context),
            clusters=self.parameterAsInt(parameters, self.CLUSTERS, context),
            clustering=self.text(parameters, self.CLUSTERING, context),
            runs=self.parameterAsInt(parameters, self.RUNS, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
        )
