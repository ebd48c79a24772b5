using System.Globalization;
using System.Text.Json;
using System.Xml;
using ReportFacts.Claims;
using ReportFacts.Layout;
using ReportFacts.Mentions;
using ReportFacts.Segmentation;
using ReportFacts.Serialization;
using ReportFacts.Text;
using ReportFacts.Verification;
using static ReportFacts.Fuzzing.FuzzTargets;

namespace ReportFacts.Fuzzing;

/// <summary>What must hold of any text, stage by stage.</summary>
internal static class SoundText
{
    private static readonly DateOnly Today = new(2021, 5, 1);

    public static void Repair(string text)
    {
        RepairedText repaired = PageLayout.Repair(text);
        Require(repaired.Source == text, "the source is the text given");
        Require(repaired.Text == PageLayout.Repair(text).Text, "repair is deterministic");
        Require(!repaired.IsIdentity || ReferenceEquals(repaired.Text, text), "a clean text is not copied");
        int last = 0;
        for (int i = 0; i < repaired.Text.Length; i++)
        {
            TextSpan span = repaired.ToSource(new TextSpan(i, 1));
            Require(span.Start >= last && span.Length > 0 && span.End <= text.Length, $"{i} maps to {span} after {last} of {text.Length}");
            last = span.Start;
        }
    }

    public static void Scan(string text)
    {
        int end = 0;
        foreach (Mention mention in MentionScanner.Enumerate(text, Today, includeSuppressed: true))
        {
            Require(mention.Span.Start >= end && mention.Span.Length > 0 && mention.Span.End <= text.Length, $"mention {mention.Span} after {end} of {text.Length}");
            end = mention.Span.End;
        }
    }

    public static void Segment(string text)
    {
        var words = new List<Word>();
        JiebaSegmenter.Default.Segment(text, words);
        int end = 0;
        foreach (Word word in words)
        {
            Require(word.Start == end && word.Length > 0, $"word at {word.Start} after {end}");
            end = word.Start + word.Length;
        }
        Require(end == text.Length || words.Count == 0, $"words end at {end} of {text.Length}");
    }

    public static FactSheet Extract(string text)
    {
        FactSheet facts = ReportAnalyzer.Default.Extract(text, Today);
        int end = 0;
        foreach (Claim claim in facts.Claims)
        {
            Require(claim.Span.Start >= end && claim.Span.Length > 0 && claim.Span.End <= text.Length, $"claim {claim.Span} after {end} of {text.Length}");
            Require(claim.SourceText == text.Substring(claim.Span.Start, claim.Span.Length), "the source text is the span's");
            if (claim is NumericClaim { Approximation: Approximation.Exact } number) Require(number.Interval.Contains(number.Value), "the interval holds the value");
            end = claim.Span.End;
        }
        foreach (Reading reading in facts.Unreadable) Require(reading.Span.Start >= 0 && reading.Span.End <= text.Length, "an unreadable number stands in the text");
        _ = ReportAnalyzer.Default.Explain(text, Today);
        string json = FactSheetJson.ToJson(facts);
        Require(json == FactSheetJson.ToJson(ReportAnalyzer.Default.Extract(text, Today)), "extraction is deterministic");
        JsonDocument.Parse(json).Dispose();
        return facts;
    }

    public static void Verify(string text)
    {
        FactSheet facts = Extract(text);
        VerificationReport report = ReportAnalyzer.Default.Verify(facts, new() { Strict = true });
        foreach (Check check in report.Checks)
        {
            foreach (CheckOperand operand in check.Operands) Require(operand.Span.Start >= 0 && operand.Span.End <= text.Length, $"{check.RuleId} points to {operand.Span} of {text.Length}");
        }
        string json = VerificationJson.ToJson(report);
        Require(json == VerificationJson.ToJson(ReportAnalyzer.Default.Verify(facts, new() { Strict = true })), "verification is deterministic");
        JsonDocument.Parse(json).Dispose();
    }

    /// <summary>The text against its own halves.</summary>
    public static void Ground(string text)
    {
        int half = text.Length / 2;
        FactSheet draft = ReportAnalyzer.Default.Extract(text[half..], Today);
        VerificationReport report = ReportAnalyzer.Default.VerifyAgainst(draft, ReportAnalyzer.Default.Extract(text[..half], Today));
        Require(report.Verdicts.Count <= draft.Claims.Count, "at most one verdict a claim");
        FactSheet same = ReportAnalyzer.Default.Extract(text, Today);
        foreach (Verdict verdict in ReportAnalyzer.Default.VerifyAgainst(same, same).Verdicts)
            Require(verdict.Kind != VerdictKind.Refuted, $"a text refutes itself: {verdict.Claim.SourceText}");
    }

    public static void WriteAll(string text)
    {
        FactSheet facts = ReportAnalyzer.Default.Extract(text, Today);
        VerificationReport report = ReportAnalyzer.Default.Verify(facts, new() { Strict = true });
        VerificationResult[] results = [new(new ReportDocument(text.Length > 40 ? text[..40] : text, text), facts, report, null)];
        _ = HtmlReport.ToHtml(facts, report, text);
        using var stream = new MemoryStream();
        SarifReport.Write(stream, results);
        JsonDocument.Parse(stream.ToArray()).Dispose();
        using var page = new StringWriter();
        HtmlReport.Write(page, results, MessageLanguage.English);
        GitHubAnnotations.Write(page, results);
        using var junit = new StringWriter();
        JUnitReport.Write(junit, results);
        using XmlReader reader = XmlReader.Create(new StringReader(junit.ToString()));
        while (reader.Read())
        {
            // Not well-formed throws.
        }
    }

    public static void ParseNumeral(string text)
    {
        bool read = ChineseNumeral.TryParse(text, CultureInfo.InvariantCulture, out ChineseNumeral numeral);
        _ = numeral.ToString(null, CultureInfo.InvariantCulture);
        try
        {
            Require(ChineseNumeral.Parse(text, CultureInfo.InvariantCulture) == numeral && read, "Parse and TryParse agree");
        }
        catch (Exception failure) when (!read && failure is FormatException or OverflowException)
        {
            // Documented.
        }
    }
}
