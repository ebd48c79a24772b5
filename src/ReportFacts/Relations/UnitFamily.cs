using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Whether two mentions count in one unit, so that they may be added and compared.</summary>
internal static class UnitFamily
{
    /// <summary>Same kind, same currency, classifier or unit; 人, 名 and 位 are one, 人次 is another.</summary>
    public static bool Same(ReadOnlySpan<char> text, in Mention a, in Mention b)
    {
        if (a.Kind != b.Kind || a.PerUnit != b.PerUnit) return false;
        ReadOnlySpan<char> one = Unit(text, in a), other = Unit(text, in b);
        if (a.Kind == MentionKind.HeadCount) return one.EndsWith('次') == other.EndsWith('次');
        return one.SequenceEqual(other);
    }

    /// <summary>The unit as the library names it or as written.</summary>
    public static ReadOnlySpan<char> Unit(ReadOnlySpan<char> text, scoped in Mention mention) =>
        mention.Unit is { } unit ? unit : text.Slice(mention.UnitSpan.Start, mention.UnitSpan.Length);

    /// <summary>Whether parts of such a number add up: money, people, things, physical quantities, but no prices and ages.</summary>
    public static bool IsAdditive(in Mention mention) =>
        mention.PerUnit is null
        && mention.Kind is MentionKind.Amount or MentionKind.HeadCount or MentionKind.Count or MentionKind.Measurement
        && mention.Unit is not ("岁" or "℃");
}
