"""Without the optional packages: what needs one says so in a sentence, and names the way out."""

import sys

import numpy as np
import pytest
from geohalo.core.charts.style import new_figure
from geohalo.core.desom import DeepEmbeddedMap
from geohalo.core.enrichment import EnrichmentIndex
from geohalo.core.errors import DataError
from geohalo.core.map_clusters import ward
from geohalo.core.random_fields import RandomField
from geohalo.core.regression_kriging import PykrigeSystem, Regression
from geohalo.core.samples import Samples
from geohalo.core.variogram import Structure, Variogram

CLOUD = Samples(["Cu", "Pb"], np.random.default_rng(0).lognormal(size=(30, 2)))
SPHERE = Variogram(0.1, (Structure("spherical", 1.0, 2.0),))
ROCKS = Samples(["granite", "shale"], np.ones((30, 2)))


@pytest.mark.parametrize(
    ("module", "run", "message"),
    [
        ("scipy.cluster.hierarchy", lambda: ward(CLOUD.values, 2), "Ward's method .* scipy.*: choose k-means"),
        ("scipy.optimize", lambda: EnrichmentIndex("regression").fit(CLOUD, areas=ROCKS), "scipy.*: use the weighted"),
        ("torch", lambda: DeepEmbeddedMap(4, 4, engine="torch").fit(CLOUD), "torch.*: choose numpy"),
        ("sklearn.svm", Regression, "Regression kriging .* scikit-learn.*: choose universal kriging"),
        (
            "pykrige.ok",
            lambda: PykrigeSystem(CLOUD.values, CLOUD.values[:, 0], SPHERE),
            "pykrige.*: choose the engine own",
        ),
        ("gstools", lambda: RandomField(SPHERE, 1), "Simulation .* gstools.*: choose kriging"),
        ("matplotlib.figure", new_figure, "matplotlib.*: leave the chart output empty"),
    ],
)
def test_a_missing_package_is_named(monkeypatch, module, run, message):
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(DataError, match=message):
        run()
