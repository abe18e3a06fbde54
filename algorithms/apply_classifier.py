"""Give samples or rasters the classes of a trained classifier."""

from qgis.core import QgsProcessingParameterFeatureSource, QgsProcessingParameterString

from .base import GeohaloAlgorithm, reporting, tell
from .features import model_samples
from .gaps import usable_rows
from .layers import SampleLayer
from .outputs import write_raster, write_with_fields
from .parameters import POINT, crs, fitted_model, layer, raster, rasters, tr
from .point_style import by_class
from .records import fingerprint, new_record
from .reference_systems import working_crs

KINDS = ("paper_network", "conv1d", "deepinsight", "patch", "svm")

NEED_TORCH = ("conv1d", "deepinsight", "patch")

_AT_ONCE = 1 << 16  # cells that are classified together


class ApplyClassifier(GeohaloAlgorithm):
    """Gives samples, or the cells of rasters, the class a trained classifier names, and the probability of each class.

    <i>class</i> is the class, <i>p_…</i> the probability of each, <i>entropy</i> how unsure the classifier is: 0 where
    it is sure, 1 where all classes are alike. A probability is what the classifier believes; its calibration chart says
    how far to believe it, and its report whether it knows ground it has not seen.

    Features are matched by name: fields of the samples, or rasters (or their bands) called as the features were. A
    classifier trained on another sheet is applied to raw fields with all the steps stored in it: elements are matched
    by symbol and units converted.
    """

    NAME, DISPLAY_NAME, GROUP = "applyclassifier", "Apply classifier", "Classifiers"
    TAGS = ("CNN", "SVM", "neural network", "classification", "prospectivity")
    HOW_IT_WORKS = (
        "Features pass the steps stored in the model and then the classifier; the entropy is −Σ p ln p over the "
        "logarithm of the number of classes."
    )
    PITFALLS = (
        "Far from the training samples a classifier is as sure as anywhere and knows nothing: read its report first.",
        "A new laboratory or another fraction shifts every feature: compare their medians before.",
        "Low entropy is confidence, not truth.",
    )
    REFERENCES = ("folds", "platt")
    HELP = {
        "MODEL": "As Train network or Train support-vector machine wrote it.",
        "OUTPUT": "The samples with class, p_… for each class, and entropy.",
        "CLASSES": "The class of each cell, by number, with its legend.",
        "PROBABILITIES": "One band a class, and the entropy as the last band.",
    }

    INPUT, MODEL, RASTERS, PREFIX, CRS = "INPUT", "MODEL", "RASTERS", "PREFIX", "CRS"
    OUTPUT, CLASSES, PROBABILITIES = "OUTPUT", "CLASSES", "PROBABILITIES"

    def initAlgorithm(self, config=None):
        self.add(
            QgsProcessingParameterFeatureSource(self.INPUT, self.tr("Samples"), [POINT], optional=True),
            "Empty where only rasters are classified.",
        )
        self.add(fitted_model(self.MODEL, self.tr("Trained classifier"), optional=False))
        self.add(
            rasters(self.RASTERS, self.tr("Rasters"), optional=True),
            "One raster or band a feature, called as it; or those that a network of windows learnt from.",
        )
        self.add(
            QgsProcessingParameterString(self.PREFIX, self.tr("Prefix of the new fields"), optional=True),
            "Such as svm_, to keep the fields of several classifiers in one layer.",
            advanced=True,
        )
        self.add(crs(), advanced=True)
        self.add(layer(self.OUTPUT, self.tr("Classified samples"), optional=True))
        self.add(raster(self.CLASSES, self.tr("Map of the classes"), optional=True, created=False))
        self.add(
            raster(
                self.PROBABILITIES, self.tr("Maps of the probabilities and the entropy"), optional=True, created=False
            )
        )

    def check(self, parameters, context):
        from ..core.errors import DataError
        from ..core.store import load_model

        model = load_model(self.parameterAsFile(parameters, self.MODEL, context), KINDS)
        if model.kind in NEED_TORCH:
            self.need("torch", purpose=tr("Network {}").format(model.kind))
        given = bool(self.parameterAsLayerList(parameters, self.RASTERS, context))
        if not given and not self.given(parameters, self.INPUT, context):
            raise DataError(tr("There is nothing to classify: choose samples, or rasters."))
        if model.kind == "patch" and not given:
            raise DataError(
                tr("This network learnt from windows of rasters ({bands}): choose these rasters.").format(
                    bands=", ".join(model.bands_)
                )
            )
        wanted = [name for name in (self.CLASSES, self.PROBABILITIES) if self.given(parameters, name, context)]
        if not wanted and not self.given(parameters, self.OUTPUT, context):
            raise DataError(tr("Nothing is to be written: choose an output."))
        if wanted and not given:
            raise DataError(
                tr("A map of classes is made from rasters: choose one for each feature, or leave the map out.")
            )

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.estimator import share
        from ..core.store import load_model
        from .raster_stack import read_stack

        outputs = {}
        with reporting(feedback) as progress:
            model = load_model(self.parameterAsFile(parameters, self.MODEL, context), KINDS)
            chosen = self.parameterAsLayerList(parameters, self.RASTERS, context)
            stack = read_stack(chosen, share(progress, 0, 0.2)) if chosen else None
            if model.kind == "patch":
                _check_windows(model, stack)
            if self.given(parameters, self.INPUT, context):
                outputs.update(self._classify_samples(parameters, context, feedback, model, stack))
            if stack is not None:
                outputs.update(self._classify_cells(parameters, context, model, stack, share(progress, 0.3, 1)))
            tell(feedback, model.warnings_)
        return outputs

    def _classify_samples(self, parameters, context, feedback, model, stack):
        """Write the samples with their classes."""
        import numpy as np

        from ..core.classifier import entropy
        from ..core.errors import DataError
        from ..core.neighbours import with_surroundings

        source = SampleLayer(self, parameters, self.INPUT, context)
        if model.kind == "patch":
            from ..core.patches import patch_samples

            bands = [stack.names.index(band) for band in model.bands_]
            table, usable = patch_samples(
                stack.values[bands], model.bands_, stack.grid, source.coordinates(stack.crs), model.window_
            )
            if not usable.all():
                feedback.pushWarning(
                    tr("{} of {} samples have no window and get no class.").format((~usable).sum(), len(usable))
                )
        else:
            around, system = model.provenance.get("neighbours") or 0, None
            if around or parameters.get(self.CRS):
                system = working_crs(source, feedback, self.parameterAsCrs(parameters, self.CRS, context))
            table = model_samples(model, source, feedback, system, bool(around))
            table.check(missing=True)
            usable = usable_rows(self, parameters, context, feedback, table, bool(around))
            table = table.rows(usable)
            if around:
                if len(table) < around:
                    raise DataError(
                        tr(
                            "This classifier learnt from means over {around} neighbouring samples, and there are "
                            "{given}: classify more samples together, or train one without neighbours."
                        ).format(around=around, given=len(table))
                    )
                table = with_surroundings(table, around)
        probabilities = model.probabilities(table)
        predicted = model.predict(table)
        prefix, rows = self.parameterAsString(parameters, self.PREFIX, context), np.flatnonzero(usable).tolist()
        names = [None] * len(usable)
        for row, code in zip(rows, predicted.tolist()):
            names[row] = model.classes_[code]
        columns = {f"{prefix}class": names}
        for name, values in (
            *((f"p_{name}", column) for name, column in zip(model.classes_, probabilities.T)),
            ("entropy", entropy(probabilities)),
        ):
            filled = np.full(len(usable), np.nan)
            filled[rows] = values
            columns[f"{prefix}{name}"] = filled
        counts = np.bincount(predicted, minlength=len(model.classes_))
        feedback.pushInfo(
            tr("Classes named: {}.").format(", ".join(f"{name} {n}" for name, n in zip(model.classes_, counts)))
        )
        record = new_record(self, parameters, classes=model.classes_, kind=model.kind, input=fingerprint(probabilities))
        written = write_with_fields(
            self,
            parameters,
            self.OUTPUT,
            context,
            source,
            columns,
            [*source.records, record],
            feedback,
            by_class(f"{prefix}class", {name: name for name in model.classes_}),
        )
        return {self.OUTPUT: written} if written else {}

    def _classify_cells(self, parameters, context, model, stack, progress):
        """Write the maps that are wanted."""
        import numpy as np

        from ..core.classifier import entropy

        wanted = {
            name: self.parameterAsOutputLayer(parameters, name, context)
            for name in (self.CLASSES, self.PROBABILITIES)
            if self.given(parameters, name, context)
        }
        if not wanted:
            return {}
        if model.kind == "patch":
            probabilities = model.probability_rasters(stack.values, stack.names, progress)
            known = np.isfinite(probabilities[0])
            named = probabilities.argmax(axis=0)
        else:
            probabilities, named, known = _by_cell(model, stack, progress)
        record = new_record(self, parameters, classes=model.classes_, kind=model.kind)
        if self.CLASSES in wanted:
            cells = np.where(known, named + 1, 0).astype(np.uint8)
            labels = {number: name for number, name in enumerate(model.classes_, 1) if (cells == number).any()}
            write_raster(
                wanted[self.CLASSES], cells, stack.grid, stack.crs, record, style="unit_classes", labels=labels
            )
        if self.PROBABILITIES in wanted:
            unsure = np.full(known.shape, np.nan, np.float32)
            unsure[known] = entropy(probabilities[:, known].T)
            bands = np.concatenate([probabilities, unsure[None]])
            names = [*(f"p_{name}" for name in model.classes_), "entropy"]
            write_raster(wanted[self.PROBABILITIES], bands, stack.grid, stack.crs, record, style="scores", names=names)
        return wanted


def _check_windows(model, stack):
    """Refuse rasters unlike those that a network of windows learnt from."""
    from ..core.errors import DataError

    absent = [band for band in model.bands_ if band not in stack.names]
    if absent:
        raise DataError(
            tr(
                "This network learnt from windows of {bands}, and no raster is called {absent} (there are "
                "{names}): rename or add rasters."
            ).format(bands=", ".join(model.bands_), absent=" or ".join(absent), names=", ".join(stack.names))
        )
    learnt, own = model.provenance.get("cell_size"), stack.grid.cell_size
    if learnt and abs(own / learnt - 1) > 0.01:
        raise DataError(
            tr(
                "This network learnt from cells of {learnt:g} m, and those of the rasters have {own:g} m: bring "
                "the rasters to the same cell size with “Warp (reproject)”."
            ).format(learnt=learnt, own=own)
        )


def _by_cell(model, stack, progress):
    """Return the (C, rows, columns) probabilities, the class of each cell, and where there is one."""
    import numpy as np

    from ..core.errors import DataError
    from ..core.samples import Samples

    if model.provenance.get("neighbours"):
        raise DataError(
            tr(
                "This classifier learnt from means over neighbouring samples, which rasters do not have: classify "
                "samples, or train one without."
            )
        )
    absent = [name for name in model.names_ if name not in stack.names]
    if absent:
        raise DataError(
            tr(
                "The classifier learnt from {absent}, and no raster is called so (there are {names}): rename or "
                "add rasters."
            ).format(absent=", ".join(absent), names=", ".join(stack.names))
        )
    values = stack.values[[stack.names.index(name) for name in model.names_]].reshape(len(model.names_), -1)
    cells = np.flatnonzero(np.isfinite(values).all(axis=0))
    if not len(cells):
        raise DataError(
            tr("No cell has data in all rasters ({names}): check that they cover the same ground.").format(
                names=", ".join(model.names_)
            )
        )
    probabilities = np.full((len(model.classes_), values.shape[1]), np.nan, np.float32)
    named = np.zeros(values.shape[1], int)
    for start in range(0, len(cells), _AT_ONCE):
        progress(start / len(cells), tr("Classifying cells"))
        part = cells[start : start + _AT_ONCE]
        table = Samples(model.names_, values[:, part].T)
        probabilities[:, part] = model.probabilities(table).T
        named[part] = model.predict(table)
    shape = stack.values.shape[1:]
    known = np.zeros(values.shape[1], bool)
    known[cells] = True
    return probabilities.reshape(-1, *shape), named.reshape(shape), known.reshape(shape)
