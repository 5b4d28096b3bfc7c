# SPDX-License-Identifier: MIT
"""What makemap.py does with rings and lines: lists of (x, y). A ring's last point is not its first
again."""
import math
from collections import defaultdict


def area(ring):
    total = 0
    x0, y0 = ring[-1]
    for x, y in ring:
        total += x0 * y - x * y0
        x0, y0 = x, y
    return total / 2


def length(line):
    return sum(math.dist(a, b) for a, b in zip(line, line[1:]))


def simplify(line, tolerance):
    """Douglas and Peucker's, with the ends kept."""
    keep = bytearray(len(line))
    keep[0] = keep[-1] = 1
    todo = [(0, len(line) - 1)]
    limit = tolerance * tolerance
    while todo:
        first, last = todo.pop()
        if last - first < 2:
            continue
        ax, ay = line[first]
        dx, dy = line[last][0] - ax, line[last][1] - ay
        square = dx * dx + dy * dy
        worst, at = limit, 0
        for i in range(first + 1, last):
            px, py = line[i][0] - ax, line[i][1] - ay
            if square:
                t = (px * dx + py * dy) / square
                t = 0 if t < 0 else 1 if t > 1 else t
                px -= t * dx
                py -= t * dy
            off = px * px + py * py
            if off > worst:
                worst, at = off, i
        if at:
            keep[at] = 1
            todo += [(first, at), (at, last)]
    return [point for point, kept in zip(line, keep) if kept]


def simplify_ring(ring, tolerance):
    far = max(range(len(ring)), key=lambda i: math.dist(ring[0], ring[i]))
    if not far:
        return ring
    return simplify(ring[: far + 1], tolerance)[:-1] + simplify(
        ring[far:] + ring[:1], tolerance)[:-1]


def joined(lines):
    """Ends that meet are joined where just two do: the sources have come in very short pieces."""
    lines = [line for line in lines if len(line) > 1]
    ends = defaultdict(list)
    for i, line in enumerate(lines):
        ends[line[0]].append(i)
        ends[line[-1]].append(i)
    used = [False] * len(lines)

    def grown(chain):
        while True:
            meeting = ends[chain[-1]]
            following = [i for i in meeting if not used[i]]
            if len(meeting) != 2 or len(following) != 1:
                return chain
            used[following[0]] = True
            line = lines[following[0]]
            chain = chain + (line if line[0] == chain[-1] else line[::-1])[1:]

    for i, line in enumerate(lines):
        if not used[i]:
            used[i] = True
            yield grown(grown(line)[::-1])


def inside(point, ring):
    x, y = point
    odd = False
    x0, y0 = ring[-1]
    for x1, y1 in ring:
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            odd = not odd
        x0, y0 = x1, y1
    return odd


def bounds(points):
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def cut_ring(ring, axis, at, below):
    """Sutherland and Hodgman's, by one line."""
    out = []
    if not ring:
        return out
    a = ring[-1]
    a_in = a[axis] <= at if below else a[axis] >= at
    for b in ring:
        b_in = b[axis] <= at if below else b[axis] >= at
        if a_in != b_in:
            t = (at - a[axis]) / (b[axis] - a[axis])
            out.append((at, a[1] + t * (b[1] - a[1])) if axis == 0
                       else (a[0] + t * (b[0] - a[0]), at))
        if b_in:
            out.append(b)
        a, a_in = b, b_in
    return out


def cut_line(line, axis, at, below):
    """Lines: what of it is on that side."""
    out, piece = [], []
    a = line[0]
    a_in = a[axis] <= at if below else a[axis] >= at
    if a_in:
        piece.append(a)
    for b in line[1:]:
        b_in = b[axis] <= at if below else b[axis] >= at
        if a_in != b_in:
            t = (at - a[axis]) / (b[axis] - a[axis])
            piece.append((at, a[1] + t * (b[1] - a[1])) if axis == 0
                         else (a[0] + t * (b[0] - a[0]), at))
            if a_in:
                out.append(piece)
                piece = []
        if b_in:
            piece.append(b)
        a, a_in = b, b_in
    if piece:
        out.append(piece)
    return [p for p in out if len(p) > 1]


def spread(shapes, closed, side, buffer, put):
    """Cuts shapes into tiles with some room around; put(row, column, shape)."""

    def split(parts, axis, at, below):
        if closed:
            return [p for p in (cut_ring(part, axis, at, below) for part in parts) if len(p) > 2]
        return [p for part in parts for p in cut_line(part, axis, at, below)]

    def descend(parts, x0, x1, y0, y1):
        if not parts:
            return
        if x1 - x0 == 1 and y1 - y0 == 1:
            for part in parts:
                put(y0, x0, part)
            return
        if x1 - x0 >= y1 - y0:
            m = (x0 + x1) // 2
            descend(split(parts, 0, m / side + buffer, True), x0, m, y0, y1)
            descend(split(parts, 0, m / side - buffer, False), m, x1, y0, y1)
        else:
            m = (y0 + y1) // 2
            descend(split(parts, 1, m / side + buffer, True), x0, x1, y0, m)
            descend(split(parts, 1, m / side - buffer, False), x0, x1, m, y1)

    for shape in shapes:
        left, top, right, bottom = bounds(shape)
        for turn in (-1, 0, 1) if right - left < 2 else (0,):
            if right + turn < -buffer or left + turn > 1 + buffer:
                continue
            parts = [[(x + turn, y) for x, y in shape] if turn else shape]
            for axis, at, below in ((0, -buffer, False), (0, 1 + buffer, True),
                                    (1, -buffer, False), (1, 1 + buffer, True)):
                parts = split(parts, axis, at, below)
            descend(parts, 0, side, 0, side)
