using ReportFacts.Mentions;

namespace ReportFacts.Relations;

/// <summary>Finds parts of a stated whole behind 其中: each part by itself, all parts together, and a part with its share.</summary>
internal static class SubsetFinder
{
    private const int MostParts = 12;

    public static void Find(in Passage passage, List<Relation> found)
    {
        for (int n = 1; n < passage.Numbers.Length; n++)
        {
            ReadOnlySpan<char> lead = passage.Lead(n);
            bool composed = IsComposed(in passage, n);
            if (!composed && !AnnouncesPart(lead, passage.Words)) continue;
            int whole = WholeFor(in passage, n, composed);
            if (whole < 0) continue;
            int last = LastPart(in passage, n, whole);
            AddParts(in passage, whole, n, last, found);
            if (last > n) AddTogether(in passage, whole, n, last, composed, found);
            AddShare(in passage, whole, n, found);
        }
    }

    // 其中12个; also （含12个, as long as the bracket is not closed before the number.
    private static bool AnnouncesPart(ReadOnlySpan<char> lead, RelationWords words)
    {
        int cue = words["within"].IndexIn(lead);
        return cue >= 0 && !ClosesBracket(lead[(cue + 1)..]);
    }

    private static bool ClosesBracket(ReadOnlySpan<char> text)
    {
        int close = text.IndexOfAny('）', ')');
        return close >= 0 && text[..close].IndexOfAny('（', '(') < 0;
    }

    // 由12名教师和30名学生组成
    private static bool IsComposed(in Passage passage, int n)
    {
        if (!passage.Label(n).Contains('由')) return false;
        int start = passage.Number(n).End;
        return passage.Store.Text.Text.AsSpan(start, Math.Min(40, passage.End - start)).IndexOf("组成") >= 0;
    }

    // The nearest number before 其中 in the unit of the part; numbers in other units between them are passed over only when they are relative.
    private static int WholeFor(in Passage passage, int part, bool composed)
    {
        if (!passage.IsAdditive(part) || !passage.IsSingle(part) || IsChange(in passage, part)) return -1;
        for (int n = part - 1; n >= Math.Max(0, part - 4); n--)
        {
            if (passage.SameUnit(n, part)) return passage.IsAdditive(n) && !IsChange(in passage, n) ? n : -1;
            if (!passage.Number(n).IsRelative && !composed) return -1;
        }
        return -1;
    }

    // Growth amounts (增长5万元) and averages have parts that need not be smaller than the whole.
    private static bool IsChange(in Passage passage, int n)
    {
        ReadOnlySpan<char> label = passage.Label(n);
        var end = new GapReader(label);
        end.SkipLast(passage.Words.BeforeNumber);
        return passage.Words.Up.AtEnd(end.Rest) > 0 || passage.Words.Down.AtEnd(end.Rest) > 0 || passage.Words["not-additive"].In(label)
            || passage.Words["up-to"].AtEnd(label) > 0 || passage.Words["down-to"].AtEnd(label) > 0;
    }

    private static int LastPart(in Passage passage, int first, int whole)
    {
        int last = first;
        for (int n = first + 1; n < Math.Min(passage.Numbers.Length, first + MostParts); n++)
        {
            ReadOnlySpan<char> lead = passage.Lead(n);
            if (!passage.SameUnit(n, whole) || !passage.IsSingle(n) || IsChange(in passage, n)) break;
            if (passage.Words["within"].In(lead) || lead.Contains('；') || ClosesBracket(lead) || passage.Words["grand"].AtEnd(lead) > 0) break;
            if (new GapReader(lead).Skip(passage.Words.AfterNumber).SkipMarks().Take(passage.Words["new-clause"])) break;
            last = n;
        }
        return last;
    }

    private static void AddParts(in Passage passage, int whole, int first, int last, List<Relation> found)
    {
        for (int n = first; n <= last; n++)
        {
            NotAssessableReason guard = passage.Number(n).Modality != passage.Number(whole).Modality ? NotAssessableReason.DifferentModality
                : n > first && !StaysInList(passage.Lead(n)) ? NotAssessableReason.DifferentSubject
                : HasLargerNeighbour(in passage, whole, n) ? NotAssessableReason.Ambiguous
                : NotAssessableReason.None;
            found.Add(new Relation(RelationKind.Subset, passage.Member(OperandRole.Whole, whole), passage.Member(OperandRole.Part, n)) { Guard = guard });
        }
    }

    private static bool StaysInList(ReadOnlySpan<char> lead) => lead.Length <= 24;

    // When an earlier number of the sentence could be the whole as well, the nearest one need not be it.
    private static bool HasLargerNeighbour(in Passage passage, int whole, int part)
    {
        for (int n = whole - 1; n >= Math.Max(0, whole - 6); n--)
        {
            if (passage.SameUnit(n, part) && passage.Number(n).Number >= passage.Number(part).Number) return true;
        }
        return false;
    }

    private static void AddTogether(in Passage passage, int whole, int first, int last, bool composed, List<Relation> found)
    {
        var members = new List<RelationMember>();
        decimal sum = 0;
        for (int n = first; n <= last; n++)
        {
            members.Add(passage.Member(OperandRole.Part, n));
            if (Math.Abs(passage.Number(n).Number) < decimal.MaxValue / 32) sum += passage.Number(n).Number;
        }
        members.Add(passage.Member(OperandRole.Total, whole));
        bool complete = composed || PartLabels.AreComplete(in passage, first, last);
        NotAssessableReason modality = passage.Number(first).Modality != passage.Number(whole).Modality ? NotAssessableReason.DifferentModality : NotAssessableReason.None;
        if (complete || sum == passage.Number(whole).Number)
        {
            found.Add(new Relation(SumFinder.KindOf(passage.Number(whole).Kind), [.. members]) { Guard = modality });
            return;
        }
        NotAssessableReason overlap = PartLabels.AreDisjoint(in passage, first, last) ? modality : NotAssessableReason.OverlappingClasses;
        found.Add(new Relation(RelationKind.PartialSum, [.. members]) { Guard = overlap });
    }

    // 其中企业20万户，占25%
    private static void AddShare(in Passage passage, int whole, int part, List<Relation> found)
    {
        int share = part + 1;
        if (whole != part - 1 || share >= passage.Numbers.Length || passage.Number(share).Kind != MentionKind.Percentage) return;
        var gap = new GapReader(passage.Lead(share));
        gap.Skip(passage.Words.AfterNumber).SkipMarks();
        if (!gap.Take(passage.Words["share"]) || !gap.Skip(passage.Words.BeforeNumber).IsEmpty) return;
        found.Add(new Relation(RelationKind.SubsetShare, passage.Member(OperandRole.Part, part), passage.Member(OperandRole.Whole, whole), passage.Member(OperandRole.Share, share)));
    }
}
