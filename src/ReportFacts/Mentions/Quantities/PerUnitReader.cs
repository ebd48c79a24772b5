using ReportFacts.Lexicon;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Reads the denominator of prices and rates: 2.5元/公斤, 12元每平方米, 每吨3200元.</summary>
internal static class PerUnitReader
{
    private const int Reach = 5;

    /// <summary>Adds the denominator to an amount, when there is one.</summary>
    public static Mention Add(in ScanContext context, in Mention amount)
    {
        int end = amount.Span.End;
        if (context.At(end) is '/' or '／' or '每' && TryReadUnit(context, end + 1, out string? name, out int unitEnd))
            return amount with { PerUnit = name, Span = TextSpan.FromBounds(amount.Span.Start, unitEnd) };
        int start = amount.Span.Start;
        for (int length = 1; length <= Reach && start - length > 0; length++)
        {
            if (context.At(start - length - 1) != '每') continue;
            if (TryReadUnit(context, start - length, out name, out unitEnd) && unitEnd == start) return amount with { PerUnit = name };
        }
        return amount;
    }

    /// <summary>Reads a unit or a span of time as a denominator at <paramref name="position"/>.</summary>
    public static bool TryReadUnit(in ScanContext context, int position, out string? name, out int end)
    {
        if (UnitReader.TryRead(context, position, out UnitHit unit) && unit.Start == position && unit.Entry.Class is UnitClass.Count or UnitClass.People or UnitClass.Physical)
        {
            name = unit.Entry.Name;
            end = unit.End;
            return true;
        }
        end = position + 1;
        name = context.At(position) switch
        {
            '年' => "年",
            '月' => "月",
            '日' => "日",
            '天' => "天",
            '时' => "时",
            '周' => "周",
            _ => null,
        };
        if (name is null && context.At(position) == '小' && context.At(position + 1) == '时')
        {
            name = "小时";
            end = position + 2;
        }
        return name is not null;
    }
}
