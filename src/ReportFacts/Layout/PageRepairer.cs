using ReportFacts.Text;

namespace ReportFacts.Layout;

/// <summary>Goes over a page line by line and keeps what belongs to the text.</summary>
internal ref struct PageRepairer
{
    private const int LongestUnit = 6;

    private readonly string text;
    private LineWindow lines;

    /// <summary>Starts on a text.</summary>
    public PageRepairer(string text)
    {
        this.text = text;
        lines = new LineWindow(text);
    }

    /// <summary>Repairs the whole text.</summary>
    public void Run(ref RunWriter kept)
    {
        if (!lines.MoveNext())
        {
            kept.Keep(0, text.Length);
            return;
        }
        KeepGap(0, lines.Current.Start, lines.Current, ref kept);
        var paragraph = ParagraphState.StartWith(lines.Current);
        for (; ; )
        {
            TextLine line = lines.Current;
            int end = line.Has(LineTraits.Doubled) ? line.Start + DoubledHeadline.FirstCopy(ContentOf(line)) : line.End;
            SpaceRepair.Copy(text, line.Start, end, line.Has(LineTraits.Cells), paragraph.Lines == 1, ref kept);
            RemoveWhatIsNoText(paragraph);
            if (lines.Behind == 0)
            {
                KeepGap(line.End, text.Length, line with { Traits = line.Traits | LineTraits.AfterFurniture }, ref kept);
                return;
            }
            bool goesOn = LineJoiner.GoesOn(text, lines, paragraph);
            lines.MoveNext();
            if (goesOn) KeepWordGap(line.End, lines.Current.Start, ref kept);
            else KeepGap(line.End, lines.Current.Start, lines.Current, ref kept);
            paragraph = goesOn ? paragraph.With(lines.Current) : ParagraphState.StartWith(lines.Current);
        }
    }

    private readonly ReadOnlySpan<char> ContentOf(in TextLine line) => text.AsSpan(line.Start, line.End - line.Start);

    /// <summary>Takes out the second copy of a headline and a bare page number in the middle of a sentence.</summary>
    private void RemoveWhatIsNoText(in ParagraphState paragraph)
    {
        if (lines.Behind > 0 && DoubledHeadline.IsRepeated(ContentOf(lines.Current), ContentOf(lines[1]))) lines.RemoveNext();
        if (lines.Behind < 2 || !lines[1].Has(LineTraits.BareNumber) || !PageFurniture.MayBeBarePageNumber(ContentOf(lines[1]))) return;
        if (lines.Current.Has(LineTraits.EndsStop) || PageChars.IsDigit(text[lines.Current.End - 1])) return;
        // Before a digit, a point or a per cent sign the bare number may as well be the first part of a figure.
        if (PageChars.IsDigit(text[lines[2].Start]) || text[lines[2].Start] is '.' or '．' or '%' or '％') return;
        if (FigureUnit.IsMissing(ContentOf(lines.Current), ContentOf(lines[2]))) return;
        LineWindow without = lines.CopyWithoutNext();
        if (LineJoiner.GoesOn(text, without, paragraph) && new BlockWidth(in without).Of(2, 1) == Fullness.Full) lines.RemoveNext();
    }

    /// <summary>Keeps what lies between two lines, but for page furniture.</summary>
    private readonly void KeepGap(int from, int to, in TextLine next, ref RunWriter kept)
    {
        if (!next.Has(LineTraits.AfterFurniture))
        {
            kept.Keep(from, to);
            return;
        }
        int done = from;
        while (done < to)
        {
            int found = PageChars.Breaks.IndexIn(text.AsSpan(done, to - done));
            int lineEnd = found < 0 ? to : done + found;
            int lineNext = found < 0 ? to : lineEnd + LineBreaks.LengthAt(text, lineEnd);
            if (PageChars.IsBlank(text.AsSpan(done, lineEnd - done))) kept.Keep(done, lineNext);
            done = lineNext;
        }
    }

    /// <summary>
    /// Keeps one space or break between two Latin words that a page break parted, and between a word and a figure only a space: PM2.5 is
    /// one word. Keeps nothing elsewhere, nor inside the unit of a figure.
    /// </summary>
    private readonly void KeepWordGap(int from, int to, ref RunWriter kept)
    {
        if (PageChars.Of(text[from - 1]) != PageChar.Latin || PageChars.Of(text[to]) is not (PageChar.Latin or PageChar.Digit)) return;
        int space = text.AsSpan(from, to - from).IndexOf(' ');
        if (space < 0 && IsUnit(from)) return;
        if (space < 0 && PageChars.Of(text[to]) == PageChar.Digit) return;
        int at = space < 0 ? from : from + space;
        kept.Keep(at, at + 1);
    }

    /// <summary>Whether the Latin letters before the break stand right behind a figure: 223P⏎F is a unit cut in two.</summary>
    private readonly bool IsUnit(int end)
    {
        int start = end;
        while (start > 0 && end - start < LongestUnit && PageChars.Of(text[start - 1]) == PageChar.Latin) start--;
        return start > 0 && PageChars.IsDigit(text[start - 1]);
    }
}
