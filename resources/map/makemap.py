#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the map that the program brings along, world.drovermap, from the sources' data.

    makemap.py MAPS PLACES OUT

MAPS is a folder with gshhg_i_world.gsp and gshhg_f_cities300k.gsp (GSHHG, cut into packs),
ne_10m_{lakes,rivers,urban_areas,country_borders,state_lines}.topojson and countries-50m.json
(Natural Earth) and us-counties-10m.json (us-atlas).
PLACES is a folder with places.tsv.gz and la_landmarks.csv. Nothing but Python is
needed; it takes about a minute.

The format, which ui/map/mapdata.h reads. A varint is seven bits a byte, the least first; a signed
one is zigzag. All coordinates are those of Web Mercator's unit square.

    file    = "DRVMAP1\\n" length(4 bytes, least first) index(zlib) block(zlib)...
    index   = levels level...
    level   = grid count-per-side-or-degree zoom*10 extent blocks entry...
              grid 0: tiles, count a side; grid 1: cells of 1/count degree, row 0 in the north
    entry   = key-delta length raw-length         key = row * columns + column; length 0: all land
    block   = group...
    group   = kind count shape...                 kinds below; a label is a shape of its own
    shape   = points (dx dy)...                   signed, from the last point, the first from 0 0
    label   = dx dy zoom*10 weight length utf-8

Points are in 1/extent of the block's side, and a little beyond it: shapes are cut outside of the
block, so that nobody sees a cut. Each level is simplified for the zooms up to the next one's.
"""
import csv
import gzip
import json
import math
import os
import struct
import sys
import zlib
from collections import defaultdict

from shapes import area, bounds, inside, joined, length, simplify, simplify_ring, spread

# Kinds of groups. LAND + n: GSHHG's levels 1 land, 2 lake, 3 island in it, 4 pond on that.
LAND, LAKE, LAKE_ISLAND, URBAN, RIVER, BORDER, STATE = 0, 5, 6, 7, 8, 9, 10
LABEL = 16  # + 0 country, 1 million, 2 city, 3 town, 4 village, 5 landmark

CELLS_PER_DEGREE = 2
CELL_EXTENT = 16384
# tiles a side, zoom from which it is used, grid of a tile
LEVELS = [(1, 0, 4096), (4, 2, 4096), (16, 4, 4096), (64, 6, 8192)]
GRAIN = 3e-6  # 120 m: Natural Earth's data has come in steps of 190 m
CITY_ZOOM = 8
SHARP = 0.35  # px at the greatest zoom of a level: what simplification may move
PIXELS = 256


def project(lon, lat):
    # What reaches the pole is closed well beyond the edge, where nobody sees it.
    if lat < -85.06:
        return lon / 360 + 0.5, 1.02
    return lon / 360 + 0.5, 0.5 - math.asinh(math.tan(math.radians(lat))) / (2 * math.pi)


class Varints:
    def __init__(self, data):
        self.data, self.at = data, 0

    def next(self):
        value = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 127) << shift
            if byte < 128:
                return value
            shift += 7

    def signed(self):
        value = self.next()
        return -((value + 1) >> 1) if value & 1 else value >> 1


def read_gsp(name):
    """[(row, column, [(level, [(x, y)])])] in 1/quant degrees, and quant"""
    with open(name, "rb") as file:
        data = file.read()
    assert data[:4] == b"GSP1", name
    v = Varints(zlib.decompress(data[4:]))
    quant, _, count = v.next(), v.next(), v.next()
    cells = []
    for _ in range(count):
        row, column, rings = v.signed(), v.signed(), []
        for _ in range(v.next()):
            level, points, x, y, ring = v.next(), v.next(), 0, 0, []
            for _ in range(points):
                x += v.signed()
                y += v.signed()
                ring.append((x, y))
            rings.append((level, ring))
        cells.append((row, column, rings))
    return cells, quant


def read_topojson(name):
    with open(name) as file:
        topology = json.load(file)
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x += dx
            y += dy
            points.append(project(x * sx + tx, y * sy + ty))
        arcs.append(points)

    def join(indices):
        line = []
        for index in indices:
            points = arcs[index] if index >= 0 else arcs[~index][::-1]
            line += points[1:] if line else points
        return line

    for layer in topology["objects"].values():
        for geometry in layer.get("geometries", [layer]):
            kind = geometry.get("type")
            if kind is None:
                continue
            parts = geometry["arcs"]
            if kind == "LineString":
                parts = [join(parts)]
            elif kind == "MultiLineString":
                parts = [join(part) for part in parts]
            elif kind == "Polygon":
                parts = [[join(ring)[:-1] for ring in parts]]
            else:
                parts = [[join(ring)[:-1] for ring in polygon] for polygon in parts]
            yield geometry.get("properties") or {}, parts
        return  # the first layer is the one


class Writer:
    def __init__(self):
        self.out = bytearray()

    def put(self, value):
        while value > 127:
            self.out.append(value & 127 | 128)
            value >>= 7
        self.out.append(value)

    def signed(self, value):
        self.put(value << 1 if value >= 0 else (-value << 1) - 1)


class Block:
    def __init__(self):
        self.shapes = defaultdict(list)
        self.labels = defaultdict(list)

    def add(self, kind, points):
        """points: of the grid already"""
        closed = kind < RIVER
        shape = []
        for point in points:
            if not shape or shape[-1] != point:
                shape.append(point)
        if closed and len(shape) > 1 and shape[0] == shape[-1]:
            shape.pop()
        if len(shape) >= (3 if closed else 2):
            self.shapes[kind].append(shape)

    def is_all_land(self, extent):
        if self.labels or list(self.shapes) != [LAND + 1] or len(self.shapes[LAND + 1]) != 1:
            return False
        ring = self.shapes[LAND + 1][0]
        return len(ring) == 4 and all(not 0 < v < extent for point in ring for v in point)

    def encode(self):
        w = Writer()
        for kind, shapes in sorted(self.shapes.items()):
            w.put(kind)
            w.put(len(shapes))
            lx = ly = 0
            for shape in shapes:
                w.put(len(shape))
                for x, y in shape:
                    w.signed(x - lx)
                    w.signed(y - ly)
                    lx, ly = x, y
        for kind, labels in sorted(self.labels.items()):
            w.put(kind)
            w.put(len(labels))
            lx = ly = 0
            for x, y, zoom, weight, name in labels:
                w.signed(x - lx)
                w.signed(y - ly)
                lx, ly = x, y
                w.put(round(zoom * 10))
                w.put(weight)
                text = name.encode()
                w.put(len(text))
                w.out += text
        return bytes(w.out)


class Level:
    def __init__(self, grid, count, zoom, extent, columns):
        self.grid, self.count, self.zoom, self.extent = grid, count, zoom, extent
        self.columns = columns
        self.blocks = defaultdict(Block)

    def encode(self, index, payload):
        index.put(self.grid)
        index.put(self.count)
        index.put(round(self.zoom * 10))
        index.put(self.extent)
        entries, last = [], 0
        for (row, column), block in sorted(self.blocks.items()):
            raw = block.encode()
            if not raw:
                continue
            key = row * self.columns + column
            packed = b"" if block.is_all_land(self.extent) else zlib.compress(raw, 9)
            entries.append((key - last, len(packed), len(raw) if packed else 0))
            last = key
            payload += packed
        index.put(len(entries))
        for entry in entries:
            for value in entry:
                index.put(value)


# --- what is on the map --------------------------------------------------------------------------


def world_land():
    cells, quant = read_gsp(os.path.join(MAPS, "gshhg_i_world.gsp"))
    return [(level, all_around([project(x / quant, y / quant) for x, y in ring]))
            for level, ring in cells[0][2]]


def all_around(ring):
    """Antarctica goes once around the world and is closed south of it, by lines to the pole that
    would be seen as coast. Three turns of it have theirs where nobody looks."""
    coast = [point for point in ring if point[1] < 1.01]
    if len(coast) == len(ring):
        return ring
    first = next(i for i, point in enumerate(ring) if point[1] > 1.01)
    coast = [p for p in ring[first:] + ring[:first] if p[1] < 1.01]
    east = 1 if coast[-1][0] > coast[0][0] else -1
    turns = [(x + turn * east, y) for turn in (-1, 0, 1, 2) for x, y in coast]
    return turns + [(turns[-1][0], 1.02), (turns[0][0], 1.02)]


def further_lakes(land):
    """Natural Earth's lakes that GSHHG does not have: the others would be seen twice."""
    known = [(bounds(ring), ring) for level, ring in land if level == 2]
    for _, polygons in read_topojson(os.path.join(MAPS, "ne_10m_lakes.topojson")):
        for polygon in polygons:
            outer = polygon[0]
            if len(outer) < 3:
                continue
            left, top, right, bottom = bounds(outer)
            near = [ring for (l, t, r, b), ring in known
                    if l <= right and r >= left and t <= bottom and b >= top]
            middle = ((left + right) / 2, (top + bottom) / 2)
            probes = outer[:: max(1, len(outer) // 8)] + [middle]
            if any(inside(p, ring) for ring in near for p in probes):
                continue
            if any(inside(p, outer) for ring in near for p in ring[:: max(1, len(ring) // 8)]):
                continue
            yield polygon


def lines_of_us_states():
    """At low zooms the only ones: of those of the whole world, nobody says how large they are."""
    with open(os.path.join(MAPS, "us-counties-10m.json")) as file:
        topology = json.load(file)
    users = defaultdict(set)
    for i, state in enumerate(topology["objects"]["states"]["geometries"]):
        for polygon in state["arcs"]:
            for ring in polygon:
                for index in ring:
                    users[index if index >= 0 else ~index].add(i)
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for index, states in users.items():
        if len(states) > 1:
            x = y = 0
            line = []
            for dx, dy in topology["arcs"][index]:
                x += dx
                y += dy
                line.append(project(x * sx + tx, y * sy + ty))
            yield line


def middle_of(ring):
    """About the point farthest from the edge: where a name goes."""
    def room(x, y):
        best = 1e9
        x0, y0 = ring[-1]
        for x1, y1 in ring:
            dx, dy = x1 - x0, y1 - y0
            square = dx * dx + dy * dy
            t = max(0, min(1, ((x - x0) * dx + (y - y0) * dy) / square)) if square else 0
            # Names are wide: room above and below counts for more.
            best = min(best, math.hypot((x - x0 - t * dx) * 0.6, y - y0 - t * dy))
            x0, y0 = x1, y1
        return best if inside((x, y), ring) else -best

    left, top, right, bottom = bounds(ring)
    best = (-1e9, 0, 0)
    step_x, step_y = (right - left) / 16, (bottom - top) / 16
    for i in range(1, 16):
        for j in range(1, 16):
            x, y = left + i * step_x, top + j * step_y
            best = max(best, (room(x, y), x, y))
    for _ in range(4):
        step_x /= 2
        step_y /= 2
        _, cx, cy = best
        for i in (-1, 0, 1):
            for j in (-1, 0, 1):
                x, y = cx + i * step_x, cy + j * step_y
                best = max(best, (room(x, y), x, y))
    return best


def country_labels():
    for properties, polygons in read_topojson(os.path.join(MAPS, "countries-50m.json")):
        ring = max((polygon[0] for polygon in polygons), key=lambda r: abs(area(r)))
        if len(ring) < 4:
            continue
        ring = simplify_ring(ring, 2e-4) if len(ring) > 60 else ring
        room, x, y = middle_of(ring)
        name = properties["name"]
        size = math.sqrt(abs(area(ring)))
        left, _, right, _ = bounds(ring)
        # As soon as it is about as wide as its country.
        wide = max(1.25 * size, 0.8 * (right - left) if right - left < 0.4 else 0)
        zoom = math.log2(max(1e-9, len(name) * 7 / (PIXELS * wide)))
        zoom = max(1.6, zoom)
        if zoom < 7.5:
            yield x, y, zoom, int(size * 1e6), name


def place_labels():
    """Places by population, each from the zoom on at which no greater one is near."""
    places = []
    with gzip.open(os.path.join(PLACES, "places.tsv.gz"), "rt", encoding="utf-8") as file:
        for line in file:
            lat, lon, name, _, _, people = line.rstrip("\n").split("\t")
            if int(people) >= LEAST_PEOPLE and abs(int(lat)) < 8500000:
                places.append((int(people), name, *project(int(lon) / 1e5, int(lat) / 1e5)))
    places.sort(reverse=True)
    apart = 64  # px
    zooms = [2 + i / 2 for i in range(21)]
    grids = [defaultdict(list) for _ in zooms]
    for people, name, x, y in places:
        least = next(z for p, z in ((5e6, 2), (2e6, 3), (1e6, 4), (3e5, 5), (1e5, 6.5), (3e4, 8),
                                    (1e4, 9), (3e3, 10), (0, 11)) if people >= p)
        found = None
        for i, zoom in enumerate(zooms):
            reach = apart / (PIXELS * 2 ** zoom)
            cx, cy = int(x / reach), int(y / reach)
            if found is None and zoom >= least and not any(
                    math.hypot(x - ox, y - oy) < reach
                    for gx in (cx - 1, cx, cx + 1) for gy in (cy - 1, cy, cy + 1)
                    for ox, oy in grids[i].get((gx, gy), ())):
                found = zoom
            if found is not None:
                grids[i][cx, cy].append((x, y))
        kind = 1 if people >= 1e6 else 2 if people >= 1e5 else 3 if people >= 1e4 else 4
        yield kind, x, y, found if found is not None else 12.5, people, name
    with open(os.path.join(PLACES, "la_landmarks.csv"), encoding="utf-8") as file:
        for row in csv.DictReader(file):
            x, y = project(float(row["lon"]), float(row["lat"]))
            yield 5, x, y, 12.5, 0, row["name"]


LEAST_PEOPLE = 1000


def fill_level(level, land, lakes, layers, labels, next_zoom):
    side, buffer = level.count, 1 / 32 / level.count
    grid = side * level.extent

    def putter(kind):
        def put(row, column, shape):
            level.blocks[row, column].add(kind, [
                (round(x * grid) - column * level.extent, round(y * grid) - row * level.extent)
                for x, y in shape])
        return put

    for depth in (1, 2, 3, 4):
        spread([ring for d, ring in land if d == depth], True, side, buffer, putter(LAND + depth))
    spread([p[0] for p in lakes], True, side, buffer, putter(LAKE))
    spread([r for p in lakes for r in p[1:]], True, side, buffer, putter(LAKE_ISLAND))
    for kind, shapes in layers.items():
        spread(shapes, kind == URBAN, side, buffer, putter(kind))
    for kind, x, y, zoom, weight, name in labels:
        if zoom >= next_zoom:
            continue
        row, column = int(y * side), int(x * side)
        block = level.blocks[row, column]
        block.labels[LABEL + kind].append((round(x * grid) - column * level.extent,
                                           round(y * grid) - row * level.extent,
                                           zoom, weight, name))


def pushed_out(ring, extent):
    """Runs along the cell's edge are moved out of sight, so that none is seen as a coast."""
    def sides(p):
        return (p[0] <= 0, p[0] >= extent, p[1] <= 0, p[1] >= extent)

    def share(a, b):
        return any(p and q for p, q in zip(a, b))

    far = extent // 32
    out = []
    on = [sides(p) for p in ring]
    for i, p in enumerate(ring):
        here = on[i]
        before, after = share(here, on[i - 1]), share(here, on[(i + 1) % len(ring)])
        if not before and not after:
            out.append(p)
            continue
        moved = (p[0] + far * (here[1] - here[0]), p[1] + far * (here[3] - here[2]))
        if not before:
            out.append(p)
        out.append(moved)
        if not after:
            out.append(p)
    return out


def city_level():
    cells, quant = read_gsp(os.path.join(MAPS, "gshhg_f_cities300k.gsp"))
    per = CELLS_PER_DEGREE
    level = Level(1, per, CITY_ZOOM, CELL_EXTENT, 360 * per)
    for south, west, rings in cells:
        row, column = 90 * per - 1 - south, west + 180 * per
        left, top = project(west / per, (south + 1) / per)
        right, bottom = project((west + 1) / per, south / per)
        sx, sy = CELL_EXTENT / (right - left), CELL_EXTENT / (bottom - top)
        for depth, ring in rings:
            points = []
            for x, y in ring:
                px, py = project(x / quant, y / quant)
                points.append((round((px - left) * sx), round((py - top) * sy)))
            level.blocks[row, column].add(LAND + depth, pushed_out(points, CELL_EXTENT))
    return level


def main():
    say = lambda text: print(text, file=sys.stderr, flush=True)
    land = world_land()
    lakes = list(further_lakes(land))
    say(f"{len(land)} rings of GSHHG, {len(lakes)} further lakes")
    lines = {kind: [part for _, parts in read_topojson(os.path.join(MAPS, name)) for part in parts]
             for kind, name in ((RIVER, "ne_10m_rivers.topojson"),
                                (BORDER, "ne_10m_country_borders.topojson"),
                                (STATE, "ne_10m_state_lines.topojson"))}
    urban = [polygon[0] for _, parts in read_topojson(
        os.path.join(MAPS, "ne_10m_urban_areas.topojson")) for polygon in parts]
    labels = [(0, *label) for label in country_labels()] + list(place_labels())
    say(f"{len(labels)} labels")
    lines = {k: [simplify(line, GRAIN) for line in joined(v)] for k, v in lines.items()}
    urban = [simplify_ring(ring, GRAIN) for ring in urban]
    lakes = [[simplify_ring(ring, GRAIN) for ring in polygon] for polygon in lakes]

    us_states = None
    levels = [None] * len(LEVELS) + [city_level()]
    for i in reversed(range(len(LEVELS))):
        side, zoom, extent = LEVELS[i]
        last = i == len(LEVELS) - 1
        next_zoom = 99 if last else LEVELS[i + 1][1]
        level = levels[i] = Level(0, side, zoom, extent, side)
        pixel = 1 / (PIXELS * 2 ** (zoom + 2))
        if not last:
            tolerance = SHARP * pixel
            keep = lambda ring, least: len(ring) > 2 and abs(area(ring)) > least * pixel * pixel
            land = [(d, s) for d, s in ((d, simplify_ring(r, tolerance)) for d, r in land)
                    if keep(s, 2 if d == 1 else 12)]
            lakes = [[s for s in (simplify_ring(r, tolerance) for r in p)] for p in lakes]
            lakes = [[r for j, r in enumerate(p) if not j or keep(r, 8)] for p in lakes
                     if keep(p[0], 40)]
            urban = [s for s in (simplify_ring(r, tolerance) for r in urban) if keep(s, 40)]
            if lines[STATE] is not us_states:
                lines[STATE] = us_states = list(lines_of_us_states())
            lines = {k: [simplify(line, tolerance) for line in v] for k, v in lines.items()}
            us_states = lines[STATE]
            lines[RIVER] = [line for line in lines[RIVER] if length(line) > 100 * pixel]
        layers = {BORDER: lines[BORDER]}
        if zoom >= 2:
            layers[RIVER] = lines[RIVER]
        if zoom >= 4:
            layers |= {STATE: lines[STATE], URBAN: urban}
        fill_level(level, land, lakes, layers, labels, next_zoom)
        say(f"zoom {zoom}: {len(level.blocks)} blocks")

    index, payload = Writer(), bytearray()
    index.put(len(levels))
    for level in levels:
        before = len(payload)
        level.encode(index, payload)
        say(f"zoom {level.zoom}: {len(payload) - before} bytes")
    packed = zlib.compress(bytes(index.out), 9)
    with open(OUT, "wb") as file:
        file.write(b"DRVMAP1\n" + struct.pack("<I", len(packed)) + packed + payload)
    say(f"{OUT}: {12 + len(packed) + len(payload)} bytes, of these {len(packed)} index")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    MAPS, PLACES, OUT = sys.argv[1:]
    main()
