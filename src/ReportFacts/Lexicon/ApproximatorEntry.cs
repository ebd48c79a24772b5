namespace ReportFacts.Lexicon;

/// <summary>A row of the table <c>approximators</c>, its meaning taken apart.</summary>
/// <param name="Row">The row.</param>
/// <param name="IsBefore">Whether it stands before the number.</param>
/// <param name="Bound">What it says.</param>
/// <param name="Closing">Whether it only counts at the end of a clause.</param>
internal sealed record ApproximatorEntry(LexiconRow Row, bool IsBefore, Bound Bound, bool Closing)
{
    /// <summary>Reads the meaning of a row.</summary>
    /// <exception cref="FormatException">The meaning is not in the table's vocabulary; the message names the row.</exception>
    public static ApproximatorEntry From(LexiconRow row)
    {
        string[] words = row.Meaning.Split(' ');
        Bound? bound = words.Length < 2 ? null : words[1] switch
        {
            "none" => ReportFacts.Lexicon.Bound.None,
            "about" => ReportFacts.Lexicon.Bound.About,
            "justUnder" => ReportFacts.Lexicon.Bound.JustUnder,
            "moreThan" => ReportFacts.Lexicon.Bound.MoreThan,
            "atLeast" => ReportFacts.Lexicon.Bound.AtLeast,
            "lessThan" => ReportFacts.Lexicon.Bound.LessThan,
            "atMost" => ReportFacts.Lexicon.Bound.AtMost,
            "over" => ReportFacts.Lexicon.Bound.Over,
            _ => null,
        };
        if (words[0] == "link") bound = ReportFacts.Lexicon.Bound.Link;
        if (bound is not { } known || words[0] is not ("before" or "after" or "link"))
            throw new FormatException($"lexicon table '{row.Table}', row '{row.Id}', form '{row.Form}': meaning '{row.Meaning}' is not understood");
        return new(row, words[0] != "after", known, words.Contains("closing"));
    }
}
