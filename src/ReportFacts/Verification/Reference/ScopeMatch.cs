namespace ReportFacts.Verification.Reference;

/// <summary>Whether a row of a table and a claim speak of one place. 全市, 我市 and 本市 are the place that the options name.</summary>
/// <param name="entity">The place that the document is about, or <see langword="null"/>.</param>
internal readonly struct ScopeMatch(string? entity)
{
    public bool Fits(string row, string? claim)
    {
        if (row.Length == 0) return true;
        string place = NameOf(row), stated = claim is null ? "" : NameOf(claim);
        if (!HasPlace(stated)) stated = entity ?? "";
        return stated.Length == 0 || Same(place, stated);
    }

    /// <summary>The name under which scopes of rows are one.</summary>
    public string NameOf(string scope) => PlaceLevels.IsGeneric(scope) && entity is { Length: > 0 } named && (named[^1] == scope[1] || !PlaceLevels.All.Contains(named[^1])) ? named : scope;

    private static bool Same(string one, string other)
    {
        if (one == other || one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal)) return true;
        if (PlaceLevels.IsGeneric(one) || PlaceLevels.IsGeneric(other)) return LevelOf(one) == LevelOf(other);
        return StartsWithName(one, other) || StartsWithName(other, one);
    }

    // 江城 for 江城市, and 东湖区 for 东湖区规模以上工业; but 江城市 is not 江城市东湖区.
    private static bool StartsWithName(string longer, string name)
    {
        if (!longer.StartsWith(name, StringComparison.Ordinal)) return false;
        ReadOnlySpan<char> rest = longer.AsSpan(name.Length);
        return rest.Length == 1 || rest.IndexOfAny(PlaceLevels.All) < 0;
    }

    private static bool HasPlace(string scope) => scope.AsSpan().IndexOfAny(PlaceLevels.All) >= 0;

    private static char LevelOf(string scope) => scope.AsSpan().LastIndexOfAny(PlaceLevels.All) is var at and >= 0 ? scope[at] : '\0';
}
