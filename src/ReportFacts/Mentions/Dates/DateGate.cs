using ReportFacts.Mentions.Numerals;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Dates;

/// <summary>
/// A quick no for most numbers, from the character behind their digits. Only speed hangs on it: what it lets through is read with care.
/// </summary>
internal static class DateGate
{
    private const int LongestNumber = 5;

    /// <summary>Whether the number at <paramref name="position"/> can begin a date or time.</summary>
    public static bool MayBeDate(in ScanContext context, int position)
    {
        ReadOnlySpan<char> text = context.Text;
        int end = position;
        if (NumeralCharacters.ArabicDigit(text[position]) >= 0)
        {
            while (end - position < LongestNumber && NumeralCharacters.ArabicDigit(At(text, end)) >= 0) end++;
            if (end - position == LongestNumber) return false;
        }
        else
        {
            if (context.Lexicon.Dates.Periods.CanStartWith(text[position]) && PlanPeriodReader.TryRead(in context, position, out _)) return true;
            if (text[position] is '两' or '兩') end++;
            else if (CalendarNumber.TryRead(text, position, out CalendarNumber number)) end = number.End;
            else return false;
        }
        char next = At(text, SkipBlank(text, end));
        if (IsListMark(next)) return CalendarNumber.TryRead(text, position, out CalendarNumber first) && SharedUnit.FindInList(text, first) > 0;
        return next is '.' or '．' or '/' or '／' ? end - position == 4 : MayFollow(next);
    }

    private static bool MayFollow(char c) => c switch
    {
        '年' or '月' or '日' or '号' or '季' or '世' or '时' or '点' or '點' or ':' or '：' => true,
        _ => IsRangeMark(c),
    };
}
