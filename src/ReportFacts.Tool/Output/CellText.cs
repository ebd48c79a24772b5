using System.Globalization;
using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Tool.Output;

/// <summary>How values are shown to people in table cells.</summary>
internal static class CellText
{
    /// <summary>The value of a claim: 5,420,000,000 or 3…5 or 2019-11.</summary>
    public static string Value(Claim claim) => claim switch
    {
        NumericClaim { UpperValue: { } upper } number => $"{Number(number.Value)}…{Number(upper)}",
        NumericClaim number => Number(number.Value),
        DateClaim date => date.Date.ToString(),
        CaseCodeClaim code => code.Date.ToString(),
        _ => claim.Text,
    };

    /// <summary>The approximation of a claim; empty for exact numbers.</summary>
    public static string Approximation(Claim claim) =>
        claim is NumericClaim { Approximation: not Mentions.Approximation.Exact and var approximation } ? CamelCase(approximation.ToString()) : "";

    /// <summary>The JSON name of a kind.</summary>
    public static string Kind(MentionKind kind) => CamelCase(kind.ToString());

    /// <summary>The JSON name of a reason.</summary>
    public static string Reason(SuppressionReason reason) => CamelCase(reason.ToString());

    /// <summary>The JSON name of a slot.</summary>
    public static string Slot(ClaimSlot slot) => CamelCase(slot.ToString());

    private static string Number(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
