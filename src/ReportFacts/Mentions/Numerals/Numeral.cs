namespace ReportFacts.Mentions.Numerals;

/// <summary>A number as written, without unit: what <see cref="NumeralReader"/> reads.</summary>
/// <remarks>Positions are UTF-16 units of the scanned text.</remarks>
internal readonly struct Numeral
{
    /// <summary>Index of the first character.</summary>
    public int Start { get; init; }

    /// <summary>Index behind the last character.</summary>
    public int End { get; init; }

    /// <summary>The value, scale words multiplied in; the lower end of a vague number.</summary>
    public decimal Value { get; init; }

    /// <summary>The upper end of a vague number (十几: 19); otherwise equal to <see cref="Value"/>.</summary>
    public decimal UpperValue { get; init; }

    /// <summary>
    /// The other reading of an ambiguous number (一百二十万三: 1,200,003 beside the preferred 1,203,000); otherwise equal to <see cref="Value"/>.
    /// </summary>
    public decimal Alternative { get; init; }

    /// <summary>Power of ten of the last printed digit's place; numbers below 万 count as written out in full.</summary>
    public sbyte Exponent { get; init; }

    /// <summary>What a marker within the number says: 余, 多, 来, 上.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>Informal, Vague, Ambiguous or LowConfidence.</summary>
    public MentionTraits Traits { get; init; }

    /// <summary>How it is written.</summary>
    public NumeralForm Form { get; init; }

    /// <summary>How many digits the first run has, its decimals left out: 4 for 2021, 4 for 一九四九, 0 for 百余.</summary>
    public int DigitCount { get; init; }

    /// <summary>Power of ten of the scale words that end the number (5万: 4, 4.78万亿: 12); 0 when it does not end with one.</summary>
    public int ScalePower { get; init; }

    /// <summary>The only digit before the scale words of a Chinese number like 九百亿, or 0.</summary>
    public int LeadDigit { get; init; }

    /// <summary>Power of ten of that digit's place below the scale words: 2 for 九百亿.</summary>
    public int LeadPower { get; init; }

    /// <summary>Number of characters.</summary>
    public int Length => End - Start;

    /// <summary>Whether it begins with a Chinese digit or place word.</summary>
    public bool IsHan => (Form & NumeralForm.Han) != 0;

    /// <summary>Whether it holds 万, 亿 or 兆.</summary>
    public bool HasScale => (Form & NumeralForm.Scale) != 0;

    /// <summary>Whether it has a decimal point.</summary>
    public bool HasPoint => (Form & NumeralForm.Point) != 0;

    /// <summary>Whether it is a run of Chinese digits read one by one.</summary>
    public bool IsDigitString => (Form & NumeralForm.DigitString) != 0;

    /// <summary>Whether it names an interval: 十几, 三五.</summary>
    public bool IsVague => (Traits & MentionTraits.Vague) != 0;

    /// <summary>Whether the value could not be read: too large, or several dots.</summary>
    public bool IsUnreadable => (Form & (NumeralForm.TooLarge | NumeralForm.Dotted)) != 0;

    /// <summary>Whether the number is written in plain digits only, without point, scale, sign, grouping or marker: years, days, codes.</summary>
    public bool IsPlainDigits => (Form & ~NumeralForm.TooLarge) == 0 && Approximation == Approximation.Exact;
}
