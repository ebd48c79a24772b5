#!/usr/bin/env python3
"""Writes src/ReportFacts/Lexicon/Data/numeral-words.tsv from the dictionary of jieba 0.42.1.

    tools/make-numeral-words.py DICT_TXT

DICT_TXT is jieba's dict.txt (MIT licence, Copyright (c) 2013 Sun Junyi; Debian package python3-jieba). Kept are idioms (tag i),
and names of places, organisations and other things (ns, nt, nz), of four characters or more (places: three), that would otherwise be read as a
quantity or a length of time, because a classifier, unit or noun of time follows their numeral. Shorter words and other tags hold
too many plain quantities (五所, 两辆车, 六期) and are left to the hand-written table. What is shaped like a quantity is left out
whatever its tag.
"""
import re
import sys
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "src/ReportFacts/Lexicon/Data"
DIGITS = "〇零一二两三四五六七八九"
PLACES = "十百千万亿"
PLACE_ENDS = "市县区镇村江河山岛湖州路街桥门洲峡井湾沟淀泡店"
NUMERALS = DIGITS + PLACES + "半几数"
TIMES = "年 月 日 天 小时 时 分钟 分 秒 周 星期 季度 季 世纪 岁 旬 夜 晚 点 刻 载 代".split()
TAGS = {"i": "word", "ns": "name", "nt": "name", "nz": "name"}
# Numeral, unit, numeral: a quantity, not a word.
QUANTITY = re.compile(r"^[第每近约逾超上数几]?[%s]+[多余几来半]?(元|人|名|位|个|家|户|件|起|次|场|条|种|项|年|月|日|天|岁|亩|吨|斤|米|公里|分之|倍|成|里|尺|寸|丈|两|克|角)?[%s]*$" % (NUMERALS, NUMERALS))

COUNTED = re.compile(r"^[%s]{1,3}(个|家|名|位|户|件|起|次|场|条|种|项|辆|台|套|张|块|本|层|间|节|号|届|年|月|日|天|小时|秒|国|省|部|所|期|级|连|局)" % NUMERALS)


def forms(table):
    for line in (DATA / f"{table}.tsv").read_text(encoding="utf-8").splitlines():
        if line and line[0] != "#":
            _, words, meaning, _ = line.split("\t")
            if not meaning.startswith("none"):
                yield from words.split(" ")


def main():
    units = set(TIMES)
    for table in ("classifiers", "units", "currencies", "rates"):
        units.update(forms(table))
    known = set(forms("fixed-expressions"))
    licensed = re.compile("[%s]+(%s)" % (NUMERALS, "|".join(sorted(map(re.escape, units), key=len, reverse=True))))
    groups = {}
    for line in open(sys.argv[1], encoding="utf-8"):
        word, _, tag = line.rstrip("\n").split(" ")
        if tag not in TAGS or len(word) < 3 or word in known or not re.fullmatch(r"[\u4e00-\u9fff〇]+", word):
            continue
        if not licensed.search(word) or QUANTITY.match(word):
            continue
        # Ranks are read elsewhere; three characters are a word for sure only in names of places.
        if "第" in word or word[0] in "前约" or (len(word) == 3 and not (tag == "ns" and word[-1] in PLACE_ENDS)):
            continue
        # 两国人民: a name or idiom of three or more characters does not begin with a counted thing and end there.
        if tag != "i" and COUNTED.match(word):
            continue
        groups.setdefault(TAGS[tag], []).append(word)
    with open(DATA / "numeral-words.tsv", "w", encoding="utf-8") as out:
        out.write("# Words that hold a numeral, made by tools/make-numeral-words.py from jieba 0.42.1 dict.txt (MIT); do not edit by hand:\n")
        out.write("# take a word out with a row of meaning none in fixed-expressions.tsv.\n")
        for meaning, words in sorted(groups.items()):
            words.sort()
            for i in range(0, len(words), 60):
                out.write(f"{meaning}-{i // 60 + 1}\t{' '.join(words[i:i + 60])}\t{meaning}\tjieba 0.42.1 dict.txt (MIT)\n")


if __name__ == "__main__":
    main()
