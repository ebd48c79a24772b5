using ReportFacts.Serialization;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Serialization;

public sealed class GitHubAnnotationsTests
{
    [Fact]
    public void AFindingIsOneCommandWithItsPlace()
    {
        VerificationResult document = ReportSamples.Verified("a.txt", "全年平稳。\n共有学生1426人，其中男生715人、女生721人。");
        Assert.Equal(
            "::error file=a.txt,line=2,endLine=2,col=15,endColumn=18,title=RF102 sum.count::the counted parts do not add up to the total: 715 + 721 = 1436 ≠ 1426\n",
            Write(document));
    }

    [Fact]
    public void PerCentSignsAndNamesAreEscaped()
    {
        string shares = Write(ReportSamples.Verified("a,b:c.txt", "接待来访724批，其中集体来访181批，占35%。"));
        Assert.StartsWith("::error file=a%2Cb%3Ac.txt,line=1,", shares, StringComparison.Ordinal);
        Assert.EndsWith("= 25% ≠ 35%\n".Replace("%", "%25", StringComparison.Ordinal), shares, StringComparison.Ordinal);
    }

    [Fact]
    public void NoDocumentCanAddACommandOfItsOwn()
    {
        string[] lines = Write(ReportSamples.Hostile, ReportSamples.Unread, ReportSamples.Empty).TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.StartsWith("::error file=", line, StringComparison.Ordinal));
        Assert.Contains("%0Asecond line", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.Any(c => char.IsControl(c) || c == '\u202E'));
    }

    private static string Write(params VerificationResult[] results)
    {
        var writer = new StringWriter();
        GitHubAnnotations.Write(writer, results, MessageLanguage.English);
        return writer.ToString();
    }
}
