using System.Globalization;

namespace ReportFacts.Segmentation;

/// <summary>Reads jieba's user-dictionary format: a word a line, then its frequency and its tag, both optional, one space between.</summary>
internal static class UserDictionary
{
    private const string Expected = "expected 'word [frequency] [tag]' with single spaces, the frequency from 0 to 2147483647, the tag in lower-case letters";

    /// <summary>Adds the words of a dictionary to those already known.</summary>
    /// <exception cref="FormatException">A line can't be read; the message names its number and what was expected.</exception>
    public static UserWords Read(SegmenterData data, UserWords? known, TextReader reader)
    {
        UserWords words = known is null ? new(data) : new(known);
        int number = 0;
        while (reader.ReadLine() is string line)
        {
            number++;
            line = line.Trim().TrimStart('\uFEFF');
            if (line.Length > 0) Add(data, words, line, number);
        }
        return words;
    }

    /// <summary>Adds a word as jieba's add_word does: without a frequency it gets one that lets it be cut out, without a tag it keeps the one it has.</summary>
    public static void Add(SegmenterData data, UserWords words, string word, int? frequency, string? tag)
    {
        int entry = Math.Max(words.FindEntry(data.Tables, word), 0);
        words.Add(word, frequency ?? FrequencyAdvice.Suggest(data, words, word), tag ?? words.TagOf(entry, data));
    }

    private static void Add(SegmenterData data, UserWords words, string line, int number)
    {
        string rest = line;
        string? tag = IsTag(LastField(rest)) ? LastField(rest) : null;
        if (tag is not null) rest = rest[..^(tag.Length + 1)];
        int? frequency = null;
        string last = LastField(rest);
        if (IsNumber(last))
        {
            if (!int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out int value)) throw Unreadable(number, line);
            frequency = value;
            rest = rest[..^(last.Length + 1)];
        }
        // A word may hold spaces, but a number left in it is a slip that jieba would silently take for part of the word.
        bool slip = char.IsWhiteSpace(rest[^1]) || rest.Contains('\t') || rest.Split(' ').Skip(1).Any(IsSignedNumber);
        if (slip || rest.Length > MaximumPath.LongestWord) throw Unreadable(number, line);
        Add(data, words, rest, frequency, tag);
    }

    /// <summary>What follows the last space; empty when that would leave nothing for the word.</summary>
    private static string LastField(string text)
    {
        int space = text.LastIndexOf(' ');
        return space <= 0 ? "" : text[(space + 1)..];
    }

    private static bool IsTag(string field) => field.Length > 0 && field.All(char.IsAsciiLetterLower);

    private static bool IsNumber(string field) => field.Length > 0 && field.All(char.IsAsciiDigit);

    private static bool IsSignedNumber(string field) => IsNumber(field.TrimStart('+', '-').Replace(".", "", StringComparison.Ordinal));

    private static FormatException Unreadable(int number, string line) =>
        new($"Line {number} of the user dictionary is '{(line.Length > 80 ? line[..80] + "…" : line)}'; {Expected}; a word has at most {MaximumPath.LongestWord} characters.");
}
