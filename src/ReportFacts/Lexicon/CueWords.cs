namespace ReportFacts.Lexicon;

/// <summary>Asks whether one of the words of a cue stands at a place in a text.</summary>
internal static class CueWords
{
    /// <summary>Whether one of the words begins at the index.</summary>
    public static bool StandAt(this LexiconTable<LexiconRow> words, ReadOnlySpan<char> text, int index) => words.StandAt(text, index, out _);

    /// <summary>Whether one of the words begins at the index, and its length; 0 when none does.</summary>
    public static bool StandAt(this LexiconTable<LexiconRow> words, ReadOnlySpan<char> text, int index, out int length)
    {
        length = 0;
        if (unchecked((uint)index) >= (uint)text.Length || !words.CanStartWith(text[index])) return false;
        if (words.TryMatch(text[index..], out LexiconRow? row, out length) && !CueTable.IsNone(row)) return true;
        length = 0;
        return false;
    }

    /// <summary>Whether one of the words ends just before the index.</summary>
    public static bool StandBefore(this LexiconSuffixTable<LexiconRow> words, ReadOnlySpan<char> text, int index) => words.StandBefore(text, index, out _, out _);

    /// <summary>Whether one of the words ends just before the index, its row and its length; 0 when none does.</summary>
    public static bool StandBefore(this LexiconSuffixTable<LexiconRow> words, ReadOnlySpan<char> text, int index, out LexiconRow? row, out int length)
    {
        row = null;
        length = 0;
        if (index <= 0 || index > text.Length) return false;
        if (words.TryMatchEnd(text[..index], out row, out length) && !CueTable.IsNone(row)) return true;
        row = null;
        length = 0;
        return false;
    }
}
