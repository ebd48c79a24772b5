using ReportFacts.Lexicon;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Quantities;

/// <summary>A unit found behind a number.</summary>
/// <param name="Entry">What the lexicon says of it.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index behind its last character.</param>
internal readonly record struct UnitHit(UnitEntry Entry, int Start, int End)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}
