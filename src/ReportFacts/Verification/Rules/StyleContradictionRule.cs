using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>近200多名: 近 says below, 多 says above. 近十多年 is the last ten years and more, so times are left alone.</summary>
internal sealed class StyleContradictionRule() : ClaimTextRule("RF1202", "style.contradict", "概数矛盾", Severity.Error)
{
    private static readonly WordSet Below = new(["近", "将近", "接近", "不到", "不足"]);
    private static readonly WordSet Nearness = new(["附近", "最近", "临近", "远近", "邻近", "靠近"]);

    protected override void Look(in TextScan scan, in ClaimRecord record, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        int word = Below.AtEnd(before);
        if (word == 0 || record.Kind is MentionKind.Duration or MentionKind.Date || Nearness.AtEnd(before) > 0) return;
        int excess = ExcessAt(in scan, in record);
        if (excess < 0 || IsTime(scan.At(excess + 1))) return;
        Report(in scan, record.Start - word, Math.Max(record.End, excess + 1), holds: false, "“近”“不到”与“多”“余”矛盾", "one word says below the number, the other above");
    }

    private static bool IsTime(char c) => c is '年' or '天' or '月' or '日' or '周' or '岁' or '载' or '小' or '分';
}
