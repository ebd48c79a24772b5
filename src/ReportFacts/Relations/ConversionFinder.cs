using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Finds a quantity repeated in another unit in brackets: 300亩（20公顷）.</summary>
internal static class ConversionFinder
{
    public static void Find(in Passage passage, List<Relation> found)
    {
        for (int n = 1; n < passage.Numbers.Length; n++)
        {
            ReadOnlySpan<char> lead = passage.Lead(n);
            if (lead.Length is 0 or > 6 || lead[0] is not ('（' or '(') && !lead.StartsWith("，合") && !lead.StartsWith("，折合") && !lead.StartsWith("，即")) continue;
            if (!new GapReader(lead[1..]).SkipMarks().Skip(passage.Words.BeforeNumber).Rest.Trim("合折即相当于").IsEmpty) continue;
            Mention a = passage.Store.MentionOf(in passage.Number(n - 1)), b = passage.Store.MentionOf(in passage.Number(n));
            if (a.Kind != b.Kind && !(a.Kind is MentionKind.Count or MentionKind.Measurement && b.Kind is MentionKind.Count or MentionKind.Measurement)) continue;
            if (passage.Words.Units.Factor(passage.Unit(n - 1), passage.Unit(n)) is not { } factor) continue;
            found.Add(new Relation(RelationKind.Conversion, passage.Member(OperandRole.First, n - 1), passage.Member(OperandRole.Second, n)) { Factor = factor });
        }
    }
}
