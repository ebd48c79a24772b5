namespace ReportFacts.Lexicon;

/// <summary>The table <c>number-cues</c>: words beside a number that tell what it is where its unit does not.</summary>
internal sealed class NumberCues
{
    /// <summary>Builds the tables; a later row of the same form and meaning overrides an earlier one.</summary>
    public NumberCues(IEnumerable<LexiconLine> lines)
    {
        var table = new CueTable("number-cues", lines);
        Counts = table.Before("count");
        Adding = table.Before("adding");
        Figures = table.Before("figure");
        Steps = table.Before("step");
        Pieces = table.Before("piece");
        Sessions = table.Before("session");
        Moved = table.Before("moved");
        Placed = table.Before("placed");
        Forces = table.Before("force");
        Shaking = table.Behind("shaking");
        Scores = table.Behind("score");
        Measures = table.Behind("measure");
        Listed = table.Behind("listed");
        Unlisted = table.Before("unlisted");
        Meetings = table.Behind("meeting");
        Counting = table.Before("counting");
        Paying = table.Before("paying");
        Stops = table.Before("stop");
        FarStops = table.Before("far-stop");
        Benchmarks = table.Behind("benchmark");
        HalfWords = table.Behind("half-word");
        table.ThrowIfUnknown();
    }

    /// <summary>Nouns that count: 保有量, 总数.</summary>
    public LexiconSuffixTable<LexiconRow> Counts { get; }

    /// <summary>Verbs and adverbs before a count: 新增, 累计.</summary>
    public LexiconSuffixTable<LexiconRow> Adding { get; }

    /// <summary>Nouns whose values have no unit: 指数.</summary>
    public LexiconSuffixTable<LexiconRow> Figures { get; }

    /// <summary>Words between such a noun and its value: 从, 收于.</summary>
    public LexiconSuffixTable<LexiconRow> Steps { get; }

    /// <summary>Things counted in 块: 石碑.</summary>
    public LexiconSuffixTable<LexiconRow> Pieces { get; }

    /// <summary>Bodies that meet in numbered sessions: 人大.</summary>
    public LexiconSuffixTable<LexiconRow> Sessions { get; }

    /// <summary>Verbs of moving in a ranking: 上升.</summary>
    public LexiconSuffixTable<LexiconRow> Moved { get; }

    /// <summary>Verbs of taking a place in it: 分列.</summary>
    public LexiconSuffixTable<LexiconRow> Placed { get; }

    /// <summary>Names of strengths that are measured in 级, before the number: 风力.</summary>
    public LexiconSuffixTable<LexiconRow> Forces { get; }

    /// <summary>What is so measured, behind the number: 地震.</summary>
    public LexiconTable<LexiconRow> Shaking { get; }

    /// <summary>Words beside a score: 比分, 横扫.</summary>
    public LexiconTable<LexiconRow> Scores { get; }

    /// <summary>Words in a label or the head of a column whose figures have not the unit of the table: 增幅.</summary>
    public LexiconTable<LexiconRow> Measures { get; }

    /// <summary>Classifiers behind a noun in lists of things: 手枪一支.</summary>
    public LexiconTable<LexiconRow> Listed { get; }

    /// <summary>Words before 一 and such a classifier that make it an article: 每人一份.</summary>
    public LexiconSuffixTable<LexiconRow> Unlisted { get; }

    /// <summary>Meetings that have sessions: 全会.</summary>
    public LexiconTable<LexiconRow> Meetings { get; }

    /// <summary>Words before 一 that make it count: 仅一家.</summary>
    public LexiconSuffixTable<LexiconRow> Counting { get; }

    /// <summary>Words before a sum that is paid for something: 以三百万收购.</summary>
    public LexiconSuffixTable<LexiconRow> Paying { get; }

    /// <summary>Characters that end what stands between a number and the people it counts.</summary>
    public LexiconSuffixTable<LexiconRow> Stops { get; }

    /// <summary>The same, in a longer stretch.</summary>
    public LexiconSuffixTable<LexiconRow> FarStops { get; }

    /// <summary>What a number is compared with: 目标.</summary>
    public LexiconTable<LexiconRow> Benchmarks { get; }

    /// <summary>Words that begin with 半 and are no half of what stands before: 半径.</summary>
    public LexiconTable<LexiconRow> HalfWords { get; }
}
