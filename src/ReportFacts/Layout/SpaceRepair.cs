namespace ReportFacts.Layout;

/// <summary>Copies one line without the spaces that only a typesetter put there and without invisible characters.</summary>
internal static class SpaceRepair
{
    private const string UnitSigns = "%％‰‱℃°";

    /// <summary>Keeps the characters of [start, end) that belong to the text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">First visible character of the line.</param>
    /// <param name="end">Behind its last visible character.</param>
    /// <param name="isCells">Whether the line is a row of cells: then its spaces stay.</param>
    /// <param name="startsParagraph">Whether a number at its start may count the paragraph.</param>
    /// <param name="kept">Where the kept stretches go.</param>
    public static void Copy(string text, int start, int end, bool isCells, bool startsParagraph, ref RunWriter kept)
    {
        ReadOnlySpan<char> line = text.AsSpan(start, end - start);
        int done = 0;
        int gap = PageChars.Gaps.IndexIn(line);
        if (gap < 0)
        {
            kept.Keep(start, end);
            return;
        }
        var spacing = new LetterSpacing(line);
        while (gap >= 0)
        {
            int gapEnd = gap;
            int columns = 0;
            while (gapEnd < line.Length && PageChars.Of(line[gapEnd]) is PageChar.Space or PageChar.WideSpace or PageChar.Invisible)
            {
                columns += PageChars.Width(line[gapEnd], PageChars.Of(line[gapEnd]));
                gapEnd++;
            }
            kept.Keep(start + done, start + gap);
            bool drop = columns == 0 || (columns == 1 && !isCells && gap > 0 && gapEnd < line.Length
                && IsSetters(line, gap, gapEnd, startsParagraph, ref spacing));
            if (!drop) KeepVisible(line, gap, gapEnd, start, ref kept);
            done = gapEnd;
            int next = PageChars.Gaps.IndexIn(line[done..]);
            gap = next < 0 ? -1 : done + next;
        }
        kept.Keep(start + done, end);
    }

    /// <summary>Whether the one-column space between two characters was put there by the typesetter.</summary>
    private static bool IsSetters(ReadOnlySpan<char> line, int gap, int gapEnd, bool startsParagraph, ref LetterSpacing spacing)
    {
        char before = line[gap - 1];
        char after = line[gapEnd];
        PageChar left = PageChars.Of(before);
        PageChar right = PageChars.Of(after);
        if (left == PageChar.Punctuation || right == PageChar.Punctuation) return true;
        return (left, right) switch
        {
            (PageChar.Digit, PageChar.Digit) => DigitGrouping.IsGroup(line, gap) || SpelledFigure.IsAround(line, gap) || (spacing.IsLetterGap(gap) && spacing.SpellsFigures),
            (PageChar.Digit, PageChar.Han) => !(startsParagraph && (IsShortNumberAtStart(line, gap) || FigureCut.IsLabelled(line, gap))),
            (PageChar.Han, PageChar.Digit) => true,
            (PageChar.Han, PageChar.Han) => spacing.IsLetterGap(gap) || DateCut.IsInRelative(before, after),
            (PageChar.Digit, PageChar.Other) => UnitSigns.Contains(after) || IsPointInNumber(line, gapEnd) || SpelledFigure.IsAround(line, gap) || IsDashBetween(line, gapEnd),
            (PageChar.Other, PageChar.Digit) => IsPointInNumber(line, gap - 1) || SpelledFigure.IsAround(line, gap) || IsDashBetween(line, gap - 1),
            (PageChar.Other, PageChar.Han) => UnitSigns.Contains(before),
            _ => false,
        };
    }

    private static void KeepVisible(ReadOnlySpan<char> line, int gap, int gapEnd, int offset, ref RunWriter kept)
    {
        for (int i = gap; i < gapEnd; i++)
        {
            if (PageChars.Of(line[i]) != PageChar.Invisible) kept.Keep(offset + i, offset + i + 1);
        }
    }

    /// <summary>Whether the line starts with one or two digits that end at <paramref name="gap"/>: 1 总则.</summary>
    private static bool IsShortNumberAtStart(ReadOnlySpan<char> line, int gap) =>
        gap <= 2 && PageChars.IsDigit(line[0]);

    /// <summary>Whether the decimal point at <paramref name="point"/> has digits on both sides, one of them past a space, and is no list number.</summary>
    private static bool IsPointInNumber(ReadOnlySpan<char> line, int point)
    {
        if (line[point] is not ('.' or '．')) return false;
        int digits = point - 1;
        while (digits >= 0 && PageChars.IsGap(line[digits])) digits--;
        if (digits < 0 || !PageChars.IsDigit(line[digits])) return false;
        int behind = point + 1;
        while (behind < line.Length && PageChars.IsGap(line[behind])) behind++;
        if (behind == line.Length || !PageChars.IsDigit(line[behind])) return false;
        if (digits < point - 1 && behind > point + 1) return EndsInSign(line, behind);
        while (digits > 0 && PageChars.IsDigit(line[digits - 1])) digits--;
        return digits > 0 && !PageChars.IsGap(line[digits - 1]);
    }

    /// <summary>Whether the figure whose decimals begin at <paramref name="index"/> has a sign behind it that no list number has: 3 . 1 %.</summary>
    private static bool EndsInSign(ReadOnlySpan<char> line, int index)
    {
        while (index < line.Length && (PageChars.IsDigit(line[index]) || PageChars.IsGap(line[index]))) index++;
        return index < line.Length && UnitSigns.Contains(line[index]);
    }

    /// <summary>Whether a dash at <paramref name="dash"/> stands between two figures with a space on either side: 3 - 5.</summary>
    private static bool IsDashBetween(ReadOnlySpan<char> line, int dash)
    {
        if (line[dash] is not ('-' or '~' or '–' or '－' or '～' or '∶' or ':')) return false;
        return dash > 1 && dash + 2 < line.Length && line[dash - 1] == ' ' && line[dash + 1] == ' '
            && (PageChars.IsDigit(line[dash - 2]) || UnitSigns.Contains(line[dash - 2])) && PageChars.IsDigit(line[dash + 2]);
    }
}
