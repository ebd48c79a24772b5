namespace ReportFacts.Lexicon;

/// <summary>The tables that case codes and document numbers are read with.</summary>
internal sealed class CodeLexicon
{
    /// <summary>Reads the tables.</summary>
    public CodeLexicon(ReportLexicon lexicon)
    {
        CaseNouns = new(Forms(lexicon, "case-nouns"));
        StandardPrefixes = new(Forms(lexicon, "standard-prefixes"));
        NounsBehind = new(Forms(lexicon, "document-nouns").Where(form => form.Value.Meaning == "behind"));
        NounsBefore = new(Forms(lexicon, "document-nouns").Where(form => form.Value.Meaning == "before"));
        Issuers = new(Forms(lexicon, "document-nouns").Where(form => form.Value.Meaning == "issuer"));
        Breaks = new(Forms(lexicon, "document-breaks"));
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

    private static IEnumerable<KeyValuePair<string, LexiconRow>> Forms(ReportLexicon lexicon, string table) =>
        lexicon.Rows(table).Select(row => KeyValuePair.Create(row.Form, row));
}
