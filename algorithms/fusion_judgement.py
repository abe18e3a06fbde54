"""A fused map and the maps in it, judged by the same occurrences: table, sentences, chart."""

from .judging import held_out_numbers
from .parameters import chart_tr, tr


class FusionJudgement:
    """The fused map and each map in it, by the same occurrences."""

    def __init__(self, algorithm, parameters, context, feedback, rule, beta):
        self.algorithm, self.feedback, self.rule, self.beta = algorithm, feedback, rule, beta
        self.bootstrap = algorithm.parameterAsInt(parameters, algorithm.BOOTSTRAP, context)
        self.seed = algorithm.parameterAsInt(parameters, algorithm.SEED, context)
        self.name = f"Fused ({rule})"
        self.folds = self.curve = None
        self.rows = []

    def judge(self, fusion, models, maps, at, cells, progress):
        """Compute the prediction-area figures of the fused map and of each map."""
        import numpy as np

        from ..core.errors import DataError
        from ..core.estimator import share
        from ..core.fusion import classes_of, held_out_fusion
        from ..core.prediction_area import prediction_area

        fused = fusion.score.ravel()[cells] * (-1 if self.rule == "regret" else 1)
        known = ~np.isnan(fused)
        whole = -fusion.score if self.rule == "regret" else fusion.score
        settings = {"bootstrap": self.bootstrap, "seed": self.seed}
        progress(0, self.algorithm.tr("Counting the occurrences"))
        self.curve = prediction_area(whole, fused, **settings)
        found = [(self.curve, fusion.codes.ravel()[cells], maps, self.rule)]
        for model, own, one in zip(models, at, maps):
            sizes = np.bincount(model.places.ravel(), minlength=256)[: len(model.favourability)]
            curve = prediction_area(model.favourability[sizes > 0], own, sizes[sizes > 0], **settings)
            found.append((curve, classes_of(own), [one], "maximin"))
        for number_, (curve, codes, parts, rule) in enumerate(found):
            part = share(progress, 0.2 + 0.8 * number_ / len(found), 0.2 + 0.8 * (number_ + 1) / len(found))
            there, held = codes[codes > 0], None
            part(0, self.algorithm.tr("Testing on occurrences held out"))
            if self.folds is not None and known.all():
                try:
                    held = held_out_fusion(parts, self.folds, rule, self.beta, part)
                except DataError as error:
                    self.feedback.pushWarning(self.algorithm.tr("No test on held-out occurrences: {}").format(error))
            self.rows.append((curve, 100 * float((there == 3).mean()), held))

    def columns(self, fusion, models, cell):
        """Return the table."""
        import numpy as np

        from ..core.fusion import classes_of

        drawn = [np.bincount(fusion.codes.ravel(), minlength=4)]
        for model in models:
            sizes = np.bincount(model.places.ravel(), minlength=256)[: len(model.favourability)]
            drawn.append(np.bincount(classes_of(model.favourability), sizes, minlength=4))
        columns = {
            "map": [self.name, *(model.name for model in models)],
            "kind": ["fused", *["input"] * len(models)],
            "area_km2": [float(sizes[1:].sum() * cell) for sizes in drawn],
        }
        figures = [_figures(*row) for row in self.rows] or [_figures(None, None, None)] * len(drawn)
        for name in figures[0]:
            columns[name] = [row[name] for row in figures]
        if not self.rows:
            # what the table of weights says of the maps themselves
            columns["prediction_rate"] = [None, *(model.rate for model in models)]
            columns["occupied_area"] = [None, *(100 - model.rate for model in models)]
        columns["anomaly_area_percent"] = [float(100 * sizes[3] / sizes[1:].sum()) for sizes in drawn]
        return columns

    def numbers(self, columns):
        """Return the output numbers: the figures of the fused map."""
        names = {
            "PREDICTION_RATE": "prediction_rate",
            "OCCUPIED_AREA": "occupied_area",
            "NORMALISED_DENSITY": "normalised_density",
            "WEIGHT": "weight_ln",
            "ANOMALY_AREA_PERCENT": "anomaly_area_percent",
            "ANOMALY_RATE": "anomaly_rate",
        }
        held = self.rows[0][2] if self.rows else None
        return {**{name: columns[column][0] for name, column in names.items()}, **held_out_numbers(held)}

    def say(self, columns):
        """Tell the figures in words."""
        from ..core.prediction_area_summary import held_out_sentence

        for row, name in enumerate(columns["map"]):
            text = tr("{name}: anomaly in {anomaly_area_percent:.1f} % of the area").format(
                name=name, anomaly_area_percent=columns["anomaly_area_percent"][row]
            )
            if self.rows:
                text += tr(
                    " with {anomaly_rate:.1f} % of the {n_occurrences} occurrences; intersection at "
                    "{prediction_rate:.1f} % in {occupied_area:.1f} % of the area, normalised density "
                    "{normalised_density:.2f}"
                ).format(
                    anomaly_rate=columns["anomaly_rate"][row],
                    n_occurrences=columns["n_occurrences"][row],
                    prediction_rate=columns["prediction_rate"][row],
                    occupied_area=columns["occupied_area"][row],
                    normalised_density=columns["normalised_density"][row],
                )
            self.feedback.pushInfo(text + ".")
            if self.rows and self.rows[row][2] is not None:
                self.feedback.pushInfo(held_out_sentence(self.rows[row][2], name))
        rates = columns["prediction_rate"]
        if self.rows and max(rates[1:]) >= rates[0]:
            best = columns["map"][1:][rates[1:].index(max(rates[1:]))]
            self.feedback.pushInfo(
                tr(
                    "{best} alone reaches {best_rate:.1f} % at its intersection, the fused map {fused_rate:.1f} %: by "
                    "this figure fusing found no more."
                ).format(best=best, best_rate=max(rates[1:]), fused_rate=rates[0])
            )

    def draw(self, path):
        """Write the prediction-area plot of the fused map."""
        from ..core.charts.prediction_area import draw_prediction_area
        from ..core.charts.style import add_axes, new_figure, save_figure
        from ..core.fusion import ANOMALY_FAVOURABILITY, HALO_FAVOURABILITY

        figure = new_figure(7.2, 4.8)
        scored = self.rule not in ("regret", "majority")
        limits = {"halo": HALO_FAVOURABILITY, "anomaly": ANOMALY_FAVOURABILITY} if scored else None
        quantity = {"regret": chart_tr("negative regret"), "majority": chart_tr("share of votes (halo counts half)")}
        draw_prediction_area(
            add_axes(figure),
            self.curve,
            self.name,
            limits=limits,
            quantity=quantity.get(self.rule, chart_tr("favourability (u)")),
            held_out=False,
        )
        save_figure(figure, path)


def _figures(curve, anomaly_rate, held):
    """Return a row of the table: `PredictionArea`, occurrences in the anomaly in percent, and `HeldOut`, or None."""
    import math

    names = (
        "n_occurrences", "prediction_rate", "rate_low", "rate_high", "occupied_area", "normalised_density", "weight_ln",
        "weight_log10", "anomaly_area_percent", "anomaly_rate", "held_out_rate", "held_out_area", "held_out_p",
    )  # fmt: skip
    row = dict.fromkeys(names)
    if curve is not None:
        low, high = curve.interval or curve.rate_interval
        row.update(
            n_occurrences=curve.n_occurrences,
            prediction_rate=curve.intersection.rate,
            rate_low=float(low),
            rate_high=float(high),
            occupied_area=curve.intersection.area,
            normalised_density=curve.normalised_density,
            weight_ln=curve.weight,
            weight_log10=curve.weight / math.log(10),
            anomaly_rate=anomaly_rate,
        )
    if held is not None:
        row.update(held_out_rate=float(held.rate), held_out_area=float(held.area), held_out_p=float(held.p_value))
    return row
