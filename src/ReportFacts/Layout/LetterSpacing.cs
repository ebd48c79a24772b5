namespace ReportFacts.Layout;

/// <summary>
/// Finds stretches of a line set with a space behind every letter (全 力 做 实). Words of one letter each, with figures and
/// punctuation between, make such a stretch.
/// </summary>
internal ref struct LetterSpacing
{
    private readonly ReadOnlySpan<char> line;
    private int start;
    private int end;
    private bool isSpaced;
    private bool isProse;
    private bool spellsFigures;

    /// <summary>Starts on a line.</summary>
    public LetterSpacing(ReadOnlySpan<char> line)
    {
        this.line = line;
        end = -1;
    }

    /// <summary>Whether the single space at <paramref name="gap"/> only sets letters apart. Gaps are asked for in order.</summary>
    public bool IsLetterGap(int gap)
    {
        if (gap > end) FindStretch(gap);
        if (!isSpaced) return false;
        // at the ends of the stretch the space parts it from longer words: in running prose that space is the setter's, too
        return isProse || (gap > start && gap < end);
    }

    /// <summary>Whether the stretch asked for last sets even the digits of its figures apart.</summary>
    public readonly bool SpellsFigures => isSpaced && spellsFigures;

    /// <summary>Reads on from stretch to stretch until one holds the gap.</summary>
    private void FindStretch(int gap)
    {
        while (end < gap)
        {
            int word = end + 1;
            while (PageChars.IsGap(line[word])) word++;
            ReadStretch(word);
        }
    }

    /// <summary>Reads the stretch of one-letter words that begins at a word or, if that is longer, behind it.</summary>
    private void ReadStretch(int word)
    {
        var tally = new SpacedTally();
        start = word;
        if (!tally.TryAdd(line, word, out end))
        {
            while (end < line.Length && !PageChars.IsGap(line[end])) end++;
            start = end;
        }
        while (IsSingleGap(end) && tally.TryAdd(line, end + 1, out int wordEnd)) end = wordEnd;
        isProse = tally.IsProse;
        isSpaced = isProse || (tally.IsLong && !IsListOfNames());
        spellsFigures = tally.SpellsFigures;
    }

    private readonly bool IsSingleGap(int at) =>
        at + 1 < line.Length && PageChars.Of(line[at]) == PageChar.Space && !PageChars.IsGap(line[at + 1]);

    /// <summary>张小明 李大海 王 伟 陈 静: names of two letters are set apart to the width of three.</summary>
    private readonly bool IsListOfNames()
    {
        int before = start - (PageChars.IsGap(line[start]) ? 0 : 1);
        return IsName(before - 1, -1) || (end + 1 < line.Length && PageChars.IsGap(line[end]) && IsName(end + 1, 1));
    }

    private readonly bool IsName(int at, int step)
    {
        int letters = 0;
        while (at >= 0 && at < line.Length && PageChars.Of(line[at]) == PageChar.Han)
        {
            letters++;
            at += step;
        }
        return letters is 2 or 3 && (at < 0 || at >= line.Length || PageChars.IsGap(line[at]));
    }
}
