namespace ReportFacts.Lexing;

/// <summary>Classes of characters that matter to the scanner.</summary>
[Flags]
internal enum CharClass : byte
{
    /// <summary>Nothing of interest.</summary>
    None = 0,

    /// <summary>ASCII or full-width digit.</summary>
    Digit = 1,

    /// <summary>Chinese digit: 〇零一二两三…九, 廿卅, formal and traditional forms.</summary>
    HanDigit = 2,

    /// <summary>Chinese place or scale word: 十百千万亿兆 with formal and traditional forms.</summary>
    HanScale = 4,

    /// <summary>First character of something else a recognizer may take: 第 首 翻 半 去 上 …</summary>
    Trigger = 8,

    /// <summary>White space, line breaks included.</summary>
    Space = 16,

    /// <summary>Ends a sentence: 。！？； and line breaks.</summary>
    SentenceEnd = 32,

    /// <summary>Ends a clause: ，、：; and brackets.</summary>
    ClauseEnd = 64,

    /// <summary>A mark that joins two ends of a range: ~ ～ - – — － 至 到.</summary>
    RangeMark = 128,
}
