namespace ReportFacts.Verification.Rules;

/// <summary>3、4天 and 20几人 should read 三四天 and 二十几人.</summary>
internal sealed class StyleApproximateDigitsRule() : TextRule("RF1209", "style.approx-arabic", "概数写法", Severity.Warning)
{
    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOf('、'); at >= 0; at = scan.Next('、', at))
        {
            char first = scan.At(at - 1), second = scan.At(at + 1);
            if (!char.IsAsciiDigit(first) || second != first + 1 || first == '0') continue;
            if (scan.At(at - 2) is '、' or '第' or '.' or '（' or '-' || char.IsAsciiDigit(scan.At(at - 2))) continue;
            if (IsCounted(scan.Text[(at + 2)..])) Report(in scan, at - 1, at + 2, holds: false, "相邻数字连用表概数应写汉字", "two neighbouring digits for a rough number are written in characters");
        }
        for (int at = scan.Text.IndexOf('几'); at >= 0; at = scan.Next('几', at))
        {
            if (char.IsAsciiDigit(scan.At(at - 1)) && scan.At(at + 1) is '人' or '个' or '名' or '天' or '家' or '户' or '万' or '亿' or '岁' or '年')
                Report(in scan, at - 1, at + 1, holds: false, "“几”前的数字应写汉字", "digits do not stand before 几");
        }
    }

    private static bool IsCounted(ReadOnlySpan<char> rest) =>
        rest is ['天', ..] or ['人', ..] or ['米', ..] or ['次', ..] || rest.StartsWith("个月") || rest.StartsWith("小时") || rest.StartsWith("分钟") || rest.StartsWith("公里") || rest.StartsWith("个人");
}
