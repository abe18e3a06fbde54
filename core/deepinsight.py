"""
Features as pixels of an image (DeepInsight): features that vary together lie together.

After Sharma, A., Vans, E., Shigemizu, D., Boroevich, K. A., Tsunoda, T. (2019). DeepInsight: a methodology to transform
a non-image data to an image for convolution neural network architecture. Scientific Reports 9, 11399.
"""

import numpy as np

from .errors import DataError, check_choice, package_missing
from .language import tr

LAYOUTS = ("pca", "tsne")

FEWEST = 4
"""Features that an image needs."""


def ranges(values):
    """Return the least and the largest value of each feature of the training samples, two (p,) arrays."""
    return values.min(axis=0), values.max(axis=0)


def normalised(values, low, high):
    """
    Return features scaled to 0 to 1 by their range among the training samples (norm-1 of the source).

    Parameters
    ----------
    values : (n, p) array
    low, high : (p,) arrays
        From `ranges`. New values outside them become 0 or 1; a feature that does not vary becomes 0.
    """
    spread = np.where(high > low, high - low, 1.0)
    return np.where(high > low, np.clip((values - low) / spread, 0, 1), 0.0)


def feature_coordinates(values, layout="pca", seed=42):
    """
    Return where features lie in a plane by how they vary among the training samples, a (p, 2) array.

    Parameters
    ----------
    values : (n, p) array
        Training samples, features on one scale.
    layout : {"pca", "tsne"}
        Principal components of the transposed table, which are the same at each run; or t-distributed stochastic
        neighbour embedding by cosine distance, perplexity min(30, (p - 1) / 3).
    seed : int
        Of "tsne".

    Raises
    ------
    DataError
        With fewer than four features, or without scikit-learn for "tsne".
    """
    check_choice(tr("layout"), layout, LAYOUTS)
    features = np.asarray(values, float).T
    if len(features) < FEWEST:
        raise DataError(
            tr(
                "An image needs {FEWEST} features or more and there are {n_features}: choose more, or the network "
                "conv1d."
            ).format(FEWEST=FEWEST, n_features=len(features))
        )
    return principal_plane(features) if layout == "pca" else _neighbour_embedding(features, seed)


def principal_plane(points):
    """
    Return the first two principal components of the rows of `points`, an (m, 2) array.

    The sign of a component is arbitrary; here its largest coefficient is positive.
    """
    centred = points - points.mean(axis=0)
    if min(centred.shape) < 2:
        raise DataError(tr("One training sample shows nothing of how features vary together: take more samples."))
    left, size, directions = np.linalg.svd(centred, full_matrices=False)
    largest = np.abs(directions[:2]).argmax(axis=1)
    return left[:, :2] * size[:2] * np.where(directions[[0, 1], largest] < 0, -1.0, 1.0)


def _neighbour_embedding(features, seed):
    try:
        from sklearn.manifold import TSNE
    except ImportError as error:
        raise package_missing(tr("The layout tsne"), "scikit-learn", tr("choose pca")) from error
    perplexity = min(30.0, (len(features) - 1) / 3)
    embedding = TSNE(2, perplexity=perplexity, metric="cosine", init="pca", learning_rate="auto", random_state=seed)
    return embedding.fit_transform(features).astype(float)


def rectangle_angle(points):
    """
    Return the direction of the smallest rectangle around points.

    One side of that rectangle holds an edge of their convex hull; every edge is tried, the one from the last corner
    back to the first too.

    Parameters
    ----------
    points : (m, 2) array

    Returns
    -------
    angle : float
        Radians from the first axis to a side, from 0 to below a quarter turn; the least of equal rectangles.

    Raises
    ------
    DataError
        If the points lie on a line.
    """
    try:
        from scipy.spatial import ConvexHull
    except ImportError as error:
        raise package_missing(tr("The network deepinsight"), "scipy", tr("choose the network paper")) from error
    centred = points - points.mean(axis=0)
    length, width = np.linalg.svd(centred, compute_uv=False)
    if width <= 1e-9 * length:
        raise DataError(
            tr(
                "The features lie on a line when they are laid out in a plane, which makes no image: choose "
                "features that vary in more than one way, or the network conv1d."
            )
        )
    corners = centred[ConvexHull(centred).vertices]
    edges = np.roll(corners, -1, axis=0) - corners
    angles = np.arctan2(edges[:, 1], edges[:, 0]) % (np.pi / 2)
    # a side along an axis may come out a rounding below the quarter turn, which is the same direction as 0
    angles = np.sort(np.where(angles > np.pi / 2 - 1e-12, 0.0, angles))
    areas = np.array([np.prod(np.ptp(rotated(corners, angle), axis=0)) for angle in angles])
    return float(angles[np.flatnonzero(areas <= areas.min() * (1 + 1e-9))[0]])


def rotated(points, angle):
    """Return (m, 2) points turned so that the direction `angle` (radians) becomes the first axis."""
    cosine, sine = np.cos(angle), np.sin(angle)
    return points @ np.array([[cosine, -sine], [sine, cosine]])


def pixels_of(points, shape):
    """
    Return the pixel of each point when the smallest rectangle around all is stretched over an image.

    Parameters
    ----------
    points : (p, 2) array
        From `feature_coordinates`.
    shape : (int, int)
        Rows and columns of the image.

    Returns
    -------
    pixels : (p, 2) array of int
        Row, from the first coordinate after rotation, and column, from the second.
    """
    placed = rotated(points, rectangle_angle(points))
    low, high = placed.min(axis=0), placed.max(axis=0)
    # a point on the edge of a pixel belongs to it whatever rotation rounded
    pixels = np.floor((placed - low) / (high - low) * shape + 1e-9).astype(int)
    return np.minimum(pixels, np.array(shape) - 1)


def images(values, pixels, shape):
    """
    Return samples as images; features that share a pixel are averaged, pixels without a feature are 0.

    Parameters
    ----------
    values : (n, p) array
        Samples, features from 0 to 1.
    pixels : (p, 2) array of int
        From `pixels_of`.
    shape : (int, int)

    Returns
    -------
    (n, rows, columns) array
    """
    place = pixels[:, 0] * shape[1] + pixels[:, 1]
    spread = np.zeros((len(place), shape[0] * shape[1]))
    spread[np.arange(len(place)), place] = 1.0 / np.bincount(place)[place]
    return (values @ spread).reshape(len(values), *shape)
