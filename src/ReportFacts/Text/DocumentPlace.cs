using System.Globalization;

namespace ReportFacts.Text;

/// <summary>A place in a document as people look for it.</summary>
/// <param name="Page">Number of the page, from 1; 0 where the format knows no pages.</param>
/// <param name="Paragraph">Number of the paragraph, from 1, on its page, or in the document where there are no pages.</param>
public readonly record struct DocumentPlace(int Page, int Paragraph)
{
    /// <summary>Shows the place.</summary>
    /// <returns><c>p. 3 ¶ 2</c>, or <c>¶ 2</c> without pages.</returns>
    public override string ToString() =>
        Page == 0 ? string.Create(CultureInfo.InvariantCulture, $"¶ {Paragraph}") : string.Create(CultureInfo.InvariantCulture, $"p. {Page} ¶ {Paragraph}");
}
