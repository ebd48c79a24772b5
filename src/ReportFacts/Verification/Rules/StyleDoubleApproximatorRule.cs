using ReportFacts.Claims;
using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>约500余人, 约一万元左右: one approximator is enough. Speech in quotation marks is left alone.</summary>
internal sealed class StyleDoubleApproximatorRule() : ClaimTextRule("RF1201", "style.double-approx", "概数叠用", Severity.Warning)
{
    private static readonly WordSet Approximately = new(["约", "大约", "大概", "约为", "约有", "约达"]);
    private static readonly WordSet Nearly = new(["近", "将近", "接近"]);
    private static readonly WordSet About = new(["左右", "上下"]);

    protected override void Look(in TextScan scan, in ClaimRecord record, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        int word = Approximately.AtEnd(before);
        int about = About.AtStart(after);
        int excess = ExcessAt(in scan, in record);
        if (about > 0 && word == 0 && Nearly.AtEnd(before) is var near and > 0 && !before.EndsWith("附近") && !before.EndsWith("最近")) word = near;
        if (word == 0 || (about == 0 && excess < 0)) return;
        int end = about > 0 ? record.End + about : Math.Max(record.End, excess + 1);
        Report(in scan, record.Start - word, end, holds: false, "概数词重复，留一个即可", "two approximators; keep one");
    }
}
