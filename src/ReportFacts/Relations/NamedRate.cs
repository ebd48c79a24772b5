namespace ReportFacts.Relations;

/// <summary>A rate whose name says what it is the share of: 结案率 is 审结 of 受理.</summary>
/// <param name="Whole">Name of the whole.</param>
/// <param name="Part">Name of the part.</param>
/// <param name="Rate">Name of the share.</param>
internal sealed record NamedRate(string Whole, string Part, string Rate);
