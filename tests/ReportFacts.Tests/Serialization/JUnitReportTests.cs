using System.Globalization;
using System.Xml.Linq;
using ReportFacts.Serialization;

namespace ReportFacts.Tests.Serialization;

public sealed class JUnitReportTests
{
    [Fact]
    public void CountsAreThoseOfTheCases()
    {
        XElement root = Write(ReportSamples.Page, ReportSamples.Hostile, ReportSamples.Unread, ReportSamples.Empty);
        XElement[] suites = [.. root.Elements("testsuite")];
        Assert.Equal(4, suites.Length);
        foreach (XElement suite in suites)
        {
            Assert.Equal(Number(suite, "tests"), suite.Elements("testcase").Count());
            Assert.Equal(Number(suite, "failures"), suite.Descendants("failure").Count());
            Assert.Equal(Number(suite, "errors"), suite.Descendants("error").Count());
            Assert.Equal(Number(suite, "skipped"), suite.Descendants("skipped").Count());
        }
        Assert.Equal([5, 1, 0, 0], suites.Select(suite => Number(suite, "failures")));
        Assert.Equal([0, 0, 1, 0], suites.Select(suite => Number(suite, "errors")));
    }

    [Fact]
    public void AFailureSaysWhatAndWhere()
    {
        XElement failure = Write(ReportSamples.Verified("a.txt", "共有学生1426人，其中男生715人、女生721人。")).Descendants("failure").Single();
        Assert.Equal("RF102 sum.count @ 1:15", failure.Parent!.Attribute("name")!.Value);
        Assert.Equal("error", failure.Attribute("type")!.Value);
        Assert.Equal("各项计数之和与总数不符：715 + 721 = 1436 ≠ 1426", failure.Attribute("message")!.Value);
        Assert.Equal("\n1:15 part 715人\n1:22 part 721人\n1:5 total 1426人\n", failure.Value);
    }

    private static int Number(XElement suite, string name) => int.Parse(suite.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static XElement Write(params VerificationResult[] results)
    {
        var writer = new StringWriter();
        JUnitReport.Write(writer, results);
        return XDocument.Parse(writer.ToString()).Root!;
    }
}
