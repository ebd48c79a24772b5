using System.Globalization;
using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Serialization.Html;

/// <summary>How values are shown to people: 5,420,000,000.</summary>
internal static class HtmlNumbers
{
    /// <summary>The value of a claim with its unit; empty when it has none.</summary>
    public static string ValueOf(Claim claim) => claim switch
    {
        NumericClaim number => $"{Of(number.Value)}{(number.UpperValue is { } upper ? $"–{Of(upper)}" : "")} {number.Unit}{(number.PerUnit is { } per ? $"/{per}" : "")}".TrimEnd(),
        _ => ClaimJson.TextValue(claim) ?? "",
    };

    /// <summary>An interval in mathematical notation.</summary>
    public static string Of(ValueInterval interval) =>
        $"{(interval.Lower is not null && interval.LowerClosed ? '[' : '(')}{(interval.Lower is { } lower ? Of(lower) : "-∞")}, {(interval.Upper is { } upper ? Of(upper) : "∞")}{(interval.Upper is not null && interval.UpperClosed ? ']' : ')')}";

    private static string Of(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);
}
