using System.Text;
using ReportFacts.Documents;

namespace ReportFacts.Tool.Input;

/// <summary>Decodes a whole input, strictly.</summary>
internal static class InputText
{
    /// <summary>Decodes the bytes; a byte order mark is dropped, and offsets are counted behind it.</summary>
    /// <returns>The text, or <see langword="null"/> and a message with the line of the first bad byte.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, string name, out string encoding, out string? error)
    {
        error = null;
        if (PlainText.Decode(bytes, out encoding) is { } text) return text;
        int bad = FirstInvalid(bytes);
        error = $"{name}:{bytes[..bad].Count((byte)'\n') + 1}: invalid UTF-8 (byte 0x{bytes[bad]:X2}); expected text in UTF-8, UTF-16 or GB 18030";
        return null;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int position = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        while (position < bytes.Length && Rune.DecodeFromUtf8(bytes[position..], out _, out int consumed) == System.Buffers.OperationStatus.Done)
            position += consumed;
        return Math.Min(position, bytes.Length - 1);
    }
}
