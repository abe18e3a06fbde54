"""Classes by kriging factor scores, tested as classifiers are."""

from .classifier_training import ClassifierTraining
from .parameters import tr, whole_number


class KrigeClasses(ClassifierTraining):
    """Tests kriging as a classifier: on the same samples, with the same labels and the same tests.

    Where the labels come from factor scores, these are kriged from the training samples to the tested ones (universal
    kriging, spherical variogram of what the drift leaves), and labelled there by the same thresholds. Other labels are
    kriged themselves (indicator kriging). Either gives an accuracy that can be set beside that of a classifier; the
    error of an interpolated value cannot.

    Kriging knows positions and not the tested sample's own chemistry: it answers how well the class of ground
    <b>between</b> samples can be told, and a classifier that is given the sample's own scores answers another question.
    """

    NAME, DISPLAY_NAME = "krigeclasses", "Class agreement of kriging"
    TAGS = ("kriging", "baseline", "class agreement")
    REQUIRES = ("scipy",)
    HOW_IT_WORKS = (
        "Logits of the fuzzy scores are kriged from the training samples (spherical model) and labelled by the same "
        "thresholds; other labels by indicator kriging, cut to 0 to 1 and made to sum to 1."
    )
    PITFALLS = (
        "Kriging does not know the tested sample's own chemistry, and a classifier does: they answer different "
        "questions.",
        "An accuracy counts only beside the share of the largest class, which needs no map.",
        "On blocks kriging has no near neighbours and falls back to the mean: that is its honest limit.",
    )
    REFERENCES = ("journel_indicators", "cressie", "tahmooresi")
    WRITES_MODEL = False

    DRIFT = "DRIFT"

    def initAlgorithm(self, config=None):
        self.add_inputs()
        self.add(whole_number(self.DRIFT, self.tr("Drift"), 1, 0, 2), "0: an unknown mean. 1: a plane. 2: a surface.")
        self.add_testing()
        self.add_outputs()

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.classifier import BACKGROUND
        from ..core.kriged_classes import KrigedClasses, KrigedIndicators

        order = self.parameterAsInt(parameters, self.DRIFT, context)

        def make(data):
            record = data.record
            if not data.self_consistent:
                return lambda seed: KrigedIndicators(order)
            factors = [name for name in record["counts"] if name != BACKGROUND]
            return lambda seed: KrigedClasses(factors, record["thresholds"], record["background"], order)

        return self.train(parameters, context, feedback, make, tr("Kriging"), self._read_scores)

    def system(self, parameters, context, layer, feedback):
        """Return the reference system: kriging always works with positions."""
        from .reference_systems import working_crs

        return working_crs(layer, feedback, self.parameterAsCrs(parameters, self.CRS, context))

    def _read_scores(self, parameters, context, feedback):
        """Return the fuzzy scores that the labels were made from."""
        from ..core.errors import DataError
        from .layers import SampleLayer

        layer = SampleLayer(self, parameters, self.INPUT, context)
        name = self.label_field(parameters, context)
        record = next((record for record in reversed(layer.records) if record.get("label_field") == name), {})
        columns = record.get("label_columns") or []
        self._features = self._usual_features(parameters, context, feedback, layer)
        if record.get("label_source") != "factors":
            if self._features or self.names(parameters, self.FEATURES, context):
                # of the samples that a classifier of these features is tested on
                return self.read(parameters, context, feedback)
            return self._read_positions(parameters, context, feedback, layer)
        if any(column not in layer.names for column in columns):
            raise DataError(
                tr("The factor scores that the classes were made of are gone: run “Label samples” on this layer.")
            )
        system = self.system(parameters, context, layer, feedback)
        table = layer.samples(columns, system, True, feedback)
        table.check(missing=True)
        return self.labelled(parameters, context, feedback, layer, {name: name for name in columns}, system, table)

    def _usual_features(self, parameters, context, feedback, layer):
        """Return the features that a classifier would learn from, name to field; none where there are none."""
        from ..core.errors import DataError
        from .features import feature_columns

        try:
            return feature_columns(self, parameters, context, layer, feedback)
        except DataError:
            return {}

    def features_for_blocks(self, data):
        """Return the features that decide the blocks of classifiers, so that all are tested on the same ones."""
        import numpy as np

        if not self._features:
            return data.samples
        rows = [int(key.split(":")[0]) for key in data.keys]
        table = data.layer.samples(list(self._features.values())[:1]).rows(np.array(rows, int))
        table.coordinates = data.samples.coordinates
        return table if np.isfinite(table.values).all() else data.samples

    def _read_positions(self, parameters, context, feedback, layer):
        """Return the samples' positions, all that kriging of classes knows."""
        import numpy as np

        from ..core.samples import Samples

        system = self.system(parameters, context, layer, feedback)
        places = layer.coordinates(system)
        # a position that is missing is named as one, not as a value
        table = Samples(["easting", "northing"], np.nan_to_num(places), places, layer.labels)
        return self.labelled(parameters, context, feedback, layer, {}, system, table)
