using System.Text;

namespace ReportFacts.Tool.Output;

/// <summary>How many cells of a terminal text takes (Unicode's East Asian Width; ambiguous characters are narrow).</summary>
internal static class DisplayWidth
{
    /// <summary>Blocks of characters two cells wide, in order: first and last of each.</summary>
    private static readonly int[] Wide =
    [
        0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x2648, 0x2653, 0x26A1, 0x26A1, 0x26BD, 0x26BE, 0x2705, 0x2705, 0x274C, 0x274C,
        0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1B000, 0x1B2FB, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF,
        0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3E0, 0x1F3F0,
        0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F550, 0x1F567, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD,
    ];

    /// <summary>The cells of a text without line ends.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        int cells = 0;
        foreach (Rune rune in text.EnumerateRunes()) cells += Of(rune);
        return cells;
    }

    /// <summary>The cells of a character: 0, 1 or 2.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300) return 1;
        if (Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark || rune.Value is 0x200B or 0x200D or 0xFE0F) return 0;
        int index = Array.BinarySearch(Wide, rune.Value);
        // Between a first and a last, or one of them: the insertion point behind a first is odd.
        return index >= 0 || ((~index & 1) == 1) ? 2 : 1;
    }

    /// <summary>The text with spaces behind it up to a number of cells.</summary>
    public static string Pad(string text, int cells) => text + new string(' ', Math.Max(0, cells - Of(text)));
}
