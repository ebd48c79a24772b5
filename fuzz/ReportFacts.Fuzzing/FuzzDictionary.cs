using System.Text;

namespace ReportFacts.Fuzzing;

/// <summary>Fragments that reports, tables and files are made of.</summary>
internal static class FuzzDictionary
{
    /// <summary>The fragments of <c>dictionary.txt</c>, parted by blanks, and characters that cannot stand in a text file.</summary>
    public static IReadOnlyList<byte[]> Tokens { get; } =
    [
        .. FuzzSeeds.ReadResource("dictionary.txt").Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Concat([" ", "\n", "\r\n", "\n\n", "\t", "\0", "\f", "\v", "\u0085", "\u2028", "\u3000", "\u200B", "\u2009", "\u00A0", "\uFEFF", "\u202E", "\uFFFE", "😀", "𠮷"])
            .Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xED, 0xA0, 0x80], [0xC0, 0x80],
    ];
}
