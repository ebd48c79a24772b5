namespace ReportFacts.Layout;

/// <summary>
/// Estimates how wide the column round a line is and whether the line fills it. A page has columns of many widths one
/// after another, so only the nearest lines count, those before and those behind on their own: a line is full when it
/// fills either.
/// </summary>
internal static class BlockWidth
{
    private const int Slack = 2;
    private const int Indent = 4;
    private const int FullToWithin = 4;
    private const int MostInOneColumn = 2 * LineWindow.Reach + 1;

    /// <summary>How full the line in hand is, if the next word takes <paramref name="nextWord"/> columns.</summary>
    public static Fullness Of(in LineWindow lines, int nextWord)
    {
        if (lines.Current.Has(LineTraits.Unwrapped) || lines[1].Has(LineTraits.Unwrapped)) return Fullness.Unknown;
        Fullness before = StartsWiderColumn(lines) ? Fullness.Unknown : Of(lines, -1, nextWord);
        if (before == Fullness.Full) return before;
        Fullness behind = Of(lines, 1, nextWord);
        Fullness best = behind > before ? behind : before;
        return best == Fullness.Full || !FillsByCount(lines) ? best : Fullness.Full;
    }

    /// <summary>The width of the column that the lines on one side of the line in hand make with it; 0 when they make none.</summary>
    public static int OnSide(in LineWindow lines, int step)
    {
        Span<int> narrow = stackalloc int[LineWindow.Reach + 1];
        Span<int> wide = stackalloc int[LineWindow.Reach + 1];
        Span<bool> mayEnd = stackalloc bool[LineWindow.Reach + 1];
        int count = 0;
        int known = step < 0 ? lines.Before : lines.Behind;
        for (int i = 0; i <= known; i++)
        {
            ref readonly TextLine line = ref lines[i * step];
            if ((line.Traits & (LineTraits.Unwrapped | LineTraits.Cells)) != 0) break;
            narrow[count] = line.Narrow;
            wide[count] = line.Wide;
            mayEnd[count] = line.Has(LineTraits.EndsStop);
            count++;
        }
        int best = 0;
        for (int i = 0; i < count; i++)
        {
            if (narrow[i] > best && IsColumn(narrow[i], wide[..count], narrow[..count], mayEnd[..count])) best = narrow[i];
        }
        return best;
    }

    /// <summary>
    /// Whether the next line is wider than the column so far, and no other lines are as wide: then what comes is not the
    /// rest of a paragraph set in a column.
    /// </summary>
    private static bool StartsWiderColumn(in LineWindow lines)
    {
        int next = lines[1].Narrow;
        if (next <= OnSide(lines, -1) + FullToWithin) return false;
        for (int i = 2; i <= lines.Behind; i++)
        {
            if (Math.Abs(lines[i].Wide - next) <= FullToWithin + Slack) return false;
        }
        return true;
    }

    private static Fullness Of(in LineWindow lines, int step, int nextWord)
    {
        int width = OnSide(lines, step);
        if (width == 0 || lines.Current.Narrow > width + FullToWithin) return Fullness.Unknown;
        int taken = lines.Current.Wide + nextWord;
        if (taken > width - Slack) return Fullness.Full;
        return taken + Indent > width - Slack ? Fullness.FullWithIndent : Fullness.Short;
    }

    /// <summary>
    /// Whether lines fill a column of this width: three nearly fill it or two just so, one of them, not the line in hand, with no stop at
    /// its end, as only the page can have ended it; and lines that stop short of it for no reason are fewer than those.
    /// </summary>
    private static bool IsColumn(int width, ReadOnlySpan<int> wide, ReadOnlySpan<int> narrow, ReadOnlySpan<bool> mayEnd)
    {
        int full = 0;
        int unexplained = 0;
        int exact = 0;
        bool hasWrap = false;
        for (int i = 0; i < wide.Length; i++)
        {
            if (narrow[i] > width + Slack) continue;
            if (wide[i] >= width - FullToWithin)
            {
                full++;
                if (wide[i] >= width - Slack) exact++;
                hasWrap |= i > 0 && !mayEnd[i];
            }
            else if (wide[i] < width - Indent - FullToWithin && !mayEnd[i]) unexplained++;
        }
        return (full > 2 || exact == 2) && hasWrap && unexplained < full;
    }

    /// <summary>Whether the page is cut at a fixed count of characters and the line in hand has that many.</summary>
    private static bool FillsByCount(in LineWindow lines)
    {
        int chars = lines.Current.Chars;
        int same = 0;
        int more = 0;
        for (int i = -lines.Before; i <= lines.Behind; i++)
        {
            ref readonly TextLine line = ref lines[i];
            if ((line.Traits & (LineTraits.Unwrapped | LineTraits.Cells | LineTraits.BareNumber)) != 0) continue;
            if (line.Chars == chars) same++;
            else if (line.Chars > chars) more++;
        }
        return same >= 3 && more <= 1 && same <= MostInOneColumn;
    }
}
