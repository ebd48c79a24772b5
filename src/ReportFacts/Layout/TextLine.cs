namespace ReportFacts.Layout;

/// <summary>One line of a page that has something on it, measured.</summary>
/// <param name="Start">Index of its first visible character.</param>
/// <param name="End">Index behind its last visible character.</param>
internal readonly record struct TextLine(int Start, int End)
{
    /// <summary>Columns it takes when punctuation is squeezed to half its width.</summary>
    public int Narrow { get; init; }

    /// <summary>Columns it takes when everything is set in full.</summary>
    public int Wide { get; init; }

    /// <summary>Visible characters.</summary>
    public int Chars { get; init; }

    /// <summary>Columns of space before the first visible character.</summary>
    public int Indent { get; init; }

    /// <summary>Blank lines (or page furniture) between the line before and this one.</summary>
    public int BlankBefore { get; init; }

    /// <summary>What was seen in it.</summary>
    public LineTraits Traits { get; init; }

    /// <summary>Whether all the given traits were seen.</summary>
    public bool Has(LineTraits traits) => (Traits & traits) == traits;
}
