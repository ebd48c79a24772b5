namespace ReportFacts.Verification.Rules;

/// <summary>时速每小时120公里 says per hour twice; so do 日均每天 and 人均每人.</summary>
internal sealed class StyleRedundantPerRule() : TextRule("RF1214", "style.redundant-per", "单位重复", Severity.Warning)
{
    private static readonly (string Word, string[] Again)[] Pairs =
    [
        ("时速", ["每小时"]), ("日均", ["每天", "每日"]), ("月均", ["每月", "每个月"]), ("年均", ["每年"]), ("人均", ["每人"]), ("户均", ["每户"]), ("亩均", ["每亩"]),
        ("亩产", ["每亩"]), ("周均", ["每周"]), ("单价", ["每单价"]),
    ];

    public override void Find(in TextScan scan)
    {
        foreach ((string word, string[] again) in Pairs)
        {
            for (int at = scan.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = scan.Next(word, at))
            {
                ReadOnlySpan<char> rest = scan.Text[(at + word.Length)..Math.Min(scan.Text.Length, at + word.Length + 8)];
                foreach (string second in again)
                {
                    int place = rest.IndexOf(second, StringComparison.Ordinal);
                    if (place < 0 || rest[..place].ContainsAny("，。；、") || place > 4) continue;
                    Report(in scan, at, at + word.Length + place + second.Length, holds: false, "“每”的意思重复", "per is said twice");
                    break;
                }
            }
        }
    }
}
