"""Support-vector machine for any number of classes, its settings chosen by a grid or a genetic search."""

import warnings

import numpy as np

from .classifier import Classifier
from .errors import DataError
from .estimator import share, silent
from .genetic_search import CROSSOVERS, SELECTIONS, evaluate, genetic_search
from .inner_folds import inner_folds
from .language import tr
from .machine_tuning import decode, fold_decisions, macro_f1, moments, prepare_folds
from .pairwise_machines import (
    KERNELS,
    STEPS,
    Kernel,
    class_values,
    decide,
    fit_sigmoids,
    packages,
    sigmoid_probabilities,
    train_machines,
)
from .threads import one_blas_thread, threaded

TUNINGS = ("none", "grid", "genetic")
FITNESSES = ("macro_f1", "accuracy")

GRID = 8
"""Values of C, and of gamma, that a grid search tries."""


class SupportVectors(Classifier):
    """
    Support-vector machine (C-SVC), one-vs-one, by libsvm through scikit-learn.

    C and gamma are given, or chosen by the fitness in inner folds of the training samples: blocks on the ground where
    the samples have positions. Probabilities are Platt's, from decision values of the same folds. Validation samples
    have no part in it. New samples are judged without scikit-learn.

    Parameters
    ----------
    kernel : {"rbf", "linear", "poly"}
    c : float
        Cost of training samples on the wrong side, where it is not tuned.
    gamma : float
        Of the kernels rbf and poly, where it is not tuned; 0 is 1 / (F variance of the values), scikit-learn's "scale".
    degree : int
        Of the kernel poly.
    tuning : {"genetic", "grid", "none"}
        Over C from 2^-5 to 2^15 and gamma from 2^-15 to 2^3.
    fitness : {"macro_f1", "accuracy"}
        Mean over the inner folds.
    selection : {"tournament", "roulette"}
    crossover : {"blend", "arithmetic"}
        Of the genetic search; see `core.genetic_search`.
    folds : int
        Inner folds.
    block_size : float
        Side of their blocks, metres; 0 covers the samples' extent with about fifty.
    balanced : bool
        Whether all classes count alike, else all samples.
    standardise : bool
    threads : int
        0 takes all cores; the result does not depend on it.
    seed : int

    Attributes
    ----------
    c_, gamma_ : float
        In use; gamma is 0 for the linear kernel.
    score_ : float
        Fitness of these in the inner folds. Optimistic where they were tuned on them: judge the model by other samples.
    folds_ : int
        Inner folds that were made.
    mean_, scale_ : (F,) arrays
        Of the features.
    vectors_ : (s, F) array
        Support vectors, standardised.
    support_counts_ : (C,) array of int
        Support vectors of each class.
    coefficients_, intercepts_ : (s, P) and (P,) arrays
        Of the machine of each pair of classes; its decision value is above zero for the first of the two.
    sigmoids_ : (C, 2) array
        Slope and intercept of the probability of each class; (1, 2), of the second class, where there are two.
    history_ : dict
        ``best``, ``mean`` and ``evaluations`` of each generation, or ``c``, ``gamma`` and ``score`` of a grid.

    References
    ----------
    Cortes, C., Vapnik, V. (1995). Support-vector networks. Machine Learning 20, 273-297.
    """

    kind = "svm"
    essential = (
        *Classifier.essential,
        "c_",
        "gamma_",
        "mean_",
        "scale_",
        "vectors_",
        "coefficients_",
        "intercepts_",
        "sigmoids_",
    )
    choices = {
        "kernel": KERNELS,
        "tuning": TUNINGS,
        "fitness": FITNESSES,
        "selection": SELECTIONS,
        "crossover": CROSSOVERS,
    }

    def __init__(
        self,
        kernel="rbf",
        c=1.0,
        gamma=0.0,
        degree=3,
        tuning="genetic",
        fitness="macro_f1",
        selection="tournament",
        crossover="blend",
        folds=5,
        block_size=0.0,
        balanced=True,
        standardise=True,
        threads=0,
        seed=42,
    ):
        self.kernel = kernel
        self.c = c
        self.gamma = gamma
        self.degree = degree
        self.tuning = tuning
        self.fitness = fitness
        self.selection = selection
        self.crossover = crossover
        self.folds = folds
        self.block_size = block_size
        self.balanced = balanced
        self.standardise = standardise
        self.threads = threads
        self.seed = seed

    def decision_values(self, samples):
        """
        Return the (m, P) decision values of the machines, pair after pair of classes: 0 and 1, 0 and 2, …, 1 and 2, ….

        Those above zero are for the first class of the pair.
        """
        return self._decide(self._checked(samples))

    def predict(self, samples):
        """
        Return the (m,) number of the class with most votes of the machines.

        Of classes with equal votes it is the one with the larger sum of decision values. Now and then it is another
        than the most probable class, as the probabilities come from sigmoids fitted class by class.
        """
        return class_values(self.decision_values(samples), len(self.classes_)).argmax(axis=1)

    def _probabilities(self, values):
        return sigmoid_probabilities(self._decide(values), self.sigmoids_, len(self.classes_))

    def _decide(self, values):
        standard = (values - self.mean_) / self.scale_
        return decide(standard, self.vectors_, self.coefficients_, self.intercepts_, self._kernel(self.gamma_))

    def _kernel(self, gamma):
        return Kernel(self.kernel, gamma, self.degree)

    def _check_parameters(self):
        self._check_choices()
        if not (self.c > 0 and self.gamma >= 0 and self.degree >= 1):
            raise DataError(
                tr(
                    "C must be above zero, gamma not below it and the degree 1 or more: they are {c:g}, {gamma:g} "
                    "and {degree}."
                ).format(c=self.c, gamma=self.gamma, degree=self.degree)
            )

    def _train(self, training, validation, progress=silent):
        self._check_parameters()
        progress(0.0, tr("Loading scikit-learn"))
        packages()
        folds, notices = inner_folds(
            training.codes, self.classes_, training.coordinates, self.folds, self.block_size, self.seed
        )
        for notice in notices:
            self._note(*notice)
        self.folds_ = int(folds.max()) + 1
        self.mean_, self.scale_ = moments(training.values, self.standardise)
        values = (training.values - self.mean_) / self.scale_
        with one_blas_thread() as held, warnings.catch_warnings():
            # machines that are stopped early are told of by a notice
            warnings.filterwarnings("ignore", message="Solver terminated early")
            threads = (self.threads or None) if held else 1
            parts = prepare_folds(training.values, training.codes, folds, self.kernel, self.standardise)
            self.c_, self.gamma_ = self._tune(parts, values, threads, share(progress, 0.0, 0.9))
            self._calibrate(parts, training.codes, threads, share(progress, 0.9, 0.95))
            progress(0.95, tr("Training the machines on all samples"))
            machines = train_machines(values, training.codes, self._kernel(self.gamma_), self.c_, self.balanced)
        if not machines.converged:
            self._note(
                "not_converged",
                tr(
                    "The training was stopped after {STEPS} steps, C = {c:g} being large for classes that overlap: "
                    "a smaller C gives nearly the same."
                ).format(STEPS=STEPS, c=self.c_),
            )
        self.vectors_, self.support_counts_ = values[machines.support], machines.counts
        self.coefficients_, self.intercepts_ = machines.coefficients, machines.intercepts
        progress(1.0)

    def _tune(self, parts, values, threads, progress):
        """Return C and gamma, and keep how they were found."""
        if self.tuning == "none":
            gamma = self.gamma or 1 / (values.shape[1] * values.var())
            return float(self.c), 0.0 if self.kernel == "linear" else float(gamma)
        n_genes = 1 if self.kernel == "linear" else 2

        def fitness(genes, number):
            c, gamma = decode(genes)
            return self._fold_fitness(
                parts[number], fold_decisions(parts[number], self._kernel(gamma), c, self.balanced)
            )

        if self.tuning == "grid":
            axes = np.meshgrid(*[np.linspace(0, 1, GRID)] * n_genes, indexing="ij")
            candidates = np.column_stack([axis.reshape(-1) for axis in axes])
            said = tr("Judging {n_candidates} settings").format(n_candidates=len(candidates))
            scores = evaluate(fitness, candidates, len(parts), threads, lambda done: progress(done, said))
            tried = [decode(genes) for genes in candidates]
            self.history_ = {"c": [c for c, _ in tried], "gamma": [g for _, g in tried], "score": scores.tolist()}
            return tried[int(scores.argmax())]
        found = genetic_search(
            fitness,
            n_genes,
            len(parts),
            selection=self.selection,
            crossover=self.crossover,
            seed=self.seed,
            threads=threads,
            progress=progress,
        )
        self.history_ = found.history
        return decode(found.genes)

    def _calibrate(self, parts, codes, threads, progress):
        """Fit the sigmoids to decision values of the inner folds, and keep their fitness."""
        n_classes = len(self.classes_)
        decisions, scores = np.empty((len(codes), n_classes * (n_classes - 1) // 2)), []
        kernel = self._kernel(self.gamma_)
        outside = threaded(lambda part: fold_decisions(part, kernel, self.c_, self.balanced), parts, threads)
        for part, found in zip(parts, outside):
            decisions[part.tested] = found
            scores.append(self._fold_fitness(part, found))
            progress(len(scores) / len(parts), tr("Fitting the probabilities"))
        self.score_ = float(np.mean(scores))
        self.sigmoids_ = fit_sigmoids(decisions, codes, n_classes)

    def _fold_fitness(self, part, decisions):
        found = class_values(decisions, len(self.classes_)).argmax(axis=1)
        return macro_f1(part.tested_codes, found) if self.fitness == "macro_f1" else (part.tested_codes == found).mean()
