namespace ReportFacts.Verification;

/// <summary>The levels that end the name of a place, and scopes that name only a level.</summary>
internal static class PlaceLevels
{
    /// <summary>Last characters of the names of places.</summary>
    public const string All = "国省市县区镇乡村州";

    /// <summary>全市, 我市, 本市: the place of the text, whichever it is.</summary>
    public static bool IsGeneric(ReadOnlySpan<char> scope) => scope.Length == 2 && scope[0] is '全' or '我' or '本' or '该' && All.Contains(scope[1]);
}
