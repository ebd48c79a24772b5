using ReportFacts.Verification;

namespace ReportFacts.Tool;

/// <summary>What <c>reportfacts verify</c> does with each document: check it against itself, against a table, or against a source.</summary>
internal sealed class VerificationRun
{
    private readonly Analysis analysis;
    private readonly ReferenceFacts? facts;
    private readonly FactSheet? source;

    private VerificationRun(VerificationOptions options, Analysis analysis, ReferenceFacts? facts, FactSheet? source)
    {
        Options = options;
        this.analysis = analysis;
        this.facts = facts;
        this.source = source;
    }

    public VerificationOptions Options { get; }

    /// <summary>Reads the files that all documents are checked with; <see langword="null"/>, with a message, when one of them can't be used.</summary>
    public static VerificationRun? Create(VerificationOptions options, Analysis analysis, VerificationFiles files, TextWriter error)
    {
        ReferenceFacts? knownFacts = null;
        FactSheet? sourceSheet = null;
        if (files.Facts is { } factsFile && (knownFacts = ReadFacts(factsFile, files.Synonyms, error)) is null) return null;
        if (files.Facts is null && files.Synonyms is not null) error.WriteLine("reportfacts: --synonyms is of use only with --facts");
        if (files.Source is { } sourceFile)
        {
            if (Input.CompanionFile.TryReadDocument(sourceFile, files.Password, error) is not { } text) return null;
            try
            {
                sourceSheet = analysis.Extract(text);
            }
            catch (DocumentProblemException problem)
            {
                error.WriteLine($"reportfacts: {sourceFile}: {problem.Message}");
                return null;
            }
        }
        if (files.Baseline is { } baselineFile)
        {
            if (Input.CompanionFile.TryRead(baselineFile, error) is not { } known) return null;
            options = options with { Baseline = Baseline.Parse(known) };
        }
        return new(options, analysis, knownFacts, sourceSheet);
    }

    // What is wrong with single rows is told and the others are used; a table without any usable row is no table.
    private static ReferenceFacts? ReadFacts(string file, string? synonymsFile, TextWriter error)
    {
        if (Input.CompanionFile.TryRead(file, error) is not { } table) return null;
        ReferenceFacts known = ReferenceFacts.Parse(table);
        foreach (ReferenceProblem problem in known.Problems) error.WriteLine($"reportfacts: {file}:{problem}");
        if (known.Rows.Count == 0)
        {
            error.WriteLine($"reportfacts: {file}: has no row that can be used");
            return null;
        }
        if (synonymsFile is null) return known;
        return Input.CompanionFile.TryRead(synonymsFile, error) is { } synonyms ? known.WithSynonyms(ReferenceFacts.ParseSynonyms(synonyms)) : null;
    }

    /// <summary>Checks one document. Thread-safe.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="ownSource">The text that this document was written from, stronger than what all are checked with; <see langword="null"/> when it has none of its own.</param>
    public (FactSheet Sheet, VerificationReport Report) Verify(string text, string? ownSource)
    {
        FactSheet sheet = analysis.Extract(text);
        FactSheet? basis = ownSource is null ? source : analysis.Extract(ownSource);
        VerificationReport report = basis is not null && facts is not null ? ReportAnalyzer.Default.VerifyAgainst(sheet, basis, facts, Options)
            : basis is not null ? ReportAnalyzer.Default.VerifyAgainst(sheet, basis, Options)
            : facts is not null ? ReportAnalyzer.Default.Verify(sheet, facts, Options)
            : ReportAnalyzer.Default.Verify(sheet, Options);
        return (sheet, report);
    }
}
