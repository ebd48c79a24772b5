namespace ReportFacts.Verification;

/// <summary>A rule of the catalogue: what is checked, under a stable id, with names in English and Chinese.</summary>
/// <remarks>Immutable and thread-safe. All rules stand in <see cref="RuleCatalogue"/>.</remarks>
public abstract class Rule
{
    private protected Rule(string id, string name, string chineseName, Severity severity, bool isDefault = true)
    {
        Id = id;
        Name = name;
        ChineseName = chineseName;
        DefaultSeverity = severity;
        IsDefault = isDefault;
    }

    /// <summary>Stable id: <c>RF102</c>.</summary>
    public string Id { get; }

    /// <summary>Stable English name: <c>sum.count</c>.</summary>
    public string Name { get; }

    /// <summary>Chinese name: 计数合计.</summary>
    public string ChineseName { get; }

    /// <summary>How serious a failed check is when the options say nothing else.</summary>
    public Severity DefaultSeverity { get; }

    /// <summary>Whether the rule runs without <see cref="VerificationOptions.Strict"/>.</summary>
    public bool IsDefault { get; }

    /// <summary>A short text that the rule has something to say about: a finding, or for <c>RF1305</c> and <c>RF1402</c> a note.</summary>
    public string Example => RuleTexts.Of(this)[3];

    /// <summary>What <see cref="Example"/> is checked against: a source text, or a table of facts for the rules <c>RF14xx</c>; <see langword="null"/> when it is checked against itself.</summary>
    public string? ExampleSource => RuleTexts.Of(this)[4] is { Length: > 0 } source ? source : null;

    /// <summary>What the rule checks, in one or two sentences.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Plain text.</returns>
    public string Description(MessageLanguage language) => RuleTexts.Of(this)[language == MessageLanguage.Chinese ? 1 : 2];

    /// <summary>Shows id and name.</summary>
    /// <returns><c>RF102 sum.count</c>.</returns>
    public override string ToString() => $"{Id} {Name}";
}
