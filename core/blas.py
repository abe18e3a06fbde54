"""
Matrix products at full speed inside QGIS.

QGIS of Linux distributions loads the GNU Scientific Library, whose plain ``cblas_*`` routines then stand before those
that numpy was built for: products run twenty times slower in QGIS than in Python by itself. scipy calls the Fortran
routines, whose names the library leaves alone.
"""

import ctypes
from functools import cache, lru_cache

import numpy as np


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


def _product(gemm, a, b, out):
    # Fortran reads a C-ordered array as its transpose: out' = b' a' needs no copy
    left, turn_left = (b.T, 0) if b.flags.c_contiguous else (b, 1)
    right, turn_right = (a.T, 0) if a.flags.c_contiguous else (a, 1)
    gemm(1.0, left, right, beta=0.0, c=out.T, trans_a=turn_left, trans_b=turn_right, overwrite_c=1)


@cache
def _gemm(kind):
    """Return scipy's product for a type of number, or None where numpy's own is as good."""
    if not diverted():
        return None
    try:
        from scipy.linalg import blas
    except ImportError:
        return None
    return {"f": blas.sgemm, "d": blas.dgemm}.get(kind)


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
            return "the GNU Scientific Library (slow; installing scipy helps)"
        return "scipy's BLAS (numpy's is diverted to the GNU Scientific Library in this QGIS)"
    try:
        from threadpoolctl import threadpool_info
    except ImportError:
        return "numpy's own BLAS"
    found = [
        f"{entry['internal_api']} {entry['version']}" for entry in threadpool_info() if entry["user_api"] == "blas"
    ]
    return ", ".join(found) or "numpy's reference BLAS (slow; installing OpenBLAS helps)"
