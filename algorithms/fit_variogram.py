"""Fit a variogram model and keep it."""

import re

from qgis.core import QgsProcessingOutputNumber

from .base import GeohaloAlgorithm, reporting, tell
from .features import provenance
from .kriging_inputs import add_reading, length_unit, optional_number, read_fields, tell_skewed
from .layers import SampleLayer
from .outputs import write_table
from .parameters import chart, choice, distance, field, model, number, samples, table, text, tr, whole_number
from .records import fingerprint, new_record, version


class FitVariogram(GeohaloAlgorithm):
    """Fits a model to the variogram of a field, and keeps it for kriging.

    Nugget, sill and range come from weighted least squares over the classes of distance that hold 30 pairs or more. The
    model <i>auto</i> takes spherical, exponential or Gaussian, whichever fits best; of models that fit as well as each
    other within a tenth, the one that predicts samples best from all others. Ranges are practical ranges, the distance
    at which 95 % of the sill is reached: other programs may mean a third of that.

    Give numbers to keep them as they are; with all of them known nothing is fitted. With a drift, the variogram is that
    of what the drift leaves, for universal kriging.

    Of several fields the mean of their variograms is fitted, each scaled to a variance of 1: kriging then shares one
    model among them, and scales it back for each.
    """

    NAME, DISPLAY_NAME, GROUP = "fitvariogram", "Fit variogram", "Geostatistics"
    TAGS = ("semivariogram", "kriging", "nugget", "sill", "range", "anisotropy", "spherical", "exponential", "Gaussian")
    HOW_IT_WORKS = (
        "For each range the nugget and sills are found by non-negative least squares, weighted by pairs over squared "
        "distance; ranges and anisotropy are searched for. With a drift, generalised least squares and the fit "
        "alternate until the range stays."
    )
    PITFALLS = (
        "Ranges are practical ranges (95 % of the sill): other programs give a third of it for the exponential model.",
        "Keep an anisotropy only where the geology has the same direction; below 250 samples it is mostly chance.",
        "A nugget of three quarters of the sill or more means that a kriged map says little.",
        "The curve that fits best by eye near the origin matters more than the far end.",
    )
    REFERENCES = ("cressie_fit", "pebesma", "cressie")
    HELP = {
        "MODEL": "The model, for Kriging, Cross-validate kriging and Simulate kriging.",
        "NUGGET": "Semivariance at no distance: error of sampling and analysis.",
        "PARTIAL_SILL": "What the model adds to the nugget at the range.",
        "RANGE": "Distance at which 95 % of the sill is reached.",
        "AZIMUTH_FITTED": "Direction of the longest range, degrees clockwise from north.",
        "RATIO_FITTED": "Shortest range over the longest; 1 is the same in all directions.",
        "SSE": "How far the curve misses the points: for comparing models of one field.",
    }

    INPUT, FIELD, VARIOGRAM, DRIFT, WEIGHTS = "INPUT", "FIELD", "VARIOGRAM", "DRIFT", "WEIGHTS"
    FIXED_NUGGET, FIXED_SILL, FIXED_RANGE, SHAPE = "FIXED_NUGGET", "FIXED_SILL", "FIXED_RANGE", "SHAPE"
    ANISOTROPY, AZIMUTH, RATIO = "ANISOTROPY", "AZIMUTH", "RATIO"
    LAG, CUTOFF, ESTIMATOR, MISSING, CRS = "LAG", "CUTOFF", "ESTIMATOR", "MISSING", "CRS"
    MODEL, CHART, MAP_CHART, TABLE = "MODEL", "CHART", "MAP_CHART", "TABLE"
    NUGGET, PARTIAL_SILL, RANGE, SSE = "NUGGET", "PARTIAL_SILL", "RANGE", "SSE"
    AZIMUTH_FITTED, RATIO_FITTED = "AZIMUTH_FITTED", "RATIO_FITTED"

    def initAlgorithm(self, config=None):
        self.add(samples())
        self.add(
            field(self.FIELD, self.tr("Field"), multiple=True),
            "A factor score, a logarithm of a concentration, or any other number; several fields share one model. Raw "
            "concentrations are mostly skewed: take their logarithm.",
        )
        self.add(
            text(self.VARIOGRAM, self.tr("Variogram model"), "auto"),
            "auto, spherical, exponential, gaussian or matern; nested structures are joined by +, such as "
            "spherical+exponential. With the Python package gstools also its covariance models, such as Stable or "
            "Circular.",
        )
        self.add(
            whole_number(self.DRIFT, self.tr("Drift"), 0, 0, 2),
            "Degree of the surface that universal kriging follows: 0 none, 1 a plane, 2 a surface of second degree.",
        )
        self.add(
            choice(self.ANISOTROPY, self.tr("Anisotropy"), ["none", "fit"]),
            "none: the range is the same in every direction, or as the azimuth and ratio below say. fit: azimuth and "
            "ratio are fitted to the variograms of eight directions, which takes some 250 samples or more.",
        )
        self.add(
            number(self.AZIMUTH, self.tr("Known azimuth of the longest range"), None, -360, 360),
            "Degrees clockwise from north; give the ratio too.",
            advanced=True,
        )
        self.add(
            number(self.RATIO, self.tr("Known ratio of the ranges"), None),
            "Shortest range divided by the longest, above 0 and up to 1.",
            advanced=True,
        )
        self.add(
            number(self.FIXED_NUGGET, self.tr("Known nugget"), None),
            "In the field's unit squared; of several fields, as a part of their variance. Empty: fitted.",
            advanced=True,
        )
        self.add(
            text(self.FIXED_SILL, self.tr("Known partial sill")),
            "Sill less nugget. Empty: fitted. Nested structures: one number each, such as 0.2+0.6.",
            advanced=True,
        )
        self.add(
            text(self.FIXED_RANGE, self.tr("Known range")),
            "Practical range. Empty: fitted. Nested structures: one number each, such as 800+5000.",
            advanced=True,
        )
        self.add(
            number(self.SHAPE, self.tr("Shape"), None),
            "Smoothness of a Matérn model (empty: 1.5), or the first shape parameter of a model of gstools.",
            advanced=True,
        )
        self.add(
            choice(
                self.WEIGHTS,
                self.tr("Weights of the classes"),
                ["pairs/distance2", "pairs/semivariance2", "pairs", "equal"],
            ),
            "pairs/distance2: number of pairs by squared distance, as in gstat. pairs/semivariance2: Cressie's.",
            advanced=True,
        )
        self.add(
            distance(self.LAG, self.tr("Class width")),
            "Empty: a fifteenth of the longest distance. Metres, if the samples are in degrees.",
            advanced=True,
        )
        self.add(
            distance(self.CUTOFF, self.tr("Longest distance")),
            "Empty: a third of the diagonal of the samples' extent; with a drift at most half the extent. Metres, if "
            "the samples are in degrees.",
            advanced=True,
        )
        add_reading(self)
        self.add(model(self.MODEL, self.tr("Variogram model file")))
        self.add(
            chart(self.CHART, self.tr("Variogram chart")),
            "Classes, fitted curve, nugget, sill and range; classes with fewer than 30 pairs are hollow.",
        )
        self.add(
            chart(self.MAP_CHART, self.tr("Variogram map")),
            "Semivariance by distance east and north, with the fitted range in every direction.",
        )
        self.add(
            table(self.TABLE, self.tr("Models tried")),
            "One row a model: its weighted sum of squares, its root mean squared error of samples predicted from all "
            "others, and its numbers.",
        )
        for name, label in (
            (self.NUGGET, self.tr("Nugget")),
            (self.PARTIAL_SILL, self.tr("Partial sill")),
            (self.RANGE, self.tr("Practical range")),
            (self.AZIMUTH_FITTED, self.tr("Azimuth of the longest range")),
            (self.RATIO_FITTED, self.tr("Ratio of the ranges")),
            (self.SSE, self.tr("Weighted sum of squares")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def check(self, parameters, context):
        self._model(parameters, context).check()

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.store import save_model

        path = self.parameterAsFileOutput(parameters, self.MODEL, context)
        pictures = [self.parameterAsFileOutput(parameters, output, context) for output in (self.CHART, self.MAP_CHART)]
        with reporting(feedback) as progress:
            names = self.names(parameters, self.FIELD, context)
            fitted = self._model(parameters, context)
            read, system = read_fields(self, parameters, context, feedback, names)
            tell_skewed(feedback, read, fitted.estimator)
            fitted.fit(read, progress)
            tell(feedback, fitted.warnings_)
            variogram, length = fitted.variogram, length_unit(system)
            tried = list(fitted.candidates_)
            chosen = self.tr(", chosen of {}").format(", ".join(tried)) if len(tried) > 1 else ""
            feedback.pushInfo(
                self.tr("{n} samples. Model: {model}{chosen}.").format(
                    n=fitted.n_samples_, model=variogram.describe(), chosen=chosen
                )
            )
            _draw(fitted, read, pictures, length)
            layer = SampleLayer(self, parameters, self.INPUT, context)
            origin = provenance(
                layer,
                {name: name for name in names},
                system,
                algorithm=self.NAME,
                plugin=version(),
                input=fingerprint(read.coordinates, read.values),
            )
            save_model(fitted, path, **origin)
            record = new_record(self, parameters, input=origin["input"])
            written = write_table(self, parameters, self.TABLE, context, _table(fitted), [record])
        return {
            self.MODEL: path,
            **{output: picture for output, picture in zip((self.CHART, self.MAP_CHART), pictures) if picture},
            **({self.TABLE: written} if written else {}),
            self.NUGGET: variogram.nugget,
            self.PARTIAL_SILL: variogram.sill - variogram.nugget,
            self.RANGE: variogram.practical_range(),
            self.AZIMUTH_FITTED: variogram.azimuth,
            self.RATIO_FITTED: variogram.ratio,
            self.SSE: fitted.error_,
        }

    def _model(self, parameters, context):
        """Return the model as it is asked for."""
        from ..core.variogram_model import VariogramModel, parse_kinds

        numbers = {
            name.lower(): optional_number(self, parameters, name, context)
            for name in (self.LAG, self.CUTOFF, self.SHAPE, self.AZIMUTH, self.RATIO)
        }
        return VariogramModel(
            kinds=list(parse_kinds(self.text(parameters, self.VARIOGRAM, context))),
            order=self.parameterAsInt(parameters, self.DRIFT, context),
            estimator=self.text(parameters, self.ESTIMATOR, context),
            weights=self.text(parameters, self.WEIGHTS, context),
            nugget=optional_number(self, parameters, self.FIXED_NUGGET, context),
            sill=self._numbers(parameters, self.FIXED_SILL, context),
            range=self._numbers(parameters, self.FIXED_RANGE, context),
            anisotropy=self.text(parameters, self.ANISOTROPY, context),
            **numbers,
        )

    def _numbers(self, parameters, name, context):
        """Return the numbers of a text such as 0.2+0.6, None for each that is left out, or None for no text."""
        from ..core.errors import DataError

        value = self.value(parameters, name, context)
        if value is None:
            return None
        found = []
        for part in re.split(r"(?<![eE])\+|;", str(value)):
            try:
                found.append(float(part) if part.strip() else None)
            except ValueError:
                what = self.parameterDefinition(name).description()
                raise DataError(
                    tr(
                        "{what} is {value!r}, which is no number: write it like 0.6, of nested structures like 0.2+0.6."
                    ).format(what=what, value=str(value))
                ) from None
        return found


def _draw(fitted, read, pictures, length):
    from ..core.charts.style import add_axes, new_figure, save_figure
    from ..core.charts.variogram import MAP_SIZE, draw_variogram, draw_variogram_map, unit_of

    several = len(read.names) > 1
    words = {
        "name": tr("{listed} (scaled)").format(listed=_listed(read.names)) if several else read.names[0],
        "unit": "" if several else unit_of(read.names[0]),
        "length": length,
    }
    chart_path, map_path = pictures
    figures = []
    if chart_path:
        figures.append((new_figure(), chart_path))
        draw_variogram(add_axes(figures[-1][0]), fitted.classes, fitted.variogram, **words)
    if map_path:
        figures.append((new_figure(*MAP_SIZE), map_path))
        draw_variogram_map(add_axes(figures[-1][0]), _cells(fitted, read), fitted.variogram, **words)
    for figure, path in figures:
        save_figure(figure, path)


def _listed(names):
    """Return names for a title, their number where they are too many for it."""
    text = ", ".join(names)
    return text if len(text) <= 30 else tr("{n_names} fields").format(n_names=len(names))


def _cells(fitted, read):
    """Return the variogram map of what was fitted, of several fields the mean of their maps."""
    import numpy as np

    from ..core.experimental_variogram import variogram_map

    coordinates, values = fitted.residuals(read)
    maps = [variogram_map(coordinates, column, fitted.lag_, fitted.cutoff_) for column in values.T]
    return maps[0]._replace(semivariance=np.mean([one.semivariance for one in maps], axis=0))


def _table(fitted):
    """Return the models tried, the best first, by column."""
    from ..core.variogram import from_dict

    rows = sorted(fitted.candidates_.items(), key=lambda row: (row[0] != fitted.chosen_, row[1]["error"]))
    models = [from_dict(row["variogram"]) for _, row in rows]
    return {
        "model": [name for name, _ in rows],
        "chosen": [int(name == fitted.chosen_) for name, _ in rows],
        "sum_of_squares": [row["error"] for _, row in rows],
        "rmse": [row["rmse"] for _, row in rows],
        "nugget": [model.nugget for model in models],
        "partial_sill": [model.sill - model.nugget for model in models],
        "range": [model.practical_range() for model in models],
        "azimuth": [model.azimuth for model in models],
        "ratio": [model.ratio for model in models],
    }
