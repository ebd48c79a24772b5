using System.Text;
using ReportFacts.Text;

namespace ReportFacts.Tool.Output;

/// <summary>Shows a line of a text with carets under some places of it; long lines are cut down to what is around the places.</summary>
internal static class Excerpt
{
    private const int Context = 10;

    /// <summary>The line as shown and the line of carets under it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="places">Places in it, in order; they may overlap.</param>
    /// <param name="cells">A line that takes more cells of a terminal is cut.</param>
    public static (string Shown, string Carets) Of(string line, IReadOnlyList<TextSpan> places, int cells)
    {
        string safe = SafeText.OneLine(line);
        var shown = new StringBuilder();
        var carets = new StringBuilder();
        int at = 0;
        bool whole = DisplayWidth.Of(safe) <= cells;
        foreach (TextSpan part in whole ? [new TextSpan(0, safe.Length)] : Parts(safe, places))
        {
            if (part.Start > at) Append(shown, carets, "…", marked: false);
            int i = part.Start;
            while (i < part.End)
            {
                Rune.DecodeFromUtf16(safe.AsSpan(i), out _, out int length);
                int here = i;
                Append(shown, carets, safe.Substring(i, length), places.Any(place => place.Start <= here && here < place.End));
                i += length;
            }
            at = part.End;
        }
        if (at < safe.Length) Append(shown, carets, "…", marked: false);
        return (shown.ToString(), carets.ToString().TrimEnd());
    }

    // The places with what is around them, those that touch put together.
    private static List<TextSpan> Parts(string line, IReadOnlyList<TextSpan> places)
    {
        var parts = new List<TextSpan>();
        foreach (TextSpan place in places)
        {
            int start = Math.Max(0, place.Start - Context), end = Math.Min(line.Length, place.End + Context);
            if (start > 0 && char.IsLowSurrogate(line[start])) start--;
            if (end < line.Length && char.IsLowSurrogate(line[end])) end++;
            if (parts.Count > 0 && start <= parts[^1].End) parts[^1] = TextSpan.FromBounds(parts[^1].Start, Math.Max(parts[^1].End, end));
            else parts.Add(TextSpan.FromBounds(start, end));
        }
        return parts;
    }

    private static void Append(StringBuilder shown, StringBuilder carets, string character, bool marked)
    {
        shown.Append(character);
        carets.Append(marked ? '^' : ' ', DisplayWidth.Of(character));
    }
}
