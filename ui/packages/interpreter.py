"""Finding the program that runs QGIS's Python; inside QGIS, `sys.executable` may be QGIS itself, or another Python."""

import ntpath
import os
import posixpath
import re


def candidates(platform, executable, prefix, base_prefix, version, exists=os.path.isfile):
    """
    Return programs that may be QGIS's Python, the likeliest first; each is to be asked for its version.

    Parameters
    ----------
    platform, executable, prefix, base_prefix : str
        As `sys` has them inside QGIS.
    version : tuple of int
        Major and minor number.
    exists : callable
        Tells whether a path is a file.

    Returns
    -------
    list of (str, str)
        Program, and what PYTHONHOME has to be for it ("" for unset).
    """
    major, minor = version[:2]
    windows, apple = platform == "win32", platform == "darwin"
    path = ntpath if windows else posixpath
    beside = path.dirname(executable or "")
    found = []
    if re.fullmatch(r"python[\d.]*(\.exe)?", path.basename(executable or "").lower()):
        found.append(executable)
    if windows:
        folders = [prefix, base_prefix, beside]
        folders += [path.join(beside, "..", "apps", f"Python{major}{minor}")]
        names = ["python.exe", "python3.exe"]
    else:
        folders = [path.join(prefix, "bin"), path.join(base_prefix, "bin")]
        if apple:
            # the bundles of the various makers, old and new
            inside = path.join(beside, "..")
            python = path.join("Versions", f"{major}.{minor}", "bin")
            folders += [path.join(beside, "bin"), beside, path.join(inside, "Frameworks", "bin")]
            folders += [path.join(inside, "Frameworks", "Python.framework", python)]
            folders += [path.join(inside, "Resources", "python", "bin"), prefix]
        names = [f"python{major}.{minor}", f"python{major}", "python"]
    found += [path.join(folder, name) for folder in folders if folder for name in names]
    if not windows and not apple:
        found.append(f"/usr/bin/python{major}.{minor}")
    programs = [program for program in dict.fromkeys(map(path.normpath, found)) if exists(program)]
    # a Python inside QGIS's folder finds its library only when it is told where it lies
    homes = [prefix, ""] if windows or apple else [""]
    return [(program, home) for program in programs for home in homes]


def environment(given, proxy, home="", work=""):
    """
    Return the environment for pip: the user's own, less what would lead it to another place.

    Parameters
    ----------
    given : dict
        The environment of QGIS.
    proxy : dict
        Variables of `proxy.variables`, which win over those given.
    home : str
        What PYTHONHOME has to be.
    work : str
        Folder for temporary files.
    """
    # indexes, certificates and time-outs of the user's pip stay
    led_astray = {
        "PYTHONPATH",
        "PYTHONSTARTUP",
        "PYTHONHOME",
        "PYTHONEXECUTABLE",
        "PYTHONINSPECT",
        "__PYVENV_LAUNCHER__",
    }
    led_astray |= {"PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_CONSTRAINT", "PIP_REQUIREMENT", "PIP_NO_BINARY"}
    led_astray |= {"PIP_LOG", "PIP_QUIET", "PIP_VERBOSE", "PIP_DRY_RUN", "PIP_UPGRADE", "PIP_NO_DEPS"}
    found = {name: value for name, value in given.items() if name.upper() not in led_astray}
    if proxy:
        names = {name.upper() for name in proxy}
        found = {name: value for name, value in found.items() if name.upper() not in names}
    found.update(proxy)
    found.update(
        PIP_USER="0",
        PIP_REQUIRE_VIRTUALENV="0",
        # nothing goes into the system's folders, which is what Debian and others guard
        PIP_BREAK_SYSTEM_PACKAGES="1",
        PIP_DISABLE_PIP_VERSION_CHECK="1",
        PIP_NO_INPUT="1",
        PIP_NO_COLOR="1",
        PIP_ROOT_USER_ACTION="ignore",
        PYTHONIOENCODING="utf-8",
        PYTHONUNBUFFERED="1",
    )
    if home:
        found["PYTHONHOME"] = home
    if work:
        found.update(TMPDIR=work, TEMP=work, TMP=work)
    return found
