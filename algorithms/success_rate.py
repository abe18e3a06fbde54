"""ROC and success-rate curves of one map or several."""

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterString

from .base import GeohaloAlgorithm, reporting, tell
from .named_maps import class_doubt, named_layers
from .other_layers import read_points
from .outputs import write_table
from .parameters import chart, mask, occurrences, rasters, seed, table, tr, whole_number
from .raster_style import holds_out
from .rasters import check_same_grid, metres, read_raster, study_area
from .records import fingerprint, new_record

SUCCESS, PREDICTION = "success rate", "prediction rate"


class SuccessRate(GeohaloAlgorithm):
    """Draws ROC and success-rate curves of one map or several, with the areas below them and how sure they are.

    The success-rate curve follows the area from the most favourable cells downwards and shows the percentage of the
    known occurrences found. It is a <b>prediction rate</b> only where the occurrences had no part in the map: the log
    says for each map which of the two it is, as far as its file tells (scores that were held out, or made with
    occurrences). The ROC curve sets the same against the area without occurrences: all cells that hold none are taken
    as negatives. The area below it, AUC, is the chance that the map is higher at an occurrence than at such a cell; 0.5
    says nothing. An occurrence in a cell with others counts by itself.

    <b>Both areas depend on the study area</b>: the more barren ground with low values it holds, the higher they are.
    Compare maps within one study area only, and read the partial AUC, the area below the success-rate curve up to 20 %
    of the area divided by 0.2 (chance has 0.1), which looks only at ground that could be followed up.

    Intervals and bands hold 95 % of bootstrap samples of the occurrences, the same ones for all maps. Occurrences that
    lie in clusters make them too narrow; “Compare models” resamples clusters, and tells whether two maps differ.

    All maps must lie on one grid, and only cells count where all of them have data. High values are expected at
    occurrences.
    """

    NAME, DISPLAY_NAME, GROUP = "successrate", "Success rate and ROC", "Evaluation"
    TAGS = ("AUC", "ROC", "success rate", "prediction rate", "AUSRC", "validation", "evaluation")
    HOW_IT_WORKS = (
        "Cells are taken from the highest value down. The success rate is the share of occurrences found in a share "
        "of the area; ROC sets it against the share of cells without occurrence. AUC comes from ranks, the other "
        "areas from trapezoids, intervals from drawing the occurrences again."
    )
    PITFALLS = (
        "The curve of a map made with the occurrences is a success rate and flatters; only held-out scores predict.",
        "AUC grows with the barren ground in the study area: compare inside one mask.",
        "Follow-up reaches a few per cent of the area: read the left end of the curve.",
    )
    REFERENCES = ("success", "fawcett", "delong")
    HELP = {
        "TABLE": "One row a map: AUC, area under the success-rate curve and its first fifth, with intervals.",
        "CURVES": "The points of all curves, for charts of your own.",
        "CHART": "ROC and success-rate curves of all maps with their bands.",
        "AUC": "0.5 says nothing, 1 is perfect.",
        "AUC_LOW": "Clusters of occurrences make the interval too narrow.",
        "AUC_HIGH": "Clusters of occurrences make the interval too narrow.",
        "AUSRC": "0.5 says nothing; close to AUC where occurrences are rare.",
        "PARTIAL_AUC": "Chance has 0.1: this looks at ground that could be followed up.",
        "AREA_KM2": "Cells where all maps have data, inside the study area.",
    }

    INPUT, BAND, LABELS, OCCURRENCES, MASK = "INPUT", "BAND", "LABELS", "OCCURRENCES", "MASK"
    BOOTSTRAP, SEED, TABLE, CURVES, CHART = "BOOTSTRAP", "SEED", "TABLE", "CURVES", "CHART"
    NUMBERS = {
        "AUC": "Area under the ROC curve (of the first map)",
        "AUC_LOW": "AUC, lower end of the 95 % interval",
        "AUC_HIGH": "AUC, upper end of the 95 % interval",
        "AUSRC": "Area under the success-rate curve (of the first map)",
        "PARTIAL_AUC": "The same up to 20 % of the area, as a share of what is possible",
        "N_OCCURRENCES": "Occurrences used",
        "N_OUTSIDE": "Occurrences outside the maps or without data",
        "AREA_KM2": "Area judged (km²)",
    }

    def initAlgorithm(self, config=None):
        self.add(rasters(self.INPUT, self.tr("Maps")), "Rasters of scores on one grid, one or several.")
        self.add(occurrences(), "In any reference system.")
        self.add(mask(self.MASK), "Only this part of the maps counts. Empty: all cells with data.")
        self.add(
            QgsProcessingParameterString(self.LABELS, self.tr("Names of the maps"), optional=True),
            "In the order of the maps, parted by ; such as SOM;Batch SOM;DESOM. Empty: the names of the layers.",
        )
        self.add(whole_number(self.BAND, self.tr("Band"), 1, 1), "Of all maps.", advanced=True)
        self.add(
            whole_number(self.BOOTSTRAP, self.tr("Bootstrap samples"), 1000, 0, 10_000),
            "Of the occurrences. 0: no intervals.",
            advanced=True,
        )
        self.add(seed(), "The same seed gives the same intervals.", advanced=True)
        self.add(table(self.TABLE, self.tr("Areas under the curves")))
        self.add(table(self.CURVES, self.tr("Curves")))
        self.add(chart(self.CHART, self.tr("ROC and success-rate curves")))
        for name, label in self.NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(label)))

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.estimator import share
        from ..core.success_rate import curve_columns, success_rates

        picture = self.parameterAsFileOutput(parameters, self.CHART, context)
        with reporting(feedback) as progress:
            maps, kinds, first = self._maps(parameters, context, feedback, share(progress, 0, 0.3))
            places = read_points(self, parameters, self.OCCURRENCES, first.crs, context, feedback)
            rates = success_rates(
                maps,
                first.grid.cells_of(places),
                self.parameterAsInt(parameters, self.BOOTSTRAP, context),
                self.parameterAsInt(parameters, self.SEED, context),
                share(progress, 0.3, 1),
            )
            area = rates.n_cells * first.grid.cell_area * metres(first.crs) ** 2 / 1e6
            tell(feedback, rates.notices)
            self._say(feedback, rates, kinds, area)
            if picture:
                _draw(rates, kinds, area, picture)
            record = new_record(self, parameters, kinds=kinds, input=fingerprint(places, *maps.values()))
            figures = {name: column for name, column in rates.columns.items() if name != "map"}
            columns = {
                "map": rates.columns["map"],
                "kind": [kinds[name] for name in rates.columns["map"]],
                **figures,
                "n_occurrences": [rates.n_occurrences] * len(maps),
                "area_km2": [area] * len(maps),
            }
            written = {
                name: write_table(self, parameters, name, context, part, [record])
                for name, part in ((self.TABLE, columns), (self.CURVES, curve_columns(rates)))
            }
        outputs = {**written, self.CHART: picture or None}
        measures = ("auc", "auc_low", "auc_high", "ausrc", "partial_auc")
        return {
            **{name: value for name, value in outputs.items() if value is not None},
            **{name.upper(): rates.columns[name][0] for name in measures},
            "N_OCCURRENCES": rates.n_occurrences,
            "N_OUTSIDE": len(places) - rates.n_occurrences,
            "AREA_KM2": area,
        }

    def _maps(self, parameters, context, feedback, progress):
        """Return the values of the maps in the study area and the kind of their rate by name, and the first map."""
        import numpy as np

        from ..core.errors import DataError
        from ..core.estimator import share

        layers = named_layers(
            list(self.parameterAsLayerList(parameters, self.INPUT, context)),
            self.parameterAsString(parameters, self.LABELS, context),
        )
        if not layers:
            raise DataError(tr("There is no map: choose one raster or more."))
        number = self.parameterAsInt(parameters, self.BAND, context)
        first, inside, maps, kinds = None, None, {}, {}
        for place, (name, layer) in enumerate(layers.items()):
            read = read_raster(layer, number, share(progress, place / len(layers), (place + 1) / len(layers)))
            if first is None:
                first = read
                inside = study_area(self, parameters, self.MASK, first.grid, first.crs, context)
            check_same_grid(first, read)
            if inside is not None:
                read.values[~inside] = np.nan
            if np.isnan(read.values).all():
                raise DataError(
                    tr("{name} has no data in the study area: check the map, its band, and the mask.").format(name=name)
                )
            maps[name], kinds[name] = read.values, PREDICTION if holds_out(read.record) else SUCCESS
            if kinds[name] == SUCCESS and read.record.get("occurrences_used"):
                feedback.pushWarning(
                    self.tr(
                        "{} was made with known occurrences: if these are the same, its curve is a success rate, which "
                        "flatters it. For a prediction rate take a map of scores that were held out (score_held_out)."
                    ).format(name)
                )
            doubt = class_doubt(name, read.values)
            if doubt:
                feedback.pushWarning(doubt)
        return maps, kinds, first

    def _say(self, feedback, rates, kinds, area):
        for row, name in enumerate(rates.columns["map"]):
            found = {key: column[row] for key, column in rates.columns.items()}
            parts = []
            below = tr("area under the {kind} curve").format(kind=tr(kinds[name]))
            for measure, label in (("auc", "AUC"), ("ausrc", below), ("partial_auc", tr("up to 20 % of the area"))):
                low, high = found[f"{measure}_low"], found[f"{measure}_high"]
                parts.append(
                    f"{label} {found[measure]:.3f}"
                    + ("" if low is None else tr(" [95 % {low:.3f} to {high:.3f}]").format(low=low, high=high))
                )
            feedback.pushInfo(
                tr("{name}: {parts}; {rate_20:.0f} % of the occurrences lie in the best 20 % of the area.").format(
                    name=name, parts=", ".join(parts), rate_20=found["rate_20"]
                )
            )
        feedback.pushInfo(
            self.tr("Judged on {} km² with data; a study area with more barren ground would give higher areas.").format(
                f"{area:.6g}"
            )
        )


def _draw(rates, kinds, area, path):
    from ..core.charts.style import new_figure, save_figure
    from ..core.charts.success_rate import draw_success_rates

    figure = new_figure(9, 4.9 + 0.22 * len(kinds))
    draw_success_rates(figure, rates, kinds, area)
    save_figure(figure, path)
