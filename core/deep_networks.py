"""Convolutional networks: over features in a row, over features as an image, and over windows of rasters."""

import numpy as np

from . import deep_training
from .classifier import Classifier, Labelled, class_weights
from .deepinsight import LAYOUTS, feature_coordinates, images, normalised, pixels_of, ranges
from .errors import DataError, package_missing
from .estimator import silent
from .language import tr
from .patches import band_means, bands_and_window, checked, dihedral_views, walk

SIDE = 16
"""Pixels along each side of the images that `DeepInsight` makes of samples."""

UNRELATED = 0.05
"""Features whose correlations are all below this, or below what chance explains, have no natural order."""


class DeepNetwork(Classifier):
    """
    Base of the convolutional networks; they need torch and use a graphics processor where torch finds one.

    Adam, classes weighted so that each counts alike, and the weights of the epoch whose validation loss is least. On
    the processor (CPU) the same seed gives the same network; a graphics processor rounds in no fixed order.

    Subclasses give ``_learn(values)``, which sets how features are scaled and placed, ``_inputs(values)``, and
    ``_layers()``.

    Parameters
    ----------
    epochs : int
        Most passes over the training samples.
    batch : int
        Samples a step.
    rate : float
        Learning rate.
    decay : float
        Weight decay.
    patience : int
        Epochs without a lower validation loss after which training stops.
    seed : int

    Attributes
    ----------
    weights_ : dict of arrays
        By torch's names.
    best_epoch_ : int
        The epoch, from 1, whose weights these are.
    device_ : str
        What it was trained on.
    history_ : dict
        ``epoch``, ``loss``, ``accuracy``, ``validation_loss`` and ``validation_accuracy``, one value an epoch; the
        training samples' are means over the steps of the epoch.
    """

    essential = (*Classifier.essential, "weights_")

    def __init__(self, epochs=200, batch=32, rate=0.001, decay=0.0001, patience=20, seed=42):
        self.epochs = epochs
        self.batch = batch
        self.rate = rate
        self.decay = decay
        self.patience = patience
        self.seed = seed

    def _train(self, training, validation, progress):
        self._check_choices()
        if self.epochs < 1 or self.batch < 2 or self.patience < 1 or not self.rate > 0 or not self.decay >= 0:
            raise DataError(
                tr(
                    "Epochs and patience must be 1 or more, the batch 2 or more, the learning rate above 0 and the "
                    "weight decay not below 0: change them."
                )
            )
        self._require_torch()
        if validation is None:
            training, validation = self._set_aside(training)
        self._learn(training.values)
        name = deep_training.graphics_processor()
        self.device_ = f"graphics processor {name}" if name else "processor (CPU)"
        if name:
            self._note(
                "device",
                tr("Trained on the {device}; a repeated run differs in the last digits.").format(device=self.device_),
            )
        course = deep_training.train(
            self._layers,
            *((self._inputs(part.values), part.codes) for part in (training, validation)),
            class_weights(training.codes, len(self.classes_)),
            deep_training.Settings(self.epochs, self.batch, self.rate, self.decay, self.patience, self.seed),
            self._views(),
            progress,
        )
        self.weights_, self.history_, self.best_epoch_ = course

    def _set_aside(self, training):
        """Return the training samples without a tenth, and that tenth; every class keeps a sample to learn from."""
        order = np.random.default_rng(self.seed).permutation(len(training.codes))
        stays = np.unique(training.codes[order], return_index=True)[1]
        aside = np.delete(order, stays)[: max(1, round(len(order) / 10))]
        if not len(aside):
            raise DataError(
                tr(
                    "There are {n_training} training samples for {n_classes} classes: a convolutional network needs "
                    "more than one a class."
                ).format(n_training=len(order), n_classes=len(self.classes_))
            )
        self._note(
            "validation",
            tr(
                "No validation samples were given: {n_aside} of the {n_training} training samples were set aside to "
                "find the best epoch."
            ).format(n_aside=len(aside), n_training=len(order)),
        )
        watched = np.isin(np.arange(len(order)), aside)
        return tuple(Labelled(training.values[rows], training.codes[rows]) for rows in (~watched, watched))

    def _probabilities(self, values):
        self._require_torch()
        return deep_training.apply(self._layers, self.weights_, self._inputs(values))

    def _require_torch(self):
        try:
            import torch  # noqa: F401
        except ImportError as error:
            raise package_missing(
                tr("The network {kind}").format(kind=self.kind), "torch", tr("choose the network paper")
            ) from error

    def _views(self):
        """Return the ways in which the inputs may be turned for training, None if they may not."""


class Conv1d(DeepNetwork):
    """
    Convolutions along features, ordered so that those that vary together are neighbours.

    The order is that of the leaves of a hierarchical clustering, average linkage of 1 - abs(r), r being the correlation
    among the training samples.

    Parameters
    ----------
    epochs, batch, rate, decay, patience, seed
        As for `DeepNetwork`.

    Attributes
    ----------
    order_ : (F,) array of int
        Features, by their numbers in `names_`, as the network sees them.
    mean_, scale_ : (F,) arrays
        Of the training samples; features are standardised.
    """

    kind = "conv1d"
    essential = (*DeepNetwork.essential, "order_", "mean_", "scale_")

    def _learn(self, values):
        self.mean_, self.scale_ = values.mean(axis=0), _spread(values)
        correlations = np.abs(self._standardised(values).T @ self._standardised(values)) / len(values)
        self.order_ = leaf_order(correlations)
        # correlations of unrelated features scatter by 1 / sqrt(n)
        chance = max(UNRELATED, 3 / np.sqrt(len(values)))
        if len(self.order_) > 1 and correlations[np.triu_indices(len(self.order_), 1)].max() < chance:
            self._note(
                "unordered",
                tr(
                    "No two features correlate by {chance:.2f} or more: they have no natural order, as factors "
                    "have none, and a convolution along them means little. Take elements, or the network paper."
                ).format(chance=chance),
            )

    def _standardised(self, values):
        return (values - self.mean_) / self.scale_

    def _inputs(self, values):
        return self._standardised(values)[:, None, self.order_].astype(np.float32)

    def _layers(self):
        return deep_training.conv1d_layers(len(self.names_), len(self.classes_))


class DeepInsight(DeepNetwork):
    """
    Convolutions over an image of the features, in which those that vary together are neighbours.

    Parameters
    ----------
    layout : {"pca", "tsne"}
        How features are laid out in the plane, see `core.deepinsight`.
    epochs, batch, rate, decay, patience, seed
        As for `DeepNetwork`.

    Attributes
    ----------
    pixels_ : (F, 2) array of int
        Row and column of each feature in the image of 16 x 16 pixels.
    low_, high_ : (F,) arrays
        Least and largest value among the training samples, which become 0 and 1.
    """

    kind = "deepinsight"
    essential = (*DeepNetwork.essential, "pixels_", "low_", "high_")
    choices = {"layout": LAYOUTS}

    def __init__(self, layout="pca", epochs=200, batch=32, rate=0.001, decay=0.0001, patience=20, seed=42):
        super().__init__(epochs, batch, rate, decay, patience, seed)
        self.layout = layout

    def _learn(self, values):
        self.low_, self.high_ = ranges(values)
        # as the source does: laid out by their raw values, features would lie apart by nothing but their units
        points = feature_coordinates(normalised(values, self.low_, self.high_), self.layout, self.seed)
        self.pixels_ = pixels_of(points, (SIDE, SIDE))

    def _inputs(self, values):
        scaled = normalised(values, self.low_, self.high_)
        return images(scaled, self.pixels_, (SIDE, SIDE))[:, None].astype(np.float32)

    def _layers(self):
        return deep_training.image_layers(SIDE, len(self.classes_))


class PatchNetwork(DeepNetwork):
    """
    Convolutions over windows of rasters around the samples.

    It learns from the table that `core.patches.patch_samples` makes. Each training window is turned or mirrored at
    random every epoch: what is anomalous does not depend on where north is.

    Parameters
    ----------
    epochs, batch, rate, decay, patience, seed
        As for `DeepNetwork`.

    Attributes
    ----------
    bands_ : list of str, length B
        The rasters, in order.
    window_ : int
        Side of the windows, cells.
    mean_, scale_ : (B,) arrays
        Of the cells in training windows; bands are standardised.
    """

    kind = "patch"
    essential = (*DeepNetwork.essential, "bands_", "window_", "mean_", "scale_")

    def probability_rasters(self, rasters, names, progress=silent):
        """
        Return the probability of each class in every cell.

        Parameters
        ----------
        rasters : (B, rows, columns) array
            The bands that the network learnt from, of the same cell size, NaN where there is no data.
        names : list of str
            Of the rasters, in any order.

        Returns
        -------
        (C, rows, columns) array of float32
            NaN where more than a quarter of the window has no data.

        Raises
        ------
        DataError
            If it is not fitted or a band is absent.
        """
        self.check_fitted()
        names = list(names)
        absent = [band for band in self.bands_ if band not in names]
        if absent:
            raise DataError(
                tr("The model learnt from the raster {absent}, and the rasters are {names}.").format(
                    absent=absent[0], names=", ".join(names)
                )
            )
        rasters = checked(rasters, names)[[names.index(band) for band in self.bands_]]
        band_means(rasters, self.bands_)  # refuses a raster without data
        found = np.full((len(self.classes_), rasters[0].size), np.nan, np.float32)
        for cells, values in walk(rasters, self.window_, self.mean_, progress):
            found[:, cells] = self._probabilities(values).T
        return found.reshape(-1, *rasters.shape[1:])

    def _learn(self, values):
        self.bands_, self.window_ = bands_and_window(self.names_)
        cells = values.reshape(len(values), len(self.bands_), -1).swapaxes(0, 1).reshape(len(self.bands_), -1).T
        self.mean_, self.scale_ = cells.mean(axis=0), _spread(cells)

    def _inputs(self, values):
        windows = values.reshape(len(values), len(self.bands_), self.window_, self.window_)
        scaled = (windows - self.mean_[:, None, None]) / self.scale_[:, None, None]
        return scaled.astype(np.float32)

    def _layers(self):
        return deep_training.patch_layers(len(self.bands_), len(self.classes_))

    def _views(self):
        return dihedral_views(self.window_)


def leaf_order(correlations):
    """Return the (F,) order of features by the leaves of average linkage of 1 - abs(r)."""
    if len(correlations) < 2:
        return np.arange(len(correlations))
    try:
        from scipy.cluster.hierarchy import average, leaves_list
        from scipy.spatial.distance import squareform
    except ImportError as error:
        raise package_missing(tr("The network conv1d"), "scipy", tr("choose the network paper")) from error
    apart = np.clip(1 - np.abs(correlations), 0, None)
    return leaves_list(average(squareform(apart, checks=False))).astype(int)


def _spread(values):
    """Return the standard deviation of each column, 1 where it does not vary."""
    spread = values.std(axis=0)
    return np.where(spread > 1e-12 * np.abs(values).max(axis=0), spread, 1.0)
