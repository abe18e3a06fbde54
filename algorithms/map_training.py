"""What the trainers of maps share: their parameters, and writing model and chart."""

from .base import GeohaloAlgorithm, reporting, tell
from .features import feature_columns, provenance
from .gaps import missing, usable_rows
from .layers import SampleLayer
from .parameters import chart, choice, crs, field, model, samples, seed, whole_number
from .records import fingerprint, version
from .reference_systems import working_crs


class MapTraining(GeohaloAlgorithm):
    """Base of the trainers; a leaf adds its own parameters and makes the estimator."""

    GROUP = "Self-organising maps"
    TAGS = ("SOM", "Kohonen", "clustering", "unsupervised")
    HELP = {
        "COLUMNS": "0 chooses the size by the number of samples.",
        "CLUSTERING": "kmeans: round classes of like size. ward: joins neighbours step by step.",
        "LAST_TEMPERATURE": "Reach of the neighbourhood at the end, in units. 1 keeps the map in order, 0.1 ends in "
        "k-means.",
        "MODEL": "The trained map, for Apply map, here and on other sheets.",
        "CHART": "U-matrix, classes, hits and component planes.",
    }

    INPUT, FEATURES, INDICATORS, ROWS, COLUMNS, CLUSTERS = (
        "INPUT",
        "FEATURES",
        "INDICATORS",
        "ROWS",
        "COLUMNS",
        "CLUSTERS",
    )
    CLUSTERING, RUNS, NEIGHBOURS, MISSING, CRS, SEED = "CLUSTERING", "RUNS", "NEIGHBOURS", "MISSING", "CRS", "SEED"
    MODEL, CHART = "MODEL", "CHART"

    def add_inputs(self):
        """Add the samples, what to learn from, and the map's size."""
        self.add(samples())
        self.add(
            field(self.FEATURES, self.tr("Features"), optional=True, multiple=True),
            "Numeric fields to learn from. Empty: the factor scores that the layer's records name.",
        )
        self.add(
            field(self.INDICATORS, self.tr("Indicator elements"), optional=True, multiple=True, numeric=False),
            "Elements of the deposit type you look for, such as Cu, Au, As. Only factors that hold one of them are "
            "used, but all where that would be a single one. Has no say where features are chosen.",
        )
        self.add(
            whole_number(self.ROWS, self.tr("Rows of the map"), 8, 0, 60),
            "0 chooses the size by the number of samples.",
        )
        self.add(whole_number(self.COLUMNS, self.tr("Columns of the map"), 8, 0, 60))

    def add_classes_and_outputs(self):
        """Add classes, members, and outputs."""
        self.add(
            whole_number(self.CLUSTERS, self.tr("Classes of units"), 6, 0, 8),
            "Occurrences name each class anomaly, halo or background later: with several rocks and mineral systems "
            "three classes are too few. 0 takes the number with the best silhouette; the chart shows silhouette and "
            "Davies-Bouldin for 2 to 8.",
        )
        self.add(
            whole_number(self.RUNS, self.tr("Runs"), 10, 1, 200),
            "Maps trained on bootstrap samples and averaged: a single map moves with its seed. 1 is a single map.",
        )
        self.add(seed(), "The same seed gives the same result.")
        self.add(
            whole_number(self.NEIGHBOURS, self.tr("Neighbours to average"), 0, 0, 100),
            "Adds the mean of each feature over so many nearest samples (the sample itself included) as further "
            "features, so that a lone value counts less than a group of them. 0: the samples alone.",
            advanced=True,
        )
        self.add(choice(self.CLUSTERING, self.tr("Clustering of units"), ["kmeans", "ward"]), advanced=True)
        self.add(
            missing(),
            "keep: they are left out of the training and get no result. refuse: the run stops and names them.",
            advanced=True,
        )
        self.add(crs(), advanced=True)
        self.add(model(self.MODEL, self.tr("Trained map"), "safetensors"))
        self.add(chart(self.CHART, self.tr("Chart of the map")), optional=True)

    def train(self, parameters, context, feedback, make):
        """Read the samples, fit the estimator that `make` returns and write model and chart."""
        from ..core.blas import describe
        from ..core.charts.som import draw_map
        from ..core.charts.style import save_figure
        from ..core.store import save_model

        path = self.parameterAsFileOutput(parameters, self.MODEL, context)
        picture = self.parameterAsFileOutput(parameters, self.CHART, context)
        neighbours = self.parameterAsInt(parameters, self.NEIGHBOURS, context)
        with reporting(feedback) as progress:
            layer = SampleLayer(self, parameters, self.INPUT, context)
            columns = feature_columns(self, parameters, context, layer, feedback)
            feedback.pushInfo(self.tr("Features: {}.").format(", ".join(columns)))
            system = (
                working_crs(layer, feedback, self.parameterAsCrs(parameters, self.CRS, context)) if neighbours else None
            )
            table = layer.samples(columns, system, bool(neighbours), feedback)
            table.check(missing=True)
            usable = usable_rows(self, parameters, context, feedback, table, bool(neighbours))
            estimator = make(parameters, context)
            feedback.pushInfo(self.tr("Matrices are multiplied by {}.").format(describe()))
            estimator.fit(table.rows(usable), progress)
            tell(feedback, estimator.warnings_)
            for name, values in estimator.quality_.items():
                feedback.pushInfo(f"{name.replace('_', ' ').capitalize()}: {sum(values) / len(values):.3f}")
            if estimator.agreement_ is not None:
                feedback.pushInfo(
                    self.tr("Agreement of the members on the classes (adjusted Rand): {:.2f}").format(
                        estimator.agreement_
                    )
                )
            # the chart names the elements of the factors by it
            estimator.provenance = provenance(layer, columns, system)
            if picture:
                save_figure(draw_map(estimator), picture)
            save_model(
                estimator,
                path,
                **estimator.provenance,
                algorithm=self.NAME,
                plugin=version(),
                input=fingerprint(table.values),
            )
        return {self.MODEL: path, **({self.CHART: picture} if picture else {})}
