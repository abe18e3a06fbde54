"""Labelled samples, and features that would give their labels away."""

from dataclasses import dataclass
from typing import Any, Optional

from .layers import SampleLayer
from .parameters import tr


@dataclass
class TrainingData:
    """Labelled samples, and where they come from."""

    layer: SampleLayer
    columns: dict
    """Feature to field."""
    system: Any
    """QgsCoordinateReferenceSystem of the positions."""
    samples: Any
    """Samples with all features; those without a label too."""
    labels: Any
    """(n,) array of text, empty for none."""
    classes: list
    keys: list
    """What tells each sample among those of the layer."""
    zones: Optional[list]
    record: dict
    """What the step that labelled the samples noted; empty if that is not known."""
    cell_size: Optional[float] = None
    """Of the rasters that windows were cut from, metres."""

    @property
    def self_consistent(self):
        """Whether the labels come from factor scores, so that tests say how well these are repeated."""
        return self.record.get("label_source") == "factors"


def as_class(value):
    """Return the text of a class or zone; empty for none, whole numbers without a decimal point."""
    if value is None or value != value:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()


def refuse_label_features(data):
    """Raise `DataError` for a feature that tells the class by itself."""
    import numpy as np

    from ..core.errors import DataError

    known = data.labels != ""
    labels = data.labels[known]
    for name, values in zip(data.samples.names, data.samples.values[known].T):
        distinct, place = np.unique(values, return_inverse=True)
        if 1 < len(distinct) <= len(data.classes):
            # every value stands for one class
            if all(len(set(labels[place == number])) == 1 for number in range(len(distinct))):
                raise DataError(
                    tr(
                        "The feature {name} tells the class by itself, and every test would be passed: leave it "
                        "out, or allow such features."
                    ).format(name=name)
                )
    if data.self_consistent:
        columns = data.record.get("label_columns") or []
        if columns and all(column in data.layer.names for column in columns):
            highest = data.layer.samples(columns).values
            rows = [int(key.split(":")[0]) for key in data.keys]
            highest = highest[rows].max(axis=1)[known]
            for name, values in zip(data.samples.names, data.samples.values[known].T):
                if name not in columns and np.allclose(values, 1 - highest, atol=1e-6):
                    raise DataError(
                        tr(
                            "The feature {name} is one minus the highest factor score, which tells background by "
                            "itself: leave it out, or allow such features."
                        ).format(name=name)
                    )
