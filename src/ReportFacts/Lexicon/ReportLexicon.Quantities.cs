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
    internal LexiconTable<UnitEntry> Units =>
        units ??= new(Lines(["classifiers", "units", "currencies", "rates", "unit-words"]), UnitEntry.From, entry => !entry.IsPrefix);

    /// <summary>Signs and words of money before a number: ￥, US$, 人民币.</summary>
    internal LexiconSuffixTable<UnitEntry> CurrencyPrefixes =>
        currencyPrefixes ??= new(Lines(["currencies"]), UnitEntry.From, entry => entry.IsPrefix);

    /// <summary>Approximators and links before a number.</summary>
    internal LexiconSuffixTable<ApproximatorEntry> ApproximatorsBefore =>
        approximatorsBefore ??= new(Lines(["approximators"]), ApproximatorEntry.From, entry => entry.IsBefore);

    /// <summary>Approximators behind a unit.</summary>
    internal LexiconTable<ApproximatorEntry> ApproximatorsAfter =>
        approximatorsAfter ??= new(Lines(["approximators"]), ApproximatorEntry.From, entry => !entry.IsBefore);

    /// <summary>Words that make a bare number money.</summary>
    internal LexiconSuffixTable<LexiconRow> MoneyCues => moneyCues ??= new(Lines("money-cues"), row => row);

    /// <summary>Nouns for people behind a number.</summary>
    internal LexiconTable<LexiconRow> PeopleNouns =>
        peopleNouns ??= new(Lines(["people-nouns"]), row => row, entry => entry.Meaning != "before");

    /// <summary>Words before a bare number that make it people: 人口.</summary>
    internal LexiconSuffixTable<LexiconRow> PeopleCues =>
        peopleCues ??= new(Lines(["people-nouns"]), row => row, entry => entry.Meaning == "before");

    /// <summary>Idioms, names, slogans and words that hold numerals.</summary>
    internal FixedExpressions FixedExpressions => fixedExpressions ??= new(Lines("numeral-words").Concat(Lines("fixed-expressions")));

    /// <summary>Words beside a number that tell what it is.</summary>
    internal NumberCues NumberCues => numberCues ??= new(Lines("number-cues"));
}
