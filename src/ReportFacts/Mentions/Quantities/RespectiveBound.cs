using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions.Quantities;

/// <summary>
/// Approximators that a list opened by 分别 shares: 分别控制在5%和2%以内 bounds both figures, 分别突破300亿元、80亿元 as well.
/// </summary>
internal static class RespectiveBound
{
    private const int Reach = 48;
    private const int MostMembers = 12;

    /// <summary>Whether the number may be a member of a list: a quick no for most.</summary>
    public static bool MayApply(in ScanContext context, int start, int end) => IsMark(context.At(end)) || IsMark(context.At(start - 1));

    /// <summary>What the list says of its members; Exact when the number at [<paramref name="start"/>, <paramref name="end"/>) is in no such list.</summary>
    public static Approximation Of(in ScanContext context, int start, int end)
    {
        int from = Math.Max(0, start - Reach);
        int word = context.Text[from..start].LastIndexOf("分别", StringComparison.Ordinal);
        if (word < 0) return Approximation.Exact;
        int first = from + word + 2;
        if (context.Text[first..start].IndexOfAny('。', '；', '，') >= 0 || context.Text[first..start].Contains('\n')) return Approximation.Exact;
        Approximation closing = Closing(context, end);
        if (closing != Approximation.Exact) return closing;
        while (first < start && !NumeralCharacters.IsNumeric(context.At(first))) first++;
        return first < start ? Approximators.Before(context, first, barePlace: false) : Approximation.Exact;
    }

    // Walks to the last member: 、60亿斤、160亿斤以上.
    private static Approximation Closing(in ScanContext context, int end)
    {
        int position = end, member = 0;
        for (; member < MostMembers && IsMark(context.At(position)); member++)
        {
            if (!NumeralCharacters.IsNumeric(context.At(position + 1)) || !NumeralReader.TryRead(context.Text, position + 1, out Numeral next)) return Approximation.Exact;
            position = UnitReader.TryRead(context, next.End, out UnitHit unit) ? unit.End : next.End;
        }
        return member > 0 ? Approximators.After(context, position) : Approximation.Exact;
    }

    private static bool IsMark(char c) => c is '、' or '和' or '与' or '及';
}
