"""Simulate maps that go through the samples and vary as the field does."""

from qgis.core import QgsProcessingOutputNumber

from .base import GeohaloAlgorithm, reporting, tell
from .gaps import missing
from .kriged_rasters import kept_in_files, map_grid, raster_paths
from .kriging_inputs import optional_number, read_fields
from .kriging_systems import Choices, add_neighbours, check_drift, fit_model, make_system, read_model
from .outputs import write_raster
from .parameters import (
    crs,
    distance,
    extent,
    field,
    fitted_model,
    flag,
    mask,
    number,
    raster,
    samples,
    seed,
    text,
    whole_number,
)
from .rasters import study_area
from .records import fingerprint, new_record


class SimulateKriging(GeohaloAlgorithm):
    """Simulates many equally likely maps of a field, and from them the probability to exceed a threshold.

    A kriged map is smoother than the truth, so that it shows too little ground above a high threshold. Each
    <b>realisation</b> goes through the samples and varies between them as the variogram says; the share of them that
    exceeds the threshold in a cell is its probability. Their mean is the kriged map, their spread its standard error.

    The values should be about normally distributed: factor scores, logarithms, or normal scores, which this tool takes
    if asked and turns back. Turned back, no value lies outside those of the samples.

    Ordinary kriging conditions the fields, simple kriging those of normal scores. Realisations are of points in the
    middle of the cells. They repeat with their seed.
    """

    NAME, DISPLAY_NAME, GROUP = "simulatekriging", "Simulate kriging", "Geostatistics"
    TAGS = ("simulation", "conditional", "Gaussian", "probability", "threshold", "quantiles", "uncertainty", "gstools")
    REQUIRES = ("gstools",)
    HOW_IT_WORKS = (
        "A realisation is the kriged map plus a random field of the same variogram less that field's own kriging from"
        " the sample sites. The probability of a cell is the share of realisations above the threshold."
    )
    PITFALLS = (
        "Probabilities are as good as the variogram: with a wrong nugget they are wrong everywhere.",
        "No single realisation is a map of the truth: use the share of them.",
        "Skewed values need normal scores; and no value beyond those of the samples comes back.",
    )
    REFERENCES = ("journel", "muller", "cressie")
    HELP = {
        "SEED": "The same seed gives the same realisations.",
        "OUTPUT": "Values that the given shares of the realisations stay below, one band each.",
        "SHARE_ABOVE": "Mean over the realisations of the area above the threshold.",
    }

    INPUT, FIELD, MODEL, NORMAL_SCORE, N = "INPUT", "FIELD", "MODEL", "NORMAL_SCORE", "N"
    THRESHOLD, QUANTILES, NEIGHBOURS, NUGGET_AS_ERROR = "THRESHOLD", "QUANTILES", "NEIGHBOURS", "NUGGET_AS_ERROR"
    EXTENT, CELL_SIZE, MASK, SEED, MISSING, CRS = "EXTENT", "CELL_SIZE", "MASK", "SEED", "MISSING", "CRS"
    PROBABILITY, OUTPUT, REALISATIONS = "PROBABILITY", "OUTPUT", "REALISATIONS"
    NUMBERS = {
        "N_SAMPLES": "Samples used",
        "CELL_SIZE_USED": "Cell size (map units)",
        "SHARE_ABOVE": "Share of the map above the threshold, mean of the realisations (%)",
    }

    def initAlgorithm(self, config=None):
        self.add(samples())
        self.add(
            field(self.FIELD, self.tr("Field")), "About normally distributed, or any numbers with normal scores below."
        )
        self.add(
            fitted_model(self.MODEL, self.tr("Variogram model")),
            "A file that “Fit variogram” wrote; of the normal scores, if these are simulated. Empty: spherical, "
            "exponential or Gaussian is fitted.",
        )
        self.add(
            flag(self.NORMAL_SCORE, self.tr("Simulate normal scores and turn back")),
            "For skewed values such as concentrations: their ranks become those of a normal distribution.",
        )
        self.add(
            whole_number(self.N, self.tr("Realisations"), 100, 2, 10_000),
            "With 100 a probability of 50 % is right to ± 10 %, with 1000 to ± 3 %.",
        )
        self.add(
            number(self.THRESHOLD, self.tr("Threshold"), None),
            "In the unit of the field. Empty: no map of probabilities is made.",
        )
        self.add(
            text(self.QUANTILES, self.tr("Quantiles (%)"), "10;50;90"),
            "One band each: in the 10 % band, one realisation of ten is lower.",
        )
        add_neighbours(self)
        self.add(
            flag(self.NUGGET_AS_ERROR, self.tr("The nugget is error of measurement")),
            "Realisations are smooth then and pass the samples by. Otherwise the nugget varies from cell to cell, and "
            "they go through every sample in the middle of a cell.",
            advanced=True,
        )
        self.add(extent(self.EXTENT), "Empty: that of the samples, a sample spacing wider on every side.")
        self.add(
            distance(self.CELL_SIZE, self.tr("Cell size")), "Empty: a third of the median sample spacing, rounded."
        )
        self.add(mask(self.MASK), "Cells outside are not simulated.")
        self.add(seed(), advanced=True)
        self.add(missing(), "keep: they have no part. refuse: the run stops and counts them.", advanced=True)
        self.add(crs(self.CRS), advanced=True)
        self.add(
            raster(self.PROBABILITY, self.tr("Probability to exceed the threshold"), optional=True),
            "Share of the realisations, 0 to 1. Left out without a threshold.",
        )
        self.add(raster(self.OUTPUT, self.tr("Quantiles of the realisations")))
        self.add(
            raster(self.REALISATIONS, self.tr("Realisations"), optional=True, created=False),
            "One band each: a large file.",
        )
        for name, label in self.NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(label)))

    def check(self, parameters, context):
        from ..core.kriging_simulation import parse_quantiles

        parse_quantiles(self.text(parameters, self.QUANTILES, context))
        model = read_model(self, parameters, context)
        if model is not None:
            model.variogram.check()

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.estimator import share
        from ..core.kriging_simulation import parse_quantiles, simulate, summarise

        name = self.parameterAsString(parameters, self.FIELD, context)
        paths = raster_paths(self, parameters, context, self._wanted(parameters, context, feedback))
        count = self.parameterAsInt(parameters, self.N, context)
        percents = parse_quantiles(self.text(parameters, self.QUANTILES, context))
        threshold = optional_number(self, parameters, self.THRESHOLD, context)
        with reporting(feedback) as progress:
            read, system = read_fields(self, parameters, context, feedback, [name])
            scores, back = self._scores(parameters, context, read)
            choices = Choices.plain(
                self.parameterAsInt(parameters, self.NEIGHBOURS, context),
                # normal scores have a mean that is known
                None if back is None else 0.0,
                self.parameterAsBool(parameters, self.NUGGET_AS_ERROR, context),
            )
            variogram = self._variogram(parameters, context, scores, choices, feedback, share(progress, 0, 0.1))
            grid = map_grid(self, parameters, context, read.coordinates, system)
            inside = study_area(self, parameters, self.MASK, grid, system, context)
            feedback.pushInfo(
                self.tr("{n} samples, {count} realisations of {columns} x {rows} cells of {size:g}.").format(
                    n=len(read), count=count, columns=grid.columns, rows=grid.rows, size=grid.cell_size
                )
            )
            record = new_record(self, parameters, field=name, input=fingerprint(read.coordinates, read.values))
            bands = {
                self.REALISATIONS: [f"realisation {place + 1}" for place in range(count)],
                self.OUTPUT: [f"P{percent:g}" for percent in percents],
                self.PROBABILITY: [f"{name} above {threshold:g}"] if threshold is not None else [],
            }
            shapes = {output: (len(labels), *grid.shape) for output, labels in bands.items() if labels}
            with kept_in_files(shapes) as arrays:
                simulate(
                    arrays[self.REALISATIONS],
                    lambda columns: _system(scores, columns, variogram, choices, feedback),
                    read.coordinates,
                    scores.values,
                    variogram,
                    grid,
                    seed=self.parameterAsInt(parameters, self.SEED, context),
                    nugget=not choices.nugget_as_error,
                    inside=inside,
                    back=back,
                    progress=share(progress, 0.1, 0.85),
                )

                def write(first, quantiles, above):
                    rows = slice(first, first + quantiles.shape[1])
                    arrays[self.OUTPUT][:, rows] = quantiles
                    if above is not None:
                        arrays[self.PROBABILITY][0, rows] = above

                fractions = [percent / 100 for percent in percents]
                summarise(arrays[self.REALISATIONS], fractions, threshold, write, share(progress, 0.85, 0.95))
                above = _mean(arrays.get(self.PROBABILITY))
                for output, path in paths.items():
                    progress(0.95)
                    write_raster(path, arrays[output], grid, system, record, style="scores", names=bands[output])
        numbers = {"N_SAMPLES": len(read), "CELL_SIZE_USED": grid.cell_size}
        if above is not None:
            numbers["SHARE_ABOVE"] = 100 * above
            feedback.pushInfo(
                self.tr("{:.1f} % of the map lie above {:g}, in the mean of the realisations.").format(
                    100 * above, threshold
                )
            )
        return {**paths, **numbers}

    def _wanted(self, parameters, context, feedback):
        """Return the names of the rasters that can be made."""
        if self.given(parameters, self.THRESHOLD, context):
            return self.PROBABILITY, self.OUTPUT, self.REALISATIONS
        if self.given(parameters, self.PROBABILITY, context):
            feedback.pushWarning(self.tr("Without a threshold there is no probability to exceed it: no such map."))
        return self.OUTPUT, self.REALISATIONS

    def _scores(self, parameters, context, read):
        """Return the samples as they are simulated, and what turns simulated values back (None if nothing does)."""
        import numpy as np

        from ..core.transforms import Transform

        if not self.parameterAsBool(parameters, self.NORMAL_SCORE, context):
            return read, None
        transform = Transform("normalscore").fit(read)
        nodes = transform.scores_[0]
        return transform.transform(read), lambda values: np.interp(values, nodes["scores"], nodes["values"])

    def _variogram(self, parameters, context, scores, choices, feedback, progress):
        """Return the variogram of the simulated values: the user's, or one that is fitted."""
        model = read_model(self, parameters, context)
        if model is None:
            return fit_model(scores, choices, None, feedback, progress).variogram
        check_drift(model, choices, feedback)
        tell(feedback, model.warnings_)
        return model.variogram.scaled(float(model.scales(scores.coordinates, scores.values)[0]))


def _system(scores, columns, variogram, choices, feedback):
    """Return the kriging system of columns of values at the samples."""
    from ..core.samples import Samples

    names = [str(number) for number in range(columns.shape[1])]
    return make_system(
        Samples(names, columns, scores.coordinates, scores.labels), variogram, choices, feedback=feedback
    )


def _mean(probabilities):
    """Return the mean of a (1, rows, columns) map without its gaps; None without a map."""
    import numpy as np

    if probabilities is None:
        return None
    sums, cells = 0.0, 0
    for row in probabilities[0]:
        known = row[np.isfinite(row)]
        sums, cells = sums + float(known.sum(dtype=float)), cells + known.size
    return sums / cells if cells else None
