using ReportFacts.Claims;

namespace ReportFacts.Verification.Grounding;

/// <summary>Compares what two numbers of different texts are about.</summary>
internal static class Bindings
{
    /// <summary>Whether both may speak of one metric: nothing known stands against it.</summary>
    public static bool MayBeSame(NumericClaim a, NumericClaim b)
    {
        string one = a.Metric ?? a.Head ?? "", other = b.Metric ?? b.Head ?? "";
        if (one.Length == 0 || other.Length == 0) return true;
        if (a.Direction is { } up && b.Direction is { } down && up != down) return false;
        return FollowedAlike(a, b) || one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)
            || (a.Head is { } head && b.Head == head && SharesPair(one, other)) || SharesMost(one, other);
    }

    /// <summary>Whether both say their period and the periods are not the same.</summary>
    public static bool PeriodsDiffer(NumericClaim a, NumericClaim b) =>
        a.PeriodOrigin == SlotOrigin.Stated && b.PeriodOrigin == SlotOrigin.Stated && a.Period is { } one && b.Period is { } other && one != other;

    /// <summary>The metric with its scope, for messages.</summary>
    public static string NameOf(NumericClaim claim) => $"{claim.Scope}{claim.Metric ?? claim.Head}";

    // 50家企业 and 50家企业: the counted noun behind the number decides, whatever stands before it.
    private static bool FollowedAlike(NumericClaim a, NumericClaim b)
    {
        ReadOnlySpan<char> one = Behind(a), other = Behind(b);
        return one.Length == 2 && one.SequenceEqual(other) && one[0] >= '\u4E00' && one[1] >= '\u4E00';
    }

    private static ReadOnlySpan<char> Behind(NumericClaim claim)
    {
        ReadOnlySpan<char> rest = claim.Store.Text.Text.AsSpan(claim.Record.End);
        return rest.Length < 2 || rest[0] > '\uFF00' || rest[1] > '\uFF00' ? default : rest[..2];
    }

    private static bool SharesPair(string one, string other)
    {
        for (int i = 0; i + 1 < one.Length; i++)
        {
            if (other.Contains(one.AsSpan(i, 2), StringComparison.Ordinal)) return true;
        }
        return false;
    }

    // At least half of the shorter name's pairs of characters stand in the longer one.
    private static bool SharesMost(string one, string other)
    {
        (string shorter, string longer) = one.Length <= other.Length ? (one, other) : (other, one);
        int pairs = shorter.Length - 1, shared = 0;
        for (int i = 0; i < pairs; i++)
        {
            if (longer.Contains(shorter.AsSpan(i, 2), StringComparison.Ordinal)) shared++;
        }
        return pairs > 0 && shared * 2 > pairs;
    }
}
