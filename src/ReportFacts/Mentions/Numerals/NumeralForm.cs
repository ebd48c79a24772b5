namespace ReportFacts.Mentions.Numerals;

/// <summary>How a numeral is written.</summary>
[Flags]
internal enum NumeralForm : ushort
{
    /// <summary>Plain ASCII or full-width digits.</summary>
    None = 0,

    /// <summary>Begins with a Chinese digit or place word.</summary>
    Han = 1,

    /// <summary>Holds 万, 亿 or 兆.</summary>
    Scale = 2,

    /// <summary>Has a decimal point of any form.</summary>
    Point = 4,

    /// <summary>The decimal point is a middle dot, which elsewhere joins the parts of a case code.</summary>
    MiddleDot = 8,

    /// <summary>Digits are grouped by commas or thin spaces.</summary>
    Grouped = 16,

    /// <summary>Chinese digits read one by one: 一九四九, 二〇二一.</summary>
    DigitString = 32,

    /// <summary>Begins with a minus sign or 负.</summary>
    Negative = 64,

    /// <summary>Several dots: 2.2.1, 192.168.1.1; the value means nothing.</summary>
    Dotted = 128,

    /// <summary>Too large for <see cref="decimal"/>; the value means nothing.</summary>
    TooLarge = 256,

    /// <summary>Begins with a place or scale word without a digit: 百余, 千万, 亿.</summary>
    BarePlace = 512,

    /// <summary>Begins with 几, 数 or 上, which say no digit.</summary>
    Few = 1024,

    /// <summary>Is 半: one half.</summary>
    Half = 2048,

    /// <summary>Groups of digits have the wrong length (12,3456): the value is a guess.</summary>
    Misgrouped = 4096,
}
