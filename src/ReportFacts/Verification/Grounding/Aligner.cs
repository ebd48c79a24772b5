namespace ReportFacts.Verification.Grounding;

/// <summary>Finds the numbers of the source that a number of the draft may speak of, by the words about it. Holds buffers; for one thread.</summary>
internal sealed class Aligner(SourceIndex source)
{
    private const int Most = 24;

    private readonly int[] scores = new int[source.Statements.Count];
    private readonly List<int> touched = [];
    private readonly List<Alignment> found = [];

    /// <summary>The candidates: those whose words share most with the draft's number, and all of the same value.</summary>
    public List<Alignment> Find(Statement draft)
    {
        found.Clear();
        Collect(draft.Words);
        foreach (int index in Best()) Add(draft, index);
        foreach (int index in source.SameValue(draft))
        {
            if (!found.Exists(known => known.Index == index)) Add(draft, index);
        }
        foreach (int index in touched) scores[index] = 0;
        touched.Clear();
        return found;
    }

    private void Add(Statement draft, int index)
    {
        Statement statement = source.Statements[index];
        found.Add(new(index, statement, source.Similarity(draft.Words, statement.Words), source.Similarity(draft.NearWords, statement.NearWords), source.Coverage(draft.NearWords, statement.Words)));
    }

    private void Collect(ClaimWords words)
    {
        for (int i = 0; i < words.Keys.Length; i++)
        {
            int weight = words.Weights[i] * source.Weight(words.Keys[i]);
            foreach (int index in source.About(words.Keys[i]))
            {
                if (scores[index] == 0) touched.Add(index);
                scores[index] += weight;
            }
        }
    }

    // The few with the highest scores, without sorting them all.
    private List<int> Best()
    {
        var best = new List<int>(Most + 1);
        foreach (int index in touched)
        {
            if (best.Count == Most && scores[index] <= scores[best[^1]]) continue;
            int place = best.Count;
            while (place > 0 && scores[best[place - 1]] < scores[index]) place--;
            best.Insert(place, index);
            if (best.Count > Most) best.RemoveAt(Most);
        }
        return best;
    }
}
