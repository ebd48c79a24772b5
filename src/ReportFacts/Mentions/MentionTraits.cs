namespace ReportFacts.Mentions;

/// <summary>What else is to be known of how a mention was written.</summary>
[Flags]
public enum MentionTraits : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A spoken tail stands for a place: 两万八, 3万8.</summary>
    Informal = 1,

    /// <summary>Another reading exists; the preferred one is given.</summary>
    Ambiguous = 2,

    /// <summary>Glyphs look like an OCR slip (2O21年), or a line break may have cut the number; do not trust the value.</summary>
    LowConfidence = 4,

    /// <summary>A range with two written ends: 3%至5%.</summary>
    Range = 8,

    /// <summary>A number word that names an interval: 十几, 数十, 三五.</summary>
    Vague = 16,

    /// <summary>The unit was taken from a following member of a list or range: the 3 of 3、5万元.</summary>
    SharedUnit = 32,

    /// <summary>A rank counted from the end: 倒数第二.</summary>
    FromEnd = 64,

    /// <summary>A date that can only be fixed with a reference date: 去年, 上年末.</summary>
    Relative = 128,

    /// <summary>A date in the lunar calendar.</summary>
    Lunar = 256,

    /// <summary>A time of day (15时23分).</summary>
    TimeOfDay = 512,

    /// <summary>No unit is written; the kind was told from the context (被骗720万).</summary>
    Bare = 1024,

    /// <summary>A fraction: the value is numerator, the second value denominator.</summary>
    Fraction = 2048,
}
