"""Predict a field by a regression on other maps, and krige what the regression leaves."""

from typing import Any, NamedTuple

from qgis.core import QgsProcessingOutputNumber

from .base import GeohaloAlgorithm, reporting, tell
from .drift_maps import DriftMaps
from .gaps import missing
from .kriged_rasters import kept_in_files, map_grid, raster_paths
from .kriging_inputs import read_fields
from .kriging_systems import ALL_UP_TO, USUAL_NEIGHBOURS, Choices, add_neighbours, make_system, read_model
from .layers import SampleLayer
from .outputs import write_raster, write_table, write_with_fields
from .parameters import (
    choice,
    crs,
    distance,
    extent,
    field,
    fitted_model,
    layer,
    mask,
    points,
    raster,
    rasters,
    samples,
    seed,
    table,
    tr,
    whole_number,
)
from .point_style import by_value
from .rasters import study_area
from .records import fingerprint, new_record

_REGRESSORS = ("linear", "ridge", "random forest", "gradient boosting", "svr")


class Read(NamedTuple):
    """What is regressed and kriged."""

    name: str
    samples: Any
    """With the field as its only column."""
    predictors: Any
    """(n, p) array: first those of fields, then those of maps."""
    labels: list
    """Names of the predictors."""
    maps: DriftMaps
    system: Any
    """QgsCoordinateReferenceSystem."""


class Ground(NamedTuple):
    """What is predicted."""

    grid: Any
    inside: Any
    """(rows, columns) mask of the cells with all predictors, in the study area."""
    predictors: Any
    """(rows, columns, p) array."""


class RegressionKrigingMap(GeohaloAlgorithm):
    """Predicts a field by a regression on other maps, such as geophysics or terrain, and kriges what that leaves.

    The regression says what the predictors know, kriging adds what neighbouring samples know beyond that. Both are
    tested on blocks of ground that they have not seen: by the <b>table</b>, take the simplest way that predicts as well
    as the others.

    The <b>standard error</b> is that of the kriging of the residuals alone; how unsure the regression itself is, is
    not in it. The variogram is fitted to residuals of samples that the regression had not seen (five random parts), for
    a forest fits those it has seen too well.

    Predictors are rasters, or fields of the samples; fields are known at points only, so with them there is no map but
    predictions at other points that have the same fields.
    """

    NAME, DISPLAY_NAME, GROUP = "regressionkriging", "Regression kriging", "Geostatistics"
    TAGS = ("interpolation", "random forest", "machine learning", "residuals", "predictors", "covariates", "pykrige")
    REQUIRES = ("sklearn",)
    HOW_IT_WORKS = (
        "Prediction = regression on the predictors + ordinary kriging of its residuals. The variogram is fitted to "
        "residuals of samples that the regression had not seen, and all three ways are tested on blocks held out."
    )
    PITFALLS = (
        "Take the simplest of the three ways whose error on blocks is as small as the others'.",
        "The standard error leaves out how unsure the regression is.",
        "Forests cannot go beyond the values they saw, and need some hundred samples.",
    )
    REFERENCES = ("odeh", "hengl", "folds")
    HELP = {
        "OUTPUT": "The predictions; made where all predictors are maps.",
        "OUTPUT_POINTS": "The points to predict, with prediction and standard error.",
        "TABLE": "Errors on blocks of the regression, of kriging, and of both together.",
        "RMSE": "Root of the mean squared error on ground that was left out, in the unit of the field.",
        "R2": "1 is perfect, 0 no better than the mean of the samples.",
    }

    INPUT, FIELD, PREDICTOR_FIELDS, PREDICTOR_MAPS = "INPUT", "FIELD", "PREDICTOR_FIELDS", "PREDICTOR_MAPS"
    REGRESSOR, MODEL, ENGINE, NEIGHBOURS, FOLDS = "REGRESSOR", "MODEL", "ENGINE", "NEIGHBOURS", "FOLDS"
    EXTENT, CELL_SIZE, MASK, PLACES, SEED = "EXTENT", "CELL_SIZE", "MASK", "PLACES", "SEED"
    MISSING, CRS = "MISSING", "CRS"
    OUTPUT, STANDARD_ERROR, OUTPUT_POINTS, TABLE = "OUTPUT", "STANDARD_ERROR", "OUTPUT_POINTS", "TABLE"
    NUMBERS = {
        "N_SAMPLES": "Samples used",
        "RMSE": "Root mean squared error of regression kriging, on blocks",
        "R2": "Share of the variance that regression kriging predicts, on blocks",
    }

    def initAlgorithm(self, config=None):
        self.add(samples())
        self.add(field(self.FIELD, self.tr("Field")), "A factor score, a logarithm of a concentration, or any number.")
        self.add(
            rasters(self.PREDICTOR_MAPS, self.tr("Predictor maps"), optional=True),
            "Rasters that the field may follow, such as geophysics or terrain (first band each). Cells without data "
            "get no prediction.",
        )
        self.add(
            field(self.PREDICTOR_FIELDS, self.tr("Predictor fields"), optional=True, multiple=True),
            "Fields of the samples that it may follow. With them there is no map, only predictions at points.",
        )
        self.add(
            choice(self.REGRESSOR, self.tr("Regression"), _REGRESSORS),
            "linear: least squares. ridge: linear, for predictors that depend on each other. The others follow curves "
            "and thresholds too, and want some hundred samples.",
        )
        self.add(
            fitted_model(self.MODEL, self.tr("Variogram model of the residuals")),
            "A file that “Fit variogram” wrote. Empty: spherical, exponential or Gaussian is fitted.",
        )
        add_neighbours(self)
        self.add(
            choice(self.ENGINE, self.tr("Kriging engine"), ["own", "pykrige"]),
            "own: as “Kriging” does it. pykrige: as PyKrige's RegressionKriging does it, for comparison; it finds the "
            "same, much slower.",
            advanced=True,
        )
        self.add(
            whole_number(self.FOLDS, self.tr("Folds of the test"), 5, 2, 20),
            "Square blocks of ground, as wide as the range of the residuals where the survey has room, are left out "
            "in so many parts.",
            advanced=True,
        )
        self.add(extent(self.EXTENT), "Empty: that of the samples, a sample spacing wider on every side.")
        self.add(
            distance(self.CELL_SIZE, self.tr("Cell size")), "Empty: a third of the median sample spacing, rounded."
        )
        self.add(mask(self.MASK), "Cells outside get no prediction.")
        self.add(
            points(self.PLACES, self.tr("Points to predict"), optional=True),
            "With all predictor fields; the maps are read there.",
        )
        self.add(seed(), "Of the folds, forests and boosting.", advanced=True)
        self.add(missing(), "keep: they have no part. refuse: the run stops and counts them.", advanced=True)
        self.add(crs(self.CRS), advanced=True)
        self.add(raster(self.OUTPUT, self.tr("Predicted map"), optional=True))
        self.add(
            raster(self.STANDARD_ERROR, self.tr("Standard error of the kriged residuals"), optional=True),
            "What the regression itself is unsure of is not in it.",
        )
        self.add(layer(self.OUTPUT_POINTS, self.tr("Predicted points"), optional=True, created=False))
        self.add(table(self.TABLE, self.tr("Table of errors")))
        for name, label in self.NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(label)))

    def check(self, parameters, context):
        from ..core.errors import DataError

        fields = self.names(parameters, self.PREDICTOR_FIELDS, context)
        if not fields and not self._maps(parameters, context):
            raise DataError(tr("There are no predictors: choose predictor maps, or predictor fields."))
        if self.parameterAsString(parameters, self.FIELD, context) in fields:
            raise DataError(tr("The field is among its own predictors: take it out of them."))
        places, predicted = (self.given(parameters, name, context) for name in (self.PLACES, self.OUTPUT_POINTS))
        if predicted and not places:
            raise DataError(
                tr("Predicted points are asked for, and there are no points to predict: choose their layer.")
            )
        if places and not predicted:
            raise DataError(
                tr("There are points to predict and no layer to write them to: choose the predicted points.")
            )
        if fields and any(self.given(parameters, name, context) for name in (self.OUTPUT, self.STANDARD_ERROR)):
            raise DataError(
                tr(
                    "Predictor fields are known at points only, so there is no map: leave the maps out of the "
                    "outputs and choose points to predict, or take predictor maps alone."
                )
            )
        if self.text(parameters, self.ENGINE, context) == "pykrige":
            self.need("pykrige", purpose=self.tr("Kriging engine pykrige"))
        model = read_model(self, parameters, context)
        if model is not None:
            model.variogram.check()

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.estimator import share
        from ..core.regression_kriging import RegressionKriging

        paths = raster_paths(self, parameters, context, (self.OUTPUT, self.STANDARD_ERROR))
        regressor = self.text(parameters, self.REGRESSOR, context)
        seed_ = self.parameterAsInt(parameters, self.SEED, context)
        with reporting(feedback) as progress:
            read = self._read(parameters, context, feedback)
            ground = self._ground(parameters, context, read, feedback, share(progress, 0, 0.05)) if paths else None
            krige = self._krige(parameters, context)
            known, variogram = self._variogram(
                parameters, context, read, regressor, feedback, share(progress, 0.05, 0.15)
            )
            columns, tested = self._test(
                parameters, context, read, krige, known, variogram, feedback, share(progress, 0.15, 0.5)
            )
            values = read.samples.values[:, 0]
            model = RegressionKriging(
                read.samples.coordinates, read.predictors, values, variogram, krige, regressor, seed_
            )
            record = new_record(
                self, parameters, field=read.name, input=fingerprint(read.samples.coordinates, values, read.predictors)
            )
            at_places = self._points(parameters, context, read, model, feedback, share(progress, 0.5, 0.55))
            results = dict(paths)
            if ground is not None:
                with kept_in_files({name: ground.grid.shape for name in paths}) as arrays:
                    _fill(arrays, self, model, ground, share(progress, 0.55, 0.95))
                    feedback.pushInfo(self.tr("The standard error is that of the kriging of the residuals alone."))
                    for name, path in paths.items():
                        style = "errors" if name == self.STANDARD_ERROR else "scores"
                        write_raster(
                            path, arrays[name], ground.grid, read.system, record, style=style, names=[read.name]
                        )
            if at_places is not None:
                source, found = at_places
                results[self.OUTPUT_POINTS] = write_with_fields(
                    self,
                    parameters,
                    self.OUTPUT_POINTS,
                    context,
                    source,
                    found,
                    [*source.records, record],
                    feedback,
                    by_value(f"{read.name}_predicted"),
                )
            written = write_table(self, parameters, self.TABLE, context, columns, [record]) if columns else None
            if written:
                results[self.TABLE] = written
        return {**results, "N_SAMPLES": len(read.samples), **tested}

    def _maps(self, parameters, context):
        if not self.given(parameters, self.PREDICTOR_MAPS, context):
            return []
        return self.parameterAsLayerList(parameters, self.PREDICTOR_MAPS, context)

    def _read(self, parameters, context, feedback):
        """Return what is regressed and kriged, as `Read`."""
        import numpy as np

        from ..core.errors import DataError
        from ..core.regression_kriging import Regression

        name, fields = (
            self.parameterAsString(parameters, self.FIELD, context),
            self.names(parameters, self.PREDICTOR_FIELDS, context),
        )
        read, system = read_fields(self, parameters, context, feedback, [name, *fields])
        layers = self._maps(parameters, context)
        maps = DriftMaps(layers, read, system, feedback, what=self.tr("predictor map"))
        read, parts = maps.samples, []
        if fields:
            parts.append(read.select(fields).values)
        if layers:
            parts.append(maps.at_samples)
        predictors, labels = np.hstack(parts), [*fields, *(one.name() for one in layers)]
        Regression(self.text(parameters, self.REGRESSOR, context)).check(*predictors.shape)
        if np.ptp(read.column(name)) == 0:
            raise DataError(
                tr("{name} has the same value at all samples: there is nothing to predict.").format(name=name)
            )
        alike = np.ptp(predictors, axis=0) == 0
        if alike.any():
            feedback.pushWarning(
                self.tr("Predictors with the same value at all samples tell nothing: {}.").format(
                    ", ".join(label for label, same in zip(labels, alike) if same)
                )
            )
        feedback.pushInfo(self.tr("{} samples, predictors {}.").format(len(read), ", ".join(labels)))
        return Read(name, read.select([name]), predictors, labels, maps, system)

    def _ground(self, parameters, context, read, feedback, progress):
        """Return what is predicted, as `Ground`."""
        import numpy as np

        from ..core.errors import DataError

        grid = map_grid(self, parameters, context, read.samples.coordinates, read.system)
        inside = study_area(self, parameters, self.MASK, grid, read.system, context)
        at_cells = read.maps.read(grid, progress)
        known = np.isfinite(at_cells).all(axis=2)
        inside = known if inside is None else known & inside
        if not inside.any():
            raise DataError(
                tr("No cell of the map has data of all predictor maps: check their extent and the study area.")
            )
        feedback.pushInfo(
            self.tr("{columns} x {rows} cells of {size:g}.").format(
                columns=grid.columns, rows=grid.rows, size=grid.cell_size
            )
        )
        _tell_extrapolation(read, at_cells, inside, feedback)
        return Ground(grid, inside, at_cells)

    def _krige(self, parameters, context):
        """Return what makes a kriging system of coordinates, values and a variogram."""
        from ..core.regression_kriging import PykrigeSystem
        from ..core.samples import Samples

        neighbours = self.parameterAsInt(parameters, self.NEIGHBOURS, context)
        if self.text(parameters, self.ENGINE, context) == "pykrige":
            return lambda places, values, variogram: PykrigeSystem(
                places, values, variogram, neighbours or (0 if len(places) <= ALL_UP_TO else USUAL_NEIGHBOURS)
            )
        choices = Choices.plain(neighbours)
        return lambda places, values, variogram: make_system(Samples(["residual"], values, places), variogram, choices)

    def _variogram(self, parameters, context, read, regressor, feedback, progress):
        """Return the user's variogram of the residuals or None, and the one that is taken."""
        from ..core.estimator import share
        from ..core.regression_kriging import unseen_residuals, variogram_of_residuals

        values = read.samples.values[:, 0]
        seed_ = self.parameterAsInt(parameters, self.SEED, context)
        model = read_model(self, parameters, context)
        if model is None or model.relative_:
            left = unseen_residuals(read.predictors, values, regressor, seed_, share(progress, 0, 0.7))
        if model is not None:
            # a model of several fields holds for a variance of 1
            known = model.variogram.scaled(float(left.var()) if model.relative_ else 1.0)
            return known, known
        variogram, notices = variogram_of_residuals(read.samples.coordinates, left, values, share(progress, 0.7, 1))
        tell(feedback, notices)
        feedback.pushInfo(self.tr("Variogram of the residuals: {}.").format(variogram.describe()))
        return None, variogram

    def _test(self, parameters, context, read, krige, known, variogram, feedback, progress):
        """Return the table of errors on blocks that were left out, and the output numbers; none if there is no room."""
        from ..core.errors import DataError
        from ..core.regression_kriging import cross_validate, errors_of

        places, values = read.samples.coordinates, read.samples.values[:, 0]
        regressor = self.text(parameters, self.REGRESSOR, context)
        seed_ = self.parameterAsInt(parameters, self.SEED, context)
        try:
            folds, size = self._folds(parameters, context, places, variogram)
            found = cross_validate(
                places, read.predictors, values, folds, krige, regressor, seed_, known, progress=progress
            )
        except DataError as error:
            feedback.pushWarning(self.tr("No test on blocks that were left out: {}").format(error))
            return None, {"RMSE": None, "R2": None}
        errors = {method: errors_of(values, predicted) for method, predicted in found.items()}
        count = int(folds.max()) + 1
        feedback.pushInfo(self.tr("Tested on blocks of {:.0f} m in {} folds.").format(size, count))
        for method, figures in errors.items():
            feedback.pushInfo(self.tr("{}: RMSE {RMSE:.3g}, R² {R2:.2f}.").format(method, **figures))
        tell(feedback, _verdict(errors))
        columns = {
            "method": list(errors),
            **{measure: [one[measure] for one in errors.values()] for measure in ("ME", "RMSE", "R2")},
            "n": [len(values)] * len(errors),
            "folds": [count] * len(errors),
            "block": [float(size)] * len(errors),
        }
        return columns, {name: errors["regression kriging"][name] for name in ("RMSE", "R2")}

    def _folds(self, parameters, context, places, variogram):
        """Return the fold of each sample, and the side of the blocks."""
        import numpy as np

        from ..core.spatial_folds import block_folds, block_size

        count = self.parameterAsInt(parameters, self.FOLDS, context)
        # four blocks a fold, on ground that may be small beside the range
        largest = float(np.sqrt(np.prod(np.ptp(places, axis=0)) / (4 * count)))
        size = min(block_size(places, variogram.practical_range()), largest)
        seed_ = self.parameterAsInt(parameters, self.SEED, context)
        return block_folds(places, size, count, seed=seed_, fewer=True), size

    def _points(self, parameters, context, read, model, feedback, progress):
        """Return the layer of points to predict and its new fields, None without one."""
        import numpy as np

        if not self.given(parameters, self.PLACES, context):
            return None
        source = SampleLayer(self, parameters, self.PLACES, context)
        fields = self.names(parameters, self.PREDICTOR_FIELDS, context)
        at = source.samples(fields, read.system, positions=True, feedback=feedback)
        known = np.isfinite(at.coordinates).all(axis=1) & at.complete()
        predictors = np.full((len(at), len(read.labels)), np.nan)
        predictors[known] = np.hstack([at.values[known], read.maps.at(at.coordinates[known])])
        known &= np.isfinite(predictors).all(axis=1)
        if not known.all():
            feedback.pushWarning(
                self.tr("{} of {} points lack a position or a predictor and get no prediction.").format(
                    int((~known).sum()), len(known)
                )
            )
        found = model.predict(at.coordinates[known], predictors[known], progress)
        columns = {}
        for label, part in (
            ("predicted", found.values),
            ("regression", found.regression),
            ("standard_error", np.sqrt(found.variance)),
        ):
            column = np.full(len(at), np.nan)
            column[known] = part
            columns[f"{read.name}_{label}"] = column
        return source, columns


def _fill(arrays, tool, model, ground, progress):
    """Fill the arrays of the wanted rasters."""
    import numpy as np

    def write(first, found):
        rows = slice(first, first + len(found.values))
        if tool.OUTPUT in arrays:
            arrays[tool.OUTPUT][rows] = found.values
        if tool.STANDARD_ERROR in arrays:
            arrays[tool.STANDARD_ERROR][rows] = np.sqrt(found.variance)

    model.grid(ground.grid, write, lambda rows: ground.predictors[rows], ground.inside, progress)


def _tell_extrapolation(read, at_cells, inside, feedback):
    """Warn where predictors lie beyond what the samples have, which no regression has learnt."""
    import numpy as np

    beyond = np.zeros(inside.shape, bool)
    for number, column in enumerate(read.predictors.T):
        # the maps are in single precision
        low, high = np.float32(column.min()), np.float32(column.max())
        beyond |= (at_cells[..., number] < low) | (at_cells[..., number] > high)
    percent = 100 * (beyond & inside).sum() / inside.sum()
    if percent > 1:
        feedback.pushWarning(
            tr(
                "In {:.0f} % of the map a predictor lies beyond its values at the samples: there the regression "
                "extrapolates."
            ).format(percent)
        )


def _verdict(errors):
    """Return what the errors say about the worth of each part."""
    both = errors["regression kriging"]["RMSE"]
    if errors["kriging"]["RMSE"] <= both:
        yield tr("Kriging alone predicts as well: the predictors add nothing on ground that was left out.")
    if errors["regression"]["RMSE"] <= both:
        yield tr(
            "The regression alone predicts as well: kriging its residuals adds nothing on ground that was left out."
        )
