namespace ReportFacts.Layout;

/// <summary>Gathers what is to be known about the break behind the line in hand, and has it judged.</summary>
internal static class LineJoiner
{
    private const int IndentStep = 2;
    private const int LostIndent = 4;

    /// <summary>Whether the line in hand goes on in the next line.</summary>
    public static bool GoesOn(string text, in LineWindow lines, in ParagraphState paragraph)
    {
        ref readonly TextLine left = ref lines.Current;
        ref readonly TextLine right = ref lines[1];
        ReadOnlySpan<char> rightText = text.AsSpan(right.Start, right.End - right.Start);
        int nextWord = NextWord.Width(rightText);
        Fullness fullness = BlockWidth.Of(lines, nextWord);
        if (fullness == Fullness.FullWithIndent && (paragraph.Lines > 1 || left.Has(LineTraits.EndsStop))) fullness = Fullness.Short;
        return BreakJudge.IsWrap(new BreakFacts
        {
            Left = left.Traits,
            Right = right.Traits,
            Fullness = fullness,
            Cut = FigureCut.Of(text.AsSpan(left.Start, left.End - left.Start), rightText),
            IsSetApart = right.BlankBefore > UsualBlanks(lines),
            RightIsIndented = right.Indent >= left.Indent + IndentStep || (left.Has(LineTraits.EndsStop) && (right.Indent >= IndentStep || LostItsIndent(lines))),
            RightIsNoWider = right.Narrow <= left.Wide && left.Wide >= 16,
            Lines = paragraph.Lines,
            Paragraph = paragraph.Traits,
            IsItem = paragraph.IsItem,
        });
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

    /// <summary>Whether the next line is narrower than its column by the indent of a first line, and yet goes on.</summary>
    private static bool LostItsIndent(in LineWindow lines)
    {
        ref readonly TextLine right = ref lines[1];
        if (right.Has(LineTraits.EndsStop) || right.Has(LineTraits.Unwrapped)) return false;
        int width = BlockWidth.OnSide(lines, 1);
        return width > 0 && right.Wide + LostIndent <= width + 2 && right.Wide + 2 <= width - 2 && right.Wide + 2 * LostIndent > width - 2;
    }
}
