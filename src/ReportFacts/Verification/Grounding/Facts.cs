namespace ReportFacts.Verification.Grounding;

/// <summary>What two statements of different texts differ in, beside their value.</summary>
internal static class Facts
{
    private const decimal Least = 0.000001m, MostFactor = 100_000_000m;

    /// <summary>Whether both count in one unit; things counted one by one and people counted by 个 are near enough when the words agree.</summary>
    public static bool SameUnits(Statement draft, Alignment candidate)
    {
        if (candidate.Statement.Family == draft.Family) return true;
        const int Agreeing = 300;
        return candidate.Similarity >= Agreeing && (draft.Family, candidate.Statement.Family) is ("人", "个") or ("个", "人");
    }

    /// <summary>Whether one is a plan, forecast or budget and the other a result.</summary>
    public static bool ModalityDiffers(Statement a, Statement b) => a.IsPlan != b.IsPlan;

    /// <summary>Whether one is a rise and the other a fall.</summary>
    public static bool DirectionTurned(Statement a, Statement b) => a.Claim.Direction is { } one && b.Claim.Direction is { } other && one != other;

    /// <summary>Whether one states a change and the other a level.</summary>
    public static bool KindOfChangeDiffers(Statement a, Statement b) => a.Claim.Direction is null != b.Claim.Direction is null;

    /// <summary>Units that are easily taken for each other and are not the same.</summary>
    public static bool AreConfusedUnits(string one, string other) =>
        (one, other) is (UnitFamilies.Percent, UnitFamilies.Point) or (UnitFamilies.Point, UnitFamilies.Percent) or ("人", "人次") or ("人次", "人");

    /// <summary>Whether the digits are the same, a power of ten apart.</summary>
    public static bool IsPowerOfTenApart(decimal one, decimal other)
    {
        (decimal small, decimal large) = (Math.Min(Math.Abs(one), Math.Abs(other)), Math.Max(Math.Abs(one), Math.Abs(other)));
        if (small < Least || small == large || large / MostFactor > small) return false;
        for (decimal factor = 10; factor <= MostFactor; factor *= 10)
        {
            if (large / factor == small) return true;
        }
        return false;
    }
}
