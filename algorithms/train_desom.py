"""Train deep embedded self-organising maps."""

from .map_training import MapTraining
from .parameters import choice, number, whole_number


class TrainDesom(MapTraining):
    """Learns features and map together: an autoencoder condenses the samples, a self-organising map orders the codes.

    Runs on numpy alone; torch is used when asked for, or when the net is large and a graphics processor is there.
    “Apply map” then gives every sample its unit, class, reconstruction error and, with known occurrences, its score.
    """

    NAME, DISPLAY_NAME = "traindesom", "Train deep embedded self-organising map (DESOM)"
    TAGS = (*MapTraining.TAGS, "DESOM", "autoencoder", "deep learning")
    HOW_IT_WORKS = (
        "An autoencoder and a self-organising map are trained together: the loss is the squared error of the "
        "reconstruction plus gamma times the squared distance of each code to the prototypes, weighted by a kernel on"
        " the map that narrows. Units are parted into classes by k-means on the prototypes."
    )
    PITFALLS = (
        "With three or four factor scores there is little to condense: a plain map often does as well. Compare them.",
        "The result moves with the seed more than that of a plain map: keep ten runs.",
        "A gamma too large lets all samples fall on a few units; the tool stops with a sentence where that happens.",
    )
    REFERENCES = ("desom_first", "desom", "hoseinzade")
    HELP = {
        "ITERATIONS": "Steps of training, each on one batch of samples.",
        "BATCH": "Samples that one step learns from.",
        "RATE": "Length of a step; lower it where the loss jumps.",
        "ENGINE": "auto: numpy, or torch for large nets on a graphics processor. The results agree but for rounding.",
    }

    LATENT, GAMMA, ITERATIONS, PRESET, HIDDEN, BATCH = "LATENT", "GAMMA", "ITERATIONS", "PRESET", "HIDDEN", "BATCH"
    FIRST_TEMPERATURE, LAST_TEMPERATURE = "FIRST_TEMPERATURE", "LAST_TEMPERATURE"
    RATE, ENGINE = "RATE", "ENGINE"

    def initAlgorithm(self, config=None):
        self.add_inputs()
        self.add(
            whole_number(self.LATENT, self.tr("Latent layer"), 0, 0, 100),
            "Numbers each sample is condensed to; 0: a quarter of the features, between 2 and 8.",
        )
        self.add(
            number(self.GAMMA, self.tr("Gamma"), 0.001, 0),
            "Weight of the map against the reconstruction: larger values order it more and keep less of the samples.",
        )
        self.add(whole_number(self.ITERATIONS, self.tr("Iterations"), 4000, 1, 10_000_000))
        self.add_classes_and_outputs()
        self.add(
            choice(self.PRESET, self.tr("Preset"), ["geochemistry", "reference"]),
            "reference: the net (500-500-2000-10), temperatures (10 to 0.1), batch and 10 000 iterations of the "
            "reference implementation, which is slow and ends in k-means. It overrides the settings of the net.",
            advanced=True,
        )
        self.add(whole_number(self.BATCH, self.tr("Samples a step"), 64, 1), advanced=True)
        self.add(number(self.RATE, self.tr("Learning rate"), 0.001, 0), advanced=True)
        self.add(
            number(self.FIRST_TEMPERATURE, self.tr("First temperature"), 0.0, 0),
            "Reach of the neighbourhood at the start, in units; 0: half the longer side.",
            advanced=True,
        )
        self.add(number(self.LAST_TEMPERATURE, self.tr("Last temperature"), 1.0, 0.01), advanced=True)
        self.add(choice(self.ENGINE, self.tr("Engine"), ["auto", "numpy", "torch"]), advanced=True)

    def processAlgorithm(self, parameters, context, feedback):
        return self.train(parameters, context, feedback, self._estimator)

    def _estimator(self, parameters, context):
        from ..core.desom import REFERENCE, DeepEmbeddedMap

        settings = {
            "latent": self.parameterAsInt(parameters, self.LATENT, context),
            "iterations": self.parameterAsInt(parameters, self.ITERATIONS, context),
            "batch": self.parameterAsInt(parameters, self.BATCH, context),
            "first_temperature": self.parameterAsDouble(parameters, self.FIRST_TEMPERATURE, context),
            "last_temperature": self.parameterAsDouble(parameters, self.LAST_TEMPERATURE, context),
        }
        if self.text(parameters, self.PRESET, context) == "reference":
            settings = REFERENCE
        return DeepEmbeddedMap(
            rows=self.parameterAsInt(parameters, self.ROWS, context),
            columns=self.parameterAsInt(parameters, self.COLUMNS, context),
            gamma=self.parameterAsDouble(parameters, self.GAMMA, context),
            rate=self.parameterAsDouble(parameters, self.RATE, context),
            engine=self.text(parameters, self.ENGINE, context),
            neighbours=self.parameterAsInt(parameters, self.NEIGHBOURS, context),
            clusters=self.parameterAsInt(parameters, self.CLUSTERS, context),
            clustering=self.text(parameters, self.CLUSTERING, context),
            runs=self.parameterAsInt(parameters, self.RUNS, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            **settings,
        )
