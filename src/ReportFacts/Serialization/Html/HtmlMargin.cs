using ReportFacts.Text;

namespace ReportFacts.Serialization.Html;

/// <summary>
/// Writes numbers into the margin of the text: of lines in plain text, of paragraphs where the document has them, and a rule where a page begins.
/// They are drawn by the style sheet, so that nobody copies them with the text.
/// </summary>
internal sealed class HtmlMargin(HtmlOut page, HtmlView view)
{
    private int next;
    private int lastPage;

    /// <summary>Where the next number stands; past the end of the text when there is none.</summary>
    public int Next => next < Count ? StartOf(next) : int.MaxValue;

    // A single line needs no number.
    private int Count => view.Places?.Count ?? (view.Lines.Count > 1 ? view.Lines.Count : 0);

    /// <summary>Writes the number that stands at <see cref="Next"/>.</summary>
    public void Write()
    {
        int start = StartOf(next);
        if (view.Places is { } places) WriteParagraph(places.ParagraphAt(next).Place);
        else if (!IsBlank(start)) page.Raw("<i data-n=").Number(next + 1).Raw("></i>");
        next++;
    }

    private void WriteParagraph(DocumentPlace place)
    {
        if (place.Page != lastPage)
        {
            lastPage = place.Page;
            page.Raw("<i class=pg data-p=\"").Words("page.page", place.Page).Raw("\"></i>");
        }
        page.Raw("<i data-n=").Number(place.Paragraph).Raw("></i>");
    }

    private int StartOf(int index) => view.Places?.ParagraphAt(index).Start ?? view.Lines.StartOf(index + 1);

    private bool IsBlank(int start) => start >= view.Facts.Text.Length || view.Facts.Text[start] is '\r' or '\n';
}
