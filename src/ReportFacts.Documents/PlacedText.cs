using System.Text;
using ReportFacts.Text;

namespace ReportFacts.Documents;

/// <summary>Collects text with the places of its paragraphs.</summary>
/// <param name="mostCharacters">Beyond it a <see cref="DocumentReadException"/> is thrown.</param>
internal sealed class PlacedText(int mostCharacters)
{
    private readonly StringBuilder text = new();
    private readonly List<int> starts = [];
    private readonly List<DocumentPlace> places = [];
    private bool inLine;

    /// <summary>The page that is being read; 0 where there are no pages.</summary>
    public int Page { get; private set; }

    /// <summary>The character before what is appended next, or a line break.</summary>
    public char Last => inLine ? text[^1] : '\n';

    public int Length => text.Length;

    /// <summary>Starts a page; the next words begin its first paragraph.</summary>
    public void BeginPage(int page)
    {
        EndLine();
        Page = page;
    }

    /// <summary>A page begins within a paragraph, which goes on.</summary>
    public void ContinueOnPage(int page)
    {
        Page = page;
        if (!inLine) return;
        if (starts[^1] == text.Length)
        {
            places[^1] = new(page, 1);
            return;
        }
        starts.Add(text.Length);
        places.Add(new(page, 1));
    }

    /// <summary>The next words begin a paragraph.</summary>
    public void BeginParagraph()
    {
        EndLine();
        DocumentPlace place = places.Count > 0 && places[^1].Page == Page ? new(Page, places[^1].Paragraph + 1) : new(Page, 1);
        if (starts.Count > 0 && starts[^1] == text.Length)
        {
            // The paragraph before had no words. Its number is used again, unless it was the first of a page.
            places[^1] = places[^1].Page == Page ? places[^1] : place;
            return;
        }
        starts.Add(text.Length);
        places.Add(place);
    }

    /// <summary>Ends the line, if one was begun.</summary>
    public void EndLine()
    {
        if (inLine) text.Append('\n');
        inLine = false;
    }

    public void Append(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty) return;
        if (starts.Count == 0) BeginParagraph();
        if (text.Length + (long)words.Length > mostCharacters)
            throw new DocumentReadException(DocumentReadProblemKind.TooLarge, $"the text has more than {mostCharacters} characters, the most that are read");
        if (!RadicalForms.AreIn(words)) text.Append(words);
        else foreach (char c in words) text.Append(RadicalForms.Of(c));
        inLine = true;
    }

    public void Append(char c) => Append([c]);

    /// <summary>Makes the document.</summary>
    /// <param name="format">The kind of file.</param>
    /// <param name="notes">What was left out.</param>
    /// <param name="withPages">Whether the page numbers mean something.</param>
    public DocumentText ToDocument(DocumentFileFormat format, IReadOnlyList<string> notes, bool withPages = true)
    {
        EndLine();
        (int, DocumentPlace)[] paragraphs = [.. starts.Zip(places, (start, place) => (start, withPages ? place : place with { Page = 0 }))];
        return new DocumentText(text.ToString(), format, new PlaceMap(paragraphs), notes);
    }
}
