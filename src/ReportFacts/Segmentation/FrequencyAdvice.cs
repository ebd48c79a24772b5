namespace ReportFacts.Segmentation;

/// <summary>jieba's <c>suggest_freq</c>: the frequency a word needs so that it is cut out rather than its parts.</summary>
internal static class FrequencyAdvice
{
    /// <summary>Works the frequency out from those of the words that the text of <paramref name="word"/> is cut into without it.</summary>
    public static int Suggest(SegmenterData data, UserWords words, string word)
    {
        double total = words.Total;
        double product = 1;
        SegmenterScratch scratch = SegmenterScratch.Take();
        for (int i = 0; i < word.Length;)
        {
            int end = i;
            while (end < word.Length && SegmentationChars.IsInBlock(word[end])) end++;
            if (end == i) end = i + (char.IsSurrogatePair(word, i) ? 2 : 1);
            else MaximumPath.Find(data.Tables, words, words.LogTotal, word.AsSpan(i, end - i), scratch);
            product *= Product(data, words, word.AsSpan(i, end - i), scratch.Route, total);
            i = end;
        }
        scratch.Return();
        double suggested = Math.Truncate(product * total) + 1;
        return Math.Max((int)Math.Min(suggested, int.MaxValue), FrequencyOf(data, words, word));
    }

    private static double Product(SegmenterData data, UserWords words, ReadOnlySpan<char> block, ReadOnlySpan<int> route, double total)
    {
        double product = 1;
        for (int i = 0; i < block.Length;)
        {
            int start = i;
            if (!SegmentationChars.IsInBlock(block[i]))
            {
                i = block.Length;
            }
            else
            {
                // Single letters and digits are taken together, as jieba does when it cuts without its models.
                while (i < block.Length && IsSingleLatin(block, route, i)) i++;
                if (i == start) i += route[i] & MaximumPath.LengthMask;
            }
            product *= FrequencyOf(data, words, block[start..i]) / total;
        }
        return product;
    }

    private static bool IsSingleLatin(ReadOnlySpan<char> block, ReadOnlySpan<int> route, int position) =>
        char.IsAsciiLetterOrDigit(block[position]) && (route[position] & MaximumPath.LengthMask) == 1;

    /// <summary>A word's frequency; 0 for beginnings of words and 1 for what nobody knows, as jieba counts.</summary>
    private static int FrequencyOf(SegmenterData data, UserWords words, ReadOnlySpan<char> word)
    {
        int entry = words.FindEntry(data.Tables, word);
        return entry < 0 ? 1 : words.Frequency(entry, data.Tables);
    }
}
