using System.Text;

namespace ReportFacts.Serialization;

/// <summary>Makes characters visible that would change how text around them is shown or that a format can't hold.</summary>
internal static class VisibleText
{
    private const char Replacement = '\uFFFD', ControlPictures = '\u2400', DeletePicture = '\u2421';

    /// <summary>Whether the character turns the direction of what follows, or names one.</summary>
    public static bool IsBidi(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Whether the character has to be replaced: controls but tab and line ends, direction marks, noncharacters, half a surrogate pair.</summary>
    public static bool IsHarmful(string text, int index)
    {
        char c = text[index];
        if (char.IsControl(c)) return c is not ('\t' or '\n' or '\r' or '\u0085');
        return char.IsSurrogate(c) ? IsHalf(text, index) : IsNoncharacter(c) || IsBidi(c);
    }

    private static bool IsNoncharacter(char c) => c is >= '\uFFFE' or (>= '\uFDD0' and <= '\uFDEF');

    private static bool IsHalf(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
        : index == 0 || !char.IsHighSurrogate(text[index - 1]);

    /// <summary>What to show instead of a harmful character.</summary>
    public static char PictureOf(char c) => c < ' ' ? (char)(ControlPictures + c) : c == '\u007F' ? DeletePicture : Replacement;

    /// <summary>The text with every harmful character replaced by one that can be seen.</summary>
    public static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && !IsHarmful(text, first)) first++;
        if (first == text.Length) return text;
        var clean = new StringBuilder(text);
        for (int i = first; i < text.Length; i++)
        {
            if (IsHarmful(text, i)) clean[i] = PictureOf(text[i]);
        }
        return clean.ToString();
    }

    /// <summary>The same on one line: line ends become ⏎, tabs spaces.</summary>
    public static string OneLine(string text) => Of(text).ReplaceLineEndings("⏎").Replace('\t', ' ');
}
