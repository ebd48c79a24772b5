using CsCheck;
using ReportFacts.Text;
using ReportFacts.Tool.Output;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Tool;

/// <summary>What people see in a terminal.</summary>
public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("中文，１２", 10)]
    [InlineData("𠮷😀", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("…—“”·", 5)]
    public void ChineseCharactersTakeTwoCells(string text, int cells) => Assert.Equal(cells, DisplayWidth.Of(text));

    [Fact]
    public void CaretsStandUnderThePlaces()
    {
        (string shown, string carets) = Excerpt.Of("全年办结案件1260起，其中842起", [new(6, 5), new(14, 4)], 100);
        Assert.Equal("全年办结案件1260起，其中842起", shown);
        Assert.Equal("            ^^^^^^      ^^^^^", carets);
    }

    [Fact]
    public void LongLinesAreCutToWhatIsAroundThePlaces()
    {
        string line = new string('前', 200) + "12人" + new string('中', 200) + "30人" + new string('后', 200);
        (string shown, string carets) = Excerpt.Of(line, [new(200, 3), new(403, 3)], 60);
        Assert.Equal("…前前前前前前前前前前12人中中中中中中中中中中…中中中中中中中中中中30人后后后后后后后后后后…", shown);
        Assert.Equal(DisplayWidth.Of(shown.AsSpan(0, shown.IndexOf('1', StringComparison.Ordinal))), carets.IndexOf('^', StringComparison.Ordinal));
        Assert.Equal(8, carets.Count(c => c == '^'));
    }

    [Fact]
    public void AnyTextGivesAsManyCaretsAsItsPlacesAreWide() =>
        Gen.Select(Gen.String[0, 60], Gen.Int[0, 60], Gen.Int[0, 9], Gen.Int[1, 80]).Sample((text, start, length, cells) =>
        {
            var place = TextSpan.FromBounds(Math.Min(start, text.Length), Math.Min(start + length, text.Length));
            (string shown, string carets) = Excerpt.Of(text, [place], cells);
            Assert.True(DisplayWidth.Of(carets) <= DisplayWidth.Of(shown));
            Assert.DoesNotContain(shown, c => char.IsControl(c) || c is '\u202E' or '\n');
        });

    [Fact]
    public void FindingsShowTheirLinesAndNumbers()
    {
        FactSheet facts = ReportAnalyzer.Default.Extract("全年平稳。\n办结行政案件1260起，其中治安案件842起、\n交通案件318起、其他案件110起。");
        string text = new FindingText(new Paint(enabled: false), 100, MessageLanguage.English).Of("a.txt", facts, ReportAnalyzer.Default.Verify(facts));
        Assert.Equal(
            """
            a.txt: 1 finding, 4 of 5 numbers checked

            error RF102 sum.count 2:19
              the counted parts do not add up to the total: 842 + 318 + 110 = 1270 ≠ 1260
               2 │ 办结行政案件1260起，其中治安案件842起、
                 │             ^^^^^^              ^^^^^
               3 │ 交通案件318起、其他案件110起。
                 │         ^^^^^          ^^^^^

            """.ReplaceLineEndings("\n"),
            text);
        Assert.Contains("\u001B[1;31merror\u001B[0m", new FindingText(new Paint(enabled: true), 100, MessageLanguage.English).Of("a.txt", facts, ReportAnalyzer.Default.Verify(facts)), StringComparison.Ordinal);
    }

    [Fact]
    public void TextCanNotSteerTheTerminal() => Assert.Equal("␛[31m甲⏎乙�␀ 丙", SafeText.OneLine("\u001B[31m甲\r\n乙\u202E\u0000\t丙"));

    [Fact]
    public async Task ExplainSaysWhyANumberWasBoundOrLeftOut()
    {
        ToolResult result = await ToolProcess.RunWithInputAsync("三位一体推进，破获刑事案件12起。", "explain", "-");
        Assert.Contains("no claim: fixedExpression", result.Output, StringComparison.Ordinal);
        Assert.Matches("head +案件  ← the object of the governing verb", result.Output);
        Assert.DoesNotContain('\u001B', result.Output);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _reportfacts reportfacts")]
    [InlineData("zsh", "compdef _reportfacts reportfacts")]
    [InlineData("fish", "complete -c reportfacts")]
    [InlineData("powershell", "Register-ArgumentCompleter")]
    public async Task CompletionScriptsAreThereForShells(string shell, string part) =>
        Assert.Contains(part, (await ToolProcess.RunAsync("completion", shell)).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("reportfacts ver", "verify")]
    [InlineData("reportfacts rules RF10", "RF102")]
    [InlineData("reportfacts verify --format ", "sarif")]
    public async Task TheToolSuggestsHowToGoOn(string line, string suggestion)
    {
        ToolResult result = await ToolProcess.RunAsync($"[suggest:{line.Length}]", line);
        Assert.Contains(suggestion, result.Output.Split('\n'));
    }

    [Fact]
    public async Task RulesAreListedAndTold()
    {
        string list = (await ToolProcess.RunAsync("rules")).Output;
        Assert.All(RuleCatalogue.All, rule => Assert.Contains($"\n{rule.Id,-6}  ", list, StringComparison.Ordinal));
        Assert.Contains("98 + 55 = 153 ≠ 143", (await ToolProcess.RunAsync("rules", "rf102", "--language", "en")).Output, StringComparison.Ordinal);
        ToolResult unknown = await ToolProcess.RunAsync("rules", "RF9999");
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("RF9999", unknown.Error, StringComparison.Ordinal);
    }
}
