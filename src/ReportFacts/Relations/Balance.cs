namespace ReportFacts.Relations;

/// <summary>An account that balances: <see cref="Plus"/> − <see cref="Minus"/> = <see cref="Sign"/> · <see cref="Result"/>.</summary>
/// <param name="Plus">Name of what comes in (出口).</param>
/// <param name="Minus">Name of what goes out (进口).</param>
/// <param name="Result">Name of the difference (顺差, 逆差).</param>
/// <param name="Sign">−1 when the difference is written as a magnitude of the other side (逆差), otherwise 1.</param>
internal sealed record Balance(string Plus, string Minus, string Result, int Sign);
