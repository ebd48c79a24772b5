using System.Collections.Frozen;
using ReportFacts.Lexicon;

namespace ReportFacts.Relations;

/// <summary>The words that join numbers into relations, from the lexicon tables <c>relations</c>, <c>partitions</c> and <c>nested-metrics</c>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class RelationWords
{
    private readonly FrozenDictionary<string, WordSet> sets;

    public RelationWords(ReportLexicon lexicon)
    {
        sets = lexicon.Rows("relations").GroupBy(row => row.Id, row => row.Form).ToFrozenDictionary(group => group.Key, group => new WordSet(group));
        Partitions = [.. lexicon.Rows("partitions").GroupBy(row => row.Id).Select(group => new Partition([.. group.Select(row => row.Form)], group.First().Meaning == "complete"))];
        Nested = [.. lexicon.Rows("nested-metrics").GroupBy(row => row.Id, row => row.Form).Select(group => group.ToArray())];
        AnyNested = new WordSet(Nested.Select(chain => chain[0]));
    }

    /// <summary>Sets of labels without overlap, and whether they cover their whole.</summary>
    public Partition[] Partitions { get; }

    /// <summary>Chains of metrics, each of which holds the next.</summary>
    public string[][] Nested { get; }

    /// <summary>The widest metric of every chain.</summary>
    public WordSet AnyNested { get; }

    public WordSet AfterNumber => sets["approx-after"];

    public WordSet BeforeNumber => sets["before-number"];

    public WordSet Up => sets["up"];

    public WordSet Down => sets["down"];

    /// <summary>A set by its id in the table.</summary>
    public WordSet this[string id] => sets[id];
}
