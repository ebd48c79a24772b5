using System.Diagnostics;
using ReportFacts.Claims;
using ReportFacts.Layout;
using ReportFacts.Text;
using ReportFacts.Verification;
using ReportFacts.Verification.Grounding;

namespace ReportFacts;

/// <summary>The claims of one document, in reading order, with its text.</summary>
/// <remarks>Immutable and thread-safe. Holds on to the text; claim objects are made when first asked for.</remarks>
[DebuggerDisplay("{Claims.Count} claims, {Text.Length} characters {Problem}")]
public sealed class FactSheet : IEquatable<FactSheet>
{
    private SourceIndex? source;

    internal FactSheet(ClaimStore store, IReadOnlyList<Reading> unreadable)
    {
        Store = store;
        Claims = new ClaimList(store);
        Unreadable = unreadable;
    }

    /// <summary>The document's text exactly as given; claim spans refer to it.</summary>
    public string Text => Layout.Source;

    /// <summary>The text after layout repair, with the way back to <see cref="Text"/>.</summary>
    public RepairedText Layout => Store.Text;

    /// <summary>The claims, ordered by place and without overlap.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>
    /// Numbers that stand in the text but could not be read: too large for a 28-digit decimal, or written with glyphs that look like
    /// a slip of text recognition (2O21年). Usually empty.
    /// </summary>
    public IReadOnlyList<Reading> Unreadable { get; }

    /// <summary>
    /// Why the document was not read: it goes beyond a bound of <see cref="ReportAnalyzerOptions"/>. There are no claims then.
    /// <see langword="null"/> when it was read.
    /// </summary>
    public DocumentProblem? Problem { get; private init; }

    /// <summary>The records and groups behind <see cref="Claims"/>.</summary>
    internal ClaimStore Store { get; }

    /// <summary>This document made ready to be the source of drafts; built once.</summary>
    internal SourceIndex AsSource(Verifier verifier) => Volatile.Read(ref source) ?? Interlocked.CompareExchange(ref source, verifier.IndexOf(Store, Claims), null) ?? source!;

    /// <summary>Whether another document has the same text and the same claims: the same places, values and slots, see <see cref="Claim.Equals(Claim)"/>.</summary>
    /// <param name="other">Another document.</param>
    /// <returns><see langword="true"/> when text, claims, unreadable numbers and problem are equal.</returns>
    public bool Equals(FactSheet? other)
    {
        if (ReferenceEquals(this, other)) return true;
        return other is not null && Text == other.Text && Equals(Problem, other.Problem) && Claims.SequenceEqual(other.Claims) && Unreadable.SequenceEqual(other.Unreadable);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactSheet);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Claims.Count, Unreadable.Count);

    /// <summary>Whether two documents are equal, see <see cref="Equals(FactSheet)"/>.</summary>
    public static bool operator ==(FactSheet? left, FactSheet? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two documents differ, see <see cref="Equals(FactSheet)"/>.</summary>
    public static bool operator !=(FactSheet? left, FactSheet? right) => !(left == right);

    internal static FactSheet Refuse(string text, DocumentProblem problem) =>
        new(new ClaimStore(new RepairedText(text, text, map: null), [], [], [], []), []) { Problem = problem };
}
