using ReportFacts.Lexicon;
using ReportFacts.Mentions;

namespace ReportFacts.Claims.Binding;

/// <summary>Reads what a heading says of its section: whether it reports or plans, and of what time.</summary>
internal static class SectionHeading
{
    /// <summary>The title's date counts for the document when it stands this near the beginning.</summary>
    private const int TitleLength = 160;

    /// <summary>A heading is a paragraph up to this long.</summary>
    private const int MaxLength = 48;

    /// <summary>Reads the paragraph that begins at a place when it is a heading.</summary>
    public static void Note(string text, BindingTables tables, int start, ReadOnlySpan<ClaimRecord> records, int firstClaim, ref ParagraphState paragraph)
    {
        int length = text.AsSpan(start, Math.Min(MaxLength, text.Length - start)).IndexOfAny('\n', '\r');
        if (length < 0 && text.Length - start <= MaxLength) length = text.Length - start;
        if (length <= 0 || text.AsSpan(start, length).IndexOfAny('。', '；', '，') >= 0) return;
        BindingRoles found = CuesIn(text.AsSpan(start, length), tables);
        bool plan = (found & BindingRoles.PlanHeading) != 0;
        bool review = (found & BindingRoles.ReviewHeading) != 0;
        if (plan || review)
        {
            paragraph.IsPlan = plan && !review;
            paragraph.IsReview = review && !plan;
        }
        else if (start > TitleLength && !paragraph.HasTitle) return;
        if (firstClaim < records.Length && records[firstClaim] is { Kind: MentionKind.Date, Date.Start: { Year: > 0, Day: 0 } } date && date.End <= start + length)
            NoteDate(date.Date.Start.Year, firstClaim, found, ref paragraph);
    }

    /// <summary>The date of a heading is that of its section, or of the document.</summary>
    private static void NoteDate(int year, int claim, BindingRoles found, ref ParagraphState paragraph)
    {
        bool plan = (found & BindingRoles.PlanHeading) != 0;
        bool review = (found & BindingRoles.ReviewHeading) != 0;
        if ((found & BindingRoles.Delivered) != 0 && !review) paragraph.BeginTitle(claim, year);
        else if (review && !plan) paragraph.BeginReview(claim, year);
        else paragraph.BeginYear(claim, year);
    }

    /// <summary>All that the words of a heading say of its section.</summary>
    private static BindingRoles CuesIn(ReadOnlySpan<char> heading, BindingTables tables)
    {
        BindingRoles found = default;
        for (int i = 0; i < heading.Length; i++)
        {
            if (!tables.Cues.CanStartWith(heading[i]) || !tables.Cues.TryMatch(heading[i..], out BindingWord? word, out int length)) continue;
            found |= word.Roles;
            i += length - 1;
        }
        return found;
    }
}
