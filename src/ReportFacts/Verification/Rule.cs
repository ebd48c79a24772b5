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

    /// <summary>Shows id and name.</summary>
    /// <returns><c>RF102 sum.count</c>.</returns>
    public override string ToString() => $"{Id} {Name}";
}
