using ReportFacts.Lexicon;
using ReportFacts.Text;

namespace ReportFacts.Claims.Binding;

/// <summary>Reads what a clause without claims says for those behind it: it can name the scope, plan or expect, or open parts.</summary>
internal static class SilentClause
{
    public static void Note(ReadOnlySpan<char> clause, int start, BindingTables tables, ref SentenceState sentence, ref ParagraphState paragraph)
    {
        start += clause.Length - clause.TrimStart().Length; // the indent of a paragraph
        clause = clause.TrimStart();
        if (tables.Words.TryMatch(clause, out BindingWord? word, out int length) && word.Is(BindingRoles.Lasting)
            && !(tables.Words.TryMatch(clause[length..], out BindingWord? next, out _) && next.Is(BindingRoles.Superlative)))
            sentence.Scope = paragraph.Scope = new TextSpan(start, length);
        if (word is not null && word.Is(BindingRoles.Among) && length == clause.Length) sentence.PendingCue = new TextSpan(start, length);
        NotePlans(clause, tables, paragraph.IsReview, ref sentence);
    }

    private static void NotePlans(ReadOnlySpan<char> clause, BindingTables tables, bool looksBack, ref SentenceState sentence)
    {
        for (int i = 0; i < clause.Length; i++)
        {
            if (!tables.Cues.CanStartWith(clause[i]) || !tables.Cues.TryMatch(clause[i..], out BindingWord? cue, out int taken)) continue;
            if (cue.Is(BindingRoles.Target | BindingRoles.Forecast) && (cue.Is(BindingRoles.Strong) || !looksBack))
            {
                sentence.Modality = cue.Is(BindingRoles.Target) ? Modality.Target : Modality.Forecast;
                sentence.ModalityReason = cue.Is(BindingRoles.Target) ? BindingReason.PlanWordBefore : BindingReason.ForecastWord;
            }
            i += taken - 1;
        }
    }

    /// <summary>Whether the words before a colon end in the name of a programme (…示范工程：建设…).</summary>
    public static bool EndsInProgramme(ReadOnlySpan<char> words, BindingTables tables)
    {
        words = words.TrimEnd("”》\"");
        for (int length = 4; length >= 2; length--)
        {
            if (words.Length < length) continue;
            if (tables.Words.TryMatch(words[^length..], out BindingWord? word, out int matched) && matched == length && word.Is(BindingRoles.Programme)) return true;
        }
        return false;
    }
}
