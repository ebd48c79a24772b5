namespace ReportFacts.Relations;

/// <summary>An account that balances: <see cref="Opening"/> + <see cref="Plus"/> − <see cref="Minus"/> = <see cref="Sign"/> · <see cref="Result"/>.</summary>
/// <param name="Opening">Name of what was there at the beginning (旧存); <see langword="null"/> when the account has none.</param>
/// <param name="Plus">Name of what comes in (出口).</param>
/// <param name="Minus">Name of what goes out (进口).</param>
/// <param name="Result">Name of the difference (顺差, 逆差) or of what is left (未结).</param>
/// <param name="Sign">−1 when the difference is written as a magnitude of the other side (逆差), otherwise 1.</param>
internal sealed record Balance(string? Opening, string Plus, string Minus, string Result, int Sign)
{
    /// <summary>An account from the rows of the lexicon table.</summary>
    public static Balance Of(string[] forms, string meaning) => meaning == "carry"
        ? new(forms[0], forms[1], forms[2], forms[3], 1)
        : new(null, forms[0], forms[1], forms[2], meaning == "minus" ? -1 : 1);
}
