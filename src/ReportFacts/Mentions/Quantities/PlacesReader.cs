using ReportFacts.Lexicon;
using ReportFacts.Mentions.Numerals;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Reads 位 as places of a ranking rather than as people: 上升3位, 前移五位.</summary>
internal static class PlacesReader
{
    /// <summary>Reads the number of places when a verb of moving up or down stands before it, in a list also before its first member.</summary>
    public static bool TryRead(in ScanContext context, in Numeral number, in UnitHit unit, out Mention mention)
    {
        mention = default;
        if (unit.End != unit.Start + 1 || context.At(unit.Start) != '位') return false;
        int start = number.Start;
        while (start > 2 && context.At(start - 1) is '、' or '了' or '和') start = SkipMember(context, start - 1);
        if (context.Lexicon.NumberCues.Moved.StandBefore(context.Text, start))
        {
            mention = QuantityMention.Make(context, number, unit) with { Kind = MentionKind.Count };
            return true;
        }
        if (!IsPlaceTaken(context, number.Start)) return false;
        mention = QuantityMention.Make(context, number, unit) with { Kind = MentionKind.Rank, Unit = null, UnitSpan = default, Approximation = Approximation.Exact };
        return true;
    }

    // 分列二、三位, 并列第5位: places taken, told by the verb before the list.
    private static bool IsPlaceTaken(in ScanContext context, int start)
    {
        int at = start;
        while (start - at < 6 && (context.At(at - 1) is '、' or '和' || NumeralCharacters.IsNumeric(context.At(at - 1)))) at--;
        return context.Lexicon.NumberCues.Placed.StandBefore(context.Text, at);
    }

    // Steps over "6位" of 提升6位、49位; bounded by the length of a short number.
    private static int SkipMember(in ScanContext context, int end)
    {
        if (context.At(end - 1) != '位') return end;
        int start = end - 1;
        while (end - start < 6 && NumeralCharacters.IsNumeric(context.At(start - 1))) start--;
        return start;
    }
}
