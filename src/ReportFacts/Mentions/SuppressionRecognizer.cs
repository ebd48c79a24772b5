using ReportFacts.Lexing;
using ReportFacts.Mentions.Suppression;

namespace ReportFacts.Mentions;

/// <summary>Reads words, names, idioms, labels and list numbers whose numerals are not claims.</summary>
internal static class SuppressionRecognizer
{
    /// <summary>Reads the mention that starts at <paramref name="position"/>, or the word around it; false, and nothing consumed, when there is none.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        CharClass kind = CharClasses.Of(context.At(position));
        if ((kind & CharClass.Digit) != 0)
            return CodeLikeReader.TryRead(context, position, out mention)
                || ListNumberReader.TryRead(context, position, out mention)
                || SloganReader.TryReadSum(context, position, out mention);
        if (FixedExpressionReader.TryRead(context, position, out mention)) return true;
        return (kind & (CharClass.HanDigit | CharClass.HanScale)) != 0
            && (ListNumberReader.TryRead(context, position, out mention)
                || SloganReader.TryReadQuoted(context, position, out mention)
                || SloganReader.TryReadSum(context, position, out mention));
    }
}
