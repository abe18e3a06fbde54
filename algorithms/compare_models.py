"""Several maps beside each other and beside simple ones, judged by the same occurrences."""

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString, QgsProcessingParameterString

from .base import GeohaloAlgorithm, reporting, tell
from .layers import SampleLayer
from .named_maps import class_doubt, named_layers, renamed
from .other_layers import read_points
from .outputs import write_table
from .parameters import (
    chart,
    field,
    mask,
    number,
    occurrences,
    points,
    raster_layer,
    rasters,
    report,
    seed,
    table,
    tr,
    whole_number,
)
from .rasters import check_same_grid, metres, read_raster, study_area
from .records import fingerprint, new_record


class CompareModels(GeohaloAlgorithm):
    """Compares maps of one area by known occurrences, and says which differences are more than chance.

    Each map gets the prediction rate at the intersection of its prediction-area plot and the area under its ROC curve
    (AUC), with 95 % intervals. The difference from the baseline is resampled in pairs, over the occurrences and over
    clusters of them, since occurrences of one camp are hardly independent evidence: where either interval holds zero,
    the map is <i>not distinguishable</i> from the baseline, however much higher its rate.

    With samples, simple maps are added as baselines: the score of the indicator factor (field <i>indicator_score</i> of
    “Factor scores”), the mean standard score of the chosen elements and the best single one of them. A model that is no
    better than these has not earned its complexity. The best single element is picked by the same occurrences, which
    flatters it.

    All maps must lie on one grid, and count only where all of them have data. High values are expected at occurrences.
    Maps that were made with the same occurrences are flattered: compare scores that were held out.
    """

    NAME, DISPLAY_NAME, GROUP = "comparemodels", "Compare models", "Evaluation"
    TAGS = ("evaluation", "baseline", "bootstrap", "P-A", "AUC", "ROC")
    HOW_IT_WORKS = (
        "The same occurrences are drawn again for both maps of a pair, one by one and by clusters; the difference of "
        "rates, or of AUC, counts where both 95 % intervals leave zero out."
    )
    PITFALLS = (
        "The same occurrences must have made none of the maps: take held-out scores.",
        "Not distinguishable is the usual answer with few occurrences, and an honest one.",
        "The best single element was picked by the same occurrences, which flatters it.",
    )
    REFERENCES = ("delong", "pa", "folds")
    HELP = {
        "BOOTSTRAP": "How often the occurrences are drawn again; more make the intervals steadier.",
        "TABLE": "One row a map: rate and AUC with intervals, differences from the baseline, verdicts.",
        "CHART": "Rates and AUC with intervals; open circles are not distinguishable from the baseline.",
        "REPORT": "Table, chart and verdicts in sentences, as a page.",
        "N_SUPPORTS": "Fewer than occurrences where several share a sample or cell.",
        "N_CLUSTERS": "What the evidence amounts to if occurrences of one camp count once.",
        "VERDICT": "The sentence to quote.",
    }

    INPUTS, LABELS, OCCURRENCES, MASK, BASELINE = "INPUTS", "LABELS", "OCCURRENCES", "MASK", "BASELINE"
    SAMPLES, ELEMENTS, CLUSTER, BOOTSTRAP, SEED = "SAMPLES", "ELEMENTS", "CLUSTER", "BOOTSTRAP", "SEED"
    TABLE, CHART, REPORT, VERDICT = "TABLE", "CHART", "REPORT", "VERDICT"
    NUMBERS = {
        "N_OCCURRENCES": "Occurrences used",
        "N_SUPPORTS": "Distinct samples or cells they lie in",
        "N_CLUSTERS": "Clusters of occurrences",
    }

    def initAlgorithm(self, config=None):
        self.add(
            rasters(self.INPUTS, self.tr("Maps to compare")), "Rasters of scores on one grid; their first band counts."
        )
        self.add(
            QgsProcessingParameterString(self.LABELS, self.tr("Names of the maps"), optional=True),
            "In the order of the maps, parted by ; such as SOM;Batch SOM;DESOM. Empty: the names of the layers.",
        )
        self.add(occurrences(), "In any reference system.")
        self.add(mask(self.MASK), "Only this part of the maps counts. Empty: all cells with data.")
        self.add(
            raster_layer(self.BASELINE, self.tr("Baseline"), True),
            "The map that the others are compared with. Empty: the first simple map made from the samples, else the "
            "first map.",
        )
        self.add(
            points(self.SAMPLES, self.tr("Samples for simple maps"), True),
            "Each cell takes the nearest sample within two median sample spacings.",
        )
        self.add(
            field(self.ELEMENTS, self.tr("Pathfinder elements"), self.SAMPLES, False, True, True),
            "Fields or symbols, such as Ag, As, Au. Each is taken from its newest column; raw concentrations become "
            "logarithms. Empty: all concentrations.",
        )
        self.add(
            number(self.CLUSTER, self.tr("Side of a cluster of occurrences (metres)"), 10_000, 1),
            "Occurrences in one square of this side are drawn together.",
            advanced=True,
        )
        self.add(whole_number(self.BOOTSTRAP, self.tr("Bootstrap samples"), 5000, 100, 100_000), advanced=True)
        self.add(seed(), "The same seed gives the same intervals.", advanced=True)
        self.add(table(self.TABLE, self.tr("Comparison")))
        self.add(chart(self.CHART, self.tr("Chart of the comparison")))
        self.add(report(self.REPORT, self.tr("Report of the comparison")))
        for name, label in self.NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(label)))
        self.addOutput(QgsProcessingOutputString(self.VERDICT, self.tr("What the comparison says")))

    def check(self, parameters, context):
        from ..core.errors import DataError

        maps = self._layers(parameters, context)
        if len(maps) < 2 and not parameters.get(self.SAMPLES):
            raise DataError(
                tr("One map cannot be compared: add another one, or the samples, from which simple maps are made.")
            )

    def processAlgorithm(self, parameters, context, feedback):
        import numpy as np

        from ..core.charts.style import save_figure
        from ..core.comparison import compare_maps
        from ..core.errors import DataError
        from ..core.estimator import share

        picture = self.parameterAsFileOutput(parameters, self.CHART, context)
        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        with reporting(feedback) as progress:
            layers = self._layers(parameters, context)
            first = read_raster(next(iter(layers.values())), 1, share(progress, 0, 0.1))
            maps, warnings = {}, []
            for name, layer in layers.items():
                read = first if not maps else read_raster(layer, 1, share(progress, 0.1, 0.2))
                check_same_grid(first, read)
                warnings += self._doubts(name, read)
                maps[name] = read.values
            inside = study_area(self, parameters, self.MASK, first.grid, first.crs, context)
            places = read_points(self, parameters, self.OCCURRENCES, first.crs, context, feedback)
            cells = first.grid.cells_of(places)
            known = cells >= 0
            if not known.any():
                raise DataError(
                    tr(
                        "None of the {n_places} occurrences lies on the maps: check the reference system of both."
                    ).format(n_places=len(places))
                )
            supports, simple = cells[known], {}
            if parameters.get(self.SAMPLES):
                common = np.logical_and.reduce([~np.isnan(values) for values in maps.values()])
                simple, supports, flattered = self._simple_maps(
                    parameters, context, feedback, first, common if inside is None else common & inside, places[known],
                    share(progress, 0.2, 0.4),
                )  # fmt: skip
                warnings += flattered
            baseline = self._baseline(parameters, context, layers, simple)
            maps.update(renamed(simple, maps))
            if inside is not None:
                maps = {name: np.where(inside, values, np.nan) for name, values in maps.items()}
            comparison = compare_maps(
                maps,
                {name: values.ravel()[cells[known]] for name, values in maps.items()},
                places[known],
                baseline,
                supports=supports,
                outside=int((~known).sum()),
                cluster=self.parameterAsDouble(parameters, self.CLUSTER, context) / metres(first.crs),
                bootstrap=self.parameterAsInt(parameters, self.BOOTSTRAP, context),
                seed=self.parameterAsInt(parameters, self.SEED, context),
                progress=share(progress, 0.4, 1),
            )
            warnings += comparison.notices
            tell(feedback, warnings)
            for sentence in (*comparison.sentences, comparison.conclusion):
                feedback.pushInfo(sentence)
            if picture:
                save_figure(_chart(comparison), picture)
            if page:
                _report(comparison, warnings).save(page)
            record = new_record(
                self, parameters, baseline=comparison.baseline, input=fingerprint(places, *maps.values())
            )
            written = write_table(self, parameters, self.TABLE, context, comparison.columns, [record])
        outputs = {self.TABLE: written, self.CHART: picture or None, self.REPORT: page or None}
        return {
            **{name: value for name, value in outputs.items() if value is not None},
            "N_OCCURRENCES": comparison.n_occurrences,
            "N_SUPPORTS": comparison.n_supports,
            "N_CLUSTERS": comparison.n_clusters,
            self.VERDICT: "\n".join((*comparison.sentences, comparison.conclusion)),
        }

    def _layers(self, parameters, context):
        """Return the rasters by name, each once, the baseline last if it is not among the maps."""
        found = list(self.parameterAsLayerList(parameters, self.INPUTS, context))
        baseline = self.parameterAsRasterLayer(parameters, self.BASELINE, context)
        if baseline is not None:
            found.append(baseline)
        return named_layers(found, self.parameterAsString(parameters, self.LABELS, context))

    def _baseline(self, parameters, context, layers, simple):
        """Return the name of the map to compare with."""
        chosen = self.parameterAsRasterLayer(parameters, self.BASELINE, context)
        if chosen is not None:
            return next(name for name, layer in layers.items() if layer.source() == chosen.source())
        return next(iter(renamed(simple, layers) or layers))

    def _doubts(self, name, read):
        """Return what may mislead in a map, as texts."""
        doubts = []
        if read.record.get("occurrences_used"):
            doubts.append(
                self.tr(
                    "{} was made with known occurrences: if these are the same, the comparison flatters it. Compare a "
                    "map of scores that were held out (score_held_out) instead."
                ).format(name)
            )
        classes = class_doubt(name, read.values)
        return doubts + [classes] if classes else doubts

    def _simple_maps(self, parameters, context, feedback, first, common, places, progress):
        """Return simple maps of the samples by name, the nearest sample of each occurrence, and warnings."""
        import numpy as np

        from ..core.baselines import best_map, standard_scores
        from ..core.chain import INDICATOR_SCORE
        from ..core.estimator import share
        from ..core.neighbours import nearest
        from ..core.support import SampleSupport

        layer = SampleLayer(self, parameters, self.SAMPLES, context)
        coordinates = layer.coordinates(first.crs)
        # the maps compared say how far samples speak
        support = SampleSupport(coordinates, first.grid, "voronoi", np.inf, common, share(progress, 0, 0.5))
        maps = {}
        if INDICATOR_SCORE in layer.names:
            maps[self.tr("indicator factor")] = support.raster(layer.samples([INDICATOR_SCORE]).values[:, 0])
        chosen = layer.newest(layer.elements(self.names(parameters, self.ELEMENTS, context)))
        table = layer.samples(chosen, feedback=feedback)
        feedback.pushInfo(self.tr("Simple maps are made from {}.").format(", ".join(chosen.values())))
        scores, notices = standard_scores(table, list(chosen.values()))
        warnings = list(notices)
        if len(scores.names) > 1:
            maps[self.tr("mean z ({})").format(_listed(scores.names))] = support.raster(scores.values.mean(axis=1))
        singles = {}
        for number_, (name, column) in enumerate(zip(scores.names, scores.values.T)):
            progress(0.5 + 0.5 * number_ / len(scores.names), self.tr("Looking for the best single element"))
            singles[name] = support.raster(column)
        best = best_map(singles, first.grid.cells_of(places))
        if len(singles) == 1:
            maps[best] = singles[best]
        else:
            label = self.tr("{} (best of {} elements, picked by these occurrences)").format(best, len(singles))
            maps[label] = singles[best]
            warnings.append(
                self.tr(
                    "{} is the best single element of {}, picked by the occurrences it is judged by, which flatters it."
                ).format(best, len(singles))
            )
        return maps, nearest(places, coordinates)[1], warnings


def _listed(names):
    return ", ".join(names) if len(names) <= 5 else tr("{n_names} elements").format(n_names=len(names))


def _chart(comparison):
    """Return the figure that draws rates and AUC with their intervals."""
    from ..core.charts.prediction_area import draw_comparison
    from ..core.charts.style import new_figure

    figure = new_figure(9, 1.8 + 0.45 * len(comparison.columns["map"]))
    draw_comparison(figure, comparison)
    return figure


def _report(comparison, warnings):
    """Return the page that shows the whole comparison."""
    from ..core.charts.prediction_area import draw_success_rates
    from ..core.charts.style import add_axes, new_figure
    from .report_page import ReportPage

    page = ReportPage(tr("Comparison of maps by known occurrences"), comparison.conclusion)
    page.paragraph(
        tr(
            "{n_occurrences} occurrences in {n_supports} distinct samples or cells and {n_clusters} clusters. "
            "Intervals hold 95 % of the bootstrap samples; a difference counts only where the interval over "
            "occurrences and the one over clusters both leave zero out."
        ).format(
            n_occurrences=comparison.n_occurrences, n_supports=comparison.n_supports, n_clusters=comparison.n_clusters
        )
    )
    for warning in warnings:
        page.box(str(warning), kind="look")
    page.picture(_chart(comparison), tr("Prediction rate and AUC of each map with 95 % intervals"))
    page.heading(tr("In words"))
    for sentence in comparison.sentences:
        page.paragraph(sentence)
    page.heading(tr("Figures"))
    columns = comparison.columns
    for measure, title, unit in (("rate", tr("Prediction rate at the intersection (%)"), 1), ("auc", "AUC", 3)):
        figures = columns["prediction_rate" if measure == "rate" else "auc"]
        page.table(
            {
                "Map": columns["map"],
                title: [f"{value:.{unit}f}" for value in figures],
                "95 % interval": _between(columns, measure, unit),
                "Difference": [f"{value:+.{unit}f}" for value in columns[f"{measure}_difference"]],
                "over occurrences": _between(columns, f"{measure}_difference", unit),
                "over clusters": _between(columns, f"{measure}_difference_cluster", unit),
                "Verdict": [tr(verdict) for verdict in columns[f"{measure}_verdict"]],
            },
            tr("Compared with {baseline}").format(baseline=comparison.baseline),
        )
    figure = new_figure(8, 4.5)
    draw_success_rates(add_axes(figure), comparison.curves)
    page.picture(figure, tr("Share of the occurrences found against share of the area, for each map"))
    return page


def _between(columns, name, digits):
    """Return the intervals of a column as text."""
    return [
        tr("{low} to {high}").format(low=f"{low:.{digits}f}", high=f"{high:.{digits}f}")
        for low, high in zip(columns[f"{name}_low"], columns[f"{name}_high"])
    ]
