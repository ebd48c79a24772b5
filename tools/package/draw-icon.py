#!/usr/bin/env python3
"""Draws icon.png of the packages: a page with three lines, one number of them marked and ticked. 128 x 128, no dependencies."""
import struct
import sys
import zlib

SIZE = 128
PAPER, INK, MARK, TICK, EDGE = (255, 255, 255, 255), (120, 130, 145, 255), (255, 214, 102, 255), (22, 133, 84, 255), (32, 63, 110, 255)


def inside(x, y, left, top, right, bottom, radius=0):
    dx = max(left + radius - x, x - (right - radius), 0)
    dy = max(top + radius - y, y - (bottom - radius), 0)
    return left <= x < right and top <= y < bottom and dx * dx + dy * dy <= radius * radius + (0 if radius else 1)


def near_line(x, y, ax, ay, bx, by, width):
    length = (bx - ax) ** 2 + (by - ay) ** 2
    t = min(1, max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    return (x - ax - t * (bx - ax)) ** 2 + (y - ay - t * (by - ay)) ** 2 <= width * width


def colour(x, y):
    if near_line(x, y, 66, 94, 80, 108, 5.5) or near_line(x, y, 80, 108, 108, 74, 5.5):
        return TICK
    if inside(x, y, 28, 30, 84, 37, 3) or inside(x, y, 28, 70, 72, 77, 3) or inside(x, y, 66, 50, 84, 57, 3):
        return INK
    if inside(x, y, 26, 46, 62, 61, 4):
        return EDGE if inside(x, y, 31, 50, 57, 57, 3) else MARK
    if inside(x, y, 14, 10, 98, 118, 10):
        return PAPER if inside(x, y, 19, 15, 93, 113, 6) else EDGE
    return (0, 0, 0, 0)


def sampled(x, y):
    parts = [colour(x + dx / 4 + 0.125, y + dy / 4 + 0.125) for dx in range(4) for dy in range(4)]
    alpha = sum(p[3] for p in parts)
    rgb = [round(sum(p[i] * p[3] for p in parts) / alpha) if alpha else 0 for i in range(3)]
    return bytes([*rgb, round(alpha / 16)])


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


rows = b"".join(b"\0" + b"".join(sampled(x, y) for x in range(SIZE)) for y in range(SIZE))
with open(sys.argv[1], "wb") as file:
    file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))
