"""What the tools of geostatistics share: numeric fields with projected positions, and how charts name them."""

from qgis.core import QgsUnitTypes

from .gaps import missing, usable_rows
from .layers import SampleLayer
from .parameters import choice, crs, tr
from .reference_systems import working_crs

_SKEWED = 2.0


def add_reading(tool):
    """Ask for the estimator of a variogram, and how samples are read."""
    tool.add(
        choice(tool.ESTIMATOR, tr("Estimator"), ["matheron", "cressie"]),
        "matheron: mean of squared differences. cressie: from mean roots of differences (Cressie and Hawkins), which "
        "outliers hardly move.",
        advanced=True,
    )
    tool.add(missing(), "keep: they are left out. refuse: the run stops and counts them.", advanced=True)
    tool.add(crs(tool.CRS), advanced=True)


def read_fields(algorithm, parameters, context, feedback, names):
    """
    Return the samples that have a position and all values of some fields, those at one place averaged.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        Of the run: a tool with INPUT, and perhaps CRS and MISSING.
    names : list of str
        Numeric fields.

    Returns
    -------
    samples : Samples
        With positions in `system`.
    system : QgsCoordinateReferenceSystem
        A projected one.

    Raises
    ------
    DataError
        If a field is not there or holds no numbers, or no sample has all values and a position.
    """
    from ..core.kriging import averaged
    from ..core.samples import Samples
    from ..core.variogram_model import averaged_in_words

    layer = SampleLayer(algorithm, parameters, "INPUT", context)
    chosen = algorithm.parameterAsCrs(parameters, "CRS", context) if algorithm.parameterDefinition("CRS") else None
    system = working_crs(layer, feedback, chosen)
    samples = layer.samples(names, system, positions=True, feedback=feedback)
    samples.check(missing=True)
    samples = samples.rows(usable_rows(algorithm, parameters, context, feedback, samples, positions=True))
    coordinates, values, repeated = averaged(samples.coordinates, samples.values)
    if repeated:
        feedback.pushWarning(averaged_in_words(repeated))
        samples = Samples(samples.names, values, coordinates, _first_labels(samples))
    return samples, system


def _first_labels(samples):
    """Return the label of the first sample at each place, in the order of `kriging.averaged`."""
    import numpy as np

    first = np.unique(samples.coordinates, axis=0, return_index=True)[1]
    return [samples.label(row) for row in np.sort(first)]


def tell_skewed(feedback, samples, estimator):
    """Warn of variables whose few high values make the variogram, unless the estimator hardly heeds them."""
    import numpy as np

    if estimator != "matheron":
        return
    with np.errstate(invalid="ignore", divide="ignore"):
        skewness = (((samples.values - samples.values.mean(axis=0)) / samples.values.std(axis=0)) ** 3).mean(axis=0)
    named = [f"{name} ({size:.1f})" for name, size in zip(samples.names, skewness) if size > _SKEWED]
    if named:
        feedback.pushWarning(
            tr(
                "A few high values make most of the variogram, which is skewed: {}. Take the logarithm (“Transform "
                "concentrations”), or the estimator cressie."
            ).format(", ".join(named))
        )


def length_unit(system):
    """Return the short name of a reference system's unit of length."""
    return QgsUnitTypes.toAbbreviatedString(system.mapUnits())


def optional_number(algorithm, parameters, name, context):
    """Return a number, None where the user gave none."""
    given = algorithm.given(parameters, name, context)
    return algorithm.parameterAsDouble(parameters, name, context) if given else None
