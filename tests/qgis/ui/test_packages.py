"""What the Setup page decides: which Python, which pins, which proxy, which folder, which sentence."""

import json
import ntpath
import posixpath
import subprocess
import sys
from pathlib import Path

import pytest
from geohalo.ui.packages import driver, folder
from geohalo.ui.packages.interpreter import candidates, environment
from geohalo.ui.packages.plan import Plan, constraints, cpu_versions, owned
from geohalo.ui.packages.proxy import Proxy, blanked
from geohalo.ui.packages.troubles import explain, explain_import


def programs(platform, files, **where):
    path = ntpath if platform == "win32" else posixpath
    known = {path.normpath(name) for name in files}
    return candidates(platform, version=(3, 12), exists=lambda name: path.normpath(name) in known, **where)


def test_windows_takes_python_beside_qgis_and_never_qgis_itself():
    base = r"C:\Program Files\QGIS 3.40"
    found = programs(
        "win32",
        [rf"{base}\bin\qgis-bin.exe", rf"{base}\apps\Python312\python.exe", rf"{base}\bin\python3.exe"],
        executable=rf"{base}\bin\qgis-bin.exe",
        prefix=rf"{base}\apps\Python312",
        base_prefix=rf"{base}\apps\Python312",
    )
    assert found[0] == (rf"{base}\apps\Python312\python.exe", rf"{base}\apps\Python312")
    assert not any("qgis-bin" in program for program, _ in found)


def test_windows_finds_the_folder_of_python_from_that_of_qgis():
    base = r"C:\OSGeo4W"
    found = programs(
        "win32",
        [rf"{base}\apps\Python312\python3.exe"],
        executable=rf"{base}\bin\qgis-ltr-bin.exe",
        prefix=rf"{base}\gone",
        base_prefix=rf"{base}\gone",
    )
    assert found[0][0] == rf"{base}\apps\Python312\python3.exe"


@pytest.mark.parametrize(
    "inside",
    [
        "MacOS/bin/python3.12",
        "MacOS/python3",
        "Frameworks/bin/python3.12",
        "Frameworks/Python.framework/Versions/3.12/bin/python3.12",
        "Resources/python/bin/python3",
    ],
)
def test_bundles_of_macos(inside):
    contents = "/Applications/QGIS.app/Contents"
    found = programs(
        "darwin",
        [f"{contents}/MacOS/QGIS", f"{contents}/{inside}"],
        executable=f"{contents}/MacOS/QGIS",
        prefix=f"{contents}/Frameworks/elsewhere",
        base_prefix=f"{contents}/Frameworks/elsewhere",
    )
    assert found == [
        (f"{contents}/{inside}", f"{contents}/Frameworks/elsewhere"),
        (f"{contents}/{inside}", ""),
    ]


def test_linux_asks_the_first_python_of_the_path_and_then_the_systems():
    """Inside QGIS `sys.executable` is the first python3 on PATH, which may be another version's."""
    found = programs(
        "linux",
        ["/home/me/.pyenv/shims/python3", "/usr/bin/python3.12"],
        executable="/home/me/.pyenv/shims/python3",
        prefix="/usr",
        base_prefix="/usr",
    )
    assert found == [("/home/me/.pyenv/shims/python3", ""), ("/usr/bin/python3.12", "")]


def test_the_environment_keeps_the_users_indexes_and_drops_what_leads_elsewhere():
    given = {
        "PATH": "/usr/bin",
        "PYTHONPATH": "/x",
        "PythonHome": "/y",
        "PIP_TARGET": "/z",
        "PIP_INDEX_URL": "https://index.example/simple",
        "https_proxy": "http://old:1",
    }
    found = environment(given, Proxy("http", "proxy", 8080).variables(), home="/python", work="/work")
    assert "PYTHONPATH" not in found
    assert "PythonHome" not in found
    assert "PIP_TARGET" not in found
    assert found["PIP_INDEX_URL"] == "https://index.example/simple"
    assert found["https_proxy"] == found["HTTPS_PROXY"] == "http://proxy:8080"
    assert found["PIP_BREAK_SYSTEM_PACKAGES"] == "1"
    assert found["PIP_USER"] == "0"
    assert found["PYTHONHOME"] == "/python"
    assert found["TMPDIR"] == found["TEMP"] == "/work"
    assert environment(given, {})["https_proxy"] == "http://old:1"


def test_pins_are_what_stands_first_on_the_path():
    found = owned(
        [
            ("numpy", "1.26.4"),
            ("NumPy", "2.0"),
            ("Some_Package", "1.2rc1+local.3"),
            ("mpmath", "0.0.0"),
            ("setuptools", "66.1.1"),
            ("odd", "2023-a version"),
            (None, "1"),
            ("-e broken", "1"),
        ]
    )
    assert found["numpy"] == "1.26.4"
    # what cannot be pinned, or need not be, is owned all the same
    assert {"mpmath", "setuptools", "odd"} < set(found)
    assert constraints(found) == ["numpy==1.26.4", "some-package==1.2rc1+local.3"]


def report(*names):
    return {
        "install": [
            {"metadata": {"name": name, "version": "1.0"}, "download_info": {"url": f"https://x/{name}.whl"}}
            for name in names
        ]
    }


def test_a_plan_never_brings_what_qgis_has():
    plan = Plan.from_report(report("scikit-learn", "NumPy", "some.package", "joblib"), owned([("numpy", "0.0.0")]))
    assert plan.requirements() == ["scikit-learn==1.0", "some.package==1.0", "joblib==1.0"]
    plan.sizes = {"https://x/joblib.whl": 300_000, "https://x/scikit-learn.whl": None}
    assert plan.bytes() == 300_000
    assert plan.unknown() == 2


def test_packages_for_graphics_cards_are_told():
    plan = Plan.from_report(report("torch", "nvidia-cublas-cu12", "triton", "cuda_bindings", "sympy"), {})
    plan.sizes = {"https://x/torch.whl": 9, "https://x/triton.whl": 5, "https://x/nvidia-cublas-cu12.whl": 7}
    assert [item.name for item in plan.graphics()] == ["nvidia-cublas-cu12", "triton", "cuda_bindings"]
    assert plan.bytes(plan.graphics()) == 12


def test_builds_for_processors_newest_first():
    listing = (
        "torch (2.15.0)\nAvailable versions: 2.15.0, 2.9.1+cpu, 2.13.0+cpu, 2.13.0, 2.9.1+cu128, 2.13.0+cpu.cxx11\n"
    )
    assert cpu_versions(listing) == ["2.13.0+cpu", "2.9.1+cpu"]


def test_a_proxy_is_quoted():
    found = Proxy("http", "proxy.example", 3128, "DOMAIN\\me", "p@ss:w/rd", ["http://intra.example/x", "10.0.0.1"])
    assert found.variables()["HTTPS_PROXY"] == "http://DOMAIN%5Cme:p%40ss%3Aw%2Frd@proxy.example:3128"
    assert found.variables()["no_proxy"] == "intra.example,10.0.0.1,localhost,127.0.0.1"
    assert Proxy("socks", "::1", 1080).variables()["http_proxy"] == "socks5h://[::1]:1080"
    assert Proxy("", "proxy.example", 3128).variables() == {}


def test_secrets_are_blanked():
    proxy = Proxy("http", "proxy", 1, "geologist", "p@ssw", [])
    text = blanked(
        f"via {proxy.variables()['HTTP_PROXY']} index https://someone:word@index/simple; geologist p@ssw p%40ssw",
        proxy.secrets(),
    )
    assert text == "via http://***@proxy:1 index https://***@index/simple; *** *** ***"
    assert blanked(f"{Path.home()}/x") == "~/x"


@pytest.mark.parametrize(
    ("log", "words"),
    [
        (
            "WARNING: Retrying after connection broken by 'NewConnectionError(...)': /simple/torch/\n"
            "ERROR: Could not find a version that satisfies the requirement torch (from versions: none)\n"
            "ERROR: No matching distribution found for torch",
            "index cannot be reached",
        ),
        ("WARNING: ... ProxyError('Cannot connect to proxy.')", "proxy cannot be reached"),
        (
            "ProxyError('Cannot connect', OSError('Tunnel connection failed: 407 Proxy Authentication Required'))",
            "user",
        ),
        ("SSLError(SSLCertVerificationError: CERTIFICATE_VERIFY_FAILED)", "certificate"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: No matching distribution found for torch", "no ready-made torch"),
        (
            "The conflict is caused by:\n    torch 2.13.0 depends on sympy>=1.13.3\n"
            "    The user requested (constraint) sympy==1.11.1\nERROR: ResolutionImpossible",
            "torch needs sympy>=1.13.3, and QGIS runs sympy 1.11.1",
        ),
        ("ERROR: ResolutionImpossible", "No version of torch"),
        ("PermissionError: [WinError 5] Access is denied", "cannot be written"),
        ("ERROR: something new", "something new"),
    ],
)
def test_what_went_wrong_is_one_sentence(log, words):
    sentence = explain(log, "torch")
    assert words in sentence
    assert sentence.endswith("Nothing was changed.")


def test_a_library_of_windows_that_is_missing_is_named():
    assert "Visual C++" in explain_import({"torch": "OSError: [WinError 126] c10.dll"})
    assert "Visual C++" not in explain_import({"torch": "ImportError: numpy"})


def run_driver(mode, job, *arguments):
    command = [sys.executable, "-B", driver.__file__, mode, json.dumps(job), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False).stdout


def test_pip_runs_from_the_wheel_that_debian_keeps():
    wheels = sorted(Path("/usr/share/python-wheels").glob("pip-*.whl"))
    if not wheels:
        pytest.skip("no wheel of pip here")
    # the library of Python alone, without the folders of packages
    bare = [entry for entry in sys.path if entry.startswith(sys.base_prefix) and "packages" not in entry]
    said = run_driver("probe", {"path": bare, "tools": "/nowhere"})
    assert str(wheels[-1]) in said
    assert str(wheels[-1]) in run_driver("pip", {"path": bare, "pip": str(wheels[-1])}, "--version")


def test_the_probe_tells_the_python_and_the_newest_pip(tmp_path):
    (tmp_path / "pip-99.1.dist-info").mkdir()
    said = run_driver("probe", {"path": sys.path, "tools": str(tmp_path)})
    found = json.loads(said[said.index(driver.MARK) + len(driver.MARK) :])
    assert found["version"] == sys.version
    assert found["pips"][0] == ["99.1", str(tmp_path)]
    assert len(found["pips"]) > 1


def test_sizes_of_files(tmp_path):
    (tmp_path / "a b.whl").write_bytes(b"x" * 321)
    there = (tmp_path / "a b.whl").as_uri()
    said = run_driver("sizes", {"path": sys.path}, there, "file:///nowhere/at.all")
    found = json.loads(said[said.index(driver.MARK) + len(driver.MARK) :])
    assert found == {there: 321, "file:///nowhere/at.all": None}


@pytest.fixture
def at(tmp_path, monkeypatch):
    monkeypatch.setattr(folder, "home", lambda: tmp_path / "packages")
    monkeypatch.setattr(sys, "path", list(sys.path))
    return folder.folder()


def install(name, numpy="1.0", text=""):
    staging = folder.new_staging()
    (staging / "packages" / f"{name}.py").write_text(text)
    (staging / "packages" / "bin").mkdir()
    return folder.keep(staging / "packages", {"numpy": numpy, "bytes": 5_000_000})


def test_the_folder_names_python_and_machine(at):
    assert f"py{sys.version_info[0]}.{sys.version_info[1]}" in at.name
    assert at.name.count("-") >= 2


def test_nothing_happens_without_a_folder(at):
    before = list(sys.path)
    folder.add_to_path()
    assert sys.path == before
    assert not at.exists()


def test_packages_stand_behind_everything_the_newest_first(at, monkeypatch):
    monkeypatch.setattr("importlib.metadata.version", lambda name: "1.24.2")
    before = list(sys.path)
    first, second = install("geohalo_one"), install("geohalo_two")
    assert not (first / "bin").exists()
    folder.add_to_path()
    folder.add_to_path()
    assert sys.path == [*before, str(second), str(first)]
    assert folder.own_path() == before
    assert folder.is_ours(f"{first}/geohalo_one.py")
    assert not folder.is_ours("/usr/lib/numpy")
    assert folder.megabytes() == 10


def test_packages_made_for_another_numpy_are_left_out_and_replaced(at, monkeypatch):
    monkeypatch.setattr("importlib.metadata.version", lambda name: "2.2.0")
    before = list(sys.path)
    old = install("geohalo_one", numpy="1.26.4")
    folder.add_to_path()
    assert sys.path == before
    new = install("geohalo_one", numpy="2.1.0")
    assert folder.installations() == [new]
    assert old != new


def test_removal_takes_all_and_waits_where_files_are_held(at, monkeypatch):
    monkeypatch.setattr("importlib.metadata.version", lambda name: "1.24.2")
    place = install("geohalo_one")
    folder.add_to_path()
    assert str(place) in sys.path
    with monkeypatch.context() as held:
        held.setattr(folder, "discard", lambda path: False)
        assert folder.remove() is False
        assert str(place) not in sys.path
        assert place.exists()
    # the next start
    folder.add_to_path()
    assert not at.exists()
    assert str(place) not in sys.path
