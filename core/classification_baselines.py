"""
Simple classifiers that any other has to beat: the most frequent class, a logistic regression, a threshold on scores.

They are trained and tested on the same samples as the classifier. A fourth baseline is the classifier itself, trained
on labels that have been dealt out at random (`permuted`): it shows what the method finds where there is nothing.
"""

import numpy as np

from .classifier import BACKGROUND, Classifier
from .errors import package_missing
from .estimator import Notice
from .language import tr
from .roc_auc import feature_aucs

_ITERATIONS = 1000


class Majority(Classifier):
    """Names the most frequent class of the training samples always; probabilities are the classes' shares."""

    def _train(self, training, validation, progress):
        progress(0.0, tr("Baseline: the most frequent class"))

    def _probabilities(self, values):
        return np.tile(self.counts_ / self.counts_.sum(), (len(values), 1))


class LogisticBaseline(Classifier):
    """
    Logistic regression of scikit-learn on z-scores, every class weighing alike.

    Attributes
    ----------
    means_, spreads_ : (F,) arrays
        Of the training samples.
    coefficients_ : (F, C) array
    intercepts_ : (C,) array
    """

    def _train(self, training, validation, progress):
        try:
            from sklearn.linear_model import LogisticRegression
        except ImportError as error:
            raise package_missing(tr("Logistic regression"), "scikit-learn", tr("leave this baseline out")) from error
        progress(0.0, tr("Baseline: logistic regression"))
        self.means_, spread = training.values.mean(axis=0), training.values.std(axis=0)
        self.spreads_ = np.where(spread > 0, spread, 1.0)
        model = LogisticRegression(class_weight="balanced", max_iter=_ITERATIONS)
        model.fit((training.values - self.means_) / self.spreads_, training.codes)
        self.coefficients_, self.intercepts_ = model.coef_.T, model.intercept_
        if len(self.classes_) == 2:
            # of two classes it keeps the second alone, against a first of zeros
            self.coefficients_ = np.pad(self.coefficients_, ((0, 0), (1, 0)))
            self.intercepts_ = np.append(0.0, self.intercepts_)

    def _probabilities(self, values):
        return _softmax((values - self.means_) / self.spreads_ @ self.coefficients_ + self.intercepts_)


class ThresholdedScore(Classifier):
    """
    The class whose own feature is highest, background where none exceeds a threshold.

    Each class but the background gets the feature, or its negative, that tells it best from the others among the
    training samples (AUC one-vs-rest). A sample is of the class whose feature, as a z-score, is highest, if it
    exceeds the threshold with the best macro-F1 among the training samples, else background. Without a background
    the highest decides alone. The probabilities rank classes as the rule does and are not calibrated.

    Attributes
    ----------
    features_ : (K,) array of int
        Feature of each class but the background, in the classes' order.
    means_, scales_ : (K,) arrays
        Of these features among the training samples; the scale is negative where low values count.
    threshold_ : float
        Standard deviations; NaN without a background.
    """

    def _train(self, training, validation, progress):
        progress(0.0, tr("Baseline: thresholded scores"))
        own = self._own()
        areas = feature_aucs(training.codes, len(self.classes_), training.values)[own]
        self.features_ = np.abs(areas - 0.5).argmax(axis=1)
        chosen = training.values[:, self.features_]
        spread = chosen.std(axis=0)
        sign = np.where(areas[np.arange(len(own)), self.features_] < 0.5, -1.0, 1.0)
        self.means_, self.scales_ = chosen.mean(axis=0), sign * np.where(spread > 0, spread, 1.0)
        self.threshold_ = np.nan
        if len(own) < len(self.classes_):
            scores = self._scores(training.values)
            background = self.classes_.index(BACKGROUND)
            self.threshold_ = _best_threshold(
                scores.max(axis=1), own[scores.argmax(axis=1)], training.codes, background, len(self.classes_)
            )

    def _own(self):
        """Return the numbers of the classes that have a feature."""
        return np.array([number for number, name in enumerate(self.classes_) if name != BACKGROUND])

    def _scores(self, values):
        return (values[:, self.features_] - self.means_) / self.scales_

    def _probabilities(self, values):
        logits = np.full((len(values), len(self.classes_)), self.threshold_)
        logits[:, self._own()] = self._scores(values)
        return _softmax(logits)


def baseline_classifiers():
    """
    Return the baselines that can be trained here.

    Returns
    -------
    makers : dict
        What makes an unfitted `Classifier`, by name.
    notices : list of Notice
        ``baseline_left_out`` where scikit-learn is missing.
    """
    makers = {"majority": Majority, "logistic regression": LogisticBaseline, "thresholded score": ThresholdedScore}
    try:
        import sklearn.linear_model  # noqa: F401
    except ImportError:
        del makers["logistic regression"]
        text = tr("The baseline logistic regression is left out: it needs the Python package scikit-learn.")
        return makers, [Notice("baseline_left_out", text)]
    return makers, []


def permuted(labels, seed=42):
    """Return the labels dealt out to the samples at random, a list: what is learnt from them is chance."""
    labels = list(labels)
    return [labels[place] for place in np.random.default_rng(seed).permutation(len(labels))]


def _best_threshold(highest, named, codes, background, n_classes):
    """
    Return the threshold with the best macro-F1, the highest of equal ones.

    Parameters
    ----------
    highest : (n,) array
        Highest score of each sample.
    named : (n,) array of int
        Class of that score.
    codes : (n,) array of int
        True class.
    background, n_classes : int
    """
    order = np.argsort(-highest, kind="stable")
    highest, named, codes = highest[order], named[order], codes[order]
    classes = np.arange(n_classes)
    # row k: the k highest samples are anomalous, the others background
    called, hits = (np.zeros((len(order) + 1, n_classes)) for _ in range(2))
    called[1:] = np.cumsum(named[:, None] == classes, axis=0)
    hits[1:] = np.cumsum((named[:, None] == classes) & (named == codes)[:, None], axis=0)
    counts = np.bincount(codes, minlength=n_classes)
    called[:, background] = np.arange(len(order), -1, -1)
    hits[:, background] = counts[background] - np.append(0, np.cumsum(codes == background))
    f1 = (2 * hits / (counts + called)).mean(axis=1)
    bounds = np.concatenate([[highest[0] + 1], (highest[1:] + highest[:-1]) / 2, [highest[-1] - 1]])
    f1[1:-1][highest[1:] == highest[:-1]] = -1  # equal samples cannot be parted
    return float(bounds[f1.argmax()])


def _softmax(logits):
    """Return (n, C) probabilities of (n, C) logits."""
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
