using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ReportFacts.Lexicon;
using ReportFacts.Mentions;
using ReportFacts.Segmentation;
using ReportFacts.Verification;

namespace ReportFacts.Extensions.DependencyInjection;

/// <summary>Makes the services of their options.</summary>
internal static class ReportFactsFactory
{
    public static ReportAnalyzer CreateAnalyzer(IServiceProvider services)
    {
        ReportFactsServiceOptions options = services.GetRequiredService<IOptions<ReportFactsServiceOptions>>().Value;
        var defaults = new ReportAnalyzerOptions();
        return new ReportAnalyzer(new ReportAnalyzerOptions
        {
            Lexicon = options.Lexicon.Count == 0 ? ReportLexicon.Default : ReportLexicon.Default.With(options.Lexicon.SelectMany(RowsOf)),
            Segmenter = services.GetService<IWordSegmenter>(),
            Recognizers = [.. services.GetServices<IMentionRecognizer>()],
            MaxTextLength = options.MaxTextLength ?? defaults.MaxTextLength,
            MaxClaims = options.MaxClaims ?? defaults.MaxClaims,
        });
    }

    public static VerificationOptions CreateVerificationOptions(IServiceProvider services)
    {
        VerificationServiceOptions options = services.GetRequiredService<IOptions<ReportFactsServiceOptions>>().Value.Verification;
        return new VerificationOptions
        {
            Strict = options.Strict,
            SelfCheck = options.SelfCheck,
            Entity = options.Entity,
            Enabled = options.Enabled.ToFrozenSet(),
            Disabled = options.Disabled.ToFrozenSet(),
            Severities = options.Severities.ToFrozenDictionary(),
            Language = options.Language,
        };
    }

    /// <summary>What is wrong with the options, or nothing.</summary>
    public static IEnumerable<string> Problems(ReportFactsServiceOptions options)
    {
        if (options.MaxTextLength is < 0 or > 1_000_000_000) yield return $"MaxTextLength: {options.MaxTextLength} is not from 0 to 1000000000";
        if (options.MaxClaims is < 0 or > 50_000_000) yield return $"MaxClaims: {options.MaxClaims} is not from 0 to 50000000";
        for (int i = 0; i < options.Lexicon.Count; i++)
        {
            if (options.Lexicon[i].Table.Length == 0) yield return $"Lexicon:{i}: Table is missing";
            if (options.Lexicon[i].Form.Length == 0) yield return $"Lexicon:{i}: Form is missing";
        }
        VerificationServiceOptions verification = options.Verification;
        foreach (string id in verification.Enabled.Concat(verification.Disabled).Concat(verification.Severities.Keys))
        {
            if (RuleCatalogue.Find(id) is null) yield return $"Verification: there is no rule '{id}'";
        }
    }

    private static IEnumerable<LexiconRow> RowsOf(LexiconRowOptions row) =>
        row.Form.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(form => new LexiconRow(row.Table, row.Id.Length == 0 ? form : row.Id, form, row.Meaning, row.Source));
}
