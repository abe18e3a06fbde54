"""Test whether the elements of a survey share factors, and how many."""

from qgis.core import QgsProcessingOutputNumber

from .base import GeohaloAlgorithm, reporting, tell
from .factor_inputs import element_columns, read_complete, refuse_log_ratios
from .gaps import missing
from .layers import SampleLayer
from .outputs import write_table
from .parameters import chart, chart_tr, elements, samples, seed, table
from .records import fingerprint, new_record


class Factorability(GeohaloAlgorithm):
    """Tells whether the elements vary together in a few associations, and how many factors to ask for.

    Run it before “Fit factor analysis”, on log10 concentrations. The Kaiser-Meyer-Olkin measure (KMO) should be above
    0.6: the elements then share more than pairs of them do. Bartlett's test should give a probability below 0.05; with
    hundreds of samples it nearly always does.

    Two counts of factors are given: eigenvalues above 1, which tends to keep too many, and parallel analysis, which
    keeps those larger than uncorrelated elements would give by chance. Elements whose own measure (MSA) is below 0.5
    fit no association: leave them out.
    """

    NAME, DISPLAY_NAME, GROUP = "factorability", "Suitability for factor analysis", "Factors"
    TAGS = ("KMO", "Bartlett", "scree", "parallel analysis", "eigenvalue")
    HOW_IT_WORKS = (
        "KMO is the sum of squared correlations over that sum plus the squared partial correlations. Bartlett's "
        "statistic tests whether the correlation matrix is the identity. Parallel analysis keeps eigenvalues above "
        "the 95th percentile of those of random tables of the same size."
    )
    PITFALLS = (
        "Eigenvalues above 1 mostly give too many factors; where the two counts differ, trust parallel analysis.",
        "With hundreds of samples Bartlett's test rejects almost always and tells nothing.",
        "Take five samples an element at least, better ten.",
    )
    REFERENCES = ("kaiser_rice", "horn")
    HELP = {
        "KMO": "Above 0.6 the elements share enough for factors; 0.8 is good.",
        "BARTLETT_P": "Chance of such correlations if elements were independent.",
        "N_KAISER": "Components that explain more than one element's share.",
        "N_PARALLEL": "Components that explain more than chance would.",
    }

    INPUT, ELEMENTS, SEED, MISSING = "INPUT", "ELEMENTS", "SEED", "MISSING"
    TABLE, ADEQUACY, CHART = "TABLE", "ADEQUACY", "CHART"
    KMO, BARTLETT_P, N_KAISER, N_PARALLEL = "KMO", "BARTLETT_P", "N_KAISER", "N_PARALLEL"

    def initAlgorithm(self, config=None):
        self.add(samples())
        self.add(
            elements(),
            "Empty: all elements that were transformed, else all concentration fields. The newest column made of each "
            "element is read, such as Cu_ppm_log10 for Cu_ppm.",
        )
        self.add(seed(), "Decides the random tables of the parallel analysis.", advanced=True)
        self.add(
            missing(),
            "keep: they stay in the layer and have no part in the test. refuse: the run stops and counts them.",
            advanced=True,
        )
        self.add(table(self.TABLE, self.tr("Eigenvalues")), "One row a component, largest eigenvalue first.")
        self.add(
            table(self.ADEQUACY, self.tr("Adequacy of each element")),
            "Measure of sampling adequacy (MSA) of each element.",
        )
        self.add(chart(self.CHART, self.tr("Scree plot")), "Eigenvalues beside those of uncorrelated elements.")
        for name, label in (
            (self.KMO, self.tr("Kaiser-Meyer-Olkin measure")),
            (self.BARTLETT_P, self.tr("Probability of Bartlett's test")),
            (self.N_KAISER, self.tr("Eigenvalues above 1")),
            (self.N_PARALLEL, self.tr("Factors by parallel analysis")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def check(self, parameters, context):
        layer = SampleLayer(self, parameters, self.INPUT, context)
        refuse_log_ratios(element_columns(self, parameters, context, layer), "KMO")

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.factorability import factorability

        picture = self.parameterAsFileOutput(parameters, self.CHART, context)
        with reporting(feedback) as progress:
            layer = SampleLayer(self, parameters, self.INPUT, context)
            columns = element_columns(self, parameters, context, layer)
            refuse_log_ratios(columns, "KMO")
            complete = read_complete(self, parameters, context, feedback, layer, columns)

            found = factorability(complete, seed=self.parameterAsInt(parameters, self.SEED, context), progress=progress)
            tell(feedback, found.warnings)
            self._tell_result(found, feedback)
            if picture:
                self._draw(found, picture)

            record = new_record(self, parameters, input=fingerprint(complete.values))
            tables = {
                self.TABLE: _eigenvalues(found),
                self.ADEQUACY: {
                    "element": found.names,
                    "column": [columns[name] for name in found.names],
                    "msa": found.msa,
                },
            }
            written = {
                name: write_table(self, parameters, name, context, content, [record])
                for name, content in tables.items()
            }
        return {
            **{name: result for name, result in written.items() if result},
            **({self.CHART: picture} if picture else {}),
            self.KMO: found.kmo,
            self.BARTLETT_P: found.bartlett_p,
            self.N_KAISER: found.n_kaiser,
            self.N_PARALLEL: found.n_parallel,
        }

    def _tell_result(self, found, feedback):
        feedback.pushInfo(
            self.tr("{n} samples of {p} elements. KMO {kmo:.2f}; Bartlett's test {probability}.").format(
                n=found.n_samples,
                p=len(found.names),
                kmo=found.kmo,
                probability="p < 0.001" if found.bartlett_p < 0.001 else f"p = {found.bartlett_p:.3f}",
            )
        )
        feedback.pushInfo(
            self.tr(
                "Factors to ask for: {kaiser} by eigenvalue above 1 ({explained:.0f} % of the variance), {parallel} by "
                "parallel analysis."
            ).format(
                kaiser=found.n_kaiser,
                explained=found.cumulative[found.n_kaiser - 1] if found.n_kaiser else 0,
                parallel=found.n_parallel,
            )
        )

    def _draw(self, found, path):
        from ..core.charts.factors import draw_scree
        from ..core.charts.style import add_axes, new_figure, save_figure

        figure = new_figure()
        axes = add_axes(figure)
        draw_scree(axes, found.eigenvalues, found.random_eigenvalues)
        axes.title.set_text(
            chart_tr("Scree plot: {n_kaiser} factors above 1, {n_parallel} above chance").format(
                n_kaiser=found.n_kaiser, n_parallel=found.n_parallel
            )
        )
        save_figure(figure, path)


def _eigenvalues(found):
    """Return the table of components, by column."""
    number = range(1, len(found.eigenvalues) + 1)
    return {
        "component": list(number),
        "eigenvalue": found.eigenvalues,
        "explained_percent": found.explained,
        "cumulative_percent": found.cumulative,
        "random_eigenvalue": found.random_eigenvalues,
        "by_kaiser": [int(i <= found.n_kaiser) for i in number],
        "by_parallel": [int(i <= found.n_parallel) for i in number],
    }
