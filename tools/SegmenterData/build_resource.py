#!/usr/bin/python3
"""Compiles jieba's dictionary and HMM tables into the resource that JiebaSegmenter reads.

    /usr/bin/python3 tools/SegmenterData/build_resource.py

Needs Debian's python3-jieba 0.42.1 and nothing else; the same input gives the same bytes. Layout: docs/segmentation.md.
"""
import array
import math
import pathlib
import struct
import sys

import jieba
from jieba.finalseg import prob_emit as boundary_emit
from jieba.finalseg import prob_start as boundary_start
from jieba.finalseg import prob_trans as boundary_trans
from jieba.posseg import char_state_tab, prob_emit, prob_start, prob_trans

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = ROOT / "src/ReportFacts/Segmentation/Data/jieba.bin"

MAGIC = b"RFSEG001"
ABSENT = -3.14e100  # jieba's MIN_FLOAT: probability of what was never seen
HAN_FIRST, HAN_LAST = 0x4E00, 0x9FD5  # the range of jieba's re_han
ASCII = 128
EMPTY_LABEL = 0x3FFF  # no character has this code
LEAF, FIRST_BASE = -1, 2
LETTERS = "BEMS"  # in this order, so that comparing state numbers breaks ties as comparing jieba's tuples does
ALL_STATES = 0x80000000


def in_block(ch):
    """Whether jieba's re_han_default takes the character into a block; words with any other character are never found."""
    return HAN_FIRST <= ord(ch) <= HAN_LAST or (ch.isascii() and (ch.isalnum() or ch in "+#&._%-"))


def read_dictionary():
    words, total = {}, 0
    with open(pathlib.Path(jieba.__file__).parent / "dict.txt", encoding="utf-8") as lines:
        for line in lines:
            word, frequency, tag = line.strip().split(" ")
            words[word] = (int(frequency), tag)  # of a word listed twice the later entry counts, the total counts both
            total += int(frequency)
    return {w: v for w, v in words.items() if all(map(in_block, w))}, total


def assign_codes(words):
    """Numbers the characters from 1, those on most edges of the trie first, which packs the trie densely."""
    edges = {w[:i] for w in words for i in range(1, len(w) + 1)}
    uses = {}
    for edge in edges:
        uses[edge[-1]] = uses.get(edge[-1], 0) + 1
    models = set(char_state_tab.P).union(*boundary_emit.P.values(), *prob_emit.P.values())
    for ch in models:
        if HAN_FIRST <= ord(ch) <= HAN_LAST:
            uses.setdefault(ch, 0)
    order = sorted(uses, key=lambda ch: (-uses[ch], ch))
    return {ch: i for i, ch in enumerate(order, 1)}


def build_trie(words, codes, value_of):
    """Packs the prefix tree into one array: the child of a node by character c stands at node.base + code(c) and carries that
    code as its label. Bases are unique, so the label alone tells whose child it is. Cell 0 is the root."""
    children = {}
    for word in sorted(words):
        for i in range(len(word)):
            siblings = children.setdefault(word[:i], [])
            if not siblings or siblings[-1] != word[i]:
                siblings.append(word[i])
    base_of, size = place(children, codes)
    cells = [cell(LEAF, 0, EMPTY_LABEL)] * size
    cells[0] = cell(base_of[""], 0, EMPTY_LABEL)
    for node, base in base_of.items():
        for ch in children[node]:
            child = node + ch
            cells[base + codes[ch]] = cell(base_of.get(child, LEAF), value_of.get(child, 0), codes[ch])
    return b"".join(cells), sum(map(len, children.values())) / size


def place(children, codes):
    """First fit, most children first. Free cells and unused bases are bits of two big numbers while nodes have several
    children; those with one child then fill the holes that are left."""
    limit = 750_000
    free, unused, base_of, low, window = (1 << limit) - 2, (1 << limit) - (1 << FIRST_BASE), {}, 0, (1 << (1 << 17)) - 1
    order = sorted(children, key=lambda n: (-len(children[n]), n))
    single = next(i for i, node in enumerate(order) if len(children[node]) == 1)
    for node in order[:single]:
        labels = [codes[ch] for ch in children[node]]
        start, fits = max(low - max(labels), 0), 0
        while not fits:
            fits = (unused >> start) & window
            for label in labels:
                fits &= free >> (start + label)
                if not fits:
                    start += window.bit_length()
                    break
        base_of[node] = base = start + (fits & -fits).bit_length() - 1
        unused ^= 1 << base
        for label in labels:
            free ^= 1 << (base + label)
        if len(base_of) % 256 == 0:
            low = (free & -free).bit_length() - 1
    used = set(base_of.values())
    holes = [i for i, bit in enumerate(reversed(bin(free)[2:])) if bit == "1"]
    for node in order[single:]:
        label = codes[children[node][0]]
        at = next(i for i, hole in enumerate(holes) if hole - label >= FIRST_BASE and hole - label not in used)
        base_of[node] = base = holes.pop(at) - label
        used.add(base)
    return base_of, 1 + max(base + max(codes[ch] for ch in children[node]) for node, base in base_of.items())


def cell(base, value, label):
    """Six bytes: 20 bits base and 12 bits value, then 2 bits value and 14 bits label. A leaf needs no base, so that field
    holds the 15th bit of its value."""
    if base == LEAF:
        base, value = value >> 14, value & 0x3FFF
    assert base < 1 << 20 and value < 1 << 14
    return struct.pack("<IH", base << 12 | value & 0xFFF, value >> 12 << 14 | label)


class Probabilities:
    """The distinct log-probabilities of both models; tables hold 16-bit indexes into them. Index 0 is ABSENT."""

    def __init__(self):
        emitted = {p for table in (boundary_emit.P, prob_emit.P) for row in table.values() for p in row.values()}
        self.values = [ABSENT] + sorted(emitted)
        self.index = {p: i for i, p in enumerate(self.values)}
        assert len(self.values) <= 0x10000


def boundary_model(codes, probabilities):
    """Emissions by code and letter, then the transition matrix and the start row, letters in the order BEMS."""
    emissions = array.array("H", bytes(2 * 4 * (len(codes) + 1)))
    for ch, code in codes.items():
        for i, letter in enumerate(LETTERS):
            emissions[4 * code + i] = probabilities.index[boundary_emit.P[letter].get(ch, ABSENT)]
    rows = [boundary_trans.P[a].get(b, ABSENT) for a in LETTERS for b in LETTERS]
    return pack(emissions), doubles(rows + [boundary_start.P[a] for a in LETTERS])


def tag_model(codes, tags, probabilities):
    """jieba.posseg's model. A state is letter * 64 + tag."""
    names = tags[:64]
    states = [(letter, tag) for letter in LETTERS for tag in names]
    number = {state: i for i, state in enumerate(states)}
    assert set(states) == set(prob_trans.P) and states == sorted(states)
    assert all((a[0] in "BM" and b[0] in "ME" and a[1] == b[1]) or (a[0] in "ES" and b[0] in "BS")
               for a in states for b in prob_trans.P[a])
    between = [prob_trans.P[(a, s)].get((b, t), -math.inf) for b in "BS" for t in names for a in "ES" for s in names]
    within = [prob_trans.P[(a, t)].get((b, t), -math.inf) for a in "BM" for b in "EM" for t in names]
    emitted = {}
    for state, row in prob_emit.P.items():
        for ch, p in row.items():
            emitted.setdefault(ch, {})[state] = p
    lone = bytearray(1)  # the best state of a character that is a run by itself; these are common and need no lattice
    offsets, list_states, list_indexes = array.array("I", [ALL_STATES]), bytearray(), array.array("H")
    for ch in sorted(codes, key=codes.get):
        seen = emitted.get(ch, {})
        listed = char_state_tab.P.get(ch)
        flag = 0 if listed else ALL_STATES  # a character without a list may stand in any state
        offsets.append(len(list_states) | flag)
        lone.append(number[max((prob_start.P[s] + seen.get(s, ABSENT), s) for s in listed or states)[1]])
        for state in sorted(listed or seen, key=number.get):
            list_states.append(number[state])
            list_indexes.append(probabilities.index[seen.get(state, ABSENT)])
    offsets.append(len(list_states))
    lone[0] = number[max((prob_start.P[s] + ABSENT, s) for s in states)[1]]
    start = [prob_start.P[s] for s in states]
    return doubles(start + between + within), pack(offsets), bytes(list_states), pack(list_indexes), bytes(lone)


def pack(values):
    return values.tobytes()


def doubles(values):
    return struct.pack("<%dd" % len(values), *values)


def main():
    assert jieba.__version__ == "0.42.1" and sys.byteorder == "little"
    words, total = read_dictionary()
    codes = assign_codes(words)
    model_tags = sorted({tag for _, tag in prob_trans.P})
    tags = model_tags + sorted({tag for _, tag in words.values()} - set(model_tags))
    prefixes = {w[:i] for w in words for i in range(1, len(w))}
    inner = {words[w] for w in prefixes if w in words}
    entries = sorted({(v not in inner, -v[0], tags.index(v[1])) for v in words.values()})  # inner nodes have fewer bits
    entries = [(-f, t) for _, f, t in entries]
    assert len(inner) < 1 << 14 and len(entries) < 1 << 15 and len(codes) < EMPTY_LABEL
    entry_number = {entry: i for i, entry in enumerate(entries, 1)}
    value_of = {w: entry_number[(f, tags.index(t))] for w, (f, t) in words.items()}
    trie, fill = build_trie(words, codes, value_of)
    probabilities = Probabilities()

    code_map = array.array("H", bytes(2 * (ASCII + HAN_LAST - HAN_FIRST + 1)))
    for ch, code in codes.items():
        code_map[ord(ch) if ord(ch) < ASCII else ord(ch) - HAN_FIRST + ASCII] = code

    sections = [
        pack(code_map),
        trie,
        doubles([0.0] + [math.log(f) for f, _ in entries]),  # entry 0: not a word; jieba takes log(1) for it
        struct.pack("<%di" % (len(entries) + 1), 0, *(f for f, _ in entries)),
        bytes([tags.index("x")] + [t for _, t in entries]),
        "\n".join(tags).encode("ascii"),
        doubles(probabilities.values),
        *boundary_model(codes, probabilities),
        *tag_model(codes, tags, probabilities),
    ]
    head = struct.pack("<8sqdq", MAGIC, total, math.log(total), len(sections))
    table, body, position = b"", b"", len(head) + 8 * len(sections)
    for section in sections:
        table += struct.pack("<ii", position, len(section))
        padded = section + bytes(-len(section) % 8)
        body += padded
        position += len(padded)
    TARGET.write_bytes(head + table + body)
    print("%d words, %d characters, %d entries, trie %.1f %% full, sections %s, %d bytes"
          % (len(words), len(codes), len(entries), 100 * fill, [len(s) for s in sections], position))


if __name__ == "__main__":
    main()
