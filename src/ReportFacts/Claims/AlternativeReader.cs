using ReportFacts.Mentions;
using ReportFacts.Mentions.Numerals;
using ReportFacts.Mentions.Quantities;

namespace ReportFacts.Claims;

/// <summary>
/// Finds the other readings of an ambiguous number by reading its words again. Records keep only that there are some
/// (<see cref="MentionTraits.Ambiguous"/>), since hardly any number has them.
/// </summary>
internal static class AlternativeReader
{
    private const string OwnScale = "the lower end has no share in the place of the upper one";
    private const string Ones = "the last digit counts ones";
    private const string SpokenTail = "the digit behind the scale word belongs to the number";

    /// <summary>The readings beside the preferred one; empty for most claims.</summary>
    /// <param name="text">The repaired text.</param>
    /// <param name="record">The claim.</param>
    /// <param name="upper">Its upper value.</param>
    public static IReadOnlyList<ClaimAlternative> Read(string text, in ClaimRecord record, decimal upper)
    {
        if ((record.Traits & MentionTraits.Ambiguous) == 0 || !TryReadNumeral(text, record.Start, record.End, out Numeral number)) return [];
        if ((record.Traits & MentionTraits.Range) != 0) return ReadRange(text, in record, number, upper);
        if ((record.Traits & MentionTraits.Bare) != 0 && NumeralReader.TryReadTail(text, number, out decimal tail)) return [new(tail, null, SpokenTail)];
        // The unit multiplies both readings alike.
        return number.Alternative == number.Value || number.Value == 0 ? [] : [new(record.Number / number.Value * number.Alternative, null, Ones)];
    }

    // 八到九百亿: 800 to 900 亿, or else 8 to 900 亿.
    private static IReadOnlyList<ClaimAlternative> ReadRange(string text, in ClaimRecord record, in Numeral lower, decimal upper)
    {
        int position = lower.End;
        while (position < record.End && (RangeReader.IsMark(text[position]) || text[position] == ' ')) position++;
        if (position == lower.End || !TryReadNumeral(text, position, record.End, out Numeral end) || end.LeadPower <= 0) return [];
        decimal own = record.Number / ExactInteger.ToDecimal(ExactInteger.Power(end.LeadPower), 0, negative: false);
        return [new(own, upper, OwnScale)];
    }

    // A sign of money may stand before the number.
    private static bool TryReadNumeral(string text, int start, int end, out Numeral number)
    {
        for (int position = start; position < end; position++)
        {
            if (NumeralCharacters.IsNumeric(text[position]) || NumeralCharacters.IsMinus(text[position])) return NumeralReader.TryRead(text, position, out number) && !number.IsUnreadable;
        }
        number = default;
        return false;
    }
}
