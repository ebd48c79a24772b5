namespace ReportFacts.Claims;

/// <summary>What few claims have, kept beside the records: the upper end of ranges and fractions, and the unit of a denominator.</summary>
internal readonly record struct ClaimExtra(decimal UpperValue, string? PerUnit);
