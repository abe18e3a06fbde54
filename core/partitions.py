"""Classes of one partition matched to those of another."""

import numpy as np


def aligned(classes, reference):
    """
    Return classes with the numbers of those of a reference that they share most with.

    One class goes to one of the reference, so that as many samples as possible keep their number; classes that are left
    over, where there are more than in the reference, go to the one they overlap most.

    Parameters
    ----------
    classes, reference : (n,) arrays of int
        Numbers from 0.

    Returns
    -------
    (n,) array of int
    """
    classes, reference = np.asarray(classes, int), np.asarray(reference, int)
    shape = int(classes.max()) + 1, int(reference.max()) + 1
    table = np.bincount(classes * shape[1] + reference, minlength=shape[0] * shape[1]).reshape(shape)
    match = best_match(table)
    rest = match < 0
    match[rest] = table[rest].argmax(axis=1)
    return match[classes]


def best_match(table):
    """
    Return the column of each row that together hold most; no column twice.

    Exact, over all sets of columns: meant for a dozen classes at most, and needs no scipy.

    Parameters
    ----------
    table : (a, b) array
        Counts, none below zero.

    Returns
    -------
    (a,) array of int
        -1 where there are more rows than columns and the row is left over.
    """
    rows, columns = np.shape(table)
    size = max(rows, columns)
    padded = np.zeros((size, size))
    padded[:rows, :columns] = table
    best = {0: (0.0, ())}
    for row in range(size):
        following = {}
        for taken, (value, chosen) in best.items():
            for column in range(size):
                if taken >> column & 1:
                    continue
                found = value + padded[row, column], (*chosen, column)
                key = taken | 1 << column
                if key not in following or found[0] > following[key][0]:
                    following[key] = found
        best = following
    match = np.array(best[(1 << size) - 1][1][:rows], int)
    return np.where(match < columns, match, -1)
