using ReportFacts.Lexicon;

namespace ReportFacts.Tests.Lexicon;

public class LexiconTableTests
{
    [Fact]
    public void Every_row_that_ships_is_understood()
    {
        ReportLexicon lexicon = ReportLexicon.Default;
        Assert.True(lexicon.Units.ReadAll().Count() > 2000);
        Assert.NotEmpty(lexicon.CurrencyPrefixes.ReadAll());
        Assert.NotEmpty(lexicon.ApproximatorsBefore.ReadAll());
        Assert.NotEmpty(lexicon.ApproximatorsAfter.ReadAll());
        Assert.NotEmpty(lexicon.Dates.Relative.ReadAll());
        Assert.NotEmpty(lexicon.Dates.Periods.ReadAll());
        Assert.NotEmpty(lexicon.Dates.Festivals.ReadAll());
        Assert.NotEmpty(lexicon.Dates.Anchors.ReadAll());
        Assert.NotEmpty(lexicon.Dates.Eras.ReadAll());
        Assert.NotEmpty(lexicon.Dates.Durations.ReadAll());
    }

    [Fact]
    public void Finds_the_longest_form_from_either_end()
    {
        LexiconLine[] lines = [new("t", "a", "市 市场 场", "one", "usage"), new("t", "b", "市场主体", "two", "usage")];
        var forward = new LexiconTable<LexiconRow>(lines, row => row);
        Assert.True(forward.TryMatch("市场主体数", out LexiconRow? row, out int length));
        Assert.Equal(("市场主体", "two", 4), (row.Form, row.Meaning, length));
        Assert.True(forward.TryMatch("市场主", out row, out length));
        Assert.Equal(("市场", "one", 2), (row.Form, row.Meaning, length));
        Assert.False(forward.TryMatch("主体", out _, out _));
        var backward = new LexiconSuffixTable<LexiconRow>(lines, row => row);
        Assert.True(backward.TryMatchEnd("各类市场主体", out row, out length));
        Assert.Equal(("市场主体", 4), (row.Form, length));
        Assert.True(backward.TryMatchEnd("大市场", out row, out length));
        Assert.Equal(("市场", 2), (row.Form, length));
    }

    [Fact]
    public void Gives_every_caller_the_same_entry()
    {
        var table = new LexiconTable<LexiconRow>([new("t", "a", "起 件", "count", "usage")], row => row);
        table.TryMatch("起", out LexiconRow? one, out _);
        table.TryMatch("起", out LexiconRow? other, out _);
        Assert.Same(one, other);
    }

    [Fact]
    public void Lets_a_later_line_win_and_keeps_a_form_with_a_space()
    {
        var added = new LexiconRow("t", "c", "per cent", "three", "own");
        var table = new LexiconTable<LexiconRow>([new("t", "a", "起", "one", "usage"), new("t", "b", "起", "two", "usage"), new(added)], row => row);
        Assert.True(table.TryMatch("起", out LexiconRow? row, out _));
        Assert.Equal("two", row.Meaning);
        Assert.True(table.TryMatch("per cent of", out row, out int length));
        Assert.Same(added, row);
        Assert.Equal(8, length);
    }

    [Fact]
    public void Tells_a_bad_meaning_when_the_table_is_built() =>
        Assert.Throws<FormatException>(() => new LexiconTable<UnitEntry>([new("units", "x", "甲 乙", "nonsense", "usage")], UnitEntry.From));
}
