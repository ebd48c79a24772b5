namespace ReportFacts.Lexicon;

/// <summary>The table <c>number-cues</c>: words beside a number that tell what it is where its unit does not.</summary>
internal sealed class NumberCues
{
    /// <summary>Builds the tables; a later row of the same form and meaning overrides an earlier one.</summary>
    public NumberCues(IEnumerable<LexiconLine> lines)
    {
        ILookup<string, LexiconLine> byMeaning = lines.ToLookup(line => line.Meaning);
        foreach (string meaning in byMeaning.Select(group => group.Key))
        {
            if (!Meanings.Contains(meaning)) throw new FormatException($"lexicon table 'number-cues', form '{LexiconReader.RowsOf(byMeaning[meaning])[0].Form}': meaning '{meaning}' is not understood");
        }
        Counts = new(byMeaning["count"], row => row);
        Adding = new(byMeaning["adding"], row => row);
        Figures = new(byMeaning["figure"], row => row);
        Steps = new(byMeaning["step"], row => row);
        Pieces = new(byMeaning["piece"], row => row);
        Sessions = new(byMeaning["session"], row => row);
        Moved = new(byMeaning["moved"], row => row);
        Placed = new(byMeaning["placed"], row => row);
        Forces = new(byMeaning["force"], row => row);
        Shaking = new(byMeaning["shaking"], row => row);
        Scores = new(byMeaning["score"], row => row);
        Measures = new(byMeaning["measure"], row => row);
        Listed = new(byMeaning["listed"], row => row);
    }

    private static readonly string[] Meanings = ["count", "adding", "figure", "step", "piece", "session", "moved", "placed", "force", "shaking", "score", "listed", "measure"];

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
}
