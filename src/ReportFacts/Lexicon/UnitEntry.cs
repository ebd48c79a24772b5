using System.Globalization;

namespace ReportFacts.Lexicon;

/// <summary>A row of one of the unit tables (<c>classifiers</c>, <c>units</c>, <c>currencies</c>, <c>rates</c>, <c>unit-words</c>), its meaning taken apart.</summary>
internal sealed class UnitEntry
{
    private UnitEntry(LexiconRow row, UnitClass unitClass, string name, decimal factor)
    {
        Row = row;
        Class = unitClass;
        Name = name;
        Factor = factor;
    }

    /// <summary>The row.</summary>
    public LexiconRow Row { get; }

    /// <summary>What it makes of a number.</summary>
    public UnitClass Class { get; }

    /// <summary>The name under which the unit leaves the library: ISO code, %, pp, or the form as written.</summary>
    public string Name { get; }

    /// <summary>What the number is multiplied by: 0.1 for 角, 10 for 成; the SI factor for physical units is not applied.</summary>
    public decimal Factor { get; }

    /// <summary>Factor to the coherent SI unit of a physical unit, or 0 when there is none.</summary>
    public decimal SiFactor { get; private init; }

    /// <summary>Dimension of a physical unit: length, area, mass …; otherwise empty.</summary>
    public string Dimension { get; private init; } = "";

    /// <summary>Whether the form stands before the number: ￥, US$.</summary>
    public bool IsPrefix { get; private init; }

    /// <summary>Whether it counts only behind Arabic digits or a Chinese number of ten or more.</summary>
    public bool NeedsFigure { get; private init; }

    /// <summary>Whether it is the counted noun itself, without a classifier.</summary>
    public bool IsNoun { get; private init; }

    /// <summary>How much of the form is the unit when it is only its beginning (支队伍: 支), otherwise 0.</summary>
    public int ShorterLength { get; private init; }

    /// <summary>Reads the meaning of a row.</summary>
    /// <exception cref="FormatException">The meaning is not in the table's vocabulary; the message names table and row.</exception>
    public static UnitEntry From(LexiconRow row)
    {
        string[] words = row.Meaning.Split(' ');
        if (words[0] == "none") return new(row, UnitClass.None, row.Form, 1);
        return row.Table switch
        {
            "classifiers" or "unit-words" => Classifier(row, words),
            "units" => Physical(row, words),
            "currencies" => Currency(row, words),
            "rates" => Rate(row, words),
            _ => throw Unknown(row),
        };
    }

    private static UnitEntry Classifier(LexiconRow row, string[] words)
    {
        UnitClass unitClass = words[0] switch
        {
            "count" => UnitClass.Count,
            "people" => UnitClass.People,
            "label" => UnitClass.Label,
            _ => throw Unknown(row),
        };
        int shorter = Array.IndexOf(words, "as");
        if (shorter >= 0 && (shorter + 1 >= words.Length || !row.Form.StartsWith(words[shorter + 1], StringComparison.Ordinal))) throw Unknown(row);
        return new(row, unitClass, shorter >= 0 ? words[shorter + 1] : row.Form, 1)
        {
            ShorterLength = shorter >= 0 ? words[shorter + 1].Length : 0,
            NeedsFigure = words.Contains("figure"),
            IsNoun = words.Contains("noun"),
        };
    }

    private static UnitEntry Physical(LexiconRow row, string[] words)
    {
        decimal factor = 0;
        if (words.Length < 2 || words.Length > 3 || (words.Length == 3 && words[2] != "figure") || (words[1] != "-" && !decimal.TryParse(words[1], NumberStyles.Number, CultureInfo.InvariantCulture, out factor))) throw Unknown(row);
        return new(row, UnitClass.Physical, row.Form, 1) { Dimension = words[0], SiFactor = factor, NeedsFigure = words.Length == 3 };
    }

    private static UnitEntry Currency(LexiconRow row, string[] words)
    {
        decimal factor = 1;
        bool prefix = words.Contains("prefix");
        if (words.Length > 1 && !prefix && !decimal.TryParse(words[1], NumberStyles.Number, CultureInfo.InvariantCulture, out factor)) throw Unknown(row);
        return new(row, UnitClass.Currency, words[0], factor) { IsPrefix = prefix };
    }

    private static UnitEntry Rate(LexiconRow row, string[] words)
    {
        decimal factor = 1;
        if (words.Length > 1 && !decimal.TryParse(words[1], NumberStyles.Number, CultureInfo.InvariantCulture, out factor)) throw Unknown(row);
        return words[0] switch
        {
            "percent" => new(row, UnitClass.Percent, "%", factor) { ShorterLength = words is [_, _, "as", var shorter] ? shorter.Length : 0 },
            "permille" => new(row, UnitClass.PerMille, "‰", 1),
            "point" => new(row, UnitClass.Point, "pp", 1),
            "basis" => new(row, UnitClass.BasisPoint, "bp", 1),
            "multiple" => new(row, UnitClass.Multiple, "倍", 1),
            "discount" => new(row, UnitClass.Discount, "%", 1),
            _ => throw Unknown(row),
        };
    }

    private static FormatException Unknown(LexiconRow row) =>
        new($"lexicon table '{row.Table}', row '{row.Id}', form '{row.Form}': meaning '{row.Meaning}' is not understood");
}
