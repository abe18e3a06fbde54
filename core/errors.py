"""What the core raises when it cannot go on."""


class DataError(ValueError):
    """The input cannot be used; the text is one plain sentence for the geologist.

    It says what is wrong, where, and what to do. Any other exception is a bug and is let through.
    """


class Cancelled(Exception):
    """The user stopped the run; raised by a ``progress`` callback."""
