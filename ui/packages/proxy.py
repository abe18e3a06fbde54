"""The proxy that QGIS is set to, told to pip; and texts freed of what no one else should read."""

import re
from urllib.parse import quote, urlsplit


class Proxy:
    """
    A proxy as Qt describes it.

    Parameters
    ----------
    kind : str
        "http", "socks" or "" for none.
    """

    def __init__(self, kind="", host="", port=0, user="", word="", excluded=()):
        self.kind, self.host, self.port = kind, host, port
        self.user, self.word, self.excluded = user, word, tuple(excluded)

    def variables(self):
        """Return the environment variables that say the same, {} if QGIS has no proxy."""
        if not self.kind or not self.host:
            return {}
        who = quote(self.user, safe="")
        if who and self.word:
            who += ":" + quote(self.word, safe="")
        scheme = "socks5h" if self.kind == "socks" else "http"
        host = f"[{self.host}]" if ":" in self.host else self.host
        url = f"{scheme}://{who}{'@' if who else ''}{host}{f':{self.port}' if self.port else ''}"
        found = {}
        for name in ("HTTP_PROXY", "HTTPS_PROXY"):
            found[name] = found[name.lower()] = url
        hosts = [host for host in map(_host, self.excluded) if host]
        if hosts:
            found["NO_PROXY"] = found["no_proxy"] = ",".join(dict.fromkeys([*hosts, "localhost", "127.0.0.1"]))
        return found

    def secrets(self):
        """Return what must not be shown."""
        texts = {self.user, self.word, quote(self.user, safe=""), quote(self.word, safe="")}
        return {text for text in texts if text}


def _host(address):
    """Return the host of an address such as QGIS lists it, with or without ``http://``."""
    text = address.strip()
    return urlsplit(text if "//" in text else f"//{text}").hostname or ""


def of_qgis():
    """Return the proxy of QGIS's settings, the system's where they ask for it."""
    from qgis.core import QgsNetworkAccessManager
    from qgis.PyQt.QtCore import QUrl
    from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

    manager = QgsNetworkAccessManager.instance()
    found = manager.fallbackProxy()
    if manager.useSystemProxy():
        # any address outside will do to ask for the way out
        several = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl("https://qgis.org")))
        found = several[0] if several else found
    kinds = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks",
    }
    kind = kinds.get(found.type(), "")
    excluded = [*manager.excludeList(), *(manager.noProxyList() if hasattr(manager, "noProxyList") else [])]
    return Proxy(
        kind, found.hostName(), found.port(), found.user(), found.password(), [text for text in excluded if text]
    )


def blanked(text, secrets=()):
    """Return a text without user names and words of proxies and indexes, and without the user's name in paths."""
    from pathlib import Path

    text = re.sub(r"(?<=://)[^/\s@]+(:[^/\s@]*)?@", "***@", text)
    for secret in sorted(secrets, key=len, reverse=True):
        # one or two letters are everywhere; in addresses they are gone already
        if len(secret) > 2:
            text = text.replace(secret, "***")
    own = str(Path.home())
    return text.replace(own, "~") if len(own) > 3 else text
