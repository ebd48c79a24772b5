namespace ReportFacts.Verification.Rules;

/// <summary>截止6月底，已完成… should read 截至. 报名截止到1月28日 is right: there something ends.</summary>
internal sealed class StyleAsOfRule() : TextRule("RF1211", "style.jiezhi", "截止/截至", Severity.Warning)
{
    private static readonly string[] Ends = ["报名", "申报", "征集", "受理", "投稿", "报送", "申请", "提交", "登记", "时间", "日期", "期限", "将", "已", "自动", "正式", "于"];

    public override void Find(in TextScan scan)
    {
        for (int at = scan.Text.IndexOf("截止"); at >= 0; at = scan.Next("截止", at))
        {
            if (IsEnding(scan.Text[Math.Max(0, at - 8)..at])) continue;
            char next = scan.At(at + 2) is '到' or '至' ? scan.At(at + 3) : scan.At(at + 2);
            if (!char.IsAsciiDigit(next) && next is not ('目' or '去' or '今' or '本' or '上')) continue;
            ReadOnlySpan<char> rest = scan.Text[(at + 2)..Math.Min(scan.Text.Length, at + 40)];
            int stop = rest.IndexOfAny("。；\n");
            if (stop >= 0) rest = rest[..stop];
            int comma = rest.IndexOf('，');
            if (comma < 0 || comma > 14) continue;
            rest = rest[comma..];
            if (rest.ContainsAny("已共") || rest.Contains("累计", StringComparison.Ordinal) || rest.Contains("完成", StringComparison.Ordinal))
                Report(in scan, at, at + 2, holds: false, "表示到某时为止应写“截至”", "up to a time is 截至; 截止 says that something ends");
        }
    }

    private static bool IsEnding(ReadOnlySpan<char> before)
    {
        foreach (string word in Ends)
        {
            if (before.EndsWith(word, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
