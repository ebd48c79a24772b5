namespace ReportFacts.Relations;

/// <summary>A rate whose name says what it is the share of: 结案率 is 审结 of 受理.</summary>
/// <param name="Whole">Name of the whole.</param>
/// <param name="Part">Name of the part.</param>
/// <param name="Rate">Name of the share.</param>
/// <param name="IsRest">Whether the rate is what the part leaves of the whole: 毛利率 of 营业成本 and 营业收入.</param>
internal sealed record NamedRate(string Whole, string Part, string Rate, bool IsRest);
