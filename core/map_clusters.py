r"""
Map units to a few classes: k-means or Ward on the prototypes, and the criteria by which the number is chosen.

Two-level clustering of a map [Vesanto2000]_. The silhouette of a unit is :math:`(b-a)/\max(a,b)`, with :math:`a` the
mean distance to its own class and :math:`b` to the nearest other one [Rousseeuw1987]_; Davies-Bouldin is
:math:`\frac1k\sum_i \max_j (\sigma_i+\sigma_j)/\lVert c_i-c_j\rVert` [Davies1979]_.

References
----------
.. [Arthur2007] Arthur, D., Vassilvitskii, S. (2007). k-means++: the advantages of careful seeding. Proc. SODA.
.. [Davies1979] Davies, D.L., Bouldin, D.W. (1979). A cluster separation measure. IEEE PAMI 1.
.. [Rousseeuw1987] Rousseeuw, P.J. (1987). Silhouettes. Journal of Computational and Applied Mathematics 20.
.. [Vesanto2000] Vesanto, J., Alhoniemi, E. (2000). Clustering of the self-organizing map. IEEE Trans. Neural Netw. 11.
"""

import numpy as np

from .batch_som import distances_to
from .errors import DataError, package_missing
from .language import tr

CLUSTERINGS = ("kmeans", "ward")

LARGEST = 8
"""Most classes that are tried; more could not be read on a map."""


def k_means(points, n_clusters, weights=None, seed=None, starts=20, iterations=100):
    """
    Return the class of each point and the centres, the best of several k-means++ starts.

    Parameters
    ----------
    points : (K, D) array
    n_clusters : int
    weights : (K,) array, optional
        How much each point counts; points without weight are classed but pull no centre.
    seed : int, SeedSequence or Generator
    starts, iterations : int

    Returns
    -------
    labels : (K,) array of int
    centres : (n_clusters, D) array
    """
    # scikit-learn's KMeans does the same, but map classes must work where it is missing
    points = np.asarray(points, float)
    weights = np.ones(len(points)) if weights is None else np.asarray(weights, float)
    if np.count_nonzero(weights) < n_clusters:
        raise DataError(
            tr(
                "Only {n_units} map units hold samples and {n_clusters} classes were asked for: ask for fewer classes."
            ).format(n_units=np.count_nonzero(weights), n_clusters=n_clusters)
        )
    generator = np.random.default_rng(seed)
    best = (np.inf, None, None)
    for _ in range(starts):
        centres = _spread_start(points, n_clusters, weights, generator)
        labels = None
        for _ in range(iterations):
            squared = distances_to(points, centres)
            new = squared.argmin(axis=1)
            if labels is not None and (new == labels).all():
                break
            labels = new
            for cluster in range(n_clusters):
                mass = weights * (labels == cluster)
                if mass.sum() > 0:
                    centres[cluster] = mass @ points / mass.sum()
                else:
                    # an empty class takes the point that is worst served
                    centres[cluster] = points[(weights * squared.min(axis=1)).argmax()]
        inertia = float((weights * distances_to(points, centres).min(axis=1)).sum())
        if inertia < best[0] - 1e-12 * abs(inertia):
            best = (inertia, distances_to(points, centres).argmin(axis=1), centres)
    return best[1], best[2]


def _spread_start(points, n_clusters, weights, generator):
    """Return k-means++ centres: each next one drawn far from those before [Arthur2007]_."""
    centres = [points[generator.choice(len(points), p=weights / weights.sum())]]
    while len(centres) < n_clusters:
        chance = weights * distances_to(points, np.array(centres)).min(axis=1)
        # fewer distinct points than classes: any point will do
        chance = chance if chance.sum() > 0 else weights
        centres.append(points[generator.choice(len(points), p=chance / chance.sum())])
    return np.array(centres)


def ward(points, n_clusters):
    """Return the class of each point by Ward's method; `DataError` without scipy."""
    try:
        from scipy.cluster.hierarchy import fcluster, linkage
    except ImportError as error:
        raise package_missing(tr("Ward's method"), "scipy", tr("choose k-means")) from error
    return fcluster(linkage(points, "ward"), n_clusters, "maxclust") - 1


def silhouette(points, labels):
    """Return the mean silhouette, 0 for points alone in their class."""
    points, labels = np.asarray(points, float), np.asarray(labels)
    distance = np.sqrt(distances_to(points, points))
    classes = np.unique(labels)
    if len(classes) < 2:
        return float("nan")
    mean = np.empty((len(points), len(classes)))
    sizes = np.array([(labels == label).sum() for label in classes])
    for column, label in enumerate(classes):
        mean[:, column] = distance[:, labels == label].sum(axis=1)
    own = np.searchsorted(classes, labels)
    rows = np.arange(len(points))
    # a point is at distance 0 from itself: leave it out of its own class's mean
    inside = mean[rows, own] / np.maximum(sizes[own] - 1, 1)
    mean /= sizes
    mean[rows, own] = np.inf
    outside = mean.min(axis=1)
    scores = (outside - inside) / np.maximum(np.maximum(inside, outside), 1e-300)
    return float(np.where(sizes[own] > 1, scores, 0.0).mean())


def davies_bouldin(points, labels):
    """Return the Davies-Bouldin index: the smaller, the better parted."""
    points, labels = np.asarray(points, float), np.asarray(labels)
    classes = np.unique(labels)
    if len(classes) < 2:
        return float("nan")
    centres = np.array([points[labels == label].mean(axis=0) for label in classes])
    spread = np.array(
        [np.linalg.norm(points[labels == label] - centre, axis=1).mean() for label, centre in zip(classes, centres)]
    )
    apart = np.sqrt(distances_to(centres, centres))
    np.fill_diagonal(apart, np.inf)
    with np.errstate(divide="ignore"):
        ratio = (spread[:, None] + spread) / apart
    return float(ratio.max(axis=1).mean())


def calinski_harabasz(points, labels):
    """Return the Calinski-Harabasz ratio of the spread between classes to that inside: the larger, the better."""
    points, labels = np.asarray(points, float), np.asarray(labels)
    classes = np.unique(labels)
    n, k = len(points), len(classes)
    if not 1 < k < n:
        return float("nan")
    centre = points.mean(axis=0)
    between = within = 0.0
    for label in classes:
        members = points[labels == label]
        mean = members.mean(axis=0)
        between += len(members) * ((mean - centre) ** 2).sum()
        within += ((members - mean) ** 2).sum()
    return float(between / (k - 1) / (within / (n - k))) if within > 0 else float("inf")


def criteria(points, weights=None, seed=None, method="kmeans"):
    """
    Return silhouette, Davies-Bouldin and Calinski-Harabasz for 2 to 8 classes, as columns of a table.

    Raises
    ------
    DataError
        If there are fewer than three points.
    """
    points = np.asarray(points, float)
    used = np.ones(len(points), bool) if weights is None else np.asarray(weights) > 0
    table = {"clusters": [], "silhouette": [], "davies_bouldin": [], "calinski_harabasz": []}
    for k in range(2, min(LARGEST, int(used.sum()) - 1) + 1):
        labels = ward(points, k) if method == "ward" else k_means(points, k, weights, seed)[0]
        table["clusters"].append(k)
        table["silhouette"].append(silhouette(points[used], labels[used]))
        table["davies_bouldin"].append(davies_bouldin(points[used], labels[used]))
        table["calinski_harabasz"].append(calinski_harabasz(points[used], labels[used]))
    if not table["clusters"]:
        raise DataError(tr("Fewer than three map units hold samples: there is nothing to part into classes."))
    return table


def adjusted_rand(first, second):
    """Return the adjusted Rand index of two partitions: 1 the same, 0 as alike as chance [Hubert1985]_.

    References
    ----------
    .. [Hubert1985] Hubert, L., Arabie, P. (1985). Comparing partitions. Journal of Classification 2.
    """
    table = contingency(first, second)
    pairs = (table * (table - 1) / 2).sum()
    rows, columns = (sums * (sums - 1) / 2 for sums in (table.sum(axis=1), table.sum(axis=0)))
    expected = rows.sum() * columns.sum() / (table.sum() * (table.sum() - 1) / 2)
    largest = (rows.sum() + columns.sum()) / 2
    return float((pairs - expected) / (largest - expected)) if largest != expected else 1.0


def contingency(first, second):
    """Return the (classes of first, classes of second) table of counts."""
    rows, row = np.unique(first, return_inverse=True)
    columns, column = np.unique(second, return_inverse=True)
    return (
        np.bincount(row * len(columns) + column, minlength=len(rows) * len(columns))
        .reshape(len(rows), len(columns))
        .astype(float)
    )
