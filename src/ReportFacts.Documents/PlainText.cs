using System.Buffers;
using System.Text;

namespace ReportFacts.Documents;

/// <summary>Decodes text files as Chinese offices write them: UTF-8, UTF-16 with a byte order mark, and GB 18030 (with GBK and GB 2312 in it).</summary>
/// <remarks>Thread-safe. Strict: nothing is replaced or guessed within a text.</remarks>
public static class PlainText
{
    private const int Sample = 1 << 16;

    /// <summary>Decodes a text.</summary>
    /// <param name="bytes">The whole file; a byte order mark is dropped.</param>
    /// <param name="encoding">The encoding's name: <c>utf-8</c>, <c>utf-16</c>, <c>utf-16BE</c> or <c>gb18030</c>; <c>utf-8</c> also for what can't be decoded.</param>
    /// <returns>The text, or <see langword="null"/> when it is none of them.</returns>
    /// <example><code>
    /// string? text = PlainText.Decode(File.ReadAllBytes("report.txt"), out string encoding);
    /// </code></example>
    public static string? Decode(ReadOnlySpan<byte> bytes, out string encoding)
    {
        encoding = "utf-8";
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        bool little = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]);
        if (little || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Strictly(bytes[2..], new UnicodeEncoding(bigEndian: !little, byteOrderMark: false, throwOnInvalidBytes: true), little ? "utf-16" : "utf-16BE", ref encoding);
        return LooksLikeGb(bytes[..Math.Min(bytes.Length, Sample)]) ? Strictly(bytes, StrictGb(), "gb18030", ref encoding) : null;
    }

    private static Encoding StrictGb() => CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static string? Strictly(ReadOnlySpan<byte> bytes, Encoding strict, string name, ref string encoding)
    {
        try
        {
            string text = strict.GetString(bytes);
            encoding = name;
            return text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Damaged UTF-8 can often be decoded as GB 18030, too, and would become nonsense: characters that are good UTF-8 speak against it. What
    // speaks for it are pairs of bytes in the rows of the common characters and of Chinese punctuation.
    private static bool LooksLikeGb(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0, common = 0;
        for (int i = 0; i < bytes.Length;)
        {
            bool valid = Rune.DecodeFromUtf8(bytes[i..], out _, out int length) == OperationStatus.Done;
            if (length > 1 && valid) good++;
            else if (!valid) bad++;
            i += length;
        }
        for (int i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            if (bytes[i] is (>= 0xA1 and <= 0xA3) or (>= 0xB0 and <= 0xF7) && bytes[i + 1] >= 0xA1) common++;
            i++;
        }
        return bad > good && common > 1;
    }
}
