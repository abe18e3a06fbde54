"""What the wizard does: runs steps on the study, puts results on the map, and follows the project."""

import re
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from . import workflow
from .language import tr
from .layers import add_result, layers_of, remove_result
from .runner import Job, Refused, Runner, destinations, text_of
from .study import BLOCKED, DONE, RUNNING, Study, has_unsaved_edits

LOG = "log.txt"
SURVEY = ("samples", "occurrences", "geology", "streams", "faults", "truth")
_LAYERS = (".gpkg", ".tif", ".csv")
_ON_MAP = ("layer", "raster", "occurrences", "mask")


class Session(QObject):
    """
    The wizard without its widgets.

    Signals
    -------
    changed()
        A state, a result or a choice has changed.
    said(str, bool)
        A sentence for the user, and whether it is about something that went wrong.
    finished(str)
        A step gave a result.
    """

    changed = pyqtSignal()
    said = pyqtSignal(str, bool)
    finished = pyqtSignal(str)

    def __init__(self, iface, project=None, parent=None):
        super().__init__(parent)
        self.iface = iface
        self.project = project or QgsProject.instance()
        self.study = Study(self.project, self)
        self.runner = Runner(self)
        self.running = ""
        self.failed = {}
        self.dialogs = []
        # while layers leave the project, boxes of layers choose others by themselves
        self.losing = False
        # a result that arrives after the project has changed belongs to none
        self._era = 0
        self.study.changed.connect(self.changed)
        self.runner.began.connect(self._begin)
        self.runner.ended.connect(self._end)
        self._links = (
            (self.project.cleared, self._forget),
            (self.project.readProject, self._read),
            (self.project.writeProject, self._write),
            (self.project.layersWillBeRemoved, self._lose),
            (self.project.layersRemoved, self._lost),
            (self.project.layersAdded, self.changed),
        )
        for signal, slot in self._links:
            signal.connect(slot)
        self.study.load()

    def release(self):
        """Stop what runs and let go of the project."""
        self._era += 1
        self.runner.release()
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._links = ()
        self._forget_dialogs()
        for dialog in self.dialogs:
            dialog.close()
        self.dialogs = []
        self.study.release()

    # --- states

    def states(self):
        """Return the state of every step, with what runs now."""
        known = self.study.states()
        if self.running in known:
            known[self.running] = RUNNING
        return known

    def why_not(self, step, needs=True):
        """Return why a step cannot run, in one sentence; an empty text where it can. On `needs` see `Study.lacks`."""
        algorithm = QgsApplication.processingRegistry().algorithmById(step.algorithm)
        if algorithm is None:
            return tr("The tool {tool} is not there: is the plugin Processing enabled?").format(tool=step.algorithm)
        able, why = algorithm.canExecute()
        return self.study.lacks(step, needs=needs) if able else why

    # --- running

    def run(self, key):
        """Run a step with what it is linked to and what the user set."""
        self.runner.add(self._job(self.study.step(key)))

    def run_all(self):
        """Run every step that is wanted and not done, in the order of the work."""
        from ..core.laboratory import listed

        states, jobs, left = self.study.states(), [], []
        coming = set()
        for step in self.study.steps():
            if not self.study.is_wanted(step) or (states[step.key] == DONE and not coming.intersection(step.sources())):
                continue
            algorithm = QgsApplication.processingRegistry().algorithmById(step.algorithm)
            if algorithm is None or not algorithm.canExecute()[0] or self.study.lacks(step, coming):
                left.append(step.title)
                continue
            coming.add(step.key)
            jobs.append(self._job(step, several=True))
        first = next((step for step in self.study.steps() if states[step.key] == BLOCKED), None)
        if not jobs and first is not None:
            self.said.emit(self.why_not(first), True)
        elif left:
            without = tr("Left out, for something is lacking: {steps}.").format(steps=listed(left, most=4))
            self.said.emit(without, not jobs)
        elif not jobs:
            self.said.emit(tr("Every step is done."), False)
        self.runner.add(*jobs)

    def cancel(self):
        """Stop the run; what is done stays."""
        self.runner.cancel()

    def _job(self, step, several=False):
        """Return the run of a step; one of `several` leaves its turn without a word where an earlier one failed."""
        era = self._era
        prepared = {}

        def parameters():
            why = self.study.lacks(step)
            if why:
                prepared["lacking"] = True
                raise Refused(why)
            for link in step.links.values():
                layer = self.study.layer(link.name) if link.kind == "study" else None
                if layer is not None and has_unsaved_edits(layer):
                    raise Refused(tr("Save the edits of the layer {layer} first.").format(layer=layer.name()))
            algorithm = QgsApplication.processingRegistry().algorithmById(step.algorithm)
            prepared["recipe"] = self.study.recipe(step)
            prepared["started"] = time.monotonic()
            folder = prepared["folder"] = self.study.next_folder(step.key)
            _make(folder)
            return {**self.study.parameters(step), **destinations(algorithm, folder, step.unwanted)}

        def done(results, log):
            if era != self._era:
                return
            if results is None:
                if not (several and "lacking" in prepared):
                    self.failed[step.key] = "" if log.isCanceled() else log.problem()
                return
            said = "\n".join(log.lines)
            (prepared["folder"] / LOG).write_text(f"{step.title}\n{step.algorithm}\n\n{said}\n", encoding="utf-8")
            self._keep(step, results, prepared["recipe"], log.warnings, time.monotonic() - prepared["started"])

        return Job(step.key, step.algorithm, step.title, parameters, done, apart=several)

    def _begin(self, key, title):
        self.running = key
        self.failed.pop(key, None)
        self.changed.emit()

    def _end(self, key, ok):
        self.running = ""
        if not ok and self.failed.get(key):
            self.said.emit(self.failed[key], True)
        self.changed.emit()

    # --- the tool's own dialog

    def open_dialog(self, key):
        """Open the tool's own dialog, filled with earlier results and what the user set before."""
        import processing

        step = self.study.step(key)
        algorithm = QgsApplication.processingRegistry().algorithmById(step.algorithm)
        if algorithm is None:
            self.said.emit(self.why_not(step), True)
            return None
        folder = self.study.next_folder(key)
        try:
            _make(folder)
        except Refused as refusal:
            self.said.emit(str(refusal), True)
            return None
        given = {**self.study.parameters(step), **destinations(algorithm, folder, step.unwanted)}
        dialog = processing.createAlgorithmDialog(step.algorithm, given)
        if dialog is None:
            return None
        era, recipe, began = self._era, self.study.recipe(step), time.monotonic()

        def finished(ok, results):
            if not ok or era != self._era or not isinstance(results, dict):
                return
            self.study.settings[key] = self._own_settings(step, dialog)
            own = {**recipe, **self.study.recipe(step)}
            self._keep(step, results, own, (), time.monotonic() - began)

        dialog.algorithmFinished.connect(finished)
        self.dialogs.append(dialog)
        # no function of its own: thrown away with this session, it would no longer know the session
        dialog.destroyed.connect(self._forget_dialogs)
        dialog.show()
        return dialog

    def _forget_dialogs(self, *_):
        self.dialogs = [dialog for dialog in self.dialogs if not sip.isdeleted(dialog)]

    def _own_settings(self, step, dialog):
        """Return what the user set in a dialog that is neither linked nor the tool's default."""
        algorithm = QgsApplication.processingRegistry().algorithmById(step.algorithm)
        linked, own = self.study.parameters(step, own=False), {}
        for name, given in dialog.createProcessingParameters().items():
            definition = algorithm.parameterDefinition(name)
            if definition is None or definition.isDestination():
                continue
            given = self._as_id(text_of(given))
            usual = self._as_id(text_of(linked.get(name, definition.defaultValue())))
            # what the project keeps is open to whoever gets its file
            secret = isinstance(given, str) and re.search(r"\bpassword\s*=", given, re.IGNORECASE)
            if given is not None and not secret and not _same(given, usual):
                own[name] = given
        return own

    def _as_id(self, given):
        """Return the id of the project's layer that a text names by its source, else the text."""
        if not isinstance(given, str) or self.project.mapLayer(given) is not None:
            return given
        return next((id_ for id_, layer in self.project.mapLayers().items() if layer.source() == given), given)

    def forget_settings(self, key):
        """Go back to what a step is linked to, and the tool's defaults."""
        self.study.settings.pop(key, None)
        self.study.save()

    # --- results

    def _keep(self, step, results, recipe, said, seconds):
        algorithm = QgsApplication.processingRegistry().algorithmById(step.algorithm)
        written = {definition.name() for definition in algorithm.destinationParameterDefinitions()}
        outputs, files = {}, []
        for name, given in results.items():
            if name in written and isinstance(given, str) and Path(given.split("|")[0]).is_file():
                files.append(name)
            if isinstance(given, (str, int, float, bool)):
                outputs[name] = given
        before = self.study.newest(step.key)
        if before is not None:
            self._take_off(before)
        self.study.keep(step.key, outputs, files, recipe, said, seconds)
        self._put_on(step, self.study.newest(step.key))
        self.failed.pop(step.key, None)
        self.study.save()
        self.finished.emit(step.key)

    def _put_on(self, step, run):
        """Add the layers of a result to the map."""
        from ..core.errors import DataError

        algorithm = QgsApplication.processingRegistry().algorithmById(step.algorithm)
        run["layers"] = {}
        for name in run["files"]:
            path = run["outputs"][name]
            if Path(path.split("|")[0]).suffix.lower() not in _LAYERS:
                continue
            # the dialog has put its results anywhere
            for layer in layers_of(self.project, path):
                remove_result(self.project, layer.id())
            title, group, shown = workflow.places(step.key, name)
            if not title:
                definition = algorithm.outputDefinition(name)
                title = f"{step.title}: {definition.description() if definition is not None else name}"
            try:
                run["layers"][name] = add_result(self.project, path, title, group, shown).id()
            except DataError as error:
                # the result stays, and what else it gave
                self.said.emit(str(error), True)

    def _take_off(self, run):
        """Take the layers of a result off the map."""
        for layer_id in run["layers"].values():
            if self.project.mapLayer(layer_id) is not None:
                remove_result(self.project, layer_id)
        run["layers"] = {}

    def undo(self, key):
        """Take a step back: its layers leave the map, and the run before it is valid again."""
        run = self.study.newest(key)
        if run is None:
            return
        self._take_off(run)
        _, before = self.study.undo(key)
        if before is not None:
            self._put_on(self.study.step(key), before)
            self.study.save()
        self.failed.pop(key, None)

    def log_of(self, key):
        """Return the path of what the newest run of a step said, None where it was not kept."""
        run = self.study.newest(key)
        folders = {Path(run["outputs"][name].split("|")[0]).parent for name in run["files"]} if run else ()
        return next((folder / LOG for folder in folders if (folder / LOG).is_file()), None)

    def layer_of(self, key, output="OUTPUT"):
        """Return the layer of a result in the project, None where it is not there."""
        run = self.study.newest(key)
        return self.project.mapLayer(run["layers"].get(output, "")) if run else None

    def chart(self, step):
        """Return the kind of a step's chart and its subject with layers; None where there is nothing to draw yet."""
        if not step.chart:
            return None
        kind, links = step.chart
        subject = {name: self._subject(link) for name, link in links.items()}
        # a layer that the user took off the map cannot be linked with it
        subject = {name: given for name, given in subject.items() if name not in _ON_MAP or not isinstance(given, str)}
        if kind == "distribution" and subject.get("layer") is not None:
            subject["field"] = self._first_element(subject["layer"])
        needed = [name for name in links if name not in ("mask", "occurrences", "field")]
        if any(subject.get(name) is None for name in needed):
            return None
        return kind, {name: given for name, given in subject.items() if given is not None}

    def _subject(self, link):
        if link.kind == "study":
            return self.study.layer(link.name) if link.name in SURVEY + ("mask",) else self.study.inputs.get(link.name)
        if link.kind == "result":
            return self.layer_of(link.name, link.output) or self.study.output(link.name, link.output)
        found = [part for part in map(self._subject, link.parts) if part is not None]
        if link.kind == "first":
            return found[0] if found else None
        if link.kind == "all":
            return found or None
        return link.name

    def _first_element(self, layer):
        """Return the field that a distribution begins with: the first indicator's newest column."""
        names = layer.fields().names()
        wanted = [*self.study.inputs.get("indicators", []), *self.study.inputs.get("elements", [])]
        for element in wanted:
            found = [name for name in names if name == element or name.startswith(f"{element}_")]
            for suffix in ("_log10", "_ei", "_val"):
                if f"{element}{suffix}" in found:
                    return f"{element}{suffix}"
            if found:
                return found[0]
        return None

    # --- the sample survey

    def open_sample_survey(self):
        """Make the sample survey, put it on the map and choose it."""
        era = self._era
        folder = self.study.next_folder("sample_survey")
        algorithm = QgsApplication.processingRegistry().algorithmById("geohalo:samplesurvey")

        def parameters():
            _make(folder)
            return destinations(algorithm, folder)

        def made(results, log):
            if results is None or era != self._era:
                if results is None and not log.isCanceled():
                    self.said.emit(log.problem(), True)
                return
            titles = (
                tr("Stream-sediment samples"),
                tr("Known mineral occurrences"),
                tr("Geology"),
                tr("Streams"),
                tr("Faults"),
                tr("Planted anomaly"),
            )
            chosen = {}
            for name, title in zip(SURVEY, titles):
                shown = name in ("samples", "occurrences", "geology")
                # a raster among them would bring the whole group below the maps
                group = tr("Working maps") if name == "truth" else tr("Sample survey")
                stays = name != "samples"
                layer = add_result(self.project, results[name.upper()], title, group, shown, stays=stays)
                chosen[name] = layer.id()
            self.project.setCrs(self.project.mapLayer(chosen["samples"]).crs())
            self.study.choose(
                samples=chosen["samples"],
                occurrences=chosen["occurrences"],
                geology=chosen["geology"],
                indicators=["Cu_ppm", "Au_ppb", "As_ppm", "Pb_ppm", "Zn_ppm", "Ag_ppm"],
            )
            self.finished.emit("survey")

        job = Job("survey", "geohalo:samplesurvey", tr("Make sample survey"), parameters, made)
        outline = folder / "study_area.gpkg"

        def sheet():
            layer = self.study.layer("geology")
            if layer is None:
                raise Refused(tr("The geological map is no longer in the project."))
            return {"INPUT": layer.id(), "OUTPUT": str(outline)}

        def outlined(results, log):
            if results is None or era != self._era:
                return
            layer = add_result(self.project, str(outline), tr("Study area"), tr("Sample survey"), False, stays=True)
            self.study.choose(mask=layer.id())
            self.finished.emit("survey_area")

        self.runner.add(job, Job("survey_area", "native:dissolve", tr("Study area"), sheet, outlined))

    def take_imported(self, path):
        """Put an imported laboratory table on the map and choose it; its limits too where they are in the file."""
        from ..core.errors import DataError

        limits = Path(path).with_name(f"{Path(path).stem}_limits.gpkg")
        try:
            layer = add_result(self.project, path, Path(path).stem, tr("Laboratory"), True)
            chosen = {"samples": layer.id(), "limits": None}
            if limits.is_file():
                name = tr("Detection limits of {table}").format(table=layer.name())
                chosen["limits"] = add_result(self.project, str(limits), name, tr("Tables"), False).id()
        except DataError as error:
            self.said.emit(str(error), True)
            return None
        self.study.choose(**chosen, elements=None, indicators=None, zone_field=None)
        self.finished.emit("import")
        return layer

    # --- the project

    def _forget(self):
        self._era += 1
        self.runner.cancel()
        self.failed, self.losing = {}, False
        self.study.leave()
        self.changed.emit()

    def _read(self, *_):
        self.study.load()

    def _write(self, *_):
        # paths are relative to the file, whose place may be new
        if self.study.is_begun():
            self.study.save()

    def _lose(self, ids):
        self.losing = True
        for layer_id in ids:
            self.study.forget_layer(layer_id)

    def _lost(self, *_):
        self.losing = False
        self.changed.emit()


def _make(folder):
    """Make the folder of a run; `Refused` where that is impossible."""
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise Refused(
            tr("The folder {folder} cannot be made ({why}): choose another one for the results.").format(
                folder=folder, why=error.strerror
            )
        ) from error


def _same(one, other):
    if isinstance(one, float) or isinstance(other, float):
        try:
            return float(one) == float(other)
        except (TypeError, ValueError):
            return False
    return one == other or (one in (None, "", []) and other in (None, "", []))
