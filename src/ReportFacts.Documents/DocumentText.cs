using System.Diagnostics;
using ReportFacts.Text;

namespace ReportFacts.Documents;

/// <summary>The text of a file.</summary>
/// <param name="Text">The text, lines ended by <c>\n</c>, table cells parted by tabs.</param>
/// <param name="Format">The kind of file.</param>
/// <param name="Places">The way back to pages and paragraphs.</param>
/// <param name="Notes">What was left out or could not be read, in English, for people: pages that are only pictures. Usually empty.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[DebuggerDisplay("{Format}: {Text.Length} characters, {Places.Count} paragraphs")]
public sealed record DocumentText(string Text, DocumentFileFormat Format, PlaceMap Places, IReadOnlyList<string> Notes)
{
    /// <summary>Whether another file gave the same text, places and notes.</summary>
    /// <param name="other">The text of another file.</param>
    /// <returns><see langword="true"/> when all of it is equal.</returns>
    public bool Equals(DocumentText? other) =>
        other is not null && Format == other.Format && Text == other.Text && Places.Equals(other.Places) && Notes.SequenceEqual(other.Notes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Format, Places);
}
