namespace ReportFacts.Layout;

/// <summary>Adds up the words of a letter-spaced stretch.</summary>
internal struct SpacedTally
{
    private const int FewestLetters = 4;

    private int letters;
    private int lastLetters;
    private int loneDigits;
    private int longNumbers;
    private bool hasPair;
    private bool hasMarks;

    /// <summary>Whether there are too many one-letter words in a row for chance.</summary>
    public readonly bool IsLong => letters >= FewestLetters && hasPair;

    /// <summary>Whether figures or punctuation stand between the letters, as in running prose.</summary>
    public readonly bool IsProse => hasPair && hasMarks;

    /// <summary>Whether even the digits of figures are set apart.</summary>
    public readonly bool SpellsFigures => loneDigits > 1 && longNumbers == 0;

    /// <summary>Takes the word that begins at <paramref name="from"/> if it has at most one letter; figures and punctuation may be set to it.</summary>
    public bool TryAdd(ReadOnlySpan<char> line, int from, out int end)
    {
        int inWord = 0;
        int digits = 0;
        bool marks = false;
        for (end = from; end < line.Length && !PageChars.IsGap(line[end]); end++)
        {
            PageChar kind = PageChars.Of(line[end]);
            if (kind == PageChar.Latin) inWord += 2;
            else if (kind == PageChar.Han) inWord++;
            else if (kind == PageChar.Digit) digits++;
            marks |= kind is PageChar.Punctuation or PageChar.Digit;
            if (inWord > 1) return false;
        }
        if (end == from) return false;
        hasPair |= inWord == 1 && lastLetters == 1;
        hasMarks |= marks;
        letters += inWord;
        lastLetters = inWord;
        if (digits == 1 && end == from + 1) loneDigits++;
        else if (digits > 1) longNumbers++;
        return true;
    }
}
