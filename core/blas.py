"""
Products and triangles of matrices at full speed inside QGIS.

QGIS of Linux distributions loads the GNU Scientific Library, whose plain ``cblas_*`` routines then stand before those
that numpy was built for: products run twenty times slower in QGIS than in Python by itself. scipy holds the Fortran
routines, whose names the library leaves alone. They are called as scipy's `LowLevelCallable` calls them and not through
`scipy.linalg.blas`, which lets no other thread of Python run meanwhile.
"""

import ctypes
from ctypes import byref, c_char_p, c_int, c_void_p
from functools import cache, lru_cache

import numpy as np

from .language import tr


def matmul(a, b, out):
    """
    Return ``np.matmul(a, b, out=out)``, through scipy where numpy's own products are diverted.

    Parameters
    ----------
    a, b : (m, k) and (k, n) arrays, or stacks of them
        Of one type, float32 or float64.
    out : (m, n) array or stack, C-ordered
    """
    gemm = _gemm(out.dtype.char)
    if gemm is None:
        return np.matmul(a, b, out=out)
    if not a.size:
        out[...] = 0
    elif out.ndim == 2:
        _product(gemm, a, b, out)
    else:
        for row, part in enumerate(out):
            _product(gemm, a[row] if a.ndim == 3 else a, b[row] if b.ndim == 3 else b, part)
    return out


def solve(lower, right, turned=False):
    """
    Solve triangular systems L x = y, in place.

    Parameters
    ----------
    lower : (b, k, k) array
        Stack of lower triangles L, C-ordered; what stands above their diagonals is not read.
    right : (b, k, t) array
        Stack of right sides y, C-ordered and of the same type, float32 or float64; overwritten.
    turned : bool
        Whether the transposes L' are meant.

    Returns
    -------
    (b, k, t) array
        `right`.
    """
    trsm = _routine({"f": "strsm", "d": "dtrsm"}[right.dtype.char], 11)
    if trsm is None:
        lower = np.tril(lower)
        right[...] = np.linalg.solve(lower.swapaxes(1, 2) if turned else lower, right)
        return right
    for triangle, side in zip(lower, right):
        _triangular(trsm, triangle, side, b"U", b"T" if turned else b"N")
    return right


def multiply(triangle, right, lower):
    """
    Multiply by a triangle, in place.

    Parameters
    ----------
    triangle : (k, k) array
        C-ordered; the half that is zero is not read.
    right : (k, t) array
        C-ordered and of the same type, float32 or float64; overwritten.
    lower : bool
        Whether the triangle is a lower one.

    Returns
    -------
    (k, t) array
        `right`.
    """
    trmm = _routine({"f": "strmm", "d": "dtrmm"}[right.dtype.char], 11)
    if trmm is None:
        right[...] = (np.tril if lower else np.triu)(triangle) @ right
    else:
        _triangular(trmm, triangle, right, b"U" if lower else b"L", b"N")
    return right


def _triangular(routine, triangle, right, half, turn):
    """Call a routine for triangles; Fortran reads C-ordered arrays as their transposes: y' = x' T'."""
    if not right.size:
        return
    one = np.ones(1, right.dtype)
    k, t = right.shape
    rows, columns = byref(c_int(k)), byref(c_int(t))
    settings = b"R", half, turn, b"N", columns, rows, one.ctypes.data
    routine(*settings, triangle.ctypes.data, rows, right.ctypes.data, columns)


def _product(gemm, a, b, out):
    # Fortran reads a C-ordered array as its transpose: out' = b' a' needs no copy
    (a, of_a, turn_a), (b, of_b, turn_b) = _laid(a), _laid(b)
    one, zero = np.ones(1, out.dtype), np.zeros(1, out.dtype)
    (m, n), k = out.shape, a.shape[1]
    sizes = (byref(c_int(size)) for size in (n, m, k))
    factors = one.ctypes.data, b.ctypes.data, byref(c_int(of_b)), a.ctypes.data, byref(c_int(of_a))
    gemm(turn_b, turn_a, *sizes, *factors, zero.ctypes.data, out.ctypes.data, byref(c_int(n)))


def _laid(matrix):
    """Return a matrix, copied if need be, how far its rows or columns lie apart, and which, in BLAS's words."""
    for part, turn in ((matrix, b"N"), (matrix.T, b"T")):
        rows, columns = part.shape
        apart, rest = divmod(part.strides[0], part.itemsize) if rows > 1 else (columns, 0)
        if (columns == 1 or part.strides[1] == part.itemsize) and apart >= columns and not rest:
            return matrix, apart, turn
    return np.ascontiguousarray(matrix), matrix.shape[1], b"N"


def _gemm(kind):
    """Return scipy's product for a type of number, or None where numpy's own is as good."""
    return _routine({"f": "sgemm", "d": "dgemm"}.get(kind), 13) if diverted() else None


@cache
def _routine(name, count):
    """Return a Fortran routine of scipy that takes so many arguments, None if there is none."""
    try:
        from scipy.linalg.cython_blas import __pyx_capi__ as routines
    except ImportError:
        return None
    if name not in routines:
        return None
    described, pointer = ctypes.pythonapi.PyCapsule_GetName, ctypes.pythonapi.PyCapsule_GetPointer
    described.restype, described.argtypes = c_char_p, [ctypes.py_object]
    pointer.restype, pointer.argtypes = c_void_p, [ctypes.py_object, c_char_p]
    signature = described(routines[name])
    kinds = [kind.strip() for kind in signature[signature.index(b"(") + 1 : signature.rindex(b")")].split(b",")]
    if len(kinds) != count or b"int *" not in kinds:
        return None
    taken = [c_char_p if kind == b"char *" else c_void_p for kind in kinds]
    return ctypes.CFUNCTYPE(None, *taken)(pointer(routines[name], signature))


@lru_cache(maxsize=1)
def diverted():
    """Return whether numpy's products go through the GNU Scientific Library in this process."""
    try:
        found = ctypes.CDLL(None).cblas_sgemm
        plain = ctypes.CDLL("libgslcblas.so.0").cblas_sgemm
    except (OSError, AttributeError, TypeError):
        return False
    return ctypes.cast(found, ctypes.c_void_p).value == ctypes.cast(plain, ctypes.c_void_p).value


def describe():
    """Return in words what multiplies matrices here, for logs."""
    if diverted():
        if _gemm("f") is None:
            return tr("the GNU Scientific Library (slow; installing scipy helps)")
        return tr("scipy's BLAS (numpy's is diverted to the GNU Scientific Library in this QGIS)")
    try:
        from threadpoolctl import threadpool_info
    except ImportError:
        return tr("numpy's own BLAS")
    found = [
        f"{entry['internal_api']} {entry['version']}" for entry in threadpool_info() if entry["user_api"] == "blas"
    ]
    return ", ".join(found) or tr("numpy's reference BLAS (slow; installing OpenBLAS helps)")
