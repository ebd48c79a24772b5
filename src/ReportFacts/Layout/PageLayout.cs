namespace ReportFacts.Layout;

/// <summary>Repairs the page layout of text pulled from print.</summary>
/// <remarks>
/// The repaired text is the given one with stretches left out: line breaks the page made, spaces the typesetter put in,
/// invisible characters, page numbers and second copies of headlines. Nothing is put in, moved or replaced. Time is linear
/// in the length of the text; any text is accepted. Thread-safe.
/// </remarks>
public static class PageLayout
{
    /// <summary>Repairs hard wraps, letter-spaced lines and spaces inside numbers; returns clean text as it is.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The repaired text with its map to <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// RepairedText page = PageLayout.Repair("占比为59\n.3%。");
    /// Console.WriteLine(page.Text); // 占比为59.3%。
    /// Console.WriteLine(page.ToSource(new TextSpan(3, 5))); // [3, 9)
    /// </code></example>
    public static RepairedText Repair(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (CleanText.IsCertain(text)) return new RepairedText(text, text, map: null);
        var kept = new RunWriter();
        try
        {
            new PageRepairer(text).Run(ref kept);
            return kept.ToText(text);
        }
        finally
        {
            kept.Dispose();
        }
    }
}
