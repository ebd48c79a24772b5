namespace ReportFacts.Relations;

/// <summary>Reads the words that state a change between two numbers.</summary>
internal static class ChangeWords
{
    /// <summary>Reads words such as <c>，同比增长</c> or <c>，比上年增加了</c> up to the number: +1 for up, −1 for down, 0 when they say anything else.</summary>
    public static int Sign(ReadOnlySpan<char> gap, RelationWords words, bool allowBaseTime = true)
    {
        var reader = new GapReader(gap);
        reader.Skip(words.AfterNumber).SkipMarks();
        SkipOpening(ref reader, words, allowBaseTime);
        int sign = reader.Take(words.Up) ? 1 : reader.Take(words.Down) ? -1 : 0;
        if (sign == 0) return 0;
        while (reader.Take(words.Up) || reader.Take(words.Down) || reader.Take(words.BeforeNumber)) { }
        return reader.Rest.Trim("了 ").IsEmpty ? sign : 0;
    }

    /// <summary>Reads the time a change is measured from: 上年, 上年末的, 2020年, 2020年末; nothing when something else stands there.</summary>
    public static bool TakeBaseTime(ref GapReader reader, RelationWords words)
    {
        bool taken = reader.Take(words.BaseTime) || TakeYear(ref reader);
        if (taken) reader.Skip(words.BaseTail);
        return taken;
    }

    private static void SkipOpening(ref GapReader reader, RelationWords words, bool allowBaseTime)
    {
        for (int i = 0; i < 6; i++)
        {
            if (reader.Take(words.Compare) || reader.Take(words.Adverb)) continue;
            if (allowBaseTime && TakeBaseTime(ref reader, words)) continue;
            break;
        }
    }

    private static bool TakeYear(ref GapReader reader)
    {
        ReadOnlySpan<char> rest = reader.Rest;
        int digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        if (digits != 4 || digits >= rest.Length || rest[digits] != '年') return false;
        reader.Drop(digits + 1);
        return true;
    }
}
