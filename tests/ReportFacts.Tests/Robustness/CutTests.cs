using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Tests.Robustness;

/// <summary>Texts that end too early, or have a line break where none belongs.</summary>
public class CutTests
{
    public static TheoryData<string> Samples => ["clean", "page"];

    // A cut that stands this far behind a claim must not change it; nearer, the words that decide its kind may be missing, or half of
    // the second copy of a headline is.
    private const int Lookahead = 24;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Cut_at_any_prefix_changes_only_what_the_cut_touches(string sample)
    {
        string text = Text(sample);
        Claim[] whole = [.. FactAssert.ExtractSoundly(text).Claims];
        var wrong = new List<string>();
        for (int cut = 0; cut <= text.Length; cut++)
        {
            FactSheet sheet = FactAssert.ExtractSoundly(text[..cut]);
            bool insideNumber = cut > 0 && cut < text.Length && char.IsAsciiDigit(text[cut - 1]) && char.IsAsciiDigit(text[cut]);
            if (insideNumber && sheet.Claims.FirstOrDefault(claim => claim.Span.End == cut && (claim.Traits & MentionTraits.Informal) == 0) is { } half)
                wrong.Add($"{Around(text, cut)}: {FactAssert.Content(half)} ends inside a number");
            IEnumerable<string> before = sheet.Claims.Where(claim => claim.Span.End <= cut - Lookahead).Select(FactAssert.Content);
            IEnumerable<string> expected = whole.Where(claim => claim.Span.End <= cut - Lookahead).Select(FactAssert.Content);
            if (!before.SequenceEqual(expected)) wrong.Add($"{Around(text, cut)}: {string.Join(" | ", before.Except(expected))} instead of {string.Join(" | ", expected.Except(before))}");
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count}\n" + string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Line_break_at_any_place_changes_no_value_silently(string sample)
    {
        string text = Text(sample);
        Claim[] whole = [.. FactAssert.ExtractSoundly(text).Claims];
        var wrong = new List<string>();
        for (int at = 0; at <= text.Length; at++)
        {
            foreach (Claim claim in FactAssert.ExtractSoundly(text.Insert(at, "\n")).Claims)
            {
                TextSpan span = BackInto(claim.Span, at);
                foreach (Claim other in whole.Where(other => other.Span.Overlaps(span)))
                {
                    if (!IsSameOrHonest(claim, other))
                        wrong.Add($"{Around(text, at)}: {FactAssert.Content(claim)} instead of {FactAssert.Content(other)}");
                }
            }
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count}\n" + string.Join('\n', wrong));
    }

    // Where the break is taken for a real one, the reading may be marked as doubtful, or say less of the same date.
    private static bool IsSameOrHonest(Claim claim, Claim other) =>
        FactAssert.Content(claim) == FactAssert.Content(other)
        || (claim.Traits & (MentionTraits.LowConfidence | MentionTraits.Bare)) != 0
        || (claim is DateClaim less && other is DateClaim more && IsPartOf(less.Date.Start, more.Date.Start));

    private static bool IsPartOf(DatePoint less, DatePoint more) =>
        (less.Year == 0 || less.Year == more.Year) && (less.Month == 0 || less.Month == more.Month) && (less.Day == 0 || less.Day == more.Day);

    private static string Around(string text, int at) => $"{text[Math.Max(0, at - 14)..at]}⏎{text[at..Math.Min(text.Length, at + 8)]}".Replace("\n", "/", StringComparison.Ordinal);

    private static string Text(string sample) => sample == "clean" ? SampleTexts.Clean : SampleTexts.Page;

    private static TextSpan BackInto(TextSpan span, int inserted) => TextSpan.FromBounds(
        span.Start > inserted ? span.Start - 1 : span.Start,
        span.End > inserted ? span.End - 1 : span.End);
}
