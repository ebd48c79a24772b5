namespace ReportFacts.Layout;

/// <summary>All that the decision about one line break rests on.</summary>
internal readonly record struct BreakFacts
{
    /// <summary>What was seen in the line before the break.</summary>
    public LineTraits Left { get; init; }

    /// <summary>What was seen in the line behind the break.</summary>
    public LineTraits Right { get; init; }

    /// <summary>How full the line before the break is.</summary>
    public Fullness Fullness { get; init; }

    /// <summary>What the break does to a figure.</summary>
    public TokenCut Cut { get; init; }

    /// <summary>Whether the gap holds more blank lines than gaps hereabouts do.</summary>
    public bool IsSetApart { get; init; }

    /// <summary>Whether the line behind the break starts further right, or looks like a first line whose indent was lost.</summary>
    public bool RightIsIndented { get; init; }

    /// <summary>Whether the line behind the break starts with a short number, a point and more digits, which may be an item and its text.</summary>
    public bool RightMayBeItem { get; init; }

    /// <summary>Whether the line behind the break is no wider than the line before.</summary>
    public bool RightIsNoWider { get; init; }

    /// <summary>Lines of the paragraph so far, with the line before the break.</summary>
    public int Lines { get; init; }

    /// <summary>Traits seen in any line of the paragraph so far.</summary>
    public LineTraits Paragraph { get; init; }

    /// <summary>Whether the lines behind the break, as far as they are as wide, soon read as prose.</summary>
    public bool ProseAhead { get; init; }

    /// <summary>Whether the paragraph began with the number of a heading or list item.</summary>
    public bool IsItem { get; init; }
}
