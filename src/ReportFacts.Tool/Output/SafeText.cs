using System.Text;

namespace ReportFacts.Tool.Output;

/// <summary>Keeps what a document holds from steering a terminal: escape sequences and direction marks become signs that can be seen.</summary>
internal static class SafeText
{
    /// <summary>The text on one line; as many UTF-16 units as before, but for line ends of two.</summary>
    public static string OneLine(string text)
    {
        text = text.ReplaceLineEndings("⏎");
        int first = 0;
        while (first < text.Length && !IsHarmful(text, first)) first++;
        if (first == text.Length) return text;
        var safe = new StringBuilder(text);
        for (int i = first; i < text.Length; i++)
        {
            if (IsHarmful(text, i)) safe[i] = text[i] == '\t' ? ' ' : text[i] < ' ' ? (char)('\u2400' + text[i]) : '\uFFFD';
        }
        return safe.ToString();
    }

    private static bool IsHarmful(string text, int index)
    {
        char c = text[index];
        return char.IsControl(c) || (char.IsSurrogate(c) ? IsHalf(text, index) : IsBidi(c));
    }

    private static bool IsBidi(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsHalf(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
        : index == 0 || !char.IsHighSurrogate(text[index - 1]);
}
