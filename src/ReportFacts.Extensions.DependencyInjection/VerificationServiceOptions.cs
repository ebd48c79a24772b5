using ReportFacts.Verification;

namespace ReportFacts.Extensions.DependencyInjection;

/// <summary>What to check, as configuration gives it.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class VerificationServiceOptions
{
    /// <summary>Whether the rules that are off by default run too.</summary>
    public bool Strict { get; set; }

    /// <summary>Whether a document that is checked against a table or a source is checked against itself too.</summary>
    /// <value>The default value is <see langword="true"/>.</value>
    public bool SelfCheck { get; set; } = true;

    /// <summary>The place or body that the documents speak of, as a table of facts names it (江城市).</summary>
    /// <value>The default value is <see langword="null"/>; see <see cref="VerificationOptions.Entity"/>.</value>
    public string? Entity { get; set; }

    /// <summary>Ids of rules to run though they are off by default.</summary>
    public IList<string> Enabled { get; } = new List<string>();

    /// <summary>Ids of rules not to run.</summary>
    public IList<string> Disabled { get; } = new List<string>();

    /// <summary>Severities other than the default ones, by rule id.</summary>
    public IDictionary<string, Severity> Severities { get; } = new Dictionary<string, Severity>(StringComparer.Ordinal);

    /// <summary>The language of messages where only one is shown.</summary>
    /// <value>The default value is <see cref="MessageLanguage.Chinese"/>.</value>
    public MessageLanguage Language { get; set; } = MessageLanguage.Chinese;
}
