using System.Collections.Frozen;
using ReportFacts.Lexicon;

namespace ReportFacts.Relations;

/// <summary>Dimensions and sizes of physical units, from the lexicon table <c>units</c>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class UnitSizes
{
    private readonly FrozenDictionary<string, (string Dimension, decimal Size)> sizes;
    private readonly FrozenDictionary<string, (string Dimension, decimal Size)>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public UnitSizes(IEnumerable<LexiconRow> rows)
    {
        var read = new Dictionary<string, (string, decimal)>(StringComparer.Ordinal);
        foreach (LexiconRow row in rows)
        {
            string[] words = row.Meaning.Split(' ');
            if (words.Length >= 2 && decimal.TryParse(words[1], System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out decimal size) && size > 0)
                read.TryAdd(row.Form, (words[0], size));
        }
        sizes = read.ToFrozenDictionary(StringComparer.Ordinal);
        bySpan = sizes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What a unit measures; empty when it is unknown.</summary>
    public string DimensionOf(ReadOnlySpan<char> unit) => bySpan.TryGetValue(unit, out (string Dimension, decimal) known) ? known.Dimension : "";

    /// <summary>The size of a unit in the coherent SI unit of its dimension; 0 when it is unknown.</summary>
    public decimal SizeOf(ReadOnlySpan<char> unit) => bySpan.TryGetValue(unit, out (string, decimal Size) known) ? known.Size : 0;

    /// <summary>What a value in the first unit is multiplied by to be in the second; <see langword="null"/> when they are of different dimensions, of one size, or unknown.</summary>
    public decimal? Factor(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        if (!bySpan.TryGetValue(from, out (string Dimension, decimal Size) a) || !bySpan.TryGetValue(to, out (string Dimension, decimal Size) b)) return null;
        return a.Dimension == b.Dimension && a.Size != b.Size ? a.Size / b.Size : null;
    }
}
