namespace ReportFacts.Layout;

/// <summary>What is known of the paragraph being read.</summary>
/// <param name="Lines">Its lines so far.</param>
/// <param name="Traits">Traits seen in any of them.</param>
/// <param name="IsItem">Whether it began with the number of a heading or list item.</param>
internal readonly record struct ParagraphState(int Lines, LineTraits Traits, bool IsItem)
{
    /// <summary>A paragraph that begins with a line.</summary>
    public static ParagraphState StartWith(in TextLine line) => new(1, line.Traits, line.Has(LineTraits.StartsItem));

    /// <summary>The paragraph with one more line.</summary>
    public ParagraphState With(in TextLine line) => this with { Lines = Lines + 1, Traits = Traits | line.Traits };
}
