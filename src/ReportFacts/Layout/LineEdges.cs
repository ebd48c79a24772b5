namespace ReportFacts.Layout;

/// <summary>What a line starts and ends with, as far as it tells whether a paragraph may start or end there.</summary>
internal static class LineEdges
{
    private const string ClosingMarks = "”’）》〉】〕〗」』］)]";
    private const string NeverFirst = ClosingMarks + "，。、；：！？%％‰℃";
    private const string NeverLast = "，、（“‘《〈【〔〖「『［([·";
    private const string Bullets = "■●◆▲★□○◇△☆※►▶•";

    /// <summary>The edge traits of a line; it has at least one character.</summary>
    public static LineTraits Of(ReadOnlySpan<char> line)
    {
        var traits = LineTraits.None;
        if (PageChars.Of(line[0]) == PageChar.Han && PageChars.Of(line[^1]) == PageChar.Han)
            return IsLastOfSentence(line) ? LineTraits.StartsClosing : ItemMark.LengthAt(line) > 0 ? LineTraits.StartsItem : traits;
        if (NeverFirst.Contains(line[0]) || IsLastOfSentence(line)) traits |= LineTraits.StartsClosing;
        else if (Bullets.Contains(line[0]) || line.StartsWith("——", StringComparison.Ordinal) || ItemMark.LengthAt(line) > 0) traits |= LineTraits.StartsItem;
        if (NeverLast.Contains(line[^1])) return traits | LineTraits.EndsOpen;
        int last = line.Length - 1;
        while (last > 0 && ClosingMarks.Contains(line[last])) last--;
        return line[last] switch
        {
            '：' or ':' => traits | LineTraits.EndsStop | LineTraits.EndsColon,
            '。' or '！' or '？' or '；' or '!' or '?' or ';' or '…' => traits | LineTraits.EndsStop,
            _ => traits,
        };
    }

    /// <summary>次。同时…: one character and a stop are the rest of the sentence before.</summary>
    private static bool IsLastOfSentence(ReadOnlySpan<char> line) => line.Length > 2 && line[1] is ('。' or '；') && PageChars.Of(line[0]) == PageChar.Han;
}
