namespace ReportFacts.Mentions;

/// <summary>Why a number-like expression is not a claim.</summary>
public enum SuppressionReason : byte
{
    /// <summary>It is a claim.</summary>
    None,

    /// <summary>Part of a word, idiom or slogan: 万一, 三位一体.</summary>
    FixedExpression,

    /// <summary>Part of a name: 四川, G20.</summary>
    Name,

    /// <summary>A grade or label: 一等奖, 第一产业, 13号线.</summary>
    Label,

    /// <summary>A heading or list number: 一、 (二) 3.1.</summary>
    ListNumber,

    /// <summary>A page number, footnote mark or other page furniture.</summary>
    PageFurniture,

    /// <summary>A version, model, telephone or other code.</summary>
    Code,

    /// <summary>A plain numeral without a unit, a classifier or another licence to be read as a quantity.</summary>
    NoLicence,

    /// <summary>Glyphs look like an OCR slip and no value can be trusted.</summary>
    SuspectGlyph,

    /// <summary>The number does not fit into a 28-digit decimal.</summary>
    Unreadable,

    /// <summary>A date named by an event, without a number: 新中国成立以来. Its date is read.</summary>
    NamedDate,
}
