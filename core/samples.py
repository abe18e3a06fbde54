"""The table that passes between steps: named columns of numbers, one row a sample."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from .errors import DataError
from .language import tr

LARGEST = 1e30
"""Beyond this a number is none that was measured, but one that some program writes for a missing result."""


@dataclass
class Samples:
    """
    Samples with numeric columns.

    Attributes
    ----------
    names : list of str, length p
        Column names, in order.
    values : (n, p) array of float
        One row a sample; NaN is a missing value.
    coordinates : (n, 2) array or None
        Easting and northing, projected metres; NaN where a sample has no position.
    labels : list or None, length n
        What the user calls each row (sample id, else feature id), for messages; row numbers from 1 if None.
    """

    names: list
    values: np.ndarray
    coordinates: Optional[np.ndarray] = None
    labels: Optional[list] = None

    def __post_init__(self):
        self.names = list(self.names)
        self.values = np.asarray(self.values, float).reshape(-1, len(self.names))
        repeated = sorted({name for name in self.names if self.names.count(name) > 1})
        if repeated:
            raise DataError(
                tr("The column {repeated} is named twice: choose every column once.").format(repeated=repeated[0])
            )
        if self.coordinates is not None:
            self.coordinates = np.asarray(self.coordinates, float).reshape(len(self.values), 2)

    def __len__(self):
        return len(self.values)

    def label(self, row):
        """Return what the user calls row number `row` (counted from 0)."""
        return str(self.labels[row]) if self.labels is not None else str(row + 1)

    def column(self, name):
        """Return the column `name`, an (n,) view."""
        if name not in self.names:
            raise DataError(
                tr("The samples have no column {name}: they have {names}.").format(
                    name=name, names=", ".join(self.names)
                )
            )
        return self.values[:, self.names.index(name)]

    def select(self, names):
        """Return the same samples with only the columns `names`, in that order."""
        return Samples(names, np.column_stack([self.column(name) for name in names]), self.coordinates, self.labels)

    def present(self, names):
        """Return the same samples with those of the columns `names` that they have; `DataError` if they have none."""
        held = [name for name in names if name in self.names]
        if not held:
            raise DataError(
                tr("The samples have none of the columns {names}: they have {present}.").format(
                    names=", ".join(names), present=", ".join(self.names) or tr("none")
                )
            )
        return self.select(held)

    def rows(self, keep):
        """Return the rows chosen by `keep`, an (n,) mask or row numbers."""
        keep = np.asarray(keep)
        keep = np.flatnonzero(keep) if keep.dtype == bool else keep
        return Samples(
            self.names,
            self.values[keep],
            None if self.coordinates is None else self.coordinates[keep],
            None if self.labels is None else [self.labels[i] for i in keep],
        )

    def complete(self):
        """Return an (n,) mask of the rows in which no value is missing."""
        return ~np.isnan(self.values).any(axis=1)

    def check(self, minimum=1, positive=False, missing=False):
        """
        Refuse tables that no step can use.

        Parameters
        ----------
        minimum : int
            Fewest rows that are enough.
        positive : bool
            Whether values must be above zero.
        missing : bool
            Whether NaN is allowed.

        Raises
        ------
        DataError
            Naming the first bad row, column and value.
        """
        if len(self) < minimum:
            raise DataError(
                tr(
                    "There are {n_samples} samples and at least {minimum} are needed: check the layer, its filter and "
                    "the selection."
                ).format(n_samples=len(self), minimum=minimum)
            )
        for bad, what, remedy in (
            (np.isinf(self.values), "infinite", tr("correct it in the table")),
            (np.abs(self.values) > LARGEST, tr("no measurement"), tr("empty the cell if the result is missing")),
            (np.isnan(self.values) & (not missing), "missing", tr("fill it in, or leave the element out")),
            ((self.values <= 0) & positive, tr("not above zero"), tr("replace values below detection first")),
        ):
            if bad.any():
                row, column = np.argwhere(bad)[0]
                raise DataError(
                    tr("{names} of sample {label} is {what} ({values:g}; {bad} such values in all): {remedy}.").format(
                        names=self.names[column],
                        label=self.label(row),
                        what=what,
                        values=self.values[row, column],
                        bad=int(bad.sum()),
                        remedy=remedy,
                    )
                )
