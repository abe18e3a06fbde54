"""Several maps of one area fused into one."""

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterString

from .base import GeohaloAlgorithm, reporting, tell
from .class_weights import read_weights
from .fusion_judgement import FusionJudgement
from .judging import hold_out
from .kriged_rasters import raster_paths
from .map_input import KINDS, MapInput, class_labels
from .other_layers import read_points
from .outputs import write_raster, write_table
from .parameters import (
    chart,
    choice,
    distance,
    flag,
    mask,
    number,
    occurrences,
    raster,
    rasters,
    rows,
    seed,
    table,
    tr,
    whole_number,
)
from .rasters import check_projected, check_same_grid, metres, read_raster, study_area
from .records import fingerprint, new_record

RULES = ("maximin", "mean", "weighted", "owa", "majority", "regret")


class MaximinFusion(GeohaloAlgorithm):
    """Fuses several maps of one area into one, and says which of them decides each cell.

    Each class of each map is put on one scale by the known occurrences: its favourability u = Pr / (Pr + Oa), with Pr
    the share of the occurrences and Oa the share of the area in it. 1/2 is as many occurrences as the area lets one
    expect, 2/3 twice as many, 0 none. From 2/3 on the fused map is anomaly, from 1/2 on halo.

    <b>maximin</b> takes the least favourable map in each cell: ground is good only where all maps say so. It is a
    careful AND: it reports less barren ground, and must lose occurrences that one map misses. A class without
    occurrences (u = 0) in one map rules its ground out whatever the others say. And it is no proof: maps made from the
    same samples are no independent evidence, and that they agree says little more than one of them. <b>mean</b> lets
    maps make up for each other; <b>weighted</b> does so by the prediction rate of each map at the intersection of its
    curves; <b>owa</b>, ordered weights, lies between mean and maximin; <b>majority</b> goes by vote, and the agreement
    is its index of confidence; <b>regret</b> (minimax) is how much better the best ground of a map is than this cell,
    at worst: the least is best.

    A map of values is first cut into background, halo and anomaly by the occurrences. The table gives each map and the
    fused one by the same occurrences: compare them before you believe that fusing helped. With 20 occurrences or more
    the whole procedure is repeated without those of whole blocks and tested on them; but maps that were themselves
    made with the same occurrences still flatter.
    """

    NAME, DISPLAY_NAME, GROUP = "maximinfusion", "Fuse maps (maximin)", "Anomaly maps"
    TAGS = ("maximin", "Wald", "fusion", "fuzzy AND", "majority", "regret", "OWA", "agreement", "ensemble")
    HOW_IT_WORKS = (
        "Favourability of a class is u = Pr / (Pr + Oa). Wald's maximin gives each cell the least u of the maps and "
        "ranks the cells by it; the other rules take means, ordered weights, votes or the greatest regret."
    )
    PITFALLS = (
        "Maps from the same samples are no independent evidence: three that agree say little more than one.",
        "Look at the map that decides: where one map decides everywhere nothing was fused.",
        "A class without occurrences has u = 0 and rules its ground out; with few occurrences that is mostly chance.",
        "Compare the fused map with each of its parts before you believe that fusing helped.",
    )
    REFERENCES = ("wald_first", "wald", "yager", "yousefi_voting")
    HELP = {
        "OUTPUT": "The fused favourability, 0 to 1 (regret: the least is best).",
        "CLASSES": "1 background, 2 halo from u = 1/2, 3 anomaly from 2/3 on.",
        "LIMITING": "The number of the map that gave the cell its value.",
        "AGREEMENT": "Share of the maps that give the cell its class, 0 to 1.",
        "TABLE": "Each map and the fused one: rate, area, density, weight, anomaly, held-out test.",
        "CHART": "Prediction rate and occupied area of the fused map, and where they cross.",
        "GAPS": "Cells where the others decided for a map without data.",
    }

    INPUTS, LABELS, OCCURRENCES, WEIGHTS, RULE = "INPUTS", "LABELS", "OCCURRENCES", "WEIGHTS", "RULE"
    BETA, STRICT, MASK, KIND, BLOCK_SIZE, SEED = "BETA", "STRICT", "MASK", "KIND", "BLOCK_SIZE", "SEED"
    BOOTSTRAP = "BOOTSTRAP"
    OUTPUT, CLASSES, LIMITING, AGREEMENT = "OUTPUT", "CLASSES", "LIMITING", "AGREEMENT"
    TABLE, CHART = "TABLE", "CHART"
    NUMBERS = {
        "PREDICTION_RATE": "Prediction rate at the intersection (%)",
        "OCCUPIED_AREA": "Occupied area at the intersection (%)",
        "NORMALISED_DENSITY": "Normalised density at the intersection",
        "WEIGHT": "Weight at the intersection (ln)",
        "ANOMALY_AREA_PERCENT": "Area of the anomaly (%)",
        "ANOMALY_RATE": "Occurrences in the anomaly (%)",
        "HELD_OUT_RATE": "Held-out occurrences in anomalies (%)",
        "HELD_OUT_AREA": "Area of the anomalies they were tested on (%)",
        "HELD_OUT_P": "Probability of so many by area alone",
        "GAPS": "Cells that some of the maps lack",
    }

    def initAlgorithm(self, config=None):
        self.add(
            rasters(self.INPUTS, self.tr("Maps to fuse")),
            "Two or more rasters of classes or values on one grid; their first band counts.",
        )
        self.add(
            QgsProcessingParameterString(self.LABELS, self.tr("Names of the maps"), optional=True),
            "In the order of the maps, parted by ; such as SOM;Batch SOM;DESOM, as in the table of weights. Empty: the "
            "names of the layers.",
        )
        self.add(
            occurrences(optional=True),
            "They weigh the classes, unless a table does, and judge the result. Maps of values need them.",
        )
        self.add(
            rows(self.WEIGHTS, self.tr("Table of weights")),
            "Rates and areas of the classes of each map, as “Prediction-area plot” writes them, those of all maps "
            "below each other. Empty: computed from the occurrences.",
        )
        self.add(
            choice(self.RULE, self.tr("Rule"), RULES),
            "maximin: the worst map decides. mean, weighted: maps make up for each other. owa: between these. "
            "majority: by vote. regret: nearest to the best ground of every map.",
        )
        self.add(
            number(self.BETA, self.tr("Exponent of the ordered weights"), 2.0, 0.01, 100),
            "For owa: 1 is the mean, great numbers come near to maximin, below 1 leans to the most favourable map.",
        )
        self.add(
            flag(self.STRICT, self.tr("Only cells that all maps have"), True),
            "No: where a map has no data the others decide, and the log counts the cells.",
        )
        self.add(mask(self.MASK), "Only this part of the maps counts. Empty: all cells with data.")
        self.add(
            choice(self.KIND, self.tr("Kind of maps"), KINDS),
            "auto: up to 20 distinct whole numbers, and rasters with a legend of classes are classes, all else is "
            "continuous.",
            advanced=True,
        )
        self.add(
            whole_number(self.BOOTSTRAP, self.tr("Bootstrap samples"), 1000, 0, 100_000),
            "Of the occurrences, for the intervals of the rates. 0: intervals of Wilson.",
            advanced=True,
        )
        self.add(
            distance(self.BLOCK_SIZE, self.tr("Side of the blocks that are held out"), parent=""),
            "Empty: about fifty blocks on the map, two spacings of the occurrences wide at least.",
            advanced=True,
        )
        self.add(seed(), "The same seed gives the same intervals and blocks.", advanced=True)
        self.add(raster(self.OUTPUT, self.tr("Fused score")))
        self.add(raster(self.CLASSES, self.tr("Anomaly map")))
        self.add(raster(self.LIMITING, self.tr("Map that decides"), True, False))
        self.add(raster(self.AGREEMENT, self.tr("Agreement of the maps"), True, False))
        self.add(table(self.TABLE, self.tr("Maps side by side")))
        self.add(chart(self.CHART, self.tr("Prediction-area plot of the fused map")))
        for name, label in self.NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(label)))

    def check(self, parameters, context):
        from ..core.errors import DataError

        layers = self._layers(parameters, context)
        if len(layers) < 2:
            raise DataError(tr("One map cannot be fused: choose two or more."))
        if not (parameters.get(self.OCCURRENCES) or parameters.get(self.WEIGHTS)):
            raise DataError(
                tr(
                    "Nothing says how favourable the classes are: give known occurrences, or a table of weights of "
                    "“Prediction-area plot”."
                )
            )
        for layer in layers.values():
            check_projected(layer)

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.estimator import share
        from ..core.fusion import fuse

        rule, strict = self.text(parameters, self.RULE, context), self.parameterAsBoolean(parameters, "STRICT", context)
        beta = self.parameterAsDouble(parameters, self.BETA, context)
        picture = self.parameterAsFileOutput(parameters, self.CHART, context)
        paths = raster_paths(self, parameters, context, (self.OUTPUT, self.CLASSES, self.LIMITING, self.AGREEMENT))
        with reporting(feedback) as progress:
            subjects = self._subjects(parameters, context, share(progress, 0, 0.2))
            gaps, said = self._common(subjects, strict)
            tell(feedback, said)
            first = subjects[0]
            cells, places = self._occurrences(parameters, context, feedback, subjects)
            weights = read_weights(self, parameters, self.WEIGHTS, context)
            maps, models, at = self._weighed(feedback, subjects, cells, weights)
            fusion = fuse(models, rule, beta, strict, share(progress, 0.2, 0.4))
            tell(feedback, [notice for notice in fusion.notices if notice.code != "gaps" or not said])
            flattered = [one.name for one in subjects if one.made_with_occurrences]
            whole = MapInput(rule, fusion.score, None, first.part_area, first.crs, None, first.grid, None, {})
            judged = FusionJudgement(self, parameters, context, feedback, rule, beta)
            if cells is not None and flattered:
                feedback.pushWarning(
                    (
                        tr(
                            "{} was made with known occurrences: if these are the same, all figures here flatter, "
                            "those of held-out occurrences too. Fuse maps of scores that were held out "
                            "(score_held_out) instead."
                        )
                        if len(flattered) == 1
                        else tr(
                            "{} were made with known occurrences: if these are the same, all figures here flatter, "
                            "those of held-out occurrences too. Fuse maps of scores that were held out "
                            "(score_held_out) instead."
                        )
                    ).format(", ".join(flattered))
                )
            if cells is not None:
                judged.folds = hold_out(self, parameters, context, feedback, whole, places)
                judged.judge(fusion, models, maps, at, cells, share(progress, 0.4, 0.9))
            columns = judged.columns(fusion, models, first.part_area)
            judged.say(columns)
            if picture and judged.curve is None:
                feedback.pushInfo(self.tr("No chart is drawn: it needs the occurrences."))
                picture = ""
            if picture:
                judged.draw(picture)
            record = new_record(
                self,
                parameters,
                scale="regret" if rule == "regret" else "favourability",
                maps=[one.name for one in subjects],
                occurrences_used=cells is not None or weights is not None or bool(flattered),
                input=fingerprint(*(model.places for model in models)),
            )
            progress(0.95, self.tr("Writing the maps"))
            self._write(paths, fusion, models, first, record, rule)
            written = write_table(self, parameters, self.TABLE, context, columns, [record])
        outputs = {**paths, self.TABLE: written, self.CHART: picture or None}
        numbers = {**judged.numbers(columns), "GAPS": gaps or fusion.gaps}
        return {**{name: value for name, value in outputs.items() if value is not None}, **numbers}

    def _layers(self, parameters, context):
        """Return the rasters by name, each once."""
        from ..core.errors import DataError

        found, text = self.parameterAsLayerList(parameters, self.INPUTS, context), ""
        text = self.parameterAsString(parameters, self.LABELS, context)
        labels = [label.strip() for label in text.split(";")] if text else []
        if labels and len(labels) != len(found):
            raise DataError(
                tr("There are {n_labels} names for {n_found} maps: give each map one, or none.").format(
                    n_labels=len(labels), n_found=len(found)
                )
            )
        layers = {}
        for place, layer in enumerate(found):
            name = labels[place] if labels else layer.name()
            if layer.source() in {other.source() for other in layers.values()}:
                raise DataError(
                    tr("{layer_name} was chosen twice: it would count twice, take it out once.").format(
                        layer_name=layer.name()
                    )
                )
            if name in layers:
                raise DataError(tr("Two maps are called {name}: give each map a name of its own.").format(name=name))
            layers[name] = layer
        return layers

    def _subjects(self, parameters, context, progress):
        """Return the maps as `MapInput`, on one grid, inside the study area."""
        import numpy as np

        from ..core.errors import DataError
        from ..core.estimator import share

        layers, subjects, first, inside = self._layers(parameters, context), [], None, None
        for number_, (name, layer) in enumerate(layers.items()):
            part = share(progress, number_ / len(layers), (number_ + 1) / len(layers))
            read = read_raster(layer, 1, part)
            if first is None:
                first = read._replace(values=None)
                inside = study_area(self, parameters, self.MASK, read.grid, read.crs, context)
            check_same_grid(first, read)
            if inside is not None:
                read.values[~inside] = np.nan
            if np.isnan(read.values).all():
                raise DataError(
                    tr("{name} has no data in the study area: check the map and the mask.").format(name=name)
                )
            record = dict(read.record)
            if layer.renderer() is not None and layer.renderer().type() == "paletted":
                record["classes"] = True
            cell = first.grid.cell_area * metres(first.crs) ** 2 / 1e6
            subjects.append(MapInput(name, read.values, None, cell, first.crs, None, first.grid, None, record))
            subjects[-1].labels = class_labels(subjects[-1], self.text(parameters, self.KIND, context))
        return subjects

    def _common(self, subjects, strict):
        """Take away the cells that some map lacks, if `strict`; return how many there are, and what to say of them."""
        import numpy as np

        from ..core.errors import DataError
        from ..core.estimator import Notice

        if not strict:
            return 0, []
        known = np.logical_and.reduce([~np.isnan(one.values) for one in subjects])
        if not known.any():
            raise DataError(tr("No cell has data of all the maps: check their extents and the study area."))
        anywhere = np.logical_or.reduce([~np.isnan(one.values) for one in subjects])
        gaps = int((anywhere & ~known).sum())
        if not gaps:
            return 0, []
        lacking = {one.name: int((anywhere & np.isnan(one.values)).sum()) for one in subjects}
        parts = ", ".join(f"{name} {count}" for name, count in lacking.items() if count)
        for one in subjects:
            one.values[~known] = np.nan
            if one.labels is not None:
                left = set(np.unique(one.values[known]).tolist())
                one.labels = {value: label for value, label in one.labels.items() if value in left}
        text = tr("{gaps} cells lack data of some of the maps ({parts}): they have no data in the result.").format(
            gaps=gaps, parts=parts
        )
        return gaps, [Notice("gaps", text)]

    def _occurrences(self, parameters, context, feedback, subjects):
        """Return cells and positions of the occurrences on data of one map at least; None without any."""
        import numpy as np

        from ..core.errors import DataError
        from ..core.prediction_area import occurrence_notices

        first = subjects[0]
        points = read_points(self, parameters, self.OCCURRENCES, first.crs, context, feedback)
        if points is None:
            return None, None
        cells = first.grid.cells_of(points)
        inside = cells >= 0
        known = inside.copy()
        known[inside] = np.logical_or.reduce([~np.isnan(one.values.ravel()[cells[inside]]) for one in subjects])
        outside = int((~inside).sum())
        tell(feedback, occurrence_notices(int(known.sum()), outside, len(cells) - outside - int(known.sum()), False))
        if not known.any():
            raise DataError(tr("None of the occurrences lies on the maps: check the reference system of both."))
        return cells[known], points[known]

    def _weighed(self, feedback, subjects, cells, weights):
        """Return the maps, their models, and the favourabilities (m, n) of each at the occurrences."""
        import numpy as np

        from ..core.errors import DataError
        from ..core.fusion_maps import ClassedMap, ValuedMap

        maps, models, at = [], [], []
        for subject in subjects:
            if subject.labels is None and cells is None:
                raise DataError(
                    tr(
                        "{name} is a map of values, which the occurrences cut into classes: give them, or make "
                        "classes of it with “Classify anomalies” first."
                    ).format(name=subject.name)
                )
            if subject.labels is None:
                one = ValuedMap(subject.name, subject.values, cells)
                model, own = one.weighed()
                limits = ", ".join(
                    tr("{name} from {limit:.4g}").format(name=name, limit=limit) for name, limit in one.limits.items()
                )
                feedback.pushInfo(
                    tr("{name} is cut by the occurrences: {limits}.").format(
                        name=subject.name, limits=limits or tr("all of it is background")
                    )
                )
                tell(feedback, [notice for notice in one.notices if notice.code == "no_anomaly"])
            else:
                one = ClassedMap(subject.name, subject.values, subject.labels, () if cells is None else cells)
                model, own = one.weighed() if weights is None else one.weighed_by(*weights.of(subject.name, one.labels))
                # the classes stand for it from here on
                subject.values = None
            said = ", ".join(f"{label} {u:.2f}" for label, u in zip(one.labels, model.favourability))
            feedback.pushInfo(tr("{name}, favourability of its classes: {said}.").format(name=subject.name, said=said))
            maps.append(one)
            models.append(model)
            at.append(own)
        return maps, models, np.stack(at)

    def _write(self, paths, fusion, models, first, record, rule):
        import numpy as np

        ramp = "errors" if rule == "regret" else "scores"
        write_raster(paths[self.OUTPUT], fusion.score, first.grid, first.crs, record, style=ramp)
        names = {1: tr("Background"), 2: tr("Halo"), 3: tr("Anomaly")}
        deciding = {
            **{place: model.name for place, model in enumerate(models, 1)},
            len(models) + 1: tr("several alike"),
        }
        for name, codes, labels, style in (
            (self.CLASSES, fusion.codes, names, "anomaly_classes"),
            (self.LIMITING, fusion.limiting, deciding, "unit_classes"),
        ):
            if name in paths:
                there = set(np.flatnonzero(np.bincount(codes.ravel(), minlength=256)).tolist())
                kept = {code: label for code, label in labels.items() if code in there}
                noted = {**record, "classes": True} if name == self.LIMITING else record
                write_raster(paths[name], codes, first.grid, first.crs, noted, style=style, labels=kept)
        if self.AGREEMENT in paths:
            write_raster(paths[self.AGREEMENT], fusion.agreement, first.grid, first.crs, record, style="errors")
