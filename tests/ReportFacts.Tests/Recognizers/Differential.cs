using ReportFacts.Mentions;
using ReportFacts.Text;

namespace ReportFacts.Tests.Recognizers;

/// <summary>Compares the built-in scanner with Microsoft.Recognizers.Text on one text.</summary>
internal static class Differential
{
    /// <summary>Every place that the two read differently.</summary>
    public static List<Difference> Compare(string text)
    {
        var differences = new List<Difference>();
        var built = new List<Mention>();
        foreach (Mention mention in MentionScanner.Enumerate(text, includeSuppressed: true)) built.Add(mention);
        List<PeerReading> peers = PeerReading.Read(text);
        var met = new HashSet<int>();
        foreach (PeerReading peer in peers)
        {
            int best = -1;
            for (int i = 0; i < built.Count; i++)
            {
                if (!built[i].Span.Overlaps(peer.Span)) continue;
                met.Add(i);
                if (best < 0 || built[i].Span.Length > built[best].Span.Length) best = i;
            }
            if (best < 0) differences.Add(new("only the peer reads it: " + peer.Kind, "", Shown(text, peer)));
            else if (Relation(built[best], peer) is { } relation) differences.Add(new(relation, Shown(text, built[best]), Shown(text, peer)));
        }
        for (int i = 0; i < built.Count; i++)
        {
            if (built[i].IsClaim && !met.Contains(i)) differences.Add(new("only the built-in scanner reads it: " + Name(built[i]), Shown(text, built[i]), ""));
        }
        return differences;
    }

    /// <summary>How two readings of one place differ; <see langword="null"/> when they agree.</summary>
    private static string? Relation(in Mention built, in PeerReading peer)
    {
        if (!built.IsClaim) return $"no claim ({built.Suppression}): {peer.Kind}";
        string value = Value(built);
        if (value == peer.Value && IsAlike(built.Kind, peer.Kind)) return null;
        string name = Name(built);
        if (value == peer.Value) return $"same value, other kind: {name} for {peer.Kind}";
        bool part = peer.Span.Start >= built.Span.Start && peer.Span.End <= built.Span.End && peer.Span.Length < built.Span.Length;
        bool more = peer.Span.Start <= built.Span.Start && peer.Span.End >= built.Span.End && peer.Span.Length > built.Span.Length;
        return (part ? "the peer reads a part: " : more ? "the peer reads more: " : "other value: ") + name;
    }

    // A number with a classifier or unit is a number to the peer.
    private static bool IsAlike(MentionKind kind, string peer) => kind switch
    {
        MentionKind.Amount => peer is "money",
        MentionKind.Percentage => peer is "percentage",
        MentionKind.Date => peer is "date",
        MentionKind.Duration => peer is "duration",
        _ => peer is "number",
    };

    private static string Value(in Mention mention) => mention.Kind switch
    {
        MentionKind.Date or MentionKind.CaseCode => mention.Date.ToString(),
        MentionKind.DocumentNumber => "",
        _ => PeerReading.Shown(mention.Value),
    };

    private static string Name(in Mention mention) => mention.Kind.ToString();

    private static string Shown(string text, in Mention mention) => $"{Words(text, mention.Span)} = {(mention.IsClaim ? Value(mention) + (mention.Unit is { } unit ? " " + unit : "") : "no claim")}";

    private static string Shown(string text, in PeerReading peer) => $"{Words(text, peer.Span)} = {peer.Value} ({peer.Kind})";

    private static string Words(string text, TextSpan span) => text.Substring(span.Start, span.Length).ReplaceLineEndings("⏎");
}
