namespace ReportFacts.Documents.Markup;

/// <summary>Reads the text of Markdown: headings, lists, quotations, tables, and emphasis without their marks.</summary>
internal static class MarkdownReader
{
    public static DocumentText Read(string markdown, DocumentReadOptions options)
    {
        var text = new PlacedText(options.MaxTextLength);
        var flow = new FlowText(text);
        string fence = "";
        bool open = false; // A paragraph that the next line goes on with.
        bool first = true;
        bool frontMatter = false;
        foreach (ReadOnlySpan<char> raw in markdown.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> line = raw.TrimEnd(" \t");
            if (frontMatter || (first && line is "---"))
            {
                frontMatter = first || line is not ("---" or "...");
                first = false;
                continue;
            }
            first = false;
            if (MarkdownBlock.Fence(line) is { Length: > 0 } mark && (fence.Length == 0 || mark == fence))
            {
                fence = fence.Length == 0 ? mark : "";
                open = false;
                flow.EndLine();
            }
            else if (fence.Length > 0)
            {
                if (!open) flow.BeginParagraph();
                open = true;
                flow.Append(line);
                flow.EndLine();
            }
            else
            {
                open = WriteLine(line, raw.EndsWith("  "), open, flow);
            }
        }
        return text.ToDocument(DocumentFileFormat.Markdown, []);
    }

    private static bool WriteLine(ReadOnlySpan<char> line, bool breaks, bool open, FlowText flow)
    {
        MarkdownBlock block = MarkdownBlock.Read(line);
        if (block.Kind == MarkdownBlockKind.Nothing)
        {
            flow.EndLine();
            return false;
        }
        if (!open || block.Kind != MarkdownBlockKind.Words) flow.BeginParagraph();
        else flow.Append("\n");
        if (block.Kind == MarkdownBlockKind.TableRow) WriteCells(block.Words, flow);
        else flow.Append(MarkdownInline.Strip(block.Words));
        if (breaks || line.EndsWith('\\')) flow.EndLine();
        return block.Kind is MarkdownBlockKind.Words or MarkdownBlockKind.Item;
    }

    private static void WriteCells(string row, FlowText flow)
    {
        string[] cells = row.Trim('|').Split('|');
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0) flow.Tab();
            flow.Append(MarkdownInline.Strip(cells[i].Trim()));
        }
    }
}
