"""What pip would install: read from its report, less what QGIS has already."""

import re
from typing import NamedTuple

# what pip takes for a version, near enough; others cannot be pinned
VERSION = re.compile(r"\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?(\+[a-z0-9]+([._-][a-z0-9]+)*)?", re.IGNORECASE)
NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")


BUILD_TOOLS = ("setuptools", "wheel", "pip")
"""Named by some packages, torch for one, and needed by none in use: QGIS's do, of whatever version."""


def canonical(name):
    """Return the name of a package as indexes write it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def owned(distributions):
    """
    Return canonical names and versions of what Python has; of two of the same name the first on the path counts.

    Parameters
    ----------
    distributions : iterable of (str, str)
        Name and version; Debian has packages of version 0.0.0, which no one knows.
    """
    found = {}
    for name, version in distributions:
        if name and NAME.fullmatch(name):
            found.setdefault(canonical(name), version or "")
    return found


def distributions(path):
    """Yield name and version of every package on a path."""
    from importlib.metadata import distributions as every

    for found in every(path=path):
        yield found.metadata["Name"], found.version


def constraints(owned):
    """Return the lines that pin what QGIS has."""
    return [
        f"{name}=={version}"
        for name, version in sorted(owned.items())
        if VERSION.fullmatch(version) and version != "0.0.0" and name not in BUILD_TOOLS
    ]


class Item(NamedTuple):
    """A package that pip would install."""

    name: str
    version: str
    url: str


class Plan:
    """
    What is to be installed.

    Attributes
    ----------
    items : list of Item
    sizes : dict
        Bytes by URL, None where unknown.
    """

    def __init__(self, items, sizes=None):
        self.items, self.sizes = list(items), dict(sizes or {})

    @classmethod
    def from_report(cls, report, owned):
        """Read pip's report (a dict); what QGIS has, in whatever version, never comes twice."""
        items = [
            Item(entry["metadata"]["name"], entry["metadata"]["version"], entry.get("download_info", {}).get("url", ""))
            for entry in report["install"]
        ]
        return cls(item for item in items if canonical(item.name) not in owned)

    def requirements(self):
        """Return what pip is to install, version by version."""
        return [f"{item.name}=={item.version}" for item in self.items]

    def graphics(self):
        """Return the items that serve NVIDIA's graphics cards alone."""
        return [item for item in self.items if re.match(r"(nvidia|cuda)-|triton$", canonical(item.name))]

    def bytes(self, items=None):
        """Return how many bytes are to be fetched, as far as known."""
        return sum(self.sizes.get(item.url) or 0 for item in (self.items if items is None else items))

    def unknown(self):
        """Return how many items are of unknown size."""
        return sum(self.sizes.get(item.url) is None for item in self.items)


def cpu_versions(listing):
    """Return the versions in pip's listing that are built for processors alone, the newest first."""
    found = set(re.findall(r"(?<![\w.])[\w.]+\+cpu(?![\w.])", listing))
    return sorted(found, key=lambda text: [int(part) for part in re.findall(r"\d+", text)], reverse=True)
