namespace ReportFacts.Verification.Calendar;

/// <summary>Reads short runs of ASCII digits forwards and backwards.</summary>
internal static class Digits
{
    /// <summary>Reads up to <paramref name="most"/> digits from <paramref name="position"/> on and moves it behind them; false, and nothing moved, when there are none or more.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int position, int most, out int value)
    {
        value = 0;
        int end = position;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - position <= most) value = value * 10 + (text[end++] - '0');
        if (end == position || end - position > most) return false;
        position = end;
        return true;
    }

    /// <summary>Reads up to <paramref name="most"/> digits that end before <paramref name="position"/> and moves it to the first of them.</summary>
    public static bool TryReadBack(ReadOnlySpan<char> text, ref int position, int most, out int value)
    {
        int start = position;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]) && position - start <= most) start--;
        int from = start;
        return TryRead(text[..position], ref from, most, out value) && Moved(ref position, start);
    }

    private static bool Moved(ref int position, int to)
    {
        position = to;
        return true;
    }
}
