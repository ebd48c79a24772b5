namespace ReportFacts.Verification.Reference;

/// <summary>Full-width characters as their ASCII counterparts: １２８６．４（亿元） as 1286.4(亿元).</summary>
internal static class PlainText
{
    public static string Narrow(string text) => !text.AsSpan().ContainsAnyInRange('\uFF01', '\uFF5E') && !text.Contains('\u3000', StringComparison.Ordinal) ? text
        : string.Create(text.Length, text, static (narrow, wide) =>
        {
            for (int i = 0; i < wide.Length; i++)
                narrow[i] = wide[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(wide[i] - 0xFEE0) : wide[i] == '\u3000' ? ' ' : wide[i];
        });
}
