using ReportFacts.Claims;

namespace ReportFacts.Verification.Grounding;

/// <summary>The words of a draft right about a number.</summary>
internal static class DraftWords
{
    /// <summary>A stretch about the claim, within its sentence.</summary>
    public static ReadOnlySpan<char> Around(Claim claim, int before, int after)
    {
        ReadOnlySpan<char> text = claim.Store.Text.Text;
        int start = claim.Record.Start, from = Math.Max(0, start - before), end = Math.Min(text.Length, claim.Record.End + after);
        from += text[from..start].LastIndexOfAny("。！？；\n\r") + 1;
        return text[from..end];
    }
}
