using ReportFacts.Lexicon;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>Words behind a date that open it to one side: 2015年以来, 2025年底前. They are not part of its span.</summary>
internal static class OpenEnd
{
    /// <summary>Opens the date when such a word stands behind it.</summary>
    /// <param name="context">What is scanned.</param>
    /// <param name="start">Where the date begins.</param>
    /// <param name="part">The date.</param>
    public static void Apply(in ScanContext context, int start, ref DatePart part)
    {
        if (part.Date.IsUnknown) return;
        int at = SkipBlank(context.Text, part.End);
        if (context.At(at) is '”' or '’' or '」') at++;
        if (!TryRead(in context, at, start, out bool since)) return;
        part.Date = since ? new(part.Date.Start, default) : new(default, part.Last);
    }

    /// <summary>Whether a word that opens a date to either side stands at the index.</summary>
    public static bool IsAt(in ScanContext context, int index) => TryRead(in context, index, index, out _);

    private static bool TryRead(in ScanContext context, int at, int start, out bool since)
    {
        since = false;
        LexiconTable<LexiconRow> words = context.Lexicon.Dates.Ends;
        if (!words.CanStartWith(context.At(at)) || !words.TryMatch(context.From(at), out LexiconRow? word, out int length)) return false;
        since = word.Meaning is "since" or "since-from";
        return word.Meaning switch
        {
            "since" => true,
            "since-from" => context.At(start - 1) is '自' or '从',
            "until" => context.At(at) != '前' || !CalendarNumber.TryRead(context.Text, at + length, out _), // 年底前3个月
            _ => false,
        };
    }
}
