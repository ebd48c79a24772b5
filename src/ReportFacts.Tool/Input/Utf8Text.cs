using System.Text;
using System.Text.Unicode;

namespace ReportFacts.Tool.Input;

/// <summary>Decodes a whole input as UTF-8, strictly.</summary>
internal static class Utf8Text
{
    /// <summary>Decodes the bytes; a byte order mark is dropped, and offsets are counted behind it.</summary>
    /// <returns>The text, or <see langword="null"/> and a message with the line of the first bad byte.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, string name, out string? error)
    {
        error = null;
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        int bad = FirstInvalid(bytes);
        int line = bytes[..bad].Count((byte)'\n') + 1;
        string hint = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            ? "; it looks like UTF-16, convert it first"
            : LooksLikeGbk(bytes[bad..]) ? "; it looks like GBK or GB 18030, convert it first" : "";
        error = $"{name}:{line}: invalid UTF-8 (byte 0x{bytes[bad]:X2}){hint}";
        return null;
    }

    /// <summary>Whether what follows is ASCII and pairs of bytes as GBK has them, two pairs at least.</summary>
    private static bool LooksLikeGbk(ReadOnlySpan<byte> bytes)
    {
        const int Enough = 256;
        int pairs = 0;
        for (int i = 0; i + 1 < Math.Min(bytes.Length, Enough); i++)
        {
            if (bytes[i] < 0x80) continue;
            if (bytes[i] is 0x80 or 0xFF || bytes[i + 1] is < 0x40 or 0x7F or 0xFF) return false;
            pairs++;
            i++;
        }
        return pairs > 1;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int position = 0;
        while (position < bytes.Length && Rune.DecodeFromUtf8(bytes[position..], out _, out int consumed) == System.Buffers.OperationStatus.Done)
            position += consumed;
        return Math.Min(position, bytes.Length - 1);
    }
}
