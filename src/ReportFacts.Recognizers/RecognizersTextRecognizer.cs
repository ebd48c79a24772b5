using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using ReportFacts.Mentions;

namespace ReportFacts.Recognizers;

/// <summary>Finds with Microsoft.Recognizers.Text what the built-in scanner of ReportFacts leaves.</summary>
/// <remarks>
/// For Chinese: date-times, ages and temperatures. For other cultures also percentages, currencies and dimensions.
/// Immutable and thread-safe. Slow, and it allocates much: some thousand characters a second.
/// </remarks>
public sealed class RecognizersTextRecognizer : IMentionRecognizer
{
    // Microsoft.Recognizers.Text asks the clock when no reference is given; a fixed one keeps results the same on every day.
    private static readonly DateTime NoReference = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly string culture;

    /// <summary>Makes a recognizer for one culture.</summary>
    /// <param name="culture">Culture name as Microsoft.Recognizers.Text knows it, such as <c>zh-cn</c> or <c>en-us</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    /// <exception cref="System.Globalization.CultureNotFoundException">
    /// The application runs with <c>InvariantGlobalization</c> and without <c>PredefinedCulturesOnly=false</c>.
    /// </exception>
    /// <example><code>
    /// var analyzer = new ReportAnalyzer(new ReportAnalyzerOptions { Recognizers = [new RecognizersTextRecognizer()] });
    /// </code></example>
    public RecognizersTextRecognizer(string culture = Culture.Chinese)
    {
        ArgumentNullException.ThrowIfNull(culture);
        this.culture = culture;
        _ = DateTimeRecognizer.RecognizeDateTime("", culture, refTime: NoReference); // builds the models now, and fails now
    }

    /// <inheritdoc/>
    public void Recognize(string text, DateOnly? referenceDate, IReadOnlyList<Mention> found, List<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mentions);
        DateTime reference = referenceDate?.ToDateTime(default) ?? NoReference;
        foreach (ModelResult result in DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: reference))
            Add(mentions, DateTimeMapping.Map(result, hasReference: referenceDate is not null));
        AddUnits(mentions, MentionKind.Measurement, NumberWithUnitRecognizer.RecognizeTemperature(text, culture));
        AddUnits(mentions, MentionKind.Measurement, NumberWithUnitRecognizer.RecognizeAge(text, culture));
        if (culture == Culture.Chinese) return;
        AddUnits(mentions, MentionKind.Amount, NumberWithUnitRecognizer.RecognizeCurrency(text, culture));
        AddUnits(mentions, MentionKind.Measurement, NumberWithUnitRecognizer.RecognizeDimension(text, culture));
        AddUnits(mentions, MentionKind.Percentage, NumberRecognizer.RecognizePercentage(text, culture));
    }

    private static void AddUnits(List<Mention> mentions, MentionKind kind, List<ModelResult> results)
    {
        foreach (ModelResult result in results) Add(mentions, UnitMapping.Map(result, kind));
    }

    private static void Add(List<Mention> mentions, Mention? mention)
    {
        if (mention is { } read) mentions.Add(read);
    }
}
