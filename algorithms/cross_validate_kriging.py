"""Predict every sample from the others, and judge the kriging by it."""

from qgis.core import QgsProcessingOutputNumber

from .base import GeohaloAlgorithm, reporting
from .gaps import missing
from .kriging_inputs import read_fields
from .kriging_systems import add_choices, check_drift, fit_model, make_system, read_choices, read_model
from .layers import SampleLayer
from .outputs import write_table, write_with_fields
from .parameters import chart, choice, crs, distance, field, flag, layer, number, samples, seed, table, tr, whole_number
from .point_style import by_error
from .records import fingerprint, new_record


class CrossValidateKriging(GeohaloAlgorithm):
    """Predicts every sample without its own value, and says how good the kriging is.

    <b>Mean error</b> should be near 0, the <b>mean squared standardised error</b> near 1: below, the standard errors
    are too large, above, too small. The slope of observed against predicted should be near 1.

    Neighbours resemble each other: leaving out one sample tells how well kriging fills gaps, leaving out whole
    <b>blocks</b> how well it predicts ground without samples. The variogram is held fixed, unless it is fitted again in
    every fold.

    With a threshold, the share of samples that fall on the right side of it is counted: that can be set beside the
    accuracy of a classifier on the same samples, and beside the share of the larger class, which needs no map.
    """

    NAME, DISPLAY_NAME, GROUP = "crossvalidatekriging", "Cross-validate kriging", "Geostatistics"
    TAGS = ("kriging", "leave-one-out", "validation", "RMSE", "accuracy", "variogram")
    HOW_IT_WORKS = (
        "Every sample, or block of samples, is predicted from the others with the same variogram; errors follow from "
        "one inverse of the kriging matrix (Dubrule)."
    )
    PITFALLS = (
        "Leaving out single samples flatters where they lie in clusters: leave out blocks.",
        "A slope well below 1 is the smoothing of kriging and no mistake of yours; a mean error far from 0 is one.",
        "Standardised errors too large (above 1) mean that the standard errors on the map are too small.",
    )
    REFERENCES = ("dubrule", "isaaks", "folds")
    HELP = {
        "OUTPUT": "The samples with prediction, standard error, error and standardised error.",
        "TABLE": "One row a measure: its value, and what it should be.",
        "CHART": "Observed against predicted with the 1:1 line, standardised errors, and where they lie.",
        "ME": "Mean of observed less predicted: near 0.",
        "RMSE": "Root of the mean squared error, in the unit of the field.",
        "MSSE": "Mean of (error / standard error)²: near 1.",
        "SLOPE": "Slope of observed against predicted: near 1.",
        "R2": "1 is perfect, 0 no better than the mean of the samples.",
        "AGREEMENT": "To be set beside the accuracy of a classifier on the same samples.",
    }

    INPUT, FIELD, MODEL, TYPE, DRIFT, MEAN = "INPUT", "FIELD", "MODEL", "TYPE", "DRIFT", "MEAN"
    NEIGHBOURS, SEARCH, SECTORS, RADIUS, NUGGET_AS_ERROR = (
        "NEIGHBOURS",
        "SEARCH",
        "SECTORS",
        "RADIUS",
        "NUGGET_AS_ERROR",
    )
    SCHEME, FOLDS, BLOCK_SIZE, REFIT, THRESHOLD = "SCHEME", "FOLDS", "BLOCK_SIZE", "REFIT", "THRESHOLD"
    SEED, MISSING, CRS, OUTPUT, TABLE, CHART = "SEED", "MISSING", "CRS", "OUTPUT", "TABLE", "CHART"
    NUMBERS = {
        "ME": "Mean error",
        "RMSE": "Root mean squared error",
        "MSSE": "Mean squared standardised error",
        "SLOPE": "Slope of observed against predicted",
        "R2": "Share of the variance predicted",
        "AGREEMENT": "Share of samples on the right side of the threshold (%)",
    }

    def initAlgorithm(self, config=None):
        self.add(samples())
        self.add(field(self.FIELD, self.tr("Field")), "A factor score, a logarithm of a concentration, or any number.")
        add_choices(self)
        self.add(
            choice(self.SCHEME, self.tr("Leave out"), ["leave-one-out", "k-fold", "block"]),
            "leave-one-out: each sample by itself. k-fold: random parts. block: square blocks of ground.",
        )
        self.add(whole_number(self.FOLDS, self.tr("Folds"), 5, 2, 100), "Of k-fold and block.")
        self.add(
            distance(self.BLOCK_SIZE, self.tr("Side of the blocks")),
            "Empty: the range of the variogram, or as large as leaves four blocks a fold. Metres, if the samples are "
            "in degrees.",
            advanced=True,
        )
        self.add(
            flag(self.REFIT, self.tr("Fit the variogram again in every fold")),
            "Only for k-fold and block, and where no model is given.",
            advanced=True,
        )
        self.add(
            number(self.THRESHOLD, self.tr("Threshold of two classes"), None),
            "Such as the score above which a sample counts as anomalous. Empty: no classes.",
        )
        self.add(seed(), "Of the folds.", advanced=True)
        self.add(missing(), "keep: they have no part. refuse: the run stops and counts them.", advanced=True)
        self.add(crs(self.CRS), advanced=True)
        self.add(layer(self.OUTPUT, self.tr("Samples with predictions")))
        self.add(table(self.TABLE, self.tr("Table of errors")))
        self.add(chart(self.CHART, self.tr("Chart of errors")))
        for name, label in self.NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(label)))

    def check(self, parameters, context):
        from ..core.errors import DataError

        model = read_model(self, parameters, context)
        scheme = self.text(parameters, self.SCHEME, context)
        if self.parameterAsBool(parameters, self.REFIT, context) and (model is not None or scheme == "leave-one-out"):
            raise DataError(
                tr(
                    "The variogram is fitted again only in folds and where no model is given: choose k-fold or "
                    "block and leave the model empty, or do not fit again."
                )
            )

    def processAlgorithm(self, parameters, context, feedback):
        import numpy as np

        from ..core.charts.kriging import draw_validation
        from ..core.charts.style import new_figure, save_figure
        from ..core.estimator import share
        from ..core.kriging_validation import class_agreement, validate

        name = self.parameterAsString(parameters, self.FIELD, context)
        picture = self.parameterAsFileOutput(parameters, self.CHART, context)
        with reporting(feedback) as progress:
            choices, model = read_choices(self, parameters, context), read_model(self, parameters, context)
            read, system = read_fields(self, parameters, context, feedback, [name])
            if model is None:
                model = fit_model(read, choices, None, feedback, share(progress, 0, 0.2))
            else:
                check_drift(model, choices, feedback)
            scale = float(model.scales(read.coordinates, read.values)[0])
            folds = self._folds(parameters, context, read, model, feedback)
            predicted, variance = self._predict(
                parameters, context, read, model, choices, folds, feedback, share(progress, 0.2, 0.9)
            )
            observed, variance = read.values[:, 0], scale * variance
            result = validate(observed, predicted, variance)
            with np.errstate(divide="ignore", invalid="ignore"):
                standardised = (observed - predicted) / np.sqrt(variance)
            for sentence in _in_words(result):
                feedback.pushInfo(sentence)
            agreement = None
            if self.given(parameters, self.THRESHOLD, context):
                threshold = self.parameterAsDouble(parameters, self.THRESHOLD, context)
                agreement = class_agreement(observed, predicted, threshold)
                feedback.pushInfo(_classes_in_words(agreement, threshold))
            if picture:
                figure = new_figure()
                draw_validation(figure, observed, predicted, standardised, result, name, read.coordinates)
                save_figure(figure, picture)
            record = new_record(self, parameters, field=name, input=fingerprint(read.coordinates, read.values))
            source = SampleLayer(self, parameters, self.INPUT, context)
            columns = _columns(source, name, system, read.coordinates, predicted, variance, folds)
            points = write_with_fields(
                self,
                parameters,
                self.OUTPUT,
                context,
                source,
                columns,
                [*source.records, record],
                feedback,
                by_error(f"{name}_standardised"),
            )
            written = write_table(self, parameters, self.TABLE, context, _table(result, agreement), [record])
        numbers = {"ME": result.me, "RMSE": result.rmse, "MSSE": result.msse, "SLOPE": result.slope, "R2": result.r2}
        return {
            self.OUTPUT: points,
            **({self.TABLE: written} if written else {}),
            **({self.CHART: picture} if picture else {}),
            **numbers,
            **({} if agreement is None else {"AGREEMENT": 100 * agreement.accuracy}),
        }

    def _folds(self, parameters, context, read, model, feedback):
        """Return the fold of each sample, None for leaving out one at a time."""
        import numpy as np

        from ..core.errors import DataError
        from ..core.spatial_folds import block_folds, block_size

        scheme = self.text(parameters, self.SCHEME, context)
        count = self.parameterAsInt(parameters, self.FOLDS, context)
        seed_ = self.parameterAsInt(parameters, self.SEED, context)
        if scheme == "leave-one-out":
            return None
        if scheme == "k-fold":
            if count > len(read):
                raise DataError(
                    tr("{count} folds are more than the {n_read} samples: choose fewer.").format(
                        count=count, n_read=len(read)
                    )
                )
            return np.random.default_rng(seed_).permutation(len(read)) % count
        size = self.parameterAsDouble(parameters, self.BLOCK_SIZE, context)
        if not size:
            reach = model.variogram.practical_range()
            # four blocks a fold, on ground that may be small beside the range
            largest = float(np.sqrt(np.prod(np.ptp(read.coordinates, axis=0)) / (4 * count)))
            size = min(block_size(read.coordinates, reach), largest)
            if size < reach:
                feedback.pushWarning(
                    self.tr(
                        "The blocks are smaller than the range of the variogram ({:.0f} m), which is long beside the "
                        "survey: samples of neighbouring blocks are related, and the errors flatter the map."
                    ).format(reach)
                )
        feedback.pushInfo(self.tr("Blocks of {:.0f} m in {} folds.").format(size, count))
        return block_folds(read.coordinates, size, count, seed=seed_)

    def _predict(self, parameters, context, read, model, choices, folds, feedback, progress):
        """Return the prediction of each sample without its own value, and the variance."""
        import numpy as np

        from ..core.estimator import share

        system = make_system(read, model.variogram, choices, feedback=feedback)
        if folds is None:
            values, variance = system.leave_one_out(progress)
            return values[:, 0], variance
        refit = self.parameterAsBool(parameters, self.REFIT, context)
        if not refit and hasattr(system, "leave_out"):
            values, variance = system.leave_out(folds)
            return values[:, 0], variance
        predicted, variance = np.empty(len(read)), np.empty(len(read))
        for number_, fold in enumerate(np.unique(folds).tolist()):
            out = folds == fold
            count = len(np.unique(folds))
            part = share(progress, number_ / count, (number_ + 1) / count)
            kept = read.rows(~out)
            own = fit_model(kept, choices, None, feedback, share(part, 0, 0.5)) if refit else model
            found = make_system(kept, own.variogram, choices).predict(
                read.coordinates[out], progress=share(part, 0.5, 1)
            )
            predicted[out], variance[out] = found.values[:, 0], found.variance
        return predicted, variance


def _columns(layer, name, system, places, predicted, variance, folds):
    """Return the new fields of all samples, those at one place predicted alike; NaN where nothing was predicted."""
    import numpy as np

    row_of = {place: row for row, place in enumerate(map(tuple, places.tolist()))}
    observed = layer.samples([name]).values[:, 0]
    rows = [
        row_of.get(place, -1) if value == value else -1
        for place, value in zip(map(tuple, layer.coordinates(system).tolist()), observed.tolist())
    ]
    found = {
        f"{name}_predicted": np.append(predicted, np.nan)[rows],
        f"{name}_standard_error": np.append(np.sqrt(variance), np.nan)[rows],
    }
    found[f"{name}_error"] = observed - found[f"{name}_predicted"]
    with np.errstate(divide="ignore", invalid="ignore"):
        found[f"{name}_standardised"] = found[f"{name}_error"] / found[f"{name}_standard_error"]
    if folds is not None:
        found[f"{name}_fold"] = [None if row < 0 else int(folds[row]) for row in rows]
    return found


def _in_words(result):
    """Return what the figures say."""
    yield tr("{n} samples predicted: mean error {me:.3g}, RMSE {rmse:.3g}, R² {r2:.2f}, slope {slope:.2f}.").format(
        **result._asdict()
    )
    if result.msse > 1.3:
        word = tr("the standard errors are too small: raise nugget or sill, or look for outliers")
    elif result.msse < 0.7:
        word = tr("the standard errors are too large: lower nugget or sill")
    else:
        word = tr("the standard errors are about right")
    yield tr("Mean squared standardised error {:.2f}: {}.").format(result.msse, word)
    if result.r2 <= 0:
        yield tr("The mean of the samples predicts as well: there is nothing to map at this spacing.")


def _classes_in_words(agreement, threshold):
    verdict = tr("better than") if agreement.low > agreement.majority else tr("not distinguishable from")
    return tr(
        "{:.1f} % [{:.1f}–{:.1f}] of the samples are predicted on the right side of {:g}, {} calling all the larger "
        "class ({:.1f} %); mean of the classes {:.1f} %."
    ).format(
        100 * agreement.accuracy,
        100 * agreement.low,
        100 * agreement.high,
        threshold,
        verdict,
        100 * agreement.majority,
        100 * agreement.balanced,
    )


def _table(result, agreement):
    """Return the figures as a table of measure, value and what it should be."""
    rows = [
        ("n", result.n, ""),
        ("mean error", result.me, "0"),
        ("root mean squared error", result.rmse, "small"),
        ("mean absolute error", result.mae, "small"),
        ("mean standardised error", result.mean_standardised, "0"),
        ("mean squared standardised error", result.msse, "1"),
        ("average standard error", result.ase, "as the root mean squared error"),
        ("share of the variance predicted (R2)", result.r2, "1"),
        ("correlation of observed and predicted", result.r, "1"),
        ("slope of observed against predicted", result.slope, "1"),
        ("intercept", result.intercept, "0"),
    ]
    if agreement is not None:
        rows += [
            ("class agreement", agreement.accuracy, "above the larger class"),
            ("class agreement, low", agreement.low, ""),
            ("class agreement, high", agreement.high, ""),
            ("balanced class agreement", agreement.balanced, "1"),
            ("share of the larger class", agreement.majority, ""),
        ]
    names, values, targets = zip(*rows)
    return {"measure": list(names), "value": [float(value) for value in values], "should_be": list(targets)}
