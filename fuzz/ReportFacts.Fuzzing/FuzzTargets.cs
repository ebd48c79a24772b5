using System.IO.Compression;
using System.Text.Json;
using ReportFacts.Documents;
using ReportFacts.Lexicon;
using ReportFacts.Segmentation;
using ReportFacts.Tool.Input;
using ReportFacts.Verification;

namespace ReportFacts.Fuzzing;

/// <summary>All targets.</summary>
internal static class FuzzTargets
{
    private static readonly FactSheet Report = ReportAnalyzer.Default.Extract("2020年，全市生产总值达到3053.9亿元，增长6.5%。新增就业5.1万人，其中城镇3.2万人。");

    // Small bounds, so that a bomb is refused before it takes the fuzzer's memory.
    private static readonly DocumentReadOptions SmallDocuments = new() { MaxUnpackedBytes = 1 << 24, MaxTextLength = 1_000_000 };

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("layout", "prose", bytes => SoundText.Repair(FuzzText.Of(bytes))),
        new("scan", "prose", bytes => SoundText.Scan(FuzzText.Of(bytes))),
        new("extract", "prose", bytes => SoundText.Extract(FuzzText.Of(bytes))),
        new("segment", "prose", bytes => SoundText.Segment(FuzzText.Of(bytes))),
        new("verify", "prose", bytes => SoundText.Verify(FuzzText.Of(bytes))),
        new("ground", "prose", bytes => SoundText.Ground(FuzzText.Of(bytes))),
        new("write", "prose", bytes => SoundText.WriteAll(FuzzText.Of(bytes))),
        new("numeral", "prose", bytes => SoundText.ParseNumeral(FuzzText.Of(bytes))),
        new("table", "table", bytes => ReadTable(FuzzText.Of(bytes))),
        new("config", "config", bytes => Allow<FormatException>(() => ReportAnalyzer.Default.Verify(Report, RuleConfiguration.Parse(FuzzText.Of(bytes))))),
        new("baseline", "baseline", bytes => ReportAnalyzer.Default.Verify(Report, new() { Baseline = Baseline.Parse(FuzzText.Of(bytes)) })),
        new("lexicon", "lexicon", bytes => Allow<FormatException>(() => ReadLexicon(FuzzText.Of(bytes)))),
        new("words", "words", bytes => Allow<FormatException>(() => ReadWords(FuzzText.Of(bytes)))),
        new("jsonl", "jsonl", ReadJsonLines),
        new("text", "prose", bytes => InputText.Decode(bytes, "input", out _, out _)),
        new("markdown", "markdown", bytes => ReadDocument(bytes, DocumentFileFormat.Markdown)),
        new("html", "html", bytes => ReadDocument(bytes, DocumentFileFormat.Html)),
        new("pdf", "pdf", bytes => ReadDocument(bytes, DocumentFileFormat.Pdf)),
        new("docx", "docx", bytes => ReadDocument(Pack(bytes), DocumentFileFormat.Docx)),
        new("zip", "zip", bytes => ReadDocument(bytes, DocumentFileFormat.Docx)),
    ];

    public static FuzzTarget Of(string name) => All.FirstOrDefault(target => target.Name == name) ?? throw new ArgumentException($"no target '{name}'", nameof(name));

    /// <summary>A Word file with this document part.</summary>
    public static byte[] Pack(byte[] document)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"u8);
            Add(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"u8);
            Add(zip, "word/document.xml", document);
        }
        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> content)
    {
        using Stream stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(content);
    }

    private static void ReadTable(string text)
    {
        ReferenceFacts facts = ReferenceFacts.Parse(text);
        foreach (ReferenceProblem problem in facts.Problems) _ = problem.ToString();
        _ = ReportAnalyzer.Default.Verify(Report, facts);
        _ = ReportAnalyzer.Default.Verify(Report, facts.WithSynonyms([["地区生产总值", "GDP", text], text.Split('\n')]));
    }

    // Tables are named in the section headings that LexiconReader knows; here each line names its own: table, id, form, meaning, source.
    private static void ReadLexicon(string text)
    {
        var rows = new List<LexiconRow>();
        foreach (string line in text.Split('\n'))
        {
            if (line.Split('\t') is [var table, var id, var form, var meaning, var source]) rows.Add(new(table, id, form, meaning, source));
        }
        if (rows.Count > 0) _ = new ReportAnalyzer(new() { Lexicon = ReportLexicon.Default.With(rows) }).Extract(Report.Text + text);
    }

    private static void ReadWords(string text) =>
        new ReportAnalyzer(new() { Segmenter = JiebaSegmenter.Default.WithUserDictionary(new StringReader(text)) }).Extract(Report.Text + text);

    private static void ReadJsonLines(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        foreach (Document document in DocumentReader.Read(new InputSelection([], InputFormat.Jsonl) { WithSources = true }, stream))
        {
            Require(document.Text is null != document.Error is null, "a line is a text or an error");
            _ = document.Title;
            if (document.JsonId is { } id) _ = JsonSerializer.Serialize(id);
            if (document.Text is { } text) SoundText.Extract(text);
        }
    }

    private static void ReadDocument(byte[] bytes, DocumentFileFormat format)
    {
        using var stream = new MemoryStream(bytes);
        DocumentReadResult result = DocumentFile.Read(stream, format, "input", SmallDocuments);
        if (!result.IsRead)
        {
            Require(result.Problem.Message.Length > 0, "a problem has a message");
            return;
        }
        string text = result.Document.Text;
        for (int offset = 0; offset <= text.Length; offset += Math.Max(1, text.Length / 16)) _ = result.Document.Places.PlaceOf(offset).ToString();
        if (text.Length < 10_000) SoundText.Extract(text);
    }

    private static void Allow<TException>(Action action)
        where TException : Exception
    {
        try
        {
            action();
        }
        catch (TException)
        {
            // Documented.
        }
    }

    internal static void Require(bool condition, string what)
    {
        if (!condition) throw new UnsoundException(what);
    }
}
