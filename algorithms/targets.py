"""Anomalous ground as polygons, ranked, with what is known of each."""

import re

from qgis.core import QgsFeature, QgsField, QgsFields, QgsProcessingOutputNumber, QgsWkbTypes

from .base import GeohaloAlgorithm, reporting
from .layers import SampleLayer
from .outputs import DOUBLE, INTEGER, TEXT, write_features
from .parameters import POLYGON, field, layer, number, occurrences, points, polygons, raster_layer, text, tr
from .rasters import check_projected, check_same_grid, metres, read_raster
from .records import fingerprint, new_record
from .target_ground import centres, host_rocks, nearest_occurrences, outlines

FIELDS = {
    "rank": INTEGER,
    "area_km2": DOUBLE,
    "score": DOUBLE,
    "agreement": DOUBLE,
    "rank_value": DOUBLE,
    "n_samples": INTEGER,
    "fingerprint": TEXT,
    "strongest": TEXT,
    "p_value": DOUBLE,
    "n_occurrences": INTEGER,
    "nearest_occurrence": TEXT,
    "distance_m": DOUBLE,
    "host_rock": TEXT,
    "host_percent": DOUBLE,
    "x": DOUBLE,
    "y": DOUBLE,
}

_TOLD = 5  # targets that the log describes


class Targets(GeohaloAlgorithm):
    """Turns anomalous ground into ranked polygons, with the elements, occurrences and rocks of each: where to go first.

    Cells of the chosen classes that touch at a side or a corner form a target. Targets are ranked by mean score × area
    × mean agreement; what is not given does not count. Scores below zero (logarithms, factor scores) are turned into
    1 / (1 + e<sup>−score</sup>) for the rank.

    The <b>fingerprint</b> of a target, such as “As x4.2, Au x3.1, Sb x2.8”, is the median of each element in its
    samples divided by the median of the samples in the background: up to five elements, the strongest first, of those
    that chance would hardly give (p of Mann and Whitney up to 0.05, one-sided). Each element is tested on its own, of
    thirty one or two pass by chance; and targets were chosen where samples are rich, so that p describes a target and
    does not prove it. A sample belongs to the target whose cells hold it: sediment speaks for the ground upstream.

    Ranks depend on the least area and on how far the map drew each sample out. A large target of low scores may rank
    before a small one of high scores: sort by <i>score</i> to see it the other way.

    The layer is labelled by rank; as coverage layer of an atlas in a print layout, sorted by <i>rank</i>, it gives one
    sheet for each target.
    """

    NAME, DISPLAY_NAME, GROUP = "targets", "Rank targets", "Evaluation"
    TAGS = ("target", "rank", "fingerprint", "polygonise", "atlas", "follow-up")
    HOW_IT_WORKS = (
        "Cells of the chosen classes that touch make a polygon; rank is by mean score × area × mean agreement. "
        "Enrichment is the ratio of medians inside and in the background, kept where Mann and Whitney's test gives p "
        "up to 0.05."
    )
    PITFALLS = (
        "A sample speaks for the ground upstream: walk up the stream, not to the middle of the polygon.",
        "Large weak targets may rank before small strong ones: sort by score too.",
        "Targets without a known occurrence are new, or nothing: their elements tell which.",
    )
    REFERENCES = ("mann", "carranza")
    HELP = {
        "GEOLOGY_FIELD": "The field with the name of the rock; needed with a geology.",
        "OUTPUT": "Polygons with rank, area, score, fingerprint, nearest occurrence and rock.",
        "N_TARGETS": "Targets of the least area or more.",
        "AREA_PERCENT": "Share of the map that they take.",
        "N_WITH_OCCURRENCES": "The others are the ones to walk to.",
    }

    INPUT, CLASSES, SCORES, AGREEMENT = "INPUT", "CLASSES", "SCORES", "AGREEMENT"
    SAMPLES, ELEMENTS, OCCURRENCES, NAME_FIELD = "SAMPLES", "ELEMENTS", "OCCURRENCES", "NAME_FIELD"
    GEOLOGY, GEOLOGY_FIELD, MINIMUM_AREA, OUTPUT = "GEOLOGY", "GEOLOGY_FIELD", "MINIMUM_AREA", "OUTPUT"
    NUMBERS = {
        "N_TARGETS": "Targets",
        "AREA_PERCENT": "Area of the targets (%)",
        "N_WITH_OCCURRENCES": "Targets that hold known occurrences",
    }

    def initAlgorithm(self, config=None):
        self.add(
            raster_layer(self.INPUT, self.tr("Anomaly map (raster of classes)")),
            "Such as of “Classify anomalies” or “Fuse maps (maximin)”; its first band counts.",
        )
        self.add(
            text(self.CLASSES, self.tr("Classes that make targets"), "3"),
            "Their numbers, parted by commas. 3 is the anomaly, 2,3 takes the halo with it.",
        )
        self.add(raster_layer(self.SCORES, self.tr("Scores"), True), "On the same grid; high is favourable.")
        self.add(
            raster_layer(self.AGREEMENT, self.tr("Agreement of the maps"), True),
            "Of “Fuse maps (maximin)”, on the same grid, 0 to 1.",
        )
        self.add(points(self.SAMPLES, self.tr("Samples for fingerprints"), True), "With concentrations.")
        self.add(
            field(self.ELEMENTS, self.tr("Elements"), self.SAMPLES, False, True, True),
            "Each is read from its newest column that still is a concentration. Empty: all concentrations.",
        )
        self.add(occurrences(optional=True), "For the nearest one and its distance from the edge of the target.")
        self.add(
            field(self.NAME_FIELD, self.tr("Name of the occurrences"), self.OCCURRENCES, False, True),
            "Empty: the field called name, if there is one.",
        )
        self.add(polygons(self.GEOLOGY, self.tr("Geology (polygons)")), "For the rock that takes most of each target.")
        self.add(field(self.GEOLOGY_FIELD, self.tr("Field of the rocks"), self.GEOLOGY, False, True))
        self.add(
            number(self.MINIMUM_AREA, self.tr("Least area of a target (km²)"), None, 0),
            "Smaller ones are left out and counted. Empty: four cells.",
        )
        self.add(layer(self.OUTPUT, self.tr("Targets"), POLYGON))
        for name, label in self.NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(label)))

    def check(self, parameters, context):
        from ..core.errors import DataError

        chosen = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        if chosen is not None:
            check_projected(chosen)
        self._classes(parameters, context)
        source = self.parameterAsSource(parameters, self.GEOLOGY, context)
        rock = self.parameterAsString(parameters, self.GEOLOGY_FIELD, context)
        if source is not None and rock not in source.fields().names():
            names = ", ".join(source.fields().names()) or "none"
            raise DataError(
                tr("Choose the field that holds the rocks of the geology: it has {names}.").format(names=names)
            )

    def processAlgorithm(self, parameters, context, feedback):
        import numpy as np

        from ..core.estimator import share
        from ..core.targets import ranking

        with reporting(feedback) as progress:
            read = read_raster(self.parameterAsRasterLayer(parameters, self.INPUT, context), 1, share(progress, 0, 0.1))
            parts, count = self._parts(parameters, context, feedback, read, share(progress, 0.1, 0.3))
            if not count:
                # a map without anomaly is a result: a workflow goes on
                record = new_record(self, parameters, input=fingerprint(read.values))
                empty = {name: [] for name in FIELDS}
                written = self._write(parameters, context, read.crs, empty, [], [], record)
                return {self.OUTPUT: written, "N_TARGETS": 0, "AREA_PERCENT": 0.0, "N_WITH_OCCURRENCES": 0}
            cell = read.grid.cell_area * metres(read.crs) ** 2 / 1e6
            areas = np.bincount(parts.ravel(), minlength=count + 1)[1:] * cell
            columns = {name: [None] * count for name in FIELDS}
            columns["area_km2"] = areas.tolist()
            scores = self._means(parameters, context, feedback, read, parts, count, self.SCORES, columns)
            agreements = self._means(parameters, context, feedback, read, parts, count, self.AGREEMENT, columns)
            value, rank = ranking(areas, scores, agreements)
            columns["rank_value"], columns["rank"] = value.tolist(), rank.tolist()
            geometries = outlines(parts, count, read.grid, share(progress, 0.3, 0.4))
            columns["x"], columns["y"] = centres(geometries, share(progress, 0.4, 0.5))
            part = share(progress, 0.5, 0.7)
            read_samples = self._fingerprints(parameters, context, feedback, read, parts, columns, part)
            part = share(progress, 0.7, 0.9)
            nearest_occurrences(self, parameters, context, feedback, read, parts, columns, geometries, part)
            host_rocks(self, parameters, context, read, parts, columns)
            progress(0.9, self.tr("Writing the targets"))
            order = np.argsort(rank).tolist()
            self._say(feedback, columns, order)
            record = new_record(self, parameters, input=fingerprint(read.values, *read_samples))
            written = self._write(parameters, context, read.crs, columns, geometries, order, record)
        known = int((~np.isnan(read.values)).sum())
        holding = sum(bool(n) for n in columns["n_occurrences"]) if parameters.get(self.OCCURRENCES) else None
        return {
            self.OUTPUT: written,
            "N_TARGETS": count,
            "AREA_PERCENT": float(100 * areas.sum() / (known * cell)),
            "N_WITH_OCCURRENCES": holding,
        }

    def _classes(self, parameters, context):
        """Return the chosen classes as numbers."""
        from ..core.errors import DataError

        words = re.split(r"[;,\s]+", self.parameterAsString(parameters, self.CLASSES, context).strip())
        try:
            return sorted({float(word) for word in words if word})
        except ValueError:
            raise DataError(
                tr("The classes {words} are no numbers: write such as 3, or 2,3.").format(words=", ".join(words))
            ) from None

    def _parts(self, parameters, context, feedback, read, progress):
        """Return the number of each cell's target, 0 for none, and how many targets there are."""
        import numpy as np

        from ..core.targets import connected_parts, large_parts

        chosen = self._classes(parameters, context)
        mask = np.isin(read.values, chosen)
        if not mask.any():
            there = np.unique(read.values[~np.isnan(read.values)])
            listed = ", ".join(f"{value:g}" for value in there[:20]) + (" ..." if len(there) > 20 else "")
            feedback.pushWarning(
                self.tr("{} has no cell of class {} (it has {}): there are no targets.").format(
                    read.name, ", ".join(f"{value:g}" for value in chosen), listed or self.tr("no data")
                )
            )
            return None, 0
        parts, count = connected_parts(mask, progress)
        cell = read.grid.cell_area * metres(read.crs) ** 2 / 1e6
        fewest = 4.0
        if self.given(parameters, self.MINIMUM_AREA, context):
            fewest = self.parameterAsDouble(parameters, self.MINIMUM_AREA, context) / cell
        kept, left = large_parts(parts, count, fewest * (1 - 1e-9))
        if not left:
            largest = np.bincount(parts.ravel())[1:].max() * cell
            feedback.pushWarning(
                self.tr(
                    "None of the {} connected parts has {:g} km² (the largest has {:g} km²), there are no targets: "
                    "lower the least area."
                ).format(count, fewest * cell, largest)
            )
            return None, 0
        if left < count:
            feedback.pushInfo(
                self.tr("Parts of less than {} km², left out: {}.").format(f"{fewest * cell:g}", count - left)
            )
        return kept, left

    def _means(self, parameters, context, feedback, read, parts, count, name, columns):
        """Fill the column of scores or agreement; return what the rank is made of, or None without the map."""
        import numpy as np

        from ..core.errors import DataError
        from ..core.targets import part_means, positive_scores

        chosen = self.parameterAsRasterLayer(parameters, name, context)
        if chosen is None:
            return None
        other = read_raster(chosen)
        check_same_grid(read, other)
        scale = other.record.get("scale")
        if name == self.SCORES and scale == "regret":
            raise DataError(
                tr("{name} holds regrets, of which the least is best: take the score of another rule.").format(
                    name=other.name
                )
            )
        if name == self.AGREEMENT and (np.nanmin(other.values) < 0 or np.nanmax(other.values) > 1):
            raise DataError(
                tr("{name} has values outside 0 to 1, which no agreement has: choose another map.").format(
                    name=other.name
                )
            )
        means = part_means(parts, count, other.values)
        columns["score" if name == self.SCORES else "agreement"] = means.tolist()
        lacking = int(np.isnan(means).sum())
        if lacking:
            feedback.pushWarning(
                self.tr("{} has no data in {} targets: they rank as the lowest of the others.").format(
                    other.name, lacking
                )
            )
        made, changed = positive_scores(other.values)
        if not changed:
            return means
        feedback.pushInfo(
            self.tr("{} has values below zero: for the rank they become 1 / (1 + exp(-score)).").format(other.name)
        )
        return part_means(parts, count, made)

    def _fingerprints(self, parameters, context, feedback, read, parts, columns, progress):
        """Fill what the samples say of each target; return the concentrations that were read."""
        import numpy as np

        from ..core.elements import parse_field
        from ..core.targets import FEWEST_BACKGROUND, fingerprint_text, fingerprints

        if not parameters.get(self.SAMPLES):
            return []
        source = SampleLayer(self, parameters, self.SAMPLES, context)
        chosen = self.names(parameters, self.ELEMENTS, context)
        fields = source.newest(source.elements(chosen), concentration=True)
        if not chosen:
            fields = self._readable(source, fields, feedback)
            if not fields:
                return []
        source.tell_columns(fields, feedback)
        table = source.samples(fields, read.crs, positions=True, feedback=feedback)
        cells = read.grid.cells_of(table.coordinates)
        inside = cells >= 0
        own, values = np.zeros(len(cells), int), np.full(len(cells), np.nan)
        own[inside], values[inside] = parts.ravel()[cells[inside]], read.values.ravel()[cells[inside]]
        outside = int(np.isnan(values).sum())
        if outside:
            feedback.pushInfo(self.tr("{} of {} samples lie outside the map.").format(outside, len(cells)))
        background = _background(read.values, values, self._classes(parameters, context))
        count = len(columns["rank"])
        symbols = [parse_field(name).symbol for name in table.names]
        found, left_out = fingerprints(table.values, symbols, own, count, background, progress)
        if left_out:
            feedback.pushWarning(
                self.tr("Not compared, for want of {} values above zero in the background: {}.").format(
                    FEWEST_BACKGROUND, ", ".join(left_out)
                )
            )
        columns["n_samples"] = np.bincount(own, minlength=count + 1)[1:].tolist()
        for row, enrichments in enumerate(found):
            words, kept = fingerprint_text(enrichments)
            if kept:
                columns["strongest"][row], columns["p_value"][row] = kept[0].element, kept[0].p_value
            columns["fingerprint"][row] = words or ("none above the background" if enrichments else None)
        feedback.pushInfo(self.tr("The background is {} samples.").format(int(background.sum())))
        return [table.values]

    def _readable(self, source, fields, feedback):
        """Return the fields that hold numbers; nobody asked for the others by name."""
        from ..core.errors import DataError

        kept, text = {}, []
        for name, column in fields.items():
            try:
                source.samples([column])
            except DataError:
                text.append(name)
            else:
                kept[name] = column
        if text:
            feedback.pushWarning(
                self.tr(
                    "Left out of the fingerprints, for they hold text such as <0.5: {}. Run “Replace censored values” "
                    "on them first."
                ).format(", ".join(text))
            )
        return kept

    def _say(self, feedback, columns, order):
        feedback.pushInfo(self.tr("{} targets.").format(len(order)))
        for row in order[:_TOLD]:
            said = [
                tr("Target {rank}: {area_km2:.2f} km²").format(
                    rank=columns["rank"][row], area_km2=columns["area_km2"][row]
                )
            ]
            for name, words in (
                ("score", tr("score {:.3g}")),
                ("agreement", tr("agreement {:.2f}")),
                ("fingerprint", "{}"),
            ):
                if columns[name][row] is not None:
                    said.append(words.format(columns[name][row]))
            if columns["distance_m"][row] is not None:
                name = columns["nearest_occurrence"][row] or tr("nearest occurrence")
                far = columns["distance_m"][row] / 1000
                said.append(
                    tr("{name} inside").format(name=name)
                    if not far
                    else tr("{name} at {far:.1f} km").format(name=name, far=far)
                )
            if columns["host_rock"][row] is not None:
                said.append(
                    tr("on {host_rock} ({host_percent:.0f} %)").format(
                        host_rock=columns["host_rock"][row], host_percent=columns["host_percent"][row]
                    )
                )
            feedback.pushInfo(", ".join(said) + ".")

    def _write(self, parameters, context, crs, columns, geometries, order, record):
        fields = QgsFields()
        for name, kind in FIELDS.items():
            fields.append(QgsField(name, kind))

        def features():
            for row in order:
                feature = QgsFeature(fields)
                feature.setGeometry(geometries[row])
                values = [columns[name][row] for name in FIELDS]
                feature.setAttributes([None if value != value else value for value in values])
                yield feature

        return write_features(
            self,
            parameters,
            self.OUTPUT,
            context,
            fields,
            QgsWkbTypes.Type.MultiPolygon,
            crs,
            features(),
            [record],
            "targets",
        )


def _background(cells, at_samples, chosen):
    """
    Return the (n,) mask of the background samples.

    On a map of background, halo and anomaly they are those on background; on a map of other classes, those on all
    classes that were not chosen.
    """
    import numpy as np

    from ..core.anomaly_classes import BACKGROUND, NAMES

    known = cells[~np.isnan(cells)]
    if BACKGROUND not in chosen and np.isin(known, list(NAMES)).all() and (known == BACKGROUND).any():
        return at_samples == BACKGROUND
    return ~np.isnan(at_samples) & ~np.isin(at_samples, chosen)
