namespace ReportFacts.Documents;

/// <summary>
/// Writes words whose line breaks mean nothing: white space becomes one space, and a line break between two Chinese characters nothing at all.
/// </summary>
internal sealed class FlowText(PlacedText text)
{
    private bool pendingSpace;
    private bool pendingBreak;

    /// <summary>Ends the line; white space before and behind it is dropped.</summary>
    public void EndLine()
    {
        pendingSpace = pendingBreak = false;
        text.EndLine();
    }

    /// <summary>The next words begin a paragraph.</summary>
    public void BeginParagraph()
    {
        EndLine();
        text.BeginParagraph();
    }

    /// <summary>Parts table cells.</summary>
    public void Tab()
    {
        pendingSpace = pendingBreak = false;
        text.Append('\t');
    }

    public void Append(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            int space = words.IndexOfAny(" \t\r\n\f");
            ReadOnlySpan<char> run = space < 0 ? words : words[..space];
            if (!run.IsEmpty)
            {
                Separate(run[0]);
                text.Append(run);
            }
            if (space < 0) return;
            if (words[space] is '\r' or '\n') pendingBreak = true;
            else pendingSpace = true;
            words = words[(space + 1)..];
        }
    }

    private void Separate(char next)
    {
        // Indentation behind a line break belongs to the break.
        bool needed = pendingBreak ? !(IsWide(text.Last) && IsWide(next)) : pendingSpace;
        if (needed && text.Last is not ('\n' or '\t')) text.Append(' ');
        pendingSpace = pendingBreak = false;
    }

    private static bool IsWide(char c) => c >= '\u2E80' || c is '“' or '”' or '‘' or '’' or '—' or '…';
}
