using ReportFacts.Lexing;
using ReportFacts.Mentions.Codes;

namespace ReportFacts.Mentions;

/// <summary>Reads case codes and document numbers.</summary>
internal static class CodeRecognizer
{
    /// <summary>Reads the mention that starts at <paramref name="position"/>; false, and nothing consumed, when there is none.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        char c = context.Text[position];
        if (CharClasses.Is(c, CharClass.Digit))
        {
            if (!CodeGate.MayBeCode(context.Text, position))
            {
                mention = default;
                return false;
            }
            return CaseCodeReader.TryRead(in context, position, out mention)
                || DocumentNumberReader.TryRead(in context, position, out mention)
                || StandardNumberReader.TryRead(in context, position, out mention);
        }
        if (CharClasses.Is(c, CharClass.HanDigit) || c is '第' or '十')
        {
            if (c != '第' && !CodeGate.MayBeHanCode(context.Text, position))
            {
                mention = default;
                return false;
            }
            return (c != '第' && CaseCodeReader.TryRead(in context, position, out mention)) || DocumentNumberReader.TryRead(in context, position, out mention);
        }
        mention = default;
        return false;
    }
}
