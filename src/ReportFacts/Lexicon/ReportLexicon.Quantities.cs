namespace ReportFacts.Lexicon;

/// <content>The tables that quantities are read with.</content>
public sealed partial class ReportLexicon
{
    // Made on first use. Two threads may make the same table; both are equal, and one is kept.
    private LexiconTable<UnitEntry>? units;
    private LexiconSuffixTable<UnitEntry>? currencyPrefixes;
    private LexiconSuffixTable<ApproximatorEntry>? approximatorsBefore;
    private LexiconTable<ApproximatorEntry>? approximatorsAfter;
    private LexiconSuffixTable<LexiconRow>? moneyCues;
    private LexiconTable<LexiconRow>? peopleNouns;
    private LexiconSuffixTable<LexiconRow>? peopleCues;
    private FixedExpressions? fixedExpressions;
    private NumberCues? numberCues;

    /// <summary>Everything that can stand behind a number: classifiers, physical units, currencies, rates.</summary>
    internal LexiconTable<UnitEntry> Units => units ??= MakeUnits();

    /// <summary>Signs and words of money before a number: ￥, US$, 人民币.</summary>
    internal LexiconSuffixTable<UnitEntry> CurrencyPrefixes => currencyPrefixes ??= MakeCurrencyPrefixes();

    /// <summary>Approximators and links before a number.</summary>
    internal LexiconSuffixTable<ApproximatorEntry> ApproximatorsBefore => approximatorsBefore ??= MakeApproximatorsBefore();

    /// <summary>Approximators behind a unit.</summary>
    internal LexiconTable<ApproximatorEntry> ApproximatorsAfter => approximatorsAfter ??= MakeApproximatorsAfter();

    /// <summary>Words that make a bare number money.</summary>
    internal LexiconSuffixTable<LexiconRow> MoneyCues => moneyCues ??= MakeMoneyCues();

    /// <summary>Nouns for people behind a number.</summary>
    internal LexiconTable<LexiconRow> PeopleNouns => peopleNouns ??= MakePeopleNouns();

    /// <summary>Words before a bare number that make it people: 人口.</summary>
    internal LexiconSuffixTable<LexiconRow> PeopleCues => peopleCues ??= MakePeopleCues();

    /// <summary>Idioms, names, slogans and words that hold numerals.</summary>
    internal FixedExpressions FixedExpressions => fixedExpressions ??= MakeFixedExpressions();

    /// <summary>Words beside a number that tell what it is.</summary>
    internal NumberCues NumberCues => numberCues ??= MakeNumberCues();

    // Apart from the properties, so that these are small enough to be compiled into their callers.
    private LexiconTable<UnitEntry> MakeUnits() => new(Lines(["classifiers", "units", "currencies", "rates", "unit-words"]), UnitEntry.From, entry => !entry.IsPrefix);

    private LexiconSuffixTable<UnitEntry> MakeCurrencyPrefixes() => new(Lines(["currencies"]), UnitEntry.From, entry => entry.IsPrefix);

    private LexiconSuffixTable<ApproximatorEntry> MakeApproximatorsBefore() => new(Lines(["approximators"]), ApproximatorEntry.From, entry => entry.IsBefore);

    private LexiconTable<ApproximatorEntry> MakeApproximatorsAfter() => new(Lines(["approximators"]), ApproximatorEntry.From, entry => !entry.IsBefore);

    private LexiconSuffixTable<LexiconRow> MakeMoneyCues() => new(Lines("money-cues"), row => row);

    private LexiconTable<LexiconRow> MakePeopleNouns() => new(Lines(["people-nouns"]), row => row, entry => entry.Meaning != "before");

    private LexiconSuffixTable<LexiconRow> MakePeopleCues() => new(Lines(["people-nouns"]), row => row, entry => entry.Meaning == "before");

    private FixedExpressions MakeFixedExpressions() => new(Lines("numeral-words").Concat(Lines("fixed-expressions")));

    private NumberCues MakeNumberCues() => new(Lines("number-cues"));
}
