namespace ReportFacts.Mentions;

/// <summary>What a number, or a number-like expression, stands for.</summary>
public enum MentionKind : byte
{
    /// <summary>Money, in the currency's base unit.</summary>
    Amount,

    /// <summary>A number of people (人, 名, 位, 人次).</summary>
    HeadCount,

    /// <summary>A number of any other counted things.</summary>
    Count,

    /// <summary>A share or rate in per cent or per mille.</summary>
    Percentage,

    /// <summary>A difference of percentages, in percentage points or basis points.</summary>
    PercentagePoint,

    /// <summary>A multiple: 3 倍, 翻一番.</summary>
    Multiple,

    /// <summary>A ratio or fraction: 2.5:1, 三分之一, 一半.</summary>
    Ratio,

    /// <summary>A calendar point or period.</summary>
    Date,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A place in an order: 第3位, 前三, 首位.</summary>
    Rank,

    /// <summary>A date-like code that names a case or an action: “3·15”.</summary>
    CaseCode,

    /// <summary>The number of an official document: 国发〔2021〕5号.</summary>
    DocumentNumber,

    /// <summary>A physical quantity or an age.</summary>
    Measurement,
}
