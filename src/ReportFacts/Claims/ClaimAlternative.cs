using System.Diagnostics;

namespace ReportFacts.Claims;

/// <summary>Another reading of a number whose words allow more than one (一百二十万三: 1,203,000, or else 1,200,003).</summary>
/// <param name="Value">The value under this reading; the lower end of a range. In the unit of <see cref="NumericClaim.Value"/>.</param>
/// <param name="UpperValue">The upper end of a range; <see langword="null"/> for a single number.</param>
/// <param name="Difference">What is read differently, for people.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[DebuggerDisplay("{Value} {UpperValue}: {Difference}")]
public sealed record ClaimAlternative(decimal Value, decimal? UpperValue, string Difference);
