"""Which columns a model learns from, and how they are found again on another sheet."""

import re

from .laboratory import read_results, rules_in_words
from .parameters import tr
from .records import fingerprint

_NOTED = ("class_field", "area_fields", "reading")
"""What the records of steps note of the fields they read, for the same steps on another sheet."""


def feature_columns(algorithm, parameters, context, layer, feedback):
    """
    Return the features to learn from, name to column.

    FEATURES names them; empty means the factor scores that the layer's records name, and with INDICATORS only
    those of factors that hold an indicator element. Where that is a single one, all factors are taken: a map of one
    factor only cuts it into steps.

    Raises
    ------
    DataError
        If there are none.
    """
    from ..core.errors import DataError
    from ..core.laboratory import listed

    chosen = algorithm.names(parameters, "FEATURES", context)
    if chosen:
        absent = [name for name in chosen if name not in layer.names]
        if absent:
            raise DataError(
                tr("The layer has no field {absent}: it has {names}.").format(
                    absent=", ".join(absent), names=listed(layer.names)
                )
            )
        return {name: name for name in chosen}
    asked = algorithm.parameterDefinition("INDICATORS") is not None
    indicators = algorithm.names(parameters, "INDICATORS", context) if asked else []
    model = factor_model(layer)
    if model is not None:
        model.warnings_ = []
        names = model.factors_of(indicators)
        if len(names) == 1 < len(model.factor_names_):
            feedback.pushInfo(tr("Only {} holds indicator elements: the map learns from all factors.").format(names[0]))
            names = model.factor_names_
        for notice in model.warnings_:
            feedback.pushWarning(str(notice))
        if all(name in layer.names for name in names):
            return {name: name for name in names}
    names = [name for name in layer.names if re.fullmatch(r"F\d+", name)]
    if names and not indicators:
        return {name: name for name in names}
    if names:
        raise DataError(
            tr(
                "The layer does not remember which factors hold the indicator elements: choose the factor scores "
                "as features ({names}), or run “Factor scores” again."
            ).format(names=", ".join(names))
        )
    raise DataError(tr("The layer has no factor scores: run “Factor scores” first, or choose the features by hand."))


def factor_model(layer):
    """Return the factor analysis behind the layer's newest factor scores, or None."""
    for record in reversed(layer.records):
        step = record.get("step")
        if step is not None and step.kind == "factors":
            return step
    return None


def provenance(layer, columns, crs=None, **more):
    """
    Return what a model file keeps of where it comes from, so that it can be applied to raw fields elsewhere.

    Parameters
    ----------
    layer : SampleLayer
    columns : dict
        Feature to column of the layer.
    """
    from ..core.chain import base_name, lineage, repeatable

    records, origins = lineage(list(columns.values()), layer.records)
    factors = next((record["step"] for record in records if record["step"].kind == "factors"), None)
    if not repeatable(list(columns.values()), records, origins):
        records, origins = [], [base_name(column) for column in columns.values()]
    noted = {key: next((record[key] for record in reversed(records) if record.get(key)), None) for key in _NOTED}
    system = crs or layer.crs
    return {
        "columns": dict(columns),
        # the steps, and the columns that each of them is to make
        "preprocessing": [record["step"] for record in records],
        "treated": [list(record["columns"]) for record in records],
        "raw": list(dict.fromkeys(origins)),
        "factors": _signature(factors) if factors else None,
        **noted,
        "crs": system.toWkt(system.WktVariant.WKT_PREFERRED) if system.isValid() else "",
        **more,
    }


def model_samples(model, layer, feedback, crs=None, positions=False):
    """
    Return the columns a model learnt from, for the samples of `layer`.

    Derived columns are taken as they are where all of them are there; else they are made from the raw fields,
    matched by element and converted by unit, with the steps stored in the model.

    Raises
    ------
    DataError
        Naming the fields that are missing.
    """
    from ..core.chain import apply_steps, base_name
    from ..core.elements import known_fields, match_fields
    from ..core.errors import DataError

    origin = model.provenance
    columns = _columns_of(model)
    if _has_columns(model, layer):
        return layer.samples(columns, crs, positions, feedback)
    absent = ", ".join(column for column in columns.values() if column not in layer.names)
    steps, raw = origin.get("preprocessing") or [], origin.get("raw") or []
    if not steps and not {field.name for field in known_fields(raw)}.issuperset(columns.values()):
        raise DataError(
            tr(
                "The layer lacks {absent}, which the model learnt from, and the model holds no steps to make them: run "
                "the same steps on this layer first."
            ).format(absent=absent)
            if absent
            else tr(
                "The factor scores of the layer come from another factor analysis than the model's and the model holds "
                "no steps to make them: run the same steps on this layer first."
            )
        )
    if not absent:
        feedback.pushWarning(
            tr("The factor scores of the layer come from another factor analysis than the model's and are not used.")
        )
    matches = match_fields(raw, layer.names)
    fields = [name for name, _ in matches]
    feedback.pushInfo(
        tr("The columns the model learnt from are made from {fields} with the steps stored in the model.").format(
            fields=", ".join(fields)
        )
    )
    rules = origin.get("reading") or {}
    feedback.pushInfo(rules_in_words(rules))
    if rules.get("limits"):
        feedback.pushWarning(
            tr(
                "The detection limits are those of the samples the model learnt from: if another laboratory had these "
                "samples, run “Replace censored values” and the other steps on them, with fitted models, first."
            )
        )
    assays = read_results(layer, fields, rules, feedback, crs=crs)
    assays.names = list(raw)
    # the limits are in the sheet's unit as well
    for column, (_, factor) in enumerate(matches):
        assays.values[:, column] *= factor
        assays.limits[:, column] *= factor
    samples, notices = apply_steps(steps, assays, *_surroundings(origin, layer), origin.get("treated"))
    for notice in [*assays.warnings, *notices]:
        feedback.pushWarning(str(notice))
    samples = samples.select([base_name(column) for column in columns.values()])
    samples.names = list(columns)
    return samples


def sources_of(model, layer):
    """Return what the record of a step that applies `model` to `layer` says of the columns read."""
    if _has_columns(model, layer):
        return {"sources": _columns_of(model)}
    origin = model.provenance
    return {
        "sources": {name: name for name in origin["raw"]},
        "before": [
            {"step": step, "columns": dict.fromkeys(columns)}
            for step, columns in zip(origin["preprocessing"], origin["treated"])
        ],
        **{key: origin[key] for key in _NOTED if origin.get(key)},
    }


def _columns_of(model):
    """Return the columns a model learnt from, name to column."""
    return model.provenance.get("columns") or {name: name for name in model.names_}


def _has_columns(model, layer):
    """Return whether the layer has the columns a model learnt from: factor scores only from the same factors."""
    if any(column not in layer.names for column in _columns_of(model).values()):
        return False
    learnt, own = model.provenance.get("factors"), factor_model(layer)
    return not learnt or own is None or learnt == _signature(own)


def _signature(factors):
    """Return what tells a factor analysis from others."""
    import numpy as np

    return fingerprint(factors.weights_, np.array(factors.names_))


def _surroundings(origin, layer):
    """Return rock classes and upstream areas that the enrichment index of a model needs, None where it needs none."""
    from ..core.errors import DataError

    class_field, area_fields = origin.get("class_field"), origin.get("area_fields") or []
    absent = [name for name in [class_field, *area_fields] if name and name not in layer.names]
    if absent:
        raise DataError(
            tr(
                "The model compares samples with others on the same rocks and the layer has no field {absent}: add "
                "it, or run “Enrichment index” with the fitted model on this layer first."
            ).format(absent=", ".join(absent))
        )
    return (
        layer.cells([class_field])[class_field] if class_field else None,
        layer.samples(list(area_fields)) if area_fields else None,
    )
