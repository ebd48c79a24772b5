using System.Collections.Frozen;

namespace ReportFacts.Relations;

/// <summary>Factors between units of one dimension.</summary>
internal static class UnitConversions
{
    // unit → (dimension, size in the dimension's base unit)
    private static readonly FrozenDictionary<string, (string Dimension, decimal Size)> Units = new Dictionary<string, (string, decimal)>
    {
        ["毫米"] = ("length", 0.001m), ["厘米"] = ("length", 0.01m), ["米"] = ("length", 1), ["千米"] = ("length", 1000), ["公里"] = ("length", 1000), ["里"] = ("length", 500),
        ["km"] = ("length", 1000), ["m"] = ("length", 1), ["海里"] = ("length", 1852), ["英里"] = ("length", 1609.344m), ["华里"] = ("length", 500),
        ["平方米"] = ("area", 1), ["㎡"] = ("area", 1), ["平方公里"] = ("area", 1_000_000), ["平方千米"] = ("area", 1_000_000), ["km²"] = ("area", 1_000_000),
        ["公顷"] = ("area", 10_000), ["亩"] = ("area", 10_000m / 15),
        ["克"] = ("mass", 0.001m), ["公斤"] = ("mass", 1), ["千克"] = ("mass", 1), ["斤"] = ("mass", 0.5m), ["吨"] = ("mass", 1000), ["kg"] = ("mass", 1), ["t"] = ("mass", 1000),
        ["升"] = ("volume", 0.001m), ["立方米"] = ("volume", 1), ["方"] = ("volume", 1), ["立方"] = ("volume", 1),
        ["千瓦"] = ("power", 1), ["瓦"] = ("power", 0.001m), ["兆瓦"] = ("power", 1000), ["吉瓦"] = ("power", 1_000_000), ["kW"] = ("power", 1), ["MW"] = ("power", 1000), ["GW"] = ("power", 1_000_000),
        ["千瓦时"] = ("energy", 1), ["度"] = ("energy", 1), ["kWh"] = ("energy", 1),
    }.ToFrozenDictionary();

    /// <summary>What a value in the first unit is multiplied by to be in the second; <see langword="null"/> when they are of different dimensions or unknown.</summary>
    public static decimal? Factor(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        FrozenDictionary<string, (string Dimension, decimal Size)>.AlternateLookup<ReadOnlySpan<char>> units = Units.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!units.TryGetValue(from, out (string Dimension, decimal Size) a) || !units.TryGetValue(to, out (string Dimension, decimal Size) b)) return null;
        return a.Dimension == b.Dimension && a.Size != b.Size ? a.Size / b.Size : null;
    }
}
