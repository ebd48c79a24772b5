using ReportFacts.Claims;
using ReportFacts.Text;

namespace ReportFacts.Tests.Robustness;

/// <summary>What must hold for the claims of any text whatever.</summary>
internal static class FactAssert
{
    /// <summary>Extracts and checks places, order and readability of every claim.</summary>
    public static FactSheet ExtractSoundly(string text)
    {
        FactSheet sheet = ReportAnalyzer.Default.Extract(text, new DateOnly(2021, 5, 1));
        int end = 0;
        foreach (Claim claim in sheet.Claims)
        {
            TextSpan span = claim.Span;
            Assert.True(span.Start >= end && span.Length > 0 && span.End <= text.Length, $"{span} after {end} in a text of {text.Length}");
            Assert.Equal(text.Substring(span.Start, span.Length), claim.SourceText);
            end = span.End;
            if (claim is not NumericClaim number) continue;
            Assert.True(number.UpperValue is not { } upper || upper >= number.Value || claim.Traits != default, $"{claim}: {number.Value} to {number.UpperValue}");
            _ = (number.Interval, number.OuterInterval, number.Unit, claim.Head, claim.Metric, claim.Period, claim.Scope);
        }
        foreach (Reading reading in sheet.Unreadable)
            Assert.True(reading.Span.Start >= 0 && reading.Span.End <= text.Length, reading.ToString());
        return sheet;
    }

    /// <summary>What a claim says, apart from its place.</summary>
    public static string Content(Claim claim) => claim switch
    {
        NumericClaim number => $"{claim.Kind} {number.Value}…{number.UpperValue} {number.Unit}",
        DateClaim date => $"{claim.Kind} {date.Date}",
        CaseCodeClaim code => $"{claim.Kind} {code.Date}",
        _ => $"{claim.Kind} {claim.Text}",
    };
}
