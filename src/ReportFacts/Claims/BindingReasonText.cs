namespace ReportFacts.Claims;

/// <summary>The words of every <see cref="BindingReason"/>.</summary>
internal static class BindingReasonText
{
    /// <summary>One English sentence without a full stop.</summary>
    public static string Of(BindingReason reason) => reason switch
    {
        BindingReason.NounAfterNumber => "the noun phrase directly behind the number",
        BindingReason.NounAfterOf => "the noun phrase behind 的 that the number modifies",
        BindingReason.NounAtClauseEnd => "the noun at the end of the relative clause behind the number",
        BindingReason.NounBeforeNumber => "the noun phrase directly before the number",
        BindingReason.SubjectOfLevel => "the subject of the verb that states the level",
        BindingReason.SubjectOfChange => "the thing that the change verb says has changed",
        BindingReason.SubjectOfShare => "the thing that has the share",
        BindingReason.SubjectOfRank => "the thing that is ranked",
        BindingReason.ObjectOfVerb => "the object of the governing verb",
        BindingReason.VerbItself => "the verb before the number is itself what is counted",
        BindingReason.SharedNoun => "the noun is shared by a list of numbers",
        BindingReason.FromEarlierClause => "taken over from the claim before it in the sentence",
        BindingReason.FromEarlierTopic => "the topic of an earlier clause of the sentence",
        BindingReason.RespectivePair => "paired in order by 分别",
        BindingReason.UnitIsNoun => "the counted noun stands in the place of the classifier",
        BindingReason.GoverningVerb => "the report verb that governs the noun",
        BindingReason.VerbList => "coordinated report verbs that govern the noun together",
        BindingReason.SharedVerb => "the verb is shared by a list of numbers",
        BindingReason.StatedInClause => "the claim's own clause says it",
        BindingReason.StatedInSentence => "an earlier clause of the sentence says it",
        BindingReason.InheritedInParagraph => "said earlier in the paragraph and not replaced since",
        BindingReason.DocumentTitle => "only the head of the document suggests it",
        BindingReason.ComparisonWord => "a word that names the comparison",
        BindingReason.ComparisonBase => "a comparison with its base",
        BindingReason.SharedComparison => "the comparison is shared by a list of numbers",
        BindingReason.BasisPhrase => "a phrase that names the basis of the rate",
        BindingReason.ChangeVerbBefore => "a change verb before the number",
        BindingReason.ChangeNounAfter => "a change noun behind the number",
        BindingReason.RateNoun => "the metric is itself a rate of change",
        BindingReason.GrowthVerbWithObject => "the governing verb says that there are more or fewer of them",
        BindingReason.SharedDirection => "the direction is shared by a list of numbers",
        BindingReason.PlanWordBefore => "a word of planning or demand governs the clause",
        BindingReason.PlanWordAfter => "the number modifies a goal or task",
        BindingReason.PlanSection => "the section is about what is to be done",
        BindingReason.PlanNameExplained => "the clause explains what a programme is to do",
        BindingReason.BudgetWord => "a word of budgeting governs the number",
        BindingReason.CapacityWord => "a word of capacity governs the number",
        BindingReason.ForecastWord => "a word of expectation governs the clause",
        BindingReason.DoneWord => "the words say that it is done",
        BindingReason.AmongCue => "其中 or its like names it a part of the claim before",
        BindingReason.BracketCue => "the brackets behind the whole name it a part",
        BindingReason.CompositionCue => "the words say what the whole is made of",
        BindingReason.TotalCue => "the list before is summed up",
        _ => "",
    };
}
