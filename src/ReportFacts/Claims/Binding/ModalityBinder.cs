using ReportFacts.Claims.Clauses;
using ReportFacts.Lexicon;

namespace ReportFacts.Claims.Binding;

/// <summary>Fills the modality: whether the number is a fact, a goal, an expectation, a budget or a capacity.</summary>
internal static class ModalityBinder
{
    private const BindingRoles Plans = BindingRoles.Target | BindingRoles.Forecast;

    public static void Bind(in ClauseContext context, bool explainsProgramme, ref SentenceState sentence, in ParagraphState paragraph)
    {
        NoteClause(in context, paragraph.IsReview, ref sentence);
        (Modality modality, BindingReason reason) = Decide(in context, explainsProgramme, in sentence, in paragraph);
        ref ClaimRecord record = ref context.Record;
        record.Modality = modality;
        record.Reasons[(int)ClaimSlot.Modality] = reason;
    }

    private static (Modality, BindingReason) Decide(in ClauseContext context, bool explainsProgramme, in SentenceState sentence, in ParagraphState paragraph)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        ref readonly ClaimRecord record = ref context.Record;
        if (ModifiesGoal(in context)) return (Modality.Target, BindingReason.PlanWordAfter);
        if (record.IsAdditive && LastIs(in context, frame.Subject, BindingRoles.Budget)) return (Modality.Budget, BindingReason.BudgetWord);
        if (StatesCapacity(in context, in sentence)) return (Modality.Capacity, BindingReason.CapacityWord);
        if (sentence.Modality == Modality.Forecast && paragraph.IsReview && !LooksAhead(in context, in sentence, in paragraph)) return default; // 预计全年增长5%: an estimate of what has been
        if (sentence.Modality != Modality.Actual) return (sentence.Modality, sentence.ModalityReason);
        if (sentence.SaysDone) return (Modality.Actual, BindingReason.DoneWord);
        if (explainsProgramme && !record.Action.IsEmpty && frame.Agent.IsEmpty && record.IsAdditive) return (Modality.Target, BindingReason.PlanNameExplained);
        return paragraph.IsPlan ? (Modality.Target, BindingReason.PlanSection) : default;
    }

    /// <summary>Whether the sentence names a year behind the section's.</summary>
    private static bool LooksAhead(in ClauseContext context, in SentenceState sentence, in ParagraphState paragraph)
    {
        if (sentence.Period < 0) return false;
        int section = paragraph.SectionPeriod < 0 ? int.MaxValue : context.Records[paragraph.SectionPeriod].Date.Start.Year;
        return context.Records[sentence.Period].Date.Start.Year > section;
    }

    /// <summary>Whether the number is what something can hold; in 预计…可达300毫米 it is expected, in 计划新增产能9万吨 planned.</summary>
    private static bool StatesCapacity(in ClauseContext context, in SentenceState sentence)
    {
        if (context.Frame.Has(BindingRoles.Capacity)) return sentence.Modality != Modality.Forecast;
        bool adds = !context.Frame.Verb.IsEmpty && sentence.Modality != Modality.Actual;
        return context.Record.IsAdditive && !adds && LastIs(in context, context.Frame.Subject, BindingRoles.Capacity);
    }

    /// <summary>Reads the words between the clause's last number and this one for what they say about the rest of the sentence.</summary>
    private static void NoteClause(in ClauseContext context, bool looksBack, ref SentenceState sentence) =>
        NoteWords(context.Tokens, context.Frame.First, context.Frame.Token, looksBack, ref sentence);

    /// <summary>Reads the words behind the clause's last quantity: 2026年主要预期目标是：…, 计划到2025年，….</summary>
    public static void NoteTail(ReadOnlySpan<ClauseToken> tokens, ReadOnlySpan<ClaimRecord> records, ref SentenceState sentence)
    {
        int start = tokens.Length;
        while (start > 0 && !(tokens[start - 1].Kind == TokenKind.Claim && !FrameParser.IsTransparent(records[tokens[start - 1].Claim].Kind))) start--;
        for (int i = start; i < tokens.Length; i++)
        {
            if (tokens[i].Is(BindingRoles.Strong)) Plan(in tokens[i], ref sentence);
        }
    }

    private static void NoteWords(ReadOnlySpan<ClauseToken> tokens, int start, int end, bool looksBack, ref SentenceState sentence)
    {
        for (int i = start; i < end; i++)
        {
            ref readonly ClauseToken token = ref tokens[i];
            bool done = token.Is(Plans) ? i + 1 < tokens.Length && tokens[i + 1].Is(BindingRoles.Aspect) : token.Is(BindingRoles.Done);
            if (done)
            {
                sentence.SaysDone = true;
                sentence.Modality = Modality.Actual;
            }
            else if (token.Is(Plans) && !(looksBack && !token.Is(BindingRoles.Strong)) && IsCue(tokens, i, end)) // 超前谋划50个项目, of a year that is past
            {
                Plan(in token, ref sentence);
            }
        }
    }

    private static void Plan(in ClauseToken cue, ref SentenceState sentence)
    {
        bool target = cue.Is(BindingRoles.Target);
        sentence.Modality = target ? Modality.Target : Modality.Forecast;
        sentence.ModalityReason = target ? BindingReason.PlanWordBefore : BindingReason.ForecastWord;
    }

    /// <summary>
    /// Words that can also be nouns (计划, 目标, 规划) are cues only as predicates: before a verb or number, and not behind a noun; 目标是 is one as it stands.
    /// </summary>
    private static bool IsCue(ReadOnlySpan<ClauseToken> tokens, int index, int number)
    {
        ref readonly ClauseToken token = ref tokens[index];
        if (token.Is(BindingRoles.Predicate)) return index + 1 < number && tokens[index + 1].Kind is TokenKind.Verb or TokenKind.Function; // 将23项职权下放: as 把
        if (!token.Is(BindingRoles.Goal | BindingRoles.Programme | BindingRoles.Noun)) return true;
        if (index > 0 && tokens[index - 1].Kind is TokenKind.Nominal or TokenKind.Of or TokenKind.Verb && !IsAgent(tokens, index)) return false;
        return index + 1 < number && (tokens[index + 1].Kind is TokenKind.Verb or TokenKind.Claim || tokens[index + 1].Is(BindingRoles.Filler | BindingRoles.Level | BindingRoles.Preposition));
    }

    /// <summary>公司计划实现…: a name or a word of scope right before the cue, with a verb behind it, says who plans.</summary>
    private static bool IsAgent(ReadOnlySpan<ClauseToken> tokens, int cue) =>
        (tokens[cue - 1].IsName || tokens[cue - 1].Is(BindingRoles.Scope)) && cue + 1 < tokens.Length && tokens[cue + 1].Kind is TokenKind.Verb or TokenKind.Claim;

    /// <summary>降压30%的…目标, 裁军50万人的工作; but 10项任务 counts the tasks themselves, and 完成…目标 is done.</summary>
    private static bool ModifiesGoal(in ClauseContext context) =>
        HasGoalBehind(in context) && !context.Any(context.Frame.Verb, BindingRoles.Done | BindingRoles.Level);

    /// <summary>Whether the number hangs on a goal or task behind it.</summary>
    public static bool HasGoalBehind(in ClauseContext context)
    {
        ref readonly ClauseFrame frame = ref context.Frame;
        if (frame.After.IsEmpty || frame.AfterRelative) return false;
        if (context.Record.IsRelative) return context.Tokens[frame.After.End - 1].Is(BindingRoles.Goal);
        return frame.AfterOf && context.Tokens[frame.After.Start].Is(BindingRoles.Goal) && (frame.Predicate >= 0 || !frame.Subject.IsEmpty);
    }

    private static bool LastIs(in ClauseContext context, TokenRange phrase, BindingRoles role) =>
        !phrase.IsEmpty && context.Tokens[phrase.End - 1].Is(role);
}
