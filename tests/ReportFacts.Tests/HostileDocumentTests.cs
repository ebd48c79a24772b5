using CsCheck;
using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Tests.Robustness;

namespace ReportFacts.Tests;

/// <summary>What holds of a whole document, however strange: extraction, explanation and verification end, and say where things stand.</summary>
public sealed class HostileDocumentTests
{
    [Fact]
    public void Claims_stand_where_they_say_and_every_stage_ends() => HostileTexts.Any.Sample(AssertSound, iter: 8_000);

    [Fact]
    public void A_text_may_begin_and_end_with_anything()
    {
        foreach (string piece in HostileTexts.Pieces)
        {
            AssertSound(piece);
            AssertSound(piece + "，新增家庭农场35家");
            AssertSound("新增家庭农场35家，" + piece);
        }
    }

    [Fact]
    public void Sixteen_threads_read_the_same()
    {
        string[] texts = [.. Enumerable.Range(0, 64).Select(i => string.Concat(Enumerable.Range(0, 60).Select(k => HostileTexts.Pieces[(int)((uint)((i * 7919) + (k * k * 104729)) % (uint)HostileTexts.Pieces.Length)])))];
        string[] expected = [.. texts.Select(Written)];
        Parallel.For(0, 16 * texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i => Assert.Equal(expected[i % texts.Length], Written(texts[i % texts.Length])));
    }

    private static string Written(string text) =>
        string.Join('\n', ReportAnalyzer.Default.Extract(text).Claims.Select(claim => $"{claim} {(claim as NumericClaim)?.Interval} {claim.Metric} {claim.Scope} {claim.Period}"));

    private static void AssertSound(string text)
    {
        FactSheet facts = ReportAnalyzer.Default.Extract(text);
        int end = 0;
        foreach (Claim claim in facts.Claims)
        {
            Assert.InRange(claim.Span.Start, end, text.Length - 1);
            Assert.InRange(claim.Span.End, claim.Span.Start + 1, text.Length);
            Assert.Equal(text[claim.Span.Start..claim.Span.End], claim.SourceText);
            Assert.DoesNotContain('\n', claim.Text);
            if (claim is NumericClaim { Approximation: Approximation.Exact } number) Assert.True(number.Interval.Contains(number.Value), $"{claim}: {number.Interval}");
            end = claim.Span.End;
        }
        Assert.All(facts.Unreadable, reading => Assert.InRange(reading.Span.End, reading.Span.Start + 1, text.Length));
        _ = ReportAnalyzer.Default.Explain(text);
        _ = ReportAnalyzer.Default.Verify(facts);
    }
}
