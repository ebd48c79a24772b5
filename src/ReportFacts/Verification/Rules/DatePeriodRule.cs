using ReportFacts.Verification.Calendar;

namespace ReportFacts.Verification.Rules;

/// <summary>A named part of the year with its months in brackets: 上半年（1—6月）.</summary>
internal sealed class DatePeriodRule() : TextRule("RF905", "date.period", "时段", Severity.Error)
{
    private static readonly (string Name, int First, int Last)[] Periods =
    [
        ("前三季度", 1, 9), ("上半年", 1, 6), ("下半年", 7, 12), ("一季度", 1, 3), ("二季度", 4, 6), ("三季度", 7, 9), ("四季度", 10, 12), ("全年", 1, 12),
        ("1季度", 1, 3), ("2季度", 4, 6), ("3季度", 7, 9), ("4季度", 10, 12),
    ];

    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOfAny('（', '('); at >= 0; at = scan.NextAny("（(", at))
        {
            int position = at + 1;
            if (!TryReadMonths(scan.Text, ref position, out int first, out int last)) continue;
            foreach ((string name, int from, int to) in Periods)
            {
                if (!scan.Text[..at].EndsWith(name, StringComparison.Ordinal)) continue;
                bool holds = first == from && last == to;
                Report(in scan, at - name.Length, position, holds, holds ? "月份与时段相符" : $"{name}是{from}—{to}月", holds ? "the months fit" : $"{name} is months {from} to {to}");
                break;
            }
        }
    }

    private static bool TryReadMonths(ReadOnlySpan<char> text, ref int position, out int first, out int last)
    {
        last = 0;
        if (!Digits.TryRead(text, ref position, 2, out first)) return false;
        if (position < text.Length && text[position] == '月') position++;
        int mark = position;
        while (position < text.Length && position - mark < 2 && text[position] is '-' or '—' or '–' or '～' or '~' or '至' or '到' or '－') position++;
        if (position == mark || !Digits.TryRead(text, ref position, 2, out last)) return false;
        if (position >= text.Length || text[position] != '月') return false;
        position++;
        return position < text.Length && text[position] is '）' or ')';
    }
}
