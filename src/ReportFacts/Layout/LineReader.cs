using ReportFacts.Text;

namespace ReportFacts.Layout;

/// <summary>Reads a text line by line, passes over blank lines and page furniture, and measures what is left.</summary>
internal struct LineReader
{
    private readonly string text;
    private int position;

    /// <summary>Starts at the beginning of a text.</summary>
    public LineReader(string text)
    {
        this.text = text;
    }

    /// <summary>Reads the next line that has something on it.</summary>
    public bool TryRead(out TextLine line)
    {
        int blanks = -1; // the break that ends the line before is no blank line
        LineTraits carried = LineTraits.None;
        while (position < text.Length)
        {
            int lineStart = position;
            int lineEnd = EndOfLine(lineStart);
            position = lineEnd < text.Length ? lineEnd + LineBreaks.LengthAt(text, lineEnd) : lineEnd;
            blanks++;
            int start = lineStart;
            while (start < lineEnd && PageChars.IsGap(text[start])) start++;
            if (start == lineEnd) continue;
            int end = lineEnd;
            while (PageChars.IsGap(text[end - 1])) end--;
            if (PageFurniture.IsPageNumber(text.AsSpan(start, end - start)))
            {
                carried |= LineTraits.AfterFurniture;
                continue;
            }
            line = LineMeasure.Measure(text, start, end) with { Indent = LineMeasure.WidthOfSpaces(text, lineStart, start), BlankBefore = blanks };
            line = line with { Traits = line.Traits | carried };
            return true;
        }
        line = default;
        return false;
    }

    private readonly int EndOfLine(int start)
    {
        int found = PageChars.Breaks.IndexIn(text.AsSpan(start));
        return found < 0 ? text.Length : start + found;
    }
}
