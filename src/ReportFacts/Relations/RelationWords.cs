using ReportFacts.Lexicon;

namespace ReportFacts.Relations;

/// <summary>The words that join numbers into relations, from the lexicon tables <c>relations</c>, <c>partitions</c>, <c>nested-metrics</c>, <c>named-rates</c>, <c>balances</c> and <c>units</c>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class RelationWords : RelationWordSets
{
    public RelationWords(ReportLexicon lexicon)
        : base(lexicon.Rows("relations").GroupBy(row => row.Id, row => row.Form).ToDictionary(group => group.Key, group => new WordSet(group)))
    {
        Partitions = [.. lexicon.Rows("partitions").GroupBy(row => row.Id).Select(group => new Partition([.. group.Select(row => row.Form)], group.First().Meaning == "complete"))];
        Nested = [.. lexicon.Rows("nested-metrics").GroupBy(row => row.Id, row => row.Form).Select(group => group.ToArray())];
        AnyNested = new WordSet(Nested.Select(chain => chain[0]));
        Balances = [.. lexicon.Rows("balances").GroupBy(row => row.Id).Select(group => Balance.Of([.. group.Select(row => row.Form)], group.First().Meaning))];
        AnyBalance = new WordSet(Balances.Select(balance => balance.Result));
        NamedRates = [.. lexicon.Rows("named-rates").GroupBy(row => row.Id).Select(group => group.ToArray()).Select(rows => new NamedRate(rows[0].Form, rows[1].Form, rows[2].Form, rows[0].Meaning == "rest"))];
        AnyNamedRate = new WordSet(NamedRates.Select(rate => rate.Rate));
        AnyMember = new WordSet(Partitions.Where(partition => partition.IsComplete).SelectMany(partition => partition.Labels));
        Orders = [.. lexicon.Rows("relations").Where(row => row.Id is "order-down" or "order-up").Select(row => (row.Form, row.Id == "order-up" ? 1 : -1))];
        Units = new UnitSizes(lexicon.Rows("units"));
    }

    /// <summary>Sets of labels without overlap, and whether they cover their whole.</summary>
    public Partition[] Partitions { get; }

    /// <summary>Chains of metrics, each of which holds the next.</summary>
    public string[][] Nested { get; }

    /// <summary>The widest metric of every chain.</summary>
    public WordSet AnyNested { get; }

    /// <summary>A label of a partition that covers its whole.</summary>
    public WordSet AnyMember { get; }

    /// <summary>Accounts that balance.</summary>
    public Balance[] Balances { get; }

    /// <summary>The difference of every account.</summary>
    public WordSet AnyBalance { get; }

    /// <summary>Rates whose name says which number is divided by which.</summary>
    public NamedRate[] NamedRates { get; }

    /// <summary>The name of every such rate.</summary>
    public WordSet AnyNamedRate { get; }

    /// <summary>Words that announce an order, with 1 for a rising and −1 for a falling one.</summary>
    public (string Cue, int Sign)[] Orders { get; }

    /// <summary>The sizes of physical units.</summary>
    public UnitSizes Units { get; }
}
