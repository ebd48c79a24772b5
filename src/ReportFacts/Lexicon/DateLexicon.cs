namespace ReportFacts.Lexicon;

/// <summary>The tables that dates and lengths of time are read with.</summary>
internal sealed class DateLexicon
{
    /// <summary>Reads and parses the tables.</summary>
    public DateLexicon(ReportLexicon lexicon)
    {
        Relative = Table(lexicon, "relative-dates", row => new RelativeDateEntry(row));
        Periods = Table(lexicon, "plan-periods", row => new YearSpanEntry(row));
        Festivals = Table(lexicon, "festivals", row => new FestivalEntry(row));
        Anchors = new(lexicon.Rows("date-anchors").Select(row => KeyValuePair.Create(row.Form, new DateAnchorEntry(row))));
        Eras = new(lexicon.Rows("reign-eras").Select(row => KeyValuePair.Create(row.Form, new EraEntry(row))));
        Durations = Table(lexicon, "durations", row => new DurationEntry(row));
    }

    /// <summary>去年, 上月, 同期 …</summary>
    public LexiconTable<RelativeDateEntry> Relative { get; }

    /// <summary>十四五 and its kin.</summary>
    public LexiconTable<YearSpanEntry> Periods { get; }

    /// <summary>春节, 元旦 …</summary>
    public LexiconTable<FestivalEntry> Festivals { get; }

    /// <summary>新中国成立, 改革开放 …, before 以来.</summary>
    public LexiconSuffixTable<DateAnchorEntry> Anchors { get; }

    /// <summary>民国, 光绪 …, before the number of a year.</summary>
    public LexiconSuffixTable<EraEntry> Eras { get; }

    /// <summary>年, 小时 …</summary>
    public LexiconTable<DurationEntry> Durations { get; }

    private static LexiconTable<T> Table<T>(ReportLexicon lexicon, string table, Func<LexiconRow, T> parse)
        where T : class =>
        new(lexicon.Rows(table).Select(row => KeyValuePair.Create(row.Form, parse(row))));
}
