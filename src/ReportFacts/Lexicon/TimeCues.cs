namespace ReportFacts.Lexicon;

/// <summary>The table <c>time-cues</c>: words beside a number and its unit of time that tell a date from a length of time, or from another word.</summary>
internal sealed class TimeCues
{
    /// <summary>Builds the lists of words; a later row of the same form and cue overrides an earlier one.</summary>
    /// <exception cref="FormatException">A row names no cue.</exception>
    public TimeCues(IEnumerable<LexiconLine> lines)
    {
        var table = new CueTable("time-cues", lines);
        Lasting = table.Before("lasting");
        Counted = table.Before("counted");
        Length = table.Behind("length");
        NoDay = table.Behind("no-day");
        Dated = table.Behind("dated");
        Daytimes = table.Behind("daytime");
        DaytimesBefore = table.Before("daytime");
        OtherWords = table.Behind("word");
        FestivalDays = table.Behind("festival-days");
        YearsLong = table.Behind("years-long");
        YearsAbout = table.Before("years-about");
        Named = table.Behind("year");
        EraParts = table.Behind("era-part");
        Seasons = table.Behind("season");
        Plans = table.Behind("plan");
        Fronts = table.Before("front");
        AgesLong = table.Behind("ages-long");
        AgesCounted = table.Before("ages-counted");
        SomeDay = table.Behind("some-day");
        Pointing = table.Before("pointing");
        Halves = table.Before("half");
        HalfNames = table.Behind("half-name");
        Recent = table.Behind("recent");
        Almost = table.Before("almost");
        FrontTimes = table.Before("front-time");
        Tails = table.Behind("tail");
        table.ThrowIfUnknown();
    }

    /// <summary>Before a length of days: 历时三日.</summary>
    public LexiconSuffixTable<LexiconRow> Lasting { get; }

    /// <summary>Before days that are numbered or counted, and no day of a month: 第三日, 每三日.</summary>
    public LexiconSuffixTable<LexiconRow> Counted { get; }

    /// <summary>Behind a length of days: 10日内.</summary>
    public LexiconTable<LexiconRow> Length { get; }

    /// <summary>Behind 日 in other words: 日龄, 日均.</summary>
    public LexiconTable<LexiconRow> NoDay { get; }

    /// <summary>What news say behind a day: 三日电.</summary>
    public LexiconTable<LexiconRow> Dated { get; }

    /// <summary>Parts of a day: 上午.</summary>
    public LexiconTable<LexiconRow> Daytimes { get; }

    /// <summary>The same, before a time: 上午8时.</summary>
    public LexiconSuffixTable<LexiconRow> DaytimesBefore { get; }

    /// <summary>Words that only begin like a unit or a part of time: 时间, 底部.</summary>
    public LexiconTable<LexiconRow> OtherWords { get; }

    /// <summary>Behind a festival of which the days around it are meant: 春节期间.</summary>
    public LexiconTable<LexiconRow> FestivalDays { get; }

    /// <summary>Behind a number of years that is round: 2000年历史.</summary>
    public LexiconTable<LexiconRow> YearsLong { get; }

    /// <summary>Before one: 距今2000年.</summary>
    public LexiconSuffixTable<LexiconRow> YearsAbout { get; }

    /// <summary>Behind a year of two digits: 98年版.</summary>
    public LexiconTable<LexiconRow> Named { get; }

    /// <summary>Parts of a decade or a century: 90年代中期.</summary>
    public LexiconTable<LexiconRow> EraParts { get; }

    /// <summary>Years that are no calendar years, behind two numbers: 2019—2020学年.</summary>
    public LexiconTable<LexiconRow> Seasons { get; }

    /// <summary>Behind the name of a five-year plan: “九五”期间.</summary>
    public LexiconTable<LexiconRow> Plans { get; }

    /// <summary>Words that end with 前, which begins nothing then: 提前两个月.</summary>
    public LexiconSuffixTable<LexiconRow> Fronts { get; }

    /// <summary>The same, but 前 may begin a date: 2024年前三季度 against 五年前三家.</summary>
    public LexiconSuffixTable<LexiconRow> FrontTimes { get; }

    /// <summary>Behind 多, 余 or 半 that belong to a length: 3年多来.</summary>
    public LexiconTable<LexiconRow> Tails { get; }

    /// <summary>Behind a hundred or a thousand years that are counted: 百年历史.</summary>
    public LexiconTable<LexiconRow> AgesLong { get; }

    /// <summary>Before them: 建党百年.</summary>
    public LexiconSuffixTable<LexiconRow> AgesCounted { get; }

    /// <summary>Behind 一天, 一年 and their like when none is counted: 一天到晚.</summary>
    public LexiconTable<LexiconRow> SomeDay { get; }

    /// <summary>Before them: 有一天.</summary>
    public LexiconSuffixTable<LexiconRow> Pointing { get; }

    /// <summary>Before 半年 when it is half of a year that is told: 上半年.</summary>
    public LexiconSuffixTable<LexiconRow> Halves { get; }

    /// <summary>Behind 半年, 半月 in names: 半年报.</summary>
    public LexiconTable<LexiconRow> HalfNames { get; }

    /// <summary>Behind 近 and a length that are the time up to now: 近6年来.</summary>
    public LexiconTable<LexiconRow> Recent { get; }

    /// <summary>Before 近 and a length when it makes the length smaller: 历时近6年.</summary>
    public LexiconSuffixTable<LexiconRow> Almost { get; }
}
