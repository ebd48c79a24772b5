namespace ReportFacts.Verification.Grounding;

/// <summary>Compares the places or groups that numbers speak of.</summary>
internal static class Scopes
{
    /// <summary>Whether both are given and can't be one: 甲区 and 乙区, 全国 and 全市; 全市 and 江城市 can.</summary>
    public static bool Conflict(string? one, string? other)
    {
        if (one is null || other is null || one == other) return false;
        if (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)) return false;
        ReadOnlySpan<char> place = PlaceOf(one), otherPlace = PlaceOf(other);
        if (place.IsEmpty || otherPlace.IsEmpty || place.SequenceEqual(otherPlace)) return false;
        if (place.EndsWith(otherPlace) || otherPlace.EndsWith(place)) return false;
        return place[^1] != otherPlace[^1] || (!PlaceLevels.IsGeneric(place) && !PlaceLevels.IsGeneric(otherPlace));
    }

    // 东湖区 in 东湖区规模以上工业.
    private static ReadOnlySpan<char> PlaceOf(string scope) => scope.AsSpan(0, scope.AsSpan().LastIndexOfAny(PlaceLevels.All) + 1);
}
