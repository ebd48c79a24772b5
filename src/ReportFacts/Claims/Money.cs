using System.Diagnostics;

namespace ReportFacts.Claims;

/// <summary>An exact sum of money.</summary>
/// <param name="Value">The sum in the base unit of the currency (yuan, dollars), scale words multiplied in.</param>
/// <param name="Currency">ISO 4217 code: <c>CNY</c>, <c>USD</c> …</param>
[DebuggerDisplay("{Value} {Currency}")]
public readonly record struct Money(decimal Value, string Currency);
