namespace ReportFacts.Lexicon;

/// <content>The tables that dates, durations, ranks and codes are read with.</content>
public sealed partial class ReportLexicon
{
    // Made on first use. Two threads may make the same table; both are equal, and one is kept.
    private DateLexicon? dates;
    private RankLexicon? ranks;
    private CodeLexicon? codes;

    /// <summary>Words of dates and lengths of time.</summary>
    internal DateLexicon Dates => dates ??= new(this);

    /// <summary>Words around places in an order.</summary>
    internal RankLexicon Ranks => ranks ??= new(this);

    /// <summary>Words around case codes and document numbers.</summary>
    internal CodeLexicon Codes => codes ??= new(this);
}
