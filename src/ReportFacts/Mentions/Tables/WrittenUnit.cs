using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Mentions.Quantities;

namespace ReportFacts.Mentions.Tables;

/// <summary>A unit that stands apart from its figures, with its scale: 万元, （亿元）, 人民币万元, %.</summary>
internal readonly struct WrittenUnit
{
    private const int LongestUnit = 14;
    private const int LargestPower = 12;

    /// <summary>What the lexicon says of the unit; <see langword="null"/> when only a scale word is written: （亿）.</summary>
    public UnitEntry? Entry { get; private init; }

    /// <summary>The power of ten of the scale words.</summary>
    public int Power { get; private init; }

    /// <summary>Whether figures under it are shares or differences of shares.</summary>
    public bool IsRate => Entry?.Class is not (UnitClass.Currency or UnitClass.Count or UnitClass.People or UnitClass.Physical);

    /// <summary>Reads the unit that fills [<paramref name="start"/>, <paramref name="end"/>) and nothing else.</summary>
    public static bool TryRead(in ScanContext context, int start, int end, out WrittenUnit unit)
    {
        unit = default;
        if (end <= start || end - start > LongestUnit) return false;
        int position = context.From(start).StartsWith("人民币") && end - start > 3 ? start + 3 : start;
        int power = 0;
        for (int digits; position < end && (digits = ScaleWords.At(context.Text, position, bare: true)) > 0; position++) power += digits;
        if (power > LargestPower) return false;
        if (position == end)
        {
            unit = new() { Power = power };
            return power >= 4;
        }
        if (!UnitReader.TryRead(context, position, out UnitHit hit) || hit.End != end || hit.Start != position || hit.Entry.Class is UnitClass.Label or UnitClass.Discount) return false;
        unit = new() { Entry = hit.Entry, Power = power };
        return true;
    }

    /// <summary>Reads the unit in the brackets that close just before <paramref name="end"/>: 发行总额（亿元）.</summary>
    public static bool TryReadBracket(in ScanContext context, int end, out WrittenUnit unit, out int open)
    {
        unit = default;
        open = -1;
        if (context.At(end - 1) is not ('）' or ')')) return false;
        int from = Math.Max(0, end - LongestUnit - 2);
        int bracket = context.Text[from..end].LastIndexOfAny('（', '(');
        if (bracket < 0) return false;
        open = from + bracket;
        int start = context.From(open + 1).StartsWith("单位：") ? open + 4 : open + 1;
        return TryRead(context, start, end - 1, out unit);
    }
}
