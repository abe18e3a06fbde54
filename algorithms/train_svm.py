"""Train a support-vector machine to tell classes of samples."""

from qgis.core import QgsWkbTypes

from .classifier_training import ClassifierTraining
from .parameters import choice, number, tr, whole_number


class TrainSvm(ClassifierTraining):
    """Trains a support-vector machine on labelled samples, and tests it on samples and on ground it has not seen.

    Its two settings, the penalty C and the width gamma, are given (<b>none</b>), tried over a <b>grid</b>, or sought by
    a <b>genetic</b> algorithm. Both searches score each candidate on blocks of the training samples alone, so that the
    test stays a test; the chart shows how the search went.

    A test by lot flatters: the tested samples have neighbours that were learnt from. The test on ground not seen is the
    one to believe.
    """

    NAME, DISPLAY_NAME = "trainsvm", "Train support-vector machine"
    TAGS = ("SVM", "genetic algorithm", "GA", "supervised", "prospectivity")
    REQUIRES = ("sklearn", "scipy")
    HOW_IT_WORKS = (
        "Two classes at a time are parted by the widest margin in the space of the kernel exp(−γ d²) (or linear, "
        "polynomial), with the penalty C on samples on the wrong side; the classes vote. Probabilities come from "
        "sigmoids fitted to the decision values."
    )
    PITFALLS = (
        "Believe the test on ground not seen; the test by lot has neighbours of its samples in the training.",
        "A tuned machine rarely differs from a default one by more than the test can tell.",
        "The class it names may be another than the most probable one: probabilities are fitted afterwards.",
    )
    REFERENCES = ("svm", "platt", "haupt", "folds", "tahmooresi")
    HELP = {
        "KERNEL": "rbf follows curved borders between classes, linear straight ones.",
        "C": "Great values follow every training sample, small ones keep the border smooth.",
    }

    TUNING, KERNEL, C, GAMMA, INNER_FOLDS, FITNESS = "TUNING", "KERNEL", "C", "GAMMA", "INNER_FOLDS", "FITNESS"

    def initAlgorithm(self, config=None):
        self.add_inputs()
        self.add(
            choice(self.TUNING, self.tr("Tuning"), ["none", "grid", "genetic"]),
            "How C and gamma are found: as given below, over a grid, or by a genetic algorithm. Searching rarely gains "
            "more than the test can tell.",
        )
        self.add_neighbours()
        self.add_testing()
        self.add(choice(self.KERNEL, self.tr("Kernel"), ["rbf", "linear", "poly"]), advanced=True)
        self.add(number(self.C, self.tr("Penalty C (no tuning)"), 1.0, 1e-6), advanced=True)
        self.add(
            number(self.GAMMA, self.tr("Gamma (no tuning)"), 0.0, 0),
            "Of standardised features. 0: one over the number of features.",
            advanced=True,
        )
        self.add(
            whole_number(self.INNER_FOLDS, self.tr("Folds of the search"), 5, 2, 20),
            "Blocks of the training samples on which candidates are scored.",
            advanced=True,
        )
        self.add(
            choice(self.FITNESS, self.tr("Score of a candidate"), ["macro_f1", "accuracy"]),
            "macro_f1: the mean F1 of the classes, each counting alike.",
            advanced=True,
        )
        self.add_outputs()

    def system(self, parameters, context, layer, feedback):
        """Return the reference system: the search takes blocks too, where positions are known."""
        from .reference_systems import working_crs

        found = super().system(parameters, context, layer, feedback)
        placed = layer.source.wkbType() != QgsWkbTypes.Type.NoGeometry
        if found is None and placed and self.text(parameters, self.TUNING, context) != "none":
            return working_crs(layer, feedback, self.parameterAsCrs(parameters, self.CRS, context))
        return found

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.support_vectors import SupportVectors

        tuning = self.text(parameters, self.TUNING, context)
        size = self.parameterAsDouble(parameters, self.BLOCK_SIZE, context)
        options = {
            "kernel": self.text(parameters, self.KERNEL, context),
            "c": self.parameterAsDouble(parameters, self.C, context),
            "gamma": self.parameterAsDouble(parameters, self.GAMMA, context),
            "tuning": tuning,
            "folds": self.parameterAsInt(parameters, self.INNER_FOLDS, context),
            "fitness": self.text(parameters, self.FITNESS, context),
            "block_size": size,
        }
        title = {
            "none": tr("Support-vector machine"),
            "grid": tr("Support-vector machine, grid search"),
            "genetic": tr("Support-vector machine, genetic algorithm"),
        }[tuning]
        return self.train(
            parameters,
            context,
            feedback,
            lambda data: lambda seed: SupportVectors(seed=seed, **options),
            title,
            # no search for shuffled labels: there is nothing to be found
            plain=lambda seed: SupportVectors(seed=seed, **{**options, "tuning": "none"}),
        )
