using System.Net;
using System.Text;

namespace ReportFacts.Documents.Markup;

/// <summary>Takes the marks out of running Markdown: **bold**, [links](to), `code`, &lt;tags&gt; and escapes. Linear.</summary>
internal static class MarkdownInline
{
    private const string Special = "\\*_~`[]!<&";
    private const int LongestTarget = 2048;

    public static string Strip(string words)
    {
        if (words.AsSpan().IndexOfAny(Special) < 0) return words;
        var kept = new StringBuilder(words.Length);
        int i = 0;
        while (i < words.Length)
        {
            int skip = Mark(words, i, kept);
            if (skip == 0) kept.Append(words[i++]);
            else i += skip;
        }
        return kept.ToString();
    }

    /// <summary>How many characters at <paramref name="i"/> are marks, and writes what they stand for; 0 when none are.</summary>
    private static int Mark(string words, int i, StringBuilder kept)
    {
        char next = i + 1 < words.Length ? words[i + 1] : '\0';
        switch (words[i])
        {
            case '\\' when char.IsAsciiLetterOrDigit(next) || next == '\0' || char.IsWhiteSpace(next):
                return next == '\0' ? 1 : 0;
            case '\\':
                kept.Append(next);
                return 2;
            case '*' or '_' or '~':
                return Emphasis(words, i, kept);
            case '`':
                return words.AsSpan(i).IndexOfAnyExcept('`') is var run && run < 0 ? words.Length - i : run;
            case '!' when next == '[':
                return 1;
            case '[':
                return 1;
            case ']':
                return Target(words, i);
            case '<':
                return Tag(words, i, next);
            case '&':
                return Entity(words, i, kept);
            default:
                return 0;
        }
    }

    // Marks touch a word on one side; 3 * 4, 3~5 and snake_case are no emphasis.
    private static int Emphasis(string words, int i, StringBuilder kept)
    {
        int end = i;
        while (end < words.Length && words[end] == words[i]) end++;
        int run = end - i;
        char before = i > 0 ? words[i - 1] : ' ';
        char behind = end < words.Length ? words[end] : ' ';
        bool between = run == 1 && IsAsciiWord(before) && IsAsciiWord(behind);
        bool marks = words[i] == '~' ? run == 2 : run <= 3;
        // A run is looked at once, whether it goes or stays.
        if (!marks || between || (char.IsWhiteSpace(before) && char.IsWhiteSpace(behind))) kept.Append(words, i, run);
        return run;
    }

    private static bool IsAsciiWord(char c) => char.IsAsciiLetterOrDigit(c);

    // ](target) or ][name]
    private static int Target(string words, int i)
    {
        if (i + 1 >= words.Length || words[i + 1] is not ('(' or '[')) return 1;
        ReadOnlySpan<char> rest = words.AsSpan(i + 2, Math.Min(words.Length - i - 2, LongestTarget));
        int end = rest.IndexOf(words[i + 1] == '(' ? ')' : ']');
        return end < 0 ? 1 : end + 3;
    }

    private static int Tag(string words, int i, char next)
    {
        if (!char.IsAsciiLetter(next) && next is not ('/' or '!')) return 0;
        int end = words.AsSpan(i, Math.Min(words.Length - i, LongestTarget)).IndexOf('>');
        return end < 0 ? 0 : end + 1;
    }

    private static int Entity(string words, int i, StringBuilder kept)
    {
        const int LongestEntity = 12;
        int end = words.AsSpan(i, Math.Min(words.Length - i, LongestEntity)).IndexOf(';');
        if (end < 2) return 0;
        string entity = words.Substring(i, end + 1);
        string decoded = WebUtility.HtmlDecode(entity);
        if (decoded == entity) return 0;
        kept.Append(decoded);
        return end + 1;
    }
}
