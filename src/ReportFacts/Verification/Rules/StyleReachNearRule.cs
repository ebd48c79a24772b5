using ReportFacts.Claims;
using ReportFacts.Relations;

namespace ReportFacts.Verification.Rules;

/// <summary>达近200亿元: 达 says that the number was reached, 近 that it was not.</summary>
internal sealed class StyleReachNearRule() : ClaimTextRule("RF1216", "style.da-jin", "“达”接概数", Severity.Info)
{
    private static readonly WordSet ReachedNear = new(["达近", "达到近", "达将近", "高达近", "达到将近"]);

    protected override void Look(in TextScan scan, in ClaimRecord record, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        int word = ReachedNear.AtEnd(before);
        if (word > 0) Report(in scan, record.Start - word, record.End, holds: false, "“达”与“近”矛盾", "达 says reached, 近 says not quite");
    }
}
