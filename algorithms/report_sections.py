"""The sections of a report on a survey, each written from what samples, maps and models remember."""

from dataclasses import astuple

from .map_input import MOST_CLASSES
from .parameters import chart_tr, tr
from .raster_style import holds_out, is_favourability
from .records import version


def describe_data(page, source):
    """Add what the samples hold: how many, where, and a line an element."""
    import numpy as np

    from ..core.elements import known_fields

    page.heading(tr("Data"))
    places = source.coordinates()
    known = np.isfinite(places).all(axis=1)
    page.paragraph(
        tr("{} samples, {} of them with a position ({}).").format(
            len(source), int(known.sum()), source.crs.userFriendlyIdentifier()
        )
    )
    raw = [field for field in known_fields(source.names) if field.unit]
    if not raw:
        return
    columns = {
        name: []
        for name in ("Element", "Unit", "Samples", tr("Below detection"), "Minimum", "Median", "95 %", "Maximum")
    }
    for field in raw:
        values, below = _numbers(source, field.name)
        if not len(values):
            continue
        low, middle, high, top = np.percentile(values, (0, 50, 95, 100)).tolist()
        row = field.symbol, field.unit, len(values) + below, below, low, middle, high, top
        for column, value in zip(columns.values(), row):
            column.append(value)
    page.table(columns, tr("Concentrations as measured; quantiles of what was measured above detection"))


def _numbers(source, name):
    """Return the measured numbers of a field, and how many results are below detection."""
    import numpy as np

    cells = source.cells([name])[name]
    flag = f"{name}_cens"
    flags = source.cells([flag])[flag] if flag in source.names else [None] * len(cells)
    values, below = [], 0
    for cell, censored in zip(cells, flags):
        if censored in (1, "1", True) or (isinstance(cell, str) and cell.strip().startswith("<")):
            below += 1
            continue
        try:
            values.append(float(cell))
        except (TypeError, ValueError):
            continue
    values = np.array(values)
    return values[np.isfinite(values)], below


def show_map(page, layer, read, places):
    """Add the picture of a map."""
    import numpy as np

    from ..core.charts.maps import draw_map
    from ..core.charts.style import new_figure

    labels, colours = _legend(layer, read)
    figure = new_figure()
    quantity = str(read.record.get("field") or chart_tr("value"))
    if is_favourability(read.record):
        quantity = chart_tr("ln of the density of occurrences over its mean")
    draw_map(figure, read.values, read.grid, labels, colours, places, layer.name(), quantity)
    known = int((~np.isnan(read.values)).sum())
    area = known * read.grid.cell_size * read.grid.cell_height / 1e6
    page.heading(layer.name())
    page.picture(
        figure,
        tr("Map: {layer_name}").format(layer_name=layer.name()),
        tr("{:.0f} km² with data, cells of {:g} m").format(area, read.grid.cell_size),
    )


def _legend(layer, read):
    """Return names and colours of the classes of a map by their codes; None for a map of values."""
    import numpy as np

    renderer = layer.renderer()
    if renderer is None or renderer.type() != "paletted":
        # the command line opens layers without the style beside their files
        layer.loadDefaultStyle()
        renderer = layer.renderer()
    if renderer is not None and renderer.type() == "paletted":
        entries = renderer.classes()
        return {entry.value: entry.label for entry in entries}, {entry.value: entry.color.name() for entry in entries}
    known = read.values[~np.isnan(read.values)]
    codes = np.unique(known[:1_000_000])
    if len(codes) <= MOST_CLASSES and not (codes % 1).any():
        codes = np.unique(known)
        if len(codes) <= MOST_CLASSES and not (codes % 1).any():
            return {code: f"{code:g}" for code in codes.tolist()}, None
    return None, None


def judge_maps(page, maps, places, areas, seed, progress):
    """
    Add prediction-area plots, ROC and success-rate curves of the maps of values; return their figures and warnings.

    `areas` holds the mask of the study area on the grid of each map, None for all of it.
    """
    import numpy as np

    from ..core.charts.prediction_area import draw_prediction_area
    from ..core.charts.style import add_axes, new_figure
    from ..core.map_auc import map_auc
    from ..core.prediction_area import prediction_area

    figures, warnings, judged = {}, [], {}
    if places is None:
        return figures, warnings
    page.heading(tr("How known occurrences judge the maps"))
    rows = []
    for number, (layer, read) in enumerate(maps):
        progress(number / len(maps), tr("Judging {}").format(layer.name()))
        if _legend(layer, read)[0] is not None:
            continue
        values = read.values if areas[number] is None else np.where(areas[number], read.values, np.nan)
        cells = read.grid.cells_of(places)
        at = values.ravel()[cells[cells >= 0]]
        if not np.isfinite(at).any():
            warnings.append(tr("No occurrence lies on {}: it is not judged.").format(layer.name()))
            continue
        flattered = bool(read.record.get("occurrences_used")) and not holds_out(read.record)
        if flattered:
            warnings.append(
                tr(
                    "{} was made with known occurrences: judged by the same ones it is flattered. Believe a map of "
                    "scores that were held out."
                ).format(layer.name())
            )
        found = prediction_area(values, at, seed=seed)
        auc = map_auc(values, at, cells=cells[cells >= 0])
        low, high = (None, None) if found.interval is None else map(float, found.interval)
        rows.append(
            (layer.name(), int(np.isfinite(at).sum()), found.intersection.rate, low, high, found.intersection.area, auc,
             tr("flattered") if flattered else "")
        )  # fmt: skip
        # maps of one grid share a chart
        judged.setdefault(astuple(read.grid), {})[layer.name()] = values, read, flattered
        figure = new_figure(6.4, 4.4)
        draw_prediction_area(add_axes(figure), found, layer.name(), held_out=holds_out(read.record) or None)
        page.picture(figure, tr("Prediction-area plot of {layer_name}").format(layer_name=layer.name()))
    if not rows:
        return figures, warnings
    names = "map", "occurrences", "prediction_rate", "rate_low", "rate_high", "occupied_area", "auc", "note"
    figures = {name: list(column) for name, column in zip(names, zip(*rows))}
    page.table(
        {
            "Map": figures["map"],
            "Occurrences": figures["occurrences"],
            "Prediction rate (%)": [round(value, 1) for value in figures["prediction_rate"]],
            "95 % interval": [
                "" if low is None else tr("{low:.0f} to {high:.0f}").format(low=low, high=high)
                for low, high in zip(figures["rate_low"], figures["rate_high"])
            ],
            "Area (%)": [round(value, 1) for value in figures["occupied_area"]],
            "AUC": [round(value, 3) for value in figures["auc"]],
            "": figures["note"],
        },
        tr("At the intersection of the prediction-area plot; AUC: area under the ROC curve"),
    )
    for group in judged.values():
        _draw_rates(page, group, places, seed)
    return figures, warnings


def _draw_rates(page, group, places, seed):
    """Add ROC and success-rate curves of maps of one grid."""
    from ..core.charts.style import new_figure
    from ..core.charts.success_rate import draw_success_rates
    from ..core.success_rate import success_rates
    from .success_rate import PREDICTION, SUCCESS

    read = next(iter(group.values()))[1]
    maps = {name: values for name, (values, _, _) in group.items()}
    kinds = {name: PREDICTION if holds_out(one.record) else SUCCESS for name, (_, one, _) in group.items()}
    rates = success_rates(maps, read.grid.cells_of(places), 500, seed)
    figure = new_figure(9, 4.9 + 0.22 * len(kinds))
    draw_success_rates(figure, rates, kinds, rates.n_cells * read.grid.cell_area / 1e6)
    page.picture(figure, tr("ROC and success-rate curves of {maps}").format(maps=", ".join(maps)))


def describe_factors(page, source, models):
    """Add the loadings of the factor analysis behind the samples, or among the models."""
    from ..core.charts.factors import draw_loadings, loadings_size
    from ..core.charts.style import add_axes, new_figure

    step = next((record["step"] for record in reversed(source.records) if _kind(record.get("step")) == "factors"), None)
    step = step or next((model for model in models.values() if model.kind == "factors"), None)
    if step is None:
        return
    page.heading(tr("Factors"))
    figure = new_figure(*loadings_size(step.names_, len(step.factor_names_)))
    draw_loadings(
        add_axes(figure), step.names_, step.loadings_, step.factor_names_, step.explained_, step.minimum_loading
    )
    page.picture(figure, tr("Loadings of the elements on the factors"))


def _kind(step):
    return getattr(step, "kind", "")


def show_classifiers(page, metrics):
    """Add the figures of classifiers, each test beside the other."""
    from .classifier_report import FIGURES, rounded

    if not metrics:
        return
    page.heading(tr("Classifiers"))
    if any(content["self_consistency"] for content in metrics.values()):
        page.box(
            tr("Classes made of factor scores: these figures are self-consistency, not skill"),
            [next((content.get("circularity") or "" for content in metrics.values()), "")],
            kind="urgent",
        )
    columns = {"Classifier": [], "Test": [], "Samples": []}
    columns.update({title: [] for title in FIGURES.values()})
    for title, content in metrics.items():
        for scheme in content["schemes"]:
            overall = scheme["scores"]["overall"]
            columns["Classifier"].append(title)
            columns["Test"].append(tr(scheme["name"]))
            columns["Samples"].append(overall["n"])
            for key, name in FIGURES.items():
                columns[name].append(rounded(overall.get(key)))
    page.table(columns)
    for title, content in metrics.items():
        page.paragraph(f"{title}: {content['sentence']}")


def describe_steps(page, source, reads, models):
    """Add every step with its parameters and seed."""
    rows = []
    for record in _records(source, reads):
        rows.append((record["geohalo"], record.get("parameters") or {}, record.get("version", "")))
    for name, model in models.items():
        rows.append((f"{model.provenance.get('algorithm') or model.kind} ({name})", model.parameters(), ""))
    if not rows:
        return
    page.heading(tr("What was done"))
    page.table(
        {
            "Step": [name for name, _, _ in rows],
            "Parameters": [
                "; ".join(f"{key} {_short(value)}" for key, value in sorted(given.items())) for _, given, _ in rows
            ],
            "Version": [number for _, _, number in rows],
        },
        tr("In order; parameters that are not named were at their defaults"),
    )


def _records(source, reads):
    """Return the notes of all steps, each once."""
    seen, found = set(), []
    for record in [*source.records, *(read.record for read in reads)]:
        if not record.get("geohalo"):
            continue
        key = record["geohalo"], str(sorted((record.get("parameters") or {}).items())), record.get("input")
        if key not in seen:
            seen.add(key)
            found.append(record)
    return found


def _short(value):
    text = ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
    return text if len(text) <= 120 else f"{text[:117]}..."


def describe_methods(page, source, reads, models):
    """Add a paragraph for the methods section of a paper or report, and the references."""
    from ..core.methods_text import describe_steps as in_words
    from ..core.references import REFERENCES

    steps = [
        (record["geohalo"], record.get("step"), {**(record.get("parameters") or {}), **record})
        for record in source.records
        if record.get("geohalo")
    ]
    steps += [(model.kind, model, {}) for model in models.values()]
    steps += [
        (read.record["geohalo"], None, read.record.get("parameters") or {})
        for read in reads
        if read.record.get("geohalo")
    ]
    sentences, keys = in_words(steps)
    if not sentences:
        return
    page.heading(tr("Methods, to paste"))
    page.paragraph(
        " ".join([*sentences, tr("All steps were done in QGIS with GeoHalo {version}.").format(version=version())])
    )
    if keys:
        page.heading(tr("References"))
        for key in keys:
            page.paragraph(REFERENCES[key])
