import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.dilution import undilute
from geohalo.core.errors import DataError


def test_hawkes_mass_balance(vector):
    case = vector("DIL-01")
    given, expected = case["input"], case["expected"]
    result = undilute([given["Ca"]], given["Cb"], [given["Aa_km2"]], given["Am_km2"])
    npt.assert_allclose(result.source, expected["Cm"], rtol=0, atol=case["tol"])
    npt.assert_allclose(result.residual, expected["residual_times_area"], rtol=0, atol=case["tol"])


def test_source_mixed_with_background_gives_the_sample_back():
    generator = np.random.default_rng(0)
    source, background = generator.uniform(100, 1000, (20, 3)), generator.uniform(5, 50, (20, 3))
    area, exposed = generator.uniform(5, 50, 20), generator.uniform(0.1, 4, 20)
    share = (exposed / area)[:, None]
    sample = share * source + (1 - share) * background
    npt.assert_allclose(undilute(sample, background, area, exposed).source, source, rtol=1e-12)


def test_catchment_that_is_all_source_is_not_diluted():
    npt.assert_allclose(undilute([80.0, 30.0], 40, [2, 3], [2, 3]).source, [80, 30])


def test_negative_residuals_are_kept_and_are_no_targets():
    result = undilute([10, 60, np.nan], 40, [5, 5, 5])
    npt.assert_array_equal(result.residual, [-150, 100, np.nan])
    npt.assert_array_equal(result.target, [0, 100, np.nan])


def test_drainage_density_divides_the_area():
    plain, dense = undilute([120], 40, [12.5]), undilute([120], 40, [12.5], drainage_density=[2.5])
    npt.assert_allclose(dense.residual, plain.residual / 2.5)
    npt.assert_allclose(dense.source, 80 * 5 + 40)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"area": [5, 0]}, "Sample B: the catchment area must be above zero"),
        ({"area": [5, np.nan]}, "Sample B: the catchment area"),
        ({"area": [0.5, 3]}, "Sample A: the catchment area is smaller than its source area"),
        ({"area": [5, 6], "source_area": -1}, "Sample A: the source area must be above zero"),
        ({"area": [5, 6], "drainage_density": [1, 0]}, "Sample B: the drainage density"),
        ({"area": [5, 6, 7]}, "2 samples and 3 values of catchment area"),
    ],
)
def test_refusals(arguments, message):
    with pytest.raises(DataError, match=message):
        undilute([10, 20], 5, labels=["A", "B"], **arguments)
