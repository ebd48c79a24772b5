using ReportFacts.Verification;

namespace ReportFacts.Tests.Verification;

public sealed class RuleConfigurationTests
{
    [Fact]
    public void RulesAreSwitchedAndRatedByIdOrName()
    {
        VerificationOptions options = RuleConfiguration.Parse("""
            {
              // quieter than the default
              "strict": true,
              "rules": { "RF102": "warning", "style.year": "off", "RF411": "on", },
            }
            """);
        Assert.True(options.Strict);
        Assert.Equal(Severity.Warning, options.Severities["RF102"]);
        Assert.Equal(["RF1207"], options.Disabled);
        Assert.Contains("RF411", options.Enabled);
    }

    [Fact]
    public void TheConfigurationDecidesWhatIsFound()
    {
        const string Wrong = "全校共有学生1426人，其中男生715人、女生721人。";
        Assert.Empty(Findings(Wrong, """{"rules": {"RF102": "off"}}"""));
        Assert.Equal(Severity.Info, Assert.Single(Findings(Wrong, """{"rules": {"sum.count": "info"}}""")).Severity);
        Assert.Single(Findings("他们俩个都到了。", """{"rules": {"RF1210": "on"}}"""));
    }

    [Fact]
    public void WhatItSaysIsStrongerThanTheOptionsItStartsFrom()
    {
        var strict = new VerificationOptions { Strict = true, Disabled = new HashSet<string> { "RF101", "RF102" } };
        VerificationOptions options = RuleConfiguration.Parse("""{"rules": {"RF102": "error"}}""", strict);
        Assert.True(options.Strict);
        Assert.Equal(["RF101"], options.Disabled);
    }

    [Theory]
    [InlineData("[]", "1:1: expected an object")]
    [InlineData("{\"strict\": 1}", "1:12: \"strict\" must be true or false")]
    [InlineData("{\n \"rule\": {}}", "2:2: unknown property \"rule\"; known are \"strict\" and \"rules\"")]
    [InlineData("{\"rules\": []}", "1:11: \"rules\" must be an object")]
    [InlineData("{\"rules\": {\n\"RF999\": \"off\"}}", "2:1: unknown rule \"RF999\"")]
    [InlineData("{\"rules\": {\"RF102\": \"fatal\"}}", "1:21: \"RF102\" must be \"off\", \"on\", \"info\", \"warning\" or \"error\"")]
    [InlineData("{\"rules\": {\"RF102\": false}}", "1:21: \"RF102\" must be \"off\", \"on\", \"info\", \"warning\" or \"error\"")]
    [InlineData("{\"rules\": {", "1:12: not valid JSON")]
    [InlineData("", "1:1: not valid JSON")]
    [InlineData("{} {}", "1:4: not valid JSON")]
    [InlineData("{\"\\ud800\": 1}", "1:2: a string holds an unpaired surrogate escape")]
    [InlineData("{\"rules\": {\"RF102\": \"\\udc00\"}}", "1:21: a string holds an unpaired surrogate escape")]
    public void ProblemsSayWhereAndWhat(string json, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => RuleConfiguration.Parse(json)).Message);

    private static IEnumerable<Check> Findings(string text, string json) => ReportAnalyzer.Default.Verify(ReportAnalyzer.Default.Extract(text), RuleConfiguration.Parse(json)).Findings;
}
