using System.Collections.Frozen;

namespace ReportFacts.Verification;

/// <summary>What to check and what to leave out.</summary>
/// <example><code>
/// var options = new VerificationOptions { Strict = true, Disabled = new HashSet&lt;string> { "RF905" }, Entity = "江城市" };
/// VerificationReport report = ReportAnalyzer.Default.Verify(facts, options);
/// </code></example>
public sealed record VerificationOptions
{
    /// <summary>Whether the rules that are off by default run too.</summary>
    /// <value>The default value is <see langword="false"/>.</value>
    public bool Strict { get; init; }

    /// <summary>
    /// Whether a document that is checked against a table of facts or a source is checked against itself too, in the same report. The rules
    /// of such checks are RF1301 to RF1308 (source) and RF1401, RF1402 (table); all others are of the document itself.
    /// </summary>
    /// <value>The default value is <see langword="true"/>.</value>
    public bool SelfCheck { get; init; } = true;

    /// <summary>The place or body that the document speaks of, as a table of facts names it (江城市): 全市, 我市, 本市 and no place at all are then read as it.</summary>
    /// <value>The default value is <see langword="null"/>: 全市 meets any city, and rows of several places leave a claim without one open.</value>
    public string? Entity { get; init; }

    /// <summary>Ids of rules to run though they are off by default.</summary>
    /// <value>The default value is the empty set.</value>
    public IReadOnlySet<string> Enabled { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Ids of rules not to run; stronger than <see cref="Enabled"/> and <see cref="Strict"/>.</summary>
    /// <value>The default value is the empty set.</value>
    public IReadOnlySet<string> Disabled { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Severities other than the default ones, by rule id.</summary>
    /// <value>The default value is the empty map.</value>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = FrozenDictionary<string, Severity>.Empty;

    /// <summary>Findings to leave out: return <see langword="true"/> to drop one. Must be thread-safe when the options are shared.</summary>
    /// <value>The default value is <see langword="null"/>: nothing is dropped.</value>
    public Func<Check, bool>? Suppress { get; init; }

    /// <summary>Findings that are known already and dropped.</summary>
    /// <value>The default value is <see langword="null"/>: none are.</value>
    public Baseline? Baseline { get; init; }

    /// <summary>The language of messages where only one is shown.</summary>
    /// <value>The default value is <see cref="MessageLanguage.Chinese"/>.</value>
    public MessageLanguage Language { get; init; } = MessageLanguage.Chinese;

    internal bool Runs(Rule rule) => !Disabled.Contains(rule.Id) && (rule.IsDefault || Strict || Enabled.Contains(rule.Id));

    internal Severity SeverityOf(Rule rule) => Severities.TryGetValue(rule.Id, out Severity severity) ? severity : rule.DefaultSeverity;
}
