"""One survey under way: what the user chose, what each step gave, and what is out of date; kept in the project."""

import json
import ntpath
import os
import posixpath
import re
import shutil
from datetime import datetime
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QStandardPaths, pyqtSignal

from .language import tr
from .workflow import CHAINS, steps

SCOPE, ENTRY = "geohalo", "study"
LAYERS = ("samples", "occurrences", "mask", "geology", "limits")
TODO, BLOCKED, RUNNING, DONE, STALE = "todo", "blocked", "running", "done", "stale"
KEPT = 2  # runs of a step on disk: the newest, and the one that undo goes back to


class Study(QObject):
    """
    What the wizard knows of the survey in a project.

    Parameters
    ----------
    project : QgsProject
        Whose file keeps it: paths inside the project's folder are stored relative to it.
    """

    changed = pyqtSignal()

    def __init__(self, project=None, parent=None):
        super().__init__(parent)
        self.project = project or QgsProject.instance()
        self._watched = {}
        self.clear()

    def clear(self):
        """Forget everything; files stay."""
        self.chain = "maps"
        self.inputs = {}
        self.settings = {}
        self.results = {}
        self.left_out = set()
        self.folder = ""
        self.stamp = 0
        self.edits = {}
        self._steps = None
        self._watch()

    # --- the steps

    def steps(self):
        """Return the steps of the chosen chain."""
        if self._steps is None or self._steps[0] != self.chain:
            found = steps(self.chain)
            self._steps = (self.chain, found, {step.key: step for step in found})
        return self._steps[1]

    def step(self, key):
        """Return a step of the chosen chain by its key."""
        self.steps()
        return self._steps[2][key]

    def choose_chain(self, chain):
        """Go on with the other chain; results that both share stay."""
        self.chain = chain
        self.changed.emit()

    def is_wanted(self, step):
        """Tell whether "Run all" runs a step."""
        return (step.key in self.left_out) == step.optional

    def want(self, step, wanted):
        """Say whether "Run all" is to run a step."""
        if wanted == step.optional:
            self.left_out.add(step.key)
        else:
            self.left_out.discard(step.key)
        self.save()

    # --- what the user chose

    def choose(self, **inputs):
        """Choose layers (by their ids), elements, cell size and the like; None takes a choice back."""
        for name, given in inputs.items():
            if given in (None, "", []):
                self.inputs.pop(name, None)
            else:
                self.inputs[name] = given
        self._watch()
        self.save()

    def layer(self, name):
        """Return a chosen layer, None where none is chosen or it is no longer in the project."""
        layer = self.project.mapLayer(self.inputs.get(name, "")) if name in LAYERS else None
        return layer if layer is not None and layer.isValid() else None

    def is_begun(self):
        """Tell whether anything was chosen or done."""
        return bool(self.inputs or self.results)

    # --- results

    def newest(self, key):
        """Return the newest result of a step, None where there is none."""
        runs = self.results.get(key)
        return runs[-1] if runs else None

    def output(self, key, name="OUTPUT"):
        """Return an output of a step's newest run: a path, or a number; None where there is none."""
        run = self.newest(key)
        given = run["outputs"].get(name) if run else None
        if isinstance(given, str) and name in run["files"] and not Path(given.split("|")[0]).exists():
            return None
        return given

    def resolve(self, link):
        """Return what a link stands for now: a layer's id, a path, a value or a list of them; None for nothing."""
        if link.kind == "value":
            return link.name
        if link.kind == "study":
            return self._chosen(link.name)
        if link.kind == "result":
            return self.output(link.name, link.output)
        found = [part for part in map(self.resolve, link.parts) if part is not None]
        if link.kind == "first":
            return found[0] if found else None
        return found or None

    def parameters(self, step, own=True):
        """Return the parameters of a step: linked ones, then what the user set in its dialog."""
        given = {name: self.resolve(link) for name, link in step.links.items()}
        labels = given.get("LABELS")
        several = next((link for link in step.links.values() if link.kind == "all"), None)
        if isinstance(labels, str) and several is not None and ";" in labels:
            # names of the maps that are there
            there = [self.resolve(part) is not None for part in several.parts]
            given["LABELS"] = ";".join(name for name, present in zip(labels.split(";"), there) if present)
        given = {name: found for name, found in given.items() if found is not None}
        return {**given, **self.settings.get(step.key, {})} if own else given

    def recipe(self, step):
        """Return what a step's result depends on now, as texts that change when it changes."""
        recipe = {name: self._trace(link) for name, link in step.links.items()}
        recipe.update({name: json.dumps(given) for name, given in self.settings.get(step.key, {}).items()})
        return {name: text for name, text in recipe.items() if text}

    def keep(self, key, outputs, files, recipe, said=(), seconds=0.0, layers=None):
        """
        Keep the result of a run.

        Parameters
        ----------
        key : str
            Of the step.
        outputs : dict
            Paths and numbers by the outputs' names.
        files : list of str
            Which of them are paths of files.
        recipe : dict
            Of the parameters it was run with.
        said : sequence of str
            Warnings of the run.
        layers : dict
            Ids of the layers in the project, by the outputs' names.
        """
        self.stamp += 1
        run = {
            "stamp": self.stamp,
            "outputs": outputs,
            "files": list(files),
            "recipe": recipe,
            "said": list(said),
            "seconds": round(seconds, 1),
            "when": datetime.now().isoformat(timespec="seconds"),
            "layers": layers or {},
        }
        runs = self.results.setdefault(key, [])
        runs.append(run)
        for old in runs[:-KEPT]:
            self._throw_away(key, old)
        del runs[:-KEPT]
        self.save()
        return run

    def touched(self, path):
        """Note that a chart has changed a file of a result: what stands on it is out of date."""
        for run in map(self.newest, list(self.results)):
            if any(Path(run["outputs"][name].split("|")[0]) == Path(path) for name in run["files"]):
                self.stamp += 1
                run["stamp"] = self.stamp
                self.save()

    def undo(self, key):
        """Take the newest run of a step back; return it, and the one before that is valid again, or None."""
        runs = self.results.get(key, [])
        if not runs:
            return None, None
        gone = runs.pop()
        if not runs:
            del self.results[key]
        self._throw_away(key, gone)
        self.save()
        return gone, self.newest(key)

    def state(self, step, known=None):
        """Return whether a step is to do, blocked, done or out of date; `known` spares asking twice."""
        run = self.newest(step.key)
        if run is not None and all(Path(run["outputs"][name].split("|")[0]).exists() for name in run["files"]):
            return STALE if self._is_stale(step, {} if known is None else known) else DONE
        return BLOCKED if self.lacks(step) else TODO

    def states(self):
        """Return the state of every step by its key."""
        known = {}
        return {step.key: self.state(step, known) for step in self.steps()}

    def lacks(self, step, coming=(), needs=True):
        """
        Return what has to come first, in words; an empty text where nothing lacks that is not `coming`.

        Without `needs`, what the tool itself can do without is not asked for: the user may set it in its dialog.
        """
        if needs and not self.settings.get(step.key) and any(self._chosen(name) is None for name in step.needs):
            return tr("Choose the known mineral occurrences first.")
        for name, link in step.links.items():
            if self.resolve(link) is not None or name in self.settings.get(step.key, {}):
                continue
            if any(part.kind == "result" and part.name in coming for part in (link, *link.parts)):
                continue
            if link.kind == "study" and link.name == "samples":
                return tr("Choose the samples first.")
            if link.kind == "study" and link.name == "occurrences" and self._must(step, name):
                return tr("Choose the known mineral occurrences first.")
            if link.kind in ("result", "first", "all") and self._must(step, name):
                # of several the last, which is the one that is not left out
                before = [part.name for part in (link, *link.parts) if part.kind == "result"][-1]
                return tr("Run “{step}” first.").format(step=self.step(before).title)
        return ""

    @staticmethod
    def _must(step, name):
        """Tell whether a parameter has to be given."""
        from qgis.core import QgsApplication, QgsProcessingParameterDefinition

        algorithm = QgsApplication.processingRegistry().algorithmById(step.algorithm)
        definition = algorithm.parameterDefinition(name) if algorithm is not None else None
        optional = QgsProcessingParameterDefinition.Flag.FlagOptional
        return definition is not None and not definition.flags() & optional

    def _is_stale(self, step, known):
        if step.key not in known:
            known[step.key] = False
            run = self.newest(step.key)
            known[step.key] = run is not None and (
                run["recipe"] != self.recipe(step)
                or any(self._is_stale(self.step(key), known) for key in step.sources() if key in self._steps[2])
            )
        return known[step.key]

    def _trace(self, link):
        if link.kind == "value":
            return json.dumps(link.name)
        if link.kind == "study":
            return self._fingerprint(link.name)
        if link.kind == "result":
            run = self.newest(link.name)
            return f"{link.name}:{link.output}#{run['stamp']}" if run and link.output in run["outputs"] else ""
        traces = [trace for trace in map(self._trace, link.parts) if trace]
        return traces[0] if link.kind == "first" and traces else "; ".join(traces)

    def _chosen(self, name):
        if name in LAYERS:
            layer = self.layer(name)
            return None if layer is None else layer.id()
        return self.inputs.get(name)

    def _fingerprint(self, name):
        """Return a text that changes when a choice changes, or the layer is edited or filtered."""
        if name not in LAYERS:
            given = self.inputs.get(name)
            return "" if given is None else json.dumps(given)
        layer = self.layer(name)
        if layer is None:
            return ""
        count = layer.featureCount() if isinstance(layer, QgsVectorLayer) else 0
        where = layer.subsetString() if isinstance(layer, QgsVectorLayer) else ""
        return f"{layer.id()} {count} {where} {self.edits.get(layer.id(), 0)}"

    # --- files

    def results_folder(self):
        """Return the folder of the results: the one chosen, else one beside the project or in the documents."""
        if self.folder:
            return Path(self.folder)
        if self.project.absoluteFilePath():
            home = Path(self.project.absoluteFilePath())
            return home.parent / f"{home.stem}_geohalo"
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        root, number = Path(documents or Path.home()) / "GeoHalo", 1
        # a survey of its own for each project that is not saved yet
        while (root / f"survey_{number}").exists():
            number += 1
        return root / f"survey_{number}"

    def next_folder(self, key):
        """Return a new folder for a run of a step; it is made where the step writes into it."""
        root = self.results_folder()
        # decided with the first result: saving the project later must not part the results
        self.folder = str(root)
        number = 1
        while (root / f"{key}_{number}").exists():
            number += 1
        return root / f"{key}_{number}"

    def _throw_away(self, key, run):
        """Delete the folder of a run that nothing can go back to; only what the wizard made itself."""
        root = self.results_folder()
        for name in run["files"]:
            folder = Path(run["outputs"][name].split("|")[0]).parent
            # a folder of the user's may stand beside those of the runs
            own = folder.parent == root and re.fullmatch(rf"{re.escape(key)}_[0-9]+", folder.name)
            if own and folder.is_dir():
                shutil.rmtree(folder, ignore_errors=True)

    # --- the project

    def save(self):
        """Put the study into the project's entries, from where it is saved with its file."""
        kept = {
            "version": 1,
            "chain": self.chain,
            "inputs": self.inputs,
            "settings": self.settings,
            "results": self.results,
            "left_out": sorted(self.left_out),
            "folder": self.folder,
            "stamp": self.stamp,
            "edits": self.edits,
        }
        text = json.dumps(self._moved(kept, self._to_project), ensure_ascii=False)
        if self.project.readEntry(SCOPE, ENTRY)[0] != text:
            self.project.writeEntry(SCOPE, ENTRY, text)
        self.changed.emit()

    def load(self):
        """Take the study from the project; return whether it holds one."""
        self.clear()
        text, found = self.project.readEntry(SCOPE, ENTRY)
        try:
            kept = self._moved(json.loads(text), self._from_project) if found and text else {}
            if kept.get("version") == 1 and kept["chain"] in CHAINS:
                self.inputs, self.settings, self.results = (
                    dict(kept[name]) for name in ("inputs", "settings", "results")
                )
                self.chain, self.left_out, self.edits = kept["chain"], set(kept["left_out"]), dict(kept["edits"])
                self.folder, self.stamp = str(kept["folder"]), int(kept["stamp"])
        except (ValueError, TypeError, KeyError, AttributeError):
            # by another version, or damaged: the layers are still there
            self.clear()
        self._watch()
        self.changed.emit()
        return self.is_begun()

    def leave(self):
        """Forget everything, and take out of the emptied project what choices that went with its layers wrote."""
        self.clear()
        if self.project.readEntry(SCOPE, ENTRY)[1]:
            changed = self.project.isDirty()
            self.project.removeEntry(SCOPE, ENTRY)
            self.project.setDirty(changed)

    def _moved(self, value, how):
        """Return a copy in which `how` was done to every path of a file."""
        if isinstance(value, dict):
            return {name: self._moved(part, how) for name, part in value.items()}
        if isinstance(value, list):
            return [self._moved(part, how) for part in value]
        return how(value) if isinstance(value, str) else value

    def _to_project(self, text):
        home = self.project.homePath()
        rest = below(text, home) if home else None
        return text if rest is None else f"home:{rest}"

    def _from_project(self, text):
        home = self.project.homePath()
        return f"{home}/{text[5:]}" if text.startswith("home:") and home else text

    # --- edits of the layers it uses

    def _watch(self):
        """Follow edits of the chosen layers."""
        wanted = {self.inputs.get(name) for name in LAYERS} - {None, ""}
        for layer_id in set(self._watched) - wanted:
            self._unwatch(layer_id)
        for layer_id in wanted - set(self._watched):
            layer = self.project.mapLayer(layer_id)
            if not isinstance(layer, QgsVectorLayer):
                continue

            def edited(layer_id=layer_id):
                self.edits[layer_id] = self.edits.get(layer_id, 0) + 1
                self.save()

            layer.afterCommitChanges.connect(edited)
            layer.subsetStringChanged.connect(self.changed)
            self._watched[layer_id] = (layer, edited)

    def _unwatch(self, layer_id):
        layer, edited = self._watched.pop(layer_id)
        if self.project.mapLayer(layer_id) is layer:
            layer.afterCommitChanges.disconnect(edited)
            layer.subsetStringChanged.disconnect(self.changed)

    def forget_layer(self, layer_id):
        """Note that a layer leaves the project."""
        self._watched.pop(layer_id, None)

    def release(self):
        """Let go of the layers."""
        for layer_id in list(self._watched):
            self._unwatch(layer_id)


def below(path, home, windows=os.name == "nt"):
    """
    Return the part of a path below a folder, its parts joined by slashes; None where it lies elsewhere.

    QGIS writes slashes on every system, Python backslashes on Windows, where letters count the same in both cases.
    """
    form = ntpath if windows else posixpath
    whole, start = (text.replace("\\", "/") if windows else text for text in (path, home.rstrip("/\\") + "/"))
    whole += "/" if len(whole) == len(start) - 1 else ""
    return whole[len(start) :] if form.normcase(whole[: len(start)]) == form.normcase(start) else None


def has_unsaved_edits(layer):
    """Tell whether a layer is being edited with changes that are not saved."""
    return isinstance(layer, QgsVectorLayer) and layer.isEditable() and layer.isModified()
