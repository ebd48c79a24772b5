namespace ReportFacts.Verification.Rules;

/// <summary>时速每小时120公里 says per hour twice; so do 日均每天 and 人均每人.</summary>
internal sealed class StyleRedundantPerRule() : TextRule("RF1214", "style.redundant-per", "单位重复", Severity.Warning)
{
    private static readonly (string Word, string[] Again)[] Pairs =
    [
        ("时速", ["每小时"]), ("日均", ["每天", "每日"]), ("月均", ["每月", "每个月"]), ("年均", ["每年"]), ("人均", ["每人"]), ("户均", ["每户"]), ("亩均", ["每亩"]),
        ("亩产", ["每亩"]), ("周均", ["每周"]), ("单价", ["每单价"]),
    ];

    // Every first word has two characters and ends in one of these.
    private const string LastCharacters = "速均产价";

    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOfAny(LastCharacters); at >= 0; at = scan.NextAny(LastCharacters, at))
        {
            foreach ((string word, string[] again) in Pairs)
            {
                if (word[1] == scan.Text[at] && word[0] == scan.At(at - 1)) Check(in scan, at - 1, at + 1, again);
            }
        }
    }

    private void Check(in TextScan scan, int start, int end, string[] again)
    {
        ReadOnlySpan<char> rest = scan.Text[end..Math.Min(scan.Text.Length, end + 8)];
        foreach (string second in again)
        {
            int place = rest.IndexOf(second, StringComparison.Ordinal);
            if (place < 0 || rest[..place].ContainsAny("，。；、") || place > 4) continue;
            Report(in scan, start, end + place + second.Length, holds: false, "“每”的意思重复", "per is said twice");
            break;
        }
    }
}
