namespace ReportFacts.Documents.Pdf;

/// <summary>
/// Writes the lines of a page and finds its paragraphs: by the first line's indentation or by a wider space before it. Lines are kept, since the
/// layout repair of the library joins them better than anything that does not know Chinese.
/// </summary>
internal static class PdfParagraphs
{
    private const double WideSpace = 2.2;

    public static void Write(List<PdfLine> lines, PlacedText text)
    {
        for (int start = 0; start < lines.Count;)
        {
            int end = EndOfColumn(lines, start);
            double left = lines[start].Left;
            for (int i = start; i < end; i++) left = Math.Min(left, lines[i].Left);
            for (int i = start; i < end; i++) Write(lines, i, isFirst: i == start, left, text);
            start = end;
        }
    }

    private static void Write(List<PdfLine> lines, int i, bool isFirst, double left, PlacedText text)
    {
        PdfLine line = lines[i];
        double indent = (line.Left - left) / line.Size;
        bool indented = indent is > 1.5 and < 2.8;
        if (isFirst || indented || lines[i - 1].Baseline - line.Baseline > WideSpace * line.Size) text.BeginParagraph();
        text.EndLine();
        // What a Chinese first line is indented by; it shows the layout repair that a paragraph begins.
        if (indented && !char.IsWhiteSpace(line.Text[0])) text.Append("\u3000\u3000");
        text.Append(line.Text);
    }

    // A column goes down the page; where the next line stands higher, or beside, another one begins.
    private static int EndOfColumn(List<PdfLine> lines, int start)
    {
        double left = lines[start].Left;
        double right = lines[start].Right;
        int end = start + 1;
        for (; end < lines.Count; end++)
        {
            PdfLine line = lines[end];
            if (line.Baseline > lines[end - 1].Baseline + (0.5 * line.Size) || line.Left > right || line.Right < left) break;
            left = Math.Min(left, line.Left);
            right = Math.Max(right, line.Right);
        }
        return end;
    }
}
