using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportFacts.Benchmarks;

/// <summary>
/// What a good programmer writes in an afternoon with .NET's own means: one expression, compiled at build time, for dates, percentages, money
/// and counts in Arabic and Chinese digits, and values as decimals. It knows no ranges, approximators, idioms, layout or head nouns.
/// </summary>
internal static partial class RegexExtractor
{
    /// <summary>Reads a text; returns how many values it found and, so that nothing is optimized away, something of each.</summary>
    public static int Count(string text)
    {
        int count = 0;
        foreach (ValueMatch match in Pattern().EnumerateMatches(text)) count += 1 + (decimal.GetBits(ValueOf(text.AsSpan(match.Index, match.Length)))[0] & 1);
        return count;
    }

    [GeneratedRegex("""
        (?:\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?
        |\d{1,3}(?:,\d{3})+(?:\.\d+)?(?:万亿|亿|万)?(?:个百分点|%|％|元|美元|[人件起个家户名项次吨亩台辆套所座处条公里平方米千瓦时]+)?
        |\d+(?:\.\d+)?(?:万亿|亿|万)?(?:个百分点|%|％|元|美元|[人件起个家户名项次吨亩台辆套所座处条公里平方米千瓦时]+)?
        |[一二三四五六七八九十百千万亿两]{2,}(?:元|个|人|件|起|家|户|名|项|次|倍)
        |百分之[一二三四五六七八九十百点零]+)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    private static decimal ValueOf(ReadOnlySpan<char> match)
    {
        int end = 0;
        while (end < match.Length && (char.IsAsciiDigit(match[end]) || match[end] is '.' or ',')) end++;
        if (end == 0) return ChineseValueOf(match);
        return decimal.TryParse(match[..end], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal value)
            ? value * ScaleOf(match[end..])
            : 0;
    }

    private static decimal ScaleOf(ReadOnlySpan<char> unit) =>
        unit.StartsWith("万亿") ? 1_000_000_000_000m : unit.StartsWith("亿") ? 100_000_000m : unit.StartsWith("万") ? 10_000m : 1m;

    private static decimal ChineseValueOf(ReadOnlySpan<char> match)
    {
        decimal total = 0, section = 0, digit = 0;
        foreach (char c in match)
        {
            int known = "零一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);
            if (known >= 0) digit = known;
            else if (c == '两') digit = 2;
            else if (c is '十' or '百' or '千') section = SectionWith(section, ref digit, c == '十' ? 10 : c == '百' ? 100 : 1000);
            else if (c is '万' or '亿') total = (total + section + digit) * (c == '万' ? 10_000m : 100_000_000m);
            if (c is '万' or '亿') section = digit = 0;
        }
        return total + section + digit;
    }

    private static decimal SectionWith(decimal section, ref decimal digit, decimal place)
    {
        decimal value = section + ((digit == 0 ? 1 : digit) * place);
        digit = 0;
        return value;
    }
}
