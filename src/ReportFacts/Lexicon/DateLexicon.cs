namespace ReportFacts.Lexicon;

/// <summary>The tables that dates and lengths of time are read with.</summary>
internal sealed class DateLexicon
{
    private const string Figures = "0123456789０１２３４５６７８９〇零一二两兩三四五六七八九十拾百佰千仟万萬亿億兆廿卅卌";

    // How dates begin that are not in a table, and hold no numeral in their first place.
    private static readonly string[] Phrases =
    [
        "上半", "下半", "上世", "本世", "元月", "元年", "农历", "阴历", "旧历", "夏历", "正月", "冬月", "腊月", "臘月",
        "闰正", "闰冬", "闰腊", "閏正", "閏冬", "閏臘", "以来", "以后", "以前", "至今",
    ];

    /// <summary>Reads and parses the tables.</summary>
    public DateLexicon(ReportLexicon lexicon)
    {
        Relative = Table(lexicon, "relative-dates", row => new RelativeDateEntry(row));
        Periods = Table(lexicon, "plan-periods", row => new YearSpanEntry(row));
        Festivals = Table(lexicon, "festivals", row => new FestivalEntry(row));
        Anchors = new(lexicon.Lines("date-anchors"), row => new DateAnchorEntry(row));
        Eras = new(lexicon.Lines("reign-eras"), row => new EraEntry(row));
        Cues = new(lexicon.Lines("time-cues"));
        Ends = Table(lexicon, "date-ends", CheckEnd);
        Durations = Table(lexicon, "durations", row => new DurationEntry(row));
        foreach (string phrase in Phrases) Openings.Add(phrase[0], phrase[1]);
        foreach (LexiconRow row in lexicon.Rows("relative-dates").Where(row => row.Form.Length > 1)) Openings.Add(row.Form[0], row.Form[1]);
        foreach (char stem in "甲乙丙丁戊己庚辛壬癸") Openings.AddEach(stem, "子丑寅卯辰巳午未申酉戌亥");
        foreach (char first in "上头Q闰閏") Openings.AddEach(first, Figures);
    }

    /// <summary>The first two characters of dates and numbers that begin with a word: 去年, 上半年, 甲子, 上百.</summary>
    public CharacterPairs Openings { get; } = new();

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

    /// <summary>Words that tell dates from lengths of time.</summary>
    public TimeCues Cues { get; }

    /// <summary>以来, 起, 之前 …, behind a date.</summary>
    public LexiconTable<LexiconRow> Ends { get; }

    private static LexiconRow CheckEnd(LexiconRow row) =>
        row.Meaning is "since" or "since-from" or "until" or "none" ? row
            : throw new FormatException($"lexicon table '{row.Table}', row '{row.Id}': meaning '{row.Meaning}' is not understood");

    private static LexiconTable<T> Table<T>(ReportLexicon lexicon, string table, Func<LexiconRow, T> parse)
        where T : class =>
        new(lexicon.Lines(table), parse);
}
