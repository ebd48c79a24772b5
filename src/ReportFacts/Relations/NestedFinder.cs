using ReportFacts.Claims;

namespace ReportFacts.Relations;

/// <summary>Finds two metrics of which one holds the other by its meaning: 注册用户86.2万人，实名认证80.5万人.</summary>
internal static class NestedFinder
{
    private const int MostBetween = 3;

    public static void Find(in Passage passage, List<Relation> found)
    {
        FindNew(in passage, found);
        if (!passage.Words.AnyNested.In(passage.Sentence)) return;
        foreach (string[] chain in passage.Words.Nested)
        {
            for (int i = 0; i < chain.Length; i++)
            {
                if (!passage.Sentence.Contains(chain[i], StringComparison.Ordinal)) continue;
                for (int j = i + 1; j < chain.Length; j++) FindPair(in passage, chain[i], chain[j], found);
            }
        }
    }

    // 新增113家，累计210家: what is new is among all there are.
    private static void FindNew(in Passage passage, List<Relation> found)
    {
        for (int n = 0; n + 1 < passage.Numbers.Length; n++)
        {
            ReadOnlySpan<char> all = passage.Lead(n + 1);
            if (all.Length is 0 or > 10 || !passage.SameUnit(n, n + 1) || !passage.IsAdditive(n) || !passage.IsSingle(n) || !passage.IsSingle(n + 1)) continue;
            var reader = new GapReader(all);
            reader.Skip(passage.Words.AfterNumber).SkipMarks();
            if (!reader.Take(passage.Words.InAll) || !reader.Skip(passage.Words.BeforeNumber).IsEmpty) continue;
            if (passage.Words.Newly.AtStart(passage.Label(n)) == 0 || passage.Words.Respectively.In(passage.Label(n))) continue;
            found.Add(new Relation(RelationKind.Nested, passage.Member(OperandRole.Whole, n + 1), passage.Member(OperandRole.Part, n)) { Guard = GuardOf(in passage, n, n + 1) });
        }
    }

    private static void FindPair(in Passage passage, string wide, string narrow, List<Relation> found)
    {
        for (int n = 0; n < passage.Numbers.Length - 1; n++)
        {
            if (!Names(in passage, n, wide) || passage.Label(n).Contains(narrow, StringComparison.Ordinal)) continue;
            for (int m = n + 1; m <= Math.Min(n + MostBetween, passage.Numbers.Length - 1); m++)
            {
                if (Names(in passage, m, wide)) break;
                if (!Names(in passage, m, narrow) || !passage.SameUnit(n, m)) continue;
                found.Add(new Relation(RelationKind.Nested, passage.Member(OperandRole.Whole, n), passage.Member(OperandRole.Part, m)) { Guard = GuardOf(in passage, n, m) });
                break;
            }
        }
    }

    // The name stands before the number, or the number is inside the verb phrase: 抓获嫌疑人12名.
    private static bool Names(in Passage passage, int n, string name)
    {
        ReadOnlySpan<char> label = passage.Label(n);
        int at = label.LastIndexOf(name, StringComparison.Ordinal);
        if (at < 0 || !passage.IsAdditive(n) || !passage.IsSingle(n)) return false;
        return label.Length - at - name.Length <= 8 && !label[(at + name.Length)..].ContainsAny("率比增降新");
    }

    private static NotAssessableReason GuardOf(in Passage passage, int n, int m)
    {
        ref readonly ClaimRecord wide = ref passage.Number(n);
        ref readonly ClaimRecord narrow = ref passage.Number(m);
        if (wide.Modality != narrow.Modality && wide.Modality != Modality.Capacity) return NotAssessableReason.DifferentModality;
        if (passage.Numbers[m] - passage.Numbers[n] != m - n && wide.Period != narrow.Period) return NotAssessableReason.DifferentPeriod;
        return passage.Between(passage.Numbers[n], passage.Numbers[m]).ContainsAny("；") ? NotAssessableReason.DifferentSubject : NotAssessableReason.None;
    }
}
