using System.Collections.Frozen;

namespace ReportFacts.Verification;

/// <summary>Findings that are known already, by <see cref="Check.Fingerprint"/>, so that a later run shows only what is new.</summary>
/// <remarks>Immutable and thread-safe. The text form is one fingerprint a line; what follows it on the line is a comment.</remarks>
public sealed class Baseline
{
    private readonly FrozenSet<string> known;

    private Baseline(IEnumerable<string> fingerprints) => known = fingerprints.ToFrozenSet();

    /// <summary>How many findings are known.</summary>
    public int Count => known.Count;

    /// <summary>Reads the text form; empty lines and lines that begin with <c>#</c> are skipped.</summary>
    /// <param name="text">The text of a baseline file.</param>
    /// <returns>The baseline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// var options = new VerificationOptions { Baseline = Baseline.Parse(File.ReadAllText("known.txt")) };
    /// VerificationReport report = ReportAnalyzer.Default.Verify(facts, options); // only what is new
    /// </code></example>
    public static Baseline Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(' ', 2)[0]));
    }

    /// <summary>Takes all findings of a report as known.</summary>
    /// <param name="report">The report.</param>
    /// <returns>A baseline that suppresses them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// File.WriteAllText("known.txt", Baseline.From(ReportAnalyzer.Default.Verify(facts)).ToString());
    /// </code></example>
    public static Baseline From(VerificationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(report.Findings.Select(check => check.Fingerprint));
    }

    /// <summary>Whether a check is known.</summary>
    /// <param name="check">The check.</param>
    /// <returns><see langword="true"/> when its fingerprint is listed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is <see langword="null"/>.</exception>
    public bool Contains(Check check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return known.Contains(check.Fingerprint);
    }

    /// <summary>The text form, sorted.</summary>
    /// <returns>One fingerprint a line.</returns>
    public override string ToString() => string.Join('\n', known.Order(StringComparer.Ordinal));
}
