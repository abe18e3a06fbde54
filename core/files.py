"""Whole files or none: results are written beside their place and moved there at the end."""

import os
from contextlib import contextmanager, suppress
from pathlib import Path

from .errors import DataError
from .language import tr


@contextmanager
def replacing(path):
    """
    Give a temporary path in the folder of `path`, and move it to `path` when the block ends well.

    Parameters
    ----------
    path : str or Path
        Where the finished file shall be. Missing folders are made.

    Yields
    ------
    Path
        A path with the same suffix, for the block to write.

    Raises
    ------
    DataError
        If the folder cannot be written.
    """
    path = Path(path)
    # the suffix stays last: drivers and matplotlib choose the format by it
    temporary = path.with_name(f".{path.stem}.{os.getpid()}.part{path.suffix}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield temporary
        os.replace(temporary, path)
    except OSError as error:
        raise DataError(
            tr(
                "The file {path} cannot be written ({strerror}): choose another folder, or close the program that "
                "holds the file open."
            ).format(path=path, strerror=error.strerror or error)
        ) from error
    finally:
        # gone already when all went well, and never there when the folder cannot be written
        with suppress(OSError):
            temporary.unlink()
