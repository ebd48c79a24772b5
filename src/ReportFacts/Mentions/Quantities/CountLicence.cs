using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Tells numbers that count from numbers that are grammar (一个, 几名), bare place words (百家) or labels.</summary>
internal static class CountLicence
{
    /// <summary>Whether a number before a classifier, a counted noun or a measure counts.</summary>
    public static bool Allows(in ScanContext context, in Numeral number, in UnitHit unit)
    {
        if (!number.IsHan) return !unit.Entry.IsNoun || IsWholeFigure(number);
        if ((number.Form & NumeralForm.Half) != 0) return false;
        if ((number.Form & (NumeralForm.Few | NumeralForm.BarePlace)) != 0) return AllowsBare(context, number, unit);
        if (unit.Entry.NeedsFigure && number.Value < 10 && !number.HasScale) return false;
        return number.Value != 1 || number.Length > 1 || unit.Entry.Class is not (UnitClass.Count or UnitClass.People) || Counts(context, number);
    }

    // 35县 but not the 4.5 of 4.5企业.
    private static bool IsWholeFigure(in Numeral number) => !number.HasPoint || number.HasScale;

    // 几个 is some; 几十个, 数百个, 上千个 are numbers; 百家 needs a word that says so: 近百家, 百余家.
    private static bool AllowsBare(in ScanContext context, in Numeral number, in UnitHit unit)
    {
        if ((number.Form & NumeralForm.Few) != 0) return number.UpperValue >= 10 && !(number.Value == 10 && number.Length == 1);
        if (number.Approximation != Approximation.Exact || number.Length > 2) return true;
        return Approximators.Of(context, number.Start, unit.End, Approximation.Exact, barePlace: true) != Approximation.Exact;
    }

    // 一 before a classifier is an article unless the sentence counts.
    private static bool Counts(in ScanContext context, in Numeral number) =>
        context.At(number.Start - 1) is '仅' or '共' or '只' or '达' or '为' && context.At(number.Start - 2) is not ('作' or '成' or '较' or '不');
}
