using System.Text;

namespace ReportFacts.Fuzzing;

/// <summary>Makes text of bytes: UTF-8, where bytes that are none become halves of surrogate pairs, which strings may hold and UTF-8 may not.</summary>
internal static class FuzzText
{
    public static string Of(byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        if (!text.Contains('\uFFFD', StringComparison.Ordinal)) return text;
        char[] characters = text.ToCharArray();
        for (int i = 0; i < characters.Length; i++)
        {
            if (characters[i] == '\uFFFD') characters[i] = (i & 1) == 0 ? '\uD83D' : '\uDC00';
        }
        return new string(characters);
    }
}
