using CsCheck;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Tests.Mentions;

public class MentionArbiterTests
{
    private static readonly string Text = new('数', 40);

    private static readonly Gen<List<Mention>> GenScanned =
        Gen.Select(Gen.Int[0, 3], Gen.Int[1, 4], Gen.Bool).List[0, 8].Select(parts =>
        {
            var mentions = new List<Mention>();
            int position = 0;
            foreach ((int gap, int length, bool weak) in parts)
            {
                if (position + gap + length > Text.Length) break;
                mentions.Add(At(position + gap, length, weak ? SuppressionReason.NoLicence : SuppressionReason.None));
                position += gap + length;
            }
            return mentions;
        });

    private static readonly Gen<List<Mention>> GenCandidates =
        Gen.Select(Gen.Int[-2, 42], Gen.Int[0, 6], (start, length) => At(start, length)).List[0, 8];

    [Fact]
    public void Built_in_mentions_win_and_gaps_are_filled()
    {
        Assert.Equal([(0, 2), (3, 2), (5, 4)], Merge([At(0, 2), At(5, 4)], [At(1, 1), At(3, 2), At(4, 2), At(8, 3)]));
    }

    [Fact]
    public void Bare_number_gives_way_but_an_idiom_does_not()
    {
        Assert.Equal([(0, 3)], Merge([At(1, 1, SuppressionReason.NoLicence)], [At(0, 3)]));
        Assert.Equal([(1, 1)], Merge([At(1, 1, SuppressionReason.FixedExpression)], [At(0, 3)]));
    }

    [Fact]
    public void Longer_candidate_wins_at_one_place_and_bad_spans_are_ignored()
    {
        Assert.Equal([(2, 3)], Merge([], [At(2, 1), At(2, 3), At(-1, 2), At(39, 2), At(5, 0), At(1, int.MaxValue)]));
    }

    [Fact]
    public void Earlier_recognizer_wins()
    {
        List<Mention> merged = MentionArbiter.Merge(Text, [], [new Fixed([At(2, 3)]), new Fixed([At(3, 4), At(8, 1)])], null);
        Assert.Equal([(2, 3), (8, 1)], Spans(merged));
    }

    [Fact]
    public void Result_is_ordered_without_overlap_and_keeps_every_built_in_claim() =>
        Gen.Select(GenScanned, GenCandidates).Sample((scanned, candidates) =>
        {
            List<Mention> merged = MentionArbiter.Merge(Text, [.. scanned], [new Fixed(candidates)], null);
            for (int i = 1; i < merged.Count; i++) Assert.True(merged[i - 1].Span.End <= merged[i].Span.Start);
            foreach (Mention mention in scanned.Where(mention => mention.IsClaim)) Assert.Contains(mention, merged);
            foreach (Mention candidate in candidates.Where(candidate => IsInside(candidate.Span)))
                Assert.Contains(merged, mention => mention.IsClaim && mention.Span.Overlaps(candidate.Span));
        });

    [Fact]
    public void Analyzer_takes_mentions_of_recognizers_as_claims()
    {
        var analyzer = new ReportAnalyzer(new ReportAnalyzerOptions { Recognizers = [new Fixed([At(1, 2) with { Kind = MentionKind.Count, Value = 5, UpperValue = 5 }])] });
        Assert.Equal("乙丙", Assert.Single(analyzer.Extract("甲乙丙丁").Claims).Text);
        Assert.Equal("乙丙", Assert.Single(analyzer.Explain("甲乙丙丁")).SourceText);
    }

    private static bool IsInside(TextSpan span) => span is { Start: >= 0, Length: > 0 } && span.End <= Text.Length;

    private static Mention At(int start, int length, SuppressionReason suppression = SuppressionReason.None) =>
        new() { Span = new TextSpan(start, length), Suppression = suppression };

    private static IEnumerable<(int Start, int Length)> Merge(List<Mention> scanned, List<Mention> candidates) =>
        Spans(MentionArbiter.Merge(Text, scanned, [new Fixed(candidates)], null));

    private static IEnumerable<(int Start, int Length)> Spans(List<Mention> mentions) => mentions.Select(mention => (mention.Span.Start, mention.Span.Length));

    private sealed class Fixed(List<Mention> mentions) : IMentionRecognizer
    {
        public void Recognize(string text, DateOnly? referenceDate, IReadOnlyList<Mention> found, List<Mention> target) => target.AddRange(mentions);
    }
}
