"""The steps of the wizard: those of the shipped workflows, what each means in geology, and how they hang together."""

from dataclasses import dataclass, field, replace

from qgis.core import Qgis, QgsApplication, QgsProcessingModelChildParameterSource

from .language import tr

CHAINS = {"maps": "geohalo:desomworkflow", "classes": "geohalo:classifierworkflow"}
METHODS = {"desom": "DESOM", "batch": "Batch SOM", "som": "SOM"}
PREPARATION = ("replace", "log", "factors", "scores")
# steps of the second workflow that are called as other steps of the first
RENAMED = {"compare": "compare_classifiers", "apply": "classify", "map": "class_map", "kriging": "krige_classes"}


@dataclass(frozen=True)
class Link:
    """Where a parameter of a step comes from.

    kind is "study" (what the user chose for the survey; name), "result" (an output of an earlier step; name and
    output), "first" (the first of parts that is there), "all" (all of parts) or "value" (name is the value itself).
    """

    kind: str
    name: object = None
    output: str = ""
    parts: tuple = ()


@dataclass(frozen=True)
class Step:
    """One step: an algorithm by its id, and where its parameters come from."""

    key: str
    algorithm: str
    title: str
    meaning: str = ""
    group: str = ""
    optional: bool = False
    links: dict = field(default_factory=dict)
    chart: tuple = ()
    """Kind of chart, and links to its subject."""
    unwanted: tuple = ()
    """Outputs that are not made."""
    needs: tuple = ()
    """Names of what the user has to choose for it, although its tool could do with something else."""

    def sources(self):
        """Return the keys of the steps whose results it may use."""
        found = []
        for link in self.links.values():
            for part in (link, *link.parts):
                if part.kind == "result" and part.name not in found:
                    found.append(part.name)
        return found


def study(name):
    """Link to what the user chose."""
    return Link("study", name)


def result(key, output="OUTPUT"):
    """Link to an output of an earlier step."""
    return Link("result", key, output)


def first(*links):
    """Link to the first that is there."""
    return Link("first", parts=links)


def every(*links):
    """Link to all."""
    return Link("all", parts=links)


def value(given):
    """Link to a fixed value."""
    return Link("value", given)


def groups(chain):
    """Return the titles of the groups of a chain, in the order of the work."""
    shared = [tr("Samples"), tr("Factors")]
    if chain == "maps":
        return [*shared, *METHODS.values(), tr("Kriging"), tr("Decision")]
    return [*shared, tr("Classifiers"), tr("Decision")]


def steps(chain):
    """
    Return the steps of a chain, in the order of the work.

    Parameters
    ----------
    chain : {"maps", "classes"}
        The self-organising maps, or the classifiers.

    Returns
    -------
    list of Step
        Made from the shipped workflow, so that both always do the same; steps that only the wizard offers stand
        where they belong.
    """
    found = {**_from_model("maps", PREPARATION), **_from_model(chain)} if chain != "maps" else _from_model("maps")
    found = {**_before(), **found, **(_after_maps() if chain == "maps" else _after_classes())}
    found["log"] = replace(
        found["log"],
        links={**found["log"].links, "INPUT": first(result("enrich"), result("outliers"), result("replace"))},
    )
    # the workflows take what was treated before; here the limits are chosen with the survey
    found["replace"] = replace(found["replace"], links={**found["replace"].links, "LIMITS": study("limits")})
    if chain == "classes":
        # labels are looked for near occurrences; the factors are all those that hold
        found["factors"] = replace(
            found["factors"], links={**found["factors"].links, "INDICATORS": study("indicators")}
        )
    described = _described(chain)
    judged = {"fuse", *(f"{part}_{key}" for part in _JUDGED for key in METHODS)}
    return [
        replace(
            found[key],
            group=group,
            needs=("occurrences",) if key in judged else (),
            **{name: text for name, text in about.items() if text},
        )
        for key, (group, about) in described.items()
        if key in found
    ]


def model_inputs(chain):
    """Return name, label, help and default of each input of a chain's workflow that is no layer or field."""
    model = QgsApplication.processingRegistry().algorithmById(CHAINS[chain])
    return {
        definition.name().lower(): definition
        for definition in model.parameterDefinitions()
        if not definition.isDestination()
    }


def _from_model(chain, only=()):
    """Return the steps of a shipped workflow by their keys."""
    model = QgsApplication.processingRegistry().algorithmById(CHAINS[chain])
    found = {}
    for key, child in model.childAlgorithms().items():
        if not child.algorithmId().startswith("geohalo:") or (only and key not in only):
            continue
        if chain == "classes" and key in PREPARATION:
            continue
        name = _name(chain, key)
        links = {parameter: _link(chain, sources) for parameter, sources in child.parameterSources().items() if sources}
        found[name] = Step(name, child.algorithmId(), tr(child.description()), links=links)
    return found


def _name(chain, key):
    return RENAMED.get(key, key) if chain == "classes" else key


def _link(chain, sources):
    # it moved with QGIS 3.34
    source_kind = getattr(Qgis, "ProcessingModelChildParameterSource", None)
    source_kind = source_kind or QgsProcessingModelChildParameterSource.Source
    links = []
    for source in sources:
        if source.source() == source_kind.ModelParameter:
            name = source.parameterName().lower()
            links.append(study("samples" if name == "input" else name))
        elif source.source() == source_kind.ChildOutput:
            links.append(result(_name(chain, source.outputChildId()), source.outputName()))
        else:
            given = source.staticValue()
            # an empty QVariant is nothing
            links.append(value(given if isinstance(given, (bool, int, float, str, list)) else None))
    return links[0] if len(links) == 1 else every(*links)


def _before():
    """Return the steps on samples and factors that the workflows leave out."""
    taken = {"INPUT": study("samples"), "ELEMENTS": study("elements"), "LIMITS": study("limits")}
    newest = first(result("outliers"), result("replace"))
    return {
        "check": Step("check", "geohalo:checksamples", tr("Check samples"), links=taken),
        "outliers": Step(
            "outliers",
            "geohalo:flagoutliers",
            tr("Flag outliers"),
            optional=True,
            links={"INPUT": result("replace"), "ELEMENTS": study("elements")},
        ),
        "enrich": Step(
            "enrich",
            "geohalo:enrichmentindex",
            tr("Enrichment index"),
            optional=True,
            links={"INPUT": newest, "ELEMENTS": study("elements"), "GEOLOGY": study("geology")},
        ),
        "suit": Step(
            "suit",
            "geohalo:factorability",
            tr("Suitability for factor analysis"),
            links={"INPUT": result("log"), "ELEMENTS": study("elements"), "SEED": study("seed")},
        ),
    }


def _after_maps():
    """Return the report and the kriging of the indicator factors."""
    scores = {"INPUT": result("scores"), "FIELD": value("indicator_score")}
    fitted = {**scores, "MODEL": result("variogram", "MODEL")}
    return {
        "report": Step(
            "report",
            "geohalo:surveyreport",
            tr("Report on the survey"),
            links={
                "INPUT": first(*(result(f"apply_{key}") for key in METHODS), result("scores")),
                "MAPS": every(
                    result("fuse", "CLASSES"),
                    *(result(f"classify_{key}") for key in METHODS),
                    *(result(f"score_{key}") for key in METHODS),
                    # the only ones whose figures do not flatter
                    *(result(f"held_{key}") for key in METHODS),
                    result("krige"),
                ),
                "MODELS": every(
                    result("factors", "MODEL"), *(result(f"apply_{key}", "WEIGHED_MODEL") for key in METHODS)
                ),
                "OCCURRENCES": study("occurrences"),
                "MASK": study("mask"),
                "SEED": study("seed"),
            },
        ),
        "variogram": Step("variogram", "geohalo:fitvariogram", tr("Fit variogram"), optional=True, links=scores),
        "krige": Step(
            "krige",
            "geohalo:kriging",
            tr("Kriging"),
            optional=True,
            links={**fitted, "CELL_SIZE": study("cell_size"), "MASK": study("mask")},
            unwanted=("MEDIAN",),
        ),
        "cross_validate": Step(
            "cross_validate",
            "geohalo:crossvalidatekriging",
            tr("Cross-validate kriging"),
            optional=True,
            links={**fitted, "SCHEME": value("block"), "SEED": study("seed")},
        ),
    }


def _after_classes():
    """Return the report on the classifiers' survey."""
    return {
        "report_classes": Step(
            "report_classes",
            "geohalo:surveyreport",
            tr("Report on the survey"),
            links={
                "INPUT": first(result("classify"), result("scores")),
                "MAPS": every(result("class_map")),
                "MODELS": every(result("factors", "MODEL")),
                "METRICS": every(*(result(key, "METRICS") for key in ("network", "svm", "svm_ga", "krige_classes"))),
                "OCCURRENCES": study("occurrences"),
                "MASK": study("mask"),
                "SEED": study("seed"),
            },
        )
    }


def _described(chain):
    """Return the group of each step, and what is said of it and shown with it, in the order of the work."""
    samples, factors, decision, kriging = tr("Samples"), tr("Factors"), tr("Decision"), tr("Kriging")
    said = {
        "check": (
            samples,
            {
                "meaning": tr(
                    "What the laboratory wrote: limits, gaps, duplicates, units. Mend the table before it decides."
                ),
                "chart": ("distribution", {"layer": study("samples")}),
            },
        ),
        "replace": (
            samples,
            {
                "meaning": tr("A value below detection is not zero: it gets the likeliest value below its limit."),
                "chart": ("distribution", {"layer": result("replace")}),
            },
        ),
        "outliers": (
            samples,
            {
                "meaning": tr(
                    "Marks values beyond the Tukey fences: ore, a nugget of gold, or a slip of the laboratory."
                ),
                "chart": ("distribution", {"layer": result("outliers")}),
            },
        ),
        "enrich": (
            samples,
            {
                "meaning": tr(
                    "Divides by the background of the rock upstream, so that a basalt's copper is no anomaly."
                ),
                "chart": ("distribution", {"layer": result("enrich")}),
            },
        ),
        "log": (
            samples,
            {
                "meaning": tr("Concentrations spread by ratios: logarithms make background and anomaly comparable."),
                "chart": ("distribution", {"layer": result("log")}),
            },
        ),
        "suit": (
            factors,
            {
                "meaning": tr("Do the elements go together enough to speak of common sources at all?"),
                "chart": ("picture", {"path": result("suit", "CHART")}),
            },
        ),
        "factors": (
            factors,
            {
                "meaning": tr("Elements that rise and fall together: rock types, alteration, mineralisation."),
                "chart": ("loadings", {"model": result("factors", "MODEL")}),
            },
        ),
        "scores": (
            factors,
            {
                "meaning": tr(
                    "How strongly each sample shows each factor; the factor of your indicators is the one to map."
                ),
                "chart": ("biplot", {"model": result("factors", "MODEL"), "layer": result("scores")}),
            },
        ),
    }
    if chain == "maps":
        for key, name in METHODS.items():
            said.update(_described_method(key, name))
        shared = {"occurrences": study("occurrences"), "mask": study("mask")}
        krige = {
            "variogram": (
                tr("How fast samples forget each other: nugget, sill and range of the indicator factors."),
                (
                    "variogram",
                    {
                        "model": result("variogram", "MODEL"),
                        "layer": result("scores"),
                        "field": value("indicator_score"),
                    },
                ),
            ),
            "krige": (
                tr("The indicator factors between the samples, with the error of each place."),
                ("prediction_area", {"raster": result("krige"), **shared}),
            ),
            "cross_validate": (
                tr("Kriging tested on blocks of ground that it had not seen."),
                ("cross_validation", {"layer": result("cross_validate")}),
            ),
        }
        for key, (meaning, chart) in krige.items():
            said[key] = (kriging, {"meaning": meaning, "chart": chart})
        said["compare"] = (
            decision,
            {
                "meaning": tr("Is a map better than a single factor or element, or is the difference chance?"),
                "chart": ("picture", {"path": result("compare", "CHART")}),
            },
        )
        said["rates"] = (
            decision,
            {
                "meaning": tr("How many known occurrences the best ground holds, on maps that had not seen them."),
                "chart": ("roc", {"rasters": every(*(result(f"held_{key}") for key in METHODS)), **shared}),
            },
        )
        said["fuse"] = (
            decision,
            {
                "meaning": tr("Ground counts as anomaly only where all maps say so (maximin)."),
                "chart": ("picture", {"path": result("fuse", "CHART")}),
            },
        )
        said["targets"] = (
            decision,
            {"meaning": tr("Anomalies as polygons, ranked, with the elements that stand out: where to walk first.")},
        )
        said["report"] = (
            decision,
            {"meaning": tr("Everything on one page: data, steps, maps, how occurrences judge them, warnings.")},
        )
        return said
    classifiers = tr("Classifiers")
    trained = {
        "network": tr("The network of the method's paper learns the classes of the labelled samples."),
        "svm": tr("A support-vector machine on the same samples: the bar that the network has to pass."),
        "svm_ga": tr("The same machine, its settings bred by a genetic algorithm."),
        "krige_classes": tr("What position alone says: kriging tested as if it were a classifier."),
    }
    said["label"] = (
        classifiers,
        {"meaning": tr("Which samples lie by known mineralisation, and which are background: what is to be learnt.")},
    )
    for key, meaning in trained.items():
        said[key] = (classifiers, {"meaning": meaning, "chart": ("picture", {"path": result(key, "CHART")})})
    said["compare_classifiers"] = (
        decision,
        {
            "meaning": tr("Which classifier is better on unseen ground, and whether that is more than chance."),
            "chart": ("picture", {"path": result("compare_classifiers", "CHART")}),
        },
    )
    said["classify"] = (
        decision,
        {
            "meaning": tr("Every sample of the survey gets its class, and how sure the network is."),
            "unwanted": ("CLASSES", "PROBABILITIES"),
        },
    )
    said["class_map"] = (decision, {"meaning": tr("The classes as a map, as far as a sample speaks for the ground.")})
    said["report_classes"] = (
        decision,
        {"meaning": tr("Everything on one page: data, steps, maps, classifiers, warnings.")},
    )
    return said


def _described_method(key, name):
    """Return what is said of the steps of one self-organising map."""
    occurrences = {"occurrences": study("occurrences"), "mask": study("mask")}
    som = {
        "model": first(result(f"apply_{key}", "WEIGHED_MODEL"), result(key, "MODEL")),
        "layer": result(f"apply_{key}"),
    }
    lines = {
        key: (
            tr("Sorts samples of like composition onto a small map of units; neighbours are alike."),
            ("picture", {"path": result(key, "CHART")}),
        ),
        f"apply_{key}": (
            tr("Each sample gets its unit and class; known occurrences say which units are favourable."),
            ("som", som),
        ),
        f"units_{key}": (tr("The classes of units as ground, as far as a sample speaks for it."), ()),
        f"score_{key}": (
            tr("Favourability as ground: how much denser occurrences are in such units than anywhere."),
            ("prediction_area", {"raster": result(f"score_{key}"), **occurrences}),
        ),
        f"held_{key}": (
            tr("The same score without the occurrences it will be judged by: the honest one."),
            ("prediction_area", {"raster": result(f"held_{key}"), **occurrences}),
        ),
        f"pa_{key}": (
            tr("Share of occurrences against share of ground for each class: much in little is good."),
            ("picture", {"path": result(f"pa_{key}", "CHART")}),
        ),
        f"name_{key}": (tr("Each class is named anomaly, halo or background by the occurrences in it."), ()),
        f"classify_{key}": (
            tr("The map to defend: anomaly, halo and background, cut where the held-out rates say."),
            ("prediction_area", {"raster": result(f"score_{key}"), **occurrences}),
        ),
    }
    return {step: (name, {"meaning": meaning, "chart": chart}) for step, (meaning, chart) in lines.items()}


def places(step, output):
    """
    Return how a result is shown on the map.

    Returns
    -------
    tuple of (str, str, bool)
        Name in plain words, group, and whether it is shown at once; an empty name is for the tool's own words.
    """
    method = next((name for key, name in METHODS.items() if step in (key, *(f"{part}_{key}" for part in _PARTS))), "")
    main = method == METHODS["desom"]
    table = {
        "apply:OUTPUT": (tr("{method}: samples by class of unit"), tr("Samples after each step"), False),
        "units:OUTPUT": (tr("{method}: classes of units"), tr("Working maps"), False),
        "score:OUTPUT": (tr("{method}: favourability score"), tr("Favourability scores"), False),
        "held:OUTPUT": (tr("{method}: held-out score"), tr("Working maps"), False),
        "name:OUTPUT": (tr("{method}: classes named by occurrences"), tr("Classes of map units"), False),
        "classify:OUTPUT": (tr("{method}: anomaly, halo, background"), tr("Anomaly, halo, background"), main),
        "replace:OUTPUT": (tr("Values below detection replaced"), tr("Samples after each step"), False),
        "outliers:OUTPUT": (tr("Outliers flagged"), tr("Samples after each step"), False),
        "enrich:OUTPUT": (tr("Enrichment indices"), tr("Samples after each step"), False),
        "log:OUTPUT": (tr("Logarithms"), tr("Samples after each step"), False),
        "scores:OUTPUT": (tr("Factor scores"), tr("Samples after each step"), True),
        "label:OUTPUT": (tr("Labelled samples"), tr("Samples after each step"), False),
        "classify_samples:OUTPUT": (tr("Classified samples"), tr("Samples after each step"), True),
        "class_map:OUTPUT": (tr("Classes by the network"), tr("Classes by classifiers"), True),
        "fuse:CLASSES": (tr("Fused: anomaly, halo, background"), tr("Maps fused by maximin"), True),
        "fuse:OUTPUT": (tr("Fused: weight of the class"), tr("Working maps"), False),
        "fuse:AGREEMENT": (tr("Fused: how many maps agree"), tr("Working maps"), False),
        "fuse:LIMITING": (tr("Map that decides"), tr("Maps fused by maximin"), False),
        "targets:OUTPUT": (tr("Targets by rank"), tr("Targets"), True),
        "krige:OUTPUT": (tr("Indicator factors, kriged"), tr("Kriging"), False),
        "krige:STANDARD_ERROR": (tr("Standard error of kriging"), tr("Kriging"), False),
        "cross_validate:OUTPUT": (tr("Errors of kriging at the samples"), tr("Kriging"), False),
    }
    part = (
        "classify_samples" if step == "classify" else step.rsplit("_", 1)[0] if method and step not in METHODS else step
    )
    name, group, shown = table.get(f"{part}:{output}", ("", tr("Tables"), False))
    return name.format(method=method), group, shown


_JUDGED = ("score", "held", "name", "classify")  # without occurrences there is no score, and nothing names a class
_PARTS = ("apply", "units", "score", "held", "pa", "name", "classify")
