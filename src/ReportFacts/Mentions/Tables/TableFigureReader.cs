using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Mentions.Quantities;

namespace ReportFacts.Mentions.Tables;

/// <summary>
/// Reads bare figures whose unit stands apart from them: behind a label with the unit in brackets (发行总额（亿元）10.00) and in the rows of a table
/// under 单位：万元. Where the column is not clear, nothing is read.
/// </summary>
internal static class TableFigureReader
{
    private const decimal LargestScalable = 1_000_000_000_000_000m;

    /// <summary>Reads the figure; false when it stands in no table and behind no label with a unit.</summary>
    public static bool TryRead(in ScanContext context, in Numeral number, out Mention mention)
    {
        mention = default;
        char before = context.At(number.Start - 1);
        bool gap = TableLine.IsGap(before), colon = before is '：' or ':';
        if (!gap && !colon && before is not ('）' or ')')) return false;
        if (!IsPlain(number) || !Ends(context.At(number.End))) return false;
        if (TryReadLabelled(context, number, gap || colon ? number.Start - 1 : number.Start, out mention)) return true;
        return gap && !IsStop(context.At(number.End)) && TryReadCell(context, number, out mention);
    }

    private static bool IsPlain(in Numeral number) =>
        !number.IsHan && !number.HasScale && !number.IsVague && number.Approximation == Approximation.Exact && Math.Abs(number.Value) < LargestScalable;

    private static bool Ends(char c) => TableLine.IsGap(c) || c is '\n' or '\0' || IsStop(c);

    private static bool IsStop(char c) => c is '，' or '。' or '；' or '、' or '）';

    private static bool TryReadLabelled(in ScanContext context, in Numeral number, int end, out Mention mention)
    {
        mention = default;
        if (!WrittenUnit.TryReadBracket(context, end, out WrittenUnit unit, out int open)) return false;
        UnitEntry? entry = unit.Entry;
        if (entry is null)
        {
            // （亿） alone is money where the label says so.
            bool money = context.Lexicon.MoneyCues.TryMatchEnd(context.Text[Math.Max(0, open - 12)..open], out LexiconRow? cue, out _) && cue.Meaning != "none";
            if (!money || !context.Lexicon.Units.TryMatch("元", out entry, out _)) return false;
        }
        return Make(context, number, entry, unit.Power, out mention);
    }

    private static bool TryReadCell(in ScanContext context, in Numeral number, out Mention mention)
    {
        mention = default;
        if (!TableLine.TryFind(context.Text, number.Start, out TableLine row)) return false;
        int cells = row.Count(number.Start, out int index);
        ReadOnlySpan<char> label = row.Cell(0, out _);
        if (index < 1 || !IsLabel(label) || row.Cell(index, out _).Length != number.End - number.Start) return false;
        if (!TableHead.TryFind(context, row, cells, out TableHead head)) return false;
        if (!TryReadUnit(context, head, index, cells, number, out WrittenUnit unit) || unit.Entry is null) return false;
        // The change of a rate may be meant in per cent or in points.
        return !(unit.IsRate ? label.Contains('率') : IsOther(context, label)) && Make(context, number, unit.Entry, unit.Power, out mention);
    }

    // The unit of the column, or of the table where the column has none of its own and no other measure.
    private static bool TryReadUnit(in ScanContext context, in TableHead head, int index, int cells, in Numeral number, out WrittenUnit unit)
    {
        unit = head.Unit;
        if (!head.HasColumns) return cells == 2 && !(number.Length == 4 && number.Value is >= 1900 and <= 2100);
        ReadOnlySpan<char> column = head.Columns.Cell(index, out int start);
        if (!TryReadOwn(context, column, start, out WrittenUnit own)) return !IsOther(context, column);
        unit = own;
        return true;
    }

    // 增减(%), 营业收入（亿元）
    private static bool TryReadOwn(in ScanContext context, ReadOnlySpan<char> column, int start, out WrittenUnit unit) =>
        WrittenUnit.TryReadBracket(context, start + column.Length, out unit, out _) && unit.Entry is not null;

    private static bool IsLabel(ReadOnlySpan<char> cell)
    {
        foreach (char c in cell)
        {
            if (c is >= '\u4E00' and <= '\u9FFF') return true;
        }
        return false;
    }

    // Columns and labels whose figures are not in the unit of the table, unless they carry their own.
    private static bool IsOther(in ScanContext context, ReadOnlySpan<char> cell)
    {
        for (int i = 0; i < cell.Length; i++)
        {
            if (context.Lexicon.NumberCues.Measures.StandAt(cell, i)) return true;
        }
        return false;
    }

    private static bool Make(in ScanContext context, in Numeral number, UnitEntry entry, int power, out Mention mention)
    {
        decimal factor = ExactInteger.ToDecimal(ExactInteger.Power(power), 0, negative: false);
        Numeral scaled = number with
        {
            Value = number.Value * factor,
            UpperValue = number.UpperValue * factor,
            Exponent = (sbyte)(number.Exponent + power),
            Traits = number.Traits | MentionTraits.Bare,
        };
        mention = QuantityMention.Make(context, scaled, new UnitHit(entry, number.End, number.End));
        return true;
    }
}
