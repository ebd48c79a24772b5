namespace ReportFacts.Lexicon;

/// <summary>
/// Words that hold a numeral and count nothing, findable from their numeral: 统一 and 进一步 are met when the scanner arrives at 一.
/// </summary>
internal sealed class FixedExpressions
{
    /// <summary>The furthest place of a numeral from the beginning of its word.</summary>
    public const int MaxLookBack = 4;

    private const int OffsetMask = 0x1FFF; // characters that share a place are told apart by the later looks

    private const string Numerals = "0123456789〇零一二两三四五六七八九十百千万亿兆廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億半几数第首翻";

    private readonly LexiconTable<LexiconRow> words;
    private readonly CharacterPairs openings = new();
    private readonly byte[] offsets = new byte[OffsetMask + 1]; // by first character; bit n: some word has its first numeral n characters behind it

    /// <summary>Builds the table; a later row overrides an earlier one of the same form; the meaning <c>none</c> takes a form out.</summary>
    public FixedExpressions(IEnumerable<LexiconLine> lines)
    {
        List<LexiconLine> all = [.. lines];
        words = new(all, row => row);
        foreach (LexiconLine line in all)
        {
            foreach (ReadOnlySpan<char> form in line) AddOpening(form);
        }
    }

    /// <summary>Finds the word that covers <paramref name="position"/>: one that begins there, or up to four characters before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Index of a numeral.</param>
    /// <param name="floor">Where the last mention ended; a word may not begin before it.</param>
    /// <param name="row">The row.</param>
    /// <param name="start">Index of the word's first character.</param>
    /// <param name="length">The word's length.</param>
    public bool TryFind(ReadOnlySpan<char> text, int position, int floor, out LexiconRow? row, out int start, out int length)
    {
        int first = Math.Max(floor, position - MaxLookBack);
        for (start = first; start <= position; start++)
        {
            if ((offsets[text[start] & OffsetMask] & (1 << (position - start))) == 0 || start + 1 >= text.Length || !openings.MayContain(text[start], text[start + 1])) continue;
            if (words.TryMatch(text[start..], out row, out length) && start + length > position && row.Meaning != "none") return true;
        }
        row = null;
        start = position;
        length = 0;
        return false;
    }

    private void AddOpening(ReadOnlySpan<char> form)
    {
        if (form.Length < 2) return;
        openings.Add(form[0], form[1]);
        for (int i = 0; i < form.Length && i <= MaxLookBack; i++)
        {
            if (Numerals.Contains(form[i], StringComparison.Ordinal)) offsets[form[0] & OffsetMask] |= (byte)(1 << i);
        }
    }
}
