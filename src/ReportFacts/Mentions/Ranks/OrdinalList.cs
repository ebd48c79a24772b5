using ReportFacts.Mentions.Numerals;
using static ReportFacts.Mentions.Dates.DateCharacters;

namespace ReportFacts.Mentions.Ranks;

/// <summary>An ordinal and those listed behind it: 第一、第二、第三产业, 第3—5位. What stands behind the last says what all of them are.</summary>
internal readonly struct OrdinalList
{
    private const int MaxMembers = 6;

    /// <summary>The first ordinal's number.</summary>
    public Numeral First { get; private init; }

    /// <summary>The upper end of a range; equal to <see cref="First"/> when there is none.</summary>
    public Numeral Upper { get; private init; }

    /// <summary>Index behind the last listed number.</summary>
    public int ListEnd { get; private init; }

    /// <summary>Whether two ordinals are joined by a range mark.</summary>
    public bool IsRange => Upper.Start != First.Start;

    /// <summary>Whether more ordinals are listed.</summary>
    public bool IsList => !IsRange && ListEnd > First.End;

    /// <summary>Reads the list whose first 第 (or 前) stands just before <paramref name="position"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out OrdinalList list)
    {
        list = default;
        int at = SkipBlank(text, position);
        if (!TryReadNumber(text, at, out Numeral first)) return false;
        Numeral upper = first;
        int end = first.End, next = SkipRangeMark(text, end);
        if (next > 0 && TryReadNumber(text, At(text, next) == '第' ? next + 1 : next, out Numeral last) && last.Value > first.Value)
        {
            upper = last;
            end = last.End;
        }
        for (int count = 1; count < MaxMembers && IsListMark(At(text, end)); count++)
        {
            int member = At(text, end + 1) == '第' ? end + 2 : end + 1;
            if ((member == end + 1 && At(text, end) != '、') || !TryReadNumber(text, member, out Numeral listed)) break;
            end = listed.End;
        }
        list = new() { First = first, Upper = upper, ListEnd = end };
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, int at, out Numeral number) =>
        NumeralReader.TryRead(text, at, out number) && !number.IsUnreadable && !number.HasPoint && number.Value > 0 && !number.IsVague;
}
