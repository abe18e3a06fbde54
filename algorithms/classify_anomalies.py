"""Cut a map into background, halo and anomaly."""

from dataclasses import replace
from typing import Any, NamedTuple, Optional

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterString

from .base import GeohaloAlgorithm, reporting, tell
from .judging import class_figures, draw_plot, held_out_numbers, hold_out, with_nodata
from .layers import SampleLayer
from .map_input import add_map_parameters, check_map, kind_parameter, read_map
from .other_layers import read_points
from .outputs import write_raster, write_table
from .parameters import chart, distance, number, occurrences, raster, raster_layer, rows, seed, table, tr
from .rasters import check_same_grid, read_raster
from .records import fingerprint, new_record


class Classes(NamedTuple):
    """A map cut into background (1), halo (2) and anomaly (3)."""

    codes: Any
    """uint8 array of the shape of the map's values; 0 is no data."""
    counts: Any = None
    """(4,) occurrences in each code, None where none are known."""
    notices: tuple = ()
    limits: dict = {}
    """Least map value of halo and anomaly."""
    held: Optional[Any] = None
    plot: Optional[Any] = None
    """What the chart draws."""


class ClassifyAnomalies(GeohaloAlgorithm):
    """Cuts a map into background, halo and anomaly, in one of three ways.

    <b>By known occurrences</b>: of a map of scores, the limits are taken under which the occurrences are most likely,
    with at least twice the density of the whole map in the anomaly and once in the halo; of a map of classes, each
    class is named by its density. <b>By a table of weights</b> that “Prediction-area plot” made of a map of classes,
    here or on another sheet. <b>By limits</b> that you state: the least map value of a halo, of an anomaly, or of both.

    Limits drawn by occurrences fit these occurrences. With 20 or more of them, the anomaly is therefore also drawn
    with whole blocks of occurrences left out, and tested on those: the table and the log give both rates.

    The map has 1 for background, 2 for halo, 3 for anomaly.
    """

    NAME, DISPLAY_NAME, GROUP = "classifyanomalies", "Classify anomalies", "Anomaly maps"
    TAGS = ("threshold", "halo", "background", "anomaly", "reclassify")
    HOW_IT_WORKS = (
        "With P the rate and A the area at or above a value, the anomaly begins where P − 2A is greatest and the halo"
        " where P − A is: from there on further ground holds fewer than twice, or once, the mean density. Classes are"
        " named by the same densities."
    )
    PITFALLS = (
        "Limits drawn by occurrences fit these occurrences: believe the held-out rate.",
        "Anomaly is a word for dense in known occurrences: a style of ore that nobody knows here stays background.",
        "Give the held-out map where the scores were made with the same occurrences.",
    )
    REFERENCES = ("mihalasky", "pa", "grenander", "folds")
    HELP = {
        "OUTPUT": "1 background, 2 halo, 3 anomaly, in their colours.",
        "TABLE": "One row a class: area, occurrences, rate with interval, density, weight, and the held-out test.",
        "CHART": "The prediction-area plot with the limits of halo and anomaly.",
    }

    INPUT, BAND, CLASS_FIELD, OCCURRENCES, WEIGHTS = "INPUT", "BAND", "CLASS_FIELD", "OCCURRENCES", "WEIGHTS"
    HALO, ANOMALY, MASK, KIND, LABEL, CELL_SIZE = "HALO", "ANOMALY", "MASK", "KIND", "LABEL", "CELL_SIZE"
    HELD_OUT = "HELD_OUT"
    BLOCK_SIZE, SEED, OUTPUT, TABLE, CHART = "BLOCK_SIZE", "SEED", "OUTPUT", "TABLE", "CHART"
    NUMBERS = {
        "ANOMALY_AREA_PERCENT": "Area of the anomaly (%)",
        "ANOMALY_RATE": "Occurrences in the anomaly (%)",
        "HELD_OUT_RATE": "Held-out occurrences in anomalies (%)",
        "HELD_OUT_AREA": "Area of the anomalies they were tested on (%)",
        "HELD_OUT_P": "Probability of so many by area alone",
    }

    def initAlgorithm(self, config=None):
        add_map_parameters(self)
        self.add(occurrences(optional=True), "Way 1: the classes are drawn by them.")
        self.add(
            raster_layer(self.HELD_OUT, self.tr("The same map with occurrences held out"), True),
            "Way 1, for a map of scores that were themselves made with the occurrences: the limits are looked for, and "
            "the occurrences counted, on this map (<i>score_held_out</i> of “Apply map”), so that nothing flatters.",
        )
        self.add(
            rows(self.WEIGHTS, self.tr("Table of weights")), "Way 2: the table of “Prediction-area plot” for classes."
        )
        self.add(number(self.HALO, self.tr("Halo from"), None), "Way 3: the least map value of a halo.")
        self.add(number(self.ANOMALY, self.tr("Anomaly from"), None), "Way 3: the least map value of an anomaly.")
        self.add(
            QgsProcessingParameterString(self.LABEL, self.tr("Name of the map"), optional=True),
            "For table and chart, and to find the map in a table of weights of several. Empty: the name of the layer.",
        )
        kind_parameter(self)
        self.add(
            distance(self.CELL_SIZE, self.tr("Cell size for polygons")),
            "Of the result, where the map is one of polygons. Empty: about 250 000 cells.",
            advanced=True,
        )
        self.add(
            distance(self.BLOCK_SIZE, self.tr("Side of the blocks that are held out")),
            "Empty: about fifty blocks on the map, two spacings of the occurrences wide at least.",
            advanced=True,
        )
        self.add(seed(), "The same seed gives the same blocks.", advanced=True)
        self.add(raster(self.OUTPUT, self.tr("Anomaly map")))
        self.add(table(self.TABLE, self.tr("Table of the classes")))
        self.add(chart(self.CHART, self.tr("Prediction-area plot")))
        for name, label in self.NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(label)))

    def check(self, parameters, context):
        check_map(self, parameters, context)
        self._way(parameters, context)

    def processAlgorithm(self, parameters, context, feedback):
        import numpy as np

        path = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        picture = self.parameterAsFileOutput(parameters, self.CHART, context)
        with reporting(feedback) as progress:
            way = self._way(parameters, context)
            subject = read_map(self, parameters, context, feedback, progress)
            classes = getattr(self, f"_by_{way}")(parameters, context, feedback, subject, progress)
            tell(feedback, classes.notices)
            columns = self._columns(subject, classes)
            self._say(feedback, subject, columns, classes)
            if picture and classes.plot is None:
                feedback.pushInfo(self.tr("No chart is drawn: it needs the occurrences."))
                picture = ""
            if picture:
                draw_plot(classes.plot, subject, picture, classes.limits, bool(parameters.get(self.HELD_OUT)))
            record = new_record(
                self,
                parameters,
                way=way,
                limits=classes.limits,
                occurrences_used=way != "limits" or subject.made_with_occurrences,
                input=fingerprint(subject.values),
            )
            grid, cells = subject.raster(classes.codes, self.parameterAsDouble(parameters, self.CELL_SIZE, context))
            present = {code: tr(name.capitalize()) for code, name in zip(columns["class"], columns["name"])}
            cells = cells.astype(np.uint8)
            write_raster(path, cells, grid, subject.crs, record, style="anomaly_classes", labels=present)
            written = write_table(self, parameters, self.TABLE, context, columns, [record])
        outputs = {self.OUTPUT: path, self.TABLE: written, self.CHART: picture or None}
        anomaly = dict(zip(columns["name"], zip(columns["area_percent"], columns["prediction_rate"])))
        area, rate = anomaly.get("anomaly", (0.0, None if classes.counts is None else 0.0))
        numbers = {"ANOMALY_AREA_PERCENT": area, "ANOMALY_RATE": rate, **held_out_numbers(classes.held)}
        return {**{name: value for name, value in outputs.items() if value is not None}, **numbers}

    def _way(self, parameters, context):
        """Return which way the parameters choose; refuse none, or several."""
        from ..core.errors import DataError

        given = {
            "occurrences": bool(parameters.get(self.OCCURRENCES)),
            "weights": bool(parameters.get(self.WEIGHTS)),
            "limits": bool(self._limits(parameters, context)),
        }
        ways = [way for way, yes in given.items() if yes]
        if len(ways) != 1:
            found = tr("{ways} were given").format(ways=" and ".join(ways)) if ways else tr("none was given")
            raise DataError(
                tr("Choose exactly one way, known occurrences, a table of weights, or limits: {found}.").format(
                    found=found
                )
            )
        return ways[0]

    def _limits(self, parameters, context):
        """Return the limits that were stated, by the name of the class."""
        return {
            name.lower(): self.parameterAsDouble(parameters, name, context)
            for name in (self.HALO, self.ANOMALY)
            if parameters.get(name) not in (None, "")
        }

    def _by_occurrences(self, parameters, context, feedback, subject, progress):
        import numpy as np

        from ..core.anomaly_classes import anomaly_limits, class_codes, classify, reclassify
        from ..core.held_out import held_out_classes, held_out_limits
        from ..core.prediction_area import prediction_area

        seed = self.parameterAsInt(parameters, self.SEED, context)
        points = read_points(self, parameters, self.OCCURRENCES, subject.crs, context, feedback)
        drawn, subject = subject, self._judged(parameters, context, subject, progress)
        reading = subject.read(points)
        folds = hold_out(self, parameters, context, feedback, subject, points[reading.rows])
        if subject.labels is None:
            progress(0.3, self.tr("Looking for the limits"))
            found = anomaly_limits(subject.values, with_nodata(reading), subject.areas, reading.outside)
            codes, own = (classify(part, found.halo, found.anomaly) for part in (drawn.values, reading.values))
            limits = {
                name: limit for name, limit in (("halo", found.halo), ("anomaly", found.anomaly)) if limit is not None
            }
            notices = found.notices
            progress(0.6, self.tr("Drawing anomalies with occurrences held out"))
            held = None if folds is None else held_out_limits(subject.values, reading.values, folds, subject.areas)
            plot = prediction_area(subject.values, reading.values, subject.areas, seed=seed)
        else:
            plot, _, areas = class_figures(subject, reading, True, seed=seed)
            names, naming = class_codes(plot)
            by_value = {value: names[label] for value, label in subject.labels.items()}
            codes, own = (reclassify(part, by_value) for part in (subject.values, reading.values))
            limits, notices, held = {}, [*plot.notices, *naming], None
            if folds is not None:
                places = np.searchsorted(np.array(list(subject.labels)), reading.values)
                held = held_out_classes(places, dict(enumerate(areas.tolist())), folds)
        if folds is not None:
            # the remedy that this notice names has been taken
            notices = [notice for notice in notices if notice.code != "same_occurrences"]
        return Classes(codes, np.bincount(own, minlength=4), tuple(notices), limits, held, plot)

    def _judged(self, parameters, context, subject, progress):
        """Return the map on which limits are looked for: the one with occurrences held out, if there is one."""
        import numpy as np

        from ..core.errors import DataError
        from ..core.estimator import share

        layer = self.parameterAsRasterLayer(parameters, self.HELD_OUT, context)
        if layer is None:
            return subject
        if subject.labels is not None or subject.grid is None:
            raise DataError(
                tr("{name} is no raster of scores: a map with occurrences held out goes with scores only.").format(
                    name=subject.name
                )
            )
        held = read_raster(layer, 1, share(progress, 0.1, 0.2))
        check_same_grid(subject, held)
        values = np.where(np.isnan(subject.values), np.nan, held.values)
        return replace(subject, values=values, record=held.record)

    def _by_weights(self, parameters, context, feedback, subject, progress):
        import numpy as np

        from ..core.anomaly_classes import NAMES, name_classes, reclassify
        from ..core.class_prediction_area import class_prediction_area
        from ..core.errors import DataError

        if subject.labels is None:
            raise DataError(
                tr("{name} is no map of classes: give known occurrences, or limits.").format(name=subject.name)
            )
        weights = self._weights(parameters, context, subject.name)
        codes = {name: code for code, name in NAMES.items()}
        by_label = {
            label: codes.get(name) or int(name_classes([density])[0])
            for label, name, density in zip(weights["class"], weights["name"], weights["normalised_density"])
        }
        by_value = {value: by_label[label] for value, label in subject.labels.items() if label in by_label}
        lacking = [label for label in subject.labels.values() if label not in by_label]
        if lacking:
            raise DataError(
                tr(
                    "Class {lacking} of {name} has no row in the table of weights (it has {by_label}): make the "
                    "table from a map of the same classes."
                ).format(lacking=lacking[0], name=subject.name, by_label=", ".join(by_label))
            )
        coded = reclassify(subject.values, by_value)
        _, areas = subject.class_sizes()
        own = dict(zip(weights["class"], zip(weights["area_km2"], weights["n_occurrences"])))
        here = [own[label] for label in subject.labels.values()]
        same = len(own) == len(here) and np.allclose([area for area, _ in here], areas, rtol=1e-3)
        if not same:
            feedback.pushInfo(self.tr("The weights come from another map: its occurrences are not counted here."))
            return Classes(coded)
        hits = np.array([count for _, count in here])
        plot = class_prediction_area(areas, hits, list(subject.labels.values()), same_occurrences=False, bootstrap=0)
        counts = np.bincount(list(by_value.values()), hits, minlength=4)
        return Classes(coded, counts, tuple(plot.notices), plot=plot)

    def _weights(self, parameters, context, name):
        """Return the columns of the table of weights that belong to the map `name`."""
        from ..core.errors import DataError

        layer = SampleLayer(self, parameters, self.WEIGHTS, context)
        needed = ("class", "name", "area_km2", "n_occurrences", "normalised_density")
        absent = [field for field in needed if field not in layer.names]
        if absent:
            raise DataError(
                tr(
                    "The table of weights has no field {absent}: take the table that “Prediction-area plot” writes "
                    "for a map of classes."
                ).format(absent=", ".join(absent))
            )
        maps = layer.cells(["map"])["map"] if "map" in layer.names else [name] * len(layer.labels)
        if len(set(maps)) > 1 and name not in maps:
            raise DataError(
                tr(
                    "The table of weights holds several maps ({found}) and none of them is called {name}: write the "
                    "right one as the name of the map."
                ).format(found=", ".join(sorted(set(map(str, maps)))), name=name)
            )
        kept = [row for row, one in enumerate(maps) if one == name or len(set(maps)) == 1]
        cells = layer.cells([*needed])
        columns = {field: [cells[field][row] for row in kept] for field in needed}
        for field in needed[2:]:
            columns[field] = [float("nan") if value in (None, "") else float(value) for value in columns[field]]
        # tables read from CSV files may hold the class as a number
        columns["class"] = [value if isinstance(value, str) else f"{value:.10g}" for value in columns["class"]]
        return columns

    def _by_limits(self, parameters, context, feedback, subject, progress):
        from ..core.anomaly_classes import classify
        from ..core.errors import DataError

        if subject.labels is not None and not all(_is_number(label) for label in subject.labels.values()):
            raise DataError(
                tr("The classes of {name} are text, which limits cannot part: give weights.").format(name=subject.name)
            )
        limits = self._limits(parameters, context)
        return Classes(classify(subject.values, limits.get("halo"), limits.get("anomaly")), limits=limits)

    def _columns(self, subject, classes):
        """Return the table: a row for each class that there is, from anomaly to background."""
        import numpy as np

        from ..core.anomaly_classes import NAMES, NODATA
        from ..core.class_prediction_area import class_prediction_area
        from ..core.prediction_area_summary import class_columns

        cells = np.bincount(classes.codes.ravel(), minlength=4)
        areas = cells * subject.part_area
        if subject.areas is not None:
            areas = np.bincount(classes.codes, subject.areas, minlength=4)
        present = [code for code in NAMES if cells[code]]
        areas[NODATA] = 0
        names = [NAMES[code] for code in present]
        if classes.counts is None:
            columns = {
                "cells": cells[present].tolist(),
                "area_km2": areas[present].tolist(),
                "area_percent": (100 * areas[present] / areas.sum()).tolist(),
                **{key: [None] * len(present) for key in _FIGURES},
            }
        else:
            result = class_prediction_area(areas[present], classes.counts[present], names, ordered=True, bootstrap=0)
            columns = class_columns(result, cells[present], areas[present])
        held = {"held_out_rate": None, "held_out_area": None, "held_out_p": None}
        if classes.held is not None:
            held = dict(zip(held, (classes.held.rate, classes.held.area, classes.held.p_value)))
        return {
            "map": [subject.name] * len(present),
            "class": present,
            "name": names,
            "least_value": [classes.limits.get(name) for name in names],
            **{key: columns[key] for key in ("cells", "area_km2", "area_percent", *_FIGURES)},
            **{key: [value if name == "anomaly" else None for name in names] for key, value in held.items()},
        }

    def _say(self, feedback, subject, columns, classes):
        from ..core.prediction_area_summary import held_out_sentence

        for row, name in enumerate(columns["name"]):
            text = f"{subject.name}, {name}: "
            if columns["least_value"][row] is not None:
                text += tr("{least_value:.4g} and more, ").format(least_value=columns["least_value"][row])
            text += tr("{area_percent:.1f} % of the area ({area_km2:.1f} km²)").format(
                area_percent=columns["area_percent"][row], area_km2=columns["area_km2"][row]
            )
            if classes.counts is not None:
                text += tr(
                    ", {n_occurrences} occurrences ({prediction_rate:.1f} %), normalised density {density:.2f}"
                ).format(
                    density=columns["normalised_density"][row],
                    **{key: columns[key][row] for key in ("n_occurrences", "prediction_rate")},
                )
            feedback.pushInfo(text + ".")
        if classes.held is not None:
            feedback.pushInfo(held_out_sentence(classes.held, subject.name))


_FIGURES = (
    "n_occurrences",
    "prediction_rate",
    "rate_low",
    "rate_high",
    "normalised_density",
    "weight_ln",
    "weight_log10",
    "p_value",
    "distinguishable",
)
"""Columns that need occurrences."""


def _is_number(text):
    try:
        float(text)
    except ValueError:
        return False
    return True
