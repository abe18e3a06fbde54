"""Krige fields to rasters."""

from contextlib import contextmanager

from qgis.core import QgsGeometry, QgsPointXY, QgsProcessingOutputNumber

from .base import GeohaloAlgorithm, reporting
from .drift_maps import DriftMaps
from .gaps import missing
from .kriged_rasters import kept_in_files, map_grid, raster_paths
from .kriging_inputs import read_fields
from .kriging_systems import add_choices, check_drift, fit_model, make_system, read_choices, read_model
from .outputs import write_raster
from .parameters import choice, crs, distance, extent, field, mask, raster, rasters, samples, tr
from .rasters import rasterise, study_area
from .records import fingerprint, new_record

_LOGARITHMS = {"none": 0.0, "ln": 1.0, "log10": 2.302585092994046}


class KrigingMap(GeohaloAlgorithm):
    """Predicts fields between the samples, with the standard error of every prediction.

    A prediction is the weighted mean of samples that has the smallest error to be expected under the variogram, be it
    of points or of blocks as large as the cells. The map gives the samples back; between them it is smoother than the
    truth. The standard error says how far samples inform: it depends on their places and the variogram, not on values.

    Krige logarithms of concentrations, or factor scores. Turned back from logarithms the <b>mean</b> depends strongly
    on the sill; the <b>median</b> (the plain antilogarithm) does not, and is the better map where the variogram is
    doubtful.

    Samples at one place are averaged. All fields must have values; samples without are left out and counted.
    """

    NAME, DISPLAY_NAME, GROUP = "kriging", "Kriging", "Geostatistics"
    TAGS = ("interpolation", "geostatistics", "ordinary", "universal", "simple", "block", "standard error", "variogram")
    HOW_IT_WORKS = (
        "The prediction is the sum of weights times samples, the weights solving the kriging system: smallest "
        "expected squared error, sum 1 (ordinary), or unbiased for the drift (universal). The variance follows from "
        "the same weights."
    )
    PITFALLS = (
        "The map is smoother than the truth: areas above high thresholds come out too small. Simulate to count them.",
        "The standard error depends on the variogram and on where the samples are, not on their values.",
        "Never krige raw skewed concentrations; and doubt the back-transformed mean where the sill is doubtful.",
        "Outside the samples universal kriging runs away: leave that ground out.",
    )
    REFERENCES = ("matheron", "cressie", "wackernagel", "pebesma")
    HELP = {
        "OUTPUT": "The predictions, one band a field.",
        "STANDARD_ERROR": "Root of the kriging variance, one band a field.",
        "OUTSIDE_HULL": "Share of the cells with a prediction that no samples surround.",
    }

    INPUT, FIELD, MODEL, TYPE, DRIFT, MEAN = "INPUT", "FIELD", "MODEL", "TYPE", "DRIFT", "MEAN"
    DRIFT_MAPS, NEIGHBOURS, SEARCH, SECTORS, RADIUS = "DRIFT_MAPS", "NEIGHBOURS", "SEARCH", "SECTORS", "RADIUS"
    NUGGET_AS_ERROR, BLOCKS, BACK, PRECISION = "NUGGET_AS_ERROR", "BLOCKS", "BACK_TRANSFORM", "PRECISION"
    EXTENT, CELL_SIZE, MASK, HULL, MISSING, CRS = "EXTENT", "CELL_SIZE", "MASK", "HULL", "MISSING", "CRS"
    OUTPUT, STANDARD_ERROR, MEDIAN = "OUTPUT", "STANDARD_ERROR", "MEDIAN"
    N_SAMPLES, CELL_SIZE_USED, OUTSIDE_HULL = "N_SAMPLES", "CELL_SIZE_USED", "OUTSIDE_HULL"

    def initAlgorithm(self, config=None):
        self.add(samples())
        self.add(
            field(self.FIELD, self.tr("Fields"), multiple=True),
            "One band each. Fields that share a variogram model are kriged at once.",
        )
        add_choices(self)
        self.add(
            rasters(self.DRIFT_MAPS, self.tr("Drift maps"), optional=True),
            "Rasters that the field follows, such as elevation or gravity (first band each), for universal kriging in "
            "place of or besides the surface. Cells without data get no prediction.",
            advanced=True,
        )
        self.add(extent(self.EXTENT), "Empty: that of the samples, a sample spacing wider on every side.")
        self.add(
            distance(self.CELL_SIZE, self.tr("Cell size")), "Empty: a third of the median sample spacing, rounded."
        )
        self.add(mask(self.MASK), "Cells outside get no prediction.")
        self.add(
            choice(self.HULL, self.tr("Ground outside the samples' convex hull"), ["keep", "leave out"]),
            "There kriging extrapolates: universal kriging may run far off.",
            advanced=True,
        )
        self.add(
            choice(self.BLOCKS, self.tr("Predict"), ["points", "blocks"]),
            "points: the value in the middle of each cell. blocks: the mean over the cell, with its smaller error.",
        )
        self.add(
            choice(self.BACK, self.tr("Turn back from logarithms"), list(_LOGARITHMS)),
            "The fields are natural (ln) or decimal (log10) logarithms, and the map shows the mean of what they are "
            "logarithms of. The standard error stays that of the logarithm.",
        )
        self.add(
            choice(self.PRECISION, self.tr("Precision"), ["mixed", "double"]),
            "mixed: the standard error in single precision, right to five digits of the sill; predictions in double.",
            advanced=True,
        )
        self.add(missing(), "keep: they have no part. refuse: the run stops and counts them.", advanced=True)
        self.add(crs(self.CRS), advanced=True)
        self.add(raster(self.OUTPUT, self.tr("Kriged map")))
        self.add(raster(self.STANDARD_ERROR, self.tr("Standard error"), optional=True))
        self.add(
            raster(self.MEDIAN, self.tr("Median, turned back from logarithms"), optional=True, created=False),
            "Half of the values to be expected lie below.",
        )
        self.addOutput(QgsProcessingOutputNumber(self.N_SAMPLES, self.tr("Samples used")))
        self.addOutput(QgsProcessingOutputNumber(self.CELL_SIZE_USED, self.tr("Cell size (map units)")))
        self.addOutput(QgsProcessingOutputNumber(self.OUTSIDE_HULL, self.tr("Cells outside the convex hull (%)")))

    def check(self, parameters, context):
        from ..core.errors import DataError

        model, choices = read_model(self, parameters, context), read_choices(self, parameters, context)
        if model is not None:
            model.variogram.check()
        if self.given(parameters, self.MEAN, context) and choices.kind != "simple":
            raise DataError(tr("A known mean belongs to simple kriging: choose that type, or leave the mean empty."))
        if self._drift_maps(parameters, context) and choices.kind != "universal":
            raise DataError(tr("Drift maps belong to universal kriging: choose that type, or leave them out."))
        if self.given(parameters, self.MEDIAN, context) and self.text(parameters, self.BACK, context) == "none":
            raise DataError(
                tr("The median is asked for, and nothing is turned back from logarithms: choose ln or log10.")
            )

    def processAlgorithm(self, parameters, context, feedback):
        import numpy as np

        from ..core.blas import describe
        from ..core.estimator import share

        names = self.names(parameters, self.FIELD, context)
        paths = raster_paths(self, parameters, context, (self.OUTPUT, self.STANDARD_ERROR, self.MEDIAN))
        with reporting(feedback) as progress:
            choices, model = read_choices(self, parameters, context), read_model(self, parameters, context)
            if model is not None:
                check_drift(model, choices, feedback)
            read, system = read_fields(self, parameters, context, feedback, names)
            drift = DriftMaps(self._drift_maps(parameters, context), read, system, feedback)
            read, external = drift.samples, drift.at_samples
            grid = map_grid(self, parameters, context, read.coordinates, system)
            inside, outside_hull = self._inside(parameters, context, grid, system, read.coordinates, choices, feedback)
            at_cells = drift.read(grid, share(progress, 0, 0.05))
            if at_cells is not None:
                known = np.isfinite(at_cells).all(axis=2)
                inside = known if inside is None else inside & known
            feedback.pushInfo(
                self.tr("{n} samples, {columns} x {rows} cells of {size:g}.").format(
                    n=len(read), columns=grid.columns, rows=grid.rows, size=grid.cell_size
                )
            )
            feedback.pushInfo(self.tr("Matrices are multiplied by {}.").format(describe()))
            jobs = self._jobs(read, model, choices, external, feedback, share(progress, 0.05, 0.15))
            record = new_record(self, parameters, fields=names, input=fingerprint(read.coordinates, read.values))
            options = {
                "inside": inside,
                "block": (grid.cell_size, grid.cell_height) if self._blocks(parameters, context) else None,
                "precision": self.text(parameters, self.PRECISION, context),
                "external": None if at_cells is None else lambda rows, columns: at_cells[rows, columns],
            }
            outputs = self._krige(parameters, context, jobs, names, paths, grid, options, share(progress, 0.15, 0.95))
            with outputs as written:
                for output, (values, bands) in written.items():
                    style = "errors" if output == self.STANDARD_ERROR else "scores"
                    write_raster(paths[output], values, grid, system, record, style=style, names=bands)
        numbers = {self.N_SAMPLES: len(read), self.CELL_SIZE_USED: grid.cell_size, self.OUTSIDE_HULL: outside_hull}
        return {**paths, **numbers}

    def _blocks(self, parameters, context):
        return self.text(parameters, self.BLOCKS, context) == "blocks"

    def _drift_maps(self, parameters, context):
        if not self.given(parameters, self.DRIFT_MAPS, context):
            return []
        return self.parameterAsLayerList(parameters, self.DRIFT_MAPS, context)

    def _inside(self, parameters, context, grid, system, positions, choices, feedback):
        """Return the cells to predict (None for all), and how many per cent lie outside the samples' convex hull."""
        inside = study_area(self, parameters, self.MASK, grid, system, context)
        hull = QgsGeometry.fromMultiPointXY([QgsPointXY(x, y) for x, y in positions.tolist()]).convexHull()
        within = rasterise([hull], grid) > 0
        wanted = within.size if inside is None else int(inside.sum())
        beyond = wanted - int(within.sum() if inside is None else (within & inside).sum())
        if self.text(parameters, self.HULL, context) == "leave out":
            return within if inside is None else within & inside, 0.0
        percent = 100 * beyond / max(wanted, 1)
        if percent > 1 and choices.kind == "universal":
            feedback.pushWarning(
                self.tr(
                    "{:.0f} % of the map lies outside the samples' convex hull, where universal kriging extrapolates "
                    "its drift: leave that ground out, or do not trust it."
                ).format(percent)
            )
        return inside, percent

    def _jobs(self, read, model, choices, external, feedback, progress):
        """Return the kriging systems with their columns, and by what the variance of each column is multiplied."""
        from ..core.estimator import share

        if model is not None:
            scales = model.scales(read.coordinates, read.values)
            return [(make_system(read, model.variogram, choices, external, feedback), read.names, scales)]
        jobs = []
        for number_, name in enumerate(read.names):
            own = read.select([name])
            part = share(progress, number_ / len(read.names), (number_ + 1) / len(read.names))
            fitted = fit_model(own, choices, external, feedback, part)
            jobs.append((make_system(own, fitted.variogram, choices, external, feedback), [name], [1.0]))
        return jobs

    @contextmanager
    def _krige(self, parameters, context, jobs, names, wanted, grid, options, progress):
        """Yield (bands, rows, columns) arrays, kept in files, and names of the bands, for each wanted output."""
        from ..core.estimator import share

        factor = _LOGARITHMS[self.text(parameters, self.BACK, context)]
        shared = len(jobs) == 1 and len(set(jobs[0][2])) == 1
        bands = {self.OUTPUT: names, self.STANDARD_ERROR: ["standard error"] if shared else names, self.MEDIAN: names}
        bands = {output: labels for output, labels in bands.items() if output in wanted}
        shapes = {output: (len(labels), *grid.shape) for output, labels in bands.items()}
        with kept_in_files(shapes) as arrays:
            first = 0
            for number_, (system, columns, scales) in enumerate(jobs):

                def write(row, found, first=first, columns=columns, scales=scales):
                    rows = slice(row, row + len(found.variance))
                    for place in range(len(columns)):
                        _fill(arrays, self, first + place, rows, found, place, scales[place], factor, shared)

                system.grid(
                    grid, write, progress=share(progress, number_ / len(jobs), (number_ + 1) / len(jobs)), **options
                )
                first += len(columns)
            yield {output: (arrays[output], labels) for output, labels in bands.items()}


def _fill(arrays, tool, band, rows, found, place, scale, factor, shared):
    """Put a strip of predictions into the arrays."""
    import numpy as np

    values = found.values[..., place]
    if tool.MEDIAN in arrays:
        arrays[tool.MEDIAN][band, rows] = np.exp(factor * values)
    if factor:
        # of the mean of a lognormal value; the multipliers are of the drift's own uncertainty
        values = np.exp(factor * values + factor**2 * scale * (found.variance / 2 + found.multiplier))
    arrays[tool.OUTPUT][band, rows] = values
    if tool.STANDARD_ERROR in arrays and not (shared and place):
        arrays[tool.STANDARD_ERROR][0 if shared else band, rows] = np.sqrt(scale * found.variance)
