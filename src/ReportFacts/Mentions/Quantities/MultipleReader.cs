using ReportFacts.Mentions.Numerals;
using ReportFacts.Text;

namespace ReportFacts.Mentions.Quantities;

/// <summary>Reads 翻番, 翻一番, 翻了两番, 翻倍.</summary>
internal static class MultipleReader
{
    private const int MostDoublings = 20;

    /// <summary>Reads the doubling that begins with 翻 at <paramref name="position"/>.</summary>
    public static bool TryRead(in ScanContext context, int position, out Mention mention)
    {
        mention = default;
        int index = position + 1;
        if (context.At(index) == '了') index++;
        if (context.At(index) == '番') return Make(context, position, index + 1, 1, Approximation.Exact, out mention);
        if (context.At(index) == '倍' && index == position + 1) return Make(context, position, index + 1, 1, Approximation.Exact, out mention);
        if (!NumeralCharacters.IsNumeric(context.At(index)) || !NumeralReader.TryRead(context.Text, index, out Numeral times)) return false;
        if (context.At(times.End) != '番' || times.IsUnreadable || times.Value < 1 || times.Value > MostDoublings || times.HasPoint) return false;
        return Make(context, position, times.End + 1, (int)times.Value, times.Approximation, out mention);
    }

    private static bool Make(in ScanContext context, int start, int end, int doublings, Approximation inside, out Mention mention)
    {
        int value = 1 << doublings;
        mention = new Mention
        {
            Span = TextSpan.FromBounds(start, end),
            Kind = MentionKind.Multiple,
            Value = value,
            UpperValue = value,
            Approximation = Approximators.Of(context, start, end, inside, barePlace: false),
            Unit = "倍",
        };
        return true;
    }
}
