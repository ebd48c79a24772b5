namespace ReportFacts.Layout;

/// <summary>Decides whether the page or the writer ended a line.</summary>
internal static class BreakJudge
{
    private const LineTraits CellLike = LineTraits.Cells | LineTraits.BareNumber;
    private const int LinesOfProse = 3;

    /// <summary>
    /// Whether the two lines are one, the break being made by the page, as far as the characters on both sides tell;
    /// <see langword="null"/> when it depends on how full the line is.
    /// </summary>
    public static bool? ByEdges(in BreakFacts facts)
    {
        if (AreCells(facts)) return false;
        if (facts.Right.HasFlag(LineTraits.StartsClosing) || facts.Cut == TokenCut.Open) return true;
        if (facts.Right.HasFlag(LineTraits.StartsItem) || facts.RightIsIndented) return false;
        if (facts.Left.HasFlag(LineTraits.EndsColon)) return false;
        if (facts.Left.HasFlag(LineTraits.EndsStop)) return null;
        if (facts.Left.HasFlag(LineTraits.EndsOpen) || facts.Cut == TokenCut.Certain) return true;
        return (facts.Left | facts.Right).HasFlag(LineTraits.SpacedWords) ? false : null;
    }

    /// <summary>Whether the two lines are one, when the characters on both sides leave it open.</summary>
    public static bool ByFullness(in BreakFacts facts)
    {
        if (facts.Left.HasFlag(LineTraits.EndsStop)) return IsMidParagraph(facts);
        return facts.Fullness switch
        {
            Fullness.Unknown => IsUnfinished(facts) || facts.Cut == TokenCut.Possible,
            Fullness.Short => IsUnfinished(facts),
            _ => IsProse(facts) || facts.Cut == TokenCut.Possible,
        };
    }

    /// <summary>Two cells, or a cell and a line of text; but the last digits of a number may stand alone on their line.</summary>
    private static bool AreCells(in BreakFacts facts)
    {
        if (facts.Cut == TokenCut.Apart || (facts.Left & CellLike) != 0 || facts.Right.HasFlag(LineTraits.Cells)) return true;
        return facts.Right.HasFlag(LineTraits.BareNumber) && facts.Cut is not (TokenCut.Certain or TokenCut.Open);
    }

    /// <summary>
    /// A sentence that ends at the very end of a full line is followed by the next one of its paragraph; 8.6个专项 is more often the eighth
    /// item, with its 6个, than a sentence that begins with a figure.
    /// </summary>
    private static bool IsMidParagraph(in BreakFacts facts) =>
        facts.Fullness == Fullness.Full && !facts.IsSetApart && !facts.RightIsIndented && !facts.RightMayBeItem;

    /// <summary>A full line goes on if it is prose; a full line of words alone may be a heading or a cell.</summary>
    private static bool IsProse(in BreakFacts facts)
    {
        bool proseSoFar = facts.Paragraph.HasFlag(LineTraits.Prose);
        if (proseSoFar) return true;
        return !facts.IsSetApart && facts.ProseAhead;
    }

    /// <summary>Prose that stops without a stop is not at its end, however short the line: the page ran round a picture.</summary>
    private static bool IsUnfinished(in BreakFacts facts)
    {
        if ((facts.Paragraph & LineTraits.Prose) == 0) return false;
        if (facts.Paragraph.HasFlag(LineTraits.InnerStop) || facts.Lines >= LinesOfProse) return true;
        return facts.Fullness == Fullness.Unknown && !facts.IsItem && facts.RightIsNoWider && facts.Right.HasFlag(LineTraits.EndsStop);
    }
}
