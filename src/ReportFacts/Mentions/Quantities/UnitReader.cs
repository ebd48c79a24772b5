using ReportFacts.Lexicon;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Finds the unit behind a number.</summary>
internal static class UnitReader
{
    /// <summary>Finds the longest unit at <paramref name="position"/>, one plain space before it allowed; words that only look like one are not found.</summary>
    public static bool TryRead(in ScanContext context, int position, out UnitHit hit)
    {
        hit = default;
        int start = context.At(position) is ' ' or '\u00A0' or '\u3000' ? position + 1 : position;
        char first = context.At(start);
        if (!context.Lexicon.Units.CanStartWith(first)) return false;
        if (!context.Lexicon.Units.TryMatch(context.From(start), out UnitEntry? entry, out int length) || entry.Class == UnitClass.None) return false;
        int end = start + (entry.ShorterLength > 0 ? entry.ShorterLength : length);
        // 5m is metres, 5mm must not be metres and 3Dxx no unit at all.
        if (char.IsAsciiLetter(context.At(end - 1)) && char.IsAsciiLetterOrDigit(context.At(end))) return false;
        hit = new(entry, start, end);
        return true;
    }
}
