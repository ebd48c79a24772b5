namespace ReportFacts.Layout;

/// <summary>
/// Estimates how wide the column round a line is and whether the line fills it. A page has columns of many widths one
/// after another, so only the nearest lines count, those before and those behind on their own: a line is full when it
/// fills either.
/// </summary>
internal readonly ref struct BlockWidth
{
    private const int Slack = 2;
    private const int Indent = 4;
    private const int FullToWithin = 4;
    private const int NarrowestColumn = 12;
    private const int SameCount = 3;

    private readonly ref readonly LineWindow lines;
    private readonly int before;
    private readonly int behind;

    /// <summary>Estimates the columns round the line in hand, which has a next one.</summary>
    public BlockWidth(ref readonly LineWindow lines)
    {
        this.lines = ref lines;
        if (lines.Current.Has(LineTraits.Unwrapped) || lines[1].Has(LineTraits.Unwrapped)) return;
        before = ColumnOn(-1);
        behind = ColumnOn(1);
        if (StartsWiderColumn()) before = 0;
    }

    /// <summary>
    /// How full the line in hand is, if the next word takes so many columns and characters. It is enough that it fills one
    /// of the columns, but not for a line that ends with a stop: that ends a paragraph unless it fills both.
    /// </summary>
    public Fullness Of(int nextWidth, int nextChars)
    {
        if (lines.Current.Has(LineTraits.Unwrapped) || lines[1].Has(LineTraits.Unwrapped)) return Fullness.Unknown;
        Fullness first = Beside(before, nextWidth);
        Fullness second = Beside(behind, nextWidth);
        Fullness best = first > second ? first : second;
        if (lines.Current.Has(LineTraits.EndsStop) && first != Fullness.Unknown && second != Fullness.Unknown) best = first < second ? first : second;
        return best == Fullness.Full || !FillsByCount(nextChars) ? best : Fullness.Full;
    }

    /// <summary>Whether the next line is narrower than its column by the indent of a first line, and yet goes on.</summary>
    public bool NextLostItsIndent()
    {
        ref readonly TextLine next = ref lines[1];
        // on a page cut at a count of characters, figures alone make a line narrower
        if (behind == 0 || next.Has(LineTraits.EndsStop) || next.Chars >= lines.Current.Chars) return false;
        return next.Wide <= behind - Indent && next.Wide > behind - Indent - Indent - Slack;
    }

    private Fullness Beside(int width, int nextWidth)
    {
        if (width == 0 || lines.Current.Narrow > width + FullToWithin) return Fullness.Unknown;
        int taken = lines.Current.Wide + nextWidth;
        if (taken > width - Slack) return Fullness.Full;
        return taken + Indent > width - Slack ? Fullness.FullWithIndent : Fullness.Short;
    }

    /// <summary>
    /// Whether the next line is wider than the column so far, and no wider column begins with it: then what comes is not the
    /// rest of a paragraph set in a column.
    /// </summary>
    private bool StartsWiderColumn()
    {
        int next = lines[1].Narrow;
        if (next <= before + FullToWithin) return false;
        if (lines[1].Has(LineTraits.EndsStop)) return true;
        for (int i = 2; i <= lines.Behind; i++)
        {
            if (Math.Abs(lines[i].Wide - next) <= FullToWithin + Slack) return false;
        }
        return true;
    }

    /// <summary>The width of the column that the lines on one side of the line in hand make with it; 0 when they make none.</summary>
    private int ColumnOn(int step)
    {
        int known = step < 0 ? lines.Before : lines.Behind;
        int last = 0;
        while (last < known && (lines[(last + 1) * step].Traits & (LineTraits.Unwrapped | LineTraits.Cells)) == 0) last++;
        int tried = int.MaxValue;
        for (; ; )
        {
            // from the widest line down
            int width = 0;
            for (int i = 0; i <= last; i++)
            {
                int narrow = lines[i * step].Narrow;
                if (narrow < tried && narrow > width && narrow >= NarrowestColumn) width = narrow;
            }
            if (width == 0 || IsColumn(width, step, last)) return width;
            tried = width;
        }
    }

    /// <summary>
    /// Whether lines fill a column of this width: three nearly fill it or two just so, one of them, not the line in hand,
    /// with no stop at its end, as only the page can have ended it; and lines that stop short of it for no reason are fewer.
    /// </summary>
    private bool IsColumn(int width, int step, int last)
    {
        int full = 0;
        int exact = 0;
        int within = Math.Min(FullToWithin, width / 5);
        int unexplained = 0;
        bool hasWrap = false;
        for (int i = 0; i <= last; i++)
        {
            ref readonly TextLine line = ref lines[i * step];
            if (line.Narrow > width + Slack) continue;
            bool mayEnd = line.Has(LineTraits.EndsStop);
            if (line.Wide >= width - within)
            {
                full++;
                if (line.Wide >= width - Slack) exact++;
                hasWrap |= i > 0 && !mayEnd;
            }
            else if (line.Wide < width - Indent - FullToWithin && !mayEnd)
            {
                unexplained++;
            }
        }
        return (full > 2 || exact == 2) && hasWrap && unexplained < full;
    }

    /// <summary>
    /// Whether the page is cut at a fixed count of characters, as by a program, and the line in hand leaves no room for the
    /// next word: three lines or more have the very same count, and no more than one has a greater.
    /// </summary>
    private bool FillsByCount(int nextWord)
    {
        int most = 0;
        int greater = 0;
        for (int i = -lines.Before; i <= lines.Behind; i++)
        {
            int count = lines[i].Chars;
            if (count > most && TimesSeen(count) >= SameCount) most = count;
        }
        if (most == 0 || lines.Current.Chars + nextWord <= most) return false;
        for (int i = -lines.Before; i <= lines.Behind; i++)
        {
            if (lines[i].Chars > most && MayBeWrapped(lines[i])) greater++;
        }
        return greater <= 1;
    }

    private int TimesSeen(int count)
    {
        int seen = 0;
        for (int i = -lines.Before; i <= lines.Behind; i++)
        {
            if (lines[i].Chars == count && MayBeWrapped(lines[i])) seen++;
        }
        return seen;
    }

    private static bool MayBeWrapped(in TextLine line) => (line.Traits & (LineTraits.Unwrapped | LineTraits.Cells | LineTraits.BareNumber)) == 0;
}
