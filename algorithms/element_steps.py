"""What the steps share that treat samples element by element: columns, fitting or applying a model, records."""

from typing import NamedTuple

from .base import GeohaloAlgorithm, tell
from .features import provenance
from .gaps import missing, tell_missing
from .layers import SampleLayer
from .parameters import elements, fitted_model, layer, model, samples, table, tr
from .records import fingerprint, new_record, version


class Reading(NamedTuple):
    """What a run works on."""

    step: object
    """The estimator, fitted already if the user gave a model."""

    fitted: bool
    """Whether the user gave a model."""

    layer: SampleLayer
    columns: dict
    """Raw field to the column that is read."""

    table: object
    """`Samples`, columns named by raw field."""

    suffixes: dict
    """Raw field to the suffix of the column that is read."""


class ElementStep(GeohaloAlgorithm):
    """Base of the steps; a leaf makes the estimator and says which columns it reads."""

    GROUP = "Samples"
    KINDS = ()
    """Kinds of model that can be applied."""

    INPUT, ELEMENTS, MISSING, FITTED = "INPUT", "ELEMENTS", "MISSING", "FITTED"
    OUTPUT, TABLE, MODEL = "OUTPUT", "TABLE", "MODEL"

    def add_inputs(self):
        """Add samples and elements."""
        self.add(samples())
        self.add(
            elements(numeric=False),
            "Concentration fields, such as Cu_ppm. Empty: every field that looks like one. Of each element the newest "
            "column is read, such as Cu_ppm_val once values below detection were replaced; the log names it.",
        )

    def add_fitting(self):
        """Add what is done with missing values, and the model to apply."""
        self.add(
            missing(),
            "keep: they stay in the layer, and results that need a missing value are empty. refuse: the run stops and "
            "names them.",
            advanced=True,
        )
        self.add(
            fitted_model(self.FITTED, self.tr("Apply this fitted model instead of fitting")),
            "A model that this tool wrote on another survey. Elements are matched by symbol and units converted; the "
            "settings above that were fixed in fitting have no say.",
            advanced=True,
        )

    def add_outputs(self, label, table_label=None):
        """Add the layer, the table if there is one, and the model."""
        self.add(layer(self.OUTPUT, label))
        if table_label:
            self.add(table(self.TABLE, table_label))
        self.add(model(self.MODEL, self.tr("Fitted model")), "Applies the same to other samples.", optional=True)

    def estimator(self, parameters, context):
        """Return the estimator to fit."""
        raise NotImplementedError

    def reads(self, step):
        """
        Return which columns `step` reads: ``concentration`` and ``without`` as `chain.newest_column` takes them.

        ``transformed`` says whether a transformed column will do if the user chose it by hand.
        """
        raise NotImplementedError

    def check(self, parameters, context):
        step, fitted = self._step(parameters, context)
        source = SampleLayer(self, parameters, self.INPUT, context)
        self._columns(parameters, context, source, step, fitted)

    def read(self, parameters, context, feedback):
        """Return the `Reading` of this run; the log says which columns and what is missing."""
        from ..core.chain import suffix_of

        step, fitted = self._step(parameters, context)
        source = SampleLayer(self, parameters, self.INPUT, context)
        columns = self._columns(parameters, context, source, step, fitted)
        source.tell_columns(columns, feedback)
        samples_read = source.samples(columns, feedback=feedback)
        samples_read.check(missing=True)
        tell_missing(self, parameters, context, feedback, samples_read, by_column=not step.mixes)
        suffixes = {raw: suffix_of(column) for raw, column in columns.items()}
        return Reading(step, fitted, source, columns, samples_read, suffixes)

    def ratios(self, reading):
        """Return the units of enrichment indices, which have none, for the transforms that compare units."""
        kinds = {suffix == "ei" for suffix in reading.suffixes.values()}
        if kinds == {True, False}:
            from ..core.errors import DataError

            mixed = [next(raw for raw, s in reading.suffixes.items() if (s == "ei") is kind) for kind in (True, False)]
            raise DataError(
                tr(
                    "Log-ratios need one unit, and {columns} is an enrichment index while {other_column} is a "
                    "concentration: run “Enrichment index” for all elements, or choose elements of one kind."
                ).format(columns=reading.columns[mixed[0]], other_column=reading.columns[mixed[1]])
            )
        return dict.fromkeys(reading.columns, "ratio") if True in kinds else None

    def tell_warnings(self, feedback, step):
        """Push the notices of the step, less those on missing values, which `read` has pushed."""
        tell(feedback, [notice for notice in step.warnings_ if notice.code != "missing"])

    def record(self, parameters, reading, **more):
        """Return the note of this run."""
        return new_record(self, parameters, step=reading.step, input=fingerprint(reading.table.values), **more)

    def save(self, parameters, context, reading, **more):
        """Write the fitted model if it is wanted; return it as a result."""
        from ..core.store import save_model

        path = self.parameterAsFileOutput(parameters, self.MODEL, context)
        if not path:
            return {}
        origin = reading.step.provenance if reading.fitted else provenance(reading.layer, reading.columns, **more)
        own = {"algorithm": self.NAME, "plugin": version(), "input": fingerprint(reading.table.values)}
        save_model(reading.step, path, **{**own, **origin})
        return {self.MODEL: path}

    def _step(self, parameters, context):
        from ..core.store import load_model

        path = self.parameterAsFile(parameters, self.FITTED, context)
        return (load_model(path, self.KINDS), True) if path else (self.estimator(parameters, context), False)

    def _columns(self, parameters, context, source, step, fitted):
        """Return raw field to column to read."""
        from ..core.chain import TRANSFORMED, base_name, suffix_of
        from ..core.errors import DataError

        chosen = self.names(parameters, self.ELEMENTS, context)
        options = {"without": (), **self.reads(step)}
        by_hand = options.pop("transformed", False) or not options["concentration"]
        if fitted:
            columns = self._columns_of_model(source, step, chosen, options)
        else:
            columns = source.newest(source.elements(chosen), **options)
        no_more = (*options["without"], *(() if by_hand else TRANSFORMED))
        done = [column for column in columns.values() if suffix_of(column) in no_more]
        if done:
            raise DataError(
                tr("{done} cannot be used here, being the result of this or a later step: choose {sources}.").format(
                    done=", ".join(done), sources=", ".join(base_name(column) for column in done)
                )
            )
        return columns

    def _columns_of_model(self, source, step, chosen, options):
        """Return raw field to column for the elements of a fitted model."""
        from ..core.chain import base_name, suffix_of
        from ..core.errors import DataError
        from ..core.step_columns import columns_of, match_columns

        wanted = columns_of(step)
        if chosen:
            fields = source.elements(chosen)
        else:
            exact = [name for name in source.names if name in wanted]
            try:
                fields = [*exact, *(name for name in source.elements([]) if name not in exact)]
            except DataError:
                fields = exact
        matches = match_columns(wanted, [base_name(field) for field in fields])
        found = {match.name: name for name, match in matches.items()}
        absent = [name for name in wanted if name not in matches]
        foreign = [field for field in fields if base_name(field) not in found]
        if (absent and not chosen) or not found:
            raise DataError(
                tr(
                    "The layer has no field for {absent}, which the model was fitted to: add them, or choose the "
                    "elements to apply it to."
                ).format(absent=", ".join(absent))
            )
        if foreign and chosen:
            raise DataError(
                tr("The model was not fitted to {foreign}: it holds {wanted}.").format(
                    foreign=", ".join(foreign), wanted=", ".join(wanted)
                )
            )
        columns = source.newest([field for field in fields if base_name(field) in found], **options)
        origins = step.provenance.get("columns") or {}
        for raw, column in columns.items():
            origin = origins.get(found[raw], found[raw])
            kinds = [suffix if suffix != "val" else "" for suffix in (suffix_of(origin), suffix_of(column))]
            if kinds[0] != kinds[1]:
                raise DataError(
                    tr(
                        "The model was fitted to {origin} and would be applied to {column}, which is something "
                        "else: run the same steps on these samples first, or choose the fields by hand."
                    ).format(origin=origin, column=column)
                )
        return columns
