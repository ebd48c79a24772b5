using ReportFacts.Lexicon;
using ReportFacts.Mentions;

namespace ReportFacts.Tests.Lexicon;

/// <summary>Rows of a caller add words to the cues beside a number, and take them out.</summary>
public class CueTableTests
{
    [Theory]
    [InlineData("须于三日之久完成", "length", "之久", MentionKind.Duration)]
    [InlineData("苦战三日", "lasting", "苦战", MentionKind.Duration)]
    [InlineData("拂晓3点出发", "daytime", "拂晓", MentionKind.Date)]
    [InlineData("85年款轿车", "year", "款", MentionKind.Date)]
    public void A_word_of_time_can_be_added(string text, string cue, string word, MentionKind kind)
    {
        Assert.DoesNotContain(kind, Kinds(text, ReportLexicon.Default));
        Assert.Contains(kind, Kinds(text, ReportLexicon.Default.With([new LexiconRow("time-cues", "own", word, cue, "own usage")])));
    }

    [Theory]
    [InlineData("time-cues", "须于3日内完成", "内", "length none", MentionKind.Duration)]
    [InlineData("time-cues", "须于3日内完成", "内", "none", MentionKind.Duration)]
    [InlineData("number-cues", "指数6.08", "指数", "none", MentionKind.Count)]
    [InlineData("rank-cues", "得票第三多的项目", "多", "superlative none", MentionKind.Rank)]
    public void A_word_can_be_taken_out(string table, string text, string word, string meaning, MentionKind kind)
    {
        Assert.Contains(kind, Kinds(text, ReportLexicon.Default));
        Assert.DoesNotContain(kind, Kinds(text, ReportLexicon.Default.With([new LexiconRow(table, "own", word, meaning, "own usage")])));
    }

    [Theory]
    [InlineData("time-cues")]
    [InlineData("number-cues")]
    [InlineData("rank-cues")]
    public void An_unknown_cue_is_told(string table)
    {
        ReportLexicon lexicon = ReportLexicon.Default.With([new LexiconRow(table, "own", "甚", "no-such-cue", "own usage")]);
        FormatException thrown = Assert.Throws<FormatException>(() => Kinds("2021年排名第3位，指数6.08", lexicon));
        Assert.Contains($"'{table}'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("no-such-cue", thrown.Message, StringComparison.Ordinal);
    }

    private static List<MentionKind> Kinds(string text, ReportLexicon lexicon)
    {
        var kinds = new List<MentionKind>();
        foreach (Mention mention in MentionScanner.Enumerate(text, lexicon: lexicon)) kinds.Add(mention.Kind);
        return kinds;
    }
}
