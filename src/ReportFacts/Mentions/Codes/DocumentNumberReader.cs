using ReportFacts.Lexicon;
using ReportFacts.Mentions.Dates;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Codes;

/// <summary>Numbers of official documents and court cases: 国发〔2021〕5号, （2019）最高法民终1234号, 令第699号, 一号文件.</summary>
internal static class DocumentNumberReader
{
    private const int LongestIssuer = 12;
    private const int LongestCourtCode = 20;

    /// <summary>Reads such a number at a digit or at 第.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        ReadOnlySpan<char> text = context.Text;
        mention = default;
        int start, end;
        if (text[position] == '第') return TryReadNumbered(in context, position, out start, out end) && Make(in context, start, end, out mention);
        if (NumeralCharacters.IsNumeric(At(text, position - 1)) || !CalendarNumber.TryRead(text, position, out CalendarNumber number)) return false;
        if (number.Digits == 4 && (TryReadBracketed(in context, position, number, out start, out end) || TryReadYearNumbered(in context, position, number, out start, out end)))
            return Make(in context, start, end, out mention);
        return TryReadFile(in context, position, number, out start, out end) && Make(in context, start, end, out mention);
    }

    private static bool Make(in ScanContext context, int start, int end, out Mention mention)
    {
        mention = new Mention { Span = TextSpan.FromBounds(Math.Max(start, context.Floor), end), Kind = MentionKind.DocumentNumber };
        return true;
    }

    // 国发〔2021〕5号 and （2019）最高法民终1234号
    private static bool TryReadBracketed(in ScanContext context, int position, in CalendarNumber year, out int start, out int end)
    {
        ReadOnlySpan<char> text = context.Text;
        start = position - 1;
        end = 0;
        if (!IsOpenBracket(At(text, start)) || !IsCloseBracket(At(text, year.End)) || year.Value is < 1900 or > 2100) return false;
        int behind = SkipBlank(text, year.End + 1);
        int number = At(text, behind) == '第' ? behind + 1 : behind;
        if (TryReadSerial(text, number, out end))
        {
            int issuer = FindIssuer(in context, start);
            if (issuer == start) return false;
            start = issuer;
            return true;
        }
        return TryReadCourtCode(text, behind, out end);
    }

    // Characters of the court and the kind of case, then the serial number: 川01民初123号, 株中法刑二终字第12号
    private static bool TryReadCourtCode(ReadOnlySpan<char> text, int from, out int end)
    {
        end = 0;
        bool court = false;
        for (int at = from; at < text.Length && at - from <= LongestCourtCode; at++)
        {
            char c = text[at];
            if (court && (c == '第' || NumeralCharacters.ArabicDigit(c) >= 0) && TryReadSerial(text, c == '第' ? at + 1 : at, out end)) return true;
            if (!IsHan(c) && NumeralCharacters.ArabicDigit(c) < 0 && !char.IsAsciiLetterUpper(c)) return false;
            court |= IsHan(c) && c is not ('第' or '年' or '月');
        }
        return false;
    }

    // digits and 号; for court cases also 123号之一
    private static bool TryReadSerial(ReadOnlySpan<char> text, int from, out int end)
    {
        end = SkipBlank(text, from);
        int first = end;
        while (NumeralCharacters.ArabicDigit(At(text, end)) >= 0 && end - first < 8) end++;
        if (end == first && CalendarNumber.TryRead(text, first, out CalendarNumber number)) end = number.End;
        if (end == first) return false;
        end = SkipBlank(text, end);
        if (At(text, end) != '号') return false;
        end++;
        if (At(text, end) == '之' && NumeralCharacters.HanDigit(At(text, end + 1)) > 0) end += 2;
        return true;
    }

    // The issuer's part stands before the bracket, without the words that lead to it: 根据|国发〔2021〕5号
    private static int FindIssuer(in ScanContext context, int bracket)
    {
        ReadOnlySpan<char> text = context.Text;
        int start = bracket;
        while (start > 0 && bracket - start < LongestIssuer && IsHan(text[start - 1]))
        {
            if (context.Lexicon.Codes.Breaks.TryMatchEnd(text[Math.Max(0, start - 4)..start], out _, out _)) break;
            start--;
        }
        return start;
    }

    // 第1234号公告, 令第699号, 第1234号 at the end of a phrase; 第18号台风 is a name
    private static bool TryReadNumbered(in ScanContext context, int position, out int start, out int end)
    {
        ReadOnlySpan<char> text = context.Text;
        start = position;
        if (!TryReadSerial(text, position + 1, out end)) return false;
        bool behind = TrySkipNoun(in context, ref end);
        ReadOnlySpan<char> before = text[Math.Max(0, position - 8)..position];
        if (!behind && context.Lexicon.Codes.NounsBefore.TryMatchEnd(before, out LexiconRow? noun, out int length))
        {
            start = position - length;
            if (noun.Form == "字") start = FindIssuer(in context, start);
            return true;
        }
        return behind || !IsHan(At(text, end));
    }

    // 2021年第5号公告
    private static bool TryReadYearNumbered(in ScanContext context, int position, in CalendarNumber year, out int start, out int end)
    {
        ReadOnlySpan<char> text = context.Text;
        start = position;
        end = 0;
        int unit = SkipBlank(text, year.End);
        if (At(text, unit) != '年' || At(text, unit + 1) != '第' || !TryReadSerial(text, unit + 2, out end)) return false;
        if (TrySkipNoun(in context, ref end)) return true;
        ReadOnlySpan<char> before = text[Math.Max(0, position - 8)..position];
        return context.Lexicon.Codes.NounsBefore.TryMatchEnd(before, out _, out _);
    }

    private static bool TrySkipNoun(in ScanContext context, ref int end)
    {
        if (!context.Lexicon.Codes.NounsBehind.TryMatch(context.From(end), out _, out int length)) return false;
        end += length;
        return true;
    }

    // 一号文件, 中央一号文件
    private static bool TryReadFile(in ScanContext context, int position, in CalendarNumber number, out int start, out int end)
    {
        ReadOnlySpan<char> text = context.Text;
        start = position;
        end = number.End + 3;
        if (!Has(text, number.End, "号文件")) return false;
        if (context.Lexicon.Codes.Issuers.TryMatchEnd(text[Math.Max(0, position - 8)..position], out _, out int length)) start -= length;
        return true;
    }

    private static bool IsOpenBracket(char c) => c is '〔' or '［' or '[' or '（' or '(' or '【' or '﹝' or '〈';

    private static bool IsCloseBracket(char c) => c is '〕' or '］' or ']' or '）' or ')' or '】' or '﹞' or '〉';
}
