"""What was done to a survey, in sentences for a methods section, and the references behind them."""

from .language import tr

_CENSORED = {
    "auto": "by Cohen's estimate, or maximum likelihood where an element has several limits",
    "cohen": "by Cohen's estimate",
    "ros": "by regression on order statistics",
    "mle": "by maximum likelihood",
    "multiplicative": "by multiplicative replacement",
    "half": "by half the limit",
    "sqrt2": "by the limit divided by the square root of two",
    "limit": "by the limit itself",
}
_TRANSFORMS = {
    "log10": "their decimal logarithms",
    "ln": "their natural logarithms",
    "clr": "centred log-ratios",
    "ilr": "isometric log-ratios",
    "boxcox": "Box-Cox transforms",
    "normalscore": "normal scores",
    "z": "standard scores",
    "robustz": "robust standard scores",
}
_EXTRACTIONS = {"pca": "principal components", "ml": "maximum likelihood", "minres": "minimum residuals"}


def describe_steps(steps):
    """
    Return what was done, for a methods section.

    Parameters
    ----------
    steps : list of (str, Estimator or None, dict)
        Id of the tool, the fitted step where it keeps one, and its parameters, in any order.

    Returns
    -------
    sentences : list of str
    references : list of str
        Keys of `references.REFERENCES`, in the order of the sentences.
    """
    sentences, references = [], []
    order = list(_SENTENCES)
    known = [
        (step.kind if step is not None and step.kind in _SENTENCES else name, step, given)
        for name, step, given in steps
    ]
    # models are given apart from the steps that used them
    for name, step, parameters in sorted(
        (one for one in known if one[0] in order), key=lambda one: order.index(one[0])
    ):
        describe = _SENTENCES[name]
        sentence, keys = describe(step, parameters)
        if sentence and sentence not in sentences:
            sentences.append(sentence)
            references += [key for key in keys if key not in references]
    return sentences, references


def _censoring(step, parameters):
    method = _CENSORED.get(str(getattr(step, "method", parameters.get("METHOD", "auto"))))
    method = tr(method) if method else ""
    count = "" if step is None else tr(" of {n_names} elements").format(n_names=len(step.names_))
    skipped = [] if step is None else step.skipped_
    left = ""
    if skipped:
        text = tr("; {skipped} was left out") if len(skipped) == 1 else tr("; {skipped} were left out")
        left = text.format(skipped=", ".join(skipped))
    return tr("Concentrations{count} below detection were replaced {method}{left}.").format(
        count=count, method=method, left=left
    ), ("cohen", "helsel")


def _fences(step, parameters):
    return tr("Outliers were flagged by Tukey's fences."), ("tukey",)


def _enrichment(step, parameters):
    return tr("Concentrations were divided by the median of the same rocks (enrichment index)."), ()


def _transform(step, parameters):
    method = str(getattr(step, "method", parameters.get("TRANSFORM", "log10")))
    return tr("They were transformed to {transforms}.").format(transforms=tr(_TRANSFORMS.get(method, method))), ()


def _factors(step, parameters):
    if step is None:
        return "", ()
    way = tr(_EXTRACTIONS.get(step.extraction, step.extraction))
    words = {"kaiser": tr("Kaiser's criterion"), "parallel": tr("parallel analysis")}
    kept = words.get(step.selection, tr("a fixed number"))
    explained = 100 * float(sum(step.explained_))
    text = tr(
        "A factor analysis of {n_names} elements in {n_samples} samples ({way} of the {matrix} matrix, {rotation} "
        "rotation, {kept}) gave {n_factor_names} factors, which hold {explained:.0f} % of the variance."
    ).format(
        n_names=len(step.names_),
        n_samples=step.n_samples_,
        way=way,
        matrix=step.matrix,
        rotation=step.rotation,
        kept=kept,
        n_factor_names=len(step.factor_names_),
        explained=explained,
    )
    if step.indicator_factors_:
        held = ", ".join(str(name).split("_")[0] for name in step.indicators)
        text += tr(" {indicator_factors} hold indicator elements ({held}).").format(
            indicator_factors=", ".join(step.indicator_factors_), held=held
        )
    return text, ("kaiser", "gmpi")


def _som(step, parameters):
    if step is None:
        return "", ()
    way = "online" if step.algorithm == "online" else "batch"
    return (
        tr(
            "Samples were sorted onto self-organising maps of {rows} x {columns} units ({way} training, {members}; "
            "random seed {seed}), whose units were parted into {n_cluster_means} classes."
        ).format(
            rows=step.rows_,
            columns=step.columns_,
            way=way,
            members=_members(step),
            seed=step.seed,
            n_cluster_means=len(step.cluster_means_),
        ),
        ("kohonen",),
    )


def _desom(step, parameters):
    if step is None:
        return "", ()
    return (
        tr(
            "Samples were sorted onto deep embedded self-organising maps of {rows} x {columns} units ({iterations} "
            "steps of {batch} samples, {members}; random seed {seed}), whose units were parted into "
            "{n_cluster_means} classes."
        ).format(
            rows=step.rows_,
            columns=step.columns_,
            iterations=step.iterations,
            batch=step.batch,
            members=_members(step),
            seed=step.seed,
            n_cluster_means=len(step.cluster_means_),
        ),
        ("desom",),
    )


def _members(step):
    return (
        tr("a single map")
        if step.runs == 1
        else tr("{runs} maps trained on bootstrap samples and averaged").format(runs=step.runs)
    )


def _applysom(step, parameters):
    return (
        tr(
            "Each unit was given a score, the logarithm of the density of known occurrences at its samples over "
            "the mean density; scores for judging the maps never saw the occurrences they are judged by (square "
            "blocks were held out in turn)."
        ),
        ("folds",),
    )


def _classify(step, parameters):
    return (
        tr("Anomaly and halo were cut from the scores by the prediction-area plot of the scores that were held out."),
        ("pa",),
    )


def _area(step, parameters):
    return tr("Maps were judged by prediction-area plots."), ("pa",)


def _krige(step, parameters):
    return tr("Maps between samples were made by kriging."), ("cressie",)


def _label(step, parameters):
    if parameters.get("label_source") == "factors":
        return (
            tr(
                "Samples were labelled by thresholds of their fuzzy factor scores, so that tests of classifiers "
                "show self-consistency and not skill."
            ),
            ("gmpi",),
        )
    return tr("Samples were labelled as mineralised or background by their distance to known occurrences."), ()


def _network(step, parameters):
    if step is None:
        return "", ()
    return (
        tr(
            "A network of one hidden layer ({hidden} neurons) was trained for {epochs} epochs by stochastic "
            "gradient descent with momentum (random seed {seed})."
        ).format(hidden=step.hidden, epochs=step.epochs, seed=step.seed),
        (),
    )


def _svm(step, parameters):
    if step is None:
        return "", ()
    how = {"none": tr("as given"), "grid": tr("found over a grid"), "genetic": tr("found by a genetic algorithm")}[
        step.tuning
    ]
    return (
        tr("A support-vector machine was trained ({kernel} kernel, C {c:.3g}, gamma {gamma:.3g}, {how}).").format(
            kernel=step.kernel, c=step.c_, gamma=step.gamma_, how=how
        ),
        ("svm",),
    )


_SENTENCES = {
    "censoring": _censoring,
    "replacecensored": _censoring,
    "flagoutliers": _fences,
    "fences": _fences,
    "enrichment": _enrichment,
    "enrichmentindex": _enrichment,
    "transform": _transform,
    "transformconcentrations": _transform,
    "factors": _factors,
    "som": _som,
    "desom": _desom,
    "applysom": _applysom,
    "classifyanomalies": _classify,
    "predictionarea": _area,
    "kriging": _krige,
    "labelsamples": _label,
    "paper_network": _network,
    "svm": _svm,
}
