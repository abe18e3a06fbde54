"""Drainage of a terrain model: pits filled, D8 flow directions, upstream sums, stream lines."""

import heapq

import numpy as np

NEIGHBOURS = ((-1, 0), (0, -1), (0, 1), (1, 0), (-1, -1), (-1, 1), (1, -1), (1, 1))
"""Row and column steps to the eight neighbours, the four that share an edge first."""


def fill_pits(elevation, step=1e-3):
    """
    Raise every pit until it drains off the edge of the grid.

    Priority flood from the edge inwards [Barnes2014]_. Flats and filled pits rise by `step` from cell to
    cell, so that each cell has a lower neighbour or lies on the edge.

    Parameters
    ----------
    elevation : (rows, columns) array
        Metres.
    step : float
        Least rise from a cell to the next one upstream, metres.

    Returns
    -------
    (rows, columns) array
        Nowhere below `elevation`.

    References
    ----------
    .. [Barnes2014] Barnes, R., Lehman, C., Mulla, D. (2014). Priority-flood: an optimal depression-filling
       and watershed-labeling algorithm for digital elevation models. Computers & Geosciences 62, 117-127.
    """
    rows, columns = np.shape(elevation)
    # a frame of cells that count as visited spares the test for the edge; lists are faster than arrays here
    width = columns + 2
    filled = np.pad(np.asarray(elevation, float), 1).ravel().tolist()
    waiting = np.pad(np.ones((rows, columns), bool), 1).ravel().tolist()
    steps = [down * width + right for down, right in NEIGHBOURS]

    edge = np.ones((rows, columns), bool)
    edge[1:-1, 1:-1] = False
    queue = [(filled[cell], cell) for cell in np.flatnonzero(np.pad(edge, 1)).tolist()]
    for _, cell in queue:
        waiting[cell] = False
    heapq.heapify(queue)
    while queue:
        level, cell = heapq.heappop(queue)
        for offset in steps:
            neighbour = cell + offset
            if waiting[neighbour]:
                waiting[neighbour] = False
                filled[neighbour] = max(filled[neighbour], level + step)
                heapq.heappush(queue, (filled[neighbour], neighbour))
    return np.reshape(filled, (rows + 2, width))[1:-1, 1:-1].copy()


def flow_receivers(elevation):
    """
    Return the cell that each cell drains to: the steepest of the eight ways down (D8).

    Parameters
    ----------
    elevation : (rows, columns) array
        Without pits, as `fill_pits` leaves it.

    Returns
    -------
    (rows * columns,) array of int
        Number of the receiving cell, counted along the rows; -1 where no neighbour is lower: the water
        leaves the grid.

    References
    ----------
    O'Callaghan, J.F., Mark, D.M. (1984). The extraction of drainage networks from digital elevation data.
    Computer Vision, Graphics, and Image Processing 28, 323-344.
    """
    elevation = np.asarray(elevation, float)
    rows, columns = elevation.shape
    walled = np.pad(elevation, 1, constant_values=np.inf)
    cells = np.arange(rows * columns).reshape(rows, columns)
    steepest = np.zeros((rows, columns))
    receivers = np.full((rows, columns), -1)
    for down, right in NEIGHBOURS:
        neighbour = walled[1 + down : 1 + down + rows, 1 + right : 1 + right + columns]
        slope = (elevation - neighbour) / np.hypot(down, right)
        better = slope > steepest
        steepest[better] = slope[better]
        receivers[better] = (cells + down * columns + right)[better]
    return receivers.ravel()


class Drainage:
    """
    The tree in which the cells of a grid drain.

    Cells are numbered along the rows from the first row, counted from 0.

    Parameters
    ----------
    receivers : (n,) array of int
        Cell that each cell drains to, -1 for none, as `flow_receivers` returns it. No loops.

    Attributes
    ----------
    order : (n,) array of int
        All cells, each one before the cell it drains to.
    """

    def __init__(self, receivers):
        self.receivers = np.asarray(receivers)
        downstream = self.receivers.tolist()
        donors = np.bincount(self.receivers[self.receivers >= 0], minlength=len(downstream)).tolist()
        order = [cell for cell, count in enumerate(donors) if count == 0]
        for cell in order:  # the list grows while it is read
            receiver = downstream[cell]
            if receiver >= 0:
                donors[receiver] -= 1
                if donors[receiver] == 0:
                    order.append(receiver)
        self.order = np.array(order, int)

    def accumulate(self, weights):
        """Return, for each cell, the sum of `weights` over its catchment, itself included; shape (n,) or (n, p)."""
        weights = np.asarray(weights, float)
        # floats of a list add faster one by one than those of an array; rows of an array do not
        total = weights.tolist() if weights.ndim == 1 else weights.copy()
        for cell, receiver in zip(self.order.tolist(), self.receivers[self.order].tolist()):
            if receiver >= 0:
                total[receiver] += total[cell]
        return np.asarray(total)

    def stream_orders(self, channels):
        """
        Return the Strahler order of each cell of a channel, (n,) array of int, 0 elsewhere.

        `channels` is an (n,) mask; a stream that leaves it ends there.
        """
        orders = np.zeros(len(self.order), int).tolist()
        largest, how_many = orders.copy(), orders.copy()
        for cell in self.order[channels[self.order]].tolist():
            orders[cell] = max(1, largest[cell] + (how_many[cell] > 1))
            receiver = self.receivers[cell]
            if receiver >= 0:
                if orders[cell] > largest[receiver]:
                    largest[receiver], how_many[receiver] = orders[cell], 0
                how_many[receiver] += orders[cell] == largest[receiver]
        return np.array(orders)

    def reaches(self, channels):
        """
        Return the stream reaches, each a list of cells from its head to the next confluence or the outlet.

        A reach ends on the confluence, where the next one begins, or one cell outside the channels;
        `channels` as in `stream_orders`.
        """
        inside = np.flatnonzero(channels & (self.receivers >= 0))
        donors = np.bincount(self.receivers[inside], minlength=len(self.order))
        reaches = []
        for head in inside[donors[inside] != 1].tolist():
            reach = [head, int(self.receivers[head])]
            while channels[reach[-1]] and donors[reach[-1]] == 1 and self.receivers[reach[-1]] >= 0:
                reach.append(int(self.receivers[reach[-1]]))
            reaches.append(reach)
        return reaches
