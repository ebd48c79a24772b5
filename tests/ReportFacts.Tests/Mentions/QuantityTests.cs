using System.Globalization;
using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Tests.Mentions;

/// <summary>Data rows: what every phenomenon of numbers and quantities must be read as, and what must not be read.</summary>
public sealed class QuantityTests
{
    public static TheoryData<string, string, MentionKind, string, string, string, string, string> Rows(string file)
    {
        var data = new TheoryData<string, string, MentionKind, string, string, string, string, string>();
        foreach (string[] r in TestTable.Read($"Mentions/{file}.tsv", 8))
            data.Add(r[0], r[1], Enum.Parse<MentionKind>(r[2]), r[3], r[4].Length > 0 ? r[4] : r[3], r[5], r[6].Length > 0 ? r[6] : "Exact", r[7]);
        return data;
    }

    public static TheoryData<string, string, string, string> Suppressions()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (string[] r in TestTable.Read("Mentions/Suppressions.tsv", 4)) data.Add(r[0], r[1], r[2], r[3]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows), "Quantities")]
    [MemberData(nameof(Rows), "HardCases")]
    public void Reads(string text, string span, MentionKind kind, string value, string upper, string unit, string approximation, string note)
    {
        Mention mention = Assert.Single(Scan(text), m => Slice(text, m.Span) == span && m.IsClaim);
        Assert.Equal(kind, mention.Kind);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), mention.Value);
        Assert.Equal(decimal.Parse(upper, CultureInfo.InvariantCulture), mention.UpperValue);
        Assert.Equal(unit, mention.Unit ?? "");
        Assert.Equal(Enum.Parse<Approximation>(approximation), mention.Approximation);
        _ = note;
    }

    // What stands 200 characters away must not change a reading.
    [Theory]
    [MemberData(nameof(Rows), "Quantities")]
    public void Reads_the_same_between_other_sentences(string text, string span, MentionKind kind, string value, string upper, string unit, string approximation, string note)
    {
        _ = (kind, value, upper, unit, approximation, note);
        string far = new string('文', 200) + "。";
        Mention alone = Assert.Single(Scan(text), m => Slice(text, m.Span) == span && m.IsClaim);
        string whole = "全年完成3.5亿元，" + far + text + "。" + far + "增长8%。";
        int shift = whole.IndexOf(text, StringComparison.Ordinal);
        Mention moved = Assert.Single(Scan(whole), m => m.Span == new TextSpan(alone.Span.Start + shift, alone.Span.Length));
        Assert.Equal(alone with { Span = moved.Span, UnitSpan = moved.UnitSpan }, moved);
    }

    [Theory]
    [MemberData(nameof(Suppressions))]
    public void Makes_no_claim_of(string text, string span, string reason, string note)
    {
        List<Mention> mentions = Scan(text);
        int start = text.IndexOf(span, StringComparison.Ordinal);
        var place = new TextSpan(start, span.Length);
        Assert.DoesNotContain(mentions, m => m.IsClaim && m.Span.Overlaps(place));
        if (reason.Length > 0) Assert.Contains(mentions, m => m.Span.Overlaps(place) && m.Suppression == Enum.Parse<SuppressionReason>(reason));
        _ = note;
    }

    private static List<Mention> Scan(string text)
    {
        var mentions = new List<Mention>();
        foreach (Mention mention in MentionScanner.Enumerate(text, includeSuppressed: true)) mentions.Add(mention);
        return mentions;
    }

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
