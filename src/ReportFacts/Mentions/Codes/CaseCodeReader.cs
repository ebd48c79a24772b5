using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Codes;

/// <summary>Codes that name a case or an action by its day: “3·15”晚会, “2·8张某涉黑案”, 9·18案.</summary>
internal static class CaseCodeReader
{
    private const int NounDistance = 16;
    private const int QuoteDistance = 30;

    /// <summary>Reads such a code at <paramref name="position"/>; decimals and versions are none.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        ReadOnlySpan<char> text = context.Text;
        mention = default;
        char before = At(text, position - 1);
        if (NumeralCharacters.IsNumeric(before) || before is '.' or '．' or '·' or '-' or '+' or '第') return false;
        if (!DottedCode.TryRead(text, position, out DottedCode code)) return false;
        bool quoted = IsOpenQuote(before) || (before == ' ' && IsOpenQuote(At(text, position - 2)));
        if (!(quoted ? IsQuotedCode(in context, code) : IsBareCode(in context, code))) return false;
        mention = new Mention
        {
            Span = TextSpan.FromBounds(position, code.End),
            Kind = MentionKind.CaseCode,
            Date = new ReportDate(code.Point),
        };
        return true;
    }

    // Behind an opening quote a middle dot is enough, unless a unit makes a decimal of it (“0·5克”).
    private static bool IsQuotedCode(in ScanContext context, in DottedCode code)
    {
        ReadOnlySpan<char> text = context.Text;
        int at = SkipBlank(text, code.End);
        bool closed = IsCloseQuote(At(text, at));
        bool named = FindsNoun(in context, closed ? at + 1 : at, atOnce: false, casesOnly: false);
        if (!code.HasMiddleDot) return named && (closed || IsHan(At(text, at)));
        return closed || (IsHan(At(text, at)) && (named || ClosesSoon(text, at)));
    }

    // Without quotes: 9·18案, 7·21特大偷越国境案, 3·15晚会; with a low dot only when the noun stands directly behind.
    private static bool IsBareCode(in ScanContext context, in DottedCode code) =>
        code.HasMiddleDot
            ? FindsNoun(in context, code.End, atOnce: true, casesOnly: false) || FindsNoun(in context, code.End, atOnce: false, casesOnly: true)
            : FindsNoun(in context, code.End, atOnce: true, casesOnly: true);

    private static bool FindsNoun(in ScanContext context, int from, bool atOnce, bool casesOnly)
    {
        ReadOnlySpan<char> text = context.Text;
        LexiconTable<LexiconRow> nouns = context.Lexicon.Codes.CaseNouns;
        int last = atOnce ? from : Math.Min(text.Length - 1, from + NounDistance);
        for (int at = from; at <= last && at < text.Length; at++)
        {
            if (!IsHan(text[at]) && !char.IsAsciiLetter(text[at]) && text[at] is not ('“' or '”' or '（' or '）')) return false;
            if (nouns.CanStartWith(text[at]) && nouns.TryMatch(text[at..], out LexiconRow? noun, out _) && (!casesOnly || noun.Meaning == "case")) return true;
        }
        return false;
    }

    private static bool ClosesSoon(ReadOnlySpan<char> text, int from)
    {
        int last = Math.Min(text.Length, from + QuoteDistance);
        for (int at = from; at < last; at++)
        {
            if (IsCloseQuote(text[at])) return true;
            if (text[at] is '，' or '。' or '；' || IsOpenQuote(text[at])) return false;
        }
        return false;
    }

    private static bool IsOpenQuote(char c) => c is '“' or '"' or '‘' or '\'' or '「' or '『' or '＂' or '〝';

    private static bool IsCloseQuote(char c) => c is '”' or '"' or '’' or '\'' or '」' or '』' or '＂' or '〞';
}
