using System.Text;

namespace ReportFacts.Tests.Layout;

/// <summary>Does to paragraphs what a printed page does, so that tests can ask for the paragraphs back.</summary>
internal static class Typesetter
{
    private const string NeverFirst = "，。、；：！？”）》%";
    private const string NeverLast = "“（《";

    /// <summary>Columns of a character on the page.</summary>
    public static int Width(char c) => c < '\u1100' && c is not ('“' or '”' or '—' or '·') ? 1 : 2;

    /// <summary>Cuts a paragraph into lines of at most so many columns; figures may be cut, Latin words not.</summary>
    /// <param name="paragraph">Text without spaces but those round Latin words.</param>
    /// <param name="columns">Columns of a line.</param>
    /// <param name="isCounted">Every character counts two columns, as when a program cuts at a count of characters.</param>
    /// <param name="keepsRules">Whether no line starts with a stop or ends with an opening quote.</param>
    public static List<string> Wrap(string paragraph, int columns, bool isCounted, bool keepsRules)
    {
        var lines = new List<string>();
        int start = 0;
        while (start < paragraph.Length)
        {
            int end = start;
            int taken = 0;
            while (end < paragraph.Length && taken + (isCounted ? 2 : Width(paragraph[end])) <= columns) taken += isCounted ? 2 : Width(paragraph[end++]);
            if (isCounted) end = Math.Min(start + columns / 2, paragraph.Length);
            while (end < paragraph.Length && end > start + 1 && IsOneWord(paragraph[end - 1], paragraph[end])) end--;
            while (keepsRules && end < paragraph.Length && end > start + 1 && (NeverFirst.Contains(paragraph[end]) || NeverLast.Contains(paragraph[end - 1]))) end--;
            lines.Add(paragraph[start..end]);
            start = end;
        }
        return lines;
    }

    /// <summary>Puts a space between all letters of a line, but leaves figures whole.</summary>
    public static string LetterSpace(string line)
    {
        var spaced = new StringBuilder();
        for (int i = 0; i < line.Length; i++)
        {
            if (i > 0 && !(char.IsAscii(line[i]) && char.IsAscii(line[i - 1]))) spaced.Append(' ');
            spaced.Append(line[i]);
        }
        return spaced.ToString();
    }

    private static bool IsOneWord(char left, char right) =>
        char.IsAsciiLetter(left) ? char.IsAsciiLetterOrDigit(right) || right == ' ' : left == ' ' || (right == ' ');
}
