namespace ReportFacts.Tests.Recognizers;

/// <summary>One place that the built-in scanner and Microsoft.Recognizers.Text read differently.</summary>
/// <param name="Class">What kind of difference it is: how the readings stand to each other, and what the built-in scanner took the place for.</param>
/// <param name="BuiltIn">The built-in reading, or nothing.</param>
/// <param name="Peer">The peer's reading, or nothing.</param>
internal readonly record struct Difference(string Class, string BuiltIn, string Peer);
