using System.Globalization;
using ReportFacts.Claims;
using ReportFacts.Text;

namespace ReportFacts.Verification;

/// <summary>Fingerprints of findings: a 64-bit FNV-1a hash of the rule and of the words in and around the operands, within their sentences.</summary>
internal static class Fingerprints
{
    private static readonly MarkSet SentenceEnds = new("。！？；\n\r");

    /// <summary>The fingerprint; white space does not count, so that a new line wrap keeps it.</summary>
    public static string Of(string rule, ClaimStore store, ReadOnlySpan<TextSpan> operandSpans, int context)
    {
        ulong hash = 14695981039346656037;
        Add(ref hash, rule);
        ReadOnlySpan<char> text = store.Text.Text;
        foreach (TextSpan span in operandSpans)
        {
            int start = Math.Max(0, span.Start - context), end = Math.Min(text.Length, span.End + context);
            start += SentenceEnds.LastIndexIn(text[start..span.Start]) + 1;
            int stop = SentenceEnds.IndexIn(text[span.End..end]);
            Add(ref hash, text[start..(stop < 0 ? end : span.End + stop)]);
        }
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    private static void Add(ref ulong hash, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c)) hash = unchecked((hash ^ c) * 1099511628211);
        }
        hash = unchecked((hash ^ '\n') * 1099511628211);
    }
}
