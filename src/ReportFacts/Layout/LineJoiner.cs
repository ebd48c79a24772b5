namespace ReportFacts.Layout;

/// <summary>Gathers what is to be known about the break behind the line in hand, and has it judged.</summary>
internal static class LineJoiner
{
    private const int IndentStep = 2;
    private const int LostIndent = 4;
    private const int LinesAhead = 3;
    private const int LeastColumn = 16;

    /// <summary>Whether the line in hand goes on in the next line.</summary>
    public static bool GoesOn(string text, in LineWindow lines, in ParagraphState paragraph)
    {
        ref readonly TextLine left = ref lines.Current;
        ref readonly TextLine right = ref lines[1];
        ReadOnlySpan<char> rightText = text.AsSpan(right.Start, right.End - right.Start);
        ReadOnlySpan<char> leftText = text.AsSpan(left.Start, left.End - left.Start);
        if (IsRoundLoneFigure(text, lines, paragraph, rightText)) return true;
        var facts = new BreakFacts
        {
            Left = left.Traits,
            Right = right.Traits,
            Cut = FigureCut.Of(leftText, rightText),
            RightIsIndented = right.Indent >= IndentStep && right.Indent >= Margin(lines) + IndentStep,
        };
        if (BreakJudge.ByEdges(facts) is { } known) return known;

        (int nextWidth, int nextChars) = NextWord.Measure(rightText);
        var width = new BlockWidth(in lines);
        Fullness fullness = width.Of(nextWidth, nextChars);
        if (fullness == Fullness.FullWithIndent && (paragraph.Lines > 1 || left.Has(LineTraits.EndsStop))) fullness = Fullness.Short;
        return BreakJudge.ByFullness(facts with
        {
            Fullness = fullness,
            IsSetApart = right.BlankBefore > UsualBlanks(lines),
            RightIsIndented = left.Has(LineTraits.EndsStop) && width.NextLostItsIndent(),
            RightMayBeItem = left.Has(LineTraits.EndsStop) && ItemMark.MayBeAt(rightText),
            RightIsNoWider = right.Narrow <= left.Wide && left.Wide >= LeastColumn,
            Lines = paragraph.Lines,
            Paragraph = paragraph.Traits,
            IsItem = paragraph.IsItem,
            ProseAhead = IsProseAhead(lines),
        });
    }

    /// <summary>Whether the break stands before or behind a figure alone on its line that the sentence cannot do without: 共⏎120⏎户.</summary>
    private static bool IsRoundLoneFigure(string text, in LineWindow lines, in ParagraphState paragraph, ReadOnlySpan<char> right)
    {
        ref readonly TextLine left = ref lines.Current;
        if (left.Has(LineTraits.BareNumber)) return paragraph.Lines > 1 && FigureUnit.StartsLine(right);
        if (!lines[1].Has(LineTraits.BareNumber) || lines.Behind < 2 || (left.Traits & (LineTraits.Cells | LineTraits.EndsStop)) != 0) return false;
        ref readonly TextLine behind = ref lines[2];
        return FigureUnit.IsMissing(text.AsSpan(left.Start, left.End - left.Start), text.AsSpan(behind.Start, behind.End - behind.Start))
            && ((paragraph.Traits | behind.Traits) & LineTraits.Prose) != 0;
    }

    /// <summary>Columns of space before the lines hereabouts that start furthest left.</summary>
    private static int Margin(in LineWindow lines)
    {
        int margin = lines[1].Indent;
        for (int i = -lines.Before; i <= lines.Behind; i++) margin = Math.Min(margin, lines[i].Indent);
        return margin;
    }

    /// <summary>Whether one of the next lines is prose and all lines up to it are about as wide as the line in hand.</summary>
    private static bool IsProseAhead(in LineWindow lines)
    {
        ref readonly TextLine left = ref lines.Current;
        for (int i = 1; i <= Math.Min(lines.Behind, LinesAhead); i++)
        {
            if (i > 1 && (lines[i].Narrow > left.Wide + LostIndent || lines[i - 1].Wide < left.Narrow - LostIndent)) return false;
            if (lines[i].Has(LineTraits.Prose)) return true;
        }
        return false;
    }

    /// <summary>Blank lines behind most lines hereabouts: 0 on a normal page, 1 where every line is followed by one.</summary>
    private static int UsualBlanks(in LineWindow lines)
    {
        int with = 0;
        int without = 0;
        for (int i = -Math.Min(lines.Before, 3) + 1; i <= Math.Min(lines.Behind, 4); i++)
        {
            if (lines[i].BlankBefore > 0) with++;
            else without++;
        }
        return with > 1 && with > 2 * without ? 1 : 0;
    }
}
