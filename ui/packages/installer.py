"""
Installing packages with pip, step by step, in processes of their own.

QGIS goes on meanwhile: every step is a `QProcess` of QGIS's Python (never QGIS itself) that can be killed. The steps:
find the Python and a pip, resolve against what QGIS has, ask if it is much, fetch into a folder of its own, import it
once in a fresh Python, and only then move it into its place.
"""

import json
import re
import shutil
import sys
import time
from collections import deque
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile, QObject, QProcess, QProcessEnvironment, pyqtSignal

from ..language import tr
from . import folder
from .driver import MARK, number
from .interpreter import candidates, environment
from .plan import Plan, constraints, cpu_versions, distributions, owned
from .proxy import blanked, of_qgis
from .troubles import explain, explain_import

DRIVER = str(Path(__file__).resolve().parent / "driver.py")

PLANNING_PIP = [24, 1]
"""From this version on pip resolves without fetching whole packages, and tells how far it has come."""

LEAST_PIP = [22, 2]
"""From this version on pip reports what it would do."""

MUCH = 400e6
"""Bytes above which the user is asked first."""

MOST_BUILDS = 24
"""Builds of torch that are tried, the newest first, until one goes together with what QGIS has."""

RETRIES = ["--retries", "2"]


class Installer(QObject):
    """
    Installs packages.

    Signals
    -------
    said(str)
        A line for the log.
    staged(str)
        What is being done, for the user.
    progressed(int)
        Per cent, -1 where it cannot be told.
    asked(str)
        A question; `agree` goes on, `cancel` does not.
    finished(bool, str)
        Whether all is installed, and the sentence for the user.
    """

    said = pyqtSignal(str)
    staged = pyqtSignal(str)
    progressed = pyqtSignal(int)
    asked = pyqtSignal(str)
    finished = pyqtSignal(bool, str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.lines = deque(maxlen=3000)
        self.plan = None
        self.python = ()
        self.pip = ()
        self._process = self._lock = self._staging = self._then = None
        self._secrets = set()
        self._running = False

    # what the page calls

    def running(self):
        """Tell whether an installation is going on."""
        return self._running

    def start(self, packages, index=""):
        """Install `packages` (of the catalogue), also from the package index at the address `index`."""
        if self._running or not packages:
            return
        self._running, self._packages, self._index = True, list(packages), index.strip()
        self._begun, self.plan = time.monotonic(), None
        self.lines.clear()
        self._names = ", ".join(package.name for package in packages)
        try:
            folder.home().mkdir(parents=True, exist_ok=True)
            self._lock = QLockFile(str(folder.home() / "lock"))
            self._lock.setStaleLockTime(0)
            if not self._lock.tryLock(0):
                self._lock = None
                self._end(False, tr("Another QGIS is installing packages just now: wait until it has finished."))
                return
            self._staging = folder.new_staging()
        except OSError as error:
            self._end(False, explain(f"{type(error).__name__}: {error}", self._names))
            return
        proxy = of_qgis()
        self._proxy, self._secrets = proxy.variables(), proxy.secrets()
        self._own = folder.own_path()
        self._owned = owned(distributions(self._own))
        self._path = [*self._own, *map(str, folder.usable())]
        found = candidates(sys.platform, sys.executable, sys.prefix, sys.base_prefix, sys.version_info[:2])
        self._candidates = deque(found)
        self._say(tr("Installing {names}").format(names=self._names))
        self.staged.emit(tr("Looking for QGIS's Python…"))
        self.progressed.emit(-1)
        self._probe()

    def agree(self):
        """Go on after a question."""
        if self._running and self._process is None:
            self._fetch()

    def cancel(self):
        """Stop; what was there stays as it was."""
        if self._running:
            self._end(False, tr("Cancelled: nothing was changed."))

    # the steps

    def _probe(self):
        if not self._candidates:
            self._end(
                False,
                tr(
                    "The Python program of this QGIS was not found, so nothing can be installed from here: copy the "
                    "diagnostics and report them."
                ),
            )
            return
        self.python = self._candidates.popleft()
        self._run("probe", {"tools": str(folder.home() / "pip")}, [], self._probed, quiet=True)

    def _probed(self, ok, output):
        found = _answer(output)
        if not ok or not found or found["version"] != sys.version:
            # another Python, or one that does not start
            self._probe()
            return
        self._say(f"Python: {self.python[0]} ({sys.version.split()[0]})")
        if not found["pips"]:
            self._end(
                False,
                tr(
                    "QGIS's Python has no pip to install with: on Debian and Ubuntu install the system's package "
                    "python3-pip, and press the button again."
                ),
            )
            return
        self._pips = found["pips"]
        self.pip = self._pips[0]
        if number(self.pip[0]) < PLANNING_PIP:
            self._renew_pip()
        else:
            self._look_for_cpu_builds()

    def _renew_pip(self):
        """Fetch a newer pip for GeoHalo alone: an old one fetches everything before it tells how much it is."""
        self.staged.emit(tr("Fetching a newer pip (2 MB)…"))
        target = ["--no-deps", "--only-binary=:all:", "--target", str(self._staging / "pip"), *RETRIES]
        self._run("pip", {"pip": self.pip[1]}, ["install", *target, *self._indexes(), "pip>=24.1"], self._pip_renewed)

    def _pip_renewed(self, ok, output):
        if ok:
            tools = folder.home() / "pip"
            if tools.exists():
                folder.discard(tools)
            try:
                (self._staging / "pip").replace(tools)
            except OSError as error:
                self._end(False, explain(f"{type(error).__name__}: {error}", "pip"))
                return
            version = next((path.name[4:-10] for path in tools.glob("pip-*.dist-info")), "24.1")
            self.pip = (version, str(tools))
        elif number(self.pip[0]) < LEAST_PIP or "No matching distribution" not in output or _unreachable(output):
            self._end(False, explain(output, "pip"))
            return
        self._look_for_cpu_builds()

    def _look_for_cpu_builds(self):
        self._say(f"pip: {self.pip[0]} {self.pip[1]}")
        self.staged.emit(tr("Looking for versions that go together with this QGIS…"))
        names = [package.name for package in self._packages]
        self._wanted, self._builds = names, deque()
        if sys.platform == "linux" and "torch" in names:
            # what a plain "torch" means on Linux comes with gigabytes for graphics cards
            self._pip(["index", "versions", "torch", *RETRIES, *self._indexes()], self._cpu_builds, quiet=True)
        else:
            self._resolve()

    def _cpu_builds(self, ok, output):
        self._builds = deque(cpu_versions(output)[:MOST_BUILDS] if ok else [])
        if not self._builds and number(self.pip[0]) < PLANNING_PIP:
            # it would fetch all of it before it tells how much it is
            self._end(
                False,
                tr(
                    "The package index has torch only with gigabytes for graphics cards: enter the address of an index "
                    "with builds for processors under “Extra package index”. Nothing was changed."
                ),
            )
            return
        self._next_build()

    def _next_build(self):
        """Take the newest build for processors that was not tried yet; after the last, whatever there is."""
        build = f"torch=={self._builds.popleft()}" if self._builds else "torch"
        self._wanted = [build if name.startswith("torch") else name for name in self._wanted]
        self._resolve()

    def _resolve(self, sparing=True):
        pins = self._staging / "constraints.txt"
        pins.write_text("\n".join(constraints(self._owned)) + "\n", encoding="utf-8")
        self._report = self._staging / "report.json"
        how = ["install", "--dry-run", "--report", str(self._report), "--only-binary=:all:", "--constraint", str(pins)]
        how += ["--progress-bar", "off", *RETRIES, *self._indexes()]
        # the lists of what packages need, without the packages
        how += ["--use-feature=fast-deps"] if sparing else []
        self._pip([*how, *self._wanted], lambda ok, output: self._resolved(ok, output, sparing))

    def _resolved(self, ok, output, sparing):
        if not ok:
            if sparing and re.search(
                r"(invalid|unknown|unrecognized|no longer).*fast-deps|fast-deps.*invalid", output, re.I
            ):
                self._resolve(sparing=False)
            elif "ResolutionImpossible" in output and any(name.startswith("torch==") for name in self._wanted):
                # an older one may ask for less
                self._next_build()
            else:
                self._end(False, explain(output, self._names))
            return
        try:
            report = json.loads(self._report.read_text(encoding="utf-8"))
            self.plan = Plan.from_report(report, self._owned)
        except (OSError, ValueError, KeyError) as error:
            self._end(False, explain(f"ERROR: {type(error).__name__}: {error}", self._names))
            return
        if not self.plan.items:
            self._end(True, tr("All of it is there already."))
            return
        self._run("sizes", {"pip": self.pip[1]}, [item.url for item in self.plan.items], self._sized, quiet=True)

    def _sized(self, ok, output):
        self.plan.sizes = _answer(output) or {} if ok else {}
        total, unknown, graphics = self.plan.bytes(), self.plan.unknown(), self.plan.graphics()
        if not unknown:
            much = tr("{count} packages, {size} MB")
        elif total:
            much = tr("{count} packages, {size} MB and more")
        else:
            much = tr("{count} packages of unknown size")
        much = much.format(count=len(self.plan.items), size=_mega(total))
        for item in self.plan.items:
            size = self.plan.sizes.get(item.url)
            self._say(f"  {item.name} {item.version}" + (f"  {_mega(size)} MB" if size else ""))
        self._say(tr("To fetch: {much}").format(much=much))
        room = shutil.disk_usage(str(folder.home())).free
        if room < 5 * total:
            self._end(
                False,
                tr(
                    "The disk of your QGIS profile has {free} MB left, and {much} need about {need} MB: make room "
                    "first. Nothing was changed."
                ).format(free=_mega(room), much=much, need=_mega(5 * total)),
            )
        elif graphics:
            cuda = self.plan.bytes(graphics)
            cuda = tr("{size} MB").format(size=_mega(cuda)) if cuda else tr("usually 2000 MB and more")
            self.asked.emit(
                tr(
                    "This would fetch {much}, {cuda} of it for NVIDIA's graphics cards (CUDA), which GeoHalo does not "
                    "use. The smaller build for processors comes from another package index: cancel, enter its address "
                    "under “Extra package index”, and install again."
                ).format(much=much, cuda=cuda)
            )
        elif total > MUCH:
            self.asked.emit(tr("This would fetch {much}.").format(much=much))
        else:
            self._fetch()

    def _fetch(self):
        self._new = self._staging / "packages"
        much = _mega(self.plan.bytes())
        self.staged.emit(tr("Fetching and installing ({size} MB)…").format(size=much))
        how = ["install", "--no-deps", "--only-binary=:all:", "--target", str(self._new), "--no-warn-script-location"]
        how += ["--progress-bar", "raw" if number(self.pip[0]) >= PLANNING_PIP else "off", *RETRIES, *self._indexes()]
        self._fetched = self._of_file = 0
        self._pip([*how, *self.plan.requirements()], self._installed)

    def _installed(self, ok, output):
        if not ok:
            self._end(False, explain(output, self._names))
            return
        twice = sorted(set(owned(distributions([str(self._new)]))) & set(self._owned))
        if twice:
            # cannot be after the plan, and would be bad: two numpys in one program
            self._end(False, explain(f"ERROR: {', '.join(twice)} would come twice", self._names))
            return
        self.staged.emit(tr("Trying the packages in a fresh Python…"))
        self.progressed.emit(96)
        modules = [package.module for package in self._packages]
        path = [*self._own, str(self._new), *map(str, folder.usable())]
        self._run("check", {"path": path, "new": str(self._new)}, modules, self._checked)

    def _checked(self, ok, output):
        found = _answer(output)
        if not ok or not found:
            self._end(False, explain_import({self._names: output.strip()[-200:]}))
            return
        if found["wrong"]:
            self._end(False, explain_import(found["wrong"]))
            return
        written = {
            "packages": {item.name: item.version for item in self.plan.items},
            "bytes": found["bytes"],
            "numpy": self._owned.get("numpy") or self._numpy(),
            "python": sys.version,
            "pip": self.pip[0],
        }
        try:
            folder.keep(self._new, written)
        except OSError as error:
            self._end(False, explain(f"{type(error).__name__}: {error}", self._names))
            return
        folder.add_to_path()
        sentence = tr("Installed: {names} ({size} MB on disk). The tools that need them work at once.").format(
            names=self._names, size=_mega(found["bytes"])
        )
        if any(package.module in ("scipy", "threadpoolctl") for package in self._packages):
            sentence += " " + tr("Start QGIS again for full speed.")
        self._end(True, sentence)

    def _numpy(self):
        return next((item.version for item in self.plan.items if item.name == "numpy"), "")

    # processes

    def _indexes(self):
        return ["--extra-index-url", self._index] if self._index else []

    def _pip(self, arguments, then, quiet=False):
        self._run("pip", {"pip": self.pip[1]}, arguments, then, quiet)

    def _run(self, mode, job, arguments, then, quiet=False):
        """Start QGIS's Python on the driver; `then` gets whether it ended well, and what it wrote."""
        program, home = self.python
        variables = QProcessEnvironment()
        system = QProcessEnvironment.systemEnvironment()
        given = {name: system.value(name) for name in system.keys()}
        for name, value in environment(given, self._proxy, home, str(self._staging / "work")).items():
            variables.insert(name, value)
        process = QProcess(self)
        process.setProcessEnvironment(variables)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process, self._then, self._quiet = process, then, quiet
        self._output, self._rest = [], ""
        process.readyRead.connect(self._read)
        process.finished.connect(self._process_finished)
        process.errorOccurred.connect(self._process_failed)
        if mode == "pip":
            self._say(f"$ pip {' '.join(arguments)}")
        process.start(program, ["-B", DRIVER, mode, json.dumps({"path": self._path, **job}), *arguments])

    def _read(self):
        if self._process is None:
            return
        text = self._rest + bytes(self._process.readAll()).decode("utf-8", "replace")
        *lines, self._rest = text.split("\n")
        for line in lines:
            self._take(line.rstrip())

    def _take(self, line):
        advance = re.fullmatch(r"Progress (\d+) of (\d+)", line.strip())
        if advance:
            self._advance(*map(int, advance.groups()))
            return
        if line.startswith("Installing collected"):
            self.staged.emit(tr("Unpacking…"))
            self.progressed.emit(90)
        self._output.append(line)
        if line.strip() and not line.startswith(MARK) and not self._quiet:
            self._say(line)

    def _advance(self, now, size):
        """Move the bar by what pip has of the file it fetches."""
        total = self.plan.bytes() if self.plan else 0
        if now >= size:
            self._fetched += size
            now = 0
        if total:
            self.progressed.emit(min(89, int(5 + 85 * (self._fetched + now) / total)))

    def _process_failed(self, error):
        if error == QProcess.ProcessError.FailedToStart:
            self._process_finished(-1)

    def _process_finished(self, code, _status=None):
        process, then = self._process, self._then
        if process is None:
            return
        self._read()
        if self._rest:
            self._take(self._rest)
        crashed = process.exitStatus() != QProcess.ExitStatus.NormalExit
        self._process = self._then = None
        process.deleteLater()
        then(code == 0 and not crashed, "\n".join(self._output))

    def _say(self, text):
        text = blanked(text, self._secrets)
        self.lines.append(text)
        self.said.emit(text)

    def _end(self, ok, sentence):
        process, self._process, self._then = self._process, None, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(2000)
            process.deleteLater()
        if self._staging is not None:
            folder.discard(self._staging)
            self._staging = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
        self._running = False
        sentence = blanked(sentence, self._secrets)
        if hasattr(self, "_begun"):
            self._say(f"{sentence} ({time.monotonic() - self._begun:.0f} s)")
        self.progressed.emit(100 if ok else 0)
        self.finished.emit(ok, sentence)


def _answer(output):
    """Return what the driver answered, None if it did not."""
    for line in reversed(output.splitlines()):
        if line.startswith(MARK):
            return json.loads(line[len(MARK) :])
    return None


def _unreachable(output):
    return bool(
        re.search(r"Max retries|NewConnectionError|ProxyError|SSLError|ConnectionError|WARNING: Retrying", output)
    )


def _mega(size):
    return f"{size / 1e6:.0f}" if size >= 1e7 or not size else f"{size / 1e6:.1f}"
