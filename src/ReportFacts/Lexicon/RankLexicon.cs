namespace ReportFacts.Lexicon;

/// <summary>The tables that tell ranks from labels.</summary>
internal sealed class RankLexicon
{
    /// <summary>Reads the tables.</summary>
    public RankLexicon(ReportLexicon lexicon)
    {
        Labels = Forward(lexicon, "rank-labels");
        Slogans = Backward(lexicon, "rank-slogans");
        Verbs = Backward(lexicon, "rank-verbs");
        Scopes = Backward(lexicon, "rank-scopes");
        Firsts = Forward(lexicon, "rank-firsts");
        var cues = new CueTable("rank-cues", lexicon.Lines("rank-cues"));
        Units = cues.Behind("unit");
        Superlatives = cues.Behind("superlative");
        TopUnits = cues.Behind("top-unit");
        TopNouns = cues.Behind("top-noun");
        cues.ThrowIfUnknown();
    }

    /// <summary>What stands behind 第N in a label: 产业, 书记, 届 …</summary>
    public LexiconTable<LexiconRow> Labels { get; }

    /// <summary>What stands before 第一 in a slogan: 安全 …</summary>
    public LexiconSuffixTable<LexiconRow> Slogans { get; }

    /// <summary>Words that say a place is taken: 位居, 荣获 …</summary>
    public LexiconSuffixTable<LexiconRow> Verbs { get; }

    /// <summary>Where a place is counted: 全国, 同类城市 …</summary>
    public LexiconSuffixTable<LexiconRow> Scopes { get; }

    /// <summary>首位, 榜首, 末位.</summary>
    public LexiconTable<LexiconRow> Firsts { get; }

    /// <summary>Behind an ordinal that is a place: 第3位.</summary>
    public LexiconTable<LexiconRow> Units { get; }

    /// <summary>What an ordinal grades: 第三高.</summary>
    public LexiconTable<LexiconRow> Superlatives { get; }

    /// <summary>Units behind 前N: 前十强.</summary>
    public LexiconTable<LexiconRow> TopUnits { get; }

    /// <summary>What the first N are called: 前三甲.</summary>
    public LexiconTable<LexiconRow> TopNouns { get; }

    private static LexiconTable<LexiconRow> Forward(ReportLexicon lexicon, string table) =>
        new(lexicon.Lines(table), row => row);

    private static LexiconSuffixTable<LexiconRow> Backward(ReportLexicon lexicon, string table) =>
        new(lexicon.Lines(table), row => row);
}
