using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ReportFacts.Documents.Word;

/// <summary>Turns the elements of a Word file into text: a paragraph or a table row a line, cells parted by tabs.</summary>
internal sealed class DocxWriter
{
    private readonly PlacedText text;
    private int page = 1;
    private int skipped;
    private int rows;
    private bool hidden;
    private bool firstInCell;
    private bool firstCell;

    public DocxWriter(PlacedText text)
    {
        this.text = text;
        text.BeginPage(page);
    }

    public void Start(OpenXmlReader reader)
    {
        Type type = reader.ElementType;
        // What was deleted or moved away, and the second version of a drawing for old programs.
        if (type == typeof(AlternateContentFallback) || type == typeof(DeletedRun) || type == typeof(MoveFromRun)) skipped++;
        if (skipped > 0) return;
        if (type == typeof(WordText)) Append(reader.GetText());
        else if (type == typeof(Paragraph)) BeginParagraph();
        else if (type == typeof(Run)) hidden = false;
        else if (type == typeof(Vanish)) hidden = IsOn(reader);
        else if (type == typeof(TabChar)) Append("\t");
        else if (type == typeof(CarriageReturn)) EndLine();
        else if (type == typeof(NoBreakHyphen)) Append("-");
        else if (type == typeof(LastRenderedPageBreak)) text.ContinueOnPage(++page);
        else if (type == typeof(Break)) Break(reader);
        else if (type == typeof(TableRow)) BeginRow();
        else if (type == typeof(TableCell)) BeginCell();
    }

    public void End(Type type)
    {
        if (type == typeof(AlternateContentFallback) || type == typeof(DeletedRun) || type == typeof(MoveFromRun)) skipped--;
        else if (skipped > 0) return;
        else if (type == typeof(TableRow)) rows--;
        else if (type == typeof(Paragraph) && rows == 0) text.EndLine();
    }

    public void EndPart() => text.EndLine();

    // Hidden by its style, but shown here: val="0".
    private static bool IsOn(OpenXmlReader reader)
    {
        foreach (OpenXmlAttribute attribute in reader.Attributes)
        {
            if (attribute.LocalName == "val") return attribute.Value is not ("0" or "false" or "off");
        }
        return true;
    }

    private void Append(string words)
    {
        if (hidden) return;
        text.Append(words);
        firstInCell = false;
    }

    private void BeginParagraph()
    {
        hidden = false;
        if (rows == 0) text.BeginParagraph();
        else if (!firstInCell && text.Last is not ('\t' or '\n' or ' ')) text.Append(' ');
    }

    private void EndLine()
    {
        if (rows == 0) text.EndLine();
        else text.Append(' ');
    }

    private void Break(OpenXmlReader reader)
    {
        // Word marks where a page break took effect itself; the break alone counts in files that were never laid out.
        foreach (OpenXmlAttribute attribute in reader.Attributes)
        {
            if (attribute.LocalName == "type" && attribute.Value is "page" or "column") return;
        }
        EndLine();
    }

    private void BeginRow()
    {
        // A table within a cell stays on the line of its row.
        if (rows++ == 0) text.BeginParagraph();
        firstCell = true;
    }

    private void BeginCell()
    {
        if (!firstCell) text.Append('\t');
        firstCell = false;
        firstInCell = true;
    }
}
