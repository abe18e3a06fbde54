r"""
Conditional Gaussian simulation: maps that vary as the field does, and go through the samples.

A field s without conditions has the variogram but not the samples. What kriging makes of its values at the samples'
places is replaced by what kriging makes of the samples, :math:`z_c = z_k + (s - s_k)`: the differences of s from its
own kriging are as large, and as related, as the errors of kriging are. Kriging is linear, so the columns
:math:`z - s_i` are kriged at once and the fields :math:`s_i` added.

References
----------
Journel, A. G., Huijbregts, C. J. (1978). Mining geostatistics. Academic Press.
Chilès, J.-P., Delfiner, P. (2012). Geostatistics: modeling spatial uncertainty. Wiley.
"""

import math

import numpy as np

from .errors import DataError
from .estimator import share, silent
from .grid import Grid
from .language import tr
from .random_fields import RandomField
from .threads import cores, one_blas_thread, threaded

# random streams, in front: numpy takes seeds that differ only by zeros at the end as one
_FIELD, _SAMPLES, _CELLS = 1, 2, 3

_PIECE = 512  # cells along a side of what is simulated at once
_KRIGED = 8_000_000  # predictions of one strip, of all realisations
_STRIP = 64  # most rows that kriging hands over at once
_SUMMARISED = 4_000_000  # values of all realisations whose quantiles are taken at once


def simulate(
    out, krige, coordinates, values, variogram, grid, seed=42, nugget=True, inside=None, back=None, progress=silent
):
    """
    Simulate conditional realisations.

    Parameters
    ----------
    out : (r, rows, columns) array
        Filled with the realisations, NaN outside the study area; may be kept in a file.
    krige : callable
        Takes (n, r) values at the samples and returns the `Kriging` or `LocalKriging` of them.
    coordinates : (n, 2) array
        Easting and northing of the samples, metres; no position twice.
    values : (n,) array
        The variable, Gaussian.
    variogram : Variogram
        That `krige` works with.
    grid : Grid
    seed : int
        The same seed gives the same realisations.
    nugget : bool
        Whether the nugget varies from cell to cell; otherwise it is error of measurement, and `krige` has to take it
        as such too.
    inside : (rows, columns) array of bool, optional
        Study area.
    back : callable, optional
        What simulated values are turned to.

    Raises
    ------
    DataError
        If gstools is missing, the variogram has a structure that cannot be simulated, or kriging refuses.
    """
    coordinates = np.asarray(coordinates, float).reshape(-1, 2)
    deviation = math.sqrt(variogram.nugget)
    fields, at_samples = [], np.empty((len(coordinates), len(out)))
    for number in range(len(out)):
        progress(0.05 * number / len(out), tr("Drawing fields"))
        fields.append(RandomField(variogram, [_FIELD, seed, number]))
        noise = np.random.default_rng([_SAMPLES, seed, number]).normal(size=len(coordinates))
        at_samples[:, number] = fields[-1].at(coordinates) + deviation * noise
    system = krige(np.asarray(values, float).reshape(-1, 1) - at_samples)
    _fill(out, fields, grid, seed, deviation if nugget else 0.0, inside, share(progress, 0.05, 0.5))
    if nugget:
        _put_at_samples(out, coordinates, at_samples, grid)
    _condition(out, system, grid, inside, back, share(progress, 0.5, 1))


def summarise(realisations, quantiles, threshold, write, progress=silent):
    """
    Summarise realisations cell by cell.

    Parameters
    ----------
    realisations : (r, rows, columns) array
    quantiles : (q,) sequence of float
        Between 0 and 1.
    threshold : float or None
    write : callable
        Called with the number of the first row, the (q, rows, columns) quantiles, and the (rows, columns) share of
        the realisations above the threshold (None without one).
    """
    n, rows, columns = realisations.shape
    step = max(1, _SUMMARISED // (n * columns))
    for start in range(0, rows, step):
        progress(start / rows, tr("Counting realisations"))
        strip = np.asarray(realisations[:, start : start + step])
        known = np.isfinite(strip[0])
        found = np.full((len(quantiles), *known.shape), np.nan, np.float32)
        above = None if threshold is None else np.full(known.shape, np.nan, np.float32)
        if known.any():
            values = strip[:, known]
            found[:, known] = np.quantile(values, quantiles, axis=0)
            if above is not None:
                above[known] = (values > threshold).mean(axis=0)
        write(start, found, above)
    progress(1.0)


def parse_quantiles(text):
    """
    Return the percentages that a text such as "10;50;90" names, ascending.

    Raises
    ------
    DataError
        If one is no percentage, or there is none.
    """
    parts = [part.strip() for part in str(text).replace(",", ";").split(";") if part.strip()]
    try:
        found = sorted({float(part) for part in parts})
    except ValueError:
        found = []
    if not found or not all(0 < percent < 100 for percent in found):
        raise DataError(
            tr(
                "The quantiles {text!r} are not percentages above 0 and below 100: write them as 10;50;90, with a "
                "point in decimals."
            ).format(text=text)
        )
    return found


def _fill(out, fields, grid, seed, deviation, inside, progress):
    """Put the fields without conditions into `out`, with noise of a standard deviation."""
    eastings, northings = grid.eastings(), grid.northings()
    places = [
        (slice(top, min(top + _PIECE, grid.rows)), slice(left, min(left + _PIECE, grid.columns)))
        for top in range(0, grid.rows, _PIECE)
        for left in range(0, grid.columns, _PIECE)
    ]
    if inside is not None:
        places = [place for place in places if inside[place].any()]

    def compute(item):
        number, (rows, columns) = item
        found = fields[number].on(eastings[columns], northings[rows])
        if deviation:
            # a generator of its own, so that the noise does not depend on the order of the threads
            rng = np.random.default_rng([_CELLS, seed, number, rows.start, columns.start])
            found += deviation * rng.normal(size=found.shape)
        out[number, rows, columns] = found

    total = max(1, len(fields) * len(places))
    with one_blas_thread() as held:
        items = ((number, place) for number in range(len(fields)) for place in places)
        for done, _ in enumerate(threaded(compute, items, cores() if held else 1), 1):
            progress(done / total, tr("Simulating fields"))


def _put_at_samples(out, coordinates, at_samples, grid):
    """Give cells whose middle is a sample the field's value there, noise and all."""
    cells = grid.cells_of(coordinates)
    known = np.flatnonzero(cells >= 0)
    rows, columns = np.divmod(cells[known], grid.columns)
    middles = np.column_stack([grid.eastings()[columns], grid.northings()[rows]])
    # as near as kriging takes a place for a sample
    nearest = 1e-9 * np.ptp(coordinates, axis=0).max() / 2
    same = (np.abs(middles - coordinates[known]) <= nearest).all(axis=1)
    out[:, rows[same], columns[same]] = at_samples[known[same]].T


def _condition(out, system, grid, inside, back, progress):
    """Add what kriging makes of the differences to the fields, a block of columns at a time."""
    width = max(1, _KRIGED // (_STRIP * len(out)))
    for left in range(0, grid.columns, width):
        right = min(left + width, grid.columns)
        part = Grid(
            grid.west + left * grid.cell_size, grid.north, grid.cell_size, grid.rows, right - left, grid.cell_height
        )

        def write(first, found, columns=slice(left, right)):
            rows = slice(first, first + len(found.variance))
            for number in range(len(out)):
                values = out[number, rows, columns] + found.values[..., number]
                out[number, rows, columns] = values if back is None else back(values)

        known = None if inside is None else inside[:, left:right]
        done = share(progress, left / grid.columns, right / grid.columns)
        # in single precision the variance, which nobody asks for here, may refuse a smooth field without nugget
        system.grid(part, write, inside=known, precision="double", progress=_named(done, tr("Conditioning fields")))


def _named(progress, message):
    return lambda fraction, _="": progress(fraction, message)
