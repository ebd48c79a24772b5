namespace ReportFacts.Lexicon;

/// <summary>The tables that case codes and document numbers are read with.</summary>
internal sealed class CodeLexicon
{
    /// <summary>Reads the tables.</summary>
    public CodeLexicon(ReportLexicon lexicon)
    {
        CaseNouns = new(lexicon.Lines("case-nouns"), row => row);
        StandardPrefixes = new(lexicon.Lines("standard-prefixes"), row => row);
        NounsBehind = new(lexicon.Lines("document-nouns"), row => row, row => row.Meaning == "behind");
        NounsBefore = new(lexicon.Lines("document-nouns"), row => row, row => row.Meaning == "before");
        Issuers = new(lexicon.Lines("document-nouns"), row => row, row => row.Meaning == "issuer");
        Breaks = new(lexicon.Lines("document-breaks"), row => row);
    }

    /// <summary>案, 专案, 事件, 行动 …</summary>
    public LexiconTable<LexiconRow> CaseNouns { get; }

    /// <summary>GB/T and its kin, before the number of a standard.</summary>
    public LexiconSuffixTable<LexiconRow> StandardPrefixes { get; }

    /// <summary>公告, 文件 … behind 第N号.</summary>
    public LexiconTable<LexiconRow> NounsBehind { get; }

    /// <summary>令, 公告, 字 before 第N号.</summary>
    public LexiconSuffixTable<LexiconRow> NounsBefore { get; }

    /// <summary>中央, 省委 … before 一号文件.</summary>
    public LexiconSuffixTable<LexiconRow> Issuers { get; }

    /// <summary>Words before the issuer's part of a document code: 根据国发〔2021〕5号.</summary>
    public LexiconSuffixTable<LexiconRow> Breaks { get; }
}
