"""Polygons of a class grid, with smooth borders that neighbours share without gap or overlap."""

import numpy as np

STEPS = ((0, 1), (-1, 0), (0, -1), (1, 0))
"""Row and column step along the edges of cells, anticlockwise on a map: east, north, west, south."""


def outlines(classes, smoothing=3):
    """
    Outline the patches of equal cells (joined by edges, not by corners).

    A border runs between corners of cells where more than two edges meet. Every corner on the way moves
    half-way to the mean of its two neighbours, `smoothing` times; that is the same for the patches on both
    sides of it, so that they go on fitting.

    Parameters
    ----------
    classes : (rows, columns) array of int
        Class of each cell.
    smoothing : int
        How often the borders are smoothed; 0 keeps the edges of the cells.

    Returns
    -------
    list of (int, list of (k, 2) array)
        Class and rings of each patch, the outer ring first, then its holes. Rings are closed, the outer ones
        anticlockwise on a map, the holes clockwise. Coordinates are column and row, counted in cells from the
        corner of the first cell, rows downwards.
    """
    classes = np.asarray(classes)
    patches = patch_numbers(classes)
    on_left = left_patches(patches)
    fixed = fixed_corners(on_left)
    rings = [(patch, np.array(corners)) for patch, corners in traced(on_left)]
    positions = smoothed(fixed, rings, smoothing)

    outlined = [(int(value), []) for value in classes.ravel()[np.unique(patches, return_index=True)[1]]]
    for patch, corners in rings:
        row, column = corners[:-1].T
        ring = simplified(positions[row, column], fixed[row, column])
        # rows count downwards, hence the sign; the outer ring is the only anticlockwise one
        first = 0 if signed_area(ring) < 0 else len(outlined[patch][1])
        outlined[patch][1].insert(first, ring)
    return outlined


def patch_numbers(classes):
    """Return the number, from 0 in reading order, of the patch that each cell belongs to."""
    rows, columns = classes.shape
    flat = classes.ravel().tolist()
    numbers = [-1] * len(flat)
    count = 0
    for start in range(len(flat)):
        if numbers[start] >= 0:
            continue
        numbers[start] = count
        stack = [start]
        while stack:
            row, column = divmod(stack.pop(), columns)
            for down, right in STEPS:
                if 0 <= row + down < rows and 0 <= column + right < columns:
                    cell = (row + down) * columns + column + right
                    if numbers[cell] < 0 and flat[cell] == flat[start]:
                        numbers[cell] = count
                        stack.append(cell)
        count += 1
    return np.reshape(numbers, classes.shape)


def left_patches(patches):
    """
    Return the patch on the left of each border edge, (4, rows + 1, columns + 1) array, -1 where there is none.

    The first index is the direction of the edge as in `STEPS`, the others the corner it starts from.
    """
    rows, columns = patches.shape
    framed = np.pad(patches, 1, constant_values=-1)
    on_left = np.full((4, rows + 1, columns + 1), -1)
    for direction, (row, column) in enumerate(((1, 0), (1, 1), (0, 1), (0, 0))):
        # an edge that runs east is the south side of the cell on its left, and so on round the cell
        down, right = STEPS[direction - 1]
        beyond = framed[1 + down : 1 + down + rows, 1 + right : 1 + right + columns]
        on_left[direction, row : row + rows, column : column + columns] = np.where(beyond != patches, patches, -1)
    return on_left


def fixed_corners(on_left):
    """Return the corners that smoothing must not move: where borders meet, and those of the frame; a mask."""
    leaving = on_left >= 0
    arriving = np.zeros_like(leaving)
    for direction, (down, right) in enumerate(STEPS):
        arriving[direction] = np.roll(leaving[direction], (down, right), axis=(0, 1))
    # an edge that arrives eastwards lies to the west of the corner, and so on
    fixed = (leaving | arriving[[2, 3, 0, 1]]).sum(axis=0) != 2
    fixed[:: fixed.shape[0] - 1, :: fixed.shape[1] - 1] = True
    return fixed


def traced(on_left):
    """Yield the patch and the closed list of (row, column) corners of every ring, the patch on its left."""
    waiting = on_left.copy()
    for direction, row, column in zip(*np.nonzero(on_left >= 0)):
        patch = waiting[direction, row, column]
        corners = [(row, column)]
        while waiting[direction, row, column] >= 0:
            waiting[direction, row, column] = -1
            row, column = row + STEPS[direction][0], column + STEPS[direction][1]
            corners.append((row, column))
            # right before left: a ring that would touch itself at a corner falls into two that touch
            for turn in (3, 0, 1):
                if on_left[(direction + turn) % 4, row, column] == patch:
                    direction = (direction + turn) % 4
                    break
        if len(corners) > 1:
            yield patch, corners


def smoothed(fixed, rings, times):
    """Return column and row of every corner after smoothing, (rows + 1, columns + 1, 2)."""
    rows, columns = fixed.shape
    positions = np.stack(np.meshgrid(np.arange(columns, dtype=float), np.arange(rows, dtype=float)), axis=-1)
    for _ in range(times):
        moved = positions.copy()
        for _, corners in rings:
            row, column = corners[:-1].T
            ring = positions[row, column]
            free = ~fixed[row, column]
            between = (np.roll(ring, 1, axis=0) + np.roll(ring, -1, axis=0)) / 2
            moved[row[free], column[free]] = ((ring + between) / 2)[free]
        positions = moved
    return positions


def simplified(ring, fixed):
    """Return `ring` closed and without the points that lie on a straight line, keeping the `fixed` ones."""
    before, after = ring - np.roll(ring, 1, axis=0), np.roll(ring, -1, axis=0) - ring
    bends = np.abs(before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]) > 1e-9
    kept = ring[bends | fixed]
    return np.vstack([kept, kept[:1]])


def signed_area(ring):
    """Return the area of a closed ring, positive when it runs anticlockwise with the second coordinate upwards."""
    x, y = ring.T
    return 0.5 * float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum())
