"""
Runs in a process of its own, by QGIS's Python and with QGIS's path: pip, and the first import of what it brought.

``driver.py MODE JOB [ARGUMENT...]``, the job as JSON: ``path``, and ``pip``, a folder or wheel to take pip from.
"""

import json
import os
import re
import sys

MARK = "geohalo-answer "


def answer(found):
    """Write an answer that is told from what else is printed."""
    sys.stdout.write(f"\n{MARK}{json.dumps(found)}\n")
    sys.stdout.flush()


def number(version):
    """Return a version as numbers that can be compared."""
    return [int(part) for part in re.findall(r"\d+", version.split("+")[0])[:3]]


def pips(tools):
    """Return versions of pip that can be run, and where they lie, the newest first."""
    import glob
    import importlib.util
    import sysconfig
    from importlib.metadata import PackageNotFoundError, version

    found = []
    if importlib.util.find_spec("pip") is not None:
        try:
            found.append((version("pip"), ""))
        except PackageNotFoundError:
            found.append(("0", ""))
    # Debian keeps the wheel that goes into new environments elsewhere
    folders = [sysconfig.get_config_var("WHEEL_PKG_DIR") or "", os.path.join(os.path.dirname(os.__file__), "ensurepip")]
    for folder in [folders[0], os.path.join(folders[1], "_bundled"), "/usr/share/python-wheels"]:
        for wheel in glob.glob(os.path.join(folder, "pip-*.whl")) if folder else []:
            found.append((os.path.basename(wheel).split("-")[1], wheel))
    for own in glob.glob(os.path.join(tools, "pip-*.dist-info")):
        found.append((os.path.basename(own)[len("pip-") : -len(".dist-info")], tools))
    return sorted(found, key=lambda entry: number(entry[0]), reverse=True)


def probe(job, _):
    """Say which Python this is, and which versions of pip there are."""
    answer(
        {
            "version": sys.version,
            "bits": sys.maxsize.bit_length() + 1,
            "executable": sys.executable,
            "pips": pips(job["tools"]),
        }
    )


def pip(job, arguments):
    """Run pip."""
    import runpy

    if job.get("pip"):
        sys.path.insert(0, job["pip"])
    sys.argv = ["pip", *arguments]
    runpy.run_module("pip", run_name="__main__", alter_sys=True)


def sizes(job, urls):
    """Say how many bytes each file has; null where its server does not tell."""
    from concurrent.futures import ThreadPoolExecutor
    from urllib.parse import unquote, urlsplit

    if job.get("pip"):
        sys.path.insert(0, job["pip"])
    session = pip_session()

    def size(url):
        try:
            if url.startswith("file:"):
                # a drive letter comes behind a slash
                return os.path.getsize(re.sub(r"^/(?=[A-Za-z]:)", "", unquote(urlsplit(url).path)))
            told = session.head(url, timeout=10, allow_redirects=True, headers={"Accept-Encoding": "identity"})
            return int(told.headers["Content-Length"]) if told.ok else None
        except Exception:  # no server, no answer, or another pip than was thought of
            return None

    with ThreadPoolExecutor(8) as pool:
        answer(dict(zip(urls, pool.map(size, urls))))


def pip_session():
    """Return pip's own connection, with the certificates and the proxy that it is set to; None if it hides it."""
    try:
        from pip._internal.commands import create_command

        command = create_command("download")
        options, _ = command.parse_args(["--retries", "1"])
        return command._build_session(options)
    except Exception:  # pip promises nothing about its inside; sizes are then unknown
        return None


def check(job, modules):
    """Import what was installed, and say what it is, where numpy comes from, and how much there is of it."""
    import importlib

    found, wrong = {}, {}
    for name in modules:
        try:
            module = importlib.import_module(name)
        except Exception as error:  # a library of another make may raise anything
            wrong[name] = f"{type(error).__name__}: {error}"
        else:
            found[name] = [str(getattr(module, "__version__", "")), getattr(module, "__file__", "") or ""]
    numpy = sys.modules.get("numpy")
    files = [os.path.join(folder, name) for folder, _, names in os.walk(job["new"]) for name in names]
    answer(
        {
            "found": found,
            "wrong": wrong,
            "numpy": getattr(numpy, "__file__", "") or "",
            "bytes": sum(os.path.getsize(path) for path in files),
        }
    )


def main():
    """Do one thing."""
    mode, job = sys.argv[1], json.loads(sys.argv[2])
    # as it is inside QGIS, in the same order
    sys.path[:] = job["path"]
    {"probe": probe, "pip": pip, "sizes": sizes, "check": check}[mode](job, sys.argv[3:])


if __name__ == "__main__":
    main()
