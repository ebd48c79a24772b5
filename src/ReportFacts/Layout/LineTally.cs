namespace ReportFacts.Layout;

/// <summary>Adds up what is in a line, character by character.</summary>
internal struct LineTally
{
    private int narrow;
    private int wide;
    private int chars;
    private int hanInWord;
    private int spacedWords;
    private int letterGaps;
    private int thinGaps;
    private int wideGaps;
    private int numberGaps;
    private bool hasHan;
    private bool hasDigit;
    private bool hasLatin;
    private bool prose;
    private bool clauses;
    private bool innerStop;

    /// <summary>Columns so far, punctuation squeezed and spaces left out.</summary>
    public readonly int Columns => narrow;

    /// <summary>Takes the next character of the line.</summary>
    public void Add(ReadOnlySpan<char> content, int i)
    {
        char c = content[i];
        PageChar kind = PageChars.Of(c);
        if (kind is PageChar.Space or PageChar.WideSpace)
        {
            AddSpace(content, i, kind);
            return;
        }
        int columns = PageChars.Width(c, kind);
        wide += columns;
        narrow += kind == PageChar.Punctuation ? 1 : columns;
        if (columns > 0) chars++;
        switch (kind)
        {
            case PageChar.Han:
                hasHan = true;
                hanInWord++;
                break;
            case PageChar.Digit:
                hasDigit = true;
                break;
            case PageChar.Latin:
                hasLatin = true;
                break;
            case PageChar.Punctuation:
                clauses |= c is '，' or '。' or '；' or '！' or '？';
                prose |= clauses || c == '、';
                innerStop |= c is '。' or '！' or '？' && i + 2 < content.Length;
                break;
        }
    }

    /// <summary>The line with everything that was added up.</summary>
    public readonly TextLine ToLine(int start, int end, LineTraits traits)
    {
        if (prose) traits |= LineTraits.Prose;
        if (innerStop) traits |= LineTraits.InnerStop;
        if (!hasHan && !hasLatin && hasDigit && !prose) traits |= LineTraits.BareNumber;
        if (wideGaps >= 3 || ((wideGaps > 0 || numberGaps > 0) && !prose)) traits |= LineTraits.Cells;
        if (spacedWords > 0 && !clauses) traits |= LineTraits.SpacedWords;
        if (thinGaps >= 2 && letterGaps < thinGaps && !prose) traits |= LineTraits.Spaced;
        // the space between a figure and a word takes room; those of a letter-spaced line only stretch it
        int spaces = letterGaps > thinGaps ? 0 : thinGaps;
        return new TextLine(start, end) { Narrow = narrow + spaces, Wide = wide + spaces, Chars = chars, Traits = traits };
    }

    private void AddSpace(ReadOnlySpan<char> content, int i, PageChar kind)
    {
        char before = content[i - 1];
        char after = content[i + 1];
        PageChar left = PageChars.Of(before);
        PageChar right = PageChars.Of(after);
        if (kind == PageChar.WideSpace || right is PageChar.Space or PageChar.WideSpace)
        {
            if (left is not (PageChar.Space or PageChar.WideSpace)) wideGaps++;
            return;
        }
        if (left is PageChar.Space or PageChar.WideSpace) return;
        if (hanInWord <= 1 && left != PageChar.Digit && right != PageChar.Digit) letterGaps++;
        else thinGaps++;
        if (left == PageChar.Han && right == PageChar.Han && hanInWord >= 2) spacedWords++;
        if (left == PageChar.Digit && right == PageChar.Digit && !DigitGrouping.IsGroup(content, i)) numberGaps++;
        hanInWord = 0;
    }
}
