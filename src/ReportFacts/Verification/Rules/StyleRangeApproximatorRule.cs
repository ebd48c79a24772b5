using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>20～50米左右: a range is an approximation already. Plans are left alone.</summary>
internal sealed class StyleRangeApproximatorRule() : ClaimTextRule("RF1206", "style.range-approx", "范围加概数", Severity.Warning)
{
    private static readonly WordSet About = new(["左右", "上下"]);

    protected override void Look(in TextScan scan, in ClaimRecord record, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        bool range = (record.Traits & MentionTraits.Range) != 0 && record.Kind is not (MentionKind.Date or MentionKind.Duration);
        int word = About.AtStart(after);
        if (!range || word == 0 || record.Modality != Modality.Actual) return;
        Report(in scan, record.Start, record.End + word, holds: false, "数值范围后不必再用“左右”“上下”", "a range needs no 左右 behind it");
    }
}
