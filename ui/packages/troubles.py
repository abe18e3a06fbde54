"""What went wrong, in one sentence with its remedy."""

import re

from ..language import tr


def explain(log, names=""):
    """
    Return the sentence for what pip wrote before it failed.

    Parameters
    ----------
    log : str
        What pip wrote.
    names : str
        The packages that were asked for.
    """
    held = re.search(r"^\s*(\S+) \S+ depends on (\S+).*\n\s*The user requested \(constraint\) (\S+)==(\S+)", log, re.M)
    if held:
        return tr(
            "{name} needs {needed}, and QGIS runs {owned} {version}, which is never replaced: take a newer QGIS, or do "
            "without. Nothing was changed."
        ).format(name=held[1], needed=held[2], owned=held[3], version=held[4])
    for pattern, sentence in _known(names):
        if re.search(pattern, log, re.IGNORECASE):
            return sentence
    last = [line for line in log.splitlines() if line.startswith("ERROR")] or ["?"]
    return tr("pip could not install {names} ({error}): the log says more. Nothing was changed.").format(
        names=names, error=last[-1].replace("ERROR:", "").strip()[:200]
    )


def _known(names):
    return [
        (
            r"No space left|Errno 28|WinError 112",
            tr("The disk is full: make room, then install again. Nothing was changed."),
        ),
        (
            r"Missing dependencies for SOCKS",
            tr(
                "QGIS is set to a SOCKS proxy, which pip cannot use here: set an HTTP proxy in Settings → Options → "
                "Network. Nothing was changed."
            ),
        ),
        (
            r"407 |Proxy Authentication Required",
            tr(
                "The proxy refuses the user name or its word: correct them in Settings → Options → Network, start "
                "QGIS again, and install again. Nothing was changed."
            ),
        ),
        (
            r"ProxyError|Cannot connect to proxy|Tunnel connection failed",
            tr(
                "The proxy cannot be reached: check it in Settings → Options → Network, and install again. Nothing "
                "was changed."
            ),
        ),
        (
            r"CERTIFICATE_VERIFY_FAILED|SSLError|certificate verify failed",
            tr(
                "The package index could not prove who it is (certificate): a virus scanner or your company's network "
                "may stand between; ask its administrator for the certificate and name it in pip's setting “cert”. "
                "Nothing was changed."
            ),
        ),
        (
            r"NewConnectionError|Connection refused|Failed to establish|Max retries|Name or service not known"
            r"|Temporary failure in name|getaddrinfo|timed out|ConnectTimeout|Network is unreachable|ConnectionError"
            r"|ConnectionReset|Could not fetch URL|nodename nor servname|Connection broken|RemoteDisconnected",
            tr(
                "The package index cannot be reached: check the connection to the internet, and the proxy in Settings "
                "→ Options → Network, and install again. Nothing was changed."
            ),
        ),
        (
            r"401 |403 |Unauthorized",
            tr(
                "The package index refuses access: check the address under “Extra package index” and pip's own "
                "settings. Nothing was changed."
            ),
        ),
        (
            r"ResolutionImpossible|conflicting dependencies",
            tr(
                "No version of {names} goes together with what this QGIS runs, and QGIS's own packages are never "
                "replaced: take fewer packages at once, or a newer QGIS. Nothing was changed."
            ).format(names=names),
        ),
        (
            r"No matching distribution|Could not find a version",
            tr(
                "The package index has no ready-made {names} for this Python on this machine: a newer QGIS may help. "
                "Nothing was changed."
            ).format(names=names),
        ),
        (
            r"PermissionError|Permission denied|Access is denied|WinError 5\b|Read-only file system",
            tr("The folder in your QGIS profile cannot be written: check who may write there. Nothing was changed."),
        ),
        (
            r"HASHES|Hash mismatch|BadZipFile|IncompleteRead",
            tr("A file arrived damaged: install again. Nothing was changed."),
        ),
    ]


def explain_import(wrong):
    """Return the sentence for packages that came but cannot be imported; `wrong` gives the error of each."""
    name, error = next(iter(wrong.items()))
    sentence = tr("{name} was fetched, but cannot be used here ({error}). Nothing was changed.").format(
        name=name, error=error[:200]
    )
    if "WinError" in error or "DLL load failed" in error:
        sentence += " " + tr("Microsoft's “Visual C++ Redistributable” may be missing: install it, and try again.")
    return sentence
