using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Verification.Arithmetic;

namespace ReportFacts.Verification.Grounding;

/// <summary>
/// Looks for a sum, difference, growth rate or share over two numbers of the source that stand near each other. One of the two must be
/// about the draft number's metric, so that chance does not support it.
/// </summary>
internal static class Derivations
{
    private const int Window = 6;

    public static Derivation? Find(NumericClaim claim, SourceIndex source)
    {
        RationalInterval stated = RationalInterval.From(claim.Interval);
        List<NumericClaim> numbers = source.Numbers;
        for (int i = 0; i < numbers.Count; i++)
        {
            for (int j = i + 1; j < Math.Min(numbers.Count, i + Window); j++)
            {
                if (numbers[i].Kind != numbers[j].Kind || numbers[i].Unit != numbers[j].Unit) continue;
                if (!Bindings.MayBeSame(claim, numbers[i]) && !Bindings.MayBeSame(claim, numbers[j])) continue;
                if (Try(claim, stated, numbers[i], numbers[j]) is { } derivation) return derivation;
            }
        }
        return null;
    }

    private static Derivation? Try(NumericClaim claim, RationalInterval stated, NumericClaim a, NumericClaim b)
    {
        RationalInterval one = RationalInterval.From(a.Interval), other = RationalInterval.From(b.Interval);
        if (claim.Kind == MentionKind.Percentage && a.Kind != MentionKind.Percentage)
            return Growth(claim, stated, a, b, one, other) ?? Share(stated, a, b, one, other);
        if (claim.Kind == MentionKind.PercentagePoint && a.Kind == MentionKind.Percentage)
            return Meets(other - one, stated, $"{b.Text} − {a.Text}") ?? Meets(one - other, stated, $"{a.Text} − {b.Text}");
        if (claim.Kind != a.Kind || claim.Unit != a.Unit || claim.Kind == MentionKind.Percentage) return null;
        return Meets(one + other, stated, $"{a.Text} + {b.Text}") ?? Meets(other - one, stated, $"{b.Text} − {a.Text}") ?? Meets(one - other, stated, $"{a.Text} − {b.Text}");
    }

    private static Derivation? Growth(NumericClaim claim, RationalInterval stated, NumericClaim a, NumericClaim b, RationalInterval one, RationalInterval other)
    {
        RationalInterval change = claim.Direction == Direction.Decrease ? -stated : stated;
        return claim.Direction is null ? null
            : Meets(other.GrowthOver(one), change, $"{b.Text} ÷ {a.Text} − 1") ?? Meets(one.GrowthOver(other), change, $"{a.Text} ÷ {b.Text} − 1");
    }

    private static Derivation? Share(RationalInterval stated, NumericClaim a, NumericClaim b, RationalInterval one, RationalInterval other) =>
        Meets(one.ShareOf(other), stated, $"{a.Text} ÷ {b.Text}") ?? Meets(other.ShareOf(one), stated, $"{b.Text} ÷ {a.Text}");

    private static Derivation? Meets(RationalInterval? computed, RationalInterval stated, string formula) =>
        computed is { IsBounded: true } interval && interval.Intersects(stated) ? new(formula) : null;
}
