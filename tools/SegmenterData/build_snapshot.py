#!/usr/bin/python3
"""Asks python3-jieba how it cuts and tags the sentences of the segmenter's tests and writes its answers beside them.

    /usr/bin/python3 tools/SegmenterData/build_snapshot.py
    /usr/bin/python3 tools/SegmenterData/build_snapshot.py -    (JSON strings on stdin, one a line; answers as rows on stdout)

A row is: sentence, words, tags, the latter two separated by '|'. The words are those of jieba.cut; a tag is '?' where the
part-of-speech mode cuts otherwise and so has no tag for the word. Line ends and tabs are written as \\n, \\r, \\t.
"""
import json
import pathlib
import sys

import jieba
import jieba.posseg

TESTS = pathlib.Path(__file__).resolve().parents[2] / "tests/ReportFacts.Tests/Segmentation"
ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def escape(text):
    return "".join(ESCAPES.get(ch, ch) for ch in text)


def unescape(text):
    for ch, escaped in ESCAPES.items():
        text = text.replace(escaped, ch)
    return text


def places(words):
    spans, start = [], 0
    for word in words:
        spans.append((start, start + len(word)))
        start += len(word)
    return spans


def row(sentence, cutter, tagger):
    words = list(cutter.cut(sentence))
    pairs = list(tagger.cut(sentence))
    tag_of = dict(zip(places([p.word for p in pairs]), [p.flag for p in pairs]))
    tags = [tag_of.get(span, "?") for span in places(words)]
    return "\t".join(escape(column) for column in (sentence, "|".join(words), "|".join(tags)))


def fill(file, cutter, tagger):
    lines = (TESTS / file).read_text(encoding="utf-8").splitlines()
    rows = [line if line.startswith("#") else row(unescape(line.split("\t")[0]), cutter, tagger) for line in lines]
    (TESTS / file).write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(file, len(rows), "lines")


def main():
    jieba.setLogLevel(60)
    if sys.argv[1:] == ["-"]:
        for line in sys.stdin.buffer:
            answer = row(json.loads(line), jieba.dt, jieba.posseg.dt)
            sys.stdout.buffer.write((answer + "\n").encode("utf-8"))
        return
    fill("segmented.tsv", jieba.dt, jieba.posseg.dt)
    jieba.load_userdict(str(TESTS / "user-words.txt"))
    fill("user-segmented.tsv", jieba.dt, jieba.posseg.dt)


if __name__ == "__main__":
    main()
