namespace ReportFacts.Segmentation;

/// <summary>
/// Cuts blocks of word characters as jieba's cutting mode does and tags the words as its part-of-speech mode does: dictionary words
/// on the most probable path first, then the models on the characters that were left single.
/// </summary>
internal ref struct BlockCutter
{
    private readonly SegmenterData data;
    private readonly SegmenterTables tables;
    private readonly SegmenterScratch scratch;
    private readonly ReadOnlySpan<char> text;
    private readonly List<Word> words;
    private readonly UserWords? user;
    private readonly double logTotal;
    private readonly string[] tags;
    private ReadOnlySpan<char> block;
    private int offset; // of the block in the text

    /// <summary>Prepares for one text.</summary>
    public BlockCutter(SegmenterData data, UserWords? user, SegmenterScratch scratch, ReadOnlySpan<char> text, List<Word> words)
    {
        this.data = data;
        tables = data.Tables;
        tags = data.Tags;
        this.user = user;
        logTotal = user?.LogTotal ?? data.LogTotal;
        this.scratch = scratch;
        this.text = text;
        this.words = words;
    }

    /// <summary>Cuts the block [start, end) of the text.</summary>
    public void Cut(int start, int end)
    {
        block = text[start..end];
        offset = start;
        MaximumPath.Find(tables, user, logTotal, block, scratch);
        ReadOnlySpan<int> route = scratch.Route;
        int run = 0; // where the characters that are words by themselves began
        for (int i = 0; i < block.Length;)
        {
            int length = route[i] & MaximumPath.LengthMask;
            if (length > 1)
            {
                CutRun(run, i);
                Add(i, i + length, TagOfRoute(i));
                run = i + length;
            }
            i += length;
        }
        CutRun(run, block.Length);
    }

    /// <summary>Cuts a stretch in which the path found only single characters. jieba leaves them so when together they are a word.</summary>
    private void CutRun(int from, int to)
    {
        if (to - from <= 1 || FindEntry(block[from..to]) > 0)
        {
            for (int i = from; i < to; i++) Add(i, i + 1, TagOfRoute(i));
            return;
        }
        for (int i = from; i < to;)
        {
            int end = i + 1;
            bool han = SegmentationChars.IsHan(block[i]);
            while (end < to && SegmentationChars.IsHan(block[end]) == han) end++;
            if (han) CutHan(i, end, IsTaggedByDictionary(from, to, i, end));
            else CutOther(i, end, from, to);
            i = end;
        }
    }

    /// <summary>
    /// Whether the part-of-speech mode, for which the run [from, to) is also broken at '%' and '-', sees [start, end) in a piece whose
    /// characters it tags one by one from the dictionary.
    /// </summary>
    private bool IsTaggedByDictionary(int from, int to, int start, int end)
    {
        while (start > from && !SegmentationChars.IsTaggingBreak(block[start - 1])) start--;
        while (end < to && !SegmentationChars.IsTaggingBreak(block[end])) end++;
        bool whole = start == from && end == to; // then the run itself was looked up and isn't a word
        return end - start == 1 || (!whole && FindEntry(block[start..end]) > 0);
    }

    private void CutHan(int from, int to, bool byDictionary)
    {
        ReadOnlySpan<ushort> codes = scratch.Codes.AsSpan(from, to - from);
        Span<byte> letters = scratch.Letters.AsSpan(from, to - from);
        Span<byte> states = scratch.States.AsSpan(from, to - from);
        if (!TryDecode(codes, letters, states) || byDictionary) states = [];
        int start = from;
        for (int i = from; i < to; i++)
        {
            if (letters[i - from] is BoundaryModel.B or BoundaryModel.M) continue;
            ReadOnlySpan<char> word = block[start..(i + 1)];
            if (user is not null && user.IsSplit(word))
                for (int k = start; k <= i; k++) Add(k, k + 1, TagOfRoute(k));
            else
                Add(start, i + 1, TagOfUnknown(states, start - from, i + 1 - from, word));
            start = i + 1;
        }
    }

    /// <summary>Asks both models; the tag model may refuse.</summary>
    private bool TryDecode(ReadOnlySpan<ushort> codes, Span<byte> letters, Span<byte> states)
    {
        bool isShort = codes.Length <= RunCache.LongestRun;
        if (isShort && scratch.Runs.TryRecall(codes, letters, states)) return true;
        BoundaryModel.Decode(tables, codes, letters);
        if (!TagModel.TryDecode(tables, codes, states, scratch.Lattice)) return false;
        if (isShort) scratch.Runs.Keep(codes, letters, states);
        return true;
    }

    /// <summary>The tag of a word of the boundary model: that of the tag model where both models see this very word.</summary>
    private string TagOfUnknown(ReadOnlySpan<byte> states, int start, int end, ReadOnlySpan<char> word)
    {
        bool certain = !states.IsEmpty && TagModel.IsWord(states, start, end);
        if (certain) return tags[TagModel.Tag(states[end - 1])];
        // The models differ: jieba has no tag for this word. The dictionary's, else that of the last character, the head of most words.
        int entry = FindEntry(word);
        return entry > 0 || states.IsEmpty ? TagOf(Math.Max(entry, 0)) : tags[TagModel.Tag(states[end - 1])];
    }

    /// <summary>Cuts what is not Han: letters and digits with one decimal part and a per cent sign stay together, and so does what lies between.</summary>
    private void CutOther(int from, int to, int runStart, int runEnd)
    {
        for (int start = from; start < to;)
        {
            int end = start;
            if (char.IsAsciiLetterOrDigit(block[start]))
            {
                end = SkipLatin(block, end, to);
                if (end + 1 < to && block[end] == '.' && char.IsAsciiDigit(block[end + 1])) end = SkipDigits(block, end + 1, to);
                if (end < to && block[end] == '%') end++;
            }
            else
            {
                while (end < to && !char.IsAsciiLetterOrDigit(block[end])) end++;
            }
            Add(start, end, IsTaggedByDictionary(runStart, runEnd, start, end) ? TagOfRoute(start) : TagOfOther(block[start..end]));
            start = end;
        }
    }

    private static int SkipLatin(ReadOnlySpan<char> block, int position, int end)
    {
        while (position < end && char.IsAsciiLetterOrDigit(block[position])) position++;
        return position;
    }

    private static int SkipDigits(ReadOnlySpan<char> block, int position, int end)
    {
        while (position < end && char.IsAsciiDigit(block[position])) position++;
        return position;
    }

    /// <summary>Numbers are m, words with letters eng, other signs x.</summary>
    private static string TagOfOther(ReadOnlySpan<char> token)
    {
        if (token.ContainsAnyInRange('A', 'Z') || token.ContainsAnyInRange('a', 'z')) return "eng";
        return token.ContainsAnyInRange('0', '9') || !token.ContainsAnyExcept('.') ? "m" : "x";
    }

    private void Add(int start, int end, string tag) => words.Add(new(offset + start, end - start, tag));

    private int FindEntry(ReadOnlySpan<char> piece) => user is null ? tables.FindEntry(piece) : user.FindEntry(tables, piece);

    private string TagOfRoute(int position) => TagOf(scratch.Route[position] >> MaximumPath.EntryShift);

    private string TagOf(int entry) => entry < UserWords.FirstEntry ? tags[tables.EntryTags[entry]] : user!.TagOf(entry, data);
}
