using ReportFacts.Mentions;

namespace ReportFacts.Tests.Mentions;

/// <summary>Shows mentions the way the data rows write them: <c>2018年3月=2018-03</c>, <c>3年多=3 year moreThan</c>, <c>前三=3 atMost</c>.</summary>
internal static class MentionRow
{
    /// <summary>The mentions of the given kinds in a text, joined by <c> | </c>; <c>-</c> when there is none.</summary>
    public static string Read(string text, DateOnly? reference, params ReadOnlySpan<MentionKind> kinds)
    {
        var shown = new List<string>();
        foreach (Mention mention in MentionScanner.Enumerate(text, reference))
        {
            if (kinds.Contains(mention.Kind)) shown.Add(Show(text, mention));
        }
        return shown.Count == 0 ? "-" : string.Join(" | ", shown);
    }

    private static string Show(string text, in Mention mention)
    {
        string span = text.Substring(mention.Span.Start, mention.Span.Length);
        switch (mention.Kind)
        {
            case MentionKind.DocumentNumber:
                return span;
            case MentionKind.Date or MentionKind.CaseCode:
                return $"{span}={(mention.Date.IsUnknown ? "?" : mention.Date.ToString())}";
            default:
                string value = mention.UpperValue == mention.Value ? $"{mention.Value:0.####}" : $"{mention.Value:0.####}..{mention.UpperValue:0.####}";
                string unit = mention.Unit is null ? "" : " " + mention.Unit;
                string approximation = mention.Approximation == Approximation.Exact ? "" : " " + char.ToLowerInvariant(mention.Approximation.ToString()[0]) + mention.Approximation.ToString()[1..];
                string fromEnd = (mention.Traits & MentionTraits.FromEnd) != 0 ? " fromEnd" : "";
                return $"{span}={value}{unit}{approximation}{fromEnd}";
        }
    }
}
