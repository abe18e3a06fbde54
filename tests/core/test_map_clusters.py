"""Classes of units against scikit-learn, scipy and planted groups."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import DataError
from geohalo.core.map_clusters import (
    adjusted_rand,
    calinski_harabasz,
    criteria,
    davies_bouldin,
    k_means,
    silhouette,
    ward,
)


@pytest.fixture
def groups():
    random = np.random.default_rng(5)
    centres = np.array([[0.0, 0, 0], [6, 0, 0], [0, 6, 6]])
    truth = np.repeat([0, 1, 2], [30, 20, 14])
    return centres[truth] + random.normal(size=(64, 3)), truth


@pytest.mark.parametrize("n_clusters", [2, 3, 5])
def test_criteria_equal_scikit_learn(groups, n_clusters):
    metrics = pytest.importorskip("sklearn.metrics")
    points, _ = groups
    labels, _ = k_means(points, n_clusters, seed=1)
    npt.assert_allclose(silhouette(points, labels), metrics.silhouette_score(points, labels), atol=1e-7)
    npt.assert_allclose(davies_bouldin(points, labels), metrics.davies_bouldin_score(points, labels), rtol=1e-7)
    npt.assert_allclose(calinski_harabasz(points, labels), metrics.calinski_harabasz_score(points, labels), rtol=1e-9)


def test_a_point_alone_in_its_class_has_silhouette_zero():
    metrics = pytest.importorskip("sklearn.metrics")
    points = np.array([[0.0], [1], [10]])
    npt.assert_allclose(silhouette(points, [0, 0, 1]), metrics.silhouette_score(points, [0, 0, 1]))


def test_k_means_is_as_tight_as_scikit_learn(groups):
    cluster = pytest.importorskip("sklearn.cluster")
    points, truth = groups
    weights = np.random.default_rng(0).integers(0, 5, len(points)).astype(float)
    labels, centres = k_means(points, 3, weights, seed=2)
    model = cluster.KMeans(3, n_init=20, random_state=0).fit(points, sample_weight=weights)
    own = (weights * ((points - centres[labels]) ** 2).sum(axis=1)).sum()
    npt.assert_allclose(own, model.inertia_, rtol=1e-6)
    assert adjusted_rand(labels, truth) > 0.9


def test_points_without_weight_pull_no_centre(groups):
    points, _ = groups
    weights = np.ones(len(points))
    strays = np.vstack([points, [[100.0, 100, 100]]])
    _, centres = k_means(strays, 3, np.append(weights, 0.0), seed=2)
    assert centres.max() < 10
    with pytest.raises(DataError, match="fewer classes"):
        k_means(points, 3, np.eye(1, len(points))[0], seed=0)


def test_ward_equals_scikit_learn(groups):
    cluster = pytest.importorskip("sklearn.cluster")
    points, _ = groups
    ours = ward(points, 4)
    theirs = cluster.AgglomerativeClustering(4, linkage="ward").fit_predict(points)
    assert adjusted_rand(ours, theirs) == 1


def test_the_planted_number_of_groups_has_the_best_criteria(groups):
    points, _ = groups
    table = criteria(points, seed=0)
    assert table["clusters"] == list(range(2, 9))
    assert table["clusters"][int(np.argmax(table["silhouette"]))] == 3
    assert table["clusters"][int(np.argmin(table["davies_bouldin"]))] == 3
    assert table["clusters"][int(np.argmax(table["calinski_harabasz"]))] == 3


def test_adjusted_rand_equals_scikit_learn():
    metrics = pytest.importorskip("sklearn.metrics")
    random = np.random.default_rng(0)
    a, b = random.integers(0, 4, 100), random.integers(0, 3, 100)
    npt.assert_allclose(adjusted_rand(a, b), metrics.adjusted_rand_score(a, b))
    assert adjusted_rand(a, (a + 1) % 4) == 1
    assert adjusted_rand(np.zeros(5, int), np.zeros(5, int)) == 1


def test_same_seed_same_classes(groups):
    points, _ = groups
    npt.assert_array_equal(k_means(points, 4, seed=9)[0], k_means(points, 4, seed=9)[0])
