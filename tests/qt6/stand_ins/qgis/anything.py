"""Classes whose behaviour matters to no widget: they can be named, made, subclassed and asked for anything."""

from unittest.mock import MagicMock


class _Asked(type):
    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        found = MagicMock(name=f"{cls.__name__}.{name}")
        setattr(cls, name, found)
        return found


class Anything(metaclass=_Asked):
    """Has every attribute, each a mock."""

    def __init__(self, *_, **__):
        pass

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        found = MagicMock(name=f"{type(self).__name__}().{name}")
        self.__dict__[name] = found
        return found


def a_class(name):
    """Return a class of that name that can be anything."""
    return _Asked(name, (Anything,), {})
