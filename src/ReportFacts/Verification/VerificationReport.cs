using System.Diagnostics;
using ReportFacts.Claims;
using ReportFacts.Text;

namespace ReportFacts.Verification;

/// <summary>What verification found: every check with its proof, also those that held, and how much was checked at all.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[DebuggerDisplay("{Checks.Count} checks, {Coverage} {Problem}")]
public sealed class VerificationReport : IEquatable<VerificationReport>
{
    internal VerificationReport(IReadOnlyList<Claim> claims, IReadOnlyList<Check> checks, IReadOnlyList<Verdict> verdicts, Coverage coverage)
    {
        Claims = claims;
        Checks = checks;
        Findings = [.. checks.Where(check => check.IsFinding)];
        Verdicts = verdicts;
        Coverage = coverage;
    }

    /// <summary>The claims of the document that was verified.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>All checks, in the order of their first operand in the text.</summary>
    public IReadOnlyList<Check> Checks { get; }

    /// <summary>Against a table or a source: what it says about each claim. Empty for a check of a document against itself.</summary>
    public IReadOnlyList<Verdict> Verdicts { get; }

    /// <summary>How much of the text was checked.</summary>
    public Coverage Coverage { get; }

    /// <summary>Why nothing was checked: the document, or the source it is checked against, goes beyond a bound. <see langword="null"/> when it was checked.</summary>
    public DocumentProblem? Problem { get; private init; }

    /// <summary>The checks that failed, in the same order.</summary>
    public IReadOnlyList<Check> Findings { get; }

    /// <summary>Whether some check failed at or above a severity.</summary>
    /// <param name="severity">The least severity that counts.</param>
    /// <returns><see langword="true"/> when there is one.</returns>
    public bool HasFindings(Severity severity = Severity.Warning) => Findings.Any(check => check.Severity >= severity);

    /// <summary>Whether another report says the same of equal claims.</summary>
    /// <param name="other">Another report.</param>
    /// <returns><see langword="true"/> when claims, checks, verdicts, coverage and problem are equal.</returns>
    public bool Equals(VerificationReport? other)
    {
        if (ReferenceEquals(this, other)) return true;
        return other is not null && Coverage == other.Coverage && Equals(Problem, other.Problem)
            && Checks.SequenceEqual(other.Checks) && Verdicts.SequenceEqual(other.Verdicts) && Claims.SequenceEqual(other.Claims);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VerificationReport);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Coverage, Checks.Count, Verdicts.Count, Claims.Count);

    /// <summary>Whether two reports are equal, see <see cref="Equals(VerificationReport)"/>.</summary>
    public static bool operator ==(VerificationReport? left, VerificationReport? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two reports differ, see <see cref="Equals(VerificationReport)"/>.</summary>
    public static bool operator !=(VerificationReport? left, VerificationReport? right) => !(left == right);

    internal static VerificationReport Refuse(DocumentProblem problem) => new([], [], [], default) { Problem = problem };
}
