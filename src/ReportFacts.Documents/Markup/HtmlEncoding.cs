using System.Text;

namespace ReportFacts.Documents.Markup;

/// <summary>Decodes HTML: byte order mark, then the declared character set, then UTF-8, and GB 18030 for what is no UTF-8.</summary>
internal static class HtmlEncoding
{
    private const int DeclaredWithin = 4096;

    public static string Decode(byte[] bytes)
    {
        ReadOnlySpan<byte> span = bytes;
        if (span.StartsWith("\uFEFF"u8)) return Encoding.UTF8.GetString(span[3..]);
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(span[2..]);
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(span[2..]);
        string declared = Declared(Encoding.Latin1.GetString(span[..Math.Min(span.Length, DeclaredWithin)]));
        if (Find(declared) is { } encoding) return encoding.GetString(span);
        return System.Text.Unicode.Utf8.IsValid(span) ? Encoding.UTF8.GetString(span) : Chinese(span);
    }

    private static string Chinese(ReadOnlySpan<byte> bytes) => Find("gb18030") is { } encoding ? encoding.GetString(bytes) : Encoding.UTF8.GetString(bytes);

    private static string Declared(string head)
    {
        int at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return "";
        ReadOnlySpan<char> rest = head.AsSpan(at + 8).TrimStart(" \"'");
        int end = rest.IndexOfAny(" \"'/>;\r\n");
        return end < 0 ? "" : rest[..end].ToString();
    }

    private static Encoding? Find(string name)
    {
        if (name.Length == 0 || name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase)) return null; // It would have a byte order mark.
        string known = name.ToUpperInvariant() is "GB2312" or "GBK" ? "gb18030" : name;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(known) ?? Encoding.GetEncoding(known);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
