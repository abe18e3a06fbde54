"""Train a neural network to tell classes of samples."""

from functools import partial

from .classifier_training import ClassifierTraining
from .parameters import choice, rasters, tr, whole_number

_TITLES = {
    "paper": "Network of the paper",
    "conv1d": "Convolutional network over features",
    "deepinsight": "Convolutional network over an image of the features",
    "patch": "Convolutional network over windows of rasters",
}


class TrainNetwork(ClassifierTraining):
    """Trains a neural network on labelled samples, and tests it on samples and on ground that it has not seen.

    <b>paper</b> is the network that the method's paper prints: one layer of 20 neurons, trained by gradient descent
    with momentum. The paper calls it convolutional, and it is not. <b>conv1d</b> slides over features that vary
    together, <b>deepinsight</b> over an image in which such features are neighbours, <b>patch</b> over windows of
    rasters around the samples: these three are convolutional, and need torch.

    A test by lot flatters: the tested samples have neighbours that were learnt from. The test on ground not seen, in
    blocks or zones, is the one to believe, and a classifier is worth its trouble only where it beats the baselines
    beside it. Where the classes come from factor scores, every figure says how well the network repeats them, not how
    well it finds deposits; the report then shows what the same network reaches on scores without any geology.
    """

    NAME, DISPLAY_NAME = "trainnetwork", "Train network"
    TAGS = ("CNN", "neural network", "deep learning", "supervised", "prospectivity")
    HOW_IT_WORKS = (
        "Features are scaled by the training samples. paper is a perceptron of 20 hidden units, trained by gradient "
        "descent with momentum; the convolutional networks are trained by Adam, classes weighted alike, and keep the "
        "weights that did best on the samples watched. Tests: by lot, and on blocks or zones held out in turn."
    )
    PITFALLS = (
        "Believe the test on ground not seen; the test by lot has neighbours of its samples in the training.",
        "A network that does not beat a thresholded score is not worth its trouble: the baselines stand beside it.",
        "Rasters interpolated from the same samples leak the answer into windows around them.",
        "A few dozen samples a class are too few for a convolutional network.",
    )
    REFERENCES = ("tahmooresi", "sharma", "folds", "valavi", "mila")

    NETWORK, RASTERS, WINDOW, EPOCHS, RESTARTS = "NETWORK", "RASTERS", "WINDOW", "EPOCHS", "RESTARTS"
    LAYOUT = "LAYOUT"

    def initAlgorithm(self, config=None):
        self.add_inputs()
        self.add(
            choice(self.NETWORK, self.tr("Network"), list(_TITLES)),
            "paper: the printed network, needs nothing but QGIS. conv1d, deepinsight and patch are convolutional and "
            "need torch.",
        )
        self.add(
            rasters(self.RASTERS, self.tr("Rasters (patch)"), optional=True),
            "Geophysics, terrain, kriged elements, all of one grid; the network patch learns from windows of them and "
            "not from fields. Rasters that were made from these samples flatter it.",
        )
        self.add_neighbours()
        self.add_testing()
        self.add(
            whole_number(self.EPOCHS, self.tr("Epochs"), 0, 0, 100000),
            "Passes over the samples. 0: 500 for paper; up to 200 for the others, which stop when the samples watched "
            "get no better.",
            advanced=True,
        )
        self.add(
            whole_number(self.RESTARTS, self.tr("Networks trained at once (paper)"), 1, 1, 100),
            "From different starts; their probabilities are averaged.",
            advanced=True,
        )
        self.add(whole_number(self.WINDOW, self.tr("Window (patch)"), 9, 3, 65), "Cells, an odd number.", advanced=True)
        self.add(
            choice(self.LAYOUT, self.tr("Layout of the image (deepinsight)"), ["pca", "tsne"]),
            "tsne needs scikit-learn.",
            advanced=True,
        )
        self.add_outputs()

    def check(self, parameters, context):
        from ..core.errors import DataError

        super().check(parameters, context)
        network = self.text(parameters, self.NETWORK, context)
        if network != "paper":
            self.need("torch", purpose=tr("Network {}").format(network))
            self.need("scipy", purpose=tr("Network {}").format(network))
        given = bool(self.parameterAsLayerList(parameters, self.RASTERS, context))
        if network == "patch":
            from ..core.patches import check_window

            if not given:
                raise DataError(tr("The network patch learns from rasters: choose one or more."))
            check_window(self.parameterAsInt(parameters, self.WINDOW, context))
        elif given:
            raise DataError(
                tr("The network {network} learns from fields, not from rasters: clear them, or take patch.").format(
                    network=network
                )
            )

    def processAlgorithm(self, parameters, context, feedback):
        network = self.text(parameters, self.NETWORK, context)
        read = self._read_windows if network == "patch" else None
        return self.train(parameters, context, feedback, self._maker(parameters, context), tr(_TITLES[network]), read)

    def _maker(self, parameters, context):
        """Return what makes a network from a seed."""
        network = self.text(parameters, self.NETWORK, context)
        epochs = self.parameterAsInt(parameters, self.EPOCHS, context)
        restarts = self.parameterAsInt(parameters, self.RESTARTS, context)
        layout = self.text(parameters, self.LAYOUT, context)

        def make(seed, weighted=False):
            options = {"seed": seed, **({"epochs": epochs} if epochs else {})}
            if network == "paper":
                from ..core.paper_network import PaperNetwork

                return PaperNetwork(restarts=restarts, weighted=weighted, **options)
            from ..core import deep_networks

            if network == "deepinsight":
                return deep_networks.DeepInsight(layout, **options)
            return (deep_networks.Conv1d if network == "conv1d" else deep_networks.PatchNetwork)(**options)

        # where the classes were not balanced, each counts alike all the same
        return lambda data: partial(make, weighted=(data.record.get("balance") or "all") == "all")

    def neighbours(self, parameters, context):
        """Return over how many samples means are taken; windows of rasters have their surroundings in them."""
        return 0 if self.text(parameters, self.NETWORK, context) == "patch" else super().neighbours(parameters, context)

    def buffer(self, parameters, context, size):
        """Return the buffer, a window wide at least for windows of rasters."""
        return max(super().buffer(parameters, context, size), getattr(self, "_diagonal", 0.0))

    def _read_windows(self, parameters, context, feedback):
        """Return the training data of windows of rasters around the samples."""
        import numpy as np

        from ..core.patches import patch_samples, window_diagonal
        from .layers import SampleLayer
        from .raster_stack import read_stack

        window = self.parameterAsInt(parameters, self.WINDOW, context)
        stack = read_stack(self.parameterAsLayerList(parameters, self.RASTERS, context))
        if stack.from_samples:
            feedback.pushWarning(
                tr(
                    "{} were made from samples: a test on ground not seen is flattered, for the tested samples helped "
                    "to draw them."
                ).format(", ".join(stack.from_samples))
            )
        layer = SampleLayer(self, parameters, self.INPUT, context)
        table, usable = patch_samples(stack.values, stack.names, stack.grid, layer.coordinates(stack.crs), window)
        table.labels = [layer.labels[row] for row in np.flatnonzero(usable)]
        lost = int((~usable).sum())
        if lost:
            feedback.pushWarning(
                tr("{} of {} samples have no window: they lie off the rasters or where these have no data.").format(
                    lost, len(usable)
                )
            )
        self._diagonal = window_diagonal(stack.grid, window)
        feedback.pushInfo(
            tr("Where ground is held out, samples within {:.0f} m of it are not learnt from.").format(self._diagonal)
        )
        data = self.labelled(parameters, context, feedback, layer, {}, stack.crs, table, usable)
        data.cell_size = stack.grid.cell_size
        return data
