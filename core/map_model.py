r"""
What online, batch and deep maps share: standardised features, several members, classes, scores.

A single map is a matter of chance: its borders move with the seed. Here a map is an ensemble whose members are trained
on bootstrap samples; the score of a sample is the mean over the members, its class what most members say, and its
stability the share of them that say so. One member is the map of the textbooks.
"""

import numpy as np

from .batch_som import distances_to
from .errors import DataError
from .estimator import Estimator, silent
from .language import tr
from .map_clusters import CLUSTERINGS, LARGEST, adjusted_rand, criteria, k_means, ward
from .map_quality import explained_variance, quantisation_error, topographic_error
from .map_topology import DISTANCES, map_size, unit_distances
from .neighbours import neighbour_means
from .unit_scores import smoother, unit_scores

STABLE = 0.75
"""Adjusted Rand index of the members' classes below which the user is warned."""


class MapModel(Estimator):
    """
    Base of the map models; subclasses train the members and find the best units of new samples.

    Attributes
    ----------
    names_ : list of str, length p
        Features, in order; new samples are matched by name.
    mean_, scale_ : (D,) arrays
        Of the features, and of their neighbour means where these are used.
    rows_, columns_ : int
        Size of the map, K units.
    decoded_ : (R, K, D) array
        Prototypes of each member, standardised units of the features.
    hits_ : (R, K) array of int
        Samples whose best-matching unit is each one.
    unit_clusters_ : (R, K) array of int
        Class of each unit, 1 to k; the units of all members are parted together, weighted by their hits.
    cluster_means_ : (k, D) array
        Mean standardised features of each class; classes are numbered by their mean, the lowest first.
    criteria_ : dict
        Silhouette, Davies-Bouldin and Calinski-Harabasz of the pooled units for 2 to 8 classes.
    agreement_ : float
        Mean adjusted Rand index between the members' classes of the samples.
    quality_ : dict
        Quantisation and topographic error and explained variance, one value a member.
    unit_scores_, class_scores_, baseline_ : arrays or None
        What `weigh` learnt from known occurrences.
    """

    essential = (
        "names_",
        "mean_",
        "scale_",
        "rows_",
        "columns_",
        "prototypes_",
        "hits_",
        "unit_clusters_",
        "cluster_means_",
    )
    choices = {"distance": DISTANCES, "clustering": CLUSTERINGS}

    def fit(self, samples, progress=silent):
        """
        Train the map.

        Parameters
        ----------
        samples : Samples
            Complete rows only; positions are needed for neighbour means.

        Raises
        ------
        DataError
            For missing or infinite values, too few samples, or a map that cannot be.
        """
        self.warnings_ = []
        samples.check(minimum=4)
        self._check_parameters(samples)
        features = self._prepare(samples)
        rows, columns = self.rows, self.columns
        if not (rows and columns):
            rows, columns = map_size(features)
        self.rows_, self.columns_ = int(rows), int(columns)
        n_samples, n_units = len(features), rows * columns
        if n_units > n_samples:
            self._note(
                "large_map",
                tr("The map has {n_units} units and there are only {n_samples} samples: most stay empty.").format(
                    n_units=n_units, n_samples=n_samples
                ),
            )
        sequences = np.random.SeedSequence(self.seed).spawn(self.runs)
        whole = np.arange(n_samples)
        drawn = [
            np.sort(np.random.default_rng(sequence).integers(0, n_samples, n_samples)) if self.runs > 1 else whole
            for sequence in sequences
        ]
        # a member's draw and its training must not share one stream of random numbers
        self._train(features, np.array(drawn), [sequence.spawn(1)[0] for sequence in sequences], progress)
        progress(1.0, tr("Judging the map"))
        units, _ = self._locate(features)
        self.hits_ = np.stack([np.bincount(member, minlength=n_units) for member in units])
        self._judge(features)
        progress(1.0, tr("Looking for classes of units"))
        self._cluster(features, units)
        progress(1.0)
        self.unit_scores_ = self.class_scores_ = None
        return self

    def _check_parameters(self, samples):
        self._check_choices()
        if self.runs < 1:
            raise DataError(tr("At least one run is needed: set the number of runs to 1 or more."))
        if not (self.clusters == 0 or 2 <= self.clusters <= LARGEST):
            raise DataError(
                tr("The number of classes must lie between 2 and {LARGEST} (0 chooses it): it is {clusters}.").format(
                    LARGEST=LARGEST, clusters=self.clusters
                )
            )
        if self.rows and self.columns and self.rows * self.columns < 2:
            raise DataError(tr("A map of one unit has nothing to tell apart: give it more rows or columns."))

    def _prepare(self, samples):
        """Learn names, means and spreads, and return the (n, D) standardised features."""
        spread = samples.values.std(axis=0, ddof=1)
        constant = ~(spread > 1e-12 * np.maximum(np.abs(samples.values).max(axis=0), 1e-300))
        if constant.all():
            raise DataError(tr("No feature varies over the samples: choose other features."))
        if constant.any():
            left = [name for name, out in zip(samples.names, constant) if out]
            self._note("constant", tr("The same value everywhere, left out: {left}.").format(left=", ".join(left)))
            samples = samples.select([name for name, out in zip(samples.names, constant) if not out])
        self.names_ = list(samples.names)
        raw = self._widen(samples)
        self.mean_ = raw.mean(axis=0) if self.standardise else np.zeros(raw.shape[1])
        self.scale_ = raw.std(axis=0, ddof=1) if self.standardise else np.ones(raw.shape[1])
        return (raw - self.mean_) / self.scale_

    def _widen(self, samples):
        """Return the features, with their means over the nearest samples beside them where asked for."""
        if not self.neighbours:
            return samples.values
        means = neighbour_means(samples.values, samples.coordinates, self.neighbours)
        return np.hstack([samples.values, means])

    def features(self, samples):
        """Return the (n, D) standardised features of new samples, columns matched by name."""
        self.check_fitted()
        return (self._widen(samples.select(self.names_)) - self.mean_) / self.scale_

    def _judge(self, features):
        """Measure each member on all samples."""
        beside = unit_distances(self.rows_, self.columns_, self.distance, self.toroid)
        self.quality_ = {
            "quantisation_error": [quantisation_error(features, member) for member in self.decoded_],
            "topographic_error": [topographic_error(features, member, beside) for member in self.decoded_],
            "explained_variance": [explained_variance(features, member) for member in self.decoded_],
        }

    def _cluster(self, features, units):
        """Part the units of all members into classes at once, so that a class means the same in every member."""
        n_members, n_units, _ = self.decoded_.shape
        pooled, hits = self.decoded_.astype(float).reshape(n_members * n_units, -1), self.hits_.ravel()
        seed = np.random.SeedSequence([self.seed, 1])
        self.criteria_ = criteria(pooled, hits, seed, self.clustering)
        by_silhouette, by_index = (
            self.criteria_["clusters"][int(best)]
            for best in (np.argmax(self.criteria_["silhouette"]), np.argmin(self.criteria_["davies_bouldin"]))
        )
        n_clusters = self.clusters or by_silhouette
        if by_silhouette != by_index and not self.clusters:
            self._note(
                "criteria",
                tr(
                    "The silhouette asks for {by_silhouette} classes and Davies-Bouldin for {by_index}: "
                    "{n_clusters} were made, look at both maps."
                ).format(by_silhouette=by_silhouette, by_index=by_index, n_clusters=n_clusters),
            )
        labels = ward(pooled, n_clusters) if self.clustering == "ward" else k_means(pooled, n_clusters, hits, seed)[0]
        labels = labels.reshape(n_members, n_units)
        of_samples = np.take_along_axis(labels, units, axis=1)
        vote = _majority(of_samples, n_clusters)[0]
        means = np.array(
            [
                features[vote == label].mean(axis=0) if (vote == label).any() else np.full(features.shape[1], np.nan)
                for label in range(n_clusters)
            ]
        )
        order = np.argsort(np.nan_to_num(means.mean(axis=1), nan=-np.inf), kind="stable")
        rank = np.argsort(order)
        self.unit_clusters_, self.cluster_means_ = rank[labels] + 1, means[order]
        self.agreement_ = None
        if n_members > 1:
            pairs = [adjusted_rand(a, b) for number, a in enumerate(of_samples) for b in of_samples[:number]]
            self.agreement_ = float(np.mean(pairs))
        self._warn_about_classes(rank[vote] + 1, n_clusters)

    def _warn_about_classes(self, vote, n_clusters):
        shares = np.bincount(vote, minlength=n_clusters + 1)[1:] / len(vote)
        for label, share in enumerate(shares, 1):
            if share < 0.05:
                what = (
                    tr("holds no sample")
                    if share == 0
                    else tr("holds only {percent_share:.1f} % of the samples").format(percent_share=100 * share)
                )
                self._note(
                    "small_class",
                    tr("Class {label} {what}: read it with care, or ask for fewer classes.").format(
                        label=label, what=what
                    ),
                )
        if self.runs == 1:
            self._note(
                "single_run", tr("This is a single map, another seed may draw other borders: 10 runs show how far.")
            )
        elif self.agreement_ < STABLE:
            self._note(
                "unstable",
                tr(
                    "The members agree only in part on the classes (adjusted Rand {agreement:.2f}): trust the "
                    "score more than the classes, and look at the stability."
                ).format(agreement=self.agreement_),
            )

    def apply(self, samples, progress=silent):
        """
        Place samples on the map.

        Parameters
        ----------
        samples : Samples
            Complete rows with all features, in any order.

        Returns
        -------
        dict of (n,) arrays
            ``unit`` (best-matching unit of the first member, from 1), ``cluster`` (1 to k, what most members
            say), ``stability`` (the share that says so), ``distance`` (to the best-matching prototype,
            standardised units, mean over the members), ``prototype_score`` (mean of the best-matching
            prototypes' features), and what subclasses add.
        """
        self.check_fitted()
        features = self.features(samples)
        progress(0.2, tr("Placing the samples on the map"))
        units, found = self._locate(features)
        classes = np.take_along_axis(self.unit_clusters_, units, axis=1) - 1
        vote, share = _majority(classes, len(self.cluster_means_))
        best = np.take_along_axis(self.decoded_, units[:, :, None], axis=1)
        plain = len(self.names_)
        return {
            "unit": units[0] + 1,
            "cluster": vote + 1,
            "stability": share,
            "distance": found["distance"].mean(axis=0),
            "prototype_score": best[:, :, :plain].mean(axis=(0, 2)),
            **{name: value.mean(axis=0) for name, value in found.items() if name != "distance"},
        }

    def weigh(self, samples, areas, counts, width=1.0):
        """
        Learn the scores of units and classes from known occurrences, and keep them.

        Parameters
        ----------
        samples : Samples
            The samples of the sheet the occurrences lie on.
        areas : (n,) array
            Area each sample stands for.
        counts : (n,) array
            Known occurrences each sample stands for.
        width : float
            Standard deviation of the smoothing over the map, in units.
        """
        units, _ = self._locate(self.features(samples))
        self.unit_scores_ = self._scores(units, areas, counts, width)
        votes = self.apply(samples)["cluster"] - 1
        self.class_scores_ = unit_scores(votes, areas, counts, np.eye(len(self.cluster_means_)))
        return self

    def scores(self, samples):
        """Return the (n,) score of samples by the stored unit scores, mean over the members."""
        if self.unit_scores_ is None:
            raise DataError(tr("The map has not been weighed with known occurrences: give them to get a score."))
        return self._read(self.unit_scores_, self.features(samples))

    def held_out_scores(self, samples, areas, counts_by_fold, folds, width=1.0):
        """
        Return scores in which no sample's own fold of occurrences had a say.

        Parameters
        ----------
        samples : Samples
        areas : (n,) array
        counts_by_fold : (f, n) array
            Occurrences that may be used when fold f is left out.
        folds : (n,) array of int
            Fold of each sample.

        Returns
        -------
        (n,) array
        """
        features = self.features(samples)
        units, _ = self._locate(features)
        result = np.empty(len(features))
        for fold, counts in enumerate(counts_by_fold):
            own = folds == fold
            if own.any():
                result[own] = self._read(self._scores(units, areas, counts, width), features[own])
        return result

    def _scores(self, units, areas, counts, width):
        smoothing = smoother(unit_distances(self.rows_, self.columns_, self.distance, self.toroid), width)
        return np.stack([unit_scores(member, areas, counts, smoothing) for member in units])

    def _read(self, unit_values, features):
        """Return the (n,) mean over the members of each sample's unit value."""
        units, _ = self._locate(features)
        return np.take_along_axis(unit_values, units, axis=1).mean(axis=0)

    def component_planes(self, member=0):
        """Return the (K, p) prototypes of one member in the features' own units."""
        plain = len(self.names_)
        return self.decoded_[member][:, :plain] * self.scale_[:plain] + self.mean_[:plain]


def _majority(classes, n_clusters):
    """Return what most of the (R, n) classes say, the lowest at a tie, and the share that says so."""
    counts = np.stack([(classes == label).sum(axis=0) for label in range(n_clusters)])
    vote = counts.argmax(axis=0)
    return vote, counts.max(axis=0) / len(classes)


def nearest_prototypes(features, prototypes):
    """Return best-matching units and squared distances, (R, n) each, of (n, D) features on (R, K, D) prototypes."""
    units = np.empty((len(prototypes), len(features)), np.intp)
    squared = np.empty(units.shape)
    for member, table in enumerate(prototypes):
        for start in range(0, len(features), 8192):
            block = distances_to(features[start : start + 8192], table)
            best = block.argmin(axis=1)
            units[member, start : start + 8192] = best
            squared[member, start : start + 8192] = block[np.arange(len(best)), best]
    return units, squared
