using System.Globalization;
using System.Text;

namespace ReportFacts.Tests.Mentions.Numerals;

/// <summary>Writes numbers the slow, obvious way: the oracle that the reader is held against.</summary>
internal static class NaiveNumeralWriter
{
    private static readonly string[] Plain = ["零一二三四五六七八九", "十百千", "万亿"];
    private static readonly string[] Formal = ["零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万亿"];
    private static readonly string[] Traditional = ["零壹貳參肆伍陸柒捌玖", "拾佰仟", "萬億"];

    /// <summary>Chinese digits: style 0 plain, 1 formal, 2 traditional. Up to 9999 万亿.</summary>
    public static string Chinese(long value, int style = 0)
    {
        string[] words = style switch { 1 => Formal, 2 => Traditional, _ => Plain };
        if (value == 0) return words[0][..1];
        if (value >= 100_000_000) return Join(value, 100_000_000, words[2][1], words, style);
        if (value >= 10_000) return Join(value, 10_000, words[2][0], words, style);
        return Section((int)value, words);
    }

    /// <summary>Arabic digits before each scale word: 1亿2000万345.</summary>
    public static string Mixed(long value)
    {
        var text = new StringBuilder();
        if (value >= 100_000_000) text.Append(value / 100_000_000).Append('亿');
        long middle = value / 10_000 % 10_000;
        if (middle > 0) text.Append(middle).Append('万');
        return text.ToString();
    }

    /// <summary>Comma-grouped.</summary>
    public static string Grouped(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Full-width digits.</summary>
    public static string FullWidth(long value) => string.Concat(value.ToString(CultureInfo.InvariantCulture).Select(c => (char)(c - '0' + '０')));

    /// <summary>Digits read one by one.</summary>
    public static string DigitByDigit(long value) => string.Concat(value.ToString(CultureInfo.InvariantCulture).Select(c => "〇一二三四五六七八九"[c - '0']));

    private static string Join(long value, long unit, char word, string[] words, int style)
    {
        string text = Chinese(value / unit, style) + word;
        long rest = value % unit;
        if (rest == 0) return text;
        return text + (rest < unit / 10 ? "零" : "") + Chinese(rest, style);
    }

    private static string Section(int value, string[] words)
    {
        var text = new StringBuilder();
        bool gap = false;
        for (int power = 3; power >= 0; power--)
        {
            int digit = value / (int)Math.Pow(10, power) % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }
            if (gap) text.Append('零');
            gap = false;
            text.Append(words[0][digit]);
            if (power > 0) text.Append(words[1][power - 1]);
        }
        return text.ToString();
    }
}
